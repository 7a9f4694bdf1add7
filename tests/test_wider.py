"""Islands and groups of regions that a question names as one: Solo Raya, Kalimantan, Greater Jakarta."""

import pytest
from invented import with_articles

from index import places
from rag import Library
from rag.asking.kinds import Kind
from rag.question import understand


@pytest.mark.parametrize(
    ("text", "name", "some"),
    [
        ("Kabupaten mana di Solo Raya yang kering?", "Solo Raya", {"Kabupaten Klaten", "Kota Surakarta"}),
        ("Which regencies in Greater Jakarta flooded?", "Greater Jakarta", {"Kota Depok", "DKI Jakarta"}),
        ("Provinsi mana saja di Kalimantan yang terbakar?", "Kalimantan", {"Kalimantan Barat"}),
        ("Which provinces across Sumatra burned?", "Sumatra", {"Aceh", "Lampung"}),
        ("Daerah mana di pulau Madura yang kering?", "Madura", {"Kabupaten Sampang"}),
    ],
)
def test_a_group_of_regions_is_each_of_them(text: str, name: str, some: set[str]) -> None:
    (group,) = places.wider(text)
    assert group.text == name
    assert some <= {place.name for place in group.places}


@pytest.mark.parametrize(
    "text",
    [
        "Daerah mana di Jawa Tengah yang kering?",
        "Siapa pelatih Madura United?",
        "Apa kata warga di Lombok Timur?",
        "Berapa harga kopi Flores?",
        "Who grows Java coffee?",
        "Di mana kantor Jawa Pos?",
    ],
)
def test_a_part_of_an_island_a_club_or_a_sort_is_no_island(text: str) -> None:
    assert places.wider(text) == ()


def test_a_question_through_regions_names_the_group_and_no_city_of_its_name() -> None:
    understood = understand("Kabupaten mana saja di Solo Raya yang kekeringan?")
    assert understood.kind is Kind.WHICH_REGIONS
    assert [mention.text for mention in understood.mentions] == ["Solo Raya"]


@pytest.fixture
def dry(library: Library) -> Library:
    """Three regencies without rain, two of them around Solo."""
    told = (
        ("Klaten", "Warga Kabupaten Klaten kekeringan sejak Juni. Bupati Klaten mengirim 40 tangki air."),
        ("Sragen", "Warga Kabupaten Sragen kekeringan sejak Juli. Bupati Sragen mengirim 12 tangki air."),
        ("Jember", "Warga Kabupaten Jember kekeringan sejak Mei. Bupati Jember mengirim 9 tangki air."),
    )
    articles = ({"title": f"Kekeringan di Kabupaten {of}", "text": text, "date": "2025-09-01"} for of, text in told)
    return with_articles(library, *articles)


def test_only_the_regions_of_the_group_are_gone_through(dry: Library) -> None:
    answer = dry.ask("Kabupaten mana saja di Solo Raya yang kekeringan?")
    assert answer.answered
    assert {citation.article.region for citation in answer.citations} == {"Kabupaten Klaten", "Kabupaten Sragen"}
    assert "2 dari 2 daerah di Solo Raya dalam koleksi ini" in answer.text


def test_how_many_there_are_is_told_of_where_the_question_looks(dry: Library) -> None:
    answer = dry.ask("Kabupaten mana saja di Jawa Tengah yang kekeringan?")
    assert "2 dari 2 daerah di Jawa Tengah dalam koleksi ini" in answer.text


@pytest.mark.parametrize(
    ("asked", "follow_up", "read"),
    [
        ("Kabupaten mana saja di Solo Raya yang kekeringan?", "Kalau di Tapal Kuda?", "di Tapal Kuda yang"),
        ("Kabupaten mana saja di Solo Raya yang kekeringan?", "Bagaimana dengan Jawa Timur?", "di Jawa Timur yang"),
        ("Kabupaten mana saja di Jawa Timur yang kekeringan?", "Kalau di Solo Raya?", "di Solo Raya yang"),
    ],
)
def test_a_group_takes_a_places_place_in_a_follow_up(dry: Library, asked: str, follow_up: str, read: str) -> None:
    answer = dry.ask(follow_up, history=[asked])
    assert answer.rewritten_question == f"Kabupaten mana saja {read} kekeringan?"
