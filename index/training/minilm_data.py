"""Turns the training data into the lessons of the bilingual encoder.

Knows: which sets there are, and how wrong passages are chosen. Does not know: the loss.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.passages import context
from index.training import glossing, minilm_lessons, negatives, newsroom, sources
from index.training.alike import Alike
from index.training.minilm_lessons import Ids, Lesson
from index.training.ragged import Rows
from index.training.reader_data import Example, translations
from index.training.reader_data import OfNews as Told
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


@dataclass(frozen=True, slots=True)
class Asked:
    """Questions of the question sets, once as they are and once in English, and the passages they are asked of."""

    indonesian: Rows
    english: Rows
    passages: Rows
    answers: list[int]
    """The passage that answers each question."""
    wrong: list[list[int]]
    """Those that look as if they did."""


@dataclass(frozen=True, slots=True)
class OfNews:
    """Newsroom questions and the passages, under their titles, of their stories and of others."""

    questions: Rows
    passages: Rows
    answering: list[list[int]]
    beside: list[list[int]]
    amiss: list[list[int]]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the lessons are made of, as token numbers without markers."""

    asked: Asked
    news: OfNews
    titles: Rows
    glossed_titles: Rows
    bodies: Rows
    running: list[list[tuple[Ids, Ids]]]

    def lessons(self) -> list[Lesson]:
        """All lessons."""
        asked, news = self.asked, self.news
        titles, bodies = list(self.titles.lists()), list(self.bodies.lists())
        return [
            minilm_lessons.asked(
                [list(asked.indonesian.lists()), list(asked.english.lists())],
                list(asked.passages.lists()),
                asked.answers,
                asked.wrong,
                batch=40,
            ),
            minilm_lessons.of_news(
                list(news.questions.lists()),
                list(news.passages.lists()),
                news.answering,
                news.beside,
                news.amiss,
                batch=32,
            ),
            minilm_lessons.headlines([titles, list(self.glossed_titles.lists())], bodies, batch=48),
            minilm_lessons.clozes(titles, bodies, batch=48),
            minilm_lessons.running(self.running, batch=40),
        ]


def gathered(data: Path, told: Sequence[Told], *, encoder: Alike, seed: int) -> Gathered:
    """Everything that does not stand in the development sets.

    Args:
        data: the folder with train/, dev/ and lexicon/.
        told: newsroom questions with their passages.
        encoder: finds look-alikes.
        seed: of what is drawn for glosses.
    """
    overlap = sources.Overlap.of_development(data)
    generator = np.random.default_rng(seed)
    ids = encoder.tokens

    def glossed(rows: Sequence[str]) -> list[Ids]:
        return ids(glossing.english(rows, table=WordTable.load(), generator=generator), longest=ASKED)

    asked, dropped = sources.questions(data, overlap=overlap)
    passages = list(dict.fromkeys(question.passage for question in asked))
    number = {passage: at for at, passage in enumerate(passages)}
    answerable = [question for question in asked if question.answerable]
    answers = [number[question.passage] for question in answerable]
    log.info("%d questions, %d passages, dropped %s", len(answerable), len(passages), dict(dropped))
    news, _ = sources.news(data, overlap=overlap)
    stories = [(row["title"], row["body"]) for row in news if len(row["body"]) >= SHORTEST]
    titles = [title for title, _ in stories]
    questions = [question.text for question in answerable]
    translated = translations()
    english = [translated.get(newsroom.sum_of(question)) for question in questions]
    follow = [[(row.english, row.indonesian) for row in text.sentences] for text in texts(data, overlap=overlap)]
    log.info("%d stories, %d running texts", len(stories), len(follow))
    long = minilm_lessons.LONGEST
    put = [
        ids([one], longest=ASKED)[0] if one else rough for one, rough in zip(english, glossed(questions), strict=True)
    ]
    return Gathered(
        Asked(
            Rows.of(ids(questions, longest=ASKED)),
            Rows.of(put),
            Rows.of(ids(passages, longest=long)),
            answers,
            look_alikes(answerable, passages, answers, encoder),
        ),
        _of_news(told, ids),
        Rows.of(ids(titles, longest=ASKED)),
        Rows.of(glossed(titles)),
        Rows.of(ids([body for _, body in stories], longest=STORY)),
        [_paired(text, ids) for text in follow],
    )


def _paired(text: Sequence[tuple[str, str]], ids: Callable[..., list[Ids]]) -> list[tuple[Ids, Ids]]:
    """The sentences of a running text in both languages."""
    english = ids([one for one, _ in text], longest=ASKED)
    return list(zip(english, ids([two for _, two in text], longest=minilm_lessons.LONGEST), strict=True))


def _of_news(told: Sequence[Told], ids: Callable[..., list[Ids]]) -> OfNews:
    """Newsroom questions in their own language with passages below their titles, as the index embeds them."""
    found = [one for one in told if one.answering]
    log.info("%d newsroom questions", len(found))
    number: dict[str, int] = {}

    def numbers(examples: Sequence[Example]) -> list[int]:
        return [number.setdefault(titled(example), len(number)) for example in examples]

    answering, beside, amiss = (
        [numbers(some) for some in kind]
        for kind in zip(*((one.answering, one.beside, one.amiss) for one in found), strict=True)
    )
    return OfNews(
        Rows.of(ids([one.answering[0].question for one in found], longest=ASKED)),
        Rows.of(ids(list(number), longest=minilm_lessons.LONGEST)),
        answering,
        beside,
        amiss,
    )


def titled(example: Example) -> str:
    """The passage under its title."""
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
    questions: Sequence[sources.Question], passages: Sequence[str], answers: Sequence[int], encoder: Alike
) -> list[list[int]]:
    """For each question passages that look as if they answered it: by their words and by the encoder itself.

    A passage that holds the words of the answer is left out, for it may well be right: the sets tell the same
    encyclopaedia article more than once.
    """
    texts = [question.text for question in questions]
    by_words = negatives.alike(texts, passages, np.array(answers), most=BY_WORDS)
    known, asked = encoder.vectors(passages), encoder.vectors(texts)
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
    return result
