"""The hard newsroom questions: what the file holds, how an answer is judged, and the command without and with data."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import rag
from eval.newsroom import questions
from eval.newsroom.command import figures, judge, newsroom
from eval.newsroom.questions import Hard, collection, read
from index.training.newsroom import Story, address, sum_of
from rag import Library

ROW = {
    "title": "Pasar Sukatani Terbakar",
    "body": "Pasar Sukatani terbakar pada Senin malam. Sebanyak 120 kios hangus. Penyebabnya korsleting listrik. "
    "Kerugian ditaksir Rp 2 miliar.",
    "url": "https://example.org/pasar",
    "date": "2024-10-08",
}
BURNT = sum_of("Sebanyak 120 kios hangus.")
ASKED = {
    "id": "x-1",
    "split": "dev",
    "question": "Berapa kios yang hangus di Pasar Sukatani?",
    "language": "id",
    "kind": "how many",
    "style": "plain",
    "stories": [ROW["url"]],
    "evidence": [[BURNT]],
}
LACKING = {**ASKED, "id": "x-2", "split": "test", "question": "Siapa wali kota Surabaya?", "lacking": "absent fact"}
del LACKING["evidence"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "train").mkdir()
    other = {
        **ROW,
        "title": "Banjir Batang",
        "body": "Banjir merendam Batang. " * 60,
        "url": "https://example.org/banjir",
    }
    lines = [json.dumps(row) for row in (ROW, other)]
    (tmp_path / "train" / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    rows = [{"stories": [ROW["url"]]}, ASKED, LACKING]
    (tmp_path / "newsroom.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return tmp_path / "newsroom.jsonl"


def test_what_was_judged_afterwards_to_tell_the_same_counts_as_evidence(tmp_path: Path) -> None:
    told = sum_of("Api melalap 120 kios pasar itu.")
    rows = [{"stories": [ROW["url"]]}, {**ASKED, "pooled": [[told]]}, LACKING]
    (tmp_path / "pooled.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (asked, lacking), _ = read(tmp_path / "pooled.jsonl")
    assert asked.evidence == (frozenset({BURNT, told}),)
    assert lacking.evidence == ()


def test_the_committed_questions_are_whole_and_hold_no_text_of_stories() -> None:
    asked, addresses = read()
    assert len(asked) == len({one.id for one in asked}) == 1177 and len(set(addresses)) == 504
    for one in asked:
        assert bool(one.evidence) == (one.lacking is None)
        assert all(part and all(len(told) == 12 for told in part) for part in one.evidence)
    assert {one.split for one in asked} == set(questions.SPLITS)


def test_the_stories_asked_about_are_in_the_collection(data: Path) -> None:
    rows = collection(data, [ROW["url"]])
    assert address(rows[0]) == ROW["url"] and len(rows) == 2
    told = Story.of(rows[0])
    assert BURNT in {sum_of(told.article.text[one.start : one.end]) for one in told.sentences}


def test_a_quoted_sentence_is_known_by_its_sum(tmp_path: Path, data: Path, file: Path) -> None:
    (asked, lacking), _ = read(file)
    library: Library = rag.open(tmp_path / "library")
    library.add(data / "train" / "news.jsonl")
    right = judge(asked, library.ask(asked.question))
    assert right.answered and right.told == (True,)
    assert judge(lacking, library.ask(lacking.question)).told == ()
    told = figures([right])
    assert told["all"]["found"]["value"] == 1 and "hallucination" not in told["all"]


def test_the_command_prints_both_splits(monkeypatch: pytest.MonkeyPatch, data: Path, file: Path) -> None:
    monkeypatch.setattr("eval.newsroom.command.read", lambda: read(file))
    (asked, lacking), addresses = read(file)
    every = [asked, Hard(**{**_fields(asked), "split": "test"}), lacking, Hard(**{**_fields(lacking), "split": "dev"})]
    monkeypatch.setattr("eval.newsroom.command.read", lambda: (every, addresses))
    output = data / "figures.json"
    done = CliRunner().invoke(newsroom, ["--data", str(data), "--output", str(output), "--show"])
    assert done.exit_code == 0, done.output
    assert "Evidence found" in done.output
    assert json.loads(output.read_text(encoding="utf-8"))["test"]["all"]["found"]["n"] == 1


def test_without_the_data_nothing_is_measured_and_that_is_a_failure(tmp_path: Path) -> None:
    done = CliRunner().invoke(newsroom, ["--data", str(tmp_path)])
    assert done.exit_code == 1 and "Nothing was measured" in str(done.exception)


def _fields(one: Hard) -> dict[str, object]:
    return {name: getattr(one, name) for name in Hard.__slots__}
