"""Whether a sentence tells what is given to somebody, where it is asked what he gives.

Knows: verbs of giving in questions. Does not know who does what beyond them (`rag.extracting.deeds`).
"""

import re

from rag.extracting.few_words import FewWords

_GIVES = re.compile(
    r"\bdid (?P<en>[A-Z]\S*(?: [A-Z]\S*)*) (?:give|pay|send|lend|hand|transfer)\b"
    r"|\b(?P<id>[A-Z]\S*(?: [A-Z]\S*)*) (?:memberi(?:kan)?|membayar|mengirim(?:kan)?|mentransfer|menyerahkan)\b"
)
"""Who gives, where a question asks what or how much."""


def is_given_back(words: FewWords) -> bool:
    """Whether what somebody gives is asked for, and a sentence tells what is given to him."""
    gives = _GIVES.search(words.question.asked)
    giver = (gives["en"] or gives["id"]).split() if gives else []
    text = words.sentence.text
    return any(re.search(rf"\b(?:kepada|buat) (?:[A-Z]?[a-z]+ ){{0,2}}?{re.escape(name)}\b", text) for name in giver)
