"""A question that leans on the one before it is completed; one that stands alone is not touched."""

from datetime import date

import pytest
from invented import with_articles

from index import languages
from index.nouns import Article
from rag import Answer, Citation, Library
from rag.asking.leaning.pointing import asks_speaker, asks_when_said, is_headless
from rag.catalogue.reading import read
from rag.catalogue.request import Request
from rag.conversing.attributing import was_when
from rag.conversing.followups import complete
from rag.conversing.joining import words_of
from rag.conversing.persons import last_named, person
from rag.conversing.question_words import lacks_subject
from rag.conversing.turn import Turn, with_person
from rag.phrases.refusals import NO_DAY_TOLD, UNSURE_DAY
from rag.question import understand

BEFORE = "what sanctions did Magetan announce?"


@pytest.mark.parametrize(
    ("question", "completed"),
    [
        ("and Cilacap?", "what sanctions did Cilacap announce?"),
        ("What about Batang Hari?", "what sanctions did Batang Hari announce?"),
        ("bagaimana dengan Batang?", "what sanctions did Batang announce?"),
        ("kalau di Sukamara?", "what sanctions did Sukamara announce?"),
        ("no, I mean Cilacap", "what sanctions did Cilacap announce?"),
        ("bukan, maksud saya Batang", "what sanctions did Batang announce?"),
    ],
)
def test_a_place_alone_takes_the_place_of_the_one_before(question: str, completed: str) -> None:
    turn = complete(question, [BEFORE])
    assert turn.text == turn.asked == completed and turn.sure


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What did he talk about?", "What did Soim Ginanjar talk about?"),
        ("what's his message?", "what's Soim Ginanjar's message?"),
        ("apa pesan beliau?", "apa pesan Soim Ginanjar?"),
        ("why is that?", "why is that?"),
    ],
)
def test_he_is_the_person_of_the_answer_before(question: str, asked: str) -> None:
    turn = with_person(complete(question, ["Siapa Ketua Bawaslu Cilacap?"]), "Soim Ginanjar")
    context = " — siapa Ketua Bawaslu Cilacap?" if "that" in question else "?"
    assert turn.asked == asked and turn.text == asked.rstrip("?") + context
    later = with_person(complete(question, ["Apa kata Ketua Bawaslu Cilacap?"]), "Soim Ginanjar")
    assert later.text == f"{asked.rstrip('?')} — apa kata Ketua Bawaslu Cilacap?"


def test_his_behind_an_office_is_that_ones_own() -> None:
    turn = with_person(complete("did the mayor change his mind?", ["Siapa Ketua Bawaslu Cilacap?"]), "Soim Ginanjar")
    assert turn.asked == "did the mayor change his mind?"


@pytest.mark.parametrize(
    ("question", "turns", "completed"),
    [
        ("menurut Budi?", ["Berapa korban banjir?"], "Berapa korban banjir menurut Budi?"),
        ("according to Budi?", ["Why did it fall?"], "Why did it fall according to Budi?"),
        (
            "menurut Budi?",
            ["Angkot lewat jalan apa?", "apakah penumpangnya bertambah?"],
            "apakah penumpangnya bertambah menurut Budi — angkot lewat jalan apa?",
        ),
        ("menurut Budi?", ["Berapa korban banjir menurut Rina?"], "Berapa korban banjir menurut Budi?"),
        ("apa kata Budi?", ["Berapa korban banjir?"], "apa kata Budi?"),
    ],
)
def test_whose_words_are_meant_is_asked_with_the_question_before(
    question: str, turns: list[str], completed: str
) -> None:
    assert complete(question, turns).text == completed


def test_whose_office_is_asked_for_after_who_said_it_is_the_speakers(library: Library) -> None:
    text = '"Kami menerima tiga laporan terhadap Edo Karsa," kata Ketua Dewan Elang, Rina Dewi, Senin.'
    with_articles(library, {"title": "Laporan Terhadap Edo Karsa", "text": text})
    history = ["Berapa laporan terhadap Edo Karsa di Dewan Elang?", "siapa yang mengatakannya?"]
    assert library.ask("apa jabatannya?", history=history).rewritten_question == "apa jabatan Rina Dewi?"
    assert library.ask("dia dari partai apa?", history=history).understood["names"][0] == "Rina Dewi"


def test_him_is_another_than_she() -> None:
    turn = with_person(complete("what does she admire about him?", ["Kapan Rina bicara?"]), "Rina Dewi")
    assert turn.asked == "what does Rina Dewi admire about him?"


def test_who_is_called_by_one_word_is_the_one_of_the_articles_just_quoted(library: Library) -> None:
    with_articles(
        library,
        {"title": "Pinjaman Elang", "text": "Rina Dewi meminjam Rp 9 juta dari Elang. Kwitansi atas nama Sutrisman."},
        {"title": "Lomba Lari", "text": "Lomba lari dibuka Camat Demak Edo Sutrisman."},
    )
    alone = library.ask("Siapa Sutrisman?")
    assert [one.article.title for one in alone.citations] == ["Lomba Lari"]
    answer = library.ask("Siapa Sutrisman?", history=["Berapa yang dipinjam Rina Dewi?"])
    assert {one.article.title for one in answer.citations} <= {"Pinjaman Elang"}


def test_of_a_person_who_was_asked_for_the_next_question_asks(starter: Library) -> None:
    answer = starter.ask("Apa yang dia katakan tentang pelanggaran?", history=["Siapa Pj Bupati Magetan?"])
    assert answer.rewritten_question == "Apa yang Nizhamul katakan tentang pelanggaran?"
    assert any("pelanggaran" in citation.quote for citation in answer.citations)


@pytest.mark.parametrize(
    ("question", "earlier", "completed"),
    [
        (
            "What did Anies say about it?",
            "Kapan tender ERP digelar?",
            "What did Anies say about it — kapan tender ERP digelar?",
        ),
        ("Apa kata Bawaslu soal itu?", "Siapa calonnya?", "Apa kata Bawaslu soal itu — siapa calonnya?"),
        ("kalau di Malang?", "Berapa pekerja di Mako Brimob Semarang?", "Berapa pekerja di Mako Brimob di Malang?"),
        (
            "Bukan, maksud saya di Tanjung Jabung Timur",
            "Kapan pendaki hilang di Gunung Merbabu?",
            "Kapan pendaki hilang di Tanjung Jabung Timur?",
        ),
        (
            "And in Batang?",
            "How many hikers were lost on the slopes near Mount Slamet?",
            "How many hikers were lost on the slopes in Batang?",
        ),
    ],
)
def test_a_name_beside_a_pointer_and_a_place_for_another(question: str, earlier: str, completed: str) -> None:
    turn = complete(question, [earlier])
    assert turn.text == completed and turn.sure


