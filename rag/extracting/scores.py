"""The score of a match that is asked for, among those that a sentence tells.

Knows: how scores are written, and against whom each is told. Does not know when a few words are given
(`rag.extracting.short_answers`).
"""

import re
from typing import NamedTuple

from index import words
from index.translation import query_terms
from rag.extracting.numbers import JOINT
from rag.question import Question

_ASKED = re.compile(r"(?i)\bskor(?:nya)?\b|\bscores?\b|\b(?:hasil|result of the) (?:pertandingan|laga|match|game)\b")
_SCORE = re.compile(r"(?<![\w.,/–-])\d{1,3} ?[-–] ?\d{1,3}(?![\w/–-]|[.,]\d)")
_AGAINST = re.compile(
    r"\b(?:atas|melawan|lawan|dari|kepada|kontra|menghadapi|menjamu|vs\.?|versus|against|over|to|by)"
    r" (?:timnas |tim |the )?(?P<who>[A-Z][\w'’-]+)"
)
"""Whom a score was played against."""
_OPPONENT = re.compile(_AGAINST.pattern, re.IGNORECASE)
"""The same in a question, where names may be typed small."""


class Score(NamedTuple):
    """A score of a sentence."""

    start: int
    end: int
    against: frozenset[str]
    """Index terms of whoever it was played against; none where that is not told beside it."""


def own_score(question: Question, text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """A stretch of a sentence whose score may be the one asked for, else that score, if there is one.

    Anything that is no score, or asked for as none, is returned as it is. None when it is a score against others.
    """
    every = _scores(text) if _ASKED.search(question.asked) else []
    mine = next((one for one in every if one.start < span[1] and span[0] < one.end), None)
    if mine is None:
        return span
    asked = {word for term in query_terms(question.text, question.text_language) for word, _ in term.alternatives}
    against = [one for one in every if one.against and one.against <= asked]
    if mine in against:
        return span
    if against:
        return (against[0].start, against[0].end) if len(against) == 1 else None
    return None if mine.against and not (len(every) == 1 and _is_of_one_side(question, text)) else span


def _is_of_one_side(question: Question, text: str) -> bool:
    """Whether a question asks for a score of one side, whomever it played, and a sentence has its name."""
    own = {term for name in question.names for term in words.terms(name)}
    return bool(own) and own <= set(words.terms(text)) and not _OPPONENT.search(question.asked)


def _scores(text: str) -> list[Score]:
    joints = [match.span() for match in JOINT.finditer(text)]
    found = []
    for match in _SCORE.finditer(text):
        last = min((first for first, _ in joints if first >= match.end()), default=len(text))
        told = _AGAINST.search(text, match.end(), last)
        found.append(Score(match.start(), match.end(), frozenset(words.terms(told["who"])) if told else frozenset()))
    return found
