"""Whether a question that counts articles means all there are, whatever was asked before: "how many in total?".

Knows: words for the collection, and for all of something that is named: "berapa artikel seluruhnya?", "list all
outlets". Where it is only pointed to ("list them all", "semua artikel itu"), those spoken of are meant.
"""

import re

from rag.catalogue.grammar import news
from rag.catalogue.grammar.news import NEWS
from rag.catalogue.request import Request

_COLLECTION = re.compile(
    r"\b(?:koleksi|perpustakaan|arsip|pustaka|di sini|collection|library|archive|database|here"
    r"|do (?:you|we) (?:have|hold))\b",
    re.IGNORECASE,
)
_THOSE = r"(?<!nya)(?! (?:itu|ini|tersebut|tadi)\b)"
_ARTICLES = rf"(?:\b{NEWS}\b{_THOSE})"
_THINGS = rf"(?:\b(?:{NEWS}|{news.OUTLET_ID}|{news.OUTLET_EN}|{news.REGION_ID}|{news.REGION_EN}|stories)\b{_THOSE})"
_ALL = re.compile(
    rf"\b(?:all|every|semua|seluruh) {_THINGS}"
    rf"|{_THINGS} (?:in (?:all|total)|altogether|(?:semua|seluruh|total)nya|total|yang ada|(?:are|were) there)\b"
    rf"|\b(?:ada {news.MANY_ID}|jumlah|total(?:nya (?:ada )?{news.MANY_ID})?|number of) {_ARTICLES}",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"(?<!these )(?<!those ){_ARTICLES}", re.IGNORECASE)


def is_meant(question: str, request: Request | None = None) -> bool:
    """Whether all articles are meant, or each outlet, region or time has its articles counted.

    Args:
        question: as it was typed.
        request: how it is read by itself, None where that is not known.
    """
    if _COLLECTION.search(question) or _ALL.search(question):
        return True
    return bool(request and request.grouping and _NAMED.search(question))
