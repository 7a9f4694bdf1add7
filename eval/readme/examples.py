"""Runs the examples of README.md or a page of `docs`: in order, in a new folder like the one that `make chat` leaves.

Knows: how an example is typed and what differs from one machine to another. Does not know what it should print; that is
what running it is for.
"""

import contextlib
import doctest
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from eval.readme.marks import ROOT

HOME = "~/kutip"
"""What the pages call the folder of a clone; the folder in which the examples are run is shown as this."""
ADDRESS = "127.0.0.1:7860"
"""Where the pages say that the chat listens; the examples ask one at a free port."""
VARIES = 0.05
"""By how much a score may differ from one machine to another, of one above 1 the share: processors round otherwise."""
_SCORE = re.compile(
    r"""(?mx)
    (?<=^)\d\.\d{3}(?=\ \ )  # at the beginning of a line of a search
    |(?<="score":\ )\d+(?:\.\d+)?|(?<="dense":\ )-?\d+(?:\.\d+)?|(?<="words":\ )\d+(?:\.\d+)?
    |(?<="answers":\ )\d+(?:\.\d+)?|(?<="confidence":\ )\d+(?:\.\d+)?
    """
)
"""Where an output has a score; any other number of it is the articles' own."""
_LONG = re.compile(r"(\.\d\d)\d{2,}")
_TIMING = re.compile(r'("(?:retrieve|answer)": )\d+(?:\.\d+)?')
EXAMPLE = re.compile(r"```(console|pycon)\n(.*?)```", re.DOTALL)


def with_examples(text: str) -> str:
    """A page with what its examples print now; an output that differs only as machines do is left as it is."""
    if not EXAMPLE.search(text):
        return text
    with examples_folder() as folder, Running(folder) as running:
        return EXAMPLE.sub(lambda block: running.block(block[1], block[2]), text)


def same(one: str, other: str) -> bool:
    """Whether two outputs differ in nothing but what varies by machine: timings, and scores by little."""
    one, other = (_TIMING.sub(r"\1", text) for text in (one, other))
    if _SCORE.sub("", one) != _SCORE.sub("", other):
        return False
    pairs = zip(map(float, _SCORE.findall(one)), map(float, _SCORE.findall(other)), strict=True)
    return all(abs(first - second) <= VARIES * max(1.0, first) for first, second in pairs)


def shortened(output: str) -> str:
    """An output whose long scores are cut to two decimals and an ellipsis: the others are a processor's own."""
    return _SCORE.sub(lambda score: _LONG.sub(r"\1…", score[0]), output)


@contextlib.contextmanager
def examples_folder() -> Iterator[Path]:
    """A folder like a clone in which `make chat` was called, as far as the examples need one."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary).resolve() / "kutip"
        shutil.copytree(ROOT / "seeds", folder / "seeds")
        add = ["kutip", "add", "seeds/articles"]
        subprocess.run(add, capture_output=True, cwd=folder, env=_environment(), check=True)
        yield folder


class Running:
    """Runs the examples of a page one after the other in a folder; a context manager that ends its server."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, object] = {}
        self._server: subprocess.Popen[str] | None = None
        self._address = ""

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_: object) -> None:
        if self._server:
            self._server.terminate()
            self._server.communicate(timeout=30)

    def block(self, kind: str, text: str) -> str:
        """A fenced block of commands or Python with what they print now."""
        run = self._console if kind == "console" else self._python
        fresh = shortened(run(text).replace(str(self.folder), HOME))
        return f"```{kind}\n{text if same(fresh, text) else fresh}```"

    def _console(self, text: str) -> str:
        commands = re.findall(r"^\$ (.*(?:\\\n.*)*)", text, re.MULTILINE)
        return "\n".join(f"$ {command}\n{self._shell(command)}" for command in commands)

    def _shell(self, command: str) -> str:
        if ADDRESS in command:
            command = command.replace(ADDRESS, self._served())
        done = subprocess.run(
            ["/bin/sh", "-c", f"{{ {command}\n}} 2>&1"],
            capture_output=True,
            text=True,
            cwd=self.folder,
            env=_environment(),
        )
        if done.returncode:
            raise ValueError(f"an example failed: {command}: {done.stdout}")
        return "".join(line.rstrip() + "\n" for line in done.stdout.splitlines())

    def _python(self, text: str) -> str:
        shown = []
        for example in doctest.DocTestParser().get_examples(text):
            printed = io.StringIO()
            with contextlib.chdir(self.folder), contextlib.redirect_stdout(printed):
                exec(compile(example.source, "an example", "single"), self.names)
            first, *more = example.source.splitlines()
            shown += [f">>> {first}", *(f"... {line}" for line in more), *printed.getvalue().splitlines()]
        return "\n".join(shown) + "\n"

    def _served(self) -> str:
        """Host and port of a chat over the examples' library."""
        if self._server is None:
            self._server = subprocess.Popen(
                ["kutip", "chat", "--no-browser", "--port", "0"],
                stderr=subprocess.PIPE,
                text=True,
                cwd=self.folder,
                env=_environment(),
            )
            said = self._server.stderr.readline() if self._server.stderr else ""
            found = re.search(r"http://([\d.]+:\d+)/", said)
            if not found:
                raise ValueError(f"the chat did not start: {said}")
            self._address = found[1]
        return self._address


def _environment() -> dict[str, str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PATH": path, "COLUMNS": "80", "KUTIP_LIBRARY": "library"}
