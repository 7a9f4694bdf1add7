"""Counts of offices and bodies with their place, in all spellings of both, and of those who hold an office."""

import pytest
from invented import with_articles

from rag import Answer, Library
from rag.catalogue.grammar.roles import turned

ARTICLES: list[dict[str, str]] = [
    {
        "title": "Anggaran disusun",
        "text": "KPU Kota Tangerang Selatan menyusun anggaran. Rapatnya berlangsung dua hari di aula.",
    },
    {
        "title": "Posko dibuka",
        "text": "Komisi Pemilihan Umum (KPU) Tangsel membuka posko. Warga datang sejak pagi.",
        "outlet": "Kabar Sore",
    },
    {"title": "Gudang kota", "text": "KPU Kota Bekasi menyewa gudang. Sewanya setahun."},
    {"title": "Gudang kabupaten", "text": "KPU Kabupaten Bekasi membeli gudang. Harganya belum diumumkan."},
    {
        "title": "Pasar Solo dibuka",
        "text": 'Wali Kota Solo Wirya Laksana membuka pasar. "Pasar ini bersih," kata Wali Kota Solo Wirya Laksana.',
        "region": "Kota Surakarta",
    },
    {
        "title": "Taman Surakarta ditata",
        "text": '"Taman ini akan ditanami bunga," kata Wali Kota Surakarta Wirya Laksana di balai kota.',
        "region": "Kota Surakarta",
    },
    {
        "title": "Wakil menutup acara",
        "text": '"Acara ini meriah," kata Wakil Wali Kota Solo Ratna Dewi saat menutup acara itu.',
        "region": "Kota Surakarta",
    },
    {
        "title": "Jalan dibenahi",
        "text": 'Jalan itu rusak. "Kami membenahinya," kata Sekretaris Daerah (Sekda) Kota Depok, Hasan Basuki.',
        "region": "Kota Depok",
    },
    {
        "title": "Pilkada Depok dimulai",
        "text": "Tahapan Pilkada Depok dimulai. Pendaftaran calon dibuka bulan depan.",
        "region": "Kota Depok",
    },
    {
        "title": "Kebun teh",
        "text": '"Kebun ini luas," kata Bupati Bandung Barat Tirta Wijaya saat berkunjung.',
        "region": "Kabupaten Bandung Barat",
    },
    {
        "title": "Sawah",
        "text": '"Sawah ini subur," kata Gubernur Jabar Bayu Kusuma Hartono saat panen raya.',
        "region": "Jawa Barat",
    },
    {
        "title": "Panen",
        "text": '"Panen kali ini baik," kata Gubernur Jawa Barat Bayu Hartono. Petani senang.',
        "region": "Jawa Barat",
    },
    {"title": "Ketua bicara", "text": '"Logistik siap," kata Ketua Komisi Pemilihan Umum Demak Hadi Susilo, kemarin.'},
]


@pytest.fixture(scope="module")
def placed(lasting: Library) -> Library:
    """The articles above."""
    return with_articles(lasting, *({"outlet": "Harian Pagi", **one} for one in ARTICLES))


def titles(answer: Answer) -> set[str]:
    assert answer.answerer == "counting", answer.text
    return {article.title for row in answer.table.rows for article in row.articles} if answer.table else set()


def names(answer: Answer) -> set[str]:
    assert answer.answerer == "counting", answer.text
    return {row.cells[0] for row in answer.table.rows} if answer.table else set()


