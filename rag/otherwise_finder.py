"""Finds for a question read otherwise where nothing answers it as it stands: for places, times, an hour or a long form.

Knows: which readings there are. Does not know how anything is found (`rag.finder`), nor what is said beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from index.factchecks import is_fact_check
from index.filters import Filters
from rag import abstention
from rag.asking.kinds import Kind
from rag.asking.times import timely
from rag.asking.times.hours import asking_hour
from rag.asking.wording.each_outlet import wants_every_outlets
from rag.asking.wording.each_region import of_any_rank
from rag.asking.wording.long_forms import asked_what, long_form_of
from rag.asking.wording.reckoned import is_unranked
from rag.choosing import stories
from rag.choosing.other_places import names_places
from rag.choosing.shown import ONE
from rag.choosing.untold_times import untold_time, without_time
from rag.evidence import Evidence
from rag.expecting.marks import HOUR
from rag.expecting.spelt_out import says_what
from rag.finder import PASSAGES, Finder
from rag.findings import Finding
from rag.question import Question, understand
from rag.scoring.terms import speaks, vocabulary


@dataclass(frozen=True, slots=True)
class OtherwiseFinder(Finder):
    """Finds for one reading more."""

    def of_places_told(
        self, question: Question, findings: Sequence[Finding], filters: Filters
    ) -> tuple[Question, list[Finding]] | None:
        """A question that no region's articles answer, read and surely answered as one for places that are told of.

        "Which regencies did the board rate best?" asks for those that one sentence names, not for each regency's news.
        """
        if question.kind is not Kind.WHICH_REGIONS or any(finding.chosen for finding in findings):
            return None
        asked = replace(question, kind=Kind.WHERE)
        surely = self.surer(abstention.ENOUGH_BEYOND)
        found = [
            replace(one, chosen=tuple(told for told in one.chosen if names_places(told.sentence.text)))
            for one in surely.findings(asked, filters)
        ]
        return (asked, found) if any(finding.chosen for finding in found) else None

    def of_any_rank(
        self, question: Question, findings: Sequence[Finding], filters: Filters
    ) -> tuple[Question, list[Finding]] | None:
        """What all regions have of which the most or hardest is asked for, where what answers tells not whose that is.

        The question stays as it is, so that this is said.
        """
        told = [one.sentence.text for finding in findings for one in finding.chosen]
        asked = of_any_rank(question.text) if told and is_unranked(question.asked, told) else ""
        if not asked or question.asked != question.text:
            return None
        found = self.findings(replace(understand(asked), language=question.language, within=question.within), filters)
        return (question, found) if any(finding.chosen for finding in found) else None

    def of_further_stories(
        self, question: Question, findings: Sequence[Finding], filters: Filters
    ) -> tuple[Question, list[Finding]] | None:
        """A question for all of a sort, or for every outlet's, that is answered, with what further stories have of it.

        Each is judged for itself. What a fact check tells may be the claim.
        """
        first = next((one for one in findings if one.chosen), None)
        of_all = question.wants_all_of_a_sort or wants_every_outlets(question.typed or question.text)
        if first is None or len(findings) > 1 or not of_all:
            return None
        through = first.sought.part._replace(question=replace(first.sought.question, through_stories=True))
        known = {one.sentence.article.id for one in first.chosen}
        more = [
            one
            for one in self.find(through, filters).chosen
            if one.sentence.article.id not in known and not is_fact_check(one.sentence.article)
        ]
        if not more:
            return None
        told = [one.sentence for one in first.chosen]
        more = [one for one in more if stories.retold(one.sentence, told) is None]
        return question, [replace(first, chosen=(*first.chosen, *more))]

    def of_times_told(
        self, question: Question, findings: Sequence[Finding], filters: Filters
    ) -> tuple[Question, list[Finding]] | None:
        """A question whose time bounds publication, and that nothing answers, asked of what tells of just that time.

        "How much was lent from January to July 2019?" need not have come out by then. A day or month that names what
        happened is met by later news already, and who asks of it with its words finds most what only has them.
        """
        times = question.times
        if all(window.soft for window in times.windows) or any(one.chosen for one in findings):
            return None
        asked = replace(question, times=replace(times.told_before(date.max), rest=question.asked))
        found = self.findings(asked, filters)
        return (asked, found) if any(finding.chosen for finding in found) else None

    def of_hours_told(
        self, question: Question, findings: Sequence[Finding], filters: Filters
    ) -> tuple[Question, list[Finding]] | None:
        """What answers at which hour something is, where nothing answers whether it is at one: another may be told.

        The question stays as it is, so that no few words answer it.
        """
        told = asking_hour(question.text, question.text_language)
        if not told or question.asked != question.text or any(one.chosen for one in findings):
            return None
        meant = understand(told)
        times = replace(question.times, rest=meant.times.rest)
        asked = replace(meant, language=question.language, within=question.within, times=times)
        found = [
            replace(one, chosen=tuple(each for each in one.chosen if HOUR.search(each.sentence.text)))
            for one in self.findings(asked, filters)
        ]
        return (question, found) if any(finding.chosen for finding in found) else None

    def of_forms_told(
        self, question: Question, findings: Sequence[Finding], filters: Filters
    ) -> tuple[Question, list[Finding]] | None:
        """A question for what an abbreviation is, which nothing found says, asked for what it stands for.

        "What is BKT?" is not answered by what some sentence calls a mirror of something of the BKT.
        """
        short = asked_what(question.asked) if question.asked == question.text else None
        chosen = [one.sentence.text for finding in findings for one in finding.chosen]
        if not short or any(says_what(short, one) for one in chosen):
            return None
        asked = replace(question, typed=long_form_of(short))
        found = self.findings(asked, filters)
        return (asked, found) if any(finding.chosen for finding in found) else None

    def of_time_named(
        self, question: Question, findings: Sequence[Finding], filters: Filters
    ) -> tuple[Question, list[Finding]] | None:
        """What answers a question without the year or weekday that it names, and is of that: news need not name it."""
        told = without_time(question)
        if not told or question.asked != question.text or any(one.chosen for one in findings):
            return None
        asked = replace(understand(told), language=question.language, within=question.within)
        found = [
            replace(one, chosen=tuple(each for each in one.chosen if not untold_time(question, [each.sentence])))
            for one in self.findings(asked, filters)
        ]
        return (question, found) if any(finding.chosen for finding in found) else None

    def of_any_time(self, question: Question, findings: Sequence[Finding]) -> list[Evidence]:
        """What would answer a question if it asked for no time; nothing where its time is not what fails.

        Returns:
            Sentences of articles of another time or of none, best first, as near as those that would be quoted.
        """
        times = abstention.times_binding(question)
        if not times.windows or not any(times.published):
            return []
        for sought in (finding.sought for finding in findings):
            timely_hits = [hit for hit in sought.hits if timely.fits(hit.article, times)]
            if any(speaks(vocabulary(hit.article), sought.asked) for hit in timely_hits):
                return []
            part = sought.part
            part = part._replace(question=replace(part.question, times=part.question.times.off()))
            evidence = self.judged(timeless := replace(sought, part=part), sought.hits[:PASSAGES])
            if chosen := self.choice(timeless, evidence).sentences:
                # Of as many articles as there are, not only of those that would be quoted.
                least = ONE.article_share * chosen[0].score
                near = [one for one in evidence if one.score >= least]
                if others := [one for one in near if not timely.fits(one.sentence.article, times)]:
                    return others
        return []
