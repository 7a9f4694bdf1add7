"""A question within its conversation: what it leans on, of whom it speaks, which articles may answer it.

Knows: the order in which a question is read, counted, completed and answered. Does not know how any of it is done.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from index.collection import Collection
from rag.asking.announced import asked_of_the_place
from rag.asking.pointing import asks_only_when
from rag.asking.spelling import Spelling
from rag.asking.windows import Times
from rag.conversing import counted_from, wishes
from rag.conversing.answering import LeaningAnswerer
from rag.conversing.leaning import Leaning, LeaningFinder
from rag.conversing.listing import Listing, is_final
from rag.conversing.manner import Asking
from rag.conversing.persons import with_owner
from rag.conversing.quotations import Quotations
from rag.conversing.turn import Turn
from rag.conversing.unasked import address_in, asks_nothing, of_address, of_nobody, refused
from rag.conversing.understanding import Understanding, language_of
from rag.nouns import Answer
from rag.quoting import QuotingAnswerer


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
    def understanding(self) -> Understanding:
        """What reads its turns."""
        return Understanding(self.listing)

    @property
    def answering(self) -> LeaningAnswerer:
        """What answers a question by what it leans on."""
        return LeaningAnswerer(self.understanding, self.load)

    def answer(self, typed: str, turns: Sequence[str]) -> Answer:
        """The answer to a checked question after others, oldest first."""
        turns = [earlier for earlier in turns if not asks_nothing(earlier)]
        if address := address_in(typed):
            language = language_of(turns) or self.how.language
            return of_address(address, typed, self.collection, language=language)
        understanding, quotations = self.understanding, Quotations(self.listing, self.answer)
        spelt = [understanding.spelt(one, turns[:number]) for number, one in enumerate((*turns, typed))]
        *before, spelling = spelt
        if told := quotations.asked_of(typed, spelling, turns, before):
            return told
        alone = understanding.alone(spelling, typed, conversing=language_of(turns))
        own, listed = self.listing.request(alone), None
        if own and not (turns and (own.whatever or wishes.leans(spelling.text, own))):
            listed = self.listing.count(alone, own)
            if is_final(listed, own):
                return listed
        if untold := refused(alone, spelling.text, follows=bool(turns)):
            return untold
        leaning = LeaningFinder(understanding, self.load).find(spelt, typed)
        if untold := of_nobody(alone, leaning.turn):
            return untold
        understood = understanding.completed(leaning.turn, spelt, leaning.within, typed)
        if turns and (request := self.listing.request(understood)):
            listed = self.listing.count(understood, request)
            if is_final(listed, request):
                return listed
        owned = with_owner(leaning.turn, leaning.person)
        answer = self._reworded(owned.turn if owned else None, leaning, spelt, typed)
        answer = answer or self.answering.answer(self.listing.bound(understood, typed), leaning)
        if answer.answered and owned and not owned.told_by(answer):
            return self.answering.refused(understood)
        if answer.answered:
            return answer
        times = understood.times if any(one.counted for one in understood.times.windows) else alone.times
        if turns and not listed and (of_then := self._counted_from_before(times, spelt, turns, typed)):
            return of_then
        if turns and own and own.whatever and alone.times.windows:
            # "What happened in November 2024?" asks by itself, although it might have leant on the turn before.
            listed = self.listing.count(alone, own)
        if turns and asks_only_when(spelling.text) and (dated := quotations.day_of(understood, turns)):
            return dated
        # What a place announced is asked of the place.
        meant = asked_of_the_place(understood.text, understood.mentions)
        of_place = replace(leaning.turn, text=meant, asked=meant) if meant else None
        return self._reworded(of_place, leaning, spelt, typed) or self.listing.at_large(understood) or listed or answer

    def _counted_from_before(
        self, times: Times, spelt: Sequence[Spelling], turns: Sequence[str], typed: str
    ) -> Answer | None:
        """The answer where times are counted from the day of the articles that the turn before quotes; else None.

        "And this year?" is of today, but "how long was its race this year?" asks of what those articles tell.
        """
        if not any(one.counted for one in times.windows):
            return None
        earlier = self.answer(turns[-1], turns[:-1])
        day = counted_from.day_of(earlier, times)
        if day is None:
            return None
        then = replace(self, how=replace(self.how, today=day))
        turn = LeaningFinder(then.understanding, self.load).find(spelt, typed).turn
        within = frozenset(one.article.id for one in earlier.citations)
        asked = then.listing.bound(then.understanding.completed(turn, spelt, within, typed), typed)
        asked = replace(asked, times=asked.times.told_before(day))
        windows = asked.times.windows  # none where the year itself is named now
        if not (turn.context or not windows or any(one.told for one in windows)):
            return None
        answer = self.load().answer(asked, filters=self.how.filters)
        return counted_from.told(answer, times, day) if answer.answered else None

    def _reworded(self, turn: Turn | None, leaning: Leaning, spelt: Sequence[Spelling], typed: str) -> Answer | None:
        """The answer to a turn in other words; None when it has none, or is not told in them."""
        if turn is None:
            return None
        understood = self.understanding.completed(turn, spelt, leaning.within, typed)
        answer = self.answering.answer(understood, replace(leaning, turn=turn))
        return answer if answer.answered else None
