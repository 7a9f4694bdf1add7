"""Dates in texts and in files' fields: Indonesian and English, the day first, the doubtful never used."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lapses import grows_with_length, repeated

from index.origin.dates import Order, find_dates, month_first, order_shown, parse_date

TODAY = date(2026, 11, 23)


def iso(text: str) -> list[str]:
    return [found.date.isoformat() for found in find_dates(text)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Senin (07/10/2024)", "2024-10-07"),
        ("Senin (18/11/2024), di mana", "2024-11-18"),
        ("Kamis, 17 Oktober 2024 | 20:24 WIB - Ragam", "2024-10-17"),
        ("17/10/24", "2024-10-17"),
        ("2024-10-17T20:24:00+07:00", "2024-10-17"),
        ("3 Okt 2024", "2024-10-03"),
        ("5 Agt 2023", "2023-08-05"),
        ("12 Nopember 2024", "2024-11-12"),
        ("1 Pebruari 1998", "1998-02-01"),
        ("Jum'at (18/10/2024)", "2024-10-18"),
        ("Jumat 18-10-2024", "2024-10-18"),
        ("Ahad, 20 Oktober 2024", "2024-10-20"),
        ("October 17, 2024", "2024-10-17"),
        ("Thursday, 17 Oct. 2024", "2024-10-17"),
        ("21-23 Agustus 2026", "2026-08-23"),
        ("tgl 7.10.2024", "2024-10-07"),
        ("5/3/98", "1998-03-05"),
        ("1/2/70", "1970-02-01"),
        ("1/2/69", "2069-02-01"),
    ],
)
def test_a_written_date_is_read(text: str, day: str) -> None:
    assert iso(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "27 November",
        "Senin, 18 November",
        "Senin (18/11)",
        "31/2/2024",
        "Rp 1.200.2024",
        "1.12.20",
        "No. 12/PUU/2024",
        "2024",
    ],
)
def test_what_is_no_whole_date_is_not_read(text: str) -> None:
    assert iso(text) == []


def test_a_weekday_is_kept_apart_by_whether_it_fits() -> None:
    [fits] = find_dates("Senin (07/10/2024)")
    [misfits] = find_dates("Senin (08/10/2024)")
    [none] = find_dates("tanggal 8 Oktober 2024")
    assert (fits.weekday, fits.misfit) == (True, False)
    assert (misfits.weekday, misfits.misfit) == (False, True)
    assert (none.weekday, none.misfit) == (False, False)


def test_the_offsets_hold_the_date_with_its_weekday() -> None:
    text = "di pendapa, Senin (18/11/2024), hadir"
    [found] = find_dates(text)
    assert text[found.start : found.end] == "Senin (18/11/2024"


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-10-17", "2024-10-17"),
        ("2024-10-17 20:24:00", "2024-10-17"),
        ("2024-10-17T20:24:00.000+0700", "2024-10-17"),
        ("2024-10-17T20:24:00Z", "2024-10-18"),
        ("2024-10-17T20:24:00+09:00", "2024-10-17"),
        ("20241017", "2024-10-17"),
        ("1729166640", "2024-10-17"),
        ("1729166640000", "2024-10-17"),
        ("Thu, 17 Oct 2024 20:24:00 +0700", "2024-10-17"),
        ("Jumat, 29 Mei 2026 09:15 WIB", "2026-05-29"),
        ("17/10/2024 20:24", "2024-10-17"),
        ("Oct 17, 2024 8:24 pm", "2024-10-17"),
        ("17-Oct-24", "2024-10-17"),
        ("Kamis, 17 Okt '24, 20.24", "2024-10-17"),
        ("17 Mei 98", "1998-05-17"),
    ],
)
def test_a_files_own_date_is_read_without_doubt(value: str, day: str) -> None:
    assert parse_date(value, today=TODAY) == (day, None)


def test_a_date_that_is_none_with_the_day_first_is_read_with_the_month_first_and_noted() -> None:
    day, note = parse_date("10/21/2025 20:43", today=TODAY)
    assert day == "2025-10-21"
    assert note is not None and "month first" in note


def test_a_date_that_can_be_read_both_ways_is_read_with_the_day_first_and_noted() -> None:
    day, note = parse_date("5/6/2025", today=TODAY)
    assert day == "2025-06-05"
    assert note is not None and "day first" in note
    assert month_first("5/6/2025") == date(2025, 5, 6)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("10/19/2025", Order.MONTH_FIRST),
        ("10-19-2025 20:43", Order.MONTH_FIRST),
        ("10/19/25 8:43 PM", Order.MONTH_FIRST),
        ("Sun, 10/19/2025 - 20:43", Order.MONTH_FIRST),
        ("Tue, 10/07/2025 - 20:43", Order.MONTH_FIRST),
        ("19/10/2025", Order.DAY_FIRST),
        ("Jumat, 10/07/2026", Order.DAY_FIRST),
        ("10/7/2025", None),
        ("5/5/2025", None),
        ("Senin, 10/07/2025", None),
        ("31/31/2025", None),
        ("2025-10-19", None),
        ("2025/10/19", None),
        ("October 19, 2025", None),
        ("19 Oktober 2025", None),
        ("", None),
    ],
)
def test_a_numeric_date_shows_an_order_when_it_is_no_day_in_the_other(value: str, shown: Order | None) -> None:
    assert order_shown(value) is shown


@pytest.mark.parametrize(
    ("value", "day_first", "month_first", "mixed"),
    [
        ("10/7/2025", "2025-07-10", "2025-10-07", None),
        ("10/7/25 20:43", "2025-07-10", "2025-10-07", None),
        ("10/19/2025", "2025-10-19", "2025-10-19", "2025-10-19"),
        ("19/10/2025", "2025-10-19", "2025-10-19", "2025-10-19"),
        ("5/5/2025", "2025-05-05", "2025-05-05", "2025-05-05"),
        ("Kamis, 10/07/2025", "2025-07-10", "2025-07-10", "2025-07-10"),
        ("2025-10-07", "2025-10-07", "2025-10-07", "2025-10-07"),
        ("2025-10-07T20:43:00+07:00", "2025-10-07", "2025-10-07", "2025-10-07"),
        ("7 Oktober 2025", "2025-10-07", "2025-10-07", "2025-10-07"),
        ("Oct 7, 2025", "2025-10-07", "2025-10-07", "2025-10-07"),
    ],
)
def test_the_fields_order_decides_only_what_can_be_read_both_ways(
    value: str, day_first: str, month_first: str, mixed: str | None
) -> None:
    read = [parse_date(value, today=TODAY, order=order)[0] for order in Order]
    assert read == [day_first, month_first, mixed]


def test_a_date_whose_field_shows_both_orders_is_not_used_and_the_doubt_is_told() -> None:
    day, note = parse_date("10/7/2025", today=TODAY, order=Order.MIXED)
    assert day is None
    assert note is not None and "not used" in note


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("2027-01-01", "future"),
        ("1901-01-01", "1945"),
        ("kemarin", "not understood"),
        ("17 Okt 20.24", "not understood"),
        ("31-Feb-24", "not understood"),
        ("2024W41", "not understood"),
        ("2024-W41", "not understood"),
        ("2024-W41T10:00", "not understood"),
        ("0000-00-00", "not understood"),
        ("9999-12-31T23:59:59Z", "not understood"),
        ("1 Jan 9999 10:00:00 +99999999999999999999", "not understood"),
    ],
)
def test_a_doubtful_date_is_not_used_and_the_doubt_is_told(value: str, reason: str) -> None:
    day, note = parse_date(value, today=TODAY)
    assert day is None
    assert note is not None and reason in note


def test_an_empty_field_is_no_doubt() -> None:
    assert parse_date("  ", today=TODAY) == (None, None)


def test_a_weekday_that_does_not_fit_the_files_date_is_noted() -> None:
    day, note = parse_date("Senin, 8 Oktober 2024", today=TODAY)
    assert day == "2024-10-08"
    assert note is not None and "weekday" in note


@given(st.dates(date(1945, 1, 1), TODAY))
def test_every_day_survives_being_written_and_read(day: date) -> None:
    months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
    weekdays = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
    written = f"{weekdays[day.weekday()]}, {day.day} {months[day.month - 1]} {day.year}"
    assert parse_date(written, today=TODAY) == (day.isoformat(), None)
    assert [(found.date, found.weekday) for found in find_dates(f"Kata dia, {written}.")] == [(day, True)]
    assert parse_date(day.isoformat(), today=TODAY) == (day.isoformat(), None)


@given(st.text(max_size=120))
def test_any_text_is_read_without_an_error(text: str) -> None:
    find_dates(text)
    for order in Order:
        day, _ = parse_date(text, today=TODAY, order=order)
        assert day is None or date.fromisoformat(day) <= date(2026, 11, 24)


@pytest.mark.parametrize("piece", ["1/", "Senin ", "17 Oktober 2024 ", "1", " "])
def test_a_long_hostile_text_takes_no_longer_than_its_length_deserves(piece: str) -> None:
    assert grows_with_length(lambda length: find_dates(repeated(piece, length)), 400_000)
    assert grows_with_length(lambda length: order_shown(repeated(piece, length)), 400_000)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("Diperbarui 9 Oktober 2024, diterbitkan 7 Oktober 2024", "2024-10-07"),
        ("Last updated: 9 October 2024 | Published: 7 October 2024", "2024-10-07"),
        ("7 Oktober 2024 (diperbarui 9 Oktober 2024)", "2024-10-07"),
        ("Diperbarui 9 Oktober 2024", "2024-10-09"),
        ("7 s.d. 9 Oktober 2024", None),
        ("7 - 9 Oktober 2024", None),
        ("7 sampai dengan 9 Oktober 2024", None),
        ("19:40 - 07 Oktober 2024", "2024-10-07"),
        ("Berita - 07 Oktober 2024", "2024-10-07"),
    ],
)
def test_a_field_of_several_days_is_that_of_publication_and_a_span_is_none(value: str, day: str | None) -> None:
    assert parse_date(value, today=TODAY)[0] == day


@pytest.mark.parametrize("value", ["2024-W41-3", "2024W413", "20241009", "2024-10-09"])
def test_a_day_of_a_week_by_its_number_is_a_day(value: str) -> None:
    assert parse_date(value, today=TODAY) == ("2024-10-09", None)
