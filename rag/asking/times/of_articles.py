"""The days, months and parts of years that an article names, up to which it tells of something, or may have come out.

Knows: an article's text and its day, to which a time without a year is near; of one without a day of its own the
weekdays and the whole dates that it names. Does not know what a question asks (`asking/times/timely.py`).
"""

import calendar
import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from index.days import FoundDay, find_days
from index.months import Month, month_names, months
from index.nouns import Article
from index.origin.dates import WEEKDAYS
from rag.asking.times import subperiods
from rag.asking.times.moments import possible_days

_UP_TO = re.compile(
    r"\b(?:(?:hingga|sampai|s/d|per|until|up to|as of)"
    r"(?: (?:dengan|akhir|bulan|tahun|tanggal|periode|the end of|end of))* "
    r"|(?:januari|january|jan)\s?[-–]\s?)$",
    re.IGNORECASE,
)
"""Before a time that something is told up to: "hingga akhir", or the year's beginning, "Januari-"."""
_UP_TO_YEAR = re.compile(
    r"(?:\b(?:hingga|sampai|s/d|until|up to)(?: (?:dengan|akhir|tahun|the end of|end of))* "
    rf"|\b{subperiods.YEAR}\s?[-–]\s?)(?P<year>{subperiods.YEAR})(?![\w/-])",
    re.IGNORECASE,
)
"""The year that something is told up to: "hingga tahun 2018", "2015-2018"."""
_SAME_PART_BEFORE = re.compile(
    r"\b(?:(?:periode|kuartal|triwulan|semester|paruh) (?:yang )?sama(?: (?:di|pada))?(?: tahun)? "
    r"(?:lalu|sebelumnya|silam)"
    r"|same (?:period|quarter|half|semester) (?:of |in )?(?:the )?(?:last|previous|prior) year|year[- ]earlier)\b",
    re.IGNORECASE,
)
"""A part of a year is compared with that of the year before: "periode yang sama tahun lalu"."""
LONGEST_UP_TO = 40
"""Characters before a time that tell that something is told up to it."""
_WEEKDAY_BEFORE = re.compile(
    rf"\b({'|'.join(map(re.escape, WEEKDAYS))})\b[\s,]*(?:pagi|siang|sore|malam)?[\s,(]*$", re.IGNORECASE
)
ONE_YEAR = 366
"""Days from the latest whole date of an undated article within which it may be of another day."""
LONGEST_WEEKDAY = 20
"""Characters of a weekday right before a date, with the time of day."""


def last_day(year: int, month: int) -> int:
    """The last day of a month, by its number."""
    return calendar.monthrange(year, month)[1]


@lru_cache(512)
def told_until(article: Article) -> frozenset[date]:
    """The days up to which an article tells of something, of months and years the last: "sampai April", "2015-2018"."""
    text, found = article.whole, set()
    own = int(article.published[:4]) if article.published else None
    for start, _, (year, month) in month_names(text):
        if (year or own) and _UP_TO.search(text, max(0, start - LONGEST_UP_TO), start):
            found.add(date(year or own or 1, month, last_day(year or own or 1, month)))
    for one in _named_parts(article):
        # The first quarter or half of a year is told up to its end, with or without the word.
        if (one.of_year and one.first.month == 1) or _UP_TO.search(text, max(0, one.start - LONGEST_UP_TO), one.start):
            found.add(one.last)
    for day in days_of(article):
        year, month, number = day.day
        if (year or own) and _UP_TO.search(text, max(0, day.start - LONGEST_UP_TO), day.start):
            found.update(possible_days([year or own or 1], month, number))
    found.update(date(int(one["year"]), 12, 31) for one in _UP_TO_YEAR.finditer(text))
    return frozenset(found)


@lru_cache(512)
def known_months(article: Article) -> frozenset[Month]:
    """The months that an article names, and the one it was published in; without a year, the nearest to that."""
    named = months(article.whole)
    if not article.published:
        return named
    year, month = int(article.published[:4]), int(article.published[5:7])
    return frozenset(
        (one[0] or min((year - 1, year, year + 1), key=lambda own: abs(12 * (own - year) + one[1] - month)), one[1])
        for one in named
    ) | {(year, month)}


@lru_cache(512)
def days_of(article: Article) -> tuple[FoundDay, ...]:
    """The days that an article names, as they stand in it."""
    return tuple(find_days(article.whole))


@lru_cache(512)
def named_days(article: Article) -> frozenset[date]:
    """The days that an article names; one without a year is that nearest to its publication, none when undated."""
    found = set()
    for year, month, day in (one.day for one in days_of(article)):
        years = [year] if year else []
        if not year and article.published:
            own = int(article.published[:4])
            years = [own - 1, own, own + 1]
        possible = possible_days(years, month, day)
        if len(possible) > 1 and (out := article.day):
            possible = [min(possible, key=lambda when: abs(when - out))]
        found.update(possible)
    return frozenset(found)


@lru_cache(512)
def named_parts(article: Article) -> frozenset[tuple[date, date]]:
    """First and last day of the parts of months and years that an article names, counted from its publication."""
    return frozenset((one.first, one.last) for one in _named_parts(article))


@lru_cache(512)
def _named_parts(article: Article) -> tuple[subperiods.Subperiod, ...]:
    text = article.whole
    found = tuple(subperiods.find(text, today=article.day, nearest=True))
    return (*found, *filter(None, map(_year_before, found))) if _SAME_PART_BEFORE.search(text) else found


def _year_before(part: subperiods.Subperiod) -> subperiods.Subperiod | None:
    """The same part of the year before; None for a part of a month."""
    if not part.of_year:
        return None
    year, month = part.last.year - 1, part.last.month
    last = date(year, month, last_day(year, month))
    return replace(part, first=part.first.replace(year=year), last=last)


def may_be_of(article: Article, day: date) -> bool:
    """Whether an undated article may have come out around a day, by all other days that it names.

    Where it names weekdays, too, "Senin (23/9)", most of these have to be so around that day (one may be a slip), and
    where it names whole dates, the latest of them must not be more than a year away.
    """
    latest = max(named_days(article), default=None)
    if latest and abs((latest - day).days) > ONE_YEAR:
        return False
    named = _weekdays(article)
    right = sum(_nearest(day, month, number) in (None, weekday) for weekday, month, number in named)
    return not named or 2 * right > len(named)


def _nearest(day: date, month: int, number: int) -> int | None:
    """The weekday of a day of the year where it is nearest to another day; None for 29 February of no year near."""
    near = possible_days((day.year - 1, day.year, day.year + 1), month, number)
    return min(near, key=lambda one: abs(one - day)).weekday() if near else None


@lru_cache(512)
def _weekdays(article: Article) -> tuple[tuple[int, int, int], ...]:
    """Weekday, month and day of the days that an article names with their weekday and without a year."""
    text, found = article.whole, []
    for one in days_of(article):
        year, month, number = one.day
        before = _WEEKDAY_BEFORE.search(text[max(0, one.start - LONGEST_WEEKDAY) : one.start])
        if before and not year:
            found.append((WEEKDAYS[before[1].lower()], month, number))
    return tuple(found)
