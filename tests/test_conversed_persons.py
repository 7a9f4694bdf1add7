"""Of whom a conversation speaks is kept from turn to turn: "he" of one turn is named in the next that leans on it."""

import pytest
from invented import with_articles
from lapses import grows_with_length, repeated

from rag import Answer, Article, Citation, Library
from rag.conversing.followups import complete
from rag.conversing.persons import he, is_with_person, said_by_him
from rag.conversing.times_said import place_said
from rag.question import understand
from rag.scoring.phrasing import reading

MET = {
    "title": "Edo Karsa Temui Rina Dewi",
    "text": "Edo Karsa belum menjawab apakah akan maju pada 2030. Edo Karsa menemui Wali Kota Sukamaju Rina Dewi pada "
    "Rabu (18/9/2024) di rumah dinas Loji Elang. Mereka membahas syarat pencalonan.",
}
SCHOOL = {
    "title": "Prof Wirawan Teliti Padi",
    "text": "Guru Besar Universitas Sukamaju Prof Wirawan Basuki mengatakan padi F9 tahan banjir. "
    "“Padi F9 hemat air,” kata Prof Wirawan Basuki. Riset padi itu dimulai sejak 1998.",
}
RICE = {
    "title": "Pemprov Riau Bagikan Padi",
    "text": "Pemprov Riau membagikan padi sebanyak 11 ton di Kampar dan Pekanbaru. Di Kampar dibagikan 3 ton padi.",
}


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """A library of a meeting, research and a gift."""
    return with_articles(lasting, MET, SCHOOL, RICE)


def test_a_turn_after_one_with_he_leans_on_the_person_whom_it_meant(told: Library) -> None:
    history = ["Did Edo Karsa say he would run in 2030?", "Who did he meet?"]
    answer = told.ask("where?", history=history)
    assert answer.rewritten_question == "where — who did Edo Karsa meet?"
    assert answer.answered and "Loji Elang" in answer.citations[0].quote


def test_who_is_spoken_of_again_and_again_stays_the_same() -> None:
    asked = ["who met Rina Dewi?", "where was he born?"]
    completed = "where was Edo Karsa born — who met Rina Dewi?"
    cited = Citation(Article(id="a", title="Kabar", text="Edo Karsa lahir di Demak."), number=1, start=0, end=25)
    told = {"rewritten_question": completed, "understood": {"kind": "where"}}
    answer = Answer(asked[1], "en", True, "", citations=(cited,), **told)
    assert he(complete("when did he come?", asked), answer, [answer]) == "Edo Karsa"


def test_what_the_question_before_asked_for_is_no_answer_to_the_next(told: Library) -> None:
    history = ["Siapa yang menemui Rina Dewi?"]
    assert not told.ask("siapa korbannya?", history=history).answered


def test_the_words_of_a_nya_are_those_of_whom_was_asked_who_he_is(told: Library) -> None:
    answer = told.ask("apa katanya soal F9?", history=["Siapa Prof Wirawan Basuki?"])
    assert answer.rewritten_question == "apa kata Prof Wirawan Basuki soal F9?"
    assert {one.article.title for one in answer.citations} == {SCHOOL["title"]}


@pytest.mark.parametrize(
    ("question", "told_as"),
    [
        ("apa katanya soal beras?", "apa kata dia soal beras?"),
        ("komentarnya apa?", "komentar dia apa?"),
        ("katanya ada banjir?", None),
        ("apa dendanya?", None),
    ],
)
def test_only_what_somebody_says_is_his_words(question: str, told_as: str | None) -> None:
    assert said_by_him(question) == told_as


@pytest.mark.parametrize(
    ("question", "other", "same"),
    [
        ("Who did he meet?", "who did Rina Dewi meet?", False),
        ("who did he meet?", "who did Rina Dewi meet", True),
        ("which party is he from?", "which party is Rina Dewi from?", False),
        ("did he say what he saw?", "did Rina Dewi say what Rina Dewi saw?", True),
        ("dia siapa?", "Rina Dewi siapa?", False),
        ("apa pesan beliau?", "apa pesan Rina Dewi?", True),
        ("apa pesannya?", "apa pesannya?", False),
    ],
)
def test_what_asks_who_he_is_takes_nobodys_place(question: str, other: str, same: bool) -> None:
    assert is_with_person(question, other) is same


