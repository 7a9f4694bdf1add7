"""What a question leans on: the turn that it is completed to, and the articles of which those before it were answered.

Knows: earlier questions and their answers, and when a short question is cut loose from them. Does not know how words
refer back (`rag.conversing.followups`), nor how what is completed is answered (`rag.conversing.answering`).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from index import places
from index.article_sentences import sentences
from index.words import stands_in
from rag import question as questions
from rag.askable import LONGEST
from rag.asking.leaning.pointing import ASKING, FEW, LEAD, PERSON, POINTING, SUFFIXED, content, has_content
from rag.asking.names.names import names
from rag.asking.names.rows import PARTS
from rag.asking.quoted_words import quoted_words, unmarked, without_words
from rag.asking.wording.spelling import Spelling
from rag.conversing.other_person import says_what
from rag.conversing.other_time import asks_the_same
from rag.conversing.persons import he, is_of_nobody, last_named, may_be_he, said_by_him
from rag.conversing.question_words import lacks_subject
from rag.conversing.remembered import Remembered
from rag.conversing.turn import Turn, with_person
from rag.conversing.understanding import Understanding, is_final
from rag.expecting.incumbents import incumbents
from rag.expecting.offices_asked import office_asked
from rag.nouns import Answer
from rag.question import Question
from rag.quoting import QuotingAnswerer
from rag.speaking.asked.person import who_is
from rag.speaking.speakers import speaker

_THAT = re.compile(r"(?i)\b(?:(?P<id>[^\W\d_]{3,}) (?:itu|tersebut|tadi)|(?:that|those|these) (?P<en>[^\W\d_]{3,}))\b")
"""One of those that were spoken of: "kapal itu", "those ships"."""
_OF_ANOTHER = re.compile(r"(?i)\b(?:what|how|(?:bagai|gi)mana|b?gmn|kal(?:au|o)|klo)\b")
"""In what leads to a follow-up, tells that the same is asked of another: "what about …?", "kalau …?"."""


@dataclass(frozen=True, slots=True)
class Leaning:
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
    short: str | None = None
    """The few words that answered the question it leans on."""
    tried: tuple[Question, Answer] | None = None
    """How it was read and answered to find out whether it leans."""


class Answers(Protocol):
    """What was answered in a conversation."""

    def quoting(self) -> Iterator[Answer]:
        """The answers that quote something, the last first, of turns that lean on each other."""

    def shown(self, question: str) -> Answer | None:
        """What was answered to the latest turn that was completed to a question; None where nothing was."""

    def pinned(self) -> frozenset[str]:
        """The articles of the one of several of which was asked last."""


@dataclass(frozen=True, slots=True)
class LeaningFinder:
    """Finds what the last of some questions leans on."""

    understanding: Understanding
    load: Callable[[], QuotingAnswerer]
    """Gives the parts that answer, which not every question needs."""
    remembered: Remembered
    """What earlier turns were answered."""

    def find(self, spelt: Sequence[Spelling], typed: str, answers: Answers | None = None) -> Leaning:
        """The last question completed from those before it, and the articles of which they were answered.

        Args:
            spelt: all questions, as they are spelt.
            typed: the last one.
            answers: what was answered before it; None where that does not tell what it leans on.
        """
        *before, last = spelt
        if before and (of_him := said_by_him(last.text)):
            leaning = self._find([*before, replace(last, text=of_him)], typed, answers)
            if not PERSON.search(leaning.turn.asked):
                return leaning
        return self._find(spelt, typed, answers)

    def _find(self, spelt: Sequence[Spelling], typed: str, answers: Answers | None) -> Leaning:
        """The same of questions as they stand."""
        *before, text = (one.text for one in spelt)
        turn = self.understanding.complete(text, before)
        if before and answers and not turn.context and turn.text == text and (there := _there(text, answers)):
            return Leaning(replace(turn, bound=True), there)
        answers = answers if turn.context else None
        earlier = self._leant_on(turn.context, answers) if turn.context else None
        pinned = answers.pinned() if answers else None
        within = pinned or frozenset(citation.article.id for citation in earlier.citations) if earlier else frozenset()
        if turn.context and any(map(quoted_words, turn.context.split(PARTS))):
            # What else is asked is of the articles that have the words, not of what has words like them.
            left = without_words if within else unmarked
            turn = replace(turn, text=left(turn.text), context=left(turn.context))
        tried = None
        if turn.subject:
            within = self._speaking_of(turn.subject, within)
            if not within:
                return Leaning(turn, lost=turn.text != turn.asked)
        on_it = turn.sure or bool(self._speaking_of(text, within))
        if turn.able or not on_it:
            tried = self._tried(turn, spelt, within, typed)
            lead = LEAD.match(text)
            alone = text[lead.end() :] if lead else text
            same = bool(lead and _OF_ANOTHER.search(lead[0]) and not ASKING.search(alone))
            if tried is None and not same and not lacks_subject(text):
                return Leaning(Turn(alone, alone), loose=on_it or not turn.able)
        told = frozenset[str]()
        shown = he(turn, earlier, answers.quoting() if answers else ()) if earlier and may_be_he(turn) else None
        if turn.context and earlier and (name := shown or last_named(before)):
            turn = with_person(turn, name)
            within, told = (within, told) if turn.context else (told, within)
        says = has_content(turn.asked) or is_of_nobody(turn) or bool(SUFFIXED.search(turn.asked))
        if turn.context and not within and not says and asks_the_same(turn.asked, turn.context):
            # Nothing answered the question it leans on, and it asks for nothing else.
            turn = Turn(turn.context, turn.context)
        refers = POINTING.search(text) or SUFFIXED.search(text)
        points = bool(refers) and (len(content(text)) <= FEW or _means_one_of(text, turn.context or ""))
        empty = not has_content(turn.asked) or lacks_subject(text)
        lost = bool(turn.context and not within) and (points or not says or empty)
        short = earlier.short_answer if earlier else None
        return Leaning(turn, within, lost=lost, told=told, person=shown, short=short, tried=tried)

    def _speaking_of(self, text: str, articles: Iterable[str]) -> frozenset[str]:
        """Those of some articles that hold most of what a text asks."""
        return self.load().speaking_of(text, articles, today=self.understanding.how.today)

    def _leant_on(self, context: str, answers: Answers | None) -> Answer:
        """The answer to the earlier question that one leans on, without any the latest of its conversation."""
        shown = answers.shown(context) if answers else None
        earlier = shown or self._earlier(context)
        if earlier.answered or PARTS not in context:
            return earlier
        # One turn without an answer does not end what the conversation is about, and one that named somebody may have
        # been asked by itself.
        last, *_, first = context.split(PARTS)
        able = (first, last) if names(last, ()) and not POINTING.search(last) else (first,)
        latest = next(answers.quoting(), earlier) if answers else earlier
        return next((one for one in map(self._earlier, able) if one.answered), latest)

    def _earlier(self, text: str) -> Answer:
        """The answer to an earlier question, completed."""
        asked = (self.understanding.how, text)
        return self.remembered.of(self.understanding.collection, asked, lambda: self._answer(text))

    def _answer(self, text: str) -> Answer:
        understood = questions.understand(text[:LONGEST], today=self.understanding.how.today)
        request = self.understanding.request(understood)
        listed = self.understanding.count(understood, request) if request else None
        if listed and request and is_final(listed, request):
            return listed
        filters = self.understanding.how.filters
        asked = understood if filters.outlet else self.understanding.of_outlets(understood, text)
        answer = self.load().answer(asked, filters=filters)
        return answer if answer.answered else self.understanding.at_large(understood) or listed or answer

    def _tried(
        self, turn: Turn, spelt: Sequence[Spelling], within: frozenset[str], typed: str
    ) -> tuple[Question, Answer] | None:
        """A short question that need not lean on the conversation, answered by its articles; None when they do not."""
        if not within:
            return None
        asked = self.understanding.bound(self.understanding.completed(turn, spelt, within, typed), typed)
        answer = self.load().answer(self.understanding.timed(asked), filters=self.understanding.how.filters)
        return (asked, answer) if answer.answered else None


def _there(text: str, answers: Answers) -> frozenset[str]:
    """The articles quoted last that tell of whom a question names and nothing else, where others may tell of another.

    They name whom it asks who he is by one word, let speak whose words it asks for, or name the holder of an office.
    """
    shown = next(answers.quoting(), None)
    quoted = {one.article.id: one.article for one in shown.citations}.values() if shown else ()
    name, whose, office = who_is(text, names(text, ())), says_what(text), office_asked(text)
    if name and " " not in name:
        return frozenset(one.id for one in quoted if stands_in(name, one.whole))
    if whose:
        spoke = (one for one in quoted if any(_is_of(whose, speaker(told)) for told in sentences(one)))
        return frozenset(one.id for one in spoke)
    if office and not places.mentions(text, anycase=True):
        return frozenset(one.id for one in quoted if any(incumbents(office, told) for told in sentences(one)))
    return frozenset()


def _is_of(name: str, speaker: str | None) -> bool:
    """Whether a name is that of a speaker, or part of it."""
    return speaker is not None and set(name.split()) <= set(speaker.split())


def _means_one_of(text: str, context: str) -> bool:
    """Whether a text has a word of an earlier question as one that was spoken of: "kapal itu"."""
    earlier = content(context)
    return any(word.lower() in earlier for one in _THAT.finditer(text) if (word := one["id"] or one["en"]))
