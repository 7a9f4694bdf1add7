"""Which sentences may be words of those whom a question asks for by a common noun: "warga", "the airline".

Knows: speakers and what articles tell of them. Does not know how such a question is read
(`rag.expecting.speaker_slot`). What nobody says is kept: they are many, and articles tell what they say in prose.
"""

from collections.abc import Sequence
from typing import NamedTuple

from index.nouns import Article, Sentence
from rag.choosing.own_words import NOTHING_BESIDE, is_of_others
from rag.choosing.told_to_speak import meant, spoken, way_of
from rag.evidence import Evidence
from rag.expecting.speaker_slot import asked_callings, in_speakers_place
from rag.question import Question
from rag.speaking.asked.called import is_named
from rag.speaking.asked.callings import Calling, calling_of
from rag.speaking.asked.roles import whose
from rag.speaking.names.names import masked
from rag.speaking.speakers import speaking
from rag.speaking.turns.attributions import Way
from rag.speaking.turns.holders import unnamed
from rag.speaking.words.shapes import is_office_word

LEADING = 0.5
"""Share of the best sentence's score from which one is theirs where others stay beside it, whoever says them."""


class Called(NamedTuple):
    """What may answer for those whom nouns call."""

    sentences: list[Evidence]
    unsaid: tuple[str, ...]
    """What they are called, where none of the sentences is known to be theirs."""
    theirs: Sequence[Evidence] = ()
    """Those of the sentences that are known to be theirs."""


def of_callings(evidence: Sequence[Evidence], question: Question) -> Called:
    """The sentences that are not told to be somebody else's; all of them where a question asks for nobody's by a noun.

    One to whom or of whom they are asked to have spoken is somebody else.
    """
    asked = asked_callings(question)
    some = tuple(filter(None, map(calling_of, asked)))
    place = asked or in_speakers_place(question)
    others = [name for name in question.names if not any(name in one for one in place)]
    if not some:
        left = [one for one in evidence if not (place and is_of_others(one.sentence, others))]
        return Called(left, asked if left else ())
    others += [of for one in asked if (of := whose(one))]
    kept = [one for one in evidence if not _is_anothers(one.sentence, some, others)]
    best = max((one.score for one in kept), default=0.0)
    least = best * (LEADING if any(one.loose for one in some) else NOTHING_BESIDE)
    known = [one for one in kept if one.score > least and is_theirs(one.sentence, some)]
    if not known:
        kept = [one for one in kept if not is_of_others(one.sentence, others)]
    if known and any(one.body for one in some):
        # For a body its own spokesmen speak: somebody else who speaks is no voice of its.
        said = (one for one in kept if speaking(one.sentence) or way_of(one.sentence) is Way.SOMEBODY)
        others_say = {id(one) for one in said if not any(one is own for own in known)}
        kept = [one for one in kept if id(one) not in others_say]
    return Called(kept, asked if evidence and not known else (), known)


def may_speak(articles: Sequence[Article], calling: Calling) -> bool:
    """Whether some articles have words of those whom a noun calls."""
    return any(is_theirs(one, (calling,)) for article in articles for one in spoken(article))


def _is_an_offices(sentence: Sentence, some: Sequence[Calling]) -> bool:
    """Whether a sentence, or the one that its pronoun points to, gives words to an office that is none of theirs."""
    own = meant(sentence) or sentence
    held = unnamed(own.article, own.start, own.end)
    apart = held and is_office_word(held.split()[0])
    return bool(apart) and not any(one.body or one.is_told_in(held or "") for one in some)


def is_theirs(sentence: Sentence, some: Sequence[Calling]) -> bool:
    """Whether an article gives a sentence to one of those whom nouns call."""
    if before := meant(sentence):
        return is_theirs(before, some)
    who, article = speaking(sentence), sentence.article
    prose = masked(article)[sentence.start : sentence.end]
    return any(one.speaks_in(sentence.text, prose) or (who and one.includes(article, who)) for one in some)


def _is_anothers(sentence: Sentence, some: Sequence[Calling], others: Sequence[str]) -> bool:
    """Whether a sentence is said by somebody else, or tells what somebody else says to them."""
    if is_theirs(sentence, some):
        return False
    who, article = speaking(sentence), sentence.article
    if who is None:
        return any(one.is_told_to(sentence.text) for one in some) or _is_an_offices(sentence, some)
    told = all(one.excludes(article, who) for one in some)
    return told or any(is_named(article, who, name.split()) for name in others)
