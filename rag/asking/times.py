"""The time that a question asks about: days, months and periods, some counted from today.

Knows: how people name a time in Indonesian and English, and which of these say when an article must be from. Does not
know: articles (`asking/timely.py` looks at them).

A day or a month names what happened, and news of it may come later: the window is soft, so an article also fits that
came out some days after, or that names this time. "Before", "after", "since", "until" and "between" bound the day of
publication itself, unless the question asks what is to be done until then. When-questions ask for the time: words such
as "before the election" bind nothing in them.
"""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from index.days import Day, events, find_days
from index.months import Month, month_names
from rag.asking.relative_times import ONE_DAY, counted

LAG = 3
"""Days after the time meant in which an article may still report on it."""
BEFORE = r"sebelum|sblm|before|prior to"
AFTER = r"sesudah|setelah|usai|pasca|after|following"
SINCE = r"sejak|semenjak|mulai|since"
UNTIL = r"sampai dengan|sampai|hingga|until|till|up to"
BETWEEN = r"antara|between|dari|from"
AND = r"\s*(?:dan|and|sampai dengan|sampai|hingga|to|until|s/d|-|–|—)\s*"
FILLER = (
    r"(?:(?:pada|di|hari|tanggal|tgl|bulan|tahun|masa|pelaksanaan|pemungutan suara|the|on|in|of|month|year)\s+){0,3}"
)
_LEAD = re.compile(
    rf"\b(?:(?P<before>{BEFORE})|(?P<after>{AFTER})|(?P<since>{SINCE})|(?P<until>{UNTIL})|(?P<between>{BETWEEN}))"
    rf"\s+{FILLER}$",
    re.IGNORECASE,
)
_AND = re.compile(rf"{AND}{FILLER}", re.IGNORECASE)
_FIRST_DAY = re.compile(rf"(?<![\w./-])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?{AND}{FILLER}$", re.IGNORECASE)
"""The number of a day before another that tells the month."""
_YEAR = re.compile(r"(?<![\w./-])(?:19|20)\d\d(?![\w./-]\w)\b")
_TO_BE_DONE = re.compile(
    r"\b(?:akan|harus|wajib|perlu|boleh|dilarang|diminta|bisakah|rencana\w*|tetap|must|should|shall|will|would|may"
    r"|need(?:s|ed)? to|ha(?:ve|s) to|had to|allowed|expected|supposed|plan\w*|can)\b",
    re.IGNORECASE,
)
"""Words of a question about what is to happen: a time in it is part of what is told, not of when it was told."""
_BESIDE = frozenset({"", "tanggal", "pada", "on", "tgl"})
"""What may stand between a known day and its date."""
_QUOTED = re.compile(r"[\"“”][^\"“”]*[\"“”]")


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

    @property
    def published(self) -> tuple[date | None, date | None]:
        """First and last day of publication that fit."""
        return self.first, self.last + timedelta(days=self.lag) if self.soft and self.last else self.last


@dataclass(frozen=True, slots=True)
class Times:
    """All that a question says of time."""

    windows: tuple[Window, ...] = ()
    months: frozenset[Month] = frozenset()
    """Months without a year; an article has to name them or be of them."""
    days: frozenset[Day] = frozenset()
    """Days without a year."""
    rest: str = ""
    """The question without the words that were read as a time."""

    def __bool__(self) -> bool:
        return bool(self.windows or self.months or self.days)

    @property
    def published(self) -> tuple[date | None, date | None]:
        """First and last day of publication that fit all windows; a first after the last fits nothing."""
        first = [one.published[0] for one in self.windows]
        last = [one.published[1] for one in self.windows]
        return max(filter(None, first), default=None), min(filter(None, last), default=None)

    def named_only(self) -> "Times":
        """Those that a question names as what happened; what bounds publication goes, another filter says that."""
        return Times(
            tuple(one for one in self.windows if one.soft and not one.counted), self.months, self.days, self.rest
        )

    def off(self) -> "Times":
        """None of them."""
        return Times(rest=self.rest)


@dataclass(frozen=True, slots=True)
class _Moment:
    start: int
    end: int
    first: date | None
    """None for a day or month without its year."""
    last: date | None
    month: Month | None = None
    day: Day | None = None
    stretch: bool = False
    """Several days that are named together: "1-10 September 2024"."""
    bare: bool = False
    """A mere year or the name of an event: a time only after a word such as "since"."""


