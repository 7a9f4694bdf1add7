"""The single times that a text names: days, months, years, known events, times counted from today, and rows of them.

Knows: how times are written and joined. Does not know what a question means by them (`asking/times/times.py`).
"""

import calendar
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from index.days import Day, events, find_days, find_rows
from index.months import Month, month_names
from rag.asking.times import subperiods
from rag.asking.times.relative import counted
from rag.asking.times.subperiods import ANY_YEAR, YEAR

FILLER = (
    r"(?:(?:pada|di|hari|tanggal|tgl|bulan|tahun|masa|pelaksanaan|pemungutan suara|the|on|in|of|month|year)\s+){0,3}"
)
_JOINED = re.compile(rf"\s*(?:,?\s*\b(?P<word>dan|atau|serta|and|or)\b|,)\s*{FILLER}", re.IGNORECASE)
"""What stands between times of which any will do."""
_TO = re.compile(
    rf"\s*(?:\b(?:sampai dengan|sampai|hingga|to|until|till|through|s/d)\b|[–—-])\s*{FILLER}", re.IGNORECASE
)
_ROW_OF_TWO = re.compile(r"\b(?:dan|and)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that is named, and where in the text."""

    start: int
    end: int
    first: date | None
    """None for a day or month without its year."""
    last: date | None
    month: Month | None = None
    day: Day | None = None
    bare: bool = False
    """A mere year or the name of an event: a time only after a word such as "since"."""
    row: bool = False
    """Whether both ends are told: "1 to 10 October 2024"."""
    relative: bool = False
    """Whether it is counted from today."""
    part: bool = False
    """Whether it is a part of a month or a year: "early October 2024"."""
    end_of: bool = False
    """Whether it is the end of one: "before the end of May" leaves out its last day only."""


def find_moments(text: str, today: date, *, parts: bool) -> list[Moment]:
    """All times that a text names, from left to right, of those that begin together the longest first.

    Args:
        text: a question.
        today: what "yesterday" is counted from.
        parts: whether parts of months and years are read; otherwise the month or year is.
    """
    rows = (Moment(start, end, first, last, row=True) for start, end, first, last in find_rows(text))
    relative = (Moment(*one, relative=True) for one in counted(text, today))
    within = _parts(text, today) if parts else ()
    return sorted([*_absolute(text, today), *rows, *relative, *within], key=lambda one: (one.start, -one.end))


def _parts(text: str, today: date) -> Iterator[Moment]:
    """Parts of months and years; that of a year told by its number binds as little as the year."""
    for one in subperiods.find(text, today=today):
        yield Moment(
            one.start,
            one.end,
            one.first,
            one.last,
            bare=one.of_year and not one.relative,
            relative=one.relative,
            part=True,
            end_of=one.end_of,
        )


def through(text: str, moment: Moment, others: list[Moment]) -> tuple[Moment, list[Moment]]:
    """A time with the one up to which it reaches ("late May to early June 2024"), and the times behind."""
    other = others[0] if others else None
    if not other or not _TO.fullmatch(text[moment.end : other.start]):
        return moment, others
    first = with_years([moment, other])[0].first
    if not first or not other.last or first > other.last:
        return moment, others
    row = Moment(moment.start, other.end, first, other.last, row=True, bare=moment.bare, part=moment.part)
    return row, [one for one in others if one.start >= other.end]


@cache
def _known_days() -> tuple[tuple[re.Pattern[str], tuple[date, ...]], ...]:
    """How each known day is told, maybe with its year, and when it was, the latest first."""
    told = r"\b(?:(?P<before>{year})\s+)?(?:{name})\b(?:\s+(?:tahun\s+)?(?P<behind>{year}))?"
    every = events().items()
    return tuple((re.compile(told.format(year=YEAR, name=name), re.IGNORECASE), held) for name, held in every)


def _absolute(text: str, today: date) -> Iterator[Moment]:
    """Dates, months, years and known days that a text names."""
    taken = []
    for found in find_days(text):
        taken.append((found.start, found.end))
        year, month, number = found.day
        try:
            day = date(year, month, number) if year else None
        except ValueError:
            continue
        yield Moment(found.start, found.end, day, day, day=found.day)
    for start, end, named in month_names(text):
        if any(start < last and first < end for first, last in taken):
            continue
        taken.append((start, end))
        year, month = named
        whole = Moment(start, end, None, None, month=named)
        yield _of_month(whole, (year, month)) if year else whole
    for told, held in _known_days():
        for match in told.finditer(text):
            told_year = match["behind"] or match["before"]
            dates = [day for day in held if not told_year or day.year == int(told_year)]
            if dates:
                taken.append(match.span())
                day = min(dates, key=lambda one: abs(one - today))
                yield Moment(*match.span(), day, day, bare=True)
    for match in ANY_YEAR.finditer(text):
        if not any(match.start() < last and first < match.end() for first, last in taken):
            year = int(match.group())
            yield Moment(*match.span(), date(year, 1, 1), date(year, 12, 31), bare=True)


def joined_to(text: str, moment: Moment, others: Sequence[Moment], *, of_articles: bool) -> list[Moment]:
    """A time and those that "and" or "or" joins to it; a comma alone joins none: "yesterday, 3 December"."""
    run, sure = [moment], 1
    for one in others:
        if one.start < run[-1].end:
            continue
        between = _JOINED.fullmatch(text[run[-1].end : one.start])
        if not between or (one.bare and not (of_articles and one.first != one.last)):
            break
        run.append(one)
        sure = len(run) if between["word"] else sure
    return run[:sure]


def ends(moment: Moment, text: str) -> list[Moment]:
    """The two times of "1 and 10 October 2024"; any other time as it is."""
    words = text[moment.start : moment.end]
    if not (moment.row and moment.first and moment.last and _ROW_OF_TWO.search(words)):
        return [moment]
    return [
        _of_day(moment, (day.year, day.month, day.day))
        if words[0].isdigit()
        else _of_month(moment, (day.year, day.month))
        for day in (moment.first, moment.last)
    ]


def with_years(joined: Sequence[Moment]) -> list[Moment]:
    """Joined times, those without a year in that of the next that has one, or of the one before."""
    found: list[Moment] = []
    for number, one in enumerate(joined):
        years = [other.first.year for other in (*joined[number:], *reversed(found)) if other.first]
        if one.first or not years:
            found.append(one)
        elif one.day:
            found.append(_of_day(one, (years[0], *one.day[1:])))
        elif one.month:
            found.append(_of_month(one, (years[0], one.month[1])))
    return found


def _of_day(moment: Moment, day: tuple[int, int, int]) -> Moment:
    year, month, number = day
    when = date(year, month, min(number, calendar.monthrange(year, month)[1]))
    return Moment(moment.start, moment.end, when, when, day=day)


def _of_month(moment: Moment, month: tuple[int, int]) -> Moment:
    last = calendar.monthrange(*month)[1]
    return Moment(moment.start, moment.end, date(*month, 1), date(*month, last), month=month)


def possible_days(years: Iterable[int], month: int, day: int) -> list[date]:
    """That day of some years, of those that have it: 29 February."""
    found = []
    for year in years:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return found
