"""The lines of a cleaned article: which belong together, and which are headings or list items.

Knows: line breaks, list markers, how a sub-heading looks. Does not know: where a sentence ends inside a line.
"""

import re
from typing import NamedTuple

from index.nouns import SentenceKind

LONGEST_HEADING = 110
"""Characters; sub-headings of news pages are one line on a phone or two."""
LONGEST_HEADING_WORDS = 15
SHORTEST_WRAPPED = 40
"""Characters; a shorter line was not broken by a margin, so what follows it is a line of its own."""

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"(?:[•●▪◦‣·✓✔➢►▶]\s*|[-–—*]\s+)(?=\S)")
_NUMBER = re.compile(r"\(?(?:(\d{1,3})[.)]|([a-z])[.)](?=\s)|([A-Z])[.)](?=\s)|[ivxIVX]{1,4}[.)](?=\s))\s*(?=[^\s\d])")
_FINAL = frozenset(".!?…,;:")
_CLOSERS = "\"'”’»)]} "
_SPOKEN = re.compile(r"[,!?][\"”]\s*[a-z]")


class Block(NamedTuple):
    """One line of the article, or lines that a margin broke; `text[start:end]` has no space at its ends."""

    start: int
    end: int
    kind: SentenceKind = SentenceKind.BODY


def _lines(text: str) -> list[Block]:
    blocks: list[Block] = []
    last_end = 0
    for match in _LINE.finditer(text):
        line = match.group()
        stripped = line.strip()
        if not stripped:
            continue
        start = match.start() + len(line) - len(line.lstrip())
        apart = not blocks or text.count("\n", last_end, start) > 1
        last_end = start + len(stripped)
        if blocks and not apart and _wrapped(text, blocks[-1], stripped):
            blocks[-1] = blocks[-1]._replace(end=last_end)
        else:
            blocks.append(Block(start, last_end))
    return blocks


def _wrapped(text: str, above: Block, line: str) -> bool:
    """Whether `line` only goes on with the line above it, which a margin broke in the middle of a sentence."""
    if above.end - above.start < SHORTEST_WRAPPED or not line[0].islower() or _NUMBER.match(line):
        return False
    return text[above.end - 1] not in _FINAL


def _marker(line: str) -> str:
    """Name the list marker a line begins with: empty, `bullet`, `number`, `letter` or the capital letter itself."""
    if _BULLET.match(line):
        return "bullet"
    match = _NUMBER.match(line)
    if match is None:
        return ""
    return match.group(3) or ("letter" if match.group(2) else "number")


def _bare(line: str) -> bool:
    """Whether a line looks like a heading: short, not ended as a sentence is, not beginning in lower case."""
    if len(line) > LONGEST_HEADING or line.count(" ") >= LONGEST_HEADING_WORDS:
        return False
    core = line.rstrip(_CLOSERS)
    if not core or _SPOKEN.search(line):
        return False
    first = next((char for char in line if char.isalnum()), "")
    if not first or first.islower():
        return False
    if core[-1] == "?":
        words = [word for word in core.split() if len(word) > 3]
        return len(words) > 1 and sum(word[0].isupper() for word in words) > 0.6 * len(words)
    return core[-1] not in _FINAL


def _listed(markers: list[str], at: int) -> bool:
    """Whether a marker is one of a list: numbers and letters always, dashes and capitals only beside another."""
    marker = markers[at]
    if marker in ("", "number", "letter"):
        return bool(marker)
    beside = [markers[i] for i in (at - 1, at + 1) if 0 <= i < len(markers)]
    if marker == "bullet":
        return marker in beside
    return any(len(other) == 1 and abs(ord(other) - ord(marker)) == 1 for other in beside)


def _kind(text: str, blocks: list[Block], at: int, listed: list[bool], bare: list[bool]) -> SentenceKind:
    last = at + 1 == len(blocks)
    alone = not ((at and listed[at - 1]) or (not last and listed[at + 1]))
    if listed[at]:
        return SentenceKind.HEADING if bare[at] and alone and not last else SentenceKind.ITEM
    if not bare[at]:
        return SentenceKind.BODY
    run_start, run_end = at, at
    while run_start and at - run_start < 3 and bare[run_start - 1]:
        run_start -= 1
    while run_end + 1 < len(blocks) and run_end - at < 3 and bare[run_end + 1]:
        run_end += 1
    announced = run_start > 0 and text[blocks[run_start - 1].end - 1] == ":"
    if run_end - run_start >= (1 if announced else 2):
        return SentenceKind.ITEM
    return SentenceKind.BODY if last else SentenceKind.HEADING


def blocks(text: str) -> list[Block]:
    """Return the lines of `text` with their kinds, in order; together they hold all that is not space.

    A heading is a short line without final punctuation that something follows; an item begins with a list marker, or is
    one of several short lines in a row. Lines broken by a margin (the next goes on in lower case) are one block.
    """
    found = _lines(text)
    lines = [text[block.start : min(block.end, block.start + LONGEST_HEADING + 1)] for block in found]
    markers = [_marker(line) for line in lines]
    listed = [_listed(markers, at) for at in range(len(found))]
    bare = [_bare(line) for line in lines]
    return [block._replace(kind=_kind(text, found, at, listed, bare)) for at, block in enumerate(found)]
