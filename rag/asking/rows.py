"""Places that a question names in a row, and whether it asks something of each by itself.

Knows: how places are joined in Indonesian and English. Does not know what is asked.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.places import Mention

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
_JOINT = r"(?:[,;/&]|\b(?:and|dan|or|atau|serta|dengan|with|vs|versus|than|dibanding(?:kan)?)\b)"
JOINED = re.compile(
    rf"(?i)(?:['’]s)?\s*{_JOINT}(?:\s|{_JOINT})*(?:(?:in|di|ke|at|from|dari|for|untuk|dengan|the|kabupaten|kota)\s+)*"
)
"""What stands between places of which the same is asked."""


def rows(text: str, mentions: Sequence[Mention]) -> list[list[Mention]]:
    """The places named, in their order, those that are joined together."""
    found: list[list[Mention]] = []
    for one in mentions:
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
