"""Questions for what an outlet reports: which they are, and that its articles alone answer them."""

import pytest
from invented import with_articles

from rag import Library
from rag.catalogue.grammar.sources import exchanged, read
from rag.conversing.followups import complete

OUTLETS = ["harianreka.com", "ANTARA", "Suara Contoh", "wartaku.co.id", "merdeka"]


@pytest.mark.parametrize(
    ("question", "outlets", "rest"),
    [
        ("what did HarianReka report about Demak?", ("harianreka.com",), "What was reported about Demak?"),
        ("Did Wartaku also report on the quake?", ("wartaku.co.id",), "Was reported on the quake?"),
        ("Wartaku covered which floods?", ("wartaku.co.id",), "Was reported which floods?"),
        ("Has merdeka ever covered Demak?", ("merdeka",), "Was reported Demak?"),
        ("Apakah HarianReka juga memberitakan gempa?", ("harianreka.com",), "Diberitakan gempa?"),
        ("According to wartaku, who was arrested?", ("wartaku.co.id",), "Who was arrested?"),
        ("What do Antara and HarianReka say on it?", ("ANTARA", "harianreka.com"), "What was reported on it?"),
        ("How did Wartaku's coverage describe the flood?", ("wartaku.co.id",), None),
        ("menurut antara, apa penyebab banjir?", ("ANTARA",), "Apa penyebab banjir?"),
        ("apa kata Suara Contoh soal banjir Demak?", ("Suara Contoh",), "Apa yang diberitakan soal banjir Demak?"),
        ("Wartaku bilang apa soal banjir?", ("wartaku.co.id",), "Apa yang diberitakan soal banjir?"),
        ("apa yang ditulis HarianReka dan Antara soal banjir?", ("harianreka.com", "ANTARA"), None),
        ("Bandingkan pemberitaan HarianReka dan Wartaku soal banjir", ("harianreka.com", "wartaku.co.id"), None),
        ("di Wartaku, siapa yang disebut bersalah?", ("wartaku.co.id",), "Siapa yang disebut bersalah?"),
        ("“sanksi pidana” menurut Wartaku itu apa?", ("wartaku.co.id",), "“sanksi pidana” itu apa?"),
    ],
)  # fmt: skip
def test_the_outlets_asked_of_are_read(question: str, outlets: tuple[str, ...], rest: str | None) -> None:
    told = read(question, OUTLETS)
    assert told is not None and told.outlets == outlets
    assert rest is None or told.rest == rest
    assert not any(name in told.rest.lower() for name in ("antara", "harianreka", "wartaku", "suara contoh"))


@pytest.mark.parametrize(
    ("question", "rest"),
    [
        ("menurut Wartaku dan menurut Antara, siapa bersalah?", "Siapa bersalah?"),
        ("Compare Wartaku vs. Antara on the flood", "What was reported about the flood"),
        ("apa bedanya Wartaku dengan Antara soal banjir?", "Apa yang diberitakan soal banjir?"),
        ("Apakah Wartaku dan Antara sepakat soal banjir?", "Apa yang diberitakan soal banjir?"),
        ("Do Wartaku and Antara agree on the number of dead in the flood?", "How many dead in the flood?"),
        ("Apakah Wartaku dan Antara sama soal jumlah korban?", "Berapa korban?"),
        ("How do Wartaku and Antara differ on the dead?", "What was reported on the dead?"),
    ],
)
def test_outlets_that_are_compared_are_each_asked(question: str, rest: str) -> None:
    told = read(question, OUTLETS)
    assert told is not None and told.outlets == ("wartaku.co.id", "ANTARA") and told.rest == rest


