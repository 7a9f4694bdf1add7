"""Figures of finding as they look in a terminal.

Knows: layout. Does not know how the figures came about.
"""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from eval.intervals import KINDS, Interval
from eval.latency import latency
from eval.measures.ranking import MEASURES
from eval.retrieval.rankings import PRODUCT, Change, Outcome

WIDTH = 110
"""Columns where there is no terminal that says how many it has."""


def show(outcome: Outcome) -> None:
    """Print a task: a row for each system, then one for what the product's own way is better by."""
    task = outcome.task
    title = f"{escape(task.name)}: n = {len(task.topics):,} questions, {len(task.passages):,} passages"
    speeds = [
        f"{escape(name)} embeds {speed:,.0f} passages a second" for name, speed in outcome.speeds.items() if speed
    ]
    table = _table(title, caption="; ".join([f"means, {KINDS}", *speeds]))
    table.add_column("ms\nmedian, p95", justify="right")
    for system, found in outcome.systems.items():
        taken = latency(found.milliseconds)
        figures = outcome.figures(system)
        table.add_row(escape(system), *map(_figure, figures.values()), f"{taken['p50_ms']:.1f}\n{taken['p95_ms']:.1f}")
    table.add_section()
    for system, differences in outcome.differences().items():
        table.add_row(f"{PRODUCT} − {escape(system)}", *map(_difference, differences.values()), "")
    _console().print(table)


def show_changes(changes: Sequence[Change]) -> None:
    """Print how the ways used changed, a row for each and each task."""
    table = _table("change since the earlier run", caption="paired by question, 95 % bootstrap intervals")
    table.add_column("")
    for task, way in dict.fromkeys((change.task, change.way) for change in changes):
        own = [change for change in changes if (change.task, change.way) == (task, way)]
        fell = ", ".join(change.measure for change in own if change.fell)
        table.add_row(
            escape(f"{task}, {way}"),
            *(_difference(change.by) for change in own),
            f"[bold red]{fell} fell[/]" if fell else "",
        )
    _console().print(table)


def _table(title: str, *, caption: str) -> Table:
    table = Table(
        title=title,
        title_justify="left",
        title_style="bold",
        caption=caption,
        caption_justify="left",
        box=None,
        padding=(0, 1, 0, 0),
    )
    table.add_column("", min_width=15)
    for name in MEASURES:
        table.add_column(name, justify="right")
    return table


def _figure(figure: Interval) -> str:
    return f"{figure.value:.3f}\n[dim]{figure.low:.3f}–{figure.high:.3f}[/dim]"


def _difference(figure: Interval) -> str:
    return f"{figure.value:+.3f}\n[dim]{figure.low:+.3f}…{figure.high:+.3f}[/dim]"


def _console() -> Console:
    console = Console()
    return console if console.is_terminal else Console(width=WIDTH)
