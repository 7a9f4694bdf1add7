"""The commands that read a library: list, show, search, ask.

Knows: options and exit. Does not know how anything is done, or how it looks (`rag/commands/terminal.py`).
"""

import json
from datetime import date

import click

from rag.commands import terminal
from rag.commands.context import Context, a_day, as_json, filtered, joined, opened, pass_context
from rag.library import MOST_HITS


@click.command(name="list")
@filtered
@click.option("--gone", is_flag=True, help="Only articles whose files are no longer there; they still answer.")
@as_json
@pass_context
def list_(context: Context, /, gone: bool, as_json: bool, **filters: str | None) -> None:
    """List the articles of the library."""
    with opened(context) as library:
        missed = library.gone() if gone else {}
        articles = [one for one in library.articles(**filters) if not gone or one.id in missed]
    if as_json:
        rows = [article.to_dict() for article in articles]
        for row in rows:
            del row["text"]
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    terminal.print_list(articles, where={article_id: files[0] for article_id, files in missed.items()})
    counted = f"{len(articles)} article{'' if len(articles) == 1 else 's'}"
    told = " with these filters" if any(filters.values()) else ""
    click.echo(f"{counted}{' whose files are gone' if gone else ''}{told} in {context.library}", err=True)


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
@click.argument("words", metavar="WORDS", nargs=-1, required=True, callback=joined)
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, MOST_HITS), help="How many passages.")
@click.option("--no-rerank", is_flag=True, help="Do not read the first ones found to put them in a better order.")
@filtered
@as_json
@pass_context
def search(context: Context, /, words: str, limit: int, no_rerank: bool, as_json: bool, **filters: str | None) -> None:
    """Find passages, without writing an answer."""
    with opened(context) as library:
        hits = library.search(words, limit=limit, rerank=not no_rerank, **filters)
    if as_json:
        click.echo(json.dumps([hit.to_dict() for hit in hits], ensure_ascii=False))
    elif not hits:
        click.echo("Nothing found.")
    for hit in () if as_json else hits:
        click.echo(terminal.hit(hit))


@click.command()
@click.argument("question", metavar="QUESTION", nargs=-1, required=True, callback=joined)
@filtered
@click.option("--today", metavar="DATE", callback=a_day, help="Day that “yesterday” is counted from.")
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
    with opened(context) as library:
        answer = library.ask(
            question,
            history=(),
            **filters,
            today=date.fromisoformat(today) if today else None,
            corrections=not no_corrections,
            times=not no_time,
            glosses=glosses,
        )
    click.echo(json.dumps(answer.to_dict(), ensure_ascii=False) if as_json else terminal.answer(answer))
