"""Things of one sort of which one is not another: elections, holidays, tickets, what begins and what ends.

Knows: how each is asked for and told, in both languages; elections, holidays, tickets and sums of money by tables. Does
not know articles (`rag.choosing.of_another`).
"""

from itertools import groupby
from operator import itemgetter

from index import tables
from rag.asking.kinds import Kind
from rag.expecting.classes import Words, families, family

_CHOSEN = (Kind.HOW_MANY, Kind.WHAT, Kind.WHO, Kind.WHEN, Kind.WHERE)
_FAMILIES = families("occasions.tsv")
SUMS = (
    _FAMILIES["budgets"],
    *(
        family(
            Kind.HOW_MANY,
            per_article=False,
            **{
                own: Words(rf"\b(?:{own}|{english})\b", rf"(?:{own}|{english})\b", apart=None)
                for _, own, english in some
            },
        )
        for _, some in groupby(tables.rows("sums.tsv"), key=itemgetter(0))
    ),
)
"""Budgets, funds and taxes of a region, its least wages, and who is given funds to hold an election: of whichever a
question goes on to ask, it is of one of them."""
SORTS = tuple(one for name, one in _FAMILIES.items() if name != "budgets")
"""All of them but the sums: who is elected, on which holiday, what a ticket is for, what came in and what was left,
whether something begins, opens or holds or is over, who applied and who passed."""


def _label(told: str, also: str = "(?!)") -> Words:
    """The words of a label that is asked for as it is told, and may be told besides."""
    return Words(rf"\b(?:{told})", told, also, None)


_LABELS, READINGS = (
    tuple(
        family(*_CHOSEN, per_article=False, **{one: _label(*one.split(" // ")) for one in row})
        for row in tables.rows(table)
    )
    for table in ("labels.tsv", "readings.tsv")
)
LABELS = (*_LABELS, *READINGS)
"""Labels of tracks, schools, sports and the like, and of how a figure is read, gross or net: a sentence that has others
of its row alone is of something else."""
