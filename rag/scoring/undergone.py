"""A question for what was done to somebody, worded as a passage tells it: "diperiksa" as "menjalani pemeriksaan".

Knows: verbs with which Indonesian tells a deed by its noun, from the side of whom it is done to. Does not know the
reader. It knows "mendapat teguran" for an answer to who got one rather than to who "ditegur" is.
"""

import re
from typing import Final

from index import words

_UNDERGOES: Final = re.compile(
    r"(?i)\b(?P<told>(?:mendapat(?:kan)?|dapat|menerima|menjalani|mengalami|di(?:kenai|kenakan|jatuhi|beri)|ter?kena)"
    r" (?P<noun>[a-z]{4,}))\b"
)
_PASSIVE: Final = re.compile(r"\bdi[a-z]{4,}\b")


def as_undergone(text: str, passage: str) -> str:
    """What the reader is asked of a passage, with a passive verb exchanged for what tells the same there with a noun.

    The same where the passage tells nothing so, or has the verb itself.
    """
    told = {tuple(words.terms(one["noun"])): one["told"].lower() for one in _UNDERGOES.finditer(passage)}
    told.pop((), None)  # words that tell nothing, "menerima mereka", are no deed, nor is "dimana"
    return _PASSIVE.sub(
        lambda verb: verb[0] if verb[0] in passage else told.get(tuple(words.terms(verb[0])), verb[0]), text
    )
