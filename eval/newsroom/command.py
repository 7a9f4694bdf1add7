"""The command `kutip eval newsroom`: how hard newsroom questions are answered among a thousand stories.

Knows: how an answer is judged by the sums of its sentences, and how the figures are printed. Does not know how a
question is answered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from eval.commands import HELP
from eval.intervals import mean_of
from eval.newsroom.questions import SPLITS, Hard, collection, read
from eval.progress import bar
from eval.reading.newsroom_rows import filled
from eval.report import write
from index.errors import KutipError
from index.training.newsroom import sum_of
from rag.nouns import Answer

KIND = "newsroom"
MEASURES: Mapping[str, str] = {
    "found": "Evidence found ↑",
    "complete": "Evidence complete ↑",
    "error_rate": "Error rate ↓",
    "hallucination": "Hallucination rate ↓",
    "nearest": "Refused, and the nearest sentences shown tell it ↑",
}


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a question."""

    asked: Hard
    answered: bool
    told: tuple[bool, ...]
    """For each part of the answer whether it is quoted."""
    near: bool
    """Whether a sentence is part of it that a refusal shows as the nearest of a closest article."""


@click.command(context_settings=dict(HELP))
@click.option(
    "--data",
    required=True,
    type=click.Path(path_type=Path),
    help="Folder with dev/ and train/ of the development sets.",
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write all figures as JSON.")
@click.option("--show", is_flag=True, help="Print the questions of dev that are not answered rightly.")
def newsroom(data: Path, output: Path | None, show: bool) -> None:
    """How hard newsroom questions are answered among a thousand stories.

    The questions were written by reading 504 stories, without a look at the program, and are asked of a collection of
    these and 496 others. Rules are mended on dev alone, which teaches when not to answer, too; its figures flatter.
    Prints how often evidence is found, how often all of it, and how often an answer is missing or made of what does not
    answer, with 95 % Wilson intervals.
    """
    news = data / "train" / "news.jsonl"
    if not news.is_file():
        raise KutipError(f"Nothing was measured: {news} is not there.")
    asked, addresses = read()
    judged = []
    with filled(collection(data, addresses)) as library, bar() as step:
        for done, one in enumerate(asked, 1):
            judged.append(judge(one, library.ask(one.question, history=one.history)))
            step("asking", done, len(asked))
    told = {split: figures([one for one in judged if one.asked.split == split]) for split in SPLITS}
    if show:
        for each in judged:
            if each.asked.split == "dev" and not (all(each.told) if each.told else not each.answered):
                click.echo(f"{each.asked.id}  {' >> '.join([*each.asked.history, each.asked.question])}")
    _print(told)
    if output:
        write({"kind": KIND, **told}, output=output)


def judge(asked: Hard, answer: Answer) -> Judged:
    """Which parts of the answer are quoted."""
    quoted = {sum_of(one.quote) for one in answer.citations}
    near = {sum_of(one.sentence.text) for one in answer.closest if one.sentence}
    told = tuple(bool(part & quoted) for part in asked.evidence)
    return Judged(asked, answer.answered, told, any(part & near for part in asked.evidence))


def figures(some: Sequence[Judged]) -> dict[str, Any]:
    """The measures over all questions and by language, each with its interval and n."""
    found: dict[str, Any] = {}
    for name, of in (("all", some), *((one, [j for j in some if j.asked.language == one]) for one in ("id", "en"))):
        able, lacking = ([one for one in of if (one.asked.lacking is None) is is_able] for is_able in (True, False))
        values = {
            "found": [any(one.told) for one in able],
            "complete": [all(one.told) for one in able],
            "error_rate": [not one.answered for one in able],
            "hallucination": [one.answered for one in lacking],
            "nearest": [one.near for one in able if not one.answered],
        }
        means = {measure: mean_of(numbers) for measure, numbers in values.items()}
        found[name] = {measure: mean.to_dict() for measure, mean in means.items() if mean is not None}
    return found


def _print(told: Mapping[str, Any]) -> None:
    table = Table(title="Hard newsroom questions among 1,000 stories", caption="95 % Wilson intervals")
    table.add_column("")
    for split in SPLITS:
        table.add_column(split, justify="right")
    for measure, name in MEASURES.items():
        cells = []
        for split in SPLITS:
            one = told[split]["all"].get(measure)
            cells.append(f"{one['value']:.3f} ({one['low']:.3f}–{one['high']:.3f}) n={one['n']}" if one else "–")
        table.add_row(name, *cells)
    Console().print(table)
