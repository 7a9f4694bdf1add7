"""The words of a Word file in document order, as a reader of the final version sees them.

Knows: WordprocessingML: tracked changes, content controls, tables, struck and hidden runs. Does not know: packages, or
what is noise in the text.
"""

from collections.abc import Iterator
from typing import Any, Final

from index.errors import Rejected
from index.nouns import Removed
from index.page.lines import Reason

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GONE: Final = frozenset(f"{_W}{name}" for name in ("del", "moveFrom"))
"""Tracked changes that take words away; what `ins` and `moveTo` hold is read as any other run."""
_ASIDE: Final = frozenset((
    f"{_W}txbxContent", f"{_W}pPr", f"{_W}sdtPr",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
))  # fmt: skip
"""Text boxes and properties: no part of the paragraph's own words."""
_BREAKS: Final = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_OF_PAGES: Final = frozenset(("page", "column"))
_OFF: Final = frozenset(("0", "false", "off"))


MAX_CHARACTERS: Final = 10_000_000
"""Characters of a document; a thousand pages have three million, and a cell over many rows is told in each of them."""


def lines(body: Any) -> tuple[list[str], tuple[Removed, ...]]:
    """Return the paragraphs and table rows of a document's body, and the words in it that are struck out or hidden.

    Raises Rejected over the limit.
    """
    removed: list[Removed] = []
    return list(_counted(_blocks(body, removed))), tuple(removed)


def _counted(blocks: Iterator[str]) -> Iterator[str]:
    count = 0
    for block in blocks:
        count += len(block)
        if count > MAX_CHARACTERS:
            raise Rejected(f"a Word file of more than {MAX_CHARACTERS:,} characters")
        yield block


def _blocks(parent: Any, removed: list[Removed]) -> Iterator[str]:
    for child in parent:
        if child.tag == f"{_W}p":
            yield _words(child, removed)
        elif child.tag == f"{_W}tbl":
            yield from _rows(child, removed)
        elif child.tag not in _GONE and child.tag not in _ASIDE:  # content controls and insertions hold blocks
            yield from _blocks(child, removed)


def _rows(table: Any, removed: list[Removed]) -> Iterator[str]:
    above: dict[int, str] = {}
    for row in _within(table, "tr"):
        if row.find(f"{_W}trPr/{_W}del") is not None:
            continue
        cells: dict[int, str] = {}
        column = 0
        for cell in _within(row, "tc"):
            text = " ".join(" ".join(_counted(_blocks(cell, removed))).split())
            merged = cell.find(f"{_W}tcPr/{_W}vMerge")
            if merged is not None and merged.get(f"{_W}val") != "restart":
                text = above.get(column, text)  # a cell over several rows tells each of them
            cells[column] = text
            span = cell.find(f"{_W}tcPr/{_W}gridSpan")
            column += int(span.get(f"{_W}val") or 1) if span is not None else 1
        above = cells
        yield "  ".join(filter(None, cells.values()))


def _within(parent: Any, name: str) -> Iterator[Any]:
    """Yield the rows of a table or the cells of a row, content controls opened, nested tables not."""
    for child in parent:
        if child.tag == f"{_W}{name}":
            yield child
        elif child.tag not in _GONE and child.tag != f"{_W}tc":
            yield from _within(child, name)


def _words(paragraph: Any, removed: list[Removed]) -> str:
    kept: list[str] = []
    lost: list[tuple[Reason, str]] = []
    for run in _runs(paragraph):
        words = "".join(_pieces(run))
        reason = _reason(run)
        if reason is None:
            kept.append(words)
        elif lost and lost[-1][0] is reason:
            lost[-1] = reason, lost[-1][1] + words
        elif words.strip():
            lost.append((reason, words))
    removed += [Removed(" ".join(words.split()), reason) for reason, words in lost]
    return "".join(kept)


def _runs(parent: Any) -> Iterator[Any]:
    for child in parent:
        if child.tag == f"{_W}r":
            yield child
        elif child.tag not in _GONE and child.tag not in _ASIDE:
            yield from _runs(child)


def _pieces(parent: Any) -> Iterator[str]:
    for child in parent:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield "" if child.get(f"{_W}type") in _OF_PAGES else _BREAKS[child.tag]
        elif child.tag not in _ASIDE:
            yield from _pieces(child)


def _reason(run: Any) -> Reason | None:
    """Why a run's words are no longer the text's: it is struck out or hidden."""
    for name, reason in (("strike", Reason.STRUCK), ("dstrike", Reason.STRUCK), ("vanish", Reason.HIDDEN)):
        mark = run.find(f"{_W}rPr/{_W}{name}")
        if mark is not None and (mark.get(f"{_W}val") or "true").lower() not in _OFF:
            return reason
    return None
