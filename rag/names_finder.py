"""Finds evidence in the articles that have the names a question asks about, and tells which names none of them has.

Knows: the collection, how names and places stand in articles. Does not know what is said when nothing is left to quote
(`rag.quoting`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.filters import Filters
from rag import abstention
from rag.asking.wording.candidates import Candidates
from rag.asking.wording.similar_names import similar_names
from rag.expecting.parts import Part
from rag.findings import Finding
from rag.otherwise_finder import OtherwiseFinder
from rag.phrases import naming, refusals
from rag.question import Question
from rag.speaking.offices.wordings import is_written_in
from rag.telling import unheard
from rag.telling.unnamed import has_full_name, is_the_only, mentioning, unnamed


@dataclass(frozen=True, slots=True)
class NamesFinder(OtherwiseFinder):
    """Finds for what is asked by name."""

    def of_those_named(self, findings: Sequence[Finding], filters: Filters) -> tuple[list[Finding], str | None] | None:
        """What the articles that mention a name answer, or why not, where those quoted do not mention it; else None."""
        if len(findings) > 1 and not all(finding.sought.part.asks for finding in findings[:-1]):
            return None
        within = findings[0].sought.question.within if findings else frozenset()
        named = [self._naming(finding, filters.among(within)) for finding in findings]
        if all(found is finding for (found, _), finding in zip(named, findings, strict=True)):
            return None
        found = [finding for finding, _ in named]
        answered = any(finding.chosen for finding in found)
        return found, None if answered else next((why for _, why in named if why), None)

    def _naming(self, finding: Finding, filters: Filters) -> tuple[Finding, str | None]:
        """What articles answer that have a name, where those quoted or read do not, or nothing and why; else itself."""
        part = finding.sought.part
        question = _own(part)
        reach = self.collection.allowed(filters.concerning_only(finding.sought.codes))
        wanting = unnamed(question, [finding], self.collection) if finding.chosen else _unread(question, finding)
        for name in wanting:
            having = mentioning(self.collection, name, reach)
            if having is None or not (having or (finding.chosen and is_the_only(name, question))):
                continue
            why = refusals.NOTHING_NAMING[question.language].format(name=name)
            if not having:
                return replace(finding, chosen=(), confidence=0.0), why
            surely = self.surer(abstention.ENOUGH_BEYOND)
            other = surely.find(part._replace(question=replace(part.question, within=having)), filters)
            if other.chosen or not has_full_name(question, finding):
                return other, None if other.chosen else why
        return finding, None

    def told_unnamed(self, question: Question, findings: Sequence[Finding]) -> list[str]:
        """That no article which is quoted mentions a name: it may be about something alike."""
        return [
            refusals.UNNAMED[question.language].format(name=name)
            for name in unnamed(question, findings, self.collection)
        ]

    def told_unheard(self, question: Question) -> tuple[str | None, bool]:
        """That no article mentions a name of the question, and whether what it means may be called otherwise there."""
        topic = unheard.unknown_topic(question, self.collection)
        if (name := topic or unheard.unknown_name(question, self.collection, self.table)) is None:
            return None, True
        told = refusals.NO_NAME[question.language].format(name=name)
        if name.casefold() in {one.casefold() for one in self.collection.current().facts.authors if one}:
            told += refusals.SIGNS[question.language].format(name=name)
        elif similar := similar_names(name, Candidates(self.collection)):
            told += refusals.MEANT[question.language].format(names=naming.either(similar, question.language))
        return told, not topic and unheard.may_be_called_otherwise(name, self.collection)

    def unknown(self, question: Question) -> list[str]:
        """The places in a question that no article is about, in words."""
        return abstention.unknown_places(question, self.collection, self.collection.current())


def _unread(question: Question, finding: Finding) -> list[str]:
    """The names of several words in a question that no article which was read for it mentions."""
    read = finding.sought.articles
    return [name for name in question.names if " " in name and not any(is_written_in(one.text, name) for one in read)]


def _own(part: Part) -> Question:
    """A part of a question with the names alone that it asks about itself: of another part's it may be about others."""
    question = part.question
    return (
        replace(question, names=tuple(one for one in question.names if one in question.asked))
        if part.asks
        else question
    )
