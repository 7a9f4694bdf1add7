"""The time a question asks about: how it is read, which articles fit it, and how it is told."""

from datetime import date
from pathlib import Path

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.articles import build
from index.days import find_days
from index.readers import Record
from rag import Library
from rag.asking.times.timely import fits, is_untold
from rag.asking.times.times import read

TODAY = date(2024, 12, 4)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("question", "first", "last", "soft"),
    [
        ("Apa kata bupati kemarin?", "2024-12-03", "2024-12-03", True),
        ("What did the regent say yesterday?", "2024-12-03", "2024-12-03", True),
        ("Apa yang terjadi hari ini?", "2024-12-04", "2024-12-04", True),
        ("Apa yang terjadi pekan lalu?", "2024-11-25", "2024-12-01", True),
        ("Siapa yang datang minggu ini?", "2024-12-02", "2024-12-04", True),
        ("Siapa yang datang hari Minggu lalu?", "2024-12-01", "2024-12-01", True),
        ("Who came last Monday?", "2024-12-02", "2024-12-02", True),
        ("What happened last month?", "2024-11-01", "2024-11-30", True),
        ("Berapa korban tahun lalu?", "2023-01-01", "2023-12-31", True),
        ("How many this year?", "2024-01-01", "2024-12-04", True),
        ("Apa yang terjadi tiga hari terakhir?", "2024-12-01", "2024-12-04", True),
        ("What was decided in the last 2 weeks?", "2024-11-20", "2024-12-04", True),
        ("What was decided two days ago?", "2024-12-02", "2024-12-02", True),
        ("Apa kata Lani pada 7 Oktober 2024?", "2024-10-07", "2024-10-07", True),
        ("Rapat 7/10/2024 di mana?", "2024-10-07", "2024-10-07", True),
        ("Siapa yang hadir di bulan Oktober 2024?", "2024-10-01", "2024-10-31", True),
        ("Sanksi apa yang diumumkan sejak Oktober 2024?", "2024-10-01", None, False),
        ("Siapa yang ditegur sebelum 7 Oktober 2024?", None, "2024-10-06", False),
        ("Who was warned after October 2024?", "2024-11-01", None, False),
        ("Who was warned until 7 October 2024?", None, "2024-10-07", False),
        ("Apa yang terjadi antara 1 Oktober 2024 dan 7 November 2024?", "2024-10-01", "2024-11-07", False),
        ("What happened between October 2024 and November 2024?", "2024-10-01", "2024-11-30", False),
        ("Apa yang terjadi antara 1 dan 10 Oktober 2024?", "2024-10-01", "2024-10-10", False),
        ("What happened from 1 to 10 October 2024?", "2024-10-01", "2024-10-10", False),
        ("Siapa yang hadir pada 7-9 Oktober 2024?", "2024-10-07", "2024-10-09", True),
        ("Siapa yang ditegur sebelum Pilkada?", None, "2024-11-26", False),
        ("Siapa yang ditegur setelah Pilkada 2020?", "2020-12-10", None, False),
        ("What did Bawaslu say before the election?", None, "2024-11-26", False),
        ("sesudah pilkada 27 November, siapa yang menang?", "2024-11-28", None, False),
        ("What was said since 2023?", "2023-01-01", None, False),
        ("Apa yang terjadi antara 1 dan 20 Oktober 2024?", "2024-10-01", "2024-10-20", False),
        ("What was said between 28 September and 3 October 2024?", "2024-09-28", "2024-10-03", False),
        ("Siapa yang hadir pada 1-3 Oktober 2024?", "2024-10-01", "2024-10-03", True),
        ("Apa yang terjadi dari Oktober sampai Desember 2024?", "2024-10-01", "2024-12-31", False),
        ("Who was warned before the 2020 election?", None, "2020-12-08", False),
        ("What happened after 5 May 2024?", "2024-05-06", None, False),
        ("Which planes crashed since May 2024?", "2024-05-01", None, False),
        ("Apa yang terjadi pada awal Oktober 2024?", "2024-10-01", "2024-10-10", True),
        ("What happened in late October 2024?", "2024-10-21", "2024-10-31", True),
        ("Siapa yang hadir pekan kedua Oktober 2024?", "2024-10-08", "2024-10-14", True),
        ("What was said in the first half of last month?", "2024-11-01", "2024-11-15", True),
        ("Siapa yang ditegur sejak kuartal ketiga 2024?", "2024-07-01", None, False),
        ("What was said before the end of 2023?", None, "2023-12-30", False),
        ("What was said after the 2023 report?", "2024-01-01", None, False),
        ("What happened from 28 September 2024 to early October 2024?", "2024-09-28", "2024-10-10", False),
        ("Apa yang terjadi akhir September hingga awal Oktober 2024?", "2024-09-21", "2024-10-10", True),
        ("Apa yang terjadi akhir pekan lalu?", "2024-11-30", "2024-12-01", True),
        ("What happened last weekend?", "2024-11-30", "2024-12-01", True),
        ("Apa yang terjadi minggu yang lalu?", "2024-11-25", "2024-12-01", True),
        ("What happened over past two weeks?", "2024-11-20", "2024-12-04", True),
        ("Apa yang terjadi Jum'at lalu?", "2024-11-29", "2024-11-29", True),
        ("Apa yang akan digelar akhir Oktober 2024?", "2024-10-01", "2024-10-31", True),
    ],
)
def test_a_time_becomes_days(question: str, first: str | None, last: str | None, soft: bool) -> None:
    (window,) = read(question, today=TODAY).windows
    told = [day.isoformat() if day else None for day in (window.first, window.last)]
    assert (told, window.soft) == ([first, last], soft)


