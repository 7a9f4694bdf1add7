"""Whom a sentence without a verb presents as one of some, as "Salah satunya, Rina (42)" does.

Knows: how reports introduce somebody by name and age. Does not know who speaks after that (`speaking/turns.py`).
"""

import re

from rag.speaking.names import Names

_ONE_OF_SOME = (
    r"(?:Salah (?:satu|seorang)(?:nya| (?:di ?antaranya|[a-z]+))?|(?:Satu )?[Dd]i ?antaranya|Seperti(?: halnya)?"
    r"|Misalnya|Contohnya)\b[ ,]*(?:(?:adalah|yakni|yaitu|ialah|bernama|dialami|dirasakan|ada)\b[ ,]*)?"
)
_AGED = r"(?P<who>[A-Z][^,:;()\"“”\n]{1,60}?),? \([1-9]\d(?: tahun| thn| th)?\)"
_DEAD = r"(?!.*\b(?:tewas|meninggal|wafat|gugur)\b)"
_PRESENTED = re.compile(rf"^{_DEAD}{_ONE_OF_SOME}{_AGED}(?:, (?!yang\b)[^\W_][^;:\"“”\n]*)?[.\s]*$")


def presented(told: Names, text: str) -> str | None:
    """The person whom a sentence presents with his age and says nothing else of, but who he is; nobody dead."""
    match = _PRESENTED.match(text)
    found = told.reader.phrase(match["who"], whole=True) if match else None
    return found.name if found else None
