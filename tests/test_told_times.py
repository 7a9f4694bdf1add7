"""What happened at the time asked for answers whenever it was printed, and what happened at another does not."""

from dataclasses import replace
from datetime import date

import pytest
from invented import with_articles

from index.articles import build
from index.nouns import Article, Sentence
from index.readers import Record
from index.sentences import segment
from rag import Library
from rag.asking.times.timely import fits, is_untold
from rag.asking.times.times import read
from rag.conversing.times_said import days_said, tells_day

TODAY = date(2026, 11, 20)


def _article(text: str, published: str | None = None) -> Article:
    record = {"title": "Kabar", "text": text} | ({"date": published} if published else {})
    return build(Record("a.jsonl#1", "", ".jsonl", record), today=TODAY)


@pytest.mark.parametrize(
    ("text", "published", "fit"),
    [
        ("Ekspor rumput laut sejak Januari hingga September 2025 mencapai 80 ton.", None, True),
        ("Ekspor rumput laut pada Maret 2025 mencapai 8 ton.", "2026-02-01", True),
        ("Ekspor rumput laut sejak Januari hingga September 2024 mencapai 80 ton.", None, False),
        ("Ekspor rumput laut hingga Desember 2025 mencapai 90 ton.", "2026-02-01", False),
    ],
)
def test_an_article_that_tells_a_month_of_the_time_is_of_it(text: str, published: str | None, fit: bool) -> None:
    asked = read("Berapa ton rumput laut diekspor Januari sampai September 2025?", today=TODAY, counts=True)
    assert fits(_article(text, published), asked) is fit


@pytest.mark.parametrize(
    ("text", "published", "fit"),
    [
        ("Tahun lalu, Ratna menyumbangkan kerbau 500 kilogram.", "2026-05-01", True),
        ("Pada 2025 Ratna menyumbangkan kerbau 500 kilogram.", "2026-05-01", True),
        ("Tahun lalu, Ratna menyumbangkan kerbau 500 kilogram.", "2025-05-01", True),
        ("Tahun lalu, Ratna menyumbangkan kerbau 500 kilogram.", "2024-05-01", False),
        ("Ratna menyumbangkan kerbau 500 kilogram.", "2026-05-01", False),
        ("Tahun lalu, Ratna menyumbangkan kerbau 500 kilogram.", None, False),
    ],
)
def test_an_article_tells_of_last_year_as_counted_from_its_own_day(text: str, published: str | None, fit: bool) -> None:
    asked = read("Berapa berat kerbau Ratna tahun lalu?", today=TODAY, counts=True)
    assert fits(_article(text, published), asked) is fit


def test_of_an_article_of_this_year_only_what_tells_of_last_year_answers_for_it() -> None:
    asked = read("Berapa berat kerbau Ratna tahun lalu?", today=TODAY, counts=True)
    article = _article("Kerbau Ratna kini 700 kilogram. Tahun lalu, beratnya 500 kilogram.", "2026-05-01")
    now, before = (Sentence(article, at, one.start, one.end) for at, one in enumerate(segment(article.text)))
    assert is_untold(now, asked) and not is_untold(before, asked)
    printed_then = replace(article, published="2025-05-01")
    assert not is_untold(replace(now, article=printed_then), asked)


@pytest.mark.parametrize(
    ("days", "fit"),
    [
        ("Selasa (6/7), Senin (5/7), Jumat (2/5) dan Kamis (1/7)", True),
        ("Rabu (6/7), Selasa (5/7), Sabtu (2/7) dan Jumat (1/7)", False),
        ("Selasa (6/7) dan Rabu (1/7)", False),
    ],
)
def test_one_slip_among_weekdays_does_not_put_an_article_in_another_year(days: str, fit: bool) -> None:
    asked = read("Berapa yang sakit pada 6 Juli 2021?", today=TODAY, counts=True)
    assert fits(_article(f"Puskesmas mencatat yang sakit pada {days}."), asked) is fit


def test_of_a_count_of_each_day_the_day_asked_for_is_quoted(library: Library) -> None:
    told = with_articles(
        library,
        {
            "title": "Pasien Demam di Kalibening Bertambah",
            "text": "Pasien demam di Kalibening hari ini, Selasa (6/7), bertambah 31 orang. Angka itu tertinggi bulan "
            "ini. Sebelumnya pasien demam bertambah pada Senin (5/7) sebanyak 29 orang. Pada Kamis (1/7) pasien demam "
            "bertambah 24 orang.",
        },
    )
    answer = told.ask("Berapa pasien demam di Kalibening pada 1 Juli 2021?")
    assert answer.answered
    assert all("(6/7)" not in one.quote and "(5/7)" not in one.quote for one in answer.citations)
    assert any("24 orang" in one.quote for one in answer.citations)


def test_what_is_told_up_to_a_later_day_or_of_one_event_stays(library: Library) -> None:
    told = with_articles(
        library,
        {
            "title": "Gempa Kalibening, Korban Bertambah",
            "text": "Gempa mengguncang Kalibening pada Kamis (1/7). Sebanyak 12 orang tewas akibat gempa itu. Tim "
            "penolong tiba pada Jumat (2/7). Hingga Sabtu (3/7) tercatat 40 orang terluka akibat gempa.",
        },
    )
    answer = told.ask("Berapa orang tewas akibat gempa Kalibening 1 Juli 2021?")
    assert any("12 orang tewas" in one.quote for one in answer.citations)
    answer = told.ask("Berapa orang terluka akibat gempa Kalibening 1 Juli 2021?")
    assert any("40 orang terluka" in one.quote for one in answer.citations)


