"""Small numbers in words, Indonesian and English, and what they are in figures.

Knows: the words, also those of a row. Does not know what is counted.
"""

import re

INDONESIAN = tuple("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split())
ENGLISH = tuple("one two three four five six seven eight nine ten eleven twelve".split())
"""From one."""
ORDINAL_ID = ("pertama", *(f"ke{number}" for number in INDONESIAN[1:10]))
ORDINAL_EN = tuple("first second third fourth fifth sixth seventh eighth ninth tenth".split())
FEW_ID, FEW_EN = "|".join(INDONESIAN[1:10]), "|".join(ENGLISH[1:10])
"""Two to ten, as parts of a pattern."""
NUMBERS = {word: number for words in (INDONESIAN[1:10], ENGLISH[1:10]) for number, word in enumerate(words, 2)}
"""Two to ten in figures."""
SEVERAL = rf"(?:[2-9]|[1-9]\d|{FEW_ID}|{FEW_EN})"
"""More than one, as a pattern."""
COUNTED = re.compile(rf"(?i)\b(?P<number>{SEVERAL}) (?P<what>[a-z]{{3,}})")
"""How many things are told of, and what they are: "5 poin kesepakatan", "tujuh syarat"."""


def value(number: str) -> int:
    """What a number of `SEVERAL` is in figures."""
    return int(number) if number.isdigit() else NUMBERS[number.lower()]
