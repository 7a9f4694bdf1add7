"""A half, a quarter or a month that numbers are asked of, and the years up to which they are told."""

from datetime import date

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.articles import build
from index.nouns import Article, Sentence
from index.readers import Record
from index.sentences import segment
from rag import Library
from rag.asking.times.of_articles import told_until
from rag.choosing.other_times import is_of_another_part, is_of_other_date
from rag.question import understand
from rag.scoring.as_told import as_told

STORIES = (
    {
        "title": "Setoran Koperasi Merpati Naik",
        "text": "BATANG - Koperasi Merpati menyetor Rp 28 miliar pada semester 1 tahun 2021. Setoran itu berasal dari "
        "penjualan kopi Rp 19 miliar dan teh Rp 9 miliar.",
        "date": "2021-09-20",
    },
    {
        "title": "Dinas Elang Membagikan Pompa",
        "text": "REMBANG - Pompa air yang dibagikan Dinas Elang hingga tahun 2018 mencapai 930 unit. Pompa baru "
        "dipesan lagi tahun ini.",
        "date": "2021-08-02",
    },
)


@pytest.fixture(scope="module")
def stories(lasting: Library) -> Library:
    """A library of a cooperative and an office."""
    return with_articles(lasting, *STORIES)


def _article(text: str) -> Article:
    return build(
        Record("a.jsonl#1", "", ".jsonl", {"title": "Kabar", "text": text, "date": "2021-09-20"}),
        today=date(2026, 11, 20),
    )


@pytest.mark.parametrize(
    ("asked", "put"),
    [
        ("Berapa setoran semester I 2021?", "Berapa setoran semester 1 tahun 2021?"),
        ("How much was paid in the first half of 2021?", "How much was paid in semester 1 tahun 2021?"),
        ("Berapa setoran semester 1 tahun 2021?", "Berapa setoran semester 1 tahun 2021?"),
        ("Berapa setoran semester II 2021?", "Berapa setoran semester II 2021?"),
        ("Berapa setoran pada 2021?", "Berapa setoran pada 2021?"),
    ],
)
def test_a_half_of_a_year_is_asked_for_as_a_passage_writes_it(asked: str, put: str) -> None:
    text = "Koperasi menyetor Rp 28 miliar pada semester 1 tahun 2021."
    assert as_told(asked, (), text, _article(text)) == put


@pytest.mark.parametrize(
    ("asked", "text", "other"),
    [
        ("Berapa setoran semester II 2021?", "Pada semester I 2021 koperasi menyetor Rp 28 miliar.", True),
        ("How much was paid in the third quarter of 2021?", "Setoran kuartal II-2021 Rp 9 miliar.", True),
        ("Berapa setoran kuartal II 2021?", "Pada semester I 2021 koperasi menyetor Rp 28 miliar.", False),
        ("Berapa setoran kuartal II 2021?", "Setoran Rp 9 miliar, naik dibanding kuartal I 2021.", False),
        ("Berapa setoran kuartal II 2021?", "Koperasi, yang berdiri sejak awal 2020, menyetor Rp 9 miliar.", False),
        ("Berapa setoran pada 2021?", "Pada semester I 2021 koperasi menyetor Rp 28 miliar.", False),
    ],
)
def test_what_is_told_of_another_half_or_quarter_is_no_number_of_it(asked: str, text: str, other: bool) -> None:
    article = _article(text)
    (span,) = segment(article.text)
    assert is_of_another_part(Sentence(article, 0, span.start, span.end), understand(asked)) is other


@pytest.mark.parametrize(
    "asked", ["Berapa setoran Koperasi Merpati semester I 2021?", "Berapa setoran Koperasi Merpati paruh pertama 2021?"]
)
def test_a_half_of_a_year_is_found_however_it_is_written(stories: Library, asked: str) -> None:
    assert "28 miliar" in stories.ask(asked).citations[0].quote


@pytest.mark.parametrize(
    "asked",
    [
        "Berapa setoran Koperasi Merpati semester II 2021?",
        "How much did Koperasi Merpati pay in the second half of 2021?",
    ],
)
def test_an_article_of_one_half_of_a_year_tells_nothing_of_the_other(stories: Library, asked: str) -> None:
    assert not stories.ask(asked).answered


MONTHS = (
    "PT Cendrawasih mengekspor 41 ton rotan pada Juli 2021.",
    "Pada Agustus 2021, PT Cendrawasih mengekspor 37 ton rotan.",
    "Jumlah itu turun 4 ton dibandingkan Juli 2021.",
    "Rotan dikirim lewat Pelabuhan Karimun.",
)


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("Berapa ton rotan yang diekspor PT Cendrawasih pada Juli 2021?", [0, 2, 3]),
        ("How many tonnes of rattan did PT Cendrawasih export in August 2021?", [1, 2, 3]),
        ("How many tonnes of rattan did PT Cendrawasih export in May 2021?", []),
        ("Berapa ton rotan yang diekspor PT Cendrawasih?", [0, 1, 2, 3]),
    ],
)
def test_of_two_months_that_an_article_tells_only_the_one_asked_for_answers(asked: str, kept: list[int]) -> None:
    told = sentences(_article(" ".join(MONTHS)))
    assert [one.number for one in told if not is_of_other_date(one, understand(asked))] == kept


@pytest.mark.parametrize(
    ("text", "year", "told"),
    [
        ("Pompa yang dibagikan hingga tahun 2018 mencapai 930 unit.", 2018, True),
        ("Pompa yang dibagikan pada periode 2015-2018 mencapai 930 unit.", 2018, True),
        ("Pompa yang dibagikan pada 2018 mencapai 930 unit.", 2018, False),
        ("Rapat berlangsung hingga pukul 20.18 di Jalan Melati 12-2018/3.", 2018, False),
    ],
)
def test_an_article_tells_of_something_up_to_a_year(text: str, year: int, told: bool) -> None:
    assert any(one.year == year for one in told_until(_article(text))) is told


def test_what_is_told_up_to_a_year_answers_whenever_it_came_out(stories: Library) -> None:
    answer = stories.ask("Berapa pompa air yang dibagikan Dinas Elang hingga 2018?")
    assert "930 unit" in answer.citations[0].quote
