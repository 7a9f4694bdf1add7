"""Why a question, or a part of it, is not answered, from what was found for it.

Knows: the findings and the collection they came from. Does not know when evidence is enough (`rag.abstention`).
"""

import re
from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from index import words
from index.collection import Collection
from index.filters import Filters
from index.lexical import WordSearcher
from index.nouns import Sentence
from index.places import contains
from index.places import mentions as find_places
from index.translation import WordTable
from rag import abstention
from rag.asking.english_offices import is_plain, is_read, with_article
from rag.asking.pointing import has_content
from rag.choosing.own_words import saying
from rag.choosing.quoted import may_be_quoted
from rag.expecting.editions import another
from rag.findings import Finding, Sought
from rag.phrases import naming, refusals
from rag.question import Question
from rag.scoring.phrasing import typed
from rag.scoring.terms import stretches
from rag.speaking.posts import post_of
from rag.telling.beside import tells_source, unanswered

ALIKE = 0.1
"""Probability from which another word means the same."""
SURE = 0.5
"""Probability from which the likeliest translation of a word is what it means."""
_MEASURE = re.compile(
    r"(?i)\b(?:berapa|brp|seberapa)(?: kira-kira)? (?P<first>\w+)|\b(?P<behind>\w+?)(?:nya)? (?:berapa|brp)\b"
    r"|\bhow (?P<how>\w+)|\bwhat (?:is|was|were|are) (?:the |his |her |its |their )?(?P<what>\w+)\b"
)
"""What a question wants measured, in the words around "how"."""
MEASURES = frozenset(
    "umur usia tinggi panjang lebar luas berat jarak lama harga biaya ongkos suhu kecepatan kedalaman dalam jauh mahal "
    "old tall high long wide big large heavy far deep fast hot cold expensive often "
    "age price cost height length width size weight distance depth speed temperature".split()
)
"""What a number tells with its unit alone: of a man who is "Ari (20)" no word need say that it is his age."""
_GOVERNMENT = re.compile(r"(?i)pem(?:kab|kot|prov|da|des)")
"""The government of the place that stands beside it."""
_DEED = re.compile(r"(?:me|di|ber|ter)[a-z]{4,}")
"""An Indonesian verb, if it is made of another word."""
TRANSLATIONS = 3
"""Translations at most that are told of a word."""


def reach(collection: Collection, sought: Sought, filters: Filters) -> NDArray[np.int64] | None:
    """Keys of the passages of a scope; None for all."""
    return collection.allowed(filters.concerning_only(sought.codes).among(sought.question.within))


def not_answered(collection: Collection, question: Question, findings: Sequence[Finding], filters: Filters) -> str:
    """What the evidence lacks."""
    # What has no translation was looked for as it stands: that articles lack it says nothing.
    strange = _untranslated(collection, question, findings)
    lacking = [one for one in _lacking(collection, question, findings, filters) if one not in strange]
    unsaid = [] if lacking else _unquoted(findings)
    if unsaid:
        name = naming.either([_called(one, question.language) for one in unsaid], question.language)
        return refusals.NOT_QUOTED[question.language].format(name=name)
    covered = _covered(collection, question, filters)
    if not covered and filters != Filters() and (codes := _covered(collection, question, Filters())):
        told = naming.filtered(filters.to_dict(), question.language)
        place = naming.either([naming.place_name(code, question.language) for code in codes], question.language)
        return refusals.PLACE_FILTERED[question.language].format(place=place, filters=told)
    said = _worded(question, covered, lacking)
    if covered and lacking:
        missing = _lacking(collection, question, findings, None)
        said += _elsewhere(question, covered, [one for one in lacking if one not in missing])
    if not strange:
        return said
    told = naming.either([f"“{one}”" for one in strange], question.language)
    return f"{said} {refusals.UNTRANSLATED[question.language].format(words=told)}"


def _unquoted(findings: Sequence[Finding]) -> list[str]:
    """Those whose words are asked for, where nothing that was found may be words of any of them."""
    unsaid = [(name, finding) for finding in findings for name in finding.unsaid if _is_telling(name, finding)]
    quoted = any(may_be_quoted(finding.sought.articles, name) for name, finding in unsaid)
    return [] if quoted else [name for name, _ in unsaid]


def _is_telling(name: str, finding: Finding) -> bool:
    """Whether that nobody of a name is quoted tells anything: not of an English one that cannot be told in Indonesian.

    Articles may quote the "Speaker of the Chamber" under another name.
    """
    sought = finding.sought
    if sought.question.text_language != "en" or is_read(name) or post_of(name) or not is_plain(name):
        return True
    return any(name in hit.article.text for hit in sought.hits)


