"""The commands `kutip eval answers`, which is `kutip eval`, `kutip eval new` and `kutip eval check`.

Knows: options, progress, exit codes. Does not know how answers are judged or how a report looks.
"""

import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from eval.answers import comparing, tables
from eval.answers.cases import Case, case
from eval.answers.courses import GOLD, Setting, problems, ready, starter
from eval.answers.report import KIND, report
from eval.answers.running import run
from eval.answers.systems import PRODUCT
from eval.cache import Cache
from eval.commands import HELP
from eval.progress import bar
from eval.report import FELL, dumped, read, save
from index.errors import KutipError

WIDTH = 160
"""Columns of a table that goes into a file."""
READABLE = click.Path(path_type=Path, exists=True, dir_okay=False)
WRITABLE = click.Path(path_type=Path, dir_okay=False)
FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


@click.command(context_settings=dict(HELP))
@click.argument("questions", nargs=-1, type=READABLE)
@click.option("--library", type=FOLDER, help="Library that your questions are asked of; default: that of `kutip`.")
@click.option("--articles", type=FOLDER, help="Folder of articles to ask instead, read into a fresh library.")
@click.option("--pages", type=FOLDER, help="Folder of the five real pages, for the gold questions over them.")
@click.option("--split", type=click.Choice(["dev", "test", "own"]), help="Only the questions of this part.")
@click.option("--baselines/--no-baselines", default=None, help="Also measure simpler systems; default for gold only.")
@click.option("--encoder", "encoders", multiple=True, metavar="NAME", help="Embedding model; repeat to compare.")
@click.option("--output", type=WRITABLE, help="Write the report as JSON.")
@click.option("--page", "page_file", type=WRITABLE, help="Write the report as one HTML page.")
@click.option("--compare", "baseline", type=READABLE, help="Earlier report; exit code 3 when a measure fell.")
@click.option("--fresh", is_flag=True, help="Ask again even what was asked before.")
@click.pass_context
def answers(context: click.Context, /, questions: tuple[Path, ...], **options: Any) -> None:
    """Ask gold questions and judge the answers.

    Without QUESTIONS, the gold questions that come with Kutip over a fresh library of its starter articles. What was
    asked before is not asked again as long as neither the code nor the articles changed.
    """
    before = read(options["baseline"], kind=KIND) if options["baseline"] else None
    settings = _settings(context, questions, options)
    baselines = not questions if options["baselines"] is None else options["baselines"]
    told, cases = _measured(
        settings,
        tuple(dict.fromkeys(options["encoders"])) or (None,),
        split=options["split"],
        baselines=baselines,
        fresh=options["fresh"],
    )
    first = next(name for name in told["systems"] if name.startswith(PRODUCT))
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    for split in told["systems"][first]["figures"]:
        if split != "all":
            console.print(tables.systems(told, split=split))
    console.print(tables.slices(told, system=first))
    if options["output"]:
        save(dumped(told), options["output"])
    if options["page_file"]:
        from eval.page.page import render  # matplotlib takes a second to load

        save(render(told, cases, system=first), options["page_file"])
    if before is not None:
        _compare(told, before, first, console=console, name=str(options["baseline"]))


def _compare(told: Mapping[str, Any], before: Mapping[str, Any], system: str, *, console: Console, name: str) -> None:
    """Print what changed since an earlier report; ends the command when a measure fell.

    Raises:
        KutipError: when the two have no question of the system in common.
    """
    compared = comparing.compare(told, before, system=system)
    if not compared.shared:
        raise KutipError(f"Nothing could be compared with {name}: it has no question in common, asked of {system!r}.")
    for part in tables.comparison(compared):
        console.print(part, markup=not isinstance(part, str), highlight=False)
    if compared.fallen:
        names = ", ".join(change.measure.name for change in compared.fallen)
        click.echo(f"kutip: fell beside {name}: {names}", err=True)
        sys.exit(FELL)


def _settings(context: click.Context, questions: tuple[Path, ...], options: Mapping[str, Any]) -> list[Setting]:
    if not questions:
        if options["library"] or options["articles"]:
            raise click.UsageError(
                "Name a file of questions for your articles; `kutip eval new FILE` makes a template."
            )
        return starter(options["pages"])
    if options["articles"]:
        return [Setting(options["articles"].name, questions, articles=options["articles"])]
    library = options["library"] or context.obj.library
    return [Setting(library.name, questions, library=library)]


def _measured(
    settings: Sequence[Setting], encoders: Sequence[str | None], *, split: str | None, baselines: bool, fresh: bool
) -> tuple[dict[str, Any], list[Case]]:
    """The report, and the cases of the product that may be shown: test questions are kept from those who tune."""
    with ExitStack() as stack:
        cache = Cache.default()
        stack.callback(cache.close)
        prepared = [
            stack.enter_context(
                ready(setting, split=split, encoder=encoder, label=_label(encoder, encoders), baselines=baselines)
            )
            for encoder in encoders
            for setting in settings
        ]
        courses = [one.course for one in prepared]
        total, done = sum(len(course.questions) * len(course.systems) for course in courses), 0
        if not total:
            raise KutipError("There is no question to ask: the files or the chosen split are empty.")

        def asked(system: str) -> None:
            nonlocal done
            done += 1
            step(f"Asking {system}", done, total)

        try:
            with bar() as step:
                trials = run(courses, cache=cache, fresh=fresh, progress=asked)
        except KeyboardInterrupt:
            said = f"Interrupted after {done} of {total} questions. They are kept; run the same command again to go on."
            raise KutipError(said) from None
        articles = {key: article for one in prepared for key, article in one.articles.items()}
        texts = {key: article.text for key, article in articles.items()}
        shown = [trial for trial in next(iter(trials.values())) if trial.bound.gold.split != "test"]
        about = {"encoders": {one.encoder: one.fingerprint for one in prepared}}
        return report(courses, trials, about=about), [case(trial, articles, texts) for trial in shown]


def _label(encoder: str | None, encoders: Sequence[str | None]) -> str:
    """What is appended to a system's name where there are several encoders: the last part of the encoder's name.

    Where two would be called alike, all are called by their whole names: replies of one name are one system's.
    """
    if encoder is None or len(encoders) == 1:
        return ""
    short = [Path(one or "").name for one in encoders]
    return f" [{Path(encoder).name if len(set(short)) == len(short) else encoder}]"


@click.command(context_settings=dict(HELP))
@click.argument("file", type=WRITABLE)
def new(file: Path) -> None:
    """Write a commented template for your own questions."""
    if file.exists():
        raise KutipError(f"{file} is there already: choose another name.")
    save((GOLD / "template.jsonl").read_text(encoding="utf-8"), file)
    click.echo(f"{file} written: replace its examples, then run `kutip eval check {file}`.", err=True)


@click.command(context_settings=dict(HELP))
@click.argument("questions", nargs=-1, required=True, type=READABLE)
@click.option("--library", type=FOLDER, help="Library that the questions are about; default: that of `kutip`.")
@click.option("--articles", type=FOLDER, help="Folder of articles that they are about instead.")
@click.pass_context
def check(context: click.Context, /, questions: tuple[Path, ...], **options: Any) -> None:
    """Check that a file of questions can be measured with, and name every problem."""
    (setting,) = _settings(context, questions, options)
    count, found = problems(setting)
    for problem in found:
        click.echo(str(problem))
    if found:
        raise KutipError(f"{len(found)} problem{'s' * (len(found) > 1)} in {count} questions: mend them as said above.")
    if not count:
        raise KutipError("There is no question in it: `kutip eval new FILE` makes a template.")
    click.echo(f"{count} questions are sound.")
