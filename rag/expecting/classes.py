"""What a class of things asked for is: how it is asked for and told, and which others a sentence may tell of instead.

Knows: patterns. Does not know which classes there are (`rag.expecting.fates`, `rag.expecting.occasions`), or what
follows for a sentence (`rag.choosing.of_another`).
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from index import tables
from rag.asking.kinds import Kind
from rag.expecting import beings

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
    """The families of a table by their names, their patterns with those that rows beginning with "=" name.

    A row tells of a class its family, kinds of question, name and which others are apart from it; those below begin
    with an empty cell, and give ways in which it is asked for, told and told besides.
    """
    named: dict[str, list[str]] = {}
    found: dict[tuple[str, str], dict[str, dict[str, list[str]]]] = {}
    for family_name, first, last, *apart in tables.rows(table):
        if family_name == "=":
            named.setdefault(first, []).append(_filled(last, named))
        elif family_name:
            ways = found.setdefault((family_name, first), {}).setdefault(last, {"apart": apart})
        else:
            ways.setdefault(first, []).append(_filled(last, named))
    return {
        name: family(
            *_kinds(kinds),
            per_article=PER_ARTICLE in kinds,
            **{which: _words(**ways) for which, ways in classes.items()},
        )
        for (name, kinds), classes in found.items()
    }


def _filled(pattern: str, named: Mapping[str, Sequence[str]]) -> str:
    """A pattern with those that stand in it by their names."""
    return re.sub(r"<([a-z ]+)>", lambda hole: "|".join(named.get(hole[1], [hole[0]])), pattern)


def _words(
    *,
    apart: Sequence[str],
    asked: Sequence[str] = (),
    counted: Sequence[str] = (),
    alone: Sequence[str] = (),
    told: Sequence[str] = (),
    also: Sequence[str] = ("(?!)",),
) -> Words:
    """The words of a class of a table, of whose rows each gives some more."""
    others = None if apart == ["all"] else tuple(" ".join(apart).split())
    happened = [beings.counted("|".join(some), alone=some is alone) for some in (counted, alone) if some]
    return Words("|".join([*happened, *asked]) or None, "|".join(told), "|".join(also), others)


def _kinds(told: str) -> list[Kind]:
    return [Kind[one] for one in told.split() if one != PER_ARTICLE]
