"""Things and persons that are counted or asked of, of which none is another of its row, and words for one of two.

Knows: their index terms, from `index/data/groups.tsv`. Does not know what is asked of them.
"""

from index import tables

_ROWS = [(how, [frozenset(cell.split()) for cell in cells]) for how, *cells in tables.rows("groups.tsv")]
GROUPS: tuple[frozenset[str], ...] = tuple(cells[0] for how, cells in _ROWS if how == "counted")
"""Things and persons, none of which is another of its row."""
SORT_OF = {
    row: frozenset({sort}) for row in GROUPS for one, sort in (("truk", "kendara"), ("sapi", "hewan")) if one in row
}
"""Index terms of words for all of a row, of which each is only a part: vehicles are not all trucks."""
OPPOSED: tuple[tuple[frozenset[str], ...], ...] = tuple(tuple(cells) for how, cells in _ROWS if how == "opposed")
"""For words that tell one of two or three of a kind from the others the sides of which a sentence may tell apart."""
