"""What was quoted in a conversation, and how a follow-up is answered that wants more than that, or others who say it.

Knows: which sentences, speakers and outlets are left out then, how the earlier question is put to others, and what is
said where nothing else answers. Does not know how a follow-up is worded (`rag.asking.leaning.besides`), nor how
questions are answered (`rag.conversing.conversation`).
"""

import re
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from index import languages
from index.article_sentences import sentences
from index.nouns import Article, Sentence
from rag import question as questions
from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning.besides import Besides, without_else
from rag.catalogue.finding.same_voice import within
from rag.catalogue.grammar import sources
from rag.choosing import stories
from rag.conversing.turn import only
from rag.expecting.spoken_about import spoken_about
from rag.expecting.whose_words import asks_words_alone, whose_words
from rag.nouns import Answer, Citation, Closest, Refusal
from rag.phrases import naming, refusals, remarks
from rag.speaking.speakers import speaker

_BECAUSE = re.compile(
    r"(?i)\b(?:(?:di)?karena(?:kan)?|(?:penye|dise|se)bab(?:nya|kan)?|lantaran|akibat|gara-gara|pasalnya|alasan(?:nya)?"
    r"|mengingat|(?:dipicu|pemicu(?:nya)?)|because|due to)\b"
)
"""Tells a reason in what was quoted for something else."""
_REASONS = re.compile(
    rf"{_BECAUSE.pattern}|\b(?:supaya|guna|demi|bertujuan|tujuan(?:nya)?|dimaksudkan|so that|in order to)\b"
)
"""What some sentence must have of those that tell why."""
_ON = {"id": "Apa yang diberitakan soal {topic}?", "en": "What was said about {topic}?"}
_IN = {"id": "di", "en": "in"}
_WHAT = {"id": "Apa kata {name}?", "en": "What did {name} say?"}


