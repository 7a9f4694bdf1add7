"""Whether a number is told of the day, month or year that is asked for, where its sentence tells of several times.

Knows: days, months and years of a question and a sentence, where one clause ends and another begins, how news begin to
tell back. Does not know which sentence is the best of its time (`rag.extracting.best_sentence`).
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from index.days import Day, find_days, find_rows
from index.months import Month, agree, is_calendar_word, month_names
from rag.asking.times import subperiods
from rag.asking.times.bounding import AFTER, BEFORE, SINCE
from rag.asking.times.relative import counted
from rag.parsing.clauses import LISTS
from rag.parsing.numbers import JOINT, Number, numbers
from rag.question import Question
from rag.speaking.words.speech import SPEECH

_CHANGE = r"naik|turun|meningkat|menurun|bertambah|berkurang|melonjak|merosot|tumbuh|lebih \w+|rose|fell|up|down|grew"
_AMOUNT = r"(?:rp|us\$|usd|[$€£]|\d)"
_NO_PAUSE = r"(?:[^,;]|,(?=\d)){0,40}?"
_CLAUSE = re.compile(
    rf"{JOINT.pattern}"
    r"|\s+(?=(?i:(?:dibanding(?:kan)?|ketimbang|daripada|than|compared|versus)\b))"
    r"|\s+(?=(?i:(?:dari|from) (?:(?:yang|the) )?(?:sebelumnya|semula|awalnya|tahun|periode|previous|(?:19|20)\d\d)\b))"
    # "naik 5 persen dari Rp 6 miliar": from what it was, not "300 warga dari 5 desa"
    rf"|(?i:\b(?:{_CHANGE})\b){_NO_PAUSE}\s+(?=(?i:(?:dari|from) {_AMOUNT}))"
    rf"|(?i:\b(?:{_CHANGE}))\s+(?=(?i:dari|from)\b)"
    rf"|(?i:\b(?:menjadi|to) {_AMOUNT}){_NO_PAUSE}\s+(?=(?i:(?:dari|from) {_AMOUNT}))"
    rf"|\s+(?=(?i:(?:menjadi|to) (?:(?:sekitar|hanya|about|only) )?{_AMOUNT}))"
)
"""Between clauses of which each tells a number of its own time; the clause behind begins where this ends."""
_BASE = re.compile(r"(?i)(?:dari|from|dibanding(?:kan)?|ketimbang|daripada|than|compared|versus)\b")
"""Begins a clause of what something is compared with."""
_CAME_TO = re.compile(r"(?i)(?:menjadi|to)\b")
_CHANGED = re.compile(rf"(?i)\b(?:{_CHANGE})\b")
_GOES_WITH = re.compile(r"(?i)(?:yaitu |yakni )?(?:pada|per|di|selama|sepanjang|hingga|sampai|tahun|in|on|by|during)\b")
"""Begins a clause whose time is that of the clause before it."""


class Mark(NamedTuple):
    """A time that a sentence tells, and whether it is the one asked for."""

    at: int
    meant: bool


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
YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d%]|[.,]\d)")
"""A year by itself, no part of another number."""
_ON_DAY = re.compile(r"\b[Pp]ada(?: hari)?(?: [A-Z][a-z']+,?)? \(?(?:\d{1,2} ?[-–] ?)?$")
"""Right before a day on which something is told to have been, or the last of several."""
TELLS_BACK = re.compile(
    r"\W*(?:(?:Adapun|Diberitakan) sebelumnya|Sebelumnya|Semula|Awalnya|(?:Pada )?[Tt]ahun lalu|Last year"
    r"|Earlier|Previously|Initially|Before that)\b"
)
"""How a sentence begins that tells of what was before."""


def may_be_of(marks: Sequence[Mark], text: str, number: Number) -> bool:
    """Whether a number is of one of the times meant, as far as the clauses of its sentence tell."""
    counting = numbers(text)
    clauses = list(pairwise([0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]))
    own = next(at for at, (first, last) in enumerate(clauses) if first <= number.start < last)

    def of(at: int) -> list[Mark]:
        return [mark for mark in marks if clauses[at][0] <= mark.at < clauses[at][1]]

    def counts(at: int) -> bool:
        first, last = clauses[at]
        return bool(_BASE.match(text, first)) or any(first <= one.start < last for one in counting)

    framing = [at for at in range(own) if of(at) and not counts(at)]
    later = list(range(own + 1, len(clauses)))[:2]
    behind = [at for at in later[:1] if _GOES_WITH.match(text, clauses[at][0]) and not counts(at)]
    if _CHANGED.search(text, clauses[own][0], number.start) and not _BASE.match(text, clauses[own][0]):
        # "naik 5 persen dari Rp 2 miliar menjadi Rp 3 miliar pada 2025"
        behind += [at for at in later if _CAME_TO.match(text, clauses[at][0])]
    for at in (own, *framing[-1:], *behind):
        if told := of(at):
            return any(mark.meant for mark in told)
    meant = [at for at in range(len(clauses)) if any(mark.meant for mark in of(at))]
    if meant and meant[-1] < own and LISTS.search(text, clauses[meant[-1]][0], number.start):
        return True
    return not meant or not all(counts(at) for at in meant)


def is_of_time(question: Question, text: str, published: str | None, span: tuple[int, int]) -> bool:
    """Whether the number in a stretch of a sentence may be of the day, month or year that is asked for.

    It is of the times of its clause, else of a clause before it that tells a time and no number, "Pada 2024, …". Where
    none is told so, another number's time is not its own.
    """
    number = next((one for one in numbers(text) if one.start < span[1] and span[0] < one.end), None)
    days = asked_days(question)
    years = [] if days else asked_years(question) or (asked_years(question, named=True) if _of_several(text) else [])
    month = None if days else asked_month(question)
    if number is None or not (month or len(days or years) == 1):
        return True
    if days:
        marks = day_marks(text, published, days[0])
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


def _of_several(text: str) -> bool:
    """Whether a text names several years, of which one may be meant though it stands behind a name."""
    return len(set(YEAR.findall(text))) > 1


def asked_years(question: Question, *, named: bool = False) -> list[int]:
    """The years asked for; none from or up to which a number is told, nor any that may be of a name but `named`."""
    text = question.asked if YEAR.search(question.asked) else question.text
    found = list(YEAR.finditer(text))
    if found:
        free = not (
            (not named and _is_named(question, text)) or any(_BOUND.search(text, 0, one.start()) for one in found)
        )
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


def day_marks(text: str, published: str | None, asked: Day) -> list[Mark]:
    """The days that a sentence tells, else its "kemarin" and "hari ini", where its article has a day."""
    found = [(one.start, one.day) for one in find_days(text)]
    if published and not found:
        relative = counted(text, date.fromisoformat(published))
        found += [(at, (one.year, one.month, one.day)) for at, _, one, last in relative if one == last]
    beside = [(match.start(), _beside(match, found)) for match in _BESIDE.finditer(text)]
    return [
        Mark(at, one is not None and same_day(one, asked))
        for at, one in sorted([*found, *beside], key=lambda one: one[0])
    ]


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


def asked_month(question: Question) -> Month | None:
    """The one month that a question names, and no day of it."""
    found = month_names(question.asked)
    return found[0][2] if len(found) == 1 and not find_days(question.asked) else None


def month_marks(text: str, asked: Month) -> list[Mark]:
    """The months that a text names, and the days of the one asked for; other days may be those when it is told.

    They are not where nobody tells it and they stand behind "pada".
    """
    days = find_days(text)
    named = [(at, month) for at, _, month in month_names(text) if not any(one.start <= at < one.end for one in days)]
    told = SPEECH.search(text) is not None
    own = [
        (one.start, one.day[:2])
        for one in days
        if agree(asked, one.day[:2]) or (not told and _ON_DAY.search(text, 0, one.start))
    ]
    return [Mark(at, agree(asked, month)) for at, month in sorted([*named, *own])]