@pytest.mark.parametrize(
    ("text", "published", "fit"),
    [
        ("Visi Lestari 2025 dicanangkan. Target 2025 itu adalah panen kerbau.", "2010-03-01", False),
        ("Pada 2025 kerbau Ratna akan gemuk.", "2010-03-01", False),
        ("Ratna menggugat dengan nomor 2025/PUU.", "2026-05-01", False),
        ("Ratna membaca UU Nomor 3 Tahun 2025.", "2026-05-01", False),
        ("Sepanjang tahun 2025 kerbau Ratna gemuk.", "2026-05-01", True),
        ("Kerbau Ratna dijual Maret 2025.", "2026-05-01", True),
    ],
)
def test_only_a_time_told_when_it_had_begun_is_last_year(text: str, published: str, fit: bool) -> None:
    asked = read("Berapa berat kerbau Ratna tahun lalu?", today=TODAY, counts=True)
    assert fits(_article(text, published), asked) is fit


@pytest.mark.parametrize(
    ("text", "published", "fit"),
    [
        ("Hingga Agustus 2024, Koperasi Rimba menyalurkan 90 kerbau.", None, True),
        ("Hingga Juli 2024, Koperasi Rimba menyalurkan 90 kerbau pada Senin (9/9/2024).", None, False),
    ],
)
def test_an_undated_article_that_tells_up_to_a_month_is_of_it(text: str, published: str | None, fit: bool) -> None:
    asked = read("Berapa kerbau yang disalurkan hingga Agustus 2024?", today=TODAY, counts=True)
    assert fits(_article(text, published), asked) is fit


@pytest.mark.parametrize(
    ("question", "bounds"),
    [
        ("How much rice did the store get through in August 2024?", False),
        ("How much rice was sold through August 2024?", True),
    ],
)
def test_through_bounds_only_the_time_right_behind_it(question: str, bounds: bool) -> None:
    assert any(window.told_until for window in read(question, today=TODAY, counts=True).windows) is bounds


COOPERATIVE = {
    "title": "Koperasi Rimba Catat Pinjaman Kerbau",
    "text": "Ketua Koperasi Rimba memaparkan kinerja, Senin (9/9/2024). Jumlah pinjaman kerbau membaik pada periode "
    "Januari sampai dengan Juli 2024. Pinjaman kerbau Koperasi Rimba mencapai 45 ekor. Kini pinjaman kerbau Koperasi "
    "Rimba 60 ekor.",
    "date": "2024-09-10",
}


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Berapa pinjaman kerbau Koperasi Rimba dari Januari sampai Juli 2024?", True),
        ("How many buffalo did Koperasi Rimba lend from January to July 2024?", True),
        ("Berapa pinjaman kerbau Koperasi Rimba antara Maret dan Juli 2024?", False),
        ("Berapa pinjaman kerbau Koperasi Rimba dari Januari sampai Juni 2024?", False),
        ("Berapa pinjaman kerbau Koperasi Rimba sebelum 1 Maret 2024?", False),
    ],
)
def test_what_came_out_later_answers_by_the_sentence_that_tells_of_just_that_time(
    library: Library, question: str, answered: bool
) -> None:
    answer = with_articles(library, COOPERATIVE).ask(question, today=TODAY.isoformat())
    assert answer.answered is answered
    assert not any("60 ekor" in one.quote for one in answer.citations)
    assert not answered or any("45 ekor" in one.quote for one in answer.citations)


def test_a_sentence_without_a_time_goes_on_from_the_one_before_it_unless_it_turns_from_that() -> None:
    asked = read("What happened at Stadion Rimba on 5 September 2024?", today=TODAY).told_before(date.max)
    article = _article(
        "Polisi memeriksa penonton di Stadion Rimba. Kerusuhan sempat terjadi pada Kamis (5/9/2024). Saat itu, "
        "penonton melempar botol. Kini pagar stadion diperkuat.",
        "2024-09-08",
    )
    told = [is_untold(Sentence(article, at, one.start, one.end), asked) for at, one in enumerate(segment(article.text))]
    assert told == [True, False, False, True]


def test_last_year_and_this_year_are_together_what_nothing_is_of(library: Library) -> None:
    told = with_articles(library, COOPERATIVE)
    asked = "How many buffalo did Koperasi Rimba lend this year, and how many last year?"
    reason = told.ask(asked, today=TODAY.isoformat()).reason or ""
    assert "between 1 January 2025 and 20 November 2026" in reason


@pytest.mark.parametrize("weekday", ["Minggu", "Ahad", "Jumat"])
def test_a_weekday_tells_when_something_was_said(weekday: str) -> None:
    assert days_said(f"Hal itu dikatakannya, {weekday} (12/1/2025).", "2025-01-20")
    assert tells_day(f"Hal itu dikatakannya pada {weekday}.")
