"""Times that bound without their year: which year is meant, and of when an article without a date may be."""

from datetime import date

import pytest
from invented import with_articles

from index.articles import build
from index.readers import Record
from rag import Library
from rag.asking.times.dated import with_years
from rag.asking.times.timely import fits
from rag.asking.times.times import read

TODAY = date(2026, 11, 20)
AUTUMN = [date(2019, 9, day).toordinal() for day in range(2, 30)]
"""A collection of one month."""
YEARS = [date(year, month, 5).toordinal() for year in (2022, 2023, 2024, 2025) for month in (2, 5, 8, 11)]


@pytest.mark.parametrize(
    ("question", "dated"),
    [
        ("Siapa menyebut Gandasari sebelum 18 September?", "Siapa menyebut Gandasari sebelum 18 September 2019?"),
        ("articles about floods after September 15", "articles about floods after September 15 2019"),
        ("artikel tentang banjir sejak Desember", "artikel tentang banjir sejak Desember 2019"),
        ("artikel antara 10 dan 15 September", "artikel antara 10 dan 15 September 2019"),
        (
            "articles about floods between 20 November and 5 January",
            "articles about floods between 20 November 2019 and 5 January 2020",
        ),
        ("artikel tentang banjir sebelum pemilu", "artikel tentang banjir sebelum pemilu 2019"),
        ("articles about floods before the election", "articles about floods before the 2019 election"),
        ("dan sebelum 5 September?", "dan sebelum 5 September 2019?"),
        ("How many articles came out before 20 May?", "How many articles came out before 20 May 2019?"),
        ("articles about floods before 7 may", "articles about floods before 7 may 2019"),
    ],
)
def test_a_time_that_bounds_is_of_the_collections_year(question: str, dated: str) -> None:
    text, told = with_years(question, AUTUMN, today=TODAY)
    assert text == dated
    assert told
    assert read(text, today=TODAY, of_articles=True).windows


@pytest.mark.parametrize(
    "question",
    [
        "Berapa artikel menyebut Gandasari pada 18 September?",
        "Berapa artikel menyebut Gandasari sebelum 18 September 2020?",
        "artikel tentang pemilu",
        "Kapan KPU rapat sebelum 18 September?",
        "Apa yang harus dilunasi sebelum 18 September?",
        "Who may vote before 18 September?",
        "May officials join the party after 18 September?",
        "Apa kata bupati sebelum rapat kerja?",
        "articles about the election since 2018",
        'Berapa artikel menyebut "sebelum 18 September"?',
    ],
)
def test_any_other_time_stays_as_it_is(question: str) -> None:
    assert with_years(question, AUTUMN, today=TODAY) == (question, {})


def test_in_a_collection_of_many_years_the_latest_is_meant() -> None:
    assert with_years("artikel sejak Desember", YEARS, today=TODAY)[0] == "artikel sejak Desember 2024"
    assert with_years("artikel sejak Oktober", YEARS, today=TODAY)[0] == "artikel sejak Oktober 2025"
    assert with_years("artikel sejak Oktober", [0, 0], today=TODAY)[0] == "artikel sejak Oktober"


@pytest.mark.parametrize(
    ("question", "dated"),
    [
        ("articles about floods before 20 November", "articles about floods before 20 November 2025"),
        ("artikel sampai Desember", "artikel sampai Desember 2025"),
        ("artikel sebelum 20 Februari", "artikel sebelum 20 Februari 2025"),
        ("articles since 20 November", "articles since 20 November 2024"),
    ],
)
def test_an_end_shortly_behind_the_newest_article_loses_none(question: str, dated: str) -> None:
    assert with_years(question, YEARS, today=TODAY)[0] == dated


def test_an_event_that_is_the_same_from_today_is_only_named() -> None:
    text, told = with_years("artikel sebelum Pilkada", YEARS, today=TODAY)
    assert (text, told) == ("artikel sebelum Pilkada", {"Pilkada": "27 November 2024"})


