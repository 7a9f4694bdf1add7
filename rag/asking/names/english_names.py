"""The Indonesian names of what English names, short forms, and phrases mean as a whole: Germany, UN, flash floods.

Knows: the names, phrases and meanings that people wrote down, the phrases of the learned word table. Does not know
single words that nobody wrote down (`rag.catalogue.wordings.translations`).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import chain

from index import meanings, tables, words
from index.country_names import rows
from index.english import singular
from index.translation import WordTable

LONGEST_PHRASE = 4
"""Words of the longest English phrase that is looked for."""
PHRASED = 0.4
"""Probability from which an English phrase is taken for an Indonesian one."""
SURELY = 0.5
"""Probability from which an English short form is taken for an Indonesian one."""
_SHORT = re.compile(r"\b(?:(?!(?:WHO|US)\b)[A-Z]{2,}\d?|(?<=\b[Tt]he )(?:WHO|US))\b(?!\$)")
COUNTED = "counted_en.tsv"
"""English words and phrases with what articles have for them: a death is kematian, wafat, tewas."""
_OWNS = re.compile(r"['’]s?\Z")
_BRACKETS = re.compile(r"\([^)]*\)")


def phrase(some: Sequence[str]) -> tuple[str, ...]:
    """The Indonesian phrases that small English words mean together: flash floods, banjir bandang; () for none."""
    if not all(word.islower() for word in some):
        return ()
    if found := counted().get(_key(some)):
        return found
    learned = [own for own, chance in WordTable.load().phrase(some) if chance >= PHRASED]
    written = [name for own in learned for name in (forms_of(own) or (own,))]
    return tuple(dict.fromkeys((*_named().get(_key(some), ()), *_told().get(_key(some), ()), *written)))


def indonesian(name: str) -> tuple[str, ...]:
    """What Indonesian calls an English name with capitals: South Korea, White House, President Rina; () for unknown."""
    some = name.split()
    if found := _named().get(_key(some)) or (phrase([word.lower() for word in some]) if len(some) > 1 else ()):
        return found
    for length in range(min(LONGEST_PHRASE, len(some) - 1), 0, -1):
        called = _named().get(_key(some[:length]))
        if called and all(map(WordTable.load().keeps, some[length:])):
            return tuple(" ".join((one, *some[length:])) for one in called)
    return ()


def is_known(name: str) -> bool:
    """Whether a name is one of those that people wrote down, in whatever case."""
    return _key(name.split()) in _named()


def short_name(text: str) -> tuple[str, ...]:
    """The Indonesian short form, with its long forms, for an English one that is none itself: UN, PBB."""
    targets = WordTable.load().translate(text) if text.isupper() and text.isalpha() else ()
    if not targets or targets[0][1] < SURELY:
        return ()
    return forms_of(targets[0][0])


def in_full(text: str, *, holds: Callable[[str], bool]) -> str:
    """An English text with short forms that no article has (`holds`) in full, as people wrote them down: WW1.

    Capitals may only stress a word: in a text that has no small letter nothing is a short form, and "WHO" only after
    "the".
    """
    if text.isupper():
        return text
    return _SHORT.sub(lambda one: one[0] if holds(one[0].lower()) else _full().get(one[0], one[0]), text)


def forms_of(term: str) -> tuple[str, ...]:
    """The short and long forms of an abbreviation by its index term, () for another word."""
    known = (entry for entry in words.abbreviations() if words.joined(entry.short) == term)
    return tuple(name for entry in known for name in (entry.short, *entry.long))


@cache
def counted() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """English words in the singular → the Indonesian words that tell of them, as people wrote them down."""
    return {_key(some.split()): tuple(told.split("; ")) for some, told in tables.rows(COUNTED)}


def _key(some: Sequence[str]) -> tuple[str, ...]:
    """Words in lower case without the endings of plurals and owners, and without commas."""
    return tuple(singular(_OWNS.sub("", word.rstrip(",").lower())) for word in some)


@cache
def _named() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """The words of an English name → its Indonesian names."""
    return {_key(name.split()): tuple(own) for english, own in rows() for name in english}


@cache
def _full() -> Mapping[str, str]:
    """English short forms in capitals → the first of their long ones."""
    return {name: english[0] for english, _ in rows() for name in english if name.isupper() and " " in english[0]}


@cache
def _told() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """English words, without the endings of plurals → the phrases and abbreviations that are told to mean them."""
    found: dict[tuple[str, ...], list[str]] = {}
    for short in words.abbreviations():
        for name in short.english:
            found.setdefault(_key(name.split()), []).extend((short.short, *short.long))
    for entry in chain.from_iterable(meanings.entries().values()):
        for meaning in _BRACKETS.sub("", entry.meaning).lower().split(";"):
            found.setdefault(tuple(map(singular, meaning.split())), []).append(" ".join(entry.words))
    return {some: tuple(own) for some, own in found.items() if len(some) > 1}
