"""Whom, what and which of several a follow-up means is told by what was answered before it, or it is not answered."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.leaning.nth import Nth, age_asked, nth_asked
from rag.conversing.followups import complete
from rag.conversing.question_words import lacks_subject
from rag.phrases import refusals

FIRE = (
    "Kebakaran melanda pasar di Wonokairun, Demak, pada Selasa siang (10/9/2024), dan satu orang tewas.\n\n"
    "Korban tewas itu bernama Karim Wijaya (50), penjual beras.\n\n"
    '"Api datang dari dapur warung," kata Kapolsek Wonokairun Danu Wiratma.\n\n'
    "Tetangganya, Lastri Ningsih (31), dirawat di puskesmas.\n\n"
    '"Saya mendengar ledakan dua kali," ujar Lastri.'
)
SURVEY = (
    "Sebanyak 400 rumah di Karangsuwung, Ngawi, didata petugas mulai Senin (2/9/2024).\n\n"
    '"Sumur warga sedalam 6 meter ikut didata," kata Kapolsek Karangsuwung Bagus Santoso.'
)
CHEAT = (
    "Napi bernama Yasin Harun (42) menipu pemilik toko di Sukatani.\n\n"
    "Kerugian akibat ulah Yasin mencapai Rp 162 juta.\n\n"
    "Petugas lapas memeriksa Yasin pada Rabu."
)
WHO = "Siapa yang tewas dalam kebakaran di Wonokairun?"


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """A fire, a survey of houses elsewhere, and a swindle."""
    return with_articles(
        lasting,
        {"title": "Pasar Wonokairun Terbakar", "text": FIRE, "outlet": "HARIANREKA.COM", "date": "2024-09-11"},
        {"title": "Rumah di Karangsuwung Didata", "text": SURVEY, "outlet": "KABARCONTOH.COM", "date": "2024-09-03"},
        {"title": "Napi Menipu Pemilik Toko", "text": CHEAT, "outlet": "KABARCONTOH.COM", "date": "2024-09-05"},
    )


@pytest.mark.parametrize(
    ("question", "lacks"),
    [
        ("sedalam apa?", True),
        ("how many houses?", True),
        ("berapa hari?", True),
        ("kapan pertama kali?", True),
        ("how deep?", True),
        ("berapa harga beras?", False),
        ("how deep is the well?", False),
        ("kapan pemilu pertama?", False),
        ("kapan lebaran?", False),
    ],
)
def test_a_measure_of_nothing_that_is_named_lacks_its_subject(question: str, lacks: bool) -> None:
    assert lacks_subject(question) is lacks


@pytest.mark.parametrize("question", ["berapa rumah?", "how many houses?", "sedalam apa?"])
def test_what_lacks_its_subject_is_not_answered_by_another_event(told: Library, question: str) -> None:
    assert "Rumah di Karangsuwung Didata" not in {
        one.article.title for one in told.ask(question, history=[WHO]).citations
    }


def test_the_words_of_an_office_are_those_of_whom_was_spoken_of(told: Library) -> None:
    answer = told.ask("kata kapolsek?", history=[WHO])
    assert {one.speaker for one in answer.citations} == {"Danu Wiratma"}


def test_he_is_who_was_told_last(told: Library) -> None:
    history = [WHO, "siapa tetangganya?"]
    assert told.ask(history[-1], history=history[:1]).short_answer == "Lastri Ningsih"
    said = told.ask("dia bilang apa?", history=history)
    assert {one.speaker for one in said.citations} == {"Lastri Ningsih"}
    assert told.ask("dia umur berapa?", history=history).short_answer == "31"


def test_the_only_one_who_was_quoted_is_he_whose_words_are_asked_for(told: Library) -> None:
    history = ["Dari mana api kebakaran di Demak datang?"]
    assert {one.speaker for one in told.ask(history[0]).citations} == {"Danu Wiratma"}
    answer = told.ask("what did he say?", history=history)
    assert (answer.rewritten_question or "").startswith("what did Danu Wiratma say")
    # Of another deed it is not certain that he did it.
    assert "Danu" not in (told.ask("when was he born?", history=history).rewritten_question or "")


def test_whoever_was_told_stays_he_when_a_day_is_asked_for_between(told: Library) -> None:
    history = ["Siapa yang dirawat di puskesmas?", "kapan?"]
    assert told.ask(history[0]).short_answer == "Lastri Ningsih"
    assert {one.speaker for one in told.ask("apa kata dia?", history=history).citations} == {"Lastri Ningsih"}


def test_whom_somebody_speaks_of_is_not_who_speaks(told: Library) -> None:
    answer = told.ask("who said he died?", history=["Dari mana api kebakaran di Demak datang?"])
    assert "Danu" not in (answer.rewritten_question or "")


def test_what_is_theirs_is_of_nothing_where_nothing_was_found(told: Library) -> None:
    for asked in ("umurnya?", "korbannya siapa?"):
        titles = {one.article.title for one in told.ask(asked, history=["Siapa penjambret di Lasem?"]).citations}
        assert not titles


def test_an_age_behind_a_name_is_no_part_of_it(told: Library) -> None:
    assert told.ask("umurnya berapa?", history=[WHO]).short_answer == "50"


def test_when_it_was_is_told_by_what_was_quoted_before(told: Library) -> None:
    answer = told.ask("kapan?", history=[WHO, "umurnya berapa?"])
    assert answer.answered and "Selasa siang (10/9/2024)" in answer.text


def test_when_that_was_said_is_of_no_words_that_were_not_found(told: Library) -> None:
    history = ["Apa kata Danu Wiratma?", "pengacaranya bilang apa?"]
    assert not told.ask(history[-1], history=history[:1]).answered
    assert not told.ask("kapan dia bilang itu?", history=history).answered


def test_nobody_is_who_did_it_to_him(told: Library) -> None:
    history = ["Siapa napi yang menipu pemilik toko di Sukatani?"]
    assert "Yasin" in (told.ask(history[0]).short_answer or "")
    assert "Yasin" not in (told.ask("korbannya siapa?", history=history).short_answer or "")
    assert not told.ask("korbannya siapa?", history=history).answered


@pytest.mark.parametrize(
    ("history", "question", "text"),
    [
        (["Apa sanksi di Magetan?", "dan Cilacap?"], "back to Magetan", "Apa sanksi di Magetan?"),
        (["Apa sanksi di Magetan?", "dan Cilacap?"], "kembali ke Magetan", "Apa sanksi di Magetan?"),
        (["Berapa korban di Gunung Merbabu?"], "bukan itu, maksud saya yang di Tambora", "Berapa korban di Tambora?"),
        (
            ["What do the workers want?", "what did the regent say?", "and the mayor?"],
            "no, I meant the governor",
            "what did the governor say about it — what did the regent say — what do the workers want?",
        ),
        (
            ["Siapa yang tewas di Demak?", "what did she say about the flood?"],
            "and Lastri?",
            "what did Lastri say about the flood?",
        ),
        (
            ["Bandingkan kecelakaan di Demak dan Ngawi"],
            "yang di Ngawi penyebabnya apa?",
            "yang di Ngawi penyebabnya apa — Bandingkan kecelakaan di Ngawi",
        ),
        # What it asks is what was asked.
        (["Apa sanksi di Magetan?"], "kalau di Cilacap sanksinya apa?", "Apa sanksi di Cilacap?"),
    ],
)
def test_what_is_meant_instead_is_exchanged(history: list[str], question: str, text: str) -> None:
    assert complete(question, history).text == text


def test_why_it_is_not_another_is_asked_of_what_was_spoken_of() -> None:
    before = "Where does the governor want to move the capital?"
    assert complete("why not Bandung?", [before]).context == before
    assert complete("kenapa bukan Bandung?", [before]).context == before
    assert complete("why is there no rain in Bandung?", [before]).context is None


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("yang kedua", Nth(1, False, "")),
        ("the first one", Nth(0, False, "")),
        ("yang pertama, siapa bupatinya?", Nth(0, False, "siapa bupatinya?")),
        ("artikel no 3 terbit kapan?", Nth(2, True, "terbit kapan?")),
        ("what does the second article say about sanctions?", Nth(1, True, "what does it say about sanctions?")),
        ("berita terakhir dari media mana?", Nth(-1, True, "dari media mana?")),
        ("the second quote", Nth(1, True, "", of_quotes=True)),
        ("kutipan ketiga siapa yang bilang?", Nth(2, True, "siapa yang bilang?", of_quotes=True)),
        ("siapa juara kedua?", None),
        ("the second fire in Demak", None),
        ("who is the first president?", None),
        ("yang pertama kali melapor siapa?", None),
    ],
)
def test_one_of_several_is_meant_by_its_place(question: str, asked: Nth | None) -> None:
    assert nth_asked(question) == asked


def test_of_what_was_listed_one_is_asked_of(told: Library) -> None:
    history = ["daftar artikel tentang Kapolsek"]
    first, second = (row.articles[0].title for row in told.ask(history[0]).table.rows)  # type: ignore[union-attr]
    shown = told.ask("yang kedua", history=history)
    assert {one.article.title for one in shown.citations} == {second}
    dated = told.ask("kapan terbitnya?", history=[*history, "yang kedua"])
    assert dated.answered and {one.article.title for one in dated.citations} == {second}
    said = told.ask("artikel pertama itu, apa kata kapolsek?", history=[*history, "yang kedua"])
    assert {one.article.title for one in said.citations} == {first}
    # There is no third; and an answer that quotes one article lists none.
    assert not told.ask("artikel ketiga?", history=history).answered
    assert "Rumah" not in told.ask("yang kedua?", history=[WHO]).text


def test_of_the_regions_that_were_told_one_is_asked_of(starter: Library) -> None:
    asked = "Kabupaten mana saja yang menyebut sanksi pidana?"
    regions = list(dict.fromkeys(one.article.region for one in starter.ask(asked).citations))
    second = starter.ask("yang kedua, siapa bupatinya?", history=[asked])
    assert {one.article.region for one in second.citations} <= {regions[1]}
    first = starter.ask("yang pertama?", history=[asked, "yang kedua, siapa bupatinya?"])
    assert {one.article.region for one in first.citations} <= {regions[0]}
    assert (first.rewritten_question or "").startswith("siapa bupatinya")


def test_of_nobody_told_before_no_words_are_quoted(told: Library) -> None:
    assert told.ask("what did he say?", history=["Berapa rumah di Karangsuwung?"]).text in {
        refusals.WHOM["en"],
        told.ask("what did Bagus Santoso say?").text,
    }


@pytest.mark.parametrize(
    ("question", "at"),
    [
        ("which of these is newest?", -1),
        ("mana yang terbaru?", -1),
        ("which article is the oldest?", 0),
        ("yang paling lama mana?", 0),
        ("what is the newest law?", None),
        ("siapa yang tertua?", None),
    ],
)
def test_the_newest_or_oldest_of_what_was_quoted_is_meant(question: str, at: int | None) -> None:
    assert age_asked(question) == at


def test_of_what_was_quoted_the_newest_is_told_with_its_day(starter: Library) -> None:
    asked = "Bandingkan sanksi di Magetan dan Cilacap"
    newest = starter.ask("mana yang terbaru?", history=[asked])
    assert {one.article.published for one in newest.citations} == {"2024-10-17"} and "17 Oktober 2024" in newest.text
    assert {one.article.published for one in starter.ask("which is the oldest?", history=[asked]).citations} == {
        "2024-10-07"
    }


def test_of_several_quotations_one_is_meant_by_its_number(starter: Library) -> None:
    asked = "Apa sanksi bagi pegawai di Magetan?"
    first, second, *_ = starter.ask(asked).citations
    assert [one.quote for one in starter.ask("the second quote", history=[asked]).citations] == [second.quote]
    said = [one.quote for one in starter.ask("who said the first one?", history=[asked]).citations]
    assert first.quote in said and second.quote not in said
    assert not starter.ask("kutipan kesepuluh?", history=[asked]).citations[3:]