def _called(name: str, language: str) -> str:
    """Somebody as a sentence calls him: an office has an article in English."""
    return with_article(name) if language == "en" else name


def another_edition(question: Question, findings: Sequence[Finding]) -> str | None:
    """That the nearest article is of another year's budget or the like than asked for; None when it is not."""
    for sought in (finding.sought for finding in findings if finding.sought.hits):
        for edition in sought.editions:
            if told := another(sought.hits[0].article, edition):
                return refusals.ANOTHER_EDITION[question.language].format(asked=edition.name, told=told)
    return None


def wanting(collection: Collection, question: Question, findings: Sequence[Finding]) -> list[str]:
    """What is to be said of each place or person that nothing answers for, and of words that may be others'."""
    present = collection.current().region_codes
    told: list[str] = []
    for finding in findings:
        if finding.sought.part.asks and not finding.chosen:
            told += filter(None, [unanswered(finding, findings, question.language)])
            continue
        if (outlet := finding.sought.part.outlet) and not any(
            one.chosen for one in findings if one.sought.part.outlet == outlet
        ):
            told.append(refusals.NOTHING_OF[question.language].format(name=outlet))
            continue
        if not finding.chosen and _is_told_beside(finding, findings):
            continue
        covered = [code for code in finding.sought.codes if any(contains(code, one) for one in present)]
        if covered and not finding.chosen:
            told.append(_worded(question, covered))
        elif not finding.chosen and finding.sought.part.of:
            told.append(_nothing_of(finding.sought.part.of, findings, question.language))
        elif open_ones := not_theirs(finding):
            name = naming.either([_called(one, question.language) for one in finding.unsaid], question.language)
            every = len(open_ones) == len(finding.chosen)
            wording = refusals.NOT_CLEAR if every else refusals.NOT_ALL_CLEAR
            told.append(wording[question.language].format(name=name))
    return list(dict.fromkeys(told))


def not_theirs(finding: Finding) -> list[Sentence]:
    """The sentences shown that are not known to be words of those whose words are asked for, nor to come from them."""
    if not finding.unsaid:
        return []
    says = saying([one.sentence.article for one in finding.chosen], finding.unsaid)
    shown = [one.sentence for one in finding.chosen]
    return [one for one in shown if not (says(one) or tells_source(one, finding.unsaid))]


def _nothing_of(name: str, findings: Sequence[Finding], language: str) -> str:
    """That nothing answers for one of several: less surely where an article that is quoted for others has his words."""
    shown = {one.sentence.article.id: one.sentence.article for other in findings for one in other.chosen}
    wording = refusals.UNSURE_OF if may_be_quoted(list(shown.values()), name) else refusals.NOTHING_OF
    return wording[language].format(name=name)


def _is_told_beside(finding: Finding, findings: Sequence[Finding]) -> bool:
    """Whether what is quoted for others names the one of which nothing else is, and may answer for it as well."""
    shown = [one.sentence.text for other in findings for one in other.chosen]
    if finding.sought.codes:
        told = [place.code for text in shown for one in find_places(text) for place in one.places]
        return any(contains(code, one) for code in finding.sought.codes for one in told)
    own = set(words.terms(finding.sought.part.of))
    return bool(own) and any(own <= set(words.terms(text)) for text in shown)


def _covered(collection: Collection, question: Question, filters: Filters) -> list[str]:
    """Codes of the places named that articles in reach are about, or about a part of."""
    facts = collection.current().facts
    held = [facts.regions[at] for at in set(facts.region[facts.passing(filters)].tolist())]
    named = dict.fromkeys(place.code for alternatives in question.places for place in alternatives)
    return [code for code in named if any(one and contains(code, one) for one in held)]


def _elsewhere(question: Question, regions: Sequence[str], words_held: Sequence[str]) -> str:
    """That other articles have words which those on a place do not: one may be about it and not say so."""
    if not words_held:
        return ""
    language = question.language
    told = naming.either([_looked_for(one, question) for one in words_held], language)
    place = naming.either([naming.place_name(code, language) for code in regions], language)
    return f" {refusals.ELSEWHERE[language].format(words=told, place=place)}"


