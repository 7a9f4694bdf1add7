"""Sentences that tell plainly of candidates: with whom one stands, against whom, and whom a party backs.

Knows: how this is asked in both languages; that a number tells one pair of an election from another. Does not know how
news joins the names of a pair (`rag.speaking.names.pairs`), who won (`rag.scoring.voted`), or scores.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from index.nouns import Sentence
from index.words import stands_in
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.question import Question
from rag.speaking.names.pairs import Pair, is_same, pairs

_OFFICE: Final = r"(?: (?:bupati|gubernur|wali ?kota|presiden))?"
_ELECTION: Final = re.compile(r"Pil[a-z]+|Pemilu\w*|Pemilihan\b")
_DEPUTY: Final = rf"(?:(?:bakal )?calon )?wakil{_OFFICE}|cawa\w+"
_WHO: Final = r"^s(?:i)?apa(?:kah)?(?: nama)? "
_MATE: Final = re.compile(
    rf"(?i){_WHO}(?:(?P<second>{_DEPUTY})|pasangan(?:(?: calon)?{_OFFICE})|pendamping|duet)(?:nya)?\b(?! ?calon\b)"
    r"|\b(?:berpasangan|berduet) dengan s(?:i)?apa\b"
    rf"|{_WHO}(?:yang|yg) (?:mendampingi|digandeng|(?:men)?jadi (?:{_DEPUTY}|pasangan)|ber(?:pasangan|duet) dengan)\b"
    r"|^who\b.*\b(?:running[ -]mate|running (?:with|alongside))\b"
)
"""Asks with whom somebody stands for an office."""
_RIVAL: Final = re.compile(
    rf"(?i){_WHO}(?:s?aja )?(?:(?:yang|yg) )?(?:lawan|melawan|penantang|menantang|pesaing|saingan|rival|jadi lawan)\b"
    r"|\b(?:melawan|menghadapi|bersaing dengan) s(?:i)?apa\b"
    r"|^who\b.*\b(?:opponents?|challengers?|(?:ran|running|runs|run|up) against|challeng(?:ed|es|ing))\b"
)
_AGAINST: Final = re.compile(
    r"(?i)\b(?:\w*lawan\w*|(?:meng|di)?hadapi|berhadapan|\w*saing\w*|(?:me)?n?antang\w*|kotak kosong|\w*kalahkan|vs)\b"
)
_BACKS, _BACKED = r"(?:mengusung|mendukung|mencalonkan|merekomendasikan)", r"di(?:usung|dukung|calonkan|rekomendasikan)"
_WHOM_BACKED: Final = re.compile(
    rf"(?i)^(?:s(?:i)?apa(?: s?aja)?|(?:paslon|pasangan(?: calon)?|calon) (?:mana|siapa))(?: (?:yang|yg))? {_BACKED}\b"
    rf"|\b{_BACKS} s(?:i)?apa\b"
    r"|^(?:whom?|which (?:pair|candidates?|ticket))(?:did|does|do|is|was|were| |\w)*"
    r"\b(?:back(?:ed|ing|s)?|nominat(?:ed?|es|ing)|support(?:ed|ing|s)?|endors(?:ed?|es|ing))\b(?!.* (?:of|for)\b)"
)
_CLAUSE: Final = r"(?:(?!\b(?:sedangkan|sementara|adapun)\b)[^.;])"
_NUMBERED: Final = re.compile(
    r"(?i)\b(?:no(?:mor|\.)? urut|paslon(?: no(?:mor|\.)?)?|pasangan(?: calon)? no(?:mor|\.)?"
    r"|(?:pair|ticket|candidates?)(?: pair)?(?: no\.?| number)?) 0?(\d{1,2})\b"
)
"""One pair, or one candidate, as a number tells it from the others of its election."""


class Asked(NamedTuple):
    """With whom somebody stands who is known by name or by the number of the pair."""

    name: str
    number: int | None
    second: bool
    """Whether the second of the pair is asked for."""

    def mate(self, pair: Pair, text: str) -> tuple[int, int] | None:
        """Where a text names the one asked for in a pair; None in a pair of others."""
        if self.name:
            found = pair.mate(self.name, text)
            return None if self.second and found == pair.first else found
        return pair.second if self.second and self.number == pair.number else None


def asked_mate(question: Question) -> Asked | None:
    """With whom one stands of whom a question asks that; None for any other question."""
    asks = _MATE.search(question.asked) if question.kind is Kind.WHO else None
    numbers, named = _numbers(question.asked), [one for one in question.names if not _ELECTION.match(one)]
    if asks is None or len(named) > 1 or not (named or numbers):
        return None
    return Asked("".join(named), next(iter(numbers), None), bool(asks["second"]))


def mate_in(question: Question, sentence: Sentence) -> tuple[int, int] | None:
    """Where in its article a sentence names the one with whom somebody asked of stands; None where it does not."""
    asked = asked_mate(question)
    told = (asked.mate(pair, sentence.text) for pair in pairs(sentence.text)) if asked else ()
    found = max(filter(None, told), key=lambda span: span[1] - span[0], default=None)
    return found and (sentence.start + found[0], sentence.start + found[1])


def mate_named(question: Question, chosen: Sequence[Evidence]) -> tuple[str, int, int] | None:
    """The article, and where in it the one is named in full with whom somebody asked of stands; None of several."""
    told = [(one.sentence.article, span) for one in chosen if (span := mate_in(question, one.sentence))]
    named = sorted(((one.text[slice(*span)], one.id, *span) for one, span in told), key=lambda each: -len(each[0]))
    alone = named and all(is_same(named[0][0], other) for other, *_ in named)
    return named[0][1:] if alone else None


def of_own_pair(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences without those of other pairs than the one asked of; only those that name its other half, if any."""
    if asked_mate(question) is None:
        return list(evidence)
    naming = [one for one in evidence if mate_in(question, one.sentence)]
    return naming or [one for one in evidence if not pairs(one.sentence.text)]


