"""Questions that count articles, outlets or days, or put articles in order: which they are, and that they are right."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from counting_questions import COUNTING, OTHERS
from invented import with_articles

from eval.answers.courses import GOLD
from index import languages
from rag import Answer, Article, Library
from rag.__main__ import cli
from rag.catalogue.grammar.itself import HOW_TO_ASK, is_about_itself
from rag.catalogue.grammar.periods import taken_out
from rag.catalogue.lookup import lowered, stands
from rag.catalogue.reading import read
from rag.catalogue.request import Period, Request, Unit, View, Wanted
from rag.catalogue.telling.saying import EXCEPTION_UNREAD
from rag.catalogue.wordings.translations import translations
from rag.nouns import Support
from ui.plain import plain_text
from ui.render import turn

TODAY = date(2024, 11, 20)
OUTLETS = ["HARIANREKA.COM", "ANTARA", "KABARCONTOH.COM", "LENSANUSANTARA.CO.ID"]


def reads(question: str) -> bool:
    return read(question, language=languages.detect(question), today=TODAY, outlets=OUTLETS) is not None


def lead(answer: Answer) -> str:
    return answer.text.partition("\n")[0]


def holding(articles: Iterable[Article], *words: str) -> set[str]:
    """The oracle: ids of the articles whose title or text holds a whole word or phrase."""
    pattern = re.compile(rf"(?i)(?<!\w)(?:{'|'.join(words)})(?!\w)")
    return {one.id for one in articles if pattern.search(f"{one.title}\n\n{one.text}")}


def behind(answer: Answer) -> list[str]:
    assert answer.table
    return [article.id for row in answer.table.rows for article in row.articles]


def test_questions_that_count_are_told_from_questions_about_numbers() -> None:
    assert len(COUNTING) + len(OTHERS) >= 120
    assert [question for question in COUNTING if not reads(question)] == []
    assert [question for question in OTHERS if reads(question)] == []


def test_no_gold_question_of_dev_is_taken_for_counting() -> None:
    taken = []
    for file in ("seeds.jsonl", "pages.jsonl"):
        for row in map(json.loads, (GOLD / file).read_text(encoding="utf-8").splitlines()):
            if row["split"] == "dev":
                taken += [question for question in [*row.get("history", []), row["question"]] if reads(question)]
    assert taken == []


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("how many articles mention Bawaslu?", ["Bawaslu", "Badan Pengawas Pemilu", "Badan Pengawas Pemilihan Umum"]),
        ("Berapa artikel yang menyebut KPU?", ["KPU", "Komisi Pemilihan Umum"]),
        ("Berapa artikel yang menyebut Komisi Pemilihan Umum?", ["KPU", "Komisi Pemilihan Umum"]),
        ("how many articles mention the General Elections Commission?", ["KPU", "Komisi Pemilihan Umum"]),
        ("berapa artikel memuat kata sampah?", ["sampah"]),
        ('how many articles contain "sanksi moral"?', ["sanksi moral"]),
        ("Berapa artikel yang menyebut netralitas?", ["netralitas"]),
    ],
)
def test_the_number_is_that_of_the_articles_that_hold_the_word(
    question: str, words: list[str], starter: Library
) -> None:
    answer = starter.ask(question)
    expected = holding(starter.articles(), *words)
    assert expected
    assert sorted(behind(answer)) == sorted(expected)
    assert lead(answer).startswith(f"{len(expected)} {'of' if answer.language == 'en' else 'dari'} 16 ")
    assert answer.answerer == "counting"
    for citation in answer.citations:
        assert citation.quote == starter.article(citation.article.id).text[citation.start : citation.end]
        assert holding([citation.article], *words)
    assert {one.article.id for one in answer.citations} == expected


def test_the_lead_is_a_sentence_of_the_questions_language(starter: Library) -> None:
    assert lead(starter.ask("how many articles mention Bawaslu?")) == "5 of 16 articles mention Bawaslu."
    assert lead(starter.ask("Berapa artikel menyebut Bawaslu?")) == "5 dari 16 artikel menyebut Bawaslu."
    assert lead(starter.ask("how many articles mention Nizhamul?")) == "1 of 16 articles mentions Nizhamul."
    assert lead(starter.ask("Berapa artikel ada di koleksi ini?")) == (
        "Koleksi ini berisi 16 artikel. Sebagai contoh dikutip 3; tabel memuat semuanya."
    )


def test_every_row_has_its_articles_and_every_sentence_its_citations(starter: Library) -> None:
    for question in COUNTING:
        answer = starter.ask(question)
        assert answer.answered == bool(answer.table)
        assert answer.answerer == "counting", question
        if answer.table:
            assert all(row.articles for row in answer.table.rows)
            assert len(set(behind(answer))) == len(behind(answer)), question
            assert all(sentence.citations for sentence in answer.sentences)
            assert [one.number for one in answer.citations] == list(range(1, len(answer.citations) + 1))
            assert len(answer.citations) <= 10
            assert answer.sentences[0].support is Support.COUNTED


@pytest.mark.parametrize(
    "question", ["daftar narasumber", "berapa narasumber?", "list all speakers", "semua narasumber"]
)
def test_all_who_are_quoted_may_be_asked_for_in_few_words(starter: Library, question: str) -> None:
    answer = starter.ask(question)
    assert answer.answerer == "counting" and "Nizhamul" in answer.text and answer.table


def test_none_is_said_plainly_and_the_closest_are_named(starter: Library) -> None:
    answer = starter.ask("how many articles mention Zulkarnaen?")
    assert not answer.answered and answer.citations == () and answer.table is None
    assert answer.reason == "No article mentions Zulkarnaen."
    assert answer.closest
    assert "table" not in answer.to_dict()
    assert starter.ask("Berapa artikel menyebut KPU dan Bawaslu?").reason == (
        "Tidak ada artikel yang menyebut KPU dan Bawaslu."
    )
    unknown = starter.ask("berapa artikel dari Kompas?").reason or ""
    assert "dari Kompas" in unknown and "HARIANREKA.COM" in unknown


def test_an_empty_library_holds_nothing_to_count(library: Library) -> None:
    assert "no articles yet" in library.ask("how many articles mention Bawaslu?").text
    assert "belum berisi" in library.ask("berapa artikel per media?").text


def test_outlets_are_counted_with_the_articles_behind_each(starter: Library) -> None:
    answer = starter.ask("which outlets reported on Magetan?")
    assert lead(answer).startswith("The only article that is about Magetan Regency")
    assert answer.table and [row.cells[:2] for row in answer.table.rows] == [("LENSANUSANTARA.CO.ID", "1")]
    each = starter.ask("berapa artikel per media?").table
    assert each
    counts = {row.cells[0]: len(row.articles) for row in each.rows}
    assert sum(counts.values()) == 16
    assert {row.cells[0]: row.cells[1] for row in each.rows} == {name: str(count) for name, count in counts.items()}
    assert counts["WARTAREKAAN.ID"] == 4


def test_an_outlet_and_a_period_in_the_question_bind(starter: Library) -> None:
    answer = starter.ask("Berapa artikel dari HARIANREKA.COM pada November 2024?")
    assert (
        [row.cells[:2] for row in answer.table.rows] == [("14 November 2024", "HARIANREKA.COM")]
        if answer.table
        else False
    )
    assert answer.filters == {"outlet": "HARIANREKA.COM", "since": "2024-11-01", "until": "2024-11-30"}
    october = starter.ask("how many articles were published in October 2024?")
    assert "6 articles" in lead(october) and "2 articles without a date were not counted" in lead(october)


def test_given_filters_bind_as_well(starter: Library) -> None:
    everywhere = starter.ask("how many articles mention Pilkada?")
    there = starter.ask("how many articles mention Pilkada?", region="Jawa Tengah")
    assert there.table and 0 < len(there.table.rows) < len(behind(everywhere))
    assert {one.article.region for one in there.citations} <= {"Kabupaten Batang", "Kabupaten Cilacap"}
    assert not starter.ask("how many articles mention Pilkada?", until="2024-10-01").answered


def test_a_timeline_goes_by_day_and_ends_with_the_undated(starter: Library) -> None:
    answer = starter.ask("urutkan kejadian Pilkada")
    assert answer.table
    days = [starter.article(one).published for one in behind(answer)]
    dated = [day for day in days if day]
    assert dated == sorted(dated) and days[: len(dated)] == dated
    assert [row.cells[0] for row in answer.table.rows[len(dated) :]] == ["tanpa tanggal"] * 2
    newest = [starter.article(one).published for one in behind(starter.ask("urutkan berita Pilkada dari yang terbaru"))]
    assert [day for day in newest if day] == dated[::-1]


def test_what_happened_in_a_place_is_told_though_in_other_words(starter: Library) -> None:
    answer = starter.ask("timeline of the flood in Demak")
    assert answer.answered and {one.article.region for one in answer.citations} == {"Kabupaten Demak"}
    assert lead(answer).startswith("No article about Demak Regency mentions “flood”.")


def test_the_newest_and_the_oldest_are_found(starter: Library) -> None:
    assert "12 December 2024" in lead(starter.ask("What is the latest article?"))
    assert "7 Oktober 2024" in lead(starter.ask("artikel tertua tentang Bawaslu"))
    assert len(behind(starter.ask("5 artikel terbaru"))) == 5


def test_articles_without_a_day_are_not_said_to_be_of_one(starter: Library) -> None:
    answer = starter.ask("in which month were most articles published?")
    every = list(starter.articles())
    dated = sum(one.published is not None for one in every)
    assert 0 < dated < len(every)
    assert lead(answer).startswith(f"The {dated} articles were published in ")
    assert f"{len(every) - dated} are without a date" in lead(answer) or len(every) - dated == 1


def test_days_of_reporting_are_counted(starter: Library) -> None:
    answer = starter.ask("kapan saja Bawaslu diberitakan?")
    assert "3 hari: 7 Oktober 2024 (1), 17 Oktober 2024 (1), 18 November 2024 (1)" in lead(answer)
    assert "2 artikel tanpa keterangan tanggal" in lead(answer)


def test_a_follow_up_counts_on(starter: Library) -> None:
    answer = starter.ask("and Cilacap?", history=["how many articles are about Magetan?"])
    assert answer.rewritten_question == "how many articles are about Cilacap?"
    assert lead(answer) == "1 of 16 articles is about Cilacap Regency."


def test_batang_is_not_batanghari_in_numbers(starter: Library) -> None:
    assert len(behind(starter.ask("how many articles are about Batang?"))) == 1
    assert len(behind(starter.ask("how many articles mention Batang Hari?"))) == 1


def test_a_removed_article_is_no_longer_counted(library: Library, seeds: Path) -> None:
    library.add(seeds)
    gone = behind(library.ask("how many articles mention Bawaslu?"))[0]
    library.remove(gone)
    answer = library.ask("how many articles mention Bawaslu?")
    assert lead(answer) == "4 of 15 articles mention Bawaslu." and gone not in behind(answer)


def test_words_are_whole_and_phrases_stay_within_a_sentence() -> None:
    def held(text: str, *wordings: str) -> bool:
        return stands(Wanted(wordings[0], wordings), lowered(text))

    assert held("Rapat KPU-Bawaslu", "bawaslu") and held("ketua BAWASLU’s staf", "Bawaslu")
    assert not held("Bawaslunya diam", "Bawaslu") and not held("KPUD rapat", "KPU")
    assert held("Meninggalnya warga", "meninggal") and held("sanksi moralnya", "sanksi moral")
    assert not held("Hanya warga", "ha") and not held("meninggalkan rumah", "meninggal")
    assert held("sanksi\u00a0moral", "sanksi moral") and held("Sanksi, moral", "sanksi moral")
    assert not held("Itu sanksi. Moral pegawai", "sanksi moral") and not held("sanksi\n\nmoral", "sanksi moral")
    assert held("ada 58 TPS", "58") and not held("ada 1.581 TPS", "58") and not held("naik 58,5 persen", "58")
    assert held("İ Bawaslu", "Bawaslu")


@pytest.mark.parametrize(
    ("words", "period", "rest"),
    [
        ("tentang X pada Oktober 2024", Period("2024-10-01", "2024-10-31"), "tentang X"),
        ("sejak 7 Oktober 2024 tentang X", Period("2024-10-07", None), "tentang X"),
        ("about X before October 2024", Period(None, "2024-09-30"), "about X"),
        ("about X between 1 and 10 October 2024", Period("2024-10-01", "2024-10-10"), "about X"),
        ("dari Oktober sampai Desember 2024", Period("2024-10-01", "2024-12-31"), ""),
        ("about X in 2024", Period("2024-01-01", "2024-12-31"), "about X"),
        ("pada 7 Oktober", Period(month=10, day=7), ""),
        ("tentang X minggu lalu", Period("2024-11-11", "2024-11-17"), "tentang X"),
        ("about X that were published last month", Period("2024-10-01", "2024-10-31"), "about X"),
        ("yang terbit kemarin", Period("2024-11-19", "2024-11-19"), ""),
        ("about X before the 2024 election", Period(None, "2024-11-26"), "about X"),
        ("tentang X", None, "tentang X"),
        ("pada Oktober 2024 dan November 2024", Period("2024-10-01", "2024-11-30"), ""),
        ("in October or November 2024", Period("2024-10-01", "2024-11-30"), ""),
        ("pada 2023 dan 2024", Period("2023-01-01", "2024-12-31"), ""),
        ("yesterday and today", Period("2024-11-19", "2024-11-20"), ""),
        (
            "in October and December 2024",
            Period("2024-10-01", "2024-10-31", others=(Period("2024-12-01", "2024-12-31"),)),
            "",
        ),
        (
            "pada 7 dan 9 Oktober 2024",
            Period("2024-10-07", "2024-10-07", others=(Period("2024-10-09", "2024-10-09"),)),
            "",
        ),
        ("pada Oktober dan Desember", Period(month=10, others=(Period(month=12),)), ""),
        ("sejak 2023 pada Oktober", Period("2023-01-01", month=10), ""),
        ("tentang UU Nomor 7 Tahun 2017", None, "tentang UU Nomor 7 Tahun 2017"),
        ("mention Law No. 7 of 2017", None, "mention Law No. 7 of 2017"),
        ("menyebut angka 2024", None, "menyebut angka 2024"),
        ("mention 2024", None, "mention 2024"),
        ("about May Day", None, "about May Day"),
        ("May Day", None, "May Day"),
        ("tahun 2024 tentang X", Period("2024-01-01", "2024-12-31"), "tentang X"),
        ("2024", Period("2024-01-01", "2024-12-31"), ""),
        ("Oktober tentang X", Period(month=10), "tentang X"),
    ],
)
def test_periods_are_read(words: str, period: Period | None, rest: str) -> None:
    assert taken_out(words, today=TODAY) == (period, rest)


def test_a_month_without_a_year_is_of_any_year() -> None:
    assert Period(month=10).holds("2023-10-05") and not Period(month=10).holds("2024-11-05")
    either = Period(month=10, others=(Period(month=12),))
    assert either.holds("2024-12-05") and not either.holds("2024-11-05")
    assert not Period(month=10).holds(None) and Period().holds(date(2024, 1, 1).isoformat())


def test_what_is_asked_is_read() -> None:
    request = read(
        "how many articles from ANTARA mention Bawaslu per month?", language="en", today=TODAY, outlets=OUTLETS
    )
    assert request
    assert (request.unit, request.view, request.grouping) == (Unit.ARTICLE, View.COUNT, Unit.MONTH)
    assert request.outlets == ("ANTARA",) and [one.label for one in request.wanted] == ["Bawaslu"]
    assert "banjir" in translations("floods") and "sampah" in translations("waste")


def test_the_table_is_shown_wherever_an_answer_is(starter: Library) -> None:
    answer = starter.ask("how many articles mention Bawaslu?")
    told = answer.to_dict()["table"]
    assert told["columns"] == ["Day", "Outlet", "Region", "Title"]
    assert all(len(row["cells"]) == 4 and row["articles"] for row in told["rows"])
    page = turn(answer)
    assert page.count('<th scope="col">') == 4 and page.count('<th scope="row">') == 5
    for article in behind(answer):
        assert f'class="open" data-article="{article}"' in page
    copied = plain_text(answer)
    assert "5 of 16 articles mention Bawaslu." in copied and "Day\tOutlet\tRegion\tTitle" in copied
    done = CliRunner().invoke(
        cli, ["--library", str(starter.collection.folder), "ask", "how many articles mention Bawaslu?"]
    )
    assert done.exit_code == 0
    assert re.search(r"^Day +Outlet +Region +Title$", done.output, re.MULTILINE) and "[5]" in done.output


def test_an_english_word_after_mention_is_counted_in_its_indonesian_words(starter: Library) -> None:
    told = starter.ask("How many articles mention voters?")
    assert told.answerer == "counting" and set(behind(told)) == holding(starter.articles(), "pemilih", "voters")


def test_of_a_word_without_a_translation_no_count_is_given(starter: Library) -> None:
    answer = starter.ask("How many articles mention zorblaxes?")
    assert answer.answerer != "counting" and not answer.answered


@pytest.mark.parametrize(
    ("question", "outlet"),
    [
        ("How many harianreka.com articles are about Demak?", "HARIANREKA.COM"),
        ("Berapa artikel tentang Demak?", None),
        ("Berapa artikel harianreka.com tentang Demak?", "HARIANREKA.COM"),
    ],
)
def test_an_outlet_may_stand_beside_the_news(question: str, outlet: str | None) -> None:
    request = read(question, language=languages.detect(question), today=TODAY, outlets=OUTLETS)
    assert request is not None and request.outlets == ((outlet,) if outlet else ())


def asked(question: str) -> Request | None:
    return read(question, language=languages.detect(question), today=TODAY, outlets=OUTLETS)


@pytest.mark.parametrize(
    "question",
    [
        "Berapa artikel tentang korban banjir atau longsor?",
        'Berapa artikel menyebut "/"?',
        'How many articles mention "/"?',
        "Berapa artikel dari ANTARA dan Wonokairun?",
        "How many TPS without a roof are there?",
        "Which regencies did not hold the vote?",
    ],
)
def test_what_cannot_be_counted_exactly_is_not_counted(question: str) -> None:
    assert asked(question) is None


@pytest.mark.parametrize(
    ("question", "outlets"),
    [
        ("berapa artikel antara tentang Demak?", ("ANTARA",)),
        ("berapa berita harianreka?", ("HARIANREKA.COM",)),
        ("berapa berita antara dan kabarcontoh yang menyebut KPU?", ("ANTARA", "KABARCONTOH.COM")),
        ("Berapa artikel dari Lensa Nusantara atau dari kabarcontoh tentang Demak?", (OUTLETS[3], OUTLETS[2])),
        ("artikel terbaru kabarcontoh soal Demak", ("KABARCONTOH.COM",)),
        ("How many Kabarcontoh articles mention KPU?", ("KABARCONTOH.COM",)),
        ("How many Harianreka and Kabarcontoh stories mention KPU?", ("HARIANREKA.COM", "KABARCONTOH.COM")),
        ("How many stories from Kabarcontoh mention KPU?", ("KABARCONTOH.COM",)),
        ("Number of articles from Antara that mention KPU", ("ANTARA",)),
        ("how many articles are from antara?", ("ANTARA",)),
        ("How many stories come from harianreka.com?", ("HARIANREKA.COM",)),
        ("list the articles that are from ANTARA", ("ANTARA",)),
        ("berapa artikel yang berasal dari ANTARA?", ("ANTARA",)),
        # No outlets: the name goes on, or the outlet is what articles are about.
        ("berapa artikel tentang kabarcontoh?", ()),
        ("Berapa artikel Kabarcontoh Utama?", ()),
        ("Media mana yang memberitakan Kabarcontoh?", ()),
        ("How many articles about Harianreka mention KPU?", ()),
    ],
)
def test_outlets_are_read_without_a_preposition_and_several_as_a_set(question: str, outlets: tuple[str, ...]) -> None:
    request = asked(question)
    assert request is not None and request.outlets == outlets
    assert not {"kabarcontoh", "antara", "harianreka"} & {one.label for one in request.wanted} or not outlets


def left_out(question: str) -> tuple[list[str], list[str], list[str], tuple[str, ...]]:
    """Words, places not to be about, places not to be mentioned, and outlets."""
    request = asked(question)
    assert request is not None and request.readable
    out = request.excepted
    places = [[one[0].name for one in found] for found in (out.places, out.named)]
    return [one.label for one in out.wanted], places[0], places[1], out.outlets


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Berapa berita banjir selain dari ANTARA?", ([], [], [], ("ANTARA",))),
        ("Berapa berita kecuali dari antara dan harianreka tentang banjir?", ([], [], [], (OUTLETS[1], OUTLETS[0]))),
        ("How many articles about Demak except ANTARA?", ([], [], [], ("ANTARA",))),
        ("How many articles about floods are not from Kabarcontoh?", ([], [], [], ("KABARCONTOH.COM",))),
        ("Berapa berita banjir di luar Demak?", ([], ["Kabupaten Demak"], [], ())),
        ("Berapa berita tentang banjir tidak termasuk Kudus?", ([], ["Kabupaten Kudus"], [], ())),
        ("List the articles about floods, excluding Demak", ([], ["Kabupaten Demak"], [], ())),
        ("How many articles mention Demak but not Kudus?", ([], [], ["Kabupaten Kudus"], ())),
        ("Berapa artikel menyebut Anies tanpa menyebut Ganjar?", (["Ganjar"], [], [], ())),
        ("Berapa artikel yang tidak menyebut KPU?", (["KPU"], [], [], ())),
        ('Berapa artikel yang menyebut KPU tapi tidak memuat kata "sanksi moral"?', (["sanksi moral"], [], [], ())),
        ("How many articles mention Anies but don't mention Ganjar or KPU?", (["Ganjar", "KPU"], [], [], ())),
        ("How many stories did not mention KPU?", (["KPU"], [], [], ())),
    ],
)
def test_what_is_left_out_is_read(
    question: str, expected: tuple[list[str], list[str], list[str], tuple[str, ...]]
) -> None:
    assert left_out(question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "Berapa artikel tentang rumah tanpa atap?",
        "How many articles about houses without a roof?",
        "Berapa artikel tentang banjir kecuali longsor?",
        "Berapa artikel selain pada Oktober 2024?",
        "How many articles except those from October 2024?",
        "How many articles do not mention zorblaxes?",
        "Daerah mana saja yang tidak diberitakan?",
    ],
)
def test_of_an_exception_that_was_not_read_nothing_is_counted(question: str, starter: Library) -> None:
    answer = starter.ask(question)
    assert not answer.answered and answer.answerer == "counting" and answer.closest == ()
    assert answer.reason and answer.reason == EXCEPTION_UNREAD[answer.language]


def test_abroad_is_no_exception() -> None:
    request = asked("Berapa artikel tentang pemilih di luar negeri?")
    assert request is None or request.readable


def test_what_is_left_out_is_not_counted_and_told(starter: Library) -> None:
    every = {one.id for one in starter.articles()}
    bawaslu = holding(starter.articles(), "Bawaslu", "Badan Pengawas Pemilu", "Badan Pengawas Pemilihan Umum")
    told = starter.ask("How many articles do not mention Bawaslu?")
    assert set(behind(told)) == every - bawaslu
    assert lead(told) == (
        f"{len(every - bawaslu)} of 16 articles do not mention Bawaslu."
        " Quoted as examples are 3; the table has them all."
    )
    other = {one.id for one in starter.articles() if one.outlet != "ANTARA"}
    told = starter.ask("Berapa artikel yang menyebut Bawaslu selain dari Antara?")
    assert set(behind(told)) == bawaslu & other
    assert lead(told).startswith(f"{len(bawaslu & other)} dari {len(other)} artikel yang bukan dari ANTARA menyebut")
    told = starter.ask("Berapa artikel tidak tentang Jawa Tengah?")
    assert "tidak membahas Jawa Tengah" in lead(told)
    assert not {"Kabupaten Batang", "Kabupaten Cilacap"} & {one.article.region for one in told.citations}


@pytest.mark.parametrize(
    "question",
    [
        "what is this collection about?",
        "media apa saja yang ada di sini?",
        "Who is mentioned most often?",
        "siapa yang paling sering disebut?",
        "Which provinces get the most coverage?",
        "berapa halaman koleksi ini?",
    ],
)
def test_a_question_about_the_articles_themselves_is_never_answered_by_quoting(starter: Library, question: str) -> None:
    answer = starter.ask(question)
    # Either it is counted or it is said how to ask.
    assert answer.answerer == "counting"
    assert answer.table or answer.reason == HOW_TO_ASK[answer.language]


def test_what_only_looks_like_one_about_the_articles_is_not() -> None:
    assert [question for question in OTHERS if is_about_itself(question)] == []
    for question in (
        "Apa isi koleksi museum itu?",
        "Which village was hit most often?",
        "siapa yang paling banyak melanggar?",
        "What did the regent say about the library?",
        "Apa yang disebut paling berat dalam sanksi itu?",
        "10 provinsi terbanyak kasus stunting",
        "5 kota yang paling banyak dikunjungi turis",
        "top 5 cities by dengue cases",
    ):
        assert not is_about_itself(question)


@pytest.mark.parametrize(
    ("question", "outlets"),
    [
        ("Berapa artikel tentang netralitas ASN yang dimuat ANTARA?", {"ANTARA"}),
        ("berapa berita yang ditulis harianreka?", {"HARIANREKA.COM"}),
        ("How many articles printed by Antara mention ASN?", {"ANTARA"}),
    ],
)
def test_the_outlet_that_prints_is_no_word_to_count(starter: Library, question: str, outlets: set[str]) -> None:
    answer = starter.ask(question)
    assert {one.article.outlet for one in answer.citations} == outlets
    assert not any("ANTARA" in word.upper() for word in answer.understood["words"])


@pytest.mark.parametrize(
    "question",
    [
        "lebih banyak diberitakan ANTARA atau harianreka soal ASN?",
        "Who reports more on ASN, Antara or harianreka?",
        "Antara atau harianreka yang lebih sering memberitakan ASN?",
    ],
)
def test_outlets_are_compared_by_their_articles(starter: Library, question: str) -> None:
    told = lead(starter.ask(question))
    for outlet in ("ANTARA", "HARIANREKA.COM"):
        about = holding((one for one in starter.articles() if one.outlet == outlet), "ASN", "aparatur sipil negara")
        assert (f"{outlet} ({len(about)})" in told or f"{outlet}." in told) == bool(about)


def test_of_times_the_one_with_most_is_told(starter: Library) -> None:
    months = Counter(one.published[:7] for one in starter.articles() if one.published)
    (month, number), (_, second) = months.most_common(2)
    told = lead(starter.ask("Bulan apa paling banyak berita?"))
    assert number > second
    assert re.search(rf"Terbanyak: \w+ {month[:4]} \({number}\)\.", told)


def test_a_name_after_but_not_is_not_to_be_mentioned(starter: Library) -> None:
    asn = holding(starter.articles(), "ASN", "Aparatur Sipil Negara", "aparatur sipil negara")
    named = holding(starter.articles(), "Nizhamul")
    assert asn & named
    for question in (
        "How many articles mention ASN but not Nizhamul?",
        "Berapa artikel menyebut ASN tapi bukan Nizhamul?",
    ):
        assert set(behind(starter.ask(question))) == asn - named
    assert not starter.ask("How many articles are about a house but without a roof?").answered


def test_how_many_of_the_newest_have_no_date_is_told(library: Library) -> None:
    rows = (
        {
            "title": f"Kebakaran Pasar Sukatani {number}",
            "date": day,
            "text": f"Pasar Sukatani terbakar, blok {number}.",
        }
        for number, day in enumerate(("2024-05-11", None, None))
    )
    with_articles(library, *rows)
    told = lead(library.ask("berita terbaru tentang kebakaran pasar"))
    assert "terbit pada 11 Mei 2024. 2 di antaranya tidak bertanggal." in told


def test_where_every_outlet_has_such_an_article_that_is_said_once(library: Library, seeds: Path) -> None:
    for one in ("batang-ikrar-netralitas.html", "magetan-rapat-netralitas.txt"):
        library.add(seeds / one)
    word = "netralitas"
    assert holding(library.articles(), word) == {one.id for one in library.articles()}
    reason = library.ask(f"Which outlets do not mention {word}?").reason or ""
    assert re.fullmatch(rf"Each of the 2 outlets has an article that mentions “?{word}”?\.", reason)
    reason = library.ask(f"Media mana yang tidak menyebut {word}?").reason or ""
    assert re.fullmatch(rf"Semua dari 2 media memiliki artikel yang menyebut “?{word}”?\.", reason)


def test_outlets_and_regions_without_any_such_article_are_told(starter: Library) -> None:
    bawaslu = holding(starter.articles(), "Bawaslu", "Badan Pengawas Pemilu", "Badan Pengawas Pemilihan Umum")
    every = {one.outlet for one in starter.articles() if one.outlet}
    having = {one.outlet for one in starter.articles() if one.id in bawaslu}
    for question in (
        "Which outlets did not mention Bawaslu?",
        "Which outlets have never mentioned Bawaslu?",
        "Media mana yang tidak menyebut Bawaslu?",
        "Berapa media yang belum pernah menyebut Bawaslu?",
    ):
        answer = starter.ask(question)
        assert answer.table and {row.cells[0] for row in answer.table.rows} == every - having
        number = len(every - having)
        assert re.match(rf"{number} (?:of|dari) {len(every)} (?:outlets have no|media tidak memiliki)", lead(answer))
    regions = starter.ask("Daerah mana yang tidak menyebut Bawaslu?")
    assert regions.table and regions.table.columns[0] == "Daerah" and not bawaslu & set(behind(regions))
    mentioned = starter.ask("Which outlets mentioned Bawaslu?")
    assert mentioned.table and not every - having & {row.cells[0] for row in mentioned.table.rows}


def test_words_in_quotation_marks_take_nothing_out() -> None:
    assert asked('Berapa artikel menyebut "tanpa suara"?') and asked('How many articles mention "without a vote"?')


@pytest.mark.parametrize(
    ("question", "options"),
    [
        ("Berapa artikel tentang banjir atau longsor?", ["banjir", "longsor"]),
        ("Berapa artikel tentang Anies atau Ganjar?", ["Anies", "Ganjar"]),
        ("Berapa artikel menyebut Anies, Ganjar, atau Prabowo?", ["Anies", "Ganjar", "Prabowo"]),
        ('Berapa artikel menyebut "sanksi moral" atau Ganjar?', ["sanksi moral", "Ganjar"]),
        ("How many articles mention floods or landslides?", ["floods", "landslides"]),
        ("How many articles about floods or Demak?", ["floods", "Demak"]),
        ('How many articles mention "moral sanction" or "fine"?', ["moral sanction", "fine"]),
    ],
)
def test_of_alternatives_any_will_do(question: str, options: list[str]) -> None:
    request = asked(question)
    assert request is not None and not request.places
    (wanted,) = request.wanted
    assert [one.label for one in wanted.options] == options
    assert set(options) <= set(wanted.wordings)


def test_the_lead_of_alternatives_says_or(starter: Library) -> None:
    either = holding(starter.articles(), "Bawaslu", "Badan Pengawas Pemilu", "Nizhamul")
    told = starter.ask("How many articles mention Bawaslu or Nizhamul?")
    assert set(behind(told)) == either
    assert lead(told) == f"{len(either)} of 16 articles mention Bawaslu or Nizhamul."
    told = starter.ask("Berapa artikel tentang Bawaslu atau Nizhamul?")
    assert lead(told) == f"{len(either)} dari 16 artikel menyebut Bawaslu atau Nizhamul."
    assert starter.ask("How many articles mention zorblaxes or floods?").answerer != "counting"


@pytest.mark.parametrize("question", ["How many articles mention Bawasluu?", "Berapa artikel menyebut Bawasluu?"])
def test_a_count_tells_what_was_read_for_a_misspelt_word(question: str, starter: Library) -> None:
    answer = starter.ask(question)
    assert answer.answerer == "counting" and answer.question == question
    assert answer.understood["corrected"] and "Bawaslu" in answer.notes[0]


@pytest.mark.parametrize(
    "question", ["How many articles were published in October 2024?", "Berapa artikel pada Oktober 2024?"]
)
def test_a_given_day_or_none_takes_the_place_of_the_questions_period(question: str, starter: Library) -> None:
    bound = starter.ask(question)
    later = starter.ask(question, since="2024-11-01")
    assert later.answered and later.filters == {"since": "2024-11-01"}
    assert not set(behind(later)) & set(behind(bound))
    assert len(behind(starter.ask(question, times=False))) == 16


def test_several_times_are_told_as_such(starter: Library) -> None:
    english = starter.ask("How many articles were published in October 2024 and December 2024?")
    assert "published in October 2024 or in December 2024" in lead(english) and english.filters == {}
    months = {(starter.article(one).published or "")[:7] for one in behind(english)}
    assert months == {"2024-10", "2024-12"}
    indonesian = starter.ask("Berapa artikel terbit pada Oktober dan Desember?")
    assert "terbit pada Oktober atau pada Desember" in lead(indonesian)
    assert set(behind(indonesian)) == set(behind(english))


def test_provinces_are_counted_as_provinces(starter: Library) -> None:
    for question in ("Which provinces are mentioned in the news?", "Provinsi mana yang paling banyak diberitakan?"):
        answer = starter.ask(question)
        assert answer.table and answer.table.columns[0] in ("Province", "Provinsi")
        assert "Jawa Tengah" in answer.text or "Central Java" in answer.text
        assert "published" not in lead(answer) and "terbit" not in lead(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Berapa artikel yang menyebut Bawaslu dan Nizhamul masing-masing?",
        "Bawaslu atau Nizhamul lebih banyak disebut?",
        "Siapa yang lebih sering diberitakan, Bawaslu atau Nizhamul?",
        "How many articles mention Bawaslu and Nizhamul each?",
        "Who is mentioned more, Bawaslu or Nizhamul?",
        "Is Bawaslu or Nizhamul mentioned more often?",
    ],
)
def test_several_things_are_counted_each_by_itself(question: str, starter: Library) -> None:
    answer = starter.ask(question)
    assert answer.table and [row.cells[:2] for row in answer.table.rows] == [("Bawaslu", "5"), ("Nizhamul", "1")]
    assert re.match(
        r"5 (of|dari) 16 (articles mention|artikel menyebut) Bawaslu\. 1 (of|dari) 16 (article|artikel)", lead(answer)
    )
    for citation in answer.citations:
        assert citation.quote == starter.article(citation.article.id).text[citation.start : citation.end]


def test_both_together_are_still_counted_together(starter: Library) -> None:
    both = starter.ask("How many articles mention both Pilkada and Bawaslu?")
    assert set(behind(both)) == holding(starter.articles(), "Pilkada", "Pemilihan Kepala Daerah") & holding(
        starter.articles(), "Bawaslu", "Badan Pengawas Pemilu", "Badan Pengawas Pemilihan Umum"
    )


@pytest.mark.parametrize(
    "question",
    [
        "how many have no date?",
        "How many articles are without a date?",
        "berapa yang tanpa tanggal?",
        "Berapa artikel tak bertanggal?",
    ],
)
def test_articles_without_a_date_are_counted(question: str, starter: Library) -> None:
    answer = starter.ask(question)
    assert set(behind(answer)) == {one.id for one in starter.articles() if one.published is None}


@pytest.fixture(scope="module")
def some(lasting: Library) -> Library:
    """Two articles on a dike, one of them without outlet, region or day, and one on a bridge."""
    repaired = "Tanggul Wonorejo selesai diperbaiki pekan ini. Bupati meresmikannya bersama para petani setempat."
    old = "Warga membongkar sisa batu lama di Wonorejo. Batu itu dipakai lagi untuk jalan desa dan saluran air."
    bridge = "Jembatan Sumberan ditutup untuk truk. Dinas perhubungan memasang rambu di kedua ujung jembatan itu."
    told: list[dict[str, str]] = [
        {"title": "Tanggul Wonorejo", "outlet": "ANTARA", "date": "2024-10-07", "text": repaired},
        {"title": "Batu lama dibongkar", "text": old},
        {"title": "Jembatan ditutup", "text": bridge},
    ]
    return with_articles(lasting, *told)


def test_the_only_article_is_the_only_one_found(some: Library) -> None:
    assert lead(some.ask("Which outlets reported on Wonorejo?")) == (
        "1 article that mentions Wonorejo is from ANTARA. 1 is without an outlet."
    )
    assert lead(some.ask("Media apa saja yang memberitakan Wonorejo?")) == (
        "1 artikel yang menyebut Wonorejo dimuat oleh ANTARA. 1 artikel tanpa keterangan media."
    )


def test_of_no_known_group_is_told_what_is_lacking(some: Library) -> None:
    assert lead(some.ask("Which outlets reported on Sumberan?")) == (
        "The only article that mentions Sumberan is without an outlet."
    )
    assert lead(some.ask("Media apa saja yang memberitakan Sumberan?")) == (
        "Satu-satunya artikel yang menyebut Sumberan tidak memiliki keterangan media."
    )


def test_one_article_is_spoken_of_as_one(some: Library) -> None:
    assert lead(some.ask("the three latest articles about Sumberan")) == (
        "The only article that mentions Sumberan has no date."
    )
    assert lead(some.ask("3 artikel terbaru tentang Sumberan")) == (
        "Satu-satunya artikel yang menyebut Sumberan tidak bertanggal."
    )
    assert "is dated 7 October 2024" in lead(some.ask("What is the latest article about Wonorejo?"))
    assert "spread" not in lead(some.ask("How many articles mention Wonorejo per month?"))
    assert "tersebar" not in lead(some.ask("Berapa artikel menyebut Wonorejo per bulan?"))


def test_articles_are_spread_over_places_and_times(starter: Library) -> None:
    assert "tersebar dalam 3 bulan" in lead(starter.ask("Berapa artikel per bulan?"))
    assert "tersebar di " in lead(starter.ask("Berapa artikel per media?"))
    assert "spread over 3 months" in lead(starter.ask("How many articles per month?"))


@pytest.mark.parametrize(
    ("words", "period", "rest"),
    [
        ("akhir September 2019", Period("2019-09-21", "2019-09-30"), ""),
        ("di awal bulan Mei 2021 tentang X", Period("2021-05-01", "2021-05-10"), "tentang X"),
        ("about X in mid-September 2021", Period("2021-09-11", "2021-09-20"), "about X"),
        ("published at the end of February 2020", Period("2020-02-21", "2020-02-29"), ""),
        ("tentang X awal 2021", Period("2021-01-01", "2021-04-30"), "tentang X"),
        ("tentang X semester II tahun 2021", Period("2021-07-01", "2021-12-31"), "tentang X"),
        ("in the third quarter of 2021", Period("2021-07-01", "2021-09-30"), ""),
        ("minggu kedua September 2019", Period("2019-09-08", "2019-09-14"), ""),
        ("in the last week of February 2021", Period("2021-02-22", "2021-02-28"), ""),
        ("akhir bulan lalu", Period("2024-10-21", "2024-10-31"), ""),
        ("akhir pekan lalu", Period("2024-11-16", "2024-11-17"), ""),
        ("sepanjang Oktober 2024", Period("2024-10-01", "2024-10-31"), ""),
        ("akhir September dan awal Oktober 2019", Period("2019-09-21", "2019-10-10"), ""),
        ("dari akhir September sampai awal Oktober 2019", Period("2019-09-21", "2019-10-10"), ""),
        ("akhir September 2019 hingga Oktober 2019", Period("2019-09-21", "2019-10-31"), ""),
        ("sebelum akhir tahun 2019", Period(None, "2019-12-30"), ""),
        ("Minggu 1 September 2019", Period("2019-09-01", "2019-09-01"), ""),
        ("tentang akhir pekan", None, "tentang akhir pekan"),
        ("tentang awal puasa", None, "tentang awal puasa"),
        ("tentang akhir zaman pada Mei 2021", Period("2021-05-01", "2021-05-31"), "tentang akhir zaman"),
        ("about early voting", None, "about early voting"),
        ("tentang salat Jumat", None, "tentang salat Jumat"),
        ("tentang Jumat Sehat", None, "tentang Jumat Sehat"),
        ("tentang Pasar Minggu", None, "tentang Pasar Minggu"),
        ("mention Monday", None, "mention Monday"),
        ("tentang ulang tahun", None, "tentang ulang tahun"),
    ],
)
def test_parts_of_periods_are_days(words: str, period: Period | None, rest: str) -> None:
    assert taken_out(words, today=TODAY) == (period, rest)


@pytest.mark.parametrize(
    "question",
    [
        "Berapa artikel akhir September?",
        "Berapa artikel awal dan akhir September 2019?",
        "Berapa artikel tentang banjir awal pekan ini?",
        "Berapa artikel tentang banjir akhir tahun?",
        "Berapa artikel minggu depan?",
        "Berapa artikel September 2019 pekan kedua?",
        "Berapa artikel kuartal ketiga?",
        "Berapa artikel pada hari Senin?",
        "Berapa artikel tentang banjir pada Senin?",
        "How many articles were published on Mondays?",
        "How many articles about floods were published on Monday?",
        "How many articles were published on weekends?",
        "How many articles were published in the fifth week of February 2021?",
        "Berapa artikel per kuartal?",
        "How many articles on average per month?",
        "Berapa artikel tiap kecamatan?",
    ],
)
def test_a_time_that_cannot_be_bound_is_no_word_to_count(question: str) -> None:
    assert asked(question) is None


def test_the_days_of_a_part_are_said(starter: Library) -> None:
    answer = starter.ask("Berapa artikel awal Oktober 2024?")
    assert "dari 1 Oktober 2024 sampai 10 Oktober 2024" in lead(answer)
    assert answer.filters == {"since": "2024-10-01", "until": "2024-10-10"}
    days = sorted(one.published for one in starter.articles() if one.published and one.published[:7] == "2024-10")
    assert len(behind(answer)) == sum(day <= "2024-10-10" for day in days) < len(days)


@pytest.mark.parametrize(
    "told", ["- tim khusus bersama Bawaslu memantau pegawai", "Pegawai dipantau Bawaslu setiap pekan."]
)
def test_a_mention_is_shown_by_a_sentence_or_an_item_rather_than_by_a_heading(library: Library, told: str) -> None:
    lead = "BATANG - Bupati memimpin apel pagi di pendapa, Senin, bersama para camat dan kepala desa."
    text = f"{lead}\n\nTim Khusus Bersama Bawaslu\n\nLangkah pencegahan:\n\n- camat mengawasi stafnya\n{told}"
    with_articles(library, {"title": "Apel Netralitas di Pendapa", "text": text})
    answer = library.ask("How many articles mention Bawaslu?")
    assert [one.quote.removeprefix("- ") for one in answer.citations] == [told.removeprefix("- ")]
