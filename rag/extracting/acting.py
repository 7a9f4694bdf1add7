"""Who holds an office for the time being: "Plt Direktur Utama Rina Dewi" is told with the word that says so.

Knows: words for acting and interim holders in both languages, before an office and a name. Does not know who holds an
office (`rag.extracting.holders`).
"""

import re
from dataclasses import replace

from rag.nouns import ShortAnswer

_ACTING = r"(?i:pelaksana tugas|pelaksana harian|penjabat(?: sementara)?|pl[th]|pjs?|acting|interim)\b"
_OFFICE = r"\.?(?: \([^()]{2,8}\)\.?)?(?: [A-Z(][\w()/&-]*| dan| of| the){1,10},? "
"""What stands between it and the name: the office, word for word with capitals."""
_ASKED = re.compile(rf"\b{_ACTING}")
LONGEST = 120
"""Characters before a name in which its office stands."""


def with_acting(question: str, short: ShortAnswer | None) -> ShortAnswer | None:
    """A holder's name, with his office where this says that he only acts in it and the question does not ask for such.

    Args:
        question: what is asked.
        short: the name where it stands.
    """
    if short is None or _ASKED.search(question):
        return short
    text, first = short.citation.article.text, max(short.citation.start, short.start - LONGEST)
    told = re.search(rf"\b{_ACTING}{_OFFICE}\Z", text[first : short.start])
    return replace(short, start=first + told.start()) if told else short
