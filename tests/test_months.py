"""Months that a text names: they bind a question, and are nobody's name."""

import pytest
from lapses import grows_with_length, repeated

from index.months import agree, is_calendar_word, month_names, months
from rag import Library
from rag.question import understand


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("rapat awal Oktober 2024", {(2024, 10)}),
        ("Senin (07/10/2024) di pendopo", {(2024, 10)}),
        ("in November and December, 2023", {(None, 11), (2023, 12)}),
        ("18 November", {(None, 11)}),
        ("bulan mei lalu", {(None, 5)}),
        ("berita soal gizi mei 2026", {(2026, 5)}),
        ("articles published in may", {(None, 5)}),
        ("those who took part in march past barriers", set()),
        ("may I see those of 2024", set()),
        ("May civil servants attend?", set()),
        ("Is it so? May officials attend?", set()),
        ("May and June were wet", {(None, 5), (None, 6)}),
        ("Of May the second half", {(None, 5)}),
        ("kue mei dan teh", set()),
        ("May 2024", {(2024, 5)}),
        ("the voters may march", set()),
        ("Kemeja dan aprilia", set()),
        ("", set()),
    ],
)
def test_months_are_read_with_their_year(text: str, found: set[tuple[int | None, int]]) -> None:
    assert months(text) == found


def test_what_leads_to_a_month_is_looked_for_near_it_only() -> None:
    assert len(month_names("It may rain in may. " * 4000)) == 4000
    assert grows_with_length(lambda length: month_names(repeated("It may rain in may. ", length)), 80_000)


def test_a_year_that_is_not_told_may_be_any() -> None:
    assert agree((None, 10), (2024, 10))
    assert agree((2024, 10), (2024, 10))
    assert not agree((2023, 10), (2024, 10))
    assert not agree((None, 9), (2024, 10))


def test_months_and_days_are_no_names() -> None:
    assert understand("Siapa berbicara pada Senin, 7 Oktober 2024 di Magetan?").names == ()
    assert understand("Who spoke in October next to Arief Irwanto?").names == ("Arief Irwanto",)
    assert is_calendar_word("Kamis")
    assert not is_calendar_word("Junaedi")


def test_the_right_place_in_another_month_is_no_answer(starter: Library) -> None:
    assert starter.ask("Rapat apa yang digelar Magetan pada Oktober 2024?").answered
    refused = starter.ask("Rapat apa yang digelar Magetan pada Agustus 2024?")
    assert not refused.answered
    assert "Agustus 2024" in refused.text
    assert "7 Oktober 2024" in refused.text
