"""Learns how much the reader's reading counts in `index.reranking`, and measures what it brings.

    python -m eval.retrieval.reranking --data DATA --output eval/results/reranking.json

Learned as the weights of `eval.retrieval.combining` are, on the same questions, which no model has read: how much a
reading counts beside how a passage was found where the passages that answer are the likeliest. Measured for
several numbers of passages read; on the newsroom questions themselves cross-validated. Reading takes a quarter of an
hour on two cores; it is kept, so that an interrupted run goes on. Knows: tasks, candidates. Does not know how they are
found or read.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import click
import numpy as np

from eval.cache import Cache
from eval.digests import digest_of_code
from eval.intervals import difference_of, mean_of
from eval.report import write
from eval.retrieval.combining import MEASURE, TAUGHT, Choice, Floats, crossed, learn, taught_by
from eval.retrieval.finding import Finder, word_index
from eval.retrieval.tasks import Task, TaskMissing, of_folder
from eval.retrieval.vectors import Keeper
from index import encoder as encoders
from index.encoder import Encoder
from index.span_reader import Reader

log = logging.getLogger(__name__)

KIND = "reranking"
DEPTHS = (5, 10, 15, 20)
"""Numbers of passages read that are compared."""
ALONE = np.array([1.0, 0.0], dtype=np.float32)
"""Weights of a passage's score and of its reading when nothing is read."""


def choices(task: Task, model: Encoder, cache: Cache) -> list[Choice]:
    """All questions of a task; the scores of a candidate are how it was found, and how likely it answers."""
    found = []
    with word_index(task) as words:
        finder = Finder(task, model, words, partial(Keeper(cache, fresh=False).embed, model=model, step=_quiet))
        for topic in task.topics:
            combined = finder.combined(topic)
            key = f"reading {digest_of_code()} {Reader.load().fingerprint} {model.fingerprint} {max(DEPTHS)}"
            key += f" {task.digest} {topic.id}"
            if (said := cache.get(key)) is None:
                said = finder.read(topic, combined[: max(DEPTHS)])
                cache.put(key, said)
            scores = np.zeros((len(combined), 2), dtype=np.float32)
            scores[:, 0] = [score for _, score in combined]
            scores[: len(said), 1] = said
            ids = [task.passages[number].id for number, _ in combined]
            found.append(Choice(topic, ids, scores, np.ones(1, dtype=np.float32)))
    return found


def _quiet(_: int) -> None:
    """Show nothing."""


def read_to(choice: Choice, depth: int) -> Choice:
    """The same question when so many passages are read."""
    scores = choice.scores.copy()
    scores[depth:, 1] = 0
    return Choice(choice.topic, choice.ids, scores, choice.question)


def report(every: Mapping[str, Sequence[Choice]], model: Encoder) -> dict[str, Any]:
    """The learned weight of a reading by depth and language, and what is found under it."""
    weights: dict[str, dict[str, float]] = {}
    told: dict[str, dict[str, Any]] = {name: {} for name in every}
    for name, some in every.items():
        told[name]["nothing read"] = _figure([one.value(ALONE) for one in some])
    for depth in DEPTHS:
        read = {name: [read_to(one, depth) for one in some] for name, some in every.items()}
        learned = {language: learn(taught_by(read, language), by_question=False) for language in ("en", "id")}
        matrices = {language: weighing.matrix[0] for language, weighing in learned.items()}
        weights[str(depth)] = {language: _ratio(matrix) for language, matrix in matrices.items()}
        for name, some in read.items():
            if name.startswith(TAUGHT):
                values = crossed(some, by_question=False)
            else:
                values = [one.value(matrices[one.topic.language]) for one in some]
            change = difference_of(values, [one.value(ALONE) for one in some])
            told[name][f"{depth} read"] = _figure(values)
            told[name][f"{depth} read minus nothing read"] = change.to_dict() if change else None
    return {"kind": KIND, "encoder": model.name, "measure": MEASURE, "weights": weights, "tasks": told}


def _ratio(matrix: Floats) -> float:
    found, reading = map(float, matrix)
    return round(reading / found, 3)


def _figure(values: Sequence[float]) -> dict[str, Any] | None:
    mean = mean_of(values)
    return mean.to_dict() if mean else None


def read_all(tasks: Mapping[str, Callable[[], Task]], model: Encoder, cache: Cache) -> dict[str, list[Choice]]:
    """The questions of every task that is there, by its name."""
    found = {}
    for name, read in tasks.items():
        try:
            found[name] = choices(read(), model, cache)
        except TaskMissing as error:
            log.warning("Skipped %s: %s", name, error)
            continue
        log.info("%s: %d questions read", name, len(found[name]))
    return found


@click.command()
@click.option("--data", type=click.Path(path_type=Path), required=True, help="Folder with dev/ and train/.")
@click.option("--encoder", "name", help="Folder or name of an encoder; default: the bundled one.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the figures as JSON.")
def main(data: Path, name: str | None, output: Path | None) -> None:
    """Learn the weights and write the figures."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    model = encoders.load(name)
    with closing(Cache.default()) as cache:
        every = read_all(of_folder(data), model, cache)
        if not any(name.startswith(TAUGHT) for name in every):
            raise click.ClickException(
                f"{data} has no newsroom stories to learn from; give the development data folder."
            )
        write(report(every, model), output=output)


if __name__ == "__main__":
    main()
