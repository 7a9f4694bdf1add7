"""Reranking: what is read moves, what is not keeps its order, and every door gives the same list."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from eval.retrieval import reranking as learning
from eval.retrieval.combining import Choice
from eval.retrieval.tasks import Topic
from index.encoder import load
from index.reranking import READ, WEIGHTS, answering, reordered
from index.span_reader import Reader
from rag import Library
from rag.__main__ import cli

shares = st.floats(0, 1)


@given(st.lists(shares, max_size=30), st.lists(shares, max_size=30), st.sampled_from(["id", "en"]))
def test_what_is_read_only_rises_over_what_is_not(scores: list[float], answers: list[float], language: str) -> None:
    found = list(enumerate(sorted(scores, reverse=True)))
    again = reordered(found, answers[: len(found)], language=language)
    assert sorted(key for key, _ in again) == list(range(len(found)))
    values = [score for _, score in again]
    assert values == sorted(values, reverse=True)
    assert all(0 <= score <= 1 for score in values)
    unread = [key for key, _ in again if key >= len(answers)]
    assert unread == sorted(unread)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Apa penyebab tanggul Kali Reka jebol?", "menyebut dua penyebab"),
        ("When will the water in Bukittinggi flow again?", "dijanjikan pulih pada 21 Oktober"),
    ],
)
def test_the_passage_that_answers_rises_over_one_that_tells_the_story(
    question: str, answer: str, starter: Library
) -> None:
    assert answer not in starter.search(question, rerank=False)[0].text
    assert answer in starter.search(question)[0].text


def test_a_shorter_list_is_the_beginning_of_a_longer_one(starter: Library) -> None:
    long = starter.search("Which sanctions were announced?", limit=40)
    assert [hit.to_dict() for hit in starter.search("Which sanctions were announced?", limit=3)] == [
        hit.to_dict() for hit in long[:3]
    ]
    assert sum(hit.answers is not None for hit in long) == READ < len(long)
    assert [hit.score for hit in long] == sorted((hit.score for hit in long), reverse=True)
    assert all(hit.text == hit.article.text[hit.start : hit.end] for hit in long)


def test_without_reranking_nothing_is_read(starter: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reader, "read", lambda *_, **__: pytest.fail("read"))
    assert all(hit.answers is None for hit in starter.search("sanksi ASN", rerank=False))
    arguments = ["--library", str(starter.collection.folder), "search", "sanksi ASN", "--no-rerank", "--json"]
    done = CliRunner().invoke(cli, arguments)
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout) == [hit.to_dict() for hit in starter.search("sanksi ASN", rerank=False)]


def test_an_empty_library_has_nothing_to_read(library: Library) -> None:
    assert library.search("apa saja") == []
    assert answering("apa saja", [], [], reader=Reader.load()) == []


def choices(language: str, count: int) -> list[Choice]:
    """Questions whose right passage stands second of three, and is the one that reads as an answer."""
    topics = [Topic(f"{language}{number}", "apa", language, {"right": 1}) for number in range(count)]
    scores = np.array([[0.6, 0.1], [0.5, 0.9], [0.4, 0.2]], dtype=np.float32)
    return [Choice(topic, ["first", "right", "third"], scores, np.ones(1, dtype=np.float32)) for topic in topics]


def test_a_weight_is_learned_that_puts_what_reads_as_an_answer_first() -> None:
    every: Mapping[str, Sequence[Choice]] = {
        "newsroom": [*choices("en", 10), *choices("id", 10)],
        "other": choices("id", 4),
    }
    told = learning.report(every, load())
    assert set(told["weights"]) == set(map(str, learning.DEPTHS))
    assert all(weight > 0.125 for some in told["weights"].values() for weight in some.values())
    assert told["tasks"]["other"]["nothing read"]["value"] < 1 == told["tasks"]["other"]["5 read"]["value"]
    assert told["tasks"]["newsroom"]["5 read minus nothing read"]["low"] > 0


def test_what_lies_beyond_the_depth_counts_as_unread() -> None:
    (choice,) = choices("id", 1)
    assert learning.read_to(choice, 1).scores[:, 1].tolist() == [pytest.approx(0.1), 0.0, 0.0]
    assert choice.scores[1, 1] == pytest.approx(0.9)


def test_the_learned_weights_are_those_that_ship() -> None:
    file = Path(__file__).resolve().parents[1] / "eval" / "results" / "reranking.json"
    told = json.loads(file.read_text(encoding="utf-8"))
    assert told["weights"][str(READ)] == WEIGHTS
