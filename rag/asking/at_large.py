"""What is asked of every region, or of a subject as a whole, in the words of one who asks the articles.

Knows: how both languages ask for each region's own, "bandingkan sanksi di kelima kabupaten", and for the gist of a
subject, "poin-poin penting soal sanksi"; how quotations are requested. Does not know the articles.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

_NUMBER_ID: Final = r"(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d+)"
_EACH_ID: Final = rf"(?:setiap|tiap(?:-tiap)?|masing-masing|semua|seluruh|ke{_NUMBER_ID}|{_NUMBER_ID}|berbagai)"
_EVERY_ID: Final = rf"(?:{_EACH_ID}|antar(?:a)?) (?P<region>kabupaten|kota|daerah|wilayah|provinsi)"
_LEVEL_ID: Final = r"(?:kabupaten|kota|daerah|wilayah|provinsi)"
_MOST_ID: Final = (
    r"(?:paling \w+|te(?:rendah|ringan|r(?:banyak|berat|besar|kecil|keras|mahal|murah|parah|sedikit|tegas|tinggi)))"
)
_MOST_EN: Final = r"(?:\w{3,}est|most \w+(?:ive|ous|ful|al|ant|ent|able|ible|ic)|most|least)"
_REGION_EN: Final = r"(?P<region>regenc(?:y|ies)|regions?|provinces?|cit(?:y|ies))"
_EVERY_EN: Final = (
    r"(?:(?:each|every|all|the|these|of|different|various|two|three|four|five|six|seven|eight|nine|ten|\d+) )+"
    + _REGION_EN
)
_SHOW: Final = r"(?:please )?(?:(?:make|draw|give me|show(?: me)?) )?"
_SINGLE: Final = r"(?:each|every) " + _REGION_EN
_OF_EACH: Final[Mapping[str, Sequence[str]]] = {
    "id": (
        rf"(?:tolong )?(?:bandingkan|perbandingan) (?P<what>.+?) (?:(?:di|dari|pada) )?{_EVERY_ID}",
        rf"(?:tolong )?bandingkan {_EVERY_ID} (?:soal|dalam hal|tentang|mengenai) (?P<what>.+)",
        r"(?:tolong )?(?:(?:buat(?:kan)?|tampilkan) )?(?:tabel|daftar) (?P<what>.+?) (?:per|tiap|setiap)"
        r" (?P<region>kabupaten|kota|daerah|wilayah|provinsi)",
        rf"apa(?: saja| aja)? (?P<what>.+?) di {_EVERY_ID}",
        rf"(?P<what>.+?) apa(?: saja| aja)? (?:yang ada )?di {_EVERY_ID}",
        rf"apa(?: saja)? (?:persamaan|kesamaan)(?:nya)? {_EVERY_ID} (?:soal|dalam hal|tentang|mengenai) (?P<what>.+)",
    ),
    "en": (
        rf"(?:please )?compare {_EVERY_EN} (?:on|in terms of|with (?:regard|respect) to|regarding) (?P<what>.+)",
        rf"(?:please )?compare (?:the )?(?P<what>.+?) (?:in|of|across|between|among) {_EVERY_EN}",
        rf"{_SHOW}(?:a |the )?(?:table|list|overview) of (?:the )?(?P<what>.+?) (?:(?:by|per|for each) {_REGION_EN})",
        rf"what (?:does|did) {_SINGLE} (?:say|announce|report) (?:about|on|regarding) (?P<what>.+)",
        rf"(?:what|which) (?P<what>.+?) (?:(?:are|is|were|was) there )?in {_SINGLE}",
        rf"what do {_EVERY_EN} have in common (?:on|about|in terms of|regarding) (?P<what>.+)",
    ),
}
"""Each region's own of something is asked for, by the language."""
_DOES: Final = {
    "id": rf"(?:apa(?:kah)? (?:memang )?{_EACH_ID} (?P<region>{_LEVEL_ID}) (?:(?:itu|ini) )?(?:yang )?"
    r"(?P<does>(?:meng(?:ancam|eluarkan)|memperingatkan|melarang|menjatuhkan|memberi(?:kan)?|membentuk|menerbitkan"
    r"|punya|memiliki|meny(?:ebut|inggung)(?:kan)?|membahas)\b.+)"
    rf"|(?:se)?berapa(?: banyak)? (?P<counted>{_LEVEL_ID}) (?:yang )?"
    r"(?P<tells>(?:meny(?:ebut|inggung)(?:kan)?|membahas|mengancam)\b.+))",
    "en": rf"(?:(?:do|did|have) {_EVERY_EN} (?P<does>(?:mention|threaten|announce|issue|ban|warn|impose|form|promise"
    r"|talk about)(?:e?[ds])?\b.+)"
    rf"|how many(?: of the)? {_REGION_EN.replace('region', 'counted', 1)}(?: (?:that|which))?"
    r" (?P<tells>(?:mention|threaten|talk about)(?:e?[ds])?\b.+))",
}
"""Whether all regions do something, or how many tell of it: those that do are gone through, and so counted."""
_OF_THE_MOST: Final[Mapping[str, Sequence[str]]] = {
    "id": (
        rf"(?P<region>{_LEVEL_ID}) mana(?: yang)? {_MOST_ID} (?P<what>\w+nya)",
        rf"(?P<region>{_LEVEL_ID}) mana(?: yang)? (?P<what>\w+nya) {_MOST_ID}",
    ),
    "en": (rf"which {_REGION_EN} (?:has|had) (?:the )?{_MOST_EN} (?P<what>.+)",),
}
"""The region is asked for that has the most or the hardest of something, by the language."""
_PLURAL: Final = {"regency": "regencies", "city": "cities", "region": "regions", "province": "provinces"}
_NO_THING: Final = re.compile(
    r"(?i)\b(?:artikel|berita|media|articles?|stories|news|outlets?|se?berapa|how|jumlah|numbers?|yang|that|who|paling|most"
    r"|siapa|kapan|ke?napa|mengapa|bagaimana)\b|\d|(?:\S+ ){5}"
)
"""What is asked for is no plain thing of few words."""
_ON_ID: Final = r"(?:soal|tentang|mengenai|terkait|perihal)"
_POINTS_ID: Final = r"(?:poin|pokok|inti)(?:-(?:poin|pokok))?(?: (?:penting|utama|kunci))?|intisari|rangkuman|ringkasan"
_POINTS_EN: Final = (
    r"(?:main|key|most important|important) (?:points?|takeaways?|facts?|messages?)|takeaways?|gist"
    r"|background(?: information)?|overview|summary"
)
_GIST: Final[Mapping[str, Sequence[str]]] = {
    "id": (
        rf"(?:(?:tolong|coba|bisa) )*(?:ringkas|rangkum)(?:kan|lah|in)? (?:(?:berita|artikel) )?{_ON_ID} (?P<what>.+)",
        rf"(?:(?:tolong|coba) )*(?:(?:apa(?: saja)?|sebutkan|beri(?:kan)?|minta) )?(?:{_POINTS_ID})"
        rf" (?:(?:dari )?(?:berita|artikel) )?{_ON_ID} (?P<what>.+)",
    ),
    "en": (
        rf"(?:(?:please|can you) )*(?:(?:give me|write|what(?:['’]s| are| is)|i need|tell me) )?(?:(?:an?|some|the) )?"
        rf"(?:{_POINTS_EN}) (?:on|about|regarding) (?P<what>.+)",
        r"(?:(?:please|can you) )*(?:summari[sz]e|sum up) (?:all )?(?:the )?(?:news|articles|coverage|reports?)"
        r" (?:on|about) (?P<what>.+)",
    ),
}
"""The gist of what the articles have on a subject is asked for, by the language."""
_SAID: Final = {
    "id": rf"(?:(?:tolong|coba) )*(?:cari|kutip|tunjuk|beri|tampil)(?:kan)?(?: saya)? (?:kalimat|kutipan|bagian|ucapan)"
    rf"(?: langsung)?(?: (?:saat|ketika|di mana|yang))? (?P<who>[A-Z]\w*(?: [A-Z]\w*)*)"
    rf" (?:bicara|berbicara|membahas|menyinggung)(?: {_ON_ID})? (?P<what>.+)",
    "en": r"(?:please )?(?:find|give|show|quote|get)(?: me)? (?:the|an?) (?:(?:exact|direct|original|precise) )*"
    r"(?:quote|line|sentence|passage|part|words?) (?:where|in which|when) (?P<who>[A-Z]\w*(?: [A-Z]\w*)*)"
    r" (?:talks|talked|speaks|spoke|comments|commented|says something) (?:about|on) (?P<what>.+)",
}
"""The very words with which somebody speaks of something are asked for, by the language."""
_LINES: Final = {
    "id": rf"(?:(?:tolong|coba) )*(?:cari|kutip|tunjuk|beri|tampil|minta)(?:kan)?(?: saya)? (?:(?:satu|dua|tiga|\d) )?"
    rf"(?:kalimat|kutipan|bagian)(?: langsung)? {_ON_ID} (?P<what>.+)",
    "en": r"(?:please )?(?:find|give|show|quote|get)(?: me)? (?:the|an?|some|one|two|three|four|five|\d)"
    r" (?:(?:exact|direct|original|precise) )*(?:quotes?|lines?|sentences?|passages?|parts?) (?:about|on|regarding)"
    r" (?P<what>.+)",
}
"""The sentences on something are asked for, by the language."""
_FROM_EACH: Final = {
    "id": r"(?P<what>.+?) dari (?:(?:dua|tiga|\d) )?(?P<region>kabupaten|kota|daerah|wilayah|provinsi) (?:yang )?"
    r"(?:berbeda|lain-lain|berlainan)(?:-beda)?",
    "en": r"(?P<what>.+?) from (?:(?:two|three|four|five|\d) )?(?:different|several|various) " + _REGION_EN,
}
"""Of different regions is wanted what is asked for."""
_EACH_ARTICLE: Final = {
    "id": r"(?:(?:satu|1) )?(?:kutipan|kalimat) (?:dari )?(?:tiap|setiap|masing-masing) artikel"
    rf"(?: {_ON_ID} (?P<what>.+))?",
    "en": r"(?:give me |show me )?(?:one|a) (?:quote|sentence|line) (?:from|per|of|for) (?:each|every)? ?articles?"
    r"(?: (?:about|on) (?P<what>.+))?",
}
"""A sentence of every article is asked for, by the language."""
_ASKED: Final = {
    "id": "Apa kata artikel soal {what}?",
    "en": "What do the articles say about {what}?",
}
_SAID_OF: Final = {"id": "Apa kata {who} soal {what}?", "en": "What did {who} say about {what}?"}
_WHICH: Final = {"id": "{region} mana saja yang {does}?", "en": "Which {region} {does}?"}
_HAS: Final = {"id": "ada {what}", "en": "have {what}"}
_LISTED: Final = {"id": "Tampilkan semua artikel", "en": "Show all articles"}
_MENTIONING: Final = {"id": " yang menyebut {what}", "en": " that mention {what}"}


