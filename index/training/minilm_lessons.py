"""What the bilingual encoder learns from once it is bilingual: batches of texts that belong together, drawn anew.

Knows: which texts belong together and how a batch is drawn. Does not know: files, losses, vectors.
Token numbers come without the markers that begin and end a text; `marked` puts them on.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from index.training.pairs import window
from index.training.ragged import Sorted

Ids = list[int]
Generator = np.random.Generator

WINDOW = (50, 128)
"""Tokens of a story that stand for a passage."""
LONGEST = 128
"""Tokens kept of a passage while training."""
SPAN = (5, 16)
"""Tokens of a phrase taken out of a story to stand for a question."""
TITLE_SHOWN = 0.5
"""Share of passages that carry their title, as passages do in the index."""
TAKEN_OUT = 0.6
"""Share of running texts from which the sentence that is asked for is taken out."""
BUCKET = 10
"""Batches that are sorted by length together."""


@dataclass(frozen=True, slots=True)
class Batch:
    """`lefts[k][i]` belongs to `right[i]`; texts of the same group are the same text and never wrong for each other."""

    lefts: list[list[Ids]]
    right: list[Ids]
    groups: list[int]
    hard: list[Ids] = field(default_factory=list)
    hard_groups: list[int] = field(default_factory=list)
    also: Sequence[Sequence[int]] = ()
    """For each left, the groups that belong to it too; none when only its own does."""

    def prepared(self, *, start: int, end: int, chunk: int) -> "Contrasted":
        """The texts between their markers, in chunks of like length."""
        groups = np.array([*self.groups, *self.hard_groups])
        right = groups[: len(self.groups), None] == groups[None, :]
        for row, some in enumerate(self.also):
            right[row] |= np.isin(groups, some)
        np.fill_diagonal(right, False)
        lefts = [row for left in self.lefts for row in marked(left, start=start, end=end)]
        return Contrasted(
            len(self.lefts),
            Sorted.of(lefts, chunk=chunk),
            Sorted.of(marked([*self.right, *self.hard], start=start, end=end), chunk=chunk),
            right,
        )


@dataclass(frozen=True, slots=True)
class Contrasted:
    """A batch as the model reads it."""

    wordings: int
    lefts: Sorted
    """Wording after wording."""
    passages: Sorted
    """Those that belong to the lefts, in their order, then further wrong ones."""
    right: NDArray[np.bool_]
    """(lefts of a wording, passages): which passages besides its own are not wrong for a left."""


Draw = Callable[[Sequence[int], Generator], Batch]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A kind of pairs: how long each is, how many make a batch, how a batch is drawn."""

    name: str
    lengths: Sequence[int]
    batch: int
    draw: Draw

    def endless(self, seed: int, *, times: int = 1) -> Iterator[Batch]:
        """Round after round, pairs of like length together, in batches so many times as large."""
        batch = self.batch * times
        number = 0
        while True:
            generator = np.random.default_rng([seed, number])
            order = generator.permutation(len(self.lengths)).tolist()
            for at in range(0, len(order) - batch + 1, batch * BUCKET):
                chunk = sorted(order[at : at + batch * BUCKET], key=lambda row: self.lengths[row])
                starts = range(0, len(chunk) - batch + 1, batch)
                for start in generator.permutation(np.array(starts, dtype=np.int64)).tolist():
                    yield self.draw(chunk[start : start + batch], generator)
            number += 1


def asked(
    questions: Sequence[Sequence[Ids]],
    passages: Sequence[Ids],
    answers: Sequence[int],
    wrong: Sequence[Sequence[int]],
    *,
    batch: int,
) -> Lesson:
    """Question i in several wordings `questions[k][i]`; passage `answers[i]` answers it, `wrong[i]` look as if."""

    def draw(rows: Sequence[int], generator: Generator) -> Batch:
        hard = [int(generator.choice(wrong[row])) for row in rows if len(wrong[row])]
        right = [answers[row] for row in rows]
        return Batch(
            [[wording[row] for row in rows] for wording in questions],
            [passages[number][:LONGEST] for number in right],
            right,
            [passages[number][:LONGEST] for number in hard],
            hard,
        )

    return Lesson("asked", [min(LONGEST, len(passages[number])) for number in answers], batch, draw)


def of_news(
    questions: Sequence[Ids],
    passages: Sequence[Ids],
    answering: Sequence[Sequence[int]],
    beside: Sequence[Sequence[int]],
    amiss: Sequence[Sequence[int]],
    *,
    batch: int,
) -> Lesson:
    """Question i and passages of its story that answer it; others of its story and of other stories do not."""

    def draw(rows: Sequence[int], generator: Generator) -> Batch:
        right = [int(generator.choice(answering[row])) for row in rows]
        hard = [int(generator.choice(some[row])) for some in (beside, amiss) for row in rows if len(some[row])]
        return Batch(
            [[questions[row] for row in rows]],
            [passages[number][:LONGEST] for number in right],
            right,
            [passages[number][:LONGEST] for number in hard],
            hard,
            [answering[row] for row in rows],
        )

    return Lesson("newsroom", [len(question) for question in questions], batch, draw)


def headlines(titles: Sequence[Sequence[Ids]], bodies: Sequence[Ids], *, batch: int) -> Lesson:
    """A title in several wordings and a stretch of its story."""

    def draw(rows: Sequence[int], generator: Generator) -> Batch:
        lefts = [[wording[row] for row in rows] for wording in titles]
        return Batch(lefts, [window(bodies[row], generator, lengths=WINDOW) for row in rows], list(rows))

    return Lesson("headlines", [len(body) for body in bodies], batch, draw)


def clozes(titles: Sequence[Ids], bodies: Sequence[Ids], *, batch: int) -> Lesson:
    """A phrase and the passage it stands in, mostly with the phrase taken out (Lee et al. 2019, inverse cloze task)."""

    def draw(rows: Sequence[int], generator: Generator) -> Batch:
        left, right = [], []
        for row in rows:
            stretch = window(bodies[row], generator, lengths=WINDOW)
            length = min(int(generator.integers(SPAN[0], SPAN[1] + 1)), max(1, len(stretch) // 3))
            at = int(generator.integers(0, len(stretch) - length + 1))
            left.append(stretch[at : at + length])
            rest = stretch if generator.random() < 0.1 else stretch[:at] + stretch[at + length :]
            right.append((titles[row] + rest if generator.random() < TITLE_SHOWN else rest)[:LONGEST])
        return Batch([left], right, list(rows))

    return Lesson("clozes", [len(body) for body in bodies], batch, draw)


def running(texts: Sequence[Sequence[tuple[Ids, Ids]]], *, batch: int) -> Lesson:
    """An English sentence and the Indonesian text that its translation stands in or was taken out of.

    Args:
        texts: for each text its sentences in order, English and Indonesian.
        batch: texts in a batch.
    """

    def draw(rows: Sequence[int], generator: Generator) -> Batch:
        left, right = [], []
        for row in rows:
            chosen = int(generator.integers(0, len(texts[row])))
            out = generator.random() < TAKEN_OUT
            rest = [pair[1] for number, pair in enumerate(texts[row]) if not (out and number == chosen)]
            left.append(texts[row][chosen][0])
            right.append([token for sentence in rest for token in sentence][:LONGEST])
        return Batch([left], right, list(rows))

    return Lesson("running", [sum(len(pair[1]) for pair in text) for text in texts], batch, draw)


def marked(rows: Sequence[Ids], *, start: int, end: int) -> list[Ids]:
    """The rows between the markers that begin and end a text."""
    return [[start, *row, end] for row in rows]
