"""A question within its conversation: what it leans on, of whom it speaks, which articles may answer it.

Knows: the order in which a question is read, counted, completed and answered, that no turn is answered twice, and that
a time may be counted from the day of what was quoted. Does not know how any of it is done, nor what is asked of the
answers before (`rag.conversing.earlier`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from index.nouns import Article
from rag import question as questions
from rag.asking.leaning.besides import Besides, besides_asked
from rag.asking.leaning.nth import nth_asked
from rag.asking.leaning.pointing import PERSON, asks_only_when, begins_with_person, has_content
from rag.asking.names.rows import PARTS
from rag.asking.quoted_words import of_those_words, quoted_words
from rag.asking.times.of_articles import ONE_YEAR, named_days
from rag.asking.times.windows import Times
from rag.asking.wording.addresses import address_beside, address_in, without_address
from rag.asking.wording.announced import asked_of_the_place
from rag.asking.wording.indirect import told_before
from rag.asking.wording.spelling import Spelling
from rag.catalogue.grammar import sources
from rag.conversing.answering import LeaningAnswerer
from rag.conversing.attributing import of_words
from rag.conversing.besides import Shown
from rag.conversing.earlier import Earlier, telling
from rag.conversing.leaning import Leaning, LeaningFinder
from rag.conversing.persons import is_with_person, said_by_him, with_owner
from rag.conversing.remembered import Remembered
from rag.conversing.same_said import said_by_others
from rag.conversing.turn import Turn
from rag.conversing.unasked import article_at, asks_nothing, of_address, of_nobody, refused
from rag.conversing.understanding import Understanding, is_final, language_of
from rag.conversing.wishes import is_bare, leans
from rag.nouns import Answer
from rag.phrases import dates, remarks
from rag.quoting import QuotingAnswerer


@dataclass(frozen=True, slots=True)
class Conversation:
    """Answers the last question of some turns."""

    understanding: Understanding
    load: Callable[[], QuotingAnswerer]
    """Gives the parts that answer, which not every question needs."""
    remembered: Remembered = field(default_factory=Remembered)
    """What earlier turns were answered."""
    besides: Shown | None = None
    """What was quoted already and is left out; None for nothing."""

    @property
    def answering(self) -> LeaningAnswerer:
        """What answers a question by what it leans on."""
        besides = self.besides
        load = (lambda: replace(self.load(), admits=besides.admits)) if besides else self.load
        return LeaningAnswerer(self.understanding, load)

    def answer(self, typed: str, turns: Sequence[str]) -> Answer:
        """The answer to a checked question after others, oldest first."""
        return self._told(typed, turns, anew=True)

    def _told(self, typed: str, turns: Sequence[str], *, anew: bool = False) -> Answer:
        """The answer to a turn, which is remembered unless it is to be answered anew."""
        turns = [earlier for earlier in turns if not asks_nothing(earlier)]
        asked = (self.understanding.how, self.besides and self.besides.left_out, typed, *turns)
        collection = self.understanding.collection
        return self.remembered.of(collection, asked, lambda: self._answer(typed, turns), anew=anew)

    def _answer(self, typed: str, turns: Sequence[str]) -> Answer:
        """The answer to a turn after those that asked something."""
        understanding = self.understanding
        if address := address_in(typed) or address_beside(typed):
            return self._at_address(address, typed, turns)
        spelt = [understanding.spelt(one, turns[:number]) for number, one in enumerate((*turns, typed))]
        spelt = [*self._with_persons(spelt[:-1], turns), spelt[-1]]
        *before, spelling = spelt
        earlier = Earlier(understanding, replace(self, besides=None)._told, turns, [one.text for one in before])
        told = earlier.of_quotations(typed, spelling.text) or self._besides(typed, turns, spelt)
        told = told or self._of_listed(earlier, typed, spelt)
        if told:
            return told
        alone = understanding.alone(spelling, typed, conversing=language_of(turns))
        own, listed = understanding.request(alone), None
        if meant := self._with_words(spelling.text, turns, before):
            alone = understanding.completed(Turn(meant, meant), spelt, frozenset(), typed)
        if not own and (quoted := quoted_words(alone.text)) and not (turns and begins_with_person(quoted.said)):
            bound = understanding.bound(alone, typed)
            # "Did Tempo print …?" is asked of all outlets' articles, so that it can be told who else did.
            asked = replace(alone, outlets=bound.outlets, outlets_left_out=bound.outlets_left_out, times=bound.times)
            return of_words(self.load().answer(asked, filters=understanding.how.filters), alone, quoted)
        if own and not (turns and (own.whatever or leans(spelling.text, own))):
            listed = understanding.count(alone, own)
            if is_final(listed, own):
                return listed
        if untold := refused(alone, spelling.text, follows=bool(turns)):
            return untold
        leaning = LeaningFinder(understanding, self.load, self.remembered).find(spelt, typed, earlier)
        if self.besides:
            leaning = replace(leaning, tried=None)  # it was with all sentences
        if untold := of_nobody(alone, leaning.turn):
            return untold
        understood = understanding.completed(leaning.turn, spelt, leaning.within, typed)
        # "How many regencies?" in the middle of a conversation is not of the whole collection.
        if turns and not is_bare(understood.text) and (request := understanding.request(understood)):
            listed = understanding.count(understood, request)
            if is_final(listed, request):
                return listed
        owned = with_owner(leaning.turn, leaning.person)
        answer = self._reworded(owned.turn if owned else None, leaning, spelt, typed)
        answer = answer or self.answering.answer(understanding.bound(understood, typed), leaning)
        if answer.answered and owned and not owned.told_by(answer):
            return self.answering.refused(understood)
        if answer.answered:
            return answer
        times = understood.times if any(one.counted for one in understood.times.windows) else alone.times
        if turns and not listed and (of_then := self._counted_from_before(times, spelt, turns, typed)):
            return of_then
        if turns and own and own.whatever and alone.times.windows:
            # "What happened in November 2024?" asks by itself, although it might have leant on the turn before.
            listed = understanding.count(alone, own)
        if asks_only_when(spelling.text) and (dated := earlier.when_it_was(understood)):
            return dated
        # What a place announced is asked of the place.
        meant = asked_of_the_place(understood.text, understood.mentions)
        of_place = replace(leaning.turn, text=meant, asked=meant) if meant else None
        if found := self._reworded(of_place, leaning, spelt, typed) or understanding.at_large(understood):
            return found
        return self._behind_statement(typed, turns) or listed or answer

    def _with_persons(self, before: Sequence[Spelling], turns: Sequence[str]) -> list[Spelling]:
        """The turns before one, with the person whom each was read to speak of for its "he" or "dia"."""
        named: list[Spelling] = []
        for at, one in enumerate(before):
            asked = said_by_him(one.text) or one.text
            told = self._told(turns[at], turns[:at]).rewritten_question if PERSON.search(asked) else None
            own = told.split(PARTS)[0].rstrip(" ?.!") if told else ""
            behind = asked[len(asked.rstrip(" ?.!")) :]
            named.append(replace(one, text=f"{own}{behind}") if is_with_person(asked, own) else one)
        return named

    def _at_address(self, address: str, typed: str, turns: Sequence[str]) -> Answer:
        """What is asked of the article at an address, by that article alone; what it is where nothing else is asked."""
        understanding = self.understanding
        article = article_at(address, understanding.collection)
        spelling = understanding.spelt(typed, ())
        said = () if address_in(typed) else (without_address(typed),)
        language = language_of([*turns, *said]) or understanding.how.language
        shown = of_address(address, typed, understanding.collection, language=language)
        if article is None or address_in(typed) or not has_content(spelling.text):
            return shown
        within = frozenset({article.id})
        turn = Turn(spelling.text, spelling.text, bound=True)
        asked = understanding.bound(understanding.completed(turn, [spelling], within, typed), typed)
        answer = self.answering.answer(asked, Leaning(turn, within))
        return replace(answer, question=typed) if answer.answered else shown

    def _behind_statement(self, typed: str, turns: Sequence[str]) -> Answer | None:
        """The answer to a question that leans on what was stated before it in one turn; None without any."""
        if (told := told_before(typed)) is None:
            return None
        stated, asked = told
        answer = self._told(asked, [*turns, stated])
        return replace(answer, question=typed) if answer.answered else None

    def _of_listed(self, earlier: Earlier, typed: str, spelt: Sequence[Spelling]) -> Answer | None:
        """What is told of one of several that were listed; None where none is asked of."""
        told = earlier.listed(typed, spelt[-1].text)
        if told is None or isinstance(told, Answer):
            return told
        turn, within = told
        asked = self.understanding.bound(self.understanding.completed(turn, spelt, within, typed), typed)
        return self.answering.answer(asked, Leaning(turn, within))

    def _besides(self, typed: str, turns: Sequence[str], spelt: Sequence[Spelling]) -> Answer | None:
        """What a follow-up wants besides what was quoted; None for another question, or after articles were counted."""
        texts = [one.text for one in spelt]
        if self.besides or not turns:
            return None
        before = ["", *(self.understanding.complete(text, texts[:number]).text for number, text in enumerate(texts))]
        wanted = [besides_asked(text, before[number]) for number, text in enumerate(texts)]
        if not (last := wanted[-1]):
            return None
        at = len(turns) - 1
        while at and (wanted[at] or telling(texts[at], turns[:at]) or nth_asked(texts[at])):
            at -= 1  # it is besides all that was quoted since
        language = language_of([*turns, typed]) or self.understanding.how.language
        answer = self._told(turns[at], turns[:at])
        outlets = self.understanding.outlets
        if answer.table and not (last is Besides.OUTLETS and sources.read(texts[at], outlets)):
            return None
        if not answer.citations:
            return None if last is Besides.REASON else replace(answer, question=typed)
        shown = Shown(turns[at], turns[:at], (answer,))
        for number, each in enumerate(wanted[at + 1 : -1], at + 1):
            if each:
                shown = shown.asking(each, texts[number], turns[:number], outlets=outlets)
                told = self._told(turns[number], turns[:number])
                shown = replace(shown, answers=(*shown.answers, told))
        shown = shown.asking(last, texts[-1], turns, outlets=outlets)
        return shown.told(self._asked_besides(shown, typed), typed, language)

    def _asked_besides(self, shown: Shown, typed: str) -> Answer:
        """The answer to an earlier question without what was quoted."""
        how = self.understanding.how
        filters = how.filters.without_outlets(shown.outlets or ())
        then = replace(self.understanding, how=replace(how, filters=filters))
        asked = questions.understand(shown.asked, original=typed, today=how.today)
        if quoted_words(shown.asked) and not shown.outlets:
            return self.answering.refused(asked)  # all that has the words was quoted
        if not shown.words_alone:
            answer = replace(self, understanding=then, besides=shown)._told(shown.asked, shown.turns)
            if answer.answered and (shown.outlets or not answer.table):
                return answer
        same = said_by_others(shown, asked, self.load(), filters) if shown.said else None
        return same or self.answering.refused(asked)

    def _with_words(self, text: str, turns: Sequence[str], before: Sequence[Spelling]) -> str | None:
        """A question whether somebody said "that", with the words in quotation marks of which a turn before asked."""
        for at in reversed(range(len(before))):
            if earlier := quoted_words(before[at].text):
                return of_those_words(text, earlier)
            if not telling(before[at].text, turns[:at]):
                return None
        return None

    def _counted_from_before(
        self, times: Times, spelt: Sequence[Spelling], turns: Sequence[str], typed: str
    ) -> Answer | None:
        """The answer where times are counted from the day of the articles that the turn before quotes; else None.

        "And this year?" is of today, but "how long was its race this year?" asks of what those articles tell.
        """
        if not any(one.counted for one in times.windows):
            return None
        earlier = self._told(turns[-1], turns[:-1])
        day = _day_of(earlier, times)
        if day is None:
            return None
        then = replace(self.understanding, how=replace(self.understanding.how, today=day))
        turn = LeaningFinder(then, self.load, self.remembered).find(spelt, typed).turn
        within = frozenset(one.article.id for one in earlier.citations)
        asked = then.bound(then.completed(turn, spelt, within, typed), typed)
        asked = replace(asked, times=asked.times.told_before(day))
        windows = asked.times.windows  # none where the year itself is named now
        if not (turn.context or not windows or any(one.told for one in windows)):
            return None
        answer = self.load().answer(asked, filters=then.how.filters)
        if not answer.answered:
            return None
        said, told = remarks.COUNTED_FROM[answer.language], dates.day(day.isoformat(), answer.language)
        counted = [said.format(words=one.words, day=told) for one in times.windows]
        # No few words, which may be of the article's own time.
        return replace(answer, short=None, notes=(*counted, *answer.notes))

    def _reworded(self, turn: Turn | None, leaning: Leaning, spelt: Sequence[Spelling], typed: str) -> Answer | None:
        """The answer to a turn in other words; None when it has none, or is not told in them."""
        if turn is None:
            return None
        understood = self.understanding.completed(turn, spelt, leaning.within, typed)
        answer = self.answering.answer(understood, replace(leaning, turn=turn))
        return answer if answer.answered else None


def _day_of(earlier: Answer, times: Times) -> date | None:
    """The day of the newest article that an answer quotes, where all are years older than the times counted from today.

    None where an article tells no day, or a time is not counted from today.
    """
    days = [_day(one.article) for one in earlier.citations]
    first = min((one.first for one in times.windows if one.counted and one.first), default=None)
    if not (first and days and all(one.counted for one in times.windows) and all(days)):
        return None
    newest = max(filter(None, days))
    return newest if newest < first - timedelta(days=ONE_YEAR) else None


def _day(article: Article) -> date | None:
    """The day of an article, of an undated one the latest that it names."""
    return date.fromisoformat(article.published) if article.published else max(named_days(article), default=None)
