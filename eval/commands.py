"""The command `kutip eval`: runs one of this room's measures.

Knows: which measures there are. Does not know what they measure; each reads its own options.
"""

import runpy
import sys
from collections.abc import Mapping

import click

MEASURES: Mapping[str, str] = {
    "retrieval": "How well passages are found, on development questions.",
    "evidence": "How well sentences are chosen, and what the abstention threshold costs.",
    "benchmark": "How fast and how large: indexing, opening, searching, asking.",
    "crash": "Whether anything is lost when adding is killed again and again.",
}


@click.group("eval")
def evaluate() -> None:
    """Measure how well and how fast Kutip works."""


def _offer(measure: str, purpose: str) -> None:
    @evaluate.command(
        measure,
        help=purpose,
        context_settings={"ignore_unknown_options": True, "help_option_names": []},
        add_help_option=False,
    )
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def run(arguments: tuple[str, ...]) -> None:
        sys.argv = [f"kutip eval {measure}", *arguments]
        runpy.run_module(f"eval.{measure}", run_name="__main__", alter_sys=False)


for _measure, _purpose in MEASURES.items():
    _offer(_measure, _purpose)
