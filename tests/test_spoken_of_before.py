"""Follow-ups that say little by themselves are read by what was spoken of, and are of no other matter."""

import pytest
from invented import with_articles

from index.nouns import Article
from rag import Library
from rag.conversing.answering import repeats
from rag.conversing.followups import complete
from rag.conversing.persons import last_named
from rag.conversing.question_words import lacks_subject
from rag.nouns import Citation, ShortAnswer
from rag.phrases.refusals import NO_QUESTION

DEMANDS = "Apa tuntutan buruh di Wonokairun?"
STRIKE = (
    "Para buruh pabrik di Wonokairun mogok pada Rabu. Pertama, para buruh menuntut kenaikan upah. "
    "Kedua, para buruh menuntut bus jemputan. Ketua serikat buruh Rina Dewi mengatakan mogok itu berlangsung tertib. "
    "Sekretaris serikat buruh Bagus Santoso juga hadir."
)
FLIGHTS = "Maskapai Elang Air membatalkan enam penerbangan karena asap. Juru bicara Elang Air adalah Sari Lestari."
STUDENTS = "Sebanyak 30 mahasiswa di Jerman ikut beasiswa Merpati. Jumlah mahasiswa di Jerman naik dari 12 orang."


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """Three invented articles on other matters each."""
    texts = {"Buruh Mogok": STRIKE, "Penerbangan Batal": FLIGHTS, "Mahasiswa Asing": STUDENTS}
    return with_articles(lasting, *({"title": title, "text": text} for title, text in texts.items()))


@pytest.mark.parametrize(
    ("question", "before", "completed"),
    [
        ("di mana kejadiannya?", "Kenapa siswa Demak berkelahi?", "di mana kejadiannya — siswa Demak berkelahi?"),
        ("When was that?", "Why did the dike in Demak break?", "When was that — the dike in Demak break?"),
        ("terus kapan?", "Kenapa siswa Demak berkelahi?", "kapan — siswa Demak berkelahi?"),
    ],
)
def test_when_and_where_are_of_what_happened_not_of_its_reason(question: str, before: str, completed: str) -> None:
    assert complete(question, [before]).text == completed


@pytest.mark.parametrize(
    ("question", "completed"),
    [
        ("And the mayor?", "what did the mayor say about it — what do the workers want?"),
        ("How about the police?", "what did the police say about it — what do the workers want?"),
        ("and Lastri Wulandari?", "what did Lastri Wulandari say about it — what do the workers want?"),
        ("And tomorrow?", "tomorrow — what do the workers want?"),
        ("And the bus?", "bus — what do the workers want?"),
    ],
)
def test_after_what_he_said_another_speaker_is_asked_for_his_words(question: str, completed: str) -> None:
    assert complete(question, ["What do the workers want?", "What did he say?"]).text == completed


def test_where_somebody_was_named_another_name_is_exchanged_for_his() -> None:
    history = ["What did Rina Dewi say about the strike?"]
    assert complete("and Bagus Santoso?", history).text == "What did Bagus Santoso say about the strike?"


def test_the_second_one_is_of_those_spoken_of_and_is_not_what_a_later_turn_leans_on(told: Library) -> None:
    answer = told.ask("yg kedua apa?", history=[DEMANDS])
    assert answer.rewritten_question == "yang kedua apa — apa tuntutan buruh di Wonokairun?"
    assert "Kedua, para buruh menuntut bus jemputan." in [one.quote for one in answer.citations]
    later = complete("siapa ketuanya?", [DEMANDS, "yang kedua apa?"])
    assert later.context == DEMANDS


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Ketua lembaga itu siapa?", "Ketuanya siapa"),
        ("siapa direktur perusahaan tersebut?", "siapa direkturnya"),
        ("berapa pegawai lembaga itu?", "berapa pegawai lembaga itu"),
    ],
)
def test_the_office_of_a_body_spoken_of_is_that_of_what_was_asked_of(question: str, asked: str) -> None:
    turn = complete(question, ["Apa tema rapat Bawaslu Wonokairun?"])
    assert turn.text.startswith(asked)
    assert "Bawaslu Wonokairun" in turn.text


@pytest.mark.parametrize("question", ["per bulan berapa?", "tahun berapa?", "the second one?", "yang lain?"])
def test_what_names_nothing_but_a_unit_or_a_place_in_a_row_lacks_its_subject(question: str) -> None:
    assert lacks_subject(question)


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("Where did the Merpati driver flee to?", None),
        ("How many Elang flags did the woman carry?", None),
        ("What did Rina Dewi carry?", "Rina Dewi"),
    ],
)
def test_what_is_called_by_a_name_is_no_he(question: str, person: str | None) -> None:
    assert last_named([question]) == person


def test_another_question_is_asked_without_what_leads_to_it(told: Library) -> None:
    answer = told.ask("OK. And who is the spokesperson of Elang Air?", history=["What do the workers demand?"])
    assert "Sari Lestari" in answer.text
    assert answer.rewritten_question == "who is the spokesperson of Elang Air?"


def test_she_is_whom_a_question_asked_for_by_itself_after_one_without_an_answer(told: Library) -> None:
    history = ["How many flights did Garuda Airways cancel?", "And who is the spokesperson of Elang Air?"]
    answer = told.ask("Where does she live?", history=history)
    assert answer.rewritten_question.startswith("Where does Sari Lestari live")  # type: ignore[union-attr]


def test_what_about_asks_the_same_and_nothing_of_another_matter(told: Library) -> None:
    answer = told.ask("What about students from Germany?", history=["How many flights did Elang Air cancel?"])
    assert not answer.answered and "Jerman" not in answer.text


@pytest.mark.parametrize(
    ("asked", "again"),
    [
        ("siapa lagi?", True),
        ("who else?", True),
        ("yang satu lagi siapa?", True),
        ("sekretarisnya siapa?", True),
        ("ketuanya siapa?", False),
        ("siapa tadi?", False),
    ],
)
def test_who_was_told_before_is_not_told_again_for_another(asked: str, again: bool) -> None:
    citation = Citation(Article(id="a", title="", text=STRIKE), number=1, start=0, end=len(STRIKE))
    start = STRIKE.index("Rina Dewi")
    short = ShortAnswer(citation, start, start + len("Rina Dewi"))
    assert repeats(short, asked, "Rina Dewi") is again
    assert not repeats(short, asked, "Bagus Santoso")


def test_thanks_are_answered_in_the_language_of_the_conversation(told: Library) -> None:
    assert told.ask("Thanks!", history=["What do the workers demand?"]).text == NO_QUESTION["en"]
    assert told.ask("makasih ya", history=[DEMANDS]).text == NO_QUESTION["id"]
