"""Things and persons that are counted or asked of, of which none is another of its row, and words for one of two.

Knows: their index terms, from a table. Does not know what is asked of them.
"""

from index import tables

_ROWS = tuple(tables.rows("groups.tsv"))
GROUPS = tuple(frozenset(row.split()) for sort, row in _ROWS if sort == "group")
"""The rows."""
SORT_OF = {
    row: frozenset({sort}) for row in GROUPS for one, sort in (("truk", "kendara"), ("sapi", "hewan")) if one in row
}
"""Index terms of words for all of a row, of which each is only a part: vehicles are not all trucks."""

OPPOSED = tuple(tuple(frozenset(side.split()) for side in row.split(" / ")) for sort, row in _ROWS if sort != "group")
"""For words that tell one of two or three of a kind from the others the sides of which a sentence may tell apart."""
EXCLUSIVE = frozenset(word for sort, row in _ROWS if sort == "apart" for word in row.replace("/", " ").split())
"""Those of which a sentence that has one tells nothing of the other, though it does not name that."""
