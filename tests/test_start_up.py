"""What a command loads before it does anything: no more than it needs, so that nobody waits for parts unused."""

import os
import subprocess
import sys

import click
import pytest

from rag import Library
from rag.__main__ import cli
from rag.commands.purposes import PURPOSES

SEARCHING = {"numpy", "faiss", "tantivy", "rag.library"}
"""What help, completion and a mistyped command need none of."""
READING = {"index.adding", "index.renewing", "index.articles", "index.cleaning", "index.readers", "lxml"}
"""What only adding needs."""
ASKING = {"rag.asked", "rag.question", "rag.conversing.conversation", "rag.quoting", "onnxruntime"}
"""What only asking needs, and the last of it searching too."""


def loaded(among: set[str], *arguments: str, **environment: str) -> set[str]:
    """Which of some modules a command has loaded when it ends, however it ends."""
    code = (
        "import sys\n"
        "from rag.__main__ import main\n"
        "try:\n"
        f"    sys.argv[1:] = {list(arguments)!r}\n"
        "    main()\n"
        "finally:\n"
        f"    print(*sorted({among!r} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **environment}, capture_output=True, text=True, timeout=120
    )
    assert "Traceback" not in done.stderr
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("width", [20, 45, 200])
def test_the_line_of_every_command_is_that_of_its_own_help(width: int) -> None:
    context = cli.make_context("kutip", ["list"])
    assert set(cli.list_commands(context)) == set(PURPOSES)
    for name, purpose in PURPOSES.items():
        command = cli.get_command(context, name)
        assert command is not None
        told = click.Command(name, help=purpose).get_short_help_str(width)
        assert told == command.get_short_help_str(width), name
        assert width < 200 or told.rstrip(".") == purpose.rstrip(".")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["no-such-command"], []])
def test_help_and_a_mistyped_command_load_nothing_that_searches(arguments: list[str]) -> None:
    assert loaded(SEARCHING, *arguments) == set()


def test_a_shell_is_told_the_commands_that_begin_so_and_what_they_are_for() -> None:
    context = cli.make_context("kutip", ["list"])
    told = {item.value: item.help for item in cli.shell_complete(context, "s")}
    assert told == {"show": PURPOSES["show"], "search": PURPOSES["search"]}
    assert [item.value for item in cli.shell_complete(context, "--l")] == ["--library"]


@pytest.mark.parametrize("typed", ["", "s", "--l"])
def test_completing_a_command_loads_nothing_that_searches(typed: str) -> None:
    shell = {"_KUTIP_COMPLETE": "zsh_complete", "COMP_WORDS": f"kutip {typed}", "COMP_CWORD": "1"}
    assert loaded(SEARCHING, **shell) == set()


def test_a_collection_is_opened_without_what_reads_pages() -> None:
    code = f"import sys, index.collection\nprint(*sorted({READING!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (0, "\n"), done.stderr


@pytest.mark.parametrize("arguments", [["list"], ["export"], ["show", "none"], ["remove", "none"], ["ask", "--help"]])
def test_a_command_that_asks_nothing_loads_nothing_that_answers(arguments: list[str], starter: Library) -> None:
    assert loaded(ASKING, "--library", str(starter.collection.folder), *arguments) == set()


def test_searching_without_reading_loads_nothing_that_answers(starter: Library) -> None:
    folder = str(starter.collection.folder)
    assert loaded(ASKING - {"onnxruntime"}, "--library", folder, "search", "sanksi", "--no-rerank") == set()


def test_asking_loads_what_answers(starter: Library) -> None:
    folder = str(starter.collection.folder)
    assert loaded(ASKING, "--library", folder, "ask", "Sanksi apa yang diumumkan Magetan?") == ASKING
