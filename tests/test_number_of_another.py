"""A number of another day, year, variety, person or place than the one asked for is no short answer."""

from datetime import date
from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.asking.times.timely import fits
from rag.evidence import Evidence
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.question import understand

PUBLISHED = "2026-05-21"


def _told(question: str, sentence: str, words: str, *others: Article, title: str = "Kabar Hari Ini") -> str | None:
    """The short answer from an article of which the reader takes these words, and from others, each one sentence.

    Of another sentence the reader takes the words in «», which are no part of it.
    """
    at = sentence.index(words)
    article = Article(id="a", title=title, text=sentence, published=PUBLISHED)
    return _of(question, [(article, (at, at + len(words))), *(_marked(one) for one in others)])


def _marked(article: Article) -> tuple[Article, tuple[int, int]]:
    start, end = article.text.index("«"), article.text.index("»") - 1
    text = article.text.replace("«", "").replace("»", "")
    held = Article(
        article.id, article.title, text, None, article.published, article.region, article.region_code, article.place
    )
    return held, (start, end)


def _of(question: str, some: list[tuple[Article, tuple[int, int]]]) -> str | None:
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    found = short_answer(
        understand(question),
        [
            Evidence(Sentence(one, 0, 0, len(one.text)), hit, 1 - at / 10, {"span": float(at == 0), "words": 1.0}, span)
            for at, (one, span) in enumerate(some)
        ],
        [Citation(one, number=at, start=0, end=len(one.text)) for at, (one, _) in enumerate(some, 1)],
    )
    return found.text if found else None


def _other(text: str, **known: str) -> Article:
    return Article(id="b", title="Kabar Lain", text=text, **known)  # type: ignore[arg-type]


FLU = "Menurut data satgas per Rabu (7/7), pasien flu yang meninggal hari ini mencapai 140 kasus."
RECORDS = (
    "Rekor pasien meninggal naik ke angka 128 kasus, yaitu pada Senin (5/7) sebanyak 58 kasus, Minggu (4/7) 55 kasus."
)
TOTAL = "Flu telah menyebabkan «86 pasien» meninggal per Selasa kemarin (6/7)."
SAID = "Sebanyak 12 pasien meninggal pada 5 Juli, kata Rina, Rabu (7/7)."
UNDATED = "Sebanyak 12 pasien meninggal di puskesmas itu."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("How many flu patients died on 5 July?", FLU, "140 kasus", None),
        ("Berapa pasien flu yang meninggal pada 5 Juli?", FLU, "140 kasus", None),
        ("How many flu patients died on 7 July?", FLU, "140 kasus", "140 kasus"),
        ("How many flu patients died?", FLU, "140 kasus", "140 kasus"),
        ("How many patients died on 5 July?", RECORDS, "128 kasus", None),
        ("How many patients died on 5 July?", RECORDS, "58 kasus", "58 kasus"),
        ("Berapa pasien meninggal pada 4 Juli?", RECORDS, "55 kasus", "55 kasus"),
        ("Berapa pasien meninggal pada 4 Juli?", RECORDS, "58 kasus", None),
        ("Berapa pasien meninggal pada 5 Juli?", SAID, "12 pasien", "12 pasien"),
        ("Berapa pasien meninggal pada 7 Juli?", SAID, "12 pasien", None),
        ("Berapa pasien meninggal pada 5 Juli?", UNDATED, "12 pasien", "12 pasien"),
        ("Berapa pasien meninggal sejak 5 Juli?", FLU, "140 kasus", "140 kasus"),
    ],
)
def test_a_number_is_of_the_day_asked_for(question: str, sentence: str, words: str, told: str | None) -> None:
    assert _told(question, sentence, words) == told


def test_another_sentence_tells_the_number_of_the_day() -> None:
    assert _told("How many flu patients had died by 6 July?", FLU, "140 kasus", _other(TOTAL)) == "86 pasien"
    assert _told("How many flu patients had died by 7 July?", FLU, "140 kasus", _other(TOTAL)) == "140 kasus"


