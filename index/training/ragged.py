"""Rows of token numbers of unlike length: one after the other in an array, and as the rectangle that a model reads.

Knows: arrays, and the device that a rectangle is made on. Does not know: tokenizers, models.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Rows:
    """Row i has `lengths[i]` numbers of `flat`, in order; a rectangle of them is filled up with 0."""

    flat: NDArray[np.int32] | NDArray[np.float32]
    lengths: NDArray[np.int32]

    @classmethod
    def of(cls, rows: Sequence[Sequence[int]]) -> "Rows":
        """From lists."""
        lengths = np.fromiter(map(len, rows), dtype=np.int32, count=len(rows))
        flat = np.fromiter((one for row in rows for one in row), dtype=np.int32, count=int(lengths.sum()))
        return cls(flat, lengths)

    def __len__(self) -> int:
        return len(self.lengths)

    def lists(self) -> Iterator[list[int]]:
        """Row by row."""
        ends = np.cumsum(self.lengths)
        for start, end in zip((ends - self.lengths).tolist(), ends.tolist(), strict=True):
            yield self.flat[start:end].tolist()

    def padded(self, device: torch.device, *, multiple: int = 1) -> tuple[torch.Tensor, torch.Tensor]:
        """(rows, longest) numbers and whether they are not padding; the width is a multiple of `multiple`."""
        lengths = torch.from_numpy(self.lengths).to(device, non_blocking=True)
        places = torch.arange(-(-int(self.lengths.max()) // multiple) * multiple, device=device)
        mask = places < lengths[:, None]
        values = torch.from_numpy(self.flat).to(device, non_blocking=True)
        values = values if values.is_floating_point() else values.long()
        return torch.zeros(mask.shape, dtype=values.dtype, device=device).masked_scatter(mask, values), mask


@dataclass(frozen=True, slots=True)
class Sorted:
    """Many rows in chunks of like length, each read by itself, and where each row stood."""

    chunks: tuple[Rows, ...]
    order: NDArray[np.int64]
    """Row i of the chunks together was row `order[i]`."""

    @classmethod
    def of(cls, rows: Sequence[Sequence[int]], *, chunk: int) -> "Sorted":
        """From lists, `chunk` rows to be read together."""
        order = sorted(range(len(rows)), key=lambda row: len(rows[row]))
        parts = (order[at : at + chunk] for at in range(0, len(order), chunk))
        return cls(
            tuple(Rows.of([rows[row] for row in part]) for part in parts),
            np.array(order, dtype=np.int64),
        )
