"""Whether a word for somebody is a slip for a name of the articles, and how far a word may lie from what was meant.

Knows: prices, and how often general text has a word. Does not know the articles (`rag.asking.wording.candidates`).
"""

from collections.abc import Sequence

from index import vocabulary
from index.likeness import ALIKE, changes_a_name, price

WORD_LIMITS: Sequence[tuple[int, float]] = ((11, 1.7), (8, 1.2), (7, 0.9), (5, 0.85), (4, 0.6))
"""Price at most for an ordinary word of so many letters or more, and for a name beside others that prove it."""
NAME_LIMITS: Sequence[tuple[int, float]] = ((6, 0.8), (5, 0.6))
"""For a name that stands alone."""
BESIDE_LIMITS: Sequence[tuple[int, float]] = ((11, 1.7), (8, 1.2), (7, 1.0), (4, 0.9))
"""For a name that nobody bears in general text, beside others that prove it."""
SELDOM_BORNE = 10
"""Passages of general text up to which a name beside others that prove another may be a slip for that."""
FAMOUS, FAMOUS_LIMITS = 100, ((7, 1.0), (5, 0.9))
"""Passages of general text from which a name is meant by what is like it, within these prices, and nobody's name."""
SHORTEST_NAME = 5
"""Letters of a single name that may be."""
TIMES_COMMONER = 10
"""How much more frequent a word must be than a form of it that a few texts have."""


def limit(limits: Sequence[tuple[int, float]], word: str) -> float:
    """The price at most for a word of so many letters, below 0 when it is too short for any."""
    return next((most for letters, most in limits if len(word) >= letters), -1.0)


def is_slip(word: str, name: str, *, capital: bool) -> bool:
    """Whether a single word is a slip of a name: it is no name itself, or sounds like this, or this is a famous one.

    Args:
        word: in lower case.
        name: of the articles, in lower case.
        capital: whether the word can only be a name as it is typed.
    """
    cost = price(word, name)
    if len(word) < SHORTEST_NAME:
        return False
    famous = vocabulary.frequency(name) >= FAMOUS and cost <= limit(FAMOUS_LIMITS, word)
    if capital and not vocabulary.frequency(word) and (cost <= ALIKE or famous):
        return True
    return cost <= limit(NAME_LIMITS, word) and not changes_a_name(word, name) and not vocabulary.is_pronounceable(word)


def is_slip_beside_others(word: str, name: str) -> bool:
    """Whether a word may be a slip for a name beside which an article has the others: nobody's, or a rare one."""
    if vocabulary.is_listed(word):
        return False
    if not (heard := vocabulary.frequency(word)):
        return price(word, name) <= limit(BESIDE_LIMITS, word)
    rare = heard <= SELDOM_BORNE and not changes_a_name(word, name)
    return rare and price(word, name) <= limit(WORD_LIMITS, word)


def is_far_commoner(name: str, word: str) -> bool:
    """Whether general text has a name so much more often than a word that this is meant for it."""
    return vocabulary.frequency(name) >= TIMES_COMMONER * vocabulary.frequency(word)
