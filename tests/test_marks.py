"""What is asked for leaves its mark in a sentence: an hour however it is told, a count by which one this is."""

import pytest
from by_hand import every_sentence

from rag.expecting.marks import mark
from rag.question import understand


@pytest.mark.parametrize(
    ("question", "text", "worth"),
    [
        ("Jam berapa gerimis turun?", "Gerimis turun dari jam 16.31 WIB.", 1.0),
        ("Jam berapa gerimis turun?", "Gerimis turun jam tiga sore.", 1.0),
        ("Jam berapa gerimis turun?", "Gerimis turun jam setengah enam sore.", 1.0),
        ("Jam berapa gerimis turun?", "Gerimis turun tiga jam.", 0.0),
        ("Jam berapa gerimis turun?", "Jam itu mahal.", 0.0),
        ("Sudah berapa kali Wira kalah?", "Itu kali kedua Wira kalah.", 0.5),
        ("Wira sudah kalah berapa kali?", "Wira kalah untuk ketiga kalinya.", 0.5),
        ("How many times has Wira lost?", "Wira kalah untuk ketiga kalinya.", 0.5),
        ("Sudah berapa bulan usia kandungan Rina?", "Kandungannya memasuki bulan kelima.", 0.5),
        ("How many months pregnant is Rina?", "Kandungannya memasuki bulan ke-5.", 1.0),
        ("Sudah berapa bulan usia kandungan Rina?", "Kandungannya memasuki hari kelima.", 0.0),
        ("Sudah berapa orang yang kalah?", "Wira kalah untuk kali kedua.", 0.0),
        ("Berapa hari festival digelar?", "Rina tampil pada hari kedua.", 0.0),
        ("How many days did the festival last?", "Rina tampil pada hari kedua.", 0.0),
        ("Sudah berapa kali Wira kalah?", "Kedua tim bermain baik.", 0.0),
        ("Pasal berapa soal remisi di PP 99?", "Dalam PP 99 ada Pasal 34A soal remisi.", 1.0),
        ("Pasal berapa soal remisi di PP 99?", "Remisi ada di PP 99.", 0.0),
        ("Berapa acara yang ditegur pada 14 Mei 2025?", "Pada Rabu (14/5) Komisi Siaran menegur 14 acara.", 1.0),
        ("How many shows were warned on 14 May?", "Komisi Siaran menegur 14 acara pada 14 Mei.", 1.0),
        ("Berapa acara yang ditegur pada 14 Mei 2025?", "Pada Rabu (14/5/2025) Komisi Siaran menegur Elang TV.", 0.0),
        ("Sampai kapan jalan itu ditutup?", "Jalan ditutup hingga kondisi aman.", 0.5),
        ("Until when will the road stay closed?", "Jalan ditutup sampai waktu yang belum ditentukan.", 0.5),
        ("Pukul berapa gerimis turun?", "Gerimis turun pukul 16.31 WIB.", 1.0),
        ("Pukul berapa gerimis turun?", "Gerimis turun sejak lama.", 0.0),
        ("Rina finis di peringkat berapa?", "Rina finis di urutan keempat.", 0.5),
        ("Rina finis di peringkat berapa?", "Kedua pembalap finis.", 0.0),
        ("Masuk taman bayar berapa?", "Masuk taman tak perlu bayar.", 0.5),
        ("Rina lari di kategori berapa K?", "Rina berlari di kategori 25K.", 1.0),
        ("Sampai kapan jalan itu ditutup?", "Hingga kini jalan ditutup.", 0.0),
        ("Kapan jalan itu ditutup?", "Jalan ditutup hingga rusak.", 0.0),
        ("Berapa acara yang ditegur pada 14 Mei 2025?", "Elang TV ditegur pada 14 Mei 2025.", 0.0),
        ("Berapa skor Elang melawan Merpati?", "Elang dan Merpati bermain tanpa gol.", 0.5),
        ("Berapa kali Elang melawan Merpati?", "Elang dan Merpati bermain tanpa gol.", 0.0),
    ],
)
def test_a_mark_is_worth_what_it_tells_of_what_is_asked(question: str, text: str, worth: float) -> None:
    assert mark(understand(question), every_sentence(text)[0].sentence) == worth
