"""How the grammar writes its patterns: in whatever case, as rules with the words that mean the same, as beginnings.

Knows: what the beginning of a question about articles is. Does not know which beginnings or rules there are.
"""

import re
from dataclasses import dataclass

from rag.catalogue.request import Unit, View


def anycase(pattern: str) -> re.Pattern[str]:
    """A pattern that is found whatever the case."""
    return re.compile(pattern, re.IGNORECASE)


def each_anycase(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Patterns that are found whatever the case."""
    return tuple(map(anycase, patterns))


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
    return Head(anycase(rf"(?:{pattern})(?!\w)"), unit, view, bare, to_order)


def rules(*told: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns of questions, each with the words behind " → " that mean the same."""
    return tuple((anycase(pattern), said) for pattern, _, said in (one.rpartition(" → ") for one in told))
