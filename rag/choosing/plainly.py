"""Sentences that tell of a person in words that need no reading: an office or description beside the name, an age.

Knows: questions for who somebody is, who holds an office and how old somebody is, and nothing else. Does not know how
evidence is scored, or when it is enough.
"""

import re
from collections.abc import Callable, Sequence

from rag.choosing.described import describes
from rag.choosing.kin import naming_kin
from rag.choosing.of_the_office import naming_holder
from rag.evidence import Evidence
from rag.question import Question
from rag.speaking.asked_person import who_is
from rag.speaking.bodies import is_body
from rag.speaking.offices import office
from rag.speaking.person_words import TITLES
from rag.speaking.word_shapes import is_office

CONFIDENCE = 0.9
"""That such a sentence answers."""
_BETWEEN = rf",? (?:(?i:{'|'.join(sorted(TITLES))})\.? )*"
"""Between an office and the name, titles and ranks aside."""
_AGE_BEHIND, _OF_AGE = r"\(\d{2,3}(?: (?:tahun|thn|th))?\)", r"(?:yang )?(?:ber)?(?:usia|umur) \d{1,3} tahun"
_CALLED = re.compile(
    r"^(?:the (?:(?!of\b)[a-z]+ ){1,2}"
    r"|(?:(?:para|kedua) )?(?:korban|tersangka|pelaku|terdakwa|saksi|pasangan) )(?=[A-Z])"
)
"""What persons are called before their names: the victims, korban; not whose child somebody is."""
_AND = re.compile(r",? (?:and|dan|serta|&) ")
_ALSO = r"(?:atau|alias)(?: yang)?(?: (?:biasa|akrab|kerap))?(?: (?:disapa|dipanggil))?"
"""Between two names of one person: "Rina Dewi (48) alias Rini"."""
_HOW_OLD = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"how old (?:is|was|are|were) (?P<name>[^,?]+?)(?: now)?\W*",
        r"(?:berapa|brp) (?:umur|usia)(?:nya)? (?P<name>[^,?]+?)(?: sekarang)?\W*",
        r"(?P<name>[^,?]+?) (?:umur|usia)nya (?:berapa|brp)\W*",
        r"(?:umur|usia)(?:nya)? (?P<name>[^,?]+?) (?:berapa|brp)\W*",
    )
)


def told_plainly(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that give office, holder, relative, age or description of the one asked for, in their order."""
    if held := naming_holder(evidence, question):
        return held
    if kin := naming_kin(evidence, question.asked):
        return kin
    if person := who_is(question.asked, question.names):
        return _with(evidence, lambda one: _gives_office(one, person) or describes(one.sentence.text, person))
    if some := _how_old(question):
        called = rf"(?i:{'|'.join(map(re.escape, some))})"
        aged = re.compile(rf"\b{called}(?:,? {_AGE_BEHIND}|,? {_OF_AGE})|[A-Z]\w+,? {_AGE_BEHIND},? {_ALSO} {called}\b")
        return _with(evidence, lambda one: aged.search(one.sentence.text) is not None)
    return []


def _with(evidence: Sequence[Evidence], tells: Callable[[Evidence], bool]) -> list[Evidence]:
    return [one for one in evidence if tells(one)]


def _how_old(question: Question) -> list[str]:
    """The persons whose age a question asks and nothing else, called anything besides: "the victims A and B"."""
    asked = next(filter(None, (pattern.fullmatch(question.asked) for pattern in _HOW_OLD)), None)
    told = _CALLED.sub("", asked["name"].strip()) if asked else ""
    some = [one for one in _AND.split(told) if one]
    able = all(one in question.names and not is_body(one) and not is_office(one) for one in some)
    return some if able else []


def _gives_office(evidence: Evidence, name: str) -> bool:
    held = office(evidence.sentence.article, name)
    if not held:
        return False
    beside = rf"{re.escape(held)}{_BETWEEN}{re.escape(name)}\b|\b{re.escape(name)}, {re.escape(held)}"
    return re.search(beside, evidence.sentence.text) is not None
