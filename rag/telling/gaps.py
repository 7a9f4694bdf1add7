"""What stands beside an answer of the parts of its question that nothing answers, or perhaps not surely.

Knows: places, outlets, persons and hours that a part of a question is of. Does not know why a whole question is not
answered (`rag.telling.reasons`), or what the sentences quoted leave open (`rag.telling.untold`).
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from index import words
from index.collection import Collection
from index.filters import Filters
from index.places import Mention, contains
from rag.abstention import TELLING, TELLING_WHETHER
from rag.asking.kinds import NO
from rag.asking.times.hours import asking_hour, hour_in, is_told
from rag.choosing.quoted import may_be_quoted
from rag.expecting.asked_classes import asked_classes
from rag.expecting.marks import HOUR
from rag.findings import Finding
from rag.phrases import naming, refusals
from rag.question import Question
from rag.telling import unsaid
from rag.telling.beside import is_told_beside, unanswered
from rag.telling.missing_words import missing_words, not_in_articles, untranslated
from rag.telling.reasons import placed
from rag.telling.untold import untold

ROOT: Final = 5
"""Letters of a word that another one may be made of."""
_AT: Final = re.compile(r"(?i)\b(?P<what>[a-z-]{4,})(?: (?:di|in|at|near|around))(?: (?:the|wilayah|daerah))? $")
_THERE: Final = re.compile(r" (?P<what>[a-z-]{4,})(?=\W*$)")
"""Before a place what is said to be there, in English behind it, too."""
_WHETHER = re.compile(
    r"(?i)^\W*(?:(?:apa(?:kah)? )?(?:(?:sudah|masih|memang) )?ada(?:kah)?|(?:is|are|was|were) there)"
    r"(?: (?:any|an?|some|jenis))? (?P<what>(?!yang\b)[a-z-]+(?: (?!(?:yang|that|which)\b)[a-z-]+)?)"
    rf"(?= (?:di|in|at|for|bagi|untuk|buat|pada|dalam|menurut|{NO})\b|\W*$)"
)
"""Asks whether there is something at all, and of which kind: "apakah ada sanksi pidana …"."""


def wanting(collection: Collection, question: Question, findings: Sequence[Finding]) -> list[str]:
    """What is to be said of each place, person or hour that nothing answers for, and of words that may be others'."""
    present = collection.current().region_codes
    told: list[str] = []
    bare: list[str] = []
    for finding in findings:
        if finding.sought.part.asks and not finding.chosen:
            told += filter(None, [unanswered(finding, findings, question.language)])
            continue
        if (outlet := finding.sought.part.outlet) and not any(
            one.chosen for one in findings if one.sought.part.outlet == outlet
        ):
            told.append(refusals.NOTHING_OF[question.language].format(name=outlet))
            continue
        if not finding.chosen and is_told_beside(finding, findings):
            continue
        covered = [code for code in finding.sought.codes if any(contains(code, one) for one in present)]
        if covered and not finding.chosen:
            bare.append(placed(covered, question))
        elif not finding.chosen and finding.sought.part.of:
            told.append(_nothing_of(finding.sought.part.of, findings, question.language))
        elif unclear := unsaid.not_clear(finding, question.language):
            told.append(unclear)
    told += filter(None, [_another_hour(question, findings)])
    told += untold(question, [one.sentence for finding in findings for one in finding.chosen])
    return [*_without(bare, question.language), *dict.fromkeys(told)]


def lacking(collection: Collection, question: Question, findings: Sequence[Finding], filters: Filters) -> list[str]:
    """That articles on a place have nothing of what is asked of as there: what is quoted may be of another event.

    Of what is asked to be there at all every word counts: other sanctions are none that are criminal.
    """
    if len(findings) != 1 or findings[0].unsaid:
        return []
    told = [*_beside_wanting(collection, question, findings, filters), *not_in_articles(question, findings[0])]
    held = {word for one in findings[0].chosen for word in words.tokens(one.sentence.article.whole)}
    told = [one for one in dict.fromkeys(told) if not _is_made_of_any(one, held)]
    return [refusals.UNNAMED[question.language].format(name=one) for one in told]


def _beside_wanting(
    collection: Collection, question: Question, findings: Sequence[Finding], filters: Filters
) -> list[str]:
    """What is asked to be at a place, or to be there at all, of which articles on the place have nothing."""
    whether = _WHETHER.search(question.text)
    thing = whether["what"].split() if whether and question.mentions else []
    beside = [*thing, *(one for mention in question.mentions for one in _beside(question, mention))]
    if not beside:
        return []
    strange = untranslated(collection, question, findings)
    telling = TELLING_WHETHER if thing else TELLING
    missing = missing_words(collection, question, findings, filters, telling=telling)
    missing = [one for one in missing if one not in strange]
    missing = [one for one in missing if not _is_told_in_class(one, question, findings[0])]
    return [one for one in missing if one.split()[-1] in beside]


def _is_told_in_class(word: str, question: Question, finding: Finding) -> bool:
    """Whether a word asks for what a sentence shown tells in another of its words: killed, "meninggal dunia"."""
    asked = [one for one in asked_classes(question) if one.told.search(word)]
    return any(one.told.search(shown.sentence.text) for one in asked for shown in finding.chosen)


def _is_made_of_any(word: str, held: Set[str]) -> bool:
    """Whether a word is made of another one or the other way round: kebanjiran, of banjir."""
    return any(len(one) >= ROOT and (one in word or word in one) for one in held)


def _beside(question: Question, place: Mention) -> Iterator[str]:
    """What a question says to be at a place: "longsor di Demak", "the flood in Demak", "the Demak flood"."""
    if match := _AT.search(question.text[: place.start]):
        yield match["what"]
    if question.text_language == "en" and (match := _THERE.match(question.text, place.end)):
        yield match["what"]


def nowhere(unknown: Sequence[str], language: str) -> list[str]:
    """That no article is about some places, if any, in one sentence."""
    return [refusals.NO_PLACE[language].format(place=naming.either(unknown, language))] if unknown else []


def _without(bare: Sequence[str], language: str) -> list[str]:
    """That the articles about some places, if any, do not answer, in one sentence."""
    places = naming.all_of(list(dict.fromkeys(bare)), language) if bare else ""
    return [refusals.NOT_ABOUT_PLACE[language].format(place=places)] if places else []


def _another_hour(question: Question, findings: Sequence[Finding]) -> str | None:
    """That none of the sentences quoted, some with hours, tells the one at which something is asked to be."""
    typed = question.typed or question.text
    quoted = [one.sentence.text for finding in findings for one in finding.chosen]
    told = any(HOUR.search(one) for one in quoted) and bool(asking_hour(typed, question.text_language))
    if not told or any(is_told(hour_in(typed), one) for one in quoted):
        return None
    return refusals.ANOTHER_HOUR[question.language].format(hour=hour_in(typed))


def _nothing_of(name: str, findings: Sequence[Finding], language: str) -> str:
    """That nothing answers for one of several: less surely where an article that is quoted for others has his words."""
    shown = {one.sentence.article.id: one.sentence.article for other in findings for one in other.chosen}
    wording = refusals.UNSURE_OF if may_be_quoted(list(shown.values()), name) else refusals.NOTHING_OF
    return wording[language].format(name=name)
