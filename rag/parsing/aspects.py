"""As what an amount is told: as a target or what came of it, as proposed, as a limit, as what is left, as a change.

Knows: the words right before an amount that say so, and how each is asked for, in both languages. Does not know which
of several numbers is asked for else (`rag.parsing.own_number`), or from what an amount changed (`rag.parsing.changes`).
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from index import tables
from rag.expecting.asked_classes import asked_classes
from rag.expecting.marks import UNITS
from rag.expecting.occasions import READINGS
from rag.parsing.numbers import Number, noun_before, numbers
from rag.parsing.terms import own_part
from rag.question import Question


class _Aspect(NamedTuple):
    """One thing that an amount may be told as."""

    named: re.Pattern[str]
    """What names it, in a question."""
    asked: re.Pattern[str]
    """What asks for it, maybe without its name."""
    told: re.Pattern[str]
    """Up to right before the amount."""
    how: str
    """By which words: "of" what it is, "by" how much it changed, how far it is "apart"; only "asked" for so, or what is
    told "beside" something else."""

    @property
    def alone(self) -> bool:
        """Whether an amount that is told so is none of what is asked for by other words."""
        return self.how in ("of", "by", "apart")


_JOINS = r"naik|turun|meningkat|menurun|menjadi|dari|dan|serta|tetapi|tapi|yakni|yaitu|termasuk|atau|to|from|and|but|or"
_SUCH = rf"(?: (?!(?:{_JOINS})\b)[\w./()-]+){{0,3}}"
"""Of what it is: "sisa hibah", "target PAD 2024 sebesar"."""
_BY = r"(?: (?:sebesar|senilai|sebanyak|sekitar|hingga|sampai|lebih dari|hampir|by|about))?"


def _aspect(told: str, english: str, besides: str, how: str) -> _Aspect:
    named = rf"(?i)\b(?:{told}|{english})\b"
    asked = rf"{named}|\b(?:{besides})\b" if besides else named
    standing = rf"{named}\)?{_BY if how in ('by', 'apart') else _SUCH} $"
    return _Aspect(re.compile(named), re.compile(asked), re.compile(standing), how)


_ASPECTS = tuple(_aspect(*row) for row in tables.rows("aspects.tsv"))
"""What amounts are told as."""
_MEASURES = tuple(
    tuple(re.compile(rf"(?i)\b(?:{measure})\b") for measure in row) for row in tables.rows("measures.tsv")
)
"""Amounts of money that are told of one thing and are not one another, asked for and told."""
_NAMED = re.compile(
    r"(?i)\banggaran pendapatan dan belanja\b|\b(?:state|regional) (?:revenue and expenditure )?budget\b"
)
"""The name of a budget, which tells no revenue."""


def labelled(question: Question, text: str, mine: Number, every: Sequence[Number]) -> Number | None:
    """The one amount that is told as what is asked for, "dari target Rp 9 miliar", where a number is of its unit."""
    asked = [aspect for aspect in _ASPECTS if aspect.alone and aspect.named.search(own_part(question))]
    if len(asked) != 1 or _is_told(asked[0], text, mine, every):
        return None
    able = [one for one in every if one.unit == mine.unit and _is_told(asked[0], text, one, every)]
    return able[0] if len(able) == 1 and not is_of_another_measure(question, text, able[0], every) else None


def is_of_another_aspect(question: Question, text: str, mine: Number, every: Sequence[Number]) -> bool:
    """Whether an amount is told as what is not asked for: as a target, as what is left, by how much it rose.

    It is told as what came of it only where something else is asked for by name.
    """
    named = any(aspect.how != "beside" and aspect.named.search(own_part(question)) for aspect in _ASPECTS)
    return any(
        (aspect.how == "apart" or mine.unit in ("money", "weight"))
        and (aspect.alone or (named and aspect.how == "beside"))
        and not aspect.asked.search(question.asked)
        and _is_told(aspect, text, mine, every)
        for aspect in _ASPECTS
    )


def is_told_elsewhere(question: Question, text: str, others: Iterable[str]) -> bool:
    """Whether a sentence has no word of an aspect that is asked for by name, and another tells an amount as it.

    So it is where a figure is asked for as it is read, gross or net, and another sentence alone says how it is.
    """
    texts = list(others)
    readings = [one for one in asked_classes(question, READINGS) if not one.told.search(text)]
    if any(one.told.search(other) and numbers(other) for one in readings for other in texts):
        return True
    asked = [aspect for aspect in _ASPECTS if aspect.alone and aspect.named.search(own_part(question))]
    untold = [aspect for aspect in asked if not aspect.asked.search(text)]
    read = [(other, numbers(other)) for other in texts] if untold else []
    return any(_is_told(aspect, other, one, every) for aspect in untold for other, every in read for one in every)


def _is_told(aspect: _Aspect, text: str, one: Number, every: Sequence[Number]) -> bool:
    """Whether what stands between an amount and the one before it, in its piece, tells it as something."""
    since = max([one.first, *(other.end for other in every if other.end <= one.start)])
    return aspect.told.search(text[since : one.start]) is not None


def is_of_another_measure(question: Question, text: str, mine: Number, every: Sequence[Number]) -> bool:
    """Whether the number is told as a budget, or the like, where a loss is asked for, or is no money but a time.

    "Anggarannya Rp 9 miliar. Kerugian negara masih dihitung" and "terpakai Rp 5 miliar dari pagu Rp 6 miliar".
    """
    asked = _NAMED.sub("", own_part(question))
    for row in _MEASURES:
        wanted = next((measure for measure in row if measure.search(asked)), None)
        if wanted and mine.unit in ("money", "") and _is_told_as(wanted, row, text, mine, every):
            return True
        if wanted and mine.unit == "time" and not UNITS["time"][0].search(asked):
            return True
    return False


def _is_told_as(
    wanted: re.Pattern[str], row: Sequence[re.Pattern[str]], text: str, mine: Number, every: Sequence[Number]
) -> bool:
    """Whether another measure of a row is told before the number, or with it where the one wanted is told elsewhere."""
    within = any(name.start() < mine.first < name.end() for name in _NAMED.finditer(text))
    text, first = _NAMED.sub(lambda name: " " * len(name[0]), text), 0 if within else mine.first
    here, rest = text[first : mine.last], text[:first] + text[mine.last :]
    before = here if wanted.search(rest) else text[first : mine.start]
    if not wanted.search(here) and any(measure.search(before) for measure in row if measure is not wanted):
        return True
    with_it = [one for one in every if one.unit == mine.unit and wanted.search(noun_before(text, one, every))]
    return bool(with_it) and mine not in with_it and not wanted.search(text[mine.first : mine.start])
