"""Tells a city from the regency of the same name by the districts that a text names: Cibinong is in Kabupaten Bogor.

Knows: the districts of the 25 pairs of one name (`data/districts.tsv`). Does not know: any other district.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from index.regions.gazetteer import Place, gazetteer, keyed, read_table

_BEFORE = r"(?:Kecamatan|Kec\.?|Camat|Polsek|Kapolsek|Puskesmas|Koramil|Danramil|KUA|kecamatan)\s"


@dataclass(frozen=True, slots=True)
class _Pair:
    pattern: re.Pattern[str]
    codes: Mapping[str, str]
    """District without spaces, in lower case → code of the region it lies in."""


@cache
def _pairs() -> Mapping[str, _Pair]:
    """Code of each of the regions → its pair's districts. A district named like a region tells nothing."""
    found: dict[str, dict[str, str]] = {}
    for row in read_table("districts.tsv"):
        bare = gazetteer().places[row["code"]].name.partition(" ")[2]
        for district in row["districts"].split("|"):
            if keyed(district) not in gazetteer().keys:
                found.setdefault(bare, {})[district] = row["code"]
    pairs: dict[str, _Pair] = {}
    for bare, districts in found.items():
        names = "|".join(
            re.escape(name).replace(r"\ ", r"\s?") for name in sorted(districts, key=lambda name: (-len(name), name))
        )
        pattern = re.compile(rf"\b(?:{_BEFORE}({names})\b|({names}),\s(?:\w+\.?\s)?{bare}\b)")
        pair = _Pair(pattern, {keyed(name): code for name, code in districts.items()})
        pairs |= dict.fromkeys(districts.values(), pair)
    return pairs


def told_apart(text: str, places: tuple[Place, ...]) -> str | None:
    """The code of that one of the places in which most of the named districts lie; None when they do not tell."""
    pair = next((pair for place in places if (pair := _pairs().get(place.code))), None)
    if pair is None:
        return None
    votes = Counter(pair.codes[keyed(match[1] or match[2])] for match in pair.pattern.finditer(text))
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
