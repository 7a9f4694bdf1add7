"""Tables keep their cells apart, and of a table or a list the row that a question names is quoted, with its value."""

from pathlib import Path

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.nouns import Article
from index.segmentation.cells import cells, rows
from rag.library import Library
from rag.parsing.named_rows import lacks_what_is_asked, named_rows, value_asked
from rag.parsing.terms import likely_words

HEAD = "TPS  Paslon 1  Paslon 2  Suara tidak sah"
VOTES = (
    f"SUKAMAJU - Berikut hasil hitung suara.\n\n{HEAD}\n\nTPS 03  181  94  7\n\n"
    "TPS 04  120  155  4\n\nJumlah  301  249  11\n\nKetua panitia menyatakan hitungan itu selesai."
)
LEAGUE = "Klasemen\n\nPos  Tim  Main  Poin\n\n1  Elang  12  26\n\n2  Merpati Jaya  11  25"
COSTS = (
    "SUKAMAJU - Festival menelan Rp 2,75 miliar.\n\nPanggung: Rp 900 juta\n\nPromosi: Rp 450 juta"
    "\n\nKonsumsi: Rp 600 juta"
    "\n\nKetua panitia menyebut konsumsi festival Rp 40 ribu per orang."
)
YEARS = "Desa  2022  2023  2024\n\nJati  4,1  6,0  9,2\n\nSukatani  5,3  5,9  7,4"
ALERTS = "Berikut daerahnya:\n\nSiaga: Jati, Sukatani\n\nWaspada: Wanasari\n\nSiaga: Mekarsari\n\nWaspada: Karangasem"


def _asked(text: str, question: str, language: str = "id") -> tuple[list[str], set[str]]:
    """The rows that are named around the last row, and all values that are asked for."""
    article = Article(id="a", title="Kabar", text=text)
    asked = likely_words(question, language)
    every = sentences(article)
    row = [one for one in every if one.text[-1].isalnum()][-1]
    spans = (value_asked(one, asked) for one in every)
    return [one.text for one in named_rows(row, asked)], {text[start:end] for start, end in filter(None, spans)}


def test_cells_stand_apart_in_tables_alone() -> None:
    lines = ["TPS  Paslon 1", "", "TPS 03   181", "Ia pulang.  Warga menunggu.", "Nama  : Rina", "Jadwal  Rabu"]
    assert rows(lines) == {"TPS Paslon 1": "TPS  Paslon 1", "TPS 03 181": "TPS 03  181"}
    assert cells(" TPS 03    181 ") == ["TPS 03", "181"]


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("a.md", "| TPS | Paslon 1 |\n|---|---|\n| TPS 03 | 181 |\n"),
        ("a.html", "<table><tr><th>TPS</th><th>Paslon 1</th></tr><tr><td>TPS 03</td><td>181</td></tr></table>"),
    ],
)
def test_files_of_each_format_keep_cells_apart(library: Library, tmp_path: Path, name: str, table: str) -> None:
    told = "Panitia menghitung suara di balai desa sejak pagi sampai malam, dan warga menunggu hasilnya di halaman."
    page = f"# Hasil\n\n{told}\n\n{table}\n\n{told}"
    if name.endswith("html"):
        page = f"<html><body><article><h1>Hasil</h1><p>{told}</p>{table}<p>{told}</p></article></body></html>"
    (tmp_path / name).write_text(page, encoding="utf-8")
    library.add(tmp_path / name)
    (article,) = library.articles()
    assert "TPS  Paslon 1\n" in article.text and "TPS 03  181\n" in article.text


@pytest.mark.parametrize(
    ("text", "question", "named", "values"),
    [
        (VOTES, "Berapa suara paslon 2 di TPS 04?", [HEAD, "TPS 04  120  155  4"], {"155"}),
        (VOTES, "Berapa suara tidak sah di TPS 03?", [HEAD, "TPS 03  181  94  7"], {"7"}),
        (VOTES, "Berapa jumlah suara paslon 1?", [HEAD, "Jumlah  301  249  11"], {"301"}),
        (VOTES, "Berapa pemilih yang hadir di TPS 04?", [HEAD, "TPS 04  120  155  4"], set()),
        (VOTES, "Siapa ketua panitia?", [], set()),
        (LEAGUE, "Berapa poin Merpati Jaya?", ["Pos  Tim  Main  Poin", "2  Merpati Jaya  11  25"], {"25"}),
        (COSTS, "Berapa anggaran promosi festival?", ["Promosi: Rp 450 juta"], {"Rp 450 juta"}),
        (COSTS, "Berapa anggaran festival?", [], set()),
        (YEARS, "Berapa persen di Jati pada 2023?", ["Desa  2022  2023  2024", "Jati  4,1  6,0  9,2"], {"6,0"}),
        (YEARS, "Berapa persen di Jati pada 2021?", ["Desa  2022  2023  2024", "Jati  4,1  6,0  9,2"], set()),
        (ALERTS, "Apakah Mekarsari siaga atau waspada?", ["Siaga: Mekarsari"], {"Mekarsari"}),
        (ALERTS, "Mana yang siaga?", ["Siaga: Jati, Sukatani", "Siaga: Mekarsari"], set()),
    ],
)  # fmt: skip
def test_the_row_that_a_question_names_gives_its_value(
    text: str, question: str, named: list[str], values: set[str]
) -> None:
    assert _asked(text, question) == (named, values)


