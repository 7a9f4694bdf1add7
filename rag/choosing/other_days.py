"""Which sentences tell a number of another day than the one asked for, in an article that tells of several days.

Knows: the days of a question, of a sentence, and the last one told before it. Does not know which number of a sentence
is of which day (`rag.extracting.times_told`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from index.days import Day, FoundDay, find_days
from index.nouns import Sentence
from rag.asking.bounding import UNTIL
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.extracting.times_told import asked_days, same_day
from rag.question import Question

SEVERAL = 3
"""Days that an article tells from which each of its numbers is of its own: a count of each day of a week."""
_UP_TO = re.compile(rf"(?i)\b(?:{UNTIL})\b[^,.;]{{0,20}}$")
"""Before a day up to which something is told, of the day asked for as well."""


def without_other_days(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences but those of other days, where a number of one day is asked for and its article tells of several.

    A sentence without a day is of the last one told before it. Nothing goes where no sentence has the day asked for.
    """
    asked = asked_days(question) if question.kind is Kind.HOW_MANY else []
    if len(asked) != 1:
        return list(evidence)
    having = {one.sentence.article.id for one in evidence if _tells(one.sentence.text, asked[0])}
    return [
        one
        for one in evidence
        if one.sentence.article.id not in having or not _is_of_another_day(one.sentence, asked[0])
    ]


def _tells(text: str, asked: Day) -> bool:
    """Whether a text has a day."""
    return any(same_day(one.day, asked) for one in find_days(text))


def _is_of_another_day(sentence: Sentence, asked: Day) -> bool:
    """Whether a sentence is of another day than the one asked for, in an article that tells of several."""
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
