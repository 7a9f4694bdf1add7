"""How questions begin that ask which outlets report, which regions are reported on, who wrote, or who is quoted.

Knows: patterns, in either language. Does not know what is done with the rest of a question.
"""

from rag.catalogue.grammar.news import (
    AUTHOR_EN,
    AUTHOR_ID,
    IN_NEWS_EN,
    IN_NEWS_ID,
    MANY_ID,
    MOST_EN,
    MOST_ID,
    NAME,
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
    SPOKEN_OF_EN,
    TELLS_EN,
    TELLS_ID,
    WHICH_ID,
)
from rag.catalogue.grammar.patterns import Head, anycase, heads
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
    rf"(?:by (?:(?:the )?(?:number|count|amount) of )?(?:{NEWS_EN}|stories)(?: counts?)?"
    rf"|with {RANKED_EN} (?:number of )?{NEWS_EN})"
)
EVERY_ID = r"(?:semua|seluruh|daftar)"
_HERE_ID = r"(?:(?:di|dalam|di dalam) (?:koleksi|perpustakaan|arsip)\b|di sini$)"
_HERE_EN = r"in (?:the|this|my|our|your) (?:collection|library|archive)\b"


def _held(one: str, one_en: str, every_en: str, unit: Unit) -> tuple[Head, ...]:
    """How all outlets or regions of a collection are asked for, by what they are called."""
    return heads(
        unit,
        View.COUNT,
        rf"(?:(?:ada )?{MANY_ID} {one}|{one} {WHICH_ID})(?: yang)?"
        rf"(?= (?:(?:ada|tersimpan|terdapat|tersedia) )?{_HERE_ID})",
        rf"(?:how many|which|what) {one_en}"
        rf"(?= (?:are (?:there(?=$| {_HERE_EN})|{_HERE_EN})|do (?:you|we) have"
        r"|does the (?:collection|library) (?:have|hold))\b| are (?:here|available here)$)",
        # Bare, it can only be of the collection.
        rf"(?:(?:ada )?{MANY_ID}|{EVERY_ID}) {one}(?=$)",
        rf"(?:how many {one_en}|all (?:of )?(?:the )?{every_en})(?=$)",
        rf"{SHOW_ID}(?: (?:semua|seluruh|nama))* {one}(?: {WHICH_ID})?"
        rf"(?=$| (?:yang )?ada$| (?:yang )?(?:(?:ada|tersimpan|tersedia) )?{_HERE_ID})",
        rf"{SHOW_EN}(?: all)?(?: of)?(?: the)? {every_en}(?=$| (?:that are |which are )?(?:here\b|{_HERE_EN}))",
    )


