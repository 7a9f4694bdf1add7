"""Somebody's coach, mother, friend or driver is asked about, and the articles quote only the one he belongs to."""

import pytest
from invented import with_articles

from rag import Library
from rag.speaking.asked.roles import whose

DAM = {
    "title": "Bendungan Tirtamulya Diperiksa",
    "text": (
        "TIRTAMULYA - Kepala Dinas Perairan Tirtamulya, Wasesa Prakosa, meninjau bendungan pada Senin lalu. "
        '"Bendungan itu retak sejak bulan Mei," kata Wasesa Prakosa. '
        '"Kami menutup bendungan pekan depan," ujar Wasesa. '
        "Pengacara Dewanti Lohita mendampingi warga yang menggugat bendungan. "
        '"Gugatan bendungan kami daftarkan besok," kata Dewanti Lohita.'
    ),
}


def filled(library: Library) -> Library:
    """One invented story."""
    return with_articles(library, DAM)


@pytest.fixture(scope="module")
def dam(lasting: Library) -> Library:
    """The same for all tests that only ask."""
    return filled(lasting)


@pytest.fixture
def fresh(library: Library) -> Library:
    """The same for a test that adds to it."""
    return filled(library)


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("Wasesa Prakosa's mother", "Wasesa Prakosa"),
        ("Wasesa's coach", "Wasesa"),
        ("mother of Wasesa Prakosa", "Wasesa Prakosa"),
        ("teman Wasesa Prakosa", "Wasesa Prakosa"),
        ("pengacara dari Wasesa", "Wasesa"),
        ("pengacara Wasesa", None),
        ("Wasesa Prakosa", None),
    ],
)
def test_whose_somebody_is_is_surely_another(name: str, of: str | None) -> None:
    assert whose(name) == of


@pytest.mark.parametrize(
    "question",
    [
        "What did Wasesa Prakosa's mother say?",
        "What did the mother of Wasesa Prakosa say?",
        "What did Wasesa Prakosa's friend say?",
        "Apa kata teman Wasesa Prakosa?",
        "Apa kata sahabat Wasesa Prakosa soal bendungan?",
        "Apa kata tetangga Wasesa Prakosa?",
        "Menurut rekan Wasesa Prakosa, apa yang terjadi?",
    ],
)
def test_nobodys_words_are_those_of_whom_he_belongs_to(dam: Library, question: str) -> None:
    assert not dam.ask(question).answered


@pytest.mark.parametrize("aide", ["pengacara", "sopir", "manajer", "juru bicara", "wakil"])
def test_it_is_said_that_the_name_behind_an_aide_need_not_be_his_own(dam: Library, aide: str) -> None:
    for question in ("Apa kata {} Wasesa Prakosa?", "Menurut {} Wasesa Prakosa, apa yang terjadi?"):
        answer = dam.ask(question.format(aide))
        assert not answer.answered or any(f"{aide} Wasesa Prakosa" in note for note in answer.notes)


@pytest.mark.parametrize("aide", ["kuasa hukum", "pengacara"])
def test_a_lawyer_speaks_for_whom_he_defends_by_whatever_name(fresh: Library, aide: str) -> None:
    sluice = '"Pintu air itu aman," kata pengacara Wasesa Prakosa, Lukito Danar. Lukito Danar menunjukkan berkas.'
    with_articles(fresh, {"title": "Pintu Air Diperiksa", "text": f"TIRTAMULYA - Pintu air diperiksa. {sluice}"})
    shown = fresh.ask(f"Apa kata {aide} Wasesa Prakosa?").citations
    assert shown
    assert not [one.quote for one in shown if "Bendungan itu retak" in one.quote or "menutup" in one.quote]


def test_who_is_told_to_be_an_aide_is_quoted_as_one(dam: Library) -> None:
    answer = dam.ask("Apa kata pengacara Dewanti Lohita?")
    assert answer.answered
    assert not answer.notes


@pytest.mark.parametrize("question", ["Apa kata Wasesa Prakosa?", "What did Wasesa Prakosa say about the dam?"])
def test_his_own_words_are_his(dam: Library, question: str) -> None:
    assert dam.ask(question).answered


STRIKER = {
    "title": "Wirya Gunadi Pindah ke Tirtamulya FC",
    "text": (
        "TIRTAMULYA - Penyerang Wirya Gunadi pindah ke Tirtamulya FC. Wirya bekerja sebagai guru olahraga. "
        "Ia lahir di Pasirputih pada 3 Mei 1996 dan tinggal di Jalan Anggrek."
    ),
}


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Apa pekerjaan istri Wirya Gunadi?", False),
        ("What is the job of Wirya Gunadi's wife?", False),
        ("Kapan anak Wirya Gunadi lahir?", False),
        ("Di mana kakak Wirya tinggal?", False),
        ("Apa pekerjaan Wirya Gunadi?", True),
        ("Kapan anak Tirtamulya lahir?", True),
        ("Kapan Wirya Gunadi lahir?", True),
    ],
)
def test_what_is_told_of_somebody_answers_nothing_of_his_kin(library: Library, question: str, answered: bool) -> None:
    assert with_articles(library, STRIKER).ask(question).answered is answered


def test_kin_that_an_article_tells_of_are_asked_for_as_before(library: Library) -> None:
    told = STRIKER | {"text": STRIKER["text"] + " Istri Wirya, Rina Dewanti, bekerja sebagai bidan."}
    answer = with_articles(library, told).ask("Apa pekerjaan istri Wirya Gunadi?")
    assert any("bidan" in one.quote for one in answer.citations)
