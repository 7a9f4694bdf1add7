"""Sentences that quote somebody of whom it is not certain who it is.

Knows: quotations and what a sentence by itself tells of its speaker. Does not know whom names mean
(`speaking/turns.py`).
"""

from typing import Final

from index.nouns import Sentence
from rag.speaking.attributions import Way, attribution
from rag.speaking.names import quotations
from rag.speaking.turns import turn

SHORTEST: Final = 25
"""Characters between quotation marks; fewer are rather a title or a word that is spoken of."""


def is_unsure(sentence: Sentence) -> bool:
    """Whether a sentence quotes somebody's words and nothing tells for certain whose they are."""
    article = sentence.article
    quoted = any(
        opening < sentence.end and sentence.start < closing and closing - opening > SHORTEST
        for opening, closing in quotations(article)
    )
    told = turn(article, sentence.start, sentence.end) if quoted else None
    if told is None or told.speaker is not None:
        return False
    way = attribution(article, told.start, told.end).way
    return way in {Way.SOMEBODY, Way.REFERRED, Way.BARE, Way.BODY}
