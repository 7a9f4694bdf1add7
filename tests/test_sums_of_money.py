"""Of budgets, taxes, prices and firms the amount is told that is asked for, as what it is asked for and of its year."""

import pytest

from index import places
from index.nouns import Article, Sentence
from index.sentences import segment
from rag.choosing.of_another import is_of_another_class, is_of_another_named
from rag.choosing.untold_times import untold_time
from rag.expecting.asked_classes import asked_classes
from rag.question import understand
from tests.by_hand import told

TAXED = "Pajak restoran Rp 34,8 miliar, juga melampaui target Rp 33 miliar."
LIT = "Pajak lampu terealisasi Rp 101 miliar, sedangkan pajak tanah hanya Rp 78 miliar atau 71 persen dari target."
GRANTED = "Panitia Demak menerima hibah Rp 19,4 miliar dari usulan Rp 24 miliar."
GIVEN_BACK = "Panitia Demak mengembalikan sisa hibah Rp 2,75 miliar pada 14 Maret 2025."
RAISED = "Dengan kenaikan itu, target pajak naik dari Rp 29 miliar menjadi Rp 64 miliar."
BUILT = (
    "Jembatan itu dimenangkan PT Elang dengan nilai kontrak Rp 28 miliar, di bawah pagu Rp 31 miliar"
    " dan harga perkiraan sendiri (HPS) Rp 30 miliar."
)
DRAFTED = "Dalam rancangan itu, belanja semula diusulkan Rp 2,35 triliun dan defisit Rp 142 miliar."
SOLD = "Beras medium dijual Rp 12.800 per kilogram, di atas harga eceran tertinggi (HET) Rp 12.500."
PLANNED = "Pendapatan Elang Rp 2 triliun, laba bersih ditargetkan Rp 1,4 triliun dengan belanja modal Rp 900 miliar."
SHARED = "Kuota pupuk Demak ditetapkan 62 ton, terdiri atas urea 31 ton dan kapur 30 ton."
GROWN = "Progres jembatan baru 71 persen, padahal seharusnya 92 persen."
FELL = "Telur ayam turun dari Rp 29.000 menjadi Rp 26.500 per kilogram."
GUARDED = "Hibah untuk polisi Rp 8,7 miliar dan Kodim 0701 Rp 2,3 miliar."
LIGHTER = "Vonis itu lebih ringan 4 bulan dari tuntutan."
TRADED = "Nilai ekspor Demak Rp 9 miliar."
SHARES = "Laba Elang diumumkan kemarin. Saham Elang turun ke Rp 815."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Berapa target pajak restoran Demak?", TAXED, "Rp 34,8 miliar", "Rp 33 miliar"),
        ("What was the restaurant tax target in Demak?", TAXED, "Rp 34,8 miliar", "Rp 33 miliar"),
        ("Berapa pajak restoran Demak?", TAXED, "Rp 34,8 miliar", "Rp 34,8 miliar"),
        ("Berapa pajak restoran Demak?", TAXED, "Rp 33 miliar", None),
        ("Berapa target pajak lampu?", LIT, "Rp 101 miliar", None),
        ("Berapa realisasi pajak tanah?", LIT, "Rp 78 miliar", "Rp 78 miliar"),
        ("Berapa hibah untuk panitia Demak?", GIVEN_BACK, "Rp 2,75 miliar", None),
        ("Berapa sisa hibah panitia Demak?", GIVEN_BACK, "Rp 2,75 miliar", "Rp 2,75 miliar"),
        ("How much did the committee in Demak return?", GIVEN_BACK, "Rp 2,75 miliar", "Rp 2,75 miliar"),
        ("Berapa hibah untuk panitia Demak?", GRANTED, "Rp 19,4 miliar", "Rp 19,4 miliar"),
        ("Berapa hibah untuk panitia Demak?", GRANTED, "Rp 24 miliar", None),
        ("Berapa usulan hibah panitia Demak?", GRANTED, "Rp 19,4 miliar", "Rp 24 miliar"),
        ("Berapa target pajak setelah kenaikan?", RAISED, "Rp 64 miliar", "Rp 64 miliar"),
        ("Berapa HPS jembatan itu?", BUILT, "Rp 28 miliar", "Rp 30 miliar"),
        ("Berapa nilai kontrak jembatan itu?", BUILT, "Rp 28 miliar", "Rp 28 miliar"),
        ("Berapa defisit dalam rancangan yang diajukan bupati?", DRAFTED, "Rp 142 miliar", "Rp 142 miliar"),
        ("Berapa harga beras medium?", SOLD, "Rp 12.500", None),
        ("Berapa HET beras medium?", SOLD, "Rp 12.800", "Rp 12.500"),
        ("Berapa laba bersih yang ditargetkan Elang?", PLANNED, "Rp 900 miliar", "Rp 1,4 triliun"),
        ("Berapa PAD Demak?", "PAD Demak naik Rp 61 miliar.", "Rp 61 miliar", None),
        ("Berapa kenaikan PAD Demak?", "PAD Demak naik Rp 61 miliar.", "Rp 61 miliar", "Rp 61 miliar"),
        ("Berapa ton urea untuk Demak?", SHARED, "62 ton", "31 ton"),
        ("Berapa kuota pupuk Demak?", SHARED, "62 ton", "62 ton"),
        ("Berapa target progres jembatan?", GROWN, "71 persen", "92 persen"),
        ("Berapa progres jembatan?", GROWN, "71 persen", "71 persen"),
        ("Berapa harga telur sebelumnya?", FELL, "Rp 26.500 per kilogram", "Rp 29.000"),
        ("Berapa telur ayam sebelumnya?", FELL, "Rp 26.500 per kilogram", "Rp 29.000"),
        ("Berapa harga telur?", FELL, "Rp 26.500 per kilogram", "Rp 26.500 per kilogram"),
        ("Berapa hibah untuk Kodim 0701?", GUARDED, "0701 Rp 2,3 miliar", "Rp 2,3 miliar"),
        ("Berapa bulan vonis itu?", LIGHTER, "4 bulan", None),
        ("Berapa realisasi pajak?", "Realisasi pajak hingga Juli Rp 24 miliar.", "Juli Rp 24 miliar", "Rp 24 miliar"),
        ("Berapa nilai impor Demak?", TRADED, "Rp 9 miliar", None),
        ("Berapa nilai ekspor Demak?", TRADED, "Rp 9 miliar", "Rp 9 miliar"),
    ],
)
def test_an_amount_is_told_as_what_it_is_asked_for(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


def test_a_price_of_shares_is_no_profit() -> None:
    assert told("Berapa laba Elang?", SHARES, "kemarin", "Rp 815", best=1) is None


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Berapa harga bawang putih?", "Harga bawang merah Rp 42.000 per kilogram.", "Rp 42.000 per kilogram", None),
        (
            "Berapa harga bawang merah?",
            "Harga bawang merah Rp 42.000 per kilogram.",
            "Rp 42.000 per kilogram",
            "Rp 42.000 per kilogram",
        ),
        ("Berapa korban meninggal?", "Korban tewas 12 orang.", "12 orang", "12 orang"),
        ("Paslon mana yang dananya terbesar?", "Dana terbesar Rp 3 miliar.", "Rp 3 miliar", None),
        (
            "Who is the new director of Elang?",
            "Rina Dewi menjadi direktur Elang menggantikan Edo Santoso.",
            "Edo Santoso",
            None,
        ),
        (
            "How many firms took part in the tender?",
            "Tender diikuti 23 firma, tetapi hanya empat menawar.",
            "23 firma, tetapi hanya empat",
            "23 firma",
        ),
    ],
)
def test_what_is_told_of_another_variety_is_no_answer(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


def may_answer(question: str, text: str) -> bool:
    """Whether a sentence is of the sum of money that is asked for, or of none that has a name."""
    asked = understand(question)
    return not is_of_another_class(
        Sentence(Article(id="a", title="", text=text), 0, 0, len(text)), [*asked_classes(asked)]
    )


@pytest.mark.parametrize(
    ("question", "text", "fits"),
    [
        ("Berapa realisasi PBB Demak?", "Realisasi PAD Demak Rp 9 miliar.", False),
        ("Berapa realisasi PBB Demak?", "PBB menyumbang Rp 9 miliar bagi PAD.", True),
        ("Berapa realisasi PBB Demak?", "Nilainya Rp 9 miliar.", True),
        ("How much hotel tax did Demak collect?", "Pajak restoran Rp 9 miliar.", False),
        ("Berapa UMK Demak?", "UMP ditetapkan Rp 2 juta.", False),
        ("Berapa sisa hibah KPU Demak?", "Bawaslu Demak mengembalikan Rp 2 miliar.", False),
        ("Berapa hibah KPU dan Bawaslu Demak?", "Bawaslu Demak menerima Rp 2 miliar.", True),
        ("Berapa defisit APBD Perubahan Demak?", "APBD defisit Rp 9 miliar.", False),
        ("Berapa defisit APBD Perubahan Demak?", "Setelah perubahan anggaran defisit Rp 9 miliar.", True),
        ("Berapa defisit APBD Demak?", "APBD defisit Rp 9 miliar.", True),
    ],
)
def test_a_sum_is_of_its_own_name(question: str, text: str, fits: bool) -> None:
    assert may_answer(question, text) is fits


YEARS = (
    "UMK Kudus 2025 menjadi Rp 3 juta, naik dari Rp 2 juta pada 2024. Disusul Kabupaten Demak Rp 2,9 juta. "
    "Tahun lalu UMK Batang Rp 2 juta."
)
MONTHS = "Ekspor pada April 2025 naik dibanding Maret. Impor tercatat Rp 9 miliar."


@pytest.mark.parametrize(
    ("question", "text", "number", "untold"),
    [
        ("Berapa UMK Demak 2024?", YEARS, 1, "2024"),
        ("Berapa UMK Demak 2025?", YEARS, 1, ""),
        ("Berapa UMK Kudus 2024?", YEARS, 0, ""),
        ("Berapa UMK Batang tahun 2023?", YEARS, 2, ""),
        ("Berapa nilai impor pada Maret?", MONTHS, 1, "Maret"),
        ("Berapa nilai impor pada April?", MONTHS, 1, ""),
    ],
)
def test_a_number_is_of_the_time_last_told_before_it(question: str, text: str, number: int, untold: str) -> None:
    article = Article(id="a", title="Kabar Hari Ini", text=text, published="2024-12-18")
    spans = segment(text)
    assert (
        untold_time(understand(question), [Sentence(article, number, spans[number].start, spans[number].end)]) == untold
    )


def test_the_year_of_a_list_is_that_of_its_parts_and_not_of_what_it_rose_from() -> None:
    listed = "Kuota pupuk 2025 ditetapkan 62 ton, terdiri atas urea 31 ton dan kapur 30 ton."
    assert told("Berapa kuota urea 2025?", listed, "62 ton") == "31 ton"
    fell = "Elang Jaya mendapat Rp 201 miliar pada 2025, turun dari Rp 209 miliar pada 2024."
    assert told("Berapa dana Elang Jaya 2024?", fell, "Rp 201 miliar") is None
    assert told("Berapa dana Elang Jaya 2025?", fell, "Rp 201 miliar") == "Rp 201 miliar"


def test_a_village_fund_is_no_village_and_names_that_differ_in_their_last_word_are_two() -> None:
    assert [one.text for one in places.mentions("dana desa Demak 2025")] == ["Demak"]
    assert not places.mentions("pemuda desa Demak")
    text = "Jembatan Kali Elang dibangun PT Rimba."
    sentence = Sentence(Article(id="a", title="", text=text), 0, 0, len(text))
    assert is_of_another_named(sentence, understand("Siapa kontraktor Jembatan Kali Merpati?"))
    assert not is_of_another_named(sentence, understand("Siapa kontraktor Jembatan Kali Elang?"))


PROMISED = "Bupati berjanji menambah anggaran itu dari Rp 21 miliar menjadi Rp 30 miliar."
CUT = "Analis memangkas target harga dari Rp 1.600 menjadi Rp 1.350."
PAID = "Elang menyetor dividen Rp 6,5 miliar. Tahun depan Rina menargetkan setoran Rp 8 miliar."
USED = "Realisasi elpiji 2024 sebesar 47.900 ton."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Berapa anggaran itu saat ini?", PROMISED, ("Rp 30 miliar",), "Rp 21 miliar"),
        ("Berapa anggaran yang dijanjikan bupati?", PROMISED, ("Rp 30 miliar",), "Rp 30 miliar"),
        ("Berapa target harga Elang?", CUT, ("Rp 1.600",), None),
        ("Berapa target harga Elang?", CUT, ("Rp 1.350",), "Rp 1.350"),
        ("Berapa target setoran dividen Elang?", PAID, ("Rp 6,5 miliar", "Rp 8 miliar"), None),
        ("Berapa setoran dividen Elang?", PAID, ("Rp 6,5 miliar", "Rp 8 miliar"), "Rp 6,5 miliar"),
        (
            "Berapa target yang diusulkan?",
            "Target itu dipatok Rp 4 juta. DPRD mengusulkan Rp 5 juta.",
            ("Rp 4 juta", "Rp 5 juta"),
            None,
        ),
        ("Berapa kuota elpiji 2024?", USED, ("47.900 ton",), None),
        ("Berapa realisasi elpiji 2024?", USED, ("47.900 ton",), "47.900 ton"),
    ],
)
def test_what_is_to_be_is_not_told_as_what_is(
    question: str, text: str, words: tuple[str, ...], short: str | None
) -> None:
    assert told(question, text, *words) == short


