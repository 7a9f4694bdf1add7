"""Sentences that answer in words that need no reading: what stands beside a name, an age, a long form, a known day.

Knows: questions for who somebody or his relative is, who holds an office, how old somebody is, what an abbreviation is,
when a known event is, with which score a match ended, who was acquitted or appeals, and what a table has where two
names meet; how a description and a relative stand beside a name. Does not know how evidence is scored, or when it is
enough.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from index import places
from index.months import is_calendar_word
from index.nouns import Article, Sentence
from index.saying import SAID
from index.segmentation.cells import CELLS_APART
from rag.asking.wording.long_forms import asked_what
from rag.choosing.aged import telling_age
from rag.choosing.candidates import told_of_candidates
from rag.choosing.corrections import of_corrections
from rag.choosing.held_events import tells_its_day, tells_its_time
from rag.choosing.of_the_office import naming_holder
from rag.choosing.placings import of_place
from rag.evidence import Evidence
from rag.expecting.asked_classes import asked_classes
from rag.expecting.courts import RULING
from rag.expecting.fates import IN_COURT
from rag.expecting.kin import Kin, asked_kin
from rag.expecting.spelt_out import long_form
from rag.expecting.writings import NUMBER_ASKED, NUMBERED, documents, is_of_another_document
from rag.parsing.cited_parts import is_of_the_part
from rag.parsing.named_rows import value_asked
from rag.parsing.scores import asks_result, tells_result
from rag.parsing.terms import likely_words, own_part
from rag.question import Question
from rag.speaking.asked.person import who_is, whose_office
from rag.speaking.names.names import names
from rag.speaking.offices.beside import RELATIVES, office
from rag.speaking.words.persons import FUNCTION, TITLES
from rag.speaking.words.shapes import is_office

_AGE: Final = r"(?: ?\(\d{1,3}(?: tahun| thn| th)?\))?"
_IS_SAID: Final = (
    r"(?: (?:adalah|ialah|merupakan|selaku)|, (?:yang (?:adalah|merupakan)|selaku)) (?!yang\b|benar\b)[a-z]"
)
"""Behind a name, before what he is said to be."""
_WHAT: Final = (
    rf"{'|'.join(sorted(RELATIVES))}|seorang|salah (?:satu|seorang)|mantan|warga|korban|pemilik|pendiri|pelatih|pemain"
    "|saksi|tersangka|terdakwa|siswa|siswi|mahasiswa|mahasiswi|pegawai|karyawan|tetangga|kerabat|rekan|sahabat"
)
"""How a description that stands between commas behind a name begins."""
_NOT_LED: Final = r"(?<![Mm]enurut )(?<!^Kata )(?<!^Ujar )(?<!^Ucap )"
"""Not behind what leads to somebody's words: "Menurut Rina, korban dibawa ke rumah sakit"."""
_DESCRIBED: Final = rf"\b(?i:{SAID}) (?P<what>[a-z][a-z-]+(?: [\w/-]+){{0,4}}) "
"""A description between a verb of saying and a name."""
_NAMELY: Final = r"\b(?P<what>[A-Za-z][\w-]+(?: [\w/-]+){0,8}) (?:yakni|yaitu|bernama) "
"""An office, and whose body it is of, before the name of who holds it: "juru bicara Elang yakni Rina"."""
_NAME: Final = r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w.'’-]*){0,4})"
CONFIDENCE = 0.9
"""That such a sentence answers."""
NEAR = 3
"""Sentences among the best of which one is of the article whose part or item is asked for."""
ENOUGH_READ = 0.2
"""Score from which a sentence that has the number of a case may be of the one that is asked of."""
_TRIED = re.compile(
    r"(?i)\b(?:terdakwa|majelis hakim|pengadilan (?:negeri|tinggi|tipikor)|jaksa penuntut|defendants?)\b"
)
"""What an article on a trial has."""
_BETWEEN = rf",? (?:[A-Z]\w+(?: [A-Z]\w+)?, )?(?:(?i:{'|'.join(sorted(TITLES))})\.? )*"
"""Between an office and the name, titles and ranks aside: at most the place around that of the office."""
_TIMES = (tells_its_day, tells_its_time)
"""What tells that a sentence gives the time of the event that is asked for."""


