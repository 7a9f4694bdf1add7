"""What is asked of in or from one country: a sentence that has it in another one only does not answer."""

import pytest

from index.nouns import Article, Sentence
from rag.choosing.other_countries import is_in_another_country
from rag.question import understand


def _is_in_another(question: str, text: str) -> bool:
    article = Article(id="a", title="Kabar Hari Ini", text=text)
    return is_in_another_country(Sentence(article, 0, 0, len(text)), understand(question))


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Berapa harga ponsel itu di Malaysia?", "Di Indonesia ponsel itu Rp 5 juta."),
        ("How much is the phone in Thailand?", "Ponsel itu Rp 4 juta di Malaysia."),
        ("When does it go on sale in the Philippines?", "Di India, ponsel itu dijual Juli."),
        ("Berapa pendaki asal Jepang?", "Ada dua pendaki asal Swiss."),
        ("How many tourists came from China?", "Sebanyak 20 ribu turis datang dari Korea Selatan."),
    ],
)
def test_what_is_in_another_country_does_not_answer(question: str, text: str) -> None:
    assert _is_in_another(question, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Berapa harga ponsel itu di Malaysia?", "Di Malaysia dan Thailand ponsel itu Rp 4 juta."),
        ("Berapa harga ponsel itu di Malaysia?", "Ponsel itu Rp 4 juta, kata warga Malaysia di Thailand."),
        ("Berapa harga ponsel itu di Malaysia?", "Ponsel itu Rp 4 juta di toko."),
        ("Berapa harga ponsel itu?", "Di Indonesia ponsel itu Rp 5 juta."),
        ("Berapa WNI yang dievakuasi dari Lebanon?", "Sebanyak 20 WNI tiba di Indonesia."),
        ("How many tourists came from China?", "Sebanyak 20 ribu turis datang dari Tiongkok."),
        ("How many died in the US?", "Sebanyak 20 orang tewas di Amerika Serikat."),
        ("Berapa ekspor di Indonesia dan di Malaysia?", "Di Thailand ekspornya 2 ton."),
        ("Berapa muridnya di Malaysia?", "Muridnya 20, kata Oman di Sukamaju."),
    ],
)
def test_what_may_be_in_the_country_asked_of_answers(question: str, text: str) -> None:
    assert not _is_in_another(question, text)
