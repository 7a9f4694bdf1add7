"""Follow-ups to questions that count articles: another thing asked of the same articles, and a further condition."""

from datetime import date

import pytest
from invented import with_articles

from index import languages
from rag import Library
from rag.catalogue.reading import read
from rag.catalogue.request import Request
from rag.conversing.followups import complete
from rag.conversing.turn import Turn

OUTLETS = ["HARIANREKA.COM", "posniaga.com"]
COUNT = "berapa artikel yang menyebut Ratna Dewi?"
LIST = "list the articles about floods in Demak"


def counting(text: str, language: str) -> Request | None:
    return read(text, language=language, today=date(2024, 5, 2), outlets=OUTLETS)


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        (COUNT, "siapa saja yang dikutip?", "siapa saja yang dikutip dalam artikel yang menyebut Ratna Dewi?"),
        (COUNT, "who is quoted in them?", "siapa saja yang dikutip dalam artikel yang menyebut Ratna Dewi?"),
        (COUNT, "mana yang terbaru?", "artikel terbaru yang menyebut Ratna Dewi?"),
        (COUNT, "artikel tertua?", "artikel tertua yang menyebut Ratna Dewi?"),
        (COUNT, "sebutkan judulnya", "sebutkan artikel yang menyebut Ratna Dewi?"),
        ("berapa artikel mengutip Ratna Dewi?", "sebutkan judulnya", "sebutkan artikel yang mengutip Ratna Dewi?"),
        ("berapa judul yang menyebut Ratna?", "sebutkan", "sebutkan artikel yang menyebut Ratna di judul?"),
        ("How many headlines mention Ratna?", "the latest?", "the latest articles that mention Ratna in the title?"),
        ("How many articles quote Ratna?", "list them", "list the articles that quote Ratna?"),
        (COUNT, "bulan apa yang paling banyak?", "bulan apa paling banyak artikel yang menyebut Ratna Dewi?"),
        (COUNT, "berapa artikelnya per media?", "berapa artikel yang menyebut Ratna Dewi per media?"),
        (COUNT, "berapa totalnya?", COUNT),
        (COUNT, "sebutkan semua artikel itu", "sebutkan artikel yang menyebut Ratna Dewi?"),
        (LIST, "list all of them", LIST),
        (LIST, "how many in total?", "how many articles about floods in Demak?"),
        (
            COUNT,
            "who is quoted most often?",
            "siapa yang paling banyak dikutip dalam artikel yang menyebut Ratna Dewi?",
        ),
        (COUNT, "dari media apa saja?", "berapa artikel yang menyebut Ratna Dewi per media?"),
        (COUNT, "media mana saja yang memuatnya?", "media mana saja yang memuat artikel yang menyebut Ratna Dewi?"),
        (COUNT, "di daerah mana saja?", "daerah mana saja yang ada artikel yang menyebut Ratna Dewi?"),
        (COUNT, "kota mana yang paling banyak?", "kota mana yang paling banyak artikel yang menyebut Ratna Dewi?"),
        (LIST, "which regions?", "which regions are mentioned in articles about floods in Demak?"),
        (LIST, "from which outlets?", "list the articles about floods in Demak per media?"),
        (
            "which outlets mention floods?",
            "which one most?",
            "which outlets have the most articles that mention floods?",
        ),
        ("which outlets mention floods?", "list the articles", "list the articles that mention floods?"),
        ("which outlets mention floods?", "which ones?", "which outlets mention floods?"),
        ("who is quoted about floods?", "who most often?", "who is quoted most in the articles about floods?"),
        (LIST, "who is quoted in those articles?", "who is quoted in the articles about floods in Demak?"),
        (LIST, "which is the oldest?", "list the oldest articles about floods in Demak?"),
        (LIST, "which outlet has the most?", "which outlets have the most articles about floods in Demak?"),
        (LIST, "media mana yang paling sedikit?", "which outlets have the fewest articles about floods in Demak?"),
        (
            "seberapa sering Ratna diberitakan?",
            "siapa saja yang dikutip?",
            "siapa saja yang dikutip dalam artikel yang menyebut Ratna?",
        ),
    ],
)
def test_another_thing_is_asked_of_the_same_articles(earlier: str, question: str, completed: str) -> None:
    assert counting(completed, languages.detect(completed))
    assert complete(question, [earlier], counting) == Turn(completed, completed)


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        (COUNT, "berapa yang juga menyebut Bagus?", "berapa artikel yang menyebut Ratna Dewi dan menyebut Bagus?"),
        (COUNT, "berapa di antaranya menyebut Bagus?", "berapa artikel yang menyebut Ratna Dewi dan menyebut Bagus?"),
        (COUNT, "di antaranya dari posniaga?", "berapa artikel yang menyebut Ratna Dewi dari posniaga?"),
        (COUNT, "ada yang dari posniaga?", "berapa artikel yang menyebut Ratna Dewi dari posniaga?"),
        (LIST, "how many of them mention Bagus?", "list the articles about floods in Demak and mention Bagus?"),
        (LIST, "which of these articles mention Bagus?", "list the articles about floods in Demak and mention Bagus?"),
        (LIST, "are any of them from posniaga?", "list the articles about floods in Demak from posniaga?"),
        (COUNT, "yang menyebut Bagus?", "berapa artikel yang menyebut Ratna Dewi dan menyebut Bagus?"),
        (COUNT, "yang tidak menyebut Bagus?", "berapa artikel yang menyebut Ratna Dewi yang tidak menyebut Bagus?"),
        (
            COUNT,
            "mana yang tidak menyebut Bagus?",
            "berapa artikel yang menyebut Ratna Dewi yang tidak menyebut Bagus?",
        ),
        (COUNT, "tanpa Bagus?", "berapa artikel yang menyebut Ratna Dewi yang tidak menyebut Bagus?"),
        (LIST, "that mention Bagus?", "list the articles about floods in Demak and mention Bagus?"),
        (LIST, "those that mention Bagus?", "list the articles about floods in Demak and mention Bagus?"),
        (
            LIST,
            "which of them don't mention Bagus?",
            "list the articles about floods in Demak that do not mention Bagus?",
        ),
        (LIST, "without Bagus?", "list the articles about floods in Demak that do not mention Bagus?"),
        # Without such words, or led to, it is asked of another.
        (COUNT, "kalau yang menyebut Bagus?", "berapa artikel yang menyebut Bagus?"),
        (COUNT, "berapa yang menyebut Bagus?", "berapa artikel yang menyebut Bagus?"),
    ],
)
def test_a_condition_is_added_where_it_is_asked_of_those(earlier: str, question: str, completed: str) -> None:
    assert counting(completed, languages.detect(completed))
    assert complete(question, [earlier], counting) == Turn(completed, completed)


