"""The measures measure: figures from known inputs, and a run over a data folder small enough to count by hand."""

import json
import sys
from pathlib import Path

import pytest

from eval.benchmark import percentiles, run, timed
from eval.evidence import DISTRACTORS, interval, measure

PASSAGES = {
    "Kapan jembatan gantung Sukamaju diresmikan?": (
        "Jembatan gantung Sukamaju diresmikan pada 12 Maret 2019 oleh camat setempat. Panjangnya sembilan puluh meter.",
        "12 Maret 2019",
    ),
    "Siapa pendiri sanggar tari Melati?": (
        "Sanggar tari Melati didirikan oleh Ratna Kusuma. Sanggar itu melatih tujuh puluh anak setiap pekan.",
        "Ratna Kusuma",
    ),
}


def test_percentiles_are_those_of_the_sample() -> None:
    figures = percentiles([number / 1000 for number in range(1, 101)])
    assert figures == {"median_ms": 50.5, "p95_ms": 96.0, "n": 100}


def test_an_interval_holds_its_mean_and_narrows_with_n() -> None:
    small, large = interval([True, False] * 10), interval([True, False] * 1000)
    for figures in (small, large):
        assert figures["low"] <= figures["value"] == 0.5 <= figures["high"]
    assert large["high"] - large["low"] < small["high"] - small["low"]
    assert (small["n"], large["n"]) == (20, 2000)


def test_evidence_is_measured_with_and_without_its_passage(tmp_path: Path) -> None:
    rows = [
        {"question_id": question, "passage": passage, "answer_id": answer, "answerable": True}
        for question, (passage, answer) in PASSAGES.items()
    ]
    for split, names in (("dev", ("tydiqa_id", "facqa")), ("train", DISTRACTORS)):
        (tmp_path / split).mkdir()
        for name in names:
            chosen = rows if (split, name) == ("dev", "facqa") else []
            (tmp_path / split / f"{name}.jsonl").write_text("\n".join(map(json.dumps, chosen)), encoding="utf-8")
    figures = measure(tmp_path, "id", tmp_path)
    assert figures["sentence_success_at_1"]["value"] == 1.0
    assert figures["answered_when_held"] == {"value": 1.0, "low": 1.0, "high": 1.0, "n": 2}
    assert figures["answered_when_lacking"]["value"] == 0.0


def test_a_benchmark_of_one_file_gives_every_figure(tmp_path: Path) -> None:
    file, questions = tmp_path / "a.jsonl", tmp_path / "q.jsonl"
    file.write_text(
        "\n".join(json.dumps({"title": answer, "text": passage}) for passage, answer in PASSAGES.values()),
        encoding="utf-8",
    )
    questions.write_text("\n".join(json.dumps({"question_id": one}) for one in list(PASSAGES) * 6), encoding="utf-8")
    figures = run(file, questions, tmp_path / "library", limit=12, cold_runs=1)
    assert figures["articles"] == 2
    assert figures["warm"]["search"]["n"] == figures["warm"]["ask"]["n"] == 2
    assert figures["add"]["peak_bytes"] > figures["add"]["disk_bytes"] > 0
    assert figures["cold"]["kutip_ask_seconds"] > 0


def test_a_process_that_fails_is_no_figure() -> None:
    with pytest.raises(RuntimeError, match="ended with 3"):
        timed([sys.executable, "-c", "raise SystemExit(3)"])
