"""What each outlet tells of a number, or whether outlets differ on it, is asked as that number is."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.wording.each_outlet import of_any_outlet, wants_every_outlets
from rag.phrases import remarks


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("How many stalls burned according to each outlet?", "How many stalls burned?"),
        ("According to all the outlets, how many stalls burned?", "how many stalls burned?"),
        ("Berapa kios terbakar menurut masing-masing media?", "Berapa kios terbakar?"),
        ("menurut tiap koran, berapa kios terbakar", "berapa kios terbakar"),
        ("Did the outlets agree on how many stalls burned?", "How many stalls burned?"),
        ("Do newspapers disagree about the number of stalls burned?", "How many stalls burned?"),
        ("Which outlets give different figures for turnout?", "How much is turnout?"),
        ("Is there any disagreement among the outlets on when it burned?", "When it burned?"),
        ("Media mana yang berbeda soal jumlah kios terbakar?", "Berapa jumlah kios terbakar?"),
        ("Apakah media sepakat soal angka kios terbakar?", "Berapa angka kios terbakar?"),
        ("media mana yang beda angkanya soal kios terbakar", "Berapa kios terbakar"),
        ("Do the outlets agree on the sanctions?", "What do the articles say about the sanctions?"),
        ("Apakah media sepakat soal sanksinya", "Apa kata artikel soal sanksinya"),
        ("Apakah ada perbedaan jumlah antar media soal kios terbakar?", "Berapa kios terbakar?"),
    ],
)
def test_what_outlets_tell_of_a_number_is_asked_as_the_number(typed: str, meant: str) -> None:
    assert of_any_outlet(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "Berapa artikel menurut masing-masing media?",
        "How many articles are there in each outlet?",
        "Media mana yang berbeda soal penyebab kebakaran?",
        "Media mana yang memberitakan kebakaran?",
        "Berapa kios terbakar menurut polisi?",
        "How many stalls burned according to the report?",
        "Did the unions agree on how many workers stay?",
        "Berapa kios dibakar di tiap kecamatan?",
    ],
)
def test_other_questions_stay(typed: str) -> None:
    assert of_any_outlet(typed) == typed
    assert not wants_every_outlets(typed)


def test_each_story_gives_its_number_where_those_of_all_outlets_are_asked_for(library: Library) -> None:
    told = {
        "koran1.id": "Sebanyak 41 kios di Pasar Girian terbakar pada Senin malam. Pedagang dipindahkan ke lapangan.",
        "koran2.id": "Api melalap 38 kios Pasar Girian. Petugas memadamkan api selama tiga jam.",
        "koran3.id": "Kebakaran Pasar Girian menghanguskan 45 kios, kata camat. Penyebabnya diselidiki polisi.",
    }
    for outlet, text in told.items():
        with_articles(library, {"title": "Kios Pasar Girian Terbakar", "outlet": outlet, "text": text})
    answer = library.ask("Berapa kios Pasar Girian yang terbakar menurut tiap media?")
    assert {one.article.outlet for one in answer.citations} == {*told}


def test_each_outlets_number_is_quoted(library: Library) -> None:
    for day, burned in enumerate(("Sebanyak 41 kios", "Api melalap 38 kios"), 2):
        text = f"{burned} di Pasar Girian, Kota Bitung, terbakar. Pedagang dipindahkan."
        row = {"title": "Kios Pasar Girian Terbakar", "outlet": f"koran{day}.id", "date": f"2024-05-0{day}"}
        with_articles(library, row | {"text": text})
    for question in (
        "How many stalls burned in Bitung according to each outlet?",
        "Media mana yang berbeda soal jumlah kios terbakar di Bitung?",
    ):
        answer = library.ask(question)
        order = remarks.NEWEST_FIRST[answer.language]
        assert answer.text.startswith(remarks.DISAGREE[answer.language].format(order=order)), question
        assert [one.article.outlet for one in answer.citations[:2]] == ["koran3.id", "koran2.id"], question
