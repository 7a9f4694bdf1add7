"""Takes a short form as one with the words that it stands for where either is in brackets: free meals programme (MBG).

Knows: short forms with their long and English forms, and initials. Does not know how a question was read.
"""

import re
from collections.abc import Sequence
from functools import cache

from index import words
from index.english import singular
from rag.catalogue.wordings.translations import translations

_BRACKETED = re.compile(r"(?P<before>[^()|]*)\(\s*(?P<short>[^\W\d_][\w-]*)\s*\)")
_EXPLAINED = re.compile(r"(?<!\w)(?P<short>[^\W\d_][\w-]*) ?\((?:the )?(?P<words>[^()|]+)\)")
_SORTS = frozenset(
    "program programme scheme project plan agency body board institution commission party ministry law fund "
    "proyek lembaga badan partai undang-undang rencana dana".split()
)
"""What something with a short form is said to be beside its name."""


def read(text: str, language: str) -> str:
    """A text with one name for each short form and the words that it stands for, known or abbreviated.

    Either may be in brackets behind the other: "Ridwan Kamil (RK)", "RK (Ridwan Kamil)".
    """

    def one(match: re.Match[str]) -> str:
        before, short = match["before"].split(), match["short"]
        told = _meant(before, short, language)
        if not told:
            return match[0]
        rest = before[: len(before) - told]
        return " ".join([*rest, short] if _is_known(short) else before) + " "

    def explained(match: re.Match[str]) -> str:
        some, short = match["words"].split(), match["short"]
        if _meant(some, short, language) != len(some) or not some:
            return match[0]
        return short if _is_known(short) else " ".join(some)

    return " ".join(_BRACKETED.sub(one, _EXPLAINED.sub(explained, " ".join(text.split()))).split())


def abbreviates(short: str, some: Sequence[str]) -> bool:
    """Whether a word is beginnings of all of some words, in their order: Jokowi of Joko Widodo, AHY of three words."""
    if not some:
        return not short
    first, short = some[0].lower(), short.lower()
    lengths = range(1, min(len(first), len(short)) + 1)
    return any(short[:n] == first[:n] and abbreviates(short[n:], some[1:]) for n in lengths)


def _is_known(short: str) -> bool:
    return short.lower() in _long_forms()


def _meant(before: Sequence[str], short: str, language: str) -> int:
    """How many of the last words before a short form it stands for."""
    return _told(before, short.lower(), language) if _is_known(short) else _abbreviated(before, short)


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
