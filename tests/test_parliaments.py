"""Of factions, polls, judges and envoys what is told of another one is no answer: another's reason, month or voters."""

from dataclasses import replace

import pytest

from index.nouns import Article
from rag.choosing.of_another import is_of_another_named
from rag.choosing.other_times import is_of_other_date
from rag.expecting.incumbents import incumbents
from rag.expecting.offices_asked import office_asked
from rag.parsing.opposites import Granted
from rag.question import understand
from rag.speaking.asked.person import asked_envoy
from tests.by_hand import every_sentence, told

REASONS = (
    "Fraksi Partai Elang menolak karena pasal itu kabur. Adapun Fraksi Partai Merpati keberatan atas denda."
    " Anggota fraksi itu, Edo Karsa, menilai denda terlalu besar."
)


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        ("Kenapa Fraksi Partai Merpati keberatan?", [1, 2]),
        ("Kenapa Fraksi Partai Elang menolak?", [0]),
        ("Kenapa Fraksi Rajawali menolak?", []),
        ("Kenapa pasal itu ditolak?", [0, 1, 2]),
        # A short form may stand for either.
        ("Kenapa Fraksi PEL menolak?", [0, 1, 2]),
        # What is asked of a faction may lie in anything else that bears a name.
        ("Kenapa Partai Rajawali keluar dari koalisi?", [0, 1, 2]),
    ],
)
def test_the_reason_of_another_faction_is_not_its_own(question: str, kept: list[int]) -> None:
    told_of = [one.sentence for one in every_sentence(REASONS)]
    assert [one.number for one in told_of if not is_of_another_named(one, understand(question))] == kept


POLL = (
    "Rina meraih 34,6 persen, turun dari 38 persen pada survei Mei. Di desa, Rina meraih 27 persen."
    " Pada survei Mei 2025, Rina masih meraih 28,9 persen. Survei digelar pada 1-8 Oktober 2025."
    " Margin of error 2,5 persen."
)


@pytest.mark.parametrize(
    ("question", "published", "kept"),
    [
        ("Berapa elektabilitas Rina di desa pada Mei 2025?", "2025-10-20", [0, 2]),
        ("What was the margin of error of the May 2025 survey?", "2025-10-20", [0, 2]),
        ("Berapa elektabilitas Rina pada Oktober 2025?", "2025-10-20", [0, 1, 3, 4]),
        # Of a month that is just over news tell without naming it.
        ("Berapa elektabilitas Rina di desa pada Mei 2025?", "2025-06-10", [0, 1, 2]),
    ],
)
def test_what_is_told_before_an_earlier_poll_is_of_the_new_one(question: str, published: str, kept: list[int]) -> None:
    sentences = [one.sentence for one in every_sentence(POLL)]
    dated = [replace(one, article=replace(one.article, published=published)) for one in sentences]
    assert [one.number for one in dated if not is_of_other_date(one, understand(question))] == kept


RULED = "Rina berpendapat permohonan harus ditolak, sedangkan Edo berpendapat Pasal 52 semestinya dibatalkan."
SEATS = (
    "Koalisi beranggotakan tiga partai dengan 54 kursi, yaitu Partai Elang (25 kursi), Partai Jati (18 kursi) dan"
    " Partai Bae (11 kursi)."
)


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        ("Pasal mana yang dibatalkan?", RULED, "Pasal 52", None),
        ("Pasal mana yang semestinya dibatalkan menurut Edo?", RULED, "Pasal 52", "Pasal 52"),
        ("Berapa kursi Partai Jati?", SEATS, "54 kursi", "18 kursi"),
        ("Berapa kursi Koalisi?", SEATS, "54 kursi", "54 kursi"),
    ],
)
def test_what_a_judge_would_have_is_no_ruling_and_each_party_has_its_own_seats(
    question: str, text: str, words: str, given: str | None
) -> None:
    assert told(question, text, words) == given


LEADS = (
    "Survei Elang menempatkan Edo Karsa di posisi teratas dengan 36,2 persen, diikuti Rina Dewi 33,8 persen."
    " Budi Hadi tidak ikut."
)


@pytest.mark.parametrize(
    ("question", "given"),
    [
        ("Berapa elektabilitas Budi dalam survei Elang?", None),
        ("Berapa elektabilitas Edo dalam survei Elang?", "36,2 persen"),
    ],
)
def test_a_share_is_not_of_somebody_who_is_not_named_beside_others(question: str, given: str | None) -> None:
    assert told(question, LEADS, "36,2 persen", "Budi") == given


@pytest.mark.parametrize(
    ("question", "text", "given"),
    [
        ("Berapa persen pemilih perempuan yang memilih Rina?", "Pemilih muda yang memilih Rina 31 persen.", None),
        ("Berapa persen pemilih muda yang memilih Rina?", "Pemilih muda yang memilih Rina 31 persen.", "31 persen"),
        ("Berapa persen dukungan Rina di perkotaan?", "Di pedesaan, dukungan Rina 31 persen.", None),
        ("Berapa popularitas Rina?", "Tingkat kesukaan terhadap Rina 31 persen.", None),
    ],
)
def test_a_share_of_other_voters_or_of_another_measure_is_another(question: str, text: str, given: str | None) -> None:
    assert told(question, text, "31 persen") == given


SIGNED = (
    "Nota itu diteken Duta Besar RI untuk Oman Rina Dewi dengan Wakil Menteri Pendidikan Oman Salim Badri."
    " Salim Badri gembira."
)


def test_who_stands_beside_an_ambassador_is_none() -> None:
    assert told("Siapa Duta Besar RI untuk Oman?", SIGNED, "Salim Badri", "gembira") is None


@pytest.mark.parametrize(
    ("question", "text", "his"),
    [
        ("Who is the ambassador of Oman to Indonesia?", "Duta Besar RI untuk Oman Rina Dewi hadir.", False),
        ("Who is the ambassador of Oman to Indonesia?", "Duta Besar Oman untuk Indonesia Salim Badri hadir.", True),
    ],
)
def test_an_ambassador_is_of_the_country_that_sends_him(question: str, text: str, his: bool) -> None:
    envoy = asked_envoy(question)
    assert envoy is not None and envoy.told_in(text) is his


def test_a_minister_of_this_country_is_not_the_one_of_the_title() -> None:
    text = "Menteri Luar Negeri RI Rina Dewi dan Menteri Luar Negeri Meksiko Salim Badri bertemu."
    article = Article(id="a", title="Menlu RI dan Meksiko Bertemu", text=text)
    (one,) = [replace(each.sentence, article=article) for each in every_sentence(text)]
    held = incumbents(office_asked("Siapa Menteri Luar Negeri Meksiko?") or "", one)
    assert [each.name for each in held] == ["Salim Badri"]


@pytest.mark.parametrize(
    ("text", "opposite"),
    [
        ("DPRD mengesahkan Perda Kawasan Tanpa Rokok di Demak.", None),
        ("Perda rokok di Demak tidak disahkan.", "tidak disahkan"),
    ],
)
def test_a_name_denies_nothing(text: str, opposite: str | None) -> None:
    granted = Granted.of(understand("Kapan perda rokok Demak disahkan?"))
    (one,) = every_sentence(text)
    assert granted is not None and granted.opposite(one.sentence) == opposite
