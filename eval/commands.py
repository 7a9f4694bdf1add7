"""The command `kutip eval`: measures the answers, or whatever else is named.

Knows: which measures there are and where they live. Does not know what they measure; each reads its own options.
"""

import runpy
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

COMMANDS: Mapping[str, str] = {
    "answers": "eval.answers.command",
    "new": "eval.answers.command",
    "check": "eval.answers.command",
    "retrieval": "eval.retrieval.command",
    "evidence": "eval.reading.evidence",
    "speakers": "eval.speakers.command",
    "newsroom": "eval.newsroom.command",
    "quotations": "eval.quotations",
}
"""Command and the module that has it, under the same name."""
SCRIPTS: Mapping[str, str] = {
    "benchmark": "How fast and how large: indexing, opening, searching, asking.",
    "crash": "Whether anything is lost when adding is killed again and again.",
}
"""Measures that read their own options."""
DEFAULT = "answers"
HELP: Mapping[str, Any] = {"help_option_names": ["-h", "--help"]}
"""Settings of every command, so that each has the same help when it is called by itself."""


class Measures(click.Group):
    """A group whose commands are loaded when they are named; without a name, answers are measured."""

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        """Put the default command before arguments that name none."""
        if not args or args[0] not in (*COMMANDS, *SCRIPTS, *self.get_help_option_names(context)):
            args = [DEFAULT, *args]
        return super().parse_args(context, args)

    def list_commands(self, context: click.Context) -> list[str]:
        """All measures, the commonest first."""
        return [*COMMANDS, *SCRIPTS]

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """The measure of this name, None when there is none."""
        if name in COMMANDS:
            command: click.Command = getattr(import_module(COMMANDS[name]), name)
            return command
        return _script(name, SCRIPTS[name]) if name in SCRIPTS else None


def _script(name: str, purpose: str) -> click.Command:
    def run(arguments: tuple[str, ...]) -> None:
        sys.argv = [f"kutip eval {name}", *arguments]
        runpy.run_module(f"eval.{name}", run_name="__main__", alter_sys=False)

    argument = click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED)
    unread = {"ignore_unknown_options": True, "help_option_names": []}
    return click.Command(
        name, callback=run, params=[argument], help=purpose, context_settings=unread, add_help_option=False
    )


@click.group("eval", cls=Measures, context_settings=dict(HELP))
def evaluate() -> None:
    """Measure how well and how fast Kutip works.

    Without the name of a measure, answers are measured: `kutip eval` asks the gold questions over the starter articles,
    `kutip eval QUESTIONS.jsonl --library DIR` your own.
    """
