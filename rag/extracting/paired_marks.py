"""Brackets and quotation marks that belong together: a few words have both halves of a pair, or none.

Knows: where a stretch of an article begins and ends. Does not know what the words of it answer
(`rag.extracting.short_answers`).
"""

import re

from rag.speaking.speech_words import SAID, SAID_EN

FAR = 30
"""Characters before a stretch in which the bracket may stand that is closed in it."""
MARKS = (("(", ")"), ("[", "]"), ("“", "”"), ("‘", "’"), ('"', '"'))
"""Opening and closing marks that belong together."""

_SAYS = re.compile(rf"(?<=[^\s,])[,\s]*[”\"][\s,]*(?:{SAID}|{SAID_EN})(?:nya)?\b")
"""Where a stretch runs over the end of what is quoted, into who says it."""


def paired(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A stretch in which no bracket or quotation mark stands alone at an edge: its other half is added or it goes.

    "Sabtu (31/8/2019" takes the bracket that follows, "17/9/2019)" loses its own. Who says it is no part of it.
    """
    start, end = span
    if says := _SAYS.search(text, start, end):
        end = says.start()
    if text[start] == "(" and text.find(")", start) == end - 1 and end - start > 2:
        return start + 1, end - 1
    for opening, closing in MARKS:
        inside = text[start:end]
        same = opening == closing
        lacking = inside.count(opening) % 2 if same else inside.count(opening) - inside.count(closing)
        if lacking > 0 and (last := re.compile(rf"[.?!]?{re.escape(closing)}").match(text, end)):
            end = last.end()
        elif lacking > 0 and inside[0] == opening and end - start > 1:
            start += 1
        elif lacking and inside[-1] == closing and end - start > 1:
            end -= 1
        elif lacking < 0 and (at := text.rfind(opening, max(0, start - FAR), start)) >= 0 and not same:
            start = at
    return start, end
