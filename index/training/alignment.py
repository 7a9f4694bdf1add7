"""Aligns the words of parallel sentences: a hidden Markov model in each direction, trained until the two agree.

A word's counterpart depends on the words and on where the counterpart of the word before it stands (Vogel, Ney and
Tillmann 1996, "HMM-based word alignment"), or on none at all (the empty word). Both directions learn from the product
of what they believe of each link (Liang, Taskar and Klein 2006, "Alignment by agreement"), so that a rare word, which
alone would explain every frequent word of its few sentences, does not.
Knows: numbers of words and where they stand. Does not know: languages, stems or what is made of the links.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

log = logging.getLogger(__name__)

FREE_ROUNDS, JOINT_ROUNDS, MARKOV_ROUNDS = 2, 3, 4
"""Rounds of Model 1 in each direction alone, of Model 1 in agreement, of the Markov model in agreement."""
EMPTY = 0.2
"""Chance that a word has no counterpart."""
FARTHEST = 8
"""Words of a jump that are told apart; farther ones count as this."""
ALIKE = 10.0
"""How much likelier than any other a word of the same spelling is at first: names, numbers."""
CELLS = 2_000_000
"""Links that are handled at once."""

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Sentence pairs as numbers of words, and every possible link between two words of a pair.

    The links of a pair follow each other, by the place of the right word and then of the left word.
    """

    left: Sequence[Whole]
    right: Sequence[Whole]
    weights: Floats
    offsets: Whole
    """Where the links of each pair begin."""
    cells: NDArray[np.int32]
    """For each link the number of its distinct (left, right) pair of words."""
    one: Whole
    other: Whole
    """Words of each distinct pair."""

    @classmethod
    def build(cls, pairs: Sequence[tuple[Sequence[int], Sequence[int], float]]) -> "Corpus":
        """Number the links of pairs, neither side of which may be empty."""
        left = [np.array(one, dtype=np.int64) for one, _, _ in pairs]
        right = [np.array(other, dtype=np.int64) for _, other, _ in pairs]
        width = 1 + max(int(other.max()) for other in right)
        codes = np.concatenate(
            [(one[None, :] * width + other[:, None]).ravel() for one, other in zip(left, right, strict=True)]
        )
        distinct, cells = np.unique(codes, return_inverse=True)
        sizes = [len(one) * len(other) for one, other in zip(left, right, strict=True)]
        weights = np.array([weight for _, _, weight in pairs], dtype=np.float32)
        offsets = np.cumsum([0, *sizes[:-1]])
        return cls(left, right, weights, offsets, cells.astype(np.int32), distinct // width, distinct % width)


@dataclass(frozen=True, slots=True)
class Batch:
    """Some pairs of equal length on the side that explains, with the places of their links."""

    links: Whole
    """pairs × explained words × explaining words; explained words past the end of a sentence repeat its last."""
    held: NDArray[np.bool_]
    """pairs × explained words: False past the end."""
    words: Whole
    """pairs × explained words."""


@dataclass
class Direction:
    """One language explained by the other: chances of words, of words without counterpart, of jumps."""

    batches: Sequence[Batch]
    source: Whole
    target: Whole
    """Words of each distinct pair, as this direction sees them."""
    chances: Floats
    lonely: Floats
    """Chance of each word given the empty word."""
    jumps: Floats

    def believe(self, cells: NDArray[np.int32], *, markov: bool) -> tuple[Floats, Floats, Floats]:
        """Posterior of each link, lonely mass of each word, expected jumps."""
        posteriors = np.zeros(len(cells), dtype=np.float32)
        lonely = np.zeros(len(self.lonely), dtype=np.float64)
        jumps = np.zeros(len(self.jumps), dtype=np.float64)
        for batch in self.batches:
            emitted = self.chances[cells[batch.links]]
            alone = self.lonely[batch.words]
            if markov:
                found = _forward_backward(emitted, alone, batch.held, _steps(self.jumps, emitted.shape[2]))
            else:
                found = emitted * np.float32((1 - EMPTY) / emitted.shape[2])
                found /= found.sum(axis=2, keepdims=True) + EMPTY * alone[:, :, None] + np.float32(1e-30)
            found *= batch.held[:, :, None]
            np.add.at(lonely, batch.words[batch.held], np.maximum(0, 1 - found.sum(axis=2)[batch.held]))
            if markov:
                jumps += _jumped(found, len(jumps))
            posteriors[batch.links[batch.held]] = found[batch.held]
        return posteriors, lonely.astype(np.float32), jumps.astype(np.float32)

    def learn(self, counts: NDArray[np.float64], lonely: Floats, jumps: Floats | None) -> None:
        """Chances from expected counts."""
        totals = np.bincount(self.source, weights=counts)
        self.chances = (counts / np.maximum(totals[self.source], 1e-12)).astype(np.float32)
        self.lonely = lonely / max(float(lonely.sum()), 1e-12)
        if jumps is not None:
            self.jumps = (jumps + 1e-3 * jumps.sum()) / (1 + 1e-3 * len(jumps)) / jumps.sum()


def align(corpus: Corpus, alike: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """How sure each link is, when left words explain right ones and when right words explain left ones.

    Args:
        corpus: what is aligned.
        alike: for each distinct pair whether the two words are spelled the same.
    """
    start = np.where(alike, ALIKE, 1.0)
    forth = _direction(corpus, start, back=False)
    back = _direction(corpus, start, back=True)
    sizes = np.diff(np.append(corpus.offsets, len(corpus.cells)))
    weights = np.repeat(corpus.weights, sizes)
    one = other = weights
    for number in range(FREE_ROUNDS + JOINT_ROUNDS + MARKOV_ROUNDS + 1):
        markov = number >= FREE_ROUNDS + JOINT_ROUNDS
        one, lonely, jumps = forth.believe(corpus.cells, markov=markov)
        other, back_lonely, back_jumps = back.believe(corpus.cells, markov=markov)
        agreed = one * other
        log.info("round %d: %.0f links agreed on", number + 1, agreed.sum())
        for direction, own, alone, jumped in ((forth, one, lonely, jumps), (back, other, back_lonely, back_jumps)):
            shares = own if number < FREE_ROUNDS else agreed
            counts = np.bincount(corpus.cells, weights=shares * weights, minlength=len(corpus.one)).astype(np.float64)
            direction.learn(counts, alone, jumped if markov else None)
    return one, other


def _direction(corpus: Corpus, start: NDArray[np.float64], *, back: bool) -> Direction:
    explained = corpus.left if back else corpus.right
    source, target = (corpus.other, corpus.one) if back else (corpus.one, corpus.other)
    seen = np.bincount(np.concatenate(explained)).astype(np.float32)
    totals = np.bincount(source, weights=start)
    jumps = np.exp(-0.5 * np.abs(np.arange(-FARTHEST, FARTHEST + 1) - 1)).astype(np.float32)
    return Direction(
        list(_batches(corpus, back=back)),
        source,
        target,
        (start / totals[source]).astype(np.float32),
        seen / seen.sum(),
        jumps / jumps.sum(),
    )


def _batches(corpus: Corpus, *, back: bool) -> Iterator[Batch]:
    explaining, explained = (corpus.right, corpus.left) if back else (corpus.left, corpus.right)
    sizes = np.array([len(words) for words in explaining])
    lengths = np.array([len(words) for words in explained])
    order = np.lexsort((lengths, sizes))
    at = 0
    while at < len(order):
        size = sizes[order[at]]
        end = at + 1
        while end < len(order) and sizes[order[end]] == size and (end + 1 - at) * size * lengths[order[end]] <= CELLS:
            end += 1
        yield _batch(corpus, order[at:end], int(size), lengths[order[at:end]], explained, back=back)
        at = end


def _batch(corpus: Corpus, pairs: Whole, size: int, lengths: Whole, explained: Sequence[Whole], *, back: bool) -> Batch:
    places = np.minimum(np.arange(lengths.max())[None, :], lengths[:, None] - 1)
    held = np.arange(lengths.max())[None, :] < lengths[:, None]
    others = np.arange(size)[None, None, :]
    # Links lie by right word, then by left word; the side that is explained is the left one on the way back.
    inside = others * lengths[:, None, None] + places[:, :, None] if back else places[:, :, None] * size + others
    words = np.stack([explained[pair][row] for pair, row in zip(pairs, places, strict=True)])
    return Batch(corpus.offsets[pairs][:, None, None] + inside, held, words)


def _steps(jumps: Floats, size: int) -> Floats:
    """Chance of going from each place of a sentence to each other."""
    distance = np.arange(size)[None, :] - np.arange(size)[:, None]
    steps = jumps[np.clip(distance, -FARTHEST, FARTHEST) + FARTHEST]
    return np.asarray(steps / steps.sum(axis=1, keepdims=True), dtype=np.float32)


def _forward_backward(emitted: Floats, alone: Floats, held: NDArray[np.bool_], steps: Floats) -> Floats:
    """Posterior of every place for every word; an empty word keeps the place it was reached from (Och and Ney 2003)."""
    pairs, length, size = emitted.shape
    emitted = np.where(held[:, :, None], emitted, np.float32(1))
    alone = np.where(held, alone, np.float32(1))
    full = np.empty((length, pairs, size), dtype=np.float32)
    empty = np.empty((length, pairs, size), dtype=np.float32)
    scales = np.empty((length, pairs, 1), dtype=np.float32)
    reached = np.full((pairs, size), np.float32(1 / size))
    for at in range(length):
        moved = reached @ steps if at else reached
        full[at] = (1 - EMPTY) * moved * emitted[:, at]
        empty[at] = EMPTY * reached * alone[:, at, None]
        reached = full[at] + empty[at]
        scales[at] = reached.sum(axis=1, keepdims=True) + np.float32(1e-30)
        full[at] /= scales[at]
        empty[at] /= scales[at]
        reached = reached / scales[at]
    after = np.ones((pairs, size), dtype=np.float32)
    posterior = np.empty_like(emitted)
    for at in range(length - 1, -1, -1):
        posterior[:, at] = full[at] * after
        whole = ((full[at] + empty[at]) * after).sum(axis=1, keepdims=True) + np.float32(1e-30)
        posterior[:, at] /= whole
        # Chance of what is left from each place before this word: by a step to a counterpart, or by none.
        onward = (1 - EMPTY) * ((after * emitted[:, at]) @ steps.T) + EMPTY * after * alone[:, at, None]
        after = onward / (onward.max(axis=1, keepdims=True) + np.float32(1e-30))
    return posterior


def _jumped(posterior: Floats, kinds: int) -> NDArray[np.float64]:
    """Expected jumps, neighbouring words taken as independent."""
    size = posterior.shape[2]
    jumps = np.zeros(kinds)
    for distance in range(-min(FARTHEST, size - 1), min(FARTHEST, size - 1) + 1):
        start, end = max(0, -distance), size - max(0, distance)
        before = posterior[:, :-1, start:end]
        later = posterior[:, 1:, start + distance : end + distance]
        jumps[distance + FARTHEST] = np.einsum("abc,abc->", before, later)
    return jumps
