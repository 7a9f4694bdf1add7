"""Whether a number is told of the month that is asked for: which of the quoted sentences tells it, and which cannot.

Knows: months in questions, sentences and articles, and periods of several months. Does not know which number of a
sentence is that of the month (`rag.extracting.side_by_side`, `rag.extracting.times_told`).
"""

from collections.abc import Sequence
from datetime import date

from index.days import find_days, find_rows
from index.months import Month, agree, month_names, months
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.extracting.few_words import FewWords
from rag.extracting.numbers import numbers
from rag.extracting.time_clauses import Mark
from rag.question import Question

LONG = 2
"""Months between the first and the last of a period whose numbers are not those of one of them."""


def of_month(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The sentence that tells numbers month by month, also of the one month asked for, if the best tells of none.

    It is one of the same article. None where there is none, or the question asks for no month.
    """
    best, asked = chosen[0].sentence, [month for _, _, month in month_names(question.asked)]
    if question.kind is not Kind.HOW_MANY or len(asked) != 1 or months(best.text):
        return None
    same = (one for one in chosen if one.sentence.article.id == best.article.id)
    return next((one for one in same if _tells_of(one.sentence.text, asked[0])), None)


def _tells_of(text: str, asked: tuple[int | None, int]) -> bool:
    """Whether a text tells a number of each of several months, one of which is asked for."""
    told = [month for _, _, month in month_names(text)]
    return len(numbers(text)) > 1 and len(set(told)) > 1 and any(agree(asked, month) for month in told)


def is_of_longer_period(words: FewWords) -> bool:
    """Whether one month is asked for, and the article tells of it only within a period, "Januari hingga Agustus 2031".

    A sentence that names a month tells itself what its number is of.
    """
    asked, text = asked_month(words.question), words.article.text
    if asked is None or month_names(words.sentence.text):
        return False
    rows = [row for row in find_rows(text) if row[3].month - row[2].month >= LONG]
    alone = (one for at, _, one in month_names(text) if not any(start <= at < end for start, end, _, _ in rows))
    return any(_within(asked, first, last) for _, _, first, last in rows) and not any(
        agree(asked, one) for one in alone
    )


def _within(asked: Month, first: date, last: date) -> bool:
    """Whether a month is one of those from one day to another of the same year."""
    year, month = asked
    return first.month <= month <= last.month and year in (None, last.year)


def asked_month(question: Question) -> Month | None:
    """The one month that a question names, and no day of it."""
    found = month_names(question.asked)
    return found[0][2] if len(found) == 1 and not find_days(question.asked) else None


def month_marks(text: str, asked: Month) -> list[Mark]:
    """The months that a text names, and the days of the one asked for; other days are rather those when it is told."""
    days = find_days(text)
    named = [(at, month) for at, _, month in month_names(text) if not any(one.start <= at < one.end for one in days)]
    own = [(one.start, one.day[:2]) for one in days if agree(asked, one.day[:2])]
    return [Mark(at, agree(asked, month)) for at, month in sorted([*named, *own])]
