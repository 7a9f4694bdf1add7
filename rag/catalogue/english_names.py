"""The Indonesian names of what several English words, or an English short form, mean as a whole: flash floods, UN.

Knows: the meanings that people wrote down, the phrases of the learned word table. Does not know single words
(`translations.py`).
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain

from index import meanings, words
from index.english import singular
from index.translation import WordTable

LONGEST_PHRASE = 4
"""Words of the longest English phrase that is looked for."""
PHRASED = 0.4
"""Probability from which an English phrase is taken for an Indonesian one."""
SURELY = 0.5
"""Probability from which an English short form is taken for an Indonesian one."""
_BRACKETS = re.compile(r"\([^)]*\)")


def phrase(some: Sequence[str]) -> tuple[str, ...]:
    """The Indonesian phrases that small English words mean together: flash floods, banjir bandang; () for none."""
    if not all(word.islower() for word in some):
        return ()
    learned = [own for own, chance in WordTable.load().phrase(some) if chance >= PHRASED]
    written = [name for own in learned for name in (forms_of(own) or (own,))]
    return tuple(dict.fromkeys((*_told().get(tuple(map(singular, some)), ()), *written)))


def short_name(text: str) -> tuple[str, ...]:
    """The Indonesian short form, with its long forms, for an English one that is none itself: UN, PBB."""
    targets = WordTable.load().translate(text) if text.isupper() and text.isalpha() else ()
    if not targets or targets[0][1] < SURELY:
        return ()
    return forms_of(targets[0][0])


def forms_of(term: str) -> tuple[str, ...]:
    """The short and long forms of an abbreviation by its index term, () for another word."""
    known = (entry for entry in words.abbreviations() if words.joined(entry.short) == term)
    return tuple(name for entry in known for name in (entry.short, *entry.long))


@cache
def _told() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """English words, without the endings of plurals → the phrases and abbreviations that are told to mean them."""
    found: dict[tuple[str, ...], list[str]] = {}
    for short in words.abbreviations():
        for name in short.english:
            found.setdefault(tuple(map(singular, name.lower().split())), []).extend((short.short, *short.long))
    for entry in chain.from_iterable(meanings.entries().values()):
        for meaning in _BRACKETS.sub("", entry.meaning).lower().split(";"):
            found.setdefault(tuple(map(singular, meaning.split())), []).append(" ".join(entry.words))
    return {some: tuple(own) for some, own in found.items() if len(some) > 1}
