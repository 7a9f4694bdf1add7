"""The words of questions and texts as index terms: for each what may stand for it, and how likely.

Knows: translations, that "non-" is of the word behind it, what a follow-up asks by itself. Does not know which of the
words tell things apart (`rag.parsing.own_number`).
"""

import re
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from index import words
from index.translation import query_terms
from rag.asking.names.rows import PARTS
from rag.question import Question

LIKELY = 0.1
"""Probability from which a translation of a word of the question is it."""
_NON = "non"
_HOW_OLD = re.compile(r"(?i)\bhow old\b")
"""Asks for an age, and for nothing that is old."""
_DENIED = re.compile(rf"(?i)\b({_NON})[-\s](?=[a-z])")


def own_part(question: Question) -> str:
    """What a question asks by itself, without that which it follows up on."""
    return question.asked.partition(PARTS)[0]


@lru_cache(512)
def asked_words(text: str, language: str) -> Sequence[Mapping[str, float]]:
    """For each word of a question the index terms that may stand for it, each with how likely it is."""
    prefix, every = "", []
    for term in query_terms(_HOW_OLD.sub("age", text), language):
        if term.source.lower() == _NON:
            prefix = _NON
            continue
        every.append({prefix + word: chance for word, chance in term.alternatives})
        prefix = ""
    return every


def likely(alike: Mapping[str, float]) -> Set[str]:
    """Those index terms that are likely enough to be a word of a question."""
    return frozenset(word for word, chance in alike.items() if chance >= LIKELY)


@lru_cache(512)
def asked_terms(text: str, language: str) -> Sequence[Set[str]]:
    """For each word of a question that tells things apart the index terms that are likely to stand for it."""
    return [some for one in asked_words(text, language) if (some := likely(one))]


def likely_words(text: str, language: str) -> Set[str]:
    """Index terms that are likely to stand for words of a question."""
    return frozenset().union(*asked_terms(text, language))


def meant_words(text: str, language: str) -> Set[str]:
    """Index terms that may stand for words of a question, however unlikely."""
    return {word for term in query_terms(text, language) for word, _ in term.alternatives}


@lru_cache(4096)
def told_words(text: str) -> Set[str]:
    """Index terms of a text, with what "non" denies as one."""
    return frozenset(words.terms(with_denials(text)))


def with_denials(text: str) -> str:
    """A text with what "non" denies as one word: "non-subsidi" and "non subsidi" as "nonsubsidi"."""
    return _DENIED.sub(r"\1", text)
