"""What the beginning of a question about articles is, what rules are, and the patterns that several of both share.

Knows: patterns. Does not know which beginnings there are (`article_heads.py`, `group_heads.py`), or which rules.
"""

import re
from dataclasses import dataclass

from rag.catalogue.grammar.news import NEWS_ID
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


def heads(unit: Unit, view: View, *patterns: str) -> tuple[Head, ...]:
    """Beginnings of questions for the same; right behind one with " …" the subject may follow without a joint."""
    return tuple(head(one.removesuffix(" …"), unit, view, bare=one.endswith(" …")) for one in patterns)


def head(pattern: str, unit: Unit, view: View, *, bare: bool = False, to_order: bool = False) -> Head:
    """A beginning that ends with a word."""
    return Head(re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE), unit, view, bare, to_order)


Rules = tuple[tuple[re.Pattern[str], str], ...]


def rules(*told: tuple[str, str]) -> Rules:
    """Patterns of questions, whatever their case, each with the words that mean the same."""
    return tuple((re.compile(pattern, re.IGNORECASE), said) for pattern, said in told)


def any_case(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Patterns of questions, whatever their case."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


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