def describes(text: str, name: str) -> bool:
    """Whether a text says beside a person's name who that is, other than by an office."""
    called = rf"{_NOT_LED}\b{re.escape(name)}\b"
    if re.search(rf"{called}{_AGE}(?:{_IS_SAID}|,(?: yang)? (?:{_WHAT})\b[^.;]{{0,80}}[,.;])", text):
        return True
    if any(_is_description(match["what"]) for match in re.finditer(rf"{_DESCRIBED}{called}", text)):
        return True
    return any(is_office(match["what"]) for match in re.finditer(rf"{_NAMELY}{called}", text))


def _is_description(what: str) -> bool:
    """Whether some words before a name say what he is: no pronoun or preposition, and more than a title."""
    words = what.lower().split()
    return FUNCTION.isdisjoint(words) and not TITLES.issuperset(words)


def naming_kin(evidence: Sequence[Evidence], asked: str) -> list[Evidence]:
    """The sentences that name the relative whom a question asks for, and nothing else; none for any other question."""
    kin = asked_kin(asked)
    return [one for one in evidence if kin and kin.of[:1].isupper() and _names(one.sentence, kin)]


def _names(sentence: Sentence, kin: Kin) -> bool:
    """Whether a sentence has a person's name between commas, or called so, behind a relative and whose he is.

    He may be told by his initials, and before the relative: "pihak RD yang diwakili kuasa hukumnya, Edo Karsa,".
    """
    short = re.findall(rf"{re.escape(kin.of)} \(([A-Z]{{2,4}})\)", sentence.article.whole)
    of = rf"(?:{'|'.join(map(re.escape, (kin.of, *short)))})"
    called = rf"(?:(?P<set>,)| (?:yang )?bernama) {_NAME}(?(set),)"
    told = (
        rf"\b(?i:{kin.told}) (?:[^,.:;\n\"“”]{{0,80}} )?{of}{called}",
        rf"\b{of}(?: [a-z]+){{0,4}} (?i:{kin.told})nya{called}",
    )
    for match in (match for one in told for match in re.finditer(one, sentence.text)):
        if not (places.mentions(match["name"]) or is_office(match["name"]) or is_calendar_word(match["name"])):
            return True
    return False


def told_plainly(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that give office, holder, relative, age, description, day or long form asked for, in order."""
    if held := naming_holder(evidence, question):
        return held
    if told := naming_kin(evidence, question.asked) or told_of_candidates(evidence, question):
        return told
    if person := who_is(question.asked, question.names):
        return _with(evidence, lambda one: _gives_office(one, person) or describes(one.sentence.text, person))
    if holder := whose_office(question.asked, question.names):
        return _with(evidence, lambda one: _gives_office(one, holder))
    if known := _with(evidence, lambda one: any(tells(one.sentence, question) for tells in _TIMES)):
        return known
    if classes := asked_classes(question, (IN_COURT,)):
        tried = {one.sentence.article.id for one in evidence[:NEAR] if _is_on_trial(one.sentence.article, question)}
        of_it = [one for one in evidence if one.sentence.article.id in tried]
        return _with(of_it, lambda one: classes[0].told.search(one.sentence.text) is not None)
    if placed := of_place(evidence, question):
        return placed
    if asks_result(question.asked):
        full = [one for one in evidence if one.features.get("words") == 1]
        return _with(full, lambda one: tells_result(one.sentence.text))
    if short := asked_what(question.asked):
        return _with(evidence, lambda one: long_form(short, one.sentence.text) is not None)
    if cited := of_the_part(evidence, question) or of_corrections(evidence[:NEAR], question):
        return cited
    if documents(question.asked) and RULING.asked.search(question.asked):
        of_it = _with(evidence, lambda one: not is_of_another_document(one.sentence, question.asked))
        return _with(of_it, lambda one: RULING.told.search(one.sentence.text) is not None)
    if NUMBER_ASKED.search(question.asked):
        read = [one for one in evidence if one.score > ENOUGH_READ]
        return _with(read, lambda one: NUMBERED.search(one.sentence.text) is not None)[:1]
    asked = likely_words(own_part(question), question.text_language)
    if rows := _with(evidence, lambda one: CELLS_APART in one.sentence.text and bool(value_asked(one.sentence, asked))):
        return rows
    return telling_age(evidence, question)


def _is_on_trial(article: Article, question: Question) -> bool:
    """Whether an article is on a trial, with all names of a question."""
    return bool(_TRIED.search(article.whole)) and all(name in article.whole for name in question.names)


def of_the_part(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences of the part or the item that a question cites, where one among the best is of their article."""
    near = {one.sentence.article.id for one in evidence[:NEAR]}
    return [one for one in evidence if one.sentence.article.id in near and is_of_the_part(one.sentence, question.asked)]


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
