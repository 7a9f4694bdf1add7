"""What is to be reckoned from several statements is not answered by one of them, and that is said."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.wording.reckoned import A_GAP, A_SUM, A_TREND, COMMON, OF_ALL, THE_FIRST, THE_MOST, Reckoned
from rag.choosing.of_another import denies_else
from rag.extracting.short_answers import TOLD_AT_LENGTH
from rag.phrases import refusals
from rag.question import understand


@pytest.mark.parametrize(
    ("one", "asked", "words"),
    [
        (THE_MOST, "Kabupaten mana yang paling tegas sanksinya?", "paling tegas"),
        (THE_MOST, "Which regency is the most corrupt?", "the most corrupt"),
        (THE_MOST, "Which crash killed the most people?", "the most"),
        (THE_MOST, "Denda terbesar berapa?", "terbesar"),
        (THE_MOST, "Kecamatan mana yang terendah?", "terendah"),
        (THE_MOST, "Berapa denda kontraktor yang terlambat?", ""),
        (THE_MOST, "Where do most people live?", ""),
        (THE_MOST, "Kapan paling lambat laporan diserahkan?", ""),
        (THE_MOST, "Apa hukuman paling lama 5 tahun itu?", ""),
        (THE_MOST, "Who was her youngest brother?", ""),
        (THE_FIRST, "Kota mana yang lebih dulu melarang?", "lebih dulu"),
        (THE_FIRST, "Berapa perusahaan yang lebih dulu pindah?", ""),
        (THE_FIRST, "Which city banned it first?", "first"),
        (THE_FIRST, "What happened in the first half?", ""),
        (A_SUM, "Berapa total korban di semua kota?", "total"),
        (A_SUM, "How many died in total?", "in total"),
        (A_SUM, "Berapa jumlah korban?", ""),
        (A_GAP, "Berapa selisih suara Rina dan Edo?", "selisih"),
        (A_GAP, "How many more votes than Edo did Rina get?", "How many more votes than"),
        (A_TREND, "Jumlah korban naik atau turun?", "naik atau turun"),
        (A_TREND, "Did the price go up or down?", "up or down"),
        (A_TREND, "Kenapa harga naik?", ""),
        (COMMON, "Apa persamaan banjir Demak dan Kudus?", "Apa persamaan"),
        (COMMON, "Apa isi undang-undang persamaan hak?", ""),
        (OF_ALL, "Apakah semua korban selamat?", "Apakah semua"),
        (OF_ALL, "Have all victims been found?", "Have all"),
        (OF_ALL, "Siapa yang menemui semua korban?", ""),
    ],
)
def test_it_is_read_what_is_to_be_reckoned(one: Reckoned, asked: str, words: str) -> None:
    assert one.asked(asked, ["Rina hadir."]) == words


def test_a_limit_does_not_tell_which_is_the_most() -> None:
    assert THE_MOST.asked("Sanksi mana yang terberat?", ["Pelanggar dipenjara paling lama 5 tahun."])
    assert not THE_MOST.asked("Sanksi mana yang terberat?", ["Sanksi paling berat ialah pemecatan."])


@pytest.mark.parametrize(
    ("asked", "text", "else_denied"),
    [
        ("Daerah mana yang tidak punya puskesmas?", "Demak belum memiliki puskesmas.", False),
        ("Daerah mana yang tidak punya puskesmas?", "Bupati Demak meminta warga tidak memihak.", True),
        ("Daerah mana yang punya puskesmas?", "Bupati Demak meminta warga tidak memihak.", False),
        ("Daerah mana yang belum ada laporan korupsi desa?", "Tiga laporan dihentikan karena tidak cukup bukti.", True),
        ("Daerah mana yang belum ada laporan korupsi desa?", "Di Demak laporan korupsi desa nihil.", False),
        ("Which regions have no reports of corruption?", "Di Demak tidak ada laporan korupsi.", False),
    ],
)
def test_a_denial_of_something_else_is_told_apart(asked: str, text: str, else_denied: bool) -> None:
    assert denies_else(text, understand(asked)) is else_denied


@pytest.mark.parametrize(
    ("asked", "at_length"),
    [
        ("Kronologi kebakaran Pasar Girian", True),
        ("Perkembangan terbaru kebakaran Pasar Girian", True),
        ("What is the timeline of the fire?", True),
        ("Apa penyebab kebakaran Pasar Girian?", False),
    ],
)
def test_how_something_went_is_no_few_words(asked: str, at_length: bool) -> None:
    assert bool(TOLD_AT_LENGTH.search(asked)) is at_length


@pytest.fixture(scope="module")
def fires(lasting: Library) -> Library:
    told = {
        "Bitung": "Kebakaran pasar di Kota Bitung menghanguskan 41 kios pada Senin. Warga Bitung mengungsi.",
        "Jepara": "Kebakaran pasar di Kabupaten Jepara menghanguskan 12 kios pada Selasa. Warga Jepara mengungsi.",
    }
    for place, text in told.items():
        with_articles(lasting, {"title": f"Pasar {place} Terbakar", "region": place, "text": text})
    return lasting


def test_a_sum_is_not_the_number_of_one(fires: Library) -> None:
    answer = fires.ask("Berapa total kios yang terbakar di semua kota?")
    assert answer.short_answer is None
    assert {one.article.title for one in answer.citations} == {"Pasar Bitung Terbakar", "Pasar Jepara Terbakar"}
    assert refusals.NOT_SUMMED["id"].format(name="total") in answer.notes


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Kabupaten mana yang sanksinya paling berat?", refusals.NOT_RANKED["id"].format(name="paling berat")),
        ("Which regency has the strictest sanctions?", refusals.NOT_RANKED["en"].format(name="strictest")),
    ],
)
def test_no_region_is_given_as_the_most_where_none_is_told_so(library: Library, asked: str, said: str) -> None:
    told = {
        "Magetan": "Pemerintah Kabupaten Magetan memberi sanksi tegas kepada pegawai yang memihak. Sanksi itu berat.",
        "Batang": "Bupati Batang mengatakan pegawai yang memihak dikenai sanksi tegas. Ia bicara dalam apel.",
        "Jepara": "Panen padi di Kabupaten Jepara melimpah. Petani menjual gabah ke koperasi.",
    }
    for place, text in told.items():
        with_articles(library, {"title": f"Kabar {place}", "region": place, "text": text})
    answer = library.ask(asked)
    assert answer.text.startswith(("media tidak diketahui", "outlet unknown"))
    assert {one.article.title for one in answer.citations} == {"Kabar Magetan", "Kabar Batang"}
    assert said in answer.notes


@pytest.mark.parametrize(("second", "few"), [("pukul 08.10 WIB", None), ("pada Senin pagi", "08.30")])
def test_an_hour_that_another_article_tells_otherwise_is_no_few_words(
    library: Library, second: str, few: str | None
) -> None:
    for outlet, told in (("koran1.id", "pukul 08.30 WIB"), ("koran2.id", second)):
        text = f"Kecelakaan mobil di Tol Girian terjadi {told}. Tiga orang tewas di lokasi."
        with_articles(library, {"title": "Kecelakaan di Tol Girian", "outlet": outlet, "text": text})
    short = library.ask("Jam berapa kecelakaan di Tol Girian terjadi?").short_answer
    assert few in short if few and short else short is None and few is None
