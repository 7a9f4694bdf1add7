"""What is shown: each place for itself, one story once, figures that disagree side by side."""

import re
from dataclasses import replace
from datetime import date

import pytest
from invented import with_articles

from index.article_sentences import sentences as sentences_of
from index.articles import build
from index.filters import Filters
from index.nouns import Hit, Passage, Sentence
from index.readers import Record
from rag import Library
from rag.choosing.shown import choose
from rag.evidence import Evidence
from rag.expecting.parts import part_of, parts, scopes
from rag.question import Question, understand
from rag.telling.differing import disagreeing

FIRST = (
    "Batang, KABARCONTOH.COM - Pemkab Batang menyalurkan 120 paket sembako kepada korban banjir di Desa Sidorejo. "
    "Bantuan itu diserahkan Kepala Dinas Sosial Budi Santoso pada Senin (7/10/2024). "
    "Menurut Budi, bantuan berikutnya menyusul pekan depan."
)


def _add(library: Library, **texts: str) -> None:
    told = {"title": "Bantuan Banjir Batang", "date": "2024-10-08"}
    with_articles(library, *(told | {"text": text, "outlet": f"{outlet}.id"} for outlet, text in texts.items()))


def test_one_story_that_two_outlets_print_is_quoted_once_and_names_both(library: Library) -> None:
    _add(library, satu=FIRST, dua=FIRST + " Warga berterima kasih.")
    answer = library.ask("Berapa paket sembako yang disalurkan Pemkab Batang?")
    assert answer.answered and len({citation.article.id for citation in answer.citations}) == 1
    first = answer.citations[0]
    outlets = {first.article.outlet, *(article.outlet for article in first.also_in)}
    assert outlets == {"satu.id", "dua.id"} and len(first.also_in) == 1
    assert "juga dimuat" in answer.text
    assert answer.to_dict()["citations"][0]["also_in"][0]["outlet"] == first.also_in[0].outlet


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "Which had the higher turnout, Cilacap or Magetan?",
            {"how much: turnout in Cilacap?", "how much: turnout in Magetan?"},
        ),
        (
            "Mana yang lebih banyak korbannya, banjir Demak atau longsor Banjarnegara?",
            {"berapa korbannya, banjir Demak", "berapa korbannya longsor Banjarnegara"},
        ),
        ("Siapa yang lebih dulu apel, Magetan atau Batang?", {"kapan apel di Magetan?", "kapan apel di Batang?"}),
        (
            "Which regencies in Central Java or East Java were flooded?",
            {"Which regencies in Central Java were flooded?", "Which regencies in East Java were flooded?"},
        ),
        ("Kapan apel di Batang — Kapan apel di Magetan?", {"Kapan apel di Batang", "Kapan apel di Magetan"}),
        (
            "Compare the sanctions in Magetan, Batang and Demak",
            {"the sanctions in Magetan", "the sanctions in Batang", "the sanctions in Demak"},
        ),
        ("Apa beda tim pengawas di Batang dan Sukamara?", {"tim pengawas di Batang?", "tim pengawas di Sukamara?"}),
        (
            "What did Magetan and Batang say about fines?",
            {"What did Magetan say about fines?", "What did Batang say about fines?"},
        ),
        ("Bandingkan anggaran di Magetan dan sanksi di Batang", {"anggaran di Magetan", "sanksi di Batang"}),
        ("Bandingkan sanksi di Batang dengan sanksi berat di Magetan", {"sanksi di Batang dengan sanksi berat di"}),
    ],
)
def test_each_place_is_asked_for_itself(question: str, parts: set[str]) -> None:
    understood = understand(question)
    asked = {part_of(understood, codes).text for codes in scopes(understood)}
    assert parts <= asked and len(asked) == len(scopes(understood))
    for codes in scopes(understood):
        part = part_of(understood, codes)
        assert [tuple(place.code for place in one.places) for one in part.mentions] == [codes]


def test_a_question_about_one_place_is_asked_as_it_is() -> None:
    understood = understand("Apa sanksi di Batang?")
    assert part_of(understood, scopes(understood)[0]) is understood


