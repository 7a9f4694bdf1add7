"""Reads dates in Indonesian and English: those standing in a text, and the value of a file's date field.

Knows: how dates are written. Does not know: which of an article's dates is the day it was published.
In text the day comes first ("07/10/2024" is 7 October), as in every Indonesian outlet; in a file's date field
too, unless the field's other values show that the month does.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from enum import StrEnum

EARLIEST = date(1945, 1, 1)
"""No article is older than the Republic of Indonesia; an earlier date is a typing or conversion error."""
WESTERN_INDONESIA = timezone(timedelta(hours=7), "WIB")
"""Moments without a place become days in the time zone where most outlets sit."""
PIVOT_YEAR = 70
"""Two-digit years below it are 20xx."""
WEEK = re.compile(r"\d{4}-?W\d\d(?!-?\d)")
"""A week by its number, which Python takes for its Monday: no day is known of it."""
LONGEST_VALUE = 100
"""No written date is longer; the rest of a longer field is not read."""

_MONTHS = (
    "januari january jan",
    "februari pebruari february feb peb",
    "maret march mar mrt",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "agustus august agu agt agst ags aug",
    "september sept sep",
    "oktober october okt oct",
    "november nopember nov nop",
    "desember december des dec",
)
MONTHS: Mapping[str, int] = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
MONTH_NAMES = tuple(names.split()[0].capitalize() for names in _MONTHS)
"""As Indonesian writes them: Januari."""
_WEEKDAYS = (
    "senin monday mon sen",
    "selasa tuesday tue tues sel",
    "rabu wednesday wed rab",
    "kamis thursday thu thur thurs kam",
    "jumat jum'at jum’at friday fri jum",
    "sabtu saturday sat sab",
    "minggu ahad sunday sun min",
)
WEEKDAYS: Mapping[str, int] = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}

_ENGLISH_DAYS = frozenset(
    name for name in WEEKDAYS if name.startswith(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
)
"""Behind one of these a site in English prints the month first: “Fri, 10/11/2024” is 11 October."""


def either(names: Iterable[str]) -> str:
    """A pattern of any of some names, the longest first."""
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_YEAR = r"(?:19|20)\d\d"
_PATTERN = re.compile(
    rf"(?<!\w)(?:(?P<iso_year>{_YEAR})[-/.](?P<iso_month>[01]?\d)[-/.](?P<iso_day>[0-3]?\d)(?!\d)"
    rf"|(?P<day>[0-3]?\d)(?:st|nd|rd|th)?[\s\-/.]{{1,2}}(?P<month>{either(MONTHS)})\b\.?[\s\-/.,]{{1,2}}(?P<year>{_YEAR})(?!\d)"
    rf"|(?P<english_day>[0-3]?\d)(?:st|nd|rd|th)?,?\s(?P<english_year>{_YEAR})(?!\d)"
    rf"|(?<!\d[-/.])(?P<first>[0-3]?\d)(?P<mark>[-/.])(?P<second>[0-3]?\d)(?P=mark)(?P<last>{_YEAR}|\d\d)"
    r"(?![-/.,]?\d))",
    re.IGNORECASE,
)
"""Every date as from its first figure; a weekday or an English month before it is looked for backwards."""
_NUMERIC = re.compile(
    rf"(?:(?P<weekday>{either(WEEKDAYS)})\b\.?,?\s)?"
    rf"(?P<first>\d{{1,2}})(?P<mark>[-/])(?P<second>\d{{1,2}})(?P=mark)(?P<year>{_YEAR}|\d\d)(?!\d)",
    re.IGNORECASE,
)
"""A field's value that a program wrote in numbers, day or month first: "10/19/2025 20:43", "Tue, 10/7/25"."""
_SHORT_YEAR = re.compile(
    rf"(?:(?:{either(WEEKDAYS)})\b\.?,?\s)?(?P<day>\d{{1,2}})[\s-](?P<month>{either(MONTHS)})\.?[\s-]['’]?(?P<year>\d\d)\b(?![:.]\d)",
    re.IGNORECASE,
)
"""A field's value that a table program shows with the year in short: "07-Oct-24", "7 Okt '24"."""
_FIGURES = re.compile(r"\d+")
_MONTH_BEFORE = re.compile(rf"\b({either(MONTHS)})\b\.?\s$", re.IGNORECASE)
_WEEKDAY_BEFORE = re.compile(rf"\b({either(WEEKDAYS)})\b\.?,?\s?(?:\(|tanggal\s|tgl\.?\s)?\s?$", re.IGNORECASE)
_LOOK_BACK = 24
UPDATED = re.compile(r"\W*(?:[^\W\d]+\s){0,2}\w*(?:updat|perbarui|perbaharui|mutakhir|modif|edited)", re.IGNORECASE)
"""What begins as the moment of a later change: “Diperbarui 9 Oktober 2024”, “Last updated: …”."""
_RANGE_BEFORE = re.compile(
    r"(?<![\d.:/])[0-3]?\d\s?(?:s[./]?\s?d\.?|sampai|hingga|to|[-–—])\s?(?:dengan\s)?$", re.IGNORECASE
)
"""The first day of several, before the last: “7 s.d. 9 Oktober 2024” is no day."""


