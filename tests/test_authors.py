"""Who wrote articles: counted, listed and grouped by the author that each names."""

import pytest
from invented import with_articles

from rag import Answer, Library
from rag.catalogue.grammar.authors import taken_out

ARTICLES = (
    ("KABARREKA.COM", "Laila Wening", "2024-03-02", "Tanggul Wonokairun jebol di dua titik."),
    ("KABARREKA.COM", "Laila Wening", "2024-05-04", "Tanggul Wonokairun ditutup lagi."),
    ("KABARREKA.COM", "Laila Wening, Bram Satya", "2024-06-01", "Jembatan Sumberan diperiksa."),
    ("posrekaan.id", "Bram Satya", "2024-07-01", "Tanggul Wonokairun diperiksa Dinas Air."),
    ("posrekaan.id", "Bram Satya", None, "Pasar Sumberan dibuka."),
    ("posrekaan.id", None, "2024-09-09", "Pasar Sumberan sepi."),
)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """The invented articles."""
    rows = (
        {"title": f"Kabar {number}", "outlet": outlet, "author": author, "date": day, "text": text}
        for number, (outlet, author, day, text) in enumerate(ARTICLES)
    )
    return with_articles(lasting, *rows)


def lead(answer: Answer) -> str:
    return answer.text.splitlines()[0]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Berapa artikel yang ditulis Laila Wening?", "Koleksi ini berisi 3 artikel karya Laila Wening"),
        ("berapa artikel karya laila wening tentang tanggul?", "2 dari 3 artikel karya Laila Wening"),
        ("How many articles by Laila Wening mention Sumberan?", "1 of 3 articles by"),
        ("How many articles by Bram Satya are there?", "The collection holds 3 articles by"),
        ("How many articles did Bram Satya write in 2024?", "The collection holds 2 articles by"),
        ("Apa artikel terbaru dari Bram Satya?", "Yang terbaru dari 3 artikel karya"),
        ("Berapa artikel karya Bram Satya dan Laila Wening dari posrekaan.id?", "Koleksi ini berisi 2 artikel karya"),
        ("Berapa artikel karya Budi Fiksi?", "Koleksi ini tidak berisi artikel karya Budi Fiksi."),
        ("Berapa artikel karya Laila Fiksi?", "Koleksi ini tidak berisi artikel karya Laila Fiksi."),
        ("berapa artikel karya laila per bulan?", "Koleksi ini berisi 3 artikel karya Laila Wening"),
    ],
)
def test_articles_of_an_author_are_those_that_name_the_author(told: Library, question: str, said: str) -> None:
    answer = told.ask(question)
    assert lead(answer).startswith(said)
    if answer.table:
        counted = {one.id for row in answer.table.rows for one in row.articles}
        assert {one.author for one in told.articles() if one.id in counted} <= {row[1] for row in ARTICLES[:5]}


def test_only_articles_of_the_author_are_told_to_lack_a_day(told: Library) -> None:
    assert "1 article without a date was not counted" in lead(
        told.ask("How many articles did Bram Satya write in 2024?")
    )
    assert "tanpa tanggal" not in lead(told.ask("Berapa artikel yang ditulis Laila Wening pada 2024?"))


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("Jumlah artikel per penulis", {"Bram Satya": 2, "Laila Wening": 2, "Laila Wening, Bram Satya": 1}),
        ("How many articles by author?", {"Bram Satya": 2, "Laila Wening": 2, "Laila Wening, Bram Satya": 1}),
        ("Which authors wrote about the dike?", {"Laila Wening": 2, "Bram Satya": 1}),
        ("Siapa penulis artikel tentang tanggul?", {"Laila Wening": 2, "Bram Satya": 1}),
        ("Siapa saja yang menulis artikel tentang Sumberan?", {"Bram Satya": 1, "Laila Wening, Bram Satya": 1}),
        ("Who wrote the most articles for posrekaan.id?", {"Bram Satya": 2}),
    ],
)
def test_articles_are_told_by_who_wrote_them_the_unknown_last(
    told: Library, question: str, rows: dict[str, int]
) -> None:
    answer = told.ask(question)
    assert answer.table
    found = {row.cells[0]: len(row.articles) for row in answer.table.rows}
    unknown = found.pop("penulis tidak diketahui", 0) + found.pop("author unknown", 0)
    assert found == rows
    assert unknown in (0, 1)


@pytest.mark.parametrize(
    "question",
    ["Berapa artikel yang menyebut Bram Satya?", "Berapa artikel Bram Satya yang menyebut Wonokairun?"],
)
def test_of_an_author_whom_no_article_mentions_it_is_said_how_to_ask(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert not answer.answered and answer.text.endswith("“berapa artikel karya Bram Satya?”.")


@pytest.mark.parametrize(
    "question",
    [
        "Berapa artikel tentang buku karya Laila Wening?",
        "Berapa artikel yang ditulis KABARREKA.COM?",
        "Berapa artikel yang tidak ditulis Laila Wening?",
        "Berapa artikel dari Sumberan?",
        "How many reporters covered the trial of Bram?",
    ],
)
def test_what_names_no_author_is_left_alone(question: str) -> None:
    assert taken_out(question, ("Laila Wening", "Bram Satya", "Jakarta"), ["KABARREKA.COM"]) is None
