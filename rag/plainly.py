"""Sentences that tell of a person in words that need no reading: an office beside the name, an age behind it.

Knows: questions for who somebody is and how old. Does not know how evidence is scored, or when it is enough.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from rag.demands import asks_age
from rag.evidence import Evidence
from rag.question import Question
from rag.speaking.asked_office import who_is
from rag.speaking.bodies import is_body
from rag.speaking.offices import office
from rag.speaking.persons import is_office

_BETWEEN = r",? (?:(?:Dr|Drs|Ir|Hj?|KH|Prof)\.? )*"
"""Between an office and the name, titles aside."""


def told_plainly(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that give the office or the age of the one whom a question asks for, in their order."""
    tells = next(_tells(question), None)
    return [one for one in evidence if tells(one)] if tells else []


def _tells(question: Question) -> Iterator[Callable[[Evidence], bool]]:
    """What tells whether a sentence has what is asked for, if that is an office or an age of one person."""
    if name := who_is(question.asked, question.names):
        yield lambda one: _gives_office(one, name)
    persons = [name for name in question.names if not is_body(name) and not is_office(name)]
    if len(persons) == 1 and asks_age(question.asked):
        aged = re.compile(rf"\b{re.escape(persons[0])}(?:,? \(|,? (?:yang )?(?:ber)?(?:usia|umur) )\d{{1,3}}(?!\d)")
        yield lambda one: aged.search(one.sentence.text) is not None


def _gives_office(evidence: Evidence, name: str) -> bool:
    held = office(evidence.sentence.article, name)
    if not held:
        return False
    beside = rf"{re.escape(held)}{_BETWEEN}{re.escape(name)}\b|\b{re.escape(name)}, {re.escape(held)}"
    return re.search(beside, evidence.sentence.text) is not None
