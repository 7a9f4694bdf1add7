"""Which of several times that a sentence tells is the one asked for: "guru honorer pada 2002 dan guru tetap pada 2003".

Knows: days, months and years of a sentence. Does not know how clauses tell them apart (`rag.extracting.side_by_side`),
or when a few words are given (`rag.extracting.short_answers`).
"""

from collections.abc import Sequence
from itertools import pairwise

from index.days import find_days
from index.months import month_names
from rag.asking.kinds import Kind
from rag.extracting.asked_words import asked_words, own_part, told_words
from rag.extracting.clauses import clauses
from rag.extracting.days_said import ASKED
from rag.extracting.numbers import Number
from rag.extracting.side_by_side import asks_of_both, meant
from rag.extracting.years_told import YEAR
from rag.question import Question


def own_time(question: Question, text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A stretch of a sentence with its one time, else the time whose clause tells what is asked for.

    Anything that is asked for no time, or tells several times or none, is returned as it is.
    """
    every = times(text)
    mine = [one for one in every if one.start < span[1] and span[0] < one.end]
    if question.kind is not Kind.WHEN or ASKED.search(question.asked) or asks_of_both(own_part(question)):
        return span
    if len(mine) != 1 or _is_span(text, every):
        return span
    parts = clauses(text, every)
    asked = list(asked_words(own_part(question), question.text_language))
    told = meant(parts, asked, question=own_part(question)) if parts else None
    return span if told is None or told.value == mine[0] else (told.value.start, told.value.end)


def times(text: str) -> list[Number]:
    """The days, months and years of a text in their order."""
    found = [(one.start, one.end) for one in find_days(text)]
    for start, end in (
        *((start, end) for start, end, _ in month_names(text)),
        *(match.span() for match in YEAR.finditer(text)),
    ):
        if not any(first < end and start < last for first, last in found):
            found.append((start, end))
    return [Number(start, end, "time", 0, len(text)) for start, end in sorted(found)]


def _is_span(text: str, every: Sequence[Number]) -> bool:
    """Whether two times have nothing but a joint between them: "antara 2010 dan 2013"."""
    return any(not told_words(text[one.end : other.start]) for one, other in pairwise(every))
