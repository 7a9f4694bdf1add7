"""Words in quotation marks are measured: what is drawn from articles, what is exchanged, and how answers are judged."""

from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner
from invented import with_articles

from eval.quotations import MEASURES, another, asked, drawn, exchanged, judged, quotations
from rag import Library

TEXTS = (
    "“Harga beras kita jaga sampai panen berikutnya,” kata Danu Prakosa di Pasar Sumberan, Sabtu (2/11/2024). "
    "“Pedagang sabar menunggu karung yang belum datang,” ujar Lastri Ayu.",
    "“Tanggul ini kita periksa setiap malam,” kata Wening Astuti. Warga membawa karung pasir.",
    "“Tanggul itu aman,” kata Wening. “Kita siaga dari pagi sampai malam,” kata Camat Tirtamulya.",
)


@pytest.fixture
def told(library: Library) -> Library:
    """The articles above."""
    return with_articles(library, *({"title": f"Berita {at}", "text": text} for at, text in enumerate(TEXTS)))


def test_only_what_a_person_is_told_to_have_said_at_some_length_is_drawn() -> None:
    assert {one.name for one in drawn(TEXTS, count=9, seed=0)} <= {"Danu Prakosa", "Lastri Ayu", "Wening Astuti"}
    assert len(drawn(TEXTS, count=9, seed=0)) == 2
    assert len(drawn(TEXTS, count=1, seed=0)) == 1


def test_one_word_is_exchanged_and_no_article_has_what_comes_of_it() -> None:
    every = drawn(TEXTS, count=9, seed=0)
    for one in every:
        words = exchanged(one, every, [f" {text.lower()} " for text in TEXTS], Random(1))
        assert words
        assert words not in one.text
        assert sum(a != b for a, b in zip(words.split(), one.words.split(), strict=True)) == 1


def test_whoever_is_asked_of_instead_is_named_nowhere_in_the_article() -> None:
    every = drawn(TEXTS, count=9, seed=0)
    for one in every:
        name = another(one, every, Random(1))
        assert name
        assert name.split()[0] not in one.text


def test_an_answer_is_right_that_shows_the_words_and_says_what_is_wrong_with_the_question(told: Library) -> None:
    found: dict[str, list[bool]] = {}
    for measure, one, question in asked(TEXTS, count=9, seed=0):
        for name, right in judged(measure, one, told.ask(question)).items():
            found.setdefault(name, []).append(right)
    assert found.keys() == MEASURES.keys()
    assert all(map(all, found.values()))


def test_an_answer_to_something_else_is_wrong(told: Library) -> None:
    one = drawn(TEXTS, count=1, seed=0)[0]
    answer = told.ask("Apa yang dibawa warga?")
    assert not any(right for measure in MEASURES for right in judged(measure, one, answer).values())


def test_the_command_tells_each_figure_with_n(told: Library, tmp_path: Path) -> None:
    told.close()  # the command opens it
    output = tmp_path / "quotations.json"
    result = CliRunner().invoke(quotations, ["--library", str(tmp_path / "library"), "--output", str(output)])
    assert result.exit_code == 0, result.output
    assert '"shown": {"value": 1.0' in output.read_text(encoding="utf-8")


def test_articles_without_a_quotation_are_nothing_to_measure(library: Library, tmp_path: Path) -> None:
    with_articles(library, {"title": "Banjir", "text": "Banjir merendam Batang sejak Senin malam."}).close()
    result = CliRunner().invoke(quotations, ["--library", str(tmp_path / "library")])
    assert result.exit_code == 1
    assert "Nothing was measured" in str(result.exception)
