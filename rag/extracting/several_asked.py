"""Whether several persons, things or numbers are asked for, and a few words are but one of them.

Knows: what a question counts or joins, and the numbers of the sentences shown. Does not know questions that ask twice
(`rag.expecting.parts`).
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from rag.extracting.asked_words import likely_words, own_part, told_words
from rag.extracting.few_words import FewWords
from rag.extracting.numbers import numbers, piece

_NUMBER: Final = r"(?:two|three|four|five|six|dua|tiga|empat|lima|enam|[2-9])"
_ASKS_SEVERAL: Final = re.compile(
    rf"(?i)\b(?:who|what) (?:are|were) (?:[\w'’-]+ ){{1,3}}?{_NUMBER} (?-i:[a-z]{{3,}})"
    rf"|\b(?:si|s)?apa (?:s?aja )?(?:ke)?{_NUMBER} "
)
"""Asks who or what two or more are, counting them."""
_JOINT: Final = re.compile(r"\b(?:dan|serta|atau|and|or)\b")
_BOTH: Final = re.compile(
    r"(?i)\b(?:sebelum(?:nya)? dan (?:sesudah|setelah|saat ini|sekarang)(?:nya)?|dulu dan (?:sekarang|kini)"
    r"|before and after|then and now|masing-masing|respectively)\b"
)
"""Asks for two values at once."""
_ROW: Final = re.compile(
    r"(?P<first>(?:[\w-]+ )?[\w-]+)(?P<more>(?:, [\w-]+(?: [\w-]+)?)*),? (?:dan|serta|and|&)"
    r" (?P<last>[\w-]+(?: [\w-]+)?)"
)
"""What a question joins, the words nearest to what joins it."""


def is_one_of_several(words: FewWords) -> bool:
    """Whether two or more are asked for, "who are the three candidates?", and some words are one of them."""
    return bool(_ASKS_SEVERAL.search(words.question.asked)) and not _JOINT.search(words.text)


def is_number_of_one(words: FewWords) -> bool:
    """Whether the numbers of several things are asked for and some words are that of one.

    "Berapa rumah dan mobil yang terbakar?" from "4 rumah dan 2 mobil terbakar"; not where one number is of both.
    """
    if len(numbers(words.text)) > 1:
        return False
    if _BOTH.search(words.question.asked):
        return True
    things = _joined(words)
    texts = [one.sentence.text for one in words.chosen]
    pieces = [told for text in texts for told in _told(text)]
    things = [one for one in things if not all(one & near for near in pieces)]
    told = (any(one & near and not _others(things, one) & near for near in pieces) for one in things)
    return sum(told) > 1


def _others(things: Sequence[Set[str]], thing: Set[str]) -> Set[str]:
    return frozenset().union(*(one for one in things if one is not thing))


def _told(text: str) -> Iterator[Set[str]]:
    """For each number of a sentence the index terms of its piece, and of all from the number before it."""
    every = numbers(text)
    for before, one in zip((None, *every), every, strict=False):
        yield piece(text, one)
        yield told_words(text[before.end if before else 0 : one.last])


def _joined(words: FewWords) -> Sequence[Set[str]]:
    """For each thing that a question joins with another the index terms for it; none where it joins nothing."""
    row = _ROW.search(own_part(words.question))
    if row is None:
        return ()
    some = [row["first"], *filter(None, row["more"].split(", ")), row["last"]]
    things = [likely_words(one, words.question.text_language) for one in some]
    return [one for one in things if one]
