"""What a reader of a format makes of a file: its text, what it declares of itself, and what its makers took back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.nouns import Removed


@dataclass(frozen=True, slots=True)
class Reading:
    """A file or row as text, a paragraph a line."""

    text: str
    fields: Mapping[str, str] = field(default_factory=dict)
    """Under canonical keys: title, outlet, published, place, author, url, section where declared."""
    removed: tuple[Removed, ...] = ()
    """Words of the file that are no part of its text: struck out, hidden, or printed on every page."""
