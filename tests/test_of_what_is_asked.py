"""What a sentence tells of another event, part, measure or unit than the one asked for is no short answer."""

import pytest

from tests.by_hand import told

COUNTED = "Edo Ari ditangkap dua hari setelah penemuan perahu pada Rabu (27/5)."
MOVED = "Konser Elang awalnya dijadwalkan pada 19 Mei, tapi kemudian diundur menjadi 21 Mei."
TWO_DAYS = "Pendaftaran lomba dibuka pada 4 Juni dan pembagian hadiah akan dilakukan pada 18 Juni 2026."
GOES_ON = "Edo Ari ditangkap pada 4 Juni dan diadili pada 18 Juni 2026."
HELD = "Konser Elang berlangsung 5 Mei. Jumpa pers digelar 3 Mei."
BACK = "Pemeriksaan dilakukan pada Selasa (26/5). Kasus ini berawal dari laporan pada 5 Februari 2026."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Kapan Edo Ari ditangkap?", COUNTED, ("Rabu (27/5)",), None),
        ("When was Edo Ari arrested?", COUNTED, ("Rabu (27/5)",), None),
        ("Kapan perahu itu ditemukan?", COUNTED, ("Rabu (27/5)",), "Rabu (27/5)"),
        ("Kapan gempa?", "Gempa terjadi 2 jam setelah hujan, pada Rabu (27/5).", ("Rabu (27/5)",), "Rabu (27/5)"),
        ("Kapan konser Elang digelar?", MOVED, ("19 Mei",), None),
        ("Kapan konser Elang digelar?", MOVED, ("21 Mei",), "21 Mei"),
        ("Kapan konser Elang awalnya dijadwalkan?", MOVED, ("19 Mei",), "19 Mei"),
        ("Kapan pendaftaran lomba dibuka?", TWO_DAYS, ("18 Juni 2026",), None),
        ("Kapan pendaftaran lomba dibuka?", TWO_DAYS, ("4 Juni",), "4 Juni"),
        ("Kapan pembagian hadiah dilakukan?", TWO_DAYS, ("18 Juni 2026",), "18 Juni 2026"),
        ("Kapan Edo Ari masuk meja hijau?", GOES_ON, ("18 Juni 2026",), "18 Juni 2026"),
        ("Kapan konser digelar?", HELD, ("5 Mei", "3 Mei"), "5 Mei"),
        ("Kapan Edo Ari diperiksa?", BACK, ("Selasa (26/5)", "5 Februari 2026"), "Selasa (26/5)"),
    ],
)
def test_a_day_is_of_the_event_asked_for(question: str, text: str, words: tuple[str, ...], short: str | None) -> None:
    assert told(question, text, *words) == short


def test_a_day_from_which_another_is_counted_hides_no_other() -> None:
    text = f"{COUNTED} Ia diringkus di Sukatani pada Kamis (28/5)."
    assert told("Kapan Edo Ari ditangkap?", text, "Rabu (27/5)", "Kamis (28/5)", best=1) == "Kamis (28/5)"


def test_a_day_of_what_came_before_is_not_that_of_the_deed_told_beside() -> None:
    assert told("Kapan Edo Ari diperiksa?", BACK, "Selasa (26/5)", "5 Februari 2026", best=1) is None
    assert told("Kapan Edo Ari dilaporkan?", BACK, "Selasa (26/5)", "5 Februari 2026", best=1) == "5 Februari 2026"