OUTLETS: tuple[Head, ...] = (
    *heads(
        Unit.OUTLET,
        View.COUNT,
        rf"{_TOP_EN}{OUTLET_EN} {_BY_ARTICLES_EN}",
        rf"{OUTLET_ID} {WHICH_ID}(?: yang)?{FREQUENT}"
        rf" (?:{PRINTS_ID} {NEWS_ID}|{TELLS_ID}(?: {NEWS_ID})?)(?: {RANKED_ID})? …",
        rf"(?:{SOME} )?{OUTLET_ID} (?:{WHICH_ID}(?: yang)? {RANKED_ID} {NEWS_ID}"
        rf"|(?:(?:teratas|{WHICH_ID}) )?dengan (?:jumlah )?{NEWS_ID} {RANKED_ID}) …",
        rf"{MANY_ID} {OUTLET_ID}(?: yang)?{FREQUENT} (?:{PRINTS_ID} {NEWS_ID}|{TELLS_ID}(?: {NEWS_ID})?) …",
        rf"siapa(?: saja| aja)? yang (?:(?:{RANKED_ID} )?(?:memberitakan|mewartakan)|{RANKED_ID} (?:me)?nulis) …",
        rf"(?P<topic>\S.*?) (?:diberitakan|diliput|diwartakan)(?: (?:di|oleh|dalam))? {OUTLET_ID} {WHICH_ID} …",
        rf"(?:which|what|how many)(?: different)? {OUTLET_EN}(?: (?:have|has|had))?(?: ever)?"
        rf" (?:{TELLS_EN}(?: {RANKED_EN})?(?: {NEWS_EN})?(?: (?:on|about|of))?"
        rf"|{PRINTS_EN}(?: the)?(?: {RANKED_EN})?(?: any)? (?:{NEWS_EN}|stories)) …",
    ),
    *_held(OUTLET_ID, OUTLET_EN, r"(?:outlets|newspapers|media)", Unit.OUTLET),
)
REGIONS: tuple[Head, ...] = (
    *_held(REGION_ID, REGION_EN, r"(?:regencies|regions|provinces|cities|districts)", Unit.REGION),
    *heads(
        Unit.REGION,
        View.COUNT,
        # How many of them were asked for is not told apart: all are named, most articles first.
        rf"(?:{SOME} )?{REGION_ID} (?:(?:teratas|{WHICH_ID}) )?(?:yang )?dengan (?:jumlah )?{NEWS_ID} {RANKED_ID}",
        rf"{_TOP_EN}{REGION_EN} {_BY_ARTICLES_EN}",
        rf"(?:{REGION_ID} {WHICH_ID}|{MANY_ID} {REGION_ID})(?: yang)?(?: {RANKED_ID})?"
        rf" (?:(?:menyebut(?:kan)?|menyinggung|memberitakan)(?: {RANKED_ID})?|(?:punya|memiliki) {NEWS_ID})"
        rf"{ONE_THING} …",
        rf"(?:{REGION_ID} {WHICH_ID}|{MANY_ID} {REGION_ID})(?: yang)?(?: {RANKED_ID})?"
        rf" (?:{IN_NEWS_ID}|diliput|(?:ada|punya|memiliki|dapat|mendapat(?:kan)?)(?: {RANKED_ID})? {NEWS_ID})"
        rf"|{REGION_ID} {WHICH_ID}(?: yang)? {RANKED_ID} {NEWS_ID}",
        rf"{REGION_ID} {WHICH_ID}(?: yang)? {RANKED_ID} (?:disebut(?:kan)?|dibahas|disorot)",
        rf"(?:{REGION_ID} {WHICH_ID}|{MANY_ID} {REGION_ID})(?: yang)? (?:disebut(?:kan)?|dibahas|disorot)"
        rf"(?=$| (?:di sini|(?:di|dalam|oleh) (?:{NEWS_ID}|koleksi))(?!\w))",
        rf"{NEWS_ID} (?:tentang|dari|mengenai|soal) {REGION_ID} {WHICH_ID}",
        rf"(?:which|what|how many) {REGION_EN} (?:(?:are|is|were|was|have been|has been) )?"
        rf"(?:(?:{RANKED_EN} )?{IN_NEWS_EN}|do (?:the |these |your )?articles (?:cover|mention|come from|report on)"
        rf"|(?:gets?|got|has|have|had|receives?|received) {RANKED_EN} (?:(?:news |press |media )?coverage|{NEWS_EN})"
        rf"|(?:has|have|had)(?: any)? (?:coverage|{NEWS_EN}|stories)(?=$| (?:about|on|of|in|that|which|mention\w*)\b))",
        rf"(?:which|what) {REGION_EN} (?:are|is|were|was|have been|has been)"
        rf" (?:{RANKED_EN} {SPOKEN_OF_EN}|{SPOKEN_OF_EN} {RANKED_EN}|{SPOKEN_OF_EN}(?=$| here$))"
        r"(?: in (?:the )?(?:news|press|media|articles))?",
        rf"(?:which|what|how many) {REGION_EN}(?: (?:have|has))?"
        rf" (?:mention(?:s|ed)?(?: {RANKED_EN})?|report(?:s|ed)? on){ONE_THING} …",
    ),
)


_WHO_ID = rf"(?:siapa(?: (?:saja|aja|sih))*(?: (?:yang|nama))?|{MANY_ID}|{SHOW_ID}(?: (?:semua|seluruh|nama))*)"
_NEWS_EN = rf"(?:{NEWS_EN}|stories)"
_WROTE_EN = r"(?:(?:has|have) written|wrote|writes?)"
AUTHORS: tuple[Head, ...] = heads(
    Unit.AUTHOR,
    View.COUNT,
    rf"{_WHO_ID} {AUTHOR_ID} {NEWS_ID} …",
    rf"(?:{_WHO_ID} (?:{SOME} )?{AUTHOR_ID}|(?:{SOME} )?{AUTHOR_ID} (?:{WHICH_ID}|siapa(?: saja)?))(?: yang)?"
    rf"{FREQUENT} (?:me)?nulis(?: {NEWS_ID})?(?: {RANKED_ID})? …",
    rf"(?:{_WHO_ID} )?(?:{SOME} )?{AUTHOR_ID}(?: {WHICH_ID})?(?: yang)? (?:dengan (?:jumlah )?{NEWS_ID} {RANKED_ID}"
    rf"|{RANKED_ID} {NEWS_ID}(?:nya)?) …",
    rf"(?:(?:ada )?{MANY_ID}|{SHOW_ID}(?: (?:semua|seluruh|nama))*|{EVERY_ID}) {AUTHOR_ID}(?: yang ada)?"
    r"(?=$| (?:di|dalam) (?:sini|koleksi|perpustakaan|arsip)\b)",
    rf"(?:how many|which|what)(?: different)? {AUTHOR_EN}"
    r"(?:$| (?:are (?:there|here)|(?:do|does) (?:you|we|the (?:collection|library)) have)(?=$| (?:in|from)\b))"
    rf"|{SHOW_EN}(?: all)?(?: the)? authors(?=$| in\b)",
    rf"siapa(?: (?:saja|aja|sih))* yang (?:me)?nulis {NEWS_ID} …",
    rf"(?:which|what|how many)(?: different)? {AUTHOR_EN} {_WROTE_EN}(?: {RANKED_EN})?(?: {_NEWS_EN})?"
    r"(?: (?:on|about))? …",
    rf"who {_WROTE_EN}(?: the)?(?: {RANKED_EN})?(?: {_NEWS_EN}|(?= (?:about|on)\b))"
    rf"|(?:who (?:is|are|was|were)|{SHOW_EN}(?: all)?) (?:the )?{AUTHOR_EN} of (?:the )?{_NEWS_EN}",
)


