"""How questions that count or order articles begin, in either language, in the order in which they are tried.

Knows: the kinds of beginnings, and those of what is not so. Does not know what is done with the rest of a question.

A question is only of this kind when it speaks of articles, outlets that report, or days of reporting; "berapa TPS" or
"how many ballot papers" begins with none of these.
"""

import re

from rag.catalogue import article_heads, author_heads, outlet_heads, speaker_heads, time_heads
from rag.catalogue.heads import Head, head
from rag.catalogue.news import (
    MANY_ID,
    NEWS_EN,
    NEWS_ID,
    OUTLET_EN,
    OUTLET_ID,
    PRINTS_EN,
    REGION_EN,
    REGION_ID,
    WHICH_ID,
)
from rag.catalogue.request import Unit, View

HEADS: tuple[Head, ...] = (
    *article_heads.ENDS,  # before lists: "artikel terbaru" is also an article
    *article_heads.ORDERS,
    *speaker_heads.SPEAKERS,
    *author_heads.AUTHORS,
    *outlet_heads.OUTLETS,
    *outlet_heads.REGIONS,
    *time_heads.TIMES,
    *article_heads.COUNTS,
    *article_heads.LISTS,
)
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
    head(
        rf"{REGION_ID} {WHICH_ID} yang (?:menyebut(?:kan)?|menyinggung|punya {NEWS_ID}|memiliki {NEWS_ID})"
        rf"|{MANY_ID} {REGION_ID}(?: yang)? (?:menyebut(?:kan)?|menyinggung|punya {NEWS_ID}|memiliki {NEWS_ID})",
        Unit.REGION, View.COUNT, bare=True,
    ),
    head(
        rf"(?:which|what|how many) {REGION_EN} (?:mention(?:ed|s)?|(?:have|had|has) {NEWS_EN})",
        Unit.REGION, View.COUNT, bare=True,
    ),
    *HEADS,
)  # fmt: skip
"""With those that only speak of news where something is not so."""
