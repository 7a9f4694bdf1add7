"""A sentence that only names those whom the one before it counts is not quoted without that one."""

import pytest
from invented import with_articles

from rag import Library

STORY = {
    "title": "Dewan Pilih Pengurus Koperasi Tirta Laras",
    "date": "2024-10-08",
    "outlet": "kabarcontoh.com",
    "text": (
        "Batang, KABARCONTOH.COM - Anggota memilih pengurus baru Koperasi Tirta Laras pada Senin (7/10/2024). "
        "Dua calon tidak mendapat satu pun suara anggota. Mereka adalah Wirya Panca dan Danu Segara.\n\n"
        "Ketua terpilih meraih 53 suara. Koperasi itu memiliki 120 anggota."
    ),
}


@pytest.mark.parametrize(
    "question",
    [
        "Siapa calon pengurus Koperasi Tirta Laras yang tidak mendapat suara?",
        "Siapa saja pengurus baru Koperasi Tirta Laras?",
        "Which candidates got no votes in the Tirta Laras cooperative?",
    ],
)
def test_who_they_are_stands_behind_what_is_told_of_them(library: Library, question: str) -> None:
    answer = with_articles(library, STORY).ask(question)
    quotes = [one.quote for one in answer.citations]
    named = next((at for at, quote in enumerate(quotes) if quote.startswith("Mereka adalah")), None)
    assert named is None or quotes[named - 1].startswith("Dua calon"), quotes


def test_they_are_named_at_all(library: Library) -> None:
    answer = with_articles(library, STORY).ask("Siapa calon pengurus Koperasi Tirta Laras yang tidak mendapat suara?")
    assert any(one.quote.startswith("Mereka adalah") for one in answer.citations)


def test_those_of_whom_something_else_is_told_are_no_short_answer(library: Library) -> None:
    answer = with_articles(library, STORY).ask("Siapa pengurus baru Koperasi Tirta Laras?")
    assert answer.short_answer is None or "Wirya" not in answer.short_answer.text
