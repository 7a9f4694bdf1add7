"""Two to ten in words, Indonesian and English, and what they are in figures.

Knows: how few of something are counted. Does not know what is counted. Pure constants.
"""

import re
from collections.abc import Mapping

NUMBERS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        "dua two|tiga three|empat four|lima five|enam six|tujuh seven|delapan eight|sembilan nine|sepuluh ten".split(
            "|"
        ),
        2,
    )
    for name in names.split()
}
SEVERAL = rf"(?:[2-9]|[1-9]\d|{'|'.join(NUMBERS)})"
"""More than one, as a pattern."""
COUNTED = re.compile(rf"(?i)\b(?P<number>{SEVERAL}) (?P<what>[a-z]{{3,}})")
"""How many things are told of, and what they are: "5 poin kesepakatan", "tujuh syarat"."""


def value(number: str) -> int:
    """What a number of `SEVERAL` is in figures."""
    return int(number) if number.isdigit() else NUMBERS[number.lower()]
