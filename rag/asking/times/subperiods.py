"""Parts of a month or a year: awal Oktober 2024, late last month, paruh pertama 2021, the second week of May 2019.

Knows: how they are said in Indonesian and English, and which days they are. A month begins with its days 1 to 10, ends
with those from 21, and has weeks of seven days from its first; a year begins with January to April and ends with
September to December. Does not know what they are for (`asking/times/times.py`). "Akhir pekan" is no part of these.
"""

import calendar
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from index.months import Month, month_names
from rag.asking.times.relative import ONE_DAY, counted

YEAR = r"(?:19|20)\d\d"
_YEAR_HERE = re.compile(rf"{YEAR}(?![\w./-]\w)\b")
ANY_YEAR = re.compile(rf"(?<![\w./-]){_YEAR_HERE.pattern}")
ORDINALS = {
    name: number
    for number, names in enumerate(
        "pertama kesatu ke-1 i first 1st|kedua ke-2 ii second 2nd|ketiga ke-3 iii third 3rd|keempat ke-4 iv fourth 4th"
        "|kelima ke-5 v fifth 5th|terakhir last".split("|"),
        1,
    )
    for name in names.split()
}
_LAST = ORDINALS["last"]
_NUMBERS = {**ORDINALS, **{str(number): number for number in range(1, 5)}, "satu": 1, "dua": 2, "tiga": 3, "empat": 4}
_ENGLISH = "first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last"


