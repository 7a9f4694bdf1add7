"""The stretches of an article that an answer quotes, and how a citation's button carries them to the server and back.

Knows: offsets. Does not know HTML.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rag.nouns import Answer

WRITTEN = re.compile(r"([0-9]{1,4}):([0-9]{1,9}):([0-9]{1,9})")
NEAR = 0
"""Number of the mark of a sentence that is not quoted: the nearest one of an article that does not answer."""
MOST = 40
"""More quotations than any answer has from one article: a longer list comes from no page of ours."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the citation with this number quotes; offsets as in `index/nouns.py`."""

    number: int
    start: int
    end: int


def marks_of(answer: Answer, *, article_id: str) -> tuple[Mark, ...]:
    """Everything an answer quotes from one article."""
    return tuple(Mark(one.number, one.start, one.end) for one in answer.citations if one.article.id == article_id)


def written(marks: Iterable[Mark]) -> str:
    """`number:start:end number:start:end`."""
    return " ".join(f"{mark.number}:{mark.start}:{mark.end}" for mark in marks)


def read(line: object) -> tuple[Mark, ...]:
    """Marks from what `written` wrote; it comes back from a browser, so anything else in it is passed over."""
    if not isinstance(line, str):
        return ()
    found = (WRITTEN.fullmatch(piece) for piece in line[: MOST * 24].split())
    return tuple(Mark(*map(int, piece.groups())) for piece in found if piece)[:MOST]