def test_a_figure_until_a_day_may_come_out_some_days_later_articles_until_then_may_not() -> None:
    asked = read("Berapa pajak yang terkumpul sampai 9 September 2019?", today=TODAY, counts=True)
    assert asked.published == (None, date(2019, 9, 12))
    assert read("Siapa yang ditegur sebelum 9 September 2019?", today=TODAY).published == (None, date(2019, 9, 8))
    wanted = read("artikel sampai 9 September 2019", today=TODAY, of_articles=True)
    assert wanted.published == (None, date(2019, 9, 9))


@pytest.mark.parametrize(
    ("text", "fits_it"),
    [
        ("Pajak yang terkumpul hingga akhir September 2019 mencapai Rp5 miliar.", True),
        ("Pajak yang terkumpul per 30 September 2019 mencapai Rp5 miliar.", True),
        ("Pajak yang terkumpul pada September 2019 mencapai Rp5 miliar.", False),
        ("Pajak yang terkumpul hingga Agustus 2019 mencapai Rp5 miliar.", False),
        ("Sampai triwulan III-2019 pajak yang terkumpul mencapai Rp5 miliar.", True),
        ("Pajak yang terkumpul Januari-September 2019 mencapai Rp5 miliar.", True),
        ("Pajak yang terkumpul pada triwulan III-2019 mencapai Rp5 miliar.", False),
    ],
)
def test_a_figure_until_a_month_may_be_told_later_by_an_article_that_tells_it_until_then(
    text: str, fits_it: bool
) -> None:
    record = Record("a.jsonl#1", "", ".jsonl", {"title": "Pajak Demak", "text": text, "date": "2019-11-20"})
    article = build(record, today=TODAY)
    counted = read("Berapa pajak yang terkumpul sampai September 2019?", today=TODAY, counts=True)
    assert fits(article, counted) is fits_it
    assert not fits(article, read("Siapa yang ditegur sampai September 2019?", today=TODAY))


@pytest.mark.parametrize(
    ("asked", "text", "fits_it"),
    [
        ("dari 2014 sampai 2018", "Pajak selama periode 2014-2018 mencapai Rp5 miliar.", True),
        ("from 2014 to 2018", "Pajak dari 2014 hingga 2018 mencapai Rp5 miliar.", True),
        ("between 2014 and 2018", "Pajak antara tahun 2014 dan tahun 2018 mencapai Rp5 miliar.", True),
        ("antara 2014 dan 2018", "Pajak selama periode 2016-2018 mencapai Rp5 miliar.", False),
        ("antara 2014 dan 2018", "Pajak pada 2014 naik. Pajak pada 2018 turun.", False),
        ("antara 2014 dan 2018", "Perkara 12-2014-2018-7 soal pajak diputus.", False),
        ("antara Januari dan Maret 2018", "Pajak selama periode 2014-2018 mencapai Rp5 miliar.", False),
        ("paling besar di tahun mana antara 2014 dan 2018", "Pajak 2014-2018 mencapai Rp5 miliar.", False),
        ("sejak 2014", "Pajak selama periode 2014-2018 mencapai Rp5 miliar.", False),
    ],
)
def test_what_whole_years_brought_may_be_told_later_by_an_article_that_tells_of_just_these(
    asked: str, text: str, fits_it: bool
) -> None:
    record = Record("a.jsonl#1", "", ".jsonl", {"title": "Pajak Demak", "text": text, "date": "2013-11-20"})
    article = build(record, today=TODAY)
    times = read(f"Berapa pajak {asked}?", today=TODAY)
    assert fits(article, times) is fits_it
    counted = read(f"artikel {asked}", today=TODAY, of_articles=True)
    assert not fits(article, counted)
    if fits_it:
        own, *_ = sentences(article)
        assert not is_untold(own, times)


