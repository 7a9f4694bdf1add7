"""A follow-up of the day, month or year beside the one that was named, also of the second day for the first."""

from datetime import date

import pytest
from invented import with_articles

from rag import Library
from rag.asking.times.next_to import is_next
from rag.conversing.other_time import of_next, of_time
from rag.conversing.turn import FollowUp, whole

TODAY = date(2026, 5, 20)


@pytest.mark.parametrize(
    ("before", "question", "completed"),
    [
        ("Berapa kapal dilelang tahun 2019?", "setahun sebelumnya?", "Berapa kapal dilelang tahun 2018?"),
        ("Berapa kapal dilelang tahun 2019?", "tahun berikutnya berapa?", "Berapa kapal dilelang tahun 2020?"),
        ("How many boats were sold in 2019?", "the year before?", "How many boats were sold in 2018?"),
        ("How many boats were sold in 2019?", "the following year?", "How many boats were sold in 2020?"),
        ("Berapa inflasi Ngawi Januari 2026?", "bulan sebelumnya?", "Berapa inflasi Ngawi Desember 2025?"),
        ("What was inflation in December?", "the month after?", "What was inflation in January?"),
        ("Siapa saja yang diuji hari pertama?", "siapa yang diuji besoknya?", "Siapa saja yang diuji hari kedua?"),
        ("Who raced on the first day?", "who raced the next day?", "Who raced on the second day?"),
        ("Siapa yang menang di hari kedua?", "sehari sebelumnya?", "Siapa yang menang di hari pertama?"),
    ],
)
def test_what_comes_right_before_or_after_takes_the_place_of_the_time(
    before: str, question: str, completed: str
) -> None:
    assert of_next(FollowUp.of(question, [before], today=TODAY)) == whole(completed)


@pytest.mark.parametrize(
    ("before", "question", "completed"),
    [
        ("Berapa kredit disalurkan pada 2024?", "hingga April 2025?", "Berapa kredit disalurkan hingga April 2025?"),
        ("How many boats were sold in 2024?", "until May 2025?", "How many boats were sold until May 2025?"),
        ("Berapa kredit Piala 2024?", "hingga April 2025?", "Berapa kredit Piala 2024 hingga April 2025?"),
    ],
)
def test_a_time_with_its_own_year_takes_the_place_of_a_year(before: str, question: str, completed: str) -> None:
    assert of_time(FollowUp.of(question, [before], today=TODAY)) == whole(completed)


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Berapa kapal dilelang tahun 2018 dan 2019?", "setahun sebelumnya?"),
        ("Berapa kapal dilelang?", "setahun sebelumnya?"),
        ("How many boats were sold in 2019?", "next year?"),
        ("Berapa kapal dilelang 3 Mei 2024?", "bulan sebelumnya?"),
        ("Siapa yang menang di hari pertama?", "sehari sebelumnya?"),
        ("Siapa yang menang di hari pertama, 3 Mei?", "besoknya?"),
        ("Siapa saja yang diuji hari pertama?", "siapa yang gugur besoknya?"),
        ("Who raced on the first day?", "why did they stop the next day?"),
    ],
)
def test_beside_no_single_time_nothing_is_exchanged(before: str, question: str) -> None:
    assert of_next(FollowUp.of(question, [before], today=TODAY)) is None


@pytest.mark.parametrize(
    ("question", "is_one"),
    [
        ("sehari sesudahnya Rina Dewi ada di mana?", True),
        ("siapa yang datang besoknya?", True),
        ("Where was Rina Dewi the next day?", True),
        ("Where was Rina Dewi the day after the flood?", False),
        ("siapa yang datang sehari setelah banjir?", False),
        ("The day after the flood, where was Rina Dewi?", False),
        ("Sehari setelah banjir siapa yang datang?", False),
        ("Kapan Rina Dewi datang tahun lalu?", False),
    ],
)
def test_a_question_may_tell_its_time_by_another(question: str, is_one: bool) -> None:
    assert is_next(question) is is_one


def test_last_year_behind_a_year_is_counted_from_the_article_where_today_tells_nothing(library: Library) -> None:
    row = {
        "title": "Lelang Kapal Karimun",
        "text": "KARIMUN - Panitia lelang Karimun melepas 62 kapal pada tahun 2019. Pada tahun 2018 panitia lelang "
        "Karimun melepas 52 kapal.",
        "date": "2019-09-10",
    }
    lots = with_articles(library, row)
    history = ["Berapa kapal dilepas panitia lelang Karimun tahun 2019?"]
    answer = lots.ask("tahun lalu berapa?", history=history, today="2026-11-28")
    assert "52 kapal" in answer.text and "10 September 2019" in answer.notes[0]
