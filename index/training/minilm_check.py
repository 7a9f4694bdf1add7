"""Measures the bilingual encoder by itself on parts of the development sets, in seconds, while it is trained.

Knows: the question sets with some further passages, and newsroom questions that are held out. Does not know: words;
`eval.retrieval` measures in full, and with the word index, and its figures are the ones that count.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.passages import context
from index.training import newsroom, sources
from index.training.minilm_model import Student
from index.training.ragged import Rows

DISTRACTORS = 1_500
WORDS = 110
"""Words of a story that stand for a passage."""
CUTOFF = 10
TOGETHER = 64
"""Texts that are read together."""


@dataclass(frozen=True, slots=True)
class Check:
    """Questions and passages as token numbers between markers, and which passages answer each question."""

    questions: Mapping[str, Rows]
    """By the name that is told; all of the same length."""
    passages: Rows
    right: list[list[int]]


def checks(data: Path, student: Student) -> list[Check]:
    """The question sets, XQuAD in both languages, and held-out newsroom questions among their stories' passages."""
    found = []
    for name in ("idk_mrc", "tydiqa_id", "facqa"):
        rows = list(sources.rows(data / "dev" / f"{name}.jsonl"))
        others = [row["passage"] for row in sources.rows(data / "train" / f"{name}.jsonl")]
        asked = [row for row in rows if row.get("answerable", True)]
        passages = [*(row["passage"] for row in rows), *_some(others)]
        found.append(
            _check(student, {name: [row["question_id"] for row in asked]}, [row["passage"] for row in asked], passages)
        )
    rows = list(sources.rows(data / "dev" / "xquad_en_question_id_passage.jsonl"))
    others = [" ".join(row["body"].split()[:WORDS]) for row in sources.rows(data / "train" / "news.jsonl")]
    xquad = {"xquad id": [row["question_id"] for row in rows], "xquad en": [row["question_en"] for row in rows]}
    right = [row["passage"] for row in rows]
    found.append(_check(student, xquad, right, [*right, *_some(others)]))
    return [*found, *_of_news(data, student)]


def _some(texts: Sequence[str]) -> list[str]:
    known = list(dict.fromkeys(texts))
    return random.Random(0).sample(known, min(DISTRACTORS, len(known)))


def _check(
    student: Student, asked: Mapping[str, Sequence[str]], right: Sequence[str], passages: Sequence[str]
) -> Check:
    passages = list(dict.fromkeys(passages))
    number = {passage: at for at, passage in enumerate(passages)}
    return Check(
        {name: Rows.of(student.ids(questions)) for name, questions in asked.items()},
        Rows.of(student.ids(passages)),
        [[number[passage]] for passage in right],
    )


def _of_news(data: Path, student: Student) -> list[Check]:
    asked = [one for one in newsroom.questions() if one.held_out]
    stories = newsroom.stories(data, asked)
    places = [(place, span) for place, story in stories.items() for span in story.passages]
    headings = {
        place: context(title=story.article.title, outlet=None, region=None, published=None)
        for place, story in stories.items()
    }
    texts = [f"{headings[place]} {stories[place].article.text[span.start : span.end]}" for place, span in places]
    passages = Rows.of(student.ids(texts))
    own: dict[str, list[int]] = {}
    for number, (place, _) in enumerate(places):
        own.setdefault(place, []).append(number)
    found = []
    for language in ("id", "en"):
        told = [one for one in asked if one.language == language and one.evidence and one.story in stories]
        right = []
        for one in told:
            wanted = stories[one.story].places(one)
            spans = ((number, places[number][1]) for number in own[one.story])
            right.append([number for number, span in spans if any(span.first <= at <= span.last for at in wanted)])
        rows = Rows.of(student.ids([one.text for one in told]))
        found.append(Check({f"newsroom {language}": rows}, passages, right))
    return found


def measure(student: Student, some: Sequence[Check], *, precision: str) -> dict[str, float]:
    """MRR@10 by name."""
    told: dict[str, float] = {}
    together = TOGETHER if student.device.type == "cpu" else 8 * TOGETHER
    known: dict[int, np.ndarray] = {}
    for check in some:
        if id(check.passages) not in known:
            known[id(check.passages)] = student.vectors_of(
                list(check.passages.lists()), precision=precision, batch=together
            )
        passages = known[id(check.passages)]
        for name, questions in check.questions.items():
            scores = student.vectors_of(list(questions.lists()), precision=precision, batch=together) @ passages.T
            ranks = []
            for row, right in zip(scores, check.right, strict=True):
                best = max((row[number] for number in right), default=np.inf)
                place = 1 + int((row > best).sum())
                ranks.append(1 / place if right and place <= CUTOFF else 0.0)
            told[name] = round(float(np.mean(ranks)), 4)
    return told
