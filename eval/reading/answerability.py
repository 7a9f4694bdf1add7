"""Whether a question is answered whose passage is there but does not hold the answer (IDK-MRC).

Knows: IDK-MRC's questions and the product's front door. Does not know how confidence comes about.

Half of the questions (Putri and Oh 2022) are answered by their passage; the other half look as if they were: a name, a
negation or an entity was changed. Each is asked of one collection that holds all their passages beside those of the
training sets. That no other passage answers an unanswerable one is assumed, not checked.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

import rag
from eval.intervals import interval_of, mean_of
from eval.measures.abstaining import hallucinated, refused
from eval.measures.separating import auroc
from eval.progress import Step
from eval.reading.collecting import DISTRACTORS, fill
from eval.retrieval.tasks import TaskUnusable, rows

FIELDS = ("question_id", "passage")


def measure(data: Path, *, step: Step) -> dict[str, Any]:
    """Hallucination rate, error rate and AUROC of the confidence, as JSON.

    An answer counts whatever it quotes: `eval/reading/evidence.py` measures whether it is the right sentence.

    Raises:
        TaskMissing: when a file of the data folder is not there.
        TaskUnusable: when a question does not say whether it is answerable, or all say the same.
    """
    path = data / "dev" / "idk_mrc.jsonl"
    questions = rows(path, fields=FIELDS)
    labels = [row.get("answerable") for row in questions]
    if set(labels) != {True, False}:
        raise TaskUnusable(f"{path}: every row must say whether it is answerable, and both must occur.")
    others = [row for name in DISTRACTORS for row in rows(data / "train" / f"{name}.jsonl", fields=("passage",))]
    passages = [row["passage"] for row in (*questions, *others)]
    answers = []
    with TemporaryDirectory() as folder, rag.open(Path(folder) / "library") as library:
        fill(library, passages, Path(folder), step=step)
        for number, row in enumerate(questions, 1):
            answers.append(library.ask(row["question_id"]))
            step("asking, idk_mrc", number, len(questions))
    answered = {
        kind: [answer.answered for answer, label in zip(answers, labels, strict=True) if label is kind]
        for kind in (True, False)
    }
    told = {
        "hallucination_rate": mean_of([hallucinated(one) for one in answered[False]]),
        "error_rate": mean_of([refused(one) for one in answered[True]]),
        "auroc": interval_of(
            np.array([(a.confidence, label) for a, label in zip(answers, labels, strict=True)]), auroc
        ),
    }
    return {
        "sets": ("idk_mrc",),
        "passages": len(set(passages)),
        **{name: figure.to_dict() for name, figure in told.items() if figure is not None},
    }
