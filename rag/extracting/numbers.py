"""The numbers of a sentence, each with what it is told of.

Knows: numbers in figures and words, their units, what stands between things told side by side. Does not know what is
asked for (`rag.extracting.another_number`).
"""

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from index.days import find_days
from rag.expecting.marks import UNITS
from rag.extracting.amounts import SCALE
from rag.extracting.asked_words import told_words

BEHIND = 3
"""Words behind a number among which stands what it counts."""
_ONES = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas"
_TIMES = f"belas|puluh|ratus|{SCALE}"
_NUMBER = re.compile(
    r"(?i)(?:(?P<currency>\b(?:rp|us\$|usd|idr)\.?\s?|[$€£]\s?)|(?<![\w.,/-]))"
    rf"(?:\d[\d.,]*(?<![.,])|\b(?:{_ONES}|se(?:ratus|ribu|juta))\b)(?: ?\b(?:{_TIMES}|{_ONES})\b)*"
    rf"(?: ?[-–] ?(?:rp\.? ?|us\$ ?)?\d[\d.,]*(?<![.,])(?: ?\b(?:{_TIMES})\b)+)?"
    r"(?![/:]?\d|-\d|[.]\d)(?P<behind>\s?%| ?[a-z]+\b)?"
)
"""A number or a range of large ones, the currency before it, and the word or sign behind it."""
YEAR = re.compile(r"(?:1[89]|20)\d\d")
_NO_AMOUNT = re.compile(
    r"(?i)\b(?:pasal|ayat|nomor|no\.?|tahun|pukul|jam|tanggal|ke|bab|tahap|fase|seri|grup|rt|rw|km|jilid|angkatan"
    r"|periode|semester|triwulan|kuartal)[\s-]*\(?$"
)
"""Right before a number that counts nothing."""
OUT_OF = re.compile(r"(?i)\b(?:dari|out of|of)(?: total| sekitar)?\s*$")
"""Right before a whole of which a part is told: "dari 514 kabupaten"."""
_AGO = "".join(
    rf"(?<!\b{unit})"
    for unit in (
        *"tahun bulan pekan minggu hari jam waktu abad yang".split(),
        *"Senin Selasa Rabu Kamis Jumat Sabtu Minggu Ahad".split(),
        *"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(),
    )
)
"""No word before "lalu" that it belongs to: "tahun lalu", "Senin lalu"."""
JOINT = re.compile(
    r"\s*[,;:]\s+|[.?!][\"”]?\s+(?=[A-Z])"
    r"|\s+(?:dan|serta|sedangkan|sementara|adapun|tetapi|tapi|namun|kemudian|and|while|but)\s+"
    rf"|{_AGO}\s+lalu\s+"
)
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


def numbers(text: str) -> list[Number]:
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
        if aged or dated or named or YEAR.fullmatch(text[start:end].strip()):
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
