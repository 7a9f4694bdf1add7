"""A few words answer only where they are of the sort asked for, and name culprit, victim, speaker or holder rightly."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.evidence import Evidence
from rag.extracting.named_parts import is_told_as, named_part
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.question import understand
from rag.speaking.speakers import cited


def _told(question: str, *told: tuple[str, str], asked: str | None = None) -> str | None:
    """The short answer from sentences of one article, the best first, of which the reader takes some words each."""
    article = Article(id="a", title="Kabar Hari Ini", text=" ".join(sentence for sentence, _ in told))
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    evidence, citations = [], []
    for number, (sentence, words) in enumerate(told):
        start = article.text.index(sentence)
        end, at = start + len(sentence), start + sentence.index(words)
        features = {"span": 1.0, "words": 1.0 - number / 10}
        held = Sentence(article, number, start, end)
        evidence.append(Evidence(held, hit, 1.0 - number / 10, features, (at, at + len(words))))
        citations.append(Citation(article, number=number + 1, start=start, end=end, **cited(held)))
    found = short_answer(understand(question, asked=asked), evidence, citations)
    return found.text if found else None


HIRED = "Wati Lestari mencari eksekutor untuk membunuh suaminya, Harjo Pranoto (54)."
CAUGHT = "Polisi menangkap Edo Ari usai memukul Rina Dewanti di pasar."
NAMED = "Korban, Rina Dewanti (31), melapor ke Polres Sukatani."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        ("Siapa eksekutor pembunuhan suami Wati?", HIRED, "Harjo Pranoto", False),
        ("Siapa pelaku pembunuhan di Sukatani?", HIRED, "Harjo Pranoto", False),
        ("Siapa korban pembunuhan Wati Lestari?", HIRED, "Harjo Pranoto", True),
        ("Who was the victim of the murder?", HIRED, "Harjo Pranoto", True),
        ("Siapa korban penganiayaan di pasar?", CAUGHT, "Edo Ari", False),
        ("Siapa pelaku pemukulan di pasar?", CAUGHT, "Edo Ari", True),
        ("Siapa pelaku pemukulan di pasar?", CAUGHT, "Rina Dewanti", False),
        ("Siapa korban pemukulan di pasar?", CAUGHT, "Rina Dewanti", True),
        ("Siapa korbannya?", NAMED, "Rina Dewanti", True),
        ("Pelakunya siapa?", NAMED, "Rina Dewanti", False),
        ("Siapa korbannya?", "Kuasa hukum korban, Edo Ari, menyesalkan itu.", "Edo Ari", False),
        ("Siapa tersangka korupsi kapal?", "Edo Ari (40) ditetapkan sebagai tersangka korupsi.", "Edo Ari", True),
        ("Siapa tersangka korupsi kapal?", "KPK menahan Direktur PT Maju, Edo Ari, kemarin.", "Edo Ari", True),
        ("Siapa tersangka korupsi kapal?", "KPK memeriksa Edo Ari kemarin.", "Edo Ari", False),
        ("Siapa korban kecelakaan itu?", "Rina Dewanti (20) tewas di tempat.", "Rina Dewanti", True),
        ("Who is the suspect?", "Korban bernama Rina Dewanti.", "Rina Dewanti", False),
        ("Siapa pelaku pencurian di Jati?", "Pelaku diketahui bernama Edo Ari.", "Edo Ari", True),
        ("Who is the thief?", "Pelaku yang diketahui bernama Edo Ari kabur.", "Edo Ari", True),
        ("Siapa korban kecelakaan di Jati?", "Korban diidentifikasi sebagai Rina Dewanti.", "Rina Dewanti", True),
        ("Siapa pelaku kecelakaan di Jati?", "Korban diketahui bernama Rina Dewanti.", "Rina Dewanti", False),
        ("Siapa pembunuh Rina Dewanti?", "Pembunuh Rina Dewanti adalah Edo Ari.", "Edo Ari", True),
        ("Siapa pelaku usaha di Jati?", "Edo Ari punya sepuluh toko.", "Edo Ari", True),
    ],
)
def test_culprit_and_victim_are_not_swapped(question: str, sentence: str, words: str, given: bool) -> None:
    assert _told(question, (sentence, words)) == (words if given else None)


def test_the_deed_may_stand_in_the_turn_before() -> None:
    question = understand("siapa korbannya? — terapis mencuri uang pelanggan", asked="siapa korbannya?")
    asked = named_part(question)
    text = "Uang itu dicuri dari Edo, sedangkan terapis itu mencuri lagi dari Rina Dewanti."
    assert asked is not None and asked.deed is not None
    assert is_told_as(asked, text, text.index("Rina"), len(text) - 1)


REPORTED = "Kepala Lapas Kudus Harjo Pranoto mengatakan ide itu digagas Menteri Wati Lestari."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("Menurut siapa ide itu digagas?", REPORTED, "Menteri Wati Lestari", "Harjo Pranoto"),
        ("According to whom was the idea the minister's?", REPORTED, "Menteri Wati Lestari", "Harjo Pranoto"),
        ("Menurut siapa ide itu digagas?", "Ide itu digagas Wati Lestari.", "Wati Lestari", None),
        ("Siapa penggagas ide itu?", REPORTED, "Menteri Wati Lestari", "Menteri Wati Lestari"),
        ("Apa kata Kepala Lapas Kudus soal ide itu?", REPORTED, "Harjo Pranoto", None),
        ("Apa kata Harjo soal ide itu?", REPORTED, "digagas Menteri Wati Lestari", "digagas Menteri Wati Lestari"),
        ("Menaker bilang apa soal PHK?", "Hal itu disampaikan pada Selasa (26/5/2026).", "Selasa (26/5/2026)", None),
        (
            "Apa hari libur itu?",
            "Hari libur itu jatuh pada Selasa (26/5/2026).",
            "Selasa (26/5/2026)",
            "Selasa (26/5/2026)",
        ),
        ("Siapa penerima uang itu?", "Uang Rp 1,2 miliar diterima Edo Ari.", "Rp 1,2 miliar", None),
        ("Siapa penerima uang itu?", "Uang Rp 1,2 miliar diterima Edo Ari.", "Edo Ari", "Edo Ari"),
        ("Jabatan apa yang dipegang Rina?", "Rina menjadi Direktur Pasar.", "Direktur Pasar", "Direktur Pasar"),
        ("Siapa yang hadir selain Edo Ari?", "Rapat itu dihadiri Edo Ari.", "Edo Ari", None),
        ("Siapa yang hadir selain Wati Lestari?", "Rapat itu dihadiri Edo Ari.", "Edo Ari", "Edo Ari"),
        ("Siapa yang absen?", "Edo Ari, Wati Lestari, dan Harjo Pranoto absen.", "Edo Ari", None),
        ("Siapa yang absen?", "Edo Ari, yang sakit, absen.", "Edo Ari", "Edo Ari"),
        (
            "Where do motorcycles park?",
            "Parkir ada di Lapangan Jati (90 mobil) dan Lapangan Elang (khusus motor).",
            "Lapangan Jati (90 mobil)",
            None,
        ),
        (
            "Di mana parkir mobil?",
            "Parkir ada di Lapangan Jati (90 mobil) dan Lapangan Elang (khusus motor).",
            "Lapangan Jati (90 mobil)",
            "Lapangan Jati (90 mobil)",
        ),
        (
            "Who attacked the 9-year-old?",
            "Edo Ari (39) dan Budi Hadi (34) menyerang anak itu pada Jumat (20/9).",
            "Edo Ari (39) dan Budi Hadi (34)",
            "Edo Ari (39) dan Budi Hadi (34)",
        ),
        (
            "Dokumen apa yang dibawa?",
            "Warga membawa KTP dan bukti, misalnya surat tugas.",
            "surat tugas",
            None,
        ),
        (
            "Who does Edo play next?",
            "Edo akan tampil di Elang Open dan Piala Garuda.",
            "Elang Open dan Piala Garuda",
            None,
        ),
        ("Who does Edo play next?", "Edo akan melawan Harjo Pranoto di Elang Open.", "Harjo Pranoto", "Harjo Pranoto"),
        ("Siapa ketua panitia?", "Wati Lestari menunjuk Edo Ari kemarin.", "Wati Lestari menunjuk Edo Ari", None),
        (
            "Siapa yang ditunjuk jadi dirut?",
            "Menteri menunjuk mantan diplomat Edo Ari menjadi dirut.",
            "mantan diplomat Edo Ari",
            "mantan diplomat Edo Ari",
        ),
        ("Where is the land?", "Lahan seluas 24 ribu hektare disiapkan.", "24 ribu hektare", None),
        ("Di mana lahan itu?", "Lahan itu di Jalan Mawar 5, Sukatani.", "Jalan Mawar 5", "Jalan Mawar 5"),
        (
            "Di mana posko itu?",
            "Posko berdiri 3 kilometer dari pasar.",
            "3 kilometer dari pasar",
            "3 kilometer dari pasar",
        ),
        ("What is the target of houses?", "Targetnya 900 rumah.", "900 rumah", "900 rumah"),
        ("How much was cut in rupiah?", "Dipotong US$1 juta (sekitar Rp 16 miliar).", "US$1 juta", "Rp 16 miliar"),
        ("How much was cut in rupiah?", "Dipotong US$1 juta tahun ini.", "US$1 juta", None),
        ("How much was cut in dollars?", "Dipotong US$1 juta (sekitar Rp 16 miliar).", "US$1 juta", "US$1 juta"),
        ("How much was cut?", "Dipotong US$1 juta (sekitar Rp 16 miliar).", "US$1 juta", "US$1 juta"),
    ],
)
def test_a_short_answer_is_of_the_sort_asked_for(question: str, sentence: str, words: str, told: str | None) -> None:
    assert _told(question, (sentence, words)) == told


GIVEN = 'Forum Warga Jati memberi gelar "The King of Mud" untuk Bupati Harjo Pranoto.'
CALLED = 'Forum Warga Jati menjuluki Bupati Harjo Pranoto "The King of Mud".'
OTHER = "Edo Ari mengatakan Harjo Pranoto dinilai kurang cakap."


@pytest.mark.parametrize(
    ("question", "told", "given"),
    [
        ('Who called Harjo "The King of Mud"?', ((OTHER, "Edo Ari"),), None),
        (
            "Who gave Harjo the title The King of Mud?",
            ((OTHER, "Edo Ari"), (GIVEN, "Forum Warga Jati")),
            "Forum Warga Jati",
        ),
        ('Siapa yang menjuluki Harjo "The King of Mud"?', ((CALLED, "Forum Warga Jati"),), "Forum Warga Jati"),
        ('Who dubbed Harjo "The King of Mud"?', ((GIVEN, "The King of Mud"),), None),
        ("Who won the title of World Champion?", (("Edo Ari menjadi juara dunia di Kudus.", "Edo Ari"),), "Edo Ari"),
        ('Siapa yang menulis "Hujan di Jati"?', (("Novel itu ditulis Edo Ari.", "Edo Ari"),), "Edo Ari"),
    ],
)
def test_who_calls_somebody_so_stands_with_what_he_is_called(
    question: str, told: tuple[tuple[str, str], ...], given: str | None
) -> None:
    assert _told(question, *told) == given


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("What does FWJ stand for?", "Ia anggota Forum Warga Jati (FWJ).", "Warga Jati (FWJ)", "Forum Warga Jati"),
        ("Apa kepanjangan PKDJ?", "Itu program Pasar Kita dan Jati (PKDJ).", "Jati", "Pasar Kita dan Jati"),
        ("FWJ singkatan dari apa?", "Ia anggota FWJ (Forum Warga Jati) itu.", "Jati", "Forum Warga Jati"),
        ("Apa kepanjangan Pusjati?", "Pusat Pasar Jati (Pusjati) dibuka.", "Pusat Pasar Jati", "Pusat Pasar Jati"),
    ],
)
def test_an_abbreviation_stands_for_all_of_its_words(question: str, sentence: str, words: str, told: str) -> None:
    assert _told(question, (sentence, words)) == told


FALLS = "Saham Elang turun 14,74%, Garuda melemah 10,18%, dan Merpati terkoreksi 7,6%."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("Siapa camat Sukatani Jati?", "Hadir Camat Sukatani Jati Rina Dewanti.", "Jati Rina Dewanti", "Rina Dewanti"),
        ("Siapa bupati yang hadir?", "Hadir Gubernur Jambi Edo Ari bersama 9 bupati.", "Edo Ari", None),
        ("Bupati siapa yang hadir?", "Hadir Gubernur Jambi Edo Ari bersama 9 bupati.", "Edo Ari", None),
        ("Siapa bupati yang hadir?", "Hadir Bupati Kudus Edo Ari.", "Edo Ari", "Edo Ari"),
        ("Siapa gubernur yang hadir?", "Hadir Gubernur Jambi Edo Ari bersama 9 bupati.", "Edo Ari", "Edo Ari"),
        ("Siapa kepala daerah yang hadir?", "Hadir Bupati Kudus Edo Ari.", "Edo Ari", "Edo Ari"),
    ],
)
def test_who_is_named_holds_the_office_asked_for(question: str, sentence: str, words: str, told: str | None) -> None:
    assert _told(question, (sentence, words)) == told


def test_how_a_match_ended_is_no_place() -> None:
    draw = ("Pertandingan di Stadion Sukatani berakhir imbang 1-1.", "imbang 1-1")
    assert _told("Di mana pertandingan itu?", draw) is None
    assert _told("Apa hasil pertandingan itu?", draw) == "imbang 1-1"


def test_whom_somebody_follows_is_no_office() -> None:
    said = ('"Saya pensiun," kata Edo Ari (60), Senin.', "pensiun")
    assert _told("Jabatan apa yang dipegang Rina?", ("Rina menggantikan Edo Ari.", "Edo Ari"), said) is None
    assert _told("Siapa yang digantikan Rina?", ("Rina menggantikan Edo Ari.", "Edo Ari"), said) == "Edo Ari"


@pytest.mark.parametrize(
    ("sentence", "words", "given"),
    [
        ("Dana itu ada di Bank Elang.", "Bank Elang", True),
        ("Dana itu belum dicairkan Bank Elang.", "belum dicairkan Bank Elang", False),
        ("Bupati Rina Dewi bertugas sejak Mei.", "Rina Dewi", False),
        ("Bupati Rina Dewi bertugas di rumah Rina Dewi.", "rumah Rina Dewi", True),
    ],
)
def test_a_place_is_nobody_and_no_denial(sentence: str, words: str, given: bool) -> None:
    assert (_told("Di mana dana itu?", (sentence, words)) == words) is given
