"""What the reader is shown in a round: examples drawn, put into English or mistyped now and then, and cut to windows.

Knows: how often each set is read, how a passage is cut to a window. Does not know where examples come from, or the
model.
"""

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from index.span_windows import Pieces, Splitter, beginnings, room
from index.training import glossing
from index.training.reader_batches import Item, item
from index.training.reader_data import ALIKE, NEWSROOM, Example, Lessons
from index.translation import WordTable

TIMES: Mapping[str, float] = {"idk_mrc": 1.2, "tydiqa_id": 4.0, "facqa": 2.0, "squad2_mt_id": 0.25}
"""How often a row is read per round; FacQA is news, SQuAD was translated by a machine."""
OTHERS = 2
"""Other passages of its story that a newsroom question is asked of per round, beside those that answer."""
AMISS = 1.25
"""Passages of other stories that a newsroom question is asked of, on average."""
GLOSSED = 0.2
"""Share of the questions without an English translation that are asked in rough English."""
TRANSLATED = 0.5
"""Share of those with a translation that are asked in English."""
MISTYPED = 0.08
"""Share of the questions in which one long word is mistyped."""
TYPED = 5
"""Letters of a word that may be mistyped at least."""
BESIDE = 0.2
"""Share of the long passages that are also shown in a window that lacks the answer."""


class Rounds:
    """The rows as windows, drawn anew each round: other glosses, other look-alikes, other cuts."""

    def __init__(self, lessons: Lessons, splitter: Splitter, *, seed: int) -> None:
        self._lessons, self._splitter, self._seed = lessons, splitter, seed
        self._table = WordTable.load()
        news = [
            example for one in lessons.newsroom for some in (one.answering, one.beside, one.amiss) for example in some
        ]
        passages = {example.passage for some in (lessons.learn, *lessons.alike, news) for example in some}
        ordered = sorted(passages)
        self._pieces = dict(zip(ordered, splitter.passages(ordered), strict=True))

    def seeded(self, seed: int) -> "Rounds":
        """The same rows, drawn with another seed."""
        other = copy(self)
        other._seed = seed
        return other

    def items(self, number: int) -> list[Item]:
        """All windows of a round, shuffled."""
        generator = np.random.default_rng([self._seed, number])
        examples = [self._worded(example, generator) for example in self._drawn(generator)]
        items = [item for example in examples for item in self._cut(example, generator)]
        return [items[at] for at in generator.permutation(len(items))]

    def _drawn(self, generator: np.random.Generator) -> Iterator[Example]:
        for example, alike in zip(self._lessons.learn, self._lessons.alike, strict=True):
            whole, part = divmod(TIMES[example.source], 1)
            for _ in range(int(whole) + int(generator.random() < part)):
                yield example
            if alike and generator.random() < ALIKE[example.source]:
                yield _one(alike, generator)
        for one in self._lessons.newsroom:
            yield from one.answering
            # Without an answer in its story a question shows more of what does not answer: both stay in balance.
            for at in generator.permutation(len(one.beside))[: OTHERS if one.answering else OTHERS + 1]:
                yield one.beside[at]
            whole, part = divmod(AMISS, 1)
            for at in generator.permutation(len(one.amiss))[: int(whole) + int(generator.random() < part)]:
                yield one.amiss[at]

    def _worded(self, example: Example, generator: np.random.Generator) -> Example:
        """The example with its question in English or mistyped now and then."""
        text = example.question
        if example.source != NEWSROOM:
            if example.english:
                text = example.english if generator.random() < TRANSLATED else text
            elif generator.random() < GLOSSED:
                (glossed,) = glossing.english([text], table=self._table, generator=generator)
                text = glossed or text
        if generator.random() < MISTYPED:
            text = mistyped(text, generator)
        return replace(example, question=text)

    def _cut(self, example: Example, generator: np.random.Generator) -> Iterator[Item]:
        question = self._splitter.question(example.question, title=example.title)
        pieces, space = self._pieces[example.passage], room(question)
        if not len(pieces.ids):
            return
        others = beginnings(len(pieces.ids), room=space)
        held = [pieces_of(pieces, *stretch) for stretch in example.evidence]
        if held:
            first, last = pieces_of(pieces, example.start, example.end) if example.end else held[0]
            latest = max(0, min(first, len(pieces.ids) - space))
            at = int(generator.integers(min(latest, max(0, last - space + 1)), latest + 1))
            window = self._splitter.window(question, pieces, at=at)
            yield item(window, (first, last) if example.end else None, held)
            others = [at for at in others if all(at > end or at + space <= start for start, end in held)]
            if not others or generator.random() >= BESIDE:
                return
        yield Item(self._splitter.window(question, pieces, at=others[int(generator.integers(len(others)))]), 0, 0)


def _one(some: Sequence[Example], generator: np.random.Generator) -> Example:
    return some[int(generator.integers(len(some)))]


def mistyped(text: str, generator: np.random.Generator) -> str:
    """The text with two letters of one long word exchanged, or one dropped or doubled; never the word's first."""
    words = text.split(" ")
    long = [number for number, word in enumerate(words) if len(word) >= TYPED and word.isalpha()]
    if not long:
        return text
    number = long[int(generator.integers(len(long)))]
    word = words[number]
    at = int(generator.integers(1, len(word) - 1))
    kinds = (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at - 1 :],
    )
    words[number] = kinds[int(generator.integers(len(kinds)))]
    return " ".join(words)


def pieces_of(pieces: Pieces, start: int, end: int) -> tuple[int, int]:
    """First and last piece that hold characters of `passage[start:end]`."""
    held: NDArray[np.int64] = np.flatnonzero((pieces.ends > start) & (pieces.starts < end))
    return int(held[0]), int(held[-1])
