"""Hard questions about news stories of the data folder, with sums of the sentences that answer.

Knows: the file `eval/gold/newsroom.jsonl` and how the collection is chosen in which they are asked. Does not know how
an answer is judged. The stories are not part of the project; the file has their addresses, and sums of their sentences.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from index.training import newsroom, sources

FILE = Path(__file__).resolve().parent.parent / "gold" / "newsroom.jsonl"
SPLITS = ("dev", "test")
STORIES = 1_000
"""Stories of the collection: those of all questions and as many others as are missing."""
SHORTEST = 900
"""Characters of another story at least."""


@dataclass(frozen=True, slots=True)
class Hard:
    """A question, the last of a conversation where it has a history."""

    id: str
    split: str
    question: str
    history: tuple[str, ...]
    language: str
    kind: str
    style: str
    stories: tuple[str, ...]
    """Addresses of the stories that answer; none where none does."""
    evidence: tuple[frozenset[str], ...]
    """For each part of the answer the sums of the sentences of which any tells it; none where no story answers."""
    lacking: str | None
    """In which way the stories do not answer; None when they do."""


def read(file: Path = FILE) -> tuple[list[Hard], list[str]]:
    """The questions, and the addresses of the stories that they were written about."""
    head, *lines = file.read_text(encoding="utf-8").splitlines()
    return [_hard(json.loads(line)) for line in lines], list(json.loads(head)["stories"])


def _hard(row: dict[str, Any]) -> Hard:
    return Hard(
        row["id"],
        row["split"],
        row["question"],
        tuple(row.get("history", ())),
        row["language"],
        row["kind"],
        row["style"],
        tuple(row.get("stories", ())),
        _evidence(row),
        row.get("lacking"),
    )


def _evidence(row: dict[str, Any]) -> tuple[frozenset[str], ...]:
    """What the writer marked, with what was judged to tell the same when it was given for an answer (`pooled`)."""
    marked = row.get("evidence", ())
    return tuple(
        frozenset((*part, *also)) for part, also in zip(marked, row.get("pooled", [()] * len(marked)), strict=True)
    )


def collection(data: Path, addresses: Sequence[str]) -> list[dict[str, Any]]:
    """Rows of the news file: those of these addresses, and others by a seed up to `STORIES`.

    Raises:
        TaskMissing: where the data folder has no news.
    """
    rows = list(sources.rows(data / "train" / "news.jsonl"))
    wanted = set(addresses)
    own = {newsroom.address(row): row for row in rows if newsroom.address(row) in wanted}
    others = [at for at, row in enumerate(rows) if newsroom.address(row) not in wanted and len(row["body"]) >= SHORTEST]
    count = min(max(0, STORIES - len(own)), len(others))
    chosen = np.random.default_rng(0).choice(others, size=count, replace=False)
    return [*own.values(), *(rows[at] for at in chosen)]
