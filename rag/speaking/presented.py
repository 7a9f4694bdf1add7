"""Whom a sentence presents: "Salah satunya, Rina (42)", "Korban lain, Rina, pulang", "Rina, warga Lestari, pulang".

Knows: how reports introduce somebody by name, age and what he is. Does not know who speaks after that
(`speaking/turns.py`).
"""

import re

from rag.speaking.names import Names
from rag.speaking.noun_phrases import is_post

_ONE_OF_SOME = (
    r"(?:Salah (?:satu|seorang)(?:nya| (?:di ?antaranya|[a-z]+))?|(?:Satu )?[Dd]i ?antaranya|Seperti(?: halnya)?"
    r"|Misalnya|Contohnya)\b[ ,]*(?:(?:adalah|yakni|yaitu|ialah|bernama|dialami|dirasakan|ada)\b[ ,]*)?"
)
_AGED = r"(?P<who>[A-Z][^,:;()\"“”\n]{1,60}?),? \([1-9]\d(?: tahun| thn| th)?\)"
_DEAD = r"(?!.*\b(?:tewas|meninggal|wafat|gugur)\b)"
_SUFFERS = re.compile(
    r"(?:\([^()]*\))?,?(?: (?:telah|sudah|kini|juga|akhirnya|langsung|masih|sedang))* (?:di|ter)[a-z]{3,}"
)
"""Behind whom something is done to."""
_NAME = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}")
_PARTS = re.compile(r"^(?P<one>[A-Z][^,:;()\"“”\n]{1,60}?)(?: \([^()]*\))?, (?P<other>[^,:;()\"“”\n]{2,60})(?= \(|, )")
"""The first two parts of a sentence, one of which may be what the other is."""
_PRESENTED = re.compile(rf"^{_DEAD}{_ONE_OF_SOME}{_AGED}(?:, (?!yang\b)[^\W_][^;:\"“”\n]*)?[.\s]*$")


def presented(told: Names, text: str) -> str | None:
    """The person whom a sentence presents with his age and says nothing else of, but who he is; nobody dead."""
    match = _PRESENTED.match(text)
    found = told.reader.phrase(match["who"], whole=True) if match else None
    return found.name if found else None


def newcomer(text: str) -> str | None:
    """The name that a sentence presents beside what its bearer is, of whom it tells more than what is done to him.

    He may be who speaks next, or not; nobody dead, and none to whom something is done: that another tells.
    """
    match = re.match(_DEAD, text) and _PARTS.match(text)
    if not match or _SUFFERS.match(text, match.end() + (text[match.end()] == ",")):
        return None
    one, other = match["one"], match["other"]
    name = other if is_post(one) else one if is_post(other[:1].upper() + other[1:]) else ""
    return name if _NAME.fullmatch(name) else None
