"""Admissions, disasters and schedules: a figure is of no other track, step, day or place than the one asked for."""

from datetime import date
from typing import cast

import pytest
from by_hand import told

from index.article_sentences import sentences
from index.days import day_spans
from index.nouns import Article, Hit, Sentence
from rag.asking.times import times
from rag.choosing.of_another import is_of_another_named
from rag.choosing.other_figures import tell_otherwise
from rag.choosing.rules import why
from rag.evidence import Evidence
from rag.expecting.incumbents import incumbents
from rag.expecting.marks import mark
from rag.question import understand
from rag.speaking.names.names import names
from rag.speaking.speakers import cited

TODAY = date(2025, 10, 20)
_HIT = cast("Hit", None)


def _why(asked: str, text: str, *, at: int = 0) -> str | None:
    """Why a sentence of an article cannot answer, among all of them."""
    question, article = understand(asked, today=TODAY), Article("a", "Kabar", text, published=TODAY.isoformat())
    every = [Evidence(one, _HIT, 1.0, {"kind": mark(question, one), "elsewhere": 1.0}) for one in sentences(article)]
    return why(question, every[at], among=every)


LABEL = "of another label of its row"


@pytest.mark.parametrize(
    ("question", "text", "rule"),
    [
        ("Berapa kuota jalur afirmasi?", "Kuota domisili 45 persen.", LABEL),
        ("Berapa kuota jalur afirmasi?", "Kuota afirmasi 30 persen, domisili 45 persen.", None),
        ("Berapa kuota jalur afirmasi?", "Kuotanya 30 persen.", None),
        ("Kapan pendaftaran smk dibuka?", "Pendaftaran SMA dibuka 3 Mei.", LABEL),
        ("Kapan pendaftaran smk dibuka?", "Pendaftaran SMAN 1 dan SMKN 2 dibuka 3 Mei.", None),
        ("When is the re-registration?", "Pendaftaran dibuka 3 Mei.", LABEL),
        ("When is the re-registration?", "Daftar ulang berlangsung 3 Mei.", None),
        ("Berapa peserta PPPK yang lulus?", "Seleksi PPPK diikuti 90 orang.", "of another class of deed or thing"),
        ("Siapa yang menang di final voli?", "Final renang dimenangi Rina Dewi.", LABEL),
        ("Jam berapa puskesmas buka?", "Disdukcapil buka pukul 08.00.", LABEL),
        ("Siapa juara lari putri?", "Juara lari putra Edo Karsa.", LABEL),
        ("Kapan kapal itu pulang ke Demak?", "Kapal itu berangkat 3 Mei.", "of another class of deed or thing"),
        ("Berapa pengungsi di Jati?", "Sebanyak 12 warga tewas.", "of another class of deed or thing"),
        ("Berapa batas gula untuk lansia?", "Orang dewasa paling banyak 50 gram.", LABEL),
        ("Berapa batas gula untuk lansia?", "Batasnya 50 gram.", None),
        ("How many adults died?", "Sebanyak 12 anak tewas.", LABEL),
        ("Berapa anak yang tewas?", "Sebanyak 12 siswa dan balita tewas.", None),
        ("Apa bahaya gawai bagi anak?", "Gawai menayangkan konten dewasa.", None),
        ("Berapa tiket masuk di akhir pekan?", "Pada Senin sampai Jumat tiket Rp 5 ribu.", LABEL),
        ("How many suspected measles cases are there?", "Sebanyak 12 orang positif.", LABEL),
        ("Berapa baterai Elang X9 Pro?", "Elang X9 berbaterai 5.000 mAh.", "of another of its row by number"),
        ("How many MC-21s are built?", "Sebanyak 72 pesawat MC-21 dibuat.", None),
        ("Berapa baterai Elang X9?", "X9 dan X9 Pro berbaterai 5.000 mAh.", None),
    ],
)
def test_a_sentence_of_another_label_does_not_answer(question: str, text: str, rule: str | None) -> None:
    assert _why(question, text) == rule


FORMER = "Dua orang tewas akibat gempa. Pada 15 Januari 2021, gempa menewaskan 107 orang."


