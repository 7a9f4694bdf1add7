"""How well passages are found: words alone, meaning alone, and both as the product combines them.

    python -m eval.retrieval --data ../shared/data [--encoder FOLDER] [--sweep] [--output FILE.json]

Each question has one right passage among thousands. Measures: MRR@10, nDCG@10 and Recall@10, a right passage beyond
the first ten or not found at all counts as 0; 95 % intervals by bootstrap over the questions (percentiles).
Knows: the development sets and the two indexes. Does not know: answers.
"""

import argparse
import json
import math
import random
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from eval.report import write
from index import encoder, search
from index.dense import DenseIndex
from index.lexical import State, WordIndex
from index.translation import query_terms
from index.views import Row

CUTOFF = 10
DRAWS = 2_000
"""Bootstrap samples of an interval."""
DISTRACTORS = 5_000
"""News passages among which the cross-lingual questions and the headlines look for theirs."""
WORDS = 110
"""Words of a story that stand for a passage."""
SHARES = [round(0.1 * tenth, 1) for tenth in range(10)]


@dataclass(frozen=True, slots=True)
class Task:
    """Questions in one language, each with the number of its passage."""

    name: str
    language: str
    questions: Sequence[str]
    passages: Sequence[str]
    right: Sequence[int]


def reciprocal_rank(rank: int | None) -> float:
    """1 / rank within the cutoff, else 0 (RR@10; with one relevant passage)."""
    return 1 / rank if rank and rank <= CUTOFF else 0.0


def discounted_gain(rank: int | None) -> float:
    """nDCG@10 with one relevant passage, whose ideal gain is 1: 1 / log2(rank + 1) (Järvelin and Kekäläinen 2002)."""
    return 1 / math.log2(rank + 1) if rank and rank <= CUTOFF else 0.0


def recalled(rank: int | None) -> float:
    """1 when the passage is among the first ten."""
    return float(bool(rank and rank <= CUTOFF))


MEASURES: dict[str, Callable[[int | None], float]] = {
    "MRR@10": reciprocal_rank,
    "nDCG@10": discounted_gain,
    "Recall@10": recalled,
}


def summary(ranks: Sequence[int | None], *, seed: int = 0) -> dict[str, Any]:
    """Each measure's mean with its 95 % interval, and n."""
    generator = np.random.default_rng(seed)
    picks = generator.integers(0, len(ranks), (DRAWS, len(ranks)))
    told: dict[str, Any] = {"n": len(ranks)}
    for name, measure in MEASURES.items():
        values = np.array([measure(rank) for rank in ranks])
        low, high = np.percentile(values[picks].mean(axis=1), [2.5, 97.5])
        told[name] = {"mean": round(float(values.mean()), 4), "from": round(float(low), 4), "to": round(float(high), 4)}
    return told


def rank_of(right: int, found: Iterable[tuple[int, float]]) -> int | None:
    """Place of the right passage in a list, from 1; None when it is not there."""
    return next((place for place, (key, _) in enumerate(found, 1) if key == right), None)


def tasks(data: Path) -> Iterator[Task]:
    """The development sets; Wikipedia passages of the training part serve as further wrong ones."""
    for name in ("idk_mrc", "tydiqa_id", "facqa"):
        rows = _rows(data / "dev" / f"{name}.jsonl")
        yield _task(
            name, "id", rows, "question_id", [row["passage"] for row in _rows(data / "train" / f"{name}.jsonl")]
        )
    stories = [" ".join(row["body"].split()[:WORDS]) for row in _rows(data / "train" / "news.jsonl")]
    distractors = random.Random(0).sample(stories, DISTRACTORS)
    rows = _rows(data / "dev" / "xquad_en_question_id_passage.jsonl")
    yield _task("xquad en→id", "en", rows, "question_en", distractors)
    yield _task("xquad id→id", "id", rows, "question_id", distractors)
    titled = [row | {"passage": " ".join(row["body"].split()[:WORDS])} for row in _rows(data / "dev" / "news.jsonl")]
    yield _task("news title→body", "id", titled, "title", distractors)


