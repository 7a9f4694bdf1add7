"""Places and bodies that a question asks for by their kind, "rumah sakit mana", "which airline", and how they are told.

Knows: words of both languages, and how names of each kind look in Indonesian news. Does not know questions or evidence.
"""

from collections.abc import Mapping

from rag.speaking.words.countries import FOREIGN

_COUNTRIES = "|".join(sorted(word.capitalize() for word in FOREIGN - {"as"}))
_COUNTRY = rf"\b(?:negara (?:[A-Z]|mana)|Indonesia|AS|Hong Kong|Pantai Gading|PNG|UEA|{_COUNTRIES})\b"
SITES: Mapping[str, tuple[str, str]] = {
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
    "ministry": (
        r"kementerian|ministry|ministries",
        r"\b(?:Kementerian|Kementrian|Menteri) [A-Z]|\bKemen(?!t[er])[a-zA-Z]+|\b(?:Kem)?enko\b|\bK[A-Z]{2,4}\b"
        r"|\bMinistry of",
    ),
    "airline": (
        r"maskapai|airlines?",
        r"(?i:maskapai (?!itu|tersebut)\w|\bair(?:lines?|ways|asia)?\b|garuda|citilink|lion|batik|sriwijaya|qantas|"
        r"emirates|wings|nam air|trigana|susi)",
    ),
    "country": (r"negara(?: asing)?|countr(?:y|ies)", _COUNTRY),
    "court": (r"pengadilan|courts?", r"(?i:pengadilan|mahkamah|court|tipikor)|\b(?:PN|PT|PTUN|MK|MA|PA)\b"),
}
"""For each kind how it is asked for, before or behind "which", and how it is told."""
