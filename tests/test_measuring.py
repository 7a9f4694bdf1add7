"""The measures measure: figures from known inputs, and a run over a data folder small enough to count by hand."""

import json
import sys
from pathlib import Path
from time import perf_counter, sleep

import numpy as np
import pytest
from click.testing import CliRunner

from eval.benchmark import Watch, percentiles, run, timed
from eval.latency import latency
from eval.measures.separating import auroc
from eval.reading.answerability import measure as measure_answerability
from eval.reading.collecting import DISTRACTORS
from eval.reading.evidence import evidence, measure
from eval.retrieval.tasks import TaskUnusable
from index.errors import KutipError
from index.training.reader_measures import auc

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
    assert figures == {"median_ms": 50.5, "p95_ms": 95.0, "n": 100}


def test_a_percentile_is_a_time_that_was_taken() -> None:
    assert latency([4.0, 1.0, 3.0, 2.0]) == {"p50_ms": 2.5, "p95_ms": 4.0, "n": 4}
    assert latency([float(number) for number in range(20, 0, -1)])["p95_ms"] == 19.0
    assert latency([]) == {}


def quiet(label: str, done: int, total: int) -> None:
    """Show nothing."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two questions, beside which IDK-MRC asks two that their passages do not answer."""
    rows = [
        {"question_id": question, "passage": passage, "answer_id": answer, "answerable": True}
        for question, (passage, answer) in PASSAGES.items()
    ]
    passage, _ = PASSAGES["Siapa pendiri sanggar tari Melati?"]
    unanswerable = [
        {"question_id": question, "passage": passage, "answer_id": None, "answerable": False}
        for question in ("Siapa pendiri pabrik gula Madukismo?", "Kapan stadion Wijayakusuma diresmikan?")
    ]
    sets = {("dev", "facqa"): rows, ("dev", "idk_mrc"): rows + unanswerable, ("dev", "tydiqa_id"): []}
    for split, names in (("dev", ("tydiqa_id", "facqa", "idk_mrc")), ("train", DISTRACTORS)):
        (tmp_path / split).mkdir()
        for name in names:
            chosen = sets.get((split, name), [])
            (tmp_path / split / f"{name}.jsonl").write_text("\n".join(map(json.dumps, chosen)), encoding="utf-8")
    return tmp_path


def test_evidence_is_measured_with_and_without_its_passage(data: Path) -> None:
    figures = measure(data, "id", step=quiet)
    assert figures["sentence_success_at_1"]["value"] == 1.0
    assert figures["answered_when_held"] == {"value": 1.0, "low": 0.3424, "high": 1.0, "n": 2}
    assert figures["answered_when_lacking"]["value"] == 0.0


def test_answerability_is_measured_over_both_kinds_of_questions(data: Path) -> None:
    figures = measure_answerability(data, step=quiet)
    assert figures["hallucination_rate"] == {"value": 0.0, "low": 0.0, "high": 0.6576, "n": 2}
    assert figures["error_rate"] == {"value": 0.0, "low": 0.0, "high": 0.6576, "n": 2}
    assert (figures["auroc"]["value"], figures["auroc"]["n"]) == (1.0, 4)


def test_answerability_needs_questions_of_both_kinds(data: Path) -> None:
    path = data / "dev" / "idk_mrc.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace("false", "true"), encoding="utf-8")
    with pytest.raises(TaskUnusable, match="both must occur"):
        measure_answerability(data, step=quiet)


def test_the_evidence_command_skips_what_is_missing_and_writes_the_rest(data: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(evidence, ["--data", str(data), "--output", str(tmp_path / "out.json")])
    assert done.exit_code == 0, done.output
    assert done.stderr.startswith("Skipped en: There is no ")
    assert "Success@1" in done.stdout
    told = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert told["kind"] == "evidence"
    assert (told["id"]["passages"], told["idk_mrc"]["passages"]) == (2, 2)
    alone = CliRunner().invoke(evidence, ["--data", str(tmp_path / "nowhere")])
    assert isinstance(alone.exception, KutipError)


def test_auroc_is_the_share_of_pairs_in_the_right_order_and_ties_count_half() -> None:
    generator = np.random.default_rng(1)
    rows = np.stack([generator.integers(0, 6, (50, 30)), generator.integers(0, 2, (50, 30))], axis=-1).astype(float)
    for area, one in zip(auroc(rows), rows, strict=True):
        good, bad = (one[one[:, 1] == label, 0] for label in (1, 0))
        pairs = [(high > low) + 0.5 * (high == low) for high in good for low in bad]
        assert area == pytest.approx(sum(pairs) / len(pairs), abs=1e-12)
        assert auc(one[:, 0].tolist(), (one[:, 1] == 1).tolist()) == pytest.approx(area, abs=1e-12)
    assert auroc(np.array([[[0.3, 1.0], [0.2, 1.0]]])) == 0.5


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
    assert figures["add"]["peak_bytes"] > figures["disk_bytes"] > 0
    assert all(figures["warm"]["ask_apart"][part]["median_ms"] > 0 for part in ("encoder", "reader", "rest"))
    again = run(None, questions, tmp_path / "library", limit=12, cold_runs=1)
    assert again["articles"] == 2 and "add" not in again
    assert figures["cold"]["kutip_ask_seconds"] > 0


def test_a_process_that_fails_is_no_figure() -> None:
    with pytest.raises(RuntimeError, match="ended with 3"):
        timed([sys.executable, "-c", "raise SystemExit(3)"])


def test_a_method_that_calls_another_is_timed_once() -> None:
    class Model:
        def outer(self) -> None:
            self.inner()

        def inner(self) -> None:
            sleep(0.02)

    watch = Watch()
    watch.over(Model, "outer")
    watch.over(Model, "inner")
    start = perf_counter()
    Model().outer()
    assert 0.02 <= watch.seconds <= perf_counter() - start
