"""Whether a sentence tells of another number of the things that a question counts: of 51 projects, not of the 81.

Knows: figures and the nouns behind them. Does not know when a few words are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Iterator, Set

from rag.extracting.asked_words import likely_words, told_words
from rag.extracting.few_words import FewWords
from rag.extracting.numbers import numbers
from rag.question import Question

_BEHIND = re.compile(r"(?: [^\W\d][\w-]*){1,4}")
"""The words behind a figure of a question among which stands what it counts: "the 81 national strategic projects"."""
_NOUN = re.compile(r" [^\W\d][\w-]*")


def is_of_other_count(words: FewWords) -> bool:
    """Whether a question counts things, "81 proyek", of which a sentence has only another number beside some words."""
    text, start = words.sentence.text, len(words.before)
    for figure, things in _counted(words.question):
        told = [(text[one.start : one.end].strip(), one) for one in numbers(text) if not one.unit]
        own = [
            (said, one) for said, one in told if (noun := _NOUN.match(text, one.end)) and things & told_words(noun[0])
        ]
        apart = all(one.end <= start or start + len(words.text) <= one.start for _, one in own)
        if own and apart and not any(said == figure for said, _ in told):
            return True
    return False


def _counted(question: Question) -> Iterator[tuple[str, Set[str]]]:
    """The figures of a question that count something, each with index terms of the words behind it."""
    text = question.asked
    for one in numbers(text):
        behind = _BEHIND.match(text, one.end)
        if not one.unit and text[one.start].isdigit() and behind:
            yield text[one.start : one.end].strip(), likely_words(behind[0], question.text_language)