CAUGHT = "Polisi menangkap pencuri sepeda berinisial RD (30) di Sukatani."
LISTED = "Penyidik menetapkan dua tersangka, yakni Edo Ari dan Rina Dewanti."
ACCOMPANIED = "Tamu yang didampingi Bupati Edo Ari disambut oleh Lurah Rina Dewanti."
CALLED = "Tamu yang dikenal sebagai Edo Ari disambut warga."
ATTACK = "Serangan itu telah menewaskan Panglima Edo Ari. Elang juga menyerang Rajawali."
GIVEN = "Rina Dewanti menjatuhkan sanksi terhadap Rajawali. Elang menjadi sasaran sanksi Edo Ari."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Siapa yang menangkap pencuri sepeda di Sukatani?", CAUGHT, ("RD",), None),
        ("Siapa yang ditangkap polisi di Sukatani?", CAUGHT, ("RD",), "RD"),
        ("Siapa yang menangkap Edo?", "Yang menangkap Edo adalah Rina Dewanti.", ("Rina Dewanti",), "Rina Dewanti"),
        (
            "Siapa yang melaporkan Rina?",
            "Dua orang melaporkan Rina, yakni Edo dan Ari.",
            ("Edo dan Ari",),
            "Edo dan Ari",
        ),
        ("Siapa yang dilaporkan Edo?", "Warga melaporkan dua orang, yakni Edo dan Ari.", ("Ari",), None),
        ("Siapa yang ditetapkan tersangka oleh penyidik?", LISTED, ("Edo Ari",), "Edo Ari"),
        ("Siapa yang disambut Rina Dewanti?", ACCOMPANIED, ("Edo Ari",), None),
        ("Siapa yang disambut warga?", CALLED, ("Edo Ari",), "Edo Ari"),
        ("Siapa yang diserang Elang?", ATTACK, ("Edo Ari", "Rajawali"), None),
        ("Siapa yang menyerang?", ATTACK, ("Edo Ari", "Rajawali"), None),
        ("Siapa yang menjatuhkan sanksi kepada Elang?", GIVEN, ("Rina Dewanti", "Edo Ari"), None),
        ("Siapa yang menjatuhkan sanksi kepada Rajawali?", GIVEN, ("Rina Dewanti", "Edo Ari"), "Rina Dewanti"),
        ("Siapa yang diperiksa?", "Mereka diperiksa: 1. Rina 2. Edo Ari", ("Rina 2. Edo Ari",), None),
        ("Siapa yang jatuh?", "Pengendara Elang Merah berinisial RD jatuh.", ("Elang Merah",), None),
    ],
)
def test_who_is_named_has_the_part_asked_for(
    question: str, text: str, words: tuple[str, ...], short: str | None
) -> None:
    assert told(question, text, *words) == short


