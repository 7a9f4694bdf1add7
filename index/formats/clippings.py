"""Several articles in one text file: each begins with a block that names its outlet, its day or its title.

Knows: `Media: …` blocks that repeat down a file. Does not know: what the articles look like between them.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from index.formats.plaintext import HEADER, OF_EVENTS, field
from index.formats.wrapping import is_wrapped, unwrap

_TOP: Final = 80
"""Characters of a heading above the first block; all else stands below it."""
_LONGEST: Final = 300
"""Characters of a line of a block."""
_PAIRS: Final = (frozenset(("outlet", "published")), frozenset(("title", "published")), frozenset(("title", "outlet")))
"""What a block must tell of an article, any of these."""
_OF_BOOKS: Final = frozenset(("penerbit",))
"""A name of the outlet in tables; in a text, a book's publisher."""


def articles(text: str) -> list[Mapping[str, str]]:
    """Return each article of a file as a row; nothing when the file does not begin with one of several like blocks."""
    lines = [line.strip() for line in text.split("\n")]
    blocks = [(start, end, fields) for start, end in _blocks(lines) if (fields := _fields(lines[start:end]))]
    above = [line for line in lines[: blocks[0][0]] if any(map(str.isalpha, line))] if len(blocks) > 1 else []
    if len(blocks) < 2 or len(above) > 1 or any(len(line) > _TOP for line in above):
        return []
    told = frozenset.intersection(*(frozenset(fields) for *_, fields in blocks))
    if not any(pair <= told for pair in _PAIRS):
        return []
    ends = [*(start for start, *_ in blocks[1:]), len(lines)]
    parts = ["\n".join(lines[end:after]).strip() for (_, end, _), after in zip(blocks, ends, strict=True)]
    texts = (unwrap(part) if is_wrapped(part) else part for part in parts)
    return [fields | {"text": text} for (*_, fields), text in zip(blocks, texts, strict=True)]


def _blocks(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield start and end of every run of two or more `Key: value` lines."""
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and len(lines[end]) <= _LONGEST and HEADER.match(lines[end]):
            end += 1
        if end - at > 1:
            yield at, end
        at = end + 1


def _fields(block: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in block:
        told = field(line)
        if told and told.key and told.name not in OF_EVENTS | _OF_BOOKS:
            found.setdefault(told.key, told.value)
    return found if any(pair <= found.keys() for pair in _PAIRS) else {}
