"""Who holds the very office that is asked for: no other body's, no other country's, and who holds it now."""

import json
from pathlib import Path

import pytest

from index.nouns import Article, Sentence
from rag import Library
from rag.expecting.incumbents import incumbents, office_asked, tells_another
from rag.phrases import remarks


def _sentence(text: str, **told: str) -> Sentence:
    article = Article(id="a", text=text, **{"title": "Kabar Hari Ini", **told})
    return Sentence(article, 0, 0, len(text))


@pytest.mark.parametrize(
    ("question", "office"),
    [
        ("Who is the TNI commander?", "TNI commander"),
        ("whos the KSP now", "KSP"),
        ("siapa menteri keuangan sekarang?", "menteri keuangan"),
        ("Who is president of Indonesia?", "president of Indonesia"),
        ("Kapolri siapa sih?", "Kapolri"),
        ("siapa ketua KPK yang ditangkap?", None),
        ("siapa ketua KPK pada 2019?", None),
        ("Who is the former KPK chairman?", None),
        ("siapa gubernur?", None),
        ("siapa Rina Dewi?", None),
        ("siapa korban kebakaran?", None),
        ("Who is Harjo Pranoto's wife?", None),
    ],
)
def test_an_office_is_asked_for_alone(question: str, office: str | None) -> None:
    assert office_asked(question) == office


@pytest.mark.parametrize(
    ("asked", "text", "held"),
    [
        ("TNI commander", "Kata Panglima TNI Jenderal TNI Harjo Pranoto, latihan usai.", ["Harjo Pranoto"]),
        ("TNI commander", "Komandan Satuan Laut Mabes TNI, Brigjen Harjo Pranoto, hadir.", []),
        ("attorney general", "Kata Jaksa Agung Rina Dewi, perkara itu usai.", ["Rina Dewi"]),
        ("attorney general", "Kata Jaksa Agung Muda Pidana Khusus Rina Dewi, perkara itu usai.", []),
        ("energy minister", "Kata Menteri ESDM Rina Dewi, harga tetap.", ["Rina Dewi"]),
        ("KPK chairman", "Ketua KPK Harjo Pranoto mengatakan perkara itu usai.", ["Harjo Pranoto"]),
        ("KPK chairman", "Ketua Elang Institute, Harjo Pranoto, mengatakan pegawai KPK bersatu.", []),
        ("KPK chairman", "Mantan Ketua KPK Harjo Pranoto mengatakan perkara itu usai.", []),
        ("ketua KPK", "Wakil Ketua KPK Harjo Pranoto mengatakan perkara itu usai.", []),
        ("chairman of the DPRD Southeast Sulawesi", "Ketua DPRD Sultra Harjo Pranoto membenarkan.", ["Harjo Pranoto"]),
        ("pemilik gudang", "Polisi menangkap YD selaku pemilik gudang, Rina Dewi sebagai kasir.", []),
        ("president of Indonesia", "Presiden RI Harjo Pranoto mengatakan musim tanam tiba.", ["Harjo Pranoto"]),
        ("president of Indonesia", "Presiden Peru Harjo Pranoto mengatakan musim tanam tiba.", []),
    ],
)
def test_the_office_beside_a_name_is_the_one_asked_for(asked: str, text: str, held: list[str]) -> None:
    assert [one.name for one in incumbents(asked, _sentence(text))] == held


@pytest.mark.parametrize(
    ("asked", "text", "another"),
    [
        ("KPK chairman", "Ketua Elang Institute, Harjo Pranoto, mengatakan pegawai KPK bersatu.", True),
        ("attorney general", "Kata Jaksa Agung Muda Pidana Khusus Rina Dewi, perkara itu usai.", True),
        ("ketua KPK", "Ketua Komisi Pemberantasan Korupsi Harjo Pranoto mengatakan perkara itu usai.", False),
        ("kepala dinas kesehatan", "Kepala Dinkes Rina Dewi mengatakan vaksin cukup.", False),
        ("direktur utama Garuda", "Direktur Utama Rina Dewi mengatakan armada cukup.", False),
        ("ketua Bawaslu Demak", "Ketua Bawaslu Rina Dewi mengatakan laporan itu diterima.", False),
        ("menteri Harjo", "Menteri Kehutanan Harjo Pranoto mengatakan hutan pulih.", False),
        ("ketua KPK", "Kata Presiden Harjo Pranoto, ketua KPK akan dipilih.", False),
    ],
)
def test_another_office_is_told_by_words_that_the_one_asked_for_has_not(asked: str, text: str, another: bool) -> None:
    assert tells_another(asked, _sentence(text)) is another


@pytest.mark.parametrize(
    ("text", "title", "abroad"),
    [
        ("Menteri Keuangan Peru Rina Dewi mengatakan pajak naik.", "Pajak", True),
        ("Menteri Keuangan Rina Dewi mengatakan pajak naik.", "Peru Naikkan Pajak", True),
        ("Menteri Keuangan Rina Dewi mengatakan ekspor Indonesia naik.", "Peru Beli Kopi", False),
        ("Menteri Keuangan Rina Dewi mengatakan pajak naik.", "Pajak", False),
    ],
)
def test_a_minister_may_be_another_countrys(text: str, title: str, abroad: bool) -> None:
    (held,) = incumbents("finance minister", _sentence(text, title=title))
    assert held.abroad is abroad


def _add(library: Library, folder: Path, told: list[tuple[str | None, str]]) -> None:
    rows = [
        {"title": f"{name} Tinjau Pasar", "text": f"Menteri Perdagangan {name} mengatakan harga beras {number} turun."}
        | ({"date": day} if day else {})
        for number, (day, name) in enumerate(told)
    ]
    file = folder / "ministers.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in rows), encoding="utf-8")
    library.add(file)


@pytest.mark.parametrize("question", ["siapa menteri perdagangan?", "Who is the trade minister?"])
def test_of_several_holders_the_newest_stands_first_and_is_named(
    library: Library, tmp_path: Path, question: str
) -> None:
    _add(library, tmp_path, [("2019-03-05", "Harjo Pranoto"), ("2025-03-05", "Rina Dewi")])
    answer = library.ask(question)
    order = remarks.NEWEST_FIRST[answer.language]
    assert answer.text.startswith(remarks.HELD_BY_OTHERS[answer.language].format(order=order))
    assert answer.short_answer == "Rina Dewi" and "Rina Dewi" in answer.citations[0].quote


def test_an_undated_holder_is_not_known_to_be_the_newest(library: Library, tmp_path: Path) -> None:
    _add(library, tmp_path, [(None, "Harjo Pranoto"), ("2025-03-05", "Rina Dewi")])
    answer = library.ask("siapa menteri perdagangan?")
    assert answer.short_answer is None and remarks.UNDATED_ORDER["id"] in answer.text
    assert "Rina Dewi" in answer.citations[0].quote
    assert library.ask("siapa menteri perdagangan sekarang?").short_answer == "Rina Dewi"
