"""Whether a number is of one of several times that its sentence tells, by the clauses of that sentence.

Knows: where one clause ends and another begins, with which its time goes. Does not know how times are told, or which
is asked for (`rag.extracting.times_told`).
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rag.extracting.numbers import JOINT, Number, numbers

_CHANGE = r"naik|turun|meningkat|menurun|bertambah|berkurang|melonjak|merosot|tumbuh|lebih \w+|rose|fell|up|down|grew"
_AMOUNT = r"(?:rp|us\$|usd|[$€£]|\d)"
_CLAUSE = re.compile(
    rf"{JOINT.pattern}"
    r"|\s+(?=(?i:(?:dibanding(?:kan)?|ketimbang|daripada|than|compared|versus)\b))"
    r"|\s+(?=(?i:(?:dari|from) (?:(?:yang|the) )?(?:sebelumnya|semula|awalnya|tahun|periode|previous|(?:19|20)\d\d)\b))"
    # "naik 5 persen dari Rp 6 miliar": from what it was, not "300 warga dari 5 desa"
    rf"|(?i:\b(?:{_CHANGE})\b)(?:[^,;]{{0,40}}?)\s+(?=(?i:(?:dari|from) {_AMOUNT}))"
    rf"|(?i:\b(?:{_CHANGE}))\s+(?=(?i:dari|from)\b)"
    rf"|\s+(?=(?i:(?:menjadi|to) (?:(?:sekitar|hanya|about|only) )?{_AMOUNT}))"
)
"""Between clauses of which each tells a number of its own time; the clause behind begins where this ends."""
_BASE = re.compile(r"(?i)(?:dari|from|dibanding(?:kan)?|ketimbang|daripada|than|compared|versus)\b")
"""Begins a clause of what something is compared with."""
_CAME_TO = re.compile(r"(?i)(?:menjadi|to)\b")
_CHANGED = re.compile(rf"(?i)\b(?:{_CHANGE})\b")
_GOES_WITH = re.compile(r"(?i)(?:yaitu |yakni )?(?:pada|per|di|selama|sepanjang|hingga|sampai|tahun|in|on|by|during)\b")
"""Begins a clause whose time is that of the clause before it."""


class Mark(NamedTuple):
    """A time that a sentence tells, and whether it is the one asked for."""

    at: int
    meant: bool


def may_be_of(marks: Sequence[Mark], text: str, number: Number) -> bool:
    """Whether a number is of one of the times meant, as far as the clauses of its sentence tell."""
    counting = numbers(text)
    clauses = list(pairwise([0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]))
    own = next(at for at, (first, last) in enumerate(clauses) if first <= number.start < last)

    def of(at: int) -> list[Mark]:
        return [mark for mark in marks if clauses[at][0] <= mark.at < clauses[at][1]]

    def counts(at: int) -> bool:
        first, last = clauses[at]
        return bool(_BASE.match(text, first)) or any(first <= one.start < last for one in counting)

    framing = [at for at in range(own) if of(at) and not counts(at)]
    later = list(range(own + 1, len(clauses)))[:2]
    behind = [at for at in later[:1] if _GOES_WITH.match(text, clauses[at][0]) and not counts(at)]
    if _CHANGED.search(text, clauses[own][0], number.start) and not _BASE.match(text, clauses[own][0]):
        # "naik 5 persen dari Rp 2 miliar menjadi Rp 3 miliar pada 2025"
        behind += [at for at in later if _CAME_TO.match(text, clauses[at][0])]
    for at in (own, *framing[-1:], *behind):
        if told := of(at):
            return any(mark.meant for mark in told)
    meant = [at for at in range(len(clauses)) if any(mark.meant for mark in of(at))]
    return not meant or not all(counts(at) for at in meant)
