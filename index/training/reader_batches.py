"""Windows with what is true of them, and batches of them as the reader that learns wants them.

Knows: how places of answers and evidence become arrays beside the pieces. Does not know: where windows come from
(`reader_rounds`), the model.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from index.span_windows import Window
from index.training.ragged import Rows
from index.training.reader_model import WIDTHS

UNSAID = -100
"""Place of an answer that is in the window as sentences but not as few words."""


class Item(NamedTuple):
    """A window with the places of the answer's first and last piece in it, both 0 for none, `UNSAID` for unknown."""

    window: Window
    start: int
    end: int
    evidence: tuple[tuple[int, int], ...] = ()
    """Places of the first and last piece of each sentence that answers."""

    @property
    def answers(self) -> bool:
        """Whether the window holds an answer."""
        return bool(self.evidence) or self.start != 0


def item(window: Window, answer: tuple[int, int] | None, evidence: Iterable[tuple[int, int]]) -> Item:
    """The window with the pieces of the answer and its sentences, each cut to what the window holds."""
    held = [
        (max(first, window.at), min(last, window.at + window.size - 1))
        for first, last in evidence
        if first < window.at + window.size and last >= window.at
    ]
    moved = window.first - window.at
    places = tuple((first + moved, last + moved) for first, last in held)
    if answer is None:
        return Item(window, UNSAID, UNSAID, places)
    last = min(answer[1], window.at + window.size - 1)
    return Item(window, answer[0] + moved, last + moved, places)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the reader should say of each window of a batch."""

    start: NDArray[np.int64]
    end: NDArray[np.int64]
    answers: NDArray[np.float32]
    evidence: Rows
    """For each piece 1 in sentences that answer, else 0."""
    weight: Rows
    """For each piece of the passage its weight, which sum to 1 in each window; 0 for others."""


@dataclass(frozen=True, slots=True)
class Learned:
    """A batch."""

    windows: Rows
    first: NDArray[np.int64]
    """Place of the passage's first piece in each window."""
    wanted: Wanted


def learned(items: Sequence[Item]) -> Learned:
    """The batch of these windows."""
    windows = [some.window for some in items]
    lengths = np.array([len(window.ids) for window in windows], dtype=np.int32)
    evidence, weight = (np.zeros(int(lengths.sum()), dtype=np.float32) for _ in range(2))
    for begin, some in zip((np.cumsum(lengths) - lengths).tolist(), items, strict=True):
        inside = begin + some.window.first
        weight[inside : inside + some.window.size] = 1 / some.window.size
        for first, last in some.evidence:
            evidence[begin + first : begin + last + 1] = 1.0
    return Learned(
        Rows(np.concatenate([window.ids for window in windows]).astype(np.int32), lengths),
        np.array([window.first for window in windows], dtype=np.int64),
        Wanted(
            np.array([some.start for some in items], dtype=np.int64),
            np.array([some.end for some in items], dtype=np.int64),
            np.array([float(some.answers) for some in items], dtype=np.float32),
            Rows(evidence, lengths),
            Rows(weight, lengths),
        ),
    )


def batch(some: Learned, *, device: torch.device) -> dict[str, torch.Tensor]:
    """`input_ids`, `attention_mask` and `token_type_ids`, (windows, longest); padding has number 0."""
    tokens, there = some.windows.padded(device, multiple=WIDTHS)
    first = torch.from_numpy(some.first).to(device, non_blocking=True)
    passage = (torch.arange(tokens.shape[1], device=device) >= first[:, None]) & there
    return {"input_ids": tokens, "attention_mask": there.long(), "token_type_ids": passage.long()}
