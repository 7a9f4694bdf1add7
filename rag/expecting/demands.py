"""What a question demands of a sentence by name: a relative, a candidate, a measure, a price, a hospital, a number.

Knows: words of both languages. Does not know evidence. What demands nothing here demands it elsewhere
(`rag.choosing.rules`).
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rag.expecting.ages import AGED, HOW_OLD
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
_NUMBER_ID = r"no(?:mor|mer|\.)? (?:hp|ponsel|handphone|telepon|telpon|telp|wa|whatsapp|kontak|rekening)"
_NUMBER_EN = r"(?:phone|mobile|whatsapp|account|contact) number"
_CALL = re.compile(
    rf"(?i)\b(?:berapa|apa|minta) {_NUMBER_ID}\b|\b{_NUMBER_ID}\b[^?]* berapa\b"
    rf"|\bwhat(?:['’]s| is| was)(?: [\w'’-]+){{0,4}} {_NUMBER_EN}\b"
)
"""Asks for a number to call or pay to."""
_LONG_NUMBER = re.compile(r"(?<!\d)\+?\d(?:[ -]?\d){6,}(?![\d.,]\d)")
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
    r"|\d[\d.,]* ?(?:ribu|juta|mil[iy]+ar|triliun|perak)|\b\d{1,3}(?:\.\d{3})+\b|\b\d{4,}\b|\bgratis|cuma-cuma"
    r"|tanpa (?:biaya|dipungut)|persen|%"
)
"""An amount of money, as it is asked for and told; a share of it will do."""
_PER_CENT = re.compile(
    r"(?i)persen|%|per ?cent|\b(?:separuh|setengah|sepertiga|seperempat|seperlima|dua pertiga|tiga perempat)"
)


_LEGAL_BASIS = re.compile(
    r"(?i)\b(?:dasar|landasan|payung) hukum(?:nya)?\b|\blegal (?:basis|bases|grounds?|foundation)\b"
)
_LAW = re.compile(
    r"\b(?:R?UU|UUD|KUHA?P|PP|Perp+u|Perpres|Permen\w*|Perda|Pergub|Perbup|Perwal\w*|PKPU|SKB|SE|SK|Inpres|Kep+res"
    r"|Kepmen\w*)\b"
    r"|(?i:\b(?:undang[- ]undang\b|pasal \d|peraturan (?!perundang|yang|dan)[a-z]+|surat edaran|keputusan|putusan"
    r"|instruksi|konstitusi|qanun|perjanjian|konvensi|fatwa|law|act|decree|regulation)\b)"
)
"""Asks by which law something is so, and names one; "peraturan perundang-undangan" is none by itself."""


_TALL = re.compile(
    r"(?i)\bhow tall\b|\btinggi(?:nya)? (?:badan|gedung|menara|monumen|tugu|patung|bangunan|stadion|candi|air mancur)"
)
_LENGTH = re.compile(
    r"(?i)\d ?(?:[ck]?m|meter|(?:senti|kilo)(?:meter)?|kaki|inci|mdpl|lantai|met(?:er|re)s?|feet|foot|ft|inch(?:es)?"
    r"|floors?|stor(?:ey|y|ie)s?)\b|\b(?:meter|lantai)\b"
)
"""Asks how tall somebody or something is, of which years tell nothing, and tells a length or floors."""
_OF_TWO_SIDES = re.compile(
    r"(?i)\b(?:skor(?:nya)?|(?:the|what|final) score)\b[^?]*"
    r"\b(?:(?:me)?lawan|versus|vs|kontra|menghadapi|against|antara|between|atas|dan|and)\b"
)
_SCORED = re.compile(
    r"(?<![\d/])\d{1,3} ?[-–] ?\d{1,3}(?![\d/])"
    r"|(?i:\b(?:(?:gol )?tanpa (?:gol|balas)|kaca ?mata|imbang|seri|goalless|draw|poin|angka mutlak))\b"
)
"""Asks for the score of a match of two sides, and tells one, or that there were no goals."""
_DIRECTED = re.compile(
    r"(?i)^(?:siapa|sapa)(?: nama)? sutradara\b|^who directed\b|\bsutradara(?:nya)? (?:siapa|sapa)\b"
)
_DIRECTS = re.compile(r"(?i)sutradara|\b(?:besutan|garapan|gubahan|arahan|(?:di|meng)?garap)\b|\bdirect")
_NUMBERED = tuple(
    (
        re.compile(rf"(?i)\b(?:{asked})(?: ke)? (?:berapa|mana|apa)\b|\b(?:which|what) (?:{asked_en})\b"),
        re.compile(rf"(?i){told}"),
    )
    for asked, asked_en, told in (
        ("komisi", "commission", r"\bkomisi\b|\bcommission"),
        ("dapil|daerah pemilihan", "electoral district|constituency", r"\bdapil|daerah pemilihan"),
    )
)
"""For what has a number or a name of its own how it is asked for and told."""
_ORIGIN = re.compile(
    r"\b[Ww]here (?:is|was|does|did) (?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+) (?:come |hail |originally )?from\b"
    r"|^(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+) (?:(?:ber)?asal(?:nya)?(?: dari)?|orang) mana\b"
    r"|^[Dd]ari mana (?P<of>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+) berasal\b"
)
_COMES_FROM = re.compile(
    r"(?i:\b(?:(?:ber)?asal\w*|kelahiran|\w*lahir|warga|penduduk|orang|keturunan|berdarah|kebangsaan|native|born|hails?)\b)"
    r"|\bdari (?:[a-z]+ )?[A-Z]\w+(?=[,.;)]|$| \()|\bfrom [A-Z]|\([A-Z][a-z]+\)"
)
"""Where somebody named comes from, as it is asked for and told; what team he is of does not tell."""
_MISSION = re.compile(r"(?i)^(?:apa(?:kah)?|what)\b[^?]*\b(?:visi|misi|vision|mission)\b")
_MISSION_TOLD = re.compile(
    r"(?i)\b(?:visi|misi\w*|(?:ber)?tugas\w*|(?:ber)?tujuan\w*|amanat\w*|mandat\w*|cita-cita|vision|mission|goals?|aims?"
    r"|task\w*|purpose|mandate)\b"
)
"""Asks for the mission of a body, of which what some team of its is for tells nothing."""
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


_PLANS = re.compile(r"(?i)^apa(?: s?aja)? (?:rencana|langkah)(?:nya)?\b.* (?:selanjutnya|berikutnya|ke ?depan)\W*$")
_PLANS_TOLD = re.compile(
    r"(?i)\b(?:akan|bakal|\w*rencana\w*|ke ?depan\w*|selanjutnya|berikutnya|setelah|hendak|ingin|mau|\w*siap\w*"
    r"|\w*target\w*|segera|nanti\w*|mulai|\w*lanjut\w*|\w*langkah\w*|tengah|sedang|\w*upaya\w*|harus|perlu|will|plans?)\b"
)
"""Asks what somebody means to do, and tells something that is yet to come or under way."""
_REBUTTAL = re.compile(r"(?i)\bapa (?:bantahan|sanggahan)\b")
_REBUTTAL_TOLD = re.compile(
    r"(?i)\b(?:\w*bantah\w*|\w*[tn]epis\w*|\w*(?:s|ny)ang(?:gah|kal)\w*|\w*[tn]ampik\w*|tidak\w*|tak|bukan\w*"
    r"|belum|n?gg?ak|enggak|jangan|tanpa|hoa(?:ks|x)|bohong|fitnah|keliru|salah|sudah|justru)\b"
)
"""Asks how somebody denies something, and tells a denial."""
_HEADS_OF = re.compile(r"(?i)\b(?:berapa|brp)(?: (?:banyak|jumlah))? ekor\b")
_HEADS_TOLD = re.compile(r"(?i)\b(?:se)?ekor\b|\b(?:populasi|individu|puluhan|ratusan|ribuan|belasan)\b")
"""Asks how many animals there are, and tells a number of some."""
_PENAL = re.compile(
    r"(?i)^(?!(?:apa(?:kah)? |benarkah )?ada\b)(?!.*\b(?:adakah|are there|is there)\b)"
    r".*\b(?:(?:ancaman|sanksi|hukuman) pidana|criminal (?:sanctions?|penalt(?:y|ies)|charges?))\b"
)
_PENAL_TOLD = re.compile(
    r"(?i)\b(?:\w*pidana\w*|\w*penjara\w*|kurungan|\w*denda\w*|bui|pasal|kuhp|tahun|criminal|prison|jail|fine[ds]?)\b"
)
"""Asks what the criminal law threatens, of which other sanctions tell nothing."""
_TWICE = re.compile(
    r"(?i)\b(?:kalau|jika|bila|apabila|if|when)\b[^,?]*\b(?:(?:dua|tiga|empat|berkali|[2-9])[ -]?kali"
    r"|ke(?:dua|tiga) kali(?:nya)?|berulang\w*|(?-i:twice)|a (?:second|third) time|repeatedly)\b"
)
_TWICE_TOLD = re.compile(
    r"(?i)\b(?:(?:dua|tiga|empat|berkali|[2-9])[ -]?kali|ke(?:dua|tiga)\w*|\w*ulang\w*|kembali|lagi|residivis|tetap"
    r"|masih|twice|again|second|third|repeat\w*)\b"
)
"""Asks what follows where something is done more than once, and tells of doing it again."""
_SKIPPER = re.compile(r"\b(?i:nakhoda|nahkoda)(?:nya)?\b.*\b(?:KM|KMP|KRI|MV|MT|[Kk]apal|[Pp]erahu|[Tt]ongkang)\b")
_SKIPPER_TOLD = re.compile(r"(?i)\b(?:\w*(?:nakhoda|nahkoda)\w*|kapten|juru mudi|mualim|captain|skipper)\b")
"""Asks for who is at the helm of a ship, whom nobody is that is told of it."""
_LASTING = re.compile(
    r"(?i)\b(?:berapa lama"
    r"|how long (?:did|does|do|will|is|are|was|were|has|had)\b[^?]*\b(?:last|take|held|run|stay|go on))\b"
)
_LASTS = re.compile(
    r"(?i)\b(?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|dekade|abad|malam|semalam\w*|se(?:jam|hari|minggu|bulan|tahun)"
    r"|hingga|sampai|sejak|selama|s/d|lama\w*|permanen|seumur|sementara|periode|musim|[ck]aturwulan|triwulan|semester"
    r"|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)(?:-long)?|until|since|overnight"
    r"|all (?:day|night))\b|\d ?[-–—] ?\d"
)
"""How long something lasts, as it is asked for and told, maybe by its last day; in which month it is does not tell."""


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


_OF_ITS_OWN = (
    (HOW_OLD, AGED),
    (_TALL, _LENGTH),
    (_MISSION, _MISSION_TOLD),
    (_OF_TWO_SIDES, _SCORED),
    (_DIRECTED, _DIRECTS),
    (_ORIGIN, _COMES_FROM),
    *_NUMBERED,
    (_SKIPPER, _SKIPPER_TOLD),
    (_PLANS, _PLANS_TOLD),
    (_PENAL, _PENAL_TOLD),
    (_REBUTTAL, _REBUTTAL_TOLD),
    (_HEADS_OF, _HEADS_TOLD),
    (_TWICE, _TWICE_TOLD),
)
"""How other things are asked for that a sentence must tell, and how it does."""


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
    for wanted, told in _OF_ITS_OWN:
        if wanted.search(asked):
            yield Demand(told)
    if _SHARE.search(asked):
        yield Demand(_PER_CENT)
    elif _PRICE.search(asked):
        yield Demand(_MONEY)
    if _LASTING.search(asked):
        yield Demand(_LASTS)
    if _CALL.search(asked):
        yield Demand(_LONG_NUMBER)
    if _LEGAL_BASIS.search(asked):
        yield Demand(_LAW)
