"""A year or weekday is asked for: what is of it answers without naming it, and of nothing else few words are given."""

from dataclasses import replace

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.nouns import Article
from rag import Library
from rag.choosing.untold_times import untold_time
from rag.phrases import refusals
from rag.question import understand

VISIT = {
    "title": "Wira Sasmita Resmikan Jembatan Kali Merpati",
    "published": "2019-05-14",
    "text": (
        "MERANGIN - Ketua Koperasi Sukatani Wira Sasmita meresmikan Jembatan Kali Merpati pada Selasa. "
        "Jembatan itu dibangun oleh Edo Wirawan dari Koperasi Sukatani. "
        '"Jembatan ini memudahkan petani," kata Wira Sasmita. '
        "Pada 2016 Wira Sasmita membagikan 12 kambing kepada warga di Merangin. Kambing itu dibeli Rudi Pranata."
    ),
}


@pytest.mark.parametrize(
    ("question", "time"),
    [
        ("Apa yang diresmikan Wira Sasmita pada 2011?", "2011"),
        ("What did Wira Sasmita open in 2011?", "2011"),
        ("Siapa Ketua Koperasi Sukatani tahun 2011?", "2011"),
        ("Apa kata Wira Sasmita soal jembatan tahun 2016?", "2016"),
        ("Apa yang diresmikan Wira Sasmita hari Kamis?", "Kamis"),
        ("What did Wira Sasmita open on Thursday?", "Thursday"),
    ],
)
def test_what_tells_of_another_time_is_said_to(library: Library, question: str, time: str) -> None:
    answer = with_articles(library, VISIT).ask(question)
    assert not answer.short_answer
    assert not answer.answered or refusals.ANOTHER_TIME[answer.language].format(name=time) in answer.notes


def test_the_day_of_an_article_that_names_weekdays_is_not_taken_for_that_of_its_words() -> None:
    text = "Wira Sasmita meresmikan jembatan. Ia datang pada Selasa."
    article = Article(id="a", title="Jembatan", text=text, published="2019-05-14")
    asked = understand("Apa kata Wira Sasmita hari Senin?")
    assert untold_time(asked, sentences(article)[:1]) == "Senin"
    short = replace(article, text=text[:33])
    assert untold_time(asked, sentences(short)) == "Senin"
    assert untold_time(asked, sentences(replace(short, published="2019-05-13"))) == ""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Apa yang diresmikan Wira Sasmita pada 2019?", "Jembatan Kali Merpati"),
        ("Siapa Ketua Koperasi Sukatani tahun 2019?", "Wira Sasmita"),
        ("Apa kata Wira Sasmita soal jembatan tahun 2019?", "memudahkan petani"),
        ("Apa kata Wira Sasmita soal jembatan hari Selasa?", "memudahkan petani"),
        ("Siapa yang membeli kambing pada 2016?", "Rudi Pranata"),
    ],
)
def test_what_is_of_the_time_answers(library: Library, question: str, told: str) -> None:
    answer = with_articles(library, VISIT).ask(question)
    assert any(told in one.quote for one in answer.citations)
    assert not answer.notes
