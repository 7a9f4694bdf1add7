"""What the reader learns from: questions, the passages they are asked of, and where in them the answer stands.

Knows: the question sets, rough English of their questions, look-alike passages that lack an answer, how a passage is
cut to a window. Does not know: the model or its loss.
"""

import hashlib
import logging
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.span_windows import Pieces, Splitter, Window, beginnings, room
from index.training import glossing, sources
from index.training.negatives import Bm25
from index.translation import WordTable
from index.words import terms

log = logging.getLogger(__name__)

TIMES: Mapping[str, float] = {"idk_mrc": 1.0, "tydiqa_id": 1.0, "facqa": 2.0, "squad2_mt_id": 0.8}
"""How often a row is read per round; FacQA is news, SQuAD was translated by a machine."""
ENGLISH = 0.3
"""Share of the questions that are asked in rough English."""
ALIKE: Mapping[str, float] = {"idk_mrc": 0.15, "tydiqa_id": 0.3, "facqa": 0.6, "squad2_mt_id": 0.0}
"""Share of a set's questions that are also asked of a look-alike passage; FacQA has no unanswerable ones of its own."""
MOST_ALIKE = 6
"""Look-alike passages kept for a question."""
BESIDE = 0.2
"""Share of the long passages that are also shown in a window that lacks the answer."""
HELD_OUT = 20
"""Every so manieth passage is kept for choosing thresholds; a passage goes there with all its questions."""
NEAR = 120
"""Characters around an answer in which words of the question tell which of its occurrences is meant."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question asked of a passage; the answer is `passage[start:end]`, nothing when the passage has none."""

    source: str
    question: str
    passage: str
    start: int = 0
    end: int = 0

    @property
    def answer(self) -> str:
        """The answer's words, empty when the passage has none."""
        return self.passage[self.start : self.end]


class Item(NamedTuple):
    """A window with the places of the answer's first and last piece in it, both 0 for none."""

    window: Window
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lessons:
    """Rows to learn from, rows held out, and the look-alike pairs of each."""

    learn: list[Example]
    held_out: list[Example]
    alike: list[list[Example]]
    """For each row of `learn` the same question with passages that lack its answer."""
    held_out_alike: list[Example]
    """One look-alike for each row of `held_out` that has any."""


def lessons(data: Path) -> Lessons:
    """Read everything; rows that stand in development are left out by `sources`."""
    asked, dropped = sources.questions(data, overlap=sources.Overlap.of_development(data))
    examples = [example for question in asked if (example := _example(question)) is not None]
    learn = [example for example in examples if not _held_out(example)]
    held = [example for example in examples if _held_out(example)]
    log.info("%s learned, %s held out, %s dropped", _counts(learn), _counts(held), dict(dropped))
    generator = np.random.default_rng(0)
    passages = list(dict.fromkeys(example.passage for example in examples))
    index = Bm25(passages)
    alike, held_alike = (_alike(some, passages, index) for some in (learn, held))
    return Lessons(learn, held, alike, [some[int(generator.integers(len(some)))] for some in held_alike if some])


def _example(question: sources.Question) -> Example | None:
    """None for an answerable question whose answer does not stand in its passage word for word."""
    if not question.answerable:
        return Example(question.source, question.text, question.passage)
    start = place(question.passage, question.answer, question=question.text)
    if start is None:
        return None
    return Example(question.source, question.text, question.passage, start, start + len(question.answer))


def place(passage: str, answer: str, *, question: str) -> int | None:
    """Where the answer begins: of several occurrences the one with the most words of the question near it."""
    if not answer:
        return None
    found, at = [], passage.find(answer)
    while at >= 0:
        found.append(at)
        at = passage.find(answer, at + 1)
    if len(found) < 2:
        return found[0] if found else None
    asked = set(terms(question))

    def near(at: int) -> int:
        return len(asked & set(terms(passage[max(0, at - NEAR) : at + len(answer) + NEAR])))

    return max(found, key=lambda at: (near(at), -at))


