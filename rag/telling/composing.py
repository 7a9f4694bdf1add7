"""Puts chosen sentences into words: who says what where, the few words that answer, and what must stand beside them.

Knows: the order of quotations, lead-ins, short answers, when articles disagree, how a question was read. Does not know
why a sentence was chosen.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from index import places
from index.factchecks import is_fact_check
from rag.asking.kinds import OUTLETS, PROVINCES, Kind
from rag.asking.times.windows import Window
from rag.asking.wording.reckoned import is_unranked
from rag.choosing import stories
from rag.choosing.other_places import region_told
from rag.choosing.shown import by_article
from rag.evidence import Evidence
from rag.extracting.short_answers import short_answer
from rag.nouns import AnswerSentence, Citation
from rag.phrases import dates, naming, remarks
from rag.phrases.numbers import runs
from rag.question import Question
from rag.speaking.factchecks import conclusion, is_claim, is_found, speaks_of_claims
from rag.speaking.speakers import cited
from rag.telling.differing import Difference, differing


def compose(
    question: Question, chosen: Sequence[Evidence], *, among: Collection[str] = (), confidence: float = 1.0
) -> dict[str, Any]:
    """The fields of an answer that quotes these sentences.

    Args:
        question: what was understood.
        chosen: the sentences, best first.
        among: codes of the regions of the articles that the question goes through; none when it goes through none.
        confidence: probability, 0 to 1, that the articles answer.
    """
    differ = differing(question, chosen)
    groups = list(by_article(chosen).values())
    if differ:
        groups.sort(key=lambda some: some[0].sentence.article.published or "", reverse=True)
    citations: list[Citation] = []
    sentences: list[AnswerSentence] = []
    for evidences in groups:
        for place, evidence in enumerate(_in_order(evidences, question)):
            citation = _citation(evidence, number=len(citations) + 1)
            citations.append(citation)
            sentences.append(quoting(citation, question, leads=place == 0))
    if opening := _opening(question, citations, among=among, differ=differ):
        first = sentences[0]
        sentences[0] = AnswerSentence(f"{opening} {first.text}", first.citations, lead=opening)
    return {
        "answered": True,
        "short": None
        if differ and not differ.newest_holds
        else short_answer(question, chosen, citations, confidence=confidence),
        "text": "\n".join(sentence.text for sentence in sentences),
        "sentences": tuple(sentences),
        "citations": tuple(citations),
    }


def _in_order(evidences: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences of one article as they are quoted: what a fact check concludes first, the claim it checks last.

    Beside nothing but what its makers found the conclusion is last, where neither it nor the claim is asked about.
    """
    told = conclusion(evidences[0].sentence.article)
    others = [one for one in evidences if one.sentence != told]
    asks_of_it = question.kind is Kind.YES_NO or speaks_of_claims(question.text)
    best = max(evidences, key=lambda one: (one.score, one in others))
    last = not asks_of_it and best in others and all(is_found(one.sentence) for one in others)

    def place(evidence: Evidence) -> tuple[bool, bool, int]:
        sentence = evidence.sentence
        return (sentence == told) is last, is_claim(sentence.article, sentence.start), sentence.start

    return sorted(evidences, key=place)


def _citation(evidence: Evidence, *, number: int) -> Citation:
    sentence = evidence.sentence
    return Citation(
        sentence.article,
        number=number,
        start=sentence.start,
        end=sentence.end,
        also_in=stories.printed_by(evidence.hit, sentence),
        **cited(sentence),
    )


def quoting(citation: Citation, question: Question, *, leads: bool) -> AnswerSentence:
    """A sentence of an answer that is a quotation, after where it stands when it `leads` those of its article.

    The claim that a fact check is about is said to be one: it is not the outlet's own word.
    """
    origin = naming.introduced(citation.article, question.language, also_in=citation.also_in)
    claim = remarks.CLAIM_ITSELF[question.language] if is_claim(citation.article, citation.start) else ""
    said = f"{claim} {naming.quoted(citation.quote)} [{citation.number}]".lstrip()
    return AnswerSentence(f"{origin}: {said}" if leads else said, (citation.number,), lead=claim)


