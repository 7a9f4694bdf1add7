"""Tells which derivations of words are real: menerima comes from terima, berikan from beri and not from ikan.

Each possible derivation is real or chance. Of the real ones it is not known beforehand which they are; they are found
by expectation-maximisation (Dempster, Laird and Rubin 1977) over a naive Bayes model of what speaks for one: how often
its pattern is real, how alike the company of the word and that of its root's family is, how many patterns the root
takes part in, how frequent and how long it is, and whether it is a name. The likeness of chance is measured with roots
exchanged among words. Roots that are no words themselves (of pelecehan and melecehkan, leceh) take part where several
words share them.
Knows: words, counts, vectors. Does not know: any root beforehand.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from index.training.derivations import CLITICS, Pattern, derivations
from index.training.word_vectors import Vectors, unit

SHORTEST, SHORTEST_COMMON = 3, 4
"""Letters of a root that is a word, and of one that is none."""
ANOTHER = ("for", "r")
"""Changes that a root's first letter must be guessed from: menyapu, berenang."""
OF_VERBS = frozenset({"me", "di", "ber"})
"""Prefixes one of which is on some form of a root that is no word; serang and perang alone have none in common."""
LETTER = ("i", "in")
"""Suffixes that may as well be a root's last letters: verifikasi, dingin."""
ROUNDS, NEW_FAMILIES = 30, 3
"""Rounds of expectation-maximisation, and after how many the families' vectors are made anew."""
FIRST_FROM, FIRST_SLOPE, FIRST_LEAST = 0.05, 1 / 0.3, 0.05
"""What is first believed of a derivation: more with the likeness of word and root, and never quite nothing or all."""
LIKENESSES = 20
"""Steps into which likeness is cut, each with as many derivations, real and exchanged, as any other."""
OWN_POWER, FAMILY_POWER = 0.4, 0.7
OTHER_POWERS = (0.7, 0.7, 0.7, 1.5)
"""How much of its evidence each feature keeps: they say partly the same. Set by reading what the model makes of words,
not by any collection or question. Of the other features the last one is the root's length: roots of three letters are
many and nearly always chance."""
NO_WORD = 99.0
STEPS = (-8, -6, -4, -2, 0, 2, 4, 6, NO_WORD)
"""Of how many times a word is as frequent as its root, in powers of two; the last is for roots that are no words. With
clitics they are apart, for masa with -lah is never more frequent than masa."""
BELONGS = 0.3
"""Chance from which on a word's vector counts in that of a family."""
SURE, SURE_SHORT = 0.25, 0.5
"""Chance from which on a word has a root at all, and from which on one of less than five letters: of what lies between,
more than half is right where the root is long and less than half where it is short."""
LONG = 5
SEED = 0

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Derivation:
    """A word, the root that it may come from, and how."""

    word: str
    root: str
    pattern: Pattern

    @property
    def of_a_word(self) -> bool:
        """Whether any word takes what is added here, so that it tells nothing of the root."""
        return self.pattern.suffix in CLITICS


def possible(words: Sequence[str], *, functional: Set[str]) -> list[Derivation]:
    """All derivations of words from words, and from what several words have in common.

    Left out is what rests on one letter that may be another's: menang does not come from tang unless something shows
    this root with its t, and nilai not from nila unless something is built on it without -i.

    Args:
        words: those to be derived and to be derived from.
        functional: function words, which are taken to be derived from nothing.
    """
    found = [
        Derivation(word, root, pattern)
        for word in words
        if word not in functional
        for root, pattern in dict(reversed(list(derivations(word)))).items()
        if len(root) >= SHORTEST and root != word
    ]
    known = set(words)
    spelt = {one.root for one in found if not one.of_a_word and one.pattern.change not in ANOTHER}
    bare = {one.root for one in found if not one.of_a_word and one.pattern.suffix not in LETTER}
    common = (spelt & bare).intersection(_shared(found))
    return [
        one
        for one in found
        if (one.root in known or one.root in common)
        and (one.pattern.change != "for" or one.root in spelt)
        and (one.pattern.suffix not in LETTER or one.root in bare)
    ]


def _shared(some: Iterable[Derivation]) -> Iterator[str]:
    """Roots that words of different prefixes have in common, whether or not they are words."""
    prefixes: dict[str, set[str]] = defaultdict(set)
    for one in some:
        prefix, change, suffix = one.pattern
        if not one.of_a_word and suffix not in LETTER and change not in ("nge", "r") and (prefix or not change):
            prefixes[one.root].add("per" if prefix in ("memper", "diper") else prefix)
    return (
        root for root, some in prefixes.items() if len(root) >= SHORTEST_COMMON and len(some) > 1 and some & OF_VERBS
    )


def roots(
    words: Sequence[str], vectors: Vectors, counts: Mapping[str, int], *, functional: Set[str], names: Set[str]
) -> dict[str, str]:
    """Word → the root it is derived from by one step, for the words that have one.

    Args:
        words: the vocabulary.
        vectors: one a word.
        counts: of the words.
        functional: function words, which are taken to be derived from nothing.
        names: words that always have a capital.
    """
    some = possible(words, functional=functional)
    counts = {word: counts[word] for word in words}
    chance = _Model(some, words, vectors, counts, names=names).chances()
    by_word: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(some):
        by_word[one.word].append(at)
    found = {}
    for word, places in by_word.items():
        root = some[max(places, key=lambda at: chance[at])].root
        if chance[places].sum() > (SURE if len(root) >= LONG else SURE_SHORT):
            found[word] = root
    return found


