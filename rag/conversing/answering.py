"""Answers a completed question from the articles that it leans on, or from others where it is sure enough of them.

Knows: how sure of an answer one must be, by what the question leans on. Does not know what that is
(`rag.conversing.leaning`), nor how sentences are found (`rag.quoting`).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from index import words
from index.filters import Filters
from index.translation import query_terms
from index.words import tokens
from rag.abstention import ENOUGH_BEYOND, NEVER, names_theirs
from rag.asking.kinds import Kind, kind_of
from rag.asking.leaning.pointing import ELSE, begins_with_person
from rag.conversing.leaning import Leaning
from rag.conversing.understanding import Understanding
from rag.extracting.by_noun import noun_asked
from rag.nouns import Answer, ShortAnswer
from rag.parsing.terms import likely_words, told_words
from rag.question import Question
from rag.quoting import QuotingAnswerer
from rag.speaking.words.shapes import is_office_word

_WHOEVER = frozenset("nama orang pelaku tersangka terdakwa dia name person man woman suspect culprit".split())
"""Nouns for whoever was named before."""
_ITS = re.compile(r"(?P<noun>[a-z]{3,})nya(?: apa)?")
"""All of a question that is what belongs to what was spoken of: "temanya?"."""
NEAR = 60
"""Characters before a name in which stands what he is."""


@dataclass(frozen=True, slots=True)
class LeaningAnswerer:
    """Answers a question by what it leans on."""

    understanding: Understanding
    load: Callable[[], QuotingAnswerer]
    """Gives the parts that answer, which not every question needs."""

    def answer(self, understood: Question, leaning: Leaning) -> Answer:
        """The answer to a completed question, or why there is none."""
        answer = self._answer(understood, leaning)
        if is_of_the_same(answer, understood, leaning.short):
            quoted = {(one.article.id, one.start) for one in answer.citations}
            others = replace(self.load(), admits=lambda one: (one.article.id, one.start) not in quoted)
            other = others.answer(understood, filters=self._filters)
            told = other.answered and not is_of_the_same(other, understood, leaning.short)
            return other if told else self.refused(understood)
        again = answer.short and repeats(answer.short, leaning.turn.asked, leaning.short)
        return replace(answer, short=None) if again else answer

    def _answer(self, understood: Question, leaning: Leaning) -> Answer:
        if leaning.tried and leaning.tried[0] == understood:
            return leaning.tried[1]
        # Of a "he" whom no answer has told, of another subject without a name, and of a short question cut loose, only
        # what is rather sure is quoted.
        turn = leaning.turn
        unlike = (
            bool(turn.context) and not leaning.within and (turn.subject.islower() or begins_with_person(turn.asked))
        )
        answerer = self._surely if leaning.loose or unlike else self.load()
        answer = answerer.answer(self.understanding.timed(understood), filters=self._filters)
        if answer.answered and not leaning.within and not self._is_of_it(answer, leaning):
            of_it = self._of_it(answer, leaning)
            within = answerer.answer(replace(understood, within=of_it), filters=self._filters) if of_it else None
            return within if within and within.answered else self.refused(understood)
        if not answer.answered and leaning.told:
            of_him = self.load().answer(replace(understood, within=leaning.told), filters=self._filters)
            return of_him if of_him.answered else answer
        if answer.answered or not leaning.within or leaning.turn.bound:
            return answer
        beyond = self._beyond(understood)
        told = beyond and (tells_own(beyond, understood) or not _is_within(beyond, leaning.within))
        return beyond if beyond and told and self._is_of_it(beyond, leaning) else answer

    def refused(self, understood: Question) -> Answer:
        """What is said to a question that no sentence found may answer."""
        return replace(self.load(), enough=NEVER).answer(understood, filters=self._filters)

    @property
    def _filters(self) -> Filters:
        return self.understanding.how.filters

    @property
    def _surely(self) -> QuotingAnswerer:
        """The parts that answer, of which more is asked."""
        return self.load().surer(ENOUGH_BEYOND)

    def _is_of_it(self, answer: Answer, leaning: Leaning) -> bool:
        """Whether an answer from any articles is of what a question means, where that must be asked."""
        return self._of_it(answer, leaning) == {one.article.id for one in answer.citations}

    def _of_it(self, answer: Answer, leaning: Leaning) -> frozenset[str]:
        """The quoted articles that are of what a question means; all where that need not be asked."""
        quoted = frozenset(one.article.id for one in answer.citations)
        for topic in filter(None, (leaning.turn.context if leaning.lost else None, leaning.turn.subject)):
            quoted = self.load().speaking_of(topic, quoted, today=self.understanding.how.today)
        return quoted

    def _beyond(self, question: Question) -> Answer | None:
        """The answer to a follow-up from articles of which the conversation has not been, as if it stood alone.

        None where there is none, or an article that is quoted names nobody and no place of the conversation.
        """
        alone = replace(question, asked=question.text, within=frozenset())
        answer = self._surely.answer(alone, filters=self._filters)
        if not answer.answered or not names_theirs(alone, [one.article for one in answer.citations]):
            return None
        return answer


def tells_own(answer: Answer, question: Question) -> bool:
    """Whether an answer quotes any word of a follow-up itself, and not only what the question before it asked for."""
    own = query_terms(question.asked, question.text_language)
    told = {word for one in answer.citations for word in words.terms(one.quote)}
    return not own or any(word in told for term in own for word, _ in term.alternatives)


def _is_within(answer: Answer, articles: frozenset[str]) -> bool:
    """Whether an answer quotes none but some articles."""
    return all(one.article.id in articles for one in answer.citations)


def is_of_the_same(answer: Answer, question: Question, before: str | None) -> bool:
    """Whether few words name who or what was named before, for another told by a noun that no quotation has.

    "Siapa korbannya?" does not ask for who deceived him, nor "temanya?" for the hotel.
    """
    own = _ITS.fullmatch(question.asked.strip(" ?.!"))
    noun = own["noun"] if own else noun_asked(question).removesuffix("nya")
    if not (answer.short and before and noun) or noun in _WHOEVER:
        return False
    told = {word for one in answer.citations for word in told_words(one.quote)}
    same = set(tokens(answer.short.text)) & set(tokens(before))
    return bool(same) and not told & likely_words(noun, question.text_language)


def repeats(short: ShortAnswer, asked: str, before: str | None) -> bool:
    """Whether few words are those of the answer before, where a follow-up asks for another: "who else?".

    So it does where it asks who holds an office that does not stand before the name: "kepala sekolahnya siapa?".
    """
    if short.text != before:
        return False
    if ELSE.search(asked):
        return True
    offices = [word.removesuffix("nya") for word in tokens(asked) if is_office_word(word.removesuffix("nya"))]
    article = short.citation.article
    told = tokens(article.text[max(0, short.start - NEAR) : short.end])
    return kind_of(asked) is Kind.WHO and bool(offices) and not set(offices) & set(told)
