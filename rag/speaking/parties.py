"""Parties to a case who are asked about by what they are: the suspect, the attacker, "korban", "saksi".

Knows: what both languages call them. Does not know who speaks. What is asked of a victim is no policeman's word, but
traders ("pelaku usaha") are no party.
"""

import re
from collections.abc import Iterator
from typing import Final

from rag.speaking.person_words import AIDES, KIN
from rag.speaking.speakers import Speaker
from rag.speaking.speech_words import ON

_CULPRIT: Final = r"(?:terduga )?(?:tersangka|pelaku(?! usaha| pasar| industri| bisnis)|terdakwa|penyerang)"
_PARTIES: Final = {
    "suspect|attacker|perpetrator|culprit|(?:terduga )?(?:tersangka|pelaku)|terdakwa|penyerang": _CULPRIT,
    "victim|survivor|korban": r"korban(?! jiwa| luka| tewas| meninggal)|penyintas",
    "witness|eyewitness|saksi": r"saksi(?! ahli)",
}
"""How questions call a party, and how articles do."""
_NOUN: Final = "|".join(_PARTIES)
_ONE: Final = r"(?:\b(?i:para|si|sang|seorang|salah (?:satu|seorang)|sejumlah|beberapa) )?"
_FROM: Final = r"(?: (?:asal|dari|bernama|(?:ber)?inisial)\b)?"
"""Before and behind a party, how many are meant and which."""
_OTHERS: Final = KIN | AIDES | frozenset("teman rekan kerabat kawan tetangga terhadap".split())
"""Before a party, who is somebody else: "keluarga korban"."""


def asked(says: str, saying: str) -> re.Pattern[str]:
    """Where a question asks for the words of a party; `says` are verbs behind it and `saying` words before it."""
    own = rf"(?P<party>{_NOUN})(?:s|es)?"
    return re.compile(
        r"(?i)\b(?:(?:did|does|do|has|have|had|according to) (?:(?!(?:of|from|by|for|to|that|who)\b)[\w'’-]+ ){0,3}?"
        rf"{own}(?: (?:in|at|of|from)(?: [\w-]+){{1,7}}?)?(?= {says}\b)"
        rf"|according to (?:the )?(?:[a-z-]+ )?{own.replace('party', 'told')}\W*(?:$|,)"
        rf"|apa(?:kah)?(?: saja)?(?: yang)? (?:para |si |sang )?{own.replace('party', 'does')} {says}\b"
        rf"|{saying} (?:para |si |sang |seorang )?{own.replace('party', 'said')}"
        r"(?: (?!usaha|pasar|industri|bisnis|ahli|soal|tentang)[a-z]+(?: [\w'’-]+){0,6}?)?"
        rf"(?= (?:{ON}|bahwa|kepada|di|pada|dalam|apa"
        r"|kenapa|mengapa|bagaimana|berapa)\b|[?,]|$))"
    )


def party_of(name: str) -> re.Pattern[str] | None:
    """How articles call the party that somebody is asked about as; None for any other name."""
    own = next((own for told, own in _PARTIES.items() if re.fullmatch(told, name, re.IGNORECASE)), None)
    return re.compile(rf"(?i:\b(?:{own})\b)") if own else None


def is_party(who: Speaker, party: re.Pattern[str], text: str) -> bool:
    """Whether an article's text calls a speaker a party, as his office or, where he has none, right beside his name."""
    if who.office:
        return party.match(who.office) is not None
    name = re.escape(who.name.split()[0])
    before = rf"{party.pattern}(?: mata| bernama| (?:ber)?inisial)? {name}\b"
    behind = rf"\b{name}(?: [A-Z(][\w()]*){{0,4}}, {party.pattern}(?: mata| kejadian)?,"
    return any(_is_own(text, match) for one in (before, behind) for match in re.finditer(one, text))


def told_in(text: str, party: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where a text speaks of a party, not of somebody of theirs: "seorang korban asal" before a place."""
    for match in re.finditer(rf"{_ONE}(?P<party>{party.pattern}){_FROM}", text):
        if _is_own(text, match):
            yield match.span()


def _is_own(text: str, match: re.Match[str]) -> bool:
    before = text[: match.start()].split()[-1:]
    return not before or before[0].lower() not in _OTHERS
