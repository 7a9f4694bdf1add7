"""The value that a row of a table or a list gives of what a question names, as the few words that answer.

Knows: that words across columns say nothing. Does not know how rows are read (`rag.parsing.named_rows`).
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from index.segmentation.cells import CELLS_APART
from index.words import terms
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.nouns import Citation, ShortAnswer
from rag.parsing.named_rows import rows_around, value_asked
from rag.parsing.terms import likely_words, own_part
from rag.question import Question

LONGEST: Final = 8
"""Words of a value; what is longer is told at length."""
_FITS: Final = {
    Kind.HOW_MANY: re.compile(r".*\d"),
    Kind.WHEN: re.compile(r".*\d"),
    Kind.WHO: re.compile(r"(?=.*[A-Z])[^\d%]*$"),
    Kind.WHAT: re.compile(""),
    Kind.WHERE: re.compile(r"[^\d]*$"),
}


class RowValue(NamedTuple):
    """What rows say to a question."""

    decides: bool
    """Whether no few words but these answer."""
    words: ShortAnswer | None = None


def row_value(question: Question, chosen: Sequence[Evidence], citations: Sequence[Citation]) -> RowValue:
    """The value of the one row that the question names, or that rows tell several or none."""
    fits, asked = _FITS.get(question.kind), likely_words(own_part(question), question.text_language)
    first = chosen[0].sentence.text if chosen else ""
    across = CELLS_APART in first or first.endswith(":")
    found: dict[str, tuple[Evidence, tuple[int, int]]] = {}
    for one in chosen:
        span = value_asked(one.sentence, asked)
        text = one.sentence.article.text[slice(*span)] if span else ""
        if span and fits and fits.match(text) and len(text.split()) <= LONGEST and not set(terms(text)) <= asked:
            found.setdefault(text, (one, span))
    if len(found) != 1:
        return RowValue(across or bool(found))
    ((row, span),) = found.values()
    if any(_tells_otherwise(one, row) for one in chosen):
        return RowValue(True)
    held = (one for one in citations if one.article.id == row.sentence.article.id and one.start <= span[0] < one.end)
    return RowValue(True, next((ShortAnswer(one, *span) for one in held if span[1] <= one.end), None))


def _tells_otherwise(one: Evidence, row: Evidence) -> bool:
    """Whether a sentence that is no row tells a number of what a row is of, too."""
    around = rows_around(row.sentence.article, row.sentence.number)
    label = next(each.label for each in around.rows if each.sentence.number == row.sentence.number)
    is_row = bool(rows_around(one.sentence.article, one.sentence.number).rows)
    return not is_row and any(map(str.isdigit, one.sentence.text)) and label <= set(terms(one.sentence.text))
