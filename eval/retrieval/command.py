"""The command `kutip eval retrieval`: how well passages are found, by which way of finding, and how fast.

Knows: which tasks and encoders are asked for, what was measured already, and how the figures are printed. Does not know
how anything is found (`eval/retrieval/finding.py`) or measured (`eval/measures/ranking.py`).

What a way of finding found for a task is kept when it is finished, and each block of passages when it is embedded: an
interrupted run goes on and a second one is quick. Whatever could change a ranking is part of the key.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from time import perf_counter

import click

from eval.cache import Cache
from eval.commands import HELP
from eval.digests import digest_of_code
from eval.measures.ranking import MEASURES
from eval.progress import Step, bar
from eval.report import FELL, write
from eval.report import read as read_report
from eval.retrieval.beir import read as read_beir
from eval.retrieval.finding import Finder, Way, passage_text, word_index
from eval.retrieval.rankings import KIND, Found, Outcome, changes, report
from eval.retrieval.tables import show, show_changes
from eval.retrieval.tasks import Task, TaskMissing, of_folder
from eval.retrieval.vectors import Keeper
from index import encoder as encoders
from index.encoder import Encoder, Vectors
from index.errors import KutipError

FORMAT = 1
"""Raise when this room finds or measures otherwise than before: what is kept is then measured anew."""
SHARES = [round(0.1 * tenth, 1) for tenth in range(11)]
"""Of the dense score, for `--sweep`."""
PLACES = 6
"""Of a measure's value, so that what is kept and what is measured anew are the same."""


def measured(task: Task, way: Way, *, step: Callable[[int], None]) -> Found:
    """Rank for every question of a task; each question's milliseconds are those of the whole way from its words."""
    values: dict[str, list[float]] = {name: [] for name in MEASURES}
    milliseconds = []
    way(task.topics[0])  # makes the indexes, which no question should be charged with
    for number, topic in enumerate(task.topics, 1):
        start = perf_counter()
        ranked = way(topic)
        milliseconds.append(round((perf_counter() - start) * 1000, 3))
        for name, measure in MEASURES.items():
            values[name].append(round(measure(ranked, topic.grades), PLACES))
        step(number)
    return Found(values, milliseconds)


def run(
    task: Task, models: Mapping[str, Encoder], *, cache: Cache, fresh: bool, shares: Sequence[float], step: Step
) -> Outcome:
    """Measure every way of finding on one task, as far as it was not measured already.

    Args:
        task: at least one question and one passage.
        models: by name; the first one's systems bear plain names, the others' its name too.
        cache: what was measured already.
        fresh: whether to measure that anew.
        shares: further shares of the dense score for the combination.
        step: told how far it is.
    """
    systems: dict[str, Found] = {}
    speeds: dict[str, float | None] = {}
    keeper = Keeper(cache, fresh)
    with word_index(task) as words:
        for place, (name, model) in enumerate(models.items()):
            finder = Finder(task, model, words, partial(_embed, keeper, model, f"{task.name}, {name}", step))
            for way, find in {**finder.ways(), **finder.sweep(shares)}.items():
                if way == "words" and place:
                    continue
                key = f"retrieval {FORMAT} {digest_of_code()} {task.digest} {way}"
                key += "" if way == "words" else f" {model.fingerprint}"
                told = None if fresh else cache.get(key)
                if told is None:
                    count = partial(_count, step, f"{task.name}, {way}", len(task.topics))
                    found = measured(task, find, step=count)
                    cache.put(key, {"values": found.values, "milliseconds": found.milliseconds})
                else:
                    found = Found(**told, remembered=True)
                systems[way if place == 0 else f"{way}, {name}"] = found
            speeds[name] = keeper.speed([passage_text(one) for one in task.passages], model=model)
    return Outcome(task, systems, speeds)


def _embed(keeper: Keeper, model: Encoder, label: str, step: Step, texts: Sequence[str]) -> Vectors:
    return keeper.embed(texts, model=model, step=partial(_count, step, f"{label}, embedding", len(texts)))


def _count(step: Step, label: str, total: int, done: int) -> None:
    step(label, done, total)


