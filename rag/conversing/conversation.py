"""A question within its conversation: what it leans on, of whom it speaks, which articles may answer it.

Knows: the order in which a question is read, counted, completed and answered. Does not know how any of it is done.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from index import languages
from index.collection import Collection
from rag import question as questions
from rag.abstention import ENOUGH_BEYOND, names_theirs
from rag.asking import times
from rag.asking.announced import asked_of_the_place
from rag.asking.courtesies import is_courtesy
from rag.asking.dated import with_years
from rag.asking.of_kutip import is_of_kutip, names_subject
from rag.asking.pointing import (
    asks_only_when,
    asks_only_words,
    asks_speaker,
    asks_when_said,
    begins_with_person,
    has_content,
    words_of_whom,
)
from rag.asking.rows import PARTS
from rag.asking.spelling import Speller, Spelling, combined
from rag.conversing import viewing
from rag.conversing.addresses import address_in, of_address
from rag.conversing.attributing import said_by, said_when, was_when
from rag.conversing.contrasts import exchanged
from rag.conversing.followups import complete
from rag.conversing.headless import lacks_subject
from rag.conversing.listing import Listing
from rag.conversing.manner import Asking
from rag.conversing.owners import with_owner
from rag.conversing.spoken_of import courteous, last_named, nobody, nothing, of_kutip, person
from rag.conversing.turn import Turn, with_person
from rag.nouns import Answer
from rag.question import Question
from rag.quoting import QuotingAnswerer
from rag.speaking.word_shapes import is_office

NEVER = 2.0
"""Confidence that no evidence has: nothing is quoted, and what is wanting is said."""


@dataclass(frozen=True, slots=True)
class _Leaning:
    """What a question was completed to, and the articles that may answer it, none for any."""

    turn: Turn
    within: frozenset[str] = frozenset()
    loose: bool = False
    """Whether it may have leant on the conversation and was cut loose."""
    lost: bool = False
    """Whether it does not say of whom or what it asks, and nothing answered the question it leans on."""
    told: frozenset[str] = frozenset()
    """The articles that tell of the person whom it names in place of "he", where any may answer."""
    person: str | None = None
    """Whom the answer that it leans on told."""
    tried: tuple[Question, Answer] | None = None
    """How it was read and answered to find out whether it leans."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """Answers the last question of some turns."""

    collection: Collection
    load: Callable[[], QuotingAnswerer]
    """Gives the parts that answer, which not every question needs."""
    how: Asking

    @property
    def listing(self) -> Listing:
        """What counts and lists articles for it."""
        return Listing(self.collection, self.how)

    @property
    def answerer(self) -> QuotingAnswerer:
        """The parts that answer."""
        return self.load()

    def answer(self, typed: str, turns: Sequence[str]) -> Answer:
        """The answer to a checked question after others, oldest first."""
        turns = [earlier for earlier in turns if not _asks_nothing(earlier)]
        if address := address_in(typed):
            language = _language(turns) or self.how.language
            return of_address(address, typed, self.collection, language=language)
        *before, spelling = (self._spelt(one, turns[:number]) for number, one in enumerate((*turns, typed)))
        if told := self._of_its_quotations(typed, spelling, turns, before):
            return told
        alone = questions.understand(
            spelling.text, today=self.how.today, spelling=combined([spelling], spelling.text), typed=typed
        )
        own, listed = self.listing.request(alone), None
        if own and not (turns and (own.whatever or viewing.leans(spelling.text, own))):
            listed = self.listing.count(alone, own)
            if listed.answered or not (own.whatever or own.mere):
                return listed
        if is_of_kutip(spelling.text, named=alone.names, follows=bool(turns)):
            return of_kutip(alone)
        if not (turns or names_subject(spelling.text) or alone.names or alone.times.windows):
            return nothing(alone)
        if is_courtesy(spelling.text):
            return courteous(alone)
        spelt = [*before, spelling]
        leaning = self._leaning(spelt, typed)
        if _of_nobody(leaning.turn):
            return nobody(alone)
        understood = self._understood(leaning.turn, spelt, leaning.within, typed)
        if turns and (request := self.listing.request(understood)):
            listed = self.listing.count(understood, request)
            if listed.answered or not (request.whatever or request.mere):
                return listed
        owned = with_owner(leaning.turn, leaning.person)
        answer = self._reworded(owned.turn if owned else None, leaning, spelt, typed)
        answer = answer or self._answer(self.listing.bound(understood, typed), leaning)
        if answer.answered and owned and not owned.told_by(answer):
            return self.answerer.surer(NEVER).answer(understood, filters=self.how.filters)
        if answer.answered:
            return answer
        if turns and own and own.whatever and alone.times.windows:
            # "What happened in November 2024?" asks by itself, although it might have leant on the turn before.
            listed = self.listing.count(alone, own)
        if turns and asks_only_when(spelling.text) and (dated := self._day_of(understood, turns)):
            return dated
        # What a place announced is asked of the place.
        meant = asked_of_the_place(understood.text, understood.mentions)
        of_place = replace(leaning.turn, text=meant, asked=meant) if meant else None
        return self._reworded(of_place, leaning, spelt, typed) or self.listing.at_large(understood) or listed or answer

    def _spelt(self, typed: str, turns: Sequence[str]) -> Spelling:
        """A question behind some turns as it is read, with the years that its bounding times leave out."""
        spelling = Speller(self.collection).read(typed, corrections=self.how.corrections)
        if not self.how.times:
            return spelling
        days = self.collection.current().facts.day.tolist()
        text, dated = with_years(spelling.text, days, today=self.how.today)
        if dated:
            # A topic may be of another time than most of the collection.
            asked = (questions.understand(one, today=self.how.today) for one in (spelling.text, *reversed(turns)))
            of_topic = next(filter(None, map(self.listing.days, asked)), days)
            text, dated = with_years(spelling.text, of_topic, today=self.how.today)
        return replace(spelling, text=text, dated=dated)

    def _day_of(self, understood: Question, turns: Sequence[str]) -> Answer | None:
        """On which day what the turn before quotes was, or of which day its articles are; None without any."""
        shown = self.answer(turns[-1], turns[:-1])
        return was_when(shown, understood) if shown.citations else None

    def _reworded(self, turn: Turn | None, leaning: _Leaning, spelt: Sequence[Spelling], typed: str) -> Answer | None:
        """The answer to a turn in other words; None when it has none, or is not told in them."""
        if turn is None:
            return None
        answer = self._answer(self._understood(turn, spelt, leaning.within, typed), replace(leaning, turn=turn))
        return answer if answer.answered else None

    def _understood(self, turn: Turn, spelt: Sequence[Spelling], within: frozenset[str], typed: str) -> Question:
        """What is understood from the last of some spelt questions, completed."""
        completed = turn.text[: questions.LONGEST]
        before, last = [one.text for one in spelt[:-1]], spelt[-1].text
        return questions.understand(
            completed,
            original=None if completed == last else last,
            asked=turn.asked,
            within=within,
            today=self.how.today,
            spelling=combined(spelt, completed),
            typed=typed,
            conversing=_language(before),
            exchanged=exchanged(last, before),
        )

    def _answer(self, understood: Question, leaning: _Leaning) -> Answer:
        if leaning.tried and leaning.tried[0] == understood:
            return leaning.tried[1]
        # Of a "he" whom no answer has told, and of a short question cut loose, only what is rather sure is quoted.
        of_somebody = bool(leaning.turn.context) and not leaning.within and begins_with_person(leaning.turn.asked)
        answerer = self._surely if leaning.loose or of_somebody else self.answerer
        answer = answerer.answer(self._timed(understood), filters=self.how.filters)
        if answer.answered and leaning.lost and not self._is_of(answer, leaning.turn.context or ""):
            return self.answerer.surer(NEVER).answer(understood, filters=self.how.filters)
        if not answer.answered and leaning.told:
            of_him = self.answerer.answer(replace(understood, within=leaning.told), filters=self.how.filters)
            return of_him if of_him.answered else answer
        if answer.answered or not leaning.within or leaning.turn.bound:
            return answer
        return self._beyond(understood) or answer

    def _timed(self, question: Question) -> Question:
        """A question of the articles of the conversation, which a time that was named before has told already."""
        own = question.asked == question.text or times.read(question.asked, today=self.how.today or date.today())
        return replace(question, times=question.times.off()) if question.within and not own else question

    def _is_of(self, answer: Answer, topic: str) -> bool:
        """Whether each article that is quoted holds most of what an earlier question asks."""
        asked = questions.understand(topic, today=self.how.today)
        return all(self.answerer.speaks_of(asked, [one.article.id]) for one in answer.citations)

    def _of_its_quotations(
        self, typed: str, spelling: Spelling, turns: Sequence[str], before: Sequence[Spelling]
    ) -> Answer | None:
        """Who said what the turn before quotes, or when; None when the question is another or nothing is quoted."""
        tells = _telling(spelling.text)
        if turns and asks_only_when(spelling.text) and asks_only_words(before[-1].text):
            tells = said_when
        shown_by = len(turns)
        while tells and shown_by and _telling(before[shown_by - 1].text):
            shown_by -= 1  # asked again and again, it is still about the same quotations
        if not (tells and shown_by):
            return None
        whole = complete(spelling.text, [one.text for one in before], self.listing.reads, self.listing.outlets).text
        if whole != spelling.text and self.listing.reads(whole, languages.detect(whole, default="id")):
            return None  # of all articles that the turn before counts
        shown = self.answer(turns[shown_by - 1], turns[: shown_by - 1])
        if not shown.citations:
            return None
        asked = questions.understand(whole[: questions.LONGEST], original=typed, today=self.how.today)
        return tells(shown, asked)

    def _leaning(self, spelt: Sequence[Spelling], typed: str) -> _Leaning:
        """The last question completed from those before it, and the articles of which they were answered."""
        *before, text = (one.text for one in spelt)
        turn = complete(text, before, self.listing.reads, self.listing.outlets)
        earlier = self._earlier(turn.context) if turn.context else None
        if turn.context and earlier and not earlier.answered and PARTS in turn.context:
            # One turn without an answer does not end what the conversation is about.
            first = self._earlier(turn.context.split(PARTS)[-1])
            earlier = first if first.answered else earlier
        within = frozenset(citation.article.id for citation in earlier.citations) if earlier else frozenset()
        tried = None
        on_it = turn.sure or self.answerer.speaks_of(questions.understand(text, today=self.how.today), within)
        if turn.able or not on_it:
            tried = self._asked_within(turn, spelt, within, typed)
            if tried is None and not lacks_subject(text):
                return _Leaning(complete(text, []), loose=on_it or not turn.able)
        told = frozenset[str]()
        shown = person(earlier) if earlier else None
        if turn.context and earlier and (he := shown or last_named(before)):
            turn = with_person(turn, he)
            within, told = (within, told) if turn.context else (told, within)
        if turn.context and not within and not has_content(turn.asked) and not _of_nobody(turn):
            # Nothing answered the question it leans on, and it asks for nothing else.
            turn = Turn(turn.context, turn.context)
        lost = bool(turn.context and not within) and lacks_subject(text)
        return _Leaning(turn, within, lost=lost, told=told, person=shown, tried=tried)

    @property
    def _surely(self) -> QuotingAnswerer:
        """The parts that answer, of which more is asked."""
        return self.answerer.surer(ENOUGH_BEYOND)

    def _beyond(self, question: Question) -> Answer | None:
        """The answer to a follow-up from articles of which the conversation has not been, as if it stood alone.

        None where there is none, or an article that is quoted names nobody and no place of the conversation.
        """
        alone = replace(question, asked=question.text, within=frozenset())
        answer = self._surely.answer(alone, filters=self.how.filters)
        if not answer.answered or not names_theirs(alone, [one.article for one in answer.citations]):
            return None
        return answer

    def _asked_within(
        self, turn: Turn, spelt: Sequence[Spelling], within: frozenset[str], typed: str
    ) -> tuple[Question, Answer] | None:
        """A short question that need not lean on the conversation, answered by its articles; None when they do not."""
        if not within:
            return None
        asked = self.listing.bound(self._understood(turn, spelt, within, typed), typed)
        answer = self.answerer.answer(self._timed(asked), filters=self.how.filters)
        return (asked, answer) if answer.answered else None

    def _earlier(self, text: str) -> Answer:
        """The answer to an earlier question."""
        understood = questions.understand(text[: questions.LONGEST], today=self.how.today)
        request = self.listing.request(understood)
        listed = self.listing.count(understood, request) if request else None
        if listed and request and (listed.answered or not (request.whatever or request.mere)):
            return listed
        asked = understood if self.how.filters.outlet else self.listing.of_outlets(understood, text)
        answer = self.answerer.answer(asked, filters=self.how.filters)
        return answer if answer.answered else self.listing.at_large(understood) or listed or answer


def _language(before: Sequence[str]) -> str | None:
    """The language of the latest of some questions whose words tell it; None where none does."""
    return next((languages.detect(one) for one in reversed(before) if languages.tells(one)), None)


def _telling(question: str) -> Callable[[Answer, Question], Answer | None] | None:
    """What tells of an answer's quotations what a question asks of them: who said them, or when; None for another."""
    if asks_speaker(question):
        return said_by
    return said_when if asks_when_said(question) else None


def _asks_nothing(turn: str) -> bool:
    """Whether a turn asked nothing of the articles, so that no later one leans on it."""
    return bool(address_in(turn)) or is_courtesy(turn) or is_of_kutip(turn, follows=True)


def _of_nobody(turn: Turn) -> bool:
    """Whether a turn asks for the words of a "he" whom no turn before tells; an office may mean its holder."""
    return words_of_whom(turn.asked) and not is_office(turn.context or "")
