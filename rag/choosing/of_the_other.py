"""Whether a sentence tells of what an earlier question asked of, where a follow-up asks of another in its place.

Knows: what was exchanged. Does not know how that is read (`rag.conversing.contrasts`).
"""

import re

from index.months import month_names
from index.nouns import Sentence
from rag.phrases.dates import MONTHS
from rag.question import Question

_NUMBERS = {name: number for number, name in enumerate(MONTHS["id"], 1)}
"""The months by the names with which one is told to be exchanged."""


def is_of_the_other(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence names what an earlier question asked of, or is told of it, and not of what is asked of now."""
    return _is_behind(sentence, question) or any(
        any(not found["which"][0].islower() for found in _naming(one.before).finditer(sentence.text))
        and not any(_naming(word).search(sentence.text) for word in one.now.split())
        for one in question.exchanged
    )


def _is_behind(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence that names no month of its own stands behind one of the month that an earlier question named.

    A month that the question keeps, "compared to July", is none of its own.
    """
    exchanged = [(_NUMBERS[one.before], _NUMBERS[one.now]) for one in question.exchanged if one.before in _NUMBERS]
    kept = set(_months(question.text)) - {now for _, now in exchanged}
    if not exchanged or set(_months(sentence.text)) - kept:
        return False
    told = [month for month in _months(sentence.article.text[: sentence.start]) if month not in kept]
    return told[-1:] in [[before] for before, _ in exchanged]


def _months(text: str) -> list[int]:
    """The months that a text names, in order."""
    return [month for _, _, (_, month) in month_names(text)]


def _naming(name: str) -> re.Pattern[str]:
    """A name in any case, whose last word, a name or a number, tells which of its kind is meant."""
    *kind, which = map(re.escape, name.split())
    return re.compile(rf"(?i)\b{''.join(rf'{word} +' for word in kind)}(?P<which>{which})\b")
