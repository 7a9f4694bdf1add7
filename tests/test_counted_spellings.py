"""Counts of words that articles write in another way: in one or apart, in the singular, small and in Indonesian."""

import pytest
from invented import with_articles

from rag import Answer, Library
from rag.catalogue.grammar.subjects import about

ARTICLES: list[dict[str, str]] = [
    {"title": "Turnamen bulutangkis", "text": "Turnamen bulutangkis digelar di gedung olahraga. Pemainnya remaja."},
    {"title": "Klub bulu tangkis", "text": "Klub bulu tangkis menambah lapangan. Kerja sama dijalin dengan sekolah."},
    {"title": "Halaman sekolah", "text": "Halaman sekolah ditata ulang. Ketua RT menyebut dalam hal aman semua siap."},
    *(
        {"title": f"Halaman blok {number}", "text": f"Halaman blok {number} disapu. Hal begitu membuat aman pejalan."}
        for number in range(6)
    ),
    {"title": "CCTV dipasang", "text": "Petugas memasang CCTV di pasar. Kasus korupsi menurun, kata panitia lomba."},
    {
        "title": "Lembaga menilai korupsi",
        "text": "Lembaga Corruption Lens menilai kasus korupsi. Laporannya tebal sekali.",
    },
    {
        "title": "Rumah di Garut",
        "text": "Rumah di Garut diperbaiki warga Kabupaten Garut.",
        "region": "Kabupaten Garut",
    },
    {"title": "Jalan di Bogor", "text": "Jalan di Bogor ditutup Bupati Bogor sejak pagi.", "region": "Kabupaten Bogor"},
    {
        "title": "Pasar di Demak",
        "text": "Pasar di Demak dibuka Bupati Demak kemarin pagi.",
        "region": "Kabupaten Demak",
    },
]


@pytest.fixture(scope="module")
def small(lasting: Library) -> Library:
    """The articles above, three on a region."""
    return with_articles(lasting, *({"outlet": "ANTARA", **one} for one in ARTICLES))


def titles(answer: Answer) -> set[str]:
    assert answer.answerer == "counting", answer.text
    return {article.title for row in answer.table.rows for article in row.articles} if answer.table else set()


BADMINTON = {"Turnamen bulutangkis", "Klub bulu tangkis"}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Berapa artikel menyebut bulu tangkis?", BADMINTON),
        ("Berapa artikel menyebut bulutangkis?", BADMINTON),
        ("Berapa artikel menyebut Bulu Tangkis atau CCTV?", {*BADMINTON, "CCTV dipasang"}),
        ("How many articles are about badminton?", BADMINTON),
        ("Berapa artikel menyebut kerjasama?", {"Klub bulu tangkis"}),
        ('Berapa artikel menyebut "bulu tangkis"?', {"Klub bulu tangkis"}),
        ("Berapa artikel menyebut sekolah tapi tidak menyebut bulutangkis?", {"Halaman sekolah"}),
        ("How many articles mention CCTVs?", {"CCTV dipasang"}),
        ("How many articles mention Corruption?", {"CCTV dipasang", "Lembaga menilai korupsi"}),
        ("How many articles mention Corruption Lens?", {"Lembaga menilai korupsi"}),
    ],
)
def test_a_word_counts_in_each_way_in_which_it_is_written(question: str, found: set[str], small: Library) -> None:
    assert titles(small.ask(question)) == found


def test_words_that_only_happen_to_make_another_are_not_it(small: Library) -> None:
    assert small.ask("Berapa artikel menyebut halaman?").understood["words"] == ["halaman → halaman"]


@pytest.mark.parametrize("name", ["Bush", "Gates", "Young", "Apple", "Trump", "Hamas"])
def test_a_word_that_is_often_a_name_is_not_translated(name: str) -> None:
    (wanted,) = about(name, "en")
    assert not isinstance(wanted, tuple)
    assert [form for form in wanted.wordings if form.islower()] == []


def test_a_plural_of_a_short_form_answers_like_its_singular(small: Library) -> None:
    plural = small.ask("Who installed the CCTVs at the market?")
    assert "CCTVs" not in (plural.reason or "")
    assert small.ask("Who mentions the XQZs at the market?").reason


@pytest.mark.parametrize(
    ("question", "regions"),
    [
        ("Which regencies in West Java are in the news?", {"Garut Regency", "Bogor Regency"}),
        ("Kabupaten mana saja di Jawa Barat yang diberitakan?", {"Kabupaten Garut", "Kabupaten Bogor"}),
        ("Kabupaten di jawa barat mana saja yang diberitakan?", {"Kabupaten Garut", "Kabupaten Bogor"}),
        ("Berapa kabupaten di Jawa Tengah yang diberitakan?", {"Kabupaten Demak"}),
    ],
)
def test_regions_within_a_region_are_counted(question: str, regions: set[str], small: Library) -> None:
    answer = small.ask(question)
    assert answer.answerer == "counting" and answer.table
    assert {row.cells[0] for row in answer.table.rows} == regions


def test_what_happened_within_a_region_is_no_count(small: Library) -> None:
    assert small.ask("Kabupaten mana di Jawa Barat yang menutup jalan?").answerer == "quoting"


@pytest.mark.parametrize(
    ("question", "kind", "rows"),
    [
        ("List two articles about Corruption", "newest articles", 2),
        ("Sebutkan dua artikel tentang korupsi", "newest articles", 2),
        ("Berapa artikel menyebut korupsi dan dari media mana saja?", "count articles", 1),
        ("How many articles mention corruption and which outlets are they from?", "count articles", 1),
    ],
)
def test_some_articles_and_the_outlets_of_a_number_are_told(
    question: str, kind: str, rows: int, small: Library
) -> None:
    answer = small.ask(question)
    assert answer.understood["kind"] == kind
    assert answer.table and len(answer.table.rows) == rows
    assert small.ask("Sebutkan dua alasan korupsi menurun").answerer == "quoting"


def test_a_quarrel_is_no_word_of_a_case_that_is_told_otherwise() -> None:
    assert [one.label for one in about("the Sumberrejo overtime dispute", "en") if not isinstance(one, tuple)] == [
        "Sumberrejo",
        "overtime",
    ]
    assert [one.label for one in about("parking dispute", "en") if not isinstance(one, tuple)][-1] == "dispute"
