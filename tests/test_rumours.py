"""A rumour is quoted with what denies it, and never told in few words."""

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.nouns import Article
from rag import Library
from rag.parsing.rumours import denial

TITLE = "Kabar Rina Dewi Meninggal"
TOLD = "Pagi tadi beredar kabar Rina Dewi meninggal di Sukatani."
DENIED = "Namun kabar itu dibantah oleh adiknya, Edo Santoso."
TEXT = f"{TOLD} Rina dirawat sejak Jumat. {DENIED} Keluarga meminta doa dari warga."


@pytest.fixture(scope="module")
def small(lasting: Library) -> Library:
    """An article that denies a rumour, and one that only tells one."""
    other = "Dikabarkan Budi Hartono pindah ke Persada. Ia berlatih pada Senin. Penonton senang."
    return with_articles(lasting, {"title": TITLE, "text": TEXT}, {"title": "Budi Hartono Pindah", "text": other})


@pytest.mark.parametrize(
    "question", ["Is Rina Dewi dead?", "Apakah Rina Dewi meninggal?", "Benarkah Rina Dewi meninggal?"]
)
def test_what_denies_a_rumour_is_quoted_beside_it(question: str, small: Library) -> None:
    answer = small.ask(question)
    told = [one.quote for one in answer.citations]
    assert answer.answered
    assert DENIED in told
    assert answer.short_answer is None


def test_a_rumour_that_is_denied_is_no_few_words(small: Library) -> None:
    answer = small.ask("Di mana Rina Dewi meninggal?")
    assert answer.short_answer is None
    assert not answer.answered or DENIED in [one.quote for one in answer.citations]


def test_only_a_denial_of_what_was_told_is_one(small: Library) -> None:
    told = {one.text: denial(one) for article in small.articles() for one in sentences(article)}
    assert {text for text, found in told.items() if found} == {TOLD}


@pytest.mark.parametrize(
    ("before", "rumour", "found"),
    [
        ('"Tidak ditemukan unsur kesengajaan," kata Rina.', "Sebelumnya beredar dugaan pasar sengaja dibakar.", True),
        ('"Tidak ditemukan korban jiwa," kata Rina.', "Sebelumnya beredar dugaan pasar sengaja dibakar.", False),
        ("Polisi tidak menemukan bukti itu.", "Rina menduga pasar sengaja dibakar.", False),
    ],
)
def test_what_denies_a_rumour_may_stand_before_it(before: str, rumour: str, found: bool) -> None:
    told = sentences(Article(id="a", title="Pasar Terbakar", text=f"{before} Polisi memeriksa Edo. {rumour}"))
    assert denial(told[-1]) == (told[0] if found else None)
