"""All the words of somebody, the newest of them, and who quotes him."""

import pytest
from invented import with_articles

from rag import Answer, Library
from rag.asking.kinds import Kind, kind_of

RINA = [
    '"Jembatan selesai bulan depan," kata Rina Dewi.',
    "Rina menegaskan bahwa anggaran cukup.",
    '"Warga diminta sabar," ujarnya.',
]
ARTICLES = [
    {
        "title": "Rina Soal Jembatan",
        "text": f"Kepala Dinas PU Rina Dewi meninjau jembatan. {' '.join(RINA)} Hujan turun.",
        "outlet": "Harian Reka",
        "published": "2024-11-02",
    },
    {
        "title": "Rina Soal Pasar",
        "text": 'Pasar dibuka. "Pedagang pindah pekan ini," kata Rina Dewi. "Kami menolak," kata Edo Santoso.',
        "outlet": "KABARCONTOH.COM",
        "published": "2024-11-09",
    },
]


@pytest.fixture(scope="module")
def small(lasting: Library) -> Library:
    """The articles above in a library of their own."""
    return with_articles(lasting, *ARTICLES)


def quotes(answer: Answer) -> list[str]:
    return [one.quote for one in answer.citations]


@pytest.mark.parametrize(
    "question",
    [
        "Semua kutipan Rina Dewi",
        "semua kutipan rina dewi",
        "Daftar pernyataan Rina Dewi",
        "Semua yang dikatakan Rina Dewi",
        "List all quotes by Rina Dewi",
        "All statements by Rina Dewi",
        "Show me Rina Dewi's statements",
        "Everything Rina Dewi said",
    ],
)
def test_all_the_words_of_somebody_are_quoted_and_nobody_elses(question: str, small: Library) -> None:
    answer = small.ask(question)
    told = quotes(answer)
    assert (answer.answerer, len(told)) == ("counting", 4)
    assert not any("menolak" in one or "Hujan" in one for one in told)
    assert all(one.quote == one.article.text[one.start : one.end] for one in answer.citations)
    assert answer.short_answer is None


def test_an_outlet_stands_once_before_all_that_is_quoted_of_an_article(small: Library) -> None:
    text = small.ask("Semua kutipan Rina Dewi").text
    assert text.count("Harian Reka") == 1
    assert "4 kalimat" in text


@pytest.mark.parametrize(
    ("question", "quoted"),
    [("Semua kutipan Budi Santosa", "Budi Santosa"), ("all quotes by hendrawan", "hendrawan")],
)
def test_of_whom_nothing_is_known_nothing_is_quoted(question: str, quoted: str, small: Library) -> None:
    answer = small.ask(question)
    assert not answer.answered
    assert quoted in answer.text


@pytest.mark.parametrize(
    ("question", "outlet"),
    [
        ("Who quotes Edo Santoso?", "KABARCONTOH.COM"),
        ("Siapa yang mengutip Edo Santoso?", "KABARCONTOH.COM"),
        ("In which article does Edo Santoso speak?", "KABARCONTOH.COM"),
        ("Latest statement by Rina Dewi", "KABARCONTOH.COM"),
        ("Pernyataan terbaru Rina Dewi", "KABARCONTOH.COM"),
        ("What is the latest statement on bridges?", "Harian Reka"),
        ("Pernyataan terbaru soal jembatan?", "Harian Reka"),
    ],
)
def test_who_quotes_somebody_and_what_is_newest_is_told_by_the_articles(
    question: str, outlet: str, small: Library
) -> None:
    answer = small.ask(question)
    assert answer.answerer == "counting"
    assert answer.citations[0].article.outlet == outlet
    assert answer.short_answer is None


@pytest.mark.parametrize(
    "question",
    [
        "Quote me what Rina Dewi said about the bridge",
        "Kutip pernyataan Rina Dewi soal jembatan",
        "Semua pernyataan Rina Dewi tentang jembatan",
    ],
)
def test_who_wants_words_quoted_gets_no_few_of_them(question: str, small: Library) -> None:
    answer = small.ask(question)
    assert (answer.answerer, answer.short_answer) == ("quoting", None)
    assert quotes(answer)


@pytest.mark.parametrize("claim", ["Cek: Rina Dewi menolak jembatan", "Verify: Edo refused", "Fact-check: it is true"])
def test_a_claim_to_be_checked_asks_whether_it_is_so(claim: str) -> None:
    assert kind_of(claim) is Kind.YES_NO
