"""Places and names that a question has in a row, and whether it asks something of each place by itself.

Knows: how places and names are joined in Indonesian and English. Does not know what is asked.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol, TypeVar

from index.places import Mention
from index.saying import BY

PARTS = " — "
"""Stands between the parts of a question that was completed from those before it."""
BETWEEN_PARTS = re.compile(re.escape(PARTS))
CLAUSES = re.compile(
    r"(?i)\b(?:atau|or|vs\.?|versus|than|daripada|dibanding(?:kan)?(?: dengan)?|compared (?:with|to))\b"
)
"""What stands between the places that are compared."""
ALSO = re.compile(r"(?i)\b(?:dan|and|serta)\b")
"""Between places that are no row: "the budget of Magetan and the sanctions in Batang"."""
_ASKS = re.compile(
    r"(?i)\b(?:apa(?:kah)?|siapa|berapa|bagaimana|kapan|kenapa|mengapa|di ?mana)\b"
    r"|^\s*(?:(?:in|on|at|to|by|for|from|of|with|since)\s+)?(?:what|who|how|when|where|why|which)\b"
)
"""What is joined is a question of its own."""
_WITHIN = re.compile(
    r"(?i)^\s*(?!ha[nr]ya\b)\w{3,}nya\b|\b(?:setelah|sesudah|sebelum|saat|ketika|sejak|karena|agar|supaya|untuk|yang"
    r"|after|before|when|while|since|because|so that|who|which|that)\b"
)
"""What is joined belongs to what comes before, or says more of it, and the place that follows stands within that."""
ANEW = re.compile(r"(?i)[?!;]|,\s*(?:ap[ae]|siapa|berapa|bagaimana|kapan|what|who|how|when|which)\b")
"""Between places of which each has its own question."""
_JOINT = (
    r"(?:[,;/&]|\b(?:and|dan|or|atau|serta|dengan|with|vs|versus|than|daripada|dibanding(?:kan)?"
    r"|compared (?:with|to))\b)"
)
JOINED = re.compile(
    rf"(?i)(?:['’]s)?\s*{_JOINT}(?:\s|{_JOINT})*(?:(?:in|di|ke|at|from|dari|for|untuk|dengan|the|kabupaten|kota)\s+)*"
)
"""What stands between places of which the same is asked."""
_NO_NOUN = (
    r"(?:the|for|from|with|said|says|did|does|was|were|has|had|about|against|than|over|under|near|into|won|lost|wins"
    rf"|menurut|{BY}|dari|untuk|buat|bagi|milik|pada|kepada|oleh|dalam|soal|tentang|versi|saat|lebih|paling"
    r"|yang|akan|sudah|telah|tidak|menang|kalah|(?:me[mnly]|ber|ter|di)[a-z]{4,})\b"
)
"""Small words beside a name that are no nouns, and verbs by their form."""
_NOUN_BEFORE = re.compile(rf"\b(?!{_JOINT}|{_NO_NOUN})[a-z]{{3,}} $")
_NOUN_BEHIND = re.compile(rf" (?!{_JOINT}|{_NO_NOUN})[a-z]{{3,}}\b")


class _Standing(Protocol):
    """Something that stands at a place of a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_One = TypeVar("_One", bound=_Standing)


class Named(NamedTuple):
    """A name or a place where it stands in a question."""

    text: str
    start: int
    end: int
    codes: tuple[str, ...] = ()
    """Of the regions it may mean; none for a name."""


def row_named(text: str, names: Sequence[str], mentions: Sequence[Mention] = ()) -> list[Named]:
    """The first names, or places, that stand joined in a question; none when no two do.

    A noun that each has beside it belongs to it: "gempa Wamena atau gempa Tuban".
    """
    found = [Named(one.text, one.start, one.end, tuple(place.code for place in one.places)) for one in mentions]
    end = 0
    for name in names:
        if match := re.compile(rf"(?<!\w){re.escape(name)}(?!\w)").search(text, end):
            end = match.end()
            found.append(Named(name, *match.span()))
    found.sort(key=lambda one: one.start)
    return next((row for row in rows(text, _with_nouns(text, found)) if len(row) > 1), [])


def _with_nouns(text: str, named: Sequence[Named]) -> list[Named]:
    """Names with the noun right before or behind them where the next, or the one before, has the same."""
    if len(named) < 2:
        return list(named)
    before = [_NOUN_BEFORE.search(text, 0, one.start) for one in named]
    behind = [_NOUN_BEHIND.match(text, one.end) for one in named]
    starts, ends = [one.start for one in named], [one.end for one in named]
    for at, (first, second) in enumerate(pairwise(before)):
        if first and second and first[0] == second[0]:
            starts[at], starts[at + 1] = first.start(), second.start()
    for at, (first, second) in enumerate(pairwise(behind)):
        if first and second and first[0] == second[0]:
            ends[at], ends[at + 1] = first.end(), second.end()
    return [
        one._replace(text=text[start:end], start=start, end=end)
        for one, start, end in zip(named, starts, ends, strict=True)
    ]


def rows(text: str, named: Sequence[_One]) -> list[list[_One]]:
    """The places or names, in their order, those that are joined together."""
    found: list[list[_One]] = []
    for one in named:
        if found and JOINED.fullmatch(text, found[-1][-1].end, one.start):
            found[-1].append(one)
        else:
            found.append([one])
    return found


def told_apart(text: str, mentions: Sequence[Mention]) -> bool:
    """Whether something between two of the places tells that each is asked of by itself."""
    return any(
        JOINED.fullmatch(text, one.end, other.start)
        or any(pattern.search(text, one.end, other.start) for pattern in (BETWEEN_PARTS, CLAUSES, ANEW))
        or _also(text[one.end : other.start])
        for one, other in pairwise(mentions)
    )


def _also(between: str) -> bool:
    """Whether "and" between places joins what is asked of them, not other words: "of Demak to staff and its riders"."""
    joined = [between[match.end() :] for match in ALSO.finditer(between)]
    return bool(joined) and bool(_ASKS.search(joined[-1]) or not _WITHIN.search(joined[-1]))
