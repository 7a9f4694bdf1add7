"""What the reader learns from: questions, the passages they are asked of, and where in them the answer stands.

Knows: the question sets, the English of their questions, passages that lack an answer. Does not know how often each is
read (`reader_rounds`), the model or its loss.
"""

import hashlib
import logging
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import zip_longest
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.passages import PassageSpan
from index.sentences import segment
from index.training import newsroom, sources
from index.training.alike import Alike
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
SAME_STORY = 0.85
"""Cosine from which on two passages may tell the same story, so that neither is wrong where the other answers."""
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


def lessons(data: Path, *, encoder: Alike | None = None) -> Lessons:
    """Read everything; rows that stand in development are left out by `sources`.

    With an encoder look-alikes of newsroom questions are also found by meaning, else by words only.
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
    told += [one for one in newsroom.questions(newsroom.REGIONAL) if not one.held_out]
    return Lessons(
        learn,
        held,
        alike,
        [some[int(generator.integers(len(some)))] for some in held_alike if some],
        list(asked_of_news(told, newsroom.stories(data, told), encoder=encoder)),
    )


def asked_of_news(
    asked: Sequence[newsroom.Asked], stories: Mapping[str, newsroom.Story], *, encoder: Alike | None = None
) -> Iterator[OfNews]:
    """Each question with all passages of its story and some of others that look as if they answered it.

    Those share its words, or with an encoder are in turn near to it; one that holds the short answer, or that an
    encoder takes for the same story, is left out.
    """
    others = Others(asked, stories, encoder)
    for one in asked:
        if (story := stories.get(one.story)) is None:
            continue
        own = [_of_story(one, story, number) for number in range(len(story.passages))]
        # A question that goes through several regions may be answered by any other story.
        near = [] if one.regional else others.of(one, answering=[bool(example.evidence) for example in own])
        yield OfNews(
            tuple(example for example in own if example.evidence),
            tuple(example for example in own if not example.evidence),
            tuple(Example(NEWSROOM, one.text, _words(other, span), title=other.article.title) for other, span in near),
        )


class Others:
    """Passages of other stories that look as if they answered a question."""

    def __init__(
        self, asked: Sequence[newsroom.Asked], stories: Mapping[str, newsroom.Story], encoder: Alike | None
    ) -> None:
        self._stories = stories
        self._held = [(place, span) for place, story in stories.items() for span in story.passages]
        self._texts = [stories[place].article.text[span.start : span.end] for place, span in self._held]
        self._plain = [text.casefold() for text in self._texts]
        self._index = Bm25(self._texts)
        self._own: dict[str, list[int]] = defaultdict(list)
        for number, (place, _) in enumerate(self._held):
            self._own[place].append(number)
        titled = [
            f"{stories[place].article.title}. {text}" for (place, _), text in zip(self._held, self._texts, strict=True)
        ]
        self._known = encoder.vectors(titled) if encoder else None
        texts = list(dict.fromkeys(one.text for one in asked if not one.regional))
        self._asked = dict(zip(texts, encoder.vectors(texts), strict=True)) if encoder else {}

    def of(self, asked: newsroom.Asked, *, answering: Sequence[bool]) -> list[tuple[newsroom.Story, PassageSpan]]:
        """Up to `MOST_ALIKE` of them for each way to find them, best first, in turn."""
        scores = self._index.scores(_indonesian(asked))
        found = [[number for number in _best(scores, 4 * MOST_ALIKE) if scores[number] > 0]]
        same = np.zeros(len(self._texts), dtype=np.bool_)
        if self._known is not None:
            cosines = self._known @ self._asked[asked.text]
            found.append(_best(cosines, 4 * MOST_ALIKE))
            own = [number for number, answers in zip(self._own[asked.story], answering, strict=True) if answers]
            some = sorted({number for numbers in found for number in numbers})
            if own and some:
                same[some] = (self._known[some] @ self._known[own].T >= SAME_STORY).any(axis=1)
        short = asked.short.casefold() if asked.short else None
        fit = [
            [
                number
                for number in some
                if self._held[number][0] != asked.story
                and not same[number]
                and not (short and short in self._plain[number])
            ][:MOST_ALIKE]
            for some in found
        ]
        turns = dict.fromkeys(number for turn in zip_longest(*fit) for number in turn if number is not None)
        return [(self._stories[self._held[number][0]], self._held[number][1]) for number in turns]


def _words(story: newsroom.Story, span: PassageSpan) -> str:
    """A passage's words: one string for all the questions that are asked of it, of which there are many."""
    return sys.intern(story.article.text[span.start : span.end])


def _best(scores: NDArray[np.float32], most: int) -> list[int]:
    """Numbers of the highest scores, highest first."""
    most = min(most, len(scores))
    some = np.argpartition(-scores, most - 1)[:most]
    best: list[int] = some[np.argsort(-scores[some], kind="stable")].tolist()
    return best


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
        _words(story, span),
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
