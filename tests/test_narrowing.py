"""Counts of articles that have something in their titles, that are fact checks, or that quote somebody."""

from datetime import date
from typing import NamedTuple

import pytest
from invented import with_articles

from index import languages
from rag import Answer, Library
from rag.catalogue.finding import voices
from rag.catalogue.grammar.itself import HOW_TO_ASK
from rag.catalogue.reading import read, read_open
from rag.catalogue.request import Only, Request, View
from rag.catalogue.telling.saying import EXCEPTION_UNREAD, TOO_MANY

TODAY = date(2024, 11, 20)
OUTLETS = ["HARIANREKA.COM", "posniaga-utara.com"]
TITLED, CHECKING, QUOTING = (frozenset({one}) for one in Only)


class Told(NamedTuple):
    """An invented article."""

    title: str
    day: str
    text: str


ARTICLES = (
    Told("Tanggul Wonokairun jebol", "2024-10-07", "Warga mengungsi. Bupati Warsini Kenanga datang ke lokasi."),
    Told("Warga mengungsi", "2024-10-09", 'Tanggul Wonokairun jebol. "Kami bantu," kata Bupati Warsini Kenanga.'),
    Told(
        "Warsini Kenanga tinjau pasar", "2024-11-05", "Bupati Warsini Kenanga mengatakan pasar Wonokairun aman dibuka."
    ),
    Told(
        "[SALAH] Video tanggul Wonokairun jebol",
        "2024-11-08",
        "Video itu diambil pada 2019. Klaim tanggul jebol adalah salah, menurut hasil periksa fakta.",
    ),
    Told("Jembatan Sumberan dibuka", "2024-11-09", '"Sudah aman," ujar Kepala Dinas Rahmat Gunarso di lokasi.'),
)


def filled(library: Library) -> Library:
    """The invented articles."""
    rows = ({"title": one.title, "outlet": "HARIANREKA.COM", "date": one.day, "text": one.text} for one in ARTICLES)
    return with_articles(library, *rows)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """The same for all tests that only ask."""
    return filled(lasting)


@pytest.fixture
def fresh(library: Library) -> Library:
    """The same for a test that adds to it."""
    return filled(library)


def asked(question: str) -> Request | None:
    return read(question, language=languages.detect(question), today=TODAY, outlets=OUTLETS)


def lead(answer: Answer) -> str:
    return answer.text.partition("\n")[0]


def titles(answer: Answer) -> list[str]:
    assert answer.table
    return [article.title for row in answer.table.rows for article in row.articles]


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("berapa artikel memuat kata jebol di judul?", 2),
        ("berapa judul yang menyebut Wonokairun?", 2),
        ("Judul apa saja yang memuat kata jebol?", 2),
        ("berapa artikel yang judulnya menyebut Warsini?", 1),
        ("berapa judul berita yang menyebut Sumberan atau Warsini?", 2),
        ("adakah artikel yang menyebut Sumberan di judulnya?", 1),
        ("How many headlines mention Wonokairun?", 2),
        ("Which articles have Wonokairun in the title?", 2),
        ("how many articles mention Warsini in their headlines?", 1),
        ("How many articles mention Wonokairun in the title in November 2024?", 1),
    ],
)
def test_only_titles_are_looked_at_where_titles_are_asked_of(told: Library, question: str, number: int) -> None:
    answer = told.ask(question)
    assert lead(answer).split(" ")[0] == str(number)
    assert ("in their titles" if answer.language == "en" else "dalam judulnya") in lead(answer).replace(
        "its title", "their titles"
    )
    assert len(titles(answer)) == number


def test_that_no_title_has_a_word_says_nothing_of_the_texts(told: Library) -> None:
    assert (
        told.ask("berapa judul yang menyebut Rahmat?").reason
        == "Tidak ada artikel yang menyebut Rahmat dalam judulnya."
    )
    assert told.ask("how many headlines mention Rahmat?").reason == "No article mentions Rahmat in its title."


