"""What the commands have in common: the library they are told, its opening, and the options that many take.

Knows: options. Does not know any command.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from index.errors import InvalidQuestion
from index.filters import day
from rag.library import Library

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Context:
    """What every command is told."""

    library: Path


pass_context = click.make_pass_decorator(Context)
as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")


def a_day(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """The value of an option that is a day; what is none is wrong usage."""
    try:
        return day(value, name=str(option.name))
    except InvalidQuestion as error:
        raise click.BadParameter(str(error)) from error


def _filled(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """The value of an option that is a name: an empty one, as of a variable that is not set, would filter nothing."""
    if value is not None and not value.strip():
        raise click.BadParameter(f"--{option.name} is empty: name one, or leave it out.")
    return value


def joined(_: click.Context, option: click.Parameter, words: tuple[str, ...]) -> str:
    """The words of an argument that a shell took apart because no quotes hold them together."""
    if len(words) > 1 and any(" " in word.strip() for word in words):
        raise click.BadParameter(f"name one {option.name} at a time, in quotes.")
    return " ".join(words)


def filtered(command: F) -> F:
    """Add the options that say which articles may be found."""
    for option in (
        click.option(
            "--until", metavar="DATE", callback=a_day, help="Only articles of this day or earlier, 2024-10-31."
        ),
        click.option("--since", metavar="DATE", callback=a_day, help="Only articles of this day or later, 2024-10-01."),
        click.option(
            "--region",
            metavar="NAME",
            callback=_filled,
            help="Only articles about this province, regency or city, or group of them: 'Solo Raya'.",
        ),
        click.option("--outlet", metavar="NAME", callback=_filled, help="Only articles of this outlet."),
    ):
        command = option(command)
    return command


@contextmanager
def opened(
    context: Context, *, encoder: str | None = None, make: bool = False, download: bool = False
) -> Iterator[Library]:
    """The library of this command; reading commands refuse to make an empty one."""
    with Library.open(context.library, encoder=encoder, allow_download=download, make=make) as library:
        yield library
