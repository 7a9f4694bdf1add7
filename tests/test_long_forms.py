"""What an abbreviation stands for: how it is asked, and which words of a sentence tell it."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.long_forms import asked_short, long_form, plainly, tells


@pytest.mark.parametrize(
    ("question", "short", "plain"),
    [
        ("What does BKTS stand for?", "BKTS", "What is BKTS?"),
        ("Can you tell me what BKTS stands for?", "BKTS", "Can you tell me what BKTS stands for?"),
        ("What is BKTS short for?", "BKTS", "What is BKTS?"),
        ("Apa kepanjangan BKTS?", "BKTS", "Apa itu BKTS?"),
        ("Apa singkatan dari BKTS?", "BKTS", "Apa itu BKTS?"),
        ("BKTS itu kepanjangan dari apa?", "BKTS", "Apa itu BKTS?"),
        ("what does bkts stand for?", "BKTS", "What is BKTS?"),
        ("kepanjangan BKTS apa ya", "BKTS", "Apa itu BKTS?"),
        ("kepanjangan dari bkts", "BKTS", "Apa itu BKTS?"),
        ("apa kepanjangan BKTS di berita itu?", "BKTS", "Apa itu BKTS?"),
        ("BKTS itu apa sih kepanjangannya?", "BKTS", "Apa itu BKTS?"),
        ("what does it stand for?", "", "what does it stand for?"),
        ("kepanjangan itu apa?", "", "kepanjangan itu apa?"),
        ("What does Sutarno stand for?", "", "What does Sutarno stand for?"),
        ("Apa itu BKTS?", "", "Apa itu BKTS?"),
        ("What does the BKTS stand for?", "BKTS", "What is BKTS?"),
        ("What does the party stand for?", "", "What does the party stand for?"),
        ("what is the full name of BKTS?", "BKTS", "What is BKTS?"),
        ("what is the full name of tarno?", "", "what is the full name of tarno?"),
        ("arti singkatan apa itu?", "", "arti singkatan apa itu?"),
        ("How much does BKTS stand to lose?", "", "How much does BKTS stand to lose?"),
    ],
)
def test_what_asks_for_a_long_form(question: str, short: str, plain: str) -> None:
    assert (asked_short(question), plainly(question)) == (short, plain)


@pytest.mark.parametrize(
    ("sentence", "told", "words"),
    [
        ("Ketua Balai Kajian Tanah Sukamaju (BKTS) hadir.", True, "Balai Kajian Tanah Sukamaju"),
        ("BKTS (Balai Kajian Tanah Sukamaju) hadir.", True, "Balai Kajian Tanah Sukamaju"),
        ("Ketua Balai Kajian dan Telaah Sukamaju (BKTS) hadir.", True, "Balai Kajian dan Telaah Sukamaju"),
        ("Program Balai Kajian Sukamaju (BKTS) dimulai.", True, None),
        ("Anggota dewan Budi Sentosa (BKTS) hadir.", False, None),
        ("Sutarno memuji balai kajian tanah sukamaju/BKTS itu.", True, "balai kajian tanah sukamaju"),
        ("BKTS atau balai kajian tanah sukamaju hadir.", True, "balai kajian tanah sukamaju"),
        ("Banyak kota tanpa sekolah dasar (BKTS).", False, None),
        ("Bersama Ikatan Dana untuk Tani Desa (BKTS) hadir.", True, None),
        ("BKTS hadir bersama Balai Kajian Tanah.", False, None),
    ],
)
def test_a_long_form_has_the_initials(sentence: str, told: bool, words: str | None) -> None:
    span = long_form("BKTS", sentence)
    assert tells("BKTS", sentence) is told
    assert (sentence[slice(*span)] if span else None) == words


def test_only_a_sentence_that_tells_it_answers(library: Library) -> None:
    text = "BKTS membuka kantor baru. Kepala Balai Kajian Tanah Sukamaju (BKTS) Wirya hadir. Anggota BKTS menanam padi."
    with_articles(library, {"title": "Kantor baru BKTS", "text": text})
    for question in ("What does BKTS stand for?", "Apa kepanjangan BKTS?"):
        answer = library.ask(question)
        assert [one.quote for one in answer.citations] == ["Kepala Balai Kajian Tanah Sukamaju (BKTS) Wirya hadir."]
        assert answer.short_answer == "Balai Kajian Tanah Sukamaju"


def test_without_a_long_form_told_there_is_no_answer(library: Library) -> None:
    text = "BKTS membuka kantor baru. Wirya memimpin BKTS sejak Mei. Anggota BKTS menanam padi."
    with_articles(library, {"title": "Kantor baru BKTS", "text": text})
    for question in ("kepanjangan BKTS apa ya", "what does bkts stand for?"):
        assert not library.ask(question).answered
