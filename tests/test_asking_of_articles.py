"""Questions about articles in other words than the plain ones: what came out, who reports most, first or least."""

from datetime import date
from typing import NamedTuple

import pytest
from invented import with_articles

from index import languages
from rag import Answer, Library
from rag.catalogue.grammar.checks import as_articles
from rag.catalogue.grammar.itself import HOW_TO_ASK, is_about_itself
from rag.catalogue.grammar.rewording import reworded
from rag.catalogue.reading import read, read_open
from rag.catalogue.request import Only, Rank, Request, Unit, View

TODAY = date(2024, 11, 20)
OUTLETS = ["HARIANREKA.COM", "posniaga-utara.com", "radar-sagara.com", "radar-lembayung.com", "cerminnews.com"]


class Told(NamedTuple):
    """An invented article; `None` for no day."""

    outlet: str
    day: str | None
    text: str


DIKE, BRIDGE = "Tanggul Wonokairun jebol di dua titik.", "Jembatan Sumberan ditutup untuk truk sejak pagi."
BOTH = "Tanggul Wonokairun dan Jembatan Sumberan diperiksa oleh dinas."
ARTICLES = (
    Told("HARIANREKA.COM", "2023-10-07", DIKE),
    Told("HARIANREKA.COM", "2024-01-03", DIKE),
    Told("harianreka.com", "2024-10-02", BOTH),
    Told("HARIANREKA.COM", "2024-10-05", DIKE),
    Told("posniaga-utara.com", "2024-10-09", BRIDGE),
    Told("posniaga-utara.com", "2024-03-01", DIKE),
    Told("posniaga-utara.com", None, BRIDGE),
)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """The invented articles, each with a headline of its own."""
    rows = (
        {"title": f"Kabar nomor {number}", "outlet": one.outlet, "date": one.day, "text": f"{one.text} {number}."}
        for number, one in enumerate(ARTICLES)
    )
    return with_articles(lasting, *rows)


def asked(question: str) -> Request | None:
    return read(question, language=languages.detect(question), today=TODAY, outlets=OUTLETS)


def lead(answer: Answer) -> str:
    return answer.text.partition("\n")[0]


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("How many articles came out in 2024?", 5),
        ("How many articles appeared in October 2024?", 3),
        ("How many articles about Wonokairun came out in 2024?", 4),
        ("Berapa artikel keluar pada 2024?", 5),
        ("Berapa berita yang muncul tahun 2023?", 1),
        ("In 2024, how many articles mention Sumberan?", 2),
        ("Pada 2024 berapa berita soal Sumberan?", 2),
        ("How many articles has harianreka published since 2024?", 3),
        ("How many stories did Harianreka run on Wonokairun?", 4),
        ("How often did Harianreka report on Wonokairun?", 4),
        ("Berapa kali posniaga memberitakan Sumberan?", 2),
        ("Berapa tulisan posniaga soal Sumberan?", 2),
        ("Berapa artikel yang bahas Sumberan?", 3),
        ("Is there any article about Sumberan?", 3),
        ("Adakah berita soal Sumberan?", 3),
        ("How much coverage did Sumberan get?", 3),
        ("How many Sumberan stories are there?", 3),
        ("Seberapa sering Sumberan diberitakan?", 3),
        ("How often was Sumberan mentioned in 2024?", 2),
        ("How many articles mention neither Wonokairun nor Sumberan?", 0),
        ("Berapa artikel menyebut baik Wonokairun maupun Sumberan?", 1),
        ("Berapa artikel tidak menyebut Wonokairun maupun Sumberan?", 0),
    ],
)
def test_other_words_ask_for_the_same_number(told: Library, question: str, number: int) -> None:
    answer = told.ask(question, today=TODAY)
    assert answer.answerer == "counting"
    assert answer.answered == bool(number)
    assert sum(len(row.articles) for row in answer.table.rows) == number if answer.table else number == 0


def test_neither_is_no_word_of_articles(told: Library) -> None:
    reason = told.ask("How many articles mention neither Wonokairun nor Sumberan?").reason or ""
    assert "neither" not in reason and "not mention Wonokairun or Sumberan" in reason
    request = asked("Which outlets mention neither Wonokairun nor Sumberan?")
    assert request and request.absent and request.unit is Unit.OUTLET
    # Whether one of both, or only both together, is left out is not plain.
    request = asked("How many articles do not mention both Wonokairun and Sumberan?")
    assert request and not request.readable
    for question in (
        'How many articles mention "neither fish nor flesh"?',
        'Berapa artikel memuat "baik hati maupun"?',
    ):
        assert reworded(question) == question


