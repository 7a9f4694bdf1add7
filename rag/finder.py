"""Finds the evidence for what a question asks: passages, their sentences, and those of them that may answer.

Knows: the order of the steps. Does not know how anything is scored (`rag.evidence`), which sentences are shown
(`rag.choice`), or how an answer is put together (`rag.quoting`).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from index.collection import Collection
from index.encoder import Encoder
from index.filters import Filters
from index.nouns import Hit, Sentence
from index.queries import Query
from index.span_reader import Reader
from index.translation import WordTable
from rag import abstention
from rag.abstention import Strong
from rag.asking.kinds import Kind
from rag.asking.times import timely
from rag.asking.wording.long_forms import AskedForm, asked_form
from rag.choice import choice
from rag.choosing.in_passing import on_what_is_asked
from rag.choosing.shown import spread
from rag.evidence import Evidence, judge
from rag.expecting import editions
from rag.expecting.offices_asked import office_wanted, wordings
from rag.expecting.parts import Part, parts
from rag.expecting.spelt_out import tells_form
from rag.findings import Finding, Sought
from rag.question import Question
from rag.scoring.scorer import Scorer
from rag.scoring.terms import Asked, weighted
from rag.speaking.offices.wordings import is_written_in
from rag.where import Where

PASSAGES = 12
"""Passages read for an ordinary question."""
PASSAGES_WIDE = 60
"""Passages found when the question goes through all regions, or looks for a long form that few of them tell."""
PASSAGES_BESIDE = 8
"""Passages of the nearest one's article, of which more are read than are near: what answers need not say what it is on.

