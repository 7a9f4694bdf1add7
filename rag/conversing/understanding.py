"""What is understood from a turn of a conversation: as it is spelt, completed, and whether it has articles counted.

Knows: which settings, outlets and turns before it bear on how a question is read. Does not know what a turn leans on
(`rag.conversing.leaning`), how articles are counted (`rag.catalogue`), nor what answers any other question
(`rag.conversing.answering`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from numpy.typing import ArrayLike

from index import languages, words
from index.collection import Collection
from index.filters import Filters
from rag import question as questions
from rag.askable import LONGEST, Asking
from rag.asking.names.english_offices import is_read
from rag.asking.names.left_out import left_out, someone_left_out
from rag.asking.times import times
from rag.asking.times.dated import with_years
from rag.asking.wording.spelling import Speller, Spelling, combined
from rag.catalogue.answering import CountingAnswerer
from rag.catalogue.finding.holding import hold
from rag.catalogue.grammar import sources
from rag.catalogue.reading import read
from rag.catalogue.request import Request, Unit, View
from rag.conversing.contrasts import exchanged
from rag.conversing.followups import complete
from rag.conversing.turn import Reader, Turn
from rag.nouns import Answer
from rag.question import Question
from rag.speaking.asked.posts import post_of
from rag.speaking.offices.alike import is_told_office
from rag.speaking.words.speech import SPEECH, STATES

_SPEAKS = re.compile(
    r"(?i)\b(?:(?:ber)?bicara|(?:meng)?ancam|menolak|mendukung|threaten\w*|urge[ds]?|talk(?:s|ed)?|sp(?:oke|eaks?)"
    r"|mention(?:s|ed)?|refuse[ds]?|support(?:s|ed)?|critici[sz]e[ds]?|demand(?:s|ed)?|call(?:s|ed)? (?:for|on))\b"
)
"""Asks who speaks, in words that may also tell what is done."""
MENTIONING = 20
"""Passages with the words of a writer's name that are looked at for the name."""
FEWEST_LEFT = 2
"""Index terms that a question asks of a writer beside his name."""
FEWEST_DATED = 3
"""Articles whose days tell the year that a question about them leaves out."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """Reads the turns of a conversation, and counts and lists the articles that they ask for."""

    collection: Collection
    how: Asking
    """The settings by which its questions are read."""

    def spelt(self, typed: str, turns: Sequence[str]) -> Spelling:
        """A question behind some turns as it is read, with the years that its bounding times leave out."""
        spelling = Speller(self.collection).read(typed, corrections=self.how.corrections)
        if not self.how.times:
            return spelling
        days: ArrayLike = self.collection.current().facts.day
        text, dated = with_years(spelling.text, days, today=self.how.today)
        if dated:
            # A topic may be of another time than most of the collection.
            asked = (questions.understand(one, today=self.how.today) for one in (spelling.text, *reversed(turns)))
            of_topic = next(filter(None, map(self._days, asked)), days)
            text, dated = with_years(spelling.text, of_topic, today=self.how.today)
        return replace(spelling, text=text, dated=dated)

    def alone(self, spelling: Spelling, typed: str, *, conversing: str | None = None) -> Question:
        """What is understood from a question by itself, in the language of the conversation if its words tell none."""
        return questions.understand(
            spelling.text,
            today=self.how.today,
            spelling=combined([spelling], spelling.text),
            typed=typed,
            conversing=conversing,
        )

    def complete(self, text: str, before: Sequence[str]) -> Turn:
        """A question as it would be asked without those before it."""
        return complete(text, before, self.reads, self.outlets, today=self.how.today)

    def completed(self, turn: Turn, spelt: Sequence[Spelling], within: frozenset[str], typed: str) -> Question:
        """What is understood from the last of some spelt questions, completed."""
        text = turn.text[:LONGEST]
        *before, last = (one.text for one in spelt)
        return questions.understand(
            text,
            original=None if text == last else last,
            asked=turn.asked,
            within=within,
            today=self.how.today,
            spelling=combined(spelt, text),
            typed=typed,
            conversing=language_of(before),
            exchanged=exchanged(last, before, text),
        )

    def timed(self, question: Question) -> Question:
        """A question of the articles of the conversation, which a time that was named before has told already."""
        own = question.asked == question.text or times.read(question.asked, today=self.how.today)
        return replace(question, times=question.times.off()) if question.within and not own else question

    @property
    def outlets(self) -> list[str]:
        """The collection's outlets."""
        return [name for name in self.collection.current().facts.outlets if name]

    @property
    def reads(self) -> Reader:
        """How questions that count articles are read here."""
        outlets = self.outlets
        return lambda text, language: read(text, language=language, today=self.how.today, outlets=outlets)

    def request(self, question: Question) -> Request | None:
        """What a question wants counted or put in order, None when it wants neither.

        Days of publication in the question bind when times do and no filter says them. Who asks whatever happened asks
        for articles only where an outlet or a time is left that binds.
        """
        request = self._counting.requests.read(question, today=self.how.today, times=self._timed)
        return None if request and request.whatever and not self._binds(request) else request

    def count(self, question: Question, request: Request) -> Answer:
        """The answer to a question that has articles counted or ordered."""
        return self._counting.answer(question, request, filters=self.how.filters)

    def _days(self, question: Question) -> list[int]:
        """Ordinals of the days of those articles that a question counts, of whatever time; none where few tell any."""
        request = self._counting.requests.read(question, today=self.how.today, times=False)
        if request is None or not (request.wanted or request.named or request.places):
            return []
        found = hold(self.collection, request, self.how.filters).found
        days = [date.fromisoformat(one.published).toordinal() for one in found if one.published]
        return days if len(days) >= FEWEST_DATED else []

    def at_large(self, question: Question) -> Answer | None:
        """The articles on what a question wants to hear of at large, where no sentence answers; None without any.

        Of a thing that no article mentions it says so.
        """
        if question.within:
            return None
        request = self._counting.requests.read_at_large(question, today=self.how.today, times=self._timed)
        if request is None or not (self._binds(request) or request.wanted):
            return None
        answer = self.count(question, request)
        return answer if answer.answered or request.wanted else None

    @property
    def _counting(self) -> CountingAnswerer:
        return CountingAnswerer(self.collection)

    @property
    def _timed(self) -> bool:
        """Whether days of publication in a question bind."""
        return self.how.times and not (self.how.filters.since or self.how.filters.until)

    def _binds(self, request: Request) -> bool:
        """Whether a request leaves articles out: not once its time is switched off and nothing else is told."""
        told = request.outlets or request.places or request.period or request.view is View.NEWEST
        return bool(told or self.how.filters.since or self.how.filters.until)

    def bound(self, question: Question, typed: str) -> Question:
        """The question with the outlets it asks of and without the times that do not bind."""
        question = self.of_others(self.of_other_regions(question, typed), typed)
        if not self.how.filters.outlet:
            question = self.of_writer(self.of_outlets(question, typed), typed)
        if not self.how.times:
            return replace(question, times=question.times.off())
        if self.how.filters.since or self.how.filters.until:
            return replace(question, times=question.times.named_only())
        return question

    def of_other_regions(self, question: Question, typed: str) -> Question:
        """The question of the articles about other regions than those that it leaves out, if any."""
        told = left_out(question.text)
        if told is None or not told.rest:
            return question
        asked = left_out(question.asked)
        alone = self._reworded(question, told.rest, asked.rest if asked else None, typed)
        return replace(alone, regions_left_out=told.places)

    def of_others(self, question: Question, typed: str) -> Question:
        """The question for others who speak than whom it leaves out by his name or office, if anybody."""
        told = someone_left_out(question.text)
        who = told[0] if told else ""
        if told is None or not any(speaks.search(told[1]) for speaks in (SPEECH, STATES, _SPEAKS)):
            return question
        if not (who[:1].isupper() or is_read(who) or post_of(who) or is_told_office(who)):
            return question
        asked = someone_left_out(question.asked)
        return replace(self._reworded(question, told[1], asked and asked[1], typed), speaker_left_out=who)

    def of_outlets(self, question: Question, typed: str) -> Question:
        """The question of the articles of those outlets whose reports it asks for, or of all others, if of any."""
        told = sources.read(question.text, self.outlets)
        if told is None:
            return question
        asked = sources.read(question.asked, self.outlets)
        alone = self._reworded(question, told.rest, asked.rest if asked else None, typed)
        return replace(
            alone,
            outlets=() if told.left_out else told.outlets,
            outlets_left_out=told.outlets if told.left_out else (),
        )

    def of_writer(self, question: Question, typed: str) -> Question:
        """The question of what somebody wrote whom no article mentions: "menurut Gatot Wijanarko", of an opinion."""
        text, every = question.text.lower(), self.collection.current().facts.authors
        name = next((one for one in every if one and " " in one and one.lower() in text), "")
        rest = _without(question.text, name) if name else ""
        if len(words.terms(rest)) < FEWEST_LEFT:
            return question
        if any(name in text for text in self.collection.texts_with(words.terms(name), limit=MENTIONING)):
            return question
        wrote = hold(self.collection, Request(Unit.ARTICLE, View.LIST, authors=(name,)), Filters()).found
        alone = self._reworded(question, rest, _without(question.asked, name), typed)
        return replace(alone, within=frozenset(one.id for one in wrote))

    def _reworded(self, question: Question, text: str, asked: str | None, typed: str) -> Question:
        """A question without some of its words, which bind in another way; the rest of what was understood stays."""
        alone = questions.understand(text, original=question.original, asked=asked, today=self.how.today)
        return replace(
            alone,
            regions_left_out=question.regions_left_out,
            speaker_left_out=question.speaker_left_out,
            within=question.within,
            language=question.language,
            typed=typed,
            corrected=question.corrected,
            expanded=question.expanded,
            dated=question.dated,
        )


def _without(text: str, writer: str) -> str:
    """A question without whom it asks of, and the words around his name."""
    told = sources.read(text, [writer])
    return (
        told.rest if told else " ".join(re.sub(rf"(?i)(?:\bdari )?\b{re.escape(writer)}(?:['’]s)?", "", text).split())
    )


def language_of(turns: Sequence[str]) -> str | None:
    """The language of the latest of some questions whose words tell it; None where none does."""
    return next((languages.detect(one) for one in reversed(turns) if languages.tells(one)), None)


def is_final(listed: Answer, request: Request) -> bool:
    """Whether articles that were listed are the answer, so that no sentence is looked for."""
    return listed.answered or not (request.whatever or request.mere)
