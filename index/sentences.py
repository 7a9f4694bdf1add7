"""Where a sentence begins and ends in a cleaned article.

Knows: paragraphs, quotations with the words that say who spoke, brackets, sentence ends. Pure: text in, offsets out.
Does not know: passages, nor how long a sentence may be (`index/passages.py` cuts what is too long to embed).
"""

import re
from typing import NamedTuple

from index.nouns import SentenceKind
from index.segmentation.boundaries import comma_ends, glued_ends, stop_ends, word_before
from index.segmentation.layout import blocks
from index.segmentation.numbering import item_ahead
from index.segmentation.quotations import pairs
from index.segmentation.who_spoke import attributes, closes_speech

SHORT_QUOTATION = 300
"""Characters; a quotation up to this length stays whole with its attribution, a longer one is split inside."""
SHORTEST_PART = 40
"""Characters; a long quotation is never split into parts shorter than this, which nobody could quote."""

_ENDS = re.compile(r"[.!?…](?<![.!?…].)[.!?…]*+(?=[^a-z0-9])")
_BRACKETS = re.compile(r"\([^()\n]{1,200}\)|\[[^\[\]\n]{1,200}\]")
_CLOSERS = frozenset(")]}")
_NEVER_FIRST = frozenset(",;:/)]}”»")
_SINGLE = frozenset("'’")
_DOUBLE = frozenset('"“”„‟«»＂')


class Span(NamedTuple):
    """A sentence, heading or item: `text[start:end]`, which begins and ends on a character that is not space."""

    start: int
    end: int
    kind: SentenceKind


class _Stretches:
    """Stretches of text in order; tells which one holds an offset, for offsets asked in ascending order."""

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        self._stretches = stretches
        self._next = 0

    def holding(self, at: int) -> tuple[int, int] | None:
        while self._next < len(self._stretches) and self._stretches[self._next][1] < at:
            self._next += 1
        if self._next < len(self._stretches) and self._stretches[self._next][0] < at:
            return self._stretches[self._next]
        return None


def segment(text: str) -> list[Span]:
    """Return the sentences of `text` in order; every character that is not space lies in exactly one.

    None crosses a line break, except where a margin broke a line in mid-sentence. A quotation of up to
    `SHORT_QUOTATION` characters is one sentence with its attribution (`"A. B," ujar X.`).
    """
    return [
        Span(start, end, block.kind)
        for block in blocks(text)
        for start, end in _sentences(text, block.start, block.end)
    ]


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Start and end of each sentence of the block `text[start:end]`."""
    quotations = pairs(text, start, end)
    quoted = _Stretches(quotations)
    bracketed = _Stretches([match.span() for match in _BRACKETS.finditer(text, start, end)])
    marks = {at: at == pair[1] for pair in quotations for at in pair}
    found: list[tuple[int, int]] = []
    begin = worded = start
    for match in _ENDS.finditer(text, start, end):
        at, after = match.span()
        worded = _first_word(text, max(worded, begin), at)
        if worded >= at:
            continue
        close = _past_closers(text, after, end, marks)
        following = _skip_space(text, close, end)
        if following >= end:
            break
        if (
            not _within(bracketed.holding(at), close)
            and _may_part(quoted.holding(at), close, following, begin)
            and _ends_here(text, at, after, close, following, begin)
        ):
            found.append((begin, close))
            begin = following
    if found and _first_word(text, begin, end) >= end:
        begin = found.pop()[0]
    return [*found, (begin, end)]


def _skip_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _first_word(text: str, at: int, end: int) -> int:
    """Find the first letter or figure from `at` on, else `end`."""
    while at < end and not text[at].isalnum():
        at += 1
    return at


def _past_closers(text: str, at: int, end: int, marks: dict[int, bool]) -> int:
    """Past the closing marks that belong to a sentence whose last stop ends at `at`, one after a space included.

    `marks` says of each paired quotation mark whether it closes.
    """
    while at < end:
        char = text[at]
        if char in _DOUBLE or char in _SINGLE:
            before_word = at + 1 < end and text[at + 1].isalnum()
            if not marks.get(at, not before_word):
                return at
        elif char.isspace():
            ahead = _skip_space(text, at, end)
            if not marks.get(ahead, False):
                past = _past_commas(text, ahead, end)
                return past if past > ahead else at
            at = ahead
        elif char not in _CLOSERS:
            return _past_commas(text, at, end)
        at += 1
    return at


def _past_commas(text: str, at: int, end: int) -> int:
    """Past commas that scraping left between sentences: `.,Dalam`, `., Dalam`, `.,2. Dalam`; others stay.

    Behind who spoke, `ujar Budi., , adalah`, nothing is his any more.
    """
    ahead = at
    while ahead < end and text[ahead] == ",":
        ahead += 1
    following = _skip_space(text, ahead, end)
    if following >= end:
        return at
    if ahead > at and closes_speech(text, at - 1):
        while text[following] == "," and (more := _skip_space(text, following + 1, end)) < end:
            ahead, following = following + 1, more
        return ahead
    begins = text[following].isupper() or text[following] in _DOUBLE or item_ahead(text, following)
    return ahead if begins else at


def _within(stretch: tuple[int, int] | None, close: int) -> bool:
    return stretch is not None and close < stretch[1]


def _may_part(quotation: tuple[int, int] | None, close: int, following: int, begin: int) -> bool:
    """Whether a sentence may end here as far as the quotation around it is concerned."""
    if quotation is None or close > quotation[1]:
        return True
    opening, closing = quotation
    if closing - opening <= SHORT_QUOTATION:
        return False
    return close - max(begin, opening) >= SHORTEST_PART and closing - following >= SHORTEST_PART


def _ends_here(text: str, at: int, after: int, close: int, following: int, begin: int) -> bool:
    """Whether the mark `text[at:after]` ends a sentence, seen from the words around it."""
    head = text[following]
    if text[close - 1] == ",":
        return comma_ends(text, at, begin) if following > close else glued_ends(text, at, begin, following)
    if close > after and attributes(text, following):
        return False
    apart = following > close
    if after - at == 1 and text[at] == ".":
        if close == after and not apart:
            return glued_ends(text, at, begin, following)
        if close == after or not head.islower():
            return head not in _NEVER_FIRST and stop_ends(text, at, begin, following)
        return False
    if apart:
        return not head.islower() and head not in _NEVER_FIRST
    return head in _DOUBLE or (head.isupper() and "://" not in word_before(text, at, begin))