def test_the_dead_of_an_earlier_year_are_of_another_event() -> None:
    assert _why("Berapa orang tewas akibat gempa?", FORMER, at=1) is not None
    assert _why("Berapa orang tewas akibat gempa pada 2021?", FORMER, at=1) is None
    boat = "Dua orang tewas akibat kapal karam. Pada 2021, kapal di Teluk Jati karam dan menewaskan 15 orang."
    assert _why("Berapa orang tewas akibat kapal karam di Teluk Jati?", boat, at=1) is None
    assert _why("Berapa orang tewas akibat gempa?", "Pada 2021, gempa menewaskan 107 orang. Warga tenang.") is None


def test_what_happened_before_is_of_another_event() -> None:
    quake = "Dua orang tewas akibat gempa. Gempa serupa pernah terjadi pada 26 Mei 2019 dan menewaskan 41 orang."
    assert _why("Berapa orang tewas akibat gempa?", quake, at=1) is not None
    assert _why("Berapa orang tewas akibat gempa pada 2019?", quake, at=1) is None


SCHEDULE = "Pada Senin, Jati hujan 20 milimeter. Batu cerah.\n\nPada Selasa sampai Kamis, Jati cerah 30 derajat."


@pytest.mark.parametrize(
    ("day", "at", "answers"),
    [("Senin", 1, True), ("Senin", 2, False), ("Rabu", 2, True), ("Rabu", 0, False), ("Rabu", 1, False)],
)
def test_a_forecast_is_of_its_own_weekdays(day: str, at: int, answers: bool) -> None:
    assert (_why(f"Bagaimana cuaca pada hari {day}?", SCHEDULE, at=at) is None) is answers


def test_a_schedule_that_lacks_the_day_keeps_its_sentences() -> None:
    assert _why("Bagaimana cuaca pada hari Minggu?", SCHEDULE) is None
    assert _why("Bagaimana cuaca pada minggu ini?", SCHEDULE) is None


def test_a_village_has_its_own_head() -> None:
    other = "Rina Dewi terpilih sebagai Kepala Desa Sukamaju."
    sentence = Sentence(Article("a", "Kabar", other), 0, 0, len(other))
    for village, another in (("Mekarsari", True), ("Sukamaju", False)):
        assert is_of_another_named(sentence, understand(f"Siapa kades {village} terpilih?", today=TODAY)) is another