def _lacking(
    collection: Collection, question: Question, findings: Sequence[Finding], filters: Filters | None
) -> list[str]:
    """What a question asks for that no article in reach mentions, as typed; of several places it is not said.

    Without filters all articles are in reach, wherever they are from.
    """
    if len(findings) != 1:
        return []
    sought = findings[0].sought
    searcher, among = collection.current().words, reach(collection, sought, filters) if filters is not None else None
    missing = abstention.unmentioned(sought.asked, searcher, among)
    missing = [term for term in missing if not abstention.known_in_one(term.source, question, searcher)]
    if question.text_language == "id":
        # "Wartawan" is not wanting where articles say "jurnalis".
        missing = [term for term in missing if not abstention.spoken_of(_alike(term.source), searcher, among)]
    else:
        # Articles in English have the question's own words.
        missing = [term for term in missing if not _stands(term.source, searcher, among)]
    text = typed(question)
    told = [word for one in stretches(text, missing) for word in _apart(one, text, question) if has_content(word)]
    told = [one for one in told if one.lower() not in _measured(question) and not _GOVERNMENT.fullmatch(one)]
    return [one for one in told if not one.isdigit()] or told


def _measured(question: Question) -> set[str]:
    """The words of a question that a number answers by itself."""
    asked = {word.lower() for match in _MEASURE.finditer(question.asked) for word in match.groups() if word}
    return asked & MEASURES


def _apart(stretch: str, text: str, question: Question) -> list[str]:
    """A stretch of words, or each by itself where the first belongs to a word before that is not wanting.

    Of "korban jiwa kerusuhan" no "jiwa kerusuhan" is wanting. A verb is no name of anything with what it is beside:
    "ditilang ganjil genap" are two that are wanting.
    """
    if question.text_language != "id":
        return [stretch]
    before = text[: text.find(stretch)].split()
    if before and before[-1].isalpha() and has_content(before[-1]) and stretch.islower():
        return stretch.split()
    return [" ".join(run) for _, run in groupby(stretch.split(), key=lambda word: word if _is_deed(word) else "")]


def _is_deed(word: str) -> bool:
    """Whether an Indonesian word is a verb: ditilang, of tilang."""
    return _DEED.fullmatch(word) is not None and words.term(word) != word


def _stands(source: str, searcher: WordSearcher, among: NDArray[np.int64] | None) -> bool:
    """Whether some passages have every word of a question's term as it is typed."""
    own = words.terms(source)
    return bool(own) and all(abstention.spoken_of([word], searcher, among) for word in own)


def _alike(word: str) -> list[str]:
    """Index terms of words that mean the same as an Indonesian one; none for a name."""
    return [] if word[0].isupper() else [term for term, p in WordTable.load().alike(word) if p >= ALIKE]


def _untranslated(collection: Collection, question: Question, findings: Sequence[Finding]) -> list[str]:
    """The words of an English question, no names, for which the table knows no Indonesian and that no article has."""
    if question.text_language != "en" or len(findings) != 1:
        return []
    table, searcher = WordTable.load(), collection.current().words
    unknown = [
        term
        for term in findings[0].sought.asked.terms
        if term.source.islower()
        and term.source.isalpha()
        and not any(table.translate(word) for word in words.tokens(term.source))
        and not abstention.spoken_of(term.credit, searcher, None)
    ]
    return stretches(typed(question), unknown)


def _looked_for(stretch: str, question: Question) -> str:
    """Words in quotation marks; an English one that is translated by chance with what was looked for in its place."""
    found = WordTable.load().translate(stretch) if question.text_language == "en" and stretch.islower() else ()
    if not found or found[0][1] >= SURE:
        return f"“{stretch}”"
    return f"“{stretch}” ({', '.join(word for word, _ in found[:TRANSLATIONS])})"


def _worded(question: Question, regions: Sequence[str], lacking: Sequence[str] = ()) -> str:
    """Why evidence was not enough: the place is covered but not the fact, or nothing fits.

    Args:
        question: what was understood.
        regions: codes of the regions in question that articles are about.
        lacking: what the question asks for and no article in reach mentions, as typed. Of a place that articles only
            name, those articles are in reach: others may well mention it.
    """
    language = question.language
    told = naming.either([_looked_for(one, question) for one in lacking], language) if lacking else ""
    codes = regions or [place.code for alternatives in question.places for place in alternatives]
    if outer := [code for code in codes if not any(contains(other, code) for other in codes if other != code)]:
        place = naming.either([naming.place_name(code, language) for code in outer], language)
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
    return nothing[language].format(words=told) if lacking else refusals.NOT_FOUND[language]
