"""What a question wants counted or ordered, read by what the collection holds.

Knows: the collection's outlets and words. Does not know how a question is read (`reading.py`) nor what is answered
(`answering.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

import numpy as np

from index import words
from index.collection import Collection
from rag.catalogue.grammar import authors, whom
from rag.catalogue.grammar.itself import is_about_itself, is_later_in_row
from rag.catalogue.grammar.subjects import to_the_letter
from rag.catalogue.lookup import reading
from rag.catalogue.reading import read, read_open
from rag.catalogue.request import Request, Unit, View, Wanted
from rag.catalogue.wordings import placed, statutes
from rag.catalogue.wordings.compounds import either_way, together
from rag.catalogue.wordings.short_forms import introduced
from rag.question import Question


@dataclass(frozen=True, slots=True)
class Requests:
    """Reads the requests in questions about a collection."""

    collection: Collection

    @property
    def outlets(self) -> list[str]:
        """The collection's outlets, most articles first."""
        facts = self.collection.current().facts
        counts = np.bincount(facts.outlet, minlength=len(facts.outlets)).tolist()
        known = [(-count, name) for count, name in zip(counts, facts.outlets, strict=True) if name]
        return [name for _, name in sorted(known)]

    def read(self, question: Question, *, today: date, times: bool = True) -> Request | None:
        """What a question wants counted or ordered, None when it wants neither, or something not put into Indonesian.

        Of an English word without a translation it cannot be said that no article speaks of it: where just this is
        asked, nothing is counted. Days of publication that the question names bind when `times` do.
        """
        outlets = self.outlets
        text = whom.as_written(question.text, self.collection.texts_with)
        authored = authors.taken_out(text, self.collection.current().facts.authors, outlets)
        asked, by = authored or (text, ())
        request = read(asked, language=question.text_language, today=today, outlets=outlets)
        if request and by:
            request = replace(request, authors=by)
        if request is None or is_later_in_row(question.text):
            return Request(Unit.ARTICLE, View.COUNT, readable=False) if is_about_itself(question.text) else None
        if question.text_language == "en":
            unsaid = any(map(self._foreign, request.wanted))
            if unsaid and not request.absent:
                return None
            if unsaid or any(map(self._foreign, request.excepted.wanted)):
                request = replace(request, readable=False)
        request = self._spelt(request, question)
        if request.of:
            request = replace(request, of=self._spelt(request.of, question))
        if not times:
            request = replace(request, period=None, of=request.of and replace(request.of, period=None))
        return request

    def _spelt(self, request: Request, question: Question) -> Request:
        """A request with all the wordings that articles may have for what it wants."""
        text, english = question.text, question.text_language == "en"
        exact = to_the_letter(text)
        with reading(self.collection) as articles:

            def spelt(some: tuple[Wanted, ...]) -> Iterator[Wanted]:
                beside = partial(placed.spelt, english=english, articles=articles)
                told = [one if one.label in exact else one.each(beside) for one in some]
                for one in statutes.joined(told, text, articles=articles):
                    if one.label not in exact:
                        one = statutes.spelt(one, articles=articles).each(partial(either_way, articles=articles))
                    yield one.each(partial(introduced, articles=articles))

            request = placed.with_short_names(together(request, text, articles=articles))
            return request.with_wanted(lambda some: tuple(spelt(some)))

    def read_at_large(self, question: Question, *, today: date, times: bool = True) -> Request | None:
        """The articles on a place, of an outlet or a time that a question wants to hear of at large; else None.

        Also those that mention one thing that it wants to hear of. Of several that stand together in no article as one
        not all that have each are on all of it.
        """
        request = read_open(question.text, language=question.text_language, today=today, outlets=self.outlets)
        if request and request.wanted and not request.outlets:
            english = question.text_language == "en"
            request = None if english and any(map(self._foreign, request.wanted)) else self._spelt(request, question)
            request = request if request and len(request.wanted) == 1 else None
        return replace(request, period=None) if request and not times else request

    def _foreign(self, wanted: Wanted) -> bool:
        """Whether something wanted is, or may be, a word typed small with one wording only that no article has."""
        if wanted.options:
            return any(map(self._foreign, wanted.options))
        if len(wanted.wordings) > 1 or not wanted.wordings[0].islower() or " " in wanted.wordings[0]:
            return False
        known = self.collection.current().words.knows
        return not any(known(term) for term in words.terms(wanted.wordings[0]))
