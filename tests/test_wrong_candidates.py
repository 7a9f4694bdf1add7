"""What is of the right sort and told of another day, deed, clause or person is no short answer, nor is half of one."""

import pytest

from index.nouns import Article
from index.sentences import segment
from rag.speaking.offices.beside import office
from tests.by_hand import told

LATER = "Semula, Elang dijadwalkan terbang pada 2035. Kini Elang akan terbang pada 2031."
ALONE = "Sebelumnya, bupati mengumumkan Pasar Elang akan dibuka pada 5 Mei 2025."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("When will Elang fly?", LATER, ("2035", "2031"), None),
        ("Kapan Elang akan terbang?", LATER, ("2035", "2031"), None),
        ("Kapan semula Elang dijadwalkan terbang?", LATER, ("2035", "2031"), "2035"),
        ("When was Elang going to fly before?", LATER, ("2035", "2031"), "2035"),
        ("Kapan Pasar Elang akan dibuka?", ALONE, ("5 Mei 2025",), "5 Mei 2025"),
    ],
)
def test_what_was_before_is_not_what_is_to_come(
    question: str, text: str, words: tuple[str, ...], short: str | None
) -> None:
    assert told(question, text, *words) == short


BOUTS = "Edo memiliki rekor tak terkalahkan dalam tujuh pertarungan."
CIVILIANS = "Akibat kontak senjata itu, tiga orang warga sipil tewas."
LIKED = "Unggahan bupati disukai 90 ribu pengguna Instagram."
LIGHTER = "Vonis Edo lebih ringan 4 bulan dari tuntutan jaksa."
VOTED = "Dari 45 anggota, 38 menyetujui perda itu dan tujuh menolak."
MARKETS = "Transaksi di pasar baru Rp 5 miliar. Di pasar sebelumnya transaksi hanya Rp 3 miliar."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Siapa bupati di setiap daerah?", "Bupati Demak Rina Dewi hadir.", "Rina Dewi", None),
        ("How many fights has Edo lost?", BOUTS, "tujuh pertarungan", None),
        ("Berapa kali Edo kalah?", BOUTS, "tujuh pertarungan", None),
        ("How many fights has Edo won?", BOUTS, "tujuh pertarungan", "tujuh pertarungan"),
        ("How many soldiers were killed?", CIVILIANS, "tiga orang", None),
        ("How many civilians were killed?", CIVILIANS, "tiga orang", "tiga orang"),
        ("Berapa orang yang tewas?", CIVILIANS, "tiga orang", "tiga orang"),
        ("How many likes did the regent get on Twitter?", LIKED, "90 ribu pengguna", None),
        ("How many likes did the regent get on Instagram?", LIKED, "90 ribu pengguna", "90 ribu pengguna"),
        ("Berapa bulan tuntutan jaksa untuk Edo?", LIGHTER, "4 bulan", None),
        ("Lebih ringan berapa bulan vonis Edo?", LIGHTER, "4 bulan", "4 bulan"),
        ("Berapa surat suara yang rusak?", "Sebanyak 98 kotak suara yang rusak diganti.", "98 kotak suara", None),
        ("Berapa kotak suara yang rusak?", "Sebanyak 98 kotak suara rusak.", "98 kotak suara", "98 kotak suara"),
        ("How many members rejected the bylaw?", VOTED, "45 anggota", None),
        ("Berapa anggota yang menolak perda itu?", VOTED, "45 anggota", None),
        ("Berapa jumlah anggota dewan?", "Dewan itu punya 45 anggota.", "45 anggota", "45 anggota"),
        ("Berapa laporan yang diterima?", "Dari 12 laporan yang diterima, tiga gugur.", "12 laporan", "12 laporan"),
        ("Berapa transaksi di pasar sebelumnya?", MARKETS, "Rp 5 miliar", "Rp 3 miliar"),
        ("Berapa transaksi di pasar baru?", MARKETS, "Rp 5 miliar", "Rp 5 miliar"),
    ],
)
def test_a_number_is_of_what_is_counted(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


TICKETED = "Pada hari itu ada 1.204 mobil yang ditilang. Pagi hari sebanyak 743 mobil dan sore hari sebanyak 461 mobil."


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("How many cars were ticketed?", "1.204 mobil"),
        ("How many cars were ticketed in the afternoon?", "461 mobil"),
        ("Berapa mobil yang ditilang pada sore hari?", "461 mobil"),
    ],
)
def test_of_a_sum_the_whole_is_told_unless_a_part_is_asked_for(question: str, short: str) -> None:
    assert told(question, TICKETED, "461 mobil") == short


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("How many fights has Edo Wijaya won?", "Rina Dewanti", "tujuh laga", None),
        ("How many fights has Rina Dewanti won?", "Rina Dewanti", "tujuh laga", "tujuh laga"),
        ("How many fights has Edo Wijaya won?", "Ia", "tujuh laga", "tujuh laga"),
    ],
)
def test_a_number_of_another_person_is_not_his(question: str, text: str, words: str, short: str | None) -> None:
    article = f"{text} menang dalam {words}. Petinju Edo Wijaya menang enam kali. Saya lega, kata Bupati Rina Dewanti."
    assert told(question, article, words, "enam kali", "lega") == short


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        (
            "Berapa rumah sakit di Sukatani?",
            "Di Sukatani ada dua rumah sakit.",
            "dua rumah",
            "dua rumah sakit",
        ),
        (
            "How many boats hit the harbour?",
            "Sebanyak 25 perahu dan kapal cepat menabrak dermaga.",
            "25 perahu",
            "25 perahu dan kapal cepat",
        ),
        ("How many boats came?", "Ada 25 perahu dan puluhan nelayan merapat.", "25 perahu", "25 perahu"),
        (
            "Who may buy it?",
            "Hanya warga Elang serta penduduk tetap di sana yang boleh.",
            "warga Elang serta penduduk",
            None,
        ),
        (
            "Who may buy it?",
            "Hanya warga Elang serta penduduk di sana yang boleh.",
            "warga Elang serta penduduk",
            "warga Elang serta penduduk",
        ),
        ("Apa panggilan Edo untuk Rina?", "Edo menyapa Rina dengan panggilan yang sama.", "panggilan yang sama", None),
        (
            "Apa yang diminta Edo?",
            "Edo meminta bupati menjenguk ,yang dirawat di RS Elang.",
            "menjenguk ,yang dirawat",
            None,
        ),
        ("Apa yang diminta Edo?", "Edo meminta bupati menjenguk Rina.", "menjenguk Rina", "menjenguk Rina"),
        ("Who said what about the park?", '"Taman itu indah," kata Edo Wijaya.', "Edo Wijaya", None),
        ("Who are the two candidates?", "Calonnya Edo Wijaya dan Rina Dewanti.", "Edo Wijaya", None),
        (
            "Who are the two candidates?",
            "Calonnya Edo Wijaya dan Rina Dewanti.",
            "Edo Wijaya dan Rina Dewanti",
            "Edo Wijaya dan Rina Dewanti",
        ),
        ("Who is the candidate?", "Calonnya Edo Wijaya.", "Edo Wijaya", "Edo Wijaya"),
        ("Ceritakan tentang Edo", "Edo lahir di Sukatani.", "lahir di Sukatani", None),
        ("tell me about Edo", "Edo lahir di Sukatani.", "lahir di Sukatani", None),
        (
            "Apa yang dilakukan pabrik?",
            "Alih-alih menutup gerbang, pabrik menambah pekerja.",
            "menutup gerbang",
            None,
        ),
        ("Apa kata Rina soal Edo?", "Rina membantah bahwa Edo menjual gerbang.", "menjual gerbang", None),
        ("Apa yang dibantah Rina?", "Rina membantah menjual gerbang.", "menjual gerbang", "menjual gerbang"),
        (
            "Kenapa pabrik tutup?",
            "Pabrik tutup setelah warga berencana untuk pindah.",
            "setelah warga berencana untuk pindah",
            None,
        ),
        (
            "Kenapa pabrik tutup?",
            "Pabrik tutup untuk menghemat biaya.",
            "untuk menghemat biaya",
            "untuk menghemat biaya",
        ),
    ],
)
def test_few_words_are_whole(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


VISIT = "Rina akan didampingi oleh Edo Wijaya. Rina akan diterima oleh Budi Santoso."


@pytest.mark.parametrize(
    ("question", "given"),
    [("Who will receive Rina?", False), ("Who will accompany Rina?", True), ("Who will bring Rina there?", False)],
)
def test_who_will_do_something_is_not_who_does_another_thing(question: str, given: bool) -> None:
    assert told(question, VISIT, "Edo Wijaya", "Budi Santoso") == ("Edo Wijaya" if given else None)


def test_a_degree_of_two_latin_words_ends_no_sentence() -> None:
    text = "Calonnya yakni Dr. rer. nat. Edo Wijaya, M.A. Mereka mengisi nat. Rina datang."
    assert [text[one.start : one.end] for one in segment(text)] == [
        "Calonnya yakni Dr. rer. nat. Edo Wijaya, M.A.",
        "Mereka mengisi nat.",
        "Rina datang.",
    ]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Kepala Pusat Data, Informasi, dan Humas Badan Air Edo Wijaya hadir.",
            "Kepala Pusat Data, Informasi, dan Humas Badan Air",
        ),
        ("Kapolres Rina, Dandim Budi, dan Camat Sukatani Edo Wijaya hadir.", "Camat Sukatani"),
    ],
)
def test_an_office_has_all_of_its_fields(text: str, held: str) -> None:
    assert office(Article(id="a", title="Kabar", text=text), "Edo Wijaya") == held


