"""How fast and how large: indexes a file of articles, opens it, searches and asks, and writes one JSON document.

Run: `python -m eval.benchmark --articles FILE.jsonl --questions DEV.jsonl [--output eval/results/benchmark.json]`.
Every figure comes from a process of its own, so that none profits from another's memory.
"""

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from eval.latency import latency
from eval.report import write

COLD_RUNS = 5
"""Cold starts of each kind, taken in turn; the median is given."""
CHAINS, FOLLOW_UPS = 20, 9
"""Conversations of which the length is measured, and how often each asks for more."""


def command(*arguments: str) -> list[str]:
    """A `kutip` command line of this very installation."""
    return [sys.executable, "-m", "rag", *arguments]


def timed(arguments: Sequence[str]) -> tuple[float, int]:
    """Wall seconds and peak resident bytes of a process."""
    start = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode}")
    return time.perf_counter() - start, _peak(usage)


def _peak(usage: resource.struct_rusage) -> int:
    """Resident bytes at most: macOS counts bytes, Linux kilobytes."""
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def percentiles(seconds: Sequence[float]) -> dict[str, float]:
    """Median and 95th percentile in milliseconds, and n."""
    told = latency([1000 * one for one in seconds])
    return {"median_ms": told["p50_ms"], "p95_ms": told["p95_ms"], "n": told["n"]}


class Watch:
    """Adds up the seconds that some methods take; one that calls another of them counts once."""

    def __init__(self) -> None:
        self.seconds, self._running = 0.0, False

    def over(self, kind: type, name: str) -> None:
        """Time a method of a class from now on."""
        method = getattr(kind, name)

        def timed_method(*arguments: Any, **named: Any) -> Any:
            if self._running:
                return method(*arguments, **named)
            start, self._running = time.perf_counter(), True
            try:
                return method(*arguments, **named)
            finally:
                self.seconds, self._running = self.seconds + time.perf_counter() - start, False

        setattr(kind, name, timed_method)


def apart(opened: Any, questions: Sequence[str]) -> dict[str, Any]:
    """What asking takes beside what its two models take: the encoder, and the reader of the passages found."""
    answerer = opened.answerer
    encoder, reader = Watch(), Watch()
    for kind in {type(answerer.encoder), type(opened.collection.encoder)}:
        encoder.over(kind, "embed_queries")
        encoder.over(kind, "embed_passages")
    reader.over(type(answerer.reader), "read")
    found: dict[str, list[float]] = {"encoder": [], "reader": [], "rest": []}
    for question in questions:
        encoder.seconds = reader.seconds = 0.0
        start = time.perf_counter()
        opened.ask(question)
        whole = time.perf_counter() - start
        found["encoder"].append(encoder.seconds)
        found["reader"].append(reader.seconds)
        found["rest"].append(whole - encoder.seconds - reader.seconds)
    return {name: percentiles(seconds) for name, seconds in found.items()}


def chained(opened: Any, questions: Sequence[str]) -> dict[str, Any]:
    """How many times as long the last of some follow-ups takes as the first: 1 where none is answered twice.

    Only questions that are answered are followed up: there is no more of a refusal, which takes no time to say.
    """
    ratios = []
    for question in questions:
        if not opened.ask(question).answered:
            continue
        seconds, history = [], [question]
        for _ in range(FOLLOW_UPS):
            start = time.perf_counter()
            opened.ask("ada lagi?", history=history)
            seconds.append(time.perf_counter() - start)
            history.append("ada lagi?")
        ratios.append(seconds[-1] / seconds[0])
    last_to_first = round(statistics.median(ratios), 2) if ratios else None
    return {"last_to_first": last_to_first, "follow_ups": FOLLOW_UPS, "n": len(ratios)}


def warm(library: Path, questions: Sequence[str]) -> dict[str, Any]:
    """Opening, searching, asking and following up within one process, after ten questions that are not counted."""
    import rag  # only the measuring child loads it

    start = time.perf_counter()
    opened = rag.open(library)
    opened.collection.current()
    figures: dict[str, Any] = {"open_seconds": round(time.perf_counter() - start, 3)}
    doors: Mapping[str, Callable[[str], object]] = {
        "search": opened.search,
        "search_only": partial(opened.search, rerank=False),
        "ask": opened.ask,
    }
    for name, door in doors.items():
        seconds = []
        for number, question in enumerate(questions):
            start = time.perf_counter()
            door(question)
            if number >= 10:
                seconds.append(time.perf_counter() - start)
        figures[name] = percentiles(seconds)
    figures["ask_apart"] = apart(opened, questions)
    figures["chain"] = chained(opened, questions[:CHAINS])
    figures["peak_bytes"] = _peak(resource.getrusage(resource.RUSAGE_SELF))
    opened.close()
    return figures


def read_questions(file: Path, limit: int) -> list[str]:
    """A sample of questions of both languages: the fields `question_id` and `question_en`."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    questions = [row[name] for row in rows for name in ("question_id", "question_en") if row.get(name)]
    return random.Random(0).sample(questions, min(limit, len(questions)))


def cold(library: Path, question: str, *, runs: int) -> dict[str, Any]:
    """Seconds of a whole `kutip ask` process beside a process that only imports sentence_transformers."""
    ask = command("--library", str(library), "ask", question)
    importing = [sys.executable, "-c", "import sentence_transformers"]
    pairs = [(timed(ask)[0], timed(importing)[0]) for _ in range(runs)]
    return {
        "kutip_ask_seconds": round(statistics.median(pair[0] for pair in pairs), 2),
        "import_sentence_transformers_seconds": round(statistics.median(pair[1] for pair in pairs), 2),
        "n": runs,
    }


def run(
    articles: Path | None, questions: Path, library: Path, *, limit: int, cold_runs: int = COLD_RUNS
) -> dict[str, Any]:
    """All figures for one file of articles, or those of asking a library that is there."""
    seconds, peak = timed(command("--library", str(library), "add", str(articles))) if articles else (0.0, 0)
    listed = subprocess.run(command("--library", str(library), "list", "--json"), capture_output=True, check=True)
    count = len(json.loads(listed.stdout))
    asked = read_questions(questions, limit)
    child = [sys.executable, "-m", "eval.benchmark", "--warm", str(library)]
    measured = subprocess.run(child, input=json.dumps(asked), capture_output=True, text=True, check=True)
    return {
        "articles": count,
        "disk_bytes": sum(file.stat().st_size for file in library.rglob("*") if file.is_file()),
        **(
            {
                "add": {
                    "seconds": round(seconds, 1),
                    "articles_per_second": round(count / seconds, 1),
                    "peak_bytes": peak,
                }
            }
            if articles
            else {}
        ),
        "warm": json.loads(measured.stdout),
        "cold": cold(library, asked[0], runs=cold_runs),
    }


def main() -> None:
    """Parse, measure and report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--questions", type=Path)
    parser.add_argument("--library", type=Path, help="ask this library, made before, instead of indexing articles")
    parser.add_argument("--limit", type=int, default=510, help="questions asked, ten of them not counted")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--warm", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.warm:
        print(json.dumps(warm(options.warm, json.load(sys.stdin))))  # noqa: T201
        return
    if not options.questions or bool(options.articles) == bool(options.library):
        parser.error("give --questions, and either --articles or --library")
    if options.library:
        write(run(None, options.questions, options.library, limit=options.limit), output=options.output)
        return
    with tempfile.TemporaryDirectory() as folder:
        figures = run(options.articles, options.questions, Path(folder) / "library", limit=options.limit)
    write(figures, output=options.output)


if __name__ == "__main__":
    main()