def _opening(
    question: Question, citations: Sequence[Citation], *, among: Collection[str], differ: Difference | None
) -> str:
    """What is said before the quotations; nothing for most questions.

    Of which regions they are is not told where the first is of none, nor of those that the question names itself, nor
    where one of them is asked for that is the most: these are not those.
    """
    if differ:
        return differ.told
    if OUTLETS.search(question.asked) or is_unranked(question.asked, (one.quote for one in citations)):
        return ""
    told = _gone_through(question, (region_told(one.article, one.quote) for one in citations))
    if among and told and citations[0].article.region_code:
        wording = remarks.PROVINCES_OF if PROVINCES.search(question.asked) else remarks.REGIONS_OF
        names = naming.all_of([naming.place_name(code, question.language) for code in told], question.language)
        every = _gone_through(question, among)
        return wording[question.language].format(
            count=len(told), among=len(every), within=_within(question), names=names
        )
    return ""


def _within(question: Question) -> str:
    """Where the regions lie that a question goes through, where it says: " di Jawa Tengah"."""
    called = [naming.any_place(one.places, question.language) for one in question.mentions]
    preposition = {"id": "di", "en": "in"}[question.language]
    return f" {preposition} {naming.all_of(called, question.language)}" if called else ""


def _named(question: Question) -> set[str]:
    """Codes of the regions that a question names itself, not by an island or a group of which they are part."""
    return {
        place.code
        for one in question.mentions
        for place in one.places
        if len(one.places) == 1 or {place.bare.lower(), place.bare_english.lower()} & {one.text.lower()}
    }


def _gone_through(question: Question, codes: Iterable[str | None]) -> list[str]:
    """The regions of articles that a question goes through, each once in their order; of provinces the whole ones.

    Where it says in which region or island they lie these are the others there.
    """
    asked, named = question.codes, _named(question)
    known = dict.fromkeys(
        code
        for code in codes
        if code and code not in named and (not asked or any(places.contains(one, code) for one in asked))
    )
    if PROVINCES.search(question.asked):
        return list(dict.fromkeys(places.by_code(code).province for code in known))
    return list(known)


def notes(question: Question, quoted: Sequence[Citation] = ()) -> tuple[str, ...]:
    """How the question was read where that is not plain, in its language, and what to know of articles quoted."""
    said = []
    if question.corrected:
        read = ", ".join(f"{meant} (“{typed}”)" for typed, meant in question.corrected.items())
        said.append(remarks.SEARCHED_AS[question.language].format(words=read))
    for words, meant in question.dated.items():
        said.append(remarks.YEAR_SUPPLIED[question.language].format(words=words, meant=meant))
    if question.outlets:
        outlets = naming.all_of(question.outlets, question.language)
        said.append(remarks.OUTLETS_BOUND[question.language].format(outlets=outlets))
    if question.outlets_left_out:
        outlets = naming.either(question.outlets_left_out, question.language)
        said.append(remarks.OUTLETS_LEFT_OUT[question.language].format(outlets=outlets))
    if question.regions_left_out:
        named = [naming.place_name(some[0].code, question.language) for some in question.regions_left_out]
        said.append(remarks.REGIONS_LEFT_OUT[question.language].format(regions=naming.either(named, question.language)))
    for window in question.times.windows:
        wording = remarks.TIME_MEANT if window.soft else remarks.TIME_BOUNDS
        time = _told(window, question.language)
        or_told = remarks.OR_TOLD_UNTIL[question.language] if window.told_until else ""
        or_told += remarks.OR_TOLD[question.language] if window.of_years or (window.told and not window.soft) else ""
        said.append(wording[question.language].format(time=time, words=window.words) + or_told)
    if question.times.windows and any(one.article.published is None for one in quoted):
        said.append(remarks.UNDATED_TIMELY[question.language])
    if checking := [one.number for one in quoted if is_fact_check(one.article)]:
        said.append(_checked(checking, len(quoted), question.language))
    return tuple(said)


def _checked(numbers: Sequence[int], among: int, language: str) -> str:
    """That quotations are from fact checks, and which by their numbers where others are not."""
    if len(numbers) == among:
        return remarks.CLAIM_CHECKED[language]
    return remarks.CLAIMS_AMONG[language].format(numbers=naming.all_of(runs(numbers), language))


def _told(window: Window, language: str) -> str:
    """The days that a window means, in words; of one that no day bounds, those of each of its parts."""
    if window.parts and not (window.first or window.last):
        return naming.either([_told(one, language) for one in window.parts], language)
    return dates.said(window.first, window.last if window.soft else window.published[1], language)
