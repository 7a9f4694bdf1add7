"""Whether what is told is only hoped for or possible, where what is so is asked: "kami berharap naik ke peringkat 12".

Knows: words of hope, aim and possibility in both languages. Does not know numbers (`rag.extracting.numbers`), or deeds
(`rag.extracting.asked_deeds`).
"""

import re

from rag.extracting.asked_deeds import asked_deed
from rag.extracting.deeds import ACTIVE, PASSIVE, is_of
from rag.extracting.few_words import FewWords

_HOPE = re.compile(
    r"(?i)\b(?:(?:ber|di|meng)?harap(?:kan)?|semoga|mudah-mudahan|(?:di|men)?t?argetkan|bertekad|hopes?|hoping"
    r"|aim(?:s|ed|ing)?)\b"
    r"[^;,]{0,100}$"
)
"""Before what is hoped."""
_ASKS_SO = re.compile(
    r"(?i)\b(?:\w*harap\w*|\w*target\w*|rencana\w*|akan|bakal|bisa|dapat|harus|perlu|butuh|\w*minim\w*|\w*maksim\w*|nanti"
    r"|mau|ingin|depan|hop\w+|aim\w*|plan\w*|expect\w*|will|would|should|must|needs?|can|could|next)\b"
)
"""A question that a hope may answer."""
_ASKS_DONE = re.compile(r"(?i)\bwhom? (?:did|was|were)\b|\b(?:telah|sudah|pernah)\b")
"""A question that only what was done may answer."""
_POSSIBLE = r"(?i)\b(?:dapat|bisa|mungkin|ingin|berniat|berencana|can|could|may|might|wants? to) \Z"
_VERB = re.compile(rf"\b(?:{ACTIVE}|{PASSIVE}|ber[a-z]{{3,}})\b")


def is_only_possible(words: FewWords) -> bool:
    """Whether it is asked who did a deed, and a sentence has it only as what may or could be: "dapat bertemu"."""
    deed = asked_deed(words.question) if _ASKS_DONE.search(words.question.asked) else None
    text = words.sentence.text
    told = [one.start() for one in _VERB.finditer(text) if is_of(deed, one[0])] if deed else []
    return bool(told) and all(re.search(_POSSIBLE, text[:at]) for at in told)


def is_hoped(words: FewWords) -> bool:
    """Whether a hope stands before a few words of a sentence, and the question asks for none and of no future."""
    return bool(_HOPE.search(words.before)) and not _ASKS_SO.search(words.question.asked)
