"""A question that leans on the one before it is completed; one that stands alone is not touched."""

import pytest

from rag import Library
from rag.followups import complete

BEFORE = "what sanctions did Magetan announce?"


@pytest.mark.parametrize(
    ("question", "completed"),
    [
        ("and Cilacap?", "what sanctions did Cilacap announce?"),
        ("What about Batang Hari?", "what sanctions did Batang Hari announce?"),
        ("bagaimana dengan Batang?", "what sanctions did Batang announce?"),
        ("kalau di Sukamara?", "what sanctions did Sukamara announce?"),
    ],
)
def test_a_place_alone_takes_the_place_of_the_one_before(question: str, completed: str) -> None:
    assert complete(question, [BEFORE]) == completed


def test_several_turns_are_followed() -> None:
    assert complete("dan Cilacap?", [BEFORE, "and Batang?"]) == "what sanctions did Cilacap announce?"


def test_a_question_that_points_back_carries_the_earlier_one() -> None:
    for question in ("when was that?", "siapa yang mengatakannya?", "kapan itu?"):
        assert "sanctions did Magetan" in complete(question, [BEFORE])


@pytest.mark.parametrize(
    "question",
    [
        "Siapa ketua Bawaslu Cilacap?",
        "How many ballot papers were damaged in Lombok Timur?",
        "resep rendang padang",
        "Apa tema rapat koordinasi di Hotel Aston?",
    ],
)
def test_a_question_that_stands_alone_carries_nothing_over(question: str) -> None:
    assert complete(question, [BEFORE]) == question
    assert complete(question, []) == question


def test_the_completed_question_is_shown_and_answers_in_the_language_typed(real: Library) -> None:
    answer = real.ask("bagaimana dengan Cilacap?", history=[BEFORE])
    assert answer.question == "bagaimana dengan Cilacap?"
    assert answer.rewritten_question == "what sanctions did Cilacap announce?"
    assert {citation.article.region for citation in answer.citations} == {"Kabupaten Cilacap"}
    assert real.ask("Siapa ketua Bawaslu Cilacap?", history=[BEFORE]).rewritten_question is None
