"""Which part somebody has in a deed as a title tells it, whose verbs are bare: "Elang Taklukkan Merpati".

Knows: bare and passive verbs right before and behind who is named. Does not know what a sentence tells
(`rag.extracting.reversed_deeds`).
"""

import re

from rag.extracting.beatings import BARE, is_beating
from rag.extracting.deeds import Deed, Part, is_of


def is_titled_reversed(title: str, deed: Deed) -> bool:
    """Whether a title tells of who is known that he has the part in a deed that is asked for."""
    some = "|".join(map(re.escape, deed.known))
    named = re.search(rf"\b(?:{some})\b", title) if some else None
    if deed.part is None or named is None:
        return False
    behind, before = re.match(r" (\w+)", title[named.end() :]), re.search(r"(\w+) $", title[: named.start()])
    if behind and _is_verb(deed, behind[1]):
        return deed.part is (Part.SUFFERS if _is_passive(behind[1]) else Part.DOES)
    if before and _is_verb(deed, before[1]):
        return deed.part is (Part.DOES if _is_passive(before[1]) else Part.SUFFERS)
    return False


def _is_passive(verb: str) -> bool:
    """Whether a verb of a title is passive: "Ditikam"."""
    return verb.lower().startswith("di")


def _is_verb(deed: Deed, word: str) -> bool:
    """Whether a word of a title is a bare or passive verb of a deed, and no noun of it: "Pelapor"."""
    if is_beating(deed):
        return bool(BARE.fullmatch(word))
    return not re.match(r"(?i)(?:pe|ter|ke)\w{4,}", word) and is_of(deed, word)