@pytest.mark.parametrize(
    "question",
    [
        "Kenapa pengurus Elang Jateng menyesalkan ribut kader vs pimpinan di Demak?",
        "What did the Jawa Tengah commission say about Demak?",
    ],
)
def test_the_province_in_which_a_place_lies_stays_in_what_is_asked_of_that(question: str) -> None:
    (part,) = parts(understand(question))
    assert part.question.text == question and part.codes == ("33.21",)
    assert [place.code for one in part.question.mentions for place in one.places] == ["33.21"]


def test_a_place_of_several_that_nothing_answers_is_said_to_have_none(real: Library) -> None:
    answer = real.ask("Di mana rapat netralitas ASN di Magetan dan di Sukamara digelar?")
    assert {citation.article.region for citation in answer.citations} == {"Kabupaten Magetan"}
    assert any("Kabupaten Sukamara" in note for note in answer.notes)


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Why did Riau refuse the firemen of Jakarta?", 1),
        ("Berapa jarak dari Magetan ke Madiun?", 1),
        ("How many were displaced in Demak and in Kudus?", 2),
        ("Apakah sanksi di Magetan lebih berat daripada di Cilacap?", 2),
        ("Siapa bupati Magetan, Batang, dan Demak?", 3),
    ],
)
def test_places_of_which_nothing_of_their_own_is_asked_are_searched_together(question: str, count: int) -> None:
    assert len(scopes(understand(question))) == count


def test_who_mentions_a_name_is_told_exactly(real: Library) -> None:
    answer = real.ask("Which regencies mention Bawaslu?")
    assert len({citation.article.region_code for citation in answer.citations}) == 5
    assert all("Bawaslu" in citation.quote for citation in answer.citations)


OPENINGS = (
    "Hujan deras semalam membuat Sungai Wulan meluap ke permukiman warga Kabupaten Demak.",
    "Ratusan warga mengungsi ke balai desa setelah tanggul di Kabupaten Demak jebol.",
    "Gubernur meninjau posko pengungsian korban banjir di Kabupaten Demak, Selasa pagi.",
)
CLOSINGS = (
    "Perahu karet dikerahkan untuk menjemput lansia.",
    "Dapur umum menyiapkan seribu bungkus nasi setiap hari.",
    "Sekolah diliburkan sampai air surut.",
)


def _marked(library: Library, question: Question, number: str) -> list[Evidence]:
    """The sentences found that have such a number, with it for what the reader takes."""
    (part,) = parts(question)
    judged = library.answerer.judged(library.answerer.sought(part, Filters()))
    spans = [(one, re.search(number, one.sentence.text)) for one in judged]
    return [
        replace(one, span=(one.sentence.start + found.start(), one.sentence.start + found.end()))
        for one, found in spans
        if found
    ]


@pytest.mark.parametrize(
    ("told", "differ"),
    [
        (("120", "150"), True),
        (("120", "120", "150"), True),
        (("120", "120"), False),
        (("120", "150, setelah sebelumnya 120"), False),
        (("5.000", "5 ribu"), False),
        (("2,5 juta", "25 juta"), True),
    ],
)
def test_figures_differ_between_articles_on_the_same(told: tuple[str, ...], differ: bool, library: Library) -> None:
    for number, figure in enumerate(told):
        text = f"{OPENINGS[number]} Petugas mencatat {figure} rumah rusak. {CLOSINGS[number]}"
        row = {"title": "Banjir Demak Merusak Rumah", "text": text, "date": f"2024-10-0{number + 2}"}
        with_articles(library, row)
    question = understand("Berapa rumah rusak akibat banjir Demak?")
    marked = _marked(library, question, r"\d[\d.,]*(?: ribu| juta)?(?=.* rumah rusak)")
    assert len(marked) == len(told) and disagreeing(question, marked) is differ


@pytest.mark.parametrize(
    ("second", "differ"), [("Total hadiah mencapai Rp 90 juta.", True), ("Tiket seharga Rp 90 juta.", False)]
)
def test_what_all_titles_tell_no_sentence_need_say_again(second: str, differ: bool, library: Library) -> None:
    first = "Turnamen Piala Elang 2026 memperebutkan total hadiah Rp 70 juta."
    for number, told in enumerate((first, second)):
        row = {"title": ("Jadwal Piala Elang 2026", "Piala Elang 2026 Dipuji")[number], "date": f"2026-05-1{number}"}
        with_articles(library, row | {"text": f"{OPENINGS[number]} {told} {CLOSINGS[number]}"})
    question = understand("Berapa total hadiah Piala Elang 2026?")
    marked = _marked(library, question, r"Rp \d+ juta")
    assert len(marked) == 2 and disagreeing(question, marked) is differ


