"""Sentences that tell plainly of candidates: with whom one stands for an office, against whom, and whom a party backs.

Knows: how this is asked in both languages; that a number tells one pair of an election from another. Does not know how
news joins the names of a pair (`rag.speaking.names.pairs`), who won (`rag.scoring.voted`), or scores.
"""

import re
from collections.abc import Sequence
from typing import Final

from index.nouns import Sentence
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.question import Question
from rag.scoring.terms import YEAR, known_years
from rag.speaking.names.pairs import is_same, pairs

_OFFICE: Final = r"(?: (?:bupati|gubernur|wali ?kota|presiden))?"
_DEPUTY: Final = rf"(?:(?:bakal )?calon )?wakil{_OFFICE}|cawa\w+"
_MATE: Final = re.compile(
    rf"(?i)^s(?:i)?apa(?: nama)? (?:(?P<second>{_DEPUTY})|pasangan(?: calon)?{_OFFICE}|pendamping)\b(?! ?calon\b)"
    rf"|^s(?:i)?apa (?:yang|yg) (?:mendampingi|(?:men)?jadi (?:{_DEPUTY}|pasangan)|ber(?:pasangan|duet) dengan)\b"
    r"|\bber(?:pasangan|duet) dengan s(?:i)?apa\b|^who\b.*\b(?:running[ -]mate|running (?:with|alongside))\b"
)
"""Asks with whom somebody stands for an office."""
_HOLDS: Final = re.compile(r"(?i)\bs(?:i)?apa(?: nama)? wakil (?:bupati|gubernur|wali ?kota|presiden)\b")
"""Asks who holds an office, unless it is of a pair that a number tells."""
_RIVAL: Final = re.compile(
    r"(?i)^s(?:i)?apa (?:s?aja )?(?:(?:yang|yg) )?(?:(?:me)?lawan|penantang|menantang|pesaing|saingan|rival)\b"
    r"|\b(?:melawan|menghadapi) s(?:i)?apa\b|^who\b.*\b(?:opponents?|challengers?|(?:ran|running|up) against)\b"
)
_BACKS, _BACKED = r"(?:mengusung|mendukung|mencalonkan)", r"di(?:usung|dukung|calonkan)"
_WHOM_BACKED: Final = re.compile(
    rf"(?i)^(?:s(?:i)?apa(?: s?aja)?|(?:paslon|pasangan(?: calon)?|calon) mana)(?: (?:yang|yg))? {_BACKED}\b"
    rf"|\b{_BACKS} s(?:i)?apa\b|^(?:whom?|which (?:pair|candidates?)) (?:did|does|do|is|was|were)\b.*"
    r"\b(?:back|nominat|support|endors)(?:s|e[ds]?|ed|ing)?\b(?!.* (?:of|for)\b)"
)
_NUMBERED: Final = re.compile(
    r"(?i)\b(?:no(?:mor|\.)? urut|(?:paslon|pasangan(?: calon)?)(?: no(?:mor|\.)?)?|(?:pair|candidate)(?: number)?)"
    r" 0?(\d{1,2})\b"
)
"""One pair, or one candidate, as a number tells it from the others of its election."""
_EVENT: Final = re.compile(r"Pil[a-z]+|Pemilu\w*|Pemilihan\b")


def asked_mate(question: Question) -> re.Match[str] | None:
    """How a question asks with whom somebody stands who is known by name or by the number of his pair, or None."""
    asks = _MATE.search(question.asked) if question.kind is Kind.WHO else None
    if _NUMBERED.search(question.asked):
        return asks
    return asks if len(_named(question)) == 1 and not _HOLDS.search(question.asked) else None


def _named(question: Question) -> list[str]:
    return [one for one in question.names if not _EVENT.match(one)]


def mate_in(question: Question, sentence: Sentence) -> tuple[int, int] | None:
    """Where a sentence names the one with whom somebody asked of stands; None where it does not."""
    if (asks := asked_mate(question)) is None:
        return None
    deputy, text = asks.groupdict().get("second"), sentence.text
    found = [(one, one.mate(name, text)) for one in pairs(text) for name in _named(question)]
    if not _named(question) and deputy:
        found = [(one, one.second) for one in pairs(text) if one.number in _NUMBERED.findall(question.asked)]
    told = (span for one, span in found if span and not (deputy and span == one.first))
    return max(told, key=lambda span: span[1] - span[0], default=None)


def mate_named(question: Question, chosen: Sequence[Evidence]) -> tuple[str, int, int] | None:
    """The article, and where in it the one is named in full with whom somebody asked of stands; None of several."""
    told = [(one.sentence, span) for one in chosen if (span := mate_in(question, one.sentence))]
    best, (start, end) = max(told, key=lambda one: one[1][1] - one[1][0], default=(None, (0, 0)))
    if best is None or not all(is_same(best.text[start:end], one.text[slice(*span)]) for one, span in told):
        return None
    return best.article.id, best.start + start, best.start + end


def of_own_pair(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences without those of other pairs than the one asked of; only those that name its other half, if any."""
    if asked_mate(question) is None:
        return list(evidence)
    naming = [one for one in evidence if mate_in(question, one.sentence)]
    return naming or [one for one in evidence if not pairs(one.sentence.text)]


def is_of_another_number(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence tells only of pairs or candidates with other numbers than those that a question names."""
    asked, told = _NUMBERED.findall(question.asked), _NUMBERED.findall(sentence.text)
    return bool(asked and told) and set(asked).isdisjoint(told)


def told_of_candidates(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that name running mate, rival or whom a party backs, where just that is asked.

    Of an election in a year no article tells that does not name it.
    """
    years = set(YEAR.findall(question.asked))
    evidence = [one for one in evidence if years <= known_years(one.sentence.article)]
    if asked_mate(question):
        return [one for one in evidence if mate_in(question, one.sentence)]
    if question.kind is Kind.WHO and _RIVAL.search(question.asked):
        return [one for one in evidence if _names_rival(one.sentence.text, question)]
    if question.kind in (Kind.WHO, Kind.WHAT) and _WHOM_BACKED.search(question.asked):
        some = "|".join(map(re.escape, _named(question))) or "(?!)"
        clause = r"(?:(?!\b(?:sedangkan|sementara|adapun)\b)[^.;])*?"
        backed = rf"\b{_BACKED}\b{clause}\b(?:{some})\b|\b(?:{some})\b{clause}(?<!tidak )(?<!tidak ikut )\b{_BACKS}\b"
        return [one for one in evidence if re.search(backed, one.sentence.text)]
    return []


def _names_rival(text: str, question: Question) -> bool:
    """Whether a sentence names the pair asked of, or of which somebody is, and another one."""
    asked = [one for name in _named(question) for one in name.split("-")]
    own = [any(pair.mate(one, text) for one in asked) for pair in pairs(text)]
    return any(own) and not all(own)
