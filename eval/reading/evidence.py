"""The command `kutip eval evidence`: whether the right sentence is chosen, and what the abstention threshold costs.

Every answerable development question is asked twice: of a collection that holds its passage, and as if the collection
lacked it. From the first comes Success@1 of the sentence (it stands in the question's passage and holds the answer's
words); from both together the logistic regression of `rag.abstention.CONFIDENCE` and two rates at its threshold:
answered, of questions whose passage is there, and answered all the same, of those whose passage is not. Distractors are
training passages. `eval/answerability.py` adds the questions that their passage, though there, does not answer.

Knows: the development sets and the product's judging of sentences. Does not know how an answer is put together.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
import numpy as np
from rich.console import Console
from rich.table import Table

import rag
from eval.answers.tables import figure
from eval.commands import HELP
from eval.intervals import mean_of
from eval.progress import Step, bar
from eval.reading.answerability import measure as measure_answerability
from eval.reading.collecting import DISTRACTORS, fill
from eval.report import write
from eval.retrieval.tasks import Row, TaskMissing, TaskUnusable, folded, rows
from index.errors import KutipError
from index.nouns import Hit
from rag.abstention import CONFIDENCE, ENOUGH, confidence
from rag.evidence import Evidence, judge, weighted
from rag.library import Library
from rag.question import checked, understand
from rag.quoting import PASSAGES

KIND = "evidence"
SETS = {"id": (("tydiqa_id", "facqa"), "question_id"), "en": (("xquad_en_question_id_passage",), "question_en")}
FIELDS = ("passage", "answer_id")
STEPS, RATE = 20_000, 1.0
"""Plain gradient steps of the few-parameter regression; it is convex, and has long settled by then."""
SHOWN: Mapping[str, str] = {
    "sentence_success_at_1": "Answer sentence first (Success@1) ↑",
    "answered_when_held": "Answered, passage in the collection ↑",
    "answered_when_lacking": "Answered, passage not there ↓",
    "hallucination_rate": "Hallucination rate: answered, no answer in its passage ↓",
    "error_rate": "Error rate: not answered, answer in its passage ↓",
    "auroc": "AUROC of the confidence ↑",
}


@dataclass(frozen=True, slots=True)
class Trial:
    """The best evidence for a question, with and without its passage in reach."""

    held: Evidence | None
    lacking: Evidence | None
    right: bool
    """Whether the best evidence with the passage in reach is the sentence that answers."""


def trial(library: Library, row: Row, *, asked: str) -> Trial:
    """Ask the question in the field `asked` of a row both ways."""
    question = understand(checked(row[asked]))
    collection = library.collection
    query = collection.query(question.text, language=question.text_language)
    terms = weighted(query, question, collection.current().words)
    hits = collection.find(query, limit=PASSAGES + 4)
    passage, answer = folded(row["passage"]), folded(row["answer_id"])

    def best(some: Sequence[Hit]) -> Evidence | None:
        answerer = library.answerer
        some = some[:PASSAGES]
        found = judge(question, query, some, asked=terms, encoder=answerer.encoder, reader=answerer.reader)
        return found[0] if found else None

    held = best(hits)
    sentence = folded(held.sentence.text) if held else ""
    others = [hit for hit in hits if folded(hit.text) not in passage]
    return Trial(held, best(others), bool(sentence) and sentence in passage and answer in sentence)


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


def measure(data: Path, language: str, *, step: Step) -> dict[str, Any]:
    """All figures of one language's answerable questions.

    Raises:
        TaskMissing: when a file of the data folder is not there.
        TaskUnusable: when one has a line that cannot be read, or none has a question.
    """
    names, asked = SETS[language]
    read = [row for name in names for row in rows(data / "dev" / f"{name}.jsonl", fields=(asked, *FIELDS))]
    questions = [row for row in read if row.get("answerable", True)]
    if not questions:
        raise TaskUnusable(f"{data / 'dev'} has no answerable question of {' or '.join(names)}.")
    others = [row for name in DISTRACTORS for row in rows(data / "train" / f"{name}.jsonl", fields=("passage",))]
    passages = [row["passage"] for row in (*questions, *(row for row in others if row.get("answerable", True)))]
    trials = []
    with TemporaryDirectory() as folder, rag.open(Path(folder) / "library") as library:
        fill(library, passages, Path(folder), step=step)
        for number, row in enumerate(questions, 1):
            trials.append(trial(library, row, asked=asked))
            step(f"asking, {', '.join(names)}", number, len(questions))
    held = [one.held for one in trials if one.held]
    lacking = [one.lacking for one in trials if one.lacking]
    told = {
        "sentence_success_at_1": [one.right for one in trials],
        "answered_when_held": [_enough(one.held, language) for one in trials],
        "answered_when_lacking": [_enough(one.lacking, language) for one in trials],
    }
    means = {name: mean_of(values) for name, values in told.items()}
    return {
        "sets": names,
        "passages": len(set(passages)),
        **{name: one.to_dict() for name, one in means.items() if one is not None},
        "threshold": ENOUGH,
        "weights_in_use": dict(CONFIDENCE[language]),
        "weights_fitted": fit(held, lacking, language),
    }


def _enough(evidence: Evidence | None, language: str) -> bool:
    return evidence is not None and confidence(evidence, language) >= ENOUGH


@click.command(context_settings=dict(HELP))
@click.option(
    "--data",
    required=True,
    type=click.Path(path_type=Path),
    help="Folder with dev/ and train/ of the development sets.",
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write all figures as JSON.")
def evidence(data: Path, output: Path | None) -> None:
    """How well sentences are chosen, and what the abstention threshold gives and costs.

    Prints Success@1 of the answer sentence, what is answered with and without the passage in the collection, the
    weights of the confidence refitted, and hallucination rate, error rate and AUROC on IDK-MRC, with 95 % intervals.
    """
    parts = {language: partial(measure, data, language) for language in SETS}
    parts["idk_mrc"] = partial(measure_answerability, data)
    figures: dict[str, Any] = {}
    for name, part in parts.items():
        try:
            with bar() as step:
                figures[name] = part(step=step)
        except TaskMissing as error:
            click.echo(f"Skipped {name}: {error}", err=True)
    if not figures:
        raise KutipError("Nothing was measured: no set could be read, for the reasons given each.")
    show(figures)
    if output:
        write({"kind": KIND, **figures}, output=output)


def show(figures: Mapping[str, Any]) -> None:
    """Print a row for each figure, a column for each set of questions, and the weights of the confidence."""
    table = Table("", *figures, title_justify="left", caption="95 % bootstrap intervals", box=None)
    for name, meaning in SHOWN.items():
        if any(name in told for told in figures.values()):
            table.add_row(meaning, *(figure(told.get(name), n=True) for told in figures.values()))
    console = Console()
    (console if console.is_terminal else Console(width=120)).print(table)
    for language, told in figures.items():
        for which in ("weights_in_use", "weights_fitted"):
            if which in told:
                weights = ", ".join(f"{name} {weight:g}" for name, weight in told[which].items())
                click.echo(f"{language} {which.replace('_', ' ')}: {weights}")
