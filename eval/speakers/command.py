"""The command `kutip eval speakers`: whether the right person is named as the speaker of a sentence.

Knows: the labelled halves and how their figures are printed. Does not know how a speaker is found
(`speaking/speakers.py`) nor what a right one is (`eval/speakers/judging.py`).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from eval.answers.tables import figure
from eval.commands import HELP
from eval.report import read as read_report
from eval.report import write
from eval.retrieval.tasks import TaskMissing
from eval.speakers.gold import Labelled, read
from eval.speakers.judging import MEASURES, Judged, Verdict, figures, verdict
from index.errors import KutipError
from rag.speaking.speakers import speaker

KIND = "speakers"
HALVES = ("dev", "test")


@click.command(context_settings=dict(HELP))
@click.option(
    "--data",
    required=True,
    type=click.Path(path_type=Path),
    help="Folder with dev/ and train/ of the development sets.",
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write all figures as JSON.")
@click.option("--before", type=click.Path(path_type=Path), help="An earlier --output, printed and kept beside.")
@click.option("--show", is_flag=True, help="Print every sentence of dev whose speaker is wrong, short or missing.")
def speakers(data: Path, output: Path | None, before: Path | None, show: bool) -> None:
    """Whether the right person is named as the speaker of a sentence.

    Measured on sentences of the development news that were labelled by reading, no speech among them, in two halves by
    article: rules are mended on dev alone. Prints precision, recall and how often a wrong speaker is named, with 95 %
    Wilson intervals.
    """
    earlier = read_report(before, kind=KIND) if before else None
    try:
        labelled = read(data)
    except TaskMissing as error:
        raise KutipError(f"Nothing was measured: {error}") from error
    judged = [(one, speaker(one.sentence)) for one in labelled]
    told: dict[str, Any] = {
        half: figures([Judged(one, verdict(one, name)) for one, name in judged if one.half == half]) for half in HALVES
    }
    if show:
        for one, name in judged:
            _show(one, name)
    _print(told, earlier)
    if output:
        kept = {"before": {half: earlier[half] for half in HALVES}} if earlier else {}
        write({"kind": KIND, **told, **kept}, output=output)


def _show(labelled: Labelled, name: str | None) -> None:
    found = verdict(labelled, name)
    if labelled.half == "dev" and found not in {Verdict.RIGHT, Verdict.SILENT}:
        click.echo(f"{found}: {name} instead of {labelled.speaker} ({labelled.kind})\n    {labelled.sentence.text}")


def _print(told: Mapping[str, Any], earlier: Mapping[str, Any] | None) -> None:
    """Print a row for each measure and a column for each half, with the earlier one's beside it."""
    columns = {
        f"{half}{which}": report[half]
        for half in HALVES
        for which, report in ((", before", earlier), ("", told))
        if report
    }
    table = Table("", *columns, title_justify="left", caption="95 % Wilson intervals", box=None)
    for name, meaning in MEASURES.items():
        table.add_row(meaning, *(figure(one.get(name), n=True) for one in columns.values()))
    console = Console()
    (console if console.is_terminal else Console(width=160)).print(table)
