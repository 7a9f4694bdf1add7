"""Rows of the tables and lists that an article prints, which of them a question names, and the value it asks of one.

Knows: what stands first in a row, before a colon or as its first cell, and that a table's first row heads its columns.
Does not know how sentences are chosen, or what few words are otherwise.
"""

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from index.article_sentences import sentences
from index.nouns import Article, Sentence, SentenceKind
from index.segmentation.cells import CELLS_APART
from index.words import terms

LONGEST_LABEL = 7
"""Words."""

_CELL = re.compile(rf"\S(?:(?!{CELLS_APART}).)*")
_MARK = r"(?:(?:[-–—*•·]|\(?\d{1,2}[.)]|[a-z][.)]) ?)?"
_LABELLED = re.compile(rf"{_MARK}(?P<label>[^:\n]+?) ?: (?P<value>\S.*)")
_MEASURED = re.compile(rf"{_MARK}(?P<label>[^\W\d][^:\d\n]*?) (?P<value>(?:Rp ?)?\d.*)")
_TITLED = re.compile(rf"{_MARK}(?P<label>[^\W\d_][^:(,\n]*?) ?(?P<value>[(,].*)")
"""What a row is of, before all that is told of it: "3. Elang Sirup (obat batuk), bets E12"."""
_IN_BRACKETS = re.compile(r" ?\([^()]*\)")
_VALUE = re.compile(r"(?:Rp ?)?\d[\d.,/–-]*(?: [a-z%]+){0,3}")
"""What may be a value without a colon before it; not "0-0 Elang"."""
_COUNTED = re.compile(r"(?i)(?P<what>[^\W\d]+) (?:nomor |no\.? )?(?P<number>\d{1,4})(?![\d.,]*\d)")
"""One of several that a number tells apart: "TPS 04"."""
_NUMBER = re.compile(r"(?:Rp ?)?[-–\d.,:%/]+(?: ?[a-z%°C]+)?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_RANK = re.compile(r"\d{1,3}[.)]?")


class Row(NamedTuple):
    """A row of a table or a list."""

    sentence: Sentence
    label: frozenset[str]
    """Index terms of what it is of."""
    cells: tuple[tuple[int, int], ...]
    """Where in the article its cells stand; of a list's row only its value."""


class Rows(NamedTuple):
    """Rows one below the other."""

    rows: tuple[Row, ...]
    head: Row | None = None
    """Of a table, what its columns are."""


@lru_cache(256)
def rows_around(article: Article, number: int) -> Rows:
    """The rows of the table or the list of which a sentence is one; none where it is no row."""
    every = sentences(article)
    first = last = number
    while first and _is_row(every[first - 1], every[number]):
        first -= 1
    while last + 1 < len(every) and _is_row(every[last + 1], every[number]):
        last += 1
    found = [_row(one) for one in every[first : last + 1]] if _is_row(every[number], every[number]) else []
    if not found or CELLS_APART not in every[number].text:
        return Rows(tuple(found))
    values = [[article.text[slice(*cell)] for cell in row.cells[1:]] for row in found]
    years = all(map(_YEAR.fullmatch, values[0])) and not all(map(_YEAR.fullmatch, values[-1]))
    headed = len(found) > 1 and (years or not any(map(_NUMBER.fullmatch, values[0])))
    return Rows(tuple(found[headed:]), found[0] if headed else None)


def named_rows(sentence: Sentence, asked: Set[str]) -> Sequence[Sentence]:
    """The rows that a question with some index terms names, of those around a sentence, with the head of their table.

    None where it names none of them, or all.
    """
    around = rows_around(sentence.article, sentence.number)
    named = [row for row in around.rows if row.label and row.label <= asked]
    named = [row for row in named if not any(row.label < other.label for other in named)]
    if not around.head:
        closer = [row for row in named if any(map(str.isalpha, asked & set(terms(row.sentence.text)) - row.label))]
        named = closer or named
    if not named or len(named) == len(around.rows):
        return ()
    return [*([around.head.sentence] if around.head else []), *(row.sentence for row in named)]


def value_asked(sentence: Sentence, asked: Set[str]) -> tuple[int, int] | None:
    """Where in the article the value stands that a row gives of what a question names; None where it names no one row.

    Of a table's it is in the one column that the question names, or in the only one.
    """
    around = rows_around(sentence.article, sentence.number)
    named = [one.number for one in named_rows(sentence, asked) if not around.head or one != around.head.sentence]
    row = next((row for row in around.rows if row.sentence.number == sentence.number), None)
    if row is None or named != [sentence.number]:
        return None
    if not around.head:
        return row.cells[0] if len(row.cells) == 1 else None
    if len(row.cells) != len(around.head.cells):
        return None
    text = sentence.article.text
    heads = {at: frozenset(terms(text[slice(*cell)])) for at, cell in enumerate(around.head.cells)}
    able = {at: head for at, head in heads.items() if at and head and head <= asked and not head <= row.label}
    best = [at for at, head in able.items() if not any(head < other for other in able.values())]
    if len(row.cells) == 2:
        best = [1]
    return row.cells[best[0]] if len(best) == 1 else None


def lacks_what_is_asked(sentence: Sentence, asked: str) -> bool:
    """Whether a sentence is a row of a table that has several of a kind, but not the one asked of: no "TPS 05"."""
    if CELLS_APART not in sentence.text:
        return False
    around = rows_around(sentence.article, sentence.number)
    has: dict[str, set[int]] = {}
    for row in (around.head, *around.rows):
        for start, end in (row.cells if row is around.head else row.cells[:1]) if row else ():
            if one := _COUNTED.fullmatch(sentence.article.text[start:end]):
                has.setdefault(one["what"].lower(), set()).add(int(one["number"]))
    wanted = ((one["what"].lower(), int(one["number"])) for one in _COUNTED.finditer(asked))
    return any(number not in has.get(what, {number}) for what, number in wanted)


def _is_row(one: Sentence, beside: Sentence) -> bool:
    """Whether a sentence is a row as another is: of a table, or of a list."""
    is_table = CELLS_APART in one.text
    return is_table == (CELLS_APART in beside.text) and (is_table or one.kind is SentenceKind.ITEM)


def _row(sentence: Sentence) -> Row:
    if CELLS_APART in sentence.text:
        spans = [(one.start(), one.end()) for one in _CELL.finditer(sentence.text)]
        words = [sentence.text[start:end] for start, end in spans]
        label = next((one for one in words[:2] if not _RANK.fullmatch(one)), words[0])
        return Row(sentence, frozenset(terms(label)), tuple(_placed(sentence, *span) for span in spans))
    read = (_LABELLED, _MEASURED, _TITLED)
    able = (match for one in read if (match := one.match(sentence.text)))
    match = next((one for one in able if len(one["label"].split()) <= LONGEST_LABEL), None)
    if match is None:
        return Row(sentence, frozenset(), ())
    value = match["value"].rstrip(" .;,")
    told = match.re is _LABELLED or _VALUE.fullmatch(value)
    span = _placed(sentence, match.start("value"), match.start("value") + len(value))
    label = _IN_BRACKETS.sub("", match["label"])
    return Row(sentence, frozenset(terms(label)), (span,) if told else ())


def _placed(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    return sentence.start + start, sentence.start + end
