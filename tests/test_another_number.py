"""Of several numbers in a sentence the short answer is the one that is told of what is asked for, or none is given."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.asking.names.rows import PARTS
from rag.evidence import Evidence
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.parsing.changes import per_unit
from rag.parsing.numbers import numbers
from rag.parsing.own_number import own_number
from rag.question import understand


def _told(question: str, sentence: str, words: str) -> str | None:
    """The short answer from a sentence of which the reader takes these words, to a question that may follow up."""
    article = Article(id="a", title="Kabar Hari Ini", text=sentence, published="2025-10-20")
    at = sentence.index(words)
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    span = (at, at + len(words))
    evidence = Evidence(Sentence(article, 0, 0, len(sentence)), hit, 1.0, {"span": 1.0, "words": 1.0}, span)
    understood = understand(question, asked=question.partition(PARTS)[0])
    found = short_answer(understood, [evidence], [Citation(article, number=1, start=0, end=len(sentence))])
    return found.text if found else None


AID = "Di Sukatani, badan itu mengerahkan 1.250 relawan dan bantuan empat unit ambulans."
RACE = "Lomba Sukatani meliputi 300 meter renang, 15 kilometer sepeda, dan 4 kilometer lari."
MEALS = "Sebanyak 300 ribu penerima bantuan telah terlayani, mendekati target 900 ribu orang."
PRICES = "Sepeda Elang dijual seharga Rp 2.400.000 (Hitam) dan Rp 2.700.000 (Putih)."
GROWTH = "Angka ini lebih rendah daripada proyeksi inflasi di Belanda yang sebesar 1,4% dan Portugal sebesar 1,9%."
WARD = "Rumah sakit seluas 470 meter persegi ini memiliki 13 lantai dan 8 ruang operasi."
CRASH = "Tabrakan beruntun itu melibatkan 21 kendaraan di jalan tol."
STAFF = "Terdiri dari 170 orang pegawai bagian produk dan 265 bagian teknik."
TREES = "Warga menebang 435 pohon pada Selasa 10 Juni 2025."
FIRES = "Kebakaran lahan terluas ada di Jambi 4.310 hektare, Riau 3.920 hektare, dan Kepulauan Riau 120 hektare."
HEADS = "Sebanyak 1.957 ketua RT/RW akan dipilih dengan rincian, 1.465 RT dan 492 RW."
BUDGET = "Nilai anggaran Rp 9.500.000.000. Kerugian negara sekarang sedang dilakukan perhitungan oleh ahli."
GLUED = "Anggarannya Rp7 miliar dan kerugiannya Rp2,5 miliar, kata Rina."
CUT = "Anggaran jembatan dipangkas dari semula Rp 9 miliar menjadi Rp 7 miliar."
TWO = "Tiket dijual Rp60.000 dan Rp 90.000."
BIKES = "Khusus motor listrik, subsidi yang diberikan Rp 4 juta per unit."
GOLD = "Berikut daftarnya: 0,5 gram: Rp 500.000 1 gram: Rp 990.000 2 gram: Rp 1.950.000 5 gram: Rp 4.850.000"
RUIN = "Hotel rusak sebesar 41,5 persen dan mengakibatkan kerugian negara miliaran rupiah."
MATCHES = "Sebelumnya, Elang menang 4-0 atas Merpati dan 3-2 melawan Rajawali."
SPENT = "Realisasi mencapai 98 persen, yaitu Rp 1,35 triliun dari pagu Rp 1,37 triliun."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("Berapa ambulans dikirim ke Sukatani?", AID, "1.250", "empat unit ambulans"),
        ("Berapa pegawai yang dipecat dari bagian teknik?", STAFF, "170 orang", "265"),
        ("How many trees were cut in July 2025?", TREES, "435 pohon", None),
        ("Berapa lantai rumah sakit itu?", WARD, "470 meter persegi", "13 lantai"),
        ("Berapa luas rumah sakit itu?", WARD, "470 meter persegi", "470 meter persegi"),
        ("How many trucks crashed on the toll road?", CRASH, "21 kendaraan", None),
        ("How many vehicles crashed on the toll road?", CRASH, "21 kendaraan", "21 kendaraan"),
        ("How many trees were cut in June 2025?", TREES, "435 pohon", "435 pohon"),
        ("Berapa ambulans dikirim ke Sukatani?", AID, "empat unit ambulans", "empat unit ambulans"),
        ("Berapa relawan dikirim ke Sukatani?", AID, "1.250 relawan", "1.250 relawan"),
        ("How many ambulances were sent to Sukatani?", AID, "1.250 relawan", "empat unit ambulans"),
        ("penerima bantuannya? — berapa dapur di Sukatani?", MEALS, "900 ribu orang", None),
        ("penerima bantuannya? — berapa dapur di Sukatani?", MEALS, "300 ribu", "300 ribu"),
        ("Berapa harga sepeda Elang?", PRICES, "Rp 2.400.000", None),
        ("Berapa harga sepeda Elang putih?", PRICES, "Rp 2.700.000", "Rp 2.700.000"),
        ("What is inflation in Belanda projected at?", GROWTH, "1,9%", "1,4%"),
        ("What is inflation in Belanda projected at?", GROWTH, "1,4% dan Portugal sebesar 1,9%", "1,4%"),
        ("Luas kebakaran lahan di Riau berapa hektare?", FIRES, "120 hektare", None),
        ("Luas kebakaran lahan di Riau berapa hektare?", FIRES, "3.920 hektare", "3.920 hektare"),
        ("kalau RT nya saja? — berapa ketua RT/RW yang akan dipilih?", HEADS, "1.957 ketua RT/RW", None),
        ("Berapa ketua RT/RW yang akan dipilih?", HEADS, "1.957 ketua RT/RW", "1.957 ketua RT/RW"),
        ("How much did the state lose in the Sukatani case?", BUDGET, "Rp 9.500.000.000", None),
        ("Berapa nilai anggaran proyek Sukatani?", BUDGET, "Rp 9.500.000.000", "Rp 9.500.000.000"),
        ("Berapa kerugian kasus Sukatani?", GLUED, "Rp7 miliar", "Rp2,5 miliar"),
        ("Berapa kerugian kasus Sukatani?", GLUED, "Rp2,5 miliar", "Rp2,5 miliar"),
        ("How much was lost in the Sukatani case?", GLUED, "Rp2,5 miliar", "Rp2,5 miliar"),
        ("Berapa anggaran jembatan yang dipangkas?", CUT, "Rp 9 miliar", None),
        ("How much was cut from the bridge budget?", CUT, "Rp 9 miliar", None),
        ("Berapa anggaran jembatan sebelum dipangkas?", CUT, "Rp 9 miliar", "Rp 9 miliar"),
        ("What was the original budget of the bridge?", CUT, "Rp 9 miliar", "Rp 9 miliar"),
        ("Berapa anggaran jembatan sekarang?", CUT, "Rp 7 miliar", "Rp 7 miliar"),
        ("Berapa harga tiketnya?", TWO, "Rp60.000", None),
        ("Berapa pagu lembaga itu?", SPENT, "Rp 1,35 triliun", "Rp 1,37 triliun"),
        ("Berapa pagu lembaga itu?", SPENT, "Rp 1,37 triliun", "Rp 1,37 triliun"),
        ("Berapa realisasi lembaga itu?", SPENT, "Rp 1,35 triliun", "Rp 1,35 triliun"),
        ("Berapa subsidi mobil listrik?", BIKES, "Rp 4 juta per unit", None),
        ("Berapa subsidi motor listrik?", BIKES, "Rp 4 juta per unit", "Rp 4 juta per unit"),
        ("How much is the subsidy for an electric car?", BIKES, "Rp 4 juta", None),
        ("Berapa harga beras?", "Untuk saat ini, harga beras Rp 9.000.", "Rp 9.000", "Rp 9.000"),
        ("Berapa desa yang terendam?", "Banjir merendam sejumlah desa di lima kecamatan.", "lima kecamatan", None),
        (
            "Berapa kecamatan yang terendam?",
            "Banjir merendam desa di lima kecamatan.",
            "lima kecamatan",
            "lima kecamatan",
        ),
        ("Berapa harga emas Elang?", GOLD, "Rp 500.000", None),
        ("Berapa harga emas Elang 2 gram?", GOLD, "Rp 1.950.000", "Rp 1.950.000"),
        ("Berapa harga emas Elang per gram?", GOLD, "Rp 990.000", "Rp 990.000"),
        ("Berapa kerugian negara kasus itu?", RUIN, "41,5 persen", None),
        ("Berapa persen kerusakan hotel itu?", RUIN, "41,5 persen", "41,5 persen"),
        ("Berapa subsidi mobil?", "Subsidi untuk 90 ribu mobil, motor Rp 4 juta.", "90 ribu", None),
        ("Berapa skor Elang lawan Rajawali?", MATCHES, "4-0", "3-2"),
        ("What was the score against Rajawali?", MATCHES, "4-0", "3-2"),
        ("Berapa skor Elang lawan Merpati?", MATCHES, "4-0", "4-0"),
        ("Berapa skor Elang lawan Kutilang?", MATCHES, "4-0", None),
        ("Berapa skor Elang lawan Kutilang?", "Skor 0-0 bertahan hingga babak pertama usai.", "0-0", "0-0"),
        ("Berapa skor pertandingan Elang?", "Elang menang 2-1 atas Kutilang.", "2-1", "2-1"),
        ("What was the score of Elang's match?", "Elang won 2-1 over Kutilang.", "2-1", "2-1"),
        ("Berapa skor Elang lawan merpati?", "Elang menang 2-1 atas Kutilang.", "2-1", None),
        ("Berapa skor pertandingan Merpati?", "Elang menang 2-1 atas Kutilang.", "2-1", None),
        ("Berapa sepeda motor yang disita?", "Polisi menyita 7 motor dan 2 mobil.", "7 motor", "7 motor"),
        ("Berapa sepeda motor yang disita?", "Polisi menyita 7 mobil.", "7 mobil", None),
        ("Berapa orang ditangkap?", "Polisi menangkap 12 orang dan menyita 5 ponsel.", "12 orang", "12 orang"),
        (
            "Berapa kabupaten yang kebanjiran?",
            "Dari 50 kabupaten, banjir hanya di 12 kabupaten.",
            "12 kabupaten",
            "12 kabupaten",
        ),
    ],
)
def test_the_number_is_that_of_what_is_asked_for(question: str, sentence: str, words: str, told: str | None) -> None:
    assert _told(question, sentence, words) == told


@pytest.mark.parametrize("scale", ["ribu", "jt", "miliar", "milyar", "triliun", "trilyun"])
def test_a_rate_is_read_up_to_any_scale(scale: str) -> None:
    text = f"Anggarannya Rp 1 {scale} sampai Rp 2 {scale} per tahun."
    assert len(per_unit("berapa anggaran per tahun?", text, numbers(text))) == 2


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("renangnya? — berapa kilometer lari di lomba Sukatani?", RACE, "15 kilometer sepeda, dan 4 kilometer", None),
        ("renangnya? — berapa kilometer lari di lomba Sukatani?", RACE, "300 meter renang, 15", "300 meter renang"),
        ("Apa nomor aduan Sukatani?", "Lapor di WhatsApp0811-3030-5500.", "3030-5500", "0811-3030-5500"),
        ("Berapa warga yang mengungsi?", "Ada 97 Warga Negara Asing mengungsi.", "97 Warga", "97 Warga Negara Asing"),
        ("Di mana rapat itu?", "Rapat di Bukit Asri Senin lalu.", "Bukit Asri", "Bukit Asri"),
        ("Siapa yang menegur bupati?", '"Harap diperhatikan," tegur Rina di Sukatani.', "tegur Rina", "Rina"),
        (
            "tahun sebelumnya? — berapa nilai sitaan tahun 2025?",
            "Untuk tahun 2020, 2021, 2022, nilainya akan dirinci.",
            "2021, 2022",
            None,
        ),
        ("Rina harusnya bebas taun berapa?", "Rina bebas pada 2028.", "2028", "2028"),
        (
            "kalau 1957? — berapa korban pada 1956?",
            "Kabut kembali pada Desember 1957 (750 kematian), Januari 1959 (200 kematian).",
            "(750 kematian), Januari 1959",
            "750 kematian",
        ),
        (
            "hukumannya? — berapa produk palsu disita?",
            "Ancamannya 12 tahun penjara dan denda Rp 5 miliar.",
            "12 tahun penjara dan denda Rp 5 miliar",
            "12 tahun penjara dan denda Rp 5 miliar",
        ),
    ],
)
def test_one_whole_number_or_name_is_told(question: str, sentence: str, words: str, told: str | None) -> None:
    assert _told(question, sentence, words) == told


def test_days_ages_and_what_only_has_a_number_are_no_numbers_of_things() -> None:
    text = "Rina (34) pada 3 Mei 2024 menyebut Pasal 7, Rp 5 juta untuk dua puluh ekor sapi, Rp.500 dan 12,5 persen."
    assert [(text[one.start : one.end].strip(), one.unit) for one in numbers(text)] == [
        ("Rp 5 juta", "money"),
        ("dua puluh", ""),
        ("Rp.500", "money"),
        ("12,5 persen", "share"),
    ]


def _of_several(question: str, first: str, second: str, words: str) -> str | None:
    """The short answer from two sentences of an article of which the reader takes these words of the first."""
    text = f"{first} {second}"
    article = Article(id="a", title="Kabar Hari Ini", text=text, published="2025-10-20")
    bounds = ((0, len(first)), (len(first) + 1, len(text)))
    at = text.index(words)
    other = numbers(second)[0]
    spans = ((at, at + len(words)), (bounds[1][0] + other.start, bounds[1][0] + other.end))
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    found = short_answer(
        understand(question),
        [
            Evidence(
                Sentence(article, number, *bound), hit, 1 - number / 10, {"span": 1.0 - number, "words": 1.0}, span
            )
            for number, (bound, span) in enumerate(zip(bounds, spans, strict=True))
        ],
        [Citation(article, number=1, start=0, end=len(text))],
    )
    return found.text if found else None


@pytest.mark.parametrize(
    ("question", "told"),
    [("Berapa ekspor sabut pada 2019?", "11.300 ton"), ("Berapa ekspor sabut pada 2018?", "6.700 ton")],
)
def test_a_number_is_of_the_year_asked_for(question: str, told: str) -> None:
    first, second = "Pada 2018 ekspor sabut mencapai 6.700 ton.", "Pada periode sama di 2019 mencapai 11.300 ton."
    assert _of_several(question, first, second, "6.700 ton") == told


@pytest.mark.parametrize(
    ("question", "told"),
    [("Berapa peti yang disita dari toko itu?", None), ("Berapa peti yang dipesan toko itu?", "90 peti")],
)
def test_what_was_done_is_counted_where_it_is_told(question: str, told: str | None) -> None:
    first, second = "Toko itu memesan 90 peti buah.", "Hasilnya, 12 peti disita petugas."
    assert _of_several(question, first, second, "90 peti") == told


def test_a_number_whose_piece_has_more_of_what_is_asked_is_meant() -> None:
    told = "Dari 415 desa, terdapat 19 desa masuk kategori siaga, 361 desa berada pada kategori waspada."
    question = understand("Berapa desa yang masuk kategori siaga?")
    at, own = told.index("361 desa"), told.index("19 desa")
    assert own_number(question, told, (at, at + len("361 desa"))) == (own, own + len("19 desa"))
    assert own_number(question, told, (own, own + len("19 desa"))) == (own, own + len("19 desa"))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Berapa kantong darah yang rusak?", "81 kantong"),
        ("How many blood bags were spoilt?", "81 kantong"),
        ("Berapa kantong yang terkena jamur?", "15 kantong"),
    ],
)
def test_a_part_is_not_the_total_told_before_it(question: str, told: str | None) -> None:
    text = '"Total yang rusak ada 81 kantong darah. Ada 15 kantong yang terkena jamur," kata Camat Rina Dewi.'
    at = text.index("15 kantong")
    found = own_number(understand(question), text, (at, at + len("15 kantong")))
    assert (text[slice(*found)] if found else None) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("sebelumnya berapa — tarif parkir menjadi berapa?", "5 persen"),
        ("dulu berapa — tarif parkir menjadi berapa?", "5 persen"),
        ("what was it before — tarif parkir menjadi berapa?", "5 persen"),
        ("Tarif parkir menjadi berapa?", "1 persen"),
    ],
)
def test_a_follow_up_asks_what_it_was_before(question: str, told: str) -> None:
    text = "Tarif parkir diturunkan dari 5 persen menjadi 1 persen."
    at = text.index("1 persen")
    found = own_number(understand(question), text, (at, at + len("1 persen")))
    assert found is not None and text[slice(*found)] == told


LEVEL = "Anggaran sekolah Sukatani Rp 214 miliar, turun dari Rp 240 miliar."
TURNOUT = "Partisipasi warga Sukatani 71 persen, turun dari 76 persen."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("Berapa anggaran sekolah Sukatani sebelumnya?", LEVEL, "Rp 214 miliar", None),
        ("Berapa anggaran sekolah Sukatani?", LEVEL, "Rp 214 miliar", "Rp 214 miliar"),
        ("Partisipasi warga Sukatani turun berapa persen?", TURNOUT, "76 persen", None),
        ("Partisipasi warga Sukatani turun berapa?", TURNOUT, "71 persen", None),
        (
            "Partisipasi warga Sukatani turun berapa persen?",
            "Partisipasi warga Sukatani turun 5 persen dari tahun lalu.",
            "5 persen",
            "5 persen",
        ),
    ],
)
def test_by_how_much_something_changed_is_no_level_of_it(
    question: str, sentence: str, words: str, told: str | None
) -> None:
    assert _told(question, sentence, words) == told


def test_all_of_whom_some_are_meant_may_be_told_of_at_length() -> None:
    ruled = "Dari 11 perkara yang dibacakan hari itu, tiga dilanjutkan dan delapan dihentikan."
    assert _told("Berapa perkara yang dihentikan hakim?", ruled, "11 perkara") is None
    assert _told("Berapa perkara yang dibacakan?", "Hakim membacakan 11 perkara.", "11 perkara") == "11 perkara"
