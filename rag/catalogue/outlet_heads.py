"""How questions begin that ask which outlets report on something, or which regions are reported on.

Knows: patterns, in either language. Does not know what is done with the rest of a question.
"""

from rag.catalogue.heads import IN_NEWS_EN, IN_NEWS_ID, NAME, SPOKEN_OF_EN, Head, head
from rag.catalogue.news import (
    MANY_ID,
    NEWS_EN,
    NEWS_ID,
    OUTLET_EN,
    OUTLET_ID,
    PRINTS_EN,
    PRINTS_ID,
    RANKED_EN,
    RANKED_ID,
    REGION_EN,
    REGION_ID,
    SHOW_EN,
    SHOW_ID,
    SOME,
    TELLS_EN,
    TELLS_ID,
    WHICH_ID,
)
from rag.catalogue.request import Unit, View

_ONE = rf"(?:{NAME}|[\w-]+|[\"“][^\"”]+[\"”])"
ONE_THING = (
    rf"(?= (?:the |kata |nama |the word )?{_ONE}(?:,? (?:dan|atau|and|or) {_ONE})*"
    r"(?:$|,? (?:pada|di|in|since|sejak|selama|during|tahun|bulan|sepanjang|paling|(?:the )?most)\b))"
)
"""Before a name or a single word, which can be counted; what regions say in several words is told by sentences."""
FREQUENT = rf"(?: (?:{RANKED_ID}|sering|rajin|pernah|sudah|telah|ikut|yang))*"
_TOP_EN = rf"(?:(?:which|what)(?: are)? )?(?:the )?(?:top )?(?:{SOME} )?"
_BY_ARTICLES_EN = (
    rf"(?:by (?:(?:the )?(?:number|count|amount) of )?{NEWS_EN}(?: counts?)?|with {RANKED_EN} (?:number of )?{NEWS_EN})"
)
_HERE_ID = r"(?:(?:di|dalam|di dalam) (?:koleksi|perpustakaan|arsip)\b|di sini$)"
_HERE_EN = r"in (?:the|this|my|our|your) (?:collection|library|archive)\b"


def _held(one: str, one_en: str, every_en: str, unit: Unit) -> tuple[Head, ...]:
    """How all outlets or regions of a collection are asked for, by what they are called."""
    asked = (
        rf"(?:(?:ada )?{MANY_ID} {one}|{one} {WHICH_ID})(?: yang)?"
        rf"(?= (?:(?:ada|tersimpan|terdapat|tersedia) )?{_HERE_ID})",
        rf"(?:how many|which|what) {one_en}"
        rf"(?= (?:are (?:there(?=$| {_HERE_EN})|{_HERE_EN})|do (?:you|we) have"
        r"|does the (?:collection|library) (?:have|hold))\b| are (?:here|available here)$)",
        rf"{SHOW_ID}(?: (?:semua|seluruh|nama))* {one}(?: {WHICH_ID})?"
        rf"(?=$| (?:yang )?ada$| (?:yang )?(?:(?:ada|tersimpan|tersedia) )?{_HERE_ID})",
        rf"{SHOW_EN}(?: all)?(?: of)?(?: the)? {every_en}(?=$| (?:that are |which are )?(?:here\b|{_HERE_EN}))",
    )
    return tuple(head(pattern, unit, View.COUNT) for pattern in asked)


