"""A public figure is found by any name under which news have him, and the page shows which one was searched for."""

import pytest
from invented import with_articles

from rag import Library
from rag.asking.wording.candidates import Candidates
from rag.asking.wording.nicknames import as_articles_call


@pytest.fixture(scope="module")
def market(lasting: Library) -> Library:
    """An article that has one figure by his full name, another by both, and one by initials alone."""
    text = (
        '"Stok beras aman," kata Zulkifli Hasan di Pasar Sukamaju, Senin. Muhaimin Iskandar (Cak Imin) ikut meninjau. '
        "Menurut Zulkifli Hasan, harga turun karena panen raya. HNW tidak hadir."
    )
    return with_articles(lasting, {"title": "Harga Beras Turun", "text": text, "date": "2025-09-01"})


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Apa kata Zulhas soal beras?", {"Zulhas": "Zulkifli Hasan"}),
        ("what did zulhas say?", {"zulhas": "Zulkifli Hasan"}),
        ("Apa kata Hidayat Nur Wahid?", {"Hidayat Nur Wahid": "HNW"}),
        ("Apa kata Cak Imin?", {}),
        ("Apa kata Muhaimin Iskandar?", {}),
        ("Apa kata SBY soal beras?", {}),
        ("Apa kata jk soal beras?", {}),
        ("Di mana Zulhasan lahir?", {}),
    ],
)
def test_a_name_that_no_article_has_is_read_as_one_that_some_has(
    market: Library, text: str, called: dict[str, str]
) -> None:
    assert as_articles_call(text, Candidates(market.collection))[1] == called


def test_only_the_name_itself_is_exchanged(market: Library) -> None:
    text, _ = as_articles_call("Apa kata Zulhas di Zulhasan?", Candidates(market.collection))
    assert text == "Apa kata Zulkifli Hasan di Zulhasan?"


def test_the_answer_shows_under_which_name_he_was_found(market: Library) -> None:
    answer = market.ask("Apa kata Zulhas soal beras?")
    assert answer.citations[0].speaker == "Zulkifli Hasan"
    assert answer.notes == ("Dicari sebagai: Zulkifli Hasan (“Zulhas”)",)
