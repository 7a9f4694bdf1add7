"""Figures of prices, firms and statistics: how one is read, of which day or month, of which of two, if it is told."""

import pytest
from invented import with_articles

from index import places
from index.article_sentences import sentences
from index.nouns import Article, Sentence
from index.words import terms
from rag import Library
from rag.choosing.other_times import is_of_another_part, is_of_other_date, names_another_year
from rag.parsing.opposites import Granted
from rag.parsing.times import is_of_time
from rag.question import understand
from tests.by_hand import told

BAD_LOANS = "Kredit macet Elang gross 2,9 persen dan net 0,9 persen, dibandingkan 2,6 persen dan 0,8 persen tahun lalu."
DEARER = "Inflasi Elang secara tahunan 2,7 persen, sedangkan inflasi tahun kalender 2,2 persen."
TAXES = "Penerimaan pajak Rp 145 miliar neto. Secara bruto Rp 179 miliar."
INVESTED = "Realisasi investasi Rp 491 miliar. PMA mencapai Rp 212 miliar."
GOLD = "Harga emas Elang turun Rp 5.000 menjadi Rp 62.000 per gram, dan emas Merpati dijual Rp 47.000 per gram."
BOUGHT_BACK = "Emas Elang dijual Rp 62.000 per gram. Harga buyback emas Elang Rp 59.000 per gram."
DIVIDEND = "Elang akan membagikan dividen Rp 135 per saham. Tahun lalu, dividen Elang Rp 120 per saham."
ENLARGED = "Elang akan menambah kapasitas dari 18.000 ton menjadi 30.000 ton."
STRIKE = "Mogok yang dimulai Senin (17/11) akan diperpanjang hingga 28 November."
OPENED = "Jalan yang selesai dibangun itu mulai dibuka Senin (17/11)."
AIMED = "Manajemen menargetkan pendapatan Rp 2 triliun."
FORECAST = "Rina Dewi memprediksi rupiah di Rp 16.680 hingga Rp 16.750."
LATE_TAXES = "Sebanyak 201 penunggak telah membayar Rp 8 miliar."
PART = "Modal asing Rp 212 miliar atau 43 persen dari total."


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Berapa kredit macet net Elang?", BAD_LOANS, ["2,9 persen"], "0,9 persen"),
        ("What was the year-to-date inflation of Elang?", DEARER, ["2,7 persen"], "2,2 persen"),
        ("Berapa inflasi tahunan Elang?", DEARER, ["2,7 persen"], "2,7 persen"),
        ("Berapa penerimaan pajak bruto?", TAXES, ["Rp 145 miliar neto", "Rp 179 miliar"], None),
        ("Berapa penerimaan pajak neto?", TAXES, ["Rp 145 miliar neto", "Rp 179 miliar"], "Rp 145 miliar neto"),
        ("Berapa PMA di Demak?", INVESTED, ["Rp 491 miliar", "Rp 212 miliar"], None),
        ("Berapa realisasi investasi?", INVESTED, ["Rp 491 miliar", "Rp 212 miliar"], "Rp 491 miliar"),
        ("Berapa harga emas Elang?", GOLD, ["Rp 47.000"], "Rp 62.000"),
        ("Berapa harga emas Merpati?", GOLD, ["Rp 47.000 per gram"], "Rp 47.000 per gram"),
        ("Berapa harga buyback emas Elang?", BOUGHT_BACK, ["Rp 62.000 per gram", "Rp 59.000 per gram"], None),
        ("How much dividend will Elang pay?", DIVIDEND, ["Rp 135 per saham", "Rp 120 per saham"], "Rp 135 per saham"),
        ("Berapa kapasitas Elang setelah pabrik jadi?", ENLARGED, ["18.000 ton"], None),
        ("Kapan mogok itu berakhir?", STRIKE, ["Senin (17/11)"], None),
        ("Kapan jalan yang selesai dibangun mulai dibuka?", OPENED, ["Senin (17/11)"], "Senin (17/11)"),
        ("Berapa target investasi Elang?", AIMED, ["Rp 2 triliun"], None),
        ("Berapa target pendapatan Elang?", AIMED, ["Rp 2 triliun"], "Rp 2 triliun"),
        ("Berapa yang sudah dibayar penunggak?", LATE_TAXES, ["201"], None),
        ("Berapa porsi modal asing?", PART, ["Rp 212 miliar"], None),
        ("Siapa yang memprediksi rupiah Rp 17.000?", FORECAST, ["Rina Dewi"], None),
        ("Siapa yang memprediksi rupiah Rp 16.700?", FORECAST, ["Rina Dewi"], "Rina Dewi"),
    ],
)
def test_a_figure_answers_as_it_is_read(question: str, text: str, words: list[str], short: str | None) -> None:
    assert told(question, text, *words) == short