DEFICIT = "Itu terlihat dari defisit Anggaran Pendapatan dan Belanja Daerah per 31 Maret sebesar Rp 240 miliar."
INCOME = "Pendapatan daerah mencapai Rp 90 miliar, sementara belanja daerah Rp 95 miliar."
SENTENCE = "Edo Ari dijatuhi denda Rp 500 juta subsider enam bulan kurungan."
RATE = "Bantuan itu Rp900 ribu dengan rincian Rp300 ribu per bulan."
HOURS = "Sebanyak 78,1 persen magang bekerja lebih dari 40 jam per minggu."
PAID = "Elang mengembalikan kerugian Rp 11 triliun. Rajawali senilai Rp 186 miliar."
GIVERS = "Edo menerima total Rp 21 juta, yakni Rp 4 juta dari Wati, Rp 7 juta dari Tini, dan Rp 10 juta dari Rina."
EACH = "Tiga kebun itu masing-masing seluas 2.567 m², 2.490 m², dan 6.424 m²."
TENORS = "Bunga untuk tenor 5 tahun adalah 4,4%, sementara untuk tenor 10 tahun 5,3%."
WARDS = "Sebanyak 625 pasien menjalani perawatan jalan. Pasien yang rawat inap mencapai 109 orang."
HIT = "Ada sembilan orang yang menjadi korban dalam peristiwa itu."
AHEAD = "Elang juara setelah mengumpulkan 69 poin, unggul delapan poin atas Merpati."
HOME = "Lima orang luka; tiga di antaranya telah pulang dari rumah sakit."
ROW = "Tahun lalu Elang membeli 4 ton beras, terutama dari Sanjaya, Wijaya, dan Pratama."
REST = "Sebanyak 90 murid diterima lewat undian, 30 lewat prestasi, dan selebihnya lewat ujian."
AGED = "Penari termuda berusia sembilan tahun dan tertua 82 tahun."
DOGS = "Pencarian melibatkan 85 orang dan dua anjing pelacak."
DISTRICTS = "Di Demak 14 kecamatan terdampak, di Kudus sembilan, dan di Jepara enam."
LEFT = "Pasangan itu meninggalkan dua anak, berusia 12 dan 7 tahun."
LEVEL = "Tinggi muka air waduk turun menjadi 89,4 meter."
SINCE = "Sejak uji coba, penumpang naik dari 9.200 menjadi 14.700 orang per hari."
RICE = "Menjelang puasa, harga beras naik dari Rp 12.000 menjadi Rp 14.000."
WAIT = "Sebelum ada bus, warga menunggu 25 menit. Sekarang paling lama 10 menit."
NOBODY = "Tidak ada korban jiwa, tetapi dua pedagang dirawat karena sesak napas."
AGES = "Rina ternyata dibunuh oleh remaja berinisial ED (19)."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Berapa pendapatan daerah sampai Maret?", DEFICIT, ("Rp 240 miliar",), None),
        ("Berapa defisit sampai Maret?", DEFICIT, ("Rp 240 miliar",), "Rp 240 miliar"),
        ("Berapa defisit anggaran pendapatan dan belanja?", DEFICIT, ("Rp 240 miliar",), "Rp 240 miliar"),
        ("Berapa pendapatan daerah?", INCOME, ("Rp 90 miliar",), "Rp 90 miliar"),
        ("Berapa belanja daerah?", INCOME, ("Rp 90 miliar",), "Rp 95 miliar"),
        ("Berapa denda Edo Ari?", SENTENCE, ("enam bulan",), None),
        ("Berapa denda Edo Ari?", SENTENCE, ("Rp 500 juta",), "Rp 500 juta"),
        ("Berapa bulan gaji itu ditunggak?", "Gaji itu ditunggak tiga bulan.", ("tiga bulan",), "tiga bulan"),
        ("Berapa bantuan itu per bulan?", RATE, ("Rp900 ribu",), "Rp300 ribu"),
        ("How much is the aid a month?", RATE, ("Rp900 ribu",), "Rp300 ribu"),
        ("Berapa persen magang bekerja lebih dari 40 jam per minggu?", HOURS, ("78,1 persen",), "78,1 persen"),
        ("Berapa bantuan itu?", RATE, ("Rp900 ribu",), "Rp900 ribu"),
        ("Berapa uang yang diterima Edo dari Tini?", GIVERS, ("Rp 21 juta",), "Rp 7 juta"),
        ("Berapa uang yang diterima Edo dari Tini?", GIVERS, ("Rp 7 juta",), "Rp 7 juta"),
        ("Berapa uang yang diterima Edo?", GIVERS, ("Rp 21 juta",), "Rp 21 juta"),
        ("Berapa luas kebun yang disita?", EACH, ("2.567 m²",), None),
        ("Berapa bunga tenor 10 tahun?", TENORS, ("4,4%",), None),
        ("Berapa bunga tenor 5 tahun?", TENORS, ("4,4%",), "4,4%"),
        ("How many points ahead of Merpati is Elang?", AHEAD, ("69 poin",), "delapan poin"),
        ("How many points does Elang have?", AHEAD, ("69 poin",), "69 poin"),
        ("How many injured people have gone home?", HOME, ("Lima orang luka",), "tiga"),
        ("Berapa korban luka?", HOME, ("Lima orang luka",), "Lima orang luka"),
        ("Berapa ton beras dibeli dari Wijaya?", ROW, ("4 ton",), None),
        ("Berapa ton beras dibeli Elang?", ROW, ("4 ton",), "4 ton"),
        ("Berapa ton beras dibeli dari Wijaya?", ROW.replace("terutama", "masing-masing"), ("4 ton",), "4 ton"),
        ("Berapa murid yang diterima lewat ujian?", REST, ("90 murid",), None),
        ("Berapa murid yang diterima lewat undian?", REST, ("90 murid",), "90 murid"),
        ("How old was the youngest dancer?", AGED, ("82 tahun",), None),
        ("How old was the youngest dancer?", AGED, ("sembilan tahun",), "sembilan tahun"),
        ("Berapa anjing pelacak yang dikerahkan?", DOGS, ("85 orang dan dua anjing pelacak",), "dua anjing pelacak"),
        ("Berapa kecamatan di Kudus yang terdampak?", DISTRICTS, ("sembilan, dan di Jepara enam",), "sembilan"),
        ("Berapa umur anak sulungnya?", LEFT, ("dua",), None),
        ("Berapa agen yang ditangkap?", "Polisi menangkap dua orang agen judi.", ("dua",), "dua"),
        ("Berapa tinggi normal muka air waduk?", LEVEL, ("89,4 meter",), None),
        ("Berapa tinggi muka air waduk sekarang?", LEVEL, ("89,4 meter",), "89,4 meter"),
        ("Berapa penumpang per hari sebelum uji coba?", SINCE, ("14.700 orang",), "9.200"),
        ("How many passengers were there before the trial?", SINCE, ("14.700 orang",), "9.200"),
        ("Berapa penumpang per hari setelah uji coba?", SINCE, ("14.700 orang",), "14.700 orang"),
        ("Berapa harga beras sebelum puasa?", RICE, ("Rp 14.000",), "Rp 14.000"),
        ("How long was the wait before the new buses?", WAIT, ("10 menit",), None),
        ("Berapa lama warga menunggu sekarang?", WAIT, ("10 menit",), "10 menit"),
        ("Berapa pedagang yang meninggal?", NOBODY, ("dua pedagang",), None),
        ("How many traders died?", NOBODY, ("dua pedagang",), None),
        ("Berapa pedagang yang dirawat?", NOBODY, ("dua pedagang",), "dua pedagang"),
        ("Berapa korban jiwa?", NOBODY, ("Tidak ada korban jiwa",), "Tidak ada korban jiwa"),
        ("Berapa orang yang tewas?", "Dua orang tewas, tanpa korban luka.", ("Dua orang",), "Dua orang"),
        ("Berapa pasien rawat inap?", WARDS, ("625 pasien", "109 orang"), None),
        ("Berapa pasien rawat jalan?", WARDS, ("625 pasien", "109 orang"), "625 pasien"),
        ("Berapa korban tewas dalam peristiwa itu?", HIT, ("sembilan orang",), None),
        ("Berapa orang yang menjadi korban dalam peristiwa itu?", HIT, ("sembilan orang",), "sembilan orang"),
        ("Berapa umur korban pembunuhan?", AGES, ("19",), None),
        ("Berapa umur pelaku pembunuhan?", AGES, ("19",), "19"),
    ],
)
def test_a_number_is_of_what_is_asked_for(question: str, text: str, words: tuple[str, ...], short: str | None) -> None:
    assert told(question, text, *words) == short


