"""Outlets that print under several names: a house with its editions for regions, channels and languages.

Knows: houses of Indonesian news by name, and what their editions add to it. Does not know: how a name is folded
(index.filters), or which outlets a collection has. An outlet that only begins like a house's name is none of it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from index.regions.gazetteer import gazetteer


@dataclass(frozen=True, slots=True)
class House:
    """A house and what it is called, folded."""

    name: str
    own: tuple[str, ...]
    """Names of the whole house, of which editions are made, too."""
    editions: frozenset[str] = frozenset()
    """What no other house adds to its name."""
    anywhere: bool = True
    """Whether an edition may be of any region; else others write as this house does: detiksultra.com is not detik's."""


_HOUSES: Final = (
    House("Antara", ("antara", "antaranews", "lkbnantara", "kantorberitaantara")),
    House(
        "detik",
        ("detik", "detikcom"),
        frozenset("jateng jatim jabar bali sumut sulsel jogja sumbagsel kalimantan hot inet oto pop hikmah".split()),
        anywhere=False,
    ),
    House("IDN Times", ("idntimes",)),
    House("iNews", ("inews",)),
    House("Jawa Pos", ("jawapos", "jawaposradar")),
    House("JPNN", ("jpnn",)),
    House("Kompas", ("kompas",)),
    House("kumparan", ("kumparan",), frozenset(("plus", "woman", "mom", "bisnis"))),
    House("Liputan6", ("liputan6",)),
    House("Okezone", ("okezone",), frozenset(("celebrity", "techno", "muslim", "women"))),
    House("Pikiran Rakyat", ("pikiranrakyat",)),
    House("Republika", ("republika", "republikaonline")),
    House("RMOL", ("rmol", "kantorberitarmol")),
    House("RRI", ("rri", "kbrn")),
    House("SINDOnews", ("sindonews",)),
    House("Tempo", ("tempo",)),
    House(
        "Tribun",
        ("tribun", "tribunnews"),
        frozenset("flores timur toraja priangan muria pantura mataraman wow style network".split()),
    ),
    House("TVRI", ("tvri",)),
    House("VIVA", ("viva",)),
)
_OWN: Final[Mapping[str, House]] = {name: house for house in _HOUSES for name in house.own}
_CHANNELS: Final = frozenset(
    "news english en regional nasional daerah finance ekonomi sport sports bola health edu travel food properti"
    " otomotif tekno lifestyle video foto".split()
)
_ENDING: Final = re.compile(r"(?:com|coid|id|online)$")
_BEGINNING: Final = re.compile(r"^(?:com|coid|id)(?=\w{3})")


def house_named(folded: str) -> str | None:
    """The house that a folded name means as a whole: `antaranews` → Antara; None for an edition or another outlet."""
    return _OWN[folded].name if folded in _OWN else None


@lru_cache(10_000)
def house_of(folded: str) -> str | None:
    """The house that an outlet of this folded name is of, by itself or as an edition: `tribunjateng` → Tribun."""
    if folded in _OWN:
        return _OWN[folded].name
    for length in range(len(folded) - 1, 2, -1):
        if (house := _OWN.get(folded[:length])) and _is_edition(folded[length:], house):
            return house.name
    return None


def _is_edition(added: str, house: House) -> bool:
    forms = {added, _ENDING.sub("", added), _BEGINNING.sub("", added)}
    return any(
        form in _CHANNELS or form in house.editions or (house.anywhere and form in gazetteer().keys) for form in forms
    )