def test_what_a_sentence_points_to_it_need_not_say_again(library: Library) -> None:
    told = (
        "Waduk Sulis terkenal. Waduk ini berjarak 40 km dari pasar Jati.",
        "Waduk Sulis hanya berjarak 14 kilometer dari pasar Jati, Selasa (40/9/2024).",
    )
    for number, text in enumerate(told):
        row = {"title": ("Balap Perahu Jati Ramai", "Balap Perahu Jati Dimulai")[number], "date": "2024-09-10"}
        with_articles(library, row | {"text": f"{OPENINGS[number]} {text} {CLOSINGS[number]}"})
    question = understand("Berapa jarak waduk Sulis dari pasar Jati?")
    marked = _marked(library, question, r"\d+ k\w+")
    assert len(marked) == 2 and disagreeing(question, marked)


@pytest.mark.parametrize(("second_has", "shown"), [(0.9, 2), (0.4, 1)])
def test_a_second_quote_of_a_region_has_as_many_of_the_question_s_words(second_has: float, shown: int) -> None:
    text = "Pelanggar dapat terkena sanksi pidana. Di luar itu masih ada teguran moral dari atasan."
    article = build(
        Record("magetan.jsonl#1", "", ".jsonl", {"title": "Rapat di Magetan", "text": text, "date": "2024-10-07"}),
        today=date(2024, 10, 8),
    )
    spans = [(0, 38), (39, len(text))]
    sentences = [Sentence(article, number, start, end) for number, (start, end) in enumerate(spans)]
    passage = Passage(1, tuple(sentences), 0, len(text))
    hit = Hit(passage, 1.0, 1.0, 1.0)
    strong = [
        Evidence(one, hit, score, {"words": has})
        for one, score, has in zip(sentences, (0.6, 0.5), (0.9, second_has), strict=True)
    ]
    question = understand("Kabupaten mana yang menyebut sanksi pidana?")
    assert len(choose(strong, question, evidence=strong)) == shown


ROW = [
    "Ada tiga syarat bagi penerima bantuan.",
    "Pertama, penerima tinggal di Batang.",
    "Itu dibuktikan dengan KTP.",
    "Kedua, rumahnya rusak karena banjir.",
    "Kedua orang tua tidak perlu hadir.",
    "Terakhir, ia belum pernah menerima bantuan.",
    "Bupati lega.",
]


@pytest.mark.parametrize("first", [0, 1, 3])
def test_a_list_that_counts_is_shown_with_all_of_its_row(first: int) -> None:
    fields = {"title": "Syarat bantuan di Batang", "text": " ".join(ROW)}
    article = build(Record("batang.jsonl#1", "", ".jsonl", fields), today=date(2024, 10, 8))
    starts = [article.text.index(text) for text in ROW]
    sentences = [Sentence(article, at, start, start + len(ROW[at])) for at, start in enumerate(starts)]
    hit = Hit(Passage(1, tuple(sentences), 0, len(article.text)), 1.0, 1.0, 1.0)
    found = [Evidence(one, hit, 0.9, {"words": 0.5}) for one in sentences]
    asked = understand("Apa saja syarat penerima bantuan?")
    shown = choose([found[first]], asked, evidence=found)
    assert {one.sentence.number for one in shown} == {first, 1, 3, 5}
    one_asked = understand("Di mana penerima bantuan tinggal?")
    assert [one.sentence.number for one in choose([found[first]], one_asked, evidence=found)] == [first]


