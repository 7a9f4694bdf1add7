"""Names of one body or office that have "dan" or "and" in them: Kementerian Hukum dan HAM, Food and Drug Agency.

Knows: the tables of fields, offices and abbreviations in both languages. Does not know what joins several names.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from index import words
from rag.speaking.words.english import FIELDS

_LINK: Final = re.compile(r",? (?:dan|and|&) |, ")
_ANY_LINK: Final = f"(?:{_LINK.pattern})"


def joint_names(text: str) -> list[range]:
    """Where a text has such a name, or what tells one field from others: "hukum dan HAM" of the minister's."""
    return [range(*match.span()) for match in _pattern().finditer(text)]


@cache
def _pattern() -> re.Pattern[str]:
    """All of them, whichever way their parts are joined; a long one before those that are parts of it."""
    longest = sorted({_LINK.sub(" & ", name.lower()) for name in _told() if _LINK.search(name)}, key=len, reverse=True)
    forms = "|".join(re.escape(name).replace(r"\ \&\ ", _ANY_LINK) for name in longest)
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)


def _told() -> Iterator[str]:
    for english, own in FIELDS.items():
        yield from (english, own)
    for entry in words.abbreviations():
        yield from (*entry.long, *entry.english)