@pytest.mark.parametrize(
    "question",
    [
        "berapa artikel dalam koleksi ini?",
        "how many articles do you have?",
        "How many articles in total?",
        "How many articles are there?",
        "List all articles",
        "List all outlets",
        "How many articles per month?",
        "articles per outlet",
        "Berapa artikel seluruhnya?",
        "Ada berapa artikel?",
        "Berapa jumlah artikel?",
        "Berapa jumlah seluruh artikel?",
        "Berapa artikel per media?",
        "daftar semua artikel",
        "siapa saja yang dikutip tentang longsor?",
        "artikel terbaru tentang longsor?",
    ],
)
def test_what_names_its_articles_or_means_all_takes_nothing_over(question: str) -> None:
    assert complete(question, [COUNT], counting) == Turn(question, question)


@pytest.fixture(scope="module")
def ferries(lasting: Library) -> Library:
    """Two articles on a ferry, one on a market."""
    texts = (
        '"Kapal itu layak," kata Kepala Dermaga Sumberan, Rahmat Wijaya. Feri Tirtamaya berhenti berlayar.',
        '"Tiket sudah dikembalikan," ujar Manajer Armada, Warsini Utami. Feri Tirtamaya milik PT Contoh.',
        '"Sewa kios gratis," kata Kepala Pasar Wonokairun, Darsono Hadi. Pasar dibuka lagi.',
    )
    rows = (
        {"title": f"Kabar nomor {number}", "outlet": OUTLETS[number % 2], "date": "2024-10-02", "text": text}
        for number, text in enumerate(texts)
    )
    return with_articles(lasting, *rows)


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("daftar artikel tentang Tirtamaya", "siapa saja yang dikutip?"),
        ("How many articles mention Tirtamaya?", "who is quoted in them?"),
    ],
)
def test_who_is_quoted_is_asked_of_all_articles_counted_before(earlier: str, question: str, ferries: Library) -> None:
    answer = ferries.ask(question, history=[earlier])
    assert answer.table and {row.cells[0] for row in answer.table.rows} == {"Rahmat Wijaya", "Warsini Utami"}


def test_who_is_quoted_after_another_answer_is_asked_of_its_quotations(ferries: Library) -> None:
    answer = ferries.ask("siapa saja yang dikutip?", history=["Apa kata Darsono Hadi soal sewa kios?"])
    assert {one.speaker for one in answer.citations} == {"Darsono Hadi"}