ELECTED = "Ia optimistis Pilkada 2031 di Batang berlangsung lancar."
GAMES = "Panitia Asian Games 2030 sudah siap."
DAY = "Festival ini digelar sebagai perayaan Hari Hutan Rimba yang jatuh setiap tanggal 2 Oktober."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("When did the Batang roll call take place?", ELECTED, "Pilkada 2031", None),
        ("Kapan apel pagi digelar?", ELECTED, "2031", None),
        ("Kapan Pilkada digelar?", ELECTED, "Pilkada 2031", "Pilkada 2031"),
        ("When does the Asian Games 2030 open?", GAMES, "Asian Games 2030", None),
        ("Kapan pasar dibuka?", "Pasar itu dibuka pada Natal 2030.", "Natal 2030", "Natal 2030"),
        ("Kapan pasar dibuka?", "Awal 2030 pasar itu dibuka.", "Awal 2030", "Awal 2030"),
        ("Kapan pasar dibuka?", "Pada 2030 pasar itu dibuka.", "2030", "2030"),
        ("Kapan pasar dibuka?", "Pasar itu dibuka pada Kuartal III 2030.", "Kuartal III 2030", "Kuartal III 2030"),
        ("Kapan Festival Rimba digelar?", DAY, "2 Oktober", None),
        ("Kapan Hari Hutan Rimba?", DAY, "2 Oktober", "2 Oktober"),
        ("When is Rimba Forest Day?", DAY, "setiap tanggal 2 Oktober", "setiap tanggal 2 Oktober"),
    ],
)
def test_a_year_or_day_that_belongs_to_a_name_is_no_time_of_another(
    question: str, text: str, words: str, short: str | None
) -> None:
    assert told(question, text, words) == short


