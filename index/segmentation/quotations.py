"""Quotation marks of a paragraph, paired.

Knows: the marks Indonesian pages use, straight and curly, and that pages leave them unbalanced.
Does not know: sentences. Single quotation marks are not paired, because they are apostrophes as often.
"""

import re

_MARK = re.compile('["“”„‟«»＂]')
_OPENS_BY_SHAPE = frozenset("“„«")
_CLOSES_BY_SHAPE = frozenset("”»")
_BEFORE_OPENING = frozenset("([{/–—-:‘'")
_AFTER_CLOSING = frozenset(".,;:!?)]}…/–—-’'")


def _looks(text: str, at: int, start: int, end: int) -> tuple[bool, bool]:
    """Whether the neighbours of the mark at `at` let it open, and let it close."""
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    room_before = before.isspace() or before in _BEFORE_OPENING
    room_after = after.isspace() or after in _AFTER_CLOSING
    return room_before and not after.isspace(), room_after and not before.isspace()


def _opens(text: str, at: int, start: int, end: int, *, inside: bool) -> bool:
    """Whether the mark opens a quotation: by its neighbours, else by its shape, else by whether one is open."""
    may_open, may_close = _looks(text, at, start, end)
    if may_open != may_close:
        return may_open
    mark = text[at]
    if mark in _OPENS_BY_SHAPE:
        return True
    if mark in _CLOSES_BY_SHAPE:
        return False
    return not inside


def pairs(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Offsets of opening and closing mark of each quotation in `text[start:end]`, in order, never crossing.

    A mark without partner is left out, so that it swallows nothing: of two openings in a row only the second counts.
    """
    end = len(text) if end is None else end
    found: list[tuple[int, int]] = []
    opening = -1
    for match in _MARK.finditer(text, start, end):
        at = match.start()
        if _opens(text, at, start, end, inside=opening >= 0):
            opening = at
        elif opening >= 0:
            found.append((opening, at))
            opening = -1
    return found
