"""An address typed instead of a question: the article it belongs to, or that none has it."""

import pytest
from invented import with_articles

from index.errors import InvalidQuestion
from rag import Library
from rag.asking.wording.addresses import address_beside, address_in, without_address
from rag.nouns import Refusal

ROWS = (
    ("Sumur Bor Dibuka", "https://www.kabarreka.example/daerah/sumur_bor/"),
    ("Camat Dilantik", "http://kabarreka.example/baca?id=7"),
)
TEXT = "Warga desa membuka {title} pada hari Senin. Kepala desa mengatakan warga senang dengan pembukaan itu."


@pytest.fixture(scope="module")
def addressed(lasting: Library) -> Library:
    """A library of articles that have addresses."""
    rows = ({"title": title, "url": url, "text": TEXT.format(title=title)} for title, url in ROWS)
    return with_articles(lasting, *rows)


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://www.kabarreka.example/daerah/sumur_bor/", "Sumur Bor Dibuka"),
        ("http://kabarreka.example/daerah/sumur_bor?utm_source=surat#isi", "Sumur Bor Dibuka"),
        ("www.kabarreka.example/daerah/sumur_bor?page=all", "Sumur Bor Dibuka"),
        ("<https://kabarreka.example/baca?id=7>?", "Camat Dilantik"),
        ("https://kabarreka.example/baca?id=8", None),
        ("https://kabarreka.example/daerah/sumurxbor", None),
        ("https://kabarreka.example", None),
        ("http://[::1", None),
    ],
)
def test_an_address_shows_its_article(address: str, title: str | None, addressed: Library) -> None:
    answer = addressed.ask(address)
    assert not answer.answered
    assert [near.article.title for near in answer.closest] == ([title] if title else [])
    assert answer.reason and ("alamat" in answer.reason or "address" in answer.reason)
    assert (title or "kutip add") in answer.reason
    assert answer.refusal is (Refusal.ADDRESS if title else Refusal.NOT_FOUND)
    assert "((" not in answer.reason and "))" not in answer.reason


def test_an_address_is_answered_in_the_language_of_the_conversation_else_of_the_door(addressed: Library) -> None:
    address = ROWS[0][1]
    assert addressed.ask(address).language == "id"
    assert addressed.ask(address, language="en").language == "en"
    assert addressed.ask(address, history=["Siapa yang membuka sumur?"], language="en").language == "id"
    assert addressed.ask(address, history=["Who opened the well?"]).language == "en"
    with pytest.raises(InvalidQuestion, match="id and en"):
        addressed.ask(address, language="fr")


@pytest.mark.parametrize(
    "question",
    ["Apa isi https://kabarreka.example/baca?id=7 itu?", "www.", "Berapa warga detik.com?", "http status apa?", "HTTP"],
)
def test_a_question_with_other_words_is_no_address(question: str) -> None:
    assert address_in(question) is None


def test_an_address_before_a_question_says_nothing_of_what_it_is_about(addressed: Library) -> None:
    asked = "Apa yang dikatakan kepala desa tentang sumur bor?"
    assert addressed.ask(asked, history=[ROWS[1][1]]).text == addressed.ask(asked).text


def test_an_address_beside_a_question_tells_which_article_is_asked(addressed: Library) -> None:
    asked = "Siapa yang membuka desa?"
    answer = addressed.ask(f"{ROWS[1][1]} {asked}")
    assert {one.article.title for one in answer.citations} == {ROWS[1][0]}
    assert addressed.ask("berapa warganya?", history=[f"{ROWS[1][1]} {asked}"]).rewritten_question == (
        "berapa warganya — siapa yang membuka desa?"
    )
    for unheld in ("https://kabarreka.example/baca?id=8", "www.lain.example/a"):
        answer = addressed.ask(f"{unheld} {asked}")
        assert (answer.answered, answer.refusal) == (False, Refusal.NOT_FOUND)


@pytest.mark.parametrize(
    ("question", "address", "rest"),
    [
        ("Apa isi https://kabarreka.example/a?id=7 itu?", "https://kabarreka.example/a?id=7", "Apa isi itu?"),
        ("https://kabarreka.example/a", None, "https://kabarreka.example/a"),
        ("Bandingkan https://a.example/b dan www.a.example/c", None, "Bandingkan dan"),
        ("Berapa warga detik.com?", None, "Berapa warga detik.com?"),
    ],
)
def test_one_address_beside_words_is_taken_from_them(question: str, address: str | None, rest: str) -> None:
    assert address_beside(question) == address
    assert " ".join(without_address(question).split()) == rest
