"""What asks for nothing, or for anything of somebody or of a place: courtesies, "apa kata Lani?", announcements."""

import pytest

from rag import Library
from rag.asking.courtesies import is_courtesy


@pytest.mark.parametrize(
    "text",
    [
        "thanks", "Thank you very much!", "terima kasih", "makasih ya kak", "ok", "Oke, sip.", "hello", "selamat pagi",
        "translate that", "please translate it into English", "in Indonesian please", "terjemahkan ke bahasa Inggris",
        "ringkas jawabannya", "in English", "ke bahasa Inggris", "terjemahkan ke Inggris",
        "that's all, thanks",
    ],
)  # fmt: skip
def test_courtesies_ask_nothing(text: str) -> None:
    assert is_courtesy(text)


@pytest.mark.parametrize(
    "text",
    [
        "thanks, and Cilacap?", "oke, kalau Batang?", "terima kasih disampaikan siapa?", "ya?x", "Halodoc", "why?",
        "Translate which law?", "Bahasa Indonesia wajib di mana?", "good governance", "in Indonesia?", "ke Inggris?",
        "baik buruknya apa?", "",
    ],
)  # fmt: skip
def test_questions_are_no_courtesies(text: str) -> None:
    assert not is_courtesy(text)


def test_a_courtesy_after_an_answer_is_not_answered_with_quotations(starter: Library) -> None:
    history = ["What sanctions did Magetan announce?"]
    for said, language in (("thanks", "en"), ("terima kasih", "id")):
        answer = starter.ask(said, history=history)
        assert not answer.answered and not answer.citations
        assert ("asks nothing" if language == "en" else "bukan pertanyaan") in (answer.reason or "")


def test_what_a_place_announced_is_found_where_only_its_officials_speak(starter: Library) -> None:
    answer = starter.ask("Sanksi apa yang diumumkan Batang?")
    assert any("sanksi tegas" in one.quote for one in answer.citations)
    assert answer.rewritten_question == "Sanksi apa di Batang?"


def test_what_happened_in_a_month_is_listed_in_a_conversation_too(starter: Library) -> None:
    answer = starter.ask("What happened in November 2024?", history=["What sanctions did Magetan announce?"])
    assert answer.answered and answer.table


def test_who_is_asked_for_nothing_but_his_words_is_quoted(starter: Library) -> None:
    for question in ("apa kata Lani?", "What did the regent of Batang say?"):
        answer = starter.ask(question)
        assert answer.answered and {one.speaker for one in answer.citations} >= {"Lani Dwi Rejeki"}, question


def test_no_one_of_several_who_spoke_on_a_matter_is_the_short_answer(starter: Library) -> None:
    for question in ("siapa yang berbicara soal bus sekolah?", "Who spoke about the school bus in Kutai Kartanegara?"):
        answer = starter.ask(question)
        assert len({one.speaker for one in answer.citations} - {None}) > 1, question
        assert answer.short_answer is None, question


@pytest.mark.parametrize(
    ("asked", "then", "told"),
    [
        ("What sanctions did Magetan announce?", "when was that?", "Its article is dated 7 October 2024."),
        ("Sanksi apa yang diumumkan Magetan?", "kapan diumumkan?", "Artikelnya bertanggal 7 Oktober 2024."),
    ],
)
def test_when_a_quotation_was_said_is_at_least_the_day_of_its_article(
    starter: Library, asked: str, then: str, told: str
) -> None:
    assert told in (starter.ask(then, history=[asked]).reason or "")


def test_an_english_word_is_shown_as_it_is_typed_among_those_searched_for(starter: Library) -> None:
    (shown,) = (one for one in starter.ask("What penalties are there?").understood["words"] if "penalties" in one)
    assert shown.endswith(", penalties")
