"""The front door: a library of articles that can be added to, searched and asked.

Knows: how questions, filters and history are read for every door alike. Does not know screens or commands.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from index import encoder as encoders
from index.adding import AddReport, Progress
from index.collection import Collection
from index.filters import Filters
from index.nouns import Article, Hit
from index.search import dense_shares
from index.span_reader import Reader
from index.translation import WordTable
from rag import question as questions
from rag import slots
from rag.abstention import ENOUGH_BEYOND
from rag.asking import sources
from rag.asking.spelling import Speller, combined
from rag.attributing import said_by
from rag.catalogue.answering import CountingAnswerer
from rag.catalogue.reading import read
from rag.followups import TURNS, Turn, complete, with_person
from rag.glosses import glossed
from rag.nouns import Answer
from rag.pointing import asks_speaker, begins_with_person, has_content, words_of_whom
from rag.question import Question
from rag.quoting import QuotingAnswerer
from rag.scorer import Scorer
from rag.speaking.persons import is_office
from rag.speaking.spoken_of import last_named, nobody, nothing, person

MOST_HITS = 100
"""Passages that one search gives at most."""


def _quiet(_: Progress) -> None:
    """Show nothing."""


class Library:
    """A folder with articles; safe to use from several threads, and a context manager.

    Every method raises `index.errors.KutipError` with a one-line message when it cannot do what is asked.
    """

    def __init__(self, collection: Collection) -> None:
        self.collection = collection

    @classmethod
    def open(cls, folder: str | Path, *, encoder: str | None = None, allow_download: bool = False) -> Self:
        """Open the library in a folder, making it when there is none.

        Args:
            folder: where the library lives.
            encoder: folder or hub name of an embedding model; None takes the one the library was made with,
                or the bundled one.
            allow_download: whether a model may be fetched from its hub.
        """
        return cls(Collection.open(Path(folder), encoder=encoder, allow_download=allow_download))

    def add(
        self, *paths: str | Path, progress: Callable[[Progress], None] = _quiet, report: AddReport | None = None
    ) -> AddReport:
        """Read files and folders; what is there already stays, a changed file replaces its old version.

        Args:
            paths: files and folders.
            progress: called after every article.
            report: filled while it runs, for callers that report interrupted work too.
        """
        report = AddReport() if report is None else report
        self.collection.add(paths, report=report, progress=progress)
        return report

    def renew(self, encoder: str | None = None, *, progress: Callable[[Progress], None] = _quiet) -> int:
        """Give every passage a vector by another encoder; the old vectors serve until the new ones are complete.

        It may be interrupted, and goes on when it is called again.

        Args:
            encoder: folder or hub name of the embedding model that takes over; None takes the bundled one.
            progress: called after every batch, in passages.

        Returns:
            How many passages got a vector; 0 when they are by this encoder already.
        """
        made = self.collection.renew(encoder, progress=progress)
        self.__dict__.pop("answerer", None)
        return made

    def ask(
        self,
        question: str,
        *,
        history: Sequence[str] = (),
        outlet: str | None = None,
        region: str | None = None,
        since: str | date | None = None,
        until: str | date | None = None,
        today: date | None = None,
        corrections: bool = True,
        times: bool = True,
        glosses: bool = False,
    ) -> Answer:
        """Answer a question with quotations, or say why the articles do not answer it.

        Args:
            question: in Indonesian or English.
            history: earlier questions of the conversation, oldest first.
            outlet: only articles of this outlet.
            region: only articles about this province, regency or city, or a part of it.
            since: only articles of this day or later.
            until: only articles of this day or earlier.
            today: what "yesterday" in the question is counted from; None takes this computer's day.
            corrections: whether misspelt words are read as what they were meant to be; words in double quotes never.
            times: whether a time in the question says of when an article must be. What it says of days of publication
                gives way to `since` and `until`.
            glosses: whether to add what the single words of Indonesian quotations may mean in English.

        Raises:
            InvalidQuestion: when the question or a filter cannot be used.
        """
        typed, today = questions.checked(question), today or date.today()
        turns = [questions.checked(earlier) for earlier in history[-TURNS:]]
        speller = Speller(self.collection)
        before = [speller.read(earlier, corrections=corrections) for earlier in turns]
        asked_before = [one.text for one in before]
        counts = self._reader(today)
        spelling = speller.read(typed, corrections=corrections)
        shown_by = len(turns)
        while shown_by and asks_speaker(spelling.text) and asks_speaker(before[shown_by - 1].text):
            shown_by -= 1  # asked twice, it is still about the same quotations
        if shown_by and asks_speaker(spelling.text):
            shown = self.ask(
                turns[shown_by - 1],
                history=turns[: shown_by - 1],
                outlet=outlet,
                region=region,
                since=since,
                until=until,
                today=today,
                corrections=corrections,
                times=times,
            )
            if shown.citations:
                whole = complete(spelling.text, asked_before, counts).text
                told = said_by(shown, questions.understand(whole[: questions.LONGEST], original=typed))
                return glossed(told) if glosses else told
        filters = Filters.of(outlet=outlet, region=region, since=since, until=until)
        alone = questions.understand(
            spelling.text, today=today, spelling=combined([spelling], spelling.text), typed=typed
        )
        if counted := self._counted(alone, filters, today, times=times):
            return glossed(counted) if glosses else counted
        if not (turns or has_content(spelling.text) or alone.names or alone.times.windows):
            return nothing(alone)
        turn = complete(spelling.text, asked_before, counts, self._named_outlets())
        earlier = self._earlier(turn.context, filters, today, times=times) if turn.context else None
        within = frozenset(citation.article.id for citation in earlier.citations) if earlier else frozenset()
        if not turn.sure and not self.answerer.speaks_of(questions.understand(spelling.text), within):
            turn, within = complete(spelling.text, []), frozenset()
        if turn.context and earlier and (he := person(earlier) or last_named(asked_before)):
            turn = with_person(turn, he)
            within = within if turn.context else frozenset()
        if words_of_whom(turn.asked) and not is_office(turn.context or ""):
            return nobody(alone)
        if turn.context and not within and not has_content(turn.asked):
            # Nothing answered the question it leans on, and it asks for nothing else.
            turn = Turn(turn.context, turn.context)
        completed = turn.text[: questions.LONGEST]
        understood = questions.understand(
            completed,
            original=None if completed == spelling.text else spelling.text,
            asked=turn.asked,
            within=within,
            today=today,
            spelling=combined([*before, spelling], completed),
            typed=typed,
        )
        if not filters.outlet:
            understood = self._of_outlets(understood, typed, today)
        if not times:
            understood = replace(understood, times=understood.times.off())
        elif since or until:
            understood = replace(understood, times=understood.times.named_only())
        counted = self._counted(understood, filters, today, times=times) if understood.original else None
        # Of a "he" whom no answer before has told, only what is rather sure is quoted.
        sure = bool(turn.context) and not within and begins_with_person(turn.asked)
        answer = counted or (self._surely if sure else self.answerer).answer(understood, filters=filters)
        if not answer.answered and within:
            wider = self._beyond(understood, filters)
            answer = wider if wider.answered else answer
        return glossed(answer) if glosses else answer

    def _of_outlets(self, question: Question, typed: str, today: date) -> Question:
        """The question of the articles of those outlets whose reports it asks for, if of any."""
        outlets = self._named_outlets()
        told = sources.read(question.text, outlets)
        if told is None:
            return question
        asked = sources.read(question.asked, outlets)
        alone = questions.understand(told.rest, original=question.original, asked=asked and asked.rest, today=today)
        return replace(
            alone,
            outlets=told.outlets,
            within=question.within,
            language=question.language,
            typed=typed,
            corrected=question.corrected,
            expanded=question.expanded,
        )

    def _named_outlets(self) -> list[str]:
        return [name for name in self.collection.current().facts.outlets if name]

    def _reader(self, today: date) -> slots.Reader:
        """How questions that count articles are read here."""
        outlets = cache(self.outlets)  # a first question needs none
        return lambda text, language: read(text, language=language, today=today, outlets=outlets())

    def _beyond(self, question: Question, filters: Filters) -> Answer:
        """The answer to a follow-up from articles of which the conversation has not been, as if it stood alone."""
        alone = replace(question, asked=question.text, within=frozenset())
        return self._surely.answer(alone, filters=filters)

    @property
    def _surely(self) -> QuotingAnswerer:
        """The parts that answer, of which more is asked."""
        return replace(self.answerer, enough=max(self.answerer.enough, ENOUGH_BEYOND))

    def _counted(self, question: Question, filters: Filters, today: date, *, times: bool) -> Answer | None:
        """The answer to a question that counts articles or orders them, None for any other.

        Days of publication in the question bind when `times` do and no filter says them.
        """
        counting = CountingAnswerer(self.collection)
        timed = times and not (filters.since or filters.until)
        request = counting.request(question, today=today, times=timed)
        return counting.answer(question, request, filters=filters) if request else None

    def _earlier(self, question: str, filters: Filters, today: date, *, times: bool) -> Answer:
        """The answer to an earlier question."""
        understood = questions.understand(question[: questions.LONGEST], today=today)
        if counted := self._counted(understood, filters, today, times=times):
            return counted
        asked = understood if filters.outlet else self._of_outlets(understood, question, today)
        return self.answerer.answer(asked, filters=filters)

    def search(
        self,
        query: str,
        *,
        limit: int = 10,
        outlet: str | None = None,
        region: str | None = None,
        since: str | date | None = None,
        until: str | date | None = None,
    ) -> list[Hit]:
        """The passages nearest to a query, best first, at most `MOST_HITS`; the filters are those of `ask`."""
        text = questions.checked(query)
        filters = Filters.of(outlet=outlet, region=region, since=since, until=until)
        limit = max(1, min(int(limit), MOST_HITS))
        return self.collection.find(self.collection.query(text), limit=limit, filters=filters)

    def articles(self) -> Iterator[Article]:
        """Every article, in the order they were added."""
        with self.collection.store.reading() as view:
            yield from view.articles()

    def article(self, article_id: str, *, removed: bool = False) -> Article:
        """One article; `removed` also loads what cleaning dropped.

        Raises:
            ArticleNotFound: when the library does not hold it.
        """
        with self.collection.store.reading() as view:
            return view.article(article_id, removed=removed)

    def outlets(self) -> list[str]:
        """The outlets of the articles, most articles first."""
        with self.collection.store.reading() as view:
            return [name for name, _ in view.values("outlet")]

    def regions(self) -> list[str]:
        """The regions that articles are about, most articles first."""
        with self.collection.store.reading() as view:
            return [name for name, _ in view.values("region")]

    def remove(self, article_id: str) -> None:
        """Remove an article for good, from the store and both indexes.

        Raises:
            ArticleNotFound: when the library does not hold it.
        """
        self.collection.remove(article_id)

    def close(self) -> None:
        """Let go of files and memory."""
        self.collection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @cached_property
    def answerer(self) -> QuotingAnswerer:
        """The parts that answer, loaded on first use."""
        mine = self.collection.encoder
        fast = mine if isinstance(mine, encoders.StaticEncoder) else encoders.load(encoders.STATIC)
        return QuotingAnswerer(
            self.collection, fast, Reader.load(), Scorer.load(), WordTable.load(), dense_shares(mine.name)
        )