def test_what_is_told_beside_a_number_of_titles_is_not_of_the_texts(fresh: Library) -> None:
    told_of = (
        ("Pasar Tangerang ramai", "Pasar itu dibuka lagi."),
        ("Jalan rusak", "Jalan itu di Tangerang Selatan."),
        ("Sekolah rusak", "Sekolah itu di Lebak."),
        ("Banten dapat bantuan", "Bantuan itu berupa beras."),
    )
    same = {"outlet": "HARIANREKA.COM", "date": "2024-11-12"}
    with_articles(fresh, *(same | {"title": title, "text": text} for title, text in told_of))
    assert (
        lead(fresh.ask("How many headlines mention Tangerang?")) == "1 of 9 articles mentions Tangerang in its title."
    )
    assert lead(fresh.ask("berapa judul yang menyebut Banten?")) == "1 dari 9 artikel menyebut Banten dalam judulnya."


def test_what_no_title_may_have_is_not_counted(told: Library) -> None:
    assert told.ask("berapa artikel yang tidak menyebut Warsini di judul?").reason == EXCEPTION_UNREAD["id"]


@pytest.mark.parametrize(
    "question",
    ["How often was Wonokairun in the headlines?", "How many articles mention Pacquiao in the title fight?"],
)
def test_what_is_in_the_headlines_is_in_the_news(question: str) -> None:
    request = asked(question)
    assert request is None or not request.only


@pytest.mark.parametrize(
    "question",
    [
        "berapa cek fakta tentang Wonokairun?",
        "cek fakta apa saja yang membahas Wonokairun?",
        "ada cek fakta soal Wonokairun gak?",
        "How many fact checks are there about Wonokairun?",
        "list fact checks from November 2024",
        "is there a fact check about Wonokairun?",
        "how many articles are fact checks?",
        "Berapa artikel hoaks yang menyebut Wonokairun?",
        "Berapa berita hoaks yang menyebut Wonokairun?",
        "daftar hoaks soal Wonokairun",
        "How many hoax articles mention Wonokairun?",
        "Which hoaxes mention Wonokairun?",
        "List all the hoaxes about Wonokairun",
        "How many hoaxes are about Wonokairun?",
        "which of the hoaxes are about Wonokairun",
        "How many hoaxes about Wonokairun did harianreka.com publish?",
        "Ada berapa hoaks soal Wonokairun?",
        "Hoaks apa saja tentang Wonokairun?",
        "Hoaks apa saja yang beredar soal Wonokairun?",
        "Kabar bohong soal Wonokairun apa saja yang viral?",
        "Ada hoaks soal Wonokairun?",
        "What hoaxes about Wonokairun circulated?",
        "Which hoaxes have spread about Wonokairun?",
        "What fake news about Wonokairun is there?",
        "Are there any hoaxes about Wonokairun?",
        "List fact checks labelled as salah",
        "Berapa cek fakta berlabel salah?",
    ],
)
def test_fact_checks_are_counted_alone(told: Library, question: str) -> None:
    answer = told.ask(question)
    mark = "[Fact check]" if answer.language == "en" else "[Cek fakta]"
    assert titles(answer) == [f"{mark} [SALAH] Video tanggul Wonokairun jebol"]
    assert ("is a fact check" if answer.language == "en" else "merupakan cek fakta") in lead(answer)


@pytest.mark.parametrize(
    "question",
    [
        "cek fakta Bupati Warsini meninggal",
        "apa hasil cek fakta soal tanggul Wonokairun?",
        "berapa artikel menyebut cek fakta?",
        "berapa artikel menyebut hoaks?",
        "How many articles are about hoaxes?",
        "How many articles are about hoax articles?",
        "Berapa hoaks yang ditemukan Warsini?",
        "Berapa berita hoaks yang beredar di Wonokairun?",
        "How many hoaxes did Warsini find?",
        "siapa penyebar hoaks tanggul Wonokairun?",
        "How many hoaxes about the dike did Warsini find?",
        "Which hoaxes about Wonokairun went viral on Kabarin?",
        "What hoaxes about the dike spread on Kabarin?",
        "Berapa hoaks soal tanggul yang beredar di Wonokairun?",
        "How many hoaxes about the dike were reported to Warsini?",
        "Which articles labelled as salah are there?",
    ],
)
def test_the_words_of_a_fact_check_are_no_condition(question: str) -> None:
    request = asked(question)
    assert request is None or Only.CHECKING not in request.only