@pytest.mark.parametrize(
    "question", ["What did Jokowi say about his family in Solo?", "Kapan kasus korupsi di Batang terungkap?"]
)
def test_a_pointer_within_its_own_question_leans_on_nothing(question: str) -> None:
    assert complete(question, [BEFORE]) == Turn(question, question)


def test_several_turns_are_followed() -> None:
    assert complete("dan Cilacap?", [BEFORE, "and Batang?"]).text == "what sanctions did Cilacap announce?"


@pytest.mark.parametrize(
    "question",
    [
        "when was that?",
        "siapa yang mengatakannya?",
        "kapan itu?",
        "Siapa yang menandatanganinya?",
        "How large is the fine?",
        "who said so?",
        "Berapa banyak?",
        "kenapa begitu?",
        "thanks, and who signed it?",
        "dan tahun 2019 berapa?",
        "over what period?",
        "until when?",
        "since when?",
        "dalam jangka berapa lama?",
        "apa itu?",
        "Who was the minister?",
        "siapa kader itu?",
    ],
)
def test_a_question_that_points_back_carries_the_earlier_one(question: str) -> None:
    turn = complete(question, [BEFORE])
    assert turn.text.endswith(BEFORE) and turn.context == BEFORE and turn.sure
    assert turn.asked.rstrip("?") in question


def test_of_a_long_conversation_the_last_and_the_first_question_stay() -> None:
    turn = complete("and what was his motive?", ["Who was shot in Ponggok?", "Why?", "Where was his mother taken?"])
    assert turn.text == "what was his motive — where was his mother taken — who was shot in Ponggok?"


@pytest.mark.parametrize("question", ["resep rendang yang enak", "who won?", "Kecamatan mana yang tertinggi?"])
def test_a_short_question_without_a_name_only_may_lean(question: str) -> None:
    turn = complete(question, [BEFORE])
    assert not turn.sure and turn.context == BEFORE and turn.asked == question


@pytest.mark.parametrize(
    "question",
    [
        "Siapa ketua Bawaslu Cilacap?",
        "Bukan di Batang, tapi siapa Bupati Demak?",
        "No civil servants were punished in Batang?",
        "How many ballot papers were damaged in Lombok Timur?",
        "Apa tema rapat koordinasi di Hotel Aston?",
        "Why did the Batang officials hold their assembly in the rain?",
        "Sebenarnya hanya berapa pegawai yang biasanya ditegur setiap tahun?",
        "Berapa jumlah pengungsi banjir besar tahun ini?",
        "Who said that the election budget was too small?",
    ],
)
def test_a_question_that_stands_alone_carries_nothing_over(question: str) -> None:
    assert complete(question, [BEFORE]) == Turn(question, question)
    assert complete(question, []) == Turn(question, question)


@pytest.mark.parametrize(
    "question", ["Apa itu politik uang?", "What sanctions are there for civil servants?", "Apa pentingnya netralitas?"]
)
def test_a_word_that_looks_like_a_pointer_makes_nothing_sure(question: str) -> None:
    assert not complete(question, [BEFORE]).sure


@pytest.mark.parametrize(
    ("before", "question", "completed"),
    [
        (
            "What did the governor of Central Java say about the flood in Demak?",
            "and Kudus?",
            "What did the governor of Central Java say about the flood in Kudus?",
        ),
        (
            "Berapa warga Demak mengungsi ke Semarang karena banjir?",
            "dan Kudus?",
            "Berapa warga Kudus mengungsi ke Semarang karena banjir?",
        ),
        (
            "Prabowo bilang apa soal banjir di Demak?",
            "Kapan itu?",
            "Kapan itu — Prabowo bilang apa soal banjir di Demak?",
        ),
    ],
)
def test_what_a_place_does_not_stand_for_stays(before: str, question: str, completed: str) -> None:
    assert complete(question, [before]).text == completed


def test_a_comparison_asks_the_earlier_question_of_both_places() -> None:
    turn = complete("Bandingkan dengan Batang.", ["Siapa yang mengawasi ASN di Magetan?"])
    assert turn.text == "Siapa yang mengawasi ASN di Magetan — Siapa yang mengawasi ASN di Batang?"
    turn = complete("mana yang lebih dulu?", ["Kapan apel di Magetan?", "Kalau di Cilacap?"])
    assert turn.text == "Kapan apel di Magetan — Kapan apel di Cilacap?"
    turn = complete("siapa yang paling unggul?", ["Siapa saja calon di Magetan?", "Apa janji masing-masing?"])
    assert turn.text.startswith("siapa yang paling unggul — ")


def test_a_short_question_on_something_else_is_asked_for_itself(real: Library) -> None:
    answer = real.ask("resep rendang yang enak", history=[BEFORE])
    assert answer.rewritten_question is None and not answer.answered
    assert real.ask("Siapa yang mengatakannya?", history=[BEFORE]).short_answer == "Nizhamul"


def test_the_completed_question_is_shown_and_answers_in_the_language_typed(real: Library) -> None:
    answer = real.ask("bagaimana dengan Cilacap?", history=[BEFORE])
    assert answer.question == "bagaimana dengan Cilacap?"
    assert answer.rewritten_question == "what sanctions did Cilacap announce?"
    assert {citation.article.region for citation in answer.citations} == {"Kabupaten Cilacap"}
    assert real.ask("Siapa ketua Bawaslu Cilacap?", history=[BEFORE]).rewritten_question is None


@pytest.mark.parametrize(
    ("understood", "speakers", "he"),
    [
        ({"kind": "what"}, ["Nizhamul", "Nizhamul"], "Nizhamul"),
        ({"kind": "what"}, ["Nizhamul", "Soim Ginanjar"], None),
        ({"kind": "what", "names": ["Nizhamul"]}, ["Nizhamul", "Soim Ginanjar"], "Nizhamul"),
        ({"kind": "what", "names": ["Nizhamul", "Soim"]}, ["Nizhamul"], None),
        ({"kind": "what"}, ["Dinas Perhubungan"], None),
        ({"kind": "who"}, ["Nizhamul"], None),
    ],
)
def test_of_whom_he_speaks_after_an_answer(
    understood: dict[str, object], speakers: list[str], he: str | None, starter: Library
) -> None:
    article = next(starter.articles())
    citations = tuple(
        Citation(article, number=number, start=0, end=9, speaker=name) for number, name in enumerate(speakers, 1)
    )
    answer = Answer("Apa yang dikatakan?", "id", answered=True, text="", citations=citations, understood=understood)
    assert person(answer) == he


