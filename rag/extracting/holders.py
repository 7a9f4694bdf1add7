"""Which of several persons holds the office asked for: the one whom the newest quoted article names.

Knows: the office of a question, days of publication. Does not know when a few words are given
(`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence

from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.question import Question
from rag.speaking.asked_office import AskedOffice, asked_office
from rag.speaking.name_bounds import of_another
from rag.speaking.names import names
from rag.speaking.offices import office as told_office

LONGEST = 5
"""Words of an office with its place that stands before a name."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def latest_holder(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence, or the newest where several name different holders; None where their days do not tell.

    Of a year that is asked about it is one of that year, however many holders are named. There is none of several
    holders of an office that many places have one of, where no place is named.
    """
    best = chosen[0]
    office = asked_office(question.asked) if question.kind is Kind.WHO and not question.times.windows else None
    held = {id(one): name for one in chosen if office and (name := _holder(one, office))}
    telling = [one for one in chosen if id(one) in held]
    if telling and (years := set(_YEAR.findall(question.asked))):
        return next((one for one in telling if years & _years(one)), None)
    if not office or len(_apart(list(held.values()))) < 2:
        return best
    dated = [(day, one) for one in telling if (day := one.sentence.article.published)]
    if len(dated) < len(telling) or not (office.of or question.mentions or question.names):
        return None
    newest = max(day for day, _ in dated)
    last = [one for day, one in dated if day == newest]
    return last[0] if len(_apart([held[id(one)] for one in last])) == 1 else None


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
    return {*_YEAR.findall(evidence.sentence.text), *([day[:4]] if day else [])}


def _apart(some: Sequence[str]) -> list[str]:
    """The names that share no word with one before them."""
    found: list[str] = []
    for name in some:
        if all(set(name.split()).isdisjoint(other.split()) for other in found):
            found.append(name)
    return found
