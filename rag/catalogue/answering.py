"""Answers questions that count articles or order them: the number, a table, and a quotation from the articles behind.

Knows: the order of the steps. Does not know how a request is read, found, said or laid out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, zip_longest
from time import perf_counter
from typing import Any

from index.collection import Collection
from index.filters import Filters
from index.nouns import Sentence
from index.store import filling
from rag.catalogue.finding import voices, whose
from rag.catalogue.finding.holding import Held, Holding, hold
from rag.catalogue.finding.narrowing import narrowed, regions_without, without_any
from rag.catalogue.grammar import roles
from rag.catalogue.lookup import reading
from rag.catalogue.request import Only, Request, Unit, View
from rag.catalogue.requesting import Requests
from rag.catalogue.telling import conditions, leads, namesakes, quotes, saying, spreads, tables
from rag.catalogue.telling.tables import Group
from rag.nearest import CLOSEST, nearest
from rag.nouns import Answer, Closest, Refusal, timings
from rag.phrases import refusals
from rag.phrases.beside import beside
from rag.question import Question
from rag.telling.composing import notes

MOST_QUOTED = 10
"""Articles that are quoted; the table has the rest."""
MOST_STATEMENTS = 20
"""Sentences that are quoted of whose words all are asked for; of them the newest."""
FEW_QUOTED, FEW_LISTED = 3, 10
"""Articles quoted, and rows of the table, of the newest or oldest when no number was told.

