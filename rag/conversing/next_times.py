"""The earlier question of the day, month or year beside the one that it names: "besoknya?", "the year before?".

Knows: where an earlier question names one, and days of a row, "hari pertama". Does not know the words that a follow-up
has for it (`rag.asking.next_times`), nor times that are counted from today (`rag.conversing.retiming`).
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from index import languages
from index.days import find_days
from index.months import month_names
from rag.asking.next_times import UNITS, said_in
from rag.asking.pointing import content
from rag.asking.subperiods import ANY_YEAR
from rag.conversing.retiming import ASKS_AGAIN, asks_the_same
from rag.phrases import dates

_IN_SPAN = re.compile(r"(?i)\d(?:\s?[-–]\s?|\s(?:sampai|hingga|s/d|to|until|dan|and)\s)$")
"""Before the last day of a span, or the second of two."""
_ROW = (
    "pertama kedua ketiga keempat kelima keenam ketujuh".split(),
    "first second third fourth fifth sixth seventh".split(),
)
_OF_ROW = re.compile(rf"(?i)\bhari (?P<id>{'|'.join(_ROW[0])})\b|\b(?P<en>{'|'.join(_ROW[1])}) day\b")
"""One of the days that something takes."""
_YEAR = 12
"""Months."""

Moved = Callable[[str, int], str | None]
"""The earlier question of a time so many steps from its only one; None where it names none, or several."""


def of_next(rest: str, before: str, *, today: date) -> str | None:
    """The earlier question of the time beside the one that it names; None for a follow-up that says more."""
    asked = ASKS_AGAIN.sub("", rest.strip(" ?.!,"))
    said = next((one for one in said_in(asked) if one.end() == len(asked)), None)
    if said is None:
        return None
    more = asked[: said.start()]
    if not (asks_the_same(more, before) and set(content(more)) <= set(content(before))):
        return None
    unit = next(one for one in UNITS if said[one])
    step = 1 if said[f"{unit}_after"] else -1
    if unit == "day" and _OF_ROW.search(before):
        return _in_row(before, step)
    moved: dict[str, Moved] = {"day": lambda text, by: _of_day(text, by, today), "month": _of_month, "year": _of_year}
    return moved[unit](before, step)


def _of_day(before: str, step: int, today: date) -> str | None:
    named = find_days(before)
    if len(named) != 1 or _IN_SPAN.search(before[: named[0].start]):
        return None
    year, month, number = named[0].day
    if year is None and (month, number) == (2, 29):
        return None
    other = date(year or today.year, month, number) + timedelta(days=step)
    told = dates.day(other.isoformat(), languages.detect(before, default="id"))
    told = told if year else told.removesuffix(f" {other.year}")
    start, end = named[0].start, named[0].end
    behind = before[end:].removeprefix(")") if "(" in before[start:end] else before[end:]
    return f"{before[:start]}{told}{behind}"


def _in_row(before: str, step: int) -> str | None:
    """The same of the second day for the first; none comes before that."""
    named = list(_OF_ROW.finditer(before))
    if len(named) != 1 or find_days(before):
        return None
    language = "id" if named[0]["id"] else "en"
    row = _ROW[language == "en"]
    at = row.index(named[0][language].lower()) + step
    if not 0 <= at < len(row):
        return None
    return f"{before[: named[0].start(language)]}{row[at]}{before[named[0].end(language) :]}"


def _of_month(before: str, step: int) -> str | None:
    named = month_names(before)
    if len(named) != 1 or find_days(before):
        return None
    start, end, (year, month) = named[0]
    years, at = divmod(month - 1 + step, _YEAR)
    told = dates.MONTHS[languages.detect(before, default="id")][at]
    return f"{before[:start]}{told}{f' {year + years}' if year else ''}{before[end:]}"


def _of_year(before: str, step: int) -> str | None:
    named = list(ANY_YEAR.finditer(before))
    if len(named) != 1:
        return None
    return f"{before[: named[0].start()]}{int(named[0][0]) + step}{before[named[0].end() :]}"
