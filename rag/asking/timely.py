"""Whether an article is of the time that a question asks about, and how that time is said.

Knows: an article's day and the days that it names. Does not know how a question names a time (`asking/times.py`).
"""

import calendar
import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from index.days import FoundDay, find_days
from index.months import Month, agree, month_names, months
from index.nouns import Article, Sentence
from index.origin.dates import WEEKDAYS
from rag.asking import subperiods
from rag.asking.counted_back import tells_of
from rag.asking.moments import possible_days
from rag.asking.times import LAG, Times, Window
from rag.phrases import dates, naming

_WEEKDAY_BEFORE = re.compile(
    rf"\b({'|'.join(map(re.escape, WEEKDAYS))})\b[\s,]*(?:pagi|siang|sore|malam)?[\s,(]*$", re.IGNORECASE
)
_UP_TO = re.compile(
    r"\b(?:(?:hingga|sampai|s/d|per|until|up to|as of)(?: (?:dengan|akhir|bulan|tanggal|periode|the end of|end of))* "
    r"|(?:januari|january|jan)\s?[-–]\s?)$",
    re.IGNORECASE,
)
"""Before a time that something is told up to: "hingga akhir", or the year's beginning, "Januari-"."""
_SAME_PART_BEFORE = re.compile(
    r"\b(?:(?:periode|kuartal|triwulan|semester|paruh) (?:yang )?sama(?: (?:di|pada))?(?: tahun)? "
    r"(?:lalu|sebelumnya|silam)"
    r"|same (?:period|quarter|half|semester) (?:of |in )?(?:the )?(?:last|previous|prior) year|year[- ]earlier)\b",
    re.IGNORECASE,
)
"""A part of a year is compared with that of the year before: "periode yang sama tahun lalu"."""
LONGEST_UP_TO = 40
"""Characters before a time that tell that something is told up to it."""
ONE_YEAR = 366
"""Days from the latest whole date of an undated article within which it may be of another day."""
LONGEST_WEEKDAY = 20
"""Characters of a weekday right before a date, with the time of day."""


def fits(article: Article, times: Times) -> bool:
    """Whether an article may answer for these times, by its own day or, where that will do, what it tells."""
    return all(_in_window(article, window) for window in times.windows) and _in_any_year(article, times)


def _in_any_year(article: Article, times: Times) -> bool:
    """Whether an article is of one of the days and months that are named without a year, where any are."""
    return (
        not (times.months or times.days)
        or any(agree(month, known) for known in known_months(article) for month in times.months)
        or any(_on_day(article, month, day) for _, month, day in times.days)
    )


def _in_window(article: Article, window: Window) -> bool:
    if window.parts:
        return any(_in_window(article, part) for part in window.parts)
    told = f"{article.title}\n{article.text}"
    return _is_of_window(article, window) or tells_of(told, article.published, window)


def _is_of_window(article: Article, window: Window) -> bool:
    """Whether an article came out in a stretch of days, or names days, months or parts of years within it."""
    if article.published and _within(date.fromisoformat(article.published), *window.published):
        return True
    if not window.soft and article.published:
        return window.told_until and window.last in _told_until(article)
    if any(_month_within(month, window) for month in known_months(article)):
        return True
    if window.month and any(_is_of(article, known, window.month) for known in known_months(article)):
        return True
    if not article.published and any(_may_fall(article, found, window) for found in _days(article)):
        return True
    return any(_within(named, window.first, window.last) for named in named_days(article)) or any(
        _within(first, window.first, window.last) and _within(last, window.first, window.last)
        for first, last in named_parts(article)
    )


def is_untold(sentence: Sentence, times: Times) -> bool:
    """Whether a sentence does not tell of a time that its article is of only by telling of it: "last year, …"."""
    article = sentence.article
    return any(
        window.counted
        and not window.parts
        and not _is_of_window(article, window)
        and not tells_of(sentence.text, article.published, window)
        for window in times.windows
    )


def _month_within(month: Month, window: Window) -> bool:
    """Whether all of a month of a known year lies within a stretch: "September 2025" in one from January to then."""
    year, number = month
    if not (year and window.first and window.last):
        return False
    return window.first <= date(year, number, 1) and date(year, number, _last_day(year, number)) <= window.last


