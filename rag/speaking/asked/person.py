"""Of whom a question asks who he is, or which office he holds, and whose ambassador it asks for.

Knows: how both languages ask "siapa Rina Dewi?" and "apa jabatan Rina Dewi?", who sends an ambassador and where he is.
Does not know whether articles name such a person. A city is no country's other name here: who is asked for in a capital
must be told there.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from index import capitals, vocabulary
from index.translation import WordTable
from rag.speaking.offices.wordings import long_forms
from rag.speaking.turns.bodies import ALIKE
from rag.speaking.words.persons import FUNCTION, TITLES
from rag.speaking.words.shapes import is_office

LONGEST_NAME: Final = 4
"""Words of a name that is typed small."""
SELDOM: Final = 300
"""Passages of general text below which a word that is asked for by itself may be part of a name: "rejeki"."""
_NO_NAME: Final = FUNCTION | {"yang", "yg"}
_NAME: Final = re.compile(r"[A-Z][\w.'’-]*(?: (?:bin |binti )?[A-Z][\w.'’-]*){0,5}")
_WHO_IS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:siapa(?:kah)?|sapa)(?: sih| itu| sebenarnya)* (?P<name>[^,?]+?)(?: itu| sih)?\W*$",
        r"^(?P<name>[^,?]+?)(?: itu| tuh)? (?:siapa|sapa)(?: sih)?\W*$",
        r"^who(?:['’]s| is| was| exactly is) (?P<name>[^,?]+?)\W*$",
    )
)

_POSTS_TOO: Final = frozenset("kapten mayor jenderal warga nelayan petani pedagang ibu".split())
"""Titles that also tell what somebody is in a body or a place: "kapten Persib", "warga Cilincing"."""
_POST: Final = r"(?:jabatan|posisi|pangkat)"
_TELLS_POST: Final = re.compile(rf"(?i)\b(?:{_POST}(?:nya)?|menjabat|post|position|office|job|role)\b")
_WHICH_POST: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?:apa(?:kah)?|apa sih) {_POST}(?:nya)?(?: dari)? (?P<name>[^,?]+?)(?: itu| sekarang| skrg| sih)*\W*$",
        rf"^(?:{_POST} )?(?P<name>[^,?]+?)(?: itu)?(?: sekarang| skrg| kini)?"
        rf"(?: {_POST}(?:nya)?| menjabat(?: sebagai)?)?(?: sekarang| skrg| kini)? apa(?: sih)?\W*$",
        r"^what (?:post|position|office|job)(?: does| did)? (?P<name>[^,?]+?) (?:holds?|held|have|has)"
        r"(?: (?:in|at|within) [^,?]+)?\W*$",
        r"^what(?:['’]s| is| was) (?P<name>[^,?]+?)['’]s? (?:current )?(?:post|position|office|job|role)\W*$",
    )
)
_ENVOY: Final = r"(?:dubes|duta besar)(?: (?:luar biasa|dan|berkuasa penuh|lbbp)\b)*"
_STOP: Final = r"(?:untuk|di|bagi|dan|yang|itu|siapa|saat|namanya|sekarang|baru)\b"
_NOW: Final = r"(?: (?:(?:yang )?baru|saat ini|sekarang)\b)?"
_TOLD: Final = re.compile(
    rf"(?i)\b{_ENVOY}{_NOW}(?: (?!{_STOP})(?P<of>[\w.]+))?(?: (?!{_STOP})[\w.]+){{0,4}}?"
    r" (?:untuk|di|bagi) (?P<to>\w+)|\b" + rf"{_ENVOY}{_NOW}(?: (?!{_STOP})(?P<alone>[\w.]+))?"
)
_NEW: Final = "new newest latest current next first"
_TOLD_EN: Final = re.compile(
    rf"(?i)\b(?:(?P<of>[\w.]+?)(?:['’]s)? )?(?:(?:{'|'.join(_NEW.split())}) )?ambassador\b"
    r"(?: of (?:the )?(?P<by>\w+))?(?: (?:to|in|at|for) (?:the )?(?P<to>\w+))?"
)
_ASKED_ENVOY: Final = re.compile(
    rf"(?i)^(?:(?:siapa(?:kah)?|sapa)(?: sih| nama(?:nya)?)? {_ENVOY}\b|(?:nama )?{_ENVOY}\b.*\b(?:siapa|sapa)\b"
    r"|who(?:['’]s| is| was) [^,?]*\bambassador\b)"
)
_OF_DEEDS: Final = re.compile(r"(?i)\b(?:yang|yg)\b|\bambassador (?:who|that)\b")
"""Where an ambassador is told by what he did, not by his countries."""
_SAME: Final = {
    "ri": "indonesia",
    "republik": "indonesia",
    "kita": "indonesia",
    "our": "indonesia",
    "jakarta": "indonesia",
    "us": "amerika",
    "as": "amerika",
    "un": "pbb",
    "united": "pbb",
    "perserikatan": "pbb",
}
"""Other first words of countries and of the United Nations."""
_NOBODY: Final = frozenset(f"the is a an was {_NEW}".split())
"""Words before an ambassador that name no country."""
_HOME: Final = "indonesia"


def who_is(question: str, names: tuple[str, ...]) -> str | None:
    """The person of whom a question asks who he is, and nothing else: "siapa Rina Dewi itu?"; None for any other."""
    if not question.islower():
        return _of_person(question, names, _WHO_IS)
    some = _typed_small(question, _WHO_IS)
    rare = all(capitals.always(word) or vocabulary.frequency(word) < SELDOM for word in some)
    return " ".join(some).title() if some and rare else None


def whose_office(question: str, names: tuple[str, ...]) -> str | None:
    """The person whose office a question asks for: "apa jabatan Rina Dewi?"; None for any other."""
    if not _TELLS_POST.search(question):
        return None
    if not question.islower():
        return _of_person(question, names, _WHICH_POST)
    return " ".join(_typed_small(question, _WHICH_POST)).title() or None


def _typed_small(question: str, patterns: tuple[re.Pattern[str], ...]) -> list[str]:
    """The words of a name that is typed small, where some patterns have it: several, and not all ordinary ones."""
    some = next((match["name"].split() for pattern in patterns if (match := pattern.match(question))), [])
    if not 1 < len(some) <= LONGEST_NAME or is_office(" ".join(some)) or not _NO_NAME.isdisjoint(some):
        return []
    rare = any(capitals.always(word) or vocabulary.frequency(word) < vocabulary.USUAL for word in some)
    return some if rare else []


def _of_person(question: str, names: tuple[str, ...], patterns: tuple[re.Pattern[str], ...]) -> str | None:
    """The person whom a question names where some patterns have it; None for any other."""
    for pattern in patterns:
        if (match := pattern.match(question)) and _NAME.fullmatch(match["name"].strip()):
            name = _untitled(match["name"].strip())
            known = any(one in name for one in names) or vocabulary.frequency(name.lower()) < vocabulary.USUAL
            if known and not is_office(name) and not long_forms(name.split()[0]):
                return name
    return None


def _untitled(name: str) -> str:
    """A name without what is before it that is no office: "Prof Wardana"."""
    first, _, rest = name.partition(" ")
    return _untitled(rest) if rest and first.strip(".").lower() in TITLES - _POSTS_TOO else name


class Envoy(NamedTuple):
    """An ambassador by the first word of the country that sends him, and of where he is; empty where that is untold."""

    of: str
    to: str

    def told_in(self, text: str) -> bool:
        """Whether a text tells of such an ambassador; where nobody says to whom, it is to this country."""
        return any(self._is(one) for one in _envoys(text))

    def _is(self, other: "Envoy") -> bool:
        sent = not (self.of and other.of) or _is_same(self.of, other.of)
        if not self.of or _is_same(self.of, _HOME):
            return sent and (not self.to or _is_same(self.to, other.to))
        return sent and _is_same(self.to or _HOME, other.to or _HOME)


def asked_envoy(question: str) -> Envoy | None:
    """The ambassador whom a question asks for; None when it asks for somebody else."""
    return next(_envoys(question), None) if _ASKED_ENVOY.match(question) and not _OF_DEEDS.search(question) else None


def _envoys(text: str) -> Iterator[Envoy]:
    """The ambassadors whom a text tells of."""
    for match in _TOLD.finditer(text):
        yield Envoy(match["of"] or match["alone"] or "", match["to"] or "")
    for match in _TOLD_EN.finditer(text):
        of = match["by"] or match["of"] or ""
        yield Envoy("" if of.lower() in _NOBODY else of, match["to"] or "")


def _is_same(one: str, other: str) -> bool:
    return bool(one and other) and not _called(one).isdisjoint(_called(other))


def _called(country: str) -> set[str]:
    """How a country's name begins in both languages."""
    plain = _SAME.get(country.lower(), country.lower())
    found = WordTable.load().translate(plain)
    return {_SAME.get(word, word)[:ALIKE] for word in (plain, *(word for word, _ in found[:2]))}