def test_an_exclamation_is_no_further_quote() -> None:
    lines = ["Rina Dewi memimpin pasukan sebagai komandan.", "Hebat sekali!", "Ia bertugas di Manado."]
    fields = {"title": "Rina Dewi memimpin pasukan", "text": " ".join(lines)}
    article = build(Record("manado.jsonl#1", "", ".jsonl", fields), today=date(2024, 10, 8))
    starts = [article.text.index(line) for line in lines]
    sentences = [Sentence(article, at, start, start + len(lines[at])) for at, start in enumerate(starts)]
    hit = Hit(Passage(1, tuple(sentences), 0, len(article.text)), 1.0, 1.0, 1.0)
    strong = [Evidence(one, hit, 0.9 - 0.1 * one.number, {"words": 0.5}) for one in sentences]
    shown = choose(strong, understand("Apa jabatan Rina Dewi?"), evidence=strong)
    assert [one.sentence.number for one in shown] == [0, 2]


def test_an_item_without_a_word_asked_for_is_no_further_quote() -> None:
    text = "Direktur menyiapkan 14 truk tangki.\n\nJadwal:\n- Senin: Jati\n- Rabu: Sukatani"
    article = build(Record("a.jsonl#1", "", ".jsonl", {"title": "Air Mati", "text": text}), today=date(2024, 10, 8))
    told = sentences_of(article)
    hit = Hit(Passage(1, tuple(told), 0, len(text)), 1.0, 1.0, 1.0)
    found = [Evidence(one, hit, 0.9 - 0.1 * one.number, {"words": float(not one.number)}) for one in told]
    shown = choose(found, understand("Berapa truk tangki?"), evidence=found)
    assert [one.sentence.number for one in shown] == [0]


def test_where_no_regions_article_answers_places_that_a_sentence_names_do(library: Library) -> None:
    text = (
        "Badan Penanaman Modal menawarkan Jawa Tengah kepada pabrik mebel yang pindah dari Cina. "
        "Kendal, Pemalang dan Sukoharjo dinilai Badan Penanaman Modal paling cocok untuk pabrik mebel itu."
    )
    _add(library, satu=text)
    found = library.ask("Which regencies did the investment board rate best for the furniture factories?")
    assert not found.answered or any("Kendal" in one.quote for one in found.citations)
    finder = replace(library.answerer, enough=0.0)
    question = understand("Kabupaten mana saja yang paling cocok untuk pabrik mebel?")
    nothing = [replace(one, chosen=()) for one in finder.findings(question, Filters())]
    told = finder.of_places_told(question, nothing, Filters())
    assert told is not None and told[0].kind == "where"
    assert all("Kendal" in one.sentence.text or "Jawa Tengah" in one.sentence.text for f in told[1] for one in f.chosen)
    assert finder.of_places_told(understand("Apa yang cocok untuk pabrik mebel?"), nothing, Filters()) is None


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Kabupaten mana saja yang menyebut sanksi pidana?", "2 dari 16 daerah dalam koleksi ini: Kabupaten "),
        ("Provinsi mana saja yang menyebut sanksi pidana?", "2 dari 11 provinsi dalam koleksi ini: Jawa "),
        (
            "Which provinces mention criminal penalties?",
            "2 of the 11 provinces in this collection: Central Java and East",
        ),
    ],
)
def test_regions_are_named_and_provinces_counted_where_those_are_asked_for(
    starter: Library, question: str, told: str
) -> None:
    assert told in starter.ask(question).text.partition(". ")[0]


@pytest.mark.parametrize(
    "question", ["Kabupaten mana saja yang menyebut sanksi pidana?", "Which regencies mention criminal penalties?"]
)
def test_which_regions_mention_something_is_told_of_those_whose_articles_have_it_by_that(
    starter: Library, question: str
) -> None:
    answer = starter.ask(question)
    assert {one.article.region for one in answer.citations} == {"Kabupaten Cilacap", "Kabupaten Magetan"}
    assert all("pidana" in one.quote for one in answer.citations)


def test_a_quotation_whose_words_are_lost_is_not_shown(library: Library) -> None:
    text = (
        "“,,” tulis Sulis Wirama di laman festival Jati. “Kami menunggu festival Jati dibuka,” tulis Sulis Wirama. "
        "“,” balas Sulis Wirama, “festival Jati tetap ramai.”"
    )
    with_articles(library, {"title": "Festival Jati Sulis Wirama", "text": text, "date": "2024-09-10"})
    quotes = [one.quote for one in library.ask("Apa kata Sulis Wirama soal festival Jati?").citations]
    assert any("menunggu" in one for one in quotes) and not any(one.startswith("“,,”") for one in quotes)
