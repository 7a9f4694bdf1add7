"""What a place announced is asked of the place: which questions are read so, and how."""

import pytest

from rag.asking.wording.announced import asked_of_the_place
from rag.question import understand


def read(question: str) -> str | None:
    return asked_of_the_place(question, understand(question).mentions)


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("What sanctions did Magetan announce?", "what sanctions are there in Magetan?"),
        ("Which fees has the Blora administration announced for stalls?", "what fees are there in Blora for stalls?"),
        ("What penalties were announced in Blora for littering?", "what penalties are there in Blora for littering?"),
        ("Has the government of Cilacap announced any subsidies?", "are there subsidies in Cilacap?"),
        ("What time limits did Blora announce?", "what time limits are there in Blora?"),
        ("Sanksi apa yang diumumkan Batang?", "Sanksi apa di Batang?"),
        ("Apa saja syarat yang disampaikan Pemkab Blora untuk pedagang?", "Apa saja syarat di Blora untuk pedagang?"),
        ("Magetan mengumumkan bantuan apa saja?", "bantuan apa saja di Magetan?"),
        ("Apakah Pemkot Batu sudah mengumumkan sanksi denda?", "apakah ada sanksi denda di Batu?"),
    ],
)
def test_what_a_place_told_is_asked_of_the_place(question: str, meant: str) -> None:
    assert read(question) == meant


@pytest.mark.parametrize(
    "question",
    [
        "What did Magetan announce?",
        "What else did Magetan announce?",
        "What time did Magetan announce the sanctions?",
        "Has Magetan announced when the market opens?",
        "Did Magetan report on the flood?",
        "Apa saja yang diumumkan Magetan?",
        "Hari apa yang diumumkan Magetan?",
        "Apakah Magetan mengumumkan bahwa pasar ditutup?",
        "Apa yang diumumkan Magetan?",
        "When did Magetan announce the sanctions?",
        "Who announced sanctions in Magetan?",
        "What sanctions did Nizhamul announce?",
        "What sanctions did Magetan and Batang announce?",
        "Sanksi apa yang diberikan Batang?",
        "Siapa yang mengumumkan sanksi di Magetan?",
    ],
)
def test_who_told_it_when_or_what_was_done_is_asked_as_it_stands(question: str) -> None:
    assert read(question) is None
