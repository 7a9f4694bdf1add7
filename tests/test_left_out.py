"""Regions that a question leaves out: their articles do not answer it."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.names.left_out import left_out, someone_left_out
from rag.conversing.followups import complete

ARTICLES = [
    ("Kabupaten Demak", "Bupati Demak Rina Dewi mengancam sanksi pidana bagi pegawai yang ikut kampanye di Demak."),
    ("Kabupaten Kudus", "Bupati Kudus Edo Santoso mengancam sanksi pidana bagi pegawai yang ikut kampanye di Kudus."),
    ("Kabupaten Pati", "Bupati Pati Budi Hartono mengancam sanksi pidana bagi pegawai yang ikut kampanye di Pati."),
]


@pytest.fixture(scope="module")
def small(lasting: Library) -> Library:
    """The articles above in a library of their own."""
    told = ({"title": f"Netralitas di {place}", "text": f"{place} - {text}"} for place, text in ARTICLES)
    return with_articles(lasting, *told)


@pytest.mark.parametrize(
    ("text", "rest", "names"),
    [
        ("Besides Demak, who else threatens sanctions?", "who threatens sanctions?", ["Demak"]),
        ("Which regions except Demak and Kudus have fines?", "Which regions have fines?", ["Demak", "Kudus"]),
        ("Selain Demak, daerah mana lagi yang menyebut denda?", "daerah mana yang menyebut denda?", ["Demak"]),
        ("Apa sanksi di luar Kabupaten Demak?", "Apa sanksi ?", ["Demak"]),
        (
            "Daerah mana yang menyebut denda selain Demak dan Pati?",
            "Daerah mana yang menyebut denda ?",
            ["Demak", "Pati"],
        ),
    ],
)
def test_the_rest_is_asked_of_other_regions(text: str, rest: str, names: list[str]) -> None:
    told = left_out(text)
    assert told is not None
    assert told.rest == rest
    assert [some[0].bare for some in told.places] == names


@pytest.mark.parametrize(
    "text",
    [
        "Selain sanksi moral, apa sanksi di Demak?",
        "What did Demak announce besides fines?",
        "Besides Demak's regent, who spoke?",
        "Apart from the Demak regent, who are the suspects?",
        "Selain Demak Raya FC, siapa yang lolos?",
        "Apa sanksi di Demak?",
    ],
)
def test_what_is_no_region_is_not_left_out(text: str) -> None:
    assert left_out(text) is None


@pytest.mark.parametrize(
    ("question", "without", "note"),
    [
        ("Selain Demak, siapa lagi yang mengancam sanksi pidana?", {"Demak"}, "Tanpa artikel tentang Kabupaten Demak"),
        (
            "Besides Demak and Kudus, which regions threaten criminal sanctions?",
            {"Demak", "Kudus"},
            "Without articles about Demak Regency or Kudus Regency",
        ),
    ],
)
def test_no_article_of_a_region_left_out_answers(question: str, without: set[str], note: str, small: Library) -> None:
    answer = small.ask(question)
    told = {one.article.region for one in answer.citations}
    assert answer.answered
    assert told
    assert not {name for name in without if any(name in str(region) for region in told)}
    assert note in answer.notes
    assert answer.understood["regions_left_out"]


def test_who_asks_for_outlets_is_told_of_no_regions(small: Library) -> None:
    answer = small.ask("Which outlet says that employees who campaign in Kudus are threatened with sanctions?")
    assert answer.answered
    assert "regions in this collection" not in answer.text


@pytest.mark.parametrize(
    ("before", "question", "completed"),
    [
        ("Apa sanksi di Demak?", "dan selain Demak?", "Apa sanksi di daerah lain selain Demak?"),
        (
            "What sanctions did Demak announce?",
            "and besides Demak?",
            "What sanctions did other regions announce besides Demak?",
        ),
        ("Besides Demak, who else fines them?", "what about outside Kudus?", "who fines them besides Kudus?"),
        (
            "Semua kutipan Rina Dewi",
            "Selain Demak, daerah mana lagi yang menyebut denda?",
            "Selain Demak, daerah mana lagi yang menyebut denda?",
        ),
    ],
)
def test_a_follow_up_leaves_a_region_out(before: str, question: str, completed: str) -> None:
    assert complete(question, [before]).text == completed


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Selain Bupati Demak, siapa yang menolak?", ("Bupati Demak", "siapa yang menolak?")),
        ("Besides the regent of Demak, who else refused?", ("regent of Demak", "who refused?")),
        ("Siapa yang menolak selain Rina Dewi?", ("Rina Dewi", "Siapa yang menolak ?")),
        ("Siapa yang menolak?", None),
        ("Selain denda, apa sanksinya?", None),
        ("Siapa yang menolak tinggal di luar negeri?", None),
    ],
)
def test_who_is_left_out_is_read_as_typed(question: str, told: tuple[str, str] | None) -> None:
    assert someone_left_out(question) == told


@pytest.mark.parametrize(
    "question",
    [
        "Selain Bupati Demak, siapa yang mengancam sanksi pidana?",
        "Besides Rina Dewi, who threatens criminal sanctions?",
    ],
)
def test_who_is_left_out_is_not_quoted(question: str, small: Library) -> None:
    answer = small.ask(question)
    assert not any("Rina Dewi" in one.quote for one in answer.citations)
    assert answer.short_answer is None or "Rina" not in answer.short_answer.text
    assert answer.notes[0].startswith(("Tanpa perkataan", "Without words of"))


def test_who_did_something_besides_somebody_is_asked_as_typed(small: Library) -> None:
    assert not small.ask("Apart from the regent of Demak, who are the suspects?").understood.get("speaker_left_out")
