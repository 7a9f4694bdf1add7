"""A day or a place of an event that somebody holds is none of another event that is asked for by its noun alone."""

import pytest
from invented import with_articles

from index.nouns import Article, Sentence
from index.sentences import segment
from rag.choosing.held_events import is_of_another_held, tells_its_time
from rag.library import Library
from rag.question import understand

TEXT = (
    "Panitia Kota Lama mengadakan Rapat Koordinasi bertema pilkada yang damai. "
    "Acara ini berlangsung pada Kamis (17/10/2024) di Hotel Elang. "
    "Menjelang pilkada, dinas juga menggelar lomba mural pada Senin (21/10/2024). "
    "Pilkada serentak digelar pada 27 November 2024."
)


TIMES = (
    "Wali kota menargetkan pemilihan ketua RT/RW digelar November 2025. "
    "Pemilihan ketua koperasi digelar pada Senin (21/10/2024). "
    "Pemilihan ketua karang taruna batal digelar pada 3 Mei 2025. "
    "Setelah pemilihan lurah digelar pada 4 Mei 2025, warga berpesta. "
    "Pemungutan suara digelar 27 November 2024. "
    "Camat mengingatkan warga menjelang pemilihan ketua (Pilketa) yang akan digelar serentak pada Juni 2025."
)


def _sentences(text: str) -> list[Sentence]:
    article = Article("a", "Kabar Demak", text)
    return [Sentence(article, number, one.start, one.end) for number, one in enumerate(segment(text))]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Kapan pemilihan RT/RW di Demak?", [0]),
        ("pemilihan ketua RT/RW digelar kapan?", [0]),
        ("When is the RT/RW election?", [0]),
        ("Kapan pemilihan ketua koperasi?", [1]),
        ("Kapan pemilihan ketua karang taruna?", []),
        ("Kapan pemilihan lurah?", []),
        ("Kapan pemilihan RT/RW di Batang?", []),
        ("Di mana pemilihan RT/RW?", []),
        ("Kapan Pilketa?", [5]),
        ("Kapan peringatan warga?", []),
    ],
)
def test_the_time_right_behind_an_event_that_is_held_is_its_own(question: str, told: list[int]) -> None:
    asked = understand(question)
    assert [one.number for one in _sentences(TIMES) if tells_its_time(one, asked)] == told


@pytest.mark.parametrize(
    ("question", "another"),
    [
        ("Kapan acara di Demak digelar?", False),
        ("When was the event in Demak held?", False),
        ("Kapan kegiatan panitia digelar?", False),
        ("Kapan acara wisuda digelar?", True),
        ("Kapan wisuda digelar?", True),
    ],
)
def test_any_event_may_be_called_an_event(question: str, another: bool) -> None:
    meeting = _sentences("Panitia menggelar rapat di Demak pada Senin (21/10/2024).")[0]
    assert is_of_another_held(meeting, understand(question)) is another


def test_what_was_held_once_was_not_held_again() -> None:
    asked, first = understand("Kapan pemungutan suara ulang?"), understand("Kapan pemungutan suara?")
    assert is_of_another_held(_sentences(TIMES)[4], asked)
    assert not is_of_another_held(_sentences(TIMES)[4], first)


def _others(question: str) -> list[int]:
    asked = understand(question)
    return [one.number for one in _sentences(TEXT) if is_of_another_held(one, asked)]


@pytest.mark.parametrize(
    ("question", "others"),
    [
        ("Kapan pilkada?", [0, 1, 2]),
        ("Kapan pilkada serentak digelar?", [0, 1, 2]),
        ("pilkada kapan?", [0, 1, 2]),
        ("When is the election?", [0, 1, 2]),
        ("Where will the election take place?", [0, 1, 2]),
        ("Kapan rapat koordinasi digelar?", [2]),
        ("When was the meeting held?", [2]),
        ("Di mana lomba mural diadakan?", [0, 1]),
        ("Kapan panitia mengundang warga?", []),
        ("When did the committee invite the residents?", []),
        ("Apa tema pilkada?", []),
    ],
)
def test_the_event_that_is_held_must_be_the_one_asked_for(question: str, others: list[int]) -> None:
    assert _others(question) == others


@pytest.mark.parametrize(
    ("question", "others"),
    [
        ("When is the election?", [0]),
        ("Kapan pilkada 2024?", [0]),
        ("Kapan pilkada 2031?", []),
        ("Kapan pemungutan suara ulang?", [0, 1, 2]),
        ("When was the election held in Thailand?", []),
        ("Kapan logistik dikirim?", []),
        ("When did the committee ship the ballots?", []),
    ],
)
def test_no_day_but_its_own_is_that_of_a_known_election(question: str, others: list[int]) -> None:
    text = (
        "Panitia mengirim logistik pemungutan suara pada Rabu (20/11/2024). "
        "Pemungutan suara berlangsung pada 27 November 2024. "
        "Pilkada digelar pada November 2024."
    )
    article = Article("a", "Kabar", text)
    sentences = [Sentence(article, number, one.start, one.end) for number, one in enumerate(segment(text))]
    asked = understand(question)
    assert [one.number for one in sentences if is_of_another_held(one, asked)] == others


def test_a_day_after_the_last_known_election_may_be_that_of_the_next() -> None:
    text = "Pemilu berlangsung pada 11 Februari 2049."
    sentence = Sentence(Article("a", "Kabar", text), 0, 0, len(text))
    assert not is_of_another_held(sentence, understand("Kapan pemilu?"))


def test_the_day_of_a_meeting_on_the_election_is_not_that_of_the_election(library: Library) -> None:
    small = with_articles(library, {"title": "Rapat Koordinasi di Kota Lama", "text": TEXT})
    assert all("17/10/2024" not in one.quote for one in small.ask("Kapan pilkada serentak digelar?").citations)