def test_who_tells_what_another_did_is_not_he(starter: Library) -> None:
    citation = Citation(next(starter.articles()), number=1, start=0, end=9, speaker="Nizhamul")
    told = Answer("Berapa rumah yang dibobol?", "id", True, "", citations=(citation,), understood={"kind": "how many"})
    assert person(told) is None


@pytest.mark.parametrize("question", ["is that true for Syarif?", "Apakah itu berlaku untuk Anies?", "from whom?"])
def test_what_points_to_the_answer_before_leans_though_it_names_somebody(question: str) -> None:
    assert complete(question, [BEFORE]).context == BEFORE
    assert complete("Is it true that Syarif resigned?", [BEFORE]).context is None


def test_turns_that_say_nothing_of_the_topic_are_passed_over() -> None:
    turn = complete("how many votes did she get?", [BEFORE, "who said that?", "why?"])
    assert turn.context == BEFORE and turn.text == f"how many votes did she get — {BEFORE}"


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Siapa yang mengatakannya?", True),
        ("kata siapa?", True),
        ("sapa yg bilang itu", True),
        ("Whose words are those?", True),
        ("who said that?", True),
        ("siapa yang berbicara?", True),
        ("siapa yang berbicara di seminar itu?", False),
        ("siapa juru bicaranya KPK?", False),
        ("Who said the fine is too high?", False),
        ("siapa dia?", False),
    ],
)
def test_who_said_that_asks_for_the_speaker_of_what_was_quoted(question: str, asks: bool) -> None:
    assert asks_speaker(question) == asks


def test_the_speaker_is_that_of_the_quotations_shown(real: Library) -> None:
    shown = {(one.article.id, one.start) for one in real.ask(BEFORE).citations if one.speaker}
    answer = real.ask("Siapa yang mengatakannya?", history=[BEFORE])
    assert answer.short_answer == "Nizhamul"
    told = {(one.article.id, one.start) for one in answer.citations if one.speaker}
    assert told == shown
    assert all("Nizhamul" in one.quote for one in answer.citations if not one.speaker)
    assert [one.number for one in answer.citations] == list(range(1, len(answer.citations) + 1))


def test_words_that_the_article_attributes_to_nobody_are_given_to_nobody(real: Library) -> None:
    history = [BEFORE, "bagaimana dengan Cilacap?"]
    before = real.ask(history[1], history=history[:1])
    assert before.answered and not any(one.speaker for one in before.citations)
    answer = real.ask("Siapa yang mengatakannya?", history=history)
    assert not answer.answered and answer.reason and "siapa" in answer.reason
    assert [one.article.id for one in answer.closest] == [before.citations[0].article.id]


def test_who_is_quoted_just_before_words_of_nobody_is_told(library: Library) -> None:
    text = (
        '"Pipa di Sumberan pecah," kata Kepala Balai Warsini Utami, Senin (9/9/2019). '
        "Artinya, air di Wonokairun mati tiga hari."
    )
    with_articles(library, {"title": "Pipa Sumberan", "text": text})
    answer = library.ask("siapa yg ngomong?", history=["Berapa hari air di Wonokairun mati?"])
    assert answer.short_answer == "Warsini Utami" or "adalah perkataan Warsini Utami" in answer.text


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("when did he say that?", True),
        ("Kapan dia bilang begitu?", True),
        ("kapan itu dikatakan?", True),
        ("When did Ratna say that?", True),
        ("when was that?", False),
        ("when was that announced?", False),
        ("When did she say the bridge would open?", False),
        ("kapan itu terjadi?", False),
        ("Kapan hal itu terjadi?", False),
        ("Menurut dia kapan itu?", False),
    ],
)
def test_when_that_was_said_asks_for_the_day_of_what_was_quoted(question: str, asks: bool) -> None:
    assert asks_when_said(question) == asks


@pytest.mark.parametrize(
    ("day", "told"),
    [(", Senin (9/9/2019)", "Senin (9/9/2019)"), ("", None), (" yang dibuka Selasa (17/12/2019)", None)],
)
def test_the_day_of_a_quotation_is_in_it_or_the_articles_is_told(library: Library, day: str, told: str | None) -> None:
    text = (
        f'"Jembatan Sidomulya selesai bulan depan," kata Camat Ratna Dewanti di pendapa{day}. Hujan turun sejak pagi.'
    )
    row = {"title": "Jembatan Sidomulya", "text": text, "date": "2019-09-10"}
    with_articles(library, row)
    asked = "Apa kata Ratna Dewanti soal jembatan Sidomulya?"
    answer = library.ask("Kapan dia bilang begitu?", history=[asked])
    assert answer.answered == bool(told) and answer.short_answer == told
    assert told or (answer.reason and "10 September 2019" in answer.reason and answer.closest)
    other = library.ask("Kapan Harjo Pranoto mengatakan itu?", history=[asked])
    assert other.short_answer != "Senin (9/9/2019)"


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Lumbung Margosari terbakar, Senin (9/9/2019) pukul 02.30 WIB. ", ["Senin (9/9/2019)"]),
        ("Lumbung Margosari terbakar dini hari. ", None),
        # The day of what somebody says is not that of what happened.
        ('"Apinya besar," kata Camat Ratna Dewanti, Selasa (10/9/2019). ', None),
        ("Pasar Margosari dibuka Senin (2/9/2019).\n\n", None),
    ],
)
def test_when_a_count_was_is_told_by_the_passage_and_nobody_is_said_to_have_spoken(
    library: Library, before: str, told: list[str] | None
) -> None:
    text = f"{before}Sebanyak 214 warga Margosari mengungsi ke balai desa. Hujan turun sejak pagi."
    row = {"title": "Lumbung Margosari", "text": text, "date": "2019-09-10"}
    with_articles(library, row)
    history = ["Berapa warga Margosari mengungsi?"]
    assert "214 warga" in library.ask(history[0]).text
    for question in ("and when?", "kapan?"):
        answer = library.ask(question, history=history)
        quotes = [one.quote for one in answer.citations]
        if told:
            assert all(any(day in quote for quote in quotes) for day in told)
            assert any("214 warga" in quote for quote in quotes)
        else:
            assert not quotes and answer.reason and "2019" in answer.reason
            assert answer.reason.startswith(NO_DAY_TOLD[answer.language])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Spoken, and of the find no day is told: the day of the saying is no day of it for certain.
        ('"Sebanyak 214 arca ditemukan di Margosari," kata Rina Dewanti.', None),
        # A weekday alone, or with a day that does not exist, is told all the same.
        ("Sebanyak 214 arca ditemukan di Margosari pada Rabu (9/19) malam.", "Rabu"),
        ('"Sebanyak 214 arca ditemukan di Margosari Rabu malam," kata Rina Dewanti.', "Rabu"),
    ],
)
def test_when_it_happened_is_not_when_it_was_said(library: Library, text: str, told: str | None) -> None:
    row = {"title": "Arca Margosari", "text": f"{text} Hujan turun sejak pagi.", "date": "2019-09-20"}
    with_articles(library, row)
    answer = library.ask("kapan itu terjadi?", history=["Berapa arca ditemukan di Margosari?"])
    if told:
        assert told in answer.citations[0].quote
    else:
        assert not answer.citations and answer.reason and answer.reason.startswith(NO_DAY_TOLD[answer.language])