TEAM = "Pemkab Rimba membentuk tim khusus yang bekerja sama dengan Dinas Hutan Rimba."
LETTER = "Pernikahan antara pengirim surat kaleng, Rina Dewi (24) dengan polisi, Edo Pranata, dibenarkan."
DELIVERED = "Surat itu dikirim ke kantor Edo Pranata oleh Rina Dewi."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("By whom was the special team in Batang set up?", TEAM, "Dinas Hutan Rimba", None),
        ("Siapa yang membentuk tim khusus?", TEAM, "Pemkab Rimba", "Pemkab Rimba"),
        ("With whom does the team cooperate?", TEAM, "Dinas Hutan Rimba", "Dinas Hutan Rimba"),
        ("Siapa yang mengirim surat kaleng?", LETTER, "Edo Pranata", None),
        ("Siapa yang mengirim surat kaleng?", LETTER, "Rina Dewi", "Rina Dewi"),
        ("Who sent the anonymous letter?", LETTER, "Edo Pranata", None),
        (
            "siapa pengganti Rina Dewi?",
            "Tim menunjuk Edo Pranata sebagai pengganti Rina.",
            "Edo Pranata",
            "Edo Pranata",
        ),
        ("By whom was the letter sent?", DELIVERED, "Edo Pranata", None),
        ("By whom was the letter sent?", DELIVERED, "Rina Dewi", "Rina Dewi"),
    ],
)
def test_who_only_stands_beside_a_deed_did_not_do_it(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


BUILT = "Pemasangan Jalan Tol Rimba selesai dalam waktu 22 bulan."
CLOSED = "Jalan Tol Rimba ditutup selama 22 bulan."
PROJECTS = "Rina mengungkapkan 51 proyek strategis sudah selesai dengan nilai Rp 295 triliun."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("How long is the Rimba toll road?", BUILT, "22 bulan", None),
        ("The length of the Rimba toll road?", BUILT, "22 bulan", None),
        ("jalan tol Rimba panjangnya berapa?", BUILT, "22 bulan", None),
        ("How long was the Rimba toll road closed?", CLOSED, "22 bulan", "22 bulan"),
        ("Berapa nilai 81 proyek strategis nasional?", PROJECTS, "Rp 295 triliun", None),
        ("How much are the 81 national strategic projects worth?", PROJECTS, "Rp 295 triliun", None),
        ("Berapa nilai 51 proyek strategis nasional?", PROJECTS, "Rp 295 triliun", "Rp 295 triliun"),
        ("Dari 81 proyek berapa yang selesai?", PROJECTS, "51 proyek", "51 proyek"),
    ],
)
def test_a_number_is_of_the_measure_and_of_as_many_as_are_asked_of(
    question: str, text: str, words: str, short: str | None
) -> None:
    assert told(question, text, words) == short


