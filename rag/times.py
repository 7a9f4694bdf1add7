"""The time that a question asks about: days, months and periods, some counted from today.

Knows: how people name a time in Indonesian and English, and which of these say when an article must be from. Does not
know: articles (`rag/timely.py` looks at them).

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

LAG = 3
"""Days after the time meant in which an article may still report on it."""
ONE_DAY = timedelta(days=1)
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

_NUMBERS = {
    name: number
    for number, names in enumerate(
        "satu se one a|dua two|tiga three|empat four|lima five|enam six|tujuh seven|delapan eight|sembilan nine"
        "|sepuluh ten".split("|"),
        1,
    )
    for name in names.split()
}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_UNIT = r"(?P<unit>hari|pekan|minggu|bulan|tahun|days?|weeks?|months?|years?)"
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "senin monday|selasa tuesday|rabu wednesday|kamis thursday|jumat friday|sabtu saturday|ahad sunday".split("|")
    )
    for name in names.split()
}
_RELATIVE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE))
    for kind, pattern in (
        ("two days ago", r"kemarin (?:lusa|dulu)|the day before yesterday"),
        (
            "unit",
            r"(?P<named>pekan|minggu|bulan|tahun|week|month|year) (?P<which>lalu|kemarin|silam|ini)"
            r"|(?P<order>last|this|previous) (?P<thing>week|month|year)(?! of\b)",
        ),
        (
            "past",
            rf"(?:selama |dalam )?(?:{_COUNT} ?){_UNIT} (?:terakhir|belakangan|ke belakang)"
            rf"|(?:in |over |during |within )?the (?:last|past) (?:(?P<times>\d{{1,3}}|{'|'.join(_NUMBERS)}) )?"
            r"(?P<units>days?|weeks?|months?|years?)",
        ),
        ("ago", rf"{_COUNT} ?{_UNIT} (?:yang )?(?:lalu|silam|ago)"),
        (
            "weekday",
            rf"(?:hari )?(?P<day>{'|'.join(_WEEKDAYS)}) (?:lalu|kemarin)|last (?P<english>{'|'.join(_WEEKDAYS)})"
            r"|hari (?P<sunday>minggu) (?:lalu|kemarin)",
        ),
        ("yesterday", r"kemarin|yesterday|last night|tadi malam|semalam"),
        ("today", r"hari ini|today|tadi (?:pagi|siang|sore)|this (?:morning|afternoon|evening)"),
    )
)


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
    moments = sorted([*_moments(plain, today), *_counted(plain, today)], key=lambda one: (one.start, -one.end))
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
        if kind == "between" and not paired:
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
            counted = moment.month is None and moment.day is None
            if not (asks_when and counted):
                last = min(moment.last, max(today, moment.first)) if counted else moment.last
                lag = max(0, min(LAG, (today - last).days)) if counted else LAG
                windows.append(Window(words, moment.first, last, True, counted, moment.month, lag))
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


def _moments(text: str, today: date) -> Iterator[_Moment]:
    """Dates, months, years and known days that a text names."""
    taken = []
    for found in find_days(text):
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


def _counted(text: str, today: date) -> Iterator[_Moment]:
    """Times counted from today."""
    for kind, pattern in _RELATIVE:
        for match in pattern.finditer(text):
            first, last = _from_today(kind, {name: part for name, part in match.groupdict().items() if part}, today)
            yield _Moment(*match.span(), first, last)


def _from_today(kind: str, part: dict[str, str], today: date) -> tuple[date, date]:
    match kind:
        case "unit":
            unit = (part.get("named") or part["thing"]).lower()
            this = (part.get("which") or part["order"]).lower() in ("ini", "this")
            return _whole(unit, today if this else _back(_whole(unit, today)[0], 1, "day"))
        case "past":
            count = _number(part.get("count") or part.get("times") or "1")
            return _back(today, count, (part.get("unit") or part["units"]).lower()), today
        case "ago":
            day = _back(today, _number(part["count"]), part["unit"].lower())
            return (day, day) if part["unit"].lower().startswith(("hari", "day")) else _whole(part["unit"].lower(), day)
        case "weekday":
            wanted = 6 if part.get("sunday") else _WEEKDAYS[(part.get("day") or part["english"]).lower()]
            day = today - ONE_DAY * ((today.weekday() - wanted - 1) % 7 + 1)
            return day, day
        case "yesterday":
            return today - ONE_DAY, today - ONE_DAY
        case "two days ago":
            return today - 2 * ONE_DAY, today - 2 * ONE_DAY
        case _:
            return today, today


def _number(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBERS[written.lower()]


def _whole(unit: str, day: date) -> tuple[date, date]:
    """The week (from Monday), month or year of a day."""
    if unit.startswith(("pekan", "minggu", "week")):
        monday = day - ONE_DAY * day.weekday()
        return monday, monday + 6 * ONE_DAY
    if unit.startswith(("bulan", "month")):
        return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day.replace(month=1, day=1), day.replace(month=12, day=31)


def _back(day: date, count: int, unit: str) -> date:
    """The day so many units earlier; at the end of a shorter month its last."""
    if unit.startswith(("hari", "day")):
        return day - count * ONE_DAY
    if unit.startswith(("pekan", "minggu", "week")):
        return day - 7 * count * ONE_DAY
    months = day.year * 12 + day.month - 1 - count * (1 if unit.startswith(("bulan", "month")) else 12)
    year, month = max(1, months // 12), months % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
