"""The numbers of a text by what they are worth: "5 ribu", "5.000" and "5,0 ribu" are one.

Knows: figures as Indonesian news write them, a full stop between thousands and a comma before decimals, the words
behind them, and small numbers in words. Does not know what is asked for.
"""

import re
from decimal import Decimal

_TIMES = {
    "ribu": 3,
    "rb": 3,
    "juta": 6,
    "jt": 6,
    "miliar": 9,
    "milyar": 9,
    "triliun": 12,
    "trilyun": 12,
    "thousand": 3,
    "million": 6,
    "billion": 9,
    "trillion": 12,
}
"""Words that multiply a number, each with its power of ten."""
SCALE = "|".join(_TIMES)
"""These as a pattern."""
_AMOUNT = re.compile(rf"(?<![\d/])(?P<number>\d+(?:[.,]\d+)*)(?![\d.,]*/\d)(?:\s*(?P<times>{SCALE})\b)?", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?P<whole>[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+)(?:,(?P<decimals>\d{1,2}))?")
"""A number whose marks part thousands: in English news, and some others, they are commas."""


_SMALL = dict(
    zip("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(), range(1, 12), strict=True)
)
_NUMERAL = rf"(?:{'|'.join(_SMALL)}|se(?:ratus|ribu)|belas|puluh|ratus|{SCALE})"
_IN_WORDS = re.compile(
    rf"\b(?P<first>{'|'.join(_SMALL)})(?: (?P<times>belas|puluh)(?: (?P<ones>{'|'.join(_SMALL)}))?)?"
    rf" (?!{_NUMERAL}\b)(?P<noun>[a-z]+)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"\b{_NUMERAL} $", re.IGNORECASE)


def in_words(text: str) -> list[tuple[Decimal, str]]:
    """The numbers below a hundred that a text has in words, each with the word behind: "dua puluh tiga desa"."""
    found = []
    for match in _IN_WORDS.finditer(text):
        first, ones = _SMALL[match["first"].lower()], _SMALL.get((match["ones"] or "").lower(), 0)
        number = {"belas": first + 10, "puluh": 10 * first}.get((match["times"] or "").lower(), first) + ones
        if not _GOES_ON.search(text[: match.start()]):
            found.append((Decimal(number), match["noun"].lower()))
    return found


def amounts(text: str) -> list[Decimal]:
    """What the numbers in figures of a text are worth, in their order: "Rp2,5 juta dan 40.000" is 2500000 and 40000.

    One that is no amount, as 12.30.45, 1.2.3 and the parts of the day 10/9/2019 are none, is left out.
    """
    found = (_value(match["number"], match["times"]) for match in _AMOUNT.finditer(text))
    return [value for value in found if value is not None]


def _value(number: str, times: str | None) -> Decimal | None:
    if (parted := _THOUSANDS.fullmatch(number)) and not (times and "," in parted["whole"]):
        number = re.sub(r"[.,]", "", parted["whole"]) + (f".{parted['decimals']}" if parted["decimals"] else "")
    number = number.replace(",", ".")
    return Decimal(number).scaleb(_TIMES[times.lower()] if times else 0) if number.count(".") < 2 else None