def test_who_is_named_only_there_is_told_of_there() -> None:
    words = ("Rp 11 triliun", "Rp 186 miliar")
    assert told("Berapa kerugian Rajawali?", PAID, *words, best=1) == "Rp 186 miliar"


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("Siapa yang meminta upah?", "Rina dan Edo Ari"),
        ("Siapa yang meminta upah bersama Rina?", "Edo Ari"),
        ("Siapa suami Wati?", None),
    ],
)
def test_who_are_told_together_are_named_together(question: str, short: str | None) -> None:
    assert told(question, "Warga datang. Rina dan Edo Ari meminta upah.", "Warga", "Edo Ari", best=1) == short


def test_a_market_keeps_the_day_in_its_name() -> None:
    assert told("Rumah sakit mana yang terbaik?", "Terbaik ialah RSUD Pasar Minggu, kata Edo.", "RSUD Pasar") == (
        "RSUD Pasar Minggu"
    )


PARKED = "Jalan Pahlawan dan Jalan Elang padat sebab bus santri parkir di tepi jalan."
RELIEF = "Keringanan pajak berlaku mulai 16 September hingga 30 Desember 2019."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Kenapa santri berdemo?", PARKED, "bus santri parkir di tepi jalan", None),
        ("Kenapa Jalan Pahlawan padat?", PARKED, "bus santri parkir di tepi jalan", "bus santri parkir di tepi jalan"),
        (
            "Kenapa santri berdemo?",
            "Aksi itu digelar sebab santri tersinggung.",
            "santri tersinggung",
            "santri tersinggung",
        ),
        ("When does the tax relief start?", RELIEF, "30 Desember 2019", None),
        ("When does the tax relief start?", RELIEF, "16 September", "16 September"),
        ("Kapan keringanan pajak dimulai?", RELIEF, "30 Desember 2019", None),
        ("When does the tax relief end?", RELIEF, "30 Desember 2019", "30 Desember 2019"),
    ],
)
def test_a_reason_and_an_end_are_of_what_is_asked_for(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short
