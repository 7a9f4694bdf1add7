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
    r"|before and after|then and now)\b"
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
    pieces = [told for one in words.chosen for told in _told(one.sentence.text)]
    for things in _joined(words):
        apart = [one for one in things if not all(one & near for near in pieces)]
        if _are_apart(apart, pieces) and not _is_of_both(apart, words):
            return True
    return False


def _are_apart(things: Sequence[Set[str]], pieces: Sequence[Set[str]]) -> bool:
    """Whether two or more of some things are told with a number of their own."""
    others = [frozenset().union(*(one for one in things if one is not thing)) for thing in things]
    return (
        sum(any(own & near and not other & near for near in pieces) for own, other in zip(things, others, strict=True))
        > 1
    )


def _is_of_both(things: Sequence[Set[str]], words: FewWords) -> bool:
    """Whether some words are a number of several things at once: "12 orang tewas akibat banjir dan longsor"."""
    every = [one.start for one in numbers(words.sentence.text)]
    at = len(words.before)
    first = 0 if all(one >= at for one in every) else at
    last = min((one for one in every if one >= at + len(words.text)), default=None)
    told = told_words(words.sentence.text[first:last])
    return sum(bool(one & told) for one in things) > 1


def _told(text: str) -> Iterator[Set[str]]:
    """For each number of a sentence the index terms of its piece, and of all from the number before it."""
    every = numbers(text)
    for before, one in zip((None, *every), every, strict=False):
        yield piece(text, one)
        yield told_words(text[before.end if before else 0 : one.last])


def _joined(words: FewWords) -> Iterator[Sequence[Set[str]]]:
    """The things that a question joins, as index terms of the word next to what joins them, and of the next two."""
    row = _ROW.search(own_part(words.question))
    if row is None:
        return
    more = list(filter(None, row["more"].split(", ")))
    for size in (1, 2):
        some = [" ".join(row["first"].split()[-size:]), *more, " ".join(row["last"].split()[:size])]
        yield [terms for one in some if (terms := likely_words(one, words.question.text_language))]
