"""What makes an article the same as another: its id.

Knows: title, text and outlet. Does not know how they are read or stored.
"""

import hashlib
import re

from index.filters import fold_outlet

ID_LENGTH = 16
"""Hex digits of an article's id: 64 bits, so that a million articles share one with a probability of 3e-8."""


def identity(title: str, text: str, outlet: str | None) -> str:
    """An article's id: SHA-256 over title, text and outlet, blind to case and spacing."""
    parts = (title, text, fold_outlet(outlet or ""))
    folded = "\x1f".join(re.sub(r"\s+", " ", part).strip().casefold() for part in parts)
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:ID_LENGTH]
