"""Which sentences may tell who holds the office that a question asks for, beside those of other offices like it.

Knows: the office asked for, which ones a sentence gives to persons, deputies in both languages. Does not know evidence
scores, days, or whose words are asked for (`rag.choosing.own_words`).
"""

import re
from collections.abc import Sequence

from index import words
from rag.evidence import Evidence
from rag.expecting.incumbents import Held, incumbents, is_same_person, may_tell, tells_another
from rag.expecting.offices_asked import is_of_the_country, office_asked, office_wanted
from rag.parsing.terms import meant_words
from rag.question import Question
from rag.speaking.words.standings import standing

_AIDE = re.compile(
    r"(?i)\b(?:asisten|assistant|tim(?= pelatih(?! yang dipimpin)))"
    r" (?P<of>pelatih|manajer|sutradara|direktur|coach|manager|director)\b"
)
"""Who helps somebody, or works with him."""


def of_the_office(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences without those that tell of another office, as of the chair of another body.

    Where some name the holder, or one who acts in it or held it once is asked for, the others must at least name the
    office; where some name this country's, none is of another country's.
    """
    asked = office_wanted(question)
    if asked is None:
        return list(evidence)
    able = [one for one in evidence if not tells_another(asked, one.sentence)]
    held = {id(one): incumbents(asked, one.sentence) for one in able}
    if any(map(_at_home, held.values())):
        able = [one for one in able if not held[id(one)] or _at_home(held[id(one)])]
    if any(held.values()) or is_of_the_country(question.asked) or standing(asked, typed=True).how:
        able = [one for one in able if held[id(one)] or may_tell(asked, one.sentence)]
    return able


def naming_holder(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that name the holder of the very office that a question asks for; none where it asks otherwise."""
    asked = None if question.times.windows else office_wanted(question)
    return [one for one in of_the_office(evidence, question) if asked and incumbents(asked, one.sentence)]


def with_newest(chosen: Sequence[Evidence], question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The sentences shown, with one of the newest article that names the holder where they name only others."""
    asked = office_asked(question.asked) if chosen else None
    dated = [one for one in naming_holder(evidence, question) if one.sentence.article.published]
    if asked is None or not dated:
        return list(chosen)
    newest = max(dated, key=lambda one: (one.sentence.article.published or "", one.score))
    name = incumbents(asked, newest.sentence)[0].name
    shown = [held.name for one in chosen for held in incumbents(asked, one.sentence)]
    known = not shown or any(is_same_person(name, other) for other in shown)
    return [*chosen] if known else [*chosen, newest]


def is_of_an_aide(text: str, question: Question) -> bool:
    """Whether a sentence tells of an assistant of whom is asked for, and nothing of himself: "asisten pelatih Rina"."""
    if _AIDE.search(question.asked):
        return False
    nouns = {match["of"].lower() for match in _AIDE.finditer(text)}
    asked = meant_words(question.asked, question.text_language)
    meant = {noun for noun in nouns if asked & set(words.terms(noun))}
    return bool(meant) and meant.isdisjoint(words.tokens(_AIDE.sub(" ", text)))


def _at_home(held: Sequence[Held]) -> bool:
    return any(not one.abroad for one in held)
