"""Sentences that only name those whom the one before them counts, or count their day from the one told there.

"Dua orang ditangkap. Mereka adalah …", "Rina ditangkap 2 Mei. Sehari kemudian, …". Knows: how such a sentence begins.
Does not know what is asked, or which sentences are quoted.
"""

import re

from index.days import LATER, find_days
from index.nouns import Sentence
from index.numerals import FEW_ID

_LATER, _YEAR = re.compile(rf"(?i){LATER}"), re.compile(r"\b(?:19|20)\d\d\b")
_NAMES_THEM = re.compile(
    r"(?:Antara lain|Di antaranya|Yakni|Yaitu|Among them)\b|(?:They|These) (?:are|were|include) (?=[A-Z])"
    rf"|(?:Mereka|Ke(?:{FEW_ID})nya) (?:adalah|ialah|yakni|yaitu)\b"
)


def names_them(sentence: Sentence) -> bool:
    """Whether a sentence names those whom the one before it only counts."""
    return _NAMES_THEM.match(sentence.text) is not None


def is_counted_on(sentence: Sentence) -> bool:
    """Whether a sentence tells a time only as counted from one before it."""
    later = _LATER.search(sentence.text)
    return later is not None and not (find_days(sentence.text) or _YEAR.search(sentence.text, 0, later.start()))


def counts_them(sentence: Sentence, named: Sentence) -> bool:
    """Whether a sentence is the one before a sentence that names those whom it counts."""
    return sentence.article.id == named.article.id and sentence.number == named.number - 1
