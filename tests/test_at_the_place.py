"""An event is asked of at a place of which the articles tell another one: it is said that they do not mention it."""

import pytest
from invented import with_articles

from index.article_sentences import sentences
from index.nouns import Article
from rag import Library
from rag.phrases import refusals
from rag.question import understand
from rag.telling.untold import untold

POWER = {
    "title": "Listrik di Sumatera Padam akibat Petir di Merangin",
    "text": (
        "MERANGIN - Listrik di sebagian Sumatera padam pada Jumat malam. Penyebabnya jaringan transmisi di Kabupaten "
        "Merangin tersambar petir. Gangguan itu kemudian memengaruhi kestabilan jaringan di Sumatera. "
        "Petugas menangkap Edo Wirawan dan Rudi Pranata yang mencuri kabel saat listrik padam."
    ),
}


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Apa penyebab longsor di Merangin?", "longsor"),
        ("Who was arrested over the flood in Merangin?", "flood"),
        ("Siapa yang ditangkap saat kerusuhan di Merangin?", "kerusuhan"),
    ],
)
def test_it_is_said_that_no_article_on_a_place_mentions_the_event(library: Library, question: str, word: str) -> None:
    answer = with_articles(library, POWER).ask(question)
    assert not answer.answered or refusals.UNNAMED[answer.language].format(name=word) in answer.notes


@pytest.mark.parametrize(
    "question",
    ["Apa penyebab gangguan listrik di Merangin?", "Siapa yang ditangkap saat listrik padam di Merangin?"],
)
def test_nothing_is_said_of_an_event_that_is_told(library: Library, question: str) -> None:
    answer = with_articles(library, POWER).ask(question)
    assert answer.answered
    assert not answer.notes


SANCTIONS = {
    "title": "Pegawai Merangin Diminta Netral",
    "text": (
        "MERANGIN - Pegawai negeri di Kabupaten Merangin diminta netral. Pegawai yang ikut berkampanye akan dikenai "
        "sanksi tegas. Beberapa pegawai sudah mendapat teguran."
    ),
}


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Apakah ada sanksi pidana di Merangin?", "pidana"),
        ("adakah sanksi pidana bagi pegawai di Merangin?", "pidana"),
        ("Are there criminal sanctions in Merangin?", "criminal"),
        ("apakah ada sanksi tegas di Merangin?", None),
    ],
)
def test_sanctions_of_another_kind_are_told_to_be_so(library: Library, question: str, word: str | None) -> None:
    answer = with_articles(library, SANCTIONS).ask(question)
    told = {refusals.UNNAMED[answer.language].format(name=one) for one in (word,) if one}
    assert answer.answered
    assert set(answer.notes) == told


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("Berapa mobil yang dicuri Edo Wirawan dan Rudi Pranata di Merangin?", "mobil"),
        ("Berapa warga mengungsi saat listrik padam di Merangin?", "mengungsi"),
        ("How many cars did Edo Wirawan and Rudi Pranata steal in Merangin?", "cars"),
        ("Berapa kabel yang dicuri Edo Wirawan dan Rudi Pranata di Merangin?", ""),
        ("Berapa orang di Merangin?", ""),
        ("How many places are there in Merangin?", ""),
    ],
)
def test_it_is_said_that_no_article_quoted_has_what_is_counted(question: str, thing: str) -> None:
    article = Article(id="a", title=POWER["title"], text=POWER["text"])
    asked = understand(question)
    told = [refusals.UNNAMED[asked.language].format(name=thing)] if thing else []
    assert list(untold(asked, sentences(article))) == told


@pytest.mark.parametrize(
    ("question", "text", "planned"),
    [
        ("Berapa rumah yang sudah dibangun?", "Pemerintah menargetkan membangun 40 rumah.", True),
        ("Berapa realisasi pembangunan rumah?", "Wirya berencana membangun 40 rumah.", True),
        ("How many houses were actually built?", "Wirya akan membangun 40 rumah.", True),
        ("Berapa rumah yang sudah dibangun?", "Dari target 40 rumah, 12 rumah sudah dibangun.", False),
        ("Berapa target rumah yang sudah ditetapkan?", "Pemerintah menargetkan membangun 40 rumah.", False),
        ("Berapa rumah yang dibangun?", "Pemerintah menargetkan membangun 40 rumah.", False),
    ],
)
def test_it_is_said_that_a_number_is_only_planned(question: str, text: str, planned: bool) -> None:
    asked = understand(question)
    shown = sentences(Article(id="a", title="Rumah", text=text))
    assert (refusals.ONLY_PLANNED[asked.language] in untold(asked, shown)) is planned
