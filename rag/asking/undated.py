"""Around which days an article without a day of its own may have come out.

Knows: the weekdays and the whole dates that it names. Does not know what a question asks (`asking/timely.py`).
"""

import re
from datetime import date
from functools import lru_cache

from index.nouns import Article
from index.origin.dates import WEEKDAYS
from rag.asking.article_times import days_of, named_days
from rag.asking.moments import possible_days

_WEEKDAY_BEFORE = re.compile(
    rf"\b({'|'.join(map(re.escape, WEEKDAYS))})\b[\s,]*(?:pagi|siang|sore|malam)?[\s,(]*$", re.IGNORECASE
)
ONE_YEAR = 366
"""Days from the latest whole date of an undated article within which it may be of another day."""
LONGEST_WEEKDAY = 20
"""Characters of a weekday right before a date, with the time of day."""


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