@pytest.mark.parametrize(
    ("question", "quote", "told"),
    [
        ("sampai kapan?", "Rina menggantikan Edo hingga akhir musim ini.", True),
        ("until when?", "Rina menggantikan Edo sampai dengan 7 Oktober 2024.", True),
        ("hingga kapan?", "Pasar ditutup sampai Senin pekan depan.", True),
        ("sejak kapan?", "Rina menjabat sejak Maret lalu.", True),
        ("since when?", "Rina menjabat terhitung mulai tanggal 7 Oktober 2024.", True),
        ("sejak kapan?", "Rina menjabat hingga akhir tahun.", False),
        ("sampai kapan?", "Pasar ditutup Senin, 7 Oktober 2024.", False),
        ("sampai kapan?", "Rombongan sampai di Jepara Senin, 7 Oktober 2024.", False),
        ("until when?", "Harga naik hingga dua kali lipat sejak Maret.", False),
    ],
)
def test_until_or_since_when_a_quotation_tells_that_bounds_a_time(question: str, quote: str, told: bool) -> None:
    shown = Citation(Article("a", "Kabar", quote), number=1, start=0, end=len(quote))
    earlier = Answer(question="q", language="id", answered=True, text="t", citations=(shown,))
    answer = was_when(earlier, understand(f"{question} — kapan pasar ditutup?", original=question))
    assert (answer is not None) is told
    assert answer is None or (answer.citations[0].quote == quote and answer.short is None)


@pytest.mark.parametrize(
    ("of", "sure"),
    [("pembakaran balai Margosari", False), ("what sparked the arson", False), ("di mana Harjo ditikam", True)],
)
def test_the_day_of_what_led_to_it_is_not_said_to_be_its_day(of: str, sure: bool) -> None:
    text = "Aksi warga itu dipicu kabar bahwa Harjo ditikam di pantai, Rabu (9/10/2019) malam."
    shown = Citation(Article("a", "Pembakaran", text), number=1, start=0, end=len(text))
    earlier = Answer(question="q", language="id", answered=True, text="t", citations=(shown,))
    answer = was_when(earlier, understand(f"kapan itu terjadi — {of}?", original="kapan itu terjadi?"))
    assert answer and answer.citations[0].quote == text
    assert (UNSURE_DAY[answer.language] in answer.notes) is not sure
    assert (answer.short is None) is not sure


def test_asked_again_and_again_who_said_that_is_about_the_same_quotations(real: Library) -> None:
    once = real.ask("who said that?", history=[BEFORE])
    assert real.ask("who said that?", history=[BEFORE, *["who said that?"] * 5]).citations == once.citations
    assert real.ask("siapa yg bilnag itu?", history=[BEFORE]).citations == once.citations


