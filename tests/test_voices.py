"""Who is quoted in some articles: a row for each speaker with the sentences that are theirs."""

import re
from datetime import date
from pathlib import Path

import pytest

from index import languages
from rag import Library
from rag.catalogue import reading
from rag.catalogue.answering import MOST_QUOTED
from rag.catalogue.finding import voices
from rag.catalogue.request import Unit
from rag.nouns import Answer
from rag.phrases.naming import row_of
from rag.speaking.turns.turns import turns
from ui.labels import ENGLISH
from ui.markup import tag
from ui.tables import table

TODAY = date(2024, 12, 20)
MARKET = """Pasar Sumberan Dibuka Lagi

Sumberan, KABARCONTOH.COM - Pasar Sumberan dibuka lagi setelah kebakaran, Senin (2/12/2024).

"Semua kios sudah terisi," kata Kepala Dinas Perdagangan Sumberan, Rahmat Wijaya.

Ia menambahkan bahwa sewa kios gratis selama tiga bulan.

"Pembeli belum banyak," ujar Warsini, pedagang sayur.
"""
FIRE = """Penyebab Kebakaran Pasar Sumberan Diselidiki

Sumberan, WARTAREKAAN.ID - Polisi menyelidiki penyebab kebakaran Pasar Sumberan, Selasa (5/11/2024).

"Api berasal dari lantai dua," kata Rahmat Wijaya.
"""