Of 517 newsroom questions of the part `dev` that have an answer three more are answered so, of 266 without one none."""
_PROVINCE = re.compile(r"(?i)\b(?:pro[vp]insi(?= (?:mana|apa)\b)|(?<=which )provinces?|(?<=what )provinces?)\b")
_REGION = {"id": "kabupaten", "en": "regencies"}


def _through_regions(question: Question) -> Question:
    """A question for provinces as one for regencies: it is these that articles are about, and they lie in those."""
    if question.kind is not Kind.WHICH_REGIONS:
        return question
    instead = _REGION[question.text_language]
    text, asked, rest = (_PROVINCE.sub(instead, one) for one in (question.text, question.asked, question.times.rest))
    return replace(question, text=text, asked=asked, times=replace(question.times, rest=rest))


def any_sentence(_: Sentence) -> bool:
    """Admit every sentence."""
    return True


@dataclass(frozen=True, slots=True)
class Finder:
    """Holds the parts that finding needs."""

    collection: Collection
    encoder: Encoder
    """A fast one for single sentences; need not be the collection's."""
    reader: Reader
    scorer: Scorer
    table: WordTable
    shares: Mapping[str, float]
    """Weight of meaning, beside words, in finding passages, by the question's language."""
    enough: float = abstention.ENOUGH
    """Confidence from which a sentence may answer; 0 answers whenever there is any sentence to show."""
    admits: Callable[[Sentence], bool] = any_sentence
    """Tells which sentences may be quoted."""

    def surer(self, enough: float) -> Self:
        """The same that wants at least so much confidence, unless it answers whenever there is anything to show."""
        return replace(self, enough=self.enough and max(self.enough, enough))

    def findings(self, question: Question, filters: Filters) -> list[Finding]:
        """Evidence for each part of a question; where one of several questions in one has none, for all in one, too."""
        first, *others = parts(_through_regions(question))
        if not first.asks:
            each = [self.find(part, filters) for part in (first, *others)]
            together = first.of and not first.outlet and not any(finding.chosen for finding in each)
            return [self.find(Part(question, first.codes), filters)] if together else each
        found = [self.find(first, filters)]
        found += [self._following(part, found[0], filters) for part in others]
        if all(finding.chosen for finding in found):
            return found
        whole = self.find(Part(question, first.codes), filters)
        return [*found, whole] if any(finding.chosen for finding in found) else [whole]

    def _following(self, part: Part, first: Finding, filters: Filters) -> Finding:
        """Evidence for a further question in one: of the articles that answer the first, or surely, of any on it."""
        within = frozenset(one.sentence.article.id for one in first.chosen)
        if within:
            found = self.find(part._replace(question=replace(part.question, within=within)), filters)
            if found.chosen:
                return found
        surely = self.surer(abstention.ENOUGH_BEYOND)
        found = surely.find(part, filters)
        if not found.chosen and (alone := part.alone) and not _names_any(alone, first):
            # Two that ask for the same kind, each of another, are two questions: "siapa … dan siapa …".
            able = self if alone.kind is first.sought.question.kind else surely
            found = able.find(part._replace(question=alone, codes=alone.codes), filters)
        if abstention.names_theirs(found.sought.question, (one.sentence.article for one in found.chosen)):
            return found
        return replace(found, chosen=(), confidence=0.0)

    def find(self, part: Part, filters: Filters) -> Finding:
        """Evidence for one part of a question: in articles about its regions or naming them."""
        filters = filters.of_outlet(part.outlet)
        sought = self.sought(part, filters)
        able = editions.of_them(abstention.bound(sought.question, sought.hits), sought.editions)
        able = on_what_is_asked(able, sought.question)
        evidence = self.judged(sought, able)
        chosen, confidence, unsaid = self.choice(sought, evidence)
        if self.enough >= abstention.NEVER:
            chosen = []
        elif chosen and self._silent_on(sought, filters):
            chosen, confidence = [], 0.0
        # What belongs to one that is shown is added whether it is admitted or not.
        chosen = [one for one in chosen if self.admits(one.sentence)]
        return Finding(sought, tuple(chosen), confidence, unsaid, tuple(evidence))

    def sought(self, part: Part, filters: Filters) -> Sought:
        """What is asked in one part of a question, and the passages found."""
        question, codes = part.question, part.codes
        query = self.collection.query(question.text, language=question.text_language)
        limit = PASSAGES_WIDE if question.through_all else PASSAGES
        filters = filters.concerning_only(codes).among(question.within)
        found = self._timely(query, question, limit=limit, filters=filters)
        regional = question.through_all
        hits = spread(found) if regional else _with(found, self._beside(query, _naming_first(found, question), filters))
        asked = self.asked(query, question)
        if own := self._in_own_words(question):
            more = self.collection.find(own, limit=limit, filters=filters, shares=self.shares)
            hits = _with(hits, more)
        if form := asked_form(question.typed or question.text):
            hits = self._telling(form, question, filters) or hits
        return Sought(part, query, asked, tuple(hits), tuple(editions.editions(question, asked)))

    def _beside(self, query: Query, found: Sequence[Hit], filters: Filters) -> list[Hit]:
        """The passages of the article that has the nearest one, nearest first."""
        if not found:
            return []
        filters = filters.among(frozenset({found[0].article_id}))
        return self.collection.find(query, limit=PASSAGES_BESIDE, filters=filters, shares=self.shares)

    def _in_own_words(self, question: Question) -> Query | None:
        """The office whose holder a question asks for, as Indonesian articles call it; None where it is typed so."""
        office = office_wanted(question)
        own = wordings(office)[0] if office else ""
        return None if own.lower() in question.asked.lower() else self.collection.query(own, language="id")

    def _telling(self, form: AskedForm, question: Question, filters: Filters) -> list[Hit]:
        """The nearest passages that tell what an abbreviation stands for: found by its letters, as Indonesian ones."""
        query = self.collection.query(form.typed, language="id")
        found = self._timely(query, question, limit=PASSAGES_WIDE, filters=filters)
        return [hit for hit in found if tells_form(form, hit.passage.text)][:PASSAGES]

    def judged(self, sought: Sought, hits: Sequence[Hit] | None = None) -> list[Evidence]:
        """All sentences of some of the passages found, of all by default, best first, whether good enough or not."""
        evidence = judge(
            sought.question,
            sought.query,
            sought.hits if hits is None else hits,
            asked=sought.asked,
            encoder=self.encoder,
            reader=self.reader,
            scorer=self.scorer,
            where=Where(sought.codes, frozenset(self.collection.naming(sought.codes))),
        )
        return [one for one in evidence if self.admits(one.sentence)]

    def choice(self, sought: Sought, evidence: Sequence[Evidence]) -> Strong:
        """The sentences that are shown."""
        frequency = self.collection.current().words.frequency
        return choice(sought, evidence, scorer=self.scorer, enough=self.enough, frequency=frequency)

    def _silent_on(self, sought: Sought, filters: Filters) -> bool:
        """Whether no article in reach speaks of anything a question asks for; one that leans on another says little."""
        if sought.question.asked != sought.question.text:
            return False
        among = self.collection.allowed(sought.reach(filters))
        return abstention.silent(sought.asked, self.collection.current().words, among)

    def asked(self, query: Query, question: Question) -> Asked:
        """A question's weighted words."""
        return weighted(query, question, self.collection.current().words, table=self.table)

    def _timely(self, query: Query, question: Question, *, limit: int, filters: Filters) -> list[Hit]:
        """The nearest passages; where some are not of the question's time, the nearest that came out in it besides."""
        found = self.collection.find(query, limit=limit, filters=filters, shares=self.shares)
        times = abstention.times_binding(question)
        if not times.windows or all(timely.fits(hit.article, times) for hit in found):
            return found
        within = filters.within(*times.published)
        if within is None:
            return found
        return _with(found, self.collection.find(query, limit=limit, filters=within, shares=self.shares))


def _with(found: Sequence[Hit], more: Sequence[Hit]) -> list[Hit]:
    """Some passages, and behind them those of others that are not among them."""
    known = {hit.passage.key for hit in found}
    return [*found, *(hit for hit in more if hit.passage.key not in known)]


def _naming_first(found: Sequence[Hit], question: Question) -> Sequence[Hit]:
    """Passages found, from the first of an article that has all names of a question on; all of them where none has."""
    has = (all(is_written_in(hit.article.whole, name, typed=True) for name in question.names) for hit in found)
    return found[next((at for at, whole in enumerate(has) if whole), 0) :]


def _names_any(question: Question, first: Finding) -> bool:
    """Whether an article that answers the first of several questions also names whom a further one is of."""
    own = [*question.names, *(one.text for one in question.mentions)]
    told = {one.sentence.article.whole for one in first.chosen}
    return any(is_written_in(text, name, typed=True) for name in own for text in told)
