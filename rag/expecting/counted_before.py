"""Sentences that only name those whom the one before them counts: "Dua orang ditangkap. Mereka adalah …".

Knows: how such a sentence begins. Does not know what is asked, or which sentences are quoted.
"""

import re

from index.nouns import Sentence
from index.numerals import FEW_ID

_NAMES_THEM = re.compile(
    r"(?:Antara lain|Di antaranya|Yakni|Yaitu|Among them)\b|(?:They|These) (?:are|were|include) (?=[A-Z])"
    rf"|(?:Mereka|Ke(?:{FEW_ID})nya) (?:adalah|ialah|yakni|yaitu)\b"
)


def names_them(sentence: Sentence) -> bool:
    """Whether a sentence names those whom the one before it only counts."""
    return _NAMES_THEM.match(sentence.text) is not None


def counts_them(sentence: Sentence, named: Sentence) -> bool:
    """Whether a sentence is the one before a sentence that names those whom it counts."""
    return sentence.article.id == named.article.id and sentence.number == named.number - 1
