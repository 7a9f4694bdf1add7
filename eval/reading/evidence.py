"""The command `kutip eval evidence`: whether the right sentence is chosen, and what the abstention threshold costs.

Every answerable development question is asked twice: of a collection that holds its passage, and as if the collection
lacked it. From the first comes Success@1 of the sentence (it stands in the question's passage and holds the answer's
words); from both together two rates: answered, of questions whose passage is there, and answered all the same, of
those whose passage is not. Answered is what the product would show something of: with its thresholds, and what must fit
the question. That it refuses some before, for a name or words that no article has, is left out: it depends on the
collection. Distractors are training passages.
`eval/reading/answerability.py` adds the questions that their passage, though there, does not answer.

Knows: the development sets and the product's judging and choice. Does not know how an answer is put together.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
from rich.console import Console
from rich.table import Table

import rag
from eval.answers.tables import figure
from eval.commands import HELP
from eval.intervals import KINDS, mean_of
from eval.progress import Step, bar
from eval.reading.answerability import measure as measure_answerability
from eval.reading.collecting import DISTRACTORS, fill
from eval.report import write
from eval.retrieval.tasks import Row, TaskMissing, TaskUnusable, folded, rows
from index.errors import KutipError
from index.filters import Filters
from index.nouns import Hit
from rag.abstention import ENOUGH, bound
from rag.askable import checked
from rag.evidence import Evidence
from rag.expecting import editions
from rag.expecting.parts import Part
from rag.finder import PASSAGES
from rag.library import Library
from rag.question import understand

KIND = "evidence"
SETS = {"id": (("tydiqa_id", "facqa"), "question_id"), "en": (("xquad_en_question_id_passage",), "question_en")}
FIELDS = ("passage", "answer_id")
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
    """Whether the product answers a question with and without its passage in reach."""

    held: bool
    lacking: bool
    right: bool
    """Whether the best sentence with the passage in reach is the one that answers."""


def trial(library: Library, row: Row, *, asked: str) -> Trial:
    """Ask the question in the field `asked` of a row both ways."""
    question = understand(checked(row[asked]))
    answerer = library.answerer
    sought = answerer.sought(Part(question, ()), Filters())
    hits = library.collection.find(sought.query, limit=PASSAGES + 4, shares=answerer.shares)
    passage, answer = folded(row["passage"]), folded(row["answer_id"])

    def looked(some: Sequence[Hit]) -> tuple[Evidence | None, bool]:
        able = editions.of_them(bound(question, some[:PASSAGES]), sought.editions)
        found = answerer.judged(sought, able)
        return (found[0] if found else None), bool(answerer.choice(sought, found).sentences)

    best, held = looked(hits)
    sentence = folded(best.sentence.text) if best else ""
    _, lacking = looked([hit for hit in hits if folded(hit.text) not in passage])
    return Trial(held, lacking, bool(sentence) and sentence in passage and answer in sentence)


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
    told = {
        "sentence_success_at_1": [one.right for one in trials],
        "answered_when_held": [one.held for one in trials],
        "answered_when_lacking": [one.lacking for one in trials],
    }
    means = {name: mean_of(values) for name, values in told.items()}
    return {
        "sets": names,
        "passages": len(set(passages)),
        **{name: one.to_dict() for name, one in means.items() if one is not None},
        "threshold": ENOUGH,
    }


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

    Prints Success@1 of the answer sentence, what is answered with and without the passage in the collection, and
    hallucination rate, error rate and AUROC on IDK-MRC, with 95 % intervals.
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
    """Print a row for each figure, a column for each set of questions."""
    table = Table("", *figures, title_justify="left", caption=KINDS, box=None)
    for name, meaning in SHOWN.items():
        if any(name in told for told in figures.values()):
            table.add_row(meaning, *(figure(told.get(name), n=True) for told in figures.values()))
    console = Console()
    (console if console.is_terminal else Console(width=120)).print(table)
