"""The months that a text names, in Indonesian or English, with their year where it stands beside them.

Knows: names of months and whole dates. Does not know what a month in a question or an article is for.
"""

import re

from index.origin.dates import MONTHS, WEEKDAYS, either, find_dates

Month = tuple[int | None, int]
"""Year, None when it is not told, and month from 1 to 12."""

SHORTEST = 4
"""Letters of a name that is taken for a month wherever it stands; shorter ones are other words, too ("sep", "des")."""
CAPITAL_ONLY = frozenset({"march", "may", "mei"})
"""Names of months that are ordinary words, or parts of some, when they begin small."""
_IN_FULL = frozenset("mei may juni june juli july rabu ahad".split())
"""Those that are short and yet whole."""
MONTH_NAMES, WEEKDAY_NAMES = (
    tuple(name for name in every if len(name) > SHORTEST or name in _IN_FULL) for every in (MONTHS, WEEKDAYS)
)
"""Months and days of the week in full, in small letters."""
_NAMES = {name for name in MONTHS if len(name) >= SHORTEST} | CAPITAL_ONLY
_NAMED = re.compile(
    rf"(?<!\w)(?P<name>{either(_NAMES)})(?!\w)(?:,?\s+(?P<year>(?:19|20)\d\d)(?!\d))?",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"(?<!\w)(?:bulan|sejak|selama|sepanjang|(?:pada|di)(?: bulan)?|(?:awal|akhir|pertengahan|early|late|mid)[\s-]"
    r"|in|since|during|month of)\s*$",
    re.IGNORECASE,
)
"""Words after which such a name is a month though it begins small: "bulan mei"."""
_GOES_ON = re.compile(r"\s*(?:$|[?.!,;)]|(?:dan|atau|and|or|lalu|ini|\d+)\b)", re.IGNORECASE)
"""What may follow there: nobody asks for a month in "those in march columns"."""
_BEGINS = re.compile(r"(?:\A|[.?!:\n])[\s\"“‘]*\Z")
"""Before the first word of a sentence."""
_NEAR = 32
"""Characters before a name that may hold what leads to it: an article has many a "may"."""


def month_names(text: str) -> list[tuple[int, int, Month]]:
    """Where a text names a month, from first to after last character, and which."""
    return [
        (*match.span(), (int(match["year"]) if match["year"] else None, MONTHS[match["name"].lower()]))
        for match in _NAMED.finditer(text)
        if _is_month(text, match)
    ]


def _is_month(text: str, match: re.Match[str]) -> bool:
    """Whether a name of a month stands for one: an ordinary word that begins small where a time is told.

    A sentence that begins with "May" asks for leave, save where a time goes on behind it.
    """
    if match["name"] == "May" and not match["year"] and _BEGINS.search(text, 0, match.start()):
        return bool(_GOES_ON.match(text, match.end()))
    if match["name"][0].isupper() or match["name"].lower() not in CAPITAL_ONLY or match["year"]:
        return True
    near = max(0, match.start() - _NEAR)
    return bool(_LEADS.search(text, near, match.start()) and _GOES_ON.match(text, match.end()))


def months(text: str) -> frozenset[Month]:
    """Every month that a text names or has a whole date of."""
    named = {month for _, _, month in month_names(text)}
    return frozenset(named | {(found.date.year, found.date.month) for found in find_dates(text)})


def is_calendar_word(word: str) -> bool:
    """Whether a capitalised word names a month or a day of the week, and so nobody and no place."""
    lower = word.casefold()
    return lower in _NAMES or (lower in WEEKDAYS and len(lower) >= SHORTEST)


def agree(one: Month, other: Month) -> bool:
    """Whether two may be the same month: a year that is not told may be any."""
    return one[1] == other[1] and (one[0] is None or other[0] is None or one[0] == other[0])
