"""After a question about an office of a place, another office that is all a follow-up says takes its place."""

import pytest

from rag.conversing.followups import complete
from rag.question import understand


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("Apa kata Sekda Demak soal rob?", "Dan bupatinya?", "Apa kata bupati Demak soal rob?"),
        ("Apa kata Sekda Demak Rina Dewi soal rob?", "kalau bupatinya?", "Apa kata bupati Demak soal rob?"),
        ("Apa kata wabup Demak soal rob?", "dan kata bupatinya?", "Apa kata bupati Demak soal rob?"),
        ("Apa kata wagub Jateng soal rob?", "Dan gubernurnya?", "Apa kata gubernur Jateng soal rob?"),
        ("Siapa Bupati Demak?", "dan wakilnya?", "Siapa wakil Bupati Demak?"),
        ("Siapa Bupati Demak?", "wakilnya siapa?", "Siapa wakil Bupati Demak?"),
        # Who only acts has no deputy of his own, whose words would be taken for that one's.
        ("Apa kata Pj Bupati Demak?", "dan wakilnya?", "Apa kata wakil Bupati Demak?"),
        ("Apa kata Pj Bupati Demak soal rob?", "bukan bupatinya, wakilnya", "Apa kata wakil Bupati Demak soal rob?"),
        ("Siapa Bupati Demak?", "siapa gubernurnya?", "Siapa gubernur Jawa Tengah?"),
        ("Who is the regent of Demak?", "and the governor?", "Who is the governor of Central Java?"),
        ("Who is the regent of Demak?", "Who is his deputy?", "Who is the deputy regent of Demak?"),
        ("apa kata sekda soal banjir di Demak?", "bupatinya?", "apa kata bupati soal banjir di Demak?"),
        (
            "What did the deputy regent of Demak say about tides?",
            "And the regent?",
            "What did the regent of Demak say about tides?",
        ),
        ("Apa kata Wali Kota Semarang?", "Dan gubernurnya?", "Apa kata gubernur Jawa Tengah?"),
        (
            "Apa kata Gubernur Jawa Tengah soal banjir Demak?",
            "Dan bupatinya?",
            "Apa kata bupati Demak soal banjir Demak?",
        ),
        ("Siapa ketua umum Partai Elang?", "sekjennya?", "Siapa sekjen Partai Elang?"),
        ("Siapa Direktur Utama PT Elang?", "komisarisnya siapa?", "Siapa komisaris PT Elang?"),
        ("Siapa Ketua DPRD Demak?", "wakilnya?", "Siapa wakil Ketua DPRD Demak?"),
        ("Siapa pelatih Elang?", "kalau pelatih baru?", "Siapa pelatih baru Elang?"),
        ("Who is the chairman of Partai Elang?", "And the secretary?", "Who is the secretary of Partai Elang?"),
        ("Apa kata Gubernur Jateng soal rob?", "dan bupati?", "Apa kata bupati Jateng soal rob?"),
        ("Apa kata Bupati Demak soal rob?", "dan presiden?", "Apa kata presiden soal rob?"),
        ("Berapa korban rob di Demak?", "siapa bupatinya?", "siapa bupati Demak?"),
        ("What rules did Demak announce?", "who is the regent?", "who is the regent of Demak?"),
        (
            "Apa kata Rina Dewi soal rob di Demak?",
            "dan gubernurnya?",
            "Apa kata gubernur Jawa Tengah soal rob di Demak?",
        ),
        (
            "What did Rina Dewi say about the tides?",
            "And the president?",
            "What did the president say about the tides?",
        ),
    ],
)
def test_another_office_takes_the_place_of_the_one_before(earlier: str, question: str, completed: str) -> None:
    turn = complete(question, [earlier])
    assert turn.text == turn.asked == completed and turn.sure


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("Siapa ketua KPU Demak?", "ketua bawaslunya?"),
        ("Apa kata Sekda Demak soal rob?", "Bupatinya siapa?"),
        ("Siapa Bupati Demak yang ditangkap?", "siapa wakilnya?"),
        ("Siapa yang menggantikan Bupati Demak?", "wakilnya siapa?"),
        ("Apa kata Sekda Demak soal rob?", "dan anggarannya?"),
        ("Berapa usia Rina Dewi?", "Dan bupatinya?"),
        ("Berapa korban rob di Demak dan Kudus?", "siapa bupatinya?"),
        ("Apa kata Rina Dewi soal rob?", "Bupati?"),
        ("Apa kata Menteri Keuangan Rina Dewi soal rob?", "Dan bupatinya?"),
        ("Apa kata Bupati Demak dan Bupati Kudus?", "dan sekdanya?"),
        ("Berapa anggaran Bupati Demak?", "apa kata wakilnya?"),
    ],
)
def test_what_is_not_plainly_another_office_of_it_leans_as_before(earlier: str, question: str) -> None:
    assert complete(question, [earlier]).context == earlier


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("Apa kata Rina Dewi soal rob?", "Dan bupatinya?", "Apa kata bupati soal rob?"),
        ("What did Rina Dewi say about tides?", "And the mayor?", "What did the mayor say about tides?"),
        ("Apa kata Rina Dewi soal rob di Jateng?", "Dan bupatinya?", "Apa kata bupati soal rob di Jateng?"),
    ],
)
def test_an_office_of_a_place_that_is_not_told_is_that_of_the_conversation(
    earlier: str, question: str, completed: str
) -> None:
    turn = complete(question, [earlier])
    assert turn.text == turn.asked == completed and turn.context == earlier and turn.bound


def test_a_place_tells_no_language() -> None:
    asked = understand("Who is the governor of Jawa Timur?", original="Jawa Timur?", conversing="en")
    assert asked.language == "en"


@pytest.mark.parametrize("question", ["wakilnya bilang apa", "apa kata wakilnya?"])
def test_the_deputys_words_are_asked_for_on_what_was_asked_of_him_whose_deputy_he_is(question: str) -> None:
    turn = complete(question, ["Apakah Bupati Demak ditahan?"])
    assert turn.text == "apa kata wakil Bupati Demak — apakah Bupati Demak ditahan?"
