"""As what an amount is told: as a target or what came of it, as proposed, as a limit, as what is left, as a change.

Knows: the words right before an amount that say so, and how each is asked for, in both languages. Does not know which
of several numbers is asked for else (`rag.parsing.own_number`), or from what an amount changed (`rag.parsing.changes`).
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rag.expecting.marks import UNITS
from rag.parsing.numbers import Number, noun_before
from rag.parsing.terms import own_part
from rag.question import Question


class _Aspect(NamedTuple):
    """One thing that an amount may be told as."""

    named: re.Pattern[str]
    """What names it, in a question."""
    asked: re.Pattern[str]
    """What asks for it, maybe without its name."""
    told: re.Pattern[str]
    """Up to right before the amount."""
    alone: bool
    """Whether an amount that is told so is none of what is asked for by other words."""


_RISES = r"naik|turun|meningkat|menurun|bertambah|berkurang|melonjak|anjlok|merosot|menyusut|tumbuh"
_JOINS = r"menjadi|dari|dan|serta|tetapi|tapi|yakni|yaitu|termasuk|atau|to|from|and|but|or"
_SUCH = rf"(?: (?!(?:{_RISES}|{_JOINS})\b)[\w./()-]+){{0,3}}"
"""Of what it is: "sisa hibah", "target PAD 2024 sebesar"."""
_BY = r"(?: (?:sebesar|senilai|sebanyak|sekitar|hingga|sampai|lebih dari|hampir|by|about))?"


def _aspect(told: str, english: str, besides: str = "(?!)", *, of: str = _SUCH, alone: bool = True) -> _Aspect:
    named = rf"(?i)\b(?:{told}|{english})\b"
    return _Aspect(
        re.compile(named), re.compile(rf"{named}|\b(?:{besides})\b"), re.compile(rf"{named}\)?{of} $"), alone
    )


_ASPECTS = (
    _aspect(
        r"(?:di|men)?targetkan|target(?:nya)?",
        r"targets?|targeted",
        r"akan|bakal|nanti|depan|\w*rencana\w*|\w*proyeksi\w*|dipatok|\w*harap\w*|will|goals?|aim\w*|plan\w*|hope\w*"
        r"|expect\w*|project\w*",
    ),
    _aspect(
        r"(?:di|meng)?usul(?:kan|annya|an)?|(?:di|meng)ajukan|pengajuan|tuntutan|menuntut|permintaan",
        r"propos(?:ed?|als?)|request(?:s|ed)?|demand(?:s|ed)?",
        r"\w*minta|\w*ingin\w*|mau|asks?|asked|sought|seeks?|wants?|wanted",
    ),
    _aspect(r"pagu(?:nya)?", r"budget ceiling"),
    _aspect(r"HPS|harga perkiraan sendiri", r"(?:own|owner['’]s) estimate"),
    _aspect(
        r"HET|HPP|harga (?:eceran tertinggi|pembelian pemerintah|acuan)",
        r"(?:ceiling|reference|maximum retail|government purchase) price",
    ),
    _aspect(
        r"sisa(?:nya)?|(?:di|me)ngembalikan|dikembalikan|pengembalian",
        r"remain(?:s|ed|ing|der)|leftovers?|left(?: over)?|unspent|return(?:s|ed)?|refund(?:s|ed)?",
        r"belum|surplus|\w*kembali\w*|(?:paid|pay) back",
    ),
    _aspect(
        r"kekurangan|tunggakan|menunggak|piutang|kelebihan",
        r"arrears|shortfall|overpa\w+",
        r"\w*kurang\w*|\w*lebih\w*|owe[sd]?|short|lack\w*|receivables?",
    ),
    _aspect(
        _RISES,
        r"ris(?:es?|en)|rose|f[ae]ll(?:en|s)?|increased?|decreased?|grown?|grew|dropped",
        r"\w*(?:naik|turun|tingkat|tambah|kurang|tumbuh|lonjak|susut|selisih|ubah|beda|flasi)\w*|by how"
        r"|\w*(?:increas|decreas|drop|grow|chang|differ)\w*|higher|lower|more|less|cut",
        of=_BY,
    ),
    _aspect(r"(?:nilai )?kontrak(?:nya)?", r"contract", alone=False),
    _aspect(r"(?:te)?realisasi(?:nya)?|tercapai|terkumpul", r"reali[sz]ed|realisation|collected", alone=False),
)
"""What amounts are told as."""
_LOSS, _BUDGET, _DEBT = (
    r"kerugian\w*|rugi\w*|merugi\w*|loss(?:es)?|lose|lost",
    r"(?:di)?anggar\w*|pagu\w*|budget\w*",
    r"utang\w*|tunggakan\w*|debts?",
)
_MEASURES = tuple(
    tuple(re.compile(rf"(?i)\b(?:{measure})\b") for measure in row)
    for row in (
        (
            _LOSS,
            _BUDGET,
            r"denda\w*|(?:di)?denda|fines?|fined",
            r"gaji\w*|upah\w*|honor\w*|salary|salaries|wages?",
            _DEBT,
        ),
        (
            r"defisit\w*|deficits?",
            r"pendapatan\w*|penerimaan\w*|revenues?",
            r"(?:pem)?belanja\w*|spending|expenditures?",
            r"laba(?! rugi)\w*|keuntungan\w*|profits?",
            _LOSS,
            _DEBT,
        ),
        (r"\w*target\w*", r"(?:te)?realisasi\w*|tercapai|terkumpul|collected"),
    )
)
"""Amounts of money that are told of one thing and are not one another, asked for and told."""
_NAMED = re.compile(
    r"(?i)\banggaran pendapatan dan belanja\b|\b(?:state|regional) (?:revenue and expenditure )?budget\b"
)
"""The name of a budget, which tells no revenue."""


def labelled(question: Question, text: str, mine: Number, every: Sequence[Number]) -> Number | None:
    """The one amount that is told as what is asked for, "dari target Rp 9 miliar", where a number is of its unit."""
    asked = [aspect for aspect in _ASPECTS if aspect.named.search(own_part(question))]
    if len(asked) != 1 or _is_told(asked[0], text, mine, every):
        return None
    able = [one for one in every if one.unit == mine.unit and _is_told(asked[0], text, one, every)]
    return able[0] if len(able) == 1 and not is_of_another_measure(question, text, able[0], every) else None


def is_of_another_aspect(question: Question, text: str, mine: Number, every: Sequence[Number]) -> bool:
    """Whether an amount is told as what is not asked for: as a target, as what is left, by how much it rose."""
    if mine.unit not in ("money", "weight"):
        return False
    one = any(aspect.alone and aspect.named.search(own_part(question)) for aspect in _ASPECTS)
    return any(
        (aspect.alone or one) and not aspect.asked.search(question.asked) and _is_told(aspect, text, mine, every)
        for aspect in _ASPECTS
    )


def _is_told(aspect: _Aspect, text: str, one: Number, every: Sequence[Number]) -> bool:
    """Whether what stands between an amount and the one before it, in its piece, tells it as something."""
    since = max([one.first, *(other.end for other in every if other.end <= one.start)])
    return aspect.told.search(text[since : one.start]) is not None


def is_of_another_measure(question: Question, text: str, mine: Number, every: Sequence[Number]) -> bool:
    """Whether the number is told as a budget, or the like, where a loss is asked for, or is no money but a time.

    "Anggarannya Rp 9 miliar. Kerugian negara masih dihitung" and "terpakai Rp 5 miliar dari pagu Rp 6 miliar".
    """
    asked = _NAMED.sub("", own_part(question))
    for row in _MEASURES:
        wanted = next((measure for measure in row if measure.search(asked)), None)
        if wanted and mine.unit in ("money", "") and _is_told_as(wanted, row, text, mine, every):
            return True
        if wanted and mine.unit == "time" and not UNITS["time"][0].search(asked):
            return True
    return False


def _is_told_as(
    wanted: re.Pattern[str], row: Sequence[re.Pattern[str]], text: str, mine: Number, every: Sequence[Number]
) -> bool:
    """Whether another measure of a row is told before the number, or with it where the one wanted is told elsewhere."""
    within = any(name.start() < mine.first < name.end() for name in _NAMED.finditer(text))
    text, first = _NAMED.sub(lambda name: " " * len(name[0]), text), 0 if within else mine.first
    here, rest = text[first : mine.last], text[:first] + text[mine.last :]
    before = here if wanted.search(rest) else text[first : mine.start]
    if not wanted.search(here) and any(measure.search(before) for measure in row if measure is not wanted):
        return True
    with_it = [one for one in every if one.unit == mine.unit and wanted.search(noun_before(text, one, every))]
    return bool(with_it) and mine not in with_it and not wanted.search(text[mine.first : mine.start])
