"""Turns the training data into the pair sets of the static encoder.

Knows: which sets there are, how often each is gone through in an epoch, and how hard wrong passages are chosen.
Does not know: the loss.
"""

import argparse
import logging
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from index.training import glossing, negatives, pairs, sources, vocabulary
from index.translation import WordTable

log = logging.getLogger(__name__)

ROUNDS: dict[str, float] = {
    "parallel": 1,
    "questions": 4,
    "headlines": 1,
    "clozes": 1,
    "words": 1,
    "english questions": 2,
    "english headlines": 1,
}
"""How often an epoch goes through each set; chosen on the development sets (see the card)."""

BODY = 900
"""Characters of a story that the vocabulary is learned from, so that news does not outweigh the rest."""
STORY = 700
"""Tokens of a story that passages are drawn from."""
SHORTEST = 300
"""Characters below which a story is no story."""


def prepare(options: argparse.Namespace) -> tuple[Any, list[pairs.PairSet]]:
    """The tokenizer and the pair sets, without anything that stands in the development sets."""
    overlap = sources.Overlap.of_development(options.data)
    parallel, dropped = sources.translations(options.data, overlap=overlap, permissive=options.permissive)
    log.info("parallel: %d kept, dropped %s", len(parallel), dict(dropped))
    asked, dropped = sources.questions(options.data, overlap=overlap)
    log.info("questions: %d kept, dropped %s", len(asked), dict(dropped))
    news, count = sources.news(options.data, overlap=overlap)
    stories = [(row["title"], row["body"]) for row in news if len(row["body"]) >= SHORTEST]
    log.info("news: %d kept, dropped %d", len(stories), count)
    words = sources.dictionary(options.data)
    for short, long, english in sources.abbreviations(options.data):
        words += [(name.strip(), other) for name in english.split(";") if name.strip() for other in (short, long)]
        words.append((short, long))

    def texts() -> Iterable[str]:
        for row in parallel:
            yield from (row.english, row.indonesian)
        yield from (question.passage for question in asked)
        yield from (question.text for question in asked)
        yield from (f"{title}\n{body[:BODY]}" for title, body in stories)
        for pair in words:
            yield from pair

    tokenizer = vocabulary.train(texts(), size=options.vocabulary)
    log.info("vocabulary: %d pieces", tokenizer.get_vocab_size())

    def ids(rows: Iterable[str], *, longest: int = pairs.LONGEST) -> list[pairs.Ids]:
        return pairs.token_ids(tokenizer, list(rows), longest=longest)

    rounds = ROUNDS | options.weights
    titles = ids(title for title, _ in stories)
    generator = np.random.default_rng(options.seed)

    def glossed(rows: Iterable[str]) -> list[pairs.Ids]:
        return ids(glossing.english(list(rows), table=WordTable.load(), generator=generator))

    bodies = ids((body for _, body in stories), longest=STORY)
    return tokenizer, [
        pairs.fixed(
            "parallel",
            ids(row.english for row in parallel),
            ids(row.indonesian for row in parallel),
            times=rounds["parallel"],
        ),
        *_questions(asked, ids=ids, glossed=glossed, rounds=rounds),
        pairs.headlines("headlines", titles, bodies, times=rounds["headlines"]),
        pairs.clozes("clozes", titles, bodies, times=rounds["clozes"]),
        pairs.headlines(
            "english headlines", glossed(title for title, _ in stories), bodies, times=rounds["english headlines"]
        ),
        pairs.fixed("words", ids(one for one, _ in words), ids(two for _, two in words), times=rounds["words"]),
    ]


def _questions(
    asked: Sequence[sources.Question], *, ids: Any, glossed: Any, rounds: dict[str, float]
) -> Iterator[pairs.PairSet]:
    """Answerable questions with their passage; wrong passages are those that share its words but not the answer."""
    passages = list(dict.fromkeys(question.passage for question in asked))
    number = {passage: at for at, passage in enumerate(passages)}
    answerable = [question for question in asked if question.answerable]
    answers = np.array([number[question.passage] for question in answerable])
    texts = [question.text for question in answerable]
    wrong = negatives.alike(texts, passages, answers)
    passage_ids = ids(passages)
    for name, questions in (("questions", ids(texts)), ("english questions", glossed(texts))):
        yield pairs.asked(name, questions, passage_ids, answers, wrong=wrong, times=rounds[name])