def test_what_asks_of_a_place_otherwise_keeps_what_it_asks() -> None:
    before = "Berapa korban banjir di Demak?"
    assert complete("where exactly in Batang?", [before]).asked == "where exactly in Batang?"
    assert complete("yang di Batang berapa?", [before]).text == "Berapa korban banjir di Batang?"
    of_body = complete("yang di Kampar berapa?", ["Berapa padi yang dibagikan Pemprov Riau?"])
    assert of_body.text == "Berapa padi yang dibagikan Pemprov Riau di Kampar?"


@pytest.mark.parametrize(
    ("question", "before", "completed"),
    [
        ("menurut Rina berapa?", "Berapa saldo Sukamaju?", "Berapa saldo Sukamaju menurut Rina?"),
        ("berapa menurut Rina?", "Berapa saldo Sukamaju?", "Berapa saldo Sukamaju menurut Rina?"),
        ("menurut Rina kapan?", "Kapan jembatan dibuka?", "Kapan jembatan dibuka menurut Rina?"),
    ],
)
def test_whose_words_are_meant_may_be_asked_with_the_word_before(question: str, before: str, completed: str) -> None:
    assert complete(question, [before]).text == completed


def test_another_word_that_asks_takes_the_place_of_the_one_before() -> None:
    turn = complete("to whom?", ["where did Rina Dewi announce it?"])
    assert reading(understand(turn.text, asked=turn.asked)) == "to whom did Rina Dewi announce it?"


@pytest.mark.parametrize(
    ("quote", "place"),
    [
        ("“Kami setuju,” ujarnya di Istana Elang, Sukamaju, Kamis (13/9/2024).", "Istana Elang, Sukamaju"),
        (
            "“Kami setuju,” kata Rina, sapaan akrabnya, di kantor Merpati, kawasan Sukatani.",
            "kantor Merpati, kawasan Sukatani",
        ),
        ("“We agree,” said Rina Dewi in Sukamaju on Friday.", "Sukamaju"),
        ("“Kami setuju,” kata Rina, di Sukamaju banyak sawah.", None),
        ("Rina mengatakan banjir di Sukamaju surut.", None),
        ("“Kami di Sukamaju,” ujarnya.", None),
    ],
)
def test_where_words_in_quotation_marks_were_said_is_told_behind_who_says_them(quote: str, place: str | None) -> None:
    found = place_said(quote)
    assert (quote[slice(*found)] if found else None) == place


def test_a_question_full_of_he_is_compared_in_time_for_its_length() -> None:
    told = ("he ", "Rina Dewi ")
    assert grows_with_length(lambda length: is_with_person(*(one * (length // 3) + "x" for one in told)), 6_000)
    assert not is_with_person("he " * 600, "A " * 900)


@pytest.mark.parametrize("piece", ["“a,” kata ", "“a,” ujar di A", "“", "“a,” kata Rina di A, "])
def test_a_long_text_is_searched_for_a_place_in_time_for_its_length(piece: str) -> None:
    assert grows_with_length(lambda length: place_said(repeated(piece, length)), 60_000)


SPOKE = {
    "title": "Spanduk di Sukasari Dicopot",
    "text": "Spanduk dipasang di Sukasari sejak Sabtu. Spanduk itu dicopot petugas. “Kami copot semua,” kata Kepala "
    "Satpol PP Sukasari, Edo Baskara, di Balai Sukasari, Minggu (22/9/2024). Edo Baskara mengaku tidak tahu siapa yang "
    "memasang spanduk itu.",
}
OTHER = {
    "title": "Pasar Murah Sukawangi",
    "text": "“Harga turun,” kata Edo Wirawan di Sukawangi. Wali Kota Sukawangi Rina Wati hadir.",
}


@pytest.fixture(scope="module")
def banners(lasting: Library) -> Library:
    """A library of two who have a name in common."""
    return with_articles(lasting, SPOKE, OTHER)


def test_whose_words_are_asked_for_by_one_name_are_those_of_the_article_just_quoted(banners: Library) -> None:
    answer = banners.ask("apa kata Edo?", history=["Sejak kapan spanduk dipasang di Sukasari?"])
    assert {one.article.title for one in answer.citations} == {SPOKE["title"]}
    where = banners.ask("di mana dia mengatakannya?", history=["Apa kata Edo Baskara soal spanduk?"])
    assert where.short_answer == "Balai Sukasari"


def test_that_who_did_it_is_not_known_is_told_rather_than_what_is_near(banners: Library) -> None:
    answer = banners.ask("siapa yang memasangnya?", history=["Sejak kapan spanduk dipasang di Sukasari?"])
    assert [one.quote for one in answer.citations] == [
        "Edo Baskara mengaku tidak tahu siapa yang memasang spanduk itu."
    ]
