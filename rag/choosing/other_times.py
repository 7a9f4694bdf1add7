"""Which sentences tell a number of another day, month or part of a year than the one asked for.

Knows: the times of a question, of a sentence, and the last day told before it. Does not know which number of a sentence
is of which time (`rag.parsing.times`).
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from index.days import Day, FoundDay, find_days
from index.months import Month
from index.nouns import Sentence
from rag.asking import subperiods
from rag.asking.bounding import UNTIL
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.parsing.times import asked_days, asked_month, month_marks, same_day
from rag.question import Question

SEVERAL = 3
"""Days that an article tells from which each of its numbers is of its own: a count of each day of a week."""
LONGEST = 60
"""Characters before a time in which stands what it is compared by."""
_UP_TO = re.compile(rf"(?i)\b(?:{UNTIL})\b[^,.;]{{0,20}}$")
"""Before a day up to which something is told, of the day asked for as well."""
_COMPARED = re.compile(
    r"(?i)\b(?:dibanding(?:kan)?|ketimbang|daripada|dari|terhadap|than|from|compared (?:to|with)|against|versus)"
    r"(?: (?:pada|di|posisi|periode|bulan|capaian|realisasi|angka|in|that of|the|those of)){0,3} $"
)
"""Before a time that another's number is compared with."""


def without_other_times(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences but those of other days or months, where a number of one is asked for that its article tells of.

    A sentence without a day is of the last one told before it, where an article tells of several. Nothing goes where no
    sentence has the time asked for.
    """
    if question.kind is not Kind.HOW_MANY:
        return list(evidence)
    if len(days := asked_days(question)) == 1:
        told = {one.sentence.article.id for one in evidence if _has_day(one.sentence.text, days[0])}
        return [one for one in evidence if one.sentence.article.id not in told or not _is_of_another_day(one, days[0])]
    if (month := asked_month(question)) is None:
        return list(evidence)
    told = {one.sentence.article.id for one in evidence if one.features["kind"] > 0 and _has_month(one, month)}
    return [one for one in evidence if one.sentence.article.id not in told or not _is_of_another_month(one, month)]


def is_of_another_part(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence, or all of its article, is of other halves or quarters of years than the one asked for.

    What is only compared with is not told of.
    """
    asked = {one.days for one in subperiods.find(question.asked, today=None) if one.is_counted}
    if question.kind is not Kind.HOW_MANY or len(asked) != 1:
        return False
    article, (own,) = sentence.article, asked
    texts = (sentence.text, article.whole)
    return any(_tells_others(text, article.published, own) for text in texts)


@lru_cache(256)
def _tells_others(text: str, published: str | None, asked: tuple[date, date]) -> bool:
    """Whether a text tells of halves or quarters of years, none of which shares a day with some days."""
    told = [
        one
        for one in subperiods.find(text, today=date.fromisoformat(published) if published else None)
        if one.is_counted and not _COMPARED.search(text, max(0, one.start - LONGEST), one.start)
    ]
    return bool(told) and not any(one.first <= asked[1] and asked[0] <= one.last for one in told)


def _has_day(text: str, asked: Day) -> bool:
    return any(same_day(one.day, asked) for one in find_days(text))


def _has_month(evidence: Evidence, asked: Month) -> bool:
    return any(mark.meant for mark in month_marks(evidence.sentence.text, asked))


def _is_of_another_month(evidence: Evidence, asked: Month) -> bool:
    """Whether a sentence names other months only, and not to compare with them."""
    text = evidence.sentence.text
    told = [mark for mark in month_marks(text, asked) if not _COMPARED.search(text, 0, mark.at)]
    return bool(told) and not any(mark.meant for mark in told)


def _is_of_another_day(evidence: Evidence, asked: Day) -> bool:
    """Whether a sentence is of another day than the one asked for, in an article that tells of several."""
    sentence = evidence.sentence
    told = _days(sentence.article.text)
    if len({one.day[1:] for one in told}) < SEVERAL:
        return False
    own = [one for one in told if sentence.start <= one.start < sentence.end]
    before = [one for one in told if one.start < sentence.start][-1:]
    if any(_UP_TO.search(sentence.article.text, sentence.start, one.start) for one in own):
        return False
    meant = own or before
    return bool(meant) and not any(same_day(one.day, asked) for one in meant)


@lru_cache(64)
def _days(text: str) -> tuple[FoundDay, ...]:
    return tuple(sorted(find_days(text), key=lambda one: one.start))
