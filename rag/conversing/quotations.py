"""A question about the quotations of the turn before: whose words they are, when that was, from which outlet.

Knows: which turn's quotations are meant, and that nothing else is asked. Does not know how quotations tell it
(`rag.conversing.attributing`), nor how a turn is answered.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from index import languages
from rag import question as questions
from rag.askable import LONGEST
from rag.asking.of_the_article import detail_asked
from rag.asking.pointing import asks_only_when, asks_only_words, asks_speaker, asks_when_said
from rag.asking.spelling import Spelling
from rag.conversing.attributing import of_article, said_by, said_when, was_when
from rag.conversing.followups import complete
from rag.conversing.listing import Listing
from rag.conversing.times_said import asked_bound
from rag.nouns import Answer
from rag.question import Question


@dataclass(frozen=True, slots=True)
class Quotations:
    """Tells of what earlier turns quote."""

    listing: Listing
    show: Callable[[str, Sequence[str]], Answer]
    """Gives the answer to a question after others."""

    def asked_of(
        self, typed: str, spelling: Spelling, turns: Sequence[str], before: Sequence[Spelling]
    ) -> Answer | None:
        """Who said what the turn before quotes, when or where; None for another question or where nothing is quoted."""
        tells, bound = _telling(spelling.text, turns), asked_bound(spelling.text)
        if turns and asks_only_when(spelling.text) and asks_only_words(before[-1].text) and not bound:
            tells = said_when
        shown_by = len(turns)
        while tells and shown_by and _telling(before[shown_by - 1].text, turns[: shown_by - 1]):
            shown_by -= 1  # asked again and again, it is still about the same quotations
        if not (tells and shown_by):
            return None
        today, turns = self.listing.how.today, [one.text for one in before]
        whole = complete(spelling.text, turns, self.listing.reads, self.listing.outlets, today=today).text
        if whole != spelling.text and self.listing.reads(whole, languages.detect(whole, default="id")):
            return None  # of all articles that the turn before counts
        shown = self.show(turns[shown_by - 1], turns[: shown_by - 1])
        if not shown.citations:
            return None
        asked = questions.understand(whole[:LONGEST], original=typed, today=self.listing.how.today)
        return tells(shown, asked)

    def day_of(self, understood: Question, turns: Sequence[str]) -> Answer | None:
        """On which day what the turn before quotes was, or of which day its articles are; None without any."""
        shown = self.show(turns[-1], turns[:-1])
        return was_when(shown, understood) if shown.citations else None


def _telling(question: str, before: Sequence[str]) -> Callable[[Answer, Question], Answer | None] | None:
    """What tells of an answer's quotations what a question asks of them: who said them, when or where; None else."""
    if asks_speaker(question):
        return said_by
    if detail := detail_asked(question, before):
        return partial(of_article, detail=detail)
    return said_when if asks_when_said(question) else None
