"""Whose ambassador is asked for, and to whom: "dubes RI untuk Kanada", "Indonesia's ambassador to Canada".

Knows: how both languages tell who sends an ambassador and where he is. Does not know evidence. A city is no country's
other name here: who is asked for in a capital must be told there.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from index.translation import WordTable

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
    r"(?: (?:to|in|at|for) (?:the )?(?P<to>\w+))?"
)
_ASKED: Final = re.compile(
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
_ALIKE: Final = 5
"""Letters of a country's name that tell it, of its people, too: Iran and Iranian."""


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
    return next(_envoys(question), None) if _ASKED.match(question) and not _OF_DEEDS.search(question) else None


def _envoys(text: str) -> Iterator[Envoy]:
    """The ambassadors whom a text tells of."""
    for match in _TOLD.finditer(text):
        yield Envoy(match["of"] or match["alone"] or "", match["to"] or "")
    for match in _TOLD_EN.finditer(text):
        of = match["of"] or ""
        yield Envoy("" if of.lower() in _NOBODY else of, match["to"] or "")


def _is_same(one: str, other: str) -> bool:
    return bool(one and other) and not _called(one).isdisjoint(_called(other))


def _called(country: str) -> set[str]:
    """How a country's name begins in both languages."""
    plain = _SAME.get(country.lower(), country.lower())
    found = WordTable.load().translate(plain)
    return {_SAME.get(word, word)[:_ALIKE] for word in (plain, *(word for word, _ in found[:2]))}
