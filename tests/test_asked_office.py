"""Who holds an office, and which office somebody holds: no deputy for his chief, no other person's name."""

import json
from pathlib import Path

import pytest

from rag import Library
from rag.speaking.asked_office import asked_office, who_is

STORIES = (
    {
        "title": "Jembatan Sukatani Diresmikan",
        "date": "2024-05-11",
        "text": "SUKATANI - Wakil Bupati Sukatani Harjo Pranoto meresmikan jembatan baru di Desa Sukatani, Sabtu "
        "(11/5/2024). Jembatan itu menelan biaya Rp2 miliar. Ketua Komisi II DPRD Sukatani, Lastri Wulandari, "
        "mengatakan jembatan itu lama dinanti. Kepala Dinas Pekerjaan Umum, Bagus Setiadi, menambahkan bahwa jembatan "
        "dikerjakan delapan bulan.",
    },
)


@pytest.fixture
def told(library: Library, tmp_path: Path) -> Library:
    """A library of one story with a deputy, a chair of a committee and the head of an office."""
    file = tmp_path / "stories.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in STORIES), encoding="utf-8")
    library.add(file)
    return library


@pytest.mark.parametrize(
    ("question", "fits", "not_fits"),
    [
        ("siapa bupati Sukatani?", "Bupati Sukatani", "Wakil Bupati Sukatani"),
        ("wabup Sukatani siapa?", "Wakil Bupati Sukatani", "Bupati Sukatani"),
        ("Who is the deputy regent of Sukatani?", "Wakil Bupati Sukatani", "Bupati Sukatani"),
        ("Who is the acting mayor of Sukatani?", "Plt Wali Kota Sukatani", "Wali Kota Sukatani"),
        ("siapa ketua komisi III DPRD?", "Ketua Komisi 3 DPRD Sukatani", "Ketua Komisi II DPRD Sukatani"),
        ("siapa ketua KPK?", "Ketua Komisi Pemberantasan Korupsi", "Ketua Wadah Pegawai KPK"),
        ("siapa ketua PSSI?", "Ketua Umum PSSI", "Wakil Ketua PSSI"),
        ("siapa menteri kesehatan?", "Menteri Kesehatan", "Menteri Koordinator Politik"),
        ("siapa kepala dinas kesehatan?", "Kepala Dinas Kesehatan", "Kepala Seksi Gizi"),
    ],
)
def test_an_office_is_told_from_its_neighbours(question: str, fits: str, not_fits: str) -> None:
    office = asked_office(question)
    assert office and office.is_office(fits) and not office.is_office(not_fits)


@pytest.mark.parametrize(
    "question", ["siapa bupati yang ditangkap?", "siapa yang ditangkap?", "Who is the man that was arrested?", "siapa?"]
)
def test_other_questions_for_persons_ask_for_no_office(question: str) -> None:
    assert asked_office(question) is None


def test_who_somebody_is_is_asked_by_name() -> None:
    names = ("Harjo Pranoto",)
    for question in ("Siapa Harjo Pranoto?", "Harjo Pranoto itu siapa?", "Who is Harjo Pranoto?"):
        assert who_is(question, names) == "Harjo Pranoto"
    assert who_is("Siapa Pj Bupati Sukatani?", ("Pj Bupati",)) is None
    assert who_is("Siapa yang ditemui Harjo Pranoto?", names) is None


def test_the_holder_is_named_and_nobody_in_his_place(told: Library) -> None:
    assert "Harjo" in (told.ask("siapa wakil bupati Sukatani?").short_answer or "")
    regent = told.ask("siapa bupati Sukatani?")
    assert "Harjo" not in (regent.short_answer or "")
    assert not told.ask("siapa ketua komisi III DPRD Sukatani?").answered
    assert not told.ask("Who is the police chief of Sukatani?").answered


def test_who_somebody_is_is_answered_by_his_office(told: Library) -> None:
    answer = told.ask("Siapa Lastri Wulandari?")
    assert answer.answered
    assert answer.short_answer == "Ketua Komisi II DPRD Sukatani"
    assert all("Lastri" in one.quote for one in answer.citations[:1])


@pytest.mark.parametrize(
    ("question", "text", "told"),
    [
        (
            "Who is the mayor of Sukatani?",
            "Sukatani Mayor Harjo Pranoto said on Monday that the pumps were ready.",
            True,
        ),
        ("siapa wali kota Sukatani?", "Sukatani Mayor Harjo Pranoto said on Monday that the pumps were ready.", True),
        ("siapa wali kota Sukatani?", "Mayor Inf Harjo Pranoto memimpin latihan di Sukatani pada Senin.", False),
        ("siapa menteri keuangan?", "Finance Minister Lastri said that the budget was safe.", True),
        ("siapa menteri kesehatan?", "Finance Minister Lastri said that the budget was safe.", False),
        ("Who is the deputy regent of Sukatani?", "The regent of Sukatani said that the bridge was safe.", False),
    ],
)
def test_an_office_is_told_in_english_articles_too(question: str, text: str, told: bool) -> None:
    asked = asked_office(question)
    assert asked is not None and asked.told_in(text) is told


def test_an_article_in_english_quotes_its_offices(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "english.jsonl"
    text = (
        "Surabaya Mayor Harjo Pranoto said on Monday that the pumps in the city were ready. "
        "Finance Minister Lastri Wulandari said the budget of the city was safe."
    )
    file.write_text(json.dumps({"title": "Surabaya braces for floods", "text": text}), encoding="utf-8")
    library.add(file)
    who = library.ask("Who is the mayor of Surabaya?")
    assert who.short_answer == "Harjo Pranoto"
    said = library.ask("What did the mayor of Surabaya say about the pumps?")
    assert [one.quote for one in said.citations] == [text.split(". ")[0] + "."]