def test_a_sum_without_its_name_is_the_one_named_last() -> None:
    text = "Realisasi PAD Demak Rp 9 miliar. Tahun lalu realisasinya Rp 8 miliar."
    assert told("Berapa realisasi PAD Demak?", text, "Rp 9 miliar", "Rp 8 miliar") == "Rp 9 miliar"
    assert told("Berapa realisasi PBB Demak?", text, "Rp 9 miliar", "Rp 8 miliar", best=1) is None
    assert told("Berapa UMK Demak?", "Pasar Demak menelan Rp 9 miliar.", "Rp 9 miliar") is None


def test_a_firm_or_a_district_is_not_another_one() -> None:
    text = "Penawaran terendah diajukan PT Elang Jaya. Di Kecamatan Belik harganya Rp 9.000."
    article = Article(id="a", title="", text=text)
    bid, price = (Sentence(article, number, one.start, one.end) for number, one in enumerate(segment(text)))
    assert is_of_another_named(bid, understand("Berapa penawaran PT Rimba Raya?"))
    assert not is_of_another_named(bid, understand("Berapa penawaran PT Elang Jaya?"))
    assert is_of_another_named(price, understand("Berapa harga di Kecamatan Moga?"))
    assert not is_of_another_named(price, understand("Berapa harga di Kecamatan Belik?"))


def test_a_follow_up_goes_on_to_ask_of_the_same_sum() -> None:
    asked = understand("targetnya berapa — berapa realisasi PBB Demak?")
    assert any(one.told.search("PBB") for one in asked_classes(asked))
