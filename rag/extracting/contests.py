"""Whether a time is told of another contest than the one asked for: of a cup where a league is won.

Knows: how contests are named in both languages. Does not know their rounds (`rag.choosing.rounds`), or when a few words
are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Set
from typing import NamedTuple

from rag.asking.kinds import Kind
from rag.extracting.asked_words import likely_words, told_words
from rag.extracting.numbers import JOINT
from rag.question import Question

_HEADS = (
    frozenset({"Liga", "League"}),
    frozenset({"Piala", "Cup", "Copa", "Coppa", "Coupe"}),
    frozenset({"GP", "Prix"}),
    frozenset({"Kejuaraan", "Championship", "Championships"}),
)
"""Words of which a contest has one in its name; those of one row mean the same."""
_ANY_HEAD = "|".join(sorted(word for row in _HEADS for word in row))
_NAME = re.compile(
    rf"(?:\b(?!(?:When|What|Kapan|Tahun)\b)[A-Z][\w'’-]* )*\b(?:{_ANY_HEAD})\b"
    r"(?: (?:de(?:l|lla|s)? )?[A-Z][\w'’-]*| \d\b)*"
)
_EMPTY = frozenset("la the el grand de del della des".split())
"""Words of names that tell no contest from others."""


class _Contest(NamedTuple):
    """A contest by what it is, and by what tells it from others."""

    head: Set[str]
    own: Set[str]


def is_of_another_contest(question: Question, text: str, start: int) -> bool:
    """Whether the contest named last before a time, in its part of a sentence, is not the one a question asks of."""
    asked = [_contest(match[0], question.text_language) for match in _NAME.finditer(question.asked)]
    if question.kind is not Kind.WHEN or len(asked) != 1:
        return False
    since = max((joint.end() for joint in JOINT.finditer(text, 0, start)), default=0)
    told = [_contest(match[0]) for match in _NAME.finditer(text, since, start)]
    return bool(told) and not _may_be_one(asked[0], told[-1])


def _contest(name: str, language: str | None = None) -> _Contest:
    """The contest of a name; its words may be translated from the language of a question."""
    head = next(row for row in _HEADS if row & set(name.split()))
    own = " ".join(word for word in name.split() if word not in head and word.lower() not in _EMPTY)
    return _Contest(head, likely_words(own, language) if language else told_words(own))


def _may_be_one(one: _Contest, other: _Contest) -> bool:
    """Whether two names may be of one contest: they share what tells it from others, or one of them tells less."""
    return bool(one.own & other.own) or (one.head is other.head and not (one.own and other.own))
