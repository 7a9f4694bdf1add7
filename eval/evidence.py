"""How well the right sentence is chosen, and what the abstention threshold gives and costs.

Run: `python -m eval.evidence --data ../shared/data [--output eval/results/evidence.json]`.

Every development question is asked twice: of a collection that holds its passage, and as if the collection lacked it.
From the first comes Success@1 of the sentence (it stands in the question's passage and holds the answer's words); from
both together the logistic regression of `rag.abstention.CONFIDENCE` and the two rates at its threshold: answered, of
questions whose passage is there, and hallucinated, of those whose passage is not. Distractors are training passages.
"""

import argparse
import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

import rag
from eval.report import write
from index.nouns import Hit
from rag.abstention import CONFIDENCE, ENOUGH, confidence
from rag.evidence import Evidence, judge, weighted
from rag.library import Library
from rag.question import checked, understand
from rag.quoting import PASSAGES

SETS = {"id": (("tydiqa_id", "facqa"), "question_id"), "en": (("xquad_en_question_id_passage",), "question_en")}
DISTRACTORS = ("idk_mrc", "tydiqa_id", "facqa")
STEPS, RATE = 20_000, 1.0
"""Plain gradient steps of the four-parameter regression; it is convex, and has long settled by then."""
RESAMPLES = 2_000

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Trial:
    """The best evidence for a question, with and without its passage in reach."""

    held: Evidence | None
    lacking: Evidence | None
    right: bool
    """Whether the best evidence with the passage in reach is the sentence that answers."""


def rows(data: Path, split: str, names: Sequence[str]) -> Iterator[Row]:
    """Answerable questions of some sets."""
    for name in names:
        for line in (data / split / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row: Row = json.loads(line)
            if row.get("answerable", True):
                yield row


def folded(text: str) -> str:
    """Letters and digits only, lower case, so that cleaning makes no difference."""
    return re.sub(r"\W+", " ", text.lower()).strip()


def fill(library: Library, passages: Sequence[str], folder: Path) -> None:
    """Add passages as articles of one file."""
    file = folder / "passages.jsonl"
    lines = (json.dumps({"text": passage}) for passage in dict.fromkeys(passages))
    file.write_text("\n".join(lines), encoding="utf-8")
    library.add(file)


def trial(library: Library, row: Row, field: str) -> Trial:
    """Ask one question both ways."""
    question = understand(checked(row[field]))
    collection = library.collection
    query = collection.query(question.text, language=question.text_language)
    asked = weighted(query, question, collection.current().words)
    hits = collection.find(query, limit=PASSAGES + 4)
    passage, answer = folded(row["passage"]), folded(row["answer_id"])

    def best(some: list[Hit]) -> Evidence | None:
        found = judge(question, query, some[:PASSAGES], asked=asked, reader=library.answerer.reader)
        return found[0] if found else None

    held = best(hits)
    sentence = folded(held.sentence.text) if held else ""
    others = [hit for hit in hits if folded(hit.text) not in passage]
    return Trial(held, best(others), bool(sentence) and sentence in passage and answer in sentence)


def interval(outcomes: Sequence[bool]) -> dict[str, float]:
    """Mean with a 95 % bootstrap interval (percentiles) and n."""
    values = np.array(outcomes, dtype=np.float64)
    chance = np.random.default_rng(0)
    means = values[chance.integers(0, len(values), (RESAMPLES, len(values)))].mean(axis=1)
    low, high = np.percentile(means, (2.5, 97.5))
    return {
        "value": round(float(values.mean()), 4),
        "low": round(float(low), 4),
        "high": round(float(high), 4),
        "n": len(values),
    }


def fit(held: Sequence[Evidence], lacking: Sequence[Evidence], language: str) -> dict[str, float]:
    """Logistic regression of "held" on the features that confidence uses."""
    names = [name for name in CONFIDENCE[language] if name != "bias"]
    x = np.array([[_feature(one, name) for name in names] + [1.0] for one in (*held, *lacking)])
    y = np.array([1.0] * len(held) + [0.0] * len(lacking))
    weights = np.zeros(x.shape[1])
    for _ in range(STEPS):
        weights += RATE * x.T @ (y - 1 / (1 + np.exp(-x @ weights))) / len(y)
    return dict(zip([*names, "bias"], weights.round(2).tolist(), strict=True))


def _feature(evidence: Evidence, name: str) -> float:
    return max(0.0, evidence.hit.dense) if name == "dense" else evidence.features[name]


def measure(data: Path, language: str, folder: Path) -> dict[str, Any]:
    """All figures of one language."""
    names, field = SETS[language]
    questions = list(rows(data, "dev", names))
    passages = [row["passage"] for row in (*questions, *rows(data, "train", DISTRACTORS))]
    with rag.open(folder / "library") as library:
        fill(library, passages, folder)
        trials = [trial(library, row, field) for row in questions]
    held = [one.held for one in trials if one.held]
    lacking = [one.lacking for one in trials if one.lacking]
    answered = [one is not None and confidence(one, language) >= ENOUGH for one in (t.held for t in trials)]
    invented = [one is not None and confidence(one, language) >= ENOUGH for one in (t.lacking for t in trials)]
    return {
        "sets": names,
        "passages": len(dict.fromkeys(passages)),
        "sentence_success_at_1": interval([one.right for one in trials]),
        "answered_when_held": interval(answered),
        "answered_when_lacking": interval(invented),
        "threshold": ENOUGH,
        "weights_in_use": dict(CONFIDENCE[language]),
        "weights_fitted": fit(held, lacking, language),
    }


def main() -> None:
    """Parse, measure and report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with dev/ and train/")
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    figures: dict[str, Any] = {}
    for language in SETS:
        with tempfile.TemporaryDirectory() as folder:
            figures[language] = measure(options.data, language, Path(folder))
    write(figures, output=options.output)


if __name__ == "__main__":
    main()
