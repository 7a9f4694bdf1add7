"""Of budgets and elections there is one of each year: another year's answers nothing."""

import pytest
from invented import with_articles

from rag import Library
from rag.expecting.editions import editions
from rag.question import understand

ROWS = [
    {
        "title": "Pemkab Kudus Ajukan RAPBD 2026 Rp 2,3 Triliun",
        "text": "Kudus - Pemerintah Kabupaten Kudus mengajukan RAPBD 2026 senilai Rp 2,3 triliun kepada DPRD, Senin "
        "(10/11/2025). Nilai itu turun karena dana transfer berkurang. Pendidikan mendapat Rp 600 miliar.",
        "date": "2025-11-11",
    },
    {
        "title": "KPU Batang Umumkan Pemenang Pilkada 2020",
        "text": "Batang - KPU Batang menetapkan Rina Sari sebagai pemenang Pilkada 2020, Rabu (9/12/2020). Rina meraih "
        "60 persen suara. Lawannya menerima hasil itu.",
        "date": "2020-12-10",
    },
    {
        "title": "Produksi Padi Demak Naik",
        "text": "Demak - Produksi padi tahun 2019 sebesar 10 ribu ton. Tahun 2020 produksi naik menjadi 12 ribu ton.",
        "date": "2021-01-10",
    },
]


@pytest.fixture(scope="module")
def library(lasting: Library) -> Library:
    return with_articles(lasting, *ROWS)


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Berapa nilai RAPBD 2025 Kudus?", "Artikel terdekat membahas RAPBD 2026, bukan RAPBD 2025."),
        ("Siapa pemenang Pilkada 2024 di Batang?", "Artikel terdekat membahas Pilkada 2020, bukan Pilkada 2024."),
        ("How much is the RAPBD for fiscal year 2025 in Kudus?", None),
        ("Who won the 2024 election in Batang?", None),
    ],
)
def test_another_years_is_not_quoted(library: Library, question: str, reason: str | None) -> None:
    answer = library.ask(question)
    assert not answer.answered
    assert reason is None or answer.reason == reason


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Berapa nilai RAPBD 2026 Kudus?", "Rp 2,3 triliun"),
        ("How big is the 2026 budget of Kudus?", "Rp 2,3 triliun"),
        ("Siapa pemenang Pilkada 2020 di Batang?", "Rina Sari"),
        ("Berapa produksi padi tahun 2020 di Demak?", "12 ribu ton"),
        ("Berapa persen suara Rina Sari pada 2020?", "60 persen"),
    ],
)
def test_the_year_asked_for_is(library: Library, question: str, words: str) -> None:
    assert any(words in one.quote for one in library.ask(question).citations)


def test_the_year_of_a_date_is_the_dates_own(library: Library) -> None:
    def named(question: str) -> list[str]:
        asked = understand(question)
        query = library.collection.query(question, language=asked.text_language)
        return [edition.name for edition in editions(asked, library.answerer.asked(query, asked))]

    assert named("When does the budget announced in November 2025 apply?") == []
    assert named("When does the budget announced on 10 November 2025 apply?") == []
    assert named("When does the 2026 budget apply?") == ["2026 budget"]
