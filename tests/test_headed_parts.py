"""What stands below a day or an hour on a line of its own is of that time: a live report, a forecast by days."""

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.nouns import Article
from rag import Library
from rag.choosing.headed_parts import asked_times, is_beside_the_day, is_under_another
from rag.question import understand

LIVE = (
    "SUKAMAJU - Kebakaran melanda Pasar Sukamaju, Selasa.\n\n06.15 WIB\n\nPenjaga malam melihat asap dari kios sepatu."
    "\n\nPukul 09.10 WIB\n\nKepala pasar, Rina Dewi, mengatakan 64 kios terbakar. Jalan ditutup.\n\n"
    "15.50 WIB\n\nJumlah kios yang terbakar menjadi 112 kios, kata Rina.\n\nPasar itu dibangun pada 1987."
)
FORECAST = (
    "SUKAMAJU - BMKG memperingatkan hujan lebat. Berikut daerahnya:\n\nJumat, 7 Februari\n\nSiaga: Jati, Sukatani"
    "\n\nWaspada: Wanasari\n\nSabtu, 8 Februari\n\nSiaga: Mekarsari\n\nWaspada: Jati, Karangasem\n\n"
    "Nelayan diminta tidak melaut."
)

DAYS = "Pencarian dihentikan, Kamis.\n\nSelasa, 4 Februari\n\nEdo ditemukan.\n\nRabu, 5 Februari\n\nRina ditemukan."


ROWS = (
    "SUKAMAJU - Senam gratis digelar di Sukamaju. Berikut jadwal dan tempat senam:\n\nSelasa, 3 Juni: Lapangan Jati"
    "\nRabu, 4 Juni: Taman Elang\n\nInstruktur senam didatangkan dari Sanggar Merpati."
)
STEPS = (
    "SUKAMAJU - Kasus gudang Sukamaju berakhir. Berikut kronologinya.\n\n12 November 2024: Karyawan gudang mengadu."
    " Mereka membawa kuitansi.\n\n3 Desember 2024 - Izin gudang dibekukan.\n\n8 April 2025: Pemilik gudang ditahan."
)
TRACKS = (
    "SUKAMAJU - Sekolah Sukamaju membuka penerimaan murid.\n\nJadwal jalur undian:\n\n- Pendaftaran: 3 Mei 2025"
    "\n- Tes: 5 Mei 2025\n\nJadwal jalur nilai:\n\n- Pendaftaran: 8 Mei 2025\n- Tes: 9 Mei 2025"
)


def _left(text: str, question: str) -> list[str]:
    article = Article(id="a", title="Kabar", text=text, published="2025-02-06")
    asked = asked_times(understand(question))
    return [one.text for one in sentences(article)[1:] if not is_under_another(one, asked)]


@pytest.mark.parametrize(
    ("text", "question", "gone", "kept"),
    [
        (LIVE, "Berapa kios terbakar pada pukul 09.10?", "112 kios", "64 kios"),
        (LIVE, "What happened at 15.50 in Pasar Sukamaju?", "64 kios", "1987"),
        (FORECAST, "Desa mana yang siaga pada 8 Februari?", "Sukatani", "Mekarsari"),
        (FORECAST, "Which villages are on alert on 7 February?", "Mekarsari", "Nelayan"),
    ],
)
def test_what_stands_below_another_time_than_the_one_asked_of_goes(
    text: str, question: str, gone: str, kept: str
) -> None:
    left = "\n".join(_left(text, question))
    assert gone not in left and kept in left


def test_below_no_hour_that_an_article_has_everything_stays_and_below_another_day_nothing() -> None:
    assert "112 kios" in "".join(_left(LIVE, "Berapa kios terbakar pada pukul 10.00?"))
    assert "Siaga" not in "".join(_left(FORECAST, "Desa mana yang siaga pada 9 Februari?"))
    assert "Siaga: Mekarsari" in _left(FORECAST, "Desa mana yang siaga menurut BMKG 6 Februari?")
    assert "ditemukan" not in "".join(_left(DAYS, "Siapa yang ditemukan pada 6 Februari?"))
    assert "Siaga: Jati, Sukatani" in _left(FORECAST, "Kapan Jati siaga, 8 Februari?")


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    return with_articles(
        lasting,
        {"title": "Langsung: Pasar Sukamaju Terbakar", "text": LIVE, "published": "2025-03-11"},
        {"title": "BMKG Peringatkan Hujan Lebat di Sukamaju", "text": FORECAST, "published": "2025-02-06"},
    )


def test_the_line_that_tells_the_time_is_quoted_with_what_stands_below_it(told: Library) -> None:
    seen = [one.quote for one in told.ask("Jam berapa penjaga malam melihat asap di Pasar Sukamaju?").citations]
    assert seen[:2] == ["06.15 WIB", "Penjaga malam melihat asap dari kios sepatu."]
    seen = [one.quote for one in told.ask("Kapan Wanasari waspada hujan lebat?").citations]
    assert "Jumat, 7 Februari" in seen and "Sabtu, 8 Februari" not in seen
    answer = told.ask("Jam berapa jalan di Pasar Sukamaju ditutup?")
    assert "Pukul 09.10 WIB" in [one.quote for one in answer.citations]
    where = [one.quote for one in told.ask("Apakah Karangasem berstatus siaga atau waspada hujan lebat?").citations]
    assert where[:2] == ["Sabtu, 8 Februari", "Waspada: Jati, Karangasem"]


