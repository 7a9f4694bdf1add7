"""A few words are not given where another sentence that is shown has others that would answer nearly as well."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.evidence import Evidence
from rag.extracting.contested import is_contested
from rag.extracting.few_words import FewWords
from rag.question import understand

SEIZED = "Polisi menyita 90 peti ikan di gudang."
LATER = "Polisi menyita 12 peti ikan di pasar."


def _shown(text: str, words: str, *, score: float, sure: float) -> Evidence:
    article = Article(id=text, title="Kabar Sukatani", text=text)
    start = text.index(words)
    read = {"span": sure, "words": 1.0}
    return Evidence(Sentence(article, 0, 0, len(text)), cast("Hit", None), score, read, (start, start + len(words)))


@pytest.mark.parametrize(
    ("other", "words", "score", "sure", "contested"),
    [
        (LATER, "12 peti ikan", 0.6, 0.7, True),
        (LATER, "12 peti ikan", 0.6, 0.1, False),
        (LATER, "12 peti ikan", 0.2, 0.7, False),
        (LATER, "12 peti ikan", 0.9, 0.7, False),  # the best sentence was chosen over this one
        (LATER, "di pasar", 0.6, 0.7, False),
        ("Sebanyak 90 peti ikan itu busuk.", "90 peti ikan", 0.6, 0.7, False),
    ],
)
def test_words_stand_against_others_that_answer_nearly_as_well(
    other: str, words: str, score: float, sure: float, contested: bool
) -> None:
    best = _shown(SEIZED, "90 peti ikan", score=0.8, sure=0.8)
    beside = _shown(other, words, score=score, sure=sure)
    assert best.span is not None
    few = FewWords(understand("Berapa peti ikan yang disita polisi?"), [best, beside], *best.span)

    assert is_contested(few) is contested


def test_alone_they_are_not_contested() -> None:
    best = _shown(SEIZED, "90 peti ikan", score=0.8, sure=0.8)
    assert best.span is not None

    assert not is_contested(FewWords(understand("Berapa peti ikan yang disita polisi?"), [best], *best.span))
