"""Puts what was found in a better order: the reader reads the first passages for the query.

Knows: how much a reading counts beside how a passage was found. Does not know how passages are found.
The second stage of search, as of Nogueira and Cho 2019 ("Passage Re-ranking with BERT"), except that how a passage was
found keeps its say: the score is the weighted mean of that and the probability that the passage answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from index.nouns import Hit
from index.span_reader import Reader

K = TypeVar("K")

READ = 15
"""Passages that are read; those behind them count as not answering, so that they stay in their order."""
WEIGHTS: Mapping[str, float] = {"id": 0.373, "en": 0.281}
"""Of a reading, by query language, where how the passage was found has weight 1; learned by `eval.retrieval.reranking`
with questions and the bundled encoder, and kept for mere words and for other encoders."""


def answering(query: str, passages: Sequence[str], titles: Sequence[str], *, reader: Reader) -> list[float]:
    """How likely each passage answers, 0 to 1."""
    return [reading.answerable for reading in reader.read(query, passages, titles=titles)]


def reordered(found: Sequence[tuple[K, float]], answers: Sequence[float], *, language: str) -> list[tuple[K, float]]:
    """What was found, in the order of what it is worth once the first ones are read.

    Args:
        found: (key, score) pairs with scores from 0 to 1, best first.
        answers: how likely each of the first ones answers, 0 to 1.
        language: the query's, `id` or `en`.

    Returns:
        The same keys with their new scores, 0 to 1, best first, ties as they were.
    """
    weight = WEIGHTS[language]
    read = [*answers, *[0.0] * (len(found) - len(answers))]
    again = [(key, (score + weight * said) / (1 + weight)) for (key, score), said in zip(found, read, strict=True)]
    return sorted(again, key=lambda one: -one[1])


def reranked(query: str, hits: Sequence[Hit], *, language: str, reader: Reader) -> list[Hit]:
    """The same hits, best first, with their new scores.

    Args:
        query: in Indonesian or English.
        hits: best first; the first `READ` of them are read.
        language: the query's, `id` or `en`.
        reader: reads them.
    """
    read = hits[:READ]
    said = answering(query, [one.text for one in read], [one.title for one in read], reader=reader)
    known = [replace(one, answers=answers) for one, answers in zip(read, said, strict=True)] + list(hits[READ:])
    order = reordered(list(enumerate(one.score for one in hits)), said, language=language)
    return [replace(known[at], score=score) for at, score in order]
