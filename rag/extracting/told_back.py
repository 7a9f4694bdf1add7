"""Whether a sentence tells back, of what was before, where what is so now or is to come is asked for.

Knows: how news begin to tell back, how both languages ask of now and later. Does not know when something was.
"""

import re

from rag.extracting.few_words import FewWords

TELLS_BACK = re.compile(
    r"\W*(?:(?:Adapun|Diberitakan) sebelumnya|Sebelumnya|Semula|Awalnya|Earlier|Previously|Initially|Before that)\b"
)
"""How a sentence begins that tells of what was before."""
_ASKS_NOW = re.compile(
    r"(?i)\b(?:akan|bakal|\w*rencana\w*|mendatang|nanti|sekarang|saat ini|kini|plans?|planning|will|going to|next"
    r"|now|currently)\b|^(?:where|when)(?:['’]s|['’]re| is| are| does| do)\b"
)
_ASKS_BEFORE = re.compile(
    r"(?i)\b(?:sebelum\w*|semula|(?:pada )?awalnya|dulu|tadinya|before|earlier|previous(?:ly)?|original(?:ly)?"
    r"|initial(?:ly)?|first|did|was|were)\b"
)


def is_told_back(words: FewWords) -> bool:
    """Whether what is so or will be is asked for and a sentence tells what was before, beside one that does not.

    "Elang akan terbang pada 2031. Sebelumnya, ia dijadwalkan terbang pada 2035": it is 2031.
    """
    asked = words.question.asked
    if not TELLS_BACK.match(words.sentence.text) or not _ASKS_NOW.search(asked) or _ASKS_BEFORE.search(asked):
        return False
    return any(one.span and not TELLS_BACK.match(one.sentence.text) for one in words.beside)
