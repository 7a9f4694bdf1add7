"""What a question demands of a sentence by name: a relative, a candidate, a measure, a price, a hospital, a number.

Knows: words of both languages. Does not know evidence, or things that are asked for and told in words of
their own (`rag.expecting.demanded`). What demands nothing here demands it elsewhere (`rag.choosing.rules`).
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rag.expecting.demanded import BESIDES, DEMANDED
from rag.expecting.kin import KINS, asked_kin, telling_kin
from rag.expecting.sites import SITES

_NAME_OF = (
    r"(?:\bnama(?:nya)? (?:dari )?|\bnames? of (?:the |[\w-]+['’]s )*|\bwhat(?:['’]s| is| was) (?:the )?[\w-]+['’]s )"
)
_WEDDED = r"|(?:me|di)nikah\w*"
_SIZES: Mapping[str, tuple[str, str]] = {
    "length": (r"panjang(?:nya)?|how long is|length", r"\w*panjang\w*"),
    "width": (r"lebar(?:nya)?|how wide|width|breadth", r"\w*lebar\w*"),
    "height": (
        r"tinggi(?:nya)?|ketinggian(?:nya)?|how (?:high|tall)|height",
        r"\w*tinggi\w*",
    ),
    "depth": (
        r"kedalaman(?:nya)?|(?:se)?berapa dalam|how deep|depth",
        r"sedalam|dalamnya|\w*kedalaman(?:nya)?|deep|depth",
    ),
}
"""For each way of measuring how it is asked for and how it is told."""
_QUAKE = re.compile(
    r"(?i)\b(?:(?:kedalaman(?:nya)?(?: pusat)?|(?:se)?berapa dalam(?:nya)?) (?:gempa|lindu)"
    r"|(?:how deep (?:is|was|were)|depth of)(?: (?:the|a|an|last|[\w-]*day['’]s))* (?:[\w-]+ )?"
    r"(?:(?:earth)?quakes?|tremor)"
    r"|(?:gempa|lindu)\b.*\b(?:kedalaman(?:nya)?|(?:se)?berapa dalam))\b"
)
"""Of which several lengths are told that are no depth: how far from a town it was."""
_MEASURED = re.compile(r"(?i)\b(?:berapa|seberapa|how|what)\b")
_PRICE_ID = (
    r"(?:biaya|harga|ongkos|tarif|anggaran|denda|gaji|upah|honor|tunjangan|kerugian|dana|modal|iuran|santunan"
    r"|ganti rugi)(?:nya)?"
)
_PRICE_EN = r"(?:cost|price|fee|fare|fine|budget|salary|wage|tariff|rent|loss|compensation)"
_SHARE = re.compile(
    r"(?i)\b(?:berapa|brp) (?:persen|%)|\b(?:what|which) (?:percentage|per ?cent)\b|\bhow many per ?cent\b"
)
"""Asks for a share of something."""
_PRICE = re.compile(
    rf"(?i)\b(?:berapa|brp)(?: (?:besar|total|jumlah|rupiah|nilai))*(?: (?:sih|kah))? {_PRICE_ID}\b"
    rf"|\b{_PRICE_ID}(?: (?!(?:pasal|ke|lewat|urutan|nomor|untuk|oleh|selama|sejak|per)\b)[\w-]+){{0,5}} (?:berapa|brp)"
    r"(?: (?:sih|ya|duit|rupiah))?\W*$"
    r"|\b(?:what(?:['’]s| is| was)|how (?:much|high|large|big) (?:is|was|are|were))"
    rf" the (?:(?!that\b)[\w-]+ ){{0,3}}{_PRICE_EN}s?\b(?! (?:meant|for|used|sources?|spent|going|that)\b)"
    r"|\bhow much (?:did|does|do|will|would) [^?]*\bcost\b"
)
_MONEY = re.compile(
    r"(?i)\bRp|rupiah|\$|\bUSD|\b(?:US )?dol+ar|euro\b|€|£|\bpound|ringgit|\byen\b|yuan|ri[yj]al|baht|peso|rupee|dirham"
    r"|\d[\d.,]* ?(?:ribu|juta|mil[iy]+ar|triliun|perak)|\b\d{1,3}(?:\.\d{3})+\b|\b(?!(?:19|20)\d\d\b)\d{4,}\b"
    r"|\bgratis|cuma-cuma|tanpa (?:biaya|dipungut)|persen|%"
)
"""An amount of money, as it is asked for and told; a share of it will do, a year is none."""
_PER_CENT = re.compile(
    r"(?i)persen|%|per ?cent|\b(?:separuh|setengah|sepertiga|seperempat|seperlima|dua pertiga|tiga perempat)"
)
_WHOLE = (
    r"(?=\W*$|,| (?:is|was|are|were|did|does|do|has|have|had|will|would|can|could|in|at|on|of|that|where|named)\b"
    r"| \w+ed\b| \w+ (?:the|a|an|this|that|it|its|him|his|her|them|their|us)\b)"
)
"""Behind a kind of thing that is asked for itself: "what road was closed", not "what road safety measures"."""


class Demand(NamedTuple):
    """What a sentence must hold."""

    needed: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    """Only where this stands in the sentence; None for everywhere."""

    def met(self, text: str) -> bool:
        """Whether a sentence can answer."""
        return bool(self.needed.search(text)) or bool(self.unless and not self.unless.search(text))


def _measure(size: str) -> Demand:
    """A measure of one way, or of none where another is told."""
    others = "|".join(words for other, (_, words) in _SIZES.items() if other != size)
    return Demand(re.compile(rf"(?i)\b(?:{_SIZES[size][1]})\b"), re.compile(rf"(?i)\b(?:{others})\b"))


_KINSMEN = tuple(
    (
        re.compile(rf"(?i){_NAME_OF}(?:{asked})(?:nya)?\b|\b(?:{asked})['’]s name\b"),
        Demand(re.compile(rf"(?i)\b(?:(?:{kin.told})(?:nya)?{_WEDDED * kin.weds})\b")),
    )
    for name, kin in KINS.items()
    if (asked := f"{kin.asked}|{kin.named}") and name not in ("partner", "child", "son", "daughter")
)
"""For each relative how his name is asked for, and what is demanded then."""
_DEPTH = _measure("depth")
_DEPTH_OF_QUAKE = Demand(re.compile(rf"(?i)\b(?:{_SIZES['depth'][1]}|(?:hipo|epi)sent\w+)\b"))
_MEASURES = tuple(
    (re.compile(rf"(?i)\b(?:{wanted})\b"), _DEPTH if size == "depth" else _measure(size))
    for size, (wanted, _) in _SIZES.items()
)
"""How each way of measuring is asked for, and what is demanded then."""
_FOR_CANDIDATES = re.compile(r"(?i)^(?:siapa(?:kah)?|sapa)(?: saja| nama(?:nya)?)* (?:bakal )?calon\b")
_CANDIDATES = Demand(
    re.compile(
        r"(?i)\b(?:calon|ca(?:gub|bup|wal|pres|wa|leg|pim)\w*|bacal\w*|kandidat|paslon|pasangan|nomor urut"
        r"|(?:meng|di)usung|(?:men|di)calon\w+|(?:di|peng)?usul\w*|maju|bursa|candidates?|nomin\w+|running)\b"
    ),
    re.compile(
        r"(?i)\b(?:ketua|presiden|gubernur|bupati|wali ?kota|menteri|panglima|kapolri|kepala|direktur|rektor)\b"
    ),
)
"""Who would hold an office, where a sentence names one."""
_SITES = tuple(
    (
        re.compile(rf"(?i)\b(?:{wanted}) (?:mana|apa)\b(?! s?aja)|\b(?:which|what) (?:{wanted})\b{_WHOLE}"),
        Demand(re.compile(told)),
    )
    for wanted, told in SITES.values()
)
"""How each kind of place is asked for, and what is demanded then."""


_OUTSIDE = re.compile(
    r"\b(?:[Ll]uar|[Oo]utside(?: of)?) (?!Negeri\b|Biasa\b|Angkasa\b)(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
)
_OUTSIDE_TOLD = re.compile(r"(?i)\b(?:luar|selain|kecuali|bukan|non|outside|except|other than|beyond|elsewhere)\b")
"""What lies not in a place, of which what is told of the place itself tells nothing: "luar Jawa"."""


def demands(asked: str) -> Iterator[Demand]:
    """What the words of a question demand: of its sentence a kinsman, and no other measure than the one asked for."""
    yield from (kinsman for wanted, kinsman in _KINSMEN if wanted.search(asked))
    if (kin := asked_kin(asked)) and kin.of[:1].isupper():
        yield Demand(telling_kin(kin))
    if _FOR_CANDIDATES.search(asked):
        yield _CANDIDATES
    if _MEASURED.search(asked):
        for wanted, measure in _MEASURES:
            if wanted.search(asked):
                if measure is _DEPTH and _QUAKE.search(asked):
                    yield _DEPTH_OF_QUAKE
                yield measure
                break
    for wanted, site in _SITES:
        if wanted.search(asked):
            yield site
            break
    if outside := _OUTSIDE.search(asked):
        yield Demand(_OUTSIDE_TOLD, re.compile(rf"\b{re.escape(outside['place'])}\b"))
    for wanted, told in DEMANDED:
        if wanted.search(asked):
            yield Demand(told)
    if _SHARE.search(asked):
        yield Demand(_PER_CENT)
    elif _PRICE.search(asked):
        yield Demand(_MONEY)


def demands_besides(asked: str) -> list[Demand]:
    """What a question demands as well, and what does not tell it still tells how sure the best sentence answers."""
    return [Demand(told) for wanted, told in BESIDES if wanted.search(asked)]
