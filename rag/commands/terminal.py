"""How articles, hits and answers look in a terminal.

Knows: layout. Does not know commands or how anything was found.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from index import nouns
from index.formats.characters import visible
from index.identity import ID_LENGTH
from rag.nouns import Answer, Closest
from rag.phrases.naming import headline, origin
from rag.phrases.numbers import MORE_ROWS, by_number
from rag.phrases.remarks import CLOSEST, NEAREST
from rag.table import Table as Answered

WIDEST = 100_000
"""Columns of a table that no terminal shows: more than any title has."""
MOST_ROWS = 200
"""Rows of an answer's table that are shown; `--json` has all."""
NOWHERE_ELSE: Mapping[str, str] = MappingProxyType({})
MOST_IDS = 3
"""Articles that one row names by their ids; `--json` has all."""


def article(shown: nouns.Article, *, removed: bool) -> str:
    """An article in full, with what was dropped from its page when wanted."""
    known = {
        "id": shown.id,
        "outlet": shown.outlet,
        "published": shown.published,
        "region": shown.region,
        "author": shown.author,
        "source": visible(shown.source),
    }
    lines = [headline(shown, "en"), *(f"{name}: {value or 'unknown'}" for name, value in known.items())]
    lines += [f"note: {note}" for note in shown.notes]
    lines += ["", shown.text, *(f"\n[caption] {caption}" for caption in shown.captions)]
    if removed:
        count = len(shown.removed)
        lines += [f"\n{count} {'part' if count == 1 else 'parts'} removed:"]
        lines += [f"  [{part.reason}] {part.text}" for part in shown.removed]
    return "\n".join(lines)


def hit(found: nouns.Hit) -> str:
    """A passage with its score and where it stands."""
    where = f"{origin(found.article, 'id')} · {found.article_id}:{found.start}-{found.end}"
    return (
        f"{found.score:.3f}  {headline(found.article, 'id')}\n       {where}\n       {' '.join(found.text.split())}\n"
    )


def answer(given: Answer) -> str:
    """An answer and the articles it quotes, or the reason and the closest articles."""
    notes = [*given.notes, ""] if given.notes else []
    if not given.answered:
        closest = [line for near in given.closest for line in _near(near, given.language)]
        return "\n".join([*notes, given.text, *([CLOSEST[given.language], *closest] if closest else [])])
    lines = [*notes, *(_tabled(given, given.table) if given.table else [given.text])]
    quoted = {citation.article.id: citation.article for citation in given.citations}
    for one in quoted.values():
        lines += ["", _headed(one, given.language), f"  {visible(one.source)}"]
        for citation in given.citations:
            if citation.article.id == one.id:
                speaker = f"  {citation.attribution}" if citation.attribution else ""
                lines.append(f"  [{citation.number}] {one.id}:{citation.start}-{citation.end}{speaker}")
    return "\n".join(lines)


def _near(near: Closest, language: str) -> list[str]:
    """A closest article and its sentence nearest to an answer."""
    article, sentence = near.article, near.sentence
    told = f"    {NEAREST[language]} {' '.join(visible(sentence.text).split())}" if sentence else None
    return [f"  {article.id}  {_headed(article, language)}", *([told] if told else [])]


def _tabled(given: Answer, shown: Answered) -> list[str]:
    """What was counted, its table with the articles behind each row, then the quotations."""
    cited = {citation.number: citation.article.id for citation in given.citations}
    table = Table(*shown.columns, "", box=None, header_style="bold", pad_edge=False)
    for row in shown.rows[:MOST_ROWS]:
        numbers, others = row.behind(cited)
        quoted, ids = [f"[{number}]" for number in numbers], [one.id for one in others]
        behind = [*quoted, *ids[:MOST_IDS], *([f"+{len(ids) - MOST_IDS}"] if len(ids) > MOST_IDS else [])]
        table.add_row(*(Text(cell) for cell in (*row.cells, " ".join(behind))))
    lead, *rest = (sentence.text for sentence in given.sentences)
    left = len(shown.rows) - MOST_ROWS
    more = [by_number(left, MORE_ROWS, given.language)] if left > 0 else []
    return [lead, "", *_lines(table), *more, "", *rest]


def _lines(table: Table) -> list[str]:
    """A table's lines: in a terminal folded to its width, elsewhere a row a line."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=WIDEST)
    with console.capture() as capture:
        console.print(table)
    return [line.rstrip() for line in capture.get().splitlines()]


def _headed(one: nouns.Article, language: str) -> str:
    return f"{headline(one, language)} – {origin(one, language)}"


def print_list(articles: Sequence[nouns.Article], *, where: Mapping[str, str] = NOWHERE_ELSE) -> None:
    """Articles as a table: in a terminal folded to its width, elsewhere a row a line, for `grep` and its like.

    Args:
        articles: in the order in which they are shown.
        where: what is shown as the source of some, by their ids, in the place of their own.
    """
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("id", no_wrap=True, min_width=ID_LENGTH)  # it is copied, so it stays whole however narrow
    for name in ("published", "outlet", "region", "title", "source"):
        table.add_column(name, overflow="fold")
    for one in articles:
        known = (one.published or "–", one.outlet or "–", one.region or "–", headline(one, "en"))
        source = where.get(one.id, one.source)
        table.add_row(*(Text(cell) for cell in (one.id, *known, visible(source))))
    console = Console()
    if console.is_terminal:
        console.print(table)
        return
    wide = Console(width=WIDEST)
    with wide.capture() as capture:
        wide.print(table)
    for line in capture.get().splitlines():
        click.echo(line.rstrip())