def _rows(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _task(name: str, language: str, rows: Sequence[dict[str, Any]], asked: str, others: Sequence[str]) -> Task:
    numbers = {text: number for number, text in enumerate(dict.fromkeys([*(row["passage"] for row in rows), *others]))}
    answerable = [row for row in rows if row.get("answerable", True)]
    right = [numbers[row["passage"]] for row in answerable]
    return Task(name, language, [row[asked] for row in answerable], list(numbers), right)


def measure(task: Task, *, model: encoder.Encoder, shares: Sequence[float] = ()) -> dict[str, Any]:
    """All ways of finding on one task; `shares` adds the combination at other shares of the dense score."""
    vectors = model.embed_passages(task.passages)
    questions = model.embed_queries(task.questions)
    dense = DenseIndex.build(np.arange(len(task.passages), dtype=np.int64), vectors)
    ranks: dict[str, list[int | None]] = {}
    with tempfile.TemporaryDirectory() as folder:
        words = WordIndex.open(Path(folder) / "words")
        rows = [Row(number, number, text, "", None, None, None, None, ()) for number, text in enumerate(task.passages)]
        words.update(add=rows, remove=(), to=State("eval", 1), anew=True)
        searcher = words.searcher()
        for question, vector, right in zip(task.questions, questions, task.right, strict=True):
            by_words = searcher.search(query_terms(question, task.language), limit=search.CANDIDATES)
            by_meaning = dense.search(vector, limit=search.CANDIDATES)
            keys = sorted({key for key, _ in (*by_words, *by_meaning)})
            cosines = dict(zip(keys, dense.similarities(vector, keys), strict=True))
            both = search.combine(cosines, dict(by_words), language=task.language)
            ways = {"words": by_words, "dense": by_meaning, "both": both}
            ways |= {f"both at {share}": weighted(cosines, dict(by_words), share) for share in shares}
            for way, found in ways.items():
                ranks.setdefault(way, []).append(rank_of(right, found))
    return {"passages": len(task.passages)} | {way: summary(places) for way, places in ranks.items()}


def weighted(cosines: dict[int, float], words: dict[int, float], share: float) -> list[tuple[int, float]]:
    """The combination of `index.search` at any share, for choosing it."""
    best = max(words.values(), default=0.0) or 1.0
    scores = {key: share * max(0.0, near) + (1 - share) * words.get(key, 0.0) / best for key, near in cosines.items()}
    return sorted(scores.items(), key=lambda one: (-one[1], one[0]))


def lines(name: str, result: dict[str, Any]) -> Iterator[str]:
    """The result as aligned text."""
    for way, told in result.items():
        if isinstance(told, dict):
            means = "  ".join(
                f"{measure} {told[measure]['mean']:.3f} ({told[measure]['from']:.3f}-{told[measure]['to']:.3f})"
                for measure in MEASURES
            )
            yield f"{name:16} n={told['n']:<4} {way:12} {means}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print a line for each way and task, and write the JSON when asked."""
    parser = argparse.ArgumentParser(prog="eval.retrieval", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the data folder with dev/ and train/")
    parser.add_argument("--encoder", help="folder or name of another embedding model than the bundled one")
    parser.add_argument("--task", action="append", help="only the tasks whose name begins so")
    parser.add_argument("--sweep", action="store_true", help="the combination at every tenth of the dense share, too")
    parser.add_argument("--output", type=Path, help="write all figures as JSON")
    options = parser.parse_args(arguments)
    model = encoder.load(options.encoder)
    results = {}
    for task in tasks(options.data):
        if options.task and not task.name.startswith(tuple(options.task)):
            continue
        results[task.name] = measure(task, model=model, shares=SHARES if options.sweep else ())
        sys.stdout.write("".join(line + "\n" for line in lines(task.name, results[task.name])))
        sys.stdout.flush()
    if options.output:
        told = {"encoder": model.name, "fingerprint": model.fingerprint, "tasks": results}
        write(told, output=options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