def test_of_those_counted_before_are_fewer(ferries: Library) -> None:
    answer = ferries.ask("how many of them mention Rahmat?", history=["How many articles mention Tirtamaya?"])
    assert answer.text.startswith("1 of 3 articles mention")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("that mention Rahmat?", "1 of 3 articles mention"),
        ("which of them don't mention Rahmat?", "1 of 3 articles mention"),
        ("not from HARIANREKA.COM?", "1 of 1 article not from HARIANREKA.COM"),
        ("kecuali yang dari posniaga.com?", "1 dari 2 artikel yang bukan dari posniaga.com"),
    ],
)
def test_what_is_left_out_of_those_counted_before_is_not_told(question: str, told: str, ferries: Library) -> None:
    answer = ferries.ask(question, history=["How many articles mention Tirtamaya?"])
    assert answer.text.startswith(told)
    assert ("Rahmat" in answer.citations[0].article.text) == ("that mention" in question or "kecuali" in question)


@pytest.mark.parametrize(("question", "language"), [("per month?", "en"), ("per outlet?", "en"), ("per bulan?", "id")])
def test_a_grouping_is_answered_in_the_language_of_its_unit(question: str, language: str, ferries: Library) -> None:
    assert ferries.ask(question, history=["How many articles mention Tirtamaya?"]).language == language


MENTIONING = "How many articles mention Ratna?"


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        (MENTIONING, "how many of these are undated?", "How many articles mention Ratna undated?"),
        (COUNT, "berapa yang tidak bertanggal?", f"{COUNT[:-1]} yang tidak bertanggal?"),
        (COUNT, "berapa di antaranya yang tidak bertanggal?", f"{COUNT[:-1]} yang tidak bertanggal?"),
        (MENTIONING, "how many quote her?", "How many articles quote Ratna?"),
        ("Berapa artikel menyebut Ratna?", "berapa yang mengutipnya?", "Berapa artikel mengutip Ratna?"),
        ("Berapa artikel tentang Ratna?", "yang mengutipnya berapa?", "Berapa artikel mengutip Ratna?"),
        ("How many articles are about Ratna?", "how many of them quote her?", "How many articles quote Ratna?"),
        (MENTIONING, "what share is that?", "what share of articles mention Ratna?"),
        ("Berapa artikel dari harianreka?", "berapa persen?", "berapa persen artikel dari harianreka?"),
        ("Berapa artikel menyebut Ratna?", "dan berapa persennya?", "berapa persen artikel menyebut Ratna?"),
        (MENTIONING, "how many of them are fact checks?", "How many fact checks mention Ratna?"),
        ("Berapa artikel tentang Demak?", "yang cek fakta berapa?", "Berapa cek fakta tentang Demak?"),
        (MENTIONING, "how many mention her in the title?", "How many articles mention Ratna in the title?"),
        (COUNT, "yang judulnya menyebut Ratna Dewi?", f"{COUNT[:-1]} di judul?"),
        ("the newest article about floods?", "and the second newest?", "the 2 latest articles about floods?"),
        ("the 2 latest articles about floods?", "and the one before that?", "the 3 latest articles about floods?"),
        ("Artikel terbaru tentang Demak?", "yang sebelumnya?", "2 artikel terbaru tentang Demak?"),
        ("Artikel tertua tentang Demak?", "yang setelahnya?", "2 artikel tertua tentang Demak?"),
        (COUNT, "yang terbaru ketiga?", "3 artikel terbaru yang menyebut Ratna Dewi?"),
    ],
)
def test_fewer_or_further_ones_of_the_same_articles_are_asked_for(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier], counting, OUTLETS).text == completed


@pytest.mark.parametrize(
    "question", ["How many articles are undated?", "Berapa artikel tanpa tanggal?", "How many fact checks are there?"]
)
def test_what_names_articles_is_not_asked_of_fewer(question: str) -> None:
    assert complete(question, [MENTIONING], counting, OUTLETS).text == question


def test_a_part_of_what_is_no_number_of_articles_is_not_their_share() -> None:
    for earlier in ("Berapa warga memilih Ratna?", "Artikel terbaru tentang Ratna?"):
        assert not complete("berapa persen?", [earlier], counting, OUTLETS).text.startswith("berapa persen artikel")


def test_titles_that_mention_somebody_else_are_not_read_as_those_of_the_first() -> None:
    told = complete("yang judulnya menyebut Bagus?", [COUNT], counting, OUTLETS)
    assert counting(told.text, "id") is None
