"""The articles nearest to a question that is refused, each with its sentence nearest to an answer."""

import pytest

from index.nouns import Article, Hit, Passage, Sentence
from rag import Library
from rag.evidence import Evidence
from rag.nearest import CLOSEST, NEAR, nearest


def _hit(article: str, score: float) -> Hit:
    whole = Article(id=article, title=article, text="Satu. Dua. Tiga.")
    passage = Passage(0, (Sentence(whole, 0, 0, 5),), 0, len(whole.text))
    return Hit(passage, score, dense=score, words=0.0)


def _judged(hit: Hit, number: int, score: float) -> Evidence:
    start = 6 * number
    return Evidence(Sentence(hit.article, number, start, start + 5), hit, score, {})


def test_articles_come_by_their_nearest_sentence_and_then_as_they_were_found() -> None:
    first, second, third, fourth = (_hit(name, 0.9) for name in "abcd")
    judged = [_judged(second, 1, 0.4), _judged(second, 0, 0.3), _judged(first, 0, NEAR), _judged(third, 0, NEAR / 2)]
    found = nearest([first, second, second, third, fourth], judged)
    assert [one.article.id for one in found] == ["b", "a", "c"] and len(found) == CLOSEST
    assert [one.sentence.text if one.sentence else None for one in found] == ["Dua. ", "Satu.", None]


def test_nothing_is_near_where_no_sentence_was_looked_at() -> None:
    assert [one.sentence for one in nearest([_hit("a", 0.5)])] == [None]


@pytest.mark.parametrize("question", ["Berapa harga tiket konser di Magetan?", "Who won the marathon in Magetan?"])
def test_a_refusal_gives_the_nearest_sentence_with_its_place(starter: Library, question: str) -> None:
    answer = starter.ask(question)
    assert not answer.answered
    told = [one.to_dict() for one in answer.closest]
    for one, article in zip(told, (near.article for near in answer.closest), strict=True):
        if one["nearest"]:
            assert one["nearest"]["quote"] == article.text[one["nearest"]["start"] : one["nearest"]["end"]]
    assert answer.citations == ()