@pytest.mark.parametrize(
    ("question", "outlets", "rest"),
    [
        ("apa kata Ratna soal banjir, selain dari Wartaku?", ("wartaku.co.id",), "Apa kata Ratna soal banjir?"),
        ("banjir Demak except in HarianReka", ("harianreka.com",), "Banjir Demak"),
        ("What did Ratna say, not from wartaku.co.id or so?", None, None),
        ("What did Ratna say, other than HarianReka reports, about it?", None, None),
        ("selain laporan Wartaku dan Antara, apa sebab banjir?", ("wartaku.co.id", "ANTARA"), "Apa sebab banjir?"),
        ("kecuali yang dari HarianReka, siapa yang disalahkan?", ("harianreka.com",), "Siapa yang disalahkan?"),
        ("what did Ratna say excluding from HarianReka about floods?", ("harianreka.com",), None),
    ],
)
def test_outlets_that_are_left_out_are_not_asked(
    question: str, outlets: tuple[str, ...] | None, rest: str | None
) -> None:
    told = read(question, OUTLETS)
    assert (told is None) == (outlets is None)
    assert told is None or (told.left_out and told.outlets == outlets and rest in (None, told.rest))


@pytest.mark.parametrize(
    "question",
    [
        "siapa selain wartawan Wartaku yang diusir?",
        "siapa yang digugat selain Wartaku?",
        "apa yang tidak diberitakan oleh Wartaku?",
        "selain laporan Wartaku yang dibantah, apa lagi isinya?",
    ],
)
def test_who_did_what_besides_an_outlet_leaves_no_outlet_out(question: str) -> None:
    assert read(question, [*OUTLETS, "SayungIndahNews.com"]) is None


def test_an_outlet_called_after_a_place_is_asked_of_by_its_whole_name() -> None:
    asked = read("Apa yang dilarang di Sayung Indah News?", ["SayungIndahNews.com"])
    assert asked is not None and asked.outlets == ("SayungIndahNews.com",)


@pytest.mark.parametrize(
    "question",
    [
        "berapa jarak antara Demak dan Kudus?",
        "dilaporkan antara 5 dan 10 orang hilang, benarkah?",
        "apa arti kata merdeka?",
        "siapa pemimpin redaksi HarianReka?",
        "kapan gugatan terhadap Wartaku disidangkan?",
        'apa kata "HarianReka" soal banjir?',
        "Menurut Wartaku Susilo, apa penyebab banjir?",
        "menurut Kabarlain, apa penyebab banjir?",
        "kantor HarianReka kebanjiran kapan?",
        "Siapa calon dari Wartaku di Demak?",
        "Which journalist from Wartaku was hurt?",
        "bandingkan gaji wartawan Wartaku dan gaji wartawan Antara",
        "apa beda Wartaku dengan kantor berita lain?",
        "What did Ratna say about the Wartaku cover?",
        "Apa yang dilarang di Sayung Indah?",
    ],
)
def test_a_name_that_is_not_asked_of_binds_nothing(question: str) -> None:
    assert read(question, OUTLETS) is None


@pytest.mark.parametrize(
    ("followup", "before", "whole"),
    [
        ("Antara?", "what did HarianReka report about Demak?", "what did Antara report about Demak?"),
        ("menurut Antara?", "menurut HarianReka, apa sebab banjir?", "menurut Antara, apa sebab banjir?"),
        ("menurut Antara?", "apa sebab banjir?", "menurut Antara, apa sebab banjir?"),
        ("selain dari Antara?", "apa sebab banjir?", "selain dari Antara, apa sebab banjir?"),
        ("not from Antara?", "what did Antara report on it?", "not from Antara, what was reported on it?"),
        ("dari Antara?", "selain dari Wartaku, apa sebab banjir?", "dari Antara, apa sebab banjir?"),
        ("Antara?", "apa sebab banjir?", None),
        ("Antara melaporkan apa?", "apa sebab banjir?", None),
    ],
)
def test_a_follow_up_that_names_another_outlet_asks_the_same_of_it(
    followup: str, before: str, whole: str | None
) -> None:
    assert exchanged(followup, before, OUTLETS) == whole


def test_a_lead_before_the_other_outlet_goes() -> None:
    turn = complete("bagaimana dengan Antara?", ["menurut HarianReka, apa sebab banjir?"], outlets=OUTLETS)
    assert turn.text == "menurut Antara, apa sebab banjir?"


