"""Whether an article is of the time that a question asks about.

Knows: an article's day and the days that it names (`asking/times/of_articles.py`), what it counts from its day, "tahun
lalu", and both ends of a stretch of years, "selama periode 2014-2018". Does not know how a question names a
time (`asking/times/times.py`).
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from index.article_sentences import before
from index.days import FoundDay, find_days
from index.months import Month, agree, month_names
from index.nouns import Article, Sentence
from rag.asking.times.moments import possible_days
from rag.asking.times.of_articles import (
    days_of,
    known_months,
    last_day,
    may_be_of,
    named_days,
    named_parts,
    told_until,
)
from rag.asking.times.relative import counted, is_year
from rag.asking.times.subperiods import ANY_YEAR
from rag.asking.times.windows import LAG, Times, Window

_TURNS = re.compile(
    r"(?i)\b(?:kini|sekarang|saat ini|hari ini|sebelum(?:nya)?|semula|awalnya|kemudian|setelah(?:nya)?)\b"
)
"""Turns from the time told before to another."""
_IN = r"(?i)\b(?:pada|sepanjang|selama|sejak|di|in|during|throughout|since|(?<!\d )tahun)\s(?:tahun\s)?"
"""Before a year in which something was."""
_TO = r"\s?(?:[-–—/]|(?:sampai dengan|sampai|hingga|s/d|to|until|through|dan|and)(?: (?:tahun|year))?)\s?"
"""Between the first year and the last."""


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
    told = article.whole
    return _is_of_window(article, window) or _tells(told, article, window)


def _tells(text: str, article: Article, window: Window) -> bool:
    """Whether a text of an article tells of a stretch by a time counted from its day, or by its first and last year."""
    return tells_of(text, article.published, window) or tells_span(text, window)


@lru_cache(4096)
def tells_of(text: str, published: str | None, window: Window) -> bool:
    """Whether a text of a day tells of days counted from that, or of a year, within a stretch counted from today."""
    if not (published and window.counted and window.first and window.last):
        return False
    year = window.first.year
    if is_year(window.first, window.last) and published >= window.first.isoformat() and _names_year(text, year):
        return True
    found = counted(text, date.fromisoformat(published))
    return any(window.first <= first and last <= window.last for _, _, first, last in found)


def _names_year(text: str, year: int) -> bool:
    """Whether a text names a year as a time: a number like it in a name, of a law, or of a target is none."""
    return bool(re.search(rf"{_IN}{year}\b(?!/)", text)) or any(of == year for _, _, (of, _) in month_names(text))


def tells_span(text: str, window: Window) -> bool:
    """Whether a text tells of the very years that a question means, first and last: a law's number has none."""
    if not (window.of_years and window.first and window.last):
        return False
    first, last = window.first.year, window.last.year
    return bool(re.search(rf"(?i)(?<![\w./-]){first}{_TO}{last}(?![\w/-])", text))


def _is_of_window(article: Article, window: Window) -> bool:
    """Whether an article came out in a stretch of days, or names days, months or parts of years within it."""
    if article.day and _within(article.day, *window.published):
        return True
    if not window.soft and (window.told_until or window.told) and _tells_up_to(article, window):
        return True
    if not window.soft and (article.published or window.told):
        return False
    if any(_month_within(month, window) for month in known_months(article)):
        return True
    if window.month and any(_is_of(article, known, window.month) for known in known_months(article)):
        return True
    if not article.published and any(_may_fall(article, found, window) for found in days_of(article)):
        return True
    return any(_within(named, window.first, window.last) for named in named_days(article)) or any(
        _within(first, window.first, window.last) and _within(last, window.first, window.last)
        for first, last in named_parts(article)
    )


def _tells_up_to(article: Article, window: Window) -> bool:
    """Whether an article tells of a stretch up to its last day, and names its first unless a year begins with that."""
    begin = window.first
    if window.last not in told_until(article):
        return False
    if begin is None or (begin.month, begin.day) == (1, 1):
        return True
    if begin.day > 1:
        return begin in named_days(article)
    return any(agree((begin.year, begin.month), known) for known in known_months(article))


def is_untold(sentence: Sentence, times: Times) -> bool:
    """Whether a sentence does not tell of a time that its article is of only by telling of it, "last year, …"."""
    article = sentence.article
    return any(
        (window.counted or window.of_years or window.told)
        and not window.parts
        and not _is_of_window(_itself(sentence, window) if window.told else article, window)
        and not _tells(sentence.text, article, window)
        for window in times.windows
    )


def _itself(sentence: Sentence, window: Window) -> Article:
    """An article of nothing but a sentence, led by the one before where it names no time of its own: "Saat itu, …"."""
    own = sentence.text
    named = _TURNS.search(own) or find_days(own) or month_names(own) or ANY_YEAR.search(own)
    return replace(sentence.article, title="", text=own if window.counted or named else f"{before(sentence)} {own}")


def _month_within(month: Month, window: Window) -> bool:
    """Whether all of a month of a known year lies within a stretch: "September 2025" in one from January to then."""
    year, number = month
    if not (year and window.first and window.last):
        return False
    return window.first <= date(year, number, 1) and date(year, number, last_day(year, number)) <= window.last


def _is_of(article: Article, known: Month, month: Month) -> bool:
    """Whether a month that an article knows may be another; of an undated one only in a year in which it may be."""
    year, number = month
    if not agree(month, known):
        return False
    return bool(known[0] or article.published or not year) or may_be_of(article, date(year or 1, number, 15))


def _may_fall(article: Article, found: FoundDay, window: Window) -> bool:
    """Whether a day that an undated article names without a year lies within a stretch, in a year that it may be of."""
    year, month, day = found.day
    if year or not (window.first and window.last):
        return False
    days = possible_days(range(window.first.year, window.last.year + 1), month, day)
    return any(_within(one, window.first, window.last) and may_be_of(article, one) for one in days)


def _within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


def _on_day(article: Article, month: int, day: int) -> bool:
    """Whether an article names a day of the year, or came out then or shortly after."""
    if any((found.day[1], found.day[2]) == (month, day) for found in days_of(article)):
        return True
    if not (out := article.day):
        return False
    return any(((earlier := out - timedelta(days=lag)).month, earlier.day) == (month, day) for lag in range(LAG + 1))