@pytest.mark.parametrize(
    ("question", "month"),
    [
        ("Bulan apa paling banyak berita di 2024?", "Terbanyak: Oktober 2024 (3)"),
        ("Bulan apa di 2024 paling banyak berita?", "Terbanyak: Oktober 2024 (3)"),
        ("In which month of 2024 were most articles published?", "The most: October 2024 (3)"),
        ("In which month of 2024 were there the most articles?", "The most: October 2024 (3)"),
        ("Which month had the fewest articles in 2024?", "The fewest, of those with any: January 2024 and March 2024"),
        ("Tahun berapa paling sedikit berita?", "Tersedikit, dari yang ada: 2023 (1)"),
        ("In which year was Wonokairun mentioned most often?", "The most: 2024 (4)"),
    ],
)
def test_the_time_with_most_or_fewest_is_named_first(told: Library, question: str, month: str) -> None:
    answer = told.ask(question, today=TODAY)
    assert month in lead(answer)
    assert answer.table and answer.table.rows[0].cells[0] in month


def test_times_that_are_not_ranked_keep_their_order(told: Library) -> None:
    answer = told.ask("Bulan apa saja Wonokairun diberitakan?")
    assert answer.table and [row.cells[0] for row in answer.table.rows][:2] == ["Oktober 2023", "Januari 2024"]


@pytest.mark.parametrize(
    ("question", "unit", "rank"),
    [
        ("Media mana yang paling rajin meliput Wonokairun?", Unit.OUTLET, Rank.MOST),
        ("Media mana yang nulis soal Wonokairun?", Unit.OUTLET, None),
        ("Media apa yang bahas Wonokairun?", Unit.OUTLET, None),
        ("Media mana yang punya artikel terbanyak?", Unit.OUTLET, Rank.MOST),
        ("Outlet dengan berita terbanyak?", Unit.OUTLET, Rank.MOST),
        ("Which media reported the most on Wonokairun?", Unit.OUTLET, Rank.MOST),
        ("Which outlet covered Wonokairun least?", Unit.OUTLET, Rank.LEAST),
        ("Media apa saja yang ada di sini?", Unit.OUTLET, None),
        ("Which outlets are here?", Unit.OUTLET, None),
        ("Sebutkan semua media di koleksi ini", Unit.OUTLET, None),
        ("List the outlets", Unit.OUTLET, None),
        ("Siapa yang paling banyak menulis soal Wonokairun?", Unit.OUTLET, Rank.MOST),
        ("Kapan paling banyak berita soal Wonokairun?", Unit.DAY, Rank.MOST),
        ("Bulan apa harianreka paling banyak memberitakan Wonokairun?", Unit.MONTH, Rank.MOST),
        ("In which month did Harianreka publish the fewest articles?", Unit.MONTH, Rank.LEAST),
        ("Which provinces get the most coverage?", Unit.PROVINCE, Rank.MOST),
        ("Provinsi mana yang paling banyak mendapat liputan?", Unit.PROVINCE, Rank.MOST),
        ("Tanggal berapa paling banyak berita soal Wonokairun?", Unit.DAY, Rank.MOST),
    ],
)
def test_what_is_ranked_is_read(question: str, unit: Unit, rank: Rank | None) -> None:
    request = asked(question)
    assert request is not None and request.readable
    assert (request.unit, request.rank) == (unit, rank)
    assert [one.label for one in request.wanted] == (["Wonokairun"] if "Wonokairun" in question else [])


def test_an_outlet_is_one_however_it_is_spelt(told: Library) -> None:
    table = told.ask("How many articles are there per outlet?").table
    assert table and [row.cells[:2] for row in table.rows] == [("HARIANREKA.COM", "4"), ("posniaga-utara.com", "3")]
    fewest = told.ask("Media mana yang paling sedikit memberitakan Wonokairun?")
    assert "Tersedikit, dari yang ada: posniaga-utara.com (1)." in lead(fewest)


