"""A follow-up of another time: from which day it is counted, and that what is told of the first time is no answer."""

from datetime import date

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.nouns import Article, Sentence
from rag import Library
from rag.asking.times.relative import counted
from rag.choosing.of_another import is_of_the_other
from rag.choosing.other_times import _opens_earlier
from rag.conversing.contrasts import exchanged
from rag.conversing.followups import complete
from rag.question import Exchange, understand

WATER = "Berapa cakupan air bersih di Desa Lestari?"
RACE = "Di mana Lomba Dayung Merpati 2019 digelar?"
STORIES = (
    {
        "title": "Cakupan Air Bersih Desa Lestari Naik",
        "text": "LESTARI - Saat ini cakupan air bersih di Desa Lestari mencapai 81 persen, naik dibanding tahun lalu "
        "yang hanya 64 persen. Pipa baru dipasang sepanjang 12 kilometer.",
        "date": "2019-05-10",
    },
    {
        "title": "Lomba Dayung Merpati Lebih Lama",
        "text": "KARIMUN - Lomba Dayung Merpati 2019 digelar di Pantai Karimun pada 14 September 2019. Tahun ini lomba "
        "berlangsung selama 3 jam, sedangkan tahun lalu hanya 2 jam.",
        "date": "2019-09-10",
    },
    {
        "title": "Kapal Merpati Terlambat Berlabuh",
        "text": "BATANG - Kapal Merpati berangkat dari Pelabuhan Batang pukul 07.15 WIB. Kapal seharusnya berlabuh di "
        "Pelabuhan Karimun pukul 11.45 WIB.",
        "date": "2026-02-03",
    },
)


@pytest.fixture(scope="module")
def stories(lasting: Library) -> Library:
    """A library of water, a race and a ship."""
    return with_articles(lasting, *STORIES)


@pytest.mark.parametrize(("question", "day"), [("kalau tahun lalu?", "10 Mei 2019"), ("And last year?", "10 May 2019")])
def test_last_year_of_an_old_answer_is_counted_from_its_article(stories: Library, question: str, day: str) -> None:
    earlier = WATER if question.startswith("kalau") else "What share of Desa Lestari has clean water?"
    answer = stories.ask(question, history=[earlier], today="2026-11-28")
    assert [one.quote for one in answer.citations if "64 persen" in one.quote] and not answer.short_answer
    assert day in answer.notes[0] and answer.understood["times"][0]["since"] == "2018-01-01"


@pytest.mark.parametrize(
    ("question", "history"),
    [
        ("kalau tahun ini?", [WATER]),
        ("kalau bulan lalu?", [WATER]),
        ("Berapa cakupan air bersih di Desa Lestari tahun lalu?", []),
        ("Berapa artikel tentang Lestari tahun lalu?", [WATER]),
    ],
)
def test_a_time_that_is_told_by_nothing_or_may_be_todays_is_counted_from_today(
    stories: Library, question: str, history: list[str]
) -> None:
    answer = stories.ask(question, history=history, today="2026-11-28")
    assert not any("dihitung dari" in note for note in answer.notes) and not answer.citations


def test_this_year_of_what_an_old_answer_told_is_that_of_its_article(stories: Library) -> None:
    answer = stories.ask("Berapa lama lombanya tahun ini?", history=[RACE], today="2026-11-28")
    assert "3 jam" in answer.citations[0].quote and "10 September 2019" in answer.notes[0]


def test_what_is_told_on_the_day_asked_from_is_not_counted_from_elsewhere(stories: Library) -> None:
    answer = stories.ask("kalau tahun lalu?", history=[WATER], today="2019-06-01")
    assert answer.answered and not any("dihitung dari" in note for note in answer.notes)


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        (
            "Berapa persen panen naik dibanding bulan Juli?",
            "kalau dibanding tahun lalu?",
            "Berapa persen panen naik dibanding tahun lalu?",
        ),
        (
            "By how much did the harvest grow compared to July?",
            "and compared to last year?",
            "By how much did the harvest grow compared to last year?",
        ),
        (
            "Berapa harga kopra Lestari 18 September 2019?",
            "berapa harga kopra sehari sebelumnya?",
            "Berapa harga kopra Lestari 17 September 2019?",
        ),
        ("Berapa harga kopra 18 September 2019?", "kalau kemarinnya?", "Berapa harga kopra 17 September 2019?"),
        (
            "Berapa harga kopra 18 September 2019?",
            "berapa harganya keesokan harinya?",
            "Berapa harga kopra 19 September 2019?",
        ),
        (
            "Berapa pangsa Elang di pasar kopra kuartal kedua tahun ini?",
            "kalau tahun lalu?",
            "Berapa pangsa Elang di pasar kopra kuartal kedua tahun lalu?",
        ),
        ("Berapa hari Elang Prima 7 laku di Jepang?", "kalau Elang X2?", "Berapa hari Elang X2 laku di Jepang?"),
        ("Berapa laba PT Elang di Jepang?", "kalau PT Merpati?", "Berapa laba PT Merpati di Jepang?"),
    ],
)
def test_a_time_or_thing_takes_the_place_of_its_own_sort(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("Berapa harga kopra 18 September 2019?", "Berapa harga vanili sehari sebelumnya?"),
        ("Berapa harga kopra 18 September 2019?", "Siapa yang membeli kopra sehari sebelumnya?"),
        ("Berapa harga kopra 18 September 2019?", "Berapa harga kopra dua hari sebelumnya?"),
        ("Berapa harga kopra?", "Berapa harga kopra sehari sebelumnya?"),
    ],
)
def test_a_day_before_another_thing_or_no_day_is_left_as_it_is(earlier: str, question: str) -> None:
    assert not complete(question, [earlier]).text.endswith("17 September 2019?")