@pytest.mark.parametrize(
    "question",
    [
        "What happened in Ngawi?",
        "Apa yang terjadi di Ngawi?",
        "And what happened in Ngawi?",
        "Ada kejadian apa di Ngawi?",
    ],
)
@pytest.mark.parametrize("earlier", ["Who is Ratna Dewi?", "Siapa Ratna Dewi?", BEFORE])
def test_what_happened_in_a_place_stands_alone(question: str, earlier: str) -> None:
    assert complete(question, [earlier]) == Turn(question, question)


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("Apa sanksi bagi ASN?", "And in Ngawi?", "Apa sanksi bagi ASN di Ngawi?"),
        ("Apa sanksi bagi ASN?", "bagaimana dengan Ngawi?", "Apa sanksi bagi ASN di Ngawi?"),
        ("Apa sanksi bagi ASN?", "kalau di Ngawi gimana?", "Apa sanksi bagi ASN di Ngawi?"),
        ("Who is the mayor?", "and Ngawi?", "Who is the mayor in Ngawi?"),
        ("Who is the mayor?", "berapa di Ngawi?", "berapa di Ngawi — who is the mayor?"),
        ("Who is Ratna Dewi?", "and who died in Ngawi?", "who died in Ngawi — who is Ratna Dewi?"),
    ],
)
def test_a_place_is_joined_and_a_question_never_put_behind_another(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("Ratna Dewi jadi anggota Paduan Suara tahun berapa?", "kalau Budi Santoso?", None),
        ("Ratna Dewi jadi anggota Paduan Suara tahun berapa?", "Budi Santoso gimana?", None),
        ("When did Ratna Dewi join the council?", "and Budi Santoso?", "When did Budi Santoso join the council?"),
        ("What did Ratna say about Joko?", "what about Budi?", "What did Budi say about Joko?"),
        ("Who is Ratna Dewi's deputy?", "And Budi Santoso's?", "Who is Budi Santoso's deputy?"),
        ("Apa jabatan Ratna Dewi di PT Maju?", "lalu bagaimana dengan Budi?", "Apa jabatan Budi di PT Maju?"),
        ("Berapa umur Ratna alias Nana?", "kalau Budi?", "Berapa umur Budi?"),
        ("Apa kata Ratna soal jembatan?", "terus Budi bilang apa?", "Apa kata Budi soal jembatan?"),
        ("Apa kata Ratna soal jembatan?", "Apa kata Budi?", "Apa kata Budi soal jembatan?"),
        ("What did Ratna say about the bridge?", "And what did Budi say?", "What did Budi say about the bridge?"),
        ("How did Ratna explain the bridge?", "What did Budi say?", "How did Budi explain the bridge?"),
        ("Apa penjelasan Ratna tentang Joko?", "apa kata Budi?", "Apa penjelasan Budi tentang Joko?"),
        ("Apa komentar Ratna tentang Joko?", "apa klarifikasi Budi?", "Apa komentar Budi tentang Joko?"),
    ],
)
def test_a_person_alone_takes_the_place_of_the_one_before(earlier: str, question: str, completed: str | None) -> None:
    turn = complete(question, [earlier])
    assert turn.text == (completed or "Budi Santoso jadi anggota Paduan Suara tahun berapa?") and turn.sure


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("Apa yang terjadi antara Ratna Dewi dan Joko Susilo?", "kalau Budi Santoso?"),
        ("Apa sanksi bagi ASN?", "kalau Budi Santoso?"),
        ("Apa sanksi bagi ASN?", "terus apa kata Budi Santoso?"),
        ("Apa kata polisi soal penangkapan Ratna Sari?", "Terus Budi Santoso bilang apa?"),
        ("Kapan taman Cempaka dibangun?", "kalau yang di Rorotan?"),
        ("Siapa Kapolres di sini?", "kalau Kajarinya?"),
    ],
)
def test_where_it_is_not_plain_whose_place_a_name_takes_both_stand(earlier: str, question: str) -> None:
    assert complete(question, [earlier]).context == earlier


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        (
            "Berapa persen ekonomi Demak tumbuh di bawah Ratna Dewi?",
            "kalau Ngawi pas zaman Budi gimana?",
            "Berapa persen ekonomi Ngawi tumbuh pas zaman Budi?",
        ),
        (
            "What rank did Demak reach in 2016 under Ratna Dewi?",
            "And Ngawi's, under Budi Santoso?",
            "What rank did Ngawi reach in 2016 under Budi Santoso?",
        ),
        (
            "What rank did Demak reach under Ratna Dewi?",
            "and under Budi Santoso?",
            "What rank did Demak reach under Budi Santoso?",
        ),
    ],
)
def test_whose_time_in_office_it_was_is_exchanged_with_the_place(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed


@pytest.mark.parametrize(
    ("earlier", "question", "asked"),
    [
        ("Berapa anak yang diperiksa?", "yang masuk kategori ragu-ragu?", "berapa yang masuk kategori ragu-ragu"),
        ("Siapa yang ditangkap di Demak?", "kalau yang dari Partai Cempaka?", "siapa yang dari Partai Cempaka"),
        ("How many were hurt?", "and the ones who were children?", "how many of the ones who were children"),
    ],
)
def test_a_fragment_that_tells_some_apart_asks_as_before(earlier: str, question: str, asked: str) -> None:
    turn = complete(question, [earlier])
    assert turn.sure and turn.context == earlier and turn.asked.rstrip("?") == asked


@pytest.mark.parametrize(
    ("question", "lacks"),
    [
        ("divonis berapa tahun?", True),
        ("kapan beroperasi?", True),
        ("kapan disahkan?", True),
        ("berapa yang ditangkap?", True),
        ("sudah diresmikan?", True),
        ("naik berapa persen?", True),
        ("how many were arrested?", True),
        ("how much goes out every day?", True),
        ("kapan lebaran?", False),
        ("siapa menteri keuangan?", False),
        ("harga beras berapa?", False),
        ("siapa direktur utamanya?", False),
        ("kapan Ratna Dewi divonis?", False),
        ("how many schools closed?", False),
    ],
)
def test_what_happened_without_to_whom_or_what_lacks_its_subject(question: str, lacks: bool) -> None:
    assert lacks_subject(question) == lacks


@pytest.mark.parametrize("question", ["kapan divonis?", "divonis berapa tahun?", "lalu kapan beroperasi?"])
def test_a_verb_alone_is_not_answered_with_what_befell_another(question: str, library: Library) -> None:
    texts = (
        "Bupati Harjo Pranoto ditahan di Sumberan sejak 4 Maret 2024. Ia diduga menerima suap dari pemasok pupuk.",
        "Pengusaha Darsono Hadi divonis 7 tahun penjara pada 9 Mei 2023. Pabriknya beroperasi sejak 1 Juni 2019.",
    )
    with_articles(library, *({"title": f"Kabar nomor {number}", "text": text} for number, text in enumerate(texts)))
    answer = library.ask(question, history=["Sejak kapan Harjo Pranoto ditahan?"])
    assert not any("Darsono" in one.article.text for one in answer.citations)


@pytest.mark.parametrize(
    ("question", "able"),
    [
        ("SBY hadir tidak?", True),
        ("yang dirawat di RS berapa?", True),
        ("berapa PP?", True),
        ("yang dari Kongo berapa?", True),
        ("siapa Anies Baswedan?", False),
        ("kapan Anies Baswedan lahir?", False),
        ("apa itu BPNT?", False),
        ("apa isi pidato Anies Baswedan soal pupuk bersubsidi?", False),
    ],
)
def test_a_short_question_with_a_name_may_lean_or_stand_alone(question: str, able: bool) -> None:
    turn = complete(question, [BEFORE])
    assert turn.able == able and turn.sure != able and (turn.context == BEFORE) == able


@pytest.mark.parametrize("question", ["ketua KPU nya siapa?", "ketua KPUnya siapa?"])
def test_what_belongs_to_something_spoken_of_leans_though_it_has_a_name(question: str) -> None:
    turn = complete(question, [BEFORE])
    assert turn.context == BEFORE and turn.sure and not turn.able


def test_what_is_led_to_and_names_nobody_may_lean_however_long() -> None:
    turn = complete("And how much rice leaves the sheds every morning?", ["How much rice is in Sumberan?"])
    assert turn.context and not turn.sure


def test_several_short_questions_in_one_may_lean_together() -> None:
    turn = complete("berapa mobil pemadam dan berapa petugas dikerahkan?", ["Kenapa rumah di Ngawi terbakar?"])
    assert turn.context and not turn.sure


def counting(text: str, language: str) -> Request | None:
    return read(text, language=language, today=date(2024, 5, 2), outlets=["suaradesa.id", "Harian Pagi"])


MENTIONING = "berapa artikel yang menyebut Ratna Dewi?"
FLOODS = "how many articles are there about floods in Demak?"


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        (MENTIONING, "dari suaradesa saja?", "berapa artikel yang menyebut Ratna Dewi dari suaradesa?"),
        (MENTIONING, "selain suaradesa?", "berapa artikel yang menyebut Ratna Dewi selain suaradesa?"),
        (MENTIONING, "not from suaradesa?", "berapa artikel yang menyebut Ratna Dewi not from suaradesa?"),
        (MENTIONING, "per hari?", "berapa artikel yang menyebut Ratna Dewi per hari?"),
        (MENTIONING, "media mana saja?", "berapa artikel yang menyebut Ratna Dewi per media?"),
        (MENTIONING, "and in 2021?", "berapa artikel yang menyebut Ratna Dewi pada 2021?"),
        (MENTIONING, "di bulan Maret 2023?", "berapa artikel yang menyebut Ratna Dewi di bulan Maret 2023?"),
        (MENTIONING, "dan di Kudus?", "berapa artikel yang menyebut Ratna Dewi di Kudus?"),
        (MENTIONING, "and Bagus Wibowo?", "berapa artikel yang menyebut Bagus Wibowo?"),
        (MENTIONING, "berapa yang menyebut Bagus?", "berapa artikel yang menyebut Bagus?"),
        (MENTIONING, "which ones?", "sebutkan artikel yang menyebut Ratna Dewi?"),
        (FLOODS, "and Kudus?", "how many articles are there about floods in Kudus?"),
        (FLOODS, "dan di Kudus?", "how many articles are there about floods in Kudus?"),
        (FLOODS, "and landslides?", "how many articles are there about landslides in Demak?"),
        (FLOODS, "only Harian Pagi", "how many articles are there about floods in Demak from Harian Pagi?"),
        (FLOODS, "yang mana?", "list the articles about floods in Demak?"),
        (
            "how many articles are there in Demak?",
            "about floods?",
            "how many articles are there in Demak about floods?",
        ),
        ("which outlets reported on Demak?", "and Kudus?", "which outlets reported on Kudus?"),
        ("berapa artikel yang menyebut Demak?", "dan di Kudus?", "berapa artikel yang menyebut Kudus?"),
        ("sebutkan artikel tentang banjir", "berapa?", "berapa artikel tentang banjir?"),
    ],
)
def test_a_follow_up_to_a_count_fills_one_slot(earlier: str, question: str, completed: str) -> None:
    turn = complete(question, [earlier], counting)
    assert counting(completed, languages.detect(completed))
    assert turn == Turn(completed, completed)


