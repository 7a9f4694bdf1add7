"""Draws batches in other processes while the model learns from those before, where there are cores to spare.

Knows: how an endless stream is drawn by several workers. Does not know: what is drawn.
"""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from torch.utils.data import DataLoader, IterableDataset, get_worker_info

T = TypeVar("T")
WAITING = 6
"""Batches that each worker draws ahead."""


class _Stream(IterableDataset[Any]):
    def __init__(self, endless: Callable[[int], Iterator[Any]], seed: int) -> None:
        self._endless, self._seed = endless, seed

    def __iter__(self) -> Iterator[Any]:
        worker = get_worker_info()
        # Each worker has an order of its own; the first has the one that is drawn without workers.
        return self._endless(self._seed + (1_000 * worker.id if worker else 0))


def drawn(endless: Callable[[int], Iterator[T]], *, seed: int, workers: int) -> Iterator[T]:
    """What `endless(seed)` yields, or with workers what they yield in turn, each with a seed of its own."""
    if not workers:
        return endless(seed)
    loader = DataLoader(
        _Stream(endless, seed),
        batch_size=None,
        num_workers=workers,
        prefetch_factor=WAITING,
        collate_fn=_as_it_is,
        multiprocessing_context="fork",
    )
    return iter(loader)


def _as_it_is(batch: T) -> T:
    return batch
