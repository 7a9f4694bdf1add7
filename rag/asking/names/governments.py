"""Whose government a question means: "Oman's government", "pemerintah Iran".

Knows: how both languages put a government together with its country. Does not know which words are a country's name.
"""

import re
from typing import Final

_GOVERNMENT: Final = re.compile(
    r"(?:the )?(?P<before>[A-Z].*?)(?:['’]s?)? government|(?:the )?government of (?:the )?(?P<behind>[A-Z].*)"
    r"|(?:[Pp]ihak )?[Pp]emerintah (?P<of>\w.*)"
)
_AT_HOME: Final = frozenset(
    "indonesia indonesian indonesia's ri republik pusat daerah kota kabupaten provinsi desa setempat kita baru lama"
    " sekarang saat ini itu pun juga melalui".split()
)
"""Words beside this country's government, or one of its regions, which many speak for."""


def governed(name: str) -> str | None:
    """The country, as typed, whose government is meant by name; None for this one's and for what is no government."""
    match = _GOVERNMENT.fullmatch(name)
    of = match and (match["before"] or match["behind"] or match["of"])
    return of if of and _AT_HOME.isdisjoint(of.lower().split()) else None