@pytest.mark.parametrize(
    "question",
    [
        "berapa korban?",
        "dan korbannya?",
        "apa kata mereka?",
        "why?",
        "and Bagus resigned?",
        "and hers?",
    ],
)
def test_what_fills_no_slot_of_a_count_is_read_as_before(question: str) -> None:
    assert complete(question, [MENTIONING], counting) == complete(question, [MENTIONING])


@pytest.mark.parametrize(
    "question", ["siapa Bagus Wibowo?", "What happened in Ngawi?", "berapa artikel tentang banjir?"]
)
def test_a_question_after_a_count_that_stands_alone_takes_nothing_over(question: str) -> None:
    assert complete(question, [MENTIONING], counting) == Turn(question, question)


def test_slots_are_filled_one_after_the_other() -> None:
    turn = complete("per bulan?", [MENTIONING, "dari suaradesa saja?", "and Bagus?", "dari Harian Pagi?"], counting)
    assert turn.text == "berapa artikel yang menyebut Bagus dari Harian Pagi per bulan?"


@pytest.mark.parametrize("failed", ["dari koran tetangga saja?", "asdf qwer?", "kok gitu?"])
def test_a_turn_that_could_not_be_read_is_looked_past(failed: str) -> None:
    turn = complete("dan di Kudus?", [MENTIONING, failed], counting)
    assert turn.text == "berapa artikel yang menyebut Ratna Dewi di Kudus?"
    assert complete("dan di Kudus?", ["Kapan banjir di Demak?", "asdf qwer?"]).text == "Kapan banjir di Kudus?"


def test_a_follow_up_to_a_count_is_counted(starter: Library) -> None:
    count = "berapa artikel tentang netralitas?"
    whole = starter.ask(count)
    answer = starter.ask("dan di Batang?", history=[count])
    assert whole.table and answer.table and 0 < len(answer.table.rows) < len(whole.table.rows)
    assert answer.rewritten_question == "berapa artikel tentang netralitas di Batang?"


@pytest.mark.parametrize(
    ("question", "before", "whole"),
    [
        (
            "And on section 2?",
            "How far has section 3 of the toll road got?",
            "How far has section 2 of the toll road got?",
        ),
        ("kalau Pasal 5?", "Apa isi Pasal 3 perda itu?", "Apa isi Pasal 5 perda itu?"),
        ("tahap II gimana?", "Kapan tahap I pasar itu selesai?", "Kapan tahap II pasar itu selesai?"),
        ("And on lane 2?", "How far has section 3 of the toll road got?", None),
        ("kalau 5 orang?", "Apa isi Pasal 3 perda itu?", None),
    ],
)
def test_another_number_takes_the_place_of_the_one_before(question: str, before: str, whole: str | None) -> None:
    text = complete(question, [before]).text
    assert (text == whole) if whole else (before.partition(" ")[2] in text or text == question)


def test_he_before_any_name_points_back_though_the_question_names_its_topic() -> None:
    turn = complete("what does he say about SP7?", ["What did Bagus say?"])
    assert turn.context and with_person(turn, "Bagus") == Turn(
        "what does Bagus say about SP7?", "what does Bagus say about SP7?"
    )
    own = "What did the governor say about Ngawi when he resigned?"
    assert complete(own, ["What did Bagus say?"]) == Turn(own, own)


@pytest.mark.parametrize(
    ("questions", "he"),
    [
        (["What did Bagus say?", "Apa kata Ratna Dewi soal banjir?"], "Ratna Dewi"),
        (["Apa kata Ratna Dewi?", "kapan itu?"], "Ratna Dewi"),
        (["What did Bagus say about Ratna Dewi?"], "Bagus"),
        (["Did they meet Bagus and Ratna?"], None),
        (["Apa kata Bagus?", "apa kata dia soal Ratna Dewi?"], "Bagus"),
        (["What did Bagus say?", "what did he say about Ratna Dewi?"], "Bagus"),
        (["Who killed Ratna Dewi?"], None),
        (["Siapa yang menusuk Bagus?"], None),
        (["Siapa Ratna Dewi?"], "Ratna Dewi"),
        (["Who said that Bagus resigned?"], "Bagus"),
        (["What did Bagus say?", "Siapa bupatinya?", "Apa kata Bupati Demak?"], None),
        (["Apa yang terjadi di Demak?"], None),
        ([], None),
    ],
)
def test_the_person_named_last_is_he(questions: list[str], he: str | None) -> None:
    assert last_named(questions) == he


def test_of_a_completed_question_the_last_turns_person_is_he(starter: Library) -> None:
    citation = Citation(next(starter.articles()), number=1, start=0, end=9, speaker="Ratna Dewi")
    understood = {"kind": "what", "names": ["Ratna", "Bagus"]}
    asked = "Ratna — what did Bagus say about floods?"
    assert person(Answer(asked, "en", True, "", citations=(citation,), understood=understood)) == "Ratna Dewi"


