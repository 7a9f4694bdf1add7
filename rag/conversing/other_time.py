"""The earlier question of another time than its own: "tahun lalu?", "dibanding Juli?", "besoknya?", "the year before?".

Knows: where in a question a time stands, and days of a row, "hari pertama". Does not know the words for what comes
right before or after (`rag.asking.times.next_to`), nor which other rules there are for a follow-up
(`rag.conversing.followups`).
"""

import re
from datetime import date, timedelta

from index import languages
from index.days import find_days
from index.months import month_names
from index.numerals import ORDINAL_EN, ORDINAL_ID
from index.origin.dates import find_dates
from rag.asking.leaning.pointing import ASKING, HAPPENS, SUFFIXED, content, has_content
from rag.asking.times import times
from rag.asking.times.bounding import base_from
from rag.asking.times.moments import find_moments
from rag.asking.times.next_to import UNITS, said_in
from rag.asking.times.relative import counted, is_year
from rag.asking.times.subperiods import ANY_YEAR
from rag.asking.times.windows import Times
from rag.conversing.turn import MARKS, FollowUp, Turn, only, timeless, whole
from rag.phrases import dates

_YEAR = re.compile(
    r"(?i)(?:(?:in|for|pada|di|untuk|yang)\s+)*(?:tahun\s+)?(?P<year>(?:19|20)\d\d)(?:\s+(?:bagaimana|gimana|berapa))?"
)
"""A year and nothing else."""
_IN_YEAR = re.compile(r"(?i)\s+(?:(?:pada|di|selama|sepanjang|tahun|in|for|during)\s+)+(?:19|20)\d\d\b")
"""A year in which something is, by itself."""
_ASKS_AGAIN = re.compile(rf"(?i)(?:^|\s+)(?:{ASKING.pattern}|bagaimana|gimana)(?: (?:saja|aja|ya|sih))?$")
"""What a follow-up asks behind a time, as the earlier question asked already."""
_ASKED_BEFORE = re.compile(
    rf"(?i)^{ASKING.pattern}(?: (?:many|much|about))?\s+(?=last|this|yesterday|today|in|on|kemarin|pada)"
)
"""The same before it: "How many last year?", but "Berapa tahun lalu?" asks for years."""
FEW_WORDS = 6
"""Words of a follow-up whose month may be of the year that was spoken of."""
_IN_SPAN = re.compile(r"(?i)\d(?:\s?[-–]\s?|\s(?:sampai|hingga|s/d|to|until|dan|and)\s)$")
"""Before the last day of a span, or the second of two."""
_ROW = ORDINAL_ID[:7], ORDINAL_EN[:7]
_OF_ROW = re.compile(rf"(?i)\bhari (?P<id>{'|'.join(_ROW[0])})\b|\b(?P<en>{'|'.join(_ROW[1])}) day\b")
"""One of the days that something takes."""
_YEAR_LONG = 12
"""Months."""


def of_next(one: FollowUp) -> Turn | None:
    """The earlier question of the day, month or year beside the only one that it names: "besoknya?"."""
    asked = _ASKS_AGAIN.sub("", one.own.strip(MARKS))
    said = next((found for found in said_in(asked) if found.end() == len(asked)), None)
    more = asked[: said.start()] if said else ""
    if said is None or not (asks_the_same(more, one.before) and set(content(more)) <= set(content(one.before))):
        return None
    unit = next(name for name in UNITS if said[name])
    step = 1 if said[f"{unit}_after"] else -1
    if unit == "day":
        in_row = _OF_ROW.search(one.before)
        return whole(_in_row(one.before, step) if in_row else _of_day(one.before, step, one.today))
    return whole(_of_month(one.before, step) if unit == "month" else _of_year(one.before, step))


def of_base(one: FollowUp) -> Turn | None:
    """The earlier question compared with the time that is all a follow-up says: "dibanding Juli?".

    The time with which the earlier question compares goes.
    """
    said = one.own.strip(MARKS)
    old = _base(one.before, one.today)
    if old is None or _base(said, one.today) != (0, len(said)):
        return None
    return whole(f"{one.before[: old[0]]}{said}{one.before[old[1] :]}")


