"""What is said of words that a question has in quotation marks: where they stand, whose they are, that none has them.

Knows: the order of quotations, and what must stand beside them. Does not know which questions ask of such words
(`rag.asking.quoted_words`), nor how they are found (`rag.verbatim_finder`).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from index import words
from index.filters import Filters
from index.nouns import Sentence
from rag.asking.kinds import Kind
from rag.asking.names.english_offices import with_article
from rag.asking.quoted_words import QUOTED, QuotedWords
from rag.asking.times import timely
from rag.choosing.own_words import only_speaker as only_speaker_is
from rag.choosing.own_words import saying
from rag.choosing.told_to_speak import way_of
from rag.choosing.untold_times import untold_time
from rag.expecting.whose_words import whose_words
from rag.extracting.speakers import only_speaker, with_naming
from rag.nouns import Citation
from rag.phrases import naming, refusals, remarks
from rag.question import Question, understand
from rag.speaking.asked.roles import role_of
from rag.speaking.factchecks import conclusion
from rag.speaking.speakers import Speaker, cited, speaking
from rag.speaking.turns.attributions import Way
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.shapes import is_office
from rag.telling.composing import quoting
from rag.verbatim_finder import MOST_READ, Found, Place

MOST_SHOWN = 10
"""Articles that are quoted."""
NEARLY = 0.5
"""Confidence where words stand nowhere as they were typed, and others near them are quoted."""
LONGEST = 160
"""Characters of a quotation that are told again."""
_AT = re.compile(r"\b[Dd]i (?:[a-z]+ )?[A-Z]")
"""At some place with a name."""
_LONGEST_ROLE = 2
"""Words for somebody of one who is named: "juru bicara"."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of the words that a question asks of."""

    fields: Mapping[str, Any] | None
    """Those of an answer, or of a refusal; None where articles without the words may answer."""
    notes: tuple[str, ...]
    """What stands beside it."""


def said(question: Question, asked: QuotedWords, found: Sequence[Found], filters: Filters) -> Said:
    """What is said to a question of somebody's words.

    Args:
        question: what was understood.
        asked: what it asks of the words.
        found: what was found of each quotation.
        filters: which articles were given to be looked through.
    """
    within = naming.filtered(filters.to_dict(), question.language)
    untyped = tuple(one for some in found if (one := _untyped(some, question.language, within=within)))
    every = [some.places or some.near for some in found]
    each = [(_of_outlets(some, question.outlets) or some)[:MOST_SHOWN] for some in every]
    shown = [one for some in each for one in some]
    if not shown:
        if asked.is_claim or any(one.titles or one.is_english for one in found):
            return Said(None, untyped)
        reason = " ".join(untyped)
        return Said({"answered": False, "text": reason, "reason": reason, "confidence": 0.0}, ())
    own = [_citation(sentence, place) for place in shown for sentence in (*_concluded(place), *place.sentences)]
    of_whom = asked.kind in (Kind.WHO, Kind.YES_NO) and not asked.detail
    citations = [replace(one, number=at) for at, one in enumerate(with_naming(own) if of_whom else own, 1)]
    articles = [None, *(one.article.id for one in citations)]
    sentences = [
        quoting(one, question, leads=one.article.id != before) for one, before in zip(citations, articles, strict=False)
    ]
    typed = all(one.places for one in found)
    fields = {
        "answered": True,
        "short": only_speaker(own, citations) if typed and of_whom and asked.kind is Kind.WHO else None,
        "text": "\n".join(one.text for one in sentences),
        "sentences": tuple(sentences),
        "citations": tuple(citations),
        "confidence": 1.0 if typed else NEARLY,
    }
    many = [one.count for one in found if one.count > MOST_READ or len(one.places) > MOST_SHOWN]
    counted = (remarks.OLDEST_OF[question.language].format(count=count) for count in many)
    return Said(fields, (*untyped, *counted, *_beside(question, asked, each)))


def _concluded(place: Place) -> list[Sentence]:
    """What a fact check concludes, before words that may be of the claim which it checks."""
    told = conclusion(place.article)
    return [told] if told and told not in place.sentences else []


def _citation(sentence: Sentence, place: Place) -> Citation:
    also_in = place.also_in if sentence == place.sentences[0] else ()
    article, start, end = sentence.article, sentence.start, sentence.end
    return Citation(article, number=1, start=start, end=end, also_in=also_in, **cited(sentence))


def _of_outlets(places: Sequence[Place], outlets: Sequence[str]) -> list[Place]:
    """Those of some places that are of articles of some outlets."""
    asked = [Filters().of_outlet(one) for one in outlets]
    return [
        place
        for place in places
        if any(by.in_outlet(article.outlet) for by in asked for article in (place.article, *place.also_in))
    ]