def test_of_two_dividends_the_one_of_the_year_before_is_not_that_of_now() -> None:
    words = ["Rp 135 per saham", "Rp 120 per saham"]
    assert told("How much dividend will Elang pay?", DIVIDEND, *words, best=1) is None
    assert told("Berapa dividen Elang sebelumnya?", DIVIDEND, *words, best=1) == "Rp 120 per saham"


def _article(title: str, text: str, published: str = "2030-06-02") -> Article:
    return Article(id="a", title=title, text=text, published=published)


def _kept(question: str, article: Article) -> list[int]:
    return [one.number for one in sentences(article) if not is_of_other_date(one, understand(question))]


PRICES_ROSE = _article(
    "Inflasi Elang Mei 2030 Tinggi",
    "Inflasi Elang pada Mei 2030 sebesar 0,3 persen. Angka itu lebih rendah dibandingkan April 2030 yang sebesar "
    '0,5 persen. Harga beras naik 2 persen. "Harga telur turun," kata Rina Dewi, Minggu (2/6/2030).',
)
CLOSED = _article(
    "Indeks Elang Turun", "Indeks Elang ditutup di 8.508 pada Jumat (28/6/2030). Indeks dibuka di 8.561.", "2030-06-28"
)


@pytest.mark.parametrize(
    ("question", "article", "kept"),
    [
        ("Berapa inflasi Elang Mei 2030?", PRICES_ROSE, [0, 1, 2, 3]),
        ("Berapa inflasi Elang April 2030?", PRICES_ROSE, [1]),
        ("What was inflation in April 2030?", PRICES_ROSE, [1]),
        ("Berapa inflasi Elang Juni 2030?", PRICES_ROSE, []),
        ("What happened in June 2030?", PRICES_ROSE, [0, 1, 2, 3]),
        ("Berapa inflasi Elang?", PRICES_ROSE, [0, 1, 2, 3]),
        ("Indeks Elang ditutup berapa pada 27 Juni 2030?", CLOSED, []),
        ("Indeks Elang ditutup berapa pada 28 Juni 2030?", CLOSED, [0, 1]),
    ],
)
def test_a_figure_of_another_day_or_month_does_not_answer(question: str, article: Article, kept: list[int]) -> None:
    assert _kept(question, article) == kept


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ('Api membakar 4 rumah. "Ada 4 rumah terbakar," kata Rina Dewi, Jumat (28/6/2030).', "2030-06-28"),
        ("Api membakar 4 rumah pada Kamis malam. Rapat digelar Jumat (28/6/2030).", "2030-06-28"),
        ("Api membakar 4 rumah kemarin.", "2030-06-28"),
        ("Hingga Jumat (28/6/2030) ada 4 rumah terbakar.", "2030-06-28"),
        ("Dinas menyampaikan data terbaru hingga Jumat (28/6/2030), ada 4 rumah terbakar.", "2030-06-28"),
        (
            "Rina Dewi menyampaikan hingga Kamis (27/6/2030) ada 4 rumah. Rapat digelar 26, 25 dan 24 Juni.",
            "2030-06-28",
        ),
    ],
)
def test_what_may_be_of_the_day_asked_for_stays(text: str, published: str) -> None:
    assert 0 in _kept("Berapa rumah terbakar pada 27 Juni 2030?", _article("Kebakaran", text, published))