@pytest.mark.parametrize(
    ("question", "history"),
    [
        ("What does he say about SP7?", []),
        ("Apa kata beliau soal netralitas?", ["Apa yang terjadi di Demak?"]),
        ("Apa kata dia soal netralitas?", ["Did they meet Bagus and Ratna?"]),
    ],
)
def test_nobodys_words_are_shown_for_a_person_who_is_not_known(
    question: str, history: list[str], starter: Library
) -> None:
    answer = starter.ask(question, history=history)
    assert not answer.answered and not answer.citations and answer.reason


@pytest.mark.parametrize(
    ("question", "before", "whole"),
    [
        (
            "and in September 2019?",
            "What were chili prices in October 2025?",
            "What were chili prices in September 2019?",
        ),
        ("kalau kemarin?", "Apa kata bupati Demak pekan lalu?", "Apa kata bupati Demak kemarin?"),
        ("bukan Cilacap ya, maksudnya Batang", "Apa sanksi di Magetan?", "Apa sanksi di Batang?"),
        (
            "no, not Demak, I meant Cilacap",
            "What sanctions did Magetan announce?",
            "What sanctions did Cilacap announce?",
        ),
        ("maksudku di Magetan bukan Batang", "Apa sanksi di Batang?", "Apa sanksi di Magetan?"),
    ],
)
def test_a_time_or_place_takes_the_place_of_the_one_before(question: str, before: str, whole: str) -> None:
    assert complete(question, [before]).text == whole


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("kapan kebakaran di ambon", "kalau di tambora", "kapan kebakaran di tambora"),
        ("kapan kebakaran di tambora", "kalau di ambon?", "kapan kebakaran di ambon"),
        ("Kapan kebakaran di Kota Ambon?", "kalau di Pasar Lestari?", "Kapan kebakaran di Pasar Lestari?"),
        ("berapa korban di merbabu kemarin", "dan di senayan", "berapa korban di senayan kemarin"),
        ("When was the fire in Ambon?", "and at Mount Merbabu?", "When was the fire at Mount Merbabu?"),
    ],
)
def test_where_something_was_is_exchanged_though_it_is_no_region(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("kapan kebakaran di ambon", "kalau di pasar"),
        ("kapan rina mundur", "kalau di tambora"),
        ("kapan kebakaran di ambon", "kalau di tambora berapa"),
        ("How much did dust at Simpang station fall after Jakarta closed roads?", "and in Kelapa Gading?"),
    ],
)
def test_what_is_no_name_of_a_place_takes_no_places_place(earlier: str, question: str) -> None:
    assert complete(question, [earlier]).context == earlier


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("kebakaran ambon penyebabnya apa", "kapan itu?", "kapan itu — kebakaran ambon"),
        ("Apa penyebab kebakaran di Demak?", "di mana itu?", "di mana itu — kebakaran di Demak?"),
        ("korban banjir di Demak berapa?", "itu kapan?", "itu kapan — banjir di Demak"),
        ("What caused the fire in Demak?", "when was that?", "when was that — the fire in Demak?"),
        ("berapa korban banjir di Demak?", "siapa saja itu?", "siapa saja itu — berapa korban banjir di Demak?"),
        ("apa penyebab banjir di Demak?", "kapan diketahui?", "kapan diketahui — apa penyebab banjir di Demak?"),
        ("siapa bupati Demak?", "kapan itu?", "kapan itu — siapa bupati Demak?"),
    ],
)
def test_when_that_was_asks_of_the_event_and_not_of_its_cause(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed


@pytest.mark.parametrize(
    ("question", "headless"),
    [
        ("berapa yang perempuan", True),
        ("dari negara mana aja?", True),
        ("siapa yang menang?", True),
        ("how many of them were women?", True),
        ("kapan lebaran?", False),
        ("harga cabai berapa?", False),
        ("siapa yang korupsi dana desa?", False),
        ("siapa yang menunjuk Anies?", False),
    ],
)
def test_a_question_may_not_say_of_whom_it_asks(question: str, headless: bool) -> None:
    assert is_headless(question) is headless


FIRE = {
    "title": "Kebakaran Pasar Sukatani",
    "text": "SUKATANI - Pasar Sukatani terbakar pada Sabtu malam dan menghanguskan 117 kios. Kepala BPBD Sukatani, "
    "Bagus Setiadi, mengatakan api berasal dari warung kopi. Pelaku pembakaran ditangkap polisi pada Minggu pagi.",
}
VOTES = {
    "title": "Suara Lastri di Kota Sukamaju",
    "text": "SUKAMAJU - Caleg Lastri Wulandari memperoleh 14.701 suara di Kota Sukamaju. Ia ditetapkan KPU pada Senin.",
}


OTHER_FIRE = {
    "title": "Gudang Kapuk Hangus, Pelaku Ditangkap",
    "text": "JAKARTA - Pelaku pembakaran gudang kapuk ditangkap polisi pada Rabu malam setelah buron. Ia mengaku "
    "membakar gudang kapuk karena dendam. Tidak ada yang terluka.",
}


@pytest.fixture(scope="module")
def stories(lasting: Library) -> Library:
    """A library of a fire, votes and another fire."""
    return with_articles(lasting, FIRE, VOTES, OTHER_FIRE)


def test_a_turn_without_an_answer_does_not_end_the_conversation(stories: Library) -> None:
    history = ["Berapa kios terbakar di Pasar Sukatani?", "berapa kerugian itu?"]
    assert not stories.ask(history[1], history=history[:1]).answered
    answer = stories.ask("kapan pelaku pembakaran itu ditangkap?", history=history)
    assert answer.answered and {one.article.title for one in answer.citations} == {FIRE["title"]}


def test_a_follow_up_is_not_answered_beyond_what_the_conversation_names(stories: Library) -> None:
    answer = stories.ask("dari kota mana dia?", history=["Siapa kepala BPBD Sukatani?"])
    assert VOTES["title"] not in {one.article.title for one in answer.citations}


def test_what_does_not_say_of_whom_it_asks_stays_with_a_question_that_was_not_answered(stories: Library) -> None:
    history = ["Berapa kerugian kebakaran Pasar Sukatani?"]
    assert not stories.ask(history[0]).answered
    answer = stories.ask("siapa yang memperoleh suara?", history=history)
    assert VOTES["title"] not in {one.article.title for one in answer.citations}


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("What did Rina Dewi say about sanctions?", "and about the budget?", "What did Rina Dewi say about budget?"),
        ("Apa kata Rina Dewi soal sanksi?", "kalau soal anggaran?", "Apa kata Rina Dewi soal anggaran?"),
        ("Apa kata Rina tentang sanksi pada 2024?", "soal banjir?", "Apa kata Rina tentang banjir pada 2024?"),
        ("What happened in October 2024 in Batang?", "and in November?", "What happened in Batang in November 2024?"),
        ("Apa yang terjadi di Batang pada Mei 2024?", "kalau April?", "Apa yang terjadi di Batang April 2024?"),
        ("Apa yang terjadi pada Oktober?", "kalau November?", "Apa yang terjadi November?"),
        ("In September 2024 what happened in Batang?", "and in May?", "what happened in Batang in May 2024?"),
    ],
)
def test_another_topic_or_time_takes_the_place_of_the_one_before(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed


@pytest.mark.parametrize("question", ["and about that?", "What about who paid for it?", "soal itu?"])
def test_a_pointer_is_no_topic(question: str) -> None:
    assert complete(question, ["What did Rina Dewi say about sanctions?"]).text != question.capitalize()
    assert "sanctions" in complete(question, ["What did Rina Dewi say about sanctions?"]).text


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("Berapa proyeksi BI untuk ekonomi 2026?", "kemenkeu?", "Berapa proyeksi kemenkeu untuk ekonomi 2026?"),
        ("What did Rina Dewi say about sanctions?", "Bagus Santoso?", "What did Bagus Santoso say about sanctions?"),
        ("How much had BGN absorbed?", "And the Defence Ministry?", "How much had Defence Ministry absorbed?"),
        ("Berapa orang diamankan di Jakarta Pusat?", "di Menteng?", "Berapa orang diamankan di Menteng?"),
        ("Berapa produksi beras pada 2024?", "kalau 2023?", "Berapa produksi beras pada 2023?"),
        ("Berapa ekspor sabut Januari-Mei 2024?", "2023?", "Berapa ekspor sabut Januari-Mei 2023?"),
    ],
)
def test_a_mere_name_or_year_takes_the_place_of_its_like(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("siapa yang dipenjara di cipinang?", "santoso?"),
        ("Siapa ketua KPU?", "Bagus Santoso?"),
        ("Siapa tercepat di balap Sukatani?", "selisihnya dengan Bagus Santoso?"),
        ("Kapan perempat final Piala Sari?", "Indonesia lawan siapa?"),
    ],
)
def test_a_name_that_may_be_of_what_was_spoken_of_may_lean(earlier: str, question: str) -> None:
    turn = complete(question, [earlier])
    assert turn.context and turn.able and not turn.sure