_IN_ID = rf"(?: (?:di|dalam|oleh)(?: (?:semua|para))? {NEWS_ID})?"
_IN_EN = rf"(?: (?:in|by)(?: all)?(?: (?:the|these|your))? (?:{NEWS_EN}|stories))?"
_PERSONS_ID = r"(?:orang|tokoh|pejabat|pihak|narasumber)"
_PERSONS_EN = r"(?:people|persons|officials|politicians|sources|speakers|voices)"
SPEAKERS: tuple[Head, ...] = heads(
    Unit.SPEAKER,
    View.COUNT,
    rf"(?:(?:{SHOW_ID}|siapa(?: (?:saja|aja|sih))*)(?: (?:semua|seluruh|para|daftar|nama))*"
    rf" (?:{SOME} )?{_PERSONS_ID}(?: teratas)?(?= yang)"
    rf"|{SOME} {_PERSONS_ID}(?: teratas)?(?= yang)"
    rf"|siapa(?: (?:saja|aja|sih))*|{MANY_ID} {_PERSONS_ID}|{_PERSONS_ID} (?:mana|siapa)(?: (?:saja|aja))?)"
    rf"(?: yang)?(?: (?:pernah|sudah|telah|ikut))*{MOST_ID} dikutip(?:nya)?{MOST_ID}{_IN_ID}",
    rf"(?:siapa(?: (?:saja|aja|sih))*|{MANY_ID})(?: (?:yang )?(?:jadi|menjadi))? narasumber (?:di|dalam) {NEWS_ID}",
    rf"(?:who(?: all)?|(?:which|what|how many)(?: of the)?(?: {SOME})? {_PERSONS_EN}"
    rf"|(?:who are the|{SHOW_EN}(?: all)?(?: the)?|the)(?: top)?(?: {SOME})?(?: top)? {_PERSONS_EN}"
    rf"|{SHOW_EN} every(?:one|body))"
    rf"(?: (?:who|that))?(?: (?:is|are|was|were|gets?|got))?"
    rf"(?: (?:has|have) been)?(?: all)?{MOST_EN} (?:quoted|cited){MOST_EN}{_IN_EN}",
    rf"(?:(?:ada )?{MANY_ID}|{SHOW_ID}(?: (?:semua|seluruh|nama))*|{EVERY_ID}) (?:narasumber|pembicara)(?: yang ada)?"
    rf"(?=$| {_HERE_ID})",
    rf"(?:how many|{SHOW_EN}(?: all)?(?: of)?(?: the)?|all (?:of )?(?:the )?) (?:speakers|people quoted|sources quoted)"
    rf"(?=$| (?:are there|{_HERE_EN})$)",
)
_NOT_ID = r"(?:tidak|tak|tdk|nggak|enggak|gak|ga|belum)(?: (?:pernah|ikut|ada yang))*"
_NOT_EN = r"(?:(?:do|does|did|have|has|had|are|were|was|is)(?: not|n['’]t)|(?:(?:do|does|did|have|has|had) )?never)"
_NOT_EN += r"(?: (?:ever|even))?"
_WHICH_EN = rf"(?:which|what|how many)(?: of the)?(?: different)? (?:{OUTLET_EN}|{REGION_EN})"
_WHICH_ID = rf"(?:{MANY_ID} )?(?:{OUTLET_ID}|{REGION_ID})(?: {WHICH_ID})?"
ABSENT = anycase(
    rf"(?:(?P<id>{_WHICH_ID} yang) {_NOT_ID}|(?P<en>{_WHICH_EN}) (?:{_NOT_EN}|(?P<prints>{PRINTS_EN}) no))(?= )"
)
"""Asks for outlets or regions of which something is not so."""
ABSENT_HEADS: tuple[Head, ...] = heads(
    Unit.REGION,
    View.COUNT,
    rf"{REGION_ID} {WHICH_ID} yang (?:menyebut(?:kan)?|menyinggung|punya {NEWS_ID}|memiliki {NEWS_ID})"
    rf"|{MANY_ID} {REGION_ID}(?: yang)? (?:menyebut(?:kan)?|menyinggung|punya {NEWS_ID}|memiliki {NEWS_ID}) …",
    rf"(?:which|what|how many)(?: of the)? {REGION_EN} (?:mention(?:ed|s)?|(?:have|had|has) (?:{NEWS_EN}|article)) …",
)
"""Those that only speak of news where something is not so; others come behind them."""
