"""Islands and groups of regions that people name as one: Madura, Solo Raya, Kalimantan, Greater Jakarta.

Knows: the table `data/wider_regions.tsv`. Does not know what an article is about: none is about such a group.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from index.regions.gazetteer import LANDS, Place, gazetteer, read_table
from index.regions.mentions import Mention, mentions

_LED: Final = (
    r"(?<!\w)(?:(?:di|ke|dari|se|pulau|wilayah|kawasan|seluruh|luar|in|on|of|across|from|around|throughout|island of"
    r"|soal|tentang|ttg|mengenai|seputar|terkait|dengan|kalau|kalo|about|regarding|concerning|vs|versus|antara|between"
    r")[ -]|(?:,|\b(?:dan|and|atau|or)) (?=(?-i:[A-Z])))(?:(?:pulau|wilayah|kawasan|seluruh|the)[ ])*"
)
"""Before such a name, what shows that it is meant as a place: no "kopi Flores", and in a row no chili, "dan lombok"."""
NO_PART: Final = r"(?![ -](?:\w+[ ])?(?:barat|timur|utara|selatan|tengah|tenggara|united|fc|pos|raya|post)\b)"
"""What stands behind the name of a whole island, as a pattern: no direction, nor a club's: "Lombok Timur"."""


_CALLED: Final = re.compile(r"^(?:(?:pulau|wilayah|kawasan|seluruh|the|island of) )+")


def wider(text: str) -> tuple[Mention, ...]:
    """Each such group that a question names as a place, with the regions of which it is made."""
    return tuple(
        Mention(*match.span("name"), match["name"], _groups()[match["name"].lower()])
        for match in _pattern().finditer(text)
    )


def of_land(group: Mention) -> bool:
    """Whether a group is a land by itself, of which as a whole something may be told: Kalimantan, but not Solo Raya."""
    return group.places in _lands()


def group(name: str) -> tuple[Place, ...]:
    """The regions of the group of which some words are the name, () where they are none: "Solo Raya", "the Java"."""
    return _groups().get(_CALLED.sub("", " ".join(name.lower().split())), ())


def groups() -> tuple[tuple[Place, ...], ...]:
    """The regions of each group."""
    return tuple(regions for _, regions in _rows())


def name_of(regions: Sequence[Place], *, english: bool = False) -> str:
    """What people call some regions that are such a group, "" where they are none, or a province was once all of it."""
    whole = tuple(one.code for one in regions) in LANDS.values()
    return "" if whole else _names().get(tuple(regions), ("", ""))[english]


def beside(regions: Sequence[Mention], groups: Sequence[Mention]) -> tuple[Mention, ...]:
    """Regions and groups that a text names, in their order; a region that is part of a group's name is none."""
    own = (one for one in regions if not any(one.start < other.end and other.start < one.end for other in groups))
    return tuple(sorted((*own, *groups), key=lambda one: one.start))


def with_wider(text: str) -> tuple[Mention, ...]:
    """The regions and groups that a question names, also one that it consists of: "Kalimantan?"."""
    words = text.strip(" ?.!,")
    start = text.find(words)
    if whole := group(words):
        return (Mention(start, start + len(words), words, whole),)
    return beside(mentions(text, anycase=True), wider(text))


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _groups()), key=len, reverse=True))
    return re.compile(rf"{_LED}(?P<name>{names}){NO_PART}(?!\w)", re.IGNORECASE)


@cache
def _rows() -> tuple[tuple[Mapping[str, str], tuple[Place, ...]], ...]:
    """The rows of the table, each with its regions."""
    every = gazetteer().places
    rows = read_table("wider_regions.tsv")
    return tuple((row, tuple(every[code] for code in row["codes"].split("|"))) for row in rows)


@cache
def _groups() -> Mapping[str, tuple[Place, ...]]:
    """Names in lower case → the regions."""
    return {
        name.lower(): regions
        for row, regions in _rows()
        for name in (row["name"], row["english"], *filter(None, row["aliases"].split("|")))
    }


@cache
def _names() -> Mapping[tuple[Place, ...], tuple[str, str]]:
    """The regions → the name in Indonesian and English."""
    return {regions: (row["name"], row["english"]) for row, regions in _rows()}


@cache
def _lands() -> frozenset[tuple[Place, ...]]:
    return frozenset(regions for row, regions in _rows() if row["kind"] == "land")
