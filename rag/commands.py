"""The commands that read, search and ask: add, list, show, remove, search, ask, doctor, export.

Knows: options and exit. Does not know how anything is done, or how it looks (`rag/terminal.py`).
"""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from index import adding
from index.errors import KutipError, LibraryError
from index.filters import day
from index.formats.folders import Rejection
from index.nouns import Article
from index.store import Store
from rag import terminal
from rag.diagnosis import diagnose
from rag.library import Library

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Context:
    """What every command is told."""

    library: Path


pass_context = click.make_pass_decorator(Context)
as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")


def filtered(command: F) -> F:
    """Add the options that say which articles may be found."""
    for option in (
        click.option("--until", metavar="DATE", help="Only articles of this day or earlier, 2024-10-31."),
        click.option("--since", metavar="DATE", help="Only articles of this day or later, 2024-10-01."),
        click.option("--region", metavar="NAME", help="Only articles about this province, regency or city."),
        click.option("--outlet", metavar="NAME", help="Only articles of this outlet."),
    ):
        command = option(command)
    return command


@contextmanager
def opened(
    context: Context, *, encoder: str | None = None, make: bool = False, download: bool = False
) -> Iterator[Library]:
    """The library of this command; reading commands refuse to make an empty one."""
    if not make and not Store.exists(context.library):
        raise LibraryError(f"There is no library in {context.library}: make one with `kutip add FOLDER`.")
    with Library.open(context.library, encoder=encoder, allow_download=download) as library:
        yield library


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--encoder", metavar="NAME", help="Folder or hub name of another embedding model, for a new library.")
@click.option("--re-embed", is_flag=True, help="Change a library over to the bundled model, or to that of --encoder.")
@click.option("--download", is_flag=True, help="Allow the encoder to be fetched from its hub.")
@as_json
@pass_context
def add(
    context: Context, paths: tuple[Path, ...], encoder: str | None, re_embed: bool, download: bool, as_json: bool
) -> None:
    """Read files and folders into the library.

    Reads .txt .md .html .htm .pdf .docx .json .jsonl .csv. What is there already stays as it is, a changed file
    replaces its old version, and after an interruption the same command goes on where it stopped.

    With --re-embed, the passages of a library that another model made get new vectors first; until all are there, the
    old ones serve.
    """
    if not paths and not re_embed:
        raise click.UsageError("Name the files or folders to read.")
    report = adding.AddReport()
    interrupted = False
    renewed: int | None = None
    with opened(context, encoder=None if re_embed else encoder, make=not re_embed, download=download) as library:
        try:
            if re_embed:
                with _bar("Embedding") as progress:
                    renewed = library.renew(encoder, progress=progress)
            with _bar("Reading") as progress:
                library.add(*paths, progress=progress, report=report)
        except KeyboardInterrupt:
            interrupted = True
    read = report.added + report.updated + report.unchanged + len(report.rejected)
    if paths and not (read or interrupted):
        click.echo("No file of a kind that Kutip reads was found there: see `kutip add --help`.", err=True)
    useless = bool(report.rejected) and not (report.added or report.updated or report.unchanged or interrupted)
    if as_json:
        told: dict[str, Any] = report.to_dict()
        told |= {"interrupted": True} if interrupted else {}
        told |= {} if renewed is None else {"re_embedded": renewed}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        if renewed is not None:
            click.echo(f"{renewed} passages embedded anew")
        if paths and not (useless and len(report.rejected) == 1):
            _print_report(report)
    if interrupted:
        raise KutipError("Interrupted. What is counted above is kept; run the same command again to go on.")
    if useless:
        raise KutipError(_nothing_read(report.rejected))


