"""Figures as one JSON document, with the conditions under which they were measured.

Knows: what must stand beside every figure. Does not know what was measured.
"""

import json
import os
import platform
from collections.abc import Mapping
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

PACKAGES = ("kutip", "faiss-cpu", "tantivy")


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
    text = json.dumps(conditions() | dict(figures), indent=2, ensure_ascii=False) + "\n"
    if output is None:
        click.echo(text, nl=False)
    else:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
