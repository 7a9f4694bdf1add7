"""Those of whom it is asked whether any came to harm: "was any midwife hurt?", "adakah bidan yang terluka?".

Knows: words of both languages. Does not know articles, or what became of anybody (`rag.expecting.fates`).
"""

import re
from collections.abc import Set
from typing import Final

from index.nouns import Article
from rag.parsing.terms import meant_words, told_words
from rag.question import Question

_HARM: Final = (
    r"(?:hurt|injured|wounded|killed|shot|die|died|dead|missing|arrested|detained|infected|ter(?:luka|bunuh|tembak|infeksi)"
    r"|luka|cedera|tewas|meninggal|gugur|hilang|ditangkap|ditahan|ditembak|dibunuh)"
)
_PEOPLE: Final = r"(?:one|body|of|more|other|people|persons?|victims?|residents?|orang|warga|korban|pihak|seorang|yang)"
_ANY: Final = re.compile(
    rf"(?i)^(?:is|are|was|were|has|have|had|did|do|does)(?: there)?(?: been)? any (?!{_PEOPLE}\b)(?P<en>[a-z]+)"
    rf"(?: [a-z]+)?(?: been| get)? {_HARM}\b"
    rf"|^(?:adakah|apakah ada|ada) (?!{_PEOPLE}\b)(?P<id>[a-z]+)(?: [a-z]+)? (?:yang|yg)(?: [a-z]+)? {_HARM}\b"
)


def any_of(question: Question) -> Set[str]:
    """The index terms that may stand for those who are asked after; none where the noun is unknown, or for anybody."""
    match = _ANY.search(question.asked)
    if match is None:
        return frozenset()
    found = meant_words(match["en"] or match["id"], question.text_language)
    return found if match["id"] or len(found) > 1 else frozenset()


def has_none(article: Article, some: Set[str]) -> bool:
    """Whether an article has no word for those who are asked after."""
    return some.isdisjoint(told_words(article.whole))
