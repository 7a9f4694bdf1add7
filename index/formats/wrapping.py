r"""Lines broken at a page's width become paragraphs again.

Knows: how hard-wrapped text looks. Does not know: where the text comes from (PDF, e-mail, a typed file).
"""

import re
from itertools import pairwise
from typing import Final

from index.page.imprint import is_byline, is_date_line

_LONG: Final = 40
"""Characters from which a line can be one that was broken for width; headings and captions are often shorter."""
_WIDEST: Final = 140
"""Characters of the widest line up to which text counts as wrapped: beyond, lines are paragraphs."""
_SHARE: Final = 0.3
"""Share of long lines that must run on into a lower-case line before text counts as wrapped."""
_FULL: Final = 0.8
"""A line shorter than this share of the usual width ends its paragraph when it ends a sentence."""

_ENDS: Final = re.compile(r"""[.!?:;]["”’')\]]*$""")
_ITEM: Final = re.compile(r"(?:[-•*●▪–]|\d{1,2}[.)]|\(?[a-z][.)])\s")
_LABELLED: Final = re.compile(r"\||[A-Za-z]\s?:\s")
_HYPHEN: Final = re.compile(r"[a-zà-ÿ]-$")


def is_wrapped(text: str) -> bool:
    """Tell whether the lines of `text` were broken for width: most run on into a line that begins in lower case."""
    lines = text.split("\n")
    long = [(line, after) for line, after in pairwise(lines) if len(line) >= _LONG]
    if len(long) < 3 or _width(lines) > _WIDEST:
        return False
    running = sum(after[:1].islower() and not _ENDS.search(line) for line, after in long)
    return running >= _SHARE * len(long)


def unwrap(text: str) -> str:
    """Join broken lines into one line a paragraph, paragraphs apart by a blank line; words cut by a hyphen are mended.

    A paragraph ends at a blank line, before a list item, around a page's date line or byline, and after a short
    line that ends a sentence or heads one.
    """
    lines = [line.strip() for line in text.split("\n")]
    width = _width(lines)
    paragraphs: list[str] = []
    before = ""
    for line in lines:
        if line and before and _runs_on(before, line, width):
            joint = "" if _HYPHEN.search(before) else " "
            # “ber-\nsama” is one word cut in two, “anak-\nanak” is a doubled word that keeps its hyphen.
            cut = joint == "" and not _is_doubled(paragraphs[-1], line)
            paragraphs[-1] = (paragraphs[-1][:-1] if cut else paragraphs[-1]) + joint + line
        elif line:
            paragraphs.append(line)
        before = line
    return "\n\n".join(paragraphs)


def _runs_on(before: str, line: str, width: int) -> bool:
    if _ITEM.match(line):
        return False
    if line[0].islower() and not _ENDS.search(before):
        return True
    return len(before) >= _FULL * width and not (_is_stamp(before) or _is_stamp(line))


def _is_stamp(line: str) -> bool:
    """Whether a line is a page's own by its label or bar: "Diunggah: 4 Desember 2024 | Oleh: Humas"."""
    return bool(_LABELLED.search(line)) and line[0].isalnum() and (is_date_line(line) or is_byline(line))


def _is_doubled(head: str, line: str) -> bool:
    first = head[:-1].rsplit(" ", 1)[-1].lower()
    second = re.match(r"\w*", line)
    return bool(second and second[0] and second[0].lower().startswith(first))


def _width(lines: list[str]) -> int:
    """Return the length that nine of ten non-empty lines stay within: one long URL must not decide."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0
