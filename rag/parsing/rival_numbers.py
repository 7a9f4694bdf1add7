"""Whether another number of a sentence may be the one asked for as well as, or rather than, a given one.

Knows: what stands right beside each number. Does not know what is told of a number by itself
(`rag.parsing.own_number`).
"""

import re
from collections.abc import Sequence, Set

from index import words
from rag.asking.names.rows import PARTS
from rag.parsing.clauses import AMONG, GOES_ON
from rag.parsing.counted_things import ANYTHING, asked_things, counted_thing
from rag.parsing.numbers import Number, beside, noun_before, piece
from rag.parsing.terms import own_part
from rag.question import Question

_SIDE_BY_SIDE = re.compile(
    r"(?:\s[\w-]+){0,2}(?:\s?\([^()]*\))?(?:,|,? (?:dan|serta|and))(?:\s(?:sebanyak|sekitar|lebih dari))?\s"
)
"""Between two numbers of which each answers: "Rp 2 juta (hitam) dan Rp 3 juta (putih)"."""
_WHICH = re.compile(r"(?i)\b(?:yang|yg|who|that) (?P<what>.+)")
"""What tells those that are counted from others: "berapa warga yang luka?"."""
_ONE_SUBJECT = re.compile(r"(?: [\w-]+){0,4} (?:dan|serta|and) ")
"""Between two of which the same is told behind the second: "14 rumah dan 2 mobil terbakar"."""
_EACH = re.compile(r"(?i)\b(?:masing-masing|respectively)\b")
"""Before numbers of which each is of one of several things."""


def is_counted_beside(question: Question, text: str, one: Number, mine: Number, every: Sequence[Number]) -> bool:
    """Whether what is counted stands beside another number, and not in the piece of this one."""
    thing = counted_thing(question)
    if AMONG.match(text, mine.end) or GOES_ON.match(text[mine.end :].lstrip()):
        return False
    return bool(thing & beside(text, one, every)) and not thing & (ANYTHING | piece(text, mine))


def is_rival(
    question: Question, text: str, one: Number, mine: Number, asked: Sequence[Set[str]], every: Sequence[Number]
) -> bool:
    """Whether another number may as well be, or rather is, the one that is asked for."""
    near, own = beside(text, one, every), piece(text, mine)
    if any(alike & near for alike in asked) and not any(alike & own for alike in asked):
        return True
    same_told = _ONE_SUBJECT.fullmatch(text[mine.end : one.start])
    which = None if same_told else _WHICH.search(own_part(question))
    # Behind the first of a row what is counted, and whose it is, is left out: "34 pasien RS Jati dirawat, 2 di ICU".
    shared = frozenset(counted_thing(question)).union(*(words.terms(name) for name in question.names if " " in name))
    gapped = [] if same_told or one.start < mine.start else [some for some in asked if not some & shared]
    apart = ([] if mine.unit else [asked, gapped]) + ([asked_things(question, which["what"])] if which else [])
    if any(has_more(piece(text, one), own, words) for words in apart):
        return True
    if PARTS in question.text and _names_first(text, one, asked) and not _names_first(text, mine, asked):
        return True
    named = [set(words.terms(name)) for name in question.names]
    if _name_beside(text, mine, every) and any(name and name <= near and not name & own for name in named):
        return True
    return bool(mine.unit or _EACH.search(text[: mine.start])) and _side_by_side(text, mine, one, asked)


def has_more(other: Set[str], own: Set[str], asked: Sequence[Set[str]]) -> bool:
    """Whether the piece of another number has all words asked for that this one's has, and more of them.

    "19 desa masuk kategori siaga, 361 desa berada pada kategori waspada": asked how many are "siaga", it is the first.
    """
    return any(alike & other and not alike & own for alike in asked) and not any(
        alike & own and not alike & other for alike in asked
    )


def _names_first(text: str, one: Number, asked: Sequence[Set[str]]) -> bool:
    """Whether the very word behind a number is asked for: "4.965 siswa", not "5.957 guru dan siswa"."""
    first = set(words.terms(" ".join(re.split(r"[\s/]", text[one.end : one.last].strip())[:1])))
    return any(alike & first for alike in asked)


def _name_beside(text: str, one: Number, every: Sequence[Number]) -> bool:
    """Whether a name tells what a number is of: "Riau 49.266 hektare", "Rp 2 juta (Hitam)"."""
    last = noun_before(text, one, every).split()[-1:]
    return bool(last and re.match(r"[A-Z][a-z]", last[0])) or bool(re.match(r"\s?\([A-Z]", text[one.end :]))


def _side_by_side(text: str, mine: Number, other: Number, asked: Sequence[Set[str]]) -> bool:
    """Whether two numbers stand in one row, and nothing with the first of them is asked for that is not with both."""
    one, two = sorted((mine, other))
    if not _SIDE_BY_SIDE.fullmatch(text[one.end : two.start]):
        return False
    with_mine, with_other = (
        set(words.terms(text[each.end : each.last] if each is one else text[each.first : each.last]))
        for each in (mine, other)
    )
    return not any(alike & with_mine and not alike & with_other for alike in asked)
