"""How questions that count or order articles begin, in either language.

Knows: patterns. Does not know what is done with the rest of a question.

A question is only of this kind when it speaks of articles, outlets that report, or days of reporting; "berapa TPS" or
"how many ballot papers" begins with none of these.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

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
    TELLS_EN,
    TELLS_ID,
    TOLD_EN,
    WHICH_ID,
)
from rag.catalogue.request import Unit, View


@dataclass(frozen=True, slots=True)
class Head:
    """How a question begins; a group `topic` within stands before the rest of the question."""

    pattern: re.Pattern[str]
    unit: Unit
    view: View
    bare: bool = False
    """Whether the subject may follow without a word that joins it."""
    to_order: bool = False
    """Whether words such as "by date" must follow."""


def _head(pattern: str, unit: Unit, view: View, *, bare: bool = False, to_order: bool = False) -> Head:
    return Head(re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE), unit, view, bare, to_order)


_FREQUENT = rf"(?: (?:{RANKED_ID}|sering|rajin|pernah|sudah|telah|ikut|yang))*"
_IN_NEWS_EN = (
    r"(?:in (?:the )?(?:news|press|articles)|(?:covered|mentioned|named|discussed|reported(?: on)?)"
    r" (?:in|by) (?:the |an |these |your )?(?:news|press|media|outlets|articles?))"
)
_IN_NEWS_ID = (
    rf"(?:diberitakan|dimuat (?:di|dalam) {NEWS_ID}|(?:muncul|disebut(?:kan)?) (?:di|dalam|oleh) (?:{NEWS_ID}|media))"
)
_WHEN_ID = r"(?:kapan|(?:tanggal|hari|bulan|tahun) (?:berapa|apa|mana))"
_NOTHING_TOLD = (
    r"(?! (?!(?:di|pada|oleh|dalam|sejak|selama|tahun|bulan|media|pers|in|on|by|during|since|this|last)\b)(?-i:[a-z]))"
)
"""Before no small word that says what was reported: "kapan ia diberitakan hilang" asks for what happened."""
_ENDS_OF_REPORTING: tuple[tuple[str, View], ...] = (
    (rf"(?:mulai|sejak) kapan (?P<topic>\S.*?)(?: (?:itu|mulai|sudah|pertama kali))* {_IN_NEWS_ID}", View.OLDEST),
    (rf"(?:pada )?{_WHEN_ID} (?:pertama kali|mulai) (?P<topic>\S.*?)(?: itu)? {_IN_NEWS_ID}", View.OLDEST),
    (rf"(?:pada )?{_WHEN_ID} (?P<topic>\S.*?)(?: itu)? (?:pertama kali|mulai) {_IN_NEWS_ID}", View.OLDEST),
    (rf"(?:pada )?{_WHEN_ID} terakhir(?: kali)? (?P<topic>\S.*?)(?: itu)? {_IN_NEWS_ID}", View.NEWEST),
    (rf"(?:pada )?{_WHEN_ID} (?P<topic>\S.*?)(?: itu)? terakhir(?: kali)? {_IN_NEWS_ID}", View.NEWEST),
    (rf"since when (?:has|have|is|are) (?P<topic>\S.*?) (?:been )?(?:{_IN_NEWS_EN}|reported on)", View.OLDEST),
    (rf"when (?:was|were) (?P<topic>\S.*?) first {_IN_NEWS_EN}", View.OLDEST),
    (rf"when (?:was|were) (?P<topic>\S.*?) last {_IN_NEWS_EN}", View.NEWEST),
)
_TIMES: Mapping[Unit, tuple[str, str]] = {
    Unit.DAY: (r"(?:kapan|(?:tanggal|hari) (?:berapa|apa))(?: (?:saja|aja))?", "(?:days?|dates?)"),
    Unit.MONTH: (rf"bulan {WHICH_ID}", "months?"),
    Unit.YEAR: (rf"tahun (?:berapa|{WHICH_ID})", "years?"),
}
"""What a question for times of reporting calls them, in Indonesian and in English."""


def _heads_of_times(unit: Unit, named_id: str, named_en: str) -> tuple[Head, ...]:
    """The beginnings of questions for days, months or years: with most articles, or when something was reported."""
    asked_id, asked_en = rf"(?:pada |di )?{named_id}(?: yang)?", rf"(?:(?:on|in) )?(?:which|what) {named_en}"
    return (
        _head(rf"{asked_id} (?:ada |punya )?{RANKED_ID} (?:ada )?{NEWS_ID}", unit, View.COUNT, bare=True),
        _head(rf"{asked_id} {NEWS_ID} {RANKED_ID}", unit, View.COUNT, bare=True),
        _head(
            rf"{asked_en} (?:(?:were|are|was|is)(?: there)?|had|has|have|saw) {RANKED_EN} {TOLD_EN}", unit, View.COUNT,
        ),
        _head(
            rf"{asked_id} (?P<topic>\S.*?)(?: (?:{RANKED_ID}|itu|sudah|pernah|telah))* {_IN_NEWS_ID}{_NOTHING_TOLD}",
            unit, View.COUNT, bare=True,
        ),
        _head(
            rf"{asked_en} (?:was|were|is|are|has|have) (?P<topic>\S.*?)(?: (?:been|ever|{RANKED_EN}))*"
            rf" (?:{_IN_NEWS_EN}|reported(?: on)?|covered|mentioned)",
            unit, View.COUNT, bare=True,
        ),
    )  # fmt: skip


HEADS: tuple[Head, ...] = (
    # Ends of the row of days, before lists: "artikel terbaru" is also an article.
    _head(
        rf"(?:(?:apa|mana|kapan|{SHOW_ID})(?: saja)? )?(?:{NUMBER} )?{NEWS_ID}(?: yang)? {END_ID}",
        Unit.ARTICLE, View.NEWEST, bare=True,
    ),
    _head(
        rf"(?:(?:(?:what|which|when)(?:'s| is| are| was| were)|{SHOW_EN}) )?(?:the )?(?:{NUMBER} )?{END_EN}"
        rf"(?: {BEHIND})? (?:{TOLD_EN}|stor(?:y|ies)(?= (?:from|about|on|by)\b))",
        Unit.ARTICLE, View.NEWEST,
    ),
    # The day on which something was first, or last, in the news.
    *(_head(f"{asked}{_NOTHING_TOLD}", Unit.ARTICLE, view, bare=True) for asked, view in _ENDS_OF_REPORTING),
    # Orders.
    _head(
        rf"(?:urut(?:kan|in|kanlah)|susun(?:lah)?)(?: (?:semua|seluruh|para))? (?:kejadian|peristiwa|{NEWS_ID})"
        r"(?:-(?:kejadian|peristiwa))?",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    _head(
        rf"(?:{MAKE_ID} )?(?:linimasa|lini masa|garis waktu|timeline(?! (?:of|for|about|on)))"
        rf"(?: (?:kejadian|peristiwa|{NEWS_ID}))?",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    _head(
        rf"(?:{MAKE_ID} )?(?:kronologi|urutan(?: waktu| kronologis)?) {NEWS_ID}",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    _head(
        rf"(?:{MAKE_EN}(?:timeline|chronology)|what is the (?:timeline|chronology) of (?:the )?(?:events|{NEWS_EN}))"
        rf"(?: of| for| about| on)?(?: (?:the )?(?:events|{NEWS_EN}))?",
        Unit.ARTICLE, View.TIMELINE, bare=True,
    ),
    _head(
        rf"(?:sort|order|arrange|put)(?: all)?(?: the)? (?:events|{TOLD_EN})(?: of)?",
        Unit.ARTICLE, View.TIMELINE, bare=True, to_order=True,
    ),
    # Outlets.
    _head(
        rf"{OUTLET_ID} {WHICH_ID}(?: yang)?{_FREQUENT}"
        rf" (?:{PRINTS_ID} {NEWS_ID}|{TELLS_ID}(?: {NEWS_ID})?)(?: {RANKED_ID})?",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    _head(
        rf"{OUTLET_ID} (?:{WHICH_ID}(?: yang)? {RANKED_ID} {NEWS_ID}|dengan {NEWS_ID} {RANKED_ID})",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    _head(
        rf"{MANY_ID} {OUTLET_ID}(?: yang)?{_FREQUENT} (?:{PRINTS_ID} {NEWS_ID}|{TELLS_ID}(?: {NEWS_ID})?)",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    _head(
        rf"siapa(?: saja| aja)? yang (?:memberitakan|mewartakan|{RANKED_ID} (?:memberitakan|mewartakan|(?:me)?nulis))",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    _head(
        rf"(?P<topic>\S.*?) (?:diberitakan|diliput|diwartakan)(?: (?:di|oleh|dalam))? {OUTLET_ID} {WHICH_ID}",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    _head(
        rf"(?:which|what|how many)(?: different)? {OUTLET_EN}(?: (?:have|has|had))?(?: ever)?"
        rf" (?:{TELLS_EN}(?: {RANKED_EN})?(?: {NEWS_EN})?(?: (?:on|about|of))?"
        rf"|{PRINTS_EN}(?: the)?(?: {RANKED_EN})?(?: any)? (?:{NEWS_EN}|stories))",
        Unit.OUTLET, View.COUNT, bare=True,
    ),
    _head(
        rf"(?:{MANY_ID} {OUTLET_ID}|{OUTLET_ID} {WHICH_ID})(?: yang)?"
        r"(?= (?:(?:ada|tersimpan|terdapat|tersedia) )?(?:(?:di|dalam|di dalam) (?:koleksi|perpustakaan|arsip)\b"
        r"|di sini$))",
        Unit.OUTLET, View.COUNT,
    ),
    _head(
        rf"(?:how many|which|what) {OUTLET_EN}"
        r"(?= (?:are (?:there|in (?:the|this|my|our|your) (?:collection|library|archive))|do (?:you|we) have"
        r"|does the (?:collection|library) (?:have|hold))\b| are (?:here|available here)$)",
        Unit.OUTLET, View.COUNT,
    ),
    _head(
        rf"(?:{SHOW_ID}(?: (?:semua|seluruh|nama))*|daftar(?: semua| nama)?) {OUTLET_ID}"
        r"(?=$| (?:yang )?(?:(?:ada|tersimpan|tersedia) )?(?:di|dalam) (?:koleksi|perpustakaan|arsip|sini)\b)",
        Unit.OUTLET, View.COUNT,
    ),
    _head(
        rf"{SHOW_EN}(?: all)?(?: of)?(?: the)? (?:outlets|newspapers|media)"
        r"(?=$| (?:that are |which are )?(?:here|in (?:the|this|my|our|your) (?:collection|library|archive))\b)",
        Unit.OUTLET, View.COUNT,
    ),
    # Regions.
    _head(
        rf"(?:{REGION_ID} {WHICH_ID}|{MANY_ID} {REGION_ID})(?: yang)?(?: {RANKED_ID})?"
        rf" (?:{_IN_NEWS_ID}|diliput|(?:ada|punya|dapat|mendapat(?:kan)?)(?: {RANKED_ID})? {NEWS_ID})"
        rf"|{REGION_ID} {WHICH_ID}(?: yang)? {RANKED_ID} {NEWS_ID}",
        Unit.REGION, View.COUNT,
    ),
    _head(rf"{NEWS_ID} (?:tentang|dari|mengenai|soal) {REGION_ID} {WHICH_ID}", Unit.REGION, View.COUNT),
    _head(
        rf"(?:which|what|how many) {REGION_EN} (?:(?:are|is|were|was|have been|has been) )?"
        rf"(?:(?:{RANKED_EN} )?{_IN_NEWS_EN}|do (?:the |these |your )?articles (?:cover|mention|come from|report on)"
        rf"|(?:gets?|got|has|have|had|receives?|received) {RANKED_EN} (?:(?:news |press |media )?coverage|{NEWS_EN}))",
        Unit.REGION, View.COUNT,
    ),
    # Days, months and years.
    _head(
        rf"(?:pada )?(?:kapan|(?:tanggal|hari) (?:berapa|apa))(?: (?:saja|aja))? (?:(?:ada|terbit) )?{NEWS_ID}",
        Unit.DAY, View.COUNT, bare=True,
    ),
    _head(
        rf"when (?:was|were|is|are|has|have) (?P<topic>\S.*?)(?: (?:been|ever))* {_IN_NEWS_EN}",
        Unit.DAY, View.COUNT, bare=True,
    ),
    *chain.from_iterable(_heads_of_times(unit, *names) for unit, names in _TIMES.items()),
    _head(rf"(?:on )?(?:which|what) (?:days|dates) (?:were|are|did) (?:the )?{TOLD_EN}", Unit.DAY, View.COUNT),
    # Articles: counts.
    _head(rf"(?:(?:sudah |telah )?ada )?{MANY_ID} {NEWS_ID}", Unit.ARTICLE, View.COUNT, bare=True),
    _head(
        rf"(?:(?:berapa )?(?:jumlah|total|banyaknya)|hitung(?:lah|kan)?(?: (?:jumlah|total|semua))?) {NEWS_ID}",
        Unit.ARTICLE, View.COUNT, bare=True,
    ),
    _head(
        rf"(?:(?:se)?berapa|brp) (?:kali|sering) (?P<topic>\S.*?) {_IN_NEWS_ID}{_NOTHING_TOLD}",
        Unit.ARTICLE, View.COUNT, bare=True,
    ),
    _head(
        rf"how (?:often|many times) (?:is|are|was|were|has|have) (?P<topic>\S.*?)(?: been)?"
        rf" (?:{_IN_NEWS_EN}|mentioned|covered|reported on){_NOTHING_TOLD}",
        Unit.ARTICLE, View.COUNT, bare=True,
    ),
    _head(
        rf"in how many {NEWS_EN} (?:is|are|was|were|does|do) (?P<topic>\S.*?)"
        r" (?:mentioned|named|appear(?:s|ing)?|discussed|covered|reported(?: on)?)",
        Unit.ARTICLE, View.COUNT, bare=True,
    ),
    _head(rf"how many {NEWS_EN} (?:do|does|did)(?= (?:each|every)\b)", Unit.ARTICLE, View.COUNT),
    _head(
        rf"(?:how many(?: of)?|(?:what(?: is|'s) )?(?:the )?(?:total )?number of|count(?: all)?)(?: the| these)?"
        rf" {TOLD_EN}",
        Unit.ARTICLE, View.COUNT,
    ),
    # Articles: lists.
    _head(rf"{SHOW_ID}(?: (?:semua|seluruh|daftar))* {NEWS_ID}", Unit.ARTICLE, View.LIST, bare=True),
    _head(rf"(?:ada )?{NEWS_ID} {WHICH_ID}", Unit.ARTICLE, View.LIST),
    _head(rf"apa (?:saja|aja) {NEWS_ID}", Unit.ARTICLE, View.LIST),
    _head(
        rf"(?:{SHOW_EN}(?: a list of)?(?: all| every)?(?: of)?(?: the)?|which(?: of the)?|what) {TOLD_EN}",
        Unit.ARTICLE, View.LIST,
    ),
)  # fmt: skip
_NOT_ID = r"(?:tidak|tak|tdk|nggak|enggak|gak|ga|belum)(?: (?:pernah|ikut|ada yang))*"
_NOT_EN = r"(?:(?:do|does|did|have|has|had|are|were|was|is)(?: not|n['’]t)|(?:(?:do|does|did|have|has|had) )?never)"
_NOT_EN += r"(?: (?:ever|even))?"
_WHICH_EN = rf"(?:which|what|how many)(?: of the)?(?: different)? (?:{OUTLET_EN}|{REGION_EN})"
_WHICH_ID = rf"(?:{MANY_ID} )?(?:{OUTLET_ID}|{REGION_ID})(?: {WHICH_ID})?"
ABSENT = re.compile(
    rf"(?:(?P<id>{_WHICH_ID} yang) {_NOT_ID}|(?P<en>{_WHICH_EN}) (?:{_NOT_EN}|(?P<prints>{PRINTS_EN}) no))(?= )",
    re.IGNORECASE,
)
"""Asks for outlets or regions of which something is not so."""
ABSENT_HEADS: tuple[Head, ...] = (
    _head(
        rf"{REGION_ID} {WHICH_ID} yang (?:menyebut(?:kan)?|menyinggung|punya {NEWS_ID}|memiliki {NEWS_ID})"
        rf"|{MANY_ID} {REGION_ID}(?: yang)? (?:menyebut(?:kan)?|menyinggung|punya {NEWS_ID}|memiliki {NEWS_ID})",
        Unit.REGION, View.COUNT, bare=True,
    ),
    _head(
        rf"(?:which|what|how many) {REGION_EN} (?:mention(?:ed|s)?|(?:have|had|has) {NEWS_EN})",
        Unit.REGION, View.COUNT, bare=True,
    ),
    *HEADS,
)  # fmt: skip
"""With those that only speak of news where something is not so."""
