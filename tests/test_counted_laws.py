"""Counts of a law, which articles name short or long, with its number and year or without."""

import pytest
from invented import with_articles

from rag import Answer, Library

TEXTS = {
    "Pendek": "Polisi menjerat pelaku dengan UU ITE setelah memeriksa empat saksi di kantornya.",
    "Bernomor": "Hakim membaca Undang-Undang Nomor 11 Tahun 2008 tentang ITE di ruang sidang utama.",
    "Panjang": "Pasal UU Informasi dan Transaksi Elektronik (ITE) diuji oleh seorang guru sekolah dasar.",
    "Tentang": "Ia melanggar Undang-undang tentang Informasi dan Transaksi Elektronik menurut penyidik.",
    "Rancangan": "Rapat membahas RUU ITE hingga larut malam bersama para pakar hukum pidana.",
    "Perikanan": "Nelayan meminta UU Nomor 45 Tahun 2009 tentang Perikanan ditinjau lagi tahun depan.",
    "Dinas": "Dinas Perikanan membagikan buku berisi UU Desa kepada para kepala kampung.",
    "Sawit": "Warga meminta UU Sawit dicabut setelah kebun mereka disita pada musim hujan.",
    "Singkatan": "Pasal Undang-Undang (UU) Nomor 11 Tahun 2008 tentang Sawit dibacakan di balai desa.",
    "Bergaris": "Petani mengutip UU No.12/2009 tentang Sawit di depan kantor bupati.",
    "Rancangannya": "Rapat membahas Rancangan Undang-undang Sawit sampai petang di gedung lama.",
    "Sawitnya": "Pekerja mengingat Undang-undang Sawit dan upah mereka yang belum dibayar.",
    "Lomba": "Lomba Perikanan digelar di dermaga lama dengan hadiah perahu kayu.",
}


@pytest.fixture(scope="module")
def laws(lasting: Library) -> Library:
    """An article for each way to name a law, and some on other things."""
    rows = ({"title": title, "outlet": "ANTARA", "text": text} for title, text in TEXTS.items())
    return with_articles(lasting, *rows)


def titles(answer: Answer) -> set[str]:
    assert answer.answerer == "counting", answer.text
    return {article.title for row in answer.table.rows for article in row.articles} if answer.table else set()


ITE = {"Pendek", "Bernomor", "Panjang", "Tentang"}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Berapa artikel yang menyebut UU ITE?", ITE),
        ("List articles about UU ITE", ITE),
        ("How many articles mention the ITE Law?", ITE),
        ("How many articles mention the Electronic Information and Transactions Law?", ITE),
        ("Berapa artikel yang menyebut Undang-Undang Informasi dan Transaksi Elektronik?", ITE),
        ("Berapa artikel yang menyebut RUU ITE?", {"Rancangan"}),
        ("Berapa artikel tentang UU Perikanan?", {"Perikanan"}),
        ("Berapa artikel tentang undang-undang perikanan?", {"Perikanan"}),
        ("Berapa artikel yang menyebut UU Sawit?", {"Sawit", "Sawitnya", "Singkatan", "Bergaris"}),
        ("Berapa artikel yang menyebut RUU Sawit?", {"Rancangannya"}),
        # Other words than a law's name, and those in quotation marks, count as they are.
        ('Berapa artikel yang menyebut "UU ITE"?', {"Pendek"}),
        ("Berapa artikel tentang Perikanan?", {"Perikanan", "Dinas", "Lomba"}),
        ("Berapa artikel yang menyebut UU Kehutanan?", set()),
    ],
)
def test_a_law_counts_in_all_ways_that_articles_name_it(laws: Library, question: str, found: set[str]) -> None:
    assert titles(laws.ask(question)) == found


def test_a_law_and_its_subject_apart_are_told_beside_the_law(laws: Library) -> None:
    text = laws.ask("Berapa artikel tentang UU Perikanan?").text
    assert text.startswith("1 dari 13 artikel menyebut UU Perikanan. 1 artikel lain memuat kata-kata dari UU Perikanan")
