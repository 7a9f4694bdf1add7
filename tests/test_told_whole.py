"""Who is told as dismissed holds no office, and who is asked for ends before what was done to him."""

import pytest
from invented import with_articles

from rag import Library
from rag.expecting.appointed import appointed
from rag.extracting.edges import alone
from rag.question import understand

ARTICLES = [
    ("Dirjen Pasar", "Menteri Perdagangan Edo Santoso bicara soal pencopotan Direktur Jenderal Pasar, Rina Dewi."),
    ("Pegawai Dipecat", "Sebanyak 26 pegawai Kantor Pasar Demak dipecat karena dugaan suap pada Senin."),
    (
        "Polisi Sukatani",
        "Propam Polres Sukatani memeriksa seorang perwira. Ia menghadap Kapolres Sukatani AKBP Budi Hartono.",
    ),
]


@pytest.fixture(scope="module")
def small(lasting: Library) -> Library:
    """The articles above in a library of their own."""
    return with_articles(lasting, *({"title": title, "text": text} for title, text in ARTICLES))


def test_who_is_told_beside_a_dismissal_held_the_office() -> None:
    told = list(appointed(ARTICLES[0][1], ["Rina Dewi", "Edo Santoso"]))
    assert told == [("Rina Dewi", "mantan Direktur Jenderal Pasar")]


def test_the_one_dismissed_is_not_told_as_holder(small: Library) -> None:
    assert small.ask("Siapa Direktur Jenderal Pasar?").short_answer is None


@pytest.mark.parametrize("question", ["Who was fired?", "Siapa yang dipecat?"])
def test_who_is_asked_for_ends_before_what_was_done_to_him(question: str) -> None:
    text = ARTICLES[1][1]
    start, end = alone(understand(question), text, (text.index("26"), text.index(" pada")))
    assert text[start:end] == "26 pegawai Kantor Pasar Demak"


@pytest.mark.parametrize("question", ["Who is the head of Propam Sukatani?", "Siapa kepala Propam Sukatani?"])
def test_who_heads_the_whole_does_not_head_a_part(question: str, small: Library) -> None:
    assert small.ask(question).short_answer is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tenda dibongkar pukul 06.00 WIB bongkar lalu pukul 19.00 WIB dipasang.", "pukul 06.00 WIB"),
        ("Api padam pukul 20.30 WITA Camat Sukamaju datang.", "pukul 20.30 WITA"),
        ("Toko buka pukul 06.00 WIB hingga pukul 19.00 WIB.", "pukul 06.00 WIB hingga pukul 19.00 WIB"),
        ("Rapat dibuka pukul 06.00 WIB Senin (5/5/2025).", "pukul 06.00 WIB Senin (5/5/2025)"),
    ],
)
def test_an_hour_ends_with_its_zone(text: str, told: str) -> None:
    start, end = alone(understand("Jam berapa?"), text, (text.index("pukul"), len(text) - 1))
    assert text[start:end] == told
