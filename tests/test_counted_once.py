"""A time that is counted from a day is one time, however many shorter ones its words would be."""

from datetime import date

import pytest

from rag.asking.times.relative import counted
from rag.asking.times.timely import tells_of
from rag.asking.times.windows import Window

TODAY = date(2025, 6, 15)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Hujan turun Jumat kemarin di Demak.", [(date(2025, 6, 13), date(2025, 6, 13))]),
        ("Hujan turun hari Minggu lalu.", [(date(2025, 6, 8), date(2025, 6, 8))]),
        ("Hujan turun dua tahun lalu.", [(date(2023, 1, 1), date(2023, 12, 31))]),
        ("Ekspor naik pada kuartal 2 tahun lalu.", [(date(2024, 1, 1), date(2024, 12, 31))]),
        (
            "Hujan turun kemarin dan hari ini.",
            [(date(2025, 6, 14), date(2025, 6, 14)), (date(2025, 6, 15), date(2025, 6, 15))],
        ),
    ],
)
def test_what_is_a_part_of_a_longer_time_is_none_by_itself(text: str, days: list[tuple[date, date]]) -> None:
    assert [(first, last) for _, _, first, last in counted(text, TODAY)] == days


def test_last_friday_is_not_yesterday_too() -> None:
    yesterday = Window("kemarin", date(2025, 6, 14), date(2025, 6, 14), soft=True, counted=True)
    assert not tells_of("Hujan turun Jumat kemarin di Demak.", "2025-06-15", yesterday)
    assert tells_of("Hujan turun kemarin di Demak.", "2025-06-15", yesterday)
