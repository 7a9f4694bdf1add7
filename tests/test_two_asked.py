"""Several questions in one are each asked; a clause that is none of its own stays where it is."""

from datetime import date
from pathlib import Path

import pytest
from invented import with_articles

from index import places
from index.articles import build
from index.nouns import Sentence
from index.readers import Record
from rag import Library
from rag.asking.kinds import Kind
from rag.asking.names.rows import told_apart
from rag.asking.two_asked import clauses
from rag.choosing.sources import tells_source
from rag.expecting.parts import parts
from rag.question import understand


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        (
            "How many of the gang were caught in Ngawi and how many are still at large?",
            ["How many of the gang were caught in Ngawi", "how many are still at large?"],
        ),
        ("How long is the ferry Sri Rejeki, and how big was its crew?", None),
        ("How many left Ngawi on 4 May 2021, and how many the day after?", None),
        (
            "siapa bupati Ngawi, kapan acaranya, dan apa sanksinya?",
            ["siapa bupati Ngawi", "kapan acaranya", "apa sanksinya?"],
        ),
        ("Siapa yang hadir di Ngawi, kapan, dan di mana?", ["Siapa yang hadir di Ngawi", "kapan", "di mana?"]),
        ("Who was hurt in Ngawi and why?", ["Who was hurt in Ngawi", "why?"]),
        ("tell me who was hurt in Ngawi and why", None),
        ("Who is the man who stole the boat and where did he hide it?", None),
        ("Was Ratna Dewi arrested and where is she held?", None),
        ("pasar itu mulai dibangun kapan, terus jadwal awalnya kapan?", None),
        ("Rombongan naik kendaraan apa dan hendak ke mana?", ["Rombongan naik kendaraan apa", "hendak ke mana?"]),
        ("Kapan Ratna dirawat dan di rumah sakit mana?", ["Kapan Ratna dirawat", "di rumah sakit mana?"]),
        ("Siapa pemenang lomba di Ngawi? Kapan digelar?", None),
        ("Apa yang dibahas Ratna dan Budi di Ngawi dan kapan bertemunya?", None),
        ("Apa kata Ratna soal pasar dan aturan apa yang dipakai?", None),
    ],
)
def test_a_clause_that_asks_by_itself_is_a_question(question: str, asked: list[str] | None) -> None:
    found = clauses(question)
    assert len(found) == len(asked or found[:2])
    assert asked is None or list(found) == asked


def test_three_things_may_be_asked_at_once() -> None:
    assert clauses("Kapan banjir di Ngawi terjadi, berapa yang mengungsi, dan siapa yang membantu?") == (
        "Kapan banjir di Ngawi terjadi",
        "berapa yang mengungsi",
        "siapa yang membantu?",
    )


@pytest.mark.parametrize(
    "question",
    [
        "What did Ratna say and do about the flood?",
        "What did the minister say about how the fund works and how much it costs?",
        "What happened to the man who stole the boat and who fled to Ngawi?",
        "What is the price of rice and what it means for the poor?",
        "How many were hurt when the bus fell and who jumped?",
        "In what order, and on which dates, will the districts get their ballots?",
        "Which funds paid for the market, and how much came from each?",
        "Who met the regent of Ngawi and the mayor of Madiun?",
        "How many boats sank, and who said that?",
        "Apa yang dibahas Ratna dan Budi di Ngawi?",
        "Apa kata polisi soal siapa pelaku dan kapan ia ditangkap?",
        "Bagaimana cara petugas menangani mereka, dihukum apa dibina?",
        "Siapa bupati dan wakil bupati Ngawi?",
        "Siapa dan apa kata Rosalina?",
        "Menurut aturan baru, bagaimana ketua dipilih?",
    ],
)
def test_a_clause_that_asks_nothing_by_itself_stays(question: str) -> None:
    assert clauses(question) == (question,)