def of_time(one: FollowUp) -> Turn | None:
    """The earlier question of the time that a follow-up names and nothing else: "tahun lalu berapa?", "in 2025?"."""
    said, before, today = one.own.strip(MARKS), one.before, one.today
    year, of_year = _YEAR.fullmatch(said), ANY_YEAR.search(before)
    if year and (text := _with_year(before, year["year"])):
        return whole(text)
    if year and not of_year and asks_the_same(said, before) and not said.startswith(year["year"]):
        return whole(f"{timeless(before, today=today).rstrip(' ?.!')} {_ASKS_AGAIN.sub('', said)}?")
    told = times.read(one.own, today=today, asks_when=False)
    more = has_content(told.rest) or (HAPPENS.search(one.own) and ASKING.search(one.own))
    if not told or more or (SUFFIXED.search(told.rest) and not asks_the_same(said, before)):
        return None
    all_year = _whole_year(told)
    counts = only(found[:2] for found in counted(before, today) if is_year(found[2], found[3]))
    if all_year and counts:
        return whole(f"{before[: counts[0]]}{told.windows[0].words}{before[counts[1] :]}")
    kept = timeless(before, today=today)
    if all_year and (text := _with_year(kept, str(all_year))):
        return whole(text)
    if ANY_YEAR.search(said) and only(ANY_YEAR.finditer(kept)):
        kept = _IN_YEAR.sub("", kept)
    time = _ASKED_BEFORE.sub("", _ASKS_AGAIN.sub("", said)) if asks_the_same(said, kept) else said
    if ASKING.fullmatch(time.partition(" ")[0]):  # "Why last month" begins small there, "IV quarter" as it is
        time = time[:1].lower() + time[1:]
    return whole(f"{kept.rstrip(' ?.!')} {time}?")


def dated(question: str, before: str) -> str:
    """A short follow-up whose month has the year that the earlier question names: "kalau November?" after 2025."""
    years = {int(match[0]) for match in ANY_YEAR.finditer(before)} | {one.date.year for one in find_dates(before)}
    named = [(end, month) for _, end, month in month_names(question)]
    if len(years) != 1 or not named or len(question.split()) > FEW_WORDS or any(month[0] for _, month in named):
        return question
    end = named[-1][0]
    return f"{question[:end]} {years.pop()}{question[end:]}"


def asks_the_same(said: str, before: str) -> bool:
    """Whether a follow-up asks with the words with which the earlier question asks, or with none."""
    asking = {match[0].lower() for match in ASKING.finditer(said)}
    return asking <= {match[0].lower() for match in ASKING.finditer(before)}


def _base(text: str, today: date) -> tuple[int, int] | None:
    """Where a text tells with which time it compares, from the words that say so; None where with none or several."""
    found: dict[int, int] = {}
    for one in find_moments(text, today, parts=True):
        if (begin := base_from(text, one)) is not None:
            found.setdefault(begin, one.end)
    return only(found.items())


def _whole_year(told: Times) -> int | None:
    """The one year that a follow-up's time is: "tahun lalu"; None for any other."""
    window = only(told.windows)
    first, last = (window.first, window.last) if window else (None, None)
    return first.year if first and last and is_year(first, last) else None


def _with_year(before: str, year: str) -> str | None:
    """The same of another year than the only one that it names."""
    named = only(ANY_YEAR.finditer(before))
    return f"{before[: named.start()]}{year}{before[named.end() :]}" if named else None


def _of_year(before: str, step: int) -> str | None:
    named = only(ANY_YEAR.finditer(before))
    return _with_year(before, str(int(named[0]) + step)) if named else None


def _of_month(before: str, step: int) -> str | None:
    named = only(month_names(before))
    if named is None or find_days(before):
        return None
    start, end, (year, month) = named
    years, at = divmod(month - 1 + step, _YEAR_LONG)
    told = dates.MONTHS[languages.detect(before, default="id")][at]
    return f"{before[:start]}{told}{f' {year + years}' if year else ''}{before[end:]}"


def _of_day(before: str, step: int, today: date) -> str | None:
    named = only(find_days(before))
    if named is None or _IN_SPAN.search(before[: named.start]) or named.day == (None, 2, 29):
        return None
    year, month, number = named.day
    other = date(year or today.year, month, number) + timedelta(days=step)
    told = dates.day(other.isoformat(), languages.detect(before, default="id"))
    told = told if year else told.removesuffix(f" {other.year}")
    behind = before[named.end :].removeprefix(")") if "(" in before[named.start : named.end] else before[named.end :]
    return f"{before[: named.start]}{told}{behind}"


def _in_row(before: str, step: int) -> str | None:
    """The same of the second day for the first; none comes before that."""
    named = only(_OF_ROW.finditer(before))
    if named is None or find_days(before):
        return None
    language = "id" if named["id"] else "en"
    row = _ROW[language == "en"]
    at = row.index(named[language].lower()) + step
    return f"{before[: named.start(language)]}{row[at]}{before[named.end(language) :]}" if 0 <= at < len(row) else None
