"""Which of several articles or regions a follow-up means by its place among them: "yang kedua?", "the first article".

Knows: how both languages number what an answer lists, and what is left of a question without that. Does not know what
was listed.
"""

import re
from typing import NamedTuple

from rag.asking.leaning.pointing import LEAD

_PLACES = {
    number: at
    for at, words in enumerate(
        (
            "pertama kesatu satu first one 1 1st",
            "kedua dua second two 2 2nd",
            "ketiga tiga third three 3 3rd",
            "keempat empat fourth four 4 4th",
            "kelima lima fifth five 5 5th",
        )
    )
    for number in words.split()
} | {"terakhir": -1, "last": -1}
_NTH = r"(?P<nth>pertama|kesatu|kedua|ketiga|keempat|kelima|terakhir|first|second|third|fourth|fifth|last)"
_NUMBER = r"(?P<number>[1-5]|satu|dua|tiga|empat|lima|one|two|three|four|five)"
_STORY = r"(?:artikel|berita|tulisan|article|story|report)"
_END = r"(?: (?:itu|tadi|tersebut|ini))?(?![\w-])"
_WAYS = tuple(
    (named, re.compile(rf"(?i)(?<![\w-]){way}{_END}"))
    for named, way in (
        (True, rf"{_STORY} (?:yang |yg )?{_NTH}"),
        (True, rf"{_STORY} (?:ke ?-? ?|nomor |no\.? ?|number |#)?{_NUMBER}"),
        (True, rf"(?:the )?{_NTH} {_STORY}"),
        (True, rf"(?:yang |yg )?(?:nomor |no\.? ?|number |#){_NUMBER}"),
        (False, rf"(?:yang|yg) {_NTH}(?! kali)"),
        (False, rf"the {_NTH}(?: one)?(?! [a-z])"),
        (False, rf"the {_NTH} one"),
    )
)
_BEFORE = re.compile(r"(?i)(?:[\s,]+(?:di|dari|dalam|pada|menurut|of|in|from|on|for|about|according to))?[\s,]*$")
_SHOWN = re.compile(
    r"(?i)(?:(?:apa|siapa|mana|gimana|bagaimana|bgmn|isinya|isi|tentang|soal|itu|coba|tolong|lihat|liat|buka|tampilkan"
    r"|tunjukkan|what|which|who|is|was|about|says?|does|it|show|open|read|see|me|please|tell)\b\W*)*"
)
"""All of a question that only wants to see which it is."""


class Nth(NamedTuple):
    """One of several that were listed."""

    at: int
    """Its place among them, from 0; -1 for the last."""
    named: bool
    """Whether it is said that an article is meant, or what has a number."""
    rest: str
    """What is asked of it; empty where it is only to be shown."""


def nth_asked(question: str) -> Nth | None:
    """The one of several of which a follow-up asks; None where it means none by its place."""
    for named, way in _WAYS:
        found = way.search(question)
        if found is None:
            continue
        told = found.groupdict()
        at = _PLACES[(told.get("nth") or told.get("number") or "").lower()]
        before, behind = _BEFORE.sub("", question[: found.start()]), question[found.end() :].lstrip(" ,")
        lead = LEAD.match(f"{before} ") if before else None
        before = before[lead.end() :] if lead else before
        it = " it " if before and behind and found[0].lower().startswith("the ") else " "
        rest = f"{before.strip()}{it}{behind.strip()}".strip()
        return Nth(at, named, "" if _SHOWN.fullmatch(rest.strip(" ?.!")) else rest)
    return None
