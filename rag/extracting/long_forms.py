"""What an abbreviation stands for, whole, where a quotation has both side by side.

Knows: brackets and initials. Does not know abbreviations by heart (`index.words.abbreviations`).
"""

import re
from collections.abc import Sequence

from rag.nouns import Citation, ShortAnswer
from rag.question import Question

_SHORT = r"(?P<short>(?!(?:apa|dari|what)\b)[A-Za-z][\w-]{1,9})"
_ASKED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bwhat (?:does|do|did) (?:the )?(?:abbreviation |acronym )?{_SHORT} (?:stand|stands) for\b",
        rf"\b{_SHORT} stands? for what\b",
        rf"\b(?:kepanjangan|singkatan)(?: dari)?(?: singkatan)? {_SHORT}\b(?! (?:dari )?apa\b)",
        rf"\b{_SHORT}(?: itu)? (?:singkatan|kepanjangan)(?:nya)?(?: dari)? apa\b",
    )
)
_LEFT_OUT = frozenset("dan di untuk atas bagi the of and for in to".split())
"""Words that initials leave out."""
LONGEST = 12
"""Words."""


def long_form(question: Question, citations: Sequence[Citation]) -> ShortAnswer | None:
    """What the abbreviation asked for stands for, where a quotation's words beside it have its initials."""
    short = next((match["short"] for one in _ASKED if (match := one.search(question.asked))), "")
    if not short:
        return None
    beside = re.compile(rf" \((?:[^()]{{1,20}} )?{re.escape(short)}\)|\b{re.escape(short)} \((?P<long>[^()]+)\)", re.I)
    for one in citations:
        for match in beside.finditer(one.quote):
            if match["long"]:
                spans = [match.span("long")]
            else:
                some = list(re.finditer(r"[^\W\d_][\w'’.-]*", one.quote[: match.start()]))[-LONGEST:]
                spans = [(word.start(), match.start()) for word in reversed(some)]
            if found := next((span for span in spans if _has_initials(one.quote[slice(*span)], short)), None):
                return ShortAnswer(one, one.start + found[0], one.start + found[1])
    return None


def _has_initials(text: str, short: str) -> bool:
    """Whether words begin with the letters of an abbreviation, with or without those that are left out."""
    some = re.findall(r"[^\W\d_][\w'’.]*", text)
    told = [word for word in some if word.lower() not in _LEFT_OUT]
    if not some or some[0].lower() in _LEFT_OUT:
        return False
    return any("".join(word[0] for word in each).casefold() == short.casefold() for each in (told, some))
