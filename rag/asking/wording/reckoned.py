"""What a question asks to be reckoned out of several statements, and how one sentence tells it by itself.

Knows: how both languages ask for the most of several, the first, a sum, a gap, a trend, what is common and whether all
are so. Does not know what is quoted, nor how it is said that nothing quoted tells it (`rag.telling.untold`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_TER: Final = (
    r"te(?:rendah|ringan|r(?:tinggi|besar|kecil|banyak|sedikit|mahal|murah|tua|muda|cepat|panjang|pendek|parah|berat"
    r"|kaya|miskin|dalam|luas|kuat|keras|tegas|padat|jauh|dekat|baik|buruk))"
)
"""Not "terlambat", which is late."""
_EST: Final = (
    r"highest|lowest|biggest|largest|smallest|longest|shortest|oldest|youngest|fastest|slowest|richest|poorest|cheapest"
    r"|deepest|heaviest|lightest|tallest|worst|strongest|weakest|strictest|harshest|toughest|severest|hardest"
)
_LIMITED: Final = r"paling (?:lambat|lama|tidak|banter|sedikit|banyak|singkat|tinggi|rendah)"
"""Before a number it tells a limit: "paling lama 5 tahun"."""
MOST: Final = (
    rf"\b(?:paling(?! (?:lambat|lama|tidak|banter|sedikit|banyak)\b) [a-z]+|{_TER}"
    rf"|(?<!at )(?:most|fewest|least)(?! of\b)|{_EST}"
    r"|(?<!kali )(?<!yang )pertama(?! kali)|first)\b"
)
TOLD_MOST: Final = (
    r"\b(?:paling|ter(?!sebut|masuk|jadi|hadap|kait|nyata)[a-z]{3,}|most\w*|least|top|utama|nomor satu|puncak\w*"
    r"|rekor|mayoritas|sebagian besar|dominan|mendominasi|maksim\w+|minim\w+|hingga|sampai|pertama|juara\w*"
    r"|unggul\w*|pimpin\w*|memimpin|penopang|leading|favorit|(?:di)?awal\w*|\w*pembuka\w*|membuka|perdana|sulung|\w*perintis\w*"
    r"|\w*pelopor\w*|first|opening|record|up to|maximum|peringkat|[a-z]+est"
    r"|dibanding\w*|ketimbang|daripada|kalah\w*|lebih)\b"
)
"""How the first of a row is asked for, and words without one of which a sentence tells of no order at all."""
_CHANGES: Final = (
    r"(?:naik|turun|bertambah|berkurang|meningkat|menurun|menguat|melemah|membaik|memburuk|membesar"
    r"|mengecil|up|down|ris(?:e|en|ing)|rose|f[ae]ll(?:en|ing)?|increas(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|grow(?:n|ing)?"
    r"|shr[iu]nk(?:ing)?|better|worse|improv(?:e[ds]?|ing)|worsen(?:ed|ing)?)"
)
TREND: Final = rf"\b{_CHANGES} (?:atau|apa|or) (?:(?:malah|justru|sudah) )?{_CHANGES}\b"
TOLD_TREND: Final = (
    r"\b(?:(?:di|me)?naik\w*|kenaikan|(?:me|di)?n?turun\w*|penurunan|(?:di|ber)?tambah\w*|(?:ber|di)?kurang\w*"
    r"|(?:me|pe)ningkat\w*|menguat\w*|penguatan|(?:me|pe)lemah\w*|membaik|perbaikan|memburuk|(?:me)?lonjak\w*|(?:me)?lompat\w*"
    r"|anjlok|merosot|menyusut|susut|mereda|surut|meluas|stagnan|stabil|tetap|ambles|ambruk|longsor|terpangkas|dibanding\w*"
    r"|ris(?:e|es|en|ing)|rose|f[ae]ll\w*|increas\w*|decreas\w*|grew|grow\w*|drop\w*|stable|unchanged|compared)\b"
)
"""Whether something is more or less than before, and how that is told."""


@dataclass(frozen=True, slots=True)
class Reckoned:
    """One thing to be reckoned."""

    asks: re.Pattern[str]
    tells: re.Pattern[str]
    """In a sentence that tells it by itself."""

    def asked(self, asked: str, told: Iterable[str]) -> str:
        """The words with which a question asks for it, a group of its pattern, where no sentence tells; else empty."""
        match = self.asks.search(asked)
        return match[match.lastindex or 0] if match and not any(self.tells.search(one) for one in told) else ""


def _reckoned(asks: str, tells: str) -> Reckoned:
    return Reckoned(re.compile(asks, re.IGNORECASE), re.compile(tells, re.IGNORECASE))


_OVER_ALL: Final = r"(?:semua|seluruh|setiap|tiap|masing-masing|ke(?:dua|tiga|empat|lima))"
THE_MOST: Final = _reckoned(
    rf"\bpaling(?! (?:lambat|tidak|banter|penting)\b)(?! [a-z]+ (?:rp|\d|berapa|brp)) [a-z]+|\b{_TER}\b(?! ke)"
    rf"|(?<!his )(?<!her )(?<!their )\b(?:{_EST})\b|\b(?:the )?most [a-z]+(?:ive|ous|ful|al|ant|ent|able|ible|ic|upt)\b"
    r"|\bthe (?:most|fewest|least)\b(?! of\b)",
    rf"\b(?!{_LIMITED} (?:rp|\d))(?:paling|{_TER}|(?<!at )(?:most|least|fewest)|{_EST}|utama|nomor satu|rekor|mayoritas"
    r"|kebanyakan|sebagian besar|dominan|(?:men)?dominasi|juara|memimpin|teratas|puncak|favorit|peringkat|urutan"
    r"|(?:di)?banding(?:kan)?|ketimbang|daripada|kalah|mengalahkan|unggul|maksimal|maksimum|minimal|minimum|record|top)\b",
)
"""The most of several."""
THE_FIRST: Final = _reckoned(
    r"\b(?:mana|siapa)(?: yang)? ((?:lebih|paling) (?:dulu|dahulu|awal)|duluan|pertama)\b"
    r"|\bfirst(?=\W*$)|\b(?:who|which [a-z]+) (?:was|were) (?:the )?(first)\b",
    r"\b(?:pertama|first|(?:di)?awal\w*|perdana|duluan|dulu|(?:ter)?dahulu|sebelum\w*|mula-mula|semula|\w*pelopor\w*"
    r"|\w*perintis\w*|before|earlier|earliest)\b",
)
A_SUM: Final = _reckoned(
    rf"\b(?:jumlahkan|totalkan|total(?:nya)?|jumlah {_OVER_ALL}|in total|altogether|in all|combined|all together"
    r"|added (?:up|together)|add up|sum of)\b",
    r"\b(?:total\w*|(?:ber)?jumlah\w*|(?:ke)?seluruh\w*|semua\w*|mencapai|sebesar|senilai|sebanyak|terdiri|akumulasi\w*"
    r"|all|altogether|sum|combined)\b",
)
A_GAP: Final = _reckoned(
    r"\bselisih(?:nya)?\b|\bhow (?:many|much) (?:more|fewer|less) [^?]*\bthan\b"
    r"|\bdifference in (?:numbers?|figures)\b|\bberapa (?:beda|perbedaan)(?:nya)?\b",
    r"\b(?:selisih\w*|(?:ber|per)?beda\w*|lebih|(?:ber)?tambah\w*|(?:ber)?kurang\w*|naik|turun|meningkat|menurun|kenaikan"
    r"|penurunan|unggul|(?:di)?banding\w*|more|fewer|less|margin|difference)\b",
)
A_TREND: Final = _reckoned(TREND, TOLD_TREND)
COMMON: Final = _reckoned(
    r"\bapa(?: s?aja)? (?:per|ke)samaan(?:nya)?\b|\bapa yang sama\b|\b(?:have|has|had|got) in common\b"
    r"|\bhow (?:are|were|is)\b.* (?:alike|similar)\b|\bsimilarit(?:y|ies)\b"
    r"|\b(?:media|koran|outlets|newspapers) (?:all )?(?:agree|sepakat|sependapat|kompak)\b",
    r"\b(?:sama|sama-sama|(?:ber|per|ke)samaan|serupa|mirip|senada|seragam|(?:ke(?:dua|tiga|empat|lima))(?:nya)?"
    r"|sepakat|kompak|common|same|similar\w*|both|alike|agree\w*)\b",
)
OF_ALL: Final = _reckoned(
    rf"^\W*(?:apa(?:kah)? |benarkah )(?:memang )?(?!seluruh(?:nya)? berapa){_OVER_ALL}\b"
    r"|^\W*(?:do|does|did|ha(?:ve|s|d)|are|is|were|was|will|can|could) (?:all|every|each)\b",
    r"\b(?:semua\w*|(?:ke)?seluruh\w*|se?tiap|masing-masing|sebagian\w*|hanya|cuma|beberapa|kecuali|sisa\w*|belum|lainnya"
    r"|ke(?:dua|tiga|empat|lima)(?:nya)?|satu pun|seorang pun|serentak|all|every|each|some|only|none|both|except)\b",
)
"""Whether something is so of all."""


def is_unranked(asked: str, told: Iterable[str]) -> bool:
    """Whether a question asks for the most or the first of several, and none of some sentences tells which that is."""
    sentences = tuple(told)
    return any(one.asked(asked, sentences) for one in (THE_MOST, THE_FIRST))
