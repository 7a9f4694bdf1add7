"""Two columns of a printed page that were drawn row by row are read one after the other.

Knows: where on the page a stretch begins, and that prose in two columns has a gutter at one place in many rows.
Does not know: PDF, or headings. A table keeps its rows: its cells are short or do not run on from row to row.
"""

from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import Final, NamedTuple

from index.formats.headings import Style

_ROWS: Final = 4
"""Rows that show both columns before they are believed."""
_CELL: Final = 25
"""Characters of half the lines of a column of prose; a table's cells are shorter."""
_RUNNING: Final = 0.2
"""Share of a column's lines that begin in lower case because a sentence runs on."""
_APART: Final = 80.0
"""Points from one column's left edge to the next."""
_SAME: Final = 3.0
"""Points within which two stretches begin at one edge."""
_WIDER: Final = 1.25
"""Times the longest line of the left column from which a line below both is set over the whole width."""


class Piece(NamedTuple):
    """A stretch of a page, in the order in which it was drawn."""

    text: str
    x: float
    """Points from the left edge of the page to where it begins."""
    style: Style


def in_reading_order(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Return the pieces column by column where they were drawn row by row over two columns of prose."""
    rows = _rows(pieces)
    if (gutter := _gutter(rows)) is None:
        return pieces
    parted = [_part(row, gutter) for row in rows]
    both = [number for number, (left, right) in enumerate(parted) if left and right]
    first, last = both[0], both[-1]
    widest = max(len(_text(parted[number][0])) for number in both)
    edge = min(parted[number][0][0].x for number in both)
    while last + 1 < len(rows) and _is_left(rows[last + 1], edge, widest):
        last += 1
    columns = (column for side in (0, 1) for column in (parts[side] for parts in parted[first : last + 1]))
    return [piece for row in (*rows[:first], *filter(None, columns), *rows[last + 1 :]) for piece in _ended(row)]


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = [[]]
    for piece in pieces:
        for number, part in enumerate(piece.text.split("\n")):
            if number:
                rows.append([])
            if part.strip():
                rows[-1].append(piece._replace(text=part))
    return [row for row in rows if row]


def _gutter(rows: Sequence[Sequence[Piece]]) -> float | None:
    """Return where the second column begins, None when the rows show no two columns of prose."""
    starts = Counter(round(piece.x) for row in rows for piece in row[1:] if piece.x - row[0].x >= _APART)
    for start, _ in starts.most_common(3):
        both = [(left, right) for left, right in (_part(row, start) for row in rows) if left and right]
        both = [(left, right) for left, right in both if abs(right[0].x - start) <= _SAME]
        columns = [[_text(parts[side]) for parts in both] for side in (0, 1)]
        if len(both) >= _ROWS and all(map(_is_prose, columns)):
            return start - _SAME
    return None


def _part(row: Sequence[Piece], gutter: float) -> tuple[list[Piece], list[Piece]]:
    return [piece for piece in row if piece.x < gutter - _SAME], [piece for piece in row if piece.x >= gutter - _SAME]


def _is_prose(column: Sequence[str]) -> bool:
    running = sum(line[:1].islower() for line in column)
    return median(map(len, column)) >= _CELL and running >= _RUNNING * len(column)


def _is_left(row: Sequence[Piece], edge: float, widest: int) -> bool:
    return abs(row[0].x - edge) <= _SAME and len(_text(row)) <= _WIDER * widest and len(row) == 1


def _text(row: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in row).strip()


def _ended(row: Sequence[Piece]) -> list[Piece]:
    return [*row[:-1], row[-1]._replace(text=row[-1].text + "\n")]
