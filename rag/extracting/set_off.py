"""Which numbers of a sentence are set off by what stands right behind: "Rp 1 juta per bulan", "Rp 2 juta dari Rina".

Knows: how both languages word a rate, and from whom or to whom something goes. Does not know what the numbers are of
(`rag.extracting.another_number`).
"""

import re
from collections.abc import Sequence

from rag.extracting.amounts import SCALE
from rag.extracting.numbers import Number

_UNITS = {
    "bulan": "month",
    "tahun": "year",
    "hari": "day",
    "minggu|pekan": "week",
    "jam": "hour",
    "orang|kepala|jiwa": "person|head",
    "saham|lembar": "share",
    "liter": "lit(?:er|re)",
    "kilogram|kilo|kg": "kilogram|kilo|kg",
}
_SE = "se(?=bulan|tahun|hari|minggu|jam|orang|liter|kilo)"
_ASKED = rf"\b(?:(?:per|setiap|tiap|each|every) ?|/ ?|{_SE}|an? (?=month|year|day|week|hour))"
_TO = rf"(?:(?: (?:sampai|hingga|to) | ?[-–] ?)(?:rp|us\$)?\.? ?[\d.,]+(?: (?:{SCALE}|persen))?)?"
"""Up to how much it may be."""
_TOLD = rf" ?(?:per[ -]?|setiap |tiap |/ ?|{_SE}|(?:each|every|a) )"


def per_unit(asked: str, text: str, every: Sequence[Number]) -> list[Number]:
    """The numbers right behind which the unit stands of which each is asked for; none where it is asked for none."""
    for own, english in _UNITS.items():
        unit = rf"(?:{own}|{english})\b"
        if re.search(_ASKED + unit, asked, re.IGNORECASE):
            return [one for one in every if re.match(_TO + _TOLD + unit, text[one.end :], re.IGNORECASE)]
    return []


def of_named(names: Sequence[str], text: str, every: Sequence[Number]) -> list[Number]:
    """The amounts of money that come from one of some names, or go to him: "Rp 2 juta dari Rina"."""
    some = "|".join(map(re.escape, names))
    behind = re.compile(rf" (?:dari|untuk|kepada|bagi|from|for|to) (?:{some})\b")
    return [one for one in every if some and one.unit == "money" and behind.match(text, one.end)]
