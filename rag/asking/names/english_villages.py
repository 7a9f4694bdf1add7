"""Who heads a village, ward or district, as English questions call him, in Indonesian: "the head of Sukatani village".

Knows: how English puts such a head together with his place. Does not know other offices
(`rag.asking.names.english_offices`).
"""

import re
from collections.abc import Mapping
from typing import Final

_HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    "village": ("kepala desa", "kades"),
    "hamlet": ("kepala dusun", "kadus"),
    "ward": ("lurah", "kepala kelurahan"),
    "district": ("camat", "kepala distrik"),
    "subdistrict": ("camat", "lurah"),
}
_UNIT: Final = r"(?P<unit>urban village|village|hamlet|ward|sub-?district|district)"
_HEAD: Final = r"(?:head(?:man)?|chief)"
_ASKED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_HEAD} of (?:the )?(?P<of>\S+(?: \S+){{0,3}}?) {_UNIT}",
        rf"(?P<of>\S+(?: \S+){{0,3}}?) {_UNIT} {_HEAD}",
        rf"{_UNIT} {_HEAD} of (?:the )?(?P<of>\S+(?: \S+){{0,3}})",
    )
)


def village_head(office: str) -> tuple[str, ...]:
    """What Indonesian calls who heads a village or the like that has a name; () for any other office."""
    match = next(filter(None, (pattern.fullmatch(office) for pattern in _ASKED)), None)
    if match is None or not match["of"][0].isupper():
        return ()
    unit = match["unit"].lower().replace("-", "").replace("urban village", "ward")
    return tuple(f"{head} {match['of']}" for head in _HEADS[unit])
