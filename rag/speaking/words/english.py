"""Words of English offices, bodies and kin with the Indonesian ones.

Knows: the lists, and the table of them (`index/data/offices_en.tsv`). Does not know how English puts them together
(`asking/names/english_offices.py`).
"""

from collections.abc import Mapping
from typing import Final

from index import tables

_JOINED: Final = "; "
_ROWS: Final = tables.rows("offices_en.tsv")


def _table(sort: str) -> dict[str, tuple[str, ...]]:
    """English words of a sort with the Indonesian ones."""
    own = ((english, told) for one, english, told in _ROWS if one == sort)
    return {word: tuple(told.split(_JOINED)) for english, told in own for word in english.split(_JOINED)}


FIELDS: Final[Mapping[str, str]] = {word: told for word, (told,) in _table("field").items()}
"""What ministers, ministries and the offices of regions are of."""
HEADS: Final[Mapping[str, tuple[str, ...]]] = _table("head")
"""Who heads a body."""
DELEGATES: Final[Mapping[str, tuple[str, ...]]] = _table("delegate")
"""Who speaks for somebody or for a body."""
KIN: Final[Mapping[str, tuple[str, ...]]] = _table("kin")
WHOLE: Final[Mapping[str, tuple[str, ...]]] = _table("whole")
"""Names of bodies and offices that the table of abbreviations has not, or calls otherwise."""
TOLD_OFFICES: Final[Mapping[str, str]] = {word: told for word, (told,) in _table("told").items()}
"""Offices in English, those that the table of abbreviations has not."""
HOLDERS: Final = frozenset(
    "minister mayor regent governor president lawmaker legislator senator spokesman spokeswoman spokesperson chairman"
    " chairwoman chairperson chair chief commissioner director rector secretary head speaker lawyer attorney economist"
    " analyst activist professor coach ambassador commander judge politician observer expert ceo".split()
)
"""Words that end an office, before the name of who holds it."""
BODY_NOUNS: Final = frozenset(
    "agency army authority bank board bureau commission committee council court department directorate embassy forces"
    " general house institute ministry office organization organisation parliament party police service university"
    " union".split()
)
"""Words that the English names of bodies end in."""
