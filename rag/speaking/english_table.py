"""English names of offices and bodies with the Indonesian ones: what the table of abbreviations and our lists tell.

Knows: the table's wordings in both languages. Does not know how English puts names together
(`asking/english_offices.py`).
"""

from collections.abc import Iterator, Mapping
from functools import cache

from index import words
from index.words import Abbreviation
from rag.speaking.bodies import is_body
from rag.speaking.english_words import TOLD_OFFICES, WHOLE
from rag.speaking.word_shapes import is_office


@cache
def offices() -> Mapping[str, str]:
    """English wordings of offices, in lower case, with the Indonesian one in full."""
    return {**TOLD_OFFICES, **{english: one.long[0] for english, one in _named() if _is_office(one.long[0])}}


@cache
def offices_and_bodies() -> Mapping[str, tuple[str, ...]]:
    """English names, in lower case, with all Indonesian ones of the same office or body."""
    found = {
        english: tuple(own for own in (one.short, *one.long) if is_body(own) or _is_office(own))
        for english, one in _named()
        if is_body(one.long[0].split()[0]) or _is_office(one.long[0])
    }
    return {**found, **WHOLE}


def _named() -> Iterator[tuple[str, Abbreviation]]:
    """Each English name in the table, in lower case, with what it stands beside."""
    for one in words.abbreviations():
        if one.long:
            yield from ((english.lower(), one) for english in one.english)


def _is_office(name: str) -> bool:
    return is_office(name.split()[0])
