"""Whether a sentence tells back, of what was before, where what is so now or is to come is asked for.

Knows: how news begin to tell back, how both languages ask of now and later. Does not know when something was.
"""

import re

from index.days import find_days
from rag.asking.kinds import Kind
from rag.extracting.few_words import FewWords

TELLS_BACK = re.compile(
    r"\W*(?:(?:Adapun|Diberitakan) sebelumnya|Sebelumnya|Semula|Awalnya|Earlier|Previously|Initially|Before that)\b"
)
"""How a sentence begins that tells of what was before."""
_ASKS_NOW = re.compile(
    r"(?i)\b(?:akan|bakal|\w*rencana\w*|mendatang|nanti|sekarang|saat ini|kini|plans?|planning|will|going to|next"
    r"|now|currently|(?:ter)?baru|new|latest)\b|^(?:where|when)(?:['’]s|['’]re| is| are| does| do)\b"
)
_ASKS_TO_COME = re.compile(r"(?i)\b(?:akan|bakal|will|going to)\b")
_ASKS_FORMER = re.compile(
    r"(?i:\b(?:sebelum\w*|semula|(?:pada )?awalnya|dulu|tadinya|before|earlier|previous(?:ly)?|original(?:ly)?"
    r"|initial(?:ly)?|first)\b)"
)
_GREW = re.compile(
    r"(?i)\b(?:bertambah|meningkat|naik|berkurang|turun|increased|rose|grew|risen|grown)\b[^.;]{0,40}\b(?:menjadi|to)\b"
)
"""Tells what a number that was told before has come to."""
_ASKS_BEFORE = re.compile(rf"{_ASKS_FORMER.pattern}|(?i:\b(?:did|was|were)\b)")


def is_long_past(words: FewWords) -> bool:
    """Whether it is asked when something will be, and the day told is of a year before that of its article."""
    days, published = [one.day for one in find_days(words.text)], words.article.published
    if not (days and published and _ASKS_TO_COME.search(words.question.asked)):
        return False
    return all(year is not None and year < int(published[:4]) for year, _, _ in days)


def is_told_back(words: FewWords) -> bool:
    """Whether what is so or will be is asked for and a sentence tells what was before, beside one that does not.

    "Elang akan terbang pada 2031. Sebelumnya, ia dijadwalkan terbang pada 2035": it is 2031.
    """
    asked, texts = words.question.asked, [one.sentence.text for one in words.beside if one.span]
    if not TELLS_BACK.match(words.sentence.text):
        return False
    if words.question.kind is Kind.HOW_MANY and any(_GREW.search(text) for text in texts):
        return not _ASKS_FORMER.search(asked)
    if not _ASKS_NOW.search(asked) or _ASKS_BEFORE.search(asked):
        return False
    return any(not TELLS_BACK.match(text) for text in texts)
