"""Whether a number is told of the day, month or year that is asked for, where its sentence tells of several times.

Knows: days and years of a question and a sentence, where one clause ends and another begins. Does not know when a few
words are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from index.days import Day, find_days, find_rows
from index.months import is_calendar_word
from rag.asking import subperiods
from rag.asking.bounding import AFTER, BEFORE, SINCE
from rag.asking.kinds import Kind
from rag.asking.relative_times import counted
from rag.evidence import Evidence
from rag.extracting.months_told import asked_month, month_marks, of_month
from rag.extracting.numbers import numbers
from rag.extracting.time_clauses import Mark, may_be_of
from rag.extracting.years_told import YEAR, of_year
from rag.question import Question

LONG = 80
"""Days of a quarter, the shortest part of a year of which a number is told."""
LEAP = 2024
"""A year that has every day there is."""
_BOUND = re.compile(rf"(?i)\b(?:{BEFORE}|{AFTER}|{SINCE})\s+(?:(?:tahun|tanggal|the|year)\s+)?$")
"""Before a time from or up to which a number is asked for, so that it may be told of others."""
_NAMED = re.compile(r"\b(?P<name>[A-Z][a-z]+) (?=(?:19|20)\d\d\b)|\b[Tt]he (?=(?:19|20)\d\d [a-z])")
"""What makes a year part of a name: "Piala Dunia 2026", "the 2024 election"."""
_NO_NAME = frozenset("in on of by at during until tahun pada di per selama sepanjang dalam hingga sampai".split())
_TO_LATER = re.compile(r" ke (?:tahun |periode |[A-Z]\w+(?:-[A-Z]\w+)? )?(?:19|20)\d\d\b")
"""Behind a year from which on something is told, of the later one: "Januari 2030 ke Januari 2031"."""
_BESIDE = re.compile(
    r"(?i)(?<!\d )(?<!dua )(?<!tiga )(?<!empat )(?<!lima )(?<!berapa )(?<!two )(?<!three )"
    r"\b(?:(?P<before>(?:se)?hari sebelumnya|(?:the )?(?:day before|previous day))"
    r"|(?:ke)?esok(?:an)? hari(?:nya)?|(?:se)?hari (?:sesudahnya|setelahnya|berikutnya)"
    r"|(?:the )?(?:next|following) day)\b"
)
"""Tells of the day before or behind another."""


def of_time(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence, or the first of the one day or year asked for where it does not tell of that.

    So it is of the period asked for, "Januari hingga Agustus". None where days are told and no sentence has the one on
    which things are counted.
    """
    asked = asked_days(question)
    if question.kind is Kind.HOW_MANY and (period := _periods(question.asked)):
        own = (one for one in chosen if period & _periods(one.sentence.text) and _gives_number(one))
        return chosen[0] if _periods(chosen[0].sentence.text) else next(own, chosen[0])
    if question.kind is not Kind.HOW_MANY or len(asked) != 1:
        return of_month(question, chosen) or of_year(question, chosen)
    told = {id(one): _days(one.sentence.text, one.sentence.article.published, asked[0]) for one in chosen}
    best = chosen[0]
    if any(mark.meant for mark in told[id(best)]):
        return best
    other = next((one for one in chosen if any(mark.meant for mark in told[id(one)])), None)
    return other or (None if told[id(best)] else best)


def _periods(text: str) -> set[tuple[date, date]]:
    """The first and last days of the periods that a text names."""
    return {(first, last) for _, _, first, last in find_rows(text)}


def _gives_number(evidence: Evidence) -> bool:
    """Whether the reader's words of a sentence have a number."""
    span = evidence.span
    return span is not None and bool(numbers(evidence.sentence.article.text[span[0] : span[1]]))


