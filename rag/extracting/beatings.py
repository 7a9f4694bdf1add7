"""Who beats whom in a match, told by any of the words that news have for it.

Knows: verbs of beating, and winning over and losing to somebody. Does not know who is named around them, or scores.
"""

import re
from collections.abc import Iterator
from typing import Final

from rag.extracting.deeds import Deed

_ASKED: Final = frozenset({"kalah", "menang", "takluk", "tunduk", "tumbang"})
"""Index terms of what is asked for with a verb of beating, winning or losing."""
_BEAT: Final = (
    r"(?:di|me(?:n|m|ng)?)(?:k?alahk|t?aklukk|t?undukk|t?umbangk|kandask)an"
    r"|(?:dit|men)ekuk|(?:di|me)(?:lib|ng?gil)as|(?:di|mem)(?:bungkam|bantai)"
)
BARE: Final = re.compile(
    r"(?i)(?:di)?(?:(?:kalahk|taklukk|tundukk|tumbangk|kandask)an|tekuk|libas|gilas|bungkam|bantai)"
)
"""A verb of beating in a title."""
_FEW: Final = r"(?: [\w-]+){0,4}?"
_TOLD: Final = re.compile(
    rf"(?i)\b(?:(?P<beat>{_BEAT})|(?:(?:ke)?menang(?:an)?|unggul){_FEW} atas"
    rf"|(?P<lost>(?:(?:ke)?kalah(?:an)?|takluk|tumbang|tunduk|menyerah){_FEW}"
    r" (?:dari|oleh|atas|(?:me)?lawan|di tangan)))\b"
)


def is_beating(deed: Deed) -> bool:
    """Whether a deed is that of beating somebody in a match."""
    return not deed.terms.isdisjoint(_ASKED)


def beatings(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a text tells that somebody beats or loses to whom it goes on with, and whether it is the latter."""
    for match in _TOLD.finditer(text):
        passive = match["lost"] or (match["beat"] or "").lower().startswith("di")
        yield match.start(), match.end(), bool(passive)