def of_all(text: str) -> str:
    """A question for each region's own as one for the regions that tell of it; for a gist, for what the articles say.

    Any other stays as it is.
    """
    asked = " ".join(text.split()).rstrip(" ?!.")
    for language, patterns in _OF_EACH.items():
        for match in filter(None, (re.fullmatch(one, asked, re.IGNORECASE) for one in patterns)):
            if not _NO_THING.search(match["what"]):
                return _by_region(language, match["region"].lower(), match["what"])
        if done := re.fullmatch(_DOES[language], asked, re.IGNORECASE):
            region, does = done["region"] or done["counted"], done["does"] or done["tells"]
            return _WHICH[language].format(region=_several(language, region), does=does)
    for language, patterns in _GIST.items():
        for match in filter(None, (re.fullmatch(one, asked, re.IGNORECASE) for one in patterns)):
            return _ASKED[language].format(what=match["what"])
    return next(filter(None, (_quoted(asked, language) for language in _ASKED)), text)


def of_any_rank(text: str) -> str:
    """A question for the region that has the most or hardest of something as one for all that have it; else empty."""
    asked = " ".join(text.split()).rstrip(" ?!.")
    for language, patterns in _OF_THE_MOST.items():
        for match in filter(None, (re.fullmatch(one, asked, re.IGNORECASE) for one in patterns)):
            if not _NO_THING.search(match["what"]):
                return _by_region(language, match["region"].lower(), match["what"])
    return ""


