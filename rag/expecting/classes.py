"""What a class of things asked for is: how it is asked for and told, and which others a sentence may tell of instead.

Knows: patterns. Does not know which classes there are (`rag.expecting.fates`, `rag.expecting.occasions`), or what
follows for a sentence (`rag.choosing.of_another`).
"""

import re
from functools import cache
from typing import NamedTuple

from index import tables
from rag.asking.kinds import Kind

REGION = "<region>"
"""Stands in a question for each region that it names, so that a class may be asked for by one."""

PER_ARTICLE = "article"
"""Stands among the kinds of question of a family in a table of which all sentences of an article are."""


class Words(NamedTuple):
    """The words of a class, as patterns."""

    asked: str | None
    """How it is asked for; None for a class that only keeps others from being meant."""
    told: str
    """How it is told; these words also tell of no class that it is apart from."""
    also: str = "(?!)"
    """How it may be told besides, in words that are of others, too."""
    apart: tuple[str, ...] | None = ()
    """Classes of which a sentence does not answer for it; None for all others of its family."""


class Class(NamedTuple):
    """One of several classes that a sentence may tell of."""

    asked: re.Pattern[str]
    told: re.Pattern[str]
    apart: re.Pattern[str] | None
    """What tells of a class that it is not; None where an article that is silent on it cannot answer at all."""
    per_article: bool
    """Whether all sentences of an article that tells of it are: of one on an election, not of one on the dead."""


class Family(NamedTuple):
    """Classes that exclude each other."""

    kinds: frozenset[Kind]
    """Kinds of question of which each class has its own answer."""
    classes: tuple[Class, ...]


def family(*kinds: Kind, per_article: bool = False, **classes: Words) -> Family:
    """Classes by their names, and the kinds of question that ask for one of them."""
    found = []
    for name, one in classes.items():
        every = [other for other in classes if other != name]
        apart = [classes[other].told for other in (every if one.apart is None else one.apart)]
        if one.asked is not None:
            asked, told = re.compile(f"(?i){one.asked}"), re.compile(rf"(?i)\b(?:{one.told}|{one.also})")
            others = re.compile(rf"(?i)\b(?:{'|'.join(apart)})") if apart else None
            found.append(Class(asked, told, others, per_article))
    return Family(frozenset(kinds), tuple(found))


@cache
def families(table: str) -> dict[str, Family]:
    """The families of a table by their names, their patterns with those that rows beginning with "=" name."""
    named: dict[str, str] = {}
    found: dict[tuple[str, str], dict[str, Words]] = {}
    for name, *cells in tables.rows(table):
        first, which, *patterns = (
            re.sub(r"<([a-z ]+)>", lambda hole: named.get(hole[1], hole[0]), one) for one in cells
        )
        if name == "=":
            named[first] = which
            continue
        asked, told, also, apart = patterns
        others = None if apart == "all" else tuple(apart.split())
        found.setdefault((name, first), {})[which] = Words(asked or None, told, also or "(?!)", others)
    return {
        name: family(*_kinds(told), per_article=PER_ARTICLE in told, **some) for (name, told), some in found.items()
    }


def _kinds(told: str) -> list[Kind]:
    return [Kind[one] for one in told.split() if one != PER_ARTICLE]