@pytest.mark.parametrize(
    ("question", "binds"),
    [
        ("Was Wati fined after the 2023 Merpati Cup?", False),
        ("Who won before the 2023 AKU U-23 final?", False),
        ("Was Wati fined after 2023?", True),
        ("Was Wati fined after the 2023 and 2024 audits?", True),
    ],
)
def test_a_year_that_begins_a_name_bounds_nothing(question: str, binds: bool) -> None:
    assert any(one.first or one.last for one in read(question, today=TODAY).windows) is binds


def test_of_several_stretches_the_sentence_of_the_years_asked_for_answers(library: Library) -> None:
    text = (
        "Wati Lestari diduga menerima suap Rp 14 miliar selama 2014-2018 dari kontraktor. Selain itu Wati Lestari "
        "diduga menerima suap Rp 11 miliar selama 2016-2018 dari pedagang."
    )
    with_articles(library, {"title": "Suap Wati Lestari", "date": "2019-09-19", "text": text})
    answer = library.ask("How much did Wati Lestari receive from 2014 to 2018?")
    assert ["14 miliar" in one.quote for one in answer.citations] == [True]
    assert "name that very stretch of time" in answer.notes[0]
    assert not library.ask("How much did Wati Lestari receive from 2015 to 2018?").answered


@pytest.mark.parametrize(
    "question",
    [
        "Sanksi apa yang dijatuhkan pada Pilkada 2020?",
        "How are public servants expected to treat residents before and after the vote?",
        "Apa sikap bupati baik sebelum maupun sesudah pilkada?",
        "What is asked of officials before, during and after 27 November 2024?",
        "May officials attend a campaign?",
        "Apa yang harus diserahkan sebelum 7 Oktober 2024?",
        'Apa arti "kemarin"?',
        "Berapa anggaran 2025?",
        "Berapa anggaran semester I 2025?",
        "Apa yang dilakukan warga akhir-akhir ini?",
        "Siapa yang menang?",
        "What was the last day of registration?",
        "Apa yang terjadi puluhan tahun lalu?",
        "Siapa yang hadir beberapa minggu lalu?",
    ],
)
def test_what_bounds_no_publication_is_left(question: str) -> None:
    assert not read(question, today=TODAY)


@pytest.mark.parametrize(
    "written", ["semester I - 2019", "semester I-2019", "semester 1/2019", "semester I tahun 2019"]
)
def test_what_the_first_half_of_a_year_brought_is_told_until_its_end(written: str) -> None:
    text = f"Pajak yang terkumpul {written} mencapai Rp5 miliar."
    article = build(
        Record("a.jsonl#1", "", ".jsonl", {"title": "Pajak", "text": text, "date": "2019-11-20"}), today=TODAY
    )
    asked = "Berapa pajak yang terkumpul sampai {} 2019?"
    assert fits(article, read(asked.format("semester I"), today=TODAY, counts=True))
    assert not fits(article, read(asked.format("triwulan I"), today=TODAY, counts=True))


@pytest.mark.parametrize(
    "question",
    [
        "Investasi Demak naik berapa persen dari tahun lalu?",
        "Bunga utang Demak naiknya berapa persen dari tahun lalu?",
        "Apakah inflasi lebih tinggi dibanding bulan lalu?",
        "berapa kenaikan ekspor dibandingkan periode yang sama tahun lalu?",
        "By how much did exports rise from last year?",
        "Are prices higher than in October 2024?",
        "Inflasi Demak naik berapa dari kuartal yang sama tahun lalu?",
        "berapa tahun lalu Rina Dewi ditangkap?",
        "How is today's young generation doing?",
        "What did the minister say about today's economy?",
    ],
)
def test_what_another_time_is_compared_with_and_these_days_are_no_time(question: str) -> None:
    assert not read(question, today=TODAY)


