"""What company words keep, as vectors: words of one meaning stand beside the same others.

Positive pointwise mutual information of words within a few places of each other, its contexts smoothed and its matrix
cut to the largest singular values (Levy, Goldberg and Dagan 2015, "Improving distributional similarity with lessons
learned from word embeddings").
Knows: where words stand. Does not know: how they are spelt, so that likeness of meaning is told from likeness of form.
"""

from collections.abc import Iterable, Mapping, Sequence, Set

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.utils.extmath import randomized_svd

REACH = 8
"""Places to either side within which a word is company."""
CONTEXTS = 8_000
"""Words that count as company."""
DIMENSIONS = 200
SMOOTHING = 0.75
"""Power of the contexts' counts."""
AT_ONCE = 50_000
"""Texts whose pairs are added up at once."""
SEED = 1

Vectors = NDArray[np.float32]


def learn(texts: Iterable[Sequence[str]], words: Sequence[str]) -> Vectors:
    """Unit vectors, one a word, of shape (words, DIMENSIONS); zeros for a word that keeps no company.

    Args:
        texts: tokens of each text; others are passed over.
        words: those that count as company first.
    """
    numbers = {word: number for number, word in enumerate(words)}
    together = sparse.csr_matrix((len(words), min(CONTEXTS, len(words))), dtype=np.float32)
    waiting: list[NDArray[np.int32]] = []
    for text in texts:
        waiting.append(np.array([numbers[word] for word in text if word in numbers], dtype=np.int32))
        if len(waiting) >= AT_ONCE:
            together = together + _company(waiting, together.shape)
            waiting = []
    return _reduced(together + _company(waiting, together.shape))


def _company(texts: Sequence[NDArray[np.int32]], shape: tuple[int, int]) -> sparse.csr_matrix:
    words, beside = [], []
    for text in texts:
        for distance in range(1, min(REACH, len(text) - 1) + 1):
            before, after = text[:-distance], text[distance:]
            for one, other in ((before, after), (after, before)):
                counted = other < shape[1]
                words.append(one[counted])
                beside.append(other[counted])
    if not words:
        return sparse.csr_matrix(shape, dtype=np.float32)
    places = np.concatenate(words), np.concatenate(beside)
    return sparse.csr_matrix((np.ones(len(places[0]), dtype=np.float32), places), shape=shape)


def _reduced(together: sparse.csr_matrix) -> Vectors:
    cells = together.tocoo()
    words = np.asarray(together.sum(axis=1)).ravel()
    contexts = np.asarray(together.sum(axis=0)).ravel() ** SMOOTHING
    contexts = contexts / contexts.sum()
    information = np.log(cells.data / (words[cells.row] * contexts[cells.col]))
    kept = information > 0
    positive = sparse.csr_matrix((information[kept], (cells.row[kept], cells.col[kept])), shape=together.shape)
    size = min(DIMENSIONS, *(side - 1 for side in together.shape))
    left, values, _ = randomized_svd(positive, size, n_iter=3, random_state=SEED)
    return unit(left * np.sqrt(values))


def unit(vectors: NDArray[np.floating]) -> Vectors:
    """Each row at length one; rows of zeros stay."""
    return np.asarray(vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-9), dtype=np.float32)


def vocabulary(counts: Mapping[str, int], least: int, *, functional: Set[str]) -> list[str]:
    """The words of letters seen at least so often, the most frequent first and function words, poor company, last."""
    common = sorted(counts.items(), key=lambda one: (one[0] in functional, -one[1], one[0]))
    return [word for word, count in common if count >= least and word.isalpha() and len(word) > 1]
