"""Whether a number is only hoped for or aimed at, where what is so is asked: "kami berharap naik ke peringkat 12".

Knows: words of hope and aim in both languages. Does not know numbers (`rag.extracting.numbers`).
"""

import re

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


def is_hoped(words: FewWords) -> bool:
    """Whether a hope stands before a few words of a sentence, and the question asks for none and of no future."""
    return bool(_HOPE.search(words.before)) and not _ASKS_SO.search(words.question.asked)
