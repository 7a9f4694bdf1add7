"""Hours of a question are searched for as articles write them, where the part of the day has such an hour."""

from pathlib import Path

import pytest

import rag
from rag.asking.times.hours import as_written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("jam 5 sore", "pukul 17.00"),
        ("pkl. 9.30 malam", "pukul 21.30"),
        ("jam setengah 6 sore", "pukul 17.30"),
        ("jam setengah satu malam", "pukul 00.30"),
        ("jam 12 malam", "pukul 00.00"),
        ("jam 1 malam", "pukul 01.00"),
        ("jam tujuh pagi sampai jam 1 siang", "pukul 07.00 sampai pukul 13.00"),
        ("at 5 pm", "at 17.00"),
        ("by 5:30 p.m. on Sunday", "by 17.30 on Sunday"),
        ("at 10 p.m.?", "at 22.00?"),
        ("from 9 AM", "from 09.00"),
        ("jam dua belas siang", "pukul 12.00"),
        ("12 am", "00.00"),
        ("12 pm", "12.00"),
    ],
)
def test_an_hour_is_written_as_articles_write_it(typed: str, written: str) -> None:
    language = "id" if typed.startswith(("jam", "pkl")) else "en"
    assert as_written(typed, language=language, holds=lambda _: True, says=lambda _: False)[0] == written


@pytest.mark.parametrize(
    "typed",
    [
        "Pertemuan 3 PM ASEAN",
        "What did the 2 PM say?",
        "jam 12 pagi",
        "jam 9 sore",
        "jam 25 malam",
        "jam 5 sore ini",
        "5 pagi",
        "I am 5",
        "2.5 pm",
        "5 pmi",
        "$5 pm",
    ],
)
def test_what_is_no_such_hour_stays(typed: str) -> None:
    for language in ("id", "en"):
        assert as_written(typed, language=language, holds=lambda _: True, says=lambda _: False) == (typed, {})


def test_an_hour_that_no_article_names_stays() -> None:
    assert as_written("jam 5 sore", language="id", holds=lambda _: False, says=lambda _: False)[1] == {}


@pytest.mark.parametrize(
    ("typed", "language", "said"),
    [
        ("jam 5 sore", "id", "5 sore"),
        ("at 5 pm", "en", "5 sore"),
        ("jam 12 malam", "id", "12 malam"),
        ("5:30 pm", "en", "setengah 6 sore"),
        ("11 am", "en", "11 siang"),
    ],
)
def test_an_hour_that_an_article_tells_in_words_stays(typed: str, language: str, said: str) -> None:
    assert as_written(typed, language=language, holds=lambda _: True, says=lambda one: one == said)[1] == {}


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("Berapa meter jarak pandang di Karangjati jam 5 sore?", "pukul 17.00"),
        ("How far could one see at 5 pm?", "17.00"),
    ],
)
def test_an_answer_says_how_the_hour_was_read(tmp_path: Path, question: str, read: str) -> None:
    story = tmp_path / "kabut.txt"
    story.write_text(
        "Kabut Tebal Selimuti Desa Karangjati\n\nKabut tebal menyelimuti Desa Karangjati pada Sabtu (12/10/2024). "
        "Jarak pandang pada pukul 06.00 WIB masih 1.200 meter. Jarak pandang pada pukul 17.00 WIB hanya 300 meter.\n",
        encoding="utf-8",
    )
    with rag.open(tmp_path / "library") as library:
        library.add(str(story))
        answer = library.ask(question)
    assert read in answer.to_dict()["understood"]["expanded"].values()
    assert "pukul 17.00 WIB hanya 300 meter" in answer.text