def _last_day(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


@lru_cache(512)
def _told_until(article: Article) -> frozenset[date]:
    """The days up to which an article tells of something, of months the last: "sampai April", "per 31 Mei 2026"."""
    text, found = f"{article.title}\n{article.text}", set()
    own = int(article.published[:4]) if article.published else None
    for start, _, (year, month) in month_names(text):
        if (year or own) and _UP_TO.search(text, max(0, start - LONGEST_UP_TO), start):
            found.add(date(year or own or 1, month, _last_day(year or own or 1, month)))
    for one in _named_parts(article):
        # The first quarter or half of a year is told up to its end, with or without the word.
        if (one.of_year and one.first.month == 1) or _UP_TO.search(text, max(0, one.start - LONGEST_UP_TO), one.start):
            found.add(one.last)
    for day in _days(article):
        year, month, number = day.day
        if (year or own) and _UP_TO.search(text, max(0, day.start - LONGEST_UP_TO), day.start):
            found.update(possible_days([year or own or 1], month, number))
    return frozenset(found)


def _is_of(article: Article, known: Month, month: Month) -> bool:
    """Whether a month that an article knows may be another; of an undated one only in a year in which it may be."""
    year, number = month
    if not agree(month, known):
        return False
    return bool(known[0] or article.published or not year) or _may_be_of(article, date(year or 1, number, 15))


def _may_fall(article: Article, found: FoundDay, window: Window) -> bool:
    """Whether a day that an undated article names without a year lies within a stretch, in a year that it may be of."""
    year, month, day = found.day
    if year or not (window.first and window.last):
        return False
    days = possible_days(range(window.first.year, window.last.year + 1), month, day)
    return any(_within(one, window.first, window.last) and _may_be_of(article, one) for one in days)


def _may_be_of(article: Article, day: date) -> bool:
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
    text, found = f"{article.title}\n{article.text}", []
    for one in _days(article):
        year, month, number = one.day
        before = _WEEKDAY_BEFORE.search(text[max(0, one.start - LONGEST_WEEKDAY) : one.start])
        if before and not year:
            found.append((WEEKDAYS[before[1].lower()], month, number))
    return tuple(found)


def _within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


def _on_day(article: Article, month: int, day: int) -> bool:
    """Whether an article names a day of the year, or came out then or shortly after."""
    if any((found.day[1], found.day[2]) == (month, day) for found in _days(article)):
        return True
    if not article.published:
        return False
    out = date.fromisoformat(article.published)
    return any(((earlier := out - timedelta(days=lag)).month, earlier.day) == (month, day) for lag in range(LAG + 1))


@lru_cache(512)
def known_months(article: Article) -> frozenset[Month]:
    """The months that an article names, and the one it was published in; without a year, the nearest to that."""
    named = months(f"{article.title}\n{article.text}")
    if not article.published:
        return named
    year, month = int(article.published[:4]), int(article.published[5:7])
    return frozenset(
        (one[0] or min((year - 1, year, year + 1), key=lambda own: abs(12 * (own - year) + one[1] - month)), one[1])
        for one in named
    ) | {(year, month)}


@lru_cache(512)
def _days(article: Article) -> tuple[FoundDay, ...]:
    return tuple(find_days(f"{article.title}\n{article.text}"))


@lru_cache(512)
def named_days(article: Article) -> frozenset[date]:
    """The days that an article names; one without a year is that nearest to its publication, none when undated."""
    found = set()
    for year, month, day in (one.day for one in _days(article)):
        years = [year] if year else []
        if not year and article.published:
            own = int(article.published[:4])
            years = [own - 1, own, own + 1]
        possible = possible_days(years, month, day)
        if len(possible) > 1 and article.published:
            out = date.fromisoformat(article.published)
            possible = [min(possible, key=lambda when: abs(when - out))]
        found.update(possible)
    return frozenset(found)


@lru_cache(512)
def named_parts(article: Article) -> frozenset[tuple[date, date]]:
    """First and last day of the parts of months and years that an article names, counted from its publication."""
    return frozenset((one.first, one.last) for one in _named_parts(article))


@lru_cache(512)
def _named_parts(article: Article) -> tuple[subperiods.Subperiod, ...]:
    out = date.fromisoformat(article.published) if article.published else None
    text = f"{article.title}\n{article.text}"
    found = tuple(subperiods.find(text, today=out, nearest=True))
    return (*found, *filter(None, map(_year_before, found))) if _SAME_PART_BEFORE.search(text) else found


def _year_before(part: subperiods.Subperiod) -> subperiods.Subperiod | None:
    """The same part of the year before; None for a part of a month."""
    if not part.of_year:
        return None
    year, month = part.last.year - 1, part.last.month
    last = date(year, month, _last_day(year, month))
    return replace(part, first=part.first.replace(year=year), last=last)


def meant(times: Times) -> tuple[date | None, date | None]:
    """First and last day that all windows mean."""
    return (
        max((one.first for one in times.windows if one.first), default=None),
        min((one.last for one in times.windows if one.last), default=None),
    )


def distance(day: str, first: date | None, last: date | None) -> int:
    """Days from a day to the nearest of a stretch."""
    when = date.fromisoformat(day)
    return max((first - when).days if first else 0, (when - last).days if last else 0, 0)


def told(window: Window, language: str) -> str:
    """The days that a window means, in words; of one that no day bounds, those of each of its parts."""
    if window.parts and not (window.first or window.last):
        return naming.either([told(one, language) for one in window.parts], language)
    return said(window.first, window.last if window.soft else window.published[1], language)


def said(first: date | None, last: date | None, language: str) -> str:
    """A stretch of days in words: `pada 7 Oktober 2024`, `before 27 November 2024`."""

    def day(when: date) -> str:
        return dates.day(when.isoformat(), language)

    if first and last:
        if first == last:
            return dates.TIME_DAY[language].format(day=day(first))
        return dates.TIME_SPAN[language].format(first=day(first), last=day(last))
    if first:
        return dates.TIME_SINCE[language].format(day=day(first))
    return dates.TIME_BEFORE[language].format(day=day(last + timedelta(days=1))) if last else ""
