"""Times that are counted from today: kemarin, pekan lalu, tiga hari terakhir, last Monday, two weeks ago.

Knows: how these are said in Indonesian and English; weeks begin on Monday. Does not know what they are for
(`asking/times/times.py`).
"""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from index.numerals import NUMBERS

ONE_DAY = timedelta(days=1)
_NUMBERS = {**dict.fromkeys(("satu", "se", "one", "a"), 1), **NUMBERS}
_MANY_OF = rf"\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}"
_COUNT = rf"(?P<count>{_MANY_OF})"
_UNIT = r"(?P<unit>hari|pekan|minggu|bulan|tahun|days?|weeks?|months?|years?)"
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "senin monday|selasa tuesday|rabu wednesday|kamis thursday|jumat jum'at jum’at friday|sabtu saturday"
        "|ahad sunday".split("|")
    )
    for name in names.split()
}
_NOT_OF_A_PART = r"(?<!kuartal )(?<!kwartal )(?<!triwulan )(?<!semester )(?<!paruh )"
"""Before a number that does not tell which part of a year is meant: a quarter's is of last year."""
_OF_AN_AGE = (
    r"(?:(?:young(?:er)?|modern|global|digital|economic|social|political|living|indonesian?) )?"
    r"(?:economy|world|society|youth|youngsters|generation|children|kids|students|politics|politicians|life"
    r"|standards|challenges|conditions|era|age|times)\b"
    r"(?!['’]? (?:cup|bank|leaders|summit|congress|conference|forum|meeting|match|final|march|protest|rally|exam)s?\b)"
)
"""Behind "today's" where it means these days: "today's young generation", not "today's news" or "today's world cup"."""
_RELATIVE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE))
    for kind, pattern in (
        ("two days ago", r"kemarin (?:lusa|dulu)|the day before yesterday"),
        (
            "unit",
            r"(?<!berapa )(?<!brp )(?P<named>(?<!akhir )(?:pekan|minggu)|bulan|tahun|week|month|year) (?:yang )?"
            r"(?P<which>lalu|kemarin|silam|ini)"
            r"|(?P<order>last|this|previous) (?P<thing>week|month|year)(?! of\b)",
        ),
        (
            "past",
            rf"(?:selama |dalam )?(?:{_COUNT} ?){_UNIT} (?:terakhir|belakangan|ke belakang)"
            rf"|(?:(?:in|over|during|within|for) )?(?:(?<!\bon )the (?:last|past) (?:(?P<times>{_MANY_OF}) )?"
            rf"|(?:last|past) (?P<bare>{_MANY_OF}) )(?P<units>days?|weeks?|months?|years?)(?! of\b)",
        ),
        ("ago", rf"{_NOT_OF_A_PART}{_COUNT} ?{_UNIT} (?:yang )?(?:lalu|silam|ago)"),
        (
            "weekday",
            rf"(?:hari )?(?P<day>{'|'.join(_WEEKDAYS)}) (?:yang )?(?:lalu|kemarin)"
            rf"|last (?P<english>{'|'.join(_WEEKDAYS)})"
            r"|hari (?P<sunday>minggu) (?:lalu|kemarin)",
        ),
        ("weekend", r"akhir (?:pekan|minggu) (?:yang )?(?P<weekend>lalu|kemarin|ini)|(?P<orderly>last|this) weekend"),
        ("yesterday", r"kemarin|yesterday|last night|tadi malam|semalam"),
        (
            "today",
            rf"hari ini|today(?!['’]s {_OF_AN_AGE})|tadi (?:pagi|siang|sore)|(?:pagi|siang|sore|malam) ini"
            r"|this (?:morning|afternoon|evening)",
        ),
    )
)


_MANY = re.compile(
    rf"{_NOT_OF_A_PART}(?<![\w-])(?:beberapa|sekian|{_MANY_OF}|\w*(?:puluh|belas|ratus|ribu)(?:an)?) $",
    re.IGNORECASE,
)
"""Before "tahun lalu" it means so many years ago."""


def counted(text: str, today: date) -> Iterator[tuple[int, int, date, date]]:
    """Where times counted from today stand, from first to after last character, with their first and last day.

    Left to right, without what is a part of a longer one: "Jumat kemarin" is a Friday, and not yesterday too.
    """
    until = 0
    for one in sorted(_each(text, today), key=lambda one: (one[0], -one[1])):
        if one[1] > until:
            until = one[1]
            yield one


def _each(text: str, today: date) -> Iterator[tuple[int, int, date, date]]:
    for kind, pattern in _RELATIVE:
        for match in pattern.finditer(text):
            if kind == "unit" and _MANY.search(text, 0, match.start()):
                continue
            first, last = _from_today(kind, {name: part for name, part in match.groupdict().items() if part}, today)
            yield *match.span(), first, last


def _from_today(kind: str, part: dict[str, str], today: date) -> tuple[date, date]:
    match kind:
        case "unit":
            unit = (part.get("named") or part["thing"]).lower()
            this = (part.get("which") or part["order"]).lower() in ("ini", "this")
            return _whole(unit, today if this else _back(_whole(unit, today)[0], 1, "day"))
        case "past":
            count = _number(part.get("count") or part.get("times") or part.get("bare") or "1")
            return _back(today, count, (part.get("unit") or part["units"]).lower()), today
        case "ago":
            day = _back(today, _number(part["count"]), part["unit"].lower())
            return (day, day) if part["unit"].lower().startswith(("hari", "day")) else _whole(part["unit"].lower(), day)
        case "weekday":
            wanted = 6 if part.get("sunday") else _WEEKDAYS[(part.get("day") or part["english"]).lower()]
            day = today - ONE_DAY * ((today.weekday() - wanted - 1) % 7 + 1)
            return day, day
        case "weekend":
            this = (part.get("weekend") or part["orderly"]).lower() in ("ini", "this")
            saturday = _whole("week", today)[0] + (5 if this else -2) * ONE_DAY
            return saturday, saturday + ONE_DAY
        case "yesterday":
            return today - ONE_DAY, today - ONE_DAY
        case "two days ago":
            return today - 2 * ONE_DAY, today - 2 * ONE_DAY
        case _:
            return today, today


def is_year(first: date, last: date) -> bool:
    """Whether days are a year."""
    return (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31))


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
