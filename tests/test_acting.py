"""Who only acts in an office is told with the word that says so."""

import pytest

from index.nouns import Article
from rag.extracting.holders import with_acting
from rag.nouns import Citation, ShortAnswer

NAME = "Rina Dewanti"


@pytest.mark.parametrize(
    ("question", "sentence", "told"),
    [
        (
            "Siapa Direktur Utama Merpati?",
            "kata Plt Direktur Utama Merpati {}.",
            "Plt Direktur Utama Merpati {}",
        ),
        ("Who is the head of Merpati?", "Plt. Direktur Utama Merpati, {}, hadir.", "Plt. Direktur Utama Merpati, {}"),
        ("Siapa bupati Sukatani?", "Penjabat (Pj) Bupati Sukatani {} hadir.", "Penjabat (Pj) Bupati Sukatani {}"),
        ("Siapa bupati Sukatani?", "Pj Bupati Sukatani {} hadir.", "Pj Bupati Sukatani {}"),
        ("Siapa Pj bupati Sukatani?", "Pj Bupati Sukatani {} hadir.", "{}"),
        ("Who is the acting regent of Sukatani?", "Pj Bupati Sukatani {} hadir.", "{}"),
        ("Siapa bupati Sukatani?", "Bupati Sukatani {} hadir.", "{}"),
        # Another acts, whom a verb, a full stop or a name of small letters parts from her.
        ("Siapa bupati Sukatani?", "Plt Camat Harjo mendampingi Bupati Sukatani {}.", "{}"),
        ("Siapa bupati Sukatani?", "Ia digantikan Plt Camat. Bupati Sukatani {} hadir.", "{}"),
    ],
)
def test_a_name_is_given_with_its_acting_office(question: str, sentence: str, told: str) -> None:
    text = sentence.format(NAME)
    citation = Citation(Article("a", "Kabar", text), number=1, start=0, end=len(text))
    at = text.index(NAME)
    short = with_acting(question, ShortAnswer(citation, at, at + len(NAME)))
    assert short and short.text == told.format(NAME)


def test_no_name_stays_none() -> None:
    assert with_acting("Siapa bupati Sukatani?", None) is None
