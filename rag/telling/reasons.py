"""Why a question is not answered, from what was found for it.

Knows: which places articles are about, and in which order what is wanting is said. Does not know when evidence is
enough (`rag.abstention`), which words no article has (`rag.telling.missing_words`), nor whom none quotes
(`rag.telling.unsaid`).
"""

from collections.abc import Sequence

from index import words
from index.collection import Collection
from index.filters import Filters, lies_in
from index.places import contains, name_of
from rag import abstention
from rag.asking.kinds import Kind
from rag.asking.times.windows import distance
from rag.choosing.opposed import opposing
from rag.evidence import Evidence
from rag.expecting.denied import asked_not
from rag.expecting.editions import another
from rag.findings import Finding
from rag.parsing.terms import likely_words
from rag.phrases import dates, naming, refusals
from rag.question import Question
from rag.telling import unsaid
from rag.telling.missing_words import looked_for, missing_words, untranslated


def not_answered(collection: Collection, question: Question, findings: Sequence[Finding], filters: Filters) -> str:
    """What the evidence lacks."""
    # What has no translation was looked for as it stands: that articles lack it says nothing.
    strange = untranslated(collection, question, findings)
    lacking = [one for one in missing_words(collection, question, findings, filters) if one not in strange]
    if not lacking and (unquoted := unsaid.not_quoted(findings, question.language)):
        return unquoted
    covered = _covered(collection, question, filters)
    if not covered and filters != Filters() and (codes := _covered(collection, question, Filters())):
        told = naming.filtered(filters.to_dict(), question.language)
        place = placed(codes, question)
        return refusals.PLACE_FILTERED[question.language].format(place=place, filters=told)
    if not covered:
        # A place may stand in another name: of it the articles "that name" it are not all.
        lacking = [one for one in lacking if not _stands_with_place(collection, question, one)]
    said = worded(question, covered, lacking)
    if covered and lacking:
        missing = missing_words(collection, question, findings, None)
        said += _elsewhere(question, covered, [one for one in lacking if one not in missing])
    if not strange:
        return said
    told = naming.either([f"“{one}”" for one in strange], question.language)
    return f"{said} {refusals.UNTRANSLATED[question.language].format(words=told)}"


def _stands_with_place(collection: Collection, question: Question, word: str) -> bool:
    """Whether an article has a word beside a place as it is typed: "masjid" where one has "Masjid Zayed Solo"."""
    meant = likely_words(word, question.text_language)
    places = [words.terms(mention.text) for mention in question.mentions]
    return any(collection.texts_with([*place, one], limit=1) for place in places for one in meant)


def out_of_time(question: Question, untimely: Sequence[Evidence]) -> str | None:
    """That articles of another time would answer, and of when the nearest is; None without any that would."""
    if not untimely:
        return None
    times, language = abstention.times_binding(question), question.language
    meant = dates.said(*times.meant, language)
    if not (dated := [day for one in untimely if (day := one.sentence.article.published)]):
        return refusals.OUT_OF_TIME_UNDATED[language].format(time=meant)
    nearest = min(dated, key=lambda day: distance(day, *times.published))
    return refusals.OUT_OF_TIME[language].format(time=meant, day=dates.day(nearest, language))


def another_edition(question: Question, findings: Sequence[Finding]) -> str | None:
    """That the nearest article is of another year's budget or the like than asked for; None when it is not."""
    for sought in (finding.sought for finding in findings if finding.sought.hits):
        for edition in sought.editions:
            if told := another(sought.hits[0].article, edition):
                return refusals.ANOTHER_EDITION[question.language].format(asked=edition.name, told=told)
    return None


def opposite(question: Question, findings: Sequence[Finding]) -> str | None:
    """That the nearest article tells the opposite of what the question takes for granted; None when it does not."""
    told = [words for one in findings for _, words in opposing(one.judged, one.sought.question)]
    return refusals.OPPOSITE[question.language].format(told=told[0]) if told else None


def _covered(collection: Collection, question: Question, filters: Filters) -> list[str]:
    """Codes of the places named that articles in reach are about, or about a part of."""
    facts = collection.current().facts
    held = [facts.regions[at] for at in set(facts.region[facts.passing(filters)].tolist())]
    named = dict.fromkeys(question.codes)
    return [code for code in named if any(one and contains(code, one) for one in held)]


def _elsewhere(question: Question, regions: Sequence[str], words_held: Sequence[str]) -> str:
    """That other articles have words which those on a place do not: one may be about it and not say so."""
    if not words_held:
        return ""
    language = question.language
    told = naming.either([looked_for(one, question) for one in words_held], language)
    place = placed(regions, question)
    return f" {refusals.ELSEWHERE[language].format(words=told, place=place)}"


def placed(codes: Sequence[str], question: Question) -> str:
    """The regions of some codes, any of which is meant, in words, without those that lie in another.

    Several that a question names as one are told so: "daerah di Solo Raya".
    """
    told, language = [], question.language
    for group in filter(name_of, question.places):
        inside = [code for code in codes if lies_in(code, [place.code for place in group])]
        if len(inside) > 1:
            told.append(naming.in_group(group, language))
            codes = [code for code in codes if code not in inside]
    outer = [code for code in codes if not any(contains(other, code) for other in codes if other != code)]
    return naming.either([*told, *(naming.place_name(code, language) for code in outer)], language)


def worded(question: Question, regions: Sequence[str], lacking: Sequence[str] = ()) -> str:
    """Why evidence was not enough: the place is covered but not the fact, or nothing fits.

    Args:
        question: what was understood.
        regions: codes of the regions in question that articles are about.
        lacking: what the question asks for and no article in reach mentions, as typed. Of a place that articles only
            name, those articles are in reach: others may well mention it.
    """
    language = question.language
    told = naming.either([looked_for(one, question) for one in lacking], language) if lacking else ""
    codes = regions or question.codes
    if place := placed(codes, question):
        about, named = (
            (refusals.PLACE_WITHOUT, refusals.NAMED_WITHOUT)
            if lacking
            else (refusals.NOT_ABOUT_PLACE, refusals.ONLY_NAMED)
        )
        return (about if regions else named)[language].format(place=place, words=told)
    nothing = refusals.NOTHING_WITHIN if question.within else refusals.NOTHING_ON
    if question.outlets and lacking:
        outlets = naming.either(question.outlets, language)
        return refusals.NOTHING_FROM[language].format(words=told, outlets=outlets)
    if question.kind is Kind.WHICH_REGIONS and asked_not(question.asked) and not lacking:
        return refusals.UNTOLD_NOT[language]
    return nothing[language].format(words=told) if lacking else refusals.NOT_FOUND[language]