@pytest.mark.parametrize(
    "question",
    [
        "Berapa korban dari banjir tahun lalu?",
        "Inflasi Oktober 2024 naik berapa persen dari September 2024?",
        "What's today's rupiah rate?",
        "What is in today's news?",
        "Who plays in today's World Cup match?",
        "What are today's road conditions in Demak?",
        "Why was today's students' march stopped?",
        "Berapa harga cabai naik dari Januari sampai Maret 2024?",
        "Apa yang berubah dari Mei 2024 hingga Juni 2024?",
        "Who fell from the bridge last week?",
    ],
)
def test_a_time_that_only_stands_near_a_change_is_one(question: str) -> None:
    assert len(read(question, today=TODAY).windows) == 1


@pytest.mark.parametrize(
    "question",
    [
        "Siapa yang ditegur sebelum 2020 dan setelah 2023?",
        "Who was warned after 2023 and before 2020?",
        "Who was warned before 2020 or since 1 January 2024?",
    ],
)
def test_before_one_day_and_after_a_later_one_means_either(question: str) -> None:
    times = read(question, today=TODAY)
    (window,) = times.windows
    assert [part.published for part in window.parts] == [(None, date(2019, 12, 31)), (date(2024, 1, 1), None)]
    for day, fit in (("2019-05-01", True), ("2022-05-01", False), ("2024-05-01", True)):
        article = build(Record("a.jsonl#1", "", ".jsonl", {"title": "A", "text": "Isi.", "date": day}), today=TODAY)
        assert fits(article, times) is fit
    assert len(read("Siapa yang ditegur setelah 2020 dan sebelum 2024?", today=TODAY).windows) == 2


def test_the_note_tells_both_sides_and_each_is_counted(starter: Library) -> None:
    asked = starter.ask("Sanksi apa yang diumumkan Magetan sebelum 2020 dan setelah 2023?")
    assert any("sebelum 1 Januari 2020 atau sejak 1 Januari 2024" in note for note in asked.notes), asked.notes


def test_that_none_is_of_the_time_is_not_said_where_one_speaks_of_it(library: Library) -> None:
    told = (
        ("2023-05-11", "Festival Durian Sukatani dihadiri 1.200 pengunjung."),
        ("2024-05-11", "Festival Durian Sukatani dibuka bupati. Pengunjung menari."),
    )
    with_articles(library, *({"title": "Festival Durian Sukatani", "date": day, "text": text} for day, text in told))
    refused = library.ask("Berapa pengunjung Festival Durian Sukatani pada Mei 2024?")
    assert not refused.answered
    assert "tidak ada yang terbit" not in refused.text, refused.text


def test_a_when_question_has_no_time_but_the_month_it_names() -> None:
    assert not read("When was the meeting before the election?", today=TODAY, asks_when=True)
    assert not read("Kapan rapat kemarin?", today=TODAY, asks_when=True)
    assert read("Kapan rapat pada Oktober 2024 digelar?", today=TODAY, asks_when=True).windows


def test_days_and_months_without_a_year_may_be_of_any() -> None:
    assert read("What was said on 7 October?", today=TODAY).days == {(None, 10, 7)}
    assert read("Siapa yang hadir di bulan Oktober?", today=TODAY).months == {(None, 10)}


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("Apa yang terjadi pada 27 November 2024 dan 5 Desember 2024?", ["2024-11-27", "2024-12-05"]),
        ("What happened on 27 November or 5 December 2024?", ["2024-11-27", "2024-12-05"]),
        ("Siapa yang hadir pada 7 dan 9 Oktober 2024?", ["2024-10-07", "2024-10-09"]),
        ("Who came in October 2024 and in December?", ["2024-10-01", "2024-12-01"]),
        ("Siapa yang hadir pada 7 Oktober, 9 Oktober, dan 1 Mei 2024?", ["2024-05-01", "2024-10-07", "2024-10-09"]),
    ],
)
def test_of_joined_times_any_will_do(question: str, parts: list[str]) -> None:
    (window,) = read(question, today=TODAY).windows
    assert [part.first.isoformat() for part in window.parts if part.first] == parts
    assert (window.first, window.last) == (window.parts[0].first, window.parts[-1].last)


def test_a_comma_alone_joins_no_times() -> None:
    assert not any(one.parts for one in read("Apa yang terjadi kemarin, 3 Desember 2024?", today=TODAY).windows)
    assert not any(one.parts for one in read("What happened last week, 27 November 2024?", today=TODAY).windows)


