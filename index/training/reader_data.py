"""What the reader learns from: questions, the passages they are asked of, and where in them the answer stands.

Knows: the question sets, the English of their questions, passages that lack an answer. Does not know how often each is
read (`reader_rounds`), the model or its loss.
"""

import hashlib
import logging
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np

from index.sentences import segment
from index.training import newsroom, sources
from index.training.negatives import Bm25
from index.translation import query_terms
from index.words import terms

log = logging.getLogger(__name__)

NEWSROOM = "newsroom"
TRANSLATIONS = "questions_en.tsv"
ALIKE: Mapping[str, float] = {"idk_mrc": 0.15, "tydiqa_id": 0.3, "facqa": 0.6, "squad2_mt_id": 0.0}
"""Share of a set's questions that are also asked of a look-alike passage; FacQA has no unanswerable ones of its own."""
MOST_ALIKE = 6
"""Look-alike passages kept for a question."""
EARLIER = 3
"""Of the newsroom questions that an earlier round has read, every so manieth is read again."""
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
    title: str = ""
    """Of the passage's article, read beside the question."""
    evidence: tuple[tuple[int, int], ...] = ()
    """First character and the one after the last of each sentence that answers."""
    english: str = ""
    """The question as somebody put it into English."""

    @property
    def answer(self) -> str:
        """The answer's words, empty when the passage has none or no few words answer."""
        return self.passage[self.start : self.end]


@dataclass(frozen=True, slots=True)
class OfNews:
    """A newsroom question with the passages of its story that answer, those that do not, and other stories' ones."""

    answering: tuple[Example, ...]
    beside: tuple[Example, ...]
    amiss: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Lessons:
    """Rows to learn from, rows held out, and the look-alike pairs of each."""

    learn: list[Example]
    held_out: list[Example]
    alike: list[list[Example]]
    """For each row of `learn` the same question with passages that lack its answer."""
    held_out_alike: list[Example]
    """One look-alike for each row of `held_out` that has any."""
    newsroom: list[OfNews]


def lessons(data: Path, *, newest: int | None = None, turn: int = 0) -> Lessons:
    """Read everything; rows that stand in development are left out by `sources`.

    Args:
        data: the folder with train/ and dev/.
        newest: how many of the last newsroom questions are read all, and of those before, which an earlier round has
            read, one in `EARLIER`; None for all.
        turn: which of those, so that rounds read others in turn.
    """
    asked, dropped = sources.questions(data, overlap=sources.Overlap.of_development(data))
    examples = [example for question in asked if (example := _example(question)) is not None]
    learn = [example for example in examples if not _held_out(example)]
    held = [example for example in examples if _held_out(example)]
    log.info("%s learned, %s held out, %s dropped", _counts(learn), _counts(held), dict(dropped))
    generator = np.random.default_rng(0)
    passages = list(dict.fromkeys(example.passage for example in examples))
    index = Bm25(passages)
    alike, held_alike = (_alike(some, passages, index) for some in (learn, held))
    told = [one for one in newsroom.questions() if not one.held_out]
    if newest is not None:
        new = max(0, len(told) - newest)
        told = told[turn % EARLIER : new : EARLIER] + told[new:]
    told += [one for one in newsroom.questions(newsroom.REGIONAL) if not one.held_out]
    return Lessons(
        learn,
        held,
        alike,
        [some[int(generator.integers(len(some)))] for some in held_alike if some],
        list(asked_of_news(told, newsroom.stories(data, told))),
    )


def asked_of_news(asked: Sequence[newsroom.Asked], stories: Mapping[str, newsroom.Story]) -> Iterator[OfNews]:
    """Each question with all passages of its story and some of others that share its words."""
    held = [(place, span) for place, story in stories.items() for span in story.passages]
    texts = [stories[place].article.text[span.start : span.end] for place, span in held]
    index = Bm25(texts)
    for one in asked:
        if (story := stories.get(one.story)) is None:
            continue
        own = [_of_story(one, story, number) for number in range(len(story.passages))]
        scores = index.scores(_indonesian(one))
        near = [held[number] for number in np.argsort(-scores)[: 4 * MOST_ALIKE] if scores[number] > 0]
        # A question that goes through several regions may be answered by any other story.
        near = [] if one.regional else near
        others = [(stories[place], span) for place, span in near if place != one.story][:MOST_ALIKE]
        yield OfNews(
            tuple(example for example in own if example.evidence),
            tuple(example for example in own if not example.evidence),
            tuple(
                Example(NEWSROOM, one.text, other.article.text[span.start : span.end], title=other.article.title)
                for other, span in others
            ),
        )


def _indonesian(asked: newsroom.Asked) -> str:
    """The question's words as index terms, of which `Bm25` makes terms again."""
    return " ".join(term.alternatives[0][0] for term in query_terms(asked.text, asked.language))


def _of_story(asked: newsroom.Asked, story: newsroom.Story, number: int) -> Example:
    """The question with one passage of its story."""
    span, text = story.passages[number], story.article.text
    inside = [story.sentences[place] for place in story.places(asked) if span.first <= place <= span.last]
    start = end = 0
    for sentence in inside:
        at = text.find(asked.short, sentence.start, sentence.end) if asked.short else -1
        if at >= 0 and asked.short:
            start, end = at - span.start, at - span.start + len(asked.short)
            break
    return Example(
        NEWSROOM,
        asked.text,
        text[span.start : span.end],
        start,
        end,
        title=story.article.title,
        evidence=tuple((one.start - span.start, one.end - span.start) for one in inside),
    )


def _example(question: sources.Question) -> Example | None:
    """None for an answerable question whose answer does not stand in its passage word for word."""
    english = translations().get(newsroom.sum_of(question.text), "")
    if not question.answerable:
        return Example(question.source, question.text, question.passage, english=english)
    start = place(question.passage, question.answer, question=question.text)
    if start is None:
        return None
    end = start + len(question.answer)
    held = tuple(one for one in _sentences(question.passage) if one[0] < end and start < one[1])
    return Example(question.source, question.text, question.passage, start, end, evidence=held, english=english)


@cache
def _sentences(passage: str) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in segment(passage))


@cache
def translations() -> Mapping[str, str]:
    """Indonesian question → its English; the file names questions by the sums of their words."""
    return {row[0]: row[1] for row in sources.table(Path(str(files("index") / "training" / "data" / TRANSLATIONS)))}


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
