"""What each rule is worth: questions asked without the rules that take something away, and what changes by it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

import rag
from eval.newsroom.left_out import ALL, SENTENCES, WORDS, Left, Outcome, Posed, Remembering, outcomes, without
from eval.newsroom.rules import figures
from index.training.newsroom import sum_of
from rag import Library
from rag.choosing import fitting
from rag.extracting import short_answers

BURNT = "Sebanyak 120 kios di Pasar Sukatani hangus terbakar."
UNDATED = "without a day or a number"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    body = f"{BURNT} Bupati meminta pedagang bersabar. Pedagang pindah ke lapangan di sebelah pasar."
    file = tmp_path / "articles.jsonl"
    file.write_text(json.dumps({"title": "Pasar Sukatani Terbakar", "text": body}), encoding="utf-8")
    opened = rag.open(tmp_path / "library")
    opened.add(file)
    return opened


def posed(text: str, *evidence: str, short: str | None = None) -> Posed:
    return Posed(text, (), tuple(frozenset({sum_of(one)}) for one in evidence), short, "held out")


def test_what_a_rule_takes_away_is_told_and_asked_without_it(library: Library) -> None:
    told = outcomes(library, posed("Kapan Pasar Sukatani terbakar?"))
    assert not told["all"].answered
    assert (SENTENCES, UNDATED) in {(of, name) for of, name, _ in told["without"]}
    right = outcomes(library, posed("Berapa kios di Pasar Sukatani yang hangus?", BURNT, short="120 kios"))
    assert right["all"] == Outcome(answered=True, found=True, few=True)


def test_the_rules_are_there_again_afterwards() -> None:
    held = vars(fitting)["left"], vars(short_answers)["may_answer"]
    with without([Left(SENTENCES, UNDATED)]):
        assert vars(fitting)["left"] is not held[0] and vars(short_answers)["may_answer"] is not held[1]
    assert (vars(fitting)["left"], vars(short_answers)["may_answer"]) == held


def test_the_same_passages_are_read_once(library: Library) -> None:
    reader = Remembering.of(library.answerer.reader)
    plain = library.ask("Berapa kios yang hangus?")
    library.answerer = replace(library.answerer, reader=reader)
    again = library.ask("Berapa kios yang hangus?")
    read = len(reader.readings)
    library.ask("Berapa kios yang hangus?")
    assert read == len(reader.readings) > 0
    assert again.text == plain.text and again.confidence == plain.confidence


def test_a_rule_is_worth_what_answers_are_without_it() -> None:
    asked = [posed("Berapa?", BURNT, short="120"), posed("Kapan?")]
    refused, right, wrong = (Outcome(*one) for one in ((False, False, None), (True, True, True), (True, False, False)))
    became = [
        {"all": right, "without any": dict.fromkeys(ALL, wrong), "without": [(SENTENCES, UNDATED, wrong)]},
        {"all": refused, "without any": dict.fromkeys(ALL, wrong), "without": [(SENTENCES, UNDATED, wrong)]},
    ]
    told = figures(asked, json.loads(json.dumps(became)))
    row = next(one for one in told["rules"] if one["rule"] == UNDATED)
    assert {name: count for name, count in row.items() if count} == {
        "of": SENTENCES,
        "rule": UNDATED,
        "touched": 2,
        "found": 1,
        "wrong": -1,
        "hallucinated": -1,
        "few_right": 1,
        "few_wrong": -2,
    }
    assert told["with all"]["all"]["found"]["value"] == 1.0 and told["with all"]["all"]["hallucination"]["value"] == 0.0
    assert told[f"without any against {WORDS}"]["all"]["hallucination"]["value"] == 1.0
    assert len(told["rules"]) == sum(map(len, ALL.values()))
