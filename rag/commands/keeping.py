"""The commands that change a library, check it or write it out: add, remove, doctor, export.

Knows: options and exit. Does not know how anything is done.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from index import encoder as encoders
from index.errors import KutipError, PathMissing
from index.exported import written
from index.formats.characters import visible
from index.formats.folders import Rejection, missing, told
from index.report import AddReport, Progress
from rag.commands.context import Context, as_json, opened, pass_context
from rag.commands.diagnosis import diagnose
from rag.commands.whole_file import lies_within, replaces, whole


def _named(_: click.Context, __: click.Parameter, paths: tuple[str, ...]) -> tuple[Path, ...]:
    """The paths of an argument: an empty one, as of a variable that is not set, would be the folder one is in.

    What cannot be read is rejected with its reason when its turn comes, as a path that is missing.
    """
    if not all(path.strip() for path in paths):
        raise click.BadParameter("a path is empty: name a file or folder, . for the folder you are in.")
    return tuple(map(Path, paths))


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(readable=False), callback=_named)
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
    if re_embed and (nowhere := missing(paths)):  # before the whole library is changed over
        raise PathMissing(f"Nothing was changed: {told(nowhere)}. Give the right path.")
    encoders.require(encoder, allow_download=download)  # before an empty library is made for it
    report, renewed = AddReport(), None
    failure: KutipError | None = None
    with opened(context, encoder=None if re_embed else encoder, make=not re_embed, download=download) as library:
        try:
            if re_embed:
                with _bar("Embedding") as progress:
                    renewed = library.renew(encoder, progress=progress)
            with _bar("Reading") as progress:
                library.add(*paths, progress=progress, report=report)
        except KeyboardInterrupt:
            failure = KutipError("Interrupted. What is counted above is kept; run the same command again to go on.")
        except PathMissing as error:
            failure = error
    _tell(report, failure, renewed=renewed, named=bool(paths), as_json=as_json)


def _tell(report: AddReport, failure: KutipError | None, *, renewed: int | None, named: bool, as_json: bool) -> None:
    """Print what an add did, and fail where it did not do all that it was told to."""
    interrupted = failure is not None and not isinstance(failure, PathMissing)
    done = report.added + report.updated + report.unchanged
    if named and not (done or report.rejected or interrupted):
        click.echo("No file of a kind that Kutip reads was found there: see `kutip add --help`.", err=True)
    useless = bool(report.rejected) and not (done or interrupted)
    if as_json:
        stopped = {"interrupted": True} if interrupted else {}
        anew = {} if renewed is None else {"re_embedded": renewed}
        click.echo(json.dumps(report.to_dict() | stopped | anew, ensure_ascii=False))
    else:
        if renewed is not None:
            click.echo(f"{renewed} passages embedded anew")
        if named and not (useless and len(report.rejected) == 1):
            _print_report(report)
    if useless:
        raise KutipError(_nothing_read(report.rejected))
    if failure:
        raise failure


@contextmanager
def _bar(doing: str) -> Iterator[Callable[[Progress], None]]:
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
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(doing, total=None, rate="")

        def show(now: Progress) -> None:
            speed = bar.tasks[0].speed
            bar.update(task, completed=now.done, total=now.total, rate=f"{speed:,.0f}/s" if speed else "")

        yield show


def _print_report(report: AddReport) -> None:
    counts = {"added": report.added, "updated": report.updated, "unchanged": report.unchanged}
    counts |= {"rejected": len(report.rejected)} | ({"removed": report.removed} if report.removed else {})
    click.echo(", ".join(f"{count} {what}" for what, count in counts.items()))
    for rejection in report.rejected:
        click.echo(f"  rejected {visible(rejection.path)}: {visible(rejection.reason)}", err=True)


def _nothing_read(rejected: Sequence[Rejection]) -> str:
    if len(rejected) == 1:
        path, reason = visible(rejected[0].path), rejected[0].reason
        return f"Nothing was added: {path}: {reason}. Mend it or give another path."
    return f"Nothing was added: all {len(rejected):,} files or rows were rejected, for the reasons given each."


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
@click.option("--overwrite", is_flag=True, help="Replace what is in the file of --output.")
@pass_context
def export(context: Context, output: Path | None, overwrite: bool) -> None:
    """Write every article as a line of JSON.

    Each has the text and the origin of its article; `kutip add` reads such a file, and holds the same articles then.
    """
    if output is not None and _is_own(output, context.library):
        raise KutipError(f"{output} would lie in the library {context.library}: choose a place outside with --output.")
    if output is not None and not overwrite and replaces(output):
        raise KutipError(f"{output} is there already: choose another file, or replace it with --overwrite.")
    with opened(context) as library:
        lines = (json.dumps(written(article), ensure_ascii=False) for article in library.articles())
        if output is None:
            for line in lines:
                click.echo(line)
            return
        try:
            with whole(output) as file:
                count = sum(file.write(line + "\n") > 0 for line in lines)
        except OSError as error:
            raise KutipError(f"Cannot write {output} ({error.strerror}): choose another with --output FILE.") from error
    click.echo(f"{count} articles written to {output}", err=True)


def _is_own(output: Path, library: Path) -> bool:
    """Whether a file would lie in a library; what cannot be looked at is told when it is written to."""
    try:
        return lies_within(output, library)
    except OSError:
        return False
