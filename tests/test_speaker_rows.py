"""Offices and bodies of several places that stand joined are each asked for all that is asked of them."""

import pytest

from rag.expecting.parts import parts
from rag.question import understand


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        (
            "Apa kata Wali Kota Magelang dan Wali Kota Semarang soal parkir?",
            ["Apa kata Wali Kota Magelang soal parkir?", "Apa kata Wali Kota Semarang soal parkir?"],
        ),
        (
            "apa kata kpu demak dan bawaslu kudus soal surat suara",
            ["apa kata kpu demak soal surat suara", "apa kata bawaslu kudus soal surat suara"],
        ),
        (
            "What did the mayor of Semarang and the regent of Demak say about tides?",
            [
                "What did the mayor of Semarang say about tides?",
                "What did the regent of Demak say about tides?",
            ],
        ),
        (
            "What did the mayor of Semarang and the governor of Central Java say about tides?",
            [
                "What did the mayor of Semarang say about tides?",
                "What did the governor of Central Java say about tides?",
            ],
        ),
        (
            "Bandingkan sikap Bupati Demak, Bupati Kudus, dan Wali Kota Semarang soal rob",
            ["sikap Bupati Demak soal rob", "sikap Bupati Kudus soal rob", "sikap Wali Kota Semarang soal rob"],
        ),
        (
            "Apa kata Bupati Demak Rina Dewi dan Bupati Kudus Bagus Santoso soal banjir?",
            ["Apa kata Bupati Demak Rina Dewi soal banjir?", "Apa kata Bupati Kudus Bagus Santoso soal banjir?"],
        ),
    ],
)
def test_each_office_or_body_is_asked_all_that_is_asked_of_them(question: str, asked: list[str]) -> None:
    assert [one.question.text for one in parts(understand(question))] == asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        (
            "Bandingkan anggaran di Magetan dan sanksi di Batang",
            ["anggaran di Magetan", "sanksi di Batang"],
        ),
        (
            "Apa kata Bupati Demak soal banjir dan Bupati Kudus soal sampah?",
            ["Apa kata Bupati Demak soal banjir", "Bupati Kudus soal sampah"],
        ),
        (
            "Siapa Kepala Dinas Kesehatan Kota Bandung, Jawa Barat?",
            ["Siapa Kepala Dinas Kesehatan Kota Bandung, Jawa Barat?"],
        ),
        (
            "Why did Riau refuse the firemen of Jakarta?",
            ["Why did Riau refuse the firemen of Jakarta?"],
        ),
    ],
)
def test_what_is_no_row_of_offices_is_parted_as_before(question: str, asked: list[str]) -> None:
    assert [one.question.text for one in parts(understand(question))] == asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        (
            "What did the governor of Papua say to Biak students?",
            "What did the governor of Papua say to Biak students?",
        ),
        ("Apa kata Gubernur Jawa Tengah soal banjir di Demak?", "Apa kata Gubernur Jawa Tengah soal banjir di Demak?"),
        ("Berapa korban banjir di Demak, Jawa Tengah?", "Berapa korban banjir di Demak, Jawa Tengah?"),
    ],
)
def test_a_province_around_the_place_asked_of_stays(question: str, asked: str) -> None:
    assert [one.question.text for one in parts(understand(question))] == [asked]
