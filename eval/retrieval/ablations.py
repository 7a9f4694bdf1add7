"""What each part of the bundled encoder is worth: the same development sets, with one thing changed at a time.

    python -m eval.retrieval.ablations --data DATA --output eval/results/ablations.json

Knows: how variants are measured, timed and held against what ships. Does not know how they are made
(`eval/retrieval/variants.py`). What was embedded and measured is kept, so that a stopped run goes on where it was.
"""

import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from statistics import median
from typing import Any

import click
import faiss
import numpy as np

from eval.cache import Cache
from eval.digests import digest_of_code
from eval.intervals import Interval, difference_of, mean_of
from eval.report import write
from eval.retrieval.command import measured
from eval.retrieval.finding import Finder, Scored, word_index
from eval.retrieval.readings import shares
from eval.retrieval.tasks import Task, TaskMissing, Topic, of_folder
from eval.retrieval.variants import (
    BARE,
    QUESTION_SETS,
    SHIPS,
    TITLED,
    Known,
    Reader,
    corpora,
    taught,
    texts_of,
    titled,
    variants_of,
    without_titles,
)
from eval.retrieval.vectors import Keeper
from index.encoder import MINILM
from index.onnx_encoder import OnnxEncoder

log = logging.getLogger(__name__)

KIND = "ablations"
MEASURE = "nDCG@10"
WAYS = ("dense", "both")
TIMED, ROUNDS = 40, 7
"""Passages of a round, and rounds in turn, from which speeds are told."""
BUNDLED = Path(str(files("index"))) / "models" / MINILM


@dataclass(frozen=True)
class Remembering(Finder):
    """Searches by words once for all variants, since none changes what words find."""

    by_words: dict[str, Scored]

    def _by_words(self, topic: Topic) -> Scored:
        if topic.id not in self.by_words:
            self.by_words[topic.id] = super()._by_words(topic)
        return self.by_words[topic.id]


Values = dict[str, list[float]]
"""Of each way of finding, a value a question."""


def values(task: Task, variants: Mapping[str, Known], cache: Cache) -> dict[str, Values]:
    """What every variant finds on one task, as far as it was not measured already."""
    found: dict[str, Values] = {}
    by_words: dict[str, Scored] = {}
    with word_index(task) as words:
        for name, known in variants.items():
            key = f"{KIND} {digest_of_code()} {task.digest} {known.fingerprint}"
            told: Values | None = cache.get(key)
            if told is None:
                finder = Remembering(task, known, words, known.embed_passages, by_words)
                ways = dict(finder.ways())
                if known.share is not None:
                    ways["both"] = finder.sweep([known.share])[f"both at {known.share}"]
                told = {way: list(measured(task, ways[way], step=lambda done: None).values[MEASURE]) for way in WAYS}
                cache.put(key, told)
            found[name] = told
            log.info("%s, %s: %s", task.name, name, {way: round(float(np.mean(told[way])), 4) for way in WAYS})
    return found


def figures(found: Mapping[str, Values]) -> dict[str, dict[str, Any]]:
    """Means with intervals by variant and way, and how much better than what ships, paired by question."""
    told: dict[str, dict[str, Any]] = {}
    for name, ways in found.items():
        told[name] = {way: _told(mean_of(some)) for way, some in ways.items()}
        if name != SHIPS:
            ships = found[SHIPS]
            told[name] |= {f"{way} minus {SHIPS}": _told(difference_of(ways[way], ships[way])) for way in ways}
    return told


def _told(interval: Interval | None) -> dict[str, Any]:
    return interval.to_dict() if interval else {}


def pooled(tasks: Sequence[Task], found: Mapping[str, Mapping[str, Values]]) -> dict[str, Values]:
    """All sets as one, where a question that is asked in two languages counts once, with the mean of both."""
    variants = next(iter(found.values()))
    return {name: {way: _pooled(tasks, found, name, way) for way in WAYS} for name in variants}


def _pooled(tasks: Sequence[Task], found: Mapping[str, Mapping[str, Values]], name: str, way: str) -> list[float]:
    asked: dict[tuple[str, str], list[float]] = {}
    for task in tasks:
        for topic, value in zip(task.topics, found[task.name][name][way], strict=True):
            asked.setdefault((task.name.split()[0], topic.id), []).append(value)
    return [float(np.mean(some)) for some in asked.values()]


def ratios(models: Mapping[str, OnnxEncoder], texts: Sequence[str]) -> dict[str, float]:
    """How many times as fast as what ships each is: the median of rounds in which all take turns on the same texts."""
    taken: dict[str, list[float]] = {name: [] for name in models}
    for _ in range(ROUNDS + 1):
        for name, model in models.items():
            start = time.perf_counter()
            model.embed_passages(texts)
            taken[name].append(time.perf_counter() - start)
    # The first round warms up.
    return {
        name: round(median(ships / one for ships, one in zip(taken[SHIPS][1:], some[1:], strict=True)), 2)
        for name, some in taken.items()
    }


def _tasks(data: Path) -> Iterator[Task]:
    """The sets that are there; each that is not is told in the log."""
    for name, read in of_folder(data).items():
        try:
            yield read()
        except TaskMissing as error:
            log.warning("Skipped %s: %s", name, error)


def report(data: Path, folder: Path, *, kept: Path, students: Sequence[Path]) -> dict[str, Any]:
    """The whole report without the conditions: what the variants find, and how fast the readings are."""
    tasks = list(_tasks(data))
    headed = titled(data)
    texts = texts_of([*tasks, headed])
    base = OnnxEncoder.load(folder, threads=1)
    with closing(Cache(kept / "eval.sqlite")) as cache:
        usual = shares(base, corpora(data))
        reader = Reader(base, texts, Keeper(cache, fresh=False), kept, folder, usual)
        vectors = dict(reader.all(students))
        fitted_on = taught(data, tasks)
        apart = taught(data, [task for task in tasks if task.name in QUESTION_SETS])
        variants = variants_of(vectors, texts, fitted_on=fitted_on, apart=apart)
        found = {task.name: values(task, variants, cache) for task in tasks}
        ships = variants[SHIPS]
        titles = values(headed, {SHIPS: ships, BARE: without_titles(ships, headed)}, cache)
    return {
        "kind": KIND,
        "encoder": {"name": base.name, "fingerprint": base.fingerprint},
        "measure": MEASURE,
        "texts": len(texts),
        "fitted_on": len(fitted_on),
        "fitted_on_question_sets": len(apart),
        "all": figures(pooled(tasks, found)),
        "sets": {task.name: {"passages": len(task.passages), "variants": figures(found[task.name])} for task in tasks},
        "titles": {"set": TITLED, "passages": len(headed.passages), "variants": figures(titles)},
        "times_as_fast": ratios(reader.models(students), [one.text for one in tasks[-1].passages[:TIMED]]),
    }


@click.command()
@click.option("--data", type=click.Path(path_type=Path), required=True, help="Folder with dev/ and train/.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The report.")
@click.option("--kept", type=click.Path(path_type=Path), default=Path("runs/ablations"), show_default=True)
@click.option("--student", "students", multiple=True, type=click.Path(path_type=Path), help="A further encoder.")
def main(data: Path, output: Path, kept: Path, students: tuple[Path, ...]) -> None:
    """Measure every variant of the bundled encoder and write the figures."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    faiss.omp_set_num_threads(1)
    write(report(data, BUNDLED, kept=kept, students=students), output=output)


if __name__ == "__main__":
    main()