@pytest.mark.parametrize(
    ("question", "outlets"),
    [
        ("Berapa artikel posniaga?", ("posniaga-utara.com",)),
        ("Berapa artikel posniaga soal Wonokairun?", ("posniaga-utara.com",)),
        ("How many posniaga articles mention Wonokairun?", ("posniaga-utara.com",)),
        ("Berapa artikel Cermin soal Wonokairun?", ("cerminnews.com",)),
        ("Berapa artikel cermincom soal Wonokairun?", ("cerminnews.com",)),
        ("Berapa artikel cermin soal Wonokairun?", ()),
        # A word, and of two outlets.
        ("Berapa artikel tentang radar?", ()),
        ("Berapa artikel radar soal Wonokairun?", ()),
    ],
)
def test_the_first_part_names_an_outlet_where_it_is_no_word(question: str, outlets: tuple[str, ...]) -> None:
    request = asked(question)
    assert request is not None and request.outlets == outlets


@pytest.mark.parametrize(
    "question",
    [
        "Berapa berita soal Wonokairun yang dimuat Warta Lembah?",
        "How many articles about Wonokairun were published by Warta Lembah?",
        "What is the latest story from Warta Lembah?",
    ],
)
def test_an_outlet_that_the_collection_lacks_is_no_word(told: Library, question: str) -> None:
    reason = told.ask(question).reason or ""
    assert "Warta Lembah" in reason and "HARIANREKA.COM" in reason and "menyebut" not in reason
    assert asked("Berapa artikel yang ditulis Rudi?") is None


@pytest.mark.parametrize(
    ("question", "view", "day"),
    [
        ("Sejak kapan Wonokairun diberitakan?", View.OLDEST, "7 Oktober 2023"),
        ("Kapan Wonokairun pertama kali diberitakan?", View.OLDEST, "7 Oktober 2023"),
        ("Tahun berapa Wonokairun pertama kali diberitakan?", View.OLDEST, "7 Oktober 2023"),
        ("Since when has Wonokairun been in the news?", View.OLDEST, "7 October 2023"),
        ("Kapan terakhir kali Wonokairun diberitakan?", View.NEWEST, "5 Oktober 2024"),
        ("When was Wonokairun last in the news?", View.NEWEST, "5 October 2024"),
    ],
)
def test_when_something_was_first_or_last_in_the_news(told: Library, question: str, view: View, day: str) -> None:
    request = asked(question)
    assert request and request.view is view and [one.label for one in request.wanted] == ["Wonokairun"]
    assert day in lead(told.ask(question))


@pytest.mark.parametrize(
    "question",
    [
        "Did Harianreka report more on Wonokairun than posniaga?",
        "Apakah posniaga lebih banyak memberitakan Wonokairun daripada Harianreka?",
        "Which of Harianreka and posniaga reported more on Wonokairun?",
        "Bandingkan jumlah berita Harianreka dan posniaga soal Wonokairun",
    ],
)
def test_two_outlets_are_compared_by_their_articles(told: Library, question: str) -> None:
    assert "HARIANREKA.COM (4), posniaga-utara.com (1)" in lead(told.ask(question))


def test_a_follow_up_counts_the_articles_of_its_outlet(told: Library) -> None:
    before = ["Berapa artikel soal Wonokairun?", "yang dimuat Harianreka?"]
    assert lead(told.ask(before[1], history=before[:1])) == "4 dari 4 artikel dari HARIANREKA.COM menyebut Wonokairun."
    answer = told.ask("dan posniaga?", history=before)
    assert lead(answer) == "1 dari 3 artikel dari posniaga-utara.com menyebut Wonokairun."


def test_false_news_is_counted_by_the_articles_that_check_it() -> None:
    request = asked("Berapa artikel hoaks yang ada di koleksi ini?")
    assert request and request.only == {Only.CHECKING} and not request.wanted
    assert asked("Berapa berita hoaks yang ditemukan Kominfo?") is None


