"""Of which side of a match a question asks who coaches it or scored for it, and whether a text tells of that side.

Knows: how coaches and scorers are asked for, and words before an opponent. Does not know the sides' other names, nor
whom a sentence names.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from index.nouns import Sentence
from index.words import stands_in
from rag.question import Question

_SIDE: Final = r"(?P<side>[A-Z][\w.'’-]*(?: [A-Z\d][\w.'’-]*)*)"
_TEAM: Final = r"(?: (?:kepala|utama|dari|tim|timnas|Timnas|klub|untuk|bagi|the))*"
_ASKED: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?P<coach>[Pp]elatih){_TEAM} {_SIDE}(?! yang\b)",
        rf"\b[Pp]encetak (?:gol|skor){_TEAM} {_SIDE}",
        rf"\b[Ss]iapa(?: saja| aja)? (?:yang|yg) (?:(?P<coach>melatih)|(?:men)?cetak (?:gol|skor)){_TEAM} {_SIDE}",
        rf"\b[Ww]ho (?:is|was)(?: the)?(?: head)? (?P<coach>coach) of{_TEAM} {_SIDE}",
        rf"\b[Ww]ho (?:is|was) {_SIDE}['’]s(?: head)? (?P<coach>coach)\b",
        rf"\b[Ww]ho (?P<coach>coaches){_TEAM} {_SIDE}",
        rf"\b[Ww]ho scored(?: the goals?)? for{_TEAM} {_SIDE}",
    )
)
_OPPONENT: Final = re.compile(
    r"\b(?:atas|(?:me)?lawan|kontra|(?:meng)?hadapi|(?:men)?jamu|vs|(?:meng)?alahkan|against|beat)"
    r"(?: (?:tim|timnas|Timnas|tuan rumah|klub))* [A-Z][\w.'’-]*(?: [A-Z\d][\w.'’-]*)*"
)
SHORTEST: Final = 4
"""Letters of a word that tells a side by itself."""


class Asked(NamedTuple):
    """What is asked of one side."""

    side: str
    coach: bool
    """Whether its coach is asked for, and not who scored."""


def asked_side(question: Question) -> Asked | None:
    """The side whose coach or scorer a question asks for; None for any other."""
    return _asked(question.asked)


@lru_cache(256)
def _asked(question: str) -> Asked | None:
    match = next(filter(None, (pattern.search(question) for pattern in _ASKED)), None)
    return Asked(match["side"], bool(match.groupdict().get("coach"))) if match else None


def is_against(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence names the side whose coach is asked for as the opponent only: "menang atas Elang"."""
    asked = asked_side(question)
    if asked is None or not asked.coach:
        return False
    return names_side(asked.side, sentence.text) and not is_of_side(asked.side, sentence.text)


def names_side(side: str, text: str) -> bool:
    """Whether a text has a side's name, or one long word of it."""
    some = [word for word in side.split() if len(word) >= SHORTEST] or [side]
    return any(stands_in(word, text) for word in some)


def is_of_side(side: str, text: str) -> bool:
    """Whether a text has a side's name, and not only as an opponent's."""
    return names_side(side, _OPPONENT.sub("", text))
