"""Turns the training data into the lessons of the bilingual encoder.

Knows: which sets there are, how wrong passages are chosen, and what is kept. Does not know: the loss.
"""

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.passages import context
from index.training import glossing, minilm_lessons, negatives, newsroom, sources
from index.training.minilm_lessons import Ids, Lesson
from index.training.minilm_model import Student
from index.training.reader_data import Example, asked_of_news, translations
from index.translation import WordTable

log = logging.getLogger(__name__)

RUNNING = ("desmond-smeru", "desmond-ausaid", "tico19")
"""Sources whose sentences follow one another as in the text they come from."""
TEXT_WORDS = 100
"""English words from which on the sentences that follow one another make a text."""
STORY = 700
"""Tokens of a story that passages are drawn from."""
SHORTEST = 300
"""Characters below which a story is no story."""
BY_WORDS, BY_MEANING = 8, 12
"""Look-alike passages of a question taken by BM25 and by the encoder itself."""
MOST = 12
"""Look-alikes that are kept, both kinds in turn."""
ASKED = 64
"""Tokens of a question or title that are read."""


@dataclass(frozen=True, slots=True)
class Text:
    """Sentences that follow one another."""

    sentences: tuple[sources.Translation, ...]

    @property
    def english(self) -> str:
        """The whole text in English."""
        return " ".join(row.english for row in self.sentences)

    @property
    def indonesian(self) -> str:
        """The whole text in Indonesian."""
        return " ".join(row.indonesian for row in self.sentences)


def lessons(data: Path, student: Student, *, kept: Path, precision: str, seed: int) -> list[Lesson]:
    """All lessons without anything that stands in the development sets; look-alikes are kept in the file `kept`."""
    overlap = sources.Overlap.of_development(data)
    generator = np.random.default_rng(seed)

    def ids(rows: Sequence[str], *, longest: int = ASKED) -> list[Ids]:
        return [encoding[1:-1] for encoding in student.ids(rows, longest=longest + 2)]

    def glossed(rows: Sequence[str]) -> list[Ids]:
        return ids(glossing.english(rows, table=WordTable.load(), generator=generator))

    asked, dropped = sources.questions(data, overlap=overlap)
    passages = list(dict.fromkeys(question.passage for question in asked))
    number = {passage: at for at, passage in enumerate(passages)}
    answerable = [question for question in asked if question.answerable]
    answers = [number[question.passage] for question in answerable]
    log.info("%d questions, %d passages, dropped %s", len(answerable), len(passages), dict(dropped))
    wrong = look_alikes(answerable, passages, answers, student, kept=kept, precision=precision)
    news, _ = sources.news(data, overlap=overlap)
    stories = [(row["title"], row["body"]) for row in news if len(row["body"]) >= SHORTEST]
    titles = [title for title, _ in stories]
    title_ids, bodies = ids(titles), ids([body for _, body in stories], longest=STORY)
    questions = [question.text for question in answerable]
    english = translations()
    told = [english.get(newsroom.sum_of(question)) for question in questions]
    in_english = [ids([one])[0] if one else rough for one, rough in zip(told, glossed(questions), strict=True)]
    follow = [[(row.english, row.indonesian) for row in text.sentences] for text in texts(data, overlap=overlap)]
    log.info("%d stories, %d running texts", len(stories), len(follow))
    long = minilm_lessons.LONGEST
    return [
        minilm_lessons.asked([ids(questions), in_english], ids(passages, longest=long), answers, wrong, batch=40),
        _of_news(data, ids),
        minilm_lessons.headlines([title_ids, glossed(titles)], bodies, batch=48),
        minilm_lessons.clozes(title_ids, bodies, batch=48),
        minilm_lessons.running(
            [
                list(zip(ids([one for one, _ in text]), ids([two for _, two in text], longest=long), strict=True))
                for text in follow
            ],
            batch=40,
        ),
    ]


def _of_news(data: Path, ids: Callable[..., list[Ids]]) -> Lesson:
    """Newsroom questions in their own language with passages below their titles, as the index embeds them."""
    asked = [one for one in newsroom.questions() if one.evidence and not one.held_out]
    found = [one for one in asked_of_news(asked, newsroom.stories(data, asked)) if one.answering]
    log.info("%d newsroom questions", len(found))
    number: dict[str, int] = {}

    def numbers(examples: Sequence[Example]) -> list[int]:
        return [number.setdefault(_titled(example), len(number)) for example in examples]

    answering, beside, amiss = (
        [numbers(some) for some in kind]
        for kind in zip(*((one.answering, one.beside, one.amiss) for one in found), strict=True)
    )
    return minilm_lessons.of_news(
        ids([one.answering[0].question for one in found]),
        ids(list(number), longest=minilm_lessons.LONGEST),
        answering,
        beside,
        amiss,
        batch=32,
    )


def _titled(example: Example) -> str:
    heading = context(title=example.title, outlet=None, region=None, published=None)
    return f"{heading} {example.passage}"


def texts(data: Path, *, overlap: sources.Overlap) -> list[Text]:
    """Running texts of at least two sentences and about `TEXT_WORDS` English words."""
    rows, _ = sources.translations(data, overlap=overlap, permissive=True)
    found = []
    for source in RUNNING:
        found += list(_cut([row for row in rows if row.source == source]))
    return [text for text in found if len(text.sentences) > 1]


def _cut(rows: Sequence[sources.Translation]) -> Iterator[Text]:
    some: list[sources.Translation] = []
    words = 0
    for row in rows:
        some.append(row)
        words += len(row.english.split())
        if words >= TEXT_WORDS:
            yield Text(tuple(some))
            some, words = [], 0


def look_alikes(
    questions: Sequence[sources.Question],
    passages: Sequence[str],
    answers: Sequence[int],
    student: Student,
    *,
    kept: Path,
    precision: str,
) -> list[list[int]]:
    """For each question passages that look as if they answered it: by their words and by the encoder itself.

    A passage that holds the words of the answer is left out, for it may well be right: the sets tell the same
    encyclopaedia article more than once.
    """
    if kept.is_file():
        found: list[list[int]] = json.loads(kept.read_text(encoding="utf-8"))
        if len(found) == len(questions):
            return found
    texts = [question.text for question in questions]
    by_words = negatives.alike(texts, passages, np.array(answers), most=BY_WORDS)
    known = student.vectors(passages, precision=precision)
    asked = student.vectors(texts, precision=precision)
    plain = [f" {sources.normalised(passage)} " for passage in passages]
    result = []
    for question, vector, own, alike in zip(questions, asked, answers, by_words, strict=True):
        cosines = known @ vector
        cosines[own] = -1
        near = np.argpartition(-cosines, BY_MEANING)[:BY_MEANING]
        by_meaning = near[np.argsort(-cosines[near])].tolist()
        answer = f" {sources.normalised(question.answer)} "
        both = [one for pair in zip(alike + [own] * BY_MEANING, by_meaning, strict=False) for one in pair]
        fit = dict.fromkeys(one for one in both if one != own and not (answer.strip() and answer in plain[one]))
        result.append(list(fit)[:MOST])
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(result), encoding="utf-8")
    return result