LEAVING = "Mereka yang pergi adalah gelandang Edo Pranata dan winger, Rina Dewi."
FOLLOWING = "Budi Santoso akan menggantikan posisi Rina Dewi."


@pytest.mark.parametrize(
    "question",
    ["pengganti Rina Dewi di Elang siapa?", "Who replaces Rina Dewi?", "Who is the replacement for Rina Dewi?"],
)
def test_who_leaves_with_somebody_does_not_replace_him(question: str) -> None:
    assert told(question, LEAVING, "Edo Pranata") is None
    assert told(question, FOLLOWING, "Budi Santoso") == "Budi Santoso"


PERIODS = "Budi mengungkapkan 51 proyek sudah selesai. Januari hingga Agustus 2031 ada 19 proyek yang selesai."


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("Berapa proyek yang selesai dari Januari hingga Agustus 2031?", "19 proyek"),
        ("How many projects were completed from January to August 2031?", "19 proyek"),
        ("Berapa proyek yang selesai?", "51 proyek"),
    ],
)
def test_a_number_is_of_the_period_that_is_asked_for(question: str, short: str) -> None:
    assert told(question, PERIODS, "51 proyek", "19 proyek") == short


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        ("Berapa gol Rina?", "Rina mencetak gol pada 2025.", "2025"),
        ("Siapa juara 2018 dan 2017?", "Juara 2018 adalah Rina Dewi.", "Rina Dewi"),
        ("Siapa yang menyerang Elang?", "Serangan itu menewaskan Edo Ari.", "Edo Ari"),
        ("Siapa yang melaporkan Rina?", "Laporan kepada Edo Ari sudah dikirim.", "Edo Ari"),
        ("Siapa yang dipecat Edo?", "Edo yang mengganti Rina dipecat.", "Rina"),
    ],
)
def test_no_year_is_a_number_and_whom_another_deed_strikes_has_no_part_in_this(
    question: str, text: str, words: str
) -> None:
    assert told(question, text, words) is None
