"""Who is named beside the noun for who is asked for is the one; of two to choose between the answer is one."""

import pytest

from rag.extracting.noun_beside import names_another
from rag.extracting.one_of_two import is_neither
from rag.question import understand

SENT = "Pernikahan antara pengirim paket beracun, Rina Dewanti (24), dengan anggota polisi, Aiptu Harjo, ramai."
FATHER = "KPK menangkap Edo Wirawan dan ayahnya, Harjo Pranoto, serta Wati Lestari."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "another"),
    [
        ("Siapa pengirim paket beracun itu?", SENT, "Aiptu Harjo", True),
        ("Siapa pengirim paket beracun itu?", SENT, "Rina Dewanti", False),
        ("Who is Edo Wirawan's father?", FATHER, "Wati Lestari", True),
        ("Who is Edo Wirawan's father?", FATHER, "Harjo Pranoto", False),
        ("Siapa nama penjual sayur itu?", "Edo (31) selaku penjual sayur ditemui Rina.", "Edo", False),
        ("Siapa nama penjual sayur itu?", "Edo (31) selaku penjual sayur ditemui Rina.", "Rina", True),
        ("Siapa penjual sayur itu?", "Penjual yang mengejek Rina ditangkap, kata Edo.", "Edo", False),
        ("Siapa yang mengirim paket?", SENT, "Aiptu Harjo", False),
        ("Bos Elang Digital siapa?", "Kata Rina Dewanti, CEO Elang Digital, di Jati.", "Rina Dewanti", False),
        ("Siapa Marketing Director PT Elang?", "Marketing Director PT Elang, Rina Dewanti.", "Rina Dewanti", False),
        ("Siapa pelatih Elang FC?", "Elang FC: 1-Edo; 9-Harjo,Pelatih: Rina Dewanti", "Harjo", True),
        ("Siapa pelatih Elang FC?", "Elang FC: 1-Edo; 9-Harjo,Pelatih: Rina Dewanti", "Rina Dewanti", False),
        ("Siapa pelatih Elang FC?", "Elang FC: 9-Harjo,Pelatih: Rina,Jati: 9-Edo,Pelatih: Wati", "Wati", True),
        ("Siapa pelatih Elang FC?", 'Kata pelatih: "Kami siap," ujar Harjo.', "Harjo", False),
        ("Siapa kiper Elang FC?", "Kiper Harjo. Pelatih: Rina", "Harjo", False),
        ("Who is Rina Dewanti?", "Rina Dewanti ditemui Harjo.", "Harjo", False),
    ],
)
def test_a_name_beside_the_noun_excludes_another(question: str, sentence: str, words: str, another: bool) -> None:
    start = sentence.index(words)
    assert names_another(understand(question), sentence, start, start + len(words)) is another


@pytest.mark.parametrize(
    ("question", "told", "neither"),
    [
        ("Siapa yang menang, Harjo atau Wati?", "Edo", True),
        ("Siapa yang menang, Harjo atau Wati?", "Wati Lestari", False),
        ("Mana yang lebih banyak kasusnya, Jati atau Merpati?", "737 kasus", True),
        ("Which is heavier, the bull of Harjo or that of Wati?", "sapi Wati", False),
        ("Siapa ketua atau pendiri Yayasan Hijau?", "Ketua Harjo", False),
        ("Apakah Harjo atau Wati hadir?", "Edo", False),
        ("Siapa yang hadir?", "Edo", False),
        ("Siapa pelatih atau manajer Elang FC?", "Harjo", False),
        ("Who was killed or injured in the crash?", "Harjo", False),
    ],
)
def test_of_two_to_choose_between_the_answer_is_one(question: str, told: str, neither: bool) -> None:
    assert is_neither(understand(question), told) is neither


@pytest.mark.parametrize(
    ("question", "sentence", "words"),
    [
        (
            "Siapa pemenang lomba lari itu?",
            "Pada Minggu pemenang lomba lari Jati diumumkan, yakni Harjo Pranoto.",
            "Harjo",
        ),
        ("Siapa juara balap itu?", "Juara balap Sukatani 2025 adalah Harjo Pranoto.", "Harjo"),
        ("Siapa suami Rina Dewanti?", "Suami Rina Dewanti, seorang guru bernama Harjo.", "Harjo"),
        ("Who is Rina's father?", "Rina's father, a teacher named Harjo, came.", "Harjo"),
        ("Siapa lawan Elang FC?", "Lawan Elang FC pada laga final nanti adalah Merpati FC.", "Merpati"),
    ],
)
def test_a_day_a_place_or_whose_he_is_excludes_nobody(question: str, sentence: str, words: str) -> None:
    start = sentence.index(words)
    assert not names_another(understand(question), sentence, start, start + len(words))
