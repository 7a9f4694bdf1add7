"""Which day, or stretch of days, of a sentence is the one asked for, as the clauses of all of them tell.

Knows: what a question asks of, that each clause of a schedule tells its own day. Does not know how days are written
(`index.days`), or what a day is counted from (`rag.extracting.other_events`).
"""

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from index.days import LATER, day_spans
from index.places import contains, mentions
from rag.asking.kinds import Kind
from rag.expecting.asked_classes import asked_classes
from rag.expecting.occasions import LABELS, SORTS
from rag.parsing.clauses import Clause, clauses
from rag.parsing.numbers import Number
from rag.parsing.side_by_side import asks_of_both, meant
from rag.parsing.terms import asked_words, likely, own_part, told_words
from rag.question import Question

_YEAR = r"(?:19|20)\d\d\b"
_COUNTED = re.compile(rf"(?i){LATER}|\b{_YEAR} ?[-–] ?{_YEAR}|(?:(?<=\bpada )|(?<=\btahun )){_YEAR}(?! ?[-–])")
_TELLS = re.compile(r"[a-z]{4,}")
"""Tells what a day is of: of days in a row only the first clause does."""


def day_clauses(text: str) -> Sequence[Clause]:
    """The clauses of a sentence that each tell a day, a stretch of days or years, or one counted on from the last.

    None where they cannot be told apart.
    """
    counted = (match.span() for match in _COUNTED.finditer(text))
    return clauses(
        text, [Number(start, end, "day", 0, len(text)) for start, end in sorted([*day_spans(text), *counted])]
    )


def own_day(question: Question, text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """A stretch of a sentence, or the day whose clause tells what is asked for where that is another's.

    "Ujian 3-5 Mei, pengumuman 9 Mei": asked when it is announced, it is the second. None where another clause has words
    asked for and this one none of its own, or where a stretch has several days and it is not told which is meant.
    """
    asked = own_part(question)
    if placed := _at_place(question, text, span):
        return placed
    parts = () if question.kind is not Kind.WHEN or asks_of_both(asked) else day_clauses(text)
    own = [one for one in parts if one.value.start < span[1] and span[0] < one.value.end]
    if not own or not all(_TELLS.search(one.before) for one in own[1:]):
        return span
    some, classes = asked_words(asked, question.text_language), asked_classes(question, (*SORTS, *LABELS))
    words = [likely(alike) for alike in some]
    shared = parts[0].subject if all(one.leans_back for one in parts[1:]) else frozenset()
    held = [{at for at, alike in enumerate(words) if alike & one.terms - shared} for one in parts]
    mine = held[parts.index(own[0])]
    told = meant(parts, some, question=asked, classes=classes)
    if told is None and len(own) > 1:
        told = _with_own_words(question, parts, held, words)
    if own == [told]:
        return span
    if told and (len(own) > 1 or len(held[parts.index(told)]) >= len(mine)):
        return told.value.start, told.value.end
    return None if len(own) > 1 or any(mine < has for has in held) else span


def _at_place(question: Question, text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """The one day behind the place asked of, of days of which each has another place before it; None elsewhere.

    "Di Demak pada 3-5 Mei, lalu Jepara, Jawa Tengah pada 7 Mei": asked of Jepara, it is the second.
    """
    asked = {place.code for some in question.places for place in some}
    days = day_spans(text) if asked and question.kind is Kind.WHEN else []
    if len(days) < 2 or not any(start < span[1] and span[0] < end for start, end in days):
        return None
    before = [text[end:start] for (_, end), (start, _) in pairwise([(0, 0), *days])]
    told = [{place.code for one in mentions(part) for place in one.places} for part in before]
    own = [day for day, some in zip(days, told, strict=True) if any(contains(one, at) for one in asked for at in some)]
    return own[0] if len(own) == 1 and all(told) else None


def _with_own_words(
    question: Question, parts: Sequence[Clause], held: Sequence[Set[int]], words: Sequence[Set[str]]
) -> Clause | None:
    """The clause that alone has words asked for which no other has; of several the one that has a name among them."""
    own = [(one, has - _of_others(held, has)) for one, has in zip(parts, held, strict=True)]
    able = [(one, has) for one, has in own if has]
    if len(able) > 1:
        named = {term for name in question.names for term in told_words(name)}
        able = [(one, has) for one, has in able if any(words[at] & named for at in has)]
    return able[0][0] if len(able) == 1 else None


def _of_others(held: Sequence[Set[int]], own: Set[int]) -> Set[int]:
    """The words asked for that the clauses beside one have."""
    return {at for has in held if has is not own for at in has}
