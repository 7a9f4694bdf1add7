"""Which words are known at large, which a collection knows, and those of either that look like a typed one.

Knows: the shipped word lists (rarity, word table, gazetteer, districts, abbreviations) and a collection's index terms.
Does not know what a question means or whether a word should be replaced.

Nothing is read before a word is looked up that the collection does not hold; look-alikes of one word take a few
milliseconds among 300,000.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from index import english, tables, words
from index.rarity import Rarity
from index.regions.gazetteer import gazetteer
from index.translation import WordTable
from index.word_forms import STEM_MARK

FARTHEST = 2
"""Edits at most between a typed word and one that looks like it."""
REMEMBERED = 256
"""Words whose look-alikes are kept at most."""
SELDOM = 5
"""Passages of general text up to which a word may be a misspelling that others make, too."""
ENDINGS = frozenset("s es d ed ing ly er ers".split())
"""What an English word may add to its stem; after any other letters a stem makes no word ("levee", "levele")."""
USUAL = 50
"""Passages of general text from which a word that is on no list is a usual one."""
TRIGRAM = 10
"""Words and names that must share three letters for these to be usual ones: real names stay above, slips fall below."""


LETTERS = 64
"""Kinds of letters that are told apart where words are sifted; rarer ones share a kind."""


@dataclass(frozen=True)
class Lookalikes:
    """Words to be found by words that look like them."""

    by_length: Mapping[int, Sequence[str]]
    _letters: dict[int, NDArray[np.uint64]] = field(default_factory=dict, compare=False, repr=False)
    _found: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, some: Iterable[str]) -> "Lookalikes":
        """Put words, lower case and each once, in order."""
        sorted_by: dict[int, list[str]] = {}
        for word in some:
            sorted_by.setdefault(len(word), []).append(word)
        return cls(sorted_by)

    def near(self, word: str) -> tuple[str, ...]:
        """Those at most `FARTHEST` edits away, the word itself aside."""
        # One strange word is looked up by the spelling, the name that nobody mentions and what is proposed for it.
        if (found := self._found.get(word)) is None:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            found = self._found[word] = self._search(word)
        return found

    def _search(self, word: str) -> tuple[str, ...]:
        # Most questions have no strange word, and `kutip --help` has none.
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found: list[str] = []
        for length in range(len(word) - FARTHEST, len(word) + FARTHEST + 1):
            some = self._sharing(word, length)
            hits = process.extract(word, some, scorer=OSA.distance, score_cutoff=FARTHEST, limit=None)
            found += [one for one, distance, _ in hits if distance]
        return tuple(found)

    def _sharing(self, word: str, length: int) -> Sequence[str]:
        """The words of a length that have all letters of a word but `FARTHEST` kinds, and no more others than that.

        No edit adds or takes more than one kind, so none that is near enough is lost.
        """
        same = self.by_length.get(length, ())
        if not same:
            return ()
        if (letters := self._letters.get(length)) is None:
            letters = self._letters[length] = _letters_of(same, length)
        own = _letters_of([word], len(word))
        near = (np.bitwise_count(letters & ~own) <= FARTHEST) & (np.bitwise_count(own & ~letters) <= FARTHEST)
        return [same[at] for at in np.flatnonzero(near).tolist()]


def _letters_of(some: Sequence[str], length: int) -> NDArray[np.uint64]:
    """For each of some words of a length a bit for every kind of letter that it has, shape (words,)."""
    codes = np.array(some, dtype=f"<U{length}").view(np.uint32).reshape(len(some), length)
    bits = np.left_shift(np.uint64(1), (codes % LETTERS).astype(np.uint64))
    letters: NDArray[np.uint64] = np.bitwise_or.reduce(bits, axis=1)
    return letters


@cache
def place_words() -> frozenset[str]:
    """Every word, four letters or longer, of the names of regions."""
    starts = gazetteer().starts
    return frozenset(
        word for first, entries in starts.items() for entry in entries for word in (first, *entry.rest) if len(word) > 3
    )


@cache
def lesser_places() -> frozenset[str]:
    """Words of the names of districts, and of villages that look like a region: real places that are none of ours."""
    return tables.words("lesser_places.txt")


@cache
def institution_words() -> frozenset[str]:
    """Abbreviations of one word, and the words of their long forms."""
    long = (word for entry in words.abbreviations() for name in entry.long for word in words.tokens(name))
    return words.short_names() | frozenset(long)


def frequency(word: str) -> int:
    """Passages of general Indonesian text that hold a lower-case word in any of its forms."""
    term = words.term(word)
    return Rarity.load().counts.get(term, 0) if term else 0


def english_frequency(word: str) -> float:
    """The same for an English word, by its translations: how often what it means is spoken of."""
    counts = Rarity.load().counts
    return sum(share * counts.get(term, 0) for term, share in WordTable.load().translate(word))


def is_word(word: str) -> bool:
    """Whether a lower-case word is a place's, an institution's, or one of general text of either language."""
    return is_listed(word) or frequency(word) > 0


def is_usual(word: str) -> bool:
    """Whether a lower-case word is a listed one or frequent in general text."""
    return is_listed(word) or frequency(word) >= USUAL


def is_glossed(word: str) -> bool:
    """Whether the learned table has a lower-case Indonesian word in this very form."""
    return word in WordTable.load().reverse


ASKED_OF_ARTICLES = frozenset({"undated"})
"""Words of questions about the articles themselves that no table has."""


def is_listed(word: str) -> bool:
    """The same, words aside that only general text has: some of these are misspellings."""
    table = WordTable.load()
    return (
        word in words.stop_words()
        or word in english.stop_words()
        or word in ASKED_OF_ARTICLES
        or word in place_words()
        or word in institution_words()
        or word in lesser_places()
        or word in table.reverse
        or word in table.forward
        or (english.stem(word) != word and STEM_MARK + english.stem(word) in table.forward)
    )


@cache
def general(language: str) -> Lookalikes:
    """Ordinary words of a language, as written."""
    table = WordTable.load()
    if language == "en":
        own = (word for word in table.forward if not word.startswith(STEM_MARK))
        return Lookalikes.of([*own, *sorted(english.stop_words() - table.forward.keys())])
    return Lookalikes.of([*table.reverse, *sorted(words.stop_words() - table.reverse.keys())])


@cache
def _english_stems() -> Lookalikes:
    return Lookalikes.of(word[len(STEM_MARK) :] for word in WordTable.load().forward if word.startswith(STEM_MARK))


def ordinary(word: str, language: str) -> list[str]:
    """Ordinary words of a language that a lower-case word looks like; of English also forms known by their stem."""
    found = list(general(language).near(word))
    stem = english.stem(word)
    if language == "en" and word.startswith(stem) and word[len(stem) :] in ENDINGS:
        found += [near + word[len(stem) :] for near in _english_stems().near(stem)]
    return found


@cache
def named() -> Lookalikes:
    """Words of the names of regions and of institutions."""
    return Lookalikes.of(sorted(place_words() | words.short_names()))


@cache
def _trigrams() -> Mapping[str, int]:
    known = WordTable.load().reverse.keys() | Rarity.load().counts.keys() | lesser_places()
    return Counter(part for word in known if word.isalpha() for part in set(_threes(word)))


def _threes(word: str) -> list[str]:
    edged = f"^{word}$"
    return [edged[at : at + 3] for at in range(len(edged) - 2)]


def is_pronounceable(word: str) -> bool:
    """Whether all letters of a lower-case word follow each other as they do in Indonesian words and names."""
    return all(_trigrams()[part] >= TRIGRAM for part in _threes(word))


@dataclass(frozen=True)
class Vocabulary:
    """The index terms of a collection."""

    counts: Mapping[str, int]
    """Term → passages that hold it."""

    @cached_property
    def lookalikes(self) -> Lookalikes:
        """All terms of letters."""
        return Lookalikes.of(term for term in self.counts if term.isalpha())