Of what no sentence shows no more are quoted."""
NEAR = 12
"""Passages looked at for the closest articles."""

NAMED = {"id": "Nama", "en": "Name"}
"""The column of several things that are counted by themselves."""


@dataclass(frozen=True, slots=True)
class CountingAnswerer:
    """Holds the collection that is counted."""

    collection: Collection

    name = "counting"

    @property
    def requests(self) -> Requests:
        """What reads questions about the collection."""
        return Requests(self.collection)

    def answer(self, question: Question, request: Request, *, filters: Filters) -> Answer:
        """Count or order the articles that a request and the filters let pass, or say that there are none."""
        start = perf_counter()
        composed = partial(self._composed_of, question, filters, start)
        if not request.readable:
            return composed(start, request, saying.unread(question, request))
        if self._too_many(request, filters):
            return composed(perf_counter(), request, saying.too_many(question))
        if Only.QUOTING in request.only:
            request = whose.looked_up(self.collection, request, filters)
        if request.each and len(self.collection.current().passages):
            said = self._told_of_each(question, request, filters)
            return composed(perf_counter(), request, said)
        before, of_places = "", request.absent and request.places and not (request.wanted or request.named)
        holding = self._held(replace(request, absent=False) if of_places else request, filters)
        if of_places:
            lacking, among = regions_without(request, holding)
            before = leads.of_regions_without(request, lacking, among, filters, question.language)
            request = replace(request, absent=False)
        if request.of:
            holding = replace(holding, scope=len(self._held(request.of, filters).found))
        if not holding.found and request.view is View.TIMELINE and request.wanted and request.places:
            # What happened in a place can be told in other words than the question's.
            before = leads.none(request, holding, outlets=(), filters=filters, language=question.language)
            request = replace(request, wanted=())
            holding = self._held(request, filters)
        found = perf_counter()
        if holding.found and request.unit is Unit.SPEAKER:
            said = self._told_of_voices(question, request, holding, filters)
        elif holding.found:
            said = self._told(question, request, holding, filters, before=before)
        else:
            said = self._abstain(question, request, holding, filters)
        return composed(found, request, said)

    def _held(self, request: Request, filters: Filters) -> Holding:
        if request.absent:
            return without_any(self.collection, request, filters)
        return narrowed(self.collection, request, filters)

    def _too_many(self, request: Request, filters: Filters) -> bool:
        """Whether more articles mention somebody than can be gone through for that one's words."""
        if Only.QUOTING not in request.only:
            return False
        return any(
            len(hold(self.collection, one, filters).found) > voices.MOST_READ for one in request.each or (request,)
        )

    def _composed_of(
        self,
        question: Question,
        filters: Filters,
        start: float,
        found: float,
        request: Request,
        said: Mapping[str, Any],
    ) -> Answer:
        """The answer that says something, begun at one time, for which articles were found at another."""
        return Answer(
            **said,
            question=question.typed or question.original or question.text,
            rewritten_question=question.text if question.original else None,
            language=question.language,
            confidence=1.0 if said["answered"] else 0.0,
            filters=saying.in_force(request, filters),
            understood={"language": question.language} | saying.exchanged(question) | request.to_dict(),
            notes=notes(replace(question, times=question.times.off()), said.get("citations", ())),
            answerer=self.name,
            encoder=self.collection.encoder.name,
            timings_ms=timings(retrieve=found - start, answer=perf_counter() - found),
        )

    def _told(
        self, question: Question, request: Request, holding: Holding, filters: Filters, *, before: str
    ) -> dict[str, Any]:
        language = question.language
        rows = tables.row_unit(request, len(holding.found))
        ordered = tables.ordered(holding.found, request)
        if request.view in (View.NEWEST, View.OLDEST):
            ordered = ordered[: request.limit or FEW_LISTED]
        groups = [] if rows is Unit.ARTICLE else tables.grouped(ordered, rows, language, rank=request.rank)
        table = tables.of_groups(groups, rows, language) if groups else tables.of_articles(ordered, language)
        told = [group for group in groups if group.known] or groups
        to_quote = [group.articles[0] for group in groups] if request.absent else _to_quote(ordered, told, request)
        sentences = self._sentences(to_quote[: MOST_QUOTED if request.shows else FEW_QUOTED], request)
        lead = leads.lead(request, holding, groups, filters=filters, language=language)
        with reading(self.collection) as held:
            lead += "" if request.absent else namesakes.told(held, ordered, request, language)
            lead += namesakes.quoted(held, ordered, request, language) if Only.QUOTING in request.only else ""
        if request.statements:
            said = self._statements(ordered, request)
            sentences = said[:MOST_STATEMENTS]
            lead += leads.in_sentences(len(sentences), len(said), language)
        elif not groups or not request.shows:
            lead += leads.quoted_of(len(sentences), len(ordered), language, examples=not request.shows)
        by_steps = request.view is View.TIMELINE and len(sentences) > len(ordered)
        lead += leads.STEP_BY_STEP[language] if by_steps else ""
        forms = "" if request.absent else saying.counted_as(request, self._texts(holding.found, request), language)
        return saying.composed(
            f"{before} {lead}{leads.surely(request, language)} {forms}".strip(), table, sentences, language
        )

    def _told_of_each(self, question: Question, request: Request, filters: Filters) -> dict[str, Any]:
        """The numbers of several things that are counted by themselves."""
        language = question.language
        holdings = [self._held(one, filters) for one in request.each]
        groups, quoted = [], list[Sentence]()
        for one, holding in zip(request.each, holdings, strict=True):
            if holding.found:
                articles = tables.ordered(holding.found, one)
                groups.append(Group(leads.name_of(one, request, language), tuple(articles)))
                quoted += self._sentences(articles[: MOST_QUOTED // len(request.each)], one)
        lead = leads.of_each(request.each, holdings, filters=filters, language=language)
        if not groups:
            return self._nothing(lead, question, filters)
        table = tables.of_groups(groups, request.unit, language, named=NAMED[language])
        lead += leads.surely(request, language)
        return saying.composed(lead, table, list(dict.fromkeys(quoted)), language)

    def _told_of_voices(
        self, question: Question, request: Request, holding: Holding, filters: Filters
    ) -> dict[str, Any]:
        """Who is quoted in the articles, the newest first, each with the first sentence that is theirs."""
        language = question.language
        read = tables.ordered(holding.found, request)[: voices.MOST_READ]
        with self.collection.store.reading() as view:
            held = view.sentences([one.key for one in read])
        heard = voices.heard((held.get(one.key, ()) for one in read), unsure=not request.role)
        found = heard.voices
        role = roles.said(request.role, language) if request.role else ""
        if request.role:
            but = whose.names_of(request.role.but, self.collection, [some[0].article for some in held.values() if some])
            found = [one for one in found if roles.fits(request.role, one.name, one.office, but=but)]
        these = leads.these(request, holding, filters=filters, language=language)
        if unread := len(holding.found) - len(read):
            these = spreads.newest_of(len(read), these, language)
        besides = (
            beside("unsure", heard.unsure if found else 0, language)
            + beside("unread", unread, language)
            + conditions.undated(holding, language)
        )
        if not found:
            reason = spreads.nobody(these, role=role, besides=besides, language=language)
            closest = [Closest(some[0].article, 1.0) for one in read[:CLOSEST] if (some := held.get(one.key))]
            return {"answered": False, "text": reason, "reason": reason, "closest": tuple(closest)}
        these = spreads.part_of(voices.quoting(found, held.values()), len(read), these, language)
        lead = spreads.of_voices(found, these, role=role, besides=besides, language=language)
        sentences = [one.sentences[0] for one in found[:MOST_QUOTED]]
        return saying.composed(
            lead, tables.of_voices(found, quoted=len(sentences), language=language), sentences, language
        )

    def _texts(self, articles: Sequence[Held], request: Request) -> list[str]:
        """The articles, in lower case, in which something has several wordings."""
        several = any(len(one.wordings) > 1 for one in request.wanted)
        with reading(self.collection) as held:
            return [text for _, text in held.texts([one.key for one in articles])] if several else []

    def _sentences(self, articles: Sequence[Held], request: Request) -> list[Sentence]:
        """The sentence to quote from each of some articles, and the steps of a timeline that few of them tell."""
        with self.collection.store.reading() as view:
            found = view.sentences([one.key for one in articles])
        told = [found[one.key] for one in articles if found.get(one.key)]
        shown = [quotes.shown(_spoken(own, request), request) for own in told]
        if request.view is not View.TIMELINE or len(articles) > quotes.MOST_ARTICLES:
            return shown
        return quotes.with_steps(told, shown, request, most=MOST_QUOTED)

    def _statements(self, articles: Sequence[Held], request: Request) -> list[Sentence]:
        """All sentences of some articles that are surely the words of those who are quoted, in their order."""
        with self.collection.store.reading() as view:
            found = view.sentences([one.key for one in articles])
        return [one for article in articles for one in whose.own(found.get(article.key, ()), request)]

    def _abstain(self, question: Question, request: Request, holding: Holding, filters: Filters) -> dict[str, Any]:
        if not len(self.collection.current().passages):
            reason = refusals.EMPTY_LIBRARY[question.language].format(command=filling(self.collection.folder))
            return {"answered": False, "text": reason, "reason": reason, "refusal": Refusal.NO_ARTICLES}
        reason = leads.none(
            request, holding, outlets=self.requests.outlets, filters=filters, language=question.language
        )
        reason += saying.looked_for(request, question.language)
        reason += saying.writing_here(request, self.collection.current().facts.authors, question.language)
        return self._nothing(reason, question, filters)

    def _nothing(self, reason: str, question: Question, filters: Filters) -> dict[str, Any]:
        """That there is no such article, with those nearest to the question."""
        query = self.collection.query(question.text, language=question.text_language)
        near = nearest(self.collection.find(query, limit=NEAR, filters=filters))
        return {"answered": False, "text": reason, "reason": reason, "closest": near}


def _spoken(sentences: Sequence[Sentence], request: Request) -> Sequence[Sentence]:
    """The sentences of an article that may be quoted: of one that quotes somebody those that are that one's words."""
    return whose.own(sentences, request) if Only.QUOTING in request.only else sentences


def _to_quote(ordered: Sequence[Held], groups: Sequence[Group], request: Request) -> list[Held]:
    """The articles that are quoted: the first of each group before the second of any."""
    if groups:
        by_turns = chain.from_iterable(zip_longest(*(group.articles[:MOST_QUOTED] for group in groups)))
        return [one for one in by_turns if one][:MOST_QUOTED]
    first_only = request.view in (View.NEWEST, View.OLDEST)
    return list(ordered[: min(request.limit or FEW_QUOTED, MOST_QUOTED) if first_only else MOST_QUOTED])
