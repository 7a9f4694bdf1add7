"""Answers by quoting: finds passages, chooses sentences, and says where each stands. No language model.

Knows: when nothing can answer, and what is said then; which steps find evidence it has from `rag.names_finder`, which
it extends. Does not know how a sentence is scored (`rag.evidence`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from time import perf_counter
from typing import Any

from index import words
from index.filters import Filters
from index.nouns import Hit
from index.queries import Query
from index.store import filling
from rag import abstention
from rag.asking.kinds import Kind
from rag.asking.names import places_in_names
from rag.asking.names.english_offices import with_article
from rag.asking.names.names import names
from rag.asking.quoted_words import QuotedWords, quoted_words
from rag.choosing.opposed import opposing
from rag.evidence import Evidence
from rag.expecting.parts import scopes
from rag.extracting.own_clauses import read_again
from rag.extracting.speakers import says_other
from rag.finder import PASSAGES, any_sentence
from rag.findings import Finding
from rag.names_finder import NamesFinder
from rag.nearest import NEAR, nearest
from rag.nouns import Answer, Refusal, ShortAnswer, timings
from rag.phrases import refusals, remarks
from rag.question import Question, understand
from rag.scoring.terms import speaks, vocabulary
from rag.telling import gaps, reasons, unsaid
from rag.telling.composing import compose, notes
from rag.telling.untold import may_be_others
from rag.verbatim import Said, said
from rag.verbatim_finder import found


@dataclass(frozen=True, slots=True)
class QuotingAnswerer(NamesFinder):
    """Answers from what it finds."""

    name = "quoting"

    def answer(self, question: Question, *, filters: Filters) -> Answer:
        """Answer a question from the articles that pass the filters, or say why they do not."""
        if (who := question.speaker_left_out) and self.admits is any_sentence:
            others = replace(self, admits=partial(says_other, who=who)).answer(question, filters=filters)
            named = with_article(who) if question.language == "en" else who
            note = remarks.SPEAKERS_LEFT_OUT[question.language].format(names=named)
            return replace(others, notes=(note, *others.notes))
        start = perf_counter()
        asked = quoted_words(question.asked) if self.enough < abstention.NEVER else None
        of_words = self._of_words(question, asked, filters) if asked else None
        if of_words and of_words.fields:
            return self._told_of_words(question, of_words, filters, start=start)
        question = self._of_regions_meant(question)
        if len(question.outlets) == 1:
            filters = filters.of_outlet(question.outlets[0])
        if question.outlets_left_out:
            filters = filters.without_outlets(question.outlets_left_out)
        if question.regions_left_out:
            codes = (place.code for alternatives in question.regions_left_out for place in alternatives)
            filters = filters.without_regions(tuple(codes))
        unknown, (nowhere, perhaps) = self.unknown(question), self.told_unheard(question)
        reason = self._impossible(question, filters, unknown) or (None if perhaps else nowhere)
        finder = replace(self, enough=self.enough and abstention.ENOUGH_UNSAID) if nowhere else self
        findings = [] if reason else finder.findings(question, filters)
        typed = question.typed or question.original or question.text
        for told in (
            finder.of_any_rank,
            finder.of_places_told,
            finder.of_further_stories,
            finder.of_times_told,
            finder.of_hours_told,
            finder.of_time_named,
            finder.of_forms_told,
        ):
            question, findings = (findings and told(question, findings, filters)) or (question, findings)
        lacking = None if nowhere else finder.of_those_named(findings, filters)
        findings, reason = lacking or (findings, reason)
        sought = perf_counter()
        chosen = once(evidence for finding in findings for evidence in finding.chosen)
        confidence = max((finding.confidence for finding in findings), default=0.0)
        if not chosen:
            hits = [hit for finding in findings for hit in finding.sought.hits] or self._near(question, filters)
            untimely = [] if reason else finder.of_any_time(question, findings)
            reason = reason or reasons.out_of_time(question, untimely) or reasons.another_edition(question, findings)
            reason = reason or reasons.opposite(question, findings) or nowhere
            reason = reason or reasons.not_answered(self.collection, question, findings, filters)
            against = (one for found in findings for one, _ in opposing(found.judged, found.sought.question))
            # What tells the opposite is near, however little it scores.
            near = (replace(one, score=max(one.score, NEAR)) for one in against)
            judged = [*untimely, *near, *(one for finding in findings for one in finding.judged)]
            answer = self._abstain(reason, hits, filters, judged)
        else:
            chosen = read_again(question, chosen, reader=self.reader)
            answer = compose(question, chosen, among=self._among(question, filters), confidence=confidence)
            if _is_of_others(answer["short"], question, findings):
                answer["short"] = None
        searched = findings[0].sought.query if findings else None
        wanting = (nowhere,) if nowhere else self.told_unnamed(question, findings)
        return Answer(
            **answer,
            question=typed,
            rewritten_question=question.text if question.original else None,
            language=question.language,
            confidence=round(confidence, 4),
            filters=filters.to_dict() | read_filters(question),
            understood=question.to_dict()
            | ({"words": _searched(searched, question.text_language)} if searched else {}),
            notes=(of_words.notes if of_words else ())
            + notes(question, answer.get("citations", ()))
            + (
                (
                    *gaps.nowhere(unknown, question.language),
                    *wanting,
                    *gaps.lacking(self.collection, question, findings, filters),
                    *gaps.wanting(self.collection, question, findings),
                )
                if chosen
                else ()
            ),
            answerer=self.name,
            encoder=self.collection.encoder.name,
            timings_ms=timings(retrieve=sought - start, answer=perf_counter() - sought),
        )

    def _of_words(self, question: Question, asked: QuotedWords, filters: Filters) -> Said | None:
        """What is said to a question of words in quotation marks; None where no article passes the filters."""
        reach = filters.without_outlets(question.outlets_left_out)
        if not self._reaches_any(reach):
            return None
        return said(question, asked, [found(self.collection, one, reach) for one in asked.quotations], filters)

    def _told_of_words(self, question: Question, told: Said, filters: Filters, *, start: float) -> Answer:
        """The answer to a question of words in quotation marks, which is told of just these."""
        fields = dict(told.fields or {})
        if not fields["answered"]:
            fields["closest"] = nearest(self._near(question, filters))
        plain = replace(question, times=question.times.off(), outlets=())
        return Answer(
            **fields,
            question=question.typed or question.original or question.text,
            rewritten_question=question.text if question.original else None,
            language=question.language,
            filters=filters.to_dict(),
            understood=question.to_dict(),
            notes=told.notes + notes(plain, fields.get("citations", ())),
            answerer=self.name,
            encoder=self.collection.encoder.name,
            timings_ms=timings(retrieve=perf_counter() - start, answer=0.0),
        )

    def _of_regions_meant(self, question: Question) -> Question:
        """The question without the regions whose names only begin that of a place elsewhere."""
        mentions = places_in_names.meant(question.text, question.mentions, self.collection)
        if mentions == tuple(question.mentions):
            return question
        return replace(question, mentions=mentions, names=names(question.text, mentions))

    def speaking_of(self, text: str, articles: Iterable[str], *, today: date) -> frozenset[str]:
        """Those of some articles, by their ids, that hold most of what a text asks."""
        question = understand(text, today=today)
        asked = self.asked(self.collection.query(question.text, language=question.text_language), question)
        with self.collection.store.reading() as view:
            return frozenset(one for one in articles if speaks(vocabulary(view.article(one)), asked))

    def _impossible(self, question: Question, filters: Filters, unknown: Sequence[str]) -> str | None:
        """Why no sentence can answer, before any is looked at; None when one may."""
        if len(self.collection.current().passages) == 0:
            return refusals.EMPTY_LIBRARY[question.language].format(command=filling(self.collection.folder))
        if not self._reaches_any(filters):
            return abstention.nothing_passes(self.collection, filters, question.language)
        if unknown and (len(unknown) == len(scopes(question)) or question.kind is not Kind.COMPARISON):
            return refusals.NO_PLACE[question.language].format(place=unknown[0])
        return None

    def _reaches_any(self, filters: Filters) -> bool:
        """Whether any article passes the filters."""
        snapshot = self.collection.current()
        allowed = snapshot.allowed(filters)
        return len(snapshot.passages if allowed is None else allowed) > 0

    def _among(self, question: Question, filters: Filters) -> list[str]:
        """The regions of the articles that a question goes through, by their codes."""
        if question.kind is not Kind.WHICH_REGIONS:
            return []
        facts = self.collection.current().facts
        return sorted(
            {code for at in set(facts.region[facts.passing(filters)].tolist()) if (code := facts.regions[at])}
        )

    def _near(self, question: Question, filters: Filters) -> list[Hit]:
        if len(self.collection.current().passages) == 0:
            return []
        query = self.collection.query(question.text, language=question.text_language)
        return self.collection.find(query, limit=PASSAGES, filters=filters, shares=self.shares)

    def _abstain(
        self, reason: str, hits: Iterable[Hit], filters: Filters, judged: Iterable[Evidence]
    ) -> dict[str, Any]:
        refusal = Refusal.NOT_FOUND if self._reaches_any(filters) else Refusal.NO_ARTICLES
        closest = nearest(hits, judged)
        return {"answered": False, "text": reason, "reason": reason, "refusal": refusal, "closest": closest}


def once(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Each sentence at its first place: one that answers for several places is shown once."""
    found: dict[tuple[str, int], Evidence] = {}
    for one in evidence:
        found.setdefault((one.sentence.article.id, one.sentence.number), one)
    return list(found.values())


def _is_of_others(short: ShortAnswer | None, question: Question, findings: Sequence[Finding]) -> bool:
    """Whether a few words stand in a sentence that need not be of the one or the time that is asked for."""
    if short is None:
        return False
    article, at = short.citation.article.id, short.start
    shown = [one.sentence for finding in findings for one in finding.chosen]
    own = [one for one in shown if one.article.id == article and one.start <= at < one.end]
    anybodys = [one for finding in findings for one in unsaid.not_theirs(finding)] if question.kind is Kind.WHAT else []
    return any(one in anybodys or may_be_others(question, one) for one in own)


def read_filters(question: Question) -> dict[str, str]:
    """The days of publication that were read from the question."""
    first, last = abstention.times_binding(question).published
    return ({"since": first.isoformat()} if first else {}) | ({"until": last.isoformat()} if last else {})


def _searched(query: Query, language: str) -> list[str]:
    """Each word with what is searched for; an English one stands as it is typed, whatever its term is."""
    own = {term.source: set(words.terms(term.source)) if language == "en" else set() for term in query.terms}
    return [
        f"{term.source} → "
        + ", ".join(term.source.lower() if word in own[term.source] else word for word, _ in term.alternatives)
        for term in query.terms
    ]
