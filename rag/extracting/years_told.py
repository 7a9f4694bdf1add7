"""Which of the quoted sentences tells of the year that is asked for, where they tell of several.

Knows: years in questions and sentences. Does not know when a few words are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence

from rag.evidence import Evidence
from rag.question import Question

YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d%]|[.,]\d)")
"""A year by itself, no part of another number."""
_TOGETHER = re.compile(
    r"(?i)\b(?:dua|tiga|empat|lima|enam|tujuh|sepuluh|beberapa|[2-9]|1\d) (?:tahun|musim) (?:terakhir|belakangan)\b"
    r"|\b(?:past|last) (?:two|three|four|five|ten|few|several|[2-9]|1\d) (?:years|seasons)\b"
)
"""Years up to that of an article, taken together."""


def of_year(question: Question, chosen: Sequence[Evidence]) -> Evidence:
    """The best sentence; where it tells of another year only, the first that tells of the one year asked for.

    It stays the best where no other tells of that year: its article may be of it.
    """
    best, asked = chosen[0], set(YEAR.findall(question.text))
    told = set(YEAR.findall(best.sentence.text))
    if len(asked) != 1 or not told or asked & told:
        return best
    return next((one for one in chosen if asked & set(YEAR.findall(one.sentence.text))), best)


def is_of_years_together(question: Question, text: str) -> bool:
    """Whether one year is asked for and a text tells of several taken together, not of that one."""
    asked = set(YEAR.findall(question.text))
    return len(asked) == 1 and bool(_TOGETHER.search(text)) and not asked & set(YEAR.findall(text))
