"""Islands and groups of regions that a question names as one: Solo Raya, Kalimantan, Greater Jakarta."""

import pytest
from invented import with_articles

from index import places
from index.errors import InvalidQuestion
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
        ("Bagaimana dengan Kalimantan?", "Kalimantan", {"Kalimantan Barat"}),
        ("Di Riau dan Kalimantan bagaimana?", "Kalimantan", {"Kalimantan Barat"}),
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
        "Berapa harga cabai dan lombok?",
    ],
)
def test_a_part_of_an_island_a_club_or_a_sort_is_no_island(text: str) -> None:
    assert places.wider(text) == ()


def test_a_question_through_regions_names_the_group_and_no_city_of_its_name() -> None:
    understood = understand("Kabupaten mana saja di Solo Raya yang kekeringan?")
    assert understood.kind is Kind.WHICH_REGIONS
    assert [mention.text for mention in understood.mentions] == ["Solo Raya"]


@pytest.fixture(scope="module")
def dry(lasting: Library) -> Library:
    """Three regencies without rain, two of them around Solo."""
    told = (
        ("Klaten", "Warga Kabupaten Klaten kekeringan sejak Juni. Bupati Klaten mengirim 40 tangki air."),
        ("Sragen", "Warga Kabupaten Sragen kekeringan sejak Juli. Bupati Sragen mengirim 12 tangki air."),
        ("Jember", "Warga Kabupaten Jember kekeringan sejak Mei. Bupati Jember mengirim 9 tangki air."),
    )
    articles = ({"title": f"Kekeringan di Kabupaten {of}", "text": text, "date": "2025-09-01"} for of, text in told)
    return with_articles(lasting, *articles)


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


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("Berapa artikel tentang Solo Raya?", "2 dari 3 artikel membahas Solo Raya."),
        ("How many articles are there about Greater Solo?", "2 of 3 articles are about Greater Solo."),
        ("Berapa artikel soal bupati di Solo Raya?", "2 dari 3 artikel menyebut “bupati” dan membahas Solo Raya."),
        ("How many articles from Java mention Jember?", "1 of 3 articles mentions Jember and is about Java."),
        ("Berapa artikel tentang bupati selain di Solo Raya?", "1 dari 3 artikel"),
        ("Artikel terbaru tentang Tapal Kuda?", "Satu-satunya artikel yang membahas Tapal Kuda"),
        ("Which regencies in Solo Raya have the most articles?", "The 2 articles that are about Greater Solo"),
        ("Berapa artikel tentang Madura?", "Tidak ada artikel yang membahas Madura."),
        ("Berapa artikel menyebut Jember di Solo Raya?", "Tidak ada artikel tentang Solo Raya yang menyebut Jember."),
    ],
)
def test_articles_about_any_region_of_a_group_are_counted(dry: Library, asked: str, count: str) -> None:
    assert dry.ask(asked).text.startswith(count)


def test_who_asks_for_a_mention_of_a_land_is_told_which_articles_have_its_name(dry: Library) -> None:
    assert dry.ask("Berapa artikel menyebut Jawa?").text.startswith("Tidak ada artikel yang menyebut Jawa.")


@pytest.mark.parametrize(
    ("asked", "follow_up", "read"),
    [
        ("Berapa artikel tentang Solo Raya?", "Kalau Tapal Kuda?", "Berapa artikel tentang Tapal Kuda?"),
        ("Berapa artikel soal bupati di Klaten?", "Kalau di Solo Raya?", "Berapa artikel soal bupati di Solo Raya?"),
        ("How many articles from Solo Raya mention rain?", "and Java?", "How many articles from Java mention rain?"),
    ],
)
def test_a_group_takes_the_place_of_one_in_a_follow_up_that_counts(
    dry: Library, asked: str, follow_up: str, read: str
) -> None:
    assert dry.ask(follow_up, history=[asked]).rewritten_question == read


def test_a_question_for_one_thing_in_a_group_is_asked_of_its_regions_and_of_no_city_of_its_name(dry: Library) -> None:
    answer = dry.ask("Bupati mana saja di Solo Raya yang mengirim tangki air?")
    assert {citation.article.region for citation in answer.citations} == {"Kabupaten Klaten", "Kabupaten Sragen"}
    assert understand("Berapa sapi di Kalimantan?").mentions == ()
    reason = dry.ask("Siapa kiper tim voli di Solo Raya?").reason
    assert reason and "daerah di Solo Raya" in reason


def test_a_filter_may_name_a_group(dry: Library) -> None:
    assert len(list(dry.search("kekeringan", region="Solo Raya"))) == 2
    assert len(list(dry.search("kekeringan", region="pulau Jawa"))) == 3
    answer = dry.ask("How many articles mention regents?", region="soloraya")
    assert "articles about Greater Solo" in answer.text
    with pytest.raises(InvalidQuestion, match="Solo Jaya"):
        dry.search("kekeringan", region="Solo Jaya")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "Kabupaten mana di Solo Raya yang belum diberitakan?",
            "4 dari 6 kabupaten di Solo Raya tidak punya artikel: ",
        ),
        (
            "Which of the regencies in Tapal Kuda have no article?",
            "6 of 7 regencies in Tapal Kuda have no article: ",
        ),
        ("Which cities in Greater Solo have no articles?", "1 of 1 city in Greater Solo has no article: Surakarta"),
    ],
)
def test_regions_of_a_group_without_any_article_are_told(dry: Library, asked: str, told: str) -> None:
    answer = dry.ask(asked)
    assert answer.text.startswith(told)
    assert "Klaten" not in answer.text.partition(".")[0]
    assert "Kabupaten Kediri" not in answer.text


def test_of_articles_that_only_name_a_region_of_a_group_it_is_said_that_none_is_about_it(library: Library) -> None:
    text = "Banjir merendam Kabupaten Banjar. Bupati Banjar mengirim perahu. Bantuan datang dari Kabupaten Klaten."
    told = with_articles(library, {"title": "Banjir di Kabupaten Banjar", "text": text, "date": "2025-01-14"})
    answer = told.ask("Berapa artikel tentang Solo Raya?")
    assert (
        answer.text == "Tidak ada artikel yang membahas Solo Raya. 1 artikel lain hanya menyebut daerah di Solo Raya."
    )
