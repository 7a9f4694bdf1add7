"""The age beside the name asked for is the one given, and ages of two who are called alike stand side by side."""

import pytest
from by_hand import every_sentence, told
from invented import with_articles

from rag import Library
from rag.choosing import own_ages
from rag.question import understand

BESIDE = "Lestari Ayu, wanita berusia 20 tahun, kehilangan suaminya Harjo Pranoto (25)."
NICKNAMED = (
    "Polisi menangkap Wira Sasmita alias Bang Gatra (42). "
    '"Para korban masih sekolah. Mulai dari berusia 14 hingga 19 tahun," kata polisi.'
)


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        ("Berapa umur Harjo Pranoto?", BESIDE, "20 tahun", "25"),
        ("How old was Harjo Pranoto?", BESIDE, "20 tahun", "25"),
        ("Berapa umur Lestari Ayu?", BESIDE, "20 tahun", "20 tahun"),
        ("umur Lestari?", "Polisi memeriksa Lestari Ayu soal pembunuhan Harjo Pranoto (54).", "54", None),
        ("How old is Lestari?", "Polisi memeriksa Lestari Ayu soal pembunuhan Harjo Pranoto (54).", "54", None),
        ("umur Lestari?", "Polisi memeriksa Lestari Ayu (23) soal pembunuhan itu.", "23", "23"),
        ("Berapa umur Jatmiko, yang kini 43 tahun?", "Jatmiko hadir.", "hadir", None),
        ("Berapa usia Jatmiko Utamo?", "Jatmiko Utamo yang kini berumur 43 tahun hadir.", "43", "43 tahun"),
        (
            "How old is Ayu Lestari?",
            "Ayu Sri Lestari, kader muda Elang yang baru berusia 24 tahun, hadir.",
            "24",
            "24 tahun",
        ),
        (
            "Berapa usia Elang?",
            "Ayu Sri Lestari, kader muda Elang yang baru berusia 24 tahun, hadir.",
            "24 tahun",
            "24 tahun",
        ),
    ],
)
def test_the_age_beside_his_name_is_given_whatever_the_reader_takes(
    question: str, text: str, words: str, short: str | None
) -> None:
    assert told(question, text, words) == short


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("Berapa umur Bang Gatra?", ["(42)"]),
        ("How old is Bang Gatra?", ["(42)"]),
        ("Berapa umur para korban?", ["(42)", "14 hingga 19"]),
        ("Berapa umur Jatmiko?", ["(42)", "14 hingga 19"]),
    ],
)
def test_other_ages_go_where_his_is_told(question: str, left: list[str]) -> None:
    found = [one.sentence.text for one in own_ages.without_uncertain(every_sentence(NICKNAMED), understand(question))]
    assert len(found) == len(left) and all(one in text for one, text in zip(left, found, strict=True))


@pytest.fixture(scope="module")
def alike(lasting: Library) -> Library:
    """Two stories, each with a culprit of the same initials."""
    return with_articles(
        lasting,
        {"title": "Pencuri Sapi", "text": "Polisi Sukatani menahan pencuri sapi berinisial FH (39) pada Senin."},
        {"title": "Tawuran", "text": "Para pelaku tawuran di Jatisari adalah MM (18), FH (20), dan RS (21)."},
    )


def test_two_of_the_same_initials_are_both_quoted(alike: Library) -> None:
    answer = alike.ask("Berapa umur FH?")
    assert sorted(one.quote[one.quote.index("FH") :][:7] for one in answer.citations) == ["FH (20)", "FH (39)"]
    assert answer.short_answer is None


def test_one_age_of_his_is_given(alike: Library) -> None:
    assert alike.ask("Berapa umur MM?").short_answer == "18"
