"""Which of several persons holds the office asked for: whom the newest quoted article names, and if he only acts.

Knows: the office of a question, days of publication, words for acting and interim holders in both languages. Does not
know when a few words are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from index.factchecks import is_fact_check
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.expecting.incumbents import incumbents, is_same_person
from rag.expecting.offices_asked import asks_now, is_of_the_country, office_asked, office_wanted, wordings
from rag.nouns import ShortAnswer
from rag.question import Question
from rag.scoring.terms import YEAR
from rag.speaking.asked.office import AskedOffice, asked_office
from rag.speaking.names.bounds import of_another
from rag.speaking.names.names import names
from rag.speaking.offices.beside import office as told_office
from rag.speaking.words.countries import is_foreign
from rag.speaking.words.standings import FORMER, standing

_NATIONAL_HEAD = re.compile(r"(?i)\b(?:presiden|menteri|menko|panglima|jaksa agung)\b")
LED = 80
"""Characters before a name in which its office and country stand."""
LONGEST = 5
"""Words of an office with its place that stands before a name."""


class Named(NamedTuple):
    """A holder of the office asked for, and where the sentence that names him stands."""

    name: str
    at: tuple[str, int]
    """Its article's id and its start."""


_ACTING = r"(?i:pelaksana tugas|pelaksana harian|penjabat(?: sementara)?|pl[th]|pjs?|acting|interim)\b"
_OFFICE = r"\.?(?: \([^()]{2,8}\)\.?)?(?: [A-Z(][\w()/&-]*| dan| of| the){1,10},? "
"""What stands between it and the name: the office, word for word with capitals."""
_ASKED = re.compile(rf"\b{_ACTING}")
_ACTS = re.compile(
    r",? (?:yang )?(?:(?:kini|saat ini|sekarang|telah|resmi) )*(?:menjabat|menjadi|sebagai|selaku|ditunjuk|adalah)"
    rf"(?: (?:sebagai|menjadi))? {_ACTING}(?:[ .]+[A-Z(][\w()/&-]*)+"
)
"""Behind a name that he only acts in an office."""
_FAR = 120
"""Characters before a name in which its office stands."""


def latest_holder(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence, or the newest where several name different holders; None where their days do not tell.

    Of a year that is asked about it is one of that year, however many holders are named. There is none of several
    holders of an office that many places have one of, where no place is named. Who holds it now no undated one tells.
    """
    best, held = chosen[0], _holders(question, chosen)
    telling = [one for one in chosen if id(one) in held]
    if telling and asks_now(question.asked):
        telling = [one for one in telling if one.sentence.article.published]
        held = {id(one): held[id(one)] for one in telling}
        if not telling:
            return None
    if telling and (years := set(YEAR.findall(question.asked))):
        return next((one for one in telling if years & _years(one)), None)
    if len(_apart(list(held.values()))) < 2:
        return best if best in telling or not telling else telling[0]
    dated = [(day, one) for one in telling if (day := one.sentence.article.published)]
    if len(dated) < len(telling) or not _is_of_one(question):
        return None
    newest = max(day for day, _ in dated)
    last = [one for day, one in dated if day == newest]
    return last[0] if len(_apart([held[id(one)] for one in last])) == 1 else None


def holder_named(question: Question, chosen: Sequence[Evidence]) -> Named | None:
    """The newest holder of the very office asked for, where a sentence names him; None where none is known."""
    asked = office_wanted(question)
    one = latest_holder(question, chosen) if asked else None
    if asked is None or one is None or is_fact_check(one.sentence.article):
        return None
    at = (one.sentence.article.id, one.sentence.start)
    return next((Named(held.name, at) for held in incumbents(asked, one.sentence) if not held.abroad), None)


def is_of_another_country(question: Question, evidence: Evidence, start: int) -> bool:
    """Whether a name that begins at a character of the article is led to by another country's office.

    Only where the office asked for is one that a country has one of, and the question names no other country.
    """
    asked = office_wanted(question)
    if asked is None or not is_of_the_country(question.asked) or any(map(is_foreign, map(str.title, wordings(asked)))):
        return False
    article, before = evidence.sentence.article, max(evidence.sentence.start, start - LED)
    led = _NATIONAL_HEAD.split(article.text[before:start])[-1]
    return is_foreign(led) or any(held.abroad for held in incumbents(asked, evidence.sentence))


def differ(question: Question, chosen: Sequence[Evidence]) -> bool:
    """Whether several articles name different holders of the very office asked for, which one person holds."""
    asked = office_wanted(question)
    if asked is None or not _is_of_one(question):
        return False
    told = [(one.sentence.article.id, held.name) for one in chosen for held in incumbents(asked, one.sentence)]
    return any(
        article != another and not is_same_person(name, other)
        for (article, name), (another, other) in combinations(told, 2)
    )


def _holders(question: Question, chosen: Sequence[Evidence]) -> dict[int, str]:
    """By the identity of sentences, the person to whom each gives the office asked for: the very one, if any does."""
    if question.kind is not Kind.WHO or question.times.windows:
        return {}
    very = office_asked(question.asked)
    told = {id(one): held[0].name for one in chosen if very and (held := incumbents(very, one.sentence))}
    office = None if told else asked_office(question.asked)
    return told or {id(one): name for one in chosen if office and (name := _holder(one, office))}


def _is_of_one(question: Question) -> bool:
    """Whether one person holds the office asked for: that of one body, place or field, and no former one."""
    if FORMER in standing(office_wanted(question) or "", typed=True).how:
        return False
    office = asked_office(question.asked)
    return bool((office and office.of) or question.mentions or question.names or is_of_the_country(question.asked))


def _holder(evidence: Evidence, office: AskedOffice) -> str | None:
    """The person to whom a sentence's article gives an office, whom the sentence names."""
    article, text = evidence.sentence.article, evidence.sentence.text
    for name in names(article).persons:
        if name not in text:
            continue
        held = told_office(article, name) or _right_before(office, text.partition(name)[0])
        if held and office.is_office(held):
            return name
    return None


def _right_before(office: AskedOffice, text: str) -> str | None:
    """Such an office that ends a text with no more than its place: "Gubernur Riau "; None where there is none.

    There is none before his wife or his aide, either: "istri Gubernur Riau, ".
    """
    held = office.before(text)
    if held and of_another(text[: -len(held)].lower().split()[-1:]):
        return None
    whole = held and len(held.split()) <= LONGEST and re.fullmatch(r"[\w-]+(?: [\w-]+)*,? ?", held)
    return held if whole else None


def _years(evidence: Evidence) -> set[str]:
    """The years that a sentence is of: of its article's publication, and those that it names."""
    day = evidence.sentence.article.published
    return {*YEAR.findall(evidence.sentence.text), *([day[:4]] if day else [])}


def _apart(some: Sequence[str]) -> list[str]:
    """The names that are not those of a person before them."""
    found: list[str] = []
    for name in some:
        if not any(is_same_person(name, other) for other in found):
            found.append(name)
    return found


def with_acting(question: str, short: ShortAnswer | None) -> ShortAnswer | None:
    """A holder's name, with his office where this says that he only acts in it and the question does not ask for such.

    Args:
        question: what is asked.
        short: the name where it stands.
    """
    if short is None or _ASKED.search(question):
        return short
    text, first = short.citation.article.text, max(short.citation.start, short.start - _FAR)
    told = re.search(rf"\b{_ACTING}{_OFFICE}\Z", text[first : short.start])
    behind = _ACTS.match(text[short.end : short.citation.end])
    short = replace(short, end=short.end + behind.end()) if behind else short
    return replace(short, start=first + told.start()) if told else short
