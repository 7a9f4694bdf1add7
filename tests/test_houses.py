"""One outlet under several names, and a house with its editions, are counted and found as what they are."""

import json

import pytest

import rag
from index.filters import Filters, outlet_key
from rag.catalogue.grammar.outlets import known

PRINTED = {
    "ANTARA News Kalimantan Tengah": "Jembatan Sei Tirta ditutup",
    "Antara News": "Ferry service resumes at Port Sari",
    "ANTARA": "Harga rica di Pasar Sari naik",
    "detikjateng": "Atap sekolah Tirta Asri ambruk",
    "detikjabar": "Longsor menutup jalan Karang Sari",
    "Tribunjateng.com": "Pasar Kliwon Asri direnovasi",
    "Lensa Tirta": "Bendungan Tirta Asri kering",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> rag.Library:
    folder = tmp_path_factory.mktemp("houses")
    rows = [
        {"judul": title, "media": outlet, "tanggal": f"2024-10-0{day}", "isi": f"{title}, kata pejabat setempat. " * 4}
        for day, (outlet, title) in enumerate(PRINTED.items(), start=1)
    ]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    library = rag.open(folder / "library")
    assert library.add(folder / "rows.jsonl").added == len(PRINTED)
    return library


@pytest.mark.parametrize(
    ("outlet", "house"),
    [
        ("ANTARA News Kalimantan Tengah", "antara"),
        ("antarasumbar.com", "Antara News"),
        ("TRIBUN-MEDAN.COM", "Tribun"),
        ("TribunnewsSultra.com", "tribunnews.com"),
        ("detikFinance", "detik.com"),
        ("Okezone News", "OKEZONE"),
        ("Tempo English", "tempo.co"),
        ("IDN Times Jateng", "IDN Times"),
        ("Jawa Pos Radar Madiun", "jawapos.com"),
        ("KBRN", "RRI"),
    ],
)
def test_who_asks_for_a_house_gets_its_editions(outlet: str, house: str) -> None:
    assert Filters(outlet=house).in_outlet(outlet)
    assert not Filters(left_out=(house,)).in_outlet(outlet)


@pytest.mark.parametrize(
    ("outlet", "asked"),
    [
        ("detikjateng", "detikjabar"),
        ("ANTARA", "Antara News Bali"),
        ("detiksultra.com", "detik"),
        ("Tribun Rakyat", "Tribun"),
        ("Tribratanews Polres Batang", "Tribun"),
        ("Kompas TV", "kompas.com"),
        ("Antara Kita", "Antara"),
        ("Tempo Doeloe", "Tempo"),
    ],
)
def test_another_edition_or_an_outlet_of_a_like_name_is_not_meant(outlet: str, asked: str) -> None:
    assert not Filters(outlet=asked).in_outlet(outlet)


def test_two_names_of_a_house_are_one_outlet() -> None:
    assert outlet_key("ANTARA") == outlet_key("Antara News") == outlet_key("antaranews.com")
    assert outlet_key("Antara News Bali") != outlet_key("ANTARA")


@pytest.mark.parametrize(
    ("text", "held", "named"),
    [
        ("detik", ["detikjateng", "detikjabar"], "detik"),
        ("Antara", ["Antara News Bali"], "Antara News Bali"),
        ("detikjateng", ["detikjateng", "detikjabar"], "detikjateng"),
        ("antara", ["Antara News", "Antara News Bali"], None),
    ],
)
def test_a_house_is_known_by_its_editions(text: str, held: list[str], named: str | None) -> None:
    assert known(text, held) == named


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Berapa artikel dari Antara?", "3"),
        ("How many articles are from Antara?", "3"),
        ("Berapa artikel dari detik?", "2"),
        ("Berapa artikel dari detikjateng?", "1"),
        ("Berapa artikel dari Tribun?", "1"),
        ("Berapa artikel dari Lensa Tirta?", "1"),
    ],
)
def test_articles_of_a_house_and_of_its_edition_are_counted(library: rag.Library, question: str, count: str) -> None:
    answer = library.ask(question)
    assert answer.answered
    assert f" {count} arti" in f" {answer.text}"


def test_a_search_filtered_by_a_house_finds_its_editions(library: rag.Library) -> None:
    assert {hit.article.outlet for hit in library.search("jalan sekolah", outlet="detik")} == {
        "detikjateng",
        "detikjabar",
    }
    assert {hit.article.outlet for hit in library.search("sekolah", outlet="detikjateng")} == {"detikjateng"}
