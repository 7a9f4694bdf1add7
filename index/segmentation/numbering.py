"""Whether a full stop after a figure ends a sentence, numbers the items of a list, or was split from the figure.

Knows: lists within a line, labels such as *Ayat 2.*. Does not know: words; `index/segmentation/boundaries.py` does.
"""

import re

_NEXT_ITEM = 1000
"""Characters in which the next or previous number of a list is looked for: *1. KTP 2. Pas foto*."""
_LONGEST_LABEL = 40
"""Characters of a sentence that is only the name of what follows: *Ayat 2.*, *Capres nomor urut 3.*"""
OPENERS = "\"'“‘„«([{*"
_DIGITS = re.compile(r"\d{2,3}(?!\d)")
_ITEM_AHEAD = re.compile(r"\d{1,2}\. ?[^\W\d_a-z]")
"""The number of a list's next item, with a capital behind."""


def number_ends(text: str, at: int, start: int, following: int, word: str) -> bool:
    """Decide after a figure: the end, unless it numbers a list or was split from the rest of the figure."""
    head = text[following]
    if head.islower():
        return False
    if head.isdigit() and len(word) < 4 and _DIGITS.match(text, following):
        return False
    if not word.isdecimal() or len(word) > 2:
        return True
    number = int(word)
    if _numbers(number + 1, text[at : at + _NEXT_ITEM]) or _numbers(number - 1, text[max(start, at - _NEXT_ITEM) : at]):
        return False
    before = text[max(start, at - len(word) - 40) : at - len(word)].strip(OPENERS + " ")
    return bool(before) and before[-1] not in ":;," and not _is_label(text, at, start, number)


def _numbers(number: int, text: str) -> bool:
    """Whether a number of a list stands in the text: *2. Pas foto*, *KTP,2. Pas foto*."""
    return re.search(rf"[\s,;:]{number}\. ", text) is not None


def _is_label(text: str, at: int, start: int, number: int) -> bool:
    """Whether the sentence only numbers what follows, as one before it did: *Ayat 1. … Ayat 2. …*."""
    if at - start > _LONGEST_LABEL:
        return False
    named = text[start:at].split()[-2:-1]
    earlier = text[max(0, start - _NEXT_ITEM) : start].rpartition("\n")[2].casefold()
    return bool(named) and f"{named[0].casefold()} {number - 1}. " in earlier


def item_ahead(text: str, at: int) -> bool:
    """Whether the next item of a numbered list begins at `at`: *2. Pas foto*."""
    return _ITEM_AHEAD.match(text, at) is not None
