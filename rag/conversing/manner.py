"""How the questions of a conversation are read: by which filters, on which day, with or without corrections.

Knows: what may be set. Does not know what a setting does.
"""

from dataclasses import dataclass
from datetime import date

from index.filters import Filters


@dataclass(frozen=True, slots=True)
class Asking:
    """How a question is read."""

    filters: Filters
    today: date
    """What "yesterday" is counted from."""
    corrections: bool
    """Whether misspelt words are read as what they were meant to be."""
    times: bool
    """Whether a time in the question says of when an article must be."""
    language: str
    """What is said to an address in, where no turn before it tells a language."""
