"""Who said a sentence: the person or institution that it, or those around it, name. A wrong name is worse than none.

Knows: what is told of a speaker, and where nothing tells for certain who it is. Does not know how the name is found
(`speaking/turns/turns.py`).
"""

from typing import Final, NamedTuple, TypedDict

from index.nouns import Sentence
from rag.speaking.names.names import quotations
from rag.speaking.offices.beside import office
from rag.speaking.turns.attributions import Way, attribution
from rag.speaking.turns.turns import turn

SHORTEST: Final = 25
"""Characters between quotation marks; fewer are rather a title or a word that is spoken of."""


class Speaker(NamedTuple):
    """Who said a sentence."""

    name: str
    """In the fullest form the article gives, without the office."""
    office: str | None = None
    """As the article words it; None when it gives none."""
    named: tuple[int, int] | None = None
    """Start and end of the name in the article's text, when it stands outside the sentence."""


class Cited(TypedDict):
    """What a citation tells of its speaker."""

    speaker: str | None
    speaker_office: str | None
    speaker_at: tuple[int, int] | None


def speaking(sentence: Sentence) -> Speaker | None:
    """Who said the sentence, and where that stands; None when nobody did, or nobody certain."""
    told = turn(sentence.article, sentence.start, sentence.end)
    if told.speaker is None:
        return None
    outside = told.named is not None and not sentence.start <= told.named[0] < sentence.end
    held = None if told.body else office(sentence.article, told.speaker)
    return Speaker(told.speaker, held, told.named if outside else None)


def speaker(sentence: Sentence) -> str | None:
    """The name of who said the sentence."""
    found = speaking(sentence)
    return found.name if found else None


def cited(sentence: Sentence) -> Cited:
    """Who said the sentence, as a citation of it tells."""
    found = speaking(sentence)
    if found is None:
        return Cited(speaker=None, speaker_office=None, speaker_at=None)
    return Cited(speaker=found.name, speaker_office=found.office, speaker_at=found.named)


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