def test_of_hoaxes_that_no_article_checks_that_is_said(told: Library) -> None:
    reason = told.ask("Berapa hoaks tentang Sumberan?").reason
    assert reason == "Tidak ada artikel yang merupakan cek fakta dan menyebut Sumberan."


@pytest.mark.parametrize(
    "question",
    [
        "How many hoaxes were there in November 2024?",
        "How many hoaxes in November 2024?",
        "Which hoaxes were debunked in November 2024?",
        "What hoaxes about Wonokairun were debunked from October to November 2024?",
        "Berapa hoaks pada November 2024?",
        "Ada berapa hoaks di bulan November 2024?",
        "Hoaks apa saja tahun 2024?",
    ],
)
def test_of_the_hoaxes_of_a_time_the_fact_checks_of_that_time_are_told(question: str, told: Library) -> None:
    answer = told.ask(question)
    assert [one.article.title for one in answer.citations] == ["[SALAH] Video tanggul Wonokairun jebol"]


@pytest.mark.parametrize(
    "question",
    [
        "How many hoaxes were there?",
        "How many hoaxes in Wonokairun?",
        "How many hoaxes were there in Wonokairun in November 2024?",
        "How many hoaxes did Warsini find in November 2024?",
        "How many hoaxes in November 2024 did Warsini find?",
        "How many hoaxes were debunked by Warsini in November 2024?",
        "How many hoaxes spread in November 2024?",
        "How many people spread hoaxes in November 2024?",
        "Berapa hoaks dari Warsini pada November 2024?",
        "Berapa hoaks yang beredar pada November 2024?",
        "Berapa hoaks pada November 2024 menurut Warsini?",
        "Berapa hoaks di media sosial pada November 2024?",
        "Hoaks apa saja yang dibantah Warsini pada November 2024?",
    ],
)
def test_hoaxes_of_a_place_or_that_others_found_are_not_counted_by_their_time(question: str) -> None:
    assert read_open(question, language=languages.detect(question), today=TODAY, outlets=OUTLETS) is None


def test_of_the_hoaxes_of_a_time_a_sentence_tells_first_how_many_there_were(fresh: Library) -> None:
    counted = "Dinas Kominfo Wonokairun mencatat ada 17 hoaks pada November 2024."
    with_articles(fresh, {"title": "Hoaks November", "date": "2024-11-30", "text": counted})
    assert fresh.ask("Berapa hoaks pada November 2024?").citations[0].quote == counted


def test_of_hoaxes_that_no_article_checks_a_sentence_may_tell_how_many_there_are(library: Library) -> None:
    counted = "Dinas Kominfo Wonokairun mencatat 17 hoaks tentang beras sejak Januari."
    with_articles(library, {"title": "Hoaks beras", "text": counted})
    assert [one.quote for one in library.ask("Berapa hoaks tentang beras?").citations] == [counted]


@pytest.mark.parametrize(
    "question",
    [
        "How many articles quote Warsini Kenanga?",
        "berapa artikel mengutip Warsini?",
        "in how many articles is Warsini quoted?",
        "di berapa artikel Warsini dikutip?",
        "List all articles quoting Warsini",
    ],
)
def test_articles_that_quote_somebody_are_those_with_their_words(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert lead(answer).startswith(("2 of 5 articles quote Warsini", "2 dari 5 artikel mengutip Warsini"))
    assert {one.speaker for one in answer.citations} == {"Warsini Kenanga"}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("latest article quoting Warsini", "The newest of the 2 articles that quote Warsini is dated 5 November 2024."),
        ("artikel tertua yang mengutip Warsini", "Yang tertua dari 2 artikel yang mengutip Warsini terbit pada"),
        ("Which outlets quote Warsini?", "1 outlet carries the 2 articles that quote Warsini"),
        ("media mana saja yang mengutip Warsini?", "1 media memuat 2 artikel yang mengutip Warsini"),
    ],
)
def test_the_latest_and_the_outlets_that_quote_somebody_are_told(told: Library, question: str, said: str) -> None:
    assert lead(told.ask(question)).startswith(said)


