"""Questions that are plainly about the articles themselves: when none of the ways to count reads one, that is said.

Knows: words for a collection and for what is reported most. Does not know the ways to count (`reading.py`).
"""

import re

_HERE = (
    r"(?:di|dalam|dari|in|of|from|about|tentang|is|does) (?:koleksi|kumpulan (?:artikel|berita)) ini"
    r"|(?:this|your|our) (?:collection|library)(?! of (?!articles|news))|koleksi ini"
    r"|^(?:media|outlet|artikel|berita|which outlets|what outlets).* (?:di sini|here)$"
)
_MOST = r"(?:the )?(?:most|least)(?: often)?|paling (?:banyak|sering|sedikit|jarang)"
_MENTIONED = r"(?:mentioned|reported(?: on)?|covered|quoted|in the news|disebut(?:kan)?|diberitakan|dikutip|diliput)"
_COVERAGE = r"(?:coverage|articles|stories|pemberitaan|liputan|berita|artikel)"
ABOUT_ITSELF = re.compile(
    rf"{_HERE}"
    rf"|^(?:who|what|which \w+|siapa|apa|\w+ (?:mana|apa))(?: saja)?(?: yang)?(?: is| are| was| were)? "
    rf"(?:(?:{_MOST}) {_MENTIONED}|{_MENTIONED} (?:{_MOST}))(?: (?:here|di sini))?$"
    rf"|\b(?:gets?|got|receives?|received|mendapat(?:kan)?|dapat) (?:{_MOST}) {_COVERAGE}$"
    r"|^(?:what(?:['’]s| is| are) )?(?:the )?(?:latest|newest|most recent|oldest)"
    r" (?:stor(?:y|ies)|articles?|reports?|news) (?:from|by) ",
    re.IGNORECASE,
)
HOW_TO_ASK = {
    "id": "Pertanyaan ini tentang artikel-artikel itu sendiri, tetapi tidak dapat dihitung begitu. Yang dapat "
    "ditanyakan: “berapa artikel menyebut …”, “media apa saja yang memberitakan …”, “artikel terbaru tentang …”, "
    "“berapa artikel per bulan”.",
    "en": "This asks about the articles themselves, but cannot be counted like this. What can be asked: “how many "
    "articles mention …”, “which outlets reported on …”, “the latest articles about …”, “how many articles per month”.",
}


def is_about_itself(question: str) -> bool:
    """Whether a question asks about the collection or its articles, not about what they tell."""
    return bool(ABOUT_ITSELF.search(question.strip().rstrip(" ?!.")))
