"""A sentence that only names those whom the one before it counts is not quoted without that one."""

from typing import cast

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.nouns import Article, Hit
from rag import Library
from rag.choosing.completing import with_counted
from rag.evidence import Evidence
from rag.expecting.counted_before import is_counted_on
from rag.question import understand

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


def test_a_day_that_is_counted_from_another_is_told_with_that() -> None:
    text = "Edo Karsa ditangkap pada Sabtu (25/10/2025). Ia ditetapkan sebagai tersangka tiga hari kemudian."
    article = Article(id="a", title="Edo Karsa Ditangkap", text=text, published="2025-10-30")
    first, second = (
        Evidence(one, cast("Hit", None), 1.0, {"span": 0.0, "words": 1.0}, None) for one in sentences(article)
    )
    asked = understand("Kapan Edo Karsa ditetapkan sebagai tersangka?")
    assert {one.sentence.number for one in with_counted([second], asked, [second])} == {0, 1}
    assert with_counted([second], understand("Mengapa Edo Karsa jadi tersangka?"), [second]) == [second]
    assert with_counted([first], asked, [first, second]) == [first]


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("Sehari kemudian, Edo ditahan.", True),
        ("Edo lulus pada 1979 dan menikah dua tahun kemudian.", False),
        ("Edo ditangkap Senin (5/5/2025) dan ditahan sehari kemudian.", False),
        ("Edo ditahan pada Mei.", False),
    ],
)
def test_a_day_may_be_counted_from_one_told_in_the_same_sentence(text: str, leans: bool) -> None:
    assert is_counted_on(sentences(Article(id="a", title="", text=text))[0]) is leans
