"""How often what others say near a quotation says much the same: `python -m eval.speakers.same_said --data FOLDER`.

Knows: pairs of sentences of two speakers that a reader judged (`eval/gold/same_said.jsonl`), which hold addresses and
sums but no text. Does not know where others are looked for, nor what is done with them (`rag.conversing.same_said`).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import click

from eval.commands import HELP
from eval.intervals import share_of
from eval.reading.newsroom_rows import filled
from eval.report import write
from eval.retrieval.tasks import TaskMissing, TaskUnusable, rows
from eval.speakers.gold import sum_of
from index.article_sentences import sentences
from index.encoder import Encoder
from index.training import newsroom
from rag import Library
from rag.conversing.same_said import ALIKE, ALIKE_THERE, nearness

GOLD = "same_said.jsonl"
BOUNDS = tuple(round(0.40 + 0.05 * step, 2) for step in range(7))


@dataclass(frozen=True, slots=True)
class Pair:
    """What somebody says, what another says near it, and whether that is much the same."""

    said: str
    other: str
    there: bool
    """Whether both stand in one article."""
    same: bool


def lines() -> list[Mapping[str, Any]]:
    """The judged pairs as they are kept."""
    text = files("eval.gold").joinpath(GOLD).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def pairs(library: Library) -> Iterator[Pair]:
    """The judged pairs with their sentences, from a library of their stories.

    Raises:
        TaskUnusable: when a sentence is not there.
    """
    found = {sum_of(one.text): one.text for article in library.articles() for one in sentences(article)}
    for line in lines():
        if not set(line["sentences"]) <= found.keys():
            raise TaskUnusable(f"a sentence of {' and '.join(dict.fromkeys(line['stories']))} is another now")
        said, other = (found[one] for one in line["sentences"])
        yield Pair(said, other, len(set(line["stories"])) == 1, line["same"])


def figures(judged: Sequence[Pair], encoder: Encoder) -> dict[str, Any]:
    """For each place and each bound how many pairs reach it, and how many of these say the same."""
    near = [(one, nearness([one.other], [one.said], encoder)[0]) for one in judged]
    told = {}
    for name, there, own in (("within one article", True, ALIKE_THERE), ("elsewhere", False, ALIKE)):
        mine = [(one.same, at) for one, at in near if one.there is there]
        shown = {bound: [same for same, at in mine if at >= bound] for bound in sorted({*BOUNDS, own})}
        every = sum(same for same, _ in mine)
        told[name] = [
            {"bound": bound, "shown": len(some), "same": sum(some), "of": every} for bound, some in shown.items()
        ]
    return told


@click.command(context_settings=dict(HELP))
@click.option("--data", required=True, type=click.Path(path_type=Path), help="Folder with the development sets.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write all figures as JSON.")
def same_said(data: Path, output: Path | None) -> None:
    """How often what others say near a quotation says much the same, by how near it must be."""
    news = data / "train" / "news.jsonl"
    if not news.is_file():
        raise TaskMissing(f"{news} is not there")
    wanted = {address for line in lines() for address in line["stories"]}
    with filled([row for row in rows(news, fields=()) if newsroom.address(row) in wanted]) as library:
        told = figures(list(pairs(library)), library.answerer.encoder)
    for name, bounds in told.items():
        for one in bounds:
            share = share_of(one["same"], one["shown"])
            precision = f"{share.value:.2f} ({share.low:.2f}–{share.high:.2f})" if share else "–"
            counts = f"shown {one['shown']:3}  same {one['same']:2} of {one['of']:2}"
            click.echo(f"{name:18}  from {one['bound']:.2f}  {counts}  precision {precision}")
    if output:
        write({"kind": "same_said", **told}, output=output)


if __name__ == "__main__":
    same_said()
