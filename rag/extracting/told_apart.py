"""Whether a sentence tells of a deed only that it was not done, or in another clause than the one at a place.

Knows: where one clause ends and another begins, words of denial. Does not know which deed a question asks of
(`rag.extracting.asked_deeds`).
"""

import re
from itertools import pairwise

from rag.extracting.deeds import WORD, Deed, is_of, tells

_CLAUSE = re.compile(
    r"[;:]|,? \b(?:tetapi|tapi|namun|sedangkan|sementara|meski(?:pun)?|walau(?:pun)?|adapun|but|while)\b"
    r"|, (?:dan|serta|and)\b(?= (?:tidak|tak|belum|masih|ada|no|not|telah|sudah|me[a-z]{4,}|di[a-z]{4,}|\w+ orang)\b)"
)
"""Between clauses of which each tells something else."""
_DENIED = re.compile(r"(?i)\b(?:tidak|tak|belum|tanpa|bukan|nihil|nol|no|not|none|never)\b(?: [\w-]+){0,4} $")
"""Right before the word of a deed: "tidak ada seorang pun yang ditangkap"."""


def told_apart(deed: Deed, text: str, start: int) -> bool:
    """Whether a sentence tells of a deed only that it was not done, or in another clause than the one at a place."""
    cuts = [0, *(match.start() for match in _CLAUSE.finditer(text)), len(text)]
    clauses = [(first, last) for first, last in pairwise(cuts)]
    telling = [(first, last) for first, last in clauses if tells(deed, text[first:last])]
    if not telling:
        return False
    return not any(first <= start < last and not _denies(deed, text[first:last]) for first, last in telling)


def _denies(deed: Deed, clause: str) -> bool:
    """Whether a clause says that a deed was not done: one of denial stands before its word."""
    told = (match.start() for match in WORD.finditer(clause) if is_of(deed, match[0]))
    return bool(_DENIED.search(clause[: next(told, 0)]))
