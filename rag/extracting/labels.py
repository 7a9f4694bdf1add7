"""What somebody is called, where a question asks who called him so: the sentence that has the words, never the words.

Knows: quotation marks, verbs of naming. Does not know when a few words are given (`rag.extracting.short_answers`).
"""

import re
from collections.abc import Sequence

from rag.evidence import Evidence
from rag.question import Question

_NAMES_SO = re.compile(
    r"(?i)\b(?:call(?:s|ed)?|dub(?:s|bed)?|nicknam(?:e|es|ed)|label(?:s|led|ed)|title|men[jy]u?luki?|dijuluki|julukan"
    r"|menyebut|disebut|sebutan|gelar|menamai|menjuluk|menggelari)\b"
)
_WON = re.compile(
    r"(?i)\b(?:won|wins?|holds?|held|earn(?:s|ed)?|claim(?:s|ed)?|defend(?:s|ed)?|retain(?:s|ed)?|meraih|merebut"
    r"|memegang|memenangi|menyandang|mempertahankan|peraih|pemegang)\b"
)
"""A title that is won, whatever its name is in an article's language: "the title of World Champion"."""
_QUOTED = re.compile(r"[\"“”‘](?P<label>[^\"“”‘’]{3,60})[\"”’]")
_TITLED = re.compile(
    r"\b(?i:title|nickname|label|gelar|julukan|sebutan)(?i: of| as| sebagai)?"
    r" (?P<label>(?i:the )?[A-Z][\w'’-]*(?: (?:of |the |dari |para )*[A-Z][\w'’-]*)+)"
)


def with_label(question: Question, chosen: Sequence[Evidence]) -> Evidence | None:
    """The best sentence; where it is asked who called somebody something, the first that has that; None if none has."""
    label = _label(question.asked)
    if not label:
        return chosen[0]
    return next((one for one in chosen if label in one.sentence.text.casefold()), None)


def _label(asked: str) -> str:
    if _WON.search(asked) or not _NAMES_SO.search(asked):
        return ""
    match = _QUOTED.search(asked) or _TITLED.search(asked)
    return match["label"].strip().casefold() if match else ""
