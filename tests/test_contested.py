"""A few words are not given where another sentence that is shown has others that would answer nearly as well."""

from collections.abc import Sequence
from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.evidence import Evidence
from rag.extracting.few_words import FewWords
from rag.extracting.other_sentences import is_contested, rivals
from rag.question import understand

SEIZED = "Polisi menyita 90 peti ikan di gudang."
LATER = "Polisi menyita 12 peti ikan di pasar."


def _few(text: str, words: str, *, score: float = 0.8, sure: float = 0.8, beside: Sequence[Evidence] = ()) -> FewWords:
    article = Article(id=text, title="Kabar Sukatani", text=text)
    start = text.index(words)
    span = (start, start + len(words))
    read = {"span": sure, "words": 1.0}
    one = Evidence(Sentence(article, 0, 0, len(text)), cast("Hit", None), score, read, span)
    return FewWords(understand("Berapa peti ikan yang disita polisi?"), [one, *beside], *span)


@pytest.mark.parametrize(
    ("score", "sure", "rival"),
    [
        (0.6, 0.7, True),
        (0.6, 0.1, False),
        (0.2, 0.7, False),
        (0.9, 0.7, False),  # the best sentence was chosen over this one
    ],
)
def test_a_rival_answers_nearly_as_well(score: float, sure: float, rival: bool) -> None:
    other = _few(LATER, "12 peti ikan", score=score, sure=sure).chosen[0]

    assert rivals([_few(SEIZED, "90 peti ikan").chosen[0], other]) == ([other] if rival else [])


@pytest.mark.parametrize(("sure", "rival"), [(0.9, False), (1.0, True)])
def test_of_reasons_only_a_much_surer_one_is_a_rival(sure: float, rival: bool) -> None:
    other = _few(LATER, "12 peti ikan", score=0.7, sure=sure).chosen[0]
    best = _few(SEIZED, "90 peti ikan", sure=0.45).chosen[0]

    assert rivals([best, other], joint=True) == ([other] if rival else [])


@pytest.mark.parametrize(
    ("other", "words", "contested"),
    [
        (LATER, "12 peti ikan", True),
        ("Sebanyak 90 peti ikan itu busuk.", "90 peti ikan", False),
        ("Yang disita 90 peti.", "90 peti", False),
        ("Polisi menyita ikan di pasar.", "ikan di pasar", True),
    ],
)
def test_other_words_stand_against_some(other: str, words: str, contested: bool) -> None:
    assert is_contested(_few(SEIZED, "90 peti ikan"), [_few(other, words)]) is contested


def test_alone_they_are_not_contested() -> None:
    assert not is_contested(_few(SEIZED, "90 peti ikan"), [])