SEATS = "Sebanyak 212 kursi masih kosong, terbanyak di SMAN Mekar dengan 96 kursi."
HEADS = "Sebanyak 19 kades meninggal dunia, 5 mengundurkan diri, dan 3 diberhentikan karena korupsi."
POSTS = "Di Kabupaten Demak, peserta yang lulus 412 orang dari 500 formasi."
SICK = "Tercatat 342 pengungsi mengeluh gatal, 88 ISPA, dan 15 diare."
CRIMES = "Polisi menangani 48 kasus, 19 di antaranya penganiayaan dan 12 pencurian."
ASKED_FOR = "Bupati mengusulkan 600 formasi, dengan 350 untuk guru."
DENGUE = "Di Kudus ada 156 kasus tanpa kematian."
FLOOD = "Banjir merendam 640 rumah dan seorang warga tewas."
LOST = "Sembilan orang masih dicari dan 13 orang luka-luka."
WARD = "Rumah Sakit Jati Mulya merawat 9 pasien, 2 di ICU."
AID = "Bantuan Rp 15 juta untuk rumah rusak berat, Rp 7 juta untuk rusak sedang, dan Rp 2 juta untuk rusak ringan."
QUOTAS = "Kuota domisili SMP 50 persen dan SD 80 persen."
VICTIMS = "Jumlah korban bertambah menjadi 134 orang."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Berapa kursi kosong di SMAN Mekar?", SEATS, "212 kursi", "96 kursi"),
        ("Berapa kursi yang kosong?", SEATS, "212 kursi", "212 kursi"),
        ("Berapa kades yang diberhentikan karena korupsi?", HEADS, "3", "3"),
        ("Berapa kades yang meninggal?", HEADS, "19 kades", "19 kades"),
        ("Berapa yang lulus di Demak?", POSTS, "500 formasi", "412"),
        ("Berapa formasi di Demak?", POSTS, "500 formasi", "500 formasi"),
        ("Berapa formasi di Kudus?", POSTS, "500 formasi", None),
        ("Berapa pengungsi yang diare?", SICK, "342 pengungsi", "15"),
        ("Berapa pengungsi yang mengeluh gatal?", SICK, "342 pengungsi", "342 pengungsi"),
        ("Berapa kasus pencurian?", CRIMES, "48 kasus", "12 pencurian"),
        ("Berapa kasus yang ditangani polisi?", CRIMES, "48 kasus", "48 kasus"),
        ("Berapa formasi guru yang diusulkan?", ASKED_FOR, "600 formasi", "350 untuk guru"),
        ("Berapa formasi yang diusulkan?", ASKED_FOR, "600 formasi", "600 formasi"),
        ("Berapa kematian di Kudus?", DENGUE, "156 kasus", None),
        ("Berapa pasien ICU di Rumah Sakit Jati Mulya?", WARD, "9 pasien", "2"),
        ("Berapa bantuan rumah rusak sedang?", AID, "Rp 15 juta", "Rp 7 juta"),
        ("Berapa kuota domisili SMP?", QUOTAS, "50 persen", "50 persen"),
        ("Berapa kuota domisili SD?", QUOTAS, "50 persen", "80 persen"),
        ("How many died in the flood?", FLOOD, "640 rumah", None),
        ("Berapa yang lulus ujian?", "Nilai ambang batas ujian 65 dan 173 peserta memenuhinya.", "65", None),
        ("How many died in Bima?", "Di Bima, gempa merusak 62 rumah dan melukai 4 orang.", "4 orang", None),
        ("How many were hurt in Bima?", "Di Bima, gempa merusak 62 rumah dan melukai 4 orang.", "4 orang", "4 orang"),
        ("How many were still missing?", LOST, "13 orang", "Sembilan"),
        ("How many victims were hospitalised?", VICTIMS, "134 orang", None),
        ("How many victims were there?", VICTIMS, "134 orang", "134 orang"),
    ],
)
def test_a_number_is_of_its_own_place_class_or_part(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


TIMETABLE = "Ujian berlangsung 13-15 Januari, pengumuman 19-20 Januari, dan pelantikan 3 Maret hingga 5 Maret 2025."
CAMPAIGN = "Imunisasi dimulai 25 Agustus dan berakhir 13 September 2025."
TRIP = "Rombongan masuk asrama pada 21 April dan terbang ke Demak pada 22 April 2026."
SCHOOLS = "SDN 1 Jati diliburkan hingga Jumat (20/3/2026), sedangkan SMPN 2 Jati tetap masuk."
ROW = "Rapat digelar 3 Mei dan 5 Mei 2025."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Kapan pengumuman?", TIMETABLE, "13-15 Januari", "19-20 Januari"),
        ("Kapan pelantikan?", TIMETABLE, "19-20 Januari", "3 Maret hingga 5 Maret 2025"),
        ("Kapan ujian?", TIMETABLE, "13-15 Januari", "13-15 Januari"),
        ("Kapan imunisasi dimulai?", CAMPAIGN, "25 Agustus dan berakhir 13 September 2025", "25 Agustus"),
        ("Kapan imunisasi berakhir?", CAMPAIGN, "13 September 2025", "13 September 2025"),
        ("Kapan rombongan bersalin?", TRIP, "21 April dan terbang ke Demak pada 22 April 2026", None),
        ("Kapan rapat digelar?", ROW, "3 Mei dan 5 Mei 2025", "3 Mei dan 5 Mei 2025"),
        ("Sampai kapan SMPN 2 Jati libur?", SCHOOLS, "Jumat (20/3/2026)", None),
        ("Sampai kapan SDN 1 Jati libur?", SCHOOLS, "Jumat (20/3/2026)", "Jumat (20/3/2026)"),
        ("Kapan truk terakhir pulang?", "Kepulangan truk dimulai 1 Juni.", "1 Juni", None),
        ("Kapan truk pulang?", "Kepulangan truk dimulai 1 Juni.", "1 Juni", "1 Juni"),
        ("Di mana pasar itu?", "Pasar yang semula di Jalan Jati pindah ke Jalan Elang.", "Jalan Jati", None),
        ("Di mana semula pasar itu?", "Pasar yang semula di Jalan Jati pindah ke sini.", "Jalan Jati", "Jalan Jati"),
    ],
)
def test_a_day_of_a_schedule_is_of_its_own_step(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


def test_a_stretch_of_days_stands_as_one() -> None:
    text = "Tahap satu 13-15 Januari, tahap dua 20 Januari hingga 3 Februari 2025, tahap tiga 9 Mei."
    spans = [text[start:end] for start, end in day_spans(text)]
    assert spans == ["13-15 Januari", "20 Januari hingga 3 Februari 2025", "9 Mei"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ketua BPD Selogiri Lor Mulyadi Slamet mengatakan warga hadir.", "Mulyadi Slamet"),
        ("Koordinator BGN Wilayah Solo Raya Yudha Permana mengatakan dapur tutup.", "Yudha Permana"),
        ("Kepala SPPG Karanglo Dimas Aryo mengatakan dapur tutup. Dapur SPPG Karanglo kotor.", "Dimas Aryo"),
        ("Kepala SPPG Karanglo Dimas Aryo mengatakan dapur tutup.", None),
        ("Kepala Stasiun Geofisika Mamuju Ardi Latu mengatakan gempa reda.", "Ardi Latu"),
    ],
)
def test_a_place_behind_an_office_is_none_of_the_name(text: str, speaker: str | None) -> None:
    article = Article("a", "Kabar", text)
    assert cited(sentences(article)[0])["speaker"] == speaker
    assert not any(one.startswith(("Karanglo", "Lor", "Raya", "Geofisika")) for one in names(article).persons)