@dataclass(frozen=True, slots=True)
class Shown:
    """What answers have quoted, and what of all that is left out when something besides is asked for."""

    asked: str
    """The question that is asked again."""
    turns: Sequence[str]
    """Those before it."""
    answers: tuple[Answer, ...]
    outlets: tuple[str, ...] | None = None
    """The outlets whose articles are left out; None where all may answer."""
    speakers: tuple[str, ...] | None = None
    """Those whose words are left out; None where whoever speaks may be quoted, and what nobody says."""
    reason: bool = False
    """Whether it is asked why, which what was quoted answers only where it says so."""
    said: bool = False
    """Whether somebody's words were asked for, so that others may say much the same."""
    words_alone: bool = False
    """Whether nothing else was asked, so that only those are looked for."""

    def asking(self, wanted: Besides, text: str, turns: Sequence[str], *, outlets: Sequence[str]) -> "Shown":
        """The same, with the question to be asked now and what is to be left out.

        Args:
            wanted: what a follow-up wants besides.
            text: the follow-up.
            turns: all before it.
            outlets: the collection's.
        """
        if wanted is Besides.ANYONE:
            wanted = Besides.MORE if kind_of(self._whole) is Kind.WHO else Besides.VOICES
        shown = replace(self, words_alone=False, reason=wanted is Besides.REASON)
        match wanted:
            case Besides.WORDS if shown.speakers is not None and (name := shown.last_speaker):
                asked = _WHAT[languages.detect(text)].format(name=name)
                return replace(shown, asked=asked, turns=(), speakers=None, said=False)
            case Besides.WORDS | Besides.REASON:
                return replace(shown, asked=without_else(text), turns=turns)
            case Besides.VOICES:
                return shown._of_others()
            case Besides.OUTLETS:
                return shown._elsewhere(outlets)
        return shown

    def _of_others(self) -> "Shown":
        """The same asked of others: what was said about what somebody was asked to have spoken about."""
        question = questions.understand(self._whole)
        named, topic = whose_words(question), spoken_about(question.asked)
        quoted = dict.fromkeys(one.speaker for one in self.citations if one.speaker)
        shown = replace(self, speakers=(*quoted, *named), said=bool(named))
        if not (named and topic):
            return replace(shown, words_alone=bool(named and asks_words_alone(question, named)))
        # The place of whoever spoke stays: that of "bupati Demak".
        places = [one.text for one in question.mentions if one.text not in topic]
        language = question.text_language
        told = " ".join([topic, *(f"{_IN[language]} {one}" for one in places)])
        return replace(shown, asked=_ON[language].format(topic=told), turns=())

    def _elsewhere(self, outlets: Sequence[str]) -> "Shown":
        """The same asked of the articles of other outlets, also where it was asked of one by its name."""
        quoted = tuple(dict.fromkeys(one.article.outlet for one in self.citations if one.article.outlet))
        told = sources.read(self._whole, outlets)
        if told and not told.left_out:
            return replace(self, asked=told.rest, turns=(), outlets=quoted)
        return replace(self, outlets=quoted)

    @property
    def _through_regions(self) -> bool:
        """Whether it is asked of each region, so that more are other regions."""
        return kind_of(self._whole) is Kind.WHICH_REGIONS

    @property
    def last_speaker(self) -> str | None:
        """The one speaker whom the last answer quotes; None of several."""
        return only({one.speaker for one in self.answers[-1].citations})

    @property
    def _whole(self) -> str:
        """The question that was answered first, as it was completed."""
        return self.answers[0].rewritten_question or self.asked

    @property
    def citations(self) -> tuple[Citation, ...]:
        """All that was quoted."""
        return tuple(chain.from_iterable(one.citations for one in self.answers))

    @property
    def left_out(self) -> Hashable:
        """All by which it is told what may be quoted besides (`admits`)."""
        quoted = tuple((one.article.id, one.start, one.end) for one in self.citations)
        return quoted, self.outlets, self.speakers, self.reason, self._through_regions

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles that were quoted."""
        return tuple({one.article.id: one.article for one in self.citations}.values())

    def admits(self, sentence: Sentence) -> bool:
        """Whether a sentence may be quoted besides."""
        if self.outlets is not None and sentence.article in self.articles:
            return False
        if self._through_regions and sentence.article.region_code in {one.region_code for one in self.articles}:
            return False
        if self.outlets is None and stories.retold(sentence, list(_sentences(self.citations))) is not None:
            return self.reason and bool(_BECAUSE.search(sentence.text))
        return self.speakers is None or is_by_another(speaker(sentence), self.speakers)

    def told(self, answer: Answer, typed: str, language: str) -> Answer:
        """What came of asking so, as the answer to the follow-up that was typed."""
        tells = not self.reason or any(_REASONS.search(one.quote) for one in answer.citations)
        if answer.answered and tells:
            known = self.speakers is not None or answer.short_answer in {one.short_answer for one in self.answers}
            short, notes = None if known else answer.short, (*self._left_out(language), *answer.notes)
            return replace(answer, question=typed, rewritten_question=self.asked, notes=notes, short=short)
        reason, closest = self._reason(language), tuple(Closest(one, 1.0) for one in self.articles)
        return replace(
            answer,
            question=typed,
            rewritten_question=self.asked,
            answered=False,
            text=reason,
            sentences=(),
            citations=(),
            reason=reason,
            refusal=Refusal.NOT_FOUND,
            closest=closest,
            confidence=0.0,
            short=None,
            notes=(),
            table=None,
        )

    def _left_out(self, language: str) -> tuple[str, ...]:
        """What an answer leaves out, as a note beside it."""
        if self.reason:
            return ()
        if self.outlets:
            return (remarks.OUTLETS_LEFT_OUT[language].format(outlets=naming.either(self.outlets, language)),)
        names = list(dict.fromkeys(one.speaker for one in self.citations if one.speaker)) or self.speakers
        if self.speakers is not None and names:
            return (remarks.SPEAKERS_LEFT_OUT[language].format(names=naming.either(names, language)),)
        return (remarks.QUOTED_LEFT_OUT[language],)

    def _reason(self, language: str) -> str:
        """Why there is nothing besides."""
        if self.outlets is not None and not self.reason:
            shown = dict.fromkeys(one.outlet or naming.UNKNOWN_OUTLET[language] for one in self.articles)
            return refusals.NO_OTHER_OUTLET[language].format(outlets=naming.all_of(list(shown), language))
        if self.reason:
            return refusals.NO_REASON[language]
        if self.speakers is None:
            return refusals.NO_MORE[language]
        spoken = (speaker(one) for article in self.articles for one in sentences(article))
        beside = list(dict.fromkeys(one for one in spoken if one and is_by_another(one, self.speakers)))
        more = refusals.ALSO_QUOTED[language].format(names=naming.all_of(beside, language)) if beside else ""
        return refusals.NO_OTHER_VOICE[language] + more


def is_by_another(name: str | None, known: Iterable[str]) -> bool:
    """Whether a speaker is known and none of some, by whichever of his names."""
    return bool(name) and not any(within(name or "", one) or within(one, name or "") for one in known)


def _sentences(citations: Iterable[Citation]) -> Iterable[Sentence]:
    """The sentences that some citations quote."""
    for citation in citations:
        yield from (one for one in sentences(citation.article) if one.start < citation.end and citation.start < one.end)
