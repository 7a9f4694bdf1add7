"""Sentences that name somebody's relative in words that need no reading: "istri Bupati Budi Santoso, Rina Dewi,".

Knows: how a relative is asked for by whose he is, and the name beside both. Does not know how evidence is scored.
"""

import re
from collections.abc import Sequence
from typing import Final

from index import places
from index.months import is_calendar_word
from rag.asking.english_offices import in_indonesian
from rag.evidence import Evidence
from rag.speaking.roles import Role, role_of
from rag.speaking.word_shapes import is_office

_WHO: Final = re.compile(r"(?i)(?:siapa(?:kah)?(?: nama)?|who(?:['’]s| is| was)) (?P<who>[^,?]+?)(?: itu| sih)?\W*")
_NAME: Final = r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w.'’-]*){0,4})"


def naming_kin(evidence: Sequence[Evidence], asked: str) -> list[Evidence]:
    """The sentences that name the relative whom a question asks for, and nothing else; none for any other question."""
    kin = _asked(asked)
    return [one for one in evidence if kin and _names(one.sentence.text, kin)]


def _asked(asked: str) -> Role | None:
    """The relative of one person whom a question asks for: "siapa istri Budi Santoso?", "who is Budi's wife?"."""
    match = _WHO.fullmatch(asked)
    told = (role_of(one) for one in in_indonesian(match["who"])) if match else ()
    return next((one for one in told if one and one.is_relative and one.of[0].isupper()), None)


def _names(text: str, kin: Role) -> bool:
    """Whether a text has a person's name between commas, or called so, behind a relative and whose he is."""
    beside = rf"\b(?i:{re.escape(kin.head)}) (?:[^,.:;\n\"“”]{{0,80}} )?{re.escape(kin.of)}"
    for match in re.finditer(rf"{beside}(?:(?P<set>,)| (?:yang )?bernama) {_NAME}(?(set),)", text):
        if not (places.mentions(match["name"]) or is_office(match["name"]) or is_calendar_word(match["name"])):
            return True
    return False