def test_when_all_that_answers_is_of_another_month_nothing_of_another_article_takes_its_place(library: Library) -> None:
    with_articles(
        library,
        {
            "title": "Inflasi Sukatani Mei 2030 Capai 0,3 Persen",
            "text": "SUKATANI - Inflasi Sukatani pada Mei 2030 sebesar 0,3 persen. Inflasi inti 0,1 persen.",
            "date": "2030-06-02",
        },
        {
            "title": "Rapat Harga Digelar",
            "text": "SUKATANI - Rapat harga digelar pada Juni 2030. Rapat itu membahas inflasi di atas 2 persen.",
            "date": "2030-06-12",
        },
    )
    assert library.ask("Berapa inflasi Sukatani Mei 2030?").answered
    assert not any("0,3" in one.quote for one in library.ask("Berapa inflasi Sukatani Juni 2030?").citations)


def test_a_number_that_came_from_another_is_of_its_own_month() -> None:
    text = "Kredit macet naik menjadi 2,76 persen dari 2,37 persen pada Mei 2029."
    asked = understand("Berapa kredit macet pada Mei 2029?")
    spans = [(text.index(one), text.index(one) + len(one)) for one in ("2,76 persen", "2,37 persen")]
    assert [is_of_time(asked, text, "2030-06-02", span) for span in spans] == [False, True]


@pytest.mark.parametrize(
    ("question", "text", "opposite"),
    [
        ("Kenapa harga cabai naik?", "Pasokan cabai berkurang karena hujan.", None),
        ("Kenapa harga cabai naik?", "Harga cabai diperkirakan turun pada Juni.", None),
        ("Kenapa harga cabai naik?", "Harga cabai turun karena panen.", "turun"),
        ("Kenapa pasokan cabai naik?", "Pasokan cabai berkurang karena hujan.", "berkurang"),
    ],
)
def test_a_price_rises_where_the_supply_falls(question: str, text: str, opposite: str | None) -> None:
    article = _article("Harga Cabai di Demak", text)
    granted = Granted.of(understand(question))
    assert granted is not None
    assert granted.opposite(Sentence(article, 0, 0, len(text))) == opposite


def test_the_wage_of_a_place_is_no_other_figure_of_it(library: Library) -> None:
    with_articles(
        library,
        {"title": "UMP Jawa Timur Naik", "text": "SURABAYA - UMP Jawa Timur 2030 ditetapkan Rp 3,1 juta."},
        {"title": "Pengangguran Banten", "text": "SERANG - Pengangguran di Banten pada 2030 sebesar 6,6 persen."},
    )
    assert library.ask("Berapa UMP Jawa Timur 2030?").answered
    assert not library.ask("Berapa UMP Banten 2030?").answered


def test_short_forms_meet_their_long_ones() -> None:
    assert terms("12 kg") == terms("12 kilogram")
    assert [one.text for one in places.mentions("Berapa UMP DIY?")] == ["DIY"]


YEARLY = _article("Laba", "Laba Elang Rp 9 miliar pada 2030, naik dari Rp 7 miliar pada 2029. Utang 2029 Rp 3 juta.")
QUARTERS = _article("Laba", "Pada kuartal IV/2030 laba 9 juta, lebih tinggi dari kuartal III/2030 yang sebesar 7 juta.")


def test_what_a_figure_is_compared_with_has_one_of_its_own() -> None:
    asked = understand("Berapa laba Elang tahun 2029?")
    assert not any(names_another_year(one, asked) for one in sentences(YEARLY))
    (quarter,) = sentences(QUARTERS)
    assert not is_of_another_part(quarter, understand("Berapa laba Elang kuartal III 2030?"))
    assert is_of_another_part(quarter, understand("Berapa laba Elang kuartal II 2030?"))
