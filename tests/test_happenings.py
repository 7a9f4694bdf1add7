"""Questions for whatever happened in a time, or was reported by an outlet, and questions that only look like them."""

from datetime import date

import pytest
from invented import with_articles

from index import languages
from rag import Library
from rag.catalogue import reading
from rag.catalogue.grammar import happenings
from rag.catalogue.request import Request, View

OUTLETS = ["ANTARA", "KABARCONTOH.COM", "Harian Reka"]
TODAY = date(2024, 12, 20)


def read(text: str) -> Request | None:
    return happenings.read(text.rstrip(" ?"), today=TODAY, outlets=OUTLETS)


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        ("What happened in November 2024?", "2024-11-01", "2024-11-30"),
        ("Apa yang terjadi pada 7 Oktober 2024?", "2024-10-07", "2024-10-08"),
        ("apa aja yang terjadi kemarin", "2024-12-19", "2024-12-20"),
        ("What was in the news in October 2024?", "2024-10-01", "2024-10-31"),
        ("Ada kejadian apa di bulan Desember 2024?", "2024-12-01", "2024-12-31"),
    ],
)
def test_a_time_alone_asks_for_the_articles_of_that_time(question: str, first: str, last: str) -> None:
    request = read(question)
    assert request is not None
    assert request.period is not None
    assert (request.period.first, request.period.last, request.view) == (first, last, View.TIMELINE)
    assert request.whatever


@pytest.mark.parametrize(
    "question",
    [
        "Apa yang diberitakan ANTARA?",
        "What did ANTARA report?",
        "ANTARA menulis apa saja?",
        "What's the news from ANTARA?",
    ],
)
def test_an_outlet_alone_asks_for_its_articles(question: str) -> None:
    request = read(question)
    assert request is not None
    assert (request.outlets, request.period) == (("ANTARA",), None)


def test_an_outlet_and_a_time_bind_both() -> None:
    request = read("What did Harian Reka write in 2023?")
    assert request is not None
    assert request.period is not None
    assert (request.outlets, request.period.first) == (("Harian Reka",), "2023-01-01")


@pytest.mark.parametrize("question", ["What's new?", "What is going on?", "Apa berita?"])
def test_news_of_no_time_are_the_newest(question: str) -> None:
    request = read(question)
    assert request is not None
    assert request.view is View.NEWEST


@pytest.mark.parametrize(
    "question",
    [
        "What happened?",
        "Apa yang terjadi?",
        "Apa kabar?",
        "Peristiwa 27 Juli 1996",
        "What was printed in November 2024?",
        "What happened in Demak in December 2024?",
        "What happened to the dike in December 2024?",
        "Apa yang terjadi pada tanggul?",
        "What did ANTARA report about the dike?",
        "Apa yang dilaporkan warga pada November 2024?",
        "What did the minister say last week?",
        "What was reported stolen in October 2024?",
        "Apa yang terjadi sesudah rapat pada 7 Oktober 2024?",
    ],
)
def test_what_happened_to_something_or_in_a_place_is_told_by_sentences(question: str) -> None:
    assert read(question) is None
    language = languages.detect(question, default="id")
    assert reading.read(question, language=language, today=TODAY, outlets=OUTLETS) is None


def test_the_articles_are_told_in_their_order(starter: Library) -> None:
    answer = starter.ask("What happened in December 2024?")
    assert answer.answerer == "counting"
    # Few articles are quoted again for a day that they tell: each counts where it first stands.
    days = list({citation.article.id: citation.article.published for citation in answer.citations}.values())
    assert len(days) > 2
    assert days == sorted(days)
    assert all(day.startswith("2024-12") for day in days)


def test_of_a_single_day_the_day_after_is_told_to_count_too(starter: Library) -> None:
    assert (
        "on 7 October 2024 or the day after, when news of that day" in starter.ask("What happened on 7 Oct 2024?").text
    )
    assert "pada 7 Oktober 2024 atau sehari sesudahnya" in starter.ask("Apa yang terjadi pada 7 Oktober 2024?").text
    assert "the day after" not in starter.ask("How many articles were published on 7 October 2024?").text


def test_a_follow_up_exchanges_the_time_or_the_outlet(starter: Library) -> None:
    assert starter.ask("And in December?", history=["What happened in November 2024?"]).rewritten_question == (
        "What happened in December 2024?"
    )
    other = starter.ask("And HARIANREKA.COM?", history=["What did KABARCONTOH.COM report?"])
    assert {citation.article.outlet for citation in other.citations} == {"HARIANREKA.COM"}


