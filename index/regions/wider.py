"""Islands and groups of regions that people name as one: Madura, Solo Raya, Kalimantan, Greater Jakarta.

Knows: the table `data/wider_regions.tsv`. Does not know what an article is about: none is about such a group.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from index.regions.gazetteer import Place, gazetteer, read_table
from index.regions.mentions import Mention, mentions

_LED: Final = (
    r"(?<!\w)(?:di|ke|dari|se|pulau|wilayah|kawasan|seluruh|luar|in|on|of|across|from|around|throughout|island of)[ -]"
    r"(?:(?:pulau|wilayah|kawasan|seluruh|the)[ ])*"
)
"""Before such a name, what shows that it is meant as a place: no "kopi Flores"."""
NO_PART: Final = r"(?![ -](?:\w+[ ])?(?:barat|timur|utara|selatan|tengah|tenggara|united|fc|pos|raya|post)\b)"
"""What stands behind the name of a whole island, as a pattern: no direction, nor a club's: "Lombok Timur"."""


def wider(text: str) -> tuple[Mention, ...]:
    """Each such group that a question names as a place, with the regions of which it is made."""
    return tuple(
        Mention(*match.span("name"), match["name"], _groups()[match["name"].lower()])
        for match in _pattern().finditer(text)
    )


def beside(regions: Sequence[Mention], groups: Sequence[Mention]) -> tuple[Mention, ...]:
    """Regions and groups that a text names, in their order; a region that is part of a group's name is none."""
    own = (one for one in regions if not any(one.start < other.end and other.start < one.end for other in groups))
    return tuple(sorted((*own, *groups), key=lambda one: one.start))


def with_wider(text: str) -> tuple[Mention, ...]:
    """The regions and groups that a question names."""
    return beside(mentions(text, anycase=True), wider(text))


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _groups()), key=len, reverse=True))
    return re.compile(rf"{_LED}(?P<name>{names}){NO_PART}(?!\w)", re.IGNORECASE)


@cache
def _groups() -> Mapping[str, tuple[Place, ...]]:
    """Names in lower case → the regions."""
    every = gazetteer().places
    return {
        name.lower(): tuple(every[code] for code in row["codes"].split("|"))
        for row in read_table("wider_regions.tsv")
        for name in (row["name"], *filter(None, row["aliases"].split("|")))
    }
