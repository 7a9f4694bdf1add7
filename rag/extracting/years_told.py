"""Which of the quoted sentences tells of the year that is asked for, where they tell of several.

Knows: years in questions and sentences. Does not know when a few words are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence

from rag.asking.kinds import Kind
from rag.asking.year_spans import tells_span
from rag.evidence import Evidence
from rag.question import Question

YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d%]|[.,]\d)")
"""A year by itself, no part of another number."""
_YEARS = re.compile(r"(?<!\bantara )(?<!\bbetween )\b(?:19|20)\d\d(?:, | (?:dan|serta|and) )(?:tahun )?(?:19|20)\d\d\b")


def asks_of_years(question: Question) -> bool:
    """Whether somebody is asked for in each of several years, "siapa juara 2018 dan 2017?"; a number may be of both."""
    return question.kind is Kind.WHO and bool(_YEARS.search(question.asked))


def of_year(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence; where it tells of another year only, the first that tells of the one year asked for.

    It stays the best where no other tells of that year: its article may be of it. Of several years together it is the
    one sentence that tells of them; None where there are more.
    """
    if (span := question.times.windows) and len(span) == 1:
        told_so = [one for one in chosen if tells_span(one.sentence.text, span[0])]
        if told_so and chosen[0] not in told_so:
            return told_so[0] if len(told_so) == 1 else None
    best, asked = chosen[0], set(YEAR.findall(question.text))
    told = set(YEAR.findall(best.sentence.text))
    if len(asked) != 1 or not told or asked & told:
        return best
    return next((one for one in chosen if asked & set(YEAR.findall(one.sentence.text))), best)