@contextmanager
def _bar(doing: str) -> Iterator[Callable[[adding.Progress], None]]:
    """A progress bar on standard error, where that is a terminal."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(doing, total=None, rate="")

        def show(now: adding.Progress) -> None:
            speed = bar.tasks[0].speed
            bar.update(task, completed=now.done, total=now.total, rate=f"{speed:,.0f}/s" if speed else "")

        yield show


def _print_report(report: adding.AddReport) -> None:
    click.echo(
        f"{report.added} added, {report.updated} updated, {report.unchanged} unchanged, {len(report.rejected)} rejected"
    )
    for rejection in report.rejected:
        click.echo(f"  rejected {rejection.path}: {rejection.reason}", err=True)


def _nothing_read(rejected: Sequence[Rejection]) -> str:
    if len(rejected) == 1:
        return f"Nothing was added: {rejected[0].path}: {rejected[0].reason}. Mend it or give another path."
    return f"Nothing was added: all {len(rejected):,} files or rows were rejected, for the reasons given each."


@click.command(name="list")
@as_json
@pass_context
def list_(context: Context, as_json: bool) -> None:
    """List the articles of the library."""
    with opened(context) as library:
        articles = list(library.articles())
    if as_json:
        rows = [article.to_dict() for article in articles]
        for row in rows:
            del row["text"]
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    terminal.print_list(articles)
    click.echo(f"{len(articles)} article{'' if len(articles) == 1 else 's'} in {context.library}", err=True)


@click.command()
@click.argument("article_id", metavar="ID")
@click.option("--removed", is_flag=True, help="Also show what was dropped from the page, and why.")
@as_json
@pass_context
def show(context: Context, article_id: str, removed: bool, as_json: bool) -> None:
    """Show one article as it was cleaned."""
    with opened(context) as library:
        article = library.article(article_id, removed=removed)
    if as_json:
        click.echo(json.dumps(article.to_dict(removed=removed), ensure_ascii=False))
        return
    click.echo(terminal.article(article, removed=removed))


@click.command()
@click.argument("article_ids", metavar="ID...", nargs=-1, required=True)
@as_json
@pass_context
def remove(context: Context, article_ids: tuple[str, ...], as_json: bool) -> None:
    """Remove articles for good."""
    with opened(context) as library:
        for article_id in article_ids:
            library.article(article_id)
        for article_id in dict.fromkeys(article_ids):
            library.remove(article_id)
    removed = list(dict.fromkeys(article_ids))
    click.echo(json.dumps({"removed": removed}) if as_json else f"{len(removed)} removed")


@click.command()
@click.argument("words")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 100), help="How many passages.")
@filtered
@as_json
@pass_context
def search(context: Context, /, words: str, limit: int, as_json: bool, **filters: str | None) -> None:
    """Find passages, without writing an answer."""
    with opened(context) as library:
        hits = library.search(words, limit=limit, **filters)
    if as_json:
        click.echo(json.dumps([hit.to_dict() for hit in hits], ensure_ascii=False))
    elif not hits:
        click.echo("Nothing found.")
    for hit in () if as_json else hits:
        click.echo(terminal.hit(hit))


@click.command()
@click.argument("question")
@filtered
@click.option("--today", metavar="DATE", help="Day that “yesterday” is counted from.")
@click.option("--no-time", is_flag=True, help="Take no time from the question.")
@click.option("--no-corrections", is_flag=True, help="Search for misspelt words as they are typed.")
@click.option("--glosses", is_flag=True, help="With --json: add what single quoted words may mean in English.")
@as_json
@pass_context
def ask(
    context: Context,
    /,
    question: str,
    today: str | None,
    no_time: bool,
    no_corrections: bool,
    glosses: bool,
    as_json: bool,
    **filters: str | None,
) -> None:
    """Answer a question with quotations, or say that there is no answer.

    A time in the question ("kemarin", "before 7 October 2024") says of when articles must be, unless --since or --until
    does. A misspelt word is read as what it was meant to be, unless it stands in double quotes.
    """
    if glosses and not as_json:
        raise click.UsageError("--glosses goes with --json.")
    counted_from = day(today, name="today")
    with opened(context) as library:
        answer = library.ask(
            question,
            history=(),
            **filters,
            today=date.fromisoformat(counted_from) if counted_from else None,
            corrections=not no_corrections,
            times=not no_time,
            glosses=glosses,
        )
    click.echo(json.dumps(answer.to_dict(), ensure_ascii=False) if as_json else terminal.answer(answer))


@click.command()
@as_json
@pass_context
def doctor(context: Context, as_json: bool) -> None:
    """Check that Kutip and the library are sound."""
    findings = diagnose(context.library)
    if as_json:
        click.echo(json.dumps([finding.to_dict() for finding in findings], ensure_ascii=False))
    else:
        for finding in findings:
            click.echo(f"{'ok  ' if finding.sound else 'BAD '} {finding.what}: {finding.detail}")
    if any(not finding.sound for finding in findings):
        raise KutipError("Something is wrong; the lines marked BAD say what and how to mend it.")


@click.command()
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write instead of the terminal."
)
@pass_context
def export(context: Context, output: Path | None) -> None:
    """Write every article as a line of JSON.

    Each has the text and the origin of its article; `kutip add` reads such a file.
    """
    with opened(context) as library:
        lines = (json.dumps(_exported(article), ensure_ascii=False) for article in library.articles())
        if output is None:
            for line in lines:
                click.echo(line)
            return
        try:
            with output.open("w", encoding="utf-8") as file:
                count = sum(file.write(line + "\n") > 0 for line in lines)
        except OSError as error:
            raise KutipError(f"Cannot write {output} ({error.strerror}): choose another with --output FILE.") from error
    click.echo(f"{count} articles written to {output}", err=True)


def _exported(article: Article) -> dict[str, Any]:
    """Without `source`, which `url` and `sources` repeat: in files of rows that name means the outlet."""
    return {name: value for name, value in article.to_dict().items() if name != "source"}