def _held_out(example: Example) -> bool:
    digest = hashlib.sha256(sources.normalised(example.passage).encode()).digest()
    return int.from_bytes(digest[:4], "big") % HELD_OUT == 0


def _counts(examples: Sequence[Example]) -> dict[str, int]:
    return dict(Counter(example.source for example in examples))


def _alike(examples: Sequence[Example], passages: Sequence[str], index: Bm25) -> list[list[Example]]:
    """For each question the passages that share its words and lack its answer; none for one without an answer."""
    found: list[list[Example]] = []
    for example in examples:
        some: list[Example] = []
        if example.end and ALIKE[example.source]:
            scores = index.scores(example.question)
            answer = example.answer.casefold()
            for number in np.argsort(-scores)[: 2 * MOST_ALIKE]:
                other = passages[number]
                if scores[number] > 0 and other != example.passage and answer not in other.casefold():
                    some.append(Example(example.source, example.question, other))
        found.append(some[:MOST_ALIKE])
    return found


class Rounds:
    """The rows as windows, drawn anew each round: other glosses, other look-alikes, other cuts."""

    def __init__(self, lessons: Lessons, splitter: Splitter, *, seed: int) -> None:
        self._lessons, self._splitter, self._seed = lessons, splitter, seed
        self._table = WordTable.load()
        passages = {example.passage for some in (lessons.learn, *lessons.alike) for example in some}
        ordered = sorted(passages)
        self._pieces = dict(zip(ordered, splitter.passages(ordered), strict=True))

    def items(self, number: int) -> list[Item]:
        """All windows of a round, shuffled."""
        generator = np.random.default_rng([self._seed, number])
        examples = list(self._drawn(generator))
        chosen = generator.random(len(examples)) < ENGLISH
        for at in np.flatnonzero(chosen):
            (text,) = glossing.english([examples[at].question], table=self._table, generator=generator)
            examples[at] = replace(examples[at], question=text or examples[at].question)
        items = [item for example in examples for item in self._cut(example, generator)]
        return [items[at] for at in generator.permutation(len(items))]

    def _drawn(self, generator: np.random.Generator) -> Iterator[Example]:
        for example, alike in zip(self._lessons.learn, self._lessons.alike, strict=True):
            whole, part = divmod(TIMES[example.source], 1)
            for _ in range(int(whole) + int(generator.random() < part)):
                yield example
            if alike and generator.random() < ALIKE[example.source]:
                yield alike[int(generator.integers(len(alike)))]

    def _cut(self, example: Example, generator: np.random.Generator) -> Iterator[Item]:
        question = self._splitter.question(example.question)
        pieces, space = self._pieces[example.passage], room(question)
        others = beginnings(len(pieces.ids), room=space)
        if example.end:
            first, last = pieces_of(pieces, example.start, example.end)
            latest = max(0, min(first, len(pieces.ids) - space))
            at = int(generator.integers(min(latest, max(0, last - space + 1)), latest + 1))
            yield item(self._splitter.window(question, pieces, at=at), first, last)
            others = [at for at in others if at > last or at + space <= first]
            if not others or generator.random() >= BESIDE:
                return
        yield Item(self._splitter.window(question, pieces, at=others[int(generator.integers(len(others)))]), 0, 0)


def pieces_of(pieces: Pieces, start: int, end: int) -> tuple[int, int]:
    """First and last piece that hold characters of `passage[start:end]`."""
    held: NDArray[np.int64] = np.flatnonzero((pieces.ends > start) & (pieces.starts < end))
    return int(held[0]), int(held[-1])


def item(window: Window, first: int, last: int) -> Item:
    """The window with the answer's pieces; a window that does not reach its end is cut to what it holds."""
    start, end = first - window.at, min(last - window.at, window.size - 1)
    return Item(window, window.first + start, window.first + end)
