"""What is understood from a turn of a conversation: as it is spelt, with the years that it leaves out, and completed.

Knows: which settings and which turns before it bear on how a question is read. Does not know what a turn leans on
(`rag.conversing.leaning`), nor what answers it (`rag.conversing.answering`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from index import languages
from rag import question as questions
from rag.askable import LONGEST
from rag.asking import times
from rag.asking.dated import with_years
from rag.asking.spelling import Speller, Spelling, combined
from rag.conversing.contrasts import exchanged
from rag.conversing.listing import Listing
from rag.conversing.manner import Asking
from rag.conversing.turn import Turn
from rag.question import Question


@dataclass(frozen=True, slots=True)
class Understanding:
    """Reads the turns of a conversation."""

    listing: Listing
    """What counts and lists articles for it."""

    @property
    def how(self) -> Asking:
        """The settings by which its questions are read."""
        return self.listing.how

    def spelt(self, typed: str, turns: Sequence[str]) -> Spelling:
        """A question behind some turns as it is read, with the years that its bounding times leave out."""
        collection = self.listing.collection
        spelling = Speller(collection).read(typed, corrections=self.how.corrections)
        if not self.how.times:
            return spelling
        days = collection.current().facts.day.tolist()
        text, dated = with_years(spelling.text, days, today=self.how.today)
        if dated:
            # A topic may be of another time than most of the collection.
            asked = (questions.understand(one, today=self.how.today) for one in (spelling.text, *reversed(turns)))
            of_topic = next(filter(None, map(self.listing.days, asked)), days)
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
        own = question.asked == question.text or times.read(question.asked, today=self.how.today or date.today())
        return replace(question, times=question.times.off()) if question.within and not own else question


def language_of(turns: Sequence[str]) -> str | None:
    """The language of the latest of some questions whose words tell it; None where none does."""
    return next((languages.detect(one) for one in reversed(turns) if languages.tells(one)), None)