def test_the_second_is_about_what_the_first_is_about() -> None:
    one, other = (part.question for part in parts(understand("Berapa korban banjir di Ngawi dan siapa yang membantu?")))
    assert (one.text, one.asked, one.kind) == (one.asked, "Berapa korban banjir di Ngawi", Kind.HOW_MANY)
    assert (other.text, other.kind) == ("siapa yang membantu — berapa korban banjir di Ngawi", Kind.WHO)
    assert other.asked == "siapa yang membantu?" and [one.text for one in other.mentions] == ["Ngawi"]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        (
            "Siapa korban dan siapa pelaku pengeroyokan di Ngawi?",
            ["Siapa korban pengeroyokan di Ngawi?", "siapa pelaku pengeroyokan di Ngawi?"],
        ),
        (
            "Who were the victims and who were the attackers in Ngawi?",
            ["Who were the victims in Ngawi?", "who were the attackers in Ngawi?"],
        ),
        (
            "Siapa tersangka dan berapa kerugian negara dalam kasus lelang?",
            ["Siapa tersangka", "berapa kerugian negara dalam kasus lelang?"],
        ),
        ("Siapa korban dan kapan ditangkap?", ["Siapa korban", "kapan ditangkap?"]),
        (
            "Rina dirawat jam berapa di rumah sakit mana?",
            ["Rina dirawat jam berapa", "di rumah sakit mana?"],
        ),
        ("Siapa korban sama kapan ditangkap?", ["Siapa korban", "kapan ditangkap?"]),
        ("Siapa yang pergi sama siapa?", ["Siapa yang pergi sama siapa?"]),
    ],
)
def test_two_nouns_may_be_asked_for_of_the_same(question: str, asked: list[str]) -> None:
    assert [part.question.asked for part in parts(understand(question))] == asked


@pytest.mark.parametrize(
    ("question", "second"),
    [
        ("Apa kata Ratna soal banjir dan apa jawaban Budi?", "apa jawaban Budi soal banjir"),
        ("What did Ratna say about the flood and what did Budi say?", "what did Budi say about the flood"),
        ("Apa kata Ratna soal banjir dan apa kata Budi soal gempa?", "apa kata Budi soal gempa?"),
        ("Apa kata Ratna soal banjir dan apa tanggapannya?", "apa tanggapannya?"),
        ("Kapan Ratna bicara soal banjir dan siapa yang hadir?", "siapa yang hadir?"),
    ],
)
def test_words_of_another_are_on_what_the_first_spoke_of(question: str, second: str) -> None:
    assert parts(understand(question))[1].question.asked == second


@pytest.mark.parametrize(
    ("question", "by_itself"),
    [
        ("Siapa Rektor Unjati dan siapa Kepala BPBJ?", "siapa Kepala BPBJ?"),
        ("Kapan Ratna ditangkap dan kapan Budi ditangkap?", "kapan Budi ditangkap?"),
        ("Siapa Rektor Unjati dan di mana rumahnya?", None),
        ("Siapa Rektor Unjati dan berapa mahasiswa Unjati?", None),
        ("Siapa Rektor Unjati dan siapa yang memilih dia?", None),
    ],
)
def test_a_further_question_that_names_another_may_stand_by_itself(question: str, by_itself: str | None) -> None:
    alone = parts(understand(question))[1].alone
    assert (alone.text if alone else None) == by_itself


def test_who_is_named_without_a_place_is_not_sought_in_that_of_the_other_question() -> None:
    one, other = parts(understand("Who reported Ratna Wasesa and who is the regent of Ngawi?"))
    assert one.codes == () and other.codes
    one, other = parts(understand("Kapan banjir di Ngawi surut dan siapa yang membantu?"))
    assert one.codes == other.codes != ()


def test_a_first_one_that_says_little_is_about_what_the_second_is_about() -> None:
    one, other = (part.question for part in parts(understand("Siapa pelaku dan apa motif pencurian sapi di Ngawi?")))
    assert one.text == "Siapa pelaku pencurian sapi di Ngawi?"
    assert other.text == other.asked == "apa motif pencurian sapi di Ngawi?"


def test_each_is_of_its_own_time_and_the_day_after_is_one() -> None:
    question = understand("How many people left Ngawi on 4 May 2021, and how many the day after?")
    one, other = (part.question for part in parts(question))
    assert [window.words for window in one.times.windows] == ["4 May 2021"]
    assert [window.words for window in other.times.windows] == ["5 May 2021"]
    assert "4 May" not in other.text


def test_what_compares_or_goes_through_regions_is_asked_whole() -> None:
    for text in (
        "Daerah mana saja yang banjir dan berapa korbannya?",
        "Berapa korban di Ngawi dan berapa di Demak?",
        "Apa perbedaan bupati dan wali kota, dan siapa yang memilih?",
    ):
        assert not any(part.asks for part in parts(understand(text)))


FERRY = """Kapal feri Sri Rejeki tenggelam di dekat Pulau Ombak pada Senin malam.
Kapal sepanjang 48 meter itu membawa 112 penumpang saat berangkat dari pelabuhan.
Menurut Kapten Rosalina, mesin kapal mati karena kemasukan air laut.
"""