@pytest.fixture
def market(library: Library, tmp_path: Path) -> Library:
    for name, text in (("a.txt", MARKET), ("b.txt", FIRE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    library.add(tmp_path / "a.txt", tmp_path / "b.txt")
    return library


def rows(answer: Answer) -> dict[str, tuple[str, ...]]:
    assert answer.table is not None
    return {row.cells[0]: row.cells[1:] for row in answer.table.rows}


def test_everybody_is_told_with_office_and_number_of_sentences(market: Library) -> None:
    answer = market.ask("Siapa saja yang dikutip tentang Sumberan?")
    assert rows(answer) == {
        "Rahmat Wijaya": ("Kepala Dinas Perdagangan Sumberan", "3", "KABARCONTOH.COM, WARTAREKAAN.ID"),
        "Warsini": ("–", "1", "KABARCONTOH.COM"),
    }
    assert [citation.speaker for citation in answer.citations] == ["Rahmat Wijaya", "Warsini"]
    assert "2 pembicara dikutip dalam 2 artikel" in answer.text
    assert "Rahmat Wijaya (3 kalimat), Warsini (1)" in answer.text


def test_a_row_has_its_own_quotation_and_the_other_articles_of_its_speaker(market: Library) -> None:
    answer = market.ask("Who is quoted on Sumberan?")
    assert answer.table is not None
    cited = {citation.number: citation.article.id for citation in answer.citations}
    behind = [row.behind(cited) for row in answer.table.rows]
    assert [numbers for numbers, _ in behind] == [[1], [2]]
    (first, second) = ([one.title for one in others] for _, others in behind)
    assert first == ["Penyebab Kebakaran Pasar Sumberan Diselidiki"]
    assert second == []


def test_an_outlet_and_a_time_bind(market: Library) -> None:
    assert set(rows(market.ask("Who is quoted by WARTAREKAAN.ID?"))) == {"Rahmat Wijaya"}
    assert set(rows(market.ask("siapa aja yg dikutip pada Desember 2024?"))) == {"Rahmat Wijaya", "Warsini"}
    assert not market.ask("Who is quoted in October 2024?").answered


def test_where_nobody_is_quoted_for_certain_this_is_said(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Jalan Sumberan Mulus\n\nJalan Sumberan selesai diperbaiki. Warga senang.\n")
    library.add(tmp_path / "a.txt")
    answer = library.ask("Who is quoted in the articles about Sumberan?")
    assert not answer.answered
    assert "whose words" in (answer.reason or "")
    assert [near.article.title for near in answer.closest] == ["Jalan Sumberan Mulus"]


def test_articles_beyond_the_limit_are_told(market: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "MOST_READ", 1)
    answer = market.ask("Who is quoted on Sumberan?")
    assert rows(answer)["Rahmat Wijaya"][1] == "2"
    assert "The other 1 article was not gone through" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Siapa yang paling sering dikutip dalam artikel tentang Sumberan?",
        "Who is quoted most in the articles on Sumberan?",
    ],
)
def test_who_is_quoted_most_stands_first(question: str, market: Library) -> None:
    assert list(rows(market.ask(question))) == ["Rahmat Wijaya", "Warsini"]


@pytest.mark.parametrize("question", ["Siapa saja yang dikutip di Cilacap?", "Who is quoted in Cilacap?"])
def test_a_place_may_stand_behind_in(question: str, starter: Library) -> None:
    assert set(rows(starter.ask(question))) == {"M. Arief Irwanto", "Soim Ginanjar"}


def test_what_several_outlets_print_counts_once(library: Library, tmp_path: Path) -> None:
    for name, outlet in (("a.txt", "KABARCONTOH.COM"), ("b.txt", "WARTAREKAAN.ID")):
        (tmp_path / name).write_text(MARKET.replace("KABARCONTOH.COM", outlet), encoding="utf-8")
        library.add(tmp_path / name)
    assert rows(library.ask("Who is quoted on Sumberan?"))["Rahmat Wijaya"][1] == "2"


def test_articles_without_a_day_that_a_time_leaves_out_are_told(market: Library, tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_text(MARKET.replace(", Senin (2/12/2024)", ""), encoding="utf-8")
    market.add(tmp_path / "c.txt")
    assert "without a date" in market.ask("Who is quoted in December 2024?").text


def test_a_row_as_json_tells_its_citation(market: Library) -> None:
    told = market.ask("Who is quoted on Sumberan?").to_dict()
    assert [row["citations"] for row in told["table"]["rows"]] == [[1], [2]]
    assert "citations" not in market.ask("How many articles per outlet?").to_dict()["table"]["rows"][0]


@pytest.mark.parametrize(
    "question",
    [
        "Who was quoted as saying that the dike is old?",
        "Who was cited for neutrality violations?",
        "Siapa narasumber rapat di Magetan?",
        "Siapa yang dikutip Nizhamul dalam pidatonya?",
        "Who is quoted per outlet?",
    ],
)
def test_a_question_for_whose_words_something_is_counts_nobody(question: str) -> None:
    language = languages.detect(question, default="id")
    request = reading.read(question, language=language, today=TODAY, outlets=["ANTARA"])
    assert request is None or request.unit is not Unit.SPEAKER


def test_a_follow_up_exchanges_the_place(starter: Library) -> None:
    answer = starter.ask("and Cilacap?", history=["Who is quoted on Demak?"])
    assert answer.rewritten_question == "Who is quoted on Cilacap?"
    assert "Soim Ginanjar" in rows(answer)


def test_a_row_of_the_page_has_its_columns_names_and_its_own_number(market: Library) -> None:
    answer = market.ask("Who is quoted on Sumberan?")
    assert answer.table is not None
    chips = {citation.number: tag("button", str(citation.number), class_="cite") for citation in answer.citations}
    cited = {citation.number: citation.article.id for citation in answer.citations}
    page = str(table(answer.table, chips=chips, cited=cited, labels=ENGLISH))
    first, second = re.findall(r"<tr[^>]*>(?=<th scope=\"row\").*?</tr>", page)
    assert [re.findall(r">(\d)</button>", row) for row in (first, second)] == [["1"], ["2"]]
    assert re.findall(r'data-column="(\w+)"', first) == ["Office", "Sentences", "Outlet"]


def test_a_row_of_names_ends_with_a_full_stop_or_goes_on() -> None:
    assert row_of(["A", "B"], most=2) == "A, B."
    assert row_of(["A", "B", "C"], most=2) == "A, B, …"


def add(library: Library, folder: Path, *texts: str) -> None:
    """Add articles with these texts, a title each before the first full stop."""
    for number, text in enumerate(texts):
        title, _, rest = text.partition(". ")
        (folder / f"voices-{number}.txt").write_text(f"{title}\n\n{rest}\n", encoding="utf-8")
    library.add(*sorted(folder.glob("voices-*.txt")))


GOVERNOR = (
    "Pasar Sumberan Dibuka. Pasar Sumberan dibuka lagi pagi ini. “Kios sudah terisi,” kata Gubernur, Ratna Dewi "
    "Sukmawati."
)


@pytest.mark.parametrize(
    "other",
    [
        "Pasar Sumberan Ramai. Gubernur Ratna datang ke Pasar Sumberan. “Parkir gratis,” kata Ratna.",
        "Ratna Tinjau Pasar Sumberan. Gubernur datang ke Pasar Sumberan. “Parkir gratis,” kata Ratna.",
        "Pasar Sumberan Ramai. Ratna Dewi Sukmawati (Rara) datang ke Pasar Sumberan. “Parkir gratis,” kata Rara.",
    ],
)
def test_a_short_name_that_is_plainly_hers_is_no_speaker_of_its_own(
    other: str, library: Library, tmp_path: Path
) -> None:
    add(library, tmp_path, GOVERNOR, other)
    found = rows(library.ask("Siapa saja yang dikutip tentang Sumberan?"))
    assert {name: cells[1] for name, cells in found.items()} == {"Ratna Dewi Sukmawati": "2"}


@pytest.mark.parametrize(
    "others",
    [
        # Nothing says that she is the governor.
        ("Pasar Sumberan Ramai. Pasar Sumberan ramai sejak subuh. “Parkir gratis,” kata Ratna.",),
        # Two have that name.
        (
            "Ratna Tinjau Pasar Sumberan. Gubernur datang. “Parkir gratis,” kata Ratna.",
            "Jalan Sumberan Mulus. “Aspal baru,” kata Kepala Dinas Jalan Sumberan, Ratna Puspita.",
        ),
    ],
)
def test_a_name_that_may_be_anothers_stays_a_speaker_of_its_own(
    others: tuple[str, ...], library: Library, tmp_path: Path
) -> None:
    add(library, tmp_path, GOVERNOR, *others)
    assert rows(library.ask("Siapa saja yang dikutip tentang Sumberan?"))["Ratna"][1] == "1"


def test_quoted_sentences_without_a_certain_speaker_are_told(market: Library, tmp_path: Path) -> None:
    text = MARKET.replace("Pasar Sumberan Dibuka", "Pasar Sumberan Ramai").replace(
        '"Pembeli', '"Kami menunggu pembeli sejak kemarin pagi," kata seorang warga.\n\n"Pembeli'
    )
    (tmp_path / "c.txt").write_text(text.replace("2/12", "3/12"), encoding="utf-8")
    market.add(tmp_path / "c.txt")
    assert (
        "Pembicara 1 kalimat kutipan lainnya tidak pasti." in market.ask("Siapa saja yang dikutip soal Sumberan?").text
    )
    told = market.ask("Who is quoted on Sumberan?").text
    assert "Of 1 more quoted sentence it is not certain whose it is." in told


def test_a_body_with_its_initials_in_brackets_is_one_speaker(library: Library, tmp_path: Path) -> None:
    text = (
        "Aturan Baru Sumberan\n\nBadan Gizi Nasional (BGN) menilai aturan Sumberan berat. "
        "BGN menegaskan harga naik. Badan Gizi Nasional menyebut aturan itu keliru.\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    library.add(tmp_path / "a.txt")
    found = rows(library.ask("Siapa saja yang dikutip tentang Sumberan?"))
    assert {name: cells[1] for name, cells in found.items()} == {"Badan Gizi Nasional (BGN)": "3"}


def test_articles_are_gone_through_once_however_many_they_are(library: Library, tmp_path: Path) -> None:
    text = MARKET.replace("kios sudah terisi", "kios di lantai satu dan dua sudah terisi")
    for number in range(70):
        own = text.replace("Rahmat Wijaya", ("Rahmat Wijaya", "Rahmat Santoso")[number % 2])
        (tmp_path / f"{number}.txt").write_text(f"{own}\n{'Kios itu sudah dicat. ' * (number + 1)}", encoding="utf-8")
    library.add(*tmp_path.glob("*.txt"))
    turns.cache_clear()
    assert rows(library.ask("Siapa saja yang dikutip tentang Sumberan?"))
    assert 70 <= turns.cache_info().misses <= 70 + MOST_QUOTED


@pytest.mark.parametrize(
    "question",
    [
        "Sebutkan semua kepala dinas yang dikutip",
        "Siapa saja kepala dinas yang dikutip?",
        "Kepala dinas mana yang dikutip?",
    ],
)
def test_those_of_an_office_are_all_listed_however_they_are_asked_for(market: Library, question: str) -> None:
    assert [*rows(market.ask(question))] == ["Rahmat Wijaya"]


def test_a_list_of_all_who_are_quoted_is_no_list_of_sentences(market: Library) -> None:
    for question in ("List everyone quoted about Sumberan", "sebutkan semua orang yang dikutip soal Sumberan"):
        assert [*rows(market.ask(question))] == ["Rahmat Wijaya", "Warsini"]


@pytest.mark.parametrize(
    "question",
    [
        "Sebutkan semua pejabat Demak yang dikutip",
        "sebutkan semua pejabat yang dikutip soal banjir",
        "Sebutkan semua ketua KPU yang dikutip",
        "list all officials who were quoted about Demak",
        "List all mayors who are quoted",
        "Which KPU chairs are quoted?",
    ],
)
def test_a_list_of_those_who_are_quoted_is_read_as_one(question: str) -> None:
    request = reading.read(question, language=languages.detect(question, default="id"), today=TODAY)
    assert request and request.unit is Unit.SPEAKER