@pytest.mark.parametrize(
    "question",
    [
        "Artikel mana yang paling panjang?",
        "What is the shortest article?",
        "Rata-rata artikel per bulan?",
        "How many articles are there on average per month?",
        "Which months have no articles?",
        "Bulan apa saja yang tidak ada artikel?",
        "How many articles were published on Mondays?",
        "Berapa artikel akhir September?",
        "How many articles have no outlet?",
        "Siapa yang paling sering disebut pada 2024?",
        "Siapa tokoh yang paling banyak diberitakan?",
        "Who appears most often in the articles?",
        "Topik apa yang paling sering dibahas?",
        "Berita terbanyak tentang apa?",
    ],
)
def test_what_is_asked_of_the_articles_and_not_read_is_refused(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert not answer.answered and answer.reason == HOW_TO_ASK[answer.language]


@pytest.mark.parametrize(
    "question",
    [
        "Berita apa yang dibantah gubernur?",
        "What media were invited by the regent?",
        "How many news stands are in Wonokairun?",
        "Media mana yang paling dirugikan oleh hoaks?",
        "Media sosial mana yang paling banyak menyebarkan hoaks?",
        "What is the latest report from the fire brigade?",
        "Who is mentioned most in the indictment?",
        "Siapa yang paling banyak disebut dalam dakwaan?",
        "Bulan apa paling banyak hujan?",
        "Which month had the most rain?",
        "Sejak kapan tanggul itu rusak?",
        "Kapan Andi diberitakan hilang?",
        "Kapan terakhir kali bupati bertemu gubernur?",
        "Which provinces have the most forest fires?",
        "Daerah mana yang paling banyak titik api?",
        "Berapa izin yang diterbitkan Pemkab Sagara?",
        "How many reports came out against the regent?",
        "How many stories does the hospital have?",
        "How many articles of the law were changed?",
        "How often did the regent mention the bridge?",
        "Apakah ada korban dalam berita itu?",
        "Is there any news?",
        "Berapa laporan yang diterima Bawaslu?",
    ],
)
def test_what_happened_is_still_quoted(question: str) -> None:
    assert asked(question) is None and not is_about_itself(question)


@pytest.mark.parametrize(
    ("question", "words", "outlets"),
    [
        ("artikel soal Wonokairun", ["Wonokairun"], ()),
        ("articles about Wonokairun", ["Wonokairun"], ()),
        ("berita tentang Wonokairun sebelum Oktober 2024", ["Wonokairun"], ()),
        ("news about Wonokairun from posniaga-utara.com", ["Wonokairun"], ("posniaga-utara.com",)),
        ("berita Wonokairun dari posniaga-utara", ["Wonokairun"], ("posniaga-utara.com",)),
        ("Wonokairun articles from October 2024", ["Wonokairun"], ()),
    ],
)
def test_who_names_articles_wants_them_listed(question: str, words: list[str], outlets: tuple[str, ...]) -> None:
    request = asked(question)
    assert request and request.view is View.LIST and request.mere
    assert [one.label for one in request.wanted] == words and request.outlets == outlets


@pytest.mark.parametrize(
    "question",
    [
        "berita",
        "artikel ini tentang apa?",
        "berita soal Wonokairun tenggelam hoaks?",
        "berita duka Wonokairun",
        "Fake news about Wonokairun",
        "Breaking news from Wonokairun",
        "news travels fast",
    ],
)
def test_what_is_no_name_of_articles_lists_none(question: str) -> None:
    assert asked(question) is None


def test_articles_that_are_named_are_listed_or_sentences_answer(told: Library) -> None:
    answer = told.ask("berita tentang Wonokairun sebelum Maret 2024")
    assert lead(answer).startswith("2 dari 2 artikel yang terbit sampai 29 Februari 2024 menyebut Wonokairun.")
    assert (
        lead(told.ask("berita truk dari HARIANREKA.COM"))
        == "Tidak ada artikel dari HARIANREKA.COM yang menyebut “truk”."
    )
    assert told.ask("berita truk dilarang di jembatan Sumberan").answerer == "quoting"


@pytest.mark.parametrize(
    "question",
    ["What has HARIANREKA.COM reported about Sumberan?", "apa yang diberitakan HARIANREKA.COM soal Sumberan?"],
)
def test_what_an_outlet_reports_about_something_is_told_by_its_articles(question: str, told: Library) -> None:
    request = read_open(question, language=languages.detect(question), today=TODAY, outlets=OUTLETS)
    assert request and request.outlets == ("HARIANREKA.COM",) and [one.label for one in request.wanted] == ["Sumberan"]


@pytest.mark.parametrize(
    "question",
    [
        "bandingkan jumlah berita Wonokairun dan Sumberan",
        "Compare Wonokairun and Sumberan: which has more articles?",
        "compare the number of articles about Wonokairun and Sumberan",
        "Are there more articles about Wonokairun or about Sumberan?",
        "How many articles mention Wonokairun, and how many mention Sumberan?",
        "Berapa artikel menyebut Wonokairun, dan berapa yang menyebut Sumberan?",
        "Wonokairun atau Sumberan, mana yang lebih banyak beritanya?",
        "lebih banyak mana, berita tentang Wonokairun atau Sumberan?",
    ],
)
def test_two_things_that_are_compared_are_counted_each_by_itself(question: str, told: Library) -> None:
    answer = told.ask(question)
    assert [one.split(" ")[0] for one in lead(answer).split(". ")] == ["5", "3"]


@pytest.mark.parametrize(
    "question",
    [
        "HARIANREKA.COM atau posniaga-utara, mana yang lebih banyak artikelnya?",
        "siapa yang lebih sering menyebut Wonokairun, HARIANREKA.COM atau posniaga-utara?",
        "who mentions Wonokairun more, HARIANREKA.COM or posniaga-utara?",
    ],
)
def test_two_outlets_that_are_compared_are_counted_each_by_itself(question: str) -> None:
    request = asked(question)
    assert request and request.grouping is Unit.OUTLET
    assert request.outlets == ("HARIANREKA.COM", "posniaga-utara.com")


@pytest.mark.parametrize(
    "question",
    ["Is there more news about Wonokairun?", "Wonokairun atau Sumberan, mana yang lebih banyak korbannya?"],
)
def test_more_of_something_else_compares_no_articles(question: str) -> None:
    assert asked(question) is None and not is_about_itself(question)


@pytest.mark.parametrize(
    "question", ["apa saja yang diberitakan harianreka?", "what does HARIANREKA.COM report about?"]
)
def test_what_an_outlet_reports_is_listed_though_its_name_be_typed_small(question: str) -> None:
    request = asked(question)
    assert request and request.outlets == ("HARIANREKA.COM",)


def test_what_no_article_of_an_outlet_mentions_is_said_of_that_outlet(told: Library) -> None:
    reason = told.ask("apa kata HARIANREKA.COM soal truk?").reason
    assert reason == "Tidak ada artikel dari HARIANREKA.COM yang menyebut “truk”."
    assert "HARIANREKA.COM" in (told.ask("any from HARIANREKA.COM?", history=["truk"]).reason or "")


@pytest.mark.parametrize(
    ("question", "view"),
    [
        ("kapan terakhir ada berita soal Wonokairun?", View.NEWEST),
        ("kapan terakhir kali muncul berita tentang Wonokairun?", View.NEWEST),
        ("berita soal Wonokairun terakhir kapan?", View.NEWEST),
        ("when was the last time there was news about Wonokairun?", View.NEWEST),
        ("When did an article last mention Wonokairun?", View.NEWEST),
        ("kapan pertama kali ada berita soal Wonokairun?", View.OLDEST),
        ("Media mana yang paling awal memberitakan Wonokairun?", View.OLDEST),
        ("Which outlet was first to report on Wonokairun?", View.OLDEST),
    ],
)
def test_the_last_or_first_time_in_the_news_is_that_of_an_article(question: str, view: View) -> None:
    request = asked(question)
    assert request and request.view is view and [one.label for one in request.wanted] == ["Wonokairun"]


@pytest.mark.parametrize(
    "question",
    [
        "artikel soal Wonokairun yang tidak menyebut Sumberan, ada berapa?",
        "artikel yang membahas Wonokairun tapi tidak menyebut Sumberan itu berapa jumlahnya?",
        "articles that mention Wonokairun but not Sumberan, how many are there?",
    ],
)
def test_a_number_may_be_asked_for_at_the_end(told: Library, question: str) -> None:
    assert lead(told.ask(question)).startswith("4 ")


@pytest.mark.parametrize(
    "question",
    [
        "what was published in October 2024?",
        "apa saja yang terbit pada Oktober 2024?",
        "which stories came out in October 2024?",
    ],
)
def test_what_was_published_in_a_time_is_its_articles(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert answer.table and len(answer.table.rows) == 3


def test_of_a_time_without_articles_nothing_is_said_but_that(told: Library) -> None:
    reason = told.ask("what was published in May 2022?").reason or ""
    assert reason.startswith("The collection holds no articles published in May 2022.")


@pytest.mark.parametrize(
    ("question", "told_of"),
    [
        (
            "what period does the collection cover?",
            "6 of them are spread over 4 months: October 2023 (1), January 2024 (1)",
        ),
        (
            "koleksi ini mencakup periode apa?",
            "6 di antaranya tersebar dalam 4 bulan: Oktober 2023 (1), Januari 2024 (1)",
        ),
        (
            "how many articles per week?",
            "6 of them are spread over 5 weeks: 2–8 October 2023 (1), 1–7 January 2024 (1)",
        ),
        ("berapa artikel per pekan?", "26 Februari – 3 Maret 2024 (1), 30 September – 6 Oktober 2024 (2)"),
    ],
)
def test_articles_are_grouped_by_weeks_and_over_all_times(told: Library, question: str, told_of: str) -> None:
    assert told_of in lead(told.ask(question))


@pytest.mark.parametrize(
    ("question", "unit", "first"),
    [
        ("Lebih banyak berita Oktober 2024 atau Maret 2024?", Unit.MONTH, "2024-03-01"),
        ("Were there more articles in 2023 or 2024?", Unit.YEAR, "2023-01-01"),
        ("Were there more articles about Sumberan in October 2024 or March 2024?", Unit.MONTH, "2024-03-01"),
        ("Bulan mana lebih banyak berita, Maret 2024 atau Oktober 2024?", Unit.MONTH, "2024-03-01"),
    ],
)
def test_two_times_are_compared_by_their_articles(question: str, unit: Unit, first: str) -> None:
    request = asked(question)
    assert request and request.grouping is unit and request.period
    assert first in {one.first for one in (request.period, *request.period.others)}


def test_an_outlet_may_stand_between_the_news_and_which(told: Library) -> None:
    answer = told.ask("artikel posniaga apa saja yang membahas Sumberan?")
    assert lead(answer) == "2 dari 3 artikel dari posniaga-utara.com menyebut Sumberan."


@pytest.mark.parametrize(
    "question",
    ["who is quoted most in the whole collection?", "siapa yang paling sering dikutip di seluruh koleksi ini?"],
)
def test_who_is_quoted_may_be_asked_of_the_whole_collection(question: str) -> None:
    request = asked(question)
    assert request and request.unit is Unit.SPEAKER and not request.binds


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        ("tampilkan semua hoaks", "tampilkan semua artikel"),
        ("show all hoaxes", "show all articles"),
        ("kapan berita hoaks yang menyebut Ratna beredar?", ""),
        ("berapa hoaks yang menyebut vaksin ditemukan Kominfo?", ""),
        ("list all hoaxes about vaccines debunked by Komdigi", ""),
    ],
)
def test_hoaxes_are_articles_only_where_nothing_else_is_told_of_them(question: str, articles: str) -> None:
    assert as_articles(question) == articles


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "Lebih banyak mana, artikel tentang Jawa Tengah atau Jawa Timur?",
            "2 dari 3 artikel membahas Jawa Tengah. 1 dari 3 artikel membahas Jawa Timur.",
        ),
        (
            "Which has more articles, Central Java or East Java?",
            "2 of 3 articles are about Central Java. 1 of 3 articles is about East Java.",
        ),
        (
            "Lebih banyak mana, artikel tentang Bali atau Banten?",
            "Tidak ada artikel yang membahas Bali. Tidak ada artikel yang membahas Banten.",
        ),
        (
            "Apakah berita tentang Demak lebih banyak daripada berita tentang Magetan?",
            "2 dari 3 artikel membahas Kabupaten Demak. 1 dari 3 artikel membahas Kabupaten Magetan.",
        ),
        ("Berapa artikel tentang tanggul pada 2023 dibandingkan 2024?", "3 dari 3 artikel yang terbit dari 1 Januari"),
        ("How many articles in 2023 compared to 2024?", "The collection holds 3 articles published from 1 January"),
        ("More articles in 2023 or 2024?", "The collection holds 3 articles published from 1 January 2023"),
        ("Mana lebih banyak, artikel KABARREKA.COM atau posrekaan.id?", "Koleksi ini berisi 3 artikel dari KABARREKA"),
        ("Berapa selisih jumlah artikel antara KABARREKA.COM dan posrekaan.id?", "Koleksi ini berisi 3 artikel dari"),
    ],
)
def test_of_two_places_times_or_outlets_each_is_counted_and_none_is_a_word(
    library: Library, question: str, said: str
) -> None:
    rows = (
        ("KABARREKA.COM", "2023-03-01", "Kabupaten Demak", "Tanggul di Kabupaten Demak, Jawa Tengah, jebol."),
        ("KABARREKA.COM", "2024-03-01", "Kabupaten Demak", "Tanggul di Kabupaten Demak ditutup lagi."),
        ("posrekaan.id", "2024-04-01", "Kabupaten Magetan", "Tanggul di Kabupaten Magetan diperiksa."),
    )
    with_articles(
        library,
        *(
            {"title": f"Tanggul {place} {day}", "outlet": outlet, "date": day, "place": place, "text": text}
            for outlet, day, place, text in rows
        ),
    )
    answer = library.ask(question)
    assert answer.text.startswith(said)
    assert answer.answered or answer.closest
