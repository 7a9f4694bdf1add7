"""Counts of names, whatever language and level they are asked in, and of the regions that have them."""

import pytest
from invented import with_articles

from index import places
from rag import Answer, Library
from rag.asking.english_names import indonesian
from rag.asking.kinds import Kind, kind_of
from rag.catalogue.rewording import reworded
from rag.catalogue.subjects import about, mentioned

ARTICLES: list[dict[str, str]] = [
    {
        "title": "Pedagang Korea Selatan datang ke pasar",
        "text": "Rombongan pedagang dari Korea Selatan membeli rempah. Mereka akan kembali sebelum Idul Adha.",
    },
    {
        "title": "Kopi kiriman ke Jerman",
        "text": "Koperasi Sumber Rasa mengirim kopi ke Jerman dan Timur Tengah. Rose Maharani memimpin koperasi itu.",
    },
    {
        "title": "Bupati Tangerang membuka pasar",
        "text": "Bupati Tangerang Wirya Laksana membuka pasar ikan di Kabupaten Tangerang. Ratna Dewi menyaksikannya.",
    },
    {
        "title": "Wali Kota Tangerang menutup pasar",
        "text": "Wali Kota Tangerang Surya Pratama menutup pasar lama di Kota Tangerang. Ratna Dewi menolaknya.",
    },
    {
        "title": "Truk melintas di Tangerang",
        "text": "Puluhan truk melintas menuju gudang. Sopirnya beristirahat di Tangerang sebelum pagi.",
    },
    {
        "title": "Bupati Jepara menanam bakau",
        "text": "Bupati Jepara menanam bakau di pantai Kabupaten Jepara. Ratna Dewi memuji kader PDI Perjuangan.",
    },
    {
        "title": "Ratna Dewi menulis buku",
        "text": "Buku itu tentang politik desa. Kader PDIP membelinya di toko.",
    },
]


@pytest.fixture
def several(library: Library) -> Library:
    """Seven articles, three on a region."""
    return with_articles(library, *({"outlet": "ANTARA", **one} for one in ARTICLES))


def lead(answer: Answer) -> str:
    return answer.text.partition("\n")[0]


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("How many articles mention South Korea?", 1),
        ("how many articles mention south korea?", 1),
        ("How many articles mention Germany?", 1),
        ("How many articles mention Germans?", 1),
        ("How many articles mention the Middle East?", 1),
        ("How many articles are about Eid al-Adha?", 1),
        ("How many articles mention Germany or South Korea?", 2),
        ("How many articles mention Rose?", 1),
        ("how many articles mention PDI-P?", 2),
        ("berapa artikel menyebut PDIP?", 2),
        ("how many articles are about politics?", 1),
        ("berapa artikel menyebut Kabupaten Tangerang?", 1),
        ("How many articles mention Tangerang Regency?", 1),
        ("berapa artikel menyebut Tangerang?", 3),
        ("Do any of the articles mention Ratna Dewi?", 4),
        ("No article mentions Ratna Dewi, right?", 4),
        ("ada ga berita soal Ratna Dewi?", 4),
        ("apakah artikel-artikel ini menyebut Ratna Dewi?", 4),
        ("berapa kali Ratna Dewi disebut?", 4),
        ("how many undated articles are there?", 7),
    ],
)
def test_names_are_counted_as_articles_have_them(several: Library, question: str, count: int) -> None:
    answer = several.ask(question)
    assert answer.answerer == "counting" and answer.table
    assert len({article.id for row in answer.table.rows for article in row.articles}) == count


def test_a_name_of_which_no_indonesian_one_is_known_is_not_denied_flatly(several: Library) -> None:
    assert "only as written here" in several.ask("How many articles mention Stone Garden?").text
    assert several.ask("How many articles mention Wirya Santoso?").text.endswith("mentions Wirya Santoso.")
    assert "Rusia" in several.ask("How many articles mention Russia?").text


def test_words_in_which_something_was_counted_are_those_of_all_articles(several: Library) -> None:
    assert "“PDIP” → PDI Perjuangan, PDIP" in lead(several.ask("artikel terbaru tentang PDIP"))


def test_outlets_are_asked_for_in_english_names_and_whether_there_is_any(several: Library) -> None:
    for question in ("which outlets mention Germany?", "has any outlet reported on Germany?"):
        assert lead(several.ask(question)).startswith("The only article that mentions Germany")


def test_regions_that_mention_a_name_are_counted_at_their_level(several: Library) -> None:
    told = lead(several.ask("Kabupaten mana saja yang menyebut Ratna Dewi?"))
    assert "2 kabupaten" in told and "Kabupaten Jepara" in told and "Kabupaten Tangerang" in told
    assert "Kota Tangerang" not in told and "2 artikel tanpa keterangan kabupaten" in told
    told = lead(several.ask("Which cities mention Ratna Dewi?"))
    assert "1 city: Tangerang City (1)" in told and "Jepara" not in told
    told = lead(several.ask("Which provinces mention Ratna Dewi?"))
    assert "2 provinces" in told and "Banten (2)" in told


def test_regions_in_the_news_are_of_the_level_asked_for(several: Library) -> None:
    told = lead(several.ask("kota mana yang paling banyak diberitakan?"))
    assert "Kota Tangerang" in told and "Kabupaten" not in told
    assert "Kabupaten Jepara" in lead(several.ask("daerah mana yang paling banyak diberitakan?"))
    told = lead(several.ask("Which cities have been reported on most?"))
    assert "Tangerang City" in told and "Regency" not in told


@pytest.mark.parametrize(
    "question",
    [
        "Kabupaten mana saja yang menyebut sanksi pidana?",
        "Which regencies raised the fee?",
        "Which regencies reported cholera?",
        "Kabupaten mana saja yang menyebut bahwa pasar ditutup?",
    ],
)
def test_what_regions_say_in_several_words_is_quoted(several: Library, question: str) -> None:
    assert kind_of(question) is Kind.WHICH_REGIONS
    assert several.ask(question).answerer == "quoting"


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("World Bank", "Bank Dunia"),
        ("Filipinos", "Filipina"),
        ("White House", "gedung putih"),
        ("President Ratna", "Presiden Ratna"),
        ("Ratna", ""),
        ("Mark", ""),
        ("Russian Embassy", ""),
    ],
)
def test_english_names_have_indonesian_ones(name: str, own: str) -> None:
    assert own.lower() in {one.lower() for one in indonesian(name)} if own else indonesian(name) == ()


def test_english_names_side_by_side_are_single_ones_and_parts_of_a_name_are_not() -> None:
    assert [one.label for one in about("Russia Ukraine war", "en") if not isinstance(one, tuple)] == [
        "Russia", "Ukraine", "war",
    ]  # fmt: skip
    assert [one.label for one in about("Japan Foundation", "en") if not isinstance(one, tuple)] == ["Japan Foundation"]
    assert [one.wordings for one in mentioned("Russia", "id") if not isinstance(one, tuple)] == [("Russia",)]


def test_what_asks_for_more_than_whether_it_is_mentioned_is_left_alone() -> None:
    for question in (
        "do the articles mention the price of rice",
        "apakah artikel ini menyebut Ratna Dewi",
        "does any official mention Ratna Dewi",
        "ada apa dengan berita itu",
    ):
        assert reworded(question) == question


def test_fifty_cities_are_no_regency() -> None:
    assert not places.mentions("Negeri dengan 50 Kota Terpanas")
    assert not places.mentions("berapa artikel tentang 50 kota terpanas?", anycase=True)
    assert places.mentions("Bupati 50 Kota hadir")[0].places[0].name == "Kabupaten Lima Puluh Kota"
