"""What a question demands of a sentence by name: a relative, a measure, a hospital, a number to call.

Knows: words of both languages. Does not know evidence. What demands nothing here demands it elsewhere (`rag.fitting`).
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_KIN: Mapping[str, tuple[str, str]] = {
    "mother": (r"ibu(?:nda|nya)?|mama|mother|mom", r"ibu(?:nda|nya)?|mama"),
    "father": (r"ayah(?:anda|nya)?|bapak(?:nya)?|papa|father|dad", r"(?:bapak|ayah)(?:anda|nya)?|papa"),
    "wife": (r"istri(?:nya)?|isteri(?:nya)?|wife", r"ist(?:e)?ri(?:nya)?|(?:me|di)nikah\w*"),
    "husband": (r"suami(?:nya)?|husband", r"suami(?:nya)?|(?:me|di)nikah\w*"),
    "grandmother": (r"nenek(?:nya)?|grandmother", r"nenek(?:nya)?"),
    "grandfather": (r"kakek(?:nya)?|grandfather", r"kakek(?:nya)?"),
    "sibling": (
        r"(?:kakak|adik|abang)(?:nya)?|(?:older |younger )?(?:brother|sister|sibling)",
        r"(?:kakak|adik|abang|saudar[ai])(?:nya)?",
    ),
}
"""For each relative how he is asked for and how he is told."""
_NAME_OF = (
    r"(?:\bnama(?:nya)? (?:dari )?|\bnames? of (?:the |[\w-]+['’]s )*|\bwhat(?:['’]s| is| was) (?:the )?[\w-]+['’]s )"
)
_S_NAME = r"['’]s name"
_SIZES: Mapping[str, tuple[str, str]] = {
    "length": (r"panjang(?:nya)?|how long is|length", r"\w*panjang\w*"),
    "width": (r"lebar(?:nya)?|how wide|width|breadth", r"\w*lebar\w*"),
    "height": (
        r"tinggi(?:nya)?|ketinggian(?:nya)?|how (?:high|tall)|height",
        r"\w*tinggi\w*",
    ),
    "depth": (r"kedalaman(?:nya)?|(?:se)?berapa dalam|how deep|depth", r"sedalam|dalamnya|kedalaman(?:nya)?"),
}
"""For each way of measuring how it is asked for and how it is told."""
_MEASURED = r"(?i)\b(?:berapa|seberapa|how|what)\b"
_AGE = re.compile(
    r"(?i)\b(?:umur|usia)(?:nya)?\b.*\bberapa\b|\bberapa (?:umur|usia)|\bhow old (?:is|was|are|were)\b|\bwhat age\b"
)
_AGED = re.compile(r"(?i)\(\d{1,3}(?: (?:tahun|thn|th))?\)|\b(?:ber)?(?:usia|umur)|\b(?<!selama )\d{1,3} tahun\b")
"""An age as it is asked for and told: "(48)", "berusia 48 tahun"; not how long something took."""
_NUMBER_ID = r"no(?:mor|mer|\.)? (?:hp|ponsel|handphone|telepon|telpon|telp|wa|whatsapp|kontak|rekening)"
_NUMBER_EN = r"(?:phone|mobile|whatsapp|account|contact) number"
_CALL = re.compile(
    rf"(?i)\b(?:berapa|apa|minta) {_NUMBER_ID}\b|\b{_NUMBER_ID}\b[^?]* berapa\b"
    rf"|\bwhat(?:['’]s| is| was)(?: [\w'’-]+){{0,4}} {_NUMBER_EN}\b"
)
"""Asks for a number to call or pay to."""
_LONG_NUMBER = re.compile(r"(?<!\d)\+?\d(?:[ -]?\d){6,}(?![\d.,]\d)")
_SITES: Mapping[str, tuple[str, str]] = {
    "hospital": (
        r"rs|rsud|rumah sakit|hospitals?",
        r"(?i:rumah sakit|rumkit|klinik|puskesmas|hospital|\bsanatorium)|\bRS[A-Z]*\b",
    ),
    "hotel": (r"hotels?|penginapan", r"(?i:hotel|penginapan|losmen|wisma|vill?a|resor|guest ?house|kamar)"),
    "campus": (
        r"universitas|univ|kampus|perguruan tinggi|universit(?:y|ies)|campus|college",
        r"(?i:univ|institut|kampus|politeknik|sekolah tinggi|akademi|college)|\b(?:[A-Z]{2,}|Un[a-z]+)\b",
    ),
    "school": (
        r"sekolah|sd|smp|sma|smk|schools?",
        r"(?i:sekolah|madrasah|pesantren|school)|\b(?:SD|SMP|SMA|SMK|MTs|MI|MA|TK)[A-Z]*\b",
    ),
    "stadium": (r"stadion|stadiums?", r"(?i:stadi(?:on|um)|gelora|lapangan)|\b[A-Z]{3,}\b"),
    "airport": (r"bandara|airports?", r"(?i:bandara|bandar udara|airport|lanud|lapangan terbang)"),
    "harbour": (r"pelabuhan|(?:sea)?ports?|harbou?rs?", r"(?i:pelabuhan|dermaga|port|harbou?r)"),
    "station": (r"stasiun|(?:railway |train )?stations?", r"(?i:stasiun|station|halte)"),
    "market": (r"pasar|markets?", r"(?i:pasar|market)"),
    "mosque": (r"masjid|mosques?", r"(?i:ma?sjid|musala|mushal?la|surau|mosque)"),
    "church": (r"gereja|church(?:es)?", r"(?i:gereja|katedral|church|cathedral)"),
    "road": (
        r"jalan|jln|tol|roads?|streets?|toll roads?|highways?",
        r"\b(?:Jalan|Jl|Jln|Tol|Ruas|Road|Street)\b|\b(?:jalan|jl|jln|tol|ruas)\.? (?:\w+ )?[A-Z]",
    ),
    "river": (r"sungai|rivers?", r"(?i:sungai|kali|bengawan|river)"),
    "mountain": (r"gunung|mountains?|volcano(?:es)?", r"(?i:gunung|bukit|mount)"),
    "beach": (r"pantai|beach(?:es)?", r"(?i:pantai|pesisir|beach)"),
    "prison": (
        r"lapas|rutan|penjara|prisons?|jails?",
        r"(?i:lapas|rutan|penjara|lembaga pemasyarakatan|tahanan|prison)",
    ),
    "police station": (
        r"polsek|polres|kantor polisi|police stations?",
        r"(?i:\b(?:ma)?pol(?:sek|res|da|r?esta)|kantor polisi|bareskrim|police)",
    ),
    "court": (r"pengadilan|courts?", r"(?i:pengadilan|mahkamah|court|tipikor)|\b(?:PN|PT|PTUN|MK|MA|PA)\b"),
}
"""For each kind of place how it is asked for and how it is told."""


class Demand(NamedTuple):
    """What a sentence must hold."""

    needed: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    """Only where this stands in the sentence; None for everywhere."""

    def met(self, text: str) -> bool:
        """Whether a sentence can answer."""
        return bool(self.needed.search(text)) or bool(self.unless and not self.unless.search(text))


def demands(asked: str) -> Iterator[Demand]:
    """What the words of a question demand: of its sentence a kinsman, and no other measure than the one asked for."""
    for kin, told in _KIN.values():
        if re.search(rf"(?i){_NAME_OF}(?:{kin})\b", asked) or re.search(rf"(?i)\b(?:{kin}){_S_NAME}\b", asked):
            yield Demand(re.compile(rf"(?i)\b(?:{told})\b"))
    if re.search(_MEASURED, asked):
        for size, (wanted, told) in _SIZES.items():
            if re.search(rf"(?i)\b(?:{wanted})\b", asked):
                others = "|".join(words for other, (_, words) in _SIZES.items() if other != size)
                yield Demand(re.compile(rf"(?i)\b(?:{told})\b"), re.compile(rf"(?i)\b(?:{others})\b"))
                break
    for wanted, told in _SITES.values():
        if re.search(rf"(?i)\b(?:{wanted}) (?:mana|apa)\b(?! s?aja)|\b(?:which|what) (?:{wanted})\b", asked):
            yield Demand(re.compile(told))
            break
    if _AGE.search(asked):
        yield Demand(_AGED)
    if _CALL.search(asked):
        yield Demand(_LONG_NUMBER)
