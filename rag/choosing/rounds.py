"""Whether a sentence tells of another round of a contest than the one that is asked for.

Knows: rounds in both languages; a sentence that names none is of the one in its article's title. Does not know how
evidence is scored.
"""

import re
from collections.abc import Mapping

from index.nouns import Sentence
from rag.asking.kinds import Kind
from rag.parsing.times import TELLS_BACK
from rag.question import Question

_KINDS = (Kind.WHO, Kind.WHEN, Kind.WHERE, Kind.HOW_MANY, Kind.WHAT)
"""Kinds of question of which each round has its own answer."""
_ROUNDS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"(?i){pattern}")
    for name, pattern in (
        ("group", r"\b(?:fase|babak) (?:grup|penyisihan)\b|\bgroup stage\b"),
        ("last sixteen", r"\b(?:16|enam belas) besar\b|\bperdelapan[ -]?final|\b(?:round of|last) (?:16|sixteen)\b"),
        ("quarter-final", r"\bperempat[ -]?final|\bquarter[ -]?finals?\b|\b(?:8|delapan) besar\b"),
        ("semi-final", r"\bsemi[ -]?final|\b(?:4|empat) besar\b"),
        ("final", r"(?<!perempat[ -])(?<!perdelapan[ -])(?<!quarter[ -])(?<!semi[ -])\bfinals?\b|\bpartai puncak\b"),
    )
}
_ONWARD = re.compile(
    r"(?i)\b(?:ke|menuju|masuk|memasuki|lolos|menembus|tiket|to|into|reach(?:es|ed)?|qualif(?:y|ies|ied) for)"
    r"(?: (?:the|babak|grand))* $"
)
"""Before a round that somebody gets into by the one before it."""
_BEFORE: Mapping[str, frozenset[str]] = {
    "last sixteen": frozenset({"group"}),
    "quarter-final": frozenset({"group", "last sixteen"}),
    "semi-final": frozenset({"group", "quarter-final"}),
    "final": frozenset({"semi-final"}),
}
"""Rounds from which one gets into another."""


def is_of_another_round(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence, or its article's title where it names no round, has only others than the one asked for."""
    asked = _asked(question) if question.kind in _KINDS else set()
    if not asked:
        return False
    told = _told(sentence.text) or (set() if TELLS_BACK.match(sentence.text) else _told(sentence.article.title))
    return bool(told) and not asked & told


def _asked(question: Question) -> set[str]:
    """The rounds that a question asks of; none where it asks who gets into one."""
    text = question.text
    found = ((name, match) for name, pattern in _ROUNDS.items() for match in pattern.finditer(text))
    return {name for name, match in found if not _ONWARD.search(text[: match.start()])}


def _told(text: str) -> set[str]:
    """The rounds that a text tells of, with those from which somebody gets into one: "ke final usai menang 2-1"."""
    found = [(name, match) for name, pattern in _ROUNDS.items() for match in pattern.finditer(text)]
    onward = {name for name, match in found if _ONWARD.search(text[: match.start()])}
    return {name for name, _ in found}.union(*(_BEFORE.get(name, frozenset()) for name in onward))
