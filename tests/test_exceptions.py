"""What a question that counts takes out, in whatever words: neither … nor, several things, only."""

from datetime import date

import pytest
from invented import with_articles

from index import languages
from rag import Library
from rag.catalogue.reading import read
from rag.catalogue.request import Request

OUTLETS = ["HARIANREKA.COM", "KABARCONTOH.COM"]
ARTICLES = [
    ("Suryo Pratikno bertemu Wening Astari", "Suryo Pratikno dan Wening Astari bertemu di balai desa soal sampah."),
    ("Suryo Pratikno meninjau pasar", "Suryo Pratikno meninjau pasar ikan. Pedagang mengeluhkan sampah dan banjir."),
    ("Wening Astari menulis buku", "Wening Astari menulis buku tentang sampah. Buku itu terbit pekan depan."),
    ("Warga memilah sampah", "Warga memilah sampah sejak pagi. Hasilnya dijual ke pengepul besar."),
]


@pytest.fixture(scope="module")
def small(lasting: Library) -> Library:
    """The articles above, the first two from one outlet."""
    rows = (
        {"title": title, "text": text, "outlet": OUTLETS[number // 2]} for number, (title, text) in enumerate(ARTICLES)
    )
    return with_articles(lasting, *rows)


def asked(question: str) -> Request | None:
    language = languages.detect(question)
    return read(question, language=language, today=date(2024, 11, 20), outlets=OUTLETS)


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("How many articles mention garbage but neither Suryo Pratikno nor Wening Astari?", {3}),
        ("How many articles mention neither Suryo Pratikno nor Wening Astari?", {3}),
        ("How many articles mention Suryo Pratikno without mentioning either Wening Astari or Nizhamul?", {1}),
        ("How many articles mention either Suryo Pratikno or Wening Astari?", {0, 1, 2}),
        ("How many articles mention only Suryo Pratikno and not Wening Astari?", {1}),
        ("How many articles mention Suryo Pratikno but never Wening Astari?", {1}),
        ("How many articles mention garbage and not Suryo Pratikno and not Wening Astari?", {3}),
        ("How many articles mention garbage but not floods?", {0, 2, 3}),
        ("How many articles do not mention Suryo Pratikno but mention Wening Astari?", {2}),
        ("Berapa artikel menyebut sampah tapi tidak menyebut Suryo Pratikno ataupun Wening Astari?", {3}),
        ("Berapa artikel menyebut sampah tapi tak satu pun menyebut Wening Astari?", {1, 3}),
        ("Berapa artikel menyebut sampah tapi sama sekali tidak menyebut Wening Astari?", {1, 3}),
        ("Berapa artikel menyebut sampah tanpa Suryo Pratikno dan tanpa Wening Astari?", {3}),
        ("Berapa artikel menyebut sampah tapi tidak banjir?", {0, 2, 3}),
        ("Berapa artikel yang tidak menyebut Suryo Pratikno tapi menyebut Wening Astari?", {2}),
        ("Berapa artikel menyebut sampah bukan dari harianreka dan tidak menyebut Wening Astari?", {3}),
        ("brp artikel menyebut sampah bkn dr harianreka", {2, 3}),
        ("How many articles mention garbage, not counting HARIANREKA.COM?", {2, 3}),
        ("How many articles mention garbage outside of HARIANREKA.COM?", {2, 3}),
        ("Berapa artikel menyebut Suryo Pratikno dan/atau Wening Astari?", {0, 1, 2}),
    ],
)
def test_only_what_is_not_taken_out_is_counted(question: str, numbers: set[int], small: Library) -> None:
    answer = small.ask(question)
    assert answer.answered and answer.answerer == "counting" and answer.table
    found = {article.title for row in answer.table.rows for article in row.articles}
    assert found == {ARTICLES[number][0] for number in numbers}


@pytest.mark.parametrize(
    "question",
    [
        "How many articles mention only Suryo Pratikno?",
        "How many articles mention Suryo Pratikno nor Wening Astari?",
        "How many articles mention a house but not yet built?",
        "Berapa artikel menyebut sampah tapi tidak selesai dipilah?",
        "Berapa artikel menyebut sampah tapi bukan tanpa Wening Astari?",
        "How many articles mention garbage but not both Suryo Pratikno and Wening Astari?",
    ],
)
def test_a_negation_that_is_not_plain_is_never_a_word_to_look_for(question: str, small: Library) -> None:
    answer = small.ask(question)
    assert not answer.answered and "mention" not in (answer.reason or "").split("“")[0]


def test_an_outlet_after_but_not_is_one_in_small_letters_too() -> None:
    for question in ("How many articles mention KPU but not harianreka?", "Berapa artikel KPU tapi bukan harianreka?"):
        request = asked(question)
        assert request is not None
        assert request.excepted.outlets == ("HARIANREKA.COM",) and not request.excepted.wanted
