"""Counts of a single name tell in how many articles it is only the end of another person's."""

import pytest
from invented import with_articles

from rag import Library

TEXTS = {
    "Pasar": "Presiden Wirawan meresmikan pasar. Wirawan berkeliling pasar itu bersama para pedagang.",
    "Sawah": "Menurut Wirawan, panen padi naik. Petani menyambut Wirawan di pematang sawah.",
    "Sekolah": "Pada era Wirawan sekolah itu dibangun. Langkah Wirawan dipuji para guru di sana.",
    "Polisi": "Kepala Polres Hasan Listyo Wirawan mengatakan jalan ditutup hingga sore hari.",
    "Dua orang": "Presiden Wirawan melantik Danang Wirawan sebagai duta. Wirawan menjabat tangannya.",
    "Kebun": "Kebun teh itu dibuka Rahmad Kuncoro. Rahmad Kuncoro menanam bibit bersama warga desa.",
    "Ladang": "Ladang jagung itu milik Rahmad Kuncoro sejak tahun lalu, kata para tetangganya.",
}


@pytest.fixture(scope="module")
def named(lasting: Library) -> Library:
    """Articles on one Wirawan, on another, and on Kuncoro, whom all call by his whole name."""
    rows = ({"title": title, "outlet": "ANTARA", "text": text} for title, text in TEXTS.items())
    return with_articles(lasting, *rows)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Berapa artikel yang menyebut Wirawan?",
            "5 dari 7 artikel menyebut Wirawan. Dalam sedikitnya 1 di antaranya Wirawan hanya bagian dari nama lain: "
            "Hasan Listyo Wirawan.",
        ),
        (
            "How many articles mention Wirawan?",
            "5 of 7 articles mention Wirawan. In at least 1 of them Wirawan is only part of another name: Hasan Listyo "
            "Wirawan.",
        ),
        # Whom all call by his whole name is himself, and a first name or a full name is nobody else's end.
        ("Berapa artikel yang menyebut Kuncoro?", "2 dari 7 artikel menyebut Kuncoro."),
        ("Berapa artikel yang menyebut Hasan?", "1 dari 7 artikel menyebut Hasan."),
        ("Berapa artikel yang menyebut Danang Wirawan?", "1 dari 7 artikel menyebut Danang Wirawan."),
        ("Berapa artikel yang menyebut pasar?", "1 dari 7 artikel menyebut “pasar”."),
    ],
)
def test_a_name_that_is_the_end_of_another_is_told(named: Library, question: str, told: str) -> None:
    assert named.ask(question).text.partition("\n")[0].strip() == told
