"""The help of `kutip` and of every command, as a terminal of 80 columns shows it.

Knows: how click tells it. Does not know the page that it stands on.
"""

from collections.abc import Iterator

import click

from rag.__main__ import cli

HELP_WIDTH = 78
"""What click makes of a terminal of 80 columns."""


def command_help() -> str:
    """`kutip --help` and the help of every command, as a terminal of 80 columns shows them."""
    first = click.Context(cli, info_name="kutip", terminal_width=HELP_WIDTH, **cli.context_settings)
    return "\n".join([f"```text\n$ kutip --help\n{cli.get_help(first)}\n```\n", *_help(first)])


def _help(context: click.Context) -> Iterator[str]:
    """The help of every command of a group, and of theirs; not of scripts, which read their own options."""
    group = context.command
    for name in group.list_commands(context) if isinstance(group, click.Group) else ():
        command = group.get_command(context, name) if isinstance(group, click.Group) else None
        if command is not None and command.add_help_option:
            inner = click.Context(command, info_name=name, parent=context, terminal_width=HELP_WIDTH)
            yield f"```text\n$ {inner.command_path} --help\n{command.get_help(inner)}\n```\n"
            yield from _help(inner)
