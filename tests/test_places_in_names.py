"""A region's name within that of a station, a market or a place elsewhere is no region that a question asks about."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.names.places_in_names import meant
from rag.question import understand

STORIES = (
    ("Harga Rusun", "Jakarta Selatan", "Rusun dekat Stasiun Manggarai di Jakarta Selatan dijual mulai Rp500 juta."),
    ("Tambang Ditutup", "Jakarta Selatan", "Tambang batu bara itu ditutup karena kebakaran, kata Rina Wulandari."),
    ("Pasar Sepi", "Demak", "Bupati Demak meninjau Pasar Demak pada Senin. Pasar Demak sepi pembeli."),
)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """Invented articles, each about its region."""
    rows = (
        {"title": title, "outlet": "KABARREKA.COM", "text": f"{region.upper()} - {text}", "region": region}
        for title, region, text in STORIES
    )
    return with_articles(lasting, *rows)


@pytest.mark.parametrize(
    ("question", "regions"),
    [
        ("How much are the flats near Manggarai station?", []),
        ("How much are the flats in Manggarai?", ["Manggarai"]),
        ("How much are the flats near Manggarai airport?", ["Manggarai"]),
        ("How busy is Demak market?", ["Demak"]),
        ("kenapa daerah batu bara itu ditutup?", []),
        ("Apa kata Rina soal kebakaran batu bara?", []),
        ("Apa yang terjadi di Batu Bara?", ["Batu Bara"]),
        ("apa kata bupati batu bara?", ["batu bara"]),
        ("Di stadion mana Badak Demak vs Elang main?", []),
        ("Di stadion mana Badak di Demak?", ["Demak"]),
        ("Mana lebih ketat, Kota Batu vs Kabupaten Demak?", ["Kota Batu", "Kabupaten Demak"]),
        ("gempa demak 19 Agustus 2019 jam berapa?", ["demak"]),
    ],
)
def test_what_is_named_after_a_region_and_stands_elsewhere_is_none(
    told: Library, question: str, regions: list[str]
) -> None:
    asked = understand(question)
    assert [one.text for one in meant(asked.text, asked.mentions, told.collection)] == regions
