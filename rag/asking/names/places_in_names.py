"""Tells a region in a question from what is merely called like it: Padang Luar, which lies elsewhere, or coal.

Knows: where a collection's articles have the name, and which regions they are about. Does not know questions.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from index import words
from index.collection import Collection
from index.nouns import Article
from index.places import Mention, contains
from index.regions.gazetteer import Sense, sense_of

_NEXT = re.compile(r" ([^\W\d_a-z][^\W_]{2,})\b")
"""A capitalised word right behind a name, which may be one with it."""
_SITES = {
    "station": "stasiun",
    "market": "pasar",
    "airport": "bandara",
    "hospital": "(?:rs|rsud|rumah sakit)",
    "street": "(?:jalan|jl)",
    "road": "(?:jalan|jl|tol)",
    "bridge": "jembatan",
    "river": "(?:sungai|kali)",
    "port": "pelabuhan",
    "terminal": "terminal",
    "stadium": "stadion",
    "prison": "(?:lapas|rutan|penjara)",
    "dam": "bendungan",
    "square": "alun-alun",
}
"""What is named after a region and may stand elsewhere: in English behind the name, here in Indonesian before it."""
_SITE = re.compile(rf" (?P<site>{'|'.join(_SITES)})s?\b", re.IGNORECASE)
LED_BY = re.compile(
    r"(?i)\b(?:di|ke|dari|in|at|from|near)\s+(?:(?:the|kota|kabupaten|wilayah|daerah|provinsi|city of|regency of)\s+)?$"
)
"""Before a region that is named in a question, and not in the name of something else: "gempa Tuban"."""
_MATCH = re.compile(r" (?:vs\.?|versus|(?:me)?lawan|kontra) (?=[A-Z])")
"""Between two sides of a match."""
_SIDE = re.compile(
    r"(?<=[^\W_] )(?!(?:Kota|Kab(?:upaten)?|Provinsi|Gubernur|Bupati|Wali|Pol(?:da|res)|Pem(?:kab|kot|prov)|DPRD|KPU"
    r"|Bawaslu)\b)[A-Z][^\W_]{2,} $"
)
"""Before a region, what a side is called besides; not with which a question begins."""
_QUARTERS = "desa|kecamatan|kelurahan|kampung|dusun|nagari|distrik|kec|kel|ds"
MOST_READ = 50
"""Passages that are looked at for what a longer name is of."""


def meant(text: str, mentions: Sequence[Mention], collection: Collection) -> tuple[Mention, ...]:
    """The mentions in a question that are regions by what a collection has under the whole name.

    One is none where its name and the next capitalised word, or what is named after it, stand together in articles
    about regions elsewhere only; nor where it is typed small, "batu bara", and they have the word but no such region;
    nor where articles about the region right behind it have a village or a district of its name.
    """
    quarters = {
        one
        for one, other in pairwise(mentions)
        if text[one.end : other.start] == ", " and _has_quarter(other, one.text, collection)
    }
    return tuple(
        one
        for one in mentions
        if one.official
        or not (one in quarters or _lies_elsewhere(text, one, collection) or _is_a_word(text, one, collection))
    )


def _has_quarter(region: Mention, name: str, collection: Collection) -> bool:
    """Whether an article about a region has a village or a district of a name: "Desa Karanganyar, Jepara"."""
    quarter = re.compile(rf"(?i)\b(?:{_QUARTERS})\.? {re.escape(name)}(?!\w)")
    return any(
        any(_is_of(place.code, one.region_code) for place in region.places)
        for one in _having(name, collection)
        if one.region_code and quarter.search(one.whole)
    )


def _having(name: str, collection: Collection) -> Iterable[Article]:
    """The articles that have the words of a name."""
    terms = words.terms(name)
    keys = collection.current().words.holding(terms, limit=MOST_READ) if terms else []
    with collection.store.reading() as view:
        return view.articles_with(keys).values()


def _is_a_word(text: str, mention: Mention, collection: Collection) -> bool:
    """Whether a name typed small is also a word of articles none of which is about such a region or names it."""
    if text[mention.start].isupper() or sense_of(mention.text) is Sense.NONE:
        return False
    codes = [place.code for place in mention.places]
    known = collection.current()
    if collection.naming(codes) or any(contains(code, held) for code in codes for held in known.region_codes):
        return False
    return bool(known.words.holding(words.terms(mention.text), limit=1))


def _is_of_a_side(text: str, mention: Mention) -> bool:
    """Whether a region ends the name of a side of a match: "Badak Lampung vs Elang"."""
    return bool(_MATCH.search(text) and _SIDE.search(text[: mention.start]))


def _lies_elsewhere(text: str, mention: Mention, collection: Collection) -> bool:
    if _is_of_a_side(text, mention):
        return True
    after, site = _NEXT.match(text, mention.end), _SITE.match(text, mention.end)
    if not text[mention.start].isupper():
        return False
    own = re.escape(mention.text)
    if site:
        name = re.compile(rf"(?i)(?<!\w){_SITES[site['site'].lower()]}\.? {own}(?!\w)")
        whole = mention.text
    elif after:
        name = re.compile(rf"(?<!\w){own}\s{after[1]}(?!\w)")
        whole = f"{mention.text} {after[1]}"
    else:
        return False
    having = [one for one in _having(whole, collection) if name.search(one.whole)]
    regions = [one.region_code for one in having if one.region_code]
    return bool(having if site else regions) and not any(
        _is_of(place.code, region) for place in mention.places for region in regions
    )


def _is_of(code: str, region: str) -> bool:
    """Whether a region that an article is about is a place, or a part of it, or has it in it."""
    return contains(code, region) or contains(region, code)
