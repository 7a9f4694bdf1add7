"""Words for the day, month or year right before or after one that was spoken of: "besoknya", "the year before".

Knows: them in both languages. Does not know what they are of (`rag.conversing.other_time`).
"""

import re
from collections.abc import Iterator

UNITS = {
    "day": (
        r"(?:ke)?esok(?:an)?(?: ?hari)?nya|besoknya|hari (?:berikut|selanjut)nya"
        r"|sehari (?:(?:setelah|sesudah)nya|kemudian)|(?:the )?(?:next|following) day"
        r"|(?:the |a )?day (?:after|later)(?: that)?",
        r"kemarinnya|(?:se)?hari sebelumnya|(?:the )?previous day|(?:the |a )?day (?:before|earlier)(?: that)?",
    ),
    **{
        english: (
            rf"{own} (?:berikut|selanjut)nya|se{own} (?:(?:setelah|sesudah)nya|kemudian)|(?:the )?following {english}"
            rf"|the next {english}|(?:the |a )?{english} (?:after|later)(?: that)?",
            rf"(?:se)?{own} sebelumnya|(?:the )?previous {english}"
            rf"|(?:the |a )?{english} (?:before|earlier)(?: that)?",
        )
        for own, english in (("bulan", "month"), ("tahun", "year"))
    },
}
"""What comes after and before, by what it is: "next year" alone is counted from today."""
_ANY = "|".join(f"(?P<{unit}>(?P<{unit}_after>{after})|{before})" for unit, (after, before) in UNITS.items())
_NEXT = re.compile(rf"(?i)(?:\b(?:pada|di|in|on)\s+)?\b(?:{_ANY})(?!\w)")
_LEADS_ON = re.compile(r"(?i)(?:after|before)$")
"""Before what it is of: "the day after the flood"."""


def is_next(text: str) -> bool:
    """Whether a question tells its time by another that is not in it: "siapa yang datang besoknya?"."""
    return any(said_in(text.strip(" ?.!,")))


def said_in(text: str) -> Iterator[re.Match[str]]:
    """Where a text names what comes right before or after, and nothing that it would be of."""
    found = _NEXT.finditer(text)
    return (one for one in found if one.end() == len(text) or (one.start() == 0 and not _LEADS_ON.search(one[0])))
