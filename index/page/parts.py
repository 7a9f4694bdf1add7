"""The dated parts of an article: a chronology's days stand on lines of their own, as a page's date line does.

Knows: where below the article's first line a date heads a part. Does not know: what a date looks like
(index.page.imprint), or other sub-headings, which no sign mistakes for noise.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from index.page.head import opens_report
from index.page.lines import Reason

_PASSED: Final = frozenset((Reason.ADVERT, Reason.VIDEO, Reason.RELATED, Reason.CAPTION, Reason.SYMBOL, Reason.DATE))
"""Noise that stands anywhere in an article and says nothing of the line beside it."""
_STAMP: Final = re.compile(
    r"[|•]|\b(?:lalu|ago|kemarin|di)?(?:terbit|publikasi|tayang|unggah|perbarui|perbaharui|mutakhir)"
    r"|\b(?:lalu|ago|kemarin|yesterday|baru saja|just now|publish|posted|updat|modif|edited|dibaca|dilihat|views?)",
    re.I,
)
"""What a page prints with a date and no chronology does."""


def dated(lines: Sequence[str], known: Mapping[int, Reason], *, body: int) -> list[int]:
    """Return the date lines below the article's first line that head a part of it.

    Such a line is followed by the article's words, which open no report of their own, and has no imprint beside it.
    """
    filled = [number for number, line in enumerate(lines) if line and number >= body]
    beside = [number for number in filled if known.get(number) not in _PASSED]
    found, at = [], 0
    for number in filled:
        if known.get(number) is not Reason.DATE:
            continue
        while at < len(beside) and beside[at] < number:
            at += 1
        before, after = beside[at - 1] if at else -1, beside[at] if at < len(beside) else -1
        is_inside = before >= 0 and after >= 0 and before not in known and after not in known
        if is_inside and not _STAMP.search(lines[number]) and not opens_report(lines[after]):
            found.append(number)
    return found
