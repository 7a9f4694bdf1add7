"""What Indonesian news call by several names of one word, countries above all: China is Tiongkok, Prancis is Perancis.

Knows: the rows of `names_en.tsv` that give an English name and its people several Indonesian names. Does not know
questions (`index/translation.py`).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from index import tables
from index.words import term

NAMES = "names_en.tsv"
"""Countries, peoples, seas, feasts, bodies and offices, by their English names."""


def others(name: str) -> tuple[str, ...]:
    """The index terms of all names of a country or the like, by one of them in lower case; () for another word."""
    return _called().get(name, ())


@cache
def also_called(name: str) -> tuple[str, ...]:
    """What else Indonesian news call a country or the like, by one of its names as written: Prancis for Perancis.

    Of several that have the name the one that has fewest: Korsel is South Korea, not either Korea.
    """
    named = [own for _, own in rows() if name in own]
    return tuple(one for one in min(named, key=len) if one != name) if named else ()


@cache
def rows() -> Sequence[tuple[list[str], list[str]]]:
    """English names of one country or the like, with its Indonesian names."""
    return [(english.split("; "), own.split("; ")) for english, own in tables.rows(NAMES)]


@cache
def in_indonesian() -> Mapping[str, tuple[str, ...]]:
    """English names of one word, in lower case → the index terms of their Indonesian ones of one word."""
    return {
        name.lower(): called
        for english, own in rows()
        for name in english
        if name.isalpha() and (called := tuple(filter(None, (term(one.lower()) for one in own if one.isalpha()))))
    }


@cache
def _called() -> Mapping[str, tuple[str, ...]]:
    """Names of one word, no short forms, that are of one alone: Korsel is of South Korea, not of Korea.

    A name that shares its index term with another word, as Usmani does with Usman, is left out.
    """
    often = Counter(name for _, own in rows() for name in own)
    found: dict[str, tuple[str, ...]] = {}
    for english, own in rows():
        names = (name.lower() for name in own if name.isalpha() and name.istitle() and often[name] == 1)
        single = tuple(dict.fromkeys(name for name in names if term(name) == name))
        if len(english) > 1 and len(single) > 1:
            found |= dict.fromkeys(single, single)
    return found
