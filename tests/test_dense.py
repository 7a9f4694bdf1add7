"""The FAISS index against a five-line search in NumPy."""

import numpy as np
import pytest

from index import dense
from index.dense import DenseIndex


def unit(rows: int, seed: int = 0) -> np.ndarray:
    matrix = np.random.default_rng(seed).standard_normal((rows, 16)).astype(np.float32)
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    return matrix.astype(np.float16).astype(np.float32)  # as the store keeps them


def plain(keys: np.ndarray, matrix: np.ndarray, query: np.ndarray, limit: int) -> list[int]:
    scores = matrix @ query
    return [int(keys[at]) for at in np.argsort(-scores)[:limit]]


def test_the_index_finds_what_a_plain_search_finds() -> None:
    keys, matrix = np.arange(100, 1100, dtype=np.int64), unit(1000)
    index = DenseIndex.build(keys, matrix)
    for query in unit(20, seed=1):
        assert [key for key, _ in index.search(query, limit=10)] == plain(keys, matrix, query, 10)


@pytest.mark.parametrize("few", [0, 1000])
def test_a_filter_is_applied_before_the_search_so_that_the_limit_is_honoured(
    few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dense, "FEW", few)
    keys, matrix = np.arange(1000, dtype=np.int64), unit(1000)
    allowed = keys[keys % 50 == 7]
    found = DenseIndex.build(keys, matrix).search(unit(1, seed=2)[0], limit=15, allowed=allowed)
    assert [key for key, _ in found] == plain(allowed, matrix[allowed], unit(1, seed=2)[0], 15)


def test_asking_for_more_than_there_is_gives_what_there_is() -> None:
    index = DenseIndex.build(np.array([3, 9], dtype=np.int64), unit(2))
    assert {key for key, _ in index.search(unit(1)[0], limit=50)} == {3, 9}
    assert index.search(unit(1)[0], limit=5, allowed=np.array([], dtype=np.int64)) == []


def test_a_changed_index_leaves_the_old_one_as_it_was() -> None:
    keys, matrix = np.arange(50, dtype=np.int64), unit(50)
    old = DenseIndex.build(keys, matrix)
    new = old.changed(add=np.array([70], dtype=np.int64), matrix=unit(1, seed=5), remove=[0, 1, 999])
    assert (len(old), len(new)) == (50, 49)
    assert old.search(matrix[0], limit=1)[0][0] == 0
    assert 0 not in {key for key, _ in new.search(matrix[0], limit=49)}
    assert new.search(unit(1, seed=5)[0], limit=1)[0][0] == 70


def test_similarities_are_those_of_the_search() -> None:
    keys, matrix = np.arange(30, dtype=np.int64), unit(30)
    index, query = DenseIndex.build(keys, matrix), unit(1, seed=3)[0]
    found = index.search(query, limit=30)
    assert index.similarities(query, [key for key, _ in found]) == pytest.approx(
        [score for _, score in found], abs=1e-6
    )


@pytest.mark.parametrize(
    ("keys", "matrix"),
    [
        (np.array([1, 1], dtype=np.int64), unit(2)),
        (np.array([1, 2], dtype=np.int64), np.full((2, 16), np.nan, dtype=np.float32)),
        (np.array([1, 2], dtype=np.int64), unit(3)),
    ],
)
def test_what_faiss_would_swallow_silently_is_refused(keys: np.ndarray, matrix: np.ndarray) -> None:
    with pytest.raises(ValueError, match=r"twice|finite|fit"):
        DenseIndex.build(keys, matrix)
