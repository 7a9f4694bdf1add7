"""A report: figures with the conditions under which they were measured, as one JSON document.

Knows: what must stand beside every figure, and how a report is kept in a file. Does not know what was measured.
"""

import json
import os
import platform
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

from index.errors import KutipError

PACKAGES = ("kutip", "faiss-cpu", "tantivy")
FELL = 3
"""Exit code of a command whose comparison with an earlier report shows a fall."""


class ReportRefused(KutipError):
    """A file that is no report, or one of another kind."""


def conditions() -> dict[str, Any]:
    """Date, machine and versions."""
    return {
        "date": date.today().isoformat(),
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}",
        "python": platform.python_version(),
        "versions": {name: version(name) for name in PACKAGES},
    }


def write(figures: Mapping[str, Any], *, output: Path | None) -> None:
    """Write figures with their conditions to a file, or to the terminal when none is given."""
    text = dumped(conditions() | dict(figures))
    if output is None:
        click.echo(text, nl=False)
    else:
        save(text, output)


def save(text: str, output: Path) -> None:
    """Write a whole file or nothing of it.

    Raises:
        KutipError: when it cannot be written.
    """
    part = output.with_name(f".{output.name}.part")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        part.replace(output)
    except OSError as error:
        raise KutipError(f"Cannot write {output} ({error.strerror}): choose another file.") from error


def read(path: Path, *, kind: str) -> dict[str, Any]:
    """A report of one kind from its file.

    Raises:
        ReportRefused: when there is none, or it is another kind's.
    """
    try:
        report: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if report["kind"] == kind:
            return report
        reason = f"it is a report of {report['kind']!r}, not of {kind!r}"
    except OSError as error:
        reason = error.strerror or str(error)
    except (ValueError, KeyError, TypeError):
        reason = "it is no report of `kutip eval`"
    raise ReportRefused(f"Cannot compare with {path}: {reason}. Make one with --output {path.name}.")


def dumped(report: Mapping[str, Any]) -> str:
    """JSON with a line for each row of a long list, so that two versions of a report can be compared by eye."""
    return _dumped(report, "") + "\n"


def _dumped(value: Any, indent: str) -> str:
    inner = indent + "  "
    if isinstance(value, Mapping) and (_nested(value.values()) or len(value) > 6):
        rows = [
            f"{inner}{json.dumps(str(key), ensure_ascii=False)}: {_dumped(one, inner)}" for key, one in value.items()
        ]
        return "{\n" + ",\n".join(rows) + f"\n{indent}}}" if rows else "{}"
    if isinstance(value, list) and _nested(value):
        return "[\n" + ",\n".join(inner + json.dumps(one, ensure_ascii=False) for one in value) + f"\n{indent}]"
    return json.dumps(value, ensure_ascii=False)


def _nested(values: Iterable[Any]) -> bool:
    return any(isinstance(value, (dict, list)) for value in values)
