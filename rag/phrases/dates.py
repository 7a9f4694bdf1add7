"""Days, weeks, months and spans of time in words: `7 Oktober 2024`, `before 1 November 2024`.

Knows: the names of months. Does not know when a time is said.
"""

from datetime import date, timedelta

MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(),
    "en": "January February March April May June July August September October November December".split(),
}
UNKNOWN_DATE = {"id": "tanggal tidak diketahui", "en": "date unknown"}
TIME_DAY = {"id": "pada {day}", "en": "on {day}"}
TIME_SPAN = {"id": "antara {first} dan {last}", "en": "between {first} and {last}"}
TIME_SINCE = {"id": "sejak {day}", "en": "since {day}"}
TIME_BEFORE = {"id": "sebelum {day}", "en": "before {day}"}


def day(published: str | None, language: str) -> str:
    """A date in words: `7 Oktober 2024`."""
    if published is None:
        return UNKNOWN_DATE[language]
    when = date.fromisoformat(published)
    return f"{when.day} {MONTHS[language][when.month - 1]} {when.year}"


def month(published: str, language: str) -> str:
    """The month of an ISO date in words: `Oktober 2024`."""
    return f"{MONTHS[language][int(published[5:7]) - 1]} {published[:4]}"


def week(monday: str, language: str) -> str:
    """A week from the ISO date of its first day in words: `7–13 Oktober 2024`."""
    first, last = date.fromisoformat(monday), date.fromisoformat(monday) + timedelta(days=6)
    told = day(last.isoformat(), language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{told}"
    begin = day(monday, language)
    return f"{begin if first.year != last.year else begin.rpartition(' ')[0]} – {told}"


def said(first: date | None, last: date | None, language: str) -> str:
    """A stretch of days in words: `pada 7 Oktober 2024`, `before 27 November 2024`."""

    def told(when: date) -> str:
        return day(when.isoformat(), language)

    if first and last:
        if first == last:
            return TIME_DAY[language].format(day=told(first))
        return TIME_SPAN[language].format(first=told(first), last=told(last))
    if first:
        return TIME_SINCE[language].format(day=told(first))
    return TIME_BEFORE[language].format(day=told(last + timedelta(days=1))) if last else ""
