"""Words that help to tell a sentence's end, from `index/data/full_stops.tsv` and `index/data/boundary_words.tsv`.

Knows: the lists and how they are read. Does not know: degrees and initials, which
`index/segmentation/boundaries.py` knows by shape.
"""

from functools import cache
from typing import NamedTuple

from index import tables


class BoundaryWords(NamedTuple):
    """Forms as they stand on a page, without a last full stop."""

    never_final: frozenset[str]
    """Their full stop ends no sentence: titles, streets, administrative units."""
    before_number: frozenset[str]
    """Their full stop ends no sentence when a figure follows."""
    before_clock: frozenset[str]
    """Their full stop ends no sentence when a time of day follows."""
    before_bracket: frozenset[str]
    """Their full stop ends no sentence when a bracket opens."""
    opening: frozenset[str]
    """Words that begin sentences and are no names, with their capital: *Namun*, *Menurut*."""
    lettered: frozenset[str]
    """What is named by one letter, in lower case: *golongan*, *vitamin*."""
    domains: frozenset[str]
    """Ends of internet addresses and file names, in lower case."""


def _spellings(form: str) -> set[str]:
    """As written, with a capital, and in capitals; a form listed with a capital is never taken in lower case."""
    return {form, form[0].upper() + form[1:], form.upper()}


def _before(rows: list[list[str]], what: str) -> frozenset[str]:
    return frozenset(form for row in rows if row[1] == what for form in _spellings(row[0]))


@cache
def boundary_words() -> BoundaryWords:
    """Read the shipped lists, once."""
    abbreviations = tables.rows("full_stops.tsv")
    words = {row[0]: frozenset(row[1].split()) for row in tables.rows("boundary_words.tsv")}
    return BoundaryWords(
        never_final=_before(abbreviations, "any"),
        before_number=_before(abbreviations, "number"),
        before_clock=_before(abbreviations, "clock"),
        before_bracket=_before(abbreviations, "bracket"),
        opening=words["opening"],
        lettered=words["lettered"],
        domains=words["domain"],
    )