def test_an_hour_that_is_not_asked_for_is_not_quoted(told: Library) -> None:
    answer = told.ask("Siapa yang mengatakan 64 kios terbakar di Pasar Sukamaju?")
    assert answer.answered and not any("WIB" in one.quote for one in answer.citations)


@pytest.mark.parametrize(
    ("question", "gone", "kept"),
    [
        ("Di mana senam pada 3 Juni?", "Taman", "Lapangan"),
        ("Where is the exercise on 4 June?", "Lapangan", "Taman"),
        ("Jam berapa senam pada 4 Juni?", "Lapangan", "Taman"),
    ],
)
def test_a_row_that_begins_with_another_day_goes(question: str, gone: str, kept: str) -> None:
    left = "\n".join(_left(ROWS, question))
    assert gone not in left and kept in left and "Merpati" in left


def test_nothing_beside_the_row_of_the_day_asked_of_is_told_in_few_words() -> None:
    article = Article(id="a", title="Kabar", text=ROWS)
    *_, row, _, beside = sentences(article)
    asked = [understand(one) for one in ("Di mana senam pada 3 Juni?", "Di mana senam?", "Di mana senam 9 Juni?")]
    assert [is_beside_the_day(beside, one) for one in asked] == [True, False, False]
    assert not is_beside_the_day(row, asked[0])


def test_of_lists_with_the_same_rows_the_one_asked_of_is_quoted_below_its_label(library: Library) -> None:
    with_articles(library, {"title": "Sekolah Sukamaju Buka Pendaftaran", "text": TRACKS, "published": "2025-04-20"})
    answer = library.ask("Kapan pendaftaran jalur nilai Sekolah Sukamaju?")
    assert [one.quote for one in answer.citations] == ["Jadwal jalur nilai:", "- Pendaftaran: 8 Mei 2025"]
    both = [one.quote for one in library.ask("Kapan pendaftaran Sekolah Sukamaju?").citations]
    assert both.index("Jadwal jalur undian:") < both.index("Jadwal jalur nilai:")


def _told_in_steps(library: Library, question: str) -> list[str]:
    return [one.quote.partition(" ")[0] for one in library.ask(question).citations]


def test_a_chronology_is_told_whole_and_what_was_next_by_its_own_step(library: Library) -> None:
    with_articles(library, {"title": "Kronologi Kasus Gudang Sukamaju", "text": STEPS, "published": "2025-04-10"})
    for question in ("Bagaimana kronologi kasus gudang Sukamaju?", "How did the Sukamaju warehouse case unfold?"):
        assert _told_in_steps(library, question) == ["12", "Mereka", "3", "8"]
    assert _told_in_steps(library, "Apa yang terjadi setelah izin gudang Sukamaju dibekukan?") == ["3", "8"]
    assert _told_in_steps(library, "What happened before the Sukamaju warehouse owner was detained?")[-1] == "8"
    assert "12" not in _told_in_steps(library, "Siapa yang ditahan dalam kasus gudang Sukamaju?")
    # A line that tells its own day needs none above it.
    assert _told_in_steps(library, "Kapan izin gudang Sukamaju dibekukan?")[0] == "3"


DEBATES = (
    "SUKAMAJU - Panitia Sukamaju menetapkan jadwal debat.\n\nDebat pertama\nWaktu: Senin, 21 Oktober 2024"
    "\nTempat: Hotel Jati\nTema: sekolah\n\nDebat kedua\nWaktu: Rabu, 6 November 2024\nTempat: Gedung Elang"
    "\nTema: sungai"
)
MONTHS = (
    "SUKAMAJU - Sengketa lahan Sukamaju berlangsung enam tahun.\n\nMaret 2019\nBupati menerbitkan izin lahan."
    "\n\nAgustus 2021\nWarga menggugat izin lahan itu.\n\nMei 2023\nTiga petani ditangkap."
    " Mereka bebas setelah 40 hari."
)


def test_a_label_needs_no_colon(library: Library) -> None:
    with_articles(library, {"title": "Jadwal Debat Sukamaju", "text": DEBATES, "published": "2024-10-14"})
    quotes = [one.quote for one in library.ask("Apa tema debat kedua Sukamaju?").citations]
    assert quotes == ["Debat kedua", "Tema: sungai"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What happened in May 2023 in Sukamaju?", ["Mei", "Tiga", "Mereka"]),
        ("Apa yang terjadi pada Maret 2019 di Sukamaju?", ["Maret", "Bupati"]),
        ("Kronologi sengketa lahan Sukamaju?", ["Maret", "Bupati", "Agustus", "Warga", "Mei", "Tiga"]),
    ],
)
def test_a_part_may_stand_below_a_month(library: Library, question: str, told: list[str]) -> None:
    with_articles(library, {"title": "Kilas Balik Sengketa Lahan Sukamaju", "text": MONTHS, "published": "2025-10-22"})
    assert _told_in_steps(library, question) == told