def filled(library: Library) -> Library:
    rows = (
        {
            "title": f"Tanggul Wonorejo {day}",
            "date": f"2019-09-{day}",
            "text": f"Tanggul Wonorejo jebol lagi. Hari ke-{day}.",
        }
        for day in ("10", "17", "18", "19")
    )
    return with_articles(library, *rows)


@pytest.fixture(scope="module")
def autumn(lasting: Library) -> Library:
    """The same for all tests that only ask."""
    return filled(lasting)


@pytest.fixture
def fresh(library: Library) -> Library:
    """The same for a test that adds to it."""
    return filled(library)


def test_before_a_day_is_not_on_it_and_the_year_is_told(autumn: Library) -> None:
    before = autumn.ask("Berapa artikel menyebut Wonorejo sebelum 18 September?")
    assert before.text.startswith("2 dari 2 artikel yang terbit sampai 17 September 2019")
    assert any("18 September 2019" in note for note in before.notes)
    after = autumn.ask("And after 17 September?", history=["How many articles mention Wonorejo?"])
    assert after.text.startswith("2 of 2 articles published since 18 September 2019")


def test_the_year_left_out_is_that_of_the_articles_on_the_topic(fresh: Library) -> None:
    rows = (
        {
            "title": f"Pasar Sukamulya {number}",
            "date": f"2025-08-{number + 10}",
            "text": f"Pasar ramai, hari {number}.",
        }
        for number in range(12)
    )
    with_articles(fresh, *rows)
    told = fresh.ask("Berapa artikel menyebut Wonorejo sebelum 18 September?")
    assert told.text.startswith("2 dari 2 artikel yang terbit sampai 17 September 2019")
    told = fresh.ask("and before 18 September?", history=["How many articles mention Wonorejo?"])
    assert told.text.startswith("2 of 2 articles published until 17 September 2019")
    told = fresh.ask("How many articles were published before 18 September?")
    assert told.text.startswith("The collection holds ") and "until 17 September 2025" in told.text


def test_near_the_middle_half_a_day_is_nearer_than_one_near_its_middle_alone() -> None:
    days = [date(2025, 9, 7), *[date(2025, 10, 22)] * 3, *[date(2026, 5, 23)] * 2]
    asked = "articles about floods before 1 June"
    assert with_years(asked, [day.toordinal() for day in days], today=TODAY)[0] == f"{asked} 2026"


@pytest.mark.parametrize(
    "question",
    ["Berapa artikel terbit sebelum pelantikan dewan?", "Berapa artikel diterbitkan setelah kerusuhan Wonorejo?"],
)
def test_days_bound_by_something_unknown_are_not_counted(question: str, autumn: Library) -> None:
    assert not autumn.ask(question).answered


@pytest.mark.parametrize(
    ("text", "question", "fit"),
    [
        ("Rapat digelar (2/10). Tahapan dimulai Senin (23/9) lalu.", "Apa yang digelar Oktober 2019?", True),
        ("Rapat digelar (2/10). Tahapan dimulai Senin (23/9) lalu.", "Apa yang digelar Oktober 2023?", False),
        ("Rapat digelar Kamis (2/1). Banjir datang Senin (30/12).", "Apa yang digelar Januari 2020?", True),
        ("Rapat digelar pada bulan Oktober. Banjir datang Senin (30/9).", "Apa yang digelar Oktober 2023?", False),
        ("Rapat digelar (2/10). Banjir datang pada 5 September 2019.", "Apa yang digelar 2 Oktober 2019?", True),
        ("Rapat digelar (2/10). Banjir datang pada 5 September 2019.", "Apa yang digelar 2 Oktober 2023?", False),
        ("Rapat digelar (2/10).", "Apa yang digelar 2 Oktober 2023?", True),
    ],
)
def test_an_article_without_a_date_is_of_no_year_that_its_other_days_rule_out(
    text: str, question: str, fit: bool
) -> None:
    article = build(Record("a.jsonl#1", "", ".jsonl", {"title": "Rapat", "text": text}), today=TODAY)
    assert fits(article, read(question, today=TODAY)) is fit
