"""Newsroom questions asked of collections that hold their story, hold it among many, or lack it.

Knows: the questions, how the product finds and judges. Does not know what is learned from it.

Questions whose stories the reader did not see in training are asked of three collections: a large one that holds these
stories among many, a small one of a few stories with their own, and a small one without it. Every sentence of the
passages found is kept, and it is right when the writer of the question marked it. Those that go through several regions
are asked of these regions' stories together, and the hard questions of `eval newsroom` that are worked on of their own
collection of a thousand stories.
"""

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

import rag
from eval.newsroom.questions import Hard, collection
from index.filters import Filters
from index.training import newsroom, sources
from rag.askable import checked
from rag.asking.kinds import Kind
from rag.asking.wording.spelling import Speller, combined
from rag.evidence import Evidence
from rag.expecting.parts import parts
from rag.library import Library
from rag.question import Question, understand

log = logging.getLogger(__name__)

Features = Mapping[str, float]

DISTRACTORS = 1_000
"""Other news stories of the large collection."""
SMALL = 16
"""Stories of a small collection."""
ELSEWHERE = 3
"""Every so manieth question is also asked of a small collection without its story."""
FROM_MANY = 2
"""Every so manieth question is asked of the large collection."""
BESIDE = 10
"""Other stories beside those of several regions."""
LARGE, OWN, OTHER, REGIONS = "large", "small", "small, without the story", "several regions"
HARD = "hard questions"
"""The collections, the last one large as well."""
MANY = (LARGE, HARD)
"""Those of a thousand stories and more."""


@dataclass(frozen=True, slots=True)
class Row:
    """A question with all sentences found for it."""

    asked: newsroom.Asked
    question: Question
    collection: str
    features: list[Features]
    right: list[bool]
    own: list[bool]
    """Whether each sentence stands in the question's own story."""
    words: list[str | None]
    """The words of each sentence that the reader takes for the answer."""

    @property
    def answered(self) -> bool:
        """Whether the collection holds the answer."""
        return bool(self.asked.evidence) and self.collection != OTHER


def rows(library: Library, asked: Sequence[newsroom.Asked], collection: str) -> Iterator[Row]:
    """Ask every question of the library, as the product does, without choosing."""
    for one in asked:
        question = understand(checked(one.text))
        yield _row(one, question, collection, judged(library, question))


def judged(library: Library, question: Question) -> list[Evidence]:
    """All sentences that the product looks at."""
    answerer, every = library.answerer, []
    for part in parts(question):
        every += answerer.judged(answerer.sought(part, Filters()))
    return every


def _row(one: newsroom.Asked, question: Question, collection: str, every: Sequence[Evidence]) -> Row:
    own = [_is_of(evidence, one.story) for evidence in every]
    sums = [newsroom.sum_of(evidence.sentence.text) for evidence in every]
    spans = [evidence.span and evidence.sentence.article.text[slice(*evidence.span)] for evidence in every]
    right = [mine and told in one.evidence for mine, told in zip(own, sums, strict=True)]
    return Row(one, question, collection, [evidence.features for evidence in every], right, own, spans)


def _is_of(evidence: Evidence, story: str) -> bool:
    article = evidence.sentence.article
    return article.url == story or newsroom.address({"title": article.title}) == story


def of_regions(data: Path, asked: Sequence[newsroom.Asked]) -> Iterator[Row]:
    """Questions that go through several regions, a row for each of their stories that no model has seen.

    A row has the sentences of its story alone. Asked is a collection of all these stories and a few more;
    a question that is not understood to go through regions is left out.
    """
    stories: dict[str, list[newsroom.Asked]] = {}
    for one in asked:
        stories.setdefault(one.text, []).append(one)
    groups: dict[frozenset[str], list[str]] = {}
    for text, of_text in stories.items():
        groups.setdefault(frozenset(one.story for one in of_text), []).append(text)
    held = {newsroom.address(row): row for row in sources.rows(data / "train" / "news.jsonl")}
    generator = np.random.default_rng(0)
    for number, (group, texts) in enumerate(groups.items()):
        beside = generator.choice(sorted(held.keys() - group), size=min(BESIDE, len(held) - len(group)), replace=False)
        with filled([held[name] for name in (*sorted(group), *beside.tolist())]) as library:
            for text in texts:
                question = understand(checked(text))
                every = judged(library, question) if question.kind is Kind.WHICH_REGIONS else []
                for one in stories[text]:
                    if one.held_out and (own := [evidence for evidence in every if _is_of(evidence, one.story)]):
                        yield _row(one, question, REGIONS, own)
        log.info("asked of %d of %d groups of regions", number + 1, len(groups))


