"""A progress bar on stderr for what takes long.

Knows: the terminal. Does not know what is done. Where stderr is no terminal nothing is shown.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

Step = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how many."""


@contextmanager
def bar() -> Iterator[Step]:
    """One line, which begins anew whenever something else is being done."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as shown:
        known: dict[str, TaskID] = {}

        def step(label: str, done: int, total: int) -> None:
            if label not in known:
                for old in known.values():
                    shown.remove_task(old)
                known.clear()
                known[label] = shown.add_task(label, total=total)
            shown.update(known[label], completed=done)

        yield step
