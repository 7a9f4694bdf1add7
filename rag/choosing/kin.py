"""Sentences that name somebody's relative in words that need no reading: "istri Bupati Budi Santoso, Rina Dewi,".

Knows: the name beside a relative and whose he is. Does not know how one is asked for (`rag.expecting.kin`), or how
evidence is scored.
"""

import re
from collections.abc import Sequence
from typing import Final

from index import places
from index.months import is_calendar_word
from rag.evidence import Evidence
from rag.expecting.kin import Kin, asked_kin
from rag.speaking.words.shapes import is_office

_NAME: Final = r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w.'’-]*){0,4})"


def naming_kin(evidence: Sequence[Evidence], asked: str) -> list[Evidence]:
    """The sentences that name the relative whom a question asks for, and nothing else; none for any other question."""
    kin = asked_kin(asked)
    return [one for one in evidence if kin and kin.of[:1].isupper() and _names(one.sentence.text, kin)]


def _names(text: str, kin: Kin) -> bool:
    """Whether a text has a person's name between commas, or called so, behind a relative and whose he is."""
    beside = rf"\b(?i:{kin.told}) (?:[^,.:;\n\"“”]{{0,80}} )?{re.escape(kin.of)}"
    for match in re.finditer(rf"{beside}(?:(?P<set>,)| (?:yang )?bernama) {_NAME}(?(set),)", text):
        if not (places.mentions(match["name"]) or is_office(match["name"]) or is_calendar_word(match["name"])):
            return True
    return False