def test_a_place_before_a_comma_holds_no_office() -> None:
    text = "Usai panen di Desa Jejangkit, Gubernur Kalimantan Selatan Rina Dewi mengatakan padi berhasil."
    article = Article("a", "Kabar", f"{text} Jejangkit subur.")
    held = incumbents("gubernur kalimantan selatan", Sentence(article, 0, 0, len(text)))
    assert [one.name for one in held] == ["Rina Dewi"]


def test_a_name_begins_behind_the_place_of_a_body_with_a_letter() -> None:
    text = "Ketua Komisi D DPRD Karanganyar Latifah Zahro mendesak dapur ditutup."
    assert told("Siapa yang mendesak dapur ditutup?", text, "Karanganyar Latifah Zahro") == "Latifah Zahro"


def test_the_last_day_of_something_is_not_counted_from_today() -> None:
    assert not times.read("How many took part in the search on the last day?", today=TODAY)
    assert times.read("How many took part in the search in the last day?", today=TODAY)


def test_a_newer_radius_of_the_same_mountain_stands_beside_the_older() -> None:
    def evidence(text: str, words: str, title: str, day: str, code: str | None) -> Evidence:
        article = Article(day, title, text, outlet=day, published=day, region_code=code)
        at = text.index(words)
        return Evidence(Sentence(article, 0, 0, len(text)), _HIT, 1.0, {"words": 0.5}, (at, at + len(words)))

    asked = understand("Berapa radius bahaya Gunung Merapu?", today=TODAY)
    old = evidence("Radius bahaya menjadi 7 kilometer.", "7 kilometer", "Merapu Meletus", "2024-11-04", "53.06")
    new = evidence("Radius bahaya kini 8 kilometer.", "8 kilometer", "Abu Merapu Tinggi", "2024-11-09", None)
    other = evidence("Radius bahaya kini 8 kilometer.", "8 kilometer", "Abu Sirung Tinggi", "2024-11-09", None)
    assert tell_otherwise(asked, old, new)
    assert not tell_otherwise(asked, old, other)
