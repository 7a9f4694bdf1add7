"""Takes a short form in brackets as one with the words before it that it stands for: free meals programme (MBG).

Knows: short forms with their long and English forms, and initials. Does not know how a question was read.
"""

import re
from collections.abc import Sequence
from functools import cache

from index import words
from index.english import singular
from rag.catalogue.translations import translations

_BRACKETED = re.compile(r"(?P<before>[^()|]*?)\s*\(\s*(?P<short>[^\W\d_][\w-]*)\s*\)")
_SORTS = frozenset(
    "program programme scheme project plan agency body board institution commission party ministry law fund "
    "proyek lembaga badan partai undang-undang rencana dana".split()
)
"""What something with a short form is said to be beside its name."""


def read(text: str, language: str) -> str:
    """A text with one name for each short form in brackets and the words that it stands for, known or abbreviated."""

    def one(match: re.Match[str]) -> str:
        before, short = match["before"].split(), match["short"]
        known = short.lower() in _long_forms()
        told = _told(before, short.lower(), language) if known else _abbreviated(before, short)
        if not told:
            return match[0]
        rest = before[: len(before) - told]
        return " ".join([*rest, short] if known else before) + " "

    return " ".join(_BRACKETED.sub(one, text).split())


def abbreviates(short: str, some: Sequence[str]) -> bool:
    """Whether a word is beginnings of all of some words, in their order: Jokowi of Joko Widodo, AHY of three words."""
    if not some:
        return not short
    first, short = some[0].lower(), short.lower()
    lengths = range(1, min(len(first), len(short)) + 1)
    return any(short[:n] == first[:n] and abbreviates(short[n:], some[1:]) for n in lengths)


def _abbreviated(before: Sequence[str], short: str) -> int:
    """How many of the last words before a short form, all with capitals, it abbreviates."""
    ends = [n for n in range(2, len(before) + 1) if all(word[0].isupper() for word in before[-n:])]
    return next((n for n in ends if abbreviates(short, before[-n:])), 0)


def _told(before: Sequence[str], short: str, language: str) -> int:
    """How many of the last words before a known short form, in lower case, it stands for."""
    known = {term for one in _long_forms()[short] for term in words.terms(one)}
    english = _english_words()[short]
    count = own = 0
    for word in reversed(before):
        lower = word.lower()
        meant = translations(lower) if language == "en" and word.islower() else (lower,)
        same = singular(lower) in english or any(known & set(words.terms(one)) for one in meant)
        if not same and lower not in _SORTS:
            break
        count, own = count + 1, own + same
    return count if own else 0


@cache
def _long_forms() -> dict[str, tuple[str, ...]]:
    """Short form in lower case → its long forms."""
    return {entry.short.lower(): tuple(entry.long) for entry in words.abbreviations()}


@cache
def _english_words() -> dict[str, frozenset[str]]:
    """Short form in lower case → the words of what English calls it."""
    return {
        entry.short.lower(): frozenset(singular(word.lower()) for name in entry.english for word in name.split())
        for entry in words.abbreviations()
    }