@pytest.mark.parametrize(
    "question",
    [
        "siapa yang lebih sering dikutip, Warsini atau Rahmat?",
        "Warsini atau Rahmat, siapa lebih banyak dikutip?",
        "Who gets quoted more, Warsini or Rahmat?",
        "Who is more often quoted, Warsini or Rahmat?",
    ],
)
def test_of_two_the_articles_that_quote_each_are_counted(told: Library, question: str) -> None:
    assert [one.split(" ")[0] for one in lead(told.ask(question)).split(". ")][:2] == ["2", "1"]


@pytest.mark.parametrize(
    "question",
    [
        "berapa artikel mengutip Sarwo?",
        "berapa artikel mengutip Mangun Sarwoko?",
        "siapa yang lebih sering dikutip, Sarwo atau Rahmat?",
    ],
)
def test_a_nickname_is_quoted_by_the_full_name_that_articles_give_it(fresh: Library, question: str) -> None:
    texts = (
        "Gubernur Mangun Sarwoko (Sarwo) mengatakan jalan itu selesai.",
        "Gubernur Mangun Sarwoko mengatakan sekolah itu dibuka lagi.",
    )
    same = {"outlet": "HARIANREKA.COM", "date": "2024-11-12"}
    with_articles(fresh, *(same | {"title": f"Kabar {number}", "text": text} for number, text in enumerate(texts)))
    assert lead(fresh.ask(question)).startswith("2 dari 7 artikel mengutip ")


def test_who_is_mentioned_only_is_not_said_to_be_quoted_nowhere(told: Library) -> None:
    reason = told.ask("How many articles quote Kenanga Raya?").reason
    assert reason == "No article mentions Kenanga Raya."
    reason = told.ask("How many articles cite Sumberan?").reason
    assert reason == "Of 1 article that mentions Sumberan none has a sentence that is plainly theirs."
    both = told.ask("siapa yang lebih sering dikutip, Sumberan atau Nawangsih?").reason
    assert both == (
        "Dari 1 artikel yang menyebut Sumberan tidak ada yang memuat kalimat yang jelas merupakan perkataannya."
        " Tidak ada artikel yang menyebut Nawangsih."
    )


def test_who_is_mentioned_too_often_is_not_counted_in_part(told: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "MOST_READ", 1)
    answer = told.ask("How many articles quote Warsini?")
    assert not answer.answered and answer.reason == TOO_MANY["en"]


def test_whom_an_article_quotes_and_what_else_it_mentions_are_told_apart(told: Library) -> None:
    both = "1 dari 5 artikel mengutip Warsini dan menyebut pasar."
    assert lead(told.ask("berapa artikel yang mengutip Warsini soal Wonokairun?")).startswith("2 dari 5 artikel")
    reason = told.ask("berapa artikel yang mengutip Warsini soal pajak?").reason
    assert reason == "Tidak ada artikel yang menyebut Warsini dan “pajak”."
    counted = "berapa artikel mengutip Warsini?"
    for question in ("soal pasar?", "yang menyebut pasar?"):
        assert lead(told.ask(question, history=[counted])).startswith(both.replace("pasar", "“pasar”"))
    assert told.ask("how many articles quote Warsini in the title?").reason == HOW_TO_ASK["en"]


@pytest.mark.parametrize(
    ("question", "only"),
    [
        ("berapa judul yang menyebut Wonokairun per bulan?", TITLED),
        ("cek fakta terbaru tentang Wonokairun", CHECKING),
        ("how many articles quote Warsini each month?", QUOTING),
    ],
)
def test_what_is_narrowed_is_grouped_and_ordered_as_all_is(question: str, only: frozenset[Only]) -> None:
    request = asked(question)
    assert request and request.only == only
    assert request.grouping or request.view is View.NEWEST
