"""Finds the phrases that aligned sentences translate into one another, where words one by one would not do.

A phrase pair is two runs of words that are linked to one another and to nothing else (Och and Ney 2004, "The Alignment
Template Approach"); it is kept when both sides mostly translate as each other.
Knows: which words of a sentence pair are linked. Does not know: how links are found, or questions.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LONGEST = 3
"""Words of a phrase on either side."""
AGREED, GROWN = 0.4, 0.7
"""Product of both directions' beliefs from which a link is taken, and the belief of one from which a neighbour is."""

Phrase = tuple[str, ...]
Tally = defaultdict[Phrase, float]
Found = dict[Phrase, list[tuple[Phrase, float]]]


@dataclass(frozen=True, slots=True)
class Aligned:
    """A sentence pair with how sure each link is: right words × left words, one array for each direction."""

    left: Sequence[str]
    right: Sequence[str]
    weight: float
    forth: NDArray[np.float32]
    back: NDArray[np.float32]


def links(pair: Aligned) -> NDArray[np.bool_]:
    """The links on which both directions agree, grown by neighbours of which one of the two is sure."""
    taken = pair.forth * pair.back >= AGREED
    near = np.zeros_like(taken)
    near[1:] |= taken[:-1]
    near[:-1] |= taken[1:]
    near[:, 1:] |= taken[:, :-1]
    near[:, :-1] |= taken[:, 1:]
    free = ~(taken.any(axis=1, keepdims=True) & taken.any(axis=0, keepdims=True))
    return taken | (near & free & (np.maximum(pair.forth, pair.back) >= GROWN))


def spans(pair: Aligned, *, left_free: Sequence[bool], right_free: Sequence[bool]) -> Iterator[tuple[slice, slice]]:
    """Runs of left and right words that translate into one another.

    Args:
        pair: the sentence pair.
        left_free: for each left word whether a phrase may hold it.
        right_free: the same for right words.
    """
    linked = links(pair)
    held = [np.flatnonzero(column) for column in linked.T]
    holders = [np.flatnonzero(row) for row in linked]
    for start in range(len(pair.left)):
        if not len(held[start]):
            continue
        first, last = len(pair.right), -1
        for end in range(start, min(start + LONGEST, len(pair.left))):
            if not left_free[end]:
                break
            if len(held[end]):
                first, last = min(first, held[end][0]), max(last, held[end][-1])
            if last - first >= LONGEST:
                break
            if not len(held[end]) or not all(right_free[first : last + 1]):
                continue
            inside = [place for at in range(first, last + 1) for place in holders[at]]
            if min(inside) >= start and max(inside) <= end:
                yield slice(start, end + 1), slice(int(first), int(last) + 1)


@dataclass(frozen=True)
class Counts:
    """How often phrases translate each other, and how often each stands anywhere."""

    together: Mapping[Phrase, Tally]
    left: Tally
    right: Tally

    @classmethod
    def of(cls, pairs: Iterable[Aligned], *, left: Callable[[str], bool], right: Callable[[str], bool]) -> "Counts":
        """Count all phrase pairs of words that `left` and `right` let into a phrase."""
        counts = cls(defaultdict(_tally), _tally(), _tally())
        for pair in pairs:
            left_free, right_free = [left(word) for word in pair.left], [right(word) for word in pair.right]
            for words, free, seen in ((pair.left, left_free, counts.left), (pair.right, right_free, counts.right)):
                for run in _runs(words, free):
                    seen[run] += pair.weight
            for one, other in spans(pair, left_free=left_free, right_free=right_free):
                counts.together[tuple(pair.left[one])][tuple(pair.right[other])] += pair.weight
        return counts

    def folded(self, fold: Callable[[str], str]) -> "Counts":
        """The same with left words that fold into one counted together."""
        counts = Counts(defaultdict(_tally), _tally(), self.right)
        for one, count in self.left.items():
            counts.left[tuple(map(fold, one))] += count
        for one, others in self.together.items():
            for other, count in others.items():
                counts.together[tuple(map(fold, one))][other] += count
        return counts

    def turned(self) -> "Counts":
        """Right phrases with their left ones."""
        counts = Counts(defaultdict(_tally), self.right, self.left)
        for one, others in self.together.items():
            for other, count in others.items():
                counts.together[other][one] += count
        return counts


def _tally() -> Tally:
    return defaultdict(float)


def _runs(words: Sequence[str], free: Sequence[bool]) -> Iterator[Phrase]:
    for start in range(len(words)):
        for end in range(start, min(start + LONGEST, len(words))):
            if not free[end]:
                break
            yield tuple(words[start : end + 1])


def agreed(counts: Counts, *, least: float, share: float, back_share: float) -> Found:
    """Left phrase → its right phrases with the share of its occurrences that are so translated, best first.

    Args:
        counts: what was counted.
        least: times that the two must translate each other.
        share: of the left phrase's occurrences.
        back_share: of the right phrase's occurrences.
    """
    found: Found = {}
    for one, others in sorted(counts.together.items()):
        kept = [
            (other, count / counts.left[one])
            for other, count in others.items()
            if max(len(one), len(other)) > 1
            and count >= least
            and count >= share * counts.left[one]
            and count >= back_share * counts.right[other]
        ]
        if kept:
            found[one] = sorted(kept, key=lambda some: (-some[1], some[0]))
    return found
