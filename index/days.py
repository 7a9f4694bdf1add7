"""The days that a text names, with or without a year, and known days such as that of an election.

Knows: how days are written, the table `data/events.tsv`. Does not know what a day in a question or an article is for.
"""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from index import tables
from index.months import SHORTEST
from index.numerals import FEW_ID
from index.origin.dates import MONTHS, either, find_dates

Day = tuple[int | None, int, int]
"""Year, None when it is not told, month and day."""

_NAMES = either(name for name in MONTHS if len(name) >= SHORTEST or name in ("mei", "may"))
_DAY_MONTH = re.compile(
    rf"(?<![\w/.-])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{_NAMES})\b(?!,?\s(?:19|20)\d\d)"
    rf"|\b(?P<english>{_NAMES})\s(?P<number>[0-3]?\d)(?:st|nd|rd|th)?\b(?![\d/.]|,?\s(?:19|20)\d\d)"
    r"|\((?P<first>[0-3]?\d)/(?P<second>[01]?\d)\)",
    re.IGNORECASE,
)
_ROW = re.compile(
    rf"(?<![\w./,-])(?:(?P<day>[0-3]?\d)(?:\s|(?=[-–—])))?(?:(?P<month>{_NAMES})\b)?"
    r"\s*(?:-|–|—|\b(?:dan|and|to|until|sampai dengan|sampai|hingga|s/d)\b)\s*"
    rf"(?:(?P<until>[0-3]?\d)\s+)?(?P<last>{_NAMES}),?\s+(?P<year>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)

_STRETCH = re.compile(
    rf"(?<![\w./,-])[0-3]?\d(?:\s(?:{_NAMES}))?(?:\s20\d\d)?\s?"
    r"(?:[-–—]|\b(?:sampai dengan|sampai|hingga|s/d|to|until)\b)"
    rf"\s?[0-3]?\d\s(?:{_NAMES})\b(?:\s20\d\d)?",
    re.IGNORECASE,
)
"""A stretch of days, with its year or without: "13-15 Januari", "23 Januari hingga 21 Februari 2025"."""


LATER = (
    rf"\b(?:se|(?:\d+|{FEW_ID}) )(?:jam|hari|pekan|minggu|bulan|tahun)"
    r" (?:kemudian|berikutnya|berselang|setelah(?:nya| itu)|sesudah(?:nya| itu))\b"
    r"|\b(?:keesokan|esok) (?:hari|pagi)(?:nya)?\b"
)
"""A time that is counted from one told before it: "sehari kemudian", "keesokan harinya"."""


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A day standing in a text."""

    start: int
    end: int
    day: Day


def find_days(text: str) -> list[FoundDay]:
    """Every day of a text, left to right: whole dates, "7 Oktober", "October 7", "(7/10)"."""
    whole = [FoundDay(one.start, one.end, (one.date.year, one.date.month, one.date.day)) for one in find_dates(text)]
    found = list(whole)
    for match in _DAY_MONTH.finditer(text):
        month = match["month"] or match["english"]
        number = int(match["day"] or match["number"] or match["first"])
        which = MONTHS[month.lower()] if month else int(match["second"])
        inside = any(one.start < match.end() and match.start() < one.end for one in whole)
        if not inside and exists(which, number):
            found.append(FoundDay(*match.span(), (None, which, number)))
    return sorted(found, key=lambda one: one.start)


def find_rows(text: str) -> list[tuple[int, int, date, date]]:
    """Where two days share a month and a year, or two times a year, with the first and the last day.

    "1 sampai 10 Oktober 2024", "1-10 October 2024", "Oktober sampai Desember 2024", "28 September to 3 October 2024".
    """
    found = []
    for match in _ROW.finditer(text):
        if bool(match["day"]) != bool(match["until"]) or not (match["day"] or match["month"]):
            continue
        if any(match[name] in ("may", "march", "mei") for name in ("month", "last")):
            continue  # ordinary words when they begin small
        year, last = int(match["year"]), MONTHS[match["last"].lower()]
        first = MONTHS[match["month"].lower()] if match["month"] else last
        try:
            begin = date(year, first, int(match["day"] or 1))
            end = date(year, last, int(match["until"] or calendar.monthrange(year, last)[1]))
        except ValueError:
            continue
        if begin <= end:
            found.append((*match.span(), begin, end))
    return found


def day_spans(text: str) -> list[tuple[int, int]]:
    """Where the days of a text stand, left to right; a stretch of days, "13-15 Januari", is one."""
    stretches = [match.span() for match in _STRETCH.finditer(text)]
    alone = ((one.start, one.end) for one in find_days(text))
    return sorted([*stretches, *(day for day in alone if not any(a < day[1] and day[0] < b for a, b in stretches))])


def exists(month: int, day: int) -> bool:
    """Whether a month has this day in any year."""
    try:
        date(2024, month, day)
    except ValueError:
        return False
    return True


@cache
def events() -> Mapping[str, tuple[date, ...]]:
    """Name of a known day, a pattern in lower case → when it was, the latest first."""
    found: dict[str, list[date]] = {}
    for names, day, _ in tables.rows("events.tsv"):
        for name in names.split("|"):
            found.setdefault(name, []).append(date.fromisoformat(day))
    return {name: tuple(sorted(days, reverse=True)) for name, days in found.items()}
