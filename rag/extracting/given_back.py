"""Whether a sentence tells what is given to somebody, where it is asked what he gives, or to whom.

Knows: verbs of giving in questions. Does not know who does what beyond them (`rag.extracting.deeds`).
"""

import re

from rag.asking.kinds import Kind
from rag.extracting.few_words import FewWords

_GIVE = r"(?:memberi(?:kan)?|menawar(?:i|kan)|membayar|menjual|mengirim(?:i|kan)?|mentransfer|menyerahkan)"
_GIVES = re.compile(
    r"\bdid (?P<en>[A-Z]\S*(?: [A-Z]\S*)*) (?:give|pay|send|lend|sell|offer|hand|transfer)\b"
    rf"|\b(?P<id>[A-Z]\S*(?: [A-Z]\S*)*) {_GIVE}\b"
)
"""Who gives, where a question asks what, how much or to whom."""
_GIVEN_BY = re.compile(r"\bdari (?:\w+ ){0,2}\Z")
"""Right before who gave something: "menerima uang dari"."""


def is_given_back(words: FewWords) -> bool:
    """Whether what somebody gives is asked for, and a sentence tells what is given to him."""
    gives = _GIVES.search(words.question.asked)
    giver = (gives["en"] or gives["id"]).split() if gives else []
    text = words.sentence.text
    to = rf"\b(?:(?:kepada|buat) (?:[A-Z]?[a-z]+ ){{0,2}}?|{_GIVE} )"
    if giver and words.question.kind is Kind.WHO and _GIVEN_BY.search(words.before):
        return True
    return any(re.search(rf"{to}{re.escape(name)}\b", text) for name in giver)
