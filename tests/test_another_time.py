"""A follow-up that says a time and what is asked already is the earlier question of that time."""

from datetime import date

import pytest

from rag.asking.two_asked import clauses
from rag.conversing.followups import complete
from rag.conversing.other_time import of_time
from rag.conversing.turn import FollowUp, whole

TODAY = date(2026, 5, 20)


@pytest.mark.parametrize(
    ("before", "question", "completed"),
    [
        ("Siapa juara Lomba Perahu Ngawi 2026?", "tahun lalu siapa?", "Siapa juara Lomba Perahu Ngawi 2025?"),
        ("Siapa juara Lomba Perahu Ngawi?", "tahun lalu siapa?", "Siapa juara Lomba Perahu Ngawi tahun lalu?"),
        ("Who won the 2026 Ngawi boat race?", "last year?", "Who won the 2025 Ngawi boat race?"),
        ("Berapa inflasi Ngawi April 2026?", "bulan lalu berapa?", "Berapa inflasi Ngawi bulan lalu?"),
        ("Berapa inflasi Ngawi?", "pekan lalu kenapa?", "Berapa inflasi Ngawi pekan lalu kenapa?"),
        ("Berapa kuota pupuk Ngawi?", "tahun 2025 berapa?", "Berapa kuota pupuk Ngawi tahun 2025?"),
        ("How many boats raced in Ngawi?", "in 2025?", "How many boats raced in Ngawi in 2025?"),
        ("How many boats raced in Ngawi?", "How many last year?", "How many boats raced in Ngawi last year?"),
        ("How many boats raced in Ngawi?", "Why last month?", "How many boats raced in Ngawi why last month?"),
        ("Who won at this year's Ngawi Cup?", "in 2024?", "Who won at Ngawi Cup in 2024?"),
        ("Who won at last week's Ngawi Cup?", "in May 2024?", "Who won at Ngawi Cup in May 2024?"),
        ("Apa sanksi bagi warga Ngawi?", "tahun 2025 berapa?", None),
        ("Berapa kuota pupuk Ngawi?", "2025?", None),
        ("Berapa kuota pupuk Ngawi?", "siapa juara tahun lalu?", None),
    ],
)
def test_the_time_and_the_year_that_were_named_are_exchanged(before: str, question: str, completed: str | None) -> None:
    assert of_time(FollowUp.of(question, [before], today=TODAY)) == whole(completed)


@pytest.mark.parametrize(
    "question",
    [
        "Berapa inflasi Ngawi bulan lalu berapa?",
        "Siapa juara di Ngawi pekan lalu siapa saja?",
        "Siapa juara di Ngawi 3 hari yang lalu siapa?",
    ],
)
def test_a_time_ago_joins_no_questions(question: str) -> None:
    assert clauses(question) == (question,)


def test_then_still_joins_questions() -> None:
    assert clauses("Siapa juara di Ngawi lalu kapan dilantik?") == ("Siapa juara di Ngawi", "kapan dilantik?")
    assert complete("lalu siapa?", ["Siapa juara di Ngawi?"]).context == "Siapa juara di Ngawi?"