def of_hard(data: Path, asked: Sequence[Hard], addresses: Sequence[str]) -> Iterator[Row]:
    """Hard questions that follow up on none, read as the product reads them, everyday spelling written out.

    Args:
        data: the data folder.
        asked: those that may teach.
        addresses: of the stories that hard questions are about, of whatever part.
    """
    with filled(collection(data, addresses)) as library:
        speller = Speller(library.collection)
        for one in asked:
            if one.history:
                continue
            spelling = speller.read(checked(one.question), corrections=True)
            read = combined([spelling], spelling.text)
            question = understand(spelling.text, spelling=read, typed=one.question)
            evidence = tuple(sorted(frozenset().union(*one.evidence)))
            story = one.stories[0] if one.stories else one.id
            taught = newsroom.Asked(
                one.question, one.language, one.kind, one.style, story, evidence, False, None, one.lacking
            )
            if every := judged(library, question):
                yield _row(taught, question, HARD, every)
    log.info("asked %d hard questions", len(asked))


def everything(data: Path, asked: Sequence[newsroom.Asked]) -> Iterator[Row]:
    """The rows of all three collections."""
    generator = np.random.default_rng(0)
    with filled(among_others(data, asked, generator)) as library:
        yield from rows(library, asked[::FROM_MANY], LARGE)
    log.info("asked of the large collection")
    stories = of_questions(data, asked)
    names = list(stories)
    generator.shuffle(names)
    groups = [names[at : at + SMALL] for at in range(0, len(names), SMALL)]
    for number, group in enumerate(groups):
        inside = [one for one in asked if one.story in group]
        outside = [one for at, one in enumerate(asked) if one.story in groups[number - 1] and at % ELSEWHERE == 0]
        with filled([stories[name] for name in group]) as library:
            yield from rows(library, inside, OWN)
            if len(groups) > 1:
                yield from rows(library, outside, OTHER)
        log.info("asked of %d of %d small collections", number + 1, len(groups))


def of_questions(data: Path, asked: Sequence[newsroom.Asked]) -> dict[str, dict[str, Any]]:
    """The rows of the news file that questions are about, by address."""
    wanted = {one.story for one in asked}
    rows = sources.rows(data / "train" / "news.jsonl")
    return {newsroom.address(row): row for row in rows if newsroom.address(row) in wanted}


def among_others(data: Path, asked: Sequence[newsroom.Asked], generator: np.random.Generator) -> list[dict[str, Any]]:
    """The rows that questions are about, and `DISTRACTORS` others as they are drawn."""
    own = of_questions(data, asked)
    others = [row for row in sources.rows(data / "train" / "news.jsonl") if newsroom.address(row) not in own]
    chosen = generator.choice(len(others), size=min(DISTRACTORS, len(others)), replace=False)
    return [*own.values(), *(others[number] for number in chosen)]


@contextmanager
def filled(stories: Sequence[Mapping[str, Any]]) -> Iterator[Library]:
    """A library of some rows of the news file, which goes afterwards."""
    with TemporaryDirectory() as folder, rag.open(Path(folder) / "library") as library:
        file = Path(folder) / "stories.jsonl"
        told = [
            {"title": row["title"], "text": row["body"], "url": row.get("url"), "date": row.get("date")}
            for row in stories
        ]
        file.write_text("".join(json.dumps(one) + "\n" for one in told), encoding="utf-8")
        library.add(file)
        yield library
