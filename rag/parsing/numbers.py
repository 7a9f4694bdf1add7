"""The numbers of a text: what each is told of, and what it is worth: "5 ribu", "5.000" and "5,0 ribu" are one.

Knows: numbers in figures and words, as Indonesian news write them, their units, what stands between things told side by
side. Does not know what is asked for (`rag.parsing.own_number`).
"""

import re
from collections.abc import Sequence, Set
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from index.days import find_days
from index.months import MONTH_NAMES, WEEKDAY_NAMES
from index.numerals import INDONESIAN
from rag.expecting.marks import UNITS
from rag.parsing.terms import told_words

_POWERS = {
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
SCALE = "|".join(_POWERS)
"""These as a pattern."""
_AMOUNT = re.compile(rf"(?<![\d/])(?P<number>\d+(?:[.,]\d+)*)(?![\d.,]*/\d)(?:\s*(?P<times>{SCALE})\b)?", re.IGNORECASE)
MONEY = rf"(?:(?:\b(?:Rp|US\$|USD|IDR|RM)\.?|[$€£]) ?\d[\d.,]*(?: (?:{SCALE})\b)?)"
"""An amount of money, as a pattern."""
_THOUSANDS = re.compile(r"(?P<whole>[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+)(?:,(?P<decimals>\d{1,2}))?")
"""A number whose marks part thousands: in English news, and some others, they are commas."""
_SMALL = {word: number for number, word in enumerate(INDONESIAN, 1)}
_ONES = "|".join(_SMALL)
_NUMERAL = rf"(?:{_ONES}|se(?:ratus|ribu)|belas|puluh|ratus|{SCALE})"
_IN_WORDS = re.compile(
    rf"\b(?P<first>{_ONES})(?: (?P<times>belas|puluh)(?: (?P<ones>{_ONES}))?)?"
    rf" (?!{_NUMERAL}\b)(?P<noun>[a-z]+)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"\b{_NUMERAL} $", re.IGNORECASE)
BEHIND = 3
"""Words behind a number among which stands what it counts."""
_TIMES = f"belas|puluh|ratus|{SCALE}"
_NUMBER = re.compile(
    r"(?i)(?:(?P<currency>\b(?:rp|us\$|usd|idr)\.?\s?|[$€£]\s?)|(?<![\w.,/-]))"
    rf"(?:\d[\d.,]*(?<![.,])|\b(?:{_ONES}|se(?:ratus|ribu|juta))\b)(?: ?\b(?:{_TIMES}|{_ONES})\b)*"
    rf"(?: ?[-–] ?(?:rp\.? ?|us\$ ?)?\d[\d.,]*(?<![.,])(?: ?\b(?:{_TIMES})\b)+)?"
    r"(?![/:]?\d|-\d|[.]\d)(?P<behind>\s?%| ?(?!rp\b)[a-z]+\b)?"
)
"""A number or a range of large ones, the currency before it, and the word or sign behind it."""
YEAR = re.compile(r"(?:1[89]|20)\d\d")
_NO_AMOUNT = re.compile(
    r"(?i)\b(?:pasal|ayat|nomor|no\.?|tahun|pukul|jam|tanggal|ke|bab|tahap|fase|seri|grup|rt|rw|km|jilid|angkatan"
    r"|periode|semester|triwulan|kuartal)[\s-]*\(?$"
)
"""Right before a number that counts nothing."""
_IS_MONEY = re.compile(r" (?:Rp|US\$)\.? ?\d")
"""Right behind a number that is of a name: "Kodim 0701 | Rp 2 miliar"."""
OUT_OF = re.compile(r"(?i)\b(?:(?<!terdiri )dari|out of|(?<!consists )(?<!consisting )of)(?: total| sekitar)?\s*$")
"""Right before a whole of which a part is told: "dari 514 kabupaten"; not "terdiri dari 10 guru dan 5 murid"."""
_AGO = "".join(
    rf"(?<!\b{unit})"
    for unit in (
        *"tahun bulan pekan minggu hari jam waktu abad yang".split(),
        *map(str.capitalize, (*WEEKDAY_NAMES, *MONTH_NAMES)),
    )
)
"""No word before "lalu" that it belongs to: "tahun lalu", "Senin lalu"."""
SENTENCE_ENDS = r"[.?!][\"”]?\s+(?=[A-Z])"
WHILE, BUT, AND = "sedangkan|sementara|adapun|while|whereas", "tetapi|tapi|namun|but", "dan|serta|kemudian|and"
"""Words between clauses: before what is set against the one before, opposed to it, joined with it."""
OFFERED = re.compile(
    r"(?i)(?P<one>\d(?:[\d.,]*\d)?)(?: [a-z]+){0,3},? (?:atau|apa|or) (?:[a-z]+\.? ?){0,2}(?P<other>\d(?:[\d.,]*\d)?)"
)
"""Asks which of two numbers is so: "Rp 9 miliar atau Rp 14,6 miliar?"."""
JOINT = re.compile(rf"\s*[,;:]\s+|{SENTENCE_ENDS}|\s+(?:{WHILE}|{BUT}|{AND})\s+|{_AGO}\s+lalu\s+")
"""Between what is told side by side."""
_NOUN_BEFORE = re.compile(
    r"(?P<noun>[\w-]+(?:\s[\w-]+)?)(?:\s(?:yang|itu|tersebut))?"
    r"(?:\s(?:sebanyak|sebesar|senilai|sejumlah|seberat|sejauh|seluas|mencapai|adalah|yakni|yaitu|ialah|sekitar|hingga"
    r"|hampir|lebih dari|berjumlah|tercatat|menjadi|total))*\s*$"
)
"""What a number is of, where that stands before it: "penjualan mobil mencapai 5 juta"."""


class Number(NamedTuple):
    """A number of a sentence and the piece of it that tells what it is of."""

    start: int
    end: int
    unit: str
    """Of `rag.expecting.marks.UNITS`; "" for things that are counted."""
    first: int
    last: int
    """Where its piece begins and ends: at the joints around it."""


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
    return Decimal(number).scaleb(_POWERS[times.lower()] if times else 0) if number.count(".") < 2 else None


@lru_cache(4096)
def numbers(text: str) -> Sequence[Number]:
    """The numbers of a sentence in their order; no days, years, hours and numbers of articles, nor ages in brackets."""
    days = [(one.start, one.end) for one in find_days(text)]
    joints = [match.span() for match in JOINT.finditer(text)]
    found = []
    for match in _NUMBER.finditer(text):
        unit = "money" if match["currency"] else _unit(match[0])
        counted = match["behind"] and (match["currency"] or not unit)
        start, end = match.start(), match.start("behind") if counted else match.end()
        aged = not unit and text[:start].endswith("(") and text[end : end + 1] == ")"
        dated = any(first < end and start < last for first, last in days)
        named = unit not in ("money", "share") and _NO_AMOUNT.search(text[:start])
        label = not unit and _IS_MONEY.match(text, match.end())
        if aged or dated or named or label or YEAR.fullmatch(text[start:end].strip()):
            continue
        first = max((last for _, last in joints if last <= start), default=0)
        last = min((first for first, _ in joints if first >= end), default=len(text))
        found.append(Number(start, end, unit, first, last))
    return found


def _unit(words: str) -> str:
    return next((unit for unit, (_, tells) in UNITS.items() if tells.search(words)), "")


def piece(text: str, one: Number) -> Set[str]:
    """Index terms of the piece of a number."""
    return told_words(text[one.first : one.last])


def beside(text: str, one: Number, every: Sequence[Number]) -> Set[str]:
    """Index terms of the words right behind and before a number that tell what it is of."""
    until = min([one.last, *(other.start for other in every if other.start > one.start)])
    behind = " ".join(text[one.end : until].split()[:BEHIND])
    return told_words(f"{behind} {noun_before(text, one, every)}")


def noun_before(text: str, one: Number, every: Sequence[Number]) -> str:
    """The words before a number that tell what it is of, and tell of no other one; "" where there are none."""
    since = max([one.first, *(other.end for other in every if other.end < one.end)])
    noun = _NOUN_BEFORE.search(text[since : one.start])
    return noun["noun"] if noun else ""


def noun_behind(text: str, one: Number) -> str:
    """The word right behind a number; "" where there is none in small letters."""
    match = re.match(r" ([a-z]{3,})\b", text[one.end :])
    return match[1] if match else ""


def with_word(text: str, one: Number, asked: Sequence[Set[str]]) -> tuple[int, int]:
    """A number with the word right behind it where that is asked for, or a sign: "104 kasus", "50 MP"; no money."""
    word = re.match(r" (?:[A-Z]{2,3}|[a-z-]+)\b", text[one.end : one.last])
    noun = one.unit != "money" and any(word and alike & told_words(word[0]) for alike in asked)
    return one.start, one.end + len(word[0]) if word and (word[0].isupper() or noun) else one.end


def with_noun(text: str, one: Number, every: Sequence[Number], asked: Sequence[Set[str]]) -> tuple[int, int]:
    """A number with the words behind it as far as what is asked for: "tujuh unit helikopter"."""
    until = min([one.last, *(other.start for other in every if other.start > one.start)])
    ends = [
        one.end + match.end()
        for match in list(re.finditer(r"[\w-]+", text[one.end : until]))[:BEHIND]
        if any(alike & told_words(match[0]) for alike in asked)
    ]
    return one.start, max(ends, default=one.end)
