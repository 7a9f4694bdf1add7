"""A region's name within that of a station, a market or a place elsewhere is no region that a question asks about."""

import json
from pathlib import Path

import pytest

from rag import Library
from rag.asking.places_in_names import meant
from rag.question import understand

STORIES = (
    ("Harga Rusun", "Jakarta Selatan", "Rusun dekat Stasiun Manggarai di Jakarta Selatan dijual mulai Rp500 juta."),
    ("Pasar Sepi", "Demak", "Bupati Demak meninjau Pasar Demak pada Senin. Pasar Demak sepi pembeli."),
)


@pytest.fixture
def told(library: Library, tmp_path: Path) -> Library:
    """Invented articles, each about its region."""
    for number, (title, region, text) in enumerate(STORIES):
        row = {"title": title, "outlet": "KABARREKA.COM", "text": f"{region.upper()} - {text}", "region": region}
        (tmp_path / f"{number}.json").write_text(json.dumps(row), encoding="utf-8")
    library.add(tmp_path)
    return library


@pytest.mark.parametrize(
    ("question", "regions"),
    [
        ("How much are the flats near Manggarai station?", []),
        ("How much are the flats in Manggarai?", ["Manggarai"]),
        ("How much are the flats near Manggarai airport?", ["Manggarai"]),
        ("How busy is Demak market?", ["Demak"]),
    ],
)
def test_what_is_named_after_a_region_and_stands_elsewhere_is_none(
    told: Library, question: str, regions: list[str]
) -> None:
    asked = understand(question)
    assert [one.text for one in meant(asked.text, asked.mentions, told.collection)] == regions
