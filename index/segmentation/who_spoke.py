"""The words behind a quotation that say who spoke, and where they end on a scraped page.

Knows: where words of `index/saying.py` say so. Does not know where sentences end (`index/segmentation/boundaries.py`).
"""

import re

from index.saying import CAPITALISED, QUOTED, SAID_EN
from index.segmentation.boundary_words import boundary_words

_LONGEST = 200
"""Characters of who spoke, with where and when."""
_SAYING = frozenset(f"{QUOTED}|{SAID_EN}".split("|"))
_WORD = re.compile(r"[^\W\d_]+")
_SPOKEN = re.compile(r"[\"”»][\s,]*(?P<verb>\w+)(?: [^\"“”„«».!?\n]*)?\Z")
"""Behind a quotation a verb, and who it is told of: *"…," ujar Budi saat ditemui*."""
_SHORT = re.compile(r"[A-Z]+|[A-Z][b-df-hj-np-tv-xz]{1,3}")
"""A degree in capitals, or an abbreviation that nobody can say: *SH.*, *Tbk.*"""


def attributes(text: str, at: int) -> bool:
    """Whether the word at `at` says who spoke (*ujar*, *katanya*), which belongs to the quotation before it."""
    match = _WORD.match(text, at)
    if match is None:
        return False
    stem = match.group().removesuffix("nya")
    return stem in _SAYING or (stem.istitle() and stem.lower() in CAPITALISED)


def closes_speech(text: str, at: int) -> bool:
    """Whether who spoke, behind a quotation, ends at the full stop at `at`: whatever follows is not said by him."""
    match = _SPOKEN.search(text, max(0, at - _LONGEST), at)
    if match is None or not attributes(text, match.start("verb")):
        return False
    last = match[0].split()[-1]
    return last not in boundary_words().never_final and not _SHORT.fullmatch(last)
