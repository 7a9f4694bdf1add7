"""Whether a number is of several of which only one, or the rest, is asked for, or of one where several are.

Knows: rows of names, what is told of the rest behind a number, and what a question joins. Does not know which number
of a sentence is meant (`rag.parsing.own_number`), or questions that ask twice (`rag.expecting.parts`).
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from index.words import stands_in
from rag.extracting.few_words import FewWords
from rag.parsing.numbers import numbers, piece
from rag.parsing.terms import likely_words, own_part, told_words

_NAME: Final = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*"
_ROW: Final = re.compile(
    rf"\A[^.;:\d]{{0,60}}?\b(?:dari|di|ke|untuk|bagi|oleh|from|in|to|for|by) (?:[a-z]+ ){{0,2}}?"
    rf"(?P<names>{_NAME}(?:, {_NAME})*),? (?:dan|serta|and|&) (?P<last>{_NAME})\b(?! ?\d)"
)
"""Behind a number several by name who have it together."""
_EACH: Final = re.compile(r"(?i)\b(?:masing-masing|setiap|tiap|each|every|per)\b")
_REST: Final = re.compile(r"(?i)\b(?:sisanya|selebihnya|the (?:rest|remainder|others))\b[^.;\d]*")
"""What is told of those that are left, without a number."""
_BOTH: Final = re.compile(
    r"(?i)\b(?:sebelum(?:nya)? dan (?:sesudah|setelah|saat ini|sekarang)(?:nya)?|dulu dan (?:sekarang|kini)"
    r"|before and after|then and now)\b"
)
"""Asks for two values at once."""
_JOINED_ROW: Final = re.compile(
    r"(?P<first>(?:[\w-]+ )?[\w-]+)(?P<more>(?:, [\w-]+(?: [\w-]+)?)*),? (?:dan|serta|and|&)"
    r" (?P<last>[\w-]+(?: [\w-]+)?)"
)
"""What a question joins, the words nearest to what joins it."""


def is_of_a_row(words: FewWords) -> bool:
    """Whether several have a number together, and it is asked for one of them: "4 ton dari Elang dan Merpati"."""
    row = _ROW.search(words.behind)
    if row is None or _EACH.search(words.sentence.text):
        return False
    every = [*row["names"].split(", "), row["last"]]
    asked = sum(stands_in(one, own_part(words.question)) for one in every)
    return 0 < asked < len(every)


def is_not_of_the_rest(words: FewWords) -> bool:
    """Whether only what a sentence tells of the rest, behind a number, has a word that is asked for."""
    rest = _REST.search(words.behind)
    if rest is None:
        return False
    told = told_words(rest[0])
    before = told_words(f"{words.before}{words.text}{words.behind[: rest.start()]}")
    return any(some & told and not some & before for some in words.asked_terms)


def is_number_of_one(words: FewWords) -> bool:
    """Whether the numbers of several things are asked for and some words are that of one.

    "Berapa rumah dan mobil yang terbakar?" from "4 rumah dan 2 mobil terbakar"; not where one number is of both.
    """
    if len(numbers(words.text)) > 1:
        return False
    if _BOTH.search(words.question.asked):
        return True
    pieces = [told for one in words.chosen for told in _pieces(one.sentence.text)]
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


def _pieces(text: str) -> Iterator[Set[str]]:
    """For each number of a sentence the index terms of its piece, and of all from the number before it."""
    every = numbers(text)
    for before, one in zip((None, *every), every, strict=False):
        yield piece(text, one)
        yield told_words(text[before.end if before else 0 : one.last])


def _joined(words: FewWords) -> Iterator[Sequence[Set[str]]]:
    """The things that a question joins, as index terms of the word next to what joins them, and of the next two."""
    row = _JOINED_ROW.search(own_part(words.question))
    if row is None:
        return
    more = list(filter(None, row["more"].split(", ")))
    for size in (1, 2):
        some = [" ".join(row["first"].split()[-size:]), *more, " ".join(row["last"].split()[:size])]
        yield [terms for one in some if (terms := likely_words(one, words.question.text_language))]
