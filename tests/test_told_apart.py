"""What is told of another of a row, another month or another's part is no short answer; the words given are whole."""

import pytest

from tests.by_hand import told

SCREEN = "Elang B7s memiliki layar 6,4 inci."
TWO = "Elang B7 memiliki layar 6,2 inci, Elang B7s 6,4 inci."
WON = "Rina Dewanti membawa Rajawali menjuarai Liga 2 di Sukatani."
BOTH = "Rina Dewanti menjuarai Liga 1, dan Edo Ari menjuarai Liga 2."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Berapa inci layar Elang B7?", SCREEN, "6,4 inci", None),
        ("Berapa inci layar Elang B7s?", SCREEN, "6,4 inci", "6,4 inci"),
        ("Berapa inci layar Elang B7?", TWO, "6,2 inci", "6,2 inci"),
        ("How big is the screen of the Elang B7?", SCREEN, "6,4 inci", None),
        ("Siapa yang menjuarai Liga 1?", WON, "Rina Dewanti", None),
        ("Who won Liga 2?", WON, "Rina Dewanti", "Rina Dewanti"),
        ("Siapa juara babak pertama?", "Juara babak kedua Rina Dewanti.", "Rina Dewanti", None),
        ("Siapa juara babak kedua?", "Juara babak kedua Rina Dewanti.", "Rina Dewanti", "Rina Dewanti"),
        ("Siapa yang menjuarai Liga 1?", BOTH, "Rina Dewanti", "Rina Dewanti"),
        ("Siapa yang menyumbang Rp 5 juta?", "Edo Ari menyumbang Rp 5 juta.", "Edo Ari", "Edo Ari"),
        ("Siapa yang datang Senin 5 Mei?", "Edo Ari datang Senin, 7 Mei.", "Edo Ari", "Edo Ari"),
        ("Siapa yang menang saat Elang 3-1 Merpati?", "Saat Elang 3 gol unggul, Edo Ari menang.", "Edo Ari", "Edo Ari"),
    ],
)
def test_another_of_a_row_is_another_thing(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


PERIOD = "Kecelakaan Januari hingga Agustus 2031 banyak. Rinciannya 32 orang tewas."
ALSO_ALONE = f"{PERIOD} Pada Agustus 2031 jalan ditutup."
EXPORTS = "Nilai ekspor karet pada Mei 2031 mencapai Rp 14 miliar, kata Edo pada 16 Juni 2031."
PLANNED = "Bank Elang menurunkan bunga menjadi 4 persen, dan akan menurunkannya lagi pada Juli."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("How many people died in August 2031?", PERIOD, ("Januari", "32 orang"), None),
        ("Berapa orang tewas pada Maret 2031?", PERIOD, ("Januari", "32 orang"), None),
        ("Berapa orang tewas pada Januari hingga Agustus 2031?", PERIOD, ("Januari", "32 orang"), "32 orang"),
        ("Berapa orang tewas pada November 2031?", PERIOD, ("Januari", "32 orang"), "32 orang"),
        ("Berapa orang tewas?", PERIOD, ("Januari", "32 orang"), "32 orang"),
        ("Berapa orang tewas pada Agustus 2031?", ALSO_ALONE, ("Januari", "32 orang", "jalan"), "32 orang"),
        ("Berapa nilai ekspor karet Juni 2031?", EXPORTS, ("Rp 14 miliar",), None),
        ("What were rubber exports worth in July 2031?", EXPORTS, ("Rp 14 miliar",), None),
        ("Berapa nilai ekspor karet Mei 2031?", EXPORTS, ("Rp 14 miliar",), "Rp 14 miliar"),
        ("Berapa persen bunga Bank Elang Juni 2031?", PLANNED, ("4 persen",), "4 persen"),
    ],
)
def test_a_number_is_not_of_another_month(question: str, text: str, words: tuple[str, ...], short: str | None) -> None:
    assert told(question, text, *words, best=min(1, len(words) - 1)) == short