OUTLETS: tuple[Head, ...] = (
    head(rf"{_TOP_EN}{OUTLET_EN} {_BY_ARTICLES_EN}", Unit.OUTLET, View.COUNT),
    head(
        rf"{OUTLET_ID} {WHICH_ID}(?: yang)?{FREQUENT}"
        rf" (?:{PRINTS_ID} {NEWS_ID}|{TELLS_ID}(?: {NEWS_ID})?)(?: {RANKED_ID})?",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    head(
        rf"(?:{SOME} )?{OUTLET_ID} (?:{WHICH_ID}(?: yang)? {RANKED_ID} {NEWS_ID}"
        rf"|(?:(?:teratas|{WHICH_ID}) )?dengan (?:jumlah )?{NEWS_ID} {RANKED_ID})",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    head(
        rf"{MANY_ID} {OUTLET_ID}(?: yang)?{FREQUENT} (?:{PRINTS_ID} {NEWS_ID}|{TELLS_ID}(?: {NEWS_ID})?)",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    head(
        rf"siapa(?: saja| aja)? yang (?:memberitakan|mewartakan|{RANKED_ID} (?:memberitakan|mewartakan|(?:me)?nulis))",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    head(
        rf"(?P<topic>\S.*?) (?:diberitakan|diliput|diwartakan)(?: (?:di|oleh|dalam))? {OUTLET_ID} {WHICH_ID}",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    head(
        rf"(?:which|what|how many)(?: different)? {OUTLET_EN}(?: (?:have|has|had))?(?: ever)?"
        rf" (?:{TELLS_EN}(?: {RANKED_EN})?(?: {NEWS_EN})?(?: (?:on|about|of))?"
        rf"|{PRINTS_EN}(?: the)?(?: {RANKED_EN})?(?: any)? (?:{NEWS_EN}|stories))",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    *_held(OUTLET_ID, OUTLET_EN, r"(?:outlets|newspapers|media)", Unit.OUTLET),
)  # fmt: skip
REGIONS: tuple[Head, ...] = (
    *_held(REGION_ID, REGION_EN, r"(?:regencies|regions|provinces|cities|districts)", Unit.REGION),
    # How many of them were asked for is not told apart: all are named, most articles first.
    head(
        rf"(?:{SOME} )?{REGION_ID} (?:(?:teratas|{WHICH_ID}) )?(?:yang )?dengan (?:jumlah )?{NEWS_ID} {RANKED_ID}",
        Unit.REGION, View.COUNT,
    ),
    head(rf"{_TOP_EN}{REGION_EN} {_BY_ARTICLES_EN}", Unit.REGION, View.COUNT),
    head(
        rf"(?:{REGION_ID} {WHICH_ID}|{MANY_ID} {REGION_ID})(?: yang)?(?: {RANKED_ID})?"
        rf" (?:(?:menyebut(?:kan)?|menyinggung|memberitakan)(?: {RANKED_ID})?|(?:punya|memiliki) {NEWS_ID}){ONE_THING}",
        Unit.REGION, View.COUNT, bare=True,
    ),
    head(
        rf"(?:{REGION_ID} {WHICH_ID}|{MANY_ID} {REGION_ID})(?: yang)?(?: {RANKED_ID})?"
        rf" (?:{IN_NEWS_ID}|diliput|(?:ada|punya|memiliki|dapat|mendapat(?:kan)?)(?: {RANKED_ID})? {NEWS_ID})"
        rf"|{REGION_ID} {WHICH_ID}(?: yang)? {RANKED_ID} {NEWS_ID}",
        Unit.REGION, View.COUNT,
    ),
    head(rf"{REGION_ID} {WHICH_ID}(?: yang)? {RANKED_ID} (?:disebut(?:kan)?|dibahas|disorot)", Unit.REGION, View.COUNT),
    head(
        rf"(?:{REGION_ID} {WHICH_ID}|{MANY_ID} {REGION_ID})(?: yang)? (?:disebut(?:kan)?|dibahas|disorot)"
        rf"(?=$| (?:di sini|(?:di|dalam|oleh) (?:{NEWS_ID}|koleksi))(?!\w))",
        Unit.REGION, View.COUNT,
    ),
    head(rf"{NEWS_ID} (?:tentang|dari|mengenai|soal) {REGION_ID} {WHICH_ID}", Unit.REGION, View.COUNT),
    head(
        rf"(?:which|what|how many) {REGION_EN} (?:(?:are|is|were|was|have been|has been) )?"
        rf"(?:(?:{RANKED_EN} )?{IN_NEWS_EN}|do (?:the |these |your )?articles (?:cover|mention|come from|report on)"
        rf"|(?:gets?|got|has|have|had|receives?|received) {RANKED_EN} (?:(?:news |press |media )?coverage|{NEWS_EN})"
        rf"|(?:has|have|had)(?: any)? (?:coverage|{NEWS_EN}|stories)(?=$| (?:about|on|of|in|that|which|mention\w*)\b))",
        Unit.REGION, View.COUNT,
    ),
    head(
        rf"(?:which|what) {REGION_EN} (?:are|is|were|was|have been|has been)"
        rf" (?:{RANKED_EN} {SPOKEN_OF_EN}|{SPOKEN_OF_EN} {RANKED_EN}|{SPOKEN_OF_EN}(?=$| here$))"
        r"(?: in (?:the )?(?:news|press|media|articles))?",
        Unit.REGION, View.COUNT,
    ),
    head(
        rf"(?:which|what|how many) {REGION_EN}(?: (?:have|has))?"
        rf" (?:mention(?:s|ed)?(?: {RANKED_EN})?|report(?:s|ed)? on){ONE_THING}",
        Unit.REGION, View.COUNT, bare=True,
    ),
)  # fmt: skip