def _either(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


THIRD = (
    r"(?P<early>awal|early|(?:the )?(?:beginning|start) of)|(?P<mid>pertengahan|mid|(?:the )?middle of)"
    r"|(?P<late>late)|(?P<end>akhir|penghujung|(?:the )?end of)"
)
ORDINAL = (
    rf"(?:paruh|separuh) (?P<paruh>{_either(ORDINALS)})|semester (?P<semester>{_either(_NUMBERS)})|h(?P<h>[12])"
    rf"|(?:the )?(?P<half>{_ENGLISH}) half"
    rf"|(?:kuartal|kwartal|triwulan) (?P<kuartal>{_either(_NUMBERS)})|q(?P<q>[1-4])"
    rf"|(?:the )?(?P<quarter>{_ENGLISH}) quarter"
    rf"|(?:pekan|minggu) (?P<pekan>{_either(ORDINALS)})|(?:the )?(?P<week>{_ENGLISH}) week"
)
_SAID = re.compile(rf"(?<![\w-])(?:(?:{THIRD})(?:\s+|-)|(?:{ORDINAL})(?:\s*[-–/]\s*|\s+))", re.IGNORECASE)
"""A part with what parts it from its month or year: "triwulan II-2025", "semester I - 2025"."""
_OF = re.compile(r"(?:(?:of|in|di|pada|dari|dalam)\s+)?(?:the\s+)?", re.IGNORECASE)
_UNIT = re.compile(r"(?:(?:bulan|tahun|month(?: of)?|year)\s+)?", re.IGNORECASE)
_UNTIL_YEAR = re.compile(
    r"(?:[\s,–—-]|\b(?:dan|atau|and|or|to|until|hingga|sampai|dengan|s/d|of|the|bulan"
    r"|awal|pertengahan|akhir|early|mid|late|beginning|middle|end)\b)*$",
    re.IGNORECASE,
)
"""All that stands between a month without a year and the next, which has the year of both."""


@dataclass(frozen=True, slots=True)
class Subperiod:
    """A part of a month or a year, and where in a text."""

    start: int
    end: int
    first: date
    last: date
    of_year: bool
    """Whether a year is told of which it is a part, and no month."""
    relative: bool
    """Whether the month or year is counted from today."""
    end_of: bool
    """Whether the end is meant: "before the end of May" leaves out its last day only."""

    @property
    def days(self) -> tuple[date, date]:
        """First and last."""
        return self.first, self.last

    @property
    def is_counted(self) -> bool:
        """Whether it is a half or a quarter of a year, of which numbers are told."""
        return self.of_year and self.last.month - self.first.month in (2, 5)


def find(text: str, *, today: date | None, nearest: bool = False) -> Iterator[Subperiod]:
    """The parts of months and years that a text names, left to right.

    Args:
        text: a question or an article.
        today: what "last month" is counted from; None leaves such parts out.
        nearest: whether a month without a year is that nearest to today; otherwise it has to share the next one's.
    """
    months = list(month_names(text))
    named = {start: (end, month) for start, end, month in months}
    relative = {one[0]: one for one in counted(text, today)} if today else {}
    for said in _SAID.finditer(text):
        part = {name: word.lower() for name, word in said.groupdict().items() if word}
        at = _skipped(_OF, text, said.end())
        base = relative.get(at)
        behind = _skipped(_UNIT, text, at)
        if base and _whole(base[2], base[3]):
            end, first, last = base[1:]
        elif behind in named:
            end, month = named[behind]
            year = (
                month[0] or _shared_year(text, end, months) or (_nearest(month, today) if nearest and today else None)
            )
            if not year:
                continue
            first, last = _ends_of(year, month[1])
        elif match := _YEAR_HERE.match(text, behind):
            end, first, last = match.end(), date(int(match[0]), 1, 1), date(int(match[0]), 12, 31)
        else:
            continue
        of_year = first.month != last.month
        if days := (_of_year if of_year else _of_month)(part, first, last):
            yield Subperiod(said.start(), end, *days, of_year, bool(base), "end" in part)


def _skipped(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _whole(first: date, last: date) -> bool:
    """Whether days are a month or a year."""
    return first.day == 1 and (last + ONE_DAY).day == 1


def _ends_of(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _shared_year(text: str, end: int, months: Sequence[tuple[int, int, Month]]) -> int | None:
    """The year of the next month when only words that join the two stand between."""
    at = bisect_left(months, end, key=lambda one: one[0])
    following = months[at] if at < len(months) else None
    if following and following[2][0] and _UNTIL_YEAR.match(text[end : following[0]]):
        return following[2][0]
    return None


def _nearest(month: Month, today: date) -> int:
    """The year in which a month is nearest to a day."""
    years = (today.year - 1, today.year, today.year + 1)
    return min(years, key=lambda own: abs(12 * (own - today.year) + month[1] - today.month))


def _of_month(part: dict[str, str], first: date, last: date) -> tuple[date, date] | None:
    (name, word), *_ = part.items()
    match name:
        case "early":
            return first, first.replace(day=10)
        case "mid":
            return first.replace(day=11), first.replace(day=20)
        case "late" | "end":
            return first.replace(day=21), last
        case "paruh" | "half":
            if ORDINALS[word] == 1:
                return first, first.replace(day=15)
            return (first.replace(day=16), last) if ORDINALS[word] in (2, _LAST) else None
        case "pekan" | "week":
            if ORDINALS[word] == _LAST:
                return last - 6 * ONE_DAY, last
            begin = first + timedelta(weeks=ORDINALS[word] - 1)
            return (begin, min(begin + 6 * ONE_DAY, last)) if begin <= last else None
    return None


def _of_year(part: dict[str, str], first: date, last: date) -> tuple[date, date] | None:
    (name, word), *_ = part.items()
    match name:
        case "early":
            number, of = 1, 3
        case "mid":
            number, of = 2, 3
        case "late" | "end":
            number, of = 3, 3
        case "paruh" | "semester" | "h" | "half":
            number, of = _NUMBERS[word], 2
        case "kuartal" | "q" | "quarter":
            number, of = _NUMBERS[word], 4
        case _:
            return None
    number = of if number == _LAST else number
    if number > of:
        return None
    months = 12 // of
    return date(first.year, months * (number - 1) + 1, 1), _ends_of(first.year, months * number)[1]