class Order(StrEnum):
    """Which comes first in the numeric dates of a field, as its values show together."""

    DAY_FIRST = "day first"
    """Also when no value shows anything."""
    MONTH_FIRST = "month first"
    MIXED = "mixed"
    """Some values are none with the day first and others none with the month first."""


@dataclass(frozen=True, slots=True)
class Found:
    """A whole date (day, month and year) standing in a text."""

    start: int
    end: int
    date: date
    weekday: bool = False
    """A weekday stands before it and fits."""
    misfit: bool = False
    """A weekday stands before it and does not fit: one of the two is wrong."""
    bare: bool = False
    """Written in two-digit numbers only ("17/10/24"), so it may be something else."""


def find_dates(text: str) -> list[Found]:
    """Every whole date in a text, left to right; a day and month without a year is no date."""
    found: list[Found] = []
    free = 0
    for figures in _FIGURES.finditer(text):
        start = figures.start()
        if start >= free and (match := _PATTERN.match(text, start)) and (one := _read(text, match)):
            found.append(one)
            free = one.end
    return found


def _read(text: str, match: re.Match[str]) -> Found | None:
    start, part = match.start(), match.groupdict()
    bare = part["last"] is not None and len(part["last"]) == 2
    if part["iso_year"]:
        numbers = part["iso_year"], part["iso_month"], part["iso_day"]
    elif part["day"]:
        numbers = part["year"], str(MONTHS[part["month"].lower()]), part["day"]
    elif part["english_day"]:
        month = _MONTH_BEFORE.search(text, max(start - _LOOK_BACK, 0), start)
        if month is None:
            return None
        start = month.start()
        numbers = part["english_year"], str(MONTHS[month[1].lower()]), part["english_day"]
    else:
        numbers = part["last"], part["second"], part["first"]
    day = None if bare and part["mark"] == "." else _date(*map(int, numbers))
    weekday = _WEEKDAY_BEFORE.search(text, max(start - _LOOK_BACK, 0), start)
    if weekday and part["mark"] == "/" and weekday[1].lower() in _ENGLISH_DAYS:
        day = _fitting(weekday[1].lower(), day, _date(*map(int, (part["last"], part["first"], part["second"]))))
    if day is None:
        return None
    if weekday is None:
        return Found(start, match.end(), day, bare=bare)
    fits = WEEKDAYS[weekday[1].lower()] == day.weekday()
    return Found(weekday.start(), match.end(), day, weekday=fits, misfit=not fits, bare=bare)


def _fitting(weekday: str, day: date | None, swapped: date | None) -> date | None:
    """The day that a date is with the day first, unless it only fits its weekday with the month first."""
    fits = [one is not None and one.weekday() == WEEKDAYS[weekday] for one in (day, swapped)]
    return swapped if fits == [False, True] else day


def _date(year: int, month: int, day: int) -> date | None:
    """The date, None when there is no such day; a two-digit year is of 1970 to 2069."""
    if year < 100:
        year += 2000 if year < PIVOT_YEAR else 1900
    try:
        return date(year, month, day)
    except ValueError:
        return None


def order_shown(value: str) -> Order | None:
    """The order of a field's value that is no day in the other one; None when it shows nothing."""
    match _readings(" ".join(value[:LONGEST_VALUE].split())):
        case date(), None:
            return Order.DAY_FIRST
        case None, date():
            return Order.MONTH_FIRST
    return None


