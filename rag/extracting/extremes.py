"""Whether what a few words name is the most of all, where a sentence tells a number of each of several things.

Knows: words for most and least, for rising and falling. Does not know what is asked of.
"""

import re

from rag.expecting.marks import FIGURE
from rag.extracting.numbers import Number, numbers
from rag.question import Question

_LEAST = re.compile(
    r"(?i)\b(?:least|lowest|smallest|fewest|cheapest|ter(?:endah|kecil|murah|dikit)"
    r"|paling (?:sedikit|rendah|kecil|murah))\b"
)
_MOST = re.compile(
    r"(?i)\b(?:the (?:most|highest|biggest|largest|greatest|deepest)"
    r"|(?:paling |ter)(?:banyak|besar|tinggi|dalam|mahal|tajam|parah|luas|lama|panjang))\b"
)
"""Of "paling cepat" and "paling muda" the smallest number is the most."""
_UP = re.compile(
    r"(?i)\b(?:rose|rise[sn]?|gain\w*|climb\w*|increas\w*|naik|kenaikan|menguat|penguatan|melesat|melonjak|lonjakan"
    r"|meroket|meningkat|peningkatan|tumbuh|pertumbuhan|bertambah)\b"
)
_DOWN = re.compile(
    r"(?i)\b(?:fell|falls?|fallen|drop\w*|declin\w*|turun|penurunan|melemah|pelemahan|anjlok|merosot|terkoreksi"
    r"|koreksi|menyusut|penyusutan|jatuh|ambles|berkurang|pemberat)\b"
)
_TIMES = {"ribu": 1e3, "juta": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12}
_TIMES |= {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def is_surpassed(question: Question, text: str, start: int, end: int) -> bool:
    """Whether the number of what a stretch of a sentence names is not the most, or tells of a fall where rise is asked.

    "Elang turun 14,7%, Garuda melemah 10,1%": Garuda did not fall the most.
    """
    least = _LEAST.search(question.asked)
    if not (least or _MOST.search(question.asked)):
        return False
    directions = ((_UP, _DOWN), (_DOWN, _UP))
    if any(asked.search(question.asked) and _only(other, asked, text) for asked, other in directions):
        return True
    every = [one for one in numbers(text) if not (one.start < end and start < one.end)]
    mine = next((one for one in every if one.first <= start and end <= one.start), None)
    if mine is None:
        return False
    told = text[mine.first : mine.last]
    for asked, other in directions:
        if asked.search(question.asked) and _only(other, asked, told):
            return True
    own, worth = _worth(text, mine), [_worth(text, one) for one in every if one.unit == mine.unit]
    known = [one for one in worth if one is not None]
    return own is not None and own != (min(known) if least else max(known))


def _only(one: re.Pattern[str], other: re.Pattern[str], text: str) -> bool:
    return bool(one.search(text)) and not other.search(text)


def _worth(text: str, one: Number) -> float | None:
    """A number's size, as Indonesian news write it: 1.250,5 and 14,7; a point before two digits is a decimal one.

    None for one in words.
    """
    told = text[one.start : one.end].lower()
    figure = FIGURE.search(told)
    if figure is None:
        return None
    plain = figure[0].rstrip(".,")
    if "," in plain or re.fullmatch(r"\d{1,3}(?:\.\d{3})+", plain):
        plain = plain.replace(".", "").replace(",", ".", 1).replace(",", "")
    plain = plain if plain.count(".") < 2 else plain.replace(".", "")
    size = next((times for word, times in _TIMES.items() if word in told), 1.0)
    return float(plain) * size
