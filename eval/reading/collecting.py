"""Puts the passages of a development set into a collection of its own.

Knows: a library and texts. Does not know what is asked of it.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from eval.progress import Step
from rag.library import Library

DISTRACTORS = ("idk_mrc", "tydiqa_id", "facqa")
"""Training sets whose passages stand beside those that are asked for."""


def fill(library: Library, passages: Iterable[str], folder: Path, *, step: Step) -> None:
    """Add passages as articles of one file in a folder; equal ones once."""
    file = folder / "passages.jsonl"
    lines = (json.dumps({"text": passage}) for passage in dict.fromkeys(passages))
    file.write_text("\n".join(lines), encoding="utf-8")
    library.add(file, progress=lambda now: step("collecting passages", now.done, now.total))