def test_an_outlets_articles_alone_answer_what_it_is_asked_for(starter: Library) -> None:
    plain = starter.ask("What sanctions were announced for civil servants?")
    outlets = {one.article.outlet for one in plain.citations}
    assert plain.answered and outlets
    for outlet in sorted({one.outlet for one in starter.articles() if one.outlet}):
        answer = starter.ask(f"According to {outlet}, what sanctions were announced for civil servants?")
        assert {one.article.outlet for one in answer.citations} <= {outlet}
        assert answer.filters["outlet"] == outlet and answer.understood["outlets"] == [outlet]
        assert any(outlet in note for note in answer.notes)
        assert answer.question.startswith("According to") and answer.rewritten_question is None
    quoted = starter.ask("According to “ANTARA”, what sanctions were announced for civil servants?")
    assert "outlet" not in quoted.filters


def test_of_outlets_left_out_nothing_is_quoted(starter: Library) -> None:
    plain = starter.ask("What sanctions were announced for civil servants?")
    outlets = sorted({str(one.article.outlet) for one in plain.citations})
    answer = starter.ask(f"What sanctions were announced for civil servants, other than in {outlets[0]}?")
    assert outlets[0] not in {one.article.outlet for one in answer.citations}
    assert answer.understood["outlets_left_out"] == [outlets[0]] and answer.notes[0].startswith("Without articles from")
    every = [str(one.outlet) for one in starter.articles() if one.outlet]
    followed = starter.ask(f"not from {outlets[0]}?", history=["What sanctions were announced for civil servants?"])
    assert len(set(every)) > 1 and outlets[0] not in {one.article.outlet for one in followed.citations}


def test_a_filter_stands_above_the_question(starter: Library) -> None:
    first, second = sorted({one.outlet for one in starter.articles() if one.outlet})[:2]
    answer = starter.ask(f"menurut {first}, apa sanksinya?", outlet=second)
    assert answer.filters["outlet"] == second and "outlets" not in answer.understood


def test_several_outlets_are_asked_each_for_itself(starter: Library) -> None:
    one, other = sorted({article.outlet for article in starter.articles() if article.outlet})[:2]
    answer = starter.ask(f"apa kata {one} dan {other} soal netralitas ASN?")
    assert {cited.article.outlet for cited in answer.citations} <= {one, other}
    assert answer.short_answer is None and answer.understood["outlets"] == [one, other]


def test_who_wrote_an_opinion_is_asked_of_what_he_wrote_unless_articles_mention_him(library: Library) -> None:
    opinion = {
        "title": "Opini: Jalan Tol dan Desa yang Kosong",
        "author": "Gatot Wijanarko",
        "text": "Angka pengangguran muda di desa sepanjang tol 17,3 persen. Toko di jalan lama tutup satu per satu.",
    }
    figure = {"title": "Tol Baru", "author": "Edo Karsa", "text": "Angka pengangguran muda di kota 5,1 persen."}
    told = {"title": "Tol Diresmikan", "text": '"Tol itu menambah pengangguran muda," kata Edo Karsa, warga Sukatani.'}
    small = with_articles(library, opinion, figure, told)
    for question in (
        "Menurut Gatot Wijanarko, berapa persen pengangguran muda?",
        "According to Gatot Wijanarko, what is the youth unemployment rate?",
    ):
        answer = small.ask(question)
        assert [one.article.title for one in answer.citations] == [opinion["title"]], question
        assert "17,3 persen" in answer.citations[0].quote
    assert small.ask("Berapa pengangguran muda dalam kolom Gatot Wijanarko?").answered
    assert not small.ask("Siapa Gatot Wijanarko?").answered
    assert not any("5,1" in one.quote for one in small.ask("Menurut Edo Karsa, pengangguran muda bagaimana?").citations)
    assert not small.ask("Menurut Gatot Subarkah, berapa persen pengangguran muda?").answered
