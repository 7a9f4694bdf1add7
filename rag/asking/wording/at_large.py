"""What is asked of every region, or of a subject as a whole, in the words of one who asks the articles.

Knows: how both languages ask for each region's own, "bandingkan sanksi di kelima kabupaten", and for the gist of a
subject, "poin-poin penting soal sanksi"; how quotations are requested. Does not know the articles.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from index.numerals import FEW_EN, FEW_ID, SEVERAL

_NUMBER_ID: Final = rf"(?:{FEW_ID}|\d+)"
_EACH_ID: Final = rf"(?:setiap|tiap(?:-tiap)?|masing-masing|semua|seluruh|ke{_NUMBER_ID}|{_NUMBER_ID}|berbagai)"
_EVERY_ID: Final = rf"(?:{_EACH_ID}|antar(?:a)?) (?P<region>kabupaten|kota|daerah|wilayah|provinsi)"
_LEVEL_ID: Final = r"(?:kabupaten|kota|daerah|wilayah|provinsi)"
_MOST_ID: Final = (
    r"(?:paling \w+|te(?:rendah|ringan|r(?:banyak|berat|besar|kecil|keras|mahal|murah|parah|sedikit|tegas|tinggi)))"
)
_MOST_EN: Final = r"(?:\w{3,}est|most \w+(?:ive|ous|ful|al|ant|ent|able|ible|ic)|most|least)"
_REGION_EN: Final = r"(?P<region>regenc(?:y|ies)|regions?|provinces?|cit(?:y|ies))"
_EVERY_EN: Final = rf"(?:(?:each|every|all|the|these|of|different|various|{FEW_EN}|\d+) )+" + _REGION_EN
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
        rf"(?:(?:tolong|coba|bisa) )*(?:ringkas|rangkum|jelas)(?:kan|lah|in)?(?: (?:dalam|dengan"
        rf"|secara)(?: \S+){{1,2}})?"
        rf" (?:(?:berita|artikel) )?{_ON_ID} (?P<what>.+)",
        rf"(?:(?:tolong|coba|saya|mau|ingin|butuh|apa(?: saja)?|(?:sebut|beri|minta|buat|bikin|susun"
        rf"|tulis)(?:kan|in)?) )*"
        rf"(?:{_POINTS_ID}) (?:(?:dari )?(?:berita|artikel) (?:{_ON_ID} )?|{_ON_ID} )(?P<what>.+)",
        r"(?:(?:tolong|coba|bisa) )*(?:buat|bikin|tulis|susun)(?:kan|in)? (?:saya )?"
        rf"(?:(?:judul|lead|teras|artikel|berita|naskah|draf) )+{_ON_ID} (?P<what>[^,]+)",
    ),
    "en": (
        rf"(?:(?:please|can you) )*(?:(?:give me|write|what(?:['’]s| are| is)|i need|tell me) )?(?:(?:an?|some|the) )?"
        rf"(?:{_POINTS_EN}) (?:on|about|regarding) (?P<what>.+)",
        r"(?:(?:please|can you) )*(?:write|draft)(?: me| us)? (?:(?:an?|the|news) )*(?:headline|lead|article"
        r"|story|report)"
        r" (?:on|about) (?P<what>.+)",
        r"(?:(?:please|can you) )*(?:summari[sz]e|sum up) (?:all )?(?:the )?(?:news|articles|coverage|reports?)"
        r" (?:on|about) (?P<what>.+)",
    ),
}
"""The gist of what the articles have on a subject is asked for, by the language."""
_FEW_ID: Final = rf"(?:satu|sebuah|beberapa|{_NUMBER_ID})"
_WISH_ID: Final = (
    r"(?:(?:tolong|coba|mohon|bisa|boleh|saya|aku|kami|kita|mau|ingin|butuh|perlu|minta|cari|kutip|tunjuk|beri|kasih|tampil"
    rf"|sebut|ambil|(?:apa(?:kah)? )?ada|adakah)(?:kan|in)? |{_FEW_ID} )*"
)
_WISH_EN: Final = (
    r"(?:(?:please|can|could|you|i|we|me|need|want|would|like|to|have|get|find|give|show|quote|is|are|there|any|some|an?|the"
    rf"|one|{SEVERAL}|exact|direct|original|precise|good|short)(?:['’]d)? )*"
)
"""How one asks for some quotations, not for all."""
_QUOTES_ID: Final = r"(?:kutipan|ucapan|perkataan|quote)(?: (?:langsung|pendek|singkat))?"
_QUOTES_EN: Final = r"(?:quotes?|quotations?|lines?|sentences?|passages?|parts?|words?)"
_ON_EN: Final = r"(?:about|on|regarding|concerning)"
_WHO_ID: Final = (
    rf"(?!(?:{_ON_ID}|{_EACH_ID}|dari|oleh|yang|saat|ketika|artikel|berita|media|siapa|apa|mana|lain|lainnya|ter\w+)\b)"
    r"(?P<who>\S+(?: \S+){0,5}?)"
)
_WHO_EN: Final = r"(?!(?:articles?|each|every|all|different|several|various)\b)(?P<who>\S+(?: \S+){0,5}?)"
_SPEAKER_EN: Final = (
    r"(?P<who>(?:(?:the|acting|deputy|vice) )*(?:(?-i:[A-Z])\S+|(?:regent|mayor|governor|minister|official"
    r"|president)s?|police"
    r")(?: \S+){0,4}?)"
)
_SAID: Final[Mapping[str, Sequence[str]]] = {
    "id": (
        rf"{_WISH_ID}(?:kalimat|kutipan|bagian|ucapan)(?: langsung)?(?: (?:saat|ketika|di mana|yang))?"
        rf" (?P<who>(?-i:[A-Z])\w*(?: (?-i:[A-Z])\w*)*) (?:bicara|berbicara|membahas"
        rf"|menyinggung)(?: {_ON_ID})? (?P<what>.+)",
        rf"{_WISH_ID}{_QUOTES_ID}(?: (?:dari|oleh))? {_WHO_ID} {_ON_ID} (?P<what>.+)",
    ),
    "en": (
        rf"{_WISH_EN}{_QUOTES_EN} (?:where|in which|when) (?P<who>(?-i:[A-Z])\w*(?: (?-i:[A-Z])\w*)*)"
        rf" (?:talks|talked|speaks|spoke|comments|commented|says something) {_ON_EN} (?P<what>.+)",
        rf"{_WISH_EN}{_QUOTES_EN} (?:from|by|of) {_WHO_EN} {_ON_EN} (?P<what>.+)",
        rf"{_WISH_EN}(?:{_QUOTES_EN}|wording) (?:of(?: what)?|by|from|with which)"
        r" (?P<who>(?-i:[A-Z])\w*(?: (?-i:[A-Z])\w*)*)"
        rf"(?: (?:talks|talked|speaks|spoke|comments|commented|sa(?:ys|id)(?: something)?))? {_ON_EN} (?P<what>.+)",
        rf"{_WISH_EN}{_QUOTES_EN} {_ON_EN} (?P<what>.+?) (?:from|by) {_SPEAKER_EN}",
    ),
}
"""The very words with which somebody speaks of something are asked for, by the language."""
_LINES: Final = {
    "id": rf"{_WISH_ID}(?:bagian|kalimat|{_QUOTES_ID}) {_ON_ID} (?P<what>.+)",
    "en": rf"{_WISH_EN}{_QUOTES_EN} {_ON_EN} (?P<what>.+)",
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
    for match in filter(None, (re.fullmatch(one, asked, re.IGNORECASE) for one in _SAID[language])):
        return _SAID_OF[language].format(**match.groupdict())
    if each := re.fullmatch(_EACH_ARTICLE[language], asked, re.IGNORECASE):
        return _LISTED[language] + (_MENTIONING[language].format(what=each["what"]) if each["what"] else "")
    if lines := re.fullmatch(_LINES[language], asked, re.IGNORECASE):
        if of_each := re.fullmatch(_FROM_EACH[language], lines["what"], re.IGNORECASE):
            return _by_region(language, of_each["region"].lower(), of_each["what"])
        return _ASKED[language].format(what=lines["what"])
    return None


def _by_region(language: str, region: str, what: str) -> str:
    # Of its own is what a region has: "sanksinya".
    own = f"{what.lower()}nya" if language == "id" and what.isalpha() and not what.endswith("nya") else what
    return _WHICH[language].format(region=_several(language, region), does=_HAS[language].format(what=own))


def _several(language: str, region: str) -> str:
    """Regions of a level, as a question begins that asks which of them do something."""
    return region.capitalize() if language == "id" else _PLURAL.get(region.lower(), region.lower())