GAVE = "Piala diserahkan Rina Dewanti kepada Camat Jati Edo Ari di Sukatani."
CONFIRMED = '"Warga marah," kata Camat Jati Edo Ari. Lalu pemilik kios Wati mengejar Jono.'
REPORTED = "Jono dilaporkan ke polisi oleh seorang pedagang bernama Wati Lestari."
MEETING = "Menteri mengatakan Elang dapat bertemu dengan Rina Dewanti tanpa syarat."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Siapa yang menyerahkan piala itu?", GAVE, ("Edo Ari",), None),
        ("Siapa yang menyerahkan piala itu?", GAVE, ("Rina Dewanti",), "Rina Dewanti"),
        ("Kepada siapa piala itu diserahkan?", GAVE, ("Edo Ari",), "Edo Ari"),
        ("Who chased Jono?", CONFIRMED, ("Edo Ari", "Wati"), None),
        ("Siapa yang melaporkan Jono?", REPORTED, ("Wati Lestari",), "Wati Lestari"),
        ("Siapa yang dilaporkan Wati?", REPORTED, ("Jono",), "Jono"),
        ("Siapa yang dapat ditemui Elang?", MEETING, ("Rina Dewanti",), "Rina Dewanti"),
        ("Who did Elang meet?", "Elang bertemu dengan Rina Dewanti.", ("Rina Dewanti",), "Rina Dewanti"),
        ("Who won the race?", "Pembalap itu, pemenang lomba, tergelincir di Turn 3.", ("tergelincir di Turn 3",), None),
        ("Siapa yang ditahan?", "Polisi menahan terdakwa di Kudus Edo Ari.", ("Edo Ari",), "Edo Ari"),
        ("Lewat siapa Jono dibayar?", "Rina membayar Jono lewat Edo Ari.", ("Jono lewat Edo Ari",), "Edo Ari"),
    ],
)
def test_who_has_another_part_is_not_named(question: str, text: str, words: tuple[str, ...], short: str | None) -> None:
    assert told(question, text, *words) == short


def test_the_first_name_of_who_is_asked_of_is_nobody_else() -> None:
    text = "Rina Dewanti kesal. Bupati memecat Rina di Sukatani."
    assert told("Who fired Dewanti?", text, "Rina Dewanti", "Rina", best=1) is None


WEDDING = "Edo menikah dengan Wati pada 25 Februari 2005."
RATES = "Bunga tertinggi turun menjadi 2 persen, sedangkan yang terendah naik menjadi 1 persen."


ASKED = "“Kami cari sebab api. Apakah ini sabotase?,” kata Edo Ari, Senin."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Kapan Edo akan menikah?", WEDDING, "25 Februari 2005", None),
        ("Kapan Edo menikah?", WEDDING, "25 Februari 2005", "25 Februari 2005"),
        ("Kapan pasar akan dibuka?", "Pasar dibuka pada 5 Mei 2025.", "5 Mei 2025", "5 Mei 2025"),
        ("What was the lowest rate?", RATES, "2 persen, sedangkan yang terendah naik menjadi 1 persen", None),
        ("How much did it cost?", "Ongkosnya di bawah Rp 100 juta.", "Rp 100 juta", "di bawah Rp 100 juta"),
        ("Di mana ia tidur?", "Ia tidur di atas kapal di Sukatani.", "kapal", "kapal"),
        (
            "Aplikasi apa yang dipakai?",
            "Lewat aplikasi Elang atau Rajawali.",
            "aplikasi Elang",
            "aplikasi Elang atau Rajawali",
        ),
        ("What did Edo ask about the fire?", ASKED, "Apakah ini sabotase?,” kata Edo", "Apakah ini sabotase?"),
        ("What did Edo say about the mill?", "Edo menyebut penggilingan itu “mati.”", "“mati", "“mati.”"),
    ],
)
def test_few_words_are_of_their_time_and_whole(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


SAID = '"Pasar akan tetap dibuka sampai malam," kata Bupati Wonorejo Rina Dewanti di balai kota.'
STAYS = "Pasar akan tetap dibuka sampai malam"


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("Apa kata hakim soal pasar?", None),
        ("What did the judges say about the market?", None),
        ("Apa kata pedagang soal pasar?", None),
        ("What did the mayor's wife say about the market?", None),
        ("Apa kata Bupati Wonorejo soal pasar?", STAYS),
        ("What did the regent say about the market?", STAYS),
        ("Apa kata Rina Dewanti soal pasar?", STAYS),
        ("What did Rina Dewanti say about the market?", STAYS),
    ],
)
def test_few_words_of_another_are_nobody_elses(question: str, short: str | None) -> None:
    assert told(question, SAID, STAYS) == short
