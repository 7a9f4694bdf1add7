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
_QUOTE = r"(?:kutipan|kalimat|quote|quotation|sentence)"
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
_QUOTES = re.compile(
    rf"(?i)(?<![\w-])(?:{_QUOTE} (?:yang |yg )?(?:{_NTH}|(?:ke ?-? ?|nomor |no\.? ?|number |#)?{_NUMBER})"
    rf"|(?:the )?{_NTH.replace('?P<nth>', '?P<en>')} {_QUOTE}){_END}"
)
"""One of the quotations that were shown, by the number beside it."""
_OLDEST = r"(?:oldest|earliest|terlama|tertua|paling (?:lama|tua))"
_AGE = re.compile(
    r"(?i)(?:which|what)(?: ones?| (?:quote|article)s?)?(?: of (?:these|those|them|the (?:quote"
    r"|article)s))? (?:is|was|are|were)"
    rf" (?:the )?(?:newest|latest|most recent|{_OLDEST})(?: ones?)?\W*"
    rf"|(?:di antaranya )?(?:yang )?mana (?:yang )?(?:paling )?(?:terbaru|baru|{_OLDEST})\W*"
    rf"|(?:yang )?(?:paling )?(?:terbaru|{_OLDEST}) (?:yang )?mana\W*"
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
    of_quotes: bool = False
    """Whether one of the quotations is meant, not of the articles."""


def nth_asked(question: str) -> Nth | None:
    """The one of several of which a follow-up asks; None where it means none by its place."""
    for named, way in ((True, _QUOTES), *_WAYS):
        found = way.search(question)
        if found is None:
            continue
        told = found.groupdict()
        at = _PLACES[(told.get("nth") or told.get("number") or told.get("en") or "").lower()]
        before, behind = _BEFORE.sub("", question[: found.start()]), question[found.end() :].lstrip(" ,")
        lead = LEAD.match(f"{before} ") if before else None
        before = before[lead.end() :] if lead else before
        it = " it " if before and behind and found[0].lower().startswith("the ") else " "
        rest = f"{before.strip()}{it}{behind.strip()}".strip()
        return Nth(at, named, "" if _SHOWN.fullmatch(rest.strip(" ?.!")) else rest, way is _QUOTES)
    return None


def age_asked(question: str) -> int | None:
    """Which of the articles that were quoted a follow-up means by its day: -1 the newest, 0 the oldest; None else."""
    found = _AGE.fullmatch(question.strip())
    return (0 if re.search(f"(?i){_OLDEST}", question) else -1) if found else None
