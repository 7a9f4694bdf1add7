"""Vectors made shorter or rounder without training: a mean taken off, a matrix, and length 1 again.

Knows: numbers. Does not know what they stand for. All are fitted on passages only and applied to questions alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.encoder import Vectors, unit

SIZES = (256, 192, 128, 64)
"""Numbers of a vector that are kept."""
REMOVED = (1, 2, 3)
"""Directions of most variance that are taken off (Mu and Viswanath 2018)."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Projection:
    """From (n, d) unit rows to (n, k) unit rows."""

    mean: Floats
    """(d,), taken off first."""
    matrix: Floats
    """(d, k)."""

    def __call__(self, vectors: Vectors) -> Vectors:
        """The projected rows at length 1; a zero row, which is a text without a word, stays zero."""
        projected = ((vectors - self.mean) @ self.matrix).astype(np.float32)
        return unit(projected * vectors.any(axis=1, keepdims=True))


def projections(passages: Vectors) -> Mapping[str, Projection]:
    """All of them by name, fitted on (n, d) unit rows, of which there must be more than d.

    `first k` takes the first k numbers. `PCA k` takes the k directions in which the passages are longest, without
    taking the mean off, so that cosines are kept as well as k numbers can keep them. `whitened` gives every direction
    the same variance, `whitened 256` those of the 256 with most (Su et al. 2021); `half whitened` goes half the way.
    `mean off` takes the mean off, `mean and n off` also the n directions of most variance.
    """
    rows = passages.astype(np.float64)
    size = rows.shape[1]
    none, mean, same = np.zeros(size), rows.mean(axis=0), np.eye(size)
    longest = _directions(rows.T @ rows / len(rows))[1]
    variances, widest = _directions(np.cov(rows.T))
    scaled = widest / np.sqrt(np.maximum(variances, variances[0] * 1e-9))
    sizes = [number for number in SIZES if number < size]
    return {
        **{f"first {number}": Projection(none, same[:, :number]) for number in sizes},
        **{f"PCA {number}": Projection(none, longest[:, :number]) for number in sizes},
        "mean off": Projection(mean, same),
        **{f"mean and {one} off": Projection(mean, same - widest[:, :one] @ widest[:, :one].T) for one in REMOVED},
        "half whitened": Projection(mean, widest / np.maximum(variances, variances[0] * 1e-9) ** 0.25),
        "whitened": Projection(mean, scaled),
        **{f"whitened {number}": Projection(mean, scaled[:, :number]) for number in sizes[:1]},
    }


def _directions(square: Floats) -> tuple[Floats, Floats]:
    """Eigenvalues of a symmetric matrix, largest first, and the vectors as columns."""
    values, vectors = np.linalg.eigh(square)
    return values[::-1], vectors[:, ::-1]
