"""The FAISS index: passages by meaning, exhaustive inner product over unit vectors.

Knows: vectors and the store's passage numbers. Does not know texts. Never read from or written to a file: it is built
in memory from the store, because FAISS does not notice a damaged file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

import faiss
import numpy as np
from numpy.typing import NDArray

FEW = 1_000
"""Passages up to which their cosines are worked out one by one: FAISS passes all others, too, to leave them out."""


@dataclass(frozen=True, slots=True)
class DenseIndex:
    """An unchanging index of unit vectors under the store's passage keys."""

    index: Any
    """`faiss.IndexIDMap2` over a flat (exhaustive) index of half-precision vectors."""

    @classmethod
    def build(cls, keys: NDArray[np.int64], matrix: NDArray[np.float32]) -> Self:
        """Index vectors.

        Args:
            keys: (n,) distinct passage keys.
            matrix: (n, dimensions) finite unit rows.

        Raises:
            ValueError: for repeated keys or values that are not finite, which FAISS itself accepts silently.
        """
        _check(keys, matrix)
        # Half precision is what the store holds, so nothing is lost, and half the memory is read for every search.
        flat = faiss.IndexScalarQuantizer(matrix.shape[1], faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT)
        index = faiss.IndexIDMap2(flat)
        index.add_with_ids(np.ascontiguousarray(matrix), keys)
        return cls(index)

    def changed(self, *, add: NDArray[np.int64], matrix: NDArray[np.float32], remove: Sequence[int]) -> Self:
        """A new index with passages added and removed; this one stays as it is for those who are searching it."""
        _check(add, matrix)
        index = faiss.clone_index(self.index)
        if len(remove):
            index.remove_ids(faiss.IDSelectorBatch(np.array(remove, dtype=np.int64)))
        if len(add):
            index.add_with_ids(np.ascontiguousarray(matrix), add)
        return type(self)(index)

    def __len__(self) -> int:
        return int(self.index.ntotal)

    def search(
        self, query: NDArray[np.float32], *, limit: int, allowed: NDArray[np.int64] | None = None
    ) -> list[tuple[int, float]]:
        """The nearest passages, best first.

        Args:
            query: (dimensions,) unit vector.
            limit: how many.
            allowed: keys that may be found; None allows all.

        Returns:
            (key, cosine) pairs, at most `limit`, fewer when fewer are allowed.
        """
        limit = min(limit, len(self) if allowed is None else len(allowed))
        if limit == 0:
            return []
        if allowed is not None and len(allowed) <= FEW:
            near = zip(allowed.tolist(), self.similarities(query, allowed.tolist()), strict=True)
            return sorted(near, key=lambda one: (-one[1], one[0]))[:limit]
        if allowed is None:
            scores, keys = self.index.search(query[None], limit)
        else:
            chosen = faiss.SearchParameters()
            chosen.sel = selector = faiss.IDSelectorBatch(allowed)  # named, because FAISS keeps no reference to it
            scores, keys = self.index.search(query[None], limit, params=chosen)
            del selector
        return [(key, score) for key, score in zip(keys[0].tolist(), scores[0].tolist(), strict=True) if key >= 0]

    def similarities(self, query: NDArray[np.float32], keys: Sequence[int]) -> list[float]:
        """The cosine of a query with each of these passages, all of which must be in the index."""
        if not keys:
            return []
        vectors = self.index.reconstruct_batch(np.array(keys, dtype=np.int64))
        similarities: list[float] = (vectors @ query).tolist()
        return similarities


def _check(keys: NDArray[np.int64], matrix: NDArray[np.float32]) -> None:
    if matrix.ndim != 2 or len(keys) != len(matrix):
        raise ValueError(f"{len(keys)} keys do not fit vectors of shape {matrix.shape}")
    if len(np.unique(keys)) != len(keys):
        raise ValueError("a passage key stands twice")
    if not np.isfinite(matrix).all():
        raise ValueError("a vector is not finite")