@pytest.mark.parametrize(
    ("question", "lacks"),
    [
        ("Berapa suara paslon 1 di TPS 04?", False),
        ("Berapa suara paslon 1 di TPS 05?", True),
        ("Berapa suara paslon 3?", True),
        ("Berapa suara di 2 desa?", False),
    ],
)
def test_a_table_lacks_the_row_or_column_that_only_a_number_tells_from_its_own(question: str, lacks: bool) -> None:
    article = Article(id="a", title="Kabar", text=VOTES)
    assert {lacks_what_is_asked(one, question) for one in sentences(article)[1:5]} == {lacks}
    assert not lacks_what_is_asked(sentences(article)[0], question)


def test_of_a_table_that_is_announced_only_the_row_asked_of_is_quoted(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "putus.txt"
    told = "Berikut persentase siswa yang putus sekolah di Sukamaju:"
    path.write_text(
        f"Judul: Putus Sekolah\nMedia: WartaDemak.com\n\n{told}\n\n{YEARS}\n\nDinas prihatin.", encoding="utf-8"
    )
    library.add(path)
    answer = library.ask("What was the dropout rate in Jati in 2024?")
    assert not any(one.quote.startswith("Sukatani") for one in answer.citations)
    assert answer.short_answer == "9,2"


@pytest.fixture(scope="module")
def told(lasting: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for name, text in (("suara", VOTES), ("biaya", COSTS)):
        path = folder / f"{name}.txt"
        path.write_text(f"Judul: Kabar {name} di Sukamaju\nMedia: WartaDemak.com\n\n{text}", encoding="utf-8")
        lasting.add(path)
    return lasting


@pytest.mark.parametrize(
    ("question", "few"),
    [
        ("Berapa suara paslon 2 di TPS 04?", "155"),
        ("Berapa anggaran promosi festival Sukamaju?", "Rp 450 juta"),
        # A sentence tells another number of what the row is of.
        ("Berapa biaya konsumsi festival Sukamaju?", None),
    ],
)
def test_the_few_words_are_the_value_of_the_row(told: Library, question: str, few: str | None) -> None:
    assert told.ask(question).short_answer == few


def test_only_the_row_that_is_named_is_quoted(told: Library) -> None:
    quotes = [one.quote for one in told.ask("Berapa suara paslon 2 di TPS 04?").citations]
    assert quotes == [HEAD, "TPS 04  120  155  4"]


def test_a_row_is_of_what_stands_before_its_brackets_or_comma() -> None:
    items = "1. Elang Sirup (obat batuk), bets E12.\n2. Rajawali Drops, bets R34.\n3. Rajawali Sirup, bets R56."
    text = f"Obat yang ditarik:\n{items}"
    every = sentences(Article("a", "Kabar", text))
    rows = [one.text for one in named_rows(every[1], {"bets", "rajawali", "drops"})]
    assert rows == ["2. Rajawali Drops, bets R34."]
    assert not named_rows(every[1], {"bets", "merpati"})


def test_what_announces_a_table_gives_no_few_words(library: Library) -> None:
    text = (
        "Berikut klasemen Liga Jati usai pekan ini.\n\nKlasemen Liga Jati (tim, main, poin):\n\n"
        "Tim  Main  Poin\nElang  3  9\nMerpati  3  4\nGagak  3  1"
    )
    with_articles(library, {"title": "Klasemen Liga Jati", "text": text})
    assert library.ask("Which team is bottom of the Liga Jati standings?").short_answer is None


def test_of_a_list_without_the_thing_asked_of_this_is_said(library: Library) -> None:
    rows = "\n".join(f"- {what}: Rp {price}.000" for what, price in (("Beras", 13), ("Gula", 17), ("Telur", 28)))
    with_articles(library, {"title": "Harga Pangan di Pasar Jati", "text": f"Berikut harga di Pasar Jati:\n\n{rows}"})
    told = library.ask("Berapa harga durian di Pasar Jati?")
    assert not told.answered or any("durian" in note for note in told.notes)
    assert not any("menyebut" in note for note in library.ask("Berapa harga gula di Pasar Jati?").notes)
