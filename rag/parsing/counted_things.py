"""What a question counts, and the words of it that tell one of several numbers apart from the others.

Knows: words that tell nothing apart. Does not know which number is meant (`rag.parsing.own_number`).
"""

import re
from collections.abc import Mapping, Set

from rag.parsing.numbers import beside, numbers
from rag.parsing.terms import asked_words, likely, likely_words, own_part
from rag.question import Question

_COUNTED = re.compile(
    r"(?i)\b(?:berapa|brp)(?: (?:jumlah|banyak|total|unit|orang|besar))*"
    r" (?!(?:di[a-z]{4,}|ter(?!sangka|dakwa|pidana)[a-z]{3,}|me[a-z]{4,}|yang|yg)\b)(sepeda motor|[\w-]+)"
    r"|\bhow (?:many|much) (?:[\w-]+ ){0,3}?([\w-]+)(?= (?:\w+ed|is|are|was|were|am|did|do|does|has|have|had|will|would"
    r"|can|could|must|there|in|on|at|of|from|for|to|by|with|who|that)\b)"
    r"|\bhow (?:many|much) ([\w-]+)|\bjumlah (sepeda motor|[\w-]+)"
)
"""What a question asks the number of."""
ANYTHING = frozenset(
    "orang korban warga jiwa jumlah banyak total buah unit besar nilai harga biaya kali rp asal".split()
)
"""Index terms of words that do not tell one of several things that are counted from another."""


def counts(question: Question, text: str) -> bool:
    """Whether a sentence tells a number of something that a question asks of."""
    every, asked = numbers(text), asked_things(question)
    return any(alike & beside(text, one, every) for one in every for alike in asked)


def asked_things(question: Question, part: str = "") -> list[Set[str]]:
    """For each word of a question, or of a part of it, that tells things apart what is likely to stand for it."""
    return [alike for one in asked_words_of(question, part) if (alike := likely(one))]


def asked_words_of(question: Question, part: str = "") -> list[Mapping[str, float]]:
    """For each word of a question what may stand for it and how likely, where it tells things apart."""
    every = asked_words(part or own_part(question), question.text_language)
    return [{word: chance for word, chance in one.items() if word not in ANYTHING} for one in every]


def counted_thing(question: Question) -> Set[str]:
    """Index terms of what a question counts; none where it counts nothing."""
    match = _COUNTED.search(own_part(question))
    return likely_words(next(filter(None, match.groups())), question.text_language) if match else frozenset()
