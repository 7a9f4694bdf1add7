"""The cells of a table's row, which stand two spaces apart in an article's text as readers of files set them.

Knows: what tells a table from prose in which a space was typed twice. Does not know what a table's columns mean.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

CELLS_APART: Final = "  "
"""Between two cells; everywhere else in an article's text a space stands alone."""
MOST: Final = 60
"""Characters of a cell; what is longer is prose in columns."""
_SENTENCE: Final = re.compile(r"[a-z]{2}[.!?…]$|[,;]$|^[:,;.)|]")


def cells(line: str) -> list[str]:
    """The words of a line's cells; one where it has none."""
    return [" ".join(cell.split()) for cell in line.strip().split(CELLS_APART) if cell.strip()]


def rows(lines: Sequence[str]) -> Mapping[str, str]:
    """The rows of tables among some lines, from how they read with single spaces to how they read with cells apart.

    A table has rows one below the other that have several cells each, short ones that end no sentence, and as many.
    """
    found = [cells(line) if CELLS_APART in line else [] for line in lines if line.strip()]
    able = [len(row) if len(row) > 1 and all(map(_is_cell, row)) else 0 for row in found]
    beside = [{*able[max(0, at - 1) : at], *able[at + 1 : at + 2]} for at in range(len(able))]
    return {
        " ".join(row): CELLS_APART.join(row)
        for row, count, near in zip(found, able, beside, strict=True)
        if count and count in near
    }


def _is_cell(words: str) -> bool:
    return len(words) <= MOST and not _SENTENCE.search(words)
