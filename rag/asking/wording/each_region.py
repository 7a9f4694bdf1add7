"""What is asked of every region, "bandingkan sanksi di kelima kabupaten", asked of the regions that tell of it.

Knows: how both languages ask for each region's own, whether all of them do something, and which has the most of it.
Does not know the articles.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from index.numerals import FEW_EN, FEW_ID


def compiled(*patterns: str) -> Sequence[re.Pattern[str]]:
    """Patterns of whole questions, in whatever case."""
    return tuple(re.compile(one, re.IGNORECASE) for one in patterns)


NUMBER_ID: Final = rf"(?:{FEW_ID}|\d+)"
EACH_ID: Final = rf"(?:setiap|tiap(?:-tiap)?|masing-masing|semua|seluruh|ke{NUMBER_ID}|{NUMBER_ID}|berbagai)"
LEVEL_ID: Final = r"(?:kabupaten|kota|daerah|wilayah|provinsi)"
_EVERY_ID: Final = rf"(?:{EACH_ID}|antar(?:a)?) (?P<region>{LEVEL_ID})"
_MOST_ID: Final = (
    r"(?:paling \w+|te(?:rendah|ringan|r(?:banyak|berat|besar|kecil|keras|mahal|murah|parah|sedikit|tegas|tinggi)))"
)
_MOST_EN: Final = r"(?:\w{3,}est|most \w+(?:ive|ous|ful|al|ant|ent|able|ible|ic)|most|least)"
REGION_EN: Final = r"(?P<region>regenc(?:y|ies)|regions?|provinces?|cit(?:y|ies))"
_EVERY_EN: Final = rf"(?:(?:each|every|all|the|these|of|different|various|{FEW_EN}|\d+) )+" + REGION_EN
_SHOW: Final = r"(?:please )?(?:(?:make|draw|give me|show(?: me)?) )?"
_SINGLE: Final = r"(?:each|every) " + REGION_EN
_OF_EACH: Final = {
    "id": compiled(
        rf"(?:tolong )?(?:bandingkan|perbandingan) (?P<what>.+?) (?:(?:di|dari|pada) )?{_EVERY_ID}",
        rf"(?:tolong )?bandingkan {_EVERY_ID} (?:soal|dalam hal|tentang|mengenai) (?P<what>.+)",
        r"(?:tolong )?(?:(?:buat(?:kan)?|tampilkan) )?(?:tabel|daftar) (?P<what>.+?) (?:per|tiap|setiap)"
        rf" (?P<region>{LEVEL_ID})",
        rf"apa(?: saja| aja)? (?P<what>.+?) di {_EVERY_ID}",
        rf"(?P<what>.+?) apa(?: saja| aja)? (?:yang ada )?di {_EVERY_ID}",
        rf"apa(?: saja)? (?:persamaan|kesamaan)(?:nya)? {_EVERY_ID} (?:soal|dalam hal|tentang|mengenai) (?P<what>.+)",
    ),
    "en": compiled(
        rf"(?:please )?compare {_EVERY_EN} (?:on|in terms of|with (?:regard|respect) to|regarding) (?P<what>.+)",
        rf"(?:please )?compare (?:the )?(?P<what>.+?) (?:in|of|across|between|among) {_EVERY_EN}",
        rf"{_SHOW}(?:a |the )?(?:table|list|overview) of (?:the )?(?P<what>.+?) (?:(?:by|per|for each) {REGION_EN})",
        rf"what (?:does|did) {_SINGLE} (?:say|announce|report) (?:about|on|regarding) (?P<what>.+)",
        rf"(?:what|which) (?P<what>.+?) (?:(?:are|is|were|was) there )?in {_SINGLE}",
        rf"what do {_EVERY_EN} have in common (?:on|about|in terms of|regarding) (?P<what>.+)",
    ),
}
"""Each region's own of something is asked for, by the language."""
_DOES: Final = {
    "id": compiled(
        rf"apa(?:kah)? (?:memang )?{EACH_ID} (?P<region>{LEVEL_ID}) (?:(?:itu|ini) )?(?:yang )?"
        r"(?P<does>(?:meng(?:ancam|eluarkan)|memperingatkan|melarang|menjatuhkan|memberi(?:kan)?|membentuk|menerbitkan"
        r"|punya|memiliki|meny(?:ebut|inggung)(?:kan)?|membahas)\b.+)",
        rf"(?:se)?berapa(?: banyak)? (?P<region>{LEVEL_ID}) (?:yang )?"
        r"(?P<does>(?:meny(?:ebut|inggung)(?:kan)?|membahas|mengancam)\b.+)",
    ),
    "en": compiled(
        rf"(?:do|did|have) {_EVERY_EN} (?P<does>(?:mention|threaten|announce|issue|ban|warn|impose|form|promise"
        r"|talk about)(?:e?[ds])?\b.+)",
        rf"how many(?: of the)? {REGION_EN}(?: (?:that|which))?"
        r" (?P<does>(?:mention|threaten|talk about)(?:e?[ds])?\b.+)",
    ),
}
"""Whether all regions do something, or how many tell of it: those that do are gone through, and so counted."""
_OF_THE_MOST: Final = {
    "id": compiled(
        rf"(?P<region>{LEVEL_ID}) mana(?: yang)? {_MOST_ID} (?P<what>\w+nya)",
        rf"(?P<region>{LEVEL_ID}) mana(?: yang)? (?P<what>\w+nya) {_MOST_ID}",
    ),
    "en": compiled(rf"which {REGION_EN} (?:has|had) (?:the )?{_MOST_EN} (?P<what>.+)"),
}
"""The region is asked for that has the most or the hardest of something, by the language."""
_PLURAL: Final = {"regency": "regencies", "city": "cities", "region": "regions", "province": "provinces"}
_NO_THING: Final = re.compile(
    r"(?i)\b(?:artikel|berita|media|articles?|stories|news|outlets?|se?berapa|how|jumlah|numbers?|yang|that|who|paling|most"
    r"|siapa|kapan|ke?napa|mengapa|bagaimana)\b|\d|(?:\S+ ){5}"
)
"""What is asked for is no plain thing of few words."""
_WHICH: Final = {"id": "{region} mana saja yang {does}?", "en": "Which {region} {does}?"}
_HAS: Final = {"id": "ada {what}", "en": "have {what}"}


