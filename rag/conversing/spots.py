"""Where a question says that something was, by a name that is no region: "di Gunung Merbabu", "kalau di tambora".

Knows: prepositions and names, typed with a capital or small. Does not know regions (`index.places`) or follow-ups.
"""

import re

from index import capitals

LOCATIVE = re.compile(r"\b(?:di|ke|dari|in|at|from|near)\s+(?:the\s+)?[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*)*")
"""Where something was, though it is no region: "di Gunung Merbabu"."""
_TYPED_SMALL = re.compile(r"\b(?:di|ke|dari|in|at|from|near)\s+(?P<name>[a-z]{4,}(?:\s+[a-z]{4,})?)")
_SPOT = re.compile(
    r"(?i)(?:di|ke|dari|in|at|from|near)\s+(?:the\s+)?(?P<name>[^\W\d_][\w'’.-]{2,}(?:\s+[\w'’.-]+){0,2})"
)
"""Where, and nothing else."""


def spot(text: str) -> str | None:
    """Where a text says that something was, when it says nothing else; None for any other."""
    found = _SPOT.fullmatch(text.strip(" ?.!"))
    return found[0] if found and all(map(is_place_name, found["name"].split())) else None


def located(text: str) -> tuple[int, int] | None:
    """Where a question last says where something was, by a name that is no region, though it may be typed small."""
    if said := list(LOCATIVE.finditer(text)):
        return said[-1].span()
    for match in reversed(list(_TYPED_SMALL.finditer(text))):
        names_of = match["name"].split()
        if is_place_name(names_of[0]):
            return match.start(), match.end() if is_place_name(names_of[-1]) else match.start("name") + len(names_of[0])
    return None


def is_place_name(word: str) -> bool:
    """Whether a word, which may be typed small, is one that news write with a capital wherever it stands."""
    return word[0].isupper() or capitals.always(word)