def test_within_a_conversation_on_something_it_is_asked_of_that(starter: Library) -> None:
    answer = starter.ask("What happened?", history=["Apa penyebab tanggul di Demak jebol?"])
    assert answer.answerer == "quoting"
    assert {citation.article.region for citation in answer.citations} == {"Kabupaten Demak"}


def test_a_time_named_in_a_conversation_on_something_may_be_meant_of_that(starter: Library) -> None:
    demak = ["Apa penyebab tanggul di Demak jebol?"]
    within = starter.ask("Apa yang terjadi pada 2011?", history=demak)
    assert {citation.article.region for citation in within.citations} == {"Kabupaten Demak"}
    # Nothing of it is told of Demak, so that it is asked of all.
    assert starter.ask("What happened in November 2024?", history=demak).answerer == "counting"


def test_where_nothing_came_out_then_sentences_are_looked_for(library: Library) -> None:
    text = (
        "Polisi memeriksa gudang Sumberan. Kebakaran gudang itu terjadi pada 27 November 2024 dan menghanguskan 40 "
        "kotak."
    )
    with_articles(library, {"title": "Gudang Sumberan Diperiksa", "date": "2024-12-10", "text": text})
    answer = library.ask("Apa yang terjadi pada 27 November 2024?")
    assert any("27 November 2024" in citation.quote for citation in answer.citations)
    assert "Koleksi ini tidak berisi artikel" in (library.ask("Apa yang terjadi pada 3 Mei 2019?").reason or "")


def test_a_follow_up_that_counts_nothing_says_so(starter: Library) -> None:
    answer = starter.ask("and Semarang?", history=["How many articles are about Demak?"])
    assert (answer.answerer, answer.answered) == ("counting", False)


def test_a_time_that_is_switched_off_binds_nothing(starter: Library) -> None:
    assert starter.ask("What happened in November 2024?", times=False).table is None
    bound = starter.ask("What happened in November 2024?", since="2024-12-01")
    assert all(citation.article.published >= "2024-12-01" for citation in bound.citations)


def test_a_follow_up_leans_on_articles_that_were_told_at_large(starter: Library) -> None:
    asked = "Summarise the Magetan article"
    assert starter.ask(asked).answerer == "counting"
    answer = starter.ask("Siapa yang memimpinnya?", history=[asked])
    assert {citation.article.region for citation in answer.citations} == {"Kabupaten Magetan"}


def test_the_newest_are_a_short_list(starter: Library) -> None:
    table = starter.ask("What is the oldest article?").table
    assert table is not None
    assert len(table.rows) == 10 < len(list(starter.articles()))


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("What happened in Magetan?", "Kabupaten Magetan"),
        ("Summarise the Sukamara article", "Kabupaten Sukamara"),
        ("Tolong rangkum berita tentang Demak", "Kabupaten Demak"),
        ("What are the main points of the article on Cilacap?", "Kabupaten Cilacap"),
    ],
)
def test_who_wants_to_hear_of_a_place_at_large_gets_sentences_or_its_articles(
    question: str, place: str, starter: Library
) -> None:
    answer = starter.ask(question)
    assert answer.answered
    assert {citation.article.region for citation in answer.citations} == {place}


@pytest.mark.parametrize(
    "question",
    [
        "Describe the polling stations in Magetan",
        "Summarise the volcano debate in Magetan",
        "Tell me a joke about Magetan",
        "What happened in Semarang?",
        "What happened to the mayor of Magetan in 2019?",
        "Ringkas rapat tahun 2031 di Magetan",
    ],
)
def test_who_asks_for_more_than_a_place_gets_no_list_instead(question: str, starter: Library) -> None:
    assert not starter.ask(question).answered


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Summarise the articles from ANTARA", True),
        ("Ringkas berita bulan Oktober 2024", True),
        ("What is the article about Demak about?", True),
        ("Tell me about Demak", True),
        ("Tell me more about Demak", True),
        ("What's happening in Demak?", True),
        ("What has happened in Demak?", True),
        ("Ada apa di Demak?", True),
        ("Summarise the ANTARA articles", True),
        ("Summarise the neutrality debate in Demak", False),
        ("What happened to the dike in Demak?", False),
        ("Apa yang diberitakan warga Demak?", False),
    ],
)
def test_an_open_question_names_a_place_an_outlet_or_a_time_and_nothing_else(question: str, told: bool) -> None:
    language = languages.detect(question, default="id")
    assert bool(reading.read_open(question, language=language, today=TODAY, outlets=OUTLETS)) is told
