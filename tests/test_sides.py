"""Of two sides of a match, the coach or scorer of the one asked of is told, never the other's."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.evidence import Evidence
from rag.expecting.sides import asked_side, is_against
from rag.extracting.by_noun import is_of_another_side
from rag.extracting.few_words import FewWords
from rag.question import Question, understand

TITLE = "Elang Demak Tahan Imbang Garuda Rembang"


def _is_of_another(
    question: str, text: str, words: str, *, title: str = TITLE, before: str = "Laga berakhir 1-1. "
) -> bool:
    article = Article(id="a", title=title, text=before + text)
    at = article.text.index(words)
    sentence = Sentence(article, 0, len(before), len(article.text))
    evidence = Evidence(sentence, cast("Hit", None), 1.0, {})  # nothing here looks at where a sentence was found
    return is_of_another_side(FewWords(understand(question), [evidence], at, at + len(words)))


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        ("Siapa pelatih Elang Demak?", "Penalti itu milik tim asuhan Joko Purnomo.", "Joko Purnomo"),
        ("Who is the coach of Elang Demak?", "Penalti itu milik tim asuhan Joko Purnomo.", "Joko Purnomo"),
        ("Siapa pelatih Elang Demak?", "Pelatih Joko Purnomo puas menang atas Elang Demak.", "Joko Purnomo"),
        ("Siapa pencetak gol Elang ke gawang Garuda?", "Garuda unggul lewat gol Edo Wirya.", "Edo Wirya"),
        ("Siapa yang mencetak gol Elang?", "Gol tim tamu dicetak Edo Wirya.", "Edo Wirya"),
        ("Who scored for Elang?", "Garuda unggul lewat gol Edo Wirya.", "Edo Wirya"),
        ("Siapa pelatih Elang?", "Kapten Elang Edo Wirya menyesal.", "Edo Wirya"),
    ],
)
def test_who_is_of_another_side_or_of_either_is_no_short_answer(question: str, text: str, words: str) -> None:
    assert _is_of_another(question, text, words)


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        ("Siapa pelatih Elang Demak?", "Pelatih Elang, Joko Purnomo, puas menang atas Garuda.", "Joko Purnomo"),
        ("Who coaches Elang?", "Elang dilatih Joko Purnomo.", "Joko Purnomo"),
        ("Siapa pencetak gol Elang lawan Garuda?", "Elang unggul lewat gol Edo Wirya.", "Edo Wirya"),
        ("Siapa pencetak gol Garuda?", "Elang kalah oleh gol Edo Wirya untuk Garuda.", "Edo Wirya"),
        ("Siapa yang mencetak gol terakhir?", "Gol itu dicetak Edo Wirya.", "Edo Wirya"),
        ("Siapa ketua Elang Demak?", "Klub itu dipimpin Joko Purnomo.", "Joko Purnomo"),
    ],
)
def test_who_is_told_with_the_side_asked_of_may_answer(question: str, text: str, words: str) -> None:
    assert not _is_of_another(question, text, words)


def test_an_article_of_no_match_tells_of_the_side_in_its_title() -> None:
    told = ("Siapa pelatih Elang Demak?", "Pelatih Joko Purnomo memimpin latihan.", "Joko Purnomo")
    assert not _is_of_another(*told, title="Elang Demak Berlatih", before="Hujan turun. ")
    assert not _is_of_another(*told, before="Pelatih Elang Demak, Joko Purnomo, hadir di laga itu. ")


def _is_against(question: Question, text: str) -> bool:
    return is_against(Sentence(Article(id="a", title="", text=text), 0, 0, len(text)), question)


def test_a_sentence_that_has_the_side_as_the_opponent_tells_nothing_of_its_coach() -> None:
    question = understand("Siapa pelatih Elang?")
    assert _is_against(question, "Pelatih Joko Purnomo memuji timnya usai menang atas timnas Elang.")
    assert not _is_against(question, "Pelatih Elang, Joko Purnomo, menang atas Garuda.")
    assert not _is_against(question, "Tim asuhan Joko Purnomo menang.")
    assert not _is_against(understand("Siapa pencetak gol Elang?"), "Garuda menang atas Elang.")


def test_the_side_is_what_stands_behind_the_coach_or_the_goal() -> None:
    asked = [asked_side(understand(one)) for one in ("Siapa pelatih timnas Elang U-19?", "Siapa pelatih yang dipecat?")]
    assert asked[0] and asked[0].side == "Elang U-19"
    assert asked[1] is None
