"""The days of publication that a question about articles binds.

Knows: what of the times that `rag.asking.times.times` reads bounds publication, and which words tell a time that
cannot be bound: a weekday, "next week", "late September" of no year. Does not know how times are written.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from index.months import WEEKDAY_NAMES, month_names
from rag.asking.times import bounding, times
from rag.asking.times.relative import ONE_DAY
from rag.asking.times.subperiods import ORDINAL, ORDINALS, THIRD
from rag.asking.times.windows import Window
from rag.catalogue.grammar.patterns import anycase
from rag.catalogue.request import Period

_THIRD = re.sub(r"\?P<\w+>", "?:", THIRD)
_UNIT = r"(?:hari|pekan|minggu|bulan|tahun|days?|weeks?|months?|years?)"
_ORDINALS = re.sub(r"\?P<\w+>", "?:", ORDINAL)
_NUMBERED = r"(?:paruh|separuh|semester|kuartal|kwartal|triwulan|half|quarter)"
_GAP = r"\s{2,}"
"""Where a time was taken out."""
_WEEKDAY = "|".join(WEEKDAY_NAMES)
_RITE = r"(?:salat|shalat|sholat|solat|khotbah|khutbah|ibadah|misa|kebaktian)"
_UNBOUND = anycase(
    rf"\b(?:{_THIRD}|{_NUMBERED}|(?<!per ){_UNIT}(?: (?:{'|'.join(ORDINALS)}))?(?: of)?)"
    rf"(?:\s*(?:\b(?:dan|atau|and|or|to|sampai|hingga)\b|-))?{_GAP}"
    rf"|{_GAP}(?:{_THIRD})\b"
    rf"|\b(?:{_THIRD})[\s-](?:the )?(?:bulan|tahun|month|year)\b"
    rf"|\b(?:{_ORDINALS})(?!\w)"
    rf"|\b{_UNIT} (?:depan|mendatang|berikutnya|yang akan datang)\b"
    rf"|\b(?:pada|di|selama|on|during|at|over) (?:the )?(?:akhir (?:pekan|minggu)|weekends?)\b"
)
"""Words that tell a time of which no days of publication can be told."""
_OF_NO_YEAR = anycase(rf"(?<![\w-])(?:{_THIRD})[\s-]+(?:bulan )?$")
_PUBLISHED_WHEN = anycase(
    rf"\b(?:terbit|diterbitkan|dimuat|published|dated)\s+(?:{bounding.BEFORE}|{bounding.AFTER}"
    rf"|{bounding.SINCE}|{bounding.UNTIL})\s+\S"
)
"""Of days of publication bound by something whose day is not known: "terbit sebelum pelantikan DPRD"."""
_ON_WEEKDAY = anycase(
    rf"(?<!\w)(?P<led>(?:(?:pada|hari|setiap|tiap|malam|on|every|each)\s+)+)?(?P<day>{_WEEKDAY})(?P<many>s)?(?!\w)"
    r"(?P<name>\s+(?:(?-i:[A-Z])\w*|prayers?|mass|services?|sermons?))?"
)
_MENTIONED = anycase(rf"(?:{_RITE}|mention\w*|menyebut(?:kan)?|kata|word)\s+$")


def taken_out(text: str, *, today: date) -> tuple[Period | None, str] | None:
    """The period that a text names, and the text without it; (None, text) when it names none.

    None when it tells a time that cannot be bound: its words are nothing that articles have to hold.

    Args:
        text: what is left of a question.
        today: what "last week" is counted from.
    """
    found = times.read(text, today=today, of_articles=True)
    if _tells_more(found.rest):
        return None
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


def _tells_more(rest: str) -> bool:
    """Whether words for a time are left in a text out of which those that could be read were taken."""
    if _UNBOUND.search(rest) or _PUBLISHED_WHEN.search(rest):
        return True
    if any(_OF_NO_YEAR.search(rest[:start]) for start, _, _ in month_names(rest)):
        return True
    return any(_is_time(rest, match) for match in _ON_WEEKDAY.finditer(rest))


def _is_time(text: str, match: re.Match[str]) -> bool:
    """Whether a weekday says when, and is no part of a name ("Jumat Curhat") or a rite, and no word asked for.

    "Minggu" is a week, too, and in many names.
    """
    if match["led"] or match["many"]:
        return match["day"].lower() != "minggu" or bool(match["led"])
    return match["day"].lower() != "minggu" and not match["name"] and not _MENTIONED.search(text[: match.start()])


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
