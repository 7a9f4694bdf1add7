"""Reports and comparisons as they look in a terminal.

Knows: a report's JSON and a comparison. Does not know how they came about.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from rich.markup import escape
from rich.table import Table

from eval.answers.comparing import Change, Comparison, Moved
from eval.answers.figures import BY_KEY
from eval.intervals import KINDS

SLICE_MEASURES = ("evidence_found", "evidence_recall", "wrong_article", "hallucination", "error_rate")
MOST = 40
"""Changed questions that are listed."""


def systems(report: Mapping[str, Any], *, split: str) -> Table:
    """A row for each measure, a column for each system, with intervals."""
    table = Table(title=f"{_asked(report, split)}", title_justify="left", caption=KINDS, box=None)
    table.add_column("")
    for name in report["systems"]:
        table.add_column(escape(name), justify="right")
    for key, measure in BY_KEY.items():
        cells = [figure(told["figures"][split].get(key)) for told in report["systems"].values()]
        if any(cells):
            table.add_row(f"{measure.name} {'↑' if measure.higher_is_better else '↓'}", *cells)
    for key, name in (("aurc", "AURC ↓"), ("coverage_at_5_risk", "Coverage at 5 % risk ↑")):
        table.add_row(name, *(figure(told["risk"] and told["risk"][split][key]) for told in report["systems"].values()))
    speed = [told["latency"] for told in report["systems"].values()]
    table.add_row("Milliseconds, median / p95", *(f"{one.get('p50_ms')} / {one.get('p95_ms')}" for one in speed))
    table.add_row("Questions a second", *(str(one.get("questions_per_second")) for one in speed))
    return table


def slices(report: Mapping[str, Any], *, system: str) -> Table:
    """A row for each slice of one system."""
    table = Table(title=f"{escape(system)}, by slice", title_justify="left", box=None)
    table.add_column("")
    for key in SLICE_MEASURES:
        table.add_column(BY_KEY[key].name, justify="right")
    for name, values in report["systems"][system]["slices"].items():
        table.add_section()
        table.add_row(f"[bold]{name}[/bold]")
        for value, means in values.items():
            table.add_row(f"  {value}", *(figure(means.get(key), n=True) for key in SLICE_MEASURES))
    return table


def figure(told: Mapping[str, Any] | None, *, n: bool = False) -> str:
    """`0.842 (0.780–0.898)`, with n when wanted; nothing for what was not measured."""
    if told is None:
        return ""
    return f"{told['value']:.3f} ({told['low']:.3f}–{told['high']:.3f})" + (f" n={told['n']}" if n else "")


def comparison(told: Comparison) -> Iterator[Table | str]:
    """What changed: the measures first, then the questions."""
    yield f"{told.shared} questions in both reports; {told.only_after} only now, {told.only_before} only before."
    table = Table(title="change, paired", title_justify="left", box=None)
    for name in ("", "change", "questions changed", ""):
        table.add_column(name, justify="right" if name else "left")
    for change in told.changes:
        by = change.by
        table.add_row(
            change.measure.name,
            f"{by.value:+.3f} ({by.low:+.3f} to {by.high:+.3f})",
            f"{change.changed} of {by.n}",
            _verdict(change),
        )
    yield table
    for moved in told.moved[:MOST]:
        yield _moved(moved)
    if len(told.moved) > MOST:
        yield f"… and {len(told.moved) - MOST} more questions changed"


def _verdict(change: Change) -> str:
    if change.fell:
        return "[bold red]worse[/bold red]"
    return "[green]better[/green]" if change.rose else ""


def _moved(moved: Moved) -> str:
    # A test question's words are not shown, so that nobody tunes on them.
    words = "" if moved.split == "test" else f" {moved.question}"
    values = ", ".join(f"{name} {before:g} → {after:g}" for name, (before, after) in moved.values.items())
    return f"{'better' if moved.better else 'worse '} {moved.id}{words}: {values}"


def _asked(report: Mapping[str, Any], split: str) -> str:
    asked = [one for one in report["questions"] if split in ("all", one["split"])]
    unanswerable = sum(one["unanswerable"] is not None for one in asked)
    name = "questions" if split == "all" else f"{split} questions"
    return f"{len(asked)} {name}, {unanswerable} of them without an answer"
