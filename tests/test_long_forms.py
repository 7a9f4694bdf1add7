"""What an abbreviation stands for: how it is asked, and which words of a sentence tell it."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.wording.long_forms import AskedForm, asked_form, plainly
from rag.expecting.spelt_out import long_form, says_what, short_form, tells


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
        ("Apa kepanjangan Baktasu?", "Baktasu", "Apa itu Baktasu?"),
        ("kepanjangan bawaslu apa?", "Bawaslu", "Apa itu Bawaslu?"),
        ("What does Bawaslu stand for?", "Bawaslu", "What is Bawaslu?"),
        ("what does it stand for?", "", "what does it stand for?"),
        ("kepanjangan itu apa?", "", "kepanjangan itu apa?"),
        ("What does Sutarno stand for?", "", "What does Sutarno stand for?"),
        ("Apa itu BKTS?", "", "Apa itu BKTS?"),
        ("What does the BKTS stand for?", "BKTS", "What is BKTS?"),
        ("What does the party stand for?", "", "What does the party stand for?"),
        ("what is the full name of BKTS?", "BKTS", "What is BKTS?"),
        ("what is the full name of tarno?", "", "what is the full name of tarno?"),
        ("arti singkatan apa itu?", "", "arti singkatan apa itu?"),
        ("What does BKTS mean?", "BKTS", "What is BKTS?"),
        ("What is PT BKTS's full name?", "BKTS", "What is BKTS?"),
        ("apa kepanjangan RUU BKTS?", "BKTS", "Apa itu BKTS?"),
        ("Apa kepanjangan PT BKTS dalam kasus itu?", "BKTS", "Apa itu BKTS?"),
        ("What does Sutarno mean?", "", "What does Sutarno mean?"),
        ("How much does BKTS stand to lose?", "", "How much does BKTS stand to lose?"),
    ],
)
def test_what_asks_for_a_long_form(question: str, short: str, plain: str) -> None:
    form = asked_form(question)
    assert (form.typed if form else "", plainly(question)) == (short, plain)


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
        ("Pada Bakti Kebun Tanah Subur (BKTS) 2024 hadir.", True, "Bakti Kebun Tanah Subur"),
        ("Lewat Balai Keuangan, Tani, dan Sawah (BKTS) uang dikirim.", True, "Balai Keuangan, Tani, dan Sawah"),
        ("Lewat Balai Kajian Tanah Sukamaju Dewan Rakyat (BKTS DR) uang dikirim.", True, "Balai Kajian Tanah Sukamaju"),
        ("Lewat bantuan kerja tani-tani sawah (BKTS) uang dikirim.", True, "bantuan kerja tani-tani sawah"),
    ],
)
def test_a_long_form_has_the_initials(sentence: str, told: bool, words: str | None) -> None:
    span = long_form("BKTS", sentence)
    assert tells("BKTS", sentence) is told
    assert (sentence[slice(*span)] if span else None) == words


@pytest.mark.parametrize(
    ("short", "sentence", "words"),
    [
        ("PaKTor", "Acara Pameran Kebun Tani (PaKTor) digelar.", None),
        ("PaKTani", "Acara Pameran Kebun Tani (PaKTani) digelar.", "Pameran Kebun Tani"),
        (
            "AFEO",
            "AFEO (The Asean Federation of Engineering Organizations) hadir.",
            "The Asean Federation of Engineering Organizations",
        ),
        ("KT", "Acara Kebun Tani (KT) digelar.", "Kebun Tani"),
        ("KT", "Kata orang kebun tani (KT) digelar.", None),
        # Syllables from within words only where they are known.
        ("Gakkumdu", "Kasus dibawa ke Sentra Penegakan Hukum Terpadu (Gakkumdu).", "Sentra Penegakan Hukum Terpadu"),
        ("Gakkumdu", "Kasus dibawa ke Sentra Penegakan Hukum Terpadu dan Gakkumdu.", None),
        ("LEBA", "Warga Kabupaten Lembah Barat (Leba) hadir.", "Lembah Barat"),
        ("LEBA", "Warga Kota Sukatani (Leba) hadir.", None),
    ],
)
def test_every_letter_is_the_beginning_of_a_word_or_goes_on_with_it(
    short: str, sentence: str, words: str | None
) -> None:
    span = long_form(short, sentence)
    assert (sentence[slice(*span)] if span else None) == words


@pytest.mark.parametrize(
    ("question", "long", "plain"),
    [
        ("Apa singkatan dari Balai Kajian Tanah?", "Balai Kajian Tanah", "Apa itu Balai Kajian Tanah?"),
        ("balai kajian tanah disingkat apa?", "balai kajian tanah", "Apa itu balai kajian tanah?"),
        ("What is the abbreviation of Balai Kajian Tanah?", "Balai Kajian Tanah", "What is Balai Kajian Tanah?"),
        ("How is Balai Kajian Tanah abbreviated?", "Balai Kajian Tanah", "What is Balai Kajian Tanah?"),
    ],
)
def test_what_asks_for_a_short_form(question: str, long: str, plain: str) -> None:
    assert (asked_form(question), plainly(question)) == (AskedForm(long, is_long=True), plain)


@pytest.mark.parametrize(
    ("sentence", "short"),
    [
        ("Ketua Balai Kajian Tanah (BKT) hadir.", "BKT"),
        ("Ketua BKT (Balai Kajian Tanah) hadir.", "BKT"),
        ("Ketua balai kajian tanah atau BKT hadir.", "BKT"),
        ("Ketua Balai Kajian Tanah (Sukamaju) hadir.", None),
        ("Ketua Balai Kajian Tanah hadir bersama BKT.", None),
    ],
)
def test_a_short_form_stands_beside_the_long_one(sentence: str, short: str | None) -> None:
    span = short_form("Balai Kajian Tanah", sentence)
    assert (sentence[slice(*span)] if span else None) == short


def test_only_a_sentence_that_tells_it_answers(library: Library) -> None:
    text = "BKTS membuka kantor baru. Kepala Balai Kajian Tanah Sukamaju (BKTS) Wirya hadir. Anggota BKTS menanam padi."
    with_articles(library, {"title": "Kantor baru BKTS", "text": text})
    asked = {
        "What does BKTS stand for?": "Balai Kajian Tanah Sukamaju",
        "Apa kepanjangan BKTS?": "Balai Kajian Tanah Sukamaju",
    }
    asked["Apa singkatan Balai Kajian Tanah Sukamaju?"] = "BKTS"
    for question, words in asked.items():
        answer = library.ask(question)
        assert [one.quote for one in answer.citations] == ["Kepala Balai Kajian Tanah Sukamaju (BKTS) Wirya hadir."]
        assert answer.short_answer == words


def test_without_a_long_form_told_there_is_no_answer(library: Library) -> None:
    text = "BKTS membuka kantor baru. Wirya memimpin BKTS sejak Mei. Anggota BKTS menanam padi."
    with_articles(library, {"title": "Kantor baru BKTS", "text": text})
    for question in ("kepanjangan BKTS apa ya", "what does bkts stand for?"):
        assert not library.ask(question).answered


def test_what_an_abbreviation_is_is_what_it_stands_for_unless_it_is_said(library: Library) -> None:
    text = (
        "Pemkab Wonorejo mengingatkan Badan Kajian Tanah (BKT) agar netral. Bupati Wonorejo memberi arahan. "
        "Netralitas BKT adalah cerminan demokrasi yang sehat, kata bupati."
    )
    answer = with_articles(library, {"title": "Netralitas di Wonorejo", "text": text}).ask("apa itu BKT")
    assert answer.question == "apa itu BKT"
    assert answer.short_answer == "Badan Kajian Tanah"
    assert [one.quote for one in answer.citations] == [text.split(". ")[0] + "."]


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("BKT adalah lembaga yang mengkaji tanah.", True),
        ("Badan Kajian Tanah (BKT) merupakan lembaga negara.", True),
        ("The BKT is a state body.", True),
        ("Netralitas BKT adalah cerminan demokrasi.", False),
        ("Anggaran BKT naik.", False),
    ],
)
def test_what_is_abbreviated_is_said_to_be_something_itself(sentence: str, says: bool) -> None:
    assert says_what("BKT", sentence) is says
