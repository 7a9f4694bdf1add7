"""Measures the bilingual encoder by itself on a part of two development sets, in seconds, while it is trained.

    python -m index.training.minilm_check --data DATA --model FOLDER

Knows: two development sets with some further passages. Does not know: words; `eval.retrieval` measures in full, and
with the word index, and its figures are the ones that count.
"""

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from index.training import sources
from index.training.minilm_model import PRECISIONS, Student

DISTRACTORS = 1_500
WORDS = 110
"""Words of a story that stand for a passage."""
CUTOFF = 10


def measure(student: Student, data: Path, *, precision: str) -> dict[str, float]:
    """MRR@10 of IDK-MRC, of XQuAD with Indonesian and of XQuAD with English questions."""
    told = {}
    rows = list(sources.rows(data / "dev" / "idk_mrc.jsonl"))
    others = [row["passage"] for row in sources.rows(data / "train" / "idk_mrc.jsonl")]
    asked = [row for row in rows if row["answerable"]]
    told["idk_mrc"] = _reciprocal_rank(
        student,
        {"idk_mrc": [row["question_id"] for row in asked]},
        [row["passage"] for row in asked],
        [*(row["passage"] for row in rows), *_some(others)],
        precision=precision,
    )["idk_mrc"]
    rows = list(sources.rows(data / "dev" / "xquad_en_question_id_passage.jsonl"))
    others = [" ".join(row["body"].split()[:WORDS]) for row in sources.rows(data / "train" / "news.jsonl")]
    told |= _reciprocal_rank(
        student,
        {"xquad id": [row["question_id"] for row in rows], "xquad en": [row["question_en"] for row in rows]},
        [row["passage"] for row in rows],
        [*(row["passage"] for row in rows), *_some(others)],
        precision=precision,
    )
    return told


def _some(texts: Sequence[str]) -> list[str]:
    return random.Random(0).sample(list(dict.fromkeys(texts)), DISTRACTORS)


def _reciprocal_rank(
    student: Student, asked: dict[str, list[str]], right: list[str], passages: list[str], *, precision: str
) -> dict[str, float]:
    passages = list(dict.fromkeys(passages))
    number = {passage: at for at, passage in enumerate(passages)}
    known = student.vectors(passages, precision=precision)
    own = np.array([number[passage] for passage in right])
    told = {}
    for name, questions in asked.items():
        scores = student.vectors(questions, precision=precision) @ known.T
        places = 1 + (scores > scores[np.arange(len(own)), own][:, None]).sum(axis=1)
        told[name] = round(float(np.where(places <= CUTOFF, 1 / places, 0).mean()), 4)
    return told


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/ and dev/")
    parser.add_argument("--model", type=Path, required=True, help="a folder written in training")
    parser.add_argument("--precision", choices=PRECISIONS, default="fp32")
    options = parser.parse_args(arguments)
    found = measure(Student.load(options.model), options.data, precision=options.precision)
    sys.stdout.write("".join(f"{name}: {value:.4f}\n" for name, value in found.items()))


if __name__ == "__main__":
    main()
