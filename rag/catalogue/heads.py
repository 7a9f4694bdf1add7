"""What the beginning of a question about articles is, and the patterns that several kinds of them share.

Knows: patterns. Does not know which beginnings there are (`forms.py`).
"""

import re
from dataclasses import dataclass

from rag.catalogue.news import NEWS_ID
from rag.catalogue.request import Unit, View


@dataclass(frozen=True, slots=True)
class Head:
    """How a question begins; a group `topic` within stands before the rest of the question."""

    pattern: re.Pattern[str]
    unit: Unit
    view: View
    bare: bool = False
    """Whether the subject may follow without a word that joins it."""
    to_order: bool = False
    """Whether words such as "by date" must follow."""


def head(pattern: str, unit: Unit, view: View, *, bare: bool = False, to_order: bool = False) -> Head:
    """A beginning that ends with a word."""
    return Head(re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE), unit, view, bare, to_order)


IN_NEWS_EN = (
    r"(?:in (?:the )?(?:news|press|articles|headlines)|(?:covered|mentioned|named|discussed|reported(?: on)?)"
    r" (?:in|by) (?:the |an |these |your )?(?:news|press|media|outlets|articles?))"
)
IN_NEWS_ID = (
    rf"(?:diberitakan|dimuat (?:di|dalam) {NEWS_ID}|(?:muncul|disebut(?:kan)?) (?:di|dalam|oleh) (?:{NEWS_ID}|media))"
)
NAME = r"(?-i:[A-Z])[\w.'’-]*(?: (?-i:[A-Z])[\w.'’-]*)*"
"""Words with capitals."""
SPOKEN_OF_ID = r"(?:disebut(?:kan)?|disinggung|dibahas|diberitakan|dimuat|diliput|ditulis)"
SPOKEN_OF_EN = r"(?:mentioned|named|covered|reported(?: on)?|discussed|written about)"
"""What is done to whom or what articles speak of; of anything but a name others may do it, too."""
NOTHING_TOLD = (
    r"(?! (?!(?:di|pada|oleh|dalam|sejak|selama|tahun|bulan|media|pers|in|on|by|during|since|this|last)\b)(?-i:[a-z]))"
)
"""Before no small word that says what was reported: "kapan ia diberitakan hilang" asks for what happened."""
