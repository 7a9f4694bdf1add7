"""The days of publication that a question about articles binds.

Knows: what of the times that `rag.asking.times` reads bounds publication. Does not know how times are written.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from rag.asking import times
from rag.asking.relative_times import ONE_DAY
from rag.asking.times import Window
from rag.catalogue.request import Period


def taken_out(text: str, *, today: date) -> tuple[Period | None, str]:
    """The period that a text names, and the text without it; (None, text) when it names none.

    Args:
        text: what is left of a question.
        today: what "last week" is counted from.
    """
    found = times.read(text, today=today, of_articles=True)
    rest = " ".join(found.rest.split())
    if not found:
        return None, text
    either = [Period()]
    for window in found.windows:
        stretches = list(_stretches(window))
        either = [_both(one, other) for one in either for other in stretches]
    named = [Period(month=month, day=day) for _, month, day in sorted(found.days, key=lambda one: one[1:])]
    named += [Period(month=month) for month in sorted(month for _, month in found.months)]
    either = [_both(one, other) for one in either for other in named or [Period()]]
    return replace(either[0], others=tuple(either[1:])), rest


def _stretches(window: Window) -> Iterator[Period]:
    """The days of publication that a window lets pass, those that follow each other as one."""
    parts = [part.published for part in window.parts or (window,)]
    while parts:
        first, last = parts.pop(0)
        while parts and last and parts[0][0] and parts[0][0] <= last + ONE_DAY:
            _, until = parts.pop(0)
            last = max(last, until) if until else None
        yield Period(first.isoformat() if first else None, last.isoformat() if last else None)


def _both(one: Period, other: Period) -> Period:
    """The days that lie in two periods."""
    first = max((day for day in (one.first, other.first) if day), default=None)
    last = min((day for day in (one.last, other.last) if day), default=None)
    return Period(first, last, one.month or other.month, one.day or other.day)
