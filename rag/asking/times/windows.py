"""The stretches of days that a question means, and which of them an article may be of when several are told.

Knows: their first and last days, and how long after them news may come. Does not know how a time is written
(`asking/times/moments.py`), or which articles fit (`asking/times/timely.py`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from index.days import Day
from index.months import Month

LAG = 3
"""Days after the time meant in which an article may still report on it."""


@dataclass(frozen=True, slots=True)
class Window:
    """Days that are meant by some words of a question."""

    words: str
    first: date | None
    """First day, None for no bound."""
    last: date | None
    soft: bool
    """Whether an article from outside fits when it names a day within."""
    counted: bool = False
    """Whether it was counted from today."""
    month: Month | None = None
    """The month, when a whole month is meant: an article that names it fits."""
    lag: int = LAG
    """Days after the last in which an article may come out."""
    told_until: bool = False
    """Whether a later article fits that tells of something up to the last day, or to the month that ends with it."""
    of_years: bool = False
    """Whether it reaches over several years, so that a later article fits that tells of just these."""
    told: bool = False
    """Whether a sentence itself must tell of it, whatever its article is of."""
    parts: tuple["Window", ...] = ()
    """The times, first to last, of which any will do, when several are joined; the window reaches over them all."""

    @property
    def published(self) -> tuple[date | None, date | None]:
        """First and last day of publication that fit."""
        return self.first, self.last and self.last + timedelta(days=self.lag)


@dataclass(frozen=True, slots=True)
class Times:
    """All that a question says of time."""

    windows: tuple[Window, ...] = ()
    months: frozenset[Month] = frozenset()
    """Months without a year; an article has to name one of them, or of the days, or be of it."""
    days: frozenset[Day] = frozenset()
    """Days without a year."""
    rest: str = ""
    """The question without the words that were read as a time; that "up to" which a figure is asked for stays."""

    def __bool__(self) -> bool:
        return bool(self.windows or self.months or self.days)

    @property
    def published(self) -> tuple[date | None, date | None]:
        """First and last day of publication that fit all windows; a first after the last fits nothing."""
        first = [one.published[0] for one in self.windows]
        last = [one.published[1] for one in self.windows]
        return max(filter(None, first), default=None), min(filter(None, last), default=None)

    @property
    def meant(self) -> tuple[date | None, date | None]:
        """First and last day that all windows mean; of "last year" and "this year", which share none, those of both."""
        first = [one.first for one in self.windows if one.first]
        last = [one.last for one in self.windows if one.last]
        if first and last and max(first) > min(last):
            return min(first), max(last)
        return max(first, default=None), min(last, default=None)

    def named_only(self) -> "Times":
        """Those that a question names as what happened; what bounds publication goes, another filter says that."""
        return Times(
            tuple(one for one in self.windows if one.soft and not one.counted), self.months, self.days, self.rest
        )

    def told_before(self, day: date) -> "Times":
        """Those of times before a day, of which what was written on it must tell by itself."""
        return replace(
            self,
            windows=tuple(replace(one, told=one.last is not None and one.last < day, lag=0) for one in self.windows),
        )

    def off(self) -> "Times":
        """None of them."""
        return Times(rest=self.rest)


def any_of(windows: Sequence[Window]) -> list[Window]:
    """One window over several of which any will do."""
    if len(windows) < 2:
        return list(windows)
    parts = sorted(windows, key=lambda one: (one.first or date.min, one.last or date.max))
    first, last = parts[0], max(parts, key=lambda one: one.last or date.max)
    counted_any = any(one.counted for one in parts)
    return [Window(first.words, first.first, last.last, first.soft, counted_any, lag=last.lag, parts=tuple(parts))]


def either_side(windows: Sequence[Window], text: str) -> tuple[Window, ...]:
    """Times as they are; but "before" one day and "after" a later one, which no day is both, as one: either will do."""
    if len(windows) != 2 or any(one.soft or one.parts for one in windows):
        return tuple(windows)
    before, after = sorted(windows, key=lambda one: one.first or date.min)
    if before.first or after.last or not (before.last and after.first and before.last < after.first):
        return tuple(windows)
    spans = [(at := text.find(one.words), at + len(one.words)) for one in windows]
    words = text[min(start for start, _ in spans) : max(end for _, end in spans)]
    return (Window(words, None, None, False, lag=0, parts=(before, after)),)


def distance(day: str, first: date | None, last: date | None) -> int:
    """Days from a day to the nearest of a stretch."""
    when = date.fromisoformat(day)
    return max((first - when).days if first else 0, (when - last).days if last else 0, 0)