def is_of_another_number(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence tells only of pairs or candidates with other numbers than those that a question names."""
    asked, told = _numbers(question.asked), _numbers(sentence.text)
    return bool(asked and told) and asked.isdisjoint(told)


def _numbers(text: str) -> set[int]:
    return {int(number) for number in _NUMBERED.findall(text)}


def is_of_no_rival(sentence: Sentence, question: Question) -> bool:
    """Whether it is asked who stands against one of a pair, and a sentence names no other pair and no contest."""
    if not _asks_rival(question) or not any(_is_in(pair, question, text) for pair, text in _paired(sentence)):
        return False
    others = [pair for pair in pairs(sentence.text) if not _is_in(pair, question, sentence.text)]
    return not others and not _AGAINST.search(sentence.text)


def _asks_rival(question: Question) -> bool:
    return question.kind is Kind.WHO and bool(_RIVAL.search(question.asked) and question.names)


def _paired(sentence: Sentence) -> Sequence[tuple[Pair, str]]:
    text = sentence.article.text
    return [(pair, text) for pair in pairs(text)]


def _is_in(pair: Pair, question: Question, text: str) -> bool:
    """Whether somebody whom a question names is in a pair, or the pair itself is named."""
    return any(any(pair.mate(one, text) for one in name.split("-")) for name in question.names)


def told_of_candidates(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that name running mate, rival or whom a party backs, where just that is asked."""
    if asked_mate(question):
        return [one for one in evidence if mate_in(question, one.sentence)]
    if _asks_rival(question):
        return [one for one in evidence if _names_both(one.sentence, question)]
    if question.kind in (Kind.WHO, Kind.WHAT) and _WHOM_BACKED.search(question.asked):
        return [one for one in evidence if any(_tells_backed(one.sentence.text, name) for name in question.names)]
    return []


def _names_both(sentence: Sentence, question: Question) -> bool:
    own = [_is_in(pair, question, sentence.text) for pair in pairs(sentence.text)]
    return any(own) and not all(own)


def _tells_backed(text: str, who: str) -> bool:
    """Whether a clause tells that somebody is backed by a party or a person, or that it backs somebody."""
    name = re.escape(who)
    backs = rf"\b{name}\b{_CLAUSE}*?(?<!tidak )(?<!tidak ikut )\b{_BACKS}\b"
    return bool(re.search(rf"\b{_BACKED}\b{_CLAUSE}*?\b{name}\b|{backs}", text)) and stands_in(who, text)
