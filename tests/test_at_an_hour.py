"""Whether something is at an hour is asked as at which: the told hour is shown, and that it is another."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.times.hours import asking_hour, hour_in, is_told


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Did the trial start at 4 pm?", "What time did the trial start?"),
        ("Is Elang vs Merpati at 18.30?", "What time is Elang vs Merpati?"),
        ("Was the parade at around 5 p.m. in Sukatani?", "What time was the parade in Sukatani?"),
        ("Apakah sidang dimulai pada pukul 16.00 WIB?", "Jam berapa sidang dimulai?"),
        ("Apakah Elang main jam tujuh malam lawan Merpati?", "Jam berapa Elang main lawan Merpati?"),
        ("Benarkah Rina tiba sekitar jam 5 sore?", "Jam berapa Rina tiba?"),
    ],
)
def test_whether_it_is_at_an_hour_asks_for_its_hour(question: str, asked: str) -> None:
    assert asking_hour(question, "en" if asked.startswith("What") else "id") == asked


@pytest.mark.parametrize(
    "question",
    [
        "When did the trial start?",
        "Who came at 4 pm?",
        "Did the trial start before 4 pm?",
        "Did the trial last until 4 pm?",
        "Did the trial start at 4 pm or at 5 pm?",
        "Was anyone hurt at 4 pm?",
        "Did somebody shout at 4 pm?",
        "Did the man who came at 4 pm leave?",
        "Did the trial last 4 hours?",
        "Did 4 people come?",
        "Apakah sidang dimulai sebelum pukul 16.00?",
        "Apakah toko buka sampai jam 9 malam?",
        "Apakah ada korban pukul 16.00?",
        "Apakah Rina pulang saat hujan turun jam 5 sore?",
        "Apakah Rina kehilangan jam tangan?",
        "Apakah sidang berlangsung 3 jam?",
        "Siapa yang datang pukul 16.00?",
        "Did the price rise at 4.50 percent?",
    ],
)
def test_other_questions_ask_for_no_hour(question: str) -> None:
    assert asking_hour(question, "id" if question.startswith(("Apa", "Siapa")) else "en") == ""


@pytest.mark.parametrize(
    ("hour", "text", "same"),
    [
        ("4 pm", "Sidang dimulai pukul 16.00 WIB.", True),
        ("4:05 pm", "Sidang dimulai pukul 16.05 WIB.", True),
        ("jam 4 sore", "Sidang dimulai pukul 16:00.", True),
        ("pukul 16.00", "Sidang dimulai jam empat sore.", True),
        ("pukul 16", "Sidang dimulai pukul 16.00.", True),
        ("4 pm", "Sidang dimulai pukul 16.05 WIB.", False),
        ("jam 4 sore", "Sidang dihadiri 4 orang.", False),
        ("4 am", "Sidang dimulai pukul 16.00 WIB.", False),
    ],
)
def test_an_hour_is_told_however_it_is_written(hour: str, text: str, same: bool) -> None:
    assert is_told(hour, text) is same


def test_a_text_with_two_hours_names_not_one() -> None:
    assert hour_in("Rina datang pukul 16.00 dan pulang pukul 17.00") == ""


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Did the trial of Wira Sasmita start at 4 pm?", True),
        ("Apakah sidang Wira Sasmita dimulai jam 4 sore?", True),
        ("Did the trial of Wira Sasmita start at 3:15 pm?", False),
    ],
)
def test_another_hour_is_shown_and_said_to_be_another(library: Library, question: str, other: bool) -> None:
    text = (
        "Wira Sasmita disidang di Pengadilan Negeri Sukatani. Sidang Wira Sasmita dimulai pukul 15.15 WIB. "
        "Ia didakwa menggelapkan beras. Keluarganya menunggu di luar."
    )
    with_articles(library, {"title": "Wira Sasmita Disidang di Sukatani", "text": text})
    answer = library.ask(question)
    assert any("15.15" in one.quote for one in answer.citations)
    assert (sum("4 pm" in note or "jam 4 sore" in note for note in answer.notes) == 1) is other
    assert answer.question == question


@pytest.mark.parametrize("question", ["apa  jam 5 sore", "apa benar  jam 5 sore?", "Apakah"])
def test_a_question_with_nothing_but_an_hour_is_none_for_it(question: str) -> None:
    assert asking_hour(question, "id") == ""