@pytest.mark.parametrize(
    "question", ["siapa Anies Baswedan?", "Siapa Gus Ipul?", "Who is Bagus Santoso?", "Bagus Santoso dilantik kapan?"]
)
def test_who_somebody_is_takes_nothing_over(question: str) -> None:
    turn = complete(question, ["Apa penyebab kebakaran KRL?"])
    assert turn.text == question and turn.context is None


@pytest.mark.parametrize(
    ("earlier", "question", "language"),
    [
        ("Siapa yang dilantik di Sukatani?", "rina dewi?", "id"),
        ("Berapa harga emas hari ini?", "buyback?", "id"),
        ("Who was sworn in at Sukatani?", "rina dewi?", "en"),
        ("Siapa yang dilantik di Sukatani?", "and Cilacap?", "en"),
        ("Berapa inflasi tahun lalu?", "interest rate?", "en"),
    ],
)
def test_words_that_tell_no_language_keep_that_of_the_conversation(
    library: Library, earlier: str, question: str, language: str
) -> None:
    assert library.ask(question, history=[earlier]).language == language


@pytest.mark.parametrize(
    ("corrected", "last", "meant"),
    [
        ("oh maaf maksud saya dekannya", "rektornya siapa?", "dekannya siapa?"),
        ("maksudnya umur istrinya", "berapa umurnya?", "berapa umur istrinya?"),
        ("kalau dekannya?", "rektornya siapa?", "kalau dekannya?"),
        ("maksud saya dekannya", "apa kata rektornya soal itu?", "maksud saya dekannya"),
        ("maksud saya dekannya siapa", "rektornya siapa?", "maksud saya dekannya siapa"),
    ],
)
def test_a_correction_to_a_word_with_nya_asks_as_the_question_that_it_corrects(
    corrected: str, last: str, meant: str
) -> None:
    assert words_of(corrected, last) == meant


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("Apa kata Rina Dewi soal rob?", "bukan Rina, Lastri", "Apa kata Lastri soal rob?"),
        ("Apa kata Rina Dewi soal rob?", "bukan Rina tapi Lastri", "Apa kata Lastri soal rob?"),
        ("Siapa Bupati Demak?", "bukan bupatinya, sekdanya", "Siapa sekda Demak?"),
        ("Who is the regent of Demak?", "not the regent, the governor", "Who is the governor of Central Java?"),
        ("Apa sanksi di Demak?", "yang di Batang?", "Apa sanksi di Batang?"),
        ("Apa kata bupati soal rob?", "yang di Batang?", "Apa kata bupati soal rob di Batang?"),
        ("Apa sanksi pidana di Demak?", "oh bukan pidana, maksud saya moral", "Apa sanksi moral di Demak?"),
        ("What did Rina Dewi say about the tides?", "not Rina, I want Lastri", "What did Lastri say about the tides?"),
    ],
)
def test_who_is_meant_in_place_of_another_is_exchanged(earlier: str, question: str, completed: str) -> None:
    assert complete(question, [earlier]).text == completed


def test_of_a_thing_that_is_not_meant_only_what_is_meant_is_asked() -> None:
    turn = complete("bukan kerugian, jumlah korban", ["Apa kata Kapolres Demak soal koperasi?"])
    assert turn.asked.startswith("jumlah korban") and turn.context


def test_those_who_speak_without_a_name_are_asked_in_the_same_articles() -> None:
    turn = complete("and the police?", ["What did Rina Dewi say about the arrest?"])
    assert (turn.text, turn.bound) == ("What did the police say about the arrest?", True) and turn.context


def test_what_cannot_be_exchanged_keeps_what_is_not_meant() -> None:
    # Its words are then looked for, so that nobody's words are taken for another's.
    turn = complete("bukan bupatinya, wakilnya", ["Berapa anggaran rob di Demak?"])
    assert turn.text.startswith("bukan bupatinya")