def parse_date(value: str, *, today: date, order: Order = Order.DAY_FIRST) -> tuple[str | None, str | None]:
    """A file's own date field as (ISO date, note): the date is None when it cannot be read or believed.

    Read are ISO 8601, RFC 2822, seconds or milliseconds since 1970, and everything `find_dates` reads; a numeric date
    that can be read both ways is read in the field's `order` (with `Order.MIXED` not at all), and one that is none in
    that order in the other; both are noted. A moment with a time zone is the day at its own place, except in UTC, which
    is the day in western Indonesia. A day after tomorrow or before 1945 is doubted.
    """
    value = " ".join(value[:LONGEST_VALUE].split())
    if not value:
        return None, None
    day, note = _moment(value), None
    if day is None:
        day, note = _day_first(value) if order is Order.DAY_FIRST else _ordered(value, order)
    if day is None:
        return None, note or f"date {value!r} is not understood and not used"
    if day < EARLIEST or day > today + timedelta(days=1):
        return None, f"date {value!r} is {'in the future' if day > today else 'before 1945'} and not used"
    return day.isoformat(), note


def _day_first(value: str) -> tuple[date | None, str | None]:
    """A written date and what is to be noted; a numeric one with the month first only where it is none otherwise."""
    day, note = None, None
    if short := _SHORT_YEAR.match(value):
        return _date(int(short["year"]), MONTHS[short["month"].lower()], int(short["day"])), None
    if found := [one for one in find_dates(value) if not _RANGE_BEFORE.search(value[: one.start])]:
        first = _not_updated(value, found)
        day = first.date
        note = f"date {value!r}: the weekday does not fit" if first.misfit else None
    swapped = month_first(value)
    if day is None and swapped:
        return swapped, f"date {value!r} read with the month first"
    return day, f"date {value!r} read with the day first" if swapped and swapped != day else note


def _not_updated(value: str, found: Sequence[Found]) -> Found:
    """The first date of a value that is not labelled as that of an update, else the first."""
    ends = (0, *(one.end for one in found))
    pairs = zip(found, ends, strict=False)
    return next((one for one, end in pairs if not UPDATED.match(value[end : one.start])), found[0])


def _ordered(value: str, order: Order) -> tuple[date | None, str | None]:
    """A date of a field some of whose values have the month first, and what is to be noted."""
    day, swapped = _readings(value)
    if swapped is None or swapped == day:
        return _day_first(value)
    if day is None:
        return swapped, f"date {value!r} read with the month first"
    if order is Order.MONTH_FIRST:
        return swapped, f"date {value!r} read with the month first, as others of its file"
    return None, f"date {value!r} may have the day or the month first, as others of its file, and is not used"


def _readings(value: str) -> tuple[date | None, date | None]:
    """A numeric date with the day first and with the month first; None where there is no such day.

    A weekday before it that fits only one of them leaves that one.
    """
    match = _NUMERIC.match(value)
    if match is None:
        return None, None
    first, second, year = (int(match[name]) for name in ("first", "second", "year"))
    day, swapped = _date(year, second, first), _date(year, first, second)
    if day and swapped and match["weekday"]:
        number = WEEKDAYS[match["weekday"].lower()]
        fits = day.weekday() == number, swapped.weekday() == number
        if any(fits):
            return day if fits[0] else None, swapped if fits[1] else None
    return day, swapped


def _moment(value: str) -> date | None:
    """The day of an ISO 8601 or RFC 2822 moment or of seconds since 1970."""
    if re.fullmatch(r"\d{9,10}(?:\.\d+)?|\d{12,13}", value):
        seconds = float(value) / (1000 if len(value.partition(".")[0]) > 10 else 1)
        return datetime.fromtimestamp(seconds, tz=WESTERN_INDONESIA).date()
    if WEEK.match(value):
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(value)
            return (moment.astimezone(WESTERN_INDONESIA) if moment.tzinfo in {UTC} else moment).date()
        except (ValueError, IndexError, TypeError, OverflowError):
            continue
    return None


def month_first(value: str) -> date | None:
    """What "10/21/2025" or "5/6/2025" is with the month first; None when it is no numeric date or none so read."""
    match = re.match(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b", value)
    return _date(int(match[3]), int(match[1]), int(match[2])) if match else None
