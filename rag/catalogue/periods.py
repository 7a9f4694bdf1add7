"""The days of publication that a question binds: whole dates, months and years, and what bounds them.

Knows: how a period is written in either language. Does not know times that are counted from today ("last week").
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from index.months import CAPITAL_ONLY, SHORTEST
from index.origin.dates import MONTHS, find_dates
from rag.catalogue.request import Period

_NAMES = "|".join(sorted((name for name in MONTHS if len(name) >= SHORTEST or name in CAPITAL_ONLY), key=len)[::-1])
_TIME = re.compile(
    rf"(?<!\w)(?:(?:(?P<day>[0-3]?\d)\s+)?(?P<name>{_NAMES})(?!\w)(?:\s+(?P<behind>[0-3]?\d)(?!\d))?"
    r"(?:,?\s+(?P<year>(?:19|20)\d\d)(?!\d))?|(?P<alone>(?:19|20)\d\d)(?![\w.,-]*\d))",
    re.IGNORECASE,
)
_WITHIN = (
    r"(?:(?:yang )?(?:di)?terbit(?:kan)? |(?:(?:that |which )?(?:were|was|are) )?published |dated )?"
    r"(?:pada|selama|dalam|di|in|on|during|of|from|dari)"
)
_SINCE = r"sejak|semenjak|mulai(?: dari)?|since|from|starting(?: from| in)?|dari"
_UNTIL = r"sampai(?: dengan)?|hingga|until|till|up to|through|s\.?d\.?|s/d"
_BEFORE = r"sebelum|before|prior to"
_AFTER = r"sesudah|setelah|after"
_BETWEEN = r"antara|between|dari|from|sejak|since|mulai"
_AND = re.compile(rf"\s*(?:dan|and|to|-|–|—|{_UNTIL})\s*(?:(?:tanggal|bulan|tahun|tgl)\s+)?", re.IGNORECASE)
_SHARED = re.compile(
    rf"(?<![\w.,])(?P<from>[0-3]?\d|{_NAMES})(?P<and>\s*(?:dan|and|to|-|–|—|{_UNTIL})\s*)"
    rf"(?P<to>[0-3]?\d|{_NAMES})(?P<rest>(?:\s+(?:{_NAMES}))?,?\s+(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
"""Two days that share a month and a year, or two months that share a year: `1 sampai 10 Oktober 2024`."""
_LEAD = re.compile(
    rf"(?:^|(?<=\s))(?:(?P<before>{_BEFORE})|(?P<after>{_AFTER})|(?P<until>{_UNTIL})|(?P<between>{_BETWEEN})"
    rf"|(?P<since>{_SINCE})|(?P<within>{_WITHIN}))?\s*(?:(?:the|tanggal|tgl|bulan|tahun|hari|months? of|year)\s+)*$",
    re.IGNORECASE,
)
_FROM = frozenset({"from", "dari"})
"""Before one time alone they say within, before two since."""


@dataclass(frozen=True, slots=True)
class _Time:
    """A day, a month or a year standing in a text."""

    start: int
    end: int
    period: Period


def taken_out(text: str) -> tuple[Period | None, str]:
    """The period that a text names, and the text without it; (None, text) when it names none."""
    text = _SHARED.sub(_completed, text)
    times = _times(text)
    if not times:
        return None, text
    first = times[0]
    lead = _LEAD.search(text, 0, first.start)
    start = lead.start() if lead else first.start
    role = next((name for name, found in lead.groupdict().items() if found), "within") if lead else "within"
    if len(times) > 1 and _AND.fullmatch(text, first.end, times[1].start):
        period = Period(first.period.first, times[1].period.last)
        end = times[1].end
    else:
        period, end = _bounded(first.period, role, word=text[start : first.start].split()[:1]), first.end
    return period, " ".join(f"{text[:start]} {text[end:]}".split())


def _completed(match: re.Match[str]) -> str:
    """Both of two times in full."""
    same = match["from"].isdigit() == match["to"].isdigit()
    fits = bool(re.search(r"[^\W\d]", match["rest"])) == match["to"].isdigit()
    return f"{match['from']}{match['rest']}{match['and']}{match['to']}{match['rest']}" if same and fits else match[0]


def _bounded(time: Period, role: str, *, word: list[str]) -> Period:
    if time.month is not None and time.first is None:
        return time  # a month of any year has no before and after
    match role:
        case "since":
            return Period(time.first, None)
        case "between":
            return time if word and word[0].lower() in _FROM else Period(time.first, None)
        case "after":
            return Period(_moved(time.last, 1), None)
        case "until":
            return Period(None, time.last)
        case "before":
            return Period(None, _moved(time.first, -1))
    return time


def _moved(day: str | None, days: int) -> str | None:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat() if day else None


def _times(text: str) -> list[_Time]:
    """Every day, month and year, left to right, a whole date before its parts."""
    whole = [_Time(one.start, one.end, Period(one.date.isoformat(), one.date.isoformat())) for one in find_dates(text)]
    found = list(whole)
    for match in _TIME.finditer(text):
        inside = any(one.start < match.end() and match.start() < one.end for one in whole)
        if not inside and (period := _read(match)):
            found.append(_Time(match.start(), match.end(), period))
    return sorted(found, key=lambda one: one.start)


def _read(match: re.Match[str]) -> Period | None:
    if match["alone"]:
        return Period(f"{match['alone']}-01-01", f"{match['alone']}-12-31")
    name = match["name"].lower()
    if name in CAPITAL_ONLY and not match["name"][0].isupper():
        return None
    month = MONTHS[name]
    if not match["year"]:
        day = match["day"] or match["behind"]
        return Period(month=month, day=int(day) if day else None)
    year = int(match["year"])
    return Period(f"{year}-{month:02}-01", f"{year}-{month:02}-{calendar.monthrange(year, month)[1]:02}")
