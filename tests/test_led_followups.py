"""What leads from one question to the next keeps to what was spoken of: bare names, pointers, times, what is his."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.leaning.pointing import asks_only_name, asks_only_words
from rag.conversing.followups import complete
from rag.conversing.persons import with_owner
from rag.conversing.turn import Turn


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        (
            "What did RDK say about the quota?",
            "And what did Lastri say about it?",
            "What did Lastri say about the quota?",
        ),
        ("What did RDK say about the quota?", "And Lastri?", "What did Lastri say about the quota?"),
        ("Apa kata BI soal suku bunga?", "terus Lastri bilang apa?", "Apa kata Lastri soal suku bunga?"),
        ("How big is the Lestari-Magetan rest area?", "and Cilacap?", "How big is the Cilacap rest area?"),
        ("Berapa atlet se-Jawa Tengah?", "kalau Papua?", "Berapa atlet se-Papua?"),
        ("Berapa poin Rina Dewi di klasemen Perahu3?", "kalau Lastri?", "Berapa poin Lastri di klasemen Perahu3?"),
    ],
)
def test_who_speaks_and_a_hyphened_place_are_exchanged_whole(earlier: str, question: str, completed: str) -> None:
    turn = complete(question, [earlier])
    assert turn.text == completed and turn.sure


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("What did the bank official say about coins?", "And what did Lastri Wulandari say about it?"),
        ("Berapa kuota magang?", "kalau Jepang?"),
        ("Berapa kuota magang?", "bagaimana dengan Malaysia?"),
        ("Berapa kuota magang?", "kalau Jepang gimana?"),
    ],
)
def test_a_bare_name_or_a_pointer_behind_a_lead_surely_leans(earlier: str, question: str) -> None:
    turn = complete(question, [earlier])
    assert turn.sure and turn.context == earlier


def test_what_a_lead_brings_beside_a_name_still_only_may_lean() -> None:
    turn = complete("and who paid Lastri Wulandari?", ["Berapa kuota magang?"])
    assert turn.context and not turn.sure


@pytest.mark.parametrize(
    ("asked", "context", "whole"),
    [
        ("siapa penggantinya?", "Apa cedera Lastri Wulandari?", "siapa pengganti Lastri Wulandari?"),
        ("umurnya berapa?", "Kapan Lastri Wulandari dilantik?", "umur Lastri Wulandari berapa?"),
        ("berapa korbannya?", "Apa kata Lastri Wulandari soal banjir?", None),
        ("siapa penggantinya?", "Kapan Lastri dan Bagus bertemu?", None),
        ("siapa penggantinya?", "Apa isi aturan itu?", None),
    ],
)
def test_what_is_somebodys_is_also_asked_by_his_name(asked: str, context: str, whole: str | None) -> None:
    owned = with_owner(Turn(f"{asked} — {context}", asked, context))
    assert (owned and owned.turn) == (Turn(whole, whole) if whole else None)


@pytest.mark.parametrize(
    ("asked", "context", "told", "whole"),
    [
        ("siapa penggantinya?", "Siapa pelatih Sukatani FC?", "Lastri Wulandari", "siapa pengganti Lastri Wulandari?"),
        ("siapa penggantinya?", "Siapa pelatih yang dipecat?", None, None),
        ("siapa penggantinya?", "Kapan Rina Dewi dan Bagus Hadi bertemu?", "Lastri Wulandari", None),
        ("berapa korbannya?", "Siapa pelatih Sukatani FC?", "Lastri Wulandari", None),
    ],
)
def test_what_is_somebodys_is_of_whom_the_answer_told(
    asked: str, context: str, told: str | None, whole: str | None
) -> None:
    owned = with_owner(Turn(f"{asked} — {context}", asked, context), told)
    assert (owned and owned.turn.text) == whole


STORIES = (
    {
        "title": "Lastri Wulandari Absen di Kejuaraan Sukatani",
        "text": "SUKATANI - Pebalap Lastri Wulandari mengalami cedera lutut kiri setelah jatuh di Sirkuit Sukatani. "
        "Tim menunjuk Bagus Setiadi sebagai pengganti Lastri Wulandari pada balapan pekan depan.",
        "date": "2026-05-29",
    },
    {
        "title": "Polisi Sita 64 Sepeda Curian di Cilacap",
        "text": "CILACAP - Polisi menyita 64 sepeda curian di Cilacap pada tahun 2025. Tersangka pencurian sepeda itu "
        "adalah Tukiman, kata polisi. Pencurian sepeda meresahkan warga Cilacap.",
        "date": "2026-05-26",
    },
    {
        "title": "Seno Raharja Jadi Direktur Utama Perahu Ngawi",
        "text": "NGAWI - Perusahaan Perahu Ngawi menunjuk Seno Raharja sebagai direktur utama yang baru. Ayahnya, "
        "Tukijan Raharja, adalah mantan pendayung. Seno pernah menjadi juara perahu.",
        "date": "2026-05-21",
    },
    {
        "title": "Kue dari Jepang yang Manis",
        "text": "Jepang punya kue beras yang manis. Jika berlibur ke Jepang, jangan lupa untuk membeli kue di atas.",
        "date": "2026-05-20",
    },
)


@pytest.fixture(scope="module")
def stories(lasting: Library) -> Library:
    """A library of a race, thefts and cakes."""
    return with_articles(lasting, *STORIES)


def test_a_successor_is_found_by_the_name_of_whom_he_follows(stories: Library) -> None:
    answer = stories.ask("siapa penggantinya?", history=["Apa cedera Lastri Wulandari?"])
    assert answer.short_answer == "Bagus Setiadi"


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("siapa penggantinya?", None),
        ("siapa pendahulunya?", None),
        ("siapa ayahnya?", "Tukijan Raharja"),
    ],
)
def test_neither_himself_nor_a_relative_follows_him(stories: Library, question: str, short: str | None) -> None:
    history = ["Siapa direktur utama Perahu Ngawi?"]
    assert stories.ask(history[0]).short_answer == "Seno Raharja"
    answer = stories.ask(question, history=history)
    assert answer.short_answer == short and answer.answered is bool(short)


def test_another_country_is_not_asked_for_by_itself(stories: Library) -> None:
    answer = stories.ask("kalau Jepang?", history=["Berapa sepeda curian yang disita di Cilacap?"])
    assert not any("Jepang" in one.article.text for one in answer.citations)


def test_a_time_of_an_earlier_turn_leaves_out_none_of_its_sentences(stories: Library) -> None:
    history = ["Berapa sepeda curian disita di Cilacap pada tahun 2025?"]
    assert stories.ask(history[0]).answered
    answer = stories.ask("siapa tersangkanya?", history=history)
    assert any("Tukiman" in one.quote for one in answer.citations)


@pytest.mark.parametrize(
    ("question", "only"),
    [
        ("Apa kata Rina Dewi?", True),
        ("apa kata Bupati Demak?", True),
        ("What did Rina Dewi say?", True),
        ("What did the mayor of Demak say?", True),
        ("Apa kata Rina Dewi soal rob?", False),
        ("Apa kata warga saat kebakaran di Demak?", False),
        ("Kata siapa?", False),
        ("Apa isi aturan itu?", False),
    ],
)
def test_a_question_for_words_on_nothing_asks_only_for_words(question: str, only: bool) -> None:
    assert asks_only_words(question) is only


@pytest.mark.parametrize(
    ("question", "only"),
    [
        ("siapa namanya?", True),
        ("namanya siapa ya", True),
        ("what is her name?", True),
        ("siapa nama camatnya?", False),
        ("namanya siapa yang diusulkan?", False),
    ],
)
def test_a_question_for_a_name_and_nothing_else(question: str, only: bool) -> None:
    assert asks_only_name(question) is only


@pytest.mark.parametrize("question", ["when?", "kapan?", "and when was that?", "dan kapan itu?"])
def test_when_after_mere_words_is_when_they_were_said(library: Library, question: str) -> None:
    told = {
        "title": "Ikrar Pendayung Ngawi",
        "text": 'NGAWI - "Ikrar ini harus dijaga semua pendayung," kata Lastri Wulandari, Senin (9/9/2019). '
        "Pendayung boleh memilih ketua pada 27 November 2019.",
        "date": "2019-09-10",
    }
    with_articles(library, told)
    answer = library.ask(question, history=["Apa kata Lastri Wulandari?"])
    assert answer.short_answer == "Senin (9/9/2019)" and len(answer.citations) == 1


@pytest.mark.parametrize(
    ("earlier", "question", "completed"),
    [
        ("Berapa suku bunga BI?", "kalau Swiss?", "Berapa suku bunga Swiss?"),
        ("Kapan Elang main lawan Thailand?", "kalau Vietnam?", "Kapan Elang main lawan Vietnam?"),
        ("What did Lastri Wulandari say about Iran?", "and Japan?", "What did Lastri Wulandari say about Japan?"),
        ("Berapa anggaran KPU Demak?", "kalau Bawaslu?", "Berapa anggaran Bawaslu Demak?"),
        (
            "Berapa hibah untuk klub dari Pemkot Magelang?",
            "kalau Persima?",
            "Berapa Persima — berapa hibah untuk klub dari Pemkot Magelang?",
        ),
        ("Berapa harga bensin?", "kalau solar?", "Berapa solar — berapa harga bensin?"),
        (
            "Berapa porsi negara dalam dana itu?",
            "kalau dari swasta?",
            "dari swasta — berapa porsi negara dalam dana itu?",
        ),
        ("Berapa penyelam yang hadir?", "kalau yang putri berapa?", "berapa yang putri — berapa penyelam yang hadir?"),
    ],
)
def test_another_country_or_thing_is_asked_as_the_one_before(earlier: str, question: str, completed: str) -> None:
    turn = complete(question, [earlier])
    assert turn.text == completed and turn.sure


@pytest.mark.parametrize(
    ("question", "leans"),
    [
        ("sudah berapa kali mereka kalah dari pasangan India itu?", True),
        ("how many times did they beat Merpati?", True),
        ("berapa kali pasangan India mengalahkan mereka?", False),
    ],
)
def test_how_often_they_did_something_leans_though_another_is_named(question: str, leans: bool) -> None:
    earlier = "Siapa lawan Elang di final Piala Sukamaju?"
    assert (complete(question, [earlier]).context == earlier) is leans


def test_what_belongs_to_what_nothing_was_told_of_is_not_the_earlier_question(library: Library) -> None:
    told = "Polisi Ngawi menahan Darsono Hadi, pelaku pencurian perahu, Senin (9/9/2019)."
    with_articles(library, {"title": "Pencuri perahu ditahan", "text": told, "date": "2019-09-10"})
    answer = library.ask("siapa pelakunya?", history=["Siapa saksi pencurian patung Lastri Wulandari?"])
    assert not answer.answered and "pelakunya" in (answer.rewritten_question or "")