class _Model:
    def __init__(
        self,
        some: Sequence[Derivation],
        words: Sequence[str],
        vectors: Vectors,
        counts: Mapping[str, int],
        *,
        names: Set[str],
    ) -> None:
        numbers = {word: number for number, word in enumerate(words)}
        known = sorted({one.root for one in some})
        places = {root: place for place, root in enumerate(known)}
        self.vectors = vectors
        self.word = np.array([numbers[one.word] for one in some])
        self.root = np.array([places[one.root] for one in some])
        self.own = np.zeros((len(known), vectors.shape[1]), dtype=np.float32)
        for root, place in places.items():
            if root in numbers:
                self.own[place] = vectors[numbers[root]]
        self.exchanged = np.random.default_rng(SEED).permutation(len(some))
        self.pattern = _numbered("-".join(one.pattern) for one in some)
        self.choices = _numbered(one.word for one in some)
        self.owned = np.array([one.root in numbers for one in some])
        self.others = _features(some, counts, names=names)

    def chances(self) -> Floats:
        """How likely each derivation is real and is the one by which its word came about."""
        owned = self.owned
        like = (self.vectors[self.word] * self.own[self.root]).sum(axis=1)
        by_chance = (self.vectors[self.word] * self.own[self.root[self.exchanged]]).sum(axis=1)[owned[self.exchanged]]
        own, own_chance = _stepped(like, by_chance)
        chance = np.where(owned, np.clip(FIRST_SLOPE * (like - FIRST_FROM), FIRST_LEAST, 1 - FIRST_LEAST), 0.5)
        family = family_chance = own
        for number in range(ROUNDS):
            if number % NEW_FAMILIES == 0:
                family, family_chance = self._families(chance)
            odds = _prior(self.pattern, chance)
            odds *= np.where(owned, _ratio(own, chance, null=own_chance, counted=owned), 1.0) ** OWN_POWER
            odds *= _ratio(family, chance, null=family_chance) ** FAMILY_POWER
            for feature, power in zip(self.others, OTHER_POWERS, strict=True):
                odds *= _ratio(feature, chance) ** power
            chance = odds / (1 + np.bincount(self.choices, weights=odds)[self.choices])
        return chance

    def _families(self, chance: Floats) -> tuple[Whole, Whole]:
        """Likeness of each word to the others of the root's family, and of exchanged roots' families, in steps."""
        belongs = chance * (chance > BELONGS)
        members = sparse.csr_matrix((belongs, (self.root, self.word)), shape=(len(self.own), len(self.vectors)))
        whole = members @ self.vectors + self.own
        others = whole[self.root] - belongs[:, None] * self.vectors[self.word]
        like = (self.vectors[self.word] * unit(others)).sum(axis=1)
        by_chance = (self.vectors[self.word] * unit(whole[self.root[self.exchanged]])).sum(axis=1)
        return _stepped(like, by_chance)


def _features(some: Sequence[Derivation], counts: Mapping[str, int], *, names: Set[str]) -> list[Whole]:
    """Steps of what speaks for each derivation beside likeness: patterns of its root, frequency, length, capitals."""
    shared: dict[str, set[Pattern]] = defaultdict(set)
    for one in some:
        if not one.of_a_word:
            shared[one.root].add(one.pattern)
    frequency = [np.log2(counts[one.word] / counts[one.root]) if one.root in counts else NO_WORD for one in some]
    return [
        np.digitize([len(shared[one.root] - {one.pattern}) for one in some], [1, 2, 3, 4, 6, 9]),
        np.digitize(frequency, STEPS) + (len(STEPS) + 1) * np.array([one.of_a_word for one in some]),
        np.array([2 * (one.word in names) + (one.root in names) for one in some]),
        np.digitize([len(one.root) for one in some], [4, 5, 6]),
    ]


def _numbered(some: Iterable[str]) -> Whole:
    return np.unique(list(some), return_inverse=True)[1].astype(np.int64)


def _stepped(some: NDArray[np.floating], others: NDArray[np.floating]) -> tuple[Whole, Whole]:
    bounds = np.quantile(np.concatenate([some, others]), np.linspace(0, 1, LIKENESSES + 1)[1:-1])
    return np.digitize(some, bounds), np.digitize(others, bounds)


def _prior(pattern: Whole, chance: Floats) -> Floats:
    real = (np.bincount(pattern, weights=chance) + 1) / (np.bincount(pattern) + 4)
    odds: Floats = (real / (1 - real))[pattern]
    return odds


def _ratio(
    feature: Whole, chance: Floats, *, null: Whole | None = None, counted: NDArray[np.bool_] | None = None
) -> Floats:
    """How much likelier each value of a feature is among real derivations than among those by chance."""
    size = int(feature.max()) + 1 if null is None else LIKENESSES
    weights = chance if counted is None else chance * counted
    real = np.bincount(feature, weights=weights, minlength=size) + 1
    rest = (
        np.bincount(feature, weights=1 - chance, minlength=size) if null is None else np.bincount(null, minlength=size)
    )
    ratio: Floats = (real / real.sum()) / ((rest + 1) / (rest + 1).sum())
    return ratio[feature]
