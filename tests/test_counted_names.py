"""How often somebody is quoted, typed in small letters or by a name that two have; the first and the last article."""

import pytest
from invented import with_articles

from rag import Library
from rag.catalogue.grammar.whom import as_written
from rag.table import Listed

TEXTS = ["Kepala dinas, Yusra Malik, menolak. “Tidak,” kata Yusra Malik di pasar.", "Pasar Pagi dan pasar lain ramai."]


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """Three invented stories on floods, with two persons of one name."""
    rows = [
        ("Banjir Kota Bitung Surut", "05-01", "Banjir di Kota Bitung surut. “Air turun,” kata Wali Kota, Yusra Malik."),
        ("Banjir Bitung Lagi", "06-01", "Banjir datang lagi di Kota Bitung. “Kami siap,” kata Yusra Malik."),
        (
            "Dapur Umum Banjir",
            "07-01",
            "Dapur umum banjir dibuka di Bitung. “Ada nasi,” ujar Camat Girian, Yusra Hanum.",
        ),
    ]
    articles = [
        {"title": title, "outlet": f"koran{number}.id", "date": f"2024-{day}", "text": text}
        for number, (title, day, text) in enumerate(rows)
    ]
    return with_articles(lasting, *articles)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("berapa kali yusra malik dikutip", "berapa kali Yusra Malik dikutip"),
        ("apakah yusra malik pernah dikutip?", "apakah Yusra Malik pernah dikutip?"),
        ("berapa artikel mengutip yusra malik soal pasar", "berapa artikel mengutip Yusra Malik soal pasar"),
        ("how often was yusra malik quoted", "how often was Yusra Malik quoted"),
        ("berapa kali pasar disebut", "berapa kali pasar disebut"),
        ("berapa kali kepala dinas dikutip", "berapa kali kepala dinas dikutip"),
        ("berapa kali rudi disebut", "berapa kali rudi disebut"),
        ("kenapa yusra malik menolak", "kenapa yusra malik menolak"),
    ],
)
def test_a_name_typed_small_is_read_as_articles_write_it(typed: str, read: str) -> None:
    def texts_with(terms: list[str], *, limit: int) -> list[str]:
        return [text for text in TEXTS if all(term in text.lower() for term in terms)][:limit]

    assert as_written(typed, texts_with) == read


@pytest.mark.parametrize("question", ["berapa kali yusra malik dikutip", "How often is yusra malik quoted?"])
def test_who_is_typed_small_has_his_quotations_counted(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert answer.answerer == "counting" and answer.text.startswith("2 ")
    assert "Yusra Malik" in answer.text and "Hanum" not in answer.text


def test_two_of_one_name_are_told_to_be_two(told: Library) -> None:
    answer = told.ask("Berapa artikel yang mengutip Yusra?")
    assert "bukan satu orang melainkan 2: " in answer.text and "Yusra Malik" in answer.text
    assert "Yusra Hanum" in answer.text
    assert "bukan satu orang" not in told.ask("Berapa artikel yang mengutip Hanum?").text


@pytest.mark.parametrize(
    "question",
    [
        "Berita banjir pertama dan terakhir?",
        "Artikel pertama dan terakhir tentang banjir",
        "What were the first and the latest stories about floods?",
    ],
)
def test_the_first_and_the_last_article_stand_at_the_ends_of_one_table(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert answer.table is not None
    every: list[Listed] = [one for row in answer.table.rows for one in row.articles]
    assert [one.title for one in every] == ["Banjir Kota Bitung Surut", "Banjir Bitung Lagi", "Dapur Umum Banjir"]


def test_the_last_of_some_news_may_stand_behind_what_they_are_on(told: Library) -> None:
    assert "1 Juli 2024" in told.ask("Berita banjir terakhir?").text