@pytest.mark.parametrize(
    "question",
    [
        "Apa sanksi yang diumumkan Magetan pada 7 Oktober 2024 dan 5 Desember 2023?",
        "What sanctions did Magetan announce on 7 October 2024 and 5 December 2023?",
        "What sanctions did Magetan announce in October and in May?",
    ],
)
def test_an_article_of_one_of_joined_times_answers(question: str, starter: Library) -> None:
    answer = starter.ask(question, today=TODAY)
    assert answer.answered and {one.article.published for one in answer.citations} == {"2024-10-07"}


def test_days_are_read_with_or_without_a_year() -> None:
    text = "Senin (7/10), 8 Oktober, October 9, dan 10 Oktober 2024; 31 Februari; pasal 5/2"
    assert [found.day for found in find_days(text)] == [(None, 10, 7), (None, 10, 8), (None, 10, 9), (2024, 10, 10)]


def test_articles_of_the_time_answer_and_the_note_says_so(starter: Library) -> None:
    answer = starter.ask("What sanctions did Magetan announce last month?", today=date(2024, 11, 5))
    assert answer.answered
    assert answer.filters == {"since": "2024-10-01", "until": "2024-11-03"}
    assert answer.understood["times"][0]["words"] == "last month"
    assert answer.notes[0].startswith(
        "Only articles published between 1 October 2024 and 31 October 2024 (“last month”)"
    )


def test_when_no_article_is_of_the_time_the_refusal_names_the_nearest(starter: Library) -> None:
    answer = starter.ask("What sanctions did Magetan announce before 1 January 2024?")
    assert not answer.answered
    assert answer.text == (
        "There are articles about this, but none published before 1 January 2024; "
        "the closest found is dated 7 October 2024."
    )
    refused = starter.ask("Sanksi apa yang diumumkan Magetan setelah Pilkada?")
    assert refused.text.startswith("Ada artikel tentang hal ini, tetapi tidak ada yang terbit sejak 28 November 2024")


def test_the_nearest_is_looked_for_among_all_that_answer(library: Library) -> None:
    rows = (
        {
            "title": "Festival Durian Sukatani",
            "date": f"{year}-05-11",
            "text": f"Festival Durian Sukatani dihadiri {guests} pengunjung. Panitia festival itu menyiapkan panggung "
            "dan lomba memasak.",
        }
        for year, guests in ((2021, "1.200"), (2022, "2.300"), (2023, "3.400"), (2024, "4.500"))
    )
    with_articles(library, *rows)
    refused = library.ask("Berapa pengunjung Festival Durian Sukatani sebelum 1 Januari 2021?").text
    assert refused.endswith("yang terdekat ditemukan bertanggal 11 Mei 2021."), refused


@pytest.mark.parametrize(
    ("published", "reason"),
    [
        ("2022-05-11", "tidak ada yang terbit sejak 1 Januari 2024; yang terdekat ditemukan bertanggal 11 Mei 2022."),
        (None, "tidak ada yang diketahui terbit sejak 1 Januari 2024; yang terdekat tidak bertanggal."),
    ],
)
def test_what_another_time_would_answer_is_shown_as_nearest(
    published: str | None, reason: str, library: Library
) -> None:
    tells = "Festival Durian Sukatani tahun ini dihadiri 2.300 pengunjung."
    text = f"{tells} Panitia festival itu menyiapkan panggung dan lomba memasak."
    with_articles(
        library, {"title": "Festival Durian Sukatani", "text": text} | ({"date": published} if published else {})
    )

    refused = library.ask("Berapa pengunjung Festival Durian Sukatani sejak 1 Januari 2024?")

    assert refused.text.endswith(reason)
    assert [one.sentence and one.sentence.text for one in refused.closest] == [tells]


def test_the_time_of_a_question_can_be_switched_off(starter: Library) -> None:
    question = "What sanctions did Magetan announce before 1 January 2024?"
    answer = starter.ask(question, times=False)
    assert answer.answered
    assert (answer.notes, answer.filters) == ((), {})
    given = starter.ask(question, since="2024-10-01")
    assert given.answered
    assert given.filters == {"since": "2024-10-01"}