SOLO = {"Pasar Solo dibuka", "Taman Surakarta ditata"}
GOVERNOR = {"Sawah", "Panen"}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("berapa artikel menyebut KPU Tangsel?", {"Anggaran disusun", "Posko dibuka"}),
        ("berapa artikel menyebut KPU Kota Tangerang Selatan?", {"Anggaran disusun", "Posko dibuka"}),
        ("how many articles mention the South Tangerang KPU?", {"Anggaran disusun", "Posko dibuka"}),
        ("berapa artikel menyebut KPU Tangerang?", set()),
        ('berapa artikel menyebut "KPU Tangsel"?', set()),
        ("berapa artikel menyebut KPU Kota Bekasi?", {"Gudang kota"}),
        ("berapa artikel menyebut KPU Kabupaten Bekasi?", {"Gudang kabupaten"}),
        ("berapa artikel menyebut KPU Bekasi?", {"Gudang kota", "Gudang kabupaten"}),
        ("berapa artikel menyebut Sekda Depok?", {"Jalan dibenahi"}),
        ("berapa artikel menyebut Bupati Bandung?", set()),
        ("berapa artikel menyebut pilwalkot Depok?", {"Pilkada Depok dimulai"}),
        ("how many articles mention the Depok mayoral election?", {"Pilkada Depok dimulai"}),
        ("berapa artikel menyebut gubernur Jawa Barat?", GOVERNOR),
        ("how many articles mention the governor of West Java?", GOVERNOR),
    ],
)
def test_an_office_or_body_counts_with_its_place_in_all_spellings(
    placed: Library, question: str, found: set[str]
) -> None:
    assert titles(placed.ask(question)) == found


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("berapa artikel mengutip wali kota Solo?", SOLO),
        ("berapa artikel mengutip Wali Kota Surakarta?", SOLO),
        ("which outlets quote the mayor of Surakarta?", SOLO),
        ("berapa artikel mengutip wakil wali kota Surakarta?", {"Wakil menutup acara"}),
        ("how many articles quote the deputy mayor of Solo?", {"Wakil menutup acara"}),
        ("how many articles quote the West Java governor?", GOVERNOR),
        ("berapa artikel mengutip bupati Bandung?", set()),
        ("berapa artikel mengutip sekda Depok?", {"Jalan dibenahi"}),
    ],
)
def test_who_holds_an_office_of_a_region_is_quoted_by_any_of_its_names(
    placed: Library, question: str, found: set[str]
) -> None:
    assert titles(placed.ask(question)) == found


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("siapa saja sekda yang dikutip?", {"Hasan Basuki"}),
        ("siapa saja wakil wali kota yang dikutip?", {"Ratna Dewi"}),
        ("wali kota siapa saja yang dikutip?", {"Wirya Laksana"}),
        ("siapa saja ketua KPU yang dikutip?", {"Hadi Susilo"}),
        ("which deputy mayors are quoted?", {"Ratna Dewi"}),
        ("siapa saja gubernur yang dikutip?", {"Bayu Kusuma Hartono"}),
    ],
)
def test_those_of_an_office_of_several_words_are_told_each_once(placed: Library, question: str, who: set[str]) -> None:
    assert names(placed.ask(question)) == who


@pytest.mark.parametrize(
    ("question", "of_all"),
    [
        ("which mayors are quoted the most in May", "who is quoted the most in articles that mention wali kota in May"),
        (
            "wakil wali kota mana yang dikutip paling sering",
            "siapa saja yang dikutip paling sering dalam artikel yang menyebut wakil wali kota",
        ),
    ],
)
def test_who_is_quoted_most_of_an_office_is_looked_for_where_it_is_mentioned(question: str, of_all: str) -> None:
    found = turned(question, [])
    assert found is not None
    assert found[0] == of_all


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("3 daerah dengan artikel terbanyak", "Kota Surakarta"),
        ("top 3 regions by number of articles", "Surakarta City"),
        ("2 media dengan artikel terbanyak", "Harian Pagi"),
        ("top 2 outlets by number of articles", "Harian Pagi"),
    ],
)
def test_those_with_most_articles_are_told_first(placed: Library, question: str, first: str) -> None:
    answer = placed.ask(question)
    assert answer.table
    assert answer.table.rows[0].cells[0] == first


@pytest.mark.parametrize(
    "question",
    [
        "which cities have only one article?",
        "kota mana yang hanya punya satu artikel?",
        "which outlets have more than 5 articles?",
    ],
)
def test_what_is_not_counted_of_articles_is_refused_with_how_to_ask(placed: Library, question: str) -> None:
    answer = placed.ask(question)
    assert not answer.answered
    assert "“" in answer.text


def test_a_spread_tells_how_many_articles_it_is_of(placed: Library) -> None:
    text = placed.ask("berapa artikel per provinsi?").text
    assert "9 di antaranya tersebar di 3 provinsi" in text
    assert "4 artikel tanpa keterangan daerah" in text