def is_of_time(question: Question, text: str, published: str | None, span: tuple[int, int]) -> bool:
    """Whether the number in a stretch of a sentence may be of the day, month or year that is asked for.

    It is of the times of its clause, else of a clause before it that tells a time and no number, "Pada 2024, …". Where
    none is told so, another number's time is not its own.
    """
    number = next((one for one in numbers(text) if one.start < span[1] and span[0] < one.end), None)
    days = asked_days(question)
    years = [] if days else _asked_years(question)
    month = None if days else asked_month(question)
    if number is None or not (month or len(days or years) == 1):
        return True
    if days:
        marks = _days(text, published, days[0])
    else:
        marks = month_marks(text, month) if month else _years(text, published, years[0])
    return not marks or may_be_of(marks, text, number)


def tells_year(text: str, published: str | None, asked: int) -> bool:
    """Whether a text has a year, or a time that is of it."""
    return any(mark.meant for mark in _years(text, published, asked))


def asked_days(question: Question) -> list[Day]:
    """The days asked for, but none from or up to which a number is told."""
    if find_rows(question.text):
        return []
    text = question.asked if find_days(question.asked) else question.text
    found = find_days(text)
    return [] if any(_BOUND.search(text, 0, one.start) for one in found) else [one.day for one in found]


def _asked_years(question: Question) -> list[int]:
    """The years asked for; none that is part of a name, nor from or up to which a number is told."""
    text = question.asked if YEAR.search(question.asked) else question.text
    found = list(YEAR.finditer(text))
    if found:
        free = not (_is_named(question, text) or any(_BOUND.search(text, 0, one.start()) for one in found))
        return sorted({int(one[0]) for one in found}) if free else []
    bounds = [(one.first, one.last) for one in question.times.windows if one.counted and one.first and one.last]
    return [first.year for first, last in bounds if _is_of_a_year(first, last)]


def _is_named(question: Question, text: str) -> bool:
    """Whether a year is part of a name: "Piala Dunia 2026"; no place with its year is one."""
    places = {word for mention in question.mentions for word in mention.text.lower().split()}
    names = (match["name"] for match in _NAMED.finditer(text))
    return any(
        not name or not (is_calendar_word(name) or name.lower() in _NO_NAME or name.lower() in places) for name in names
    )


def _is_of_a_year(first: date, last: date) -> bool:
    """Whether days are a year, or a part of one of which numbers are told."""
    return first.year == last.year and (last - first).days > LONG


def _days(text: str, published: str | None, asked: Day) -> list[Mark]:
    """The days that a sentence tells, else its "kemarin" and "hari ini", where its article has a day."""
    found = [(one.start, one.day) for one in find_days(text)]
    if published and not found:
        relative = counted(text, date.fromisoformat(published))
        found += [(at, (one.year, one.month, one.day)) for at, _, one, last in relative if one == last]
    beside = [(match.start(), _beside(match, found)) for match in _BESIDE.finditer(text)]
    return [Mark(at, one is not None and same_day(one, asked)) for at, one in sorted([*found, *beside], key=_at)]


def _at(told: tuple[int, Day | None]) -> int:
    return told[0]


def same_day(one: Day, other: Day) -> bool:
    """Whether two days are one, where the year of either may be unknown."""
    return one[1:] == other[1:] and not (one[0] and other[0] and one[0] != other[0])


def _beside(match: re.Match[str], found: Sequence[tuple[int, Day]]) -> Day | None:
    """The day before or behind the last one that stands before; None where the sentence does not tell which."""
    known = [day for at, day in found if at < match.start()]
    if not known:
        return None
    year, month, day = known[-1]
    one = date(year or LEAP, month, day) + timedelta(days=-1 if match["before"] else 1)
    return (one.year if year else None, one.month, one.day)


def _years(text: str, published: str | None, asked: int) -> list[Mark]:
    """The years that a sentence tells, also by their parts, with "tahun lalu" where its article has a day."""
    out = date.fromisoformat(published) if published else None
    found = [(match.start(), int(match[0])) for match in YEAR.finditer(text) if not _TO_LATER.match(text, match.end())]
    found += [(one.start, one.first.year) for one in subperiods.find(text, today=out) if one.of_year]
    if out:
        found += [(at, one.year) for at, _, one, last in counted(text, out) if _is_of_a_year(one, last)]
    return [Mark(at, year == asked) for at, year in found]