def matches(patterns: Sequence[re.Pattern[str]], asked: str) -> Iterator[re.Match[str]]:
    """What the patterns that a whole question fits make of it."""
    return filter(None, (one.fullmatch(asked) for one in patterns))


def of_each_region(text: str) -> str:
    """A question for each region's own, or whether all do something, as one for those regions; any other as it is."""
    asked = " ".join(text.split()).rstrip(" ?!.")
    for language, patterns in _OF_EACH.items():
        if found := _own(asked, language, patterns):
            return found
        for done in matches(_DOES[language], asked):
            return _WHICH[language].format(region=_several(language, done["region"]), does=done["does"])
    return text


def of_any_rank(text: str) -> str:
    """A question for the region that has the most or hardest of something as one for all that have it; else empty."""
    asked = " ".join(text.split()).rstrip(" ?!.")
    return next(filter(None, (_own(asked, *of_one) for of_one in _OF_THE_MOST.items())), "")


def regions_with(language: str, region: str, what: str) -> str:
    """The question which regions of a level have something."""
    # Of its own is what a region has: "sanksinya".
    own = f"{what.lower()}nya" if language == "id" and what.isalpha() and not what.endswith("nya") else what
    return _WHICH[language].format(region=_several(language, region), does=_HAS[language].format(what=own))


def _own(asked: str, language: str, patterns: Sequence[re.Pattern[str]]) -> str | None:
    """The question which regions have what one of some patterns asks of them; None where it is no plain thing."""
    plain = next((match for match in matches(patterns, asked) if not _NO_THING.search(match["what"])), None)
    return regions_with(language, plain["region"], plain["what"]) if plain else None


def _several(language: str, region: str) -> str:
    """Regions of a level, as a question begins that asks which of them do something."""
    return region.capitalize() if language == "id" else _PLURAL.get(region.lower(), region.lower())
