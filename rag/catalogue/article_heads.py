"""How questions begin that count articles, list them, put them in order, or ask for the newest or oldest.

Knows: patterns, in either language. Does not know what is done with the rest of a question.
"""

from rag.catalogue.heads import IN_NEWS_EN, IN_NEWS_ID, NAME, NOTHING_TOLD, SPOKEN_OF_EN, SPOKEN_OF_ID, Head, head
from rag.catalogue.news import (
    BEHIND,
    END_EN,
    END_ID,
    MAKE_EN,
    MAKE_ID,
    MANY_ID,
    NEWS_EN,
    NEWS_ID,
    NUMBER,
    SHOW_EN,
    SHOW_ID,
    TOLD_EN,
    WHICH_ID,
)
from rag.catalogue.request import Unit, View

_WHEN_ID = r"(?:kapan|(?:tanggal|hari|bulan|tahun) (?:berapa|apa|mana))"
_ENDS_OF_REPORTING: tuple[tuple[str, View], ...] = (
    (rf"(?:mulai|sejak) kapan (?P<topic>\S.*?)(?: (?:itu|mulai|sudah|pertama kali))* {IN_NEWS_ID}", View.OLDEST),
    (rf"(?:pada )?{_WHEN_ID} (?:pertama kali|mulai) (?P<topic>\S.*?)(?: itu)? {IN_NEWS_ID}", View.OLDEST),
    (rf"(?:pada )?{_WHEN_ID} (?P<topic>\S.*?)(?: itu)? (?:pertama kali|mulai) {IN_NEWS_ID}", View.OLDEST),
    (rf"(?:pada )?{_WHEN_ID} terakhir(?: kali)? (?P<topic>\S.*?)(?: itu)? {IN_NEWS_ID}", View.NEWEST),
    (rf"(?:pada )?{_WHEN_ID} (?P<topic>\S.*?)(?: itu)? terakhir(?: kali)? {IN_NEWS_ID}", View.NEWEST),
    (rf"since when (?:has|have|is|are) (?P<topic>\S.*?) (?:been )?(?:{IN_NEWS_EN}|reported on)", View.OLDEST),
    (rf"when (?:was|were) (?P<topic>\S.*?) first {IN_NEWS_EN}", View.OLDEST),
    (rf"when (?:was|were) (?P<topic>\S.*?) last {IN_NEWS_EN}", View.NEWEST),
)
ENDS: tuple[Head, ...] = (
    head(
        rf"(?:(?:apa|mana|kapan|{SHOW_ID})(?: saja)? )?(?:{NUMBER} )?{NEWS_ID}(?: yang)? {END_ID}",
        Unit.ARTICLE, View.NEWEST, bare=True,
    ),
    head(
        rf"(?:(?:(?:what|which|when)(?:'s| is| are| was| were)|{SHOW_EN}) )?(?:the )?(?:{NUMBER} )?{END_EN}"
        rf"(?: {BEHIND})? (?:{TOLD_EN}|stor(?:y|ies)(?= (?:from|about|on|by)\b))",
        Unit.ARTICLE, View.NEWEST,
    ),
    # The day on which something was first, or last, in the news.
    *(head(f"{asked}{NOTHING_TOLD}", Unit.ARTICLE, view, bare=True) for asked, view in _ENDS_OF_REPORTING),
)  # fmt: skip
"""The ends of the row of days."""
ORDERS: tuple[Head, ...] = (
    head(
        rf"(?:urut(?:kan|in|kanlah)|susun(?:lah)?)(?: (?:semua|seluruh|para))? (?:kejadian|peristiwa|{NEWS_ID})"
        r"(?:-(?:kejadian|peristiwa))?",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        rf"(?:{MAKE_ID} )?(?:linimasa|lini masa|garis waktu|timeline(?! (?:of|for|about|on)))"
        rf"(?: (?:kejadian|peristiwa|{NEWS_ID}))?",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        rf"(?:{MAKE_ID} )?(?:kronologi|urutan(?: waktu| kronologis)?) {NEWS_ID}",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        rf"(?:{MAKE_EN}(?:timeline|chronology)|what is the (?:timeline|chronology) of (?:the )?(?:events|{NEWS_EN}))"
        rf"(?: of| for| about| on)?(?: (?:the )?(?:events|{NEWS_EN}))?",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    head(
        rf"(?:sort|order|arrange|put)(?: all)?(?: the)? (?:events|{TOLD_EN})(?: of)?",
        Unit.ARTICLE, View.TIMELINE, bare=True, to_order=True,
    ),
)  # fmt: skip
COUNTS: tuple[Head, ...] = (
    head(rf"(?:(?:sudah |telah )?ada )?{MANY_ID} {NEWS_ID}", Unit.ARTICLE, View.COUNT, bare=True),
    head(
        r"(?:(?:berapa )?(?:jumlah|total|banyaknya)|hitung(?:lah|kan)?(?: (?:jumlah|total))?)(?: (?:semua|seluruh))?"
        rf" {NEWS_ID}",
        Unit.ARTICLE, View.COUNT, bare=True,
    ),
    head(
        rf"(?:(?:se)?berapa|brp) (?:kali|sering) (?P<topic>\S.*?) {IN_NEWS_ID}{NOTHING_TOLD}",
        Unit.ARTICLE, View.COUNT, bare=True,
    ),
    head(
        rf"(?:(?:se)?berapa|brp) (?:kali|sering) (?P<topic>{NAME}) (?:pernah |sudah )?{SPOKEN_OF_ID}"
        r"(?=$| (?:pada|di|sejak|selama|dalam|tahun|bulan)\b)",
        Unit.ARTICLE, View.COUNT, bare=True,
    ),
    head(
        rf"how (?:often|many times) (?:is|are|was|were|has|have) (?P<topic>\S.*?)(?: been)?"
        rf" (?:{IN_NEWS_EN}|mentioned|covered|reported on){NOTHING_TOLD}",
        Unit.ARTICLE, View.COUNT, bare=True,
    ),
    head(
        rf"in how many {NEWS_EN} (?:is|are|was|were|does|do) (?P<topic>\S.*?) (?:appear(?:s|ing)?|{SPOKEN_OF_EN})",
        Unit.ARTICLE, View.COUNT, bare=True,
    ),
    head(rf"how many {NEWS_EN} (?:do|does|did)(?= (?:each|every)\b)", Unit.ARTICLE, View.COUNT),
    head(
        rf"(?:how many(?: of)?|(?:what(?: is|'s) )?(?:the )?(?:total )?number of|count(?: all)?)(?: the| these)?"
        rf" {TOLD_EN}",
        Unit.ARTICLE, View.COUNT,
    ),
)  # fmt: skip
LISTS: tuple[Head, ...] = (
    # Of some of the articles those are told that are newest.
    head(rf"{SHOW_ID} {NUMBER} {NEWS_ID}", Unit.ARTICLE, View.NEWEST, bare=True),
    head(rf"{SHOW_EN}(?: any| the)? {NUMBER} {TOLD_EN}", Unit.ARTICLE, View.NEWEST),
    head(rf"{SHOW_ID}(?: (?:semua|seluruh|daftar|judul))* {NEWS_ID}", Unit.ARTICLE, View.LIST, bare=True),
    head(rf"(?:ada )?{NEWS_ID} {WHICH_ID}", Unit.ARTICLE, View.LIST),
    head(rf"(?:apa (?:saja|aja) (?:judul )?|judul ){NEWS_ID}(?: {WHICH_ID})?", Unit.ARTICLE, View.LIST),
    head(
        rf"(?:{SHOW_EN}(?: a list of)?(?: all| every)?(?: of)?(?: the)?(?: titles of(?: all)?(?: the)?)?"
        rf"|what are the titles of(?: all)?(?: the)?|which(?: of the)?|what) {TOLD_EN}",
        Unit.ARTICLE, View.LIST,
    ),
)  # fmt: skip
_NO_NAME = (
    r"(?!(?:the|any|all|some|no|more|most|which|what|how|when|why|who|is|are|was|were|do|does|did|list|show|find|get"
    r"|count|compare|fake|breaking|good|bad)\b)"
)
_NO_CLAIM = r"(?!.*\b(?:hoaks|hoax|palsu|benar|betul|true|false|fake)\b)"
MERE: tuple[Head, ...] = (
    head(rf"(?:(?:semua|seluruh) )?{NEWS_ID}(?=[- ]){_NO_CLAIM}", Unit.ARTICLE, View.LIST, bare=True),
    head(
        rf"(?:(?:any|all|some)(?: the)? |the )?(?:{NEWS_EN}|stor(?:y|ies))"
        r"(?= (?:(?:that|which) )?"
        rf"(?:about|on|regarding|concerning|mention|nam(?:e|ing)|cover|discuss|from|in|published|per)){_NO_CLAIM}",
        Unit.ARTICLE, View.LIST,
    ),
    head(
        rf"{_NO_NAME}(?P<topic>(?-i:[A-Z])[\w.-]*(?: (?-i:[A-Z])[\w.-]*)*) (?:{NEWS_EN}|stories)"
        rf"(?=$| (?:from|in|by|published|since|before|after|during)\b){_NO_CLAIM}",
        Unit.ARTICLE, View.LIST, bare=True,
    ),
)  # fmt: skip
"""Name articles and ask nothing: "articles about floods". What is true of something is not asked so."""
