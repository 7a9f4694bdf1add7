"""Questions that want to hear of a thing at large: where no sentence answers, the articles that mention it do."""

import pytest
from invented import with_articles

from rag import Library

ARTICLES = [
    (
        "Bank Daerah Umumkan Laba",
        "Direksi menyampaikan laba tahunan. Kenaikan suku bunga membuat kredit rumah melambat.",
    ),
    ("Pabrik Tambah Mesin", "Pabrik itu menambah mesin jahit. Tekanan suku bunga dan pajak menahan rencana lain."),
    ("Jembatan Diperbaiki", "Perbaikan jembatan gantung selesai. Warga kembali menyeberang sejak Senin pagi."),
    ("Kapolres Lantik Pejabat", "Kapolres melantik tujuh perwira. Upacara digelar di halaman kantor pada Jumat."),
]


@pytest.fixture(scope="module")
def small(lasting: Library) -> Library:
    """The articles above in a library of their own."""
    return with_articles(lasting, *({"title": title, "text": text} for title, text in ARTICLES))


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("Is there anything about interest rates?", 2),
        ("Do you have anything on a police chief?", 1),
        ("Anything about suspension bridges?", 1),
        ("Ada yang soal suku bunga?", 2),
        ("ada info tentang jembatan gantung ga", 1),
        ("Apakah artikel menyebut suku bunga?", 2),
    ],
)
def test_whether_articles_have_anything_on_a_thing_is_told_by_those_that_mention_it(
    question: str, titles: int, small: Library
) -> None:
    answer = small.ask(question)
    assert (answer.answerer, answer.answered) == ("counting", True)
    assert len({one.article.id for one in answer.citations}) == titles
    assert answer.short_answer is None


@pytest.mark.parametrize(
    "question",
    [
        "What do the articles say about interest rates?",
        "Tell me about interest rates",
        "I need quotes on interest rates",
        "interest rates",
        "Apa kata artikel tentang suku bunga?",
        "suku bunga",
    ],
)
def test_a_topic_alone_is_never_refused_where_articles_mention_it(question: str, small: Library) -> None:
    answer = small.ask(question)
    assert answer.answered
    assert all("suku bunga" in one.quote for one in answer.citations)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What do the articles say about school uniforms?", "No article mentions “school uniforms”"),
        ("Tell me about school uniforms", "No article mentions “school uniforms”"),
        ("Is there anything about flash floods?", "No article mentions “flash floods”"),
        ("Ada yang soal beasiswa?", "Tidak ada artikel yang menyebut “beasiswa”"),
    ],
)
def test_a_topic_that_no_article_mentions_is_told_to_be_none(question: str, told: str, small: Library) -> None:
    answer = small.ask(question)
    assert not answer.answered
    assert answer.text.startswith(told)


@pytest.mark.parametrize(
    "question",
    ["When did interest rates rise?", "jumlah mesin suku bunga?", "Why are interest rates a problem for the bridge?"],
)
def test_what_asks_more_than_a_topic_is_not_answered_by_mentions(question: str, small: Library) -> None:
    assert small.ask(question).answerer == "quoting"


def test_articles_in_a_speakers_place_are_nobody_whose_words_are_asked_for(small: Library) -> None:
    answer = small.ask("What do articles say about the suspension bridge?")
    assert answer.answered
    assert not answer.notes


def test_regions_that_mention_a_thing_are_told_by_their_articles_where_no_sentence_answers(lasting: Library) -> None:
    told = {"title": "Rapat Demak", "text": "Demak - Rapat di Demak diikuti camat dan lurah se-Kabupaten Demak."}
    library = with_articles(lasting, told)
    for question in ("Which regencies mention village officials?", "Which regions mention village heads?"):
        answer = library.ask(question)
        assert answer.answered
        assert "lurah" in answer.citations[0].quote
