"""The pairs that the static encoder learns to bring together, as token ids, drawn anew for every epoch.

Knows: which texts belong together (a sentence and its translation, a question and its passage, a title and its story,
a phrase and the text around it, a word and its translation). Does not know: vectors, losses, files.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int32]
Generator = np.random.Generator
Body = TypeVar("Body", NDArray[np.int32], list[int])

WINDOW = (60, 220)
"""Tokens of a story that stand for a passage: what indexing embeds has about 60 to 120 words."""
SPAN = (4, 16)
"""Tokens of a phrase taken out of a passage to stand for a question."""
LONGEST = 256
"""Tokens kept of a given passage; the mean of more adds nothing that a question asks for."""
TITLE_SHOWN = 0.5
"""Share of passages that carry their title, as passages do in the index."""


@dataclass(frozen=True, slots=True)
class Batch:
    """`left[i]` belongs to `right[i]`; equal `groups` must not be pushed apart; `hard` are further wrong rights."""

    left: list[Ids]
    right: list[Ids]
    groups: NDArray[np.int64]
    hard: list[Ids] = field(default_factory=list)


Draw = Callable[[NDArray[np.int64], Generator], Batch]


@dataclass(frozen=True, slots=True)
class PairSet:
    """A kind of pair: how many there are, how often an epoch goes through them, and how to draw a batch."""

    name: str
    size: int
    times: float
    draw: Draw

    def batches(self, size: int, generator: Generator) -> Iterator[NDArray[np.int64]]:
        """Row numbers of this epoch's batches; the rest that fills no batch is left out, another one each time."""
        whole, part = divmod(self.times, 1)
        for rounds in [1.0] * int(whole) + ([part] if part else []):
            order = generator.permutation(self.size)[: int(self.size * rounds)]
            for at in range(0, len(order) - size + 1, size):
                yield order[at : at + size]


def fixed(name: str, left: Sequence[Ids], right: Sequence[Ids], *, times: float) -> PairSet:
    """Pairs that are the same in every epoch."""

    def draw(rows: NDArray[np.int64], _: Generator) -> Batch:
        return Batch([left[row] for row in rows], [right[row] for row in rows], rows)

    return PairSet(name, len(left), times, draw)


def asked(
    name: str,
    questions: Sequence[Ids],
    passages: Sequence[Ids],
    answers: NDArray[np.int64],
    *,
    wrong: Sequence[Sequence[int]],
    times: float,
) -> PairSet:
    """Questions; passage `answers[i]` answers question i, passages `wrong[i]` look as if they did."""

    def draw(rows: NDArray[np.int64], generator: Generator) -> Batch:
        hard = [passages[int(generator.choice(wrong[row]))] for row in rows if len(wrong[row])]
        right = [passages[answers[row]] for row in rows]
        return Batch([questions[row] for row in rows], right, answers[rows], hard)

    return PairSet(name, len(questions), times, draw)


def headlines(name: str, titles: Sequence[Ids], bodies: Sequence[Ids], *, times: float) -> PairSet:
    """A title and a stretch of its story."""

    def draw(rows: NDArray[np.int64], generator: Generator) -> Batch:
        return Batch(
            [titles[row] for row in rows], [window(bodies[row], generator, lengths=WINDOW) for row in rows], rows
        )

    return PairSet(name, len(titles), times, draw)


def clozes(name: str, titles: Sequence[Ids], bodies: Sequence[Ids], *, times: float) -> PairSet:
    """A phrase and the passage it stands in, mostly with the phrase taken out (Lee et al. 2019, inverse cloze task)."""

    def draw(rows: NDArray[np.int64], generator: Generator) -> Batch:
        left, right = [], []
        for row in rows:
            stretch = window(bodies[row], generator, lengths=WINDOW)
            length = min(int(generator.integers(SPAN[0], SPAN[1] + 1)), max(1, len(stretch) // 3))
            at = int(generator.integers(0, len(stretch) - length + 1))
            left.append(stretch[at : at + length])
            # One in ten keeps the phrase, so that the very words still count.
            rest = stretch if generator.random() < 0.1 else np.concatenate([stretch[:at], stretch[at + length :]])
            right.append(np.concatenate([titles[row], rest]) if generator.random() < TITLE_SHOWN else rest)
        return Batch(left, right, rows)

    return PairSet(name, len(bodies), times, draw)


def window(body: Body, generator: Generator, *, lengths: tuple[int, int]) -> Body:
    """A stretch of a story, drawn anew: of a length between the two, ends included, or the whole of a shorter one."""
    length = min(int(generator.integers(lengths[0], lengths[1] + 1)), len(body))
    at = int(generator.integers(0, len(body) - length + 1))
    return body[at : at + length]


def token_ids(tokenizer: Any, texts: Sequence[str], *, longest: int = LONGEST) -> list[Ids]:
    """Token ids of each text, cut at `longest`; a text without a token becomes the unknown token."""
    unknown = tokenizer.token_to_id("[UNK]")
    encodings = tokenizer.encode_batch(list(texts), add_special_tokens=False)
    return [np.array(encoding.ids[:longest] or [unknown], dtype=np.int32) for encoding in encodings]


def dropped_out(rows: list[Ids], share: float, generator: Generator) -> list[Ids]:
    """The rows with about `share` of their tokens left out, never all: words learn not to lean on one another."""
    if not share:
        return rows
    sizes = np.cumsum([len(row) for row in rows])
    kept = generator.random(int(sizes[-1])) >= share
    masks = np.split(kept, sizes[:-1])
    return [row[mask] if mask.any() else row for row, mask in zip(rows, masks, strict=True)]