def read(text: str, *, today: date, asks_when: bool = False) -> Times:
    """What a question says of time.

    Args:
        text: the question.
        today: what "yesterday" is counted from; of an event without its year the nearest is meant.
        asks_when: whether it asks for a time.
    """
    plain = _QUOTED.sub(lambda match: " " * len(match.group()), text)
    to_be_done = _TO_BE_DONE.search(plain) is not None
    windows: list[Window] = []
    months: set[Month] = set()
    days: set[Day] = set()
    used: list[tuple[int, int]] = []
    moments = sorted(
        [*_moments(plain, today), *(_Moment(*one) for one in counted(plain, today))],
        key=lambda one: (one.start, -one.end),
    )
    at = 0
    while at < len(moments):
        moment = moments[at]
        at += 1
        if used and moment.start < used[-1][1]:
            continue
        lead = _LEAD.search(plain[: moment.start])
        kind = lead.lastgroup if lead else None
        other = moments[at] if at < len(moments) else None
        paired = kind == "between" and other is not None and _AND.fullmatch(plain[moment.end : other.start])
        if kind == "between" and not (paired or moment.stretch):
            kind = None
        if moment.bare and not kind:
            continue
        if moment.bare and other and other.day and plain[moment.end : other.start].strip(" ,(") in _BESIDE:
            moment = replace(moment, end=other.end)
            at += 1
        start, end = (lead.start() if lead and kind else moment.start), moment.end
        if paired and other is not None:
            end = other.end
            at += 1
        used.append((start, end))
        words = text[start:end].strip()
        if kind and moment.first and moment.last:
            if not (asks_when or to_be_done):
                windows.append(_bounded(words, kind, moment, other))
        elif moment.first and moment.last:
            relative = moment.month is None and moment.day is None and not moment.stretch
            if not (asks_when and relative):
                last = min(moment.last, max(today, moment.first)) if relative else moment.last
                lag = max(0, min(LAG, (today - last).days)) if relative else LAG
                windows.append(Window(words, moment.first, last, True, relative, moment.month, lag))
        elif moment.day:
            days.add(moment.day)
        elif moment.month:
            months.add(moment.month)
    rest = text
    for start, end in reversed(used):
        rest = rest[:start] + " " * (end - start) + rest[end:]
    return Times(tuple(windows), frozenset(months), frozenset(days), rest)


def _bounded(words: str, kind: str, moment: _Moment, other: _Moment | None) -> Window:
    first, last = moment.first or date.min, moment.last or date.max
    match kind:
        case "before":
            return Window(words, None, first - ONE_DAY, False)
        case "after":
            return Window(words, last + ONE_DAY, None, False)
        case "since":
            return Window(words, first, None, False)
        case "until":
            return Window(words, None, last, False)
        case _:
            end = other.last if other and other.last else last
            start = first if moment.first else None
            return Window(words, *((start, end) if start is None or start <= end else (end, start)), False)


def _stretches(text: str) -> Iterator[_Moment]:
    """Days of one month that are named together, from the first to the last: "antara 1 dan 10 September 2024"."""
    for found in find_days(text):
        year, month, last = found.day
        before = _FIRST_DAY.search(text[: found.start])
        if not year or not before or not 0 < int(before["day"]) < last:
            continue
        try:
            yield _Moment(
                before.start(), found.end, date(year, month, int(before["day"])), date(year, month, last), stretch=True
            )
        except ValueError:
            continue


def _moments(text: str, today: date) -> Iterator[_Moment]:
    """Dates, months, years and known days that a text names."""
    taken = []
    for stretch in _stretches(text):
        taken.append((stretch.start, stretch.end))
        yield stretch
    for found in find_days(text):
        if any(found.start < last and first < found.end for first, last in taken):
            continue
        taken.append((found.start, found.end))
        year, month, number = found.day
        try:
            day = date(year, month, number) if year else None
        except ValueError:
            continue
        yield _Moment(found.start, found.end, day, day, day=found.day)
    for start, end, named in month_names(text):
        if any(start < last and first < end for first, last in taken):
            continue
        taken.append((start, end))
        year, month = named
        if year:
            length = calendar.monthrange(year, month)[1]
            yield _Moment(start, end, date(year, month, 1), date(year, month, length), month=named)
        else:
            yield _Moment(start, end, None, None, month=named)
    for name, held in events().items():
        for match in re.finditer(rf"\b(?:{name})\b(?:\s+(?:tahun\s+)?(?P<year>(?:19|20)\d\d))?", text, re.IGNORECASE):
            dates = [day for day in held if not match["year"] or day.year == int(match["year"])]
            if dates:
                taken.append(match.span())
                day = min(dates, key=lambda one: abs(one - today))
                yield _Moment(*match.span(), day, day, bare=True)
    for match in _YEAR.finditer(text):
        if not any(match.start() < last and first < match.end() for first, last in taken):
            year = int(match.group())
            yield _Moment(*match.span(), date(year, 1, 1), date(year, 12, 31), bare=True)
