"""How questions begin that ask who wrote articles: "which authors wrote about …", "siapa penulis artikel …".

Knows: patterns, in either language. Does not know what is done with the rest of a question, or who wrote anything.
"""

from rag.catalogue.heads import Head, head
from rag.catalogue.news import (
    AUTHOR_EN,
    AUTHOR_ID,
    MANY_ID,
    NEWS_EN,
    NEWS_ID,
    RANKED_EN,
    RANKED_ID,
    SHOW_EN,
    SHOW_ID,
    SOME,
    WHICH_ID,
)
from rag.catalogue.outlet_heads import FREQUENT
from rag.catalogue.request import Unit, View

_WHO_ID = rf"(?:siapa(?: (?:saja|aja|sih))*(?: (?:yang|nama))?|{MANY_ID}|{SHOW_ID}(?: (?:semua|seluruh|nama))*)"
_NEWS_EN = rf"(?:{NEWS_EN}|stories)"
_WROTE_EN = r"(?:(?:has|have) written|wrote|writes?)"
AUTHORS: tuple[Head, ...] = (
    head(rf"{_WHO_ID} {AUTHOR_ID} {NEWS_ID}", Unit.AUTHOR, View.COUNT, bare=True),
    head(
        rf"(?:{_WHO_ID} (?:{SOME} )?{AUTHOR_ID}|(?:{SOME} )?{AUTHOR_ID} (?:{WHICH_ID}|siapa(?: saja)?))(?: yang)?"
        rf"{FREQUENT} (?:me)?nulis(?: {NEWS_ID})?(?: {RANKED_ID})?",
        Unit.AUTHOR, View.COUNT, bare=True,
    ),
    head(
        rf"(?:{_WHO_ID} )?(?:{SOME} )?{AUTHOR_ID}(?: {WHICH_ID})?(?: yang)? (?:dengan (?:jumlah )?{NEWS_ID} {RANKED_ID}"
        rf"|{RANKED_ID} {NEWS_ID}(?:nya)?)",
        Unit.AUTHOR, View.COUNT, bare=True,
    ),
    head(
        rf"(?:(?:ada )?{MANY_ID}|{SHOW_ID}(?: (?:semua|seluruh|nama))*) {AUTHOR_ID}(?: yang ada)?"
        r"(?=$| (?:di|dalam) (?:sini|koleksi|perpustakaan|arsip)\b)",
        Unit.AUTHOR, View.COUNT,
    ),
    head(
        rf"(?:how many|which|what)(?: different)? {AUTHOR_EN}"
        r" (?:are (?:there|here)|(?:do|does) (?:you|we|the (?:collection|library)) have)(?=$| (?:in|from)\b)"
        rf"|{SHOW_EN}(?: all)?(?: the)? authors(?=$| in\b)",
        Unit.AUTHOR, View.COUNT,
    ),
    head(rf"siapa(?: (?:saja|aja|sih))* yang (?:me)?nulis {NEWS_ID}", Unit.AUTHOR, View.COUNT, bare=True),
    head(
        rf"(?:which|what|how many)(?: different)? {AUTHOR_EN} {_WROTE_EN}(?: {RANKED_EN})?(?: {_NEWS_EN})?"
        r"(?: (?:on|about))?",
        Unit.AUTHOR, View.COUNT, bare=True,
    ),
    head(
        rf"who {_WROTE_EN}(?: the)?(?: {RANKED_EN})?(?: {_NEWS_EN}|(?= (?:about|on)\b))"
        rf"|(?:who (?:is|are|was|were)|{SHOW_EN}(?: all)?) (?:the )?{AUTHOR_EN} of (?:the )?{_NEWS_EN}",
        Unit.AUTHOR, View.COUNT,
    ),
)  # fmt: skip