def chosen(
    data: Path | None, folders: Sequence[Path], *, split: str, language: str | None, prefixes: Sequence[str]
) -> Mapping[str, Callable[[], Task]]:
    """The tasks that are asked for, by name, each read when called.

    Raises:
        click.UsageError: when there is none.
    """
    named: dict[str, Callable[[], Task]] = dict(of_folder(data)) if data else {}
    for folder in folders:
        name = folder.resolve().name
        name = name if name not in named else str(folder)
        named[name] = partial(read_beir, folder, name=name, split=split, language=language)
    if not named:
        raise click.UsageError("Give a folder of tasks: --data FOLDER or --beir FOLDER.")
    wanted = {name: read for name, read in named.items() if not prefixes or name.startswith(tuple(prefixes))}
    if not wanted:
        raise click.UsageError(f"No task begins with {' or '.join(prefixes)}; there are {', '.join(named)}.")
    return wanted


def loaded(names: Sequence[str]) -> dict[str, Encoder]:
    """The encoders by the last part of their names, or the whole name where two would be alike; bundled for none."""
    models = {model.fingerprint: model for model in map(encoders.load, names or (None,))}.values()
    short = [Path(model.name).name for model in models]
    alike = len(set(short)) < len(short)
    return {model.name if alike else name: model for name, model in zip(short, models, strict=True)}


@click.command(context_settings=dict(HELP))
@click.option("--data", type=click.Path(path_type=Path), help="Folder with dev/ and train/ of the development sets.")
@click.option("--beir", "folders", multiple=True, type=click.Path(path_type=Path), help="A task in BEIR's layout.")
@click.option("--qrels-split", "split", default="test", show_default=True, help="Judgements of --beir to measure with.")
@click.option(
    "--language", type=click.Choice(["id", "en"]), help="Of all questions of --beir; default: each one's own."
)
@click.option("--task", "prefixes", multiple=True, metavar="NAME", help="Only tasks whose name begins so.")
@click.option("--encoder", "names", multiple=True, metavar="NAME", help="Folder or name of an encoder; repeatable.")
@click.option("--sweep", is_flag=True, help="The combination at every tenth of the dense share, too.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write all figures as JSON.")
@click.option("--compare", type=click.Path(path_type=Path), help="An earlier --output; ends with 3 after a fall.")
@click.option("--fresh", is_flag=True, help="Measure anew what was measured already.")
def retrieval(
    data: Path | None,
    folders: tuple[Path, ...],
    split: str,
    language: str | None,
    prefixes: tuple[str, ...],
    names: tuple[str, ...],
    sweep: bool,
    output: Path | None,
    compare: Path | None,
    fresh: bool,
) -> None:
    """How well passages are found: by words, by meaning, by both, reranked, and by the usual tutorial's pipeline.

    Measures nDCG@10, MRR@10, Recall@10, Recall@100 and Success@1 with 95 % intervals, and how much better the
    product's own way (`reranked`) is than each other, paired by question. An interrupted run goes on where it stopped.
    """
    wanted = chosen(data, folders, split=split, language=language, prefixes=prefixes)
    earlier = read_report(compare, kind=KIND) if compare else None
    models = loaded(names)
    outcomes: list[Outcome] = []
    with closing(Cache.default()) as cache:
        for name, read in wanted.items():
            try:
                task = read()
                with bar() as step:
                    outcomes.append(
                        run(task, models, cache=cache, fresh=fresh, shares=SHARES if sweep else (), step=step)
                    )
            except TaskMissing as error:
                click.echo(f"Skipped {name}: {error}", err=True)
                continue
            except KeyboardInterrupt as error:
                raise KutipError("Interrupted. What is finished is kept; run the same command again.") from error
            show(outcomes[-1])
    if not outcomes:
        raise KutipError("Nothing was measured: no task could be read, for the reasons given each.")
    if output:
        write(report(outcomes, encoders=models), output=output)
    if earlier is not None:
        _compare(outcomes, earlier, str(compare))


def _compare(outcomes: Sequence[Outcome], earlier: Mapping[str, object], name: str) -> None:
    """Print what changed since an earlier report; ends the command when a guarded measure fell.

    Raises:
        KutipError: when the two have no task in common.
    """
    found = list(changes(outcomes, earlier))
    compared = {change.task for change in found}
    for outcome in outcomes:
        if outcome.task.name not in compared:
            click.echo(f"Not compared: {outcome.task.name} has other questions or passages in {name}.", err=True)
    if not found:
        raise KutipError(f"Nothing could be compared with {name}: no task is the same in both.")
    show_changes(found)
    if fallen := [str(change) for change in found if change.fell]:
        click.echo(f"kutip: fell beside {name}: {'; '.join(fallen)}", err=True)
        sys.exit(FELL)