@pytest.fixture(scope="module")
def ferry(lasting: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    file = folder / "feri.txt"
    file.write_text(f"Feri Sri Rejeki tenggelam\n\n{FERRY}", encoding="utf-8")
    lasting.add(file)
    return lasting


def test_both_are_answered_and_no_few_words_answer_both(ferry: Library) -> None:
    answer = ferry.ask("Kapan kapal Sri Rejeki tenggelam dan kenapa mesinnya mati?")
    quotes = " ".join(one.quote for one in answer.citations)
    assert "Senin malam" in quotes and "kemasukan air laut" in quotes
    assert answer.short is None


def test_of_two_persons_in_two_articles_each_is_quoted(library: Library) -> None:
    told = with_articles(
        library,
        {
            "title": "Rektor Unjati Dilantik",
            "text": "Ratna Wulandari dilantik sebagai Rektor Unjati yang baru di gedung senat, Senin (3/2/2025). "
            "Ratna berjanji menambah beasiswa.",
        },
        {
            "title": "Kepala BPBJ Tinjau Pasar",
            "text": "Kepala BPBJ Bagus Handoko meninjau pasar, Kamis (6/2/2025). Bagus meminta harga diawasi.",
        },
    )
    answer = told.ask("Siapa Rektor Unjati yang baru dan siapa Kepala BPBJ?")
    quoted = " ".join(one.quote for one in answer.citations)
    assert "Ratna Wulandari" in quoted and "Bagus Handoko" in quoted
    assert not answer.notes


def test_which_has_no_answer_is_said(ferry: Library) -> None:
    answer = ferry.ask("Kapan kapal Sri Rejeki tenggelam dan berapa gaji kaptennya?")
    assert answer.answered and any("berapa gaji kaptennya?" in note for note in answer.notes)


def test_that_a_sentence_does_not_tell_how_somebody_is_is_not_said(library: Library) -> None:
    text = "Istri Harjo bernama Rina Dewanti juga luka-luka dalam kecelakaan itu. Hujan turun sejak pagi di Sukatani."
    with_articles(library, {"title": "Kecelakaan di Sukatani", "text": text})
    answer = library.ask("Siapa nama istri Harjo dan bagaimana kondisinya?")
    assert "luka-luka" in answer.citations[0].quote
    assert not any("Tidak ditemukan" in note for note in answer.notes), answer.notes


def test_and_between_places_joins_them_only_where_it_joins_what_is_asked_of_each() -> None:
    within = "Apa pesan ketua KONI Demak kepada pengurus dan atletnya setelah gagal lolos ke PON Papua?"
    for text, apart in (
        (within, False),
        ("What did the regent of Demak tell staff and riders who were sent to Papua?", False),
        ("Berapa anggaran Magetan dan sanksi di Batang?", True),
        ("What is the budget of Magetan and the sanctions in Batang?", True),
        ("Siapa bupati Demak dan sejak kapan ketua DPRD Kudus yang baru menjabat?", True),
    ):
        assert told_apart(text, places.mentions(text)) is apart


BOURSE = """Bursa Sukatani ditutup menguat pada Jumat 4 Oktober 2024 setelah turun selama delapan hari.
Rinciannya 449 saham naik, 251 saham turun, dan 118 saham tetap.
Bursa Sukatani didirikan para pedagang beras pada 3 Mei 1990 di gedung Balai Niaga.
"""


def test_what_a_sentence_shown_tells_is_not_said_to_be_wanting(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "bursa.txt"
    file.write_text(f"Bursa Sukatani menguat\n\n{BOURSE}", encoding="utf-8")
    library.add(file)
    for question in (
        "Berapa saham di Bursa Sukatani yang naik dan berapa yang turun?",
        "Kapan Bursa Sukatani didirikan dan di gedung apa?",
    ):
        answer = library.ask(question)
        assert answer.answered and not any("Tidak ditemukan" in note for note in answer.notes), answer.notes
    wanting = library.ask("Berapa saham di Bursa Sukatani yang naik dan berapa gaji direkturnya?")
    assert any("berapa gaji direkturnya?" in note for note in wanting.notes), wanting.notes


def _sentence(text: str, quote: str) -> Sentence:
    article = build(Record("a.jsonl#1", "", ".jsonl", {"title": "Kerugian", "text": text}), today=date(2024, 12, 4))
    start = article.text.index(quote)
    return Sentence(article, 0, start, start + len(quote))


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Berdasarkan laporan hasil audit BPKP, negara dirugikan.", True),
        ("Menurut proyeksi Badan Pengawasan Keuangan dan Pembangunan (BPKP), negara dirugikan.", True),
        ("According to BPKP, the state lost.", True),
        ("Negara dirugikan. Kantor BPKP berada di Jakarta.", False),
        ("Menurut jaksa, negara dirugikan. Sidang dihadiri BPKP.", False),
    ],
)
def test_whose_figure_it_is_may_stand_before_it(before: str, told: bool) -> None:
    sentence = _sentence(f"{before} Kerugian itu mencapai Rp33 miliar.", "Kerugian itu mencapai Rp33 miliar.")
    assert tells_source(sentence, ("BPKP",)) is told