def _untyped(found: Found, language: str, *, within: str) -> str | None:
    """That no article has some words as they were typed, or why that cannot be told; None where one has them."""
    if found.places:
        return None
    text = found.quotation.text
    typed = text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"
    if found.titles:
        titles = "; ".join(
            f"“{naming.headline(one, language)}”, {naming.origin(one, language)}" for one in found.titles[:MOST_SHOWN]
        )
        return refusals.ONLY_TITLED[language].format(words=typed, titles=titles)
    if found.is_english and not found.near:
        return refusals.ENGLISH_TYPED[language].format(words=typed)
    wording = refusals.NOT_AS_TYPED if found.near else refusals.NOWHERE_TYPED
    among = refusals.AMONG_FILTERED[language].format(filters=within) if within else ""
    return wording[language].format(words=typed) + among


def _beside(question: Question, asked: QuotedWords, each: Sequence[Sequence[Place]]) -> list[str]:
    """Whose words they are where they are not, or not for certain, of the one who is named; that a time is another."""
    language, told = question.language, list[str]()
    shown = [one for some in each for one in some]
    sentences = [one for place in shown for one in place.sentences]
    speakers = list(dict.fromkeys(one for each in sentences if (one := _speaker(each))))
    if question.outlets and not _of_outlets(shown, question.outlets):
        outlets = naming.either(question.outlets, language)
        told.append(refusals.NOT_PRINTED_BY[language].format(outlets=outlets))
    read = understand(asked.said)
    whom = [] if asked.is_of_print or asked.kind is Kind.WHO else _named(read, question.outlets)
    theirs = [_are_said_by(whom, [one for place in some for one in place.sentences]) for some in each if some]
    if whom and not all(theirs):
        name = naming.all_of([with_article(one) if language == "en" else one for one in whom], language)
        wording = refusals.WORDS_OF if speakers else refusals.NOT_CLEAR
        wording = refusals.NOT_ALL_CLEAR if any(theirs) else wording
        told.append(wording[language].format(name=name, speakers=naming.all_of(speakers or [""], language)))
    elif not (whom or speakers or asked.detail or asked.is_claim) and asked.kind in (Kind.WHO, Kind.YES_NO):
        told.append(refusals.NO_SPEAKER[language])
    if asked.kind is Kind.WHERE and not asked.detail and not any(_tells_place(one.text) for one in sentences):
        told.append(refusals.NO_SPOT[language])
    if question.times.windows and not any(timely.fits(one.article, question.times) for one in shown):
        time = naming.either([one.words for one in question.times.windows], language)
        told.append(refusals.ANOTHER_TIME[language].format(name=time))
    elif time := untold_time(read, sentences):
        told.append(refusals.ANOTHER_TIME[language].format(name=time))
    return told


def _named(read: Question, outlets: Sequence[str]) -> list[str]:
    """Who is named as having said the words, by name or office; of "according to ANTARA, did Rina say …?" Rina."""
    of_outlets = [Filters().of_outlet(one) for one in outlets]
    told = ([_somebodys(read.asked, one) for one in some] for some in (whose_words(read), read.names[-1:]))
    able = ([one for one in some if not any(of.in_outlet(one) for of in of_outlets)] for some in told)
    return next(filter(None, able), [])


def _somebodys(asked: str, name: str) -> str:
    """A name in a question with what tells that somebody of his is meant: "pengacara Rina", "Rina's lawyer"."""
    before, _, behind = asked.rpartition(name)
    if own := re.match(r"['’]s? [a-z]+", behind):
        return f"{name}{own[0]}"
    led = (" ".join((*before.split()[-size:], name)) for size in range(_LONGEST_ROLE, 0, -1))
    return next((one for one in led if (role := role_of(one)) and (role.is_relative or role.is_aide)), name)


def _are_said_by(whom: Sequence[str], sentences: Sequence[Sentence]) -> bool:
    """Whether one of some sentences is said by one of some persons, or by "him" where nobody else speaks."""
    says = saying([one.article for one in sentences], whom)
    if any(_is_told_as(name, who) for name in whom for who in filter(None, map(speaking, sentences))):
        return True
    return any(says(one) or (way_of(one) is Way.REFERRED and only_speaker_is(one.article, says)) for one in sentences)


def _is_told_as(name: str, who: Speaker) -> bool:
    """Whether a speaker is told with all words of a name, by whatever office; a person in it is another: his lawyer."""
    own, told = set(words.tokens(name)), set(words.tokens(who.name))
    able = told | set(words.tokens(who.office or ""))
    return own <= able and (bool(own & told) or is_office(name) or is_body(name) or name[0].islower())


def _tells_place(text: str) -> bool:
    """Whether a sentence tells a place outside what it quotes."""
    return bool(_AT.search(QUOTED.sub(" ", text)))


def _speaker(sentence: Sentence) -> str | None:
    """Who says a sentence, with the office where it is told."""
    who = speaking(sentence)
    return f"{who.name} ({who.office})" if who and who.office else who.name if who else None