def test_a_month_without_its_year_is_the_one_nearest_to_the_article(library: Library) -> None:
    text = (
        "Dinas Kesehatan Magetan mencatat 3.604 kasus ISPA di kabupaten itu pada bulan Mei. Kasus ISPA naik lagi pada "
        "Agustus."
    )
    with_articles(library, {"title": "Kasus ISPA di Magetan", "date": "2019-09-11", "text": text})
    assert [article.published for article in library.articles()] == ["2019-09-11"]
    assert library.ask("Berapa kasus ISPA di Magetan pada Mei 2019?").answered
    assert not library.ask("Berapa kasus ISPA di Magetan pada Mei 2026?").answered


def test_the_notes_tell_when_an_article_without_a_day_counts(real: Library) -> None:
    note = "Artikel tanpa tanggal terbit ikut bila menyebut waktu itu"
    undated = real.ask("Apa imbauan kepada ASN Batanghari sebelum Desember 2024?")
    assert (note in undated.notes) == any(one.article.published is None for one in undated.citations)
    assert note not in real.ask("Apa kata Lani di Batang sebelum Pilkada?").notes


def test_an_article_without_a_day_answers_by_the_days_it_names(library: Library, tmp_path: Path) -> None:
    undated = tmp_path / "rapat.txt"
    undated.write_text(
        "Rapat Desa Sukasari\n\nKepala Desa Sukasari menggelar rapat desa di balai pada Senin 7 Oktober 2024 siang. "
        "Rapat membahas saluran irigasi yang rusak. Sebanyak 40 warga hadir.\n",
        encoding="utf-8",
    )
    library.add(undated)
    (article,) = library.articles()
    ask = "Berapa warga hadir di rapat desa {}?"
    assert article.published is None
    assert library.ask(ask.format("pada 7 Oktober 2024")).answered
    assert not library.ask(ask.format("pada 9 Oktober 2024")).answered
    assert library.ask(ask.format("sebelum 1 November 2024")).answered
    assert not library.ask(ask.format("sebelum 1 Oktober 2024")).answered


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("Berapa kios yang hangus di Sukatani pada 23 September 2019?", True),
        ("How many stalls burnt in Sukatani in late September 2019?", True),
        ("Berapa kios yang hangus di Sukatani pada 24 September 2019?", False),
        ("Berapa kios yang hangus di Sukatani pada 23 September 2021?", False),  # no Monday
        ("Berapa kios yang hangus di Sukatani pada awal September 2019?", False),
    ],
)
def test_an_article_without_a_day_may_be_of_a_day_that_it_names_without_a_year(
    question: str, answers: bool, library: Library, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(
        "Pasar Sukatani Terbakar\n\nPasar Sukatani terbakar pada Senin (23/9). Sebanyak 120 kios hangus. "
        "Api padam setelah lima jam.\n",
        encoding="utf-8",
    )
    library.add(tmp_path / "a.txt")
    assert library.ask(question).answered is answers


def test_an_article_of_another_day_answers_when_it_names_the_part(library: Library) -> None:
    text = (
        "Warga Desa Sukamaju memanen 70 ton garam pada awal Oktober 2023. Panen garam itu berlangsung di tambak desa "
        "selama tiga hari."
    )
    with_articles(library, {"title": "Warga Desa Sukamaju panen garam", "date": "2023-11-25", "text": text})
    ask = "Berapa ton garam dipanen warga Desa Sukamaju pada {} Oktober 2023?"
    assert library.ask(ask.format("awal")).answered
    assert not library.ask(ask.format("akhir")).answered


def test_a_when_question_keeps_the_whole_month() -> None:
    (window,) = read("Kapan rapat pada awal Oktober 2024 dimulai?", today=TODAY, asks_when=True).windows
    assert (window.first, window.last) == (date(2024, 10, 1), date(2024, 10, 31))


@pytest.mark.parametrize(
    ("question", "rest"),
    [
        ("Berapa kios yang dibongkar Satpol PP bulan Juli?", "Berapa kios yang dibongkar Satpol PP ?"),
        ("Siapa yang ditahan di tanggal 5 Mei 2024?", "Siapa yang ditahan ?"),
        ("How many stalls burned in the month of July 2024?", "How many stalls burned ?"),
        ("Berapa hari bulan Juli 2024 pasar tutup?", "Berapa hari pasar tutup?"),
        ("Siapa yang hadir di ulang tahun 17 Agustus 2024?", "Siapa yang hadir di ulang tahun ?"),
    ],
)
def test_the_word_for_what_a_time_is_one_of_goes_with_it(question: str, rest: str) -> None:
    assert " ".join(read(question, today=TODAY).rest.split()) == rest
