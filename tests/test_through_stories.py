"""Who asks for all of a sort, and means no one event, is told what every story has of it."""

import json
from pathlib import Path

import pytest

import rag
from rag import Library
from rag.otherwise_finder import OtherwiseFinder
from rag.question import understand

SHIPS = {
    "KM Camar Putih": "Kapal barang KM Camar Putih tenggelam di perairan Karimun, Senin, setelah menabrak karang."
    " Semua penumpang selamat.",
    "KM Bintang Selat": "Kapal Motor (KM) Bintang Selat tenggelam dihantam ombak di Selat Makassar."
    " Nakhoda melompat ke laut bersama tiga anak buahnya.",
    "KLM Rejeki Bahari": "Sebuah kapal layar bernama KLM Rejeki Bahari bocor dan tenggelam di utara Sumenep, Kamis"
    " pagi. Muatan garam 40 ton hilang.",
    "KM Mutiara Teluk": "Kapal penumpang KM Mutiara Teluk karam lalu tenggelam di Teluk Tomini pada Jumat malam."
    " Tim SAR mencari dua orang yang belum ditemukan.",
}
QUESTION = "Kapal apa saja yang tenggelam?"


@pytest.mark.parametrize(
    ("typed", "through"),
    [
        (QUESTION, True),
        ("Kecelakaan apa saja yang terjadi di tol?", True),
        ("Siapa saja yang ditangkap KPK?", True),
        ("Which companies were fined?", True),
        ("Kapal apa yang tenggelam?", False),
        ("Kapal apa saja yang tenggelam di Karimun?", False),
        ("Siapa saja yang ikut melayat Rina Dewi?", False),
        ("Barang sitaan apa saja yang dihancurkan petugas dengan dipotong-potong kemarin sore?", False),
        ("Berapa saja denda bagi perusahaan?", False),
        ("Kabupaten mana saja yang kebanjiran?", False),
    ],
)
def test_all_of_a_sort_is_asked_for_in_few_words(typed: str, through: bool) -> None:
    assert understand(typed).wants_all_of_a_sort is through


@pytest.fixture(scope="module")
def ports(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("ports")
    rows = [{"title": f"Musibah {name}", "text": text, "outlet": "harianreka.com"} for name, text in SHIPS.items()]
    rows.append({"title": "Harga Ikan Naik", "text": "Harga ikan naik di pasar. Nelayan senang.", "outlet": "a.com"})
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    library = rag.open(Path(folder) / "library")
    library.add(folder / "rows.jsonl")
    return library


def test_every_story_is_quoted_and_none_beside_the_subject(ports: Library) -> None:
    quotes = " ".join(one.quote for one in ports.ask(QUESTION).citations)
    assert all(" ".join(name.split()[1:]) in quotes for name in SHIPS)
    assert "ikan" not in quotes.lower()


def test_what_further_stories_have_is_only_added(ports: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = [one.quote for one in ports.ask(QUESTION).citations]
    monkeypatch.setattr(OtherwiseFinder, "of_further_stories", lambda *_: None)
    alone = [one.quote for one in ports.ask(QUESTION).citations]
    assert whole[: len(alone)] == alone
    assert len(whole) > len(alone)


def test_nothing_is_added_where_nothing_answers(ports: Library) -> None:
    assert not ports.ask("Pesawat apa saja yang jatuh?").answered
