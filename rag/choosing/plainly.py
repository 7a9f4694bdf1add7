"""Sentences that answer in words that need no reading: what stands beside a name, an age, a long form, a known day.

Knows: questions for who somebody is, who holds an office, how old somebody is, what an abbreviation is and when a known
event is, and nothing else. Does not know how evidence is scored, or when it is enough.
"""

import re
from collections.abc import Callable, Sequence

from rag.asking.long_forms import asked_what
from rag.choosing.aged import telling_age
from rag.choosing.described import describes
from rag.choosing.held_events import tells_its_day, tells_its_time
from rag.choosing.kin import naming_kin
from rag.choosing.of_the_office import naming_holder
from rag.evidence import Evidence
from rag.expecting.spelt_out import long_form
from rag.question import Question
from rag.speaking.asked.person import who_is, whose_office
from rag.speaking.names.names import names
from rag.speaking.offices.beside import office
from rag.speaking.words.persons import TITLES

CONFIDENCE = 0.9
"""That such a sentence answers."""
_BETWEEN = rf",? (?:[A-Z]\w+(?: [A-Z]\w+)?, )?(?:(?i:{'|'.join(sorted(TITLES))})\.? )*"
"""Between an office and the name, titles and ranks aside: at most the place around that of the office."""
_TIMES = (tells_its_day, tells_its_time)
"""What tells that a sentence gives the time of the event that is asked for."""


def told_plainly(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that give office, holder, relative, age, description, day or long form asked for, in order."""
    if held := naming_holder(evidence, question):
        return held
    if kin := naming_kin(evidence, question.asked):
        return kin
    if person := who_is(question.asked, question.names):
        return _with(evidence, lambda one: _gives_office(one, person) or describes(one.sentence.text, person))
    if holder := whose_office(question.asked, question.names):
        return _with(evidence, lambda one: _gives_office(one, holder))
    if known := _with(evidence, lambda one: any(tells(one.sentence, question) for tells in _TIMES)):
        return known
    if short := asked_what(question.asked):
        return _with(evidence, lambda one: long_form(short, one.sentence.text) is not None)
    return telling_age(evidence, question)


def _with(evidence: Sequence[Evidence], tells: Callable[[Evidence], bool]) -> list[Evidence]:
    return [one for one in evidence if tells(one)]


def _gives_office(evidence: Evidence, name: str) -> bool:
    """Whether a sentence gives somebody's office beside his name, in whatever form its article has that."""
    name = names(evidence.sentence.article).full(name)
    held = office(evidence.sentence.article, name)
    if not held:
        return False
    beside = rf"{re.escape(held)}{_BETWEEN}{re.escape(name)}\b|\b{re.escape(name)}, {re.escape(held)}"
    return re.search(beside, evidence.sentence.text) is not None
