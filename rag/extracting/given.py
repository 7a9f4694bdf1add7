"""Whether something else is told to be given than what a question asks of, or the other way round.

Knows: verbs of giving and receiving in questions. Does not know who of those told is the receiver
(`rag.extracting.deeds`).
"""

import re
from collections.abc import Sequence

from rag.evidence import Evidence
from rag.extracting.asked_words import likely_words, told_words
from rag.question import Question

_RECEIVES = re.compile(
    r"(?i)\bs(?:i)?apa(?:kah)?(?: s?aja)?(?: (?:yang|yg))?(?: (?:akan|telah|sudah|pernah))?"
    r" (?:diberi(?:kan)?|dikasih|dikirimi|dibayar|menerima|mendapat(?:kan)?|memperoleh)"
    r"|\bwho (?:was|were|is|are|got|has been|have been) (?:given|sent|handed|awarded|offered)|\bwho received"
)
_THING = re.compile(r"(?i) (?P<thing>[\w-]+(?: (?!(?:in|at|by|from|for|on|di|dari|oleh|pada|dalam|untuk)\b)[\w-]+)*)")
_GIVES = re.compile(
    r"\bdid (?P<en>[A-Z]\S*(?: [A-Z]\S*)*) (?:give|pay|send|lend|hand|transfer)\b"
    r"|\b(?P<id>[A-Z]\S*(?: [A-Z]\S*)*) (?:memberi(?:kan)?|membayar|mengirim(?:kan)?|mentransfer|menyerahkan)\b"
)
"""Who gives, where a question asks what or how much."""


def is_given_back(question: Question, text: str) -> bool:
    """Whether what somebody gives is asked for, and a sentence tells what is given to him."""
    gives = _GIVES.search(question.asked)
    giver = (gives["en"] or gives["id"]).split() if gives else []
    return any(re.search(rf"\b(?:kepada|buat) (?:[A-Z]?[a-z]+ ){{0,2}}?{re.escape(name)}\b", text) for name in giver)


def is_given_another(question: Question, chosen: Sequence[Evidence], span: tuple[int, int]) -> bool:
    """Whether the best sentence names what is given only within a few words, or not at all, and another one has it."""
    receives = _RECEIVES.search(question.asked)
    thing = receives and _THING.match(question.asked, receives.end())
    if not thing:
        return False
    best, at = chosen[0].sentence, chosen[0].sentence.start
    asked = likely_words(thing["thing"], question.text_language)
    rest = told_words(f"{best.text[: span[0] - at]} {best.text[span[1] - at :]}")
    return not asked & rest and any(asked & told_words(one.sentence.text) for one in chosen[1:])