def _quoted(asked: str, language: str) -> str | None:
    """What a request for quotations asks; None of any other."""
    if match := re.fullmatch(f"(?i:{_SAID[language]})".replace("[A-Z]", "(?-i:[A-Z])"), asked):
        return _SAID_OF[language].format(**match.groupdict())
    if match := re.fullmatch(_EACH_ARTICLE[language], asked, re.IGNORECASE):
        return _LISTED[language] + (_MENTIONING[language].format(what=match["what"]) if match["what"] else "")
    if match := re.fullmatch(_LINES[language], asked, re.IGNORECASE):
        if of_each := re.fullmatch(_FROM_EACH[language], match["what"], re.IGNORECASE):
            return _by_region(language, of_each["region"].lower(), of_each["what"])
        return _ASKED[language].format(what=match["what"])
    return None


def _by_region(language: str, region: str, what: str) -> str:
    # Of its own is what a region has: "sanksinya".
    own = f"{what.lower()}nya" if language == "id" and what.isalpha() and not what.endswith("nya") else what
    return _WHICH[language].format(region=_several(language, region), does=_HAS[language].format(what=own))


def _several(language: str, region: str) -> str:
    """Regions of a level, as a question begins that asks which of them do something."""
    return region.capitalize() if language == "id" else _PLURAL.get(region.lower(), region.lower())