@pytest.mark.parametrize(
    ("earlier", "question", "expected"),
    [
        (
            "Berapa tewas dalam kebakaran gudang Elang?",
            "kapan itu terjadi?",
            "kapan itu terjadi — kebakaran gudang Elang?",
        ),
        ("How many people died in the Elang fire?", "when was that?", "when was that — the Elang fire?"),
        ("Berapa orang hilang?", "kapan itu terjadi?", "kapan itu terjadi — berapa orang hilang?"),
    ],
)
def test_when_is_asked_of_the_event_and_not_of_its_victims(earlier: str, question: str, expected: str) -> None:
    assert complete(question, [earlier]).text == expected


def test_what_points_at_a_thing_of_an_unanswered_question_is_told_by_articles_on_it_only(stories: Library) -> None:
    history = ["Jam berapa kapal dari Semarang ke Elang bertolak?"]
    assert not stories.ask(history[0]).answered
    assert not stories.ask("Jam berapa seharusnya kapal itu berlabuh?", history=history).answered


@pytest.mark.parametrize(
    ("before", "completed", "expected"),
    [
        ("Berapa panen Agustus?", "Berapa panen September?", (Exchange("Agustus", "September"),)),
        ("How much was it in August over July?", "How much was it over July in May?", (Exchange("Agustus", "Mei"),)),
        ("Berapa laba Bank Elang?", "Berapa laba Bank Merpati?", (Exchange("Elang", "Merpati"),)),
        ("Berapa panen Juni dan Juli?", "Berapa panen September?", ()),
        ("Berapa panen Agustus 2024?", "Berapa panen Agustus 2025?", ()),
        ("Berapa laba Bank Elang?", "Berapa laba Bank Elang Jaya?", ()),
    ],
)
def test_a_month_or_a_thing_of_like_name_is_exchanged(
    before: str, completed: str, expected: tuple[Exchange, ...]
) -> None:
    assert exchanged("lalu?", [before], completed) == expected


def test_a_number_behind_the_month_asked_of_before_is_of_that(library: Library) -> None:
    text = (
        "Panen vanili mencapai 340 ton pada Agustus. Panen tumbuh 8 persen dibanding Juli. "
        "Pada September panen turun. Jumlahnya tinggal 200 ton."
    )
    with_articles(library, {"title": "Panen Vanili", "text": text, "date": "2024-10-01"})
    article = next(iter(library.articles()))
    asked = understand(
        "Berapa persen panen vanili tumbuh dibanding Juli September?", exchanged=(Exchange("Agustus", "September"),)
    )
    of_other = [is_of_the_other(one, asked) for one in sentences(article)]
    assert of_other == [True, True, False, False]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("merek itu sejak sekitar 10 tahun lalu dikerjakan", {2009}),
        ("naik dari tahun lalu", {2018}),
        ("Piala Merpati U-16 tahun lalu", {2018}),
        ("pada kuartal 2 tahun lalu", {2018}),
    ],
)
def test_ten_years_ago_are_not_last_year(text: str, years: set[int]) -> None:
    assert {first.year for _, _, first, _ in counted(text, date(2019, 9, 10))} == years


@pytest.mark.parametrize(
    ("question", "figures"),
    [
        ("Berapa warga yang mengungsi akibat banjir di Ngawi?", {"3.150"}),
        ("Berapa warga yang mengungsi akibat banjir di Ngawi pada 2023?", {"1.870"}),
    ],
)
def test_a_figure_told_of_an_earlier_time_answers_only_who_asks_for_that(
    library: Library, question: str, figures: set[str]
) -> None:
    text = (
        "NGAWI - Banjir di Kabupaten Ngawi memaksa 3.150 warga mengungsi ke balai desa, kata Bupati Ngawi. Air belum "
        "surut. Pada banjir Maret 2023, sebanyak 1.870 warga Ngawi mengungsi."
    )
    told = with_articles(library, {"title": "Banjir Rendam 14 Desa di Ngawi", "text": text, "date": "2025-02-21"})
    quoted = [citation.quote for citation in told.ask(question).citations]
    assert quoted and all(any(one in quote for one in figures) for quote in quoted)


def test_of_a_past_event_by_its_name_the_year_it_opens_with_is_no_other_time() -> None:
    text = "Pada Tragedi Merpati 2022, 135 orang tewas."
    article = Article("a", "Peringatan Tragedi", f"Warga berdoa. {text}", published="2024-10-01")
    told = Sentence(article, 1, 14, 14 + len(text))
    assert not _opens_earlier(told, understand("Berapa orang tewas dalam Tragedi Merpati?"))
    assert _opens_earlier(told, understand("Berapa orang tewas?"))
    recent = Article("a", "Peringatan Tragedi", article.text, published="2023-01-15")
    assert not _opens_earlier(Sentence(recent, 1, 14, 14 + len(text)), understand("Berapa orang tewas?"))
