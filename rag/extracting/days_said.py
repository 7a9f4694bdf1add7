"""The day on which a quoted sentence was said, told from the days that it speaks of.

Knows: quotation marks, weekdays, and that nothing is said on a day after it was published. Does not know whose words a
sentence has.
"""

import re
from datetime import date

from index.days import FoundDay, find_days
from rag.speaking.noun_phrases import WEEKDAYS

NEAR = 12
"""Characters before a day in which its weekday stands."""
_WEEKDAY = re.compile(rf"\b{WEEKDAYS}")
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")


def days_said(quote: str, published: str | None) -> list[FoundDay]:
    """The days on which a quotation may have been said: outside its quotation marks, with a weekday, none to come."""
    return [
        one
        for one in find_days(quote)
        if _WEEKDAY.search(quote[max(0, one.start - NEAR) : one.end])
        and not _is_quoted(quote, one.start)
        and not _comes_after(one, published)
    ]


def tells_day(text: str) -> bool:
    """Whether a text tells a day, be it by its weekday alone."""
    return bool(find_days(text) or _WEEKDAY.search(text))


def _is_quoted(quote: str, at: int) -> bool:
    return any(match.start() <= at < match.end() for match in _QUOTED.finditer(quote))


def _comes_after(found: FoundDay, published: str | None) -> bool:
    year, month, number = found.day
    return bool(published and year and date(year, month, number) > date.fromisoformat(published))
