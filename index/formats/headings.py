"""Headings of a printed page: their lines, broken for width, become one line that stands apart.

Knows: that a heading is set larger or bolder than the text. Does not know: PDF, or which heading is the title.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

_LARGER: Final = 1.12
"""Times the text's size from which a line is a heading; small capitals and footnotes vary by less."""
_MOST_LINES: Final = 4
"""Lines of a heading; a longer stretch of large or bold type is a text set so."""


class Style(NamedTuple):
    """How a stretch of a page is set."""

    size: float
    """Points, as printed."""
    bold: bool


def set_headings_apart(text: str, chunks: Sequence[tuple[str, Style]]) -> str:
    """Return a page's text with each heading on one line between blank lines.

    `chunks` are the page's stretches in order with their styles; where they do not add up to `text`, it stays as it is.
    """
    lines = list(_styled_lines(chunks))
    if [line for line, _ in lines] != [line.strip() for line in text.split("\n") if line.strip()]:
        return text
    usual = _usual(lines)
    found: list[str] = []
    for style, group in groupby(lines, key=lambda line: line[1] if usual and _stands_out(line[1], usual) else None):
        run = [line for line, _ in group]
        is_heading = style is not None and len(run) <= _MOST_LINES
        found += ["", " ".join(run), ""] if is_heading else run
    return "\n".join(found)


def _styled_lines(chunks: Sequence[tuple[str, Style]]) -> Iterator[tuple[str, Style | None]]:
    """Yield the page's lines, each with its style; None for a line set in several."""
    line, styles = "", set[Style]()
    for text, style in chunks:
        for number, part in enumerate(text.split("\n")):
            if number:
                if line.strip():
                    yield line.strip(), styles.pop() if len(styles) == 1 else None
                line, styles = "", set()
            line += part
            if part.strip():
                styles.add(style)
    if line.strip():
        yield line.strip(), styles.pop() if len(styles) == 1 else None


def _usual(lines: Sequence[tuple[str, Style | None]]) -> Style | None:
    """Return the style of most of the page's letters."""
    letters: Counter[Style] = Counter()
    for line, style in lines:
        if style is not None:
            letters[style] += len(line)
    return letters.most_common(1)[0][0] if letters else None


def _stands_out(style: Style | None, usual: Style) -> bool:
    if style is None:
        return False
    return style.size >= _LARGER * usual.size or (style.bold and not usual.bold and style.size >= usual.size)
