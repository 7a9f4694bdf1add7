"""What may be asked: text of one line, of some words and not too many; and how it may be read.

Knows: what a question looks like and what may be set, no more. Does not know what any word of it means.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from index.errors import Fault, InvalidQuestion
from index.filters import Filters

LONGEST = 2_000
"""Characters of a question; a longer text is an article pasted by mistake."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How the questions of a conversation are read."""

    filters: Filters
    today: date
    """What "yesterday" is counted from."""
    corrections: bool
    """Whether misspelt words are read as what they were meant to be."""
    times: bool
    """Whether a time in the question says of when an article must be."""
    language: str
    """What is said to an address in, where no turn before it tells a language."""


def checked(text: object, *, called: str = "The question") -> str:
    """A question as it may be asked: one line, NFC, without needless spaces.

    Raises:
        InvalidQuestion: when it is not text, empty, over `LONGEST` characters, or holds control characters.
    """
    if not isinstance(text, str):
        raise InvalidQuestion(f"{called} is not text.")
    if len(text) > LONGEST:
        raise InvalidQuestion(
            f"{called} has {len(text):,} characters; ask in at most {LONGEST:,}.", fault=Fault.TOO_LONG
        )
    shown = "".join(char for char in unicodedata.normalize("NFC", text) if unicodedata.category(char) != "Cf")
    line = re.sub(r"\s+", " ", shown).strip()
    if not line:
        raise InvalidQuestion(f"{called} is empty: write what you want to know.", fault=Fault.EMPTY)
    if any(unicodedata.category(char) == "Cs" for char in line):
        raise InvalidQuestion(
            f"{called} is not valid UTF-8: type it again in a terminal or file of that encoding.",
            fault=Fault.UNREADABLE,
        )
    if not any(char.isalnum() for char in line):
        raise InvalidQuestion(f"{called} has no word in it: write what you want to know.", fault=Fault.NO_WORD)
    if any(unicodedata.category(char) in ("Cc", "Co", "Cn") for char in line):
        raise InvalidQuestion(f"{called} holds control characters: type it again without them.", fault=Fault.UNREADABLE)
    return line