TAX = (
    "Tahun 2025 saja, nilai perdagangan madu turun menjadi Rp 82 miliar dari sebelumnya Rp 65 miliar di 2024,"
    " penerimaan pajak kita meningkat menjadi Rp 7 miliar."
)
RISE = "Ekspor sabut naik dari 4.000 ton pada 2023 menjadi 5.000 ton pada 2024."
LESS = "Produksi madu pada 2024 mencapai 500 ton, lebih rendah dari 2023."
PROFIT = (
    "PT Elang melaporkan laba Rp 13 miliar pada kuartal I-2026 atau naik 30% dibanding periode yang sama tahun lalu"
    " sebesar Rp 10 miliar."
)
PEOPLE = "Sebanyak 300 warga dari 5 desa dilatih pada 2024, sedangkan pada 2023 hanya 100 warga."
CHANGE = "Ekspor sabut naik 5 persen dari US$ 2 miliar menjadi US$ 3 miliar pada 2025."
CUP = "Panitia menyiapkan 4.000 kursi sejak awal 2025 dan menambah 200 kursi pada April."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("How much tax was collected from honey in 2024?", TAX, "Rp 7 miliar", None),
        ("How much tax was collected from honey in 2025?", TAX, "Rp 7 miliar", "Rp 7 miliar"),
        ("Berapa ekspor sabut pada 2024?", RISE, "5.000 ton", "5.000 ton"),
        ("Berapa ekspor sabut pada 2024?", RISE, "4.000 ton", None),
        ("Berapa ekspor sabut pada 2023?", RISE, "4.000 ton", "4.000 ton"),
        ("Berapa ekspor sabut pada 2023?", RISE, "5.000 ton", None),
        ("Berapa produksi madu pada 2023?", LESS, "500 ton", None),
        ("Berapa produksi madu pada 2024?", LESS, "500 ton", "500 ton"),
        ("Berapa laba PT Elang kuartal I 2026?", PROFIT, "Rp 13 miliar", "Rp 13 miliar"),
        ("Berapa laba PT Elang kuartal I 2025?", PROFIT, "Rp 13 miliar", None),
        ("Berapa laba PT Elang kuartal I 2025?", PROFIT, "Rp 10 miliar", "Rp 10 miliar"),
        ("Berapa warga yang dilatih pada 2024?", PEOPLE, "300 warga", "300 warga"),
        ("Berapa warga yang dilatih pada 2024?", PEOPLE, "100 warga", None),
        ("Berapa persen ekspor sabut naik pada 2025?", CHANGE, "5 persen", "5 persen"),
        ("Berapa nilai ekspor sabut pada 2025?", CHANGE, "US$ 2 miliar", None),
        ("Berapa kursi disiapkan untuk Piala Rajawali 2026?", CUP, "4.000 kursi", "4.000 kursi"),
    ],
)
def test_a_number_is_of_the_year_of_its_clause(question: str, sentence: str, words: str, told: str | None) -> None:
    assert _told(question, sentence, words) == told


ALL = "Pabrik Sukatani mampu membuat hingga 9.700 motor per hari."
ONE = "Untuk Elang, pabrik itu membuat «2.200 motor» per hari."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many Kenari motorcycles does the Sukatani plant make?", None),
        ("Berapa motor Kenari yang dibuat pabrik Sukatani?", None),
        ("How many motorcycles does the Sukatani plant make?", "9.700 motor"),
        ("Berapa motor yang dibuat pabrik Sukatani?", "9.700 motor"),
        ("How many Indonesians work at the Sukatani plant?", "9.700 motor"),
    ],
)
def test_a_variety_that_is_not_named_has_no_number(question: str, told: str | None) -> None:
    assert _told(question, ALL, "9.700 motor") == told


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        ("How many World Cup matches are there?", "Sebanyak 104 laga Piala Dunia digelar.", "104 laga", True),
        ("How many Supreme Court judges were sworn in?", "Tiga hakim Mahkamah Agung dilantik.", "Tiga hakim", True),
        ("How many Navy ships were sent?", "Sebanyak 3 kapal angkatan laut dikirim.", "3 kapal", True),
        ("How many Navy ships were sent?", "Sebanyak 3 kapal nelayan dikirim.", "3 kapal", False),
    ],
)
def test_a_variety_may_be_named_in_the_other_language(question: str, sentence: str, words: str, given: bool) -> None:
    assert _told(question, sentence, words) == (words if given else None)


def test_the_number_of_a_variety_is_told_where_it_is_named() -> None:
    question = "How many Elang motorcycles does the plant make?"
    assert _told(question, ALL, "9.700 motor", _other(ONE)) == "2.200 motor"
    assert _told(question, ALL, "9.700 motor", title="Pabrik Elang Sibuk") == "9.700 motor"


@pytest.mark.parametrize(
    ("question", "text", "fitting"),
    [
        ("Berapa laba PT Elang kuartal I tahun lalu?", PROFIT, True),
        ("What was the profit in the first quarter of last year?", PROFIT, True),
        ("Berapa laba PT Elang kuartal II tahun lalu?", PROFIT, False),
        ("Berapa laba PT Elang kuartal I tahun lalu?", "PT Elang melaporkan laba pada kuartal I-2026.", False),
    ],
)
def test_the_same_part_of_the_year_before_is_a_time_that_is_told(question: str, text: str, fitting: bool) -> None:
    article = Article(id="a", title="Kabar Hari Ini", text=text, published=PUBLISHED)
    assert fits(article, understand(question, today=date(2026, 11, 27)).times) == fitting
