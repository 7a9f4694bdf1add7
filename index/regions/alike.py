"""Which regions may be meant by a name that is none's: one letter wrong, or only its beginning.

Knows: how near two names must be. Does not know where a name was typed.
"""

from difflib import get_close_matches

from index.regions.gazetteer import LEADING, gazetteer, words

LEAST_LIKENESS = 0.8
"""Share of equal letters."""
SHORTEST_BEGUN = 4
"""Letters of a beginning that tells a name."""
MOST = 3
"""Regions that are told."""


def like(name: str) -> list[str]:
    """A few regions whose names are like one that is none, or begin so."""
    typed, known = "".join(one for one in words(name) if one not in LEADING), gazetteer().keys
    begun = [key for key in known if len(typed) >= SHORTEST_BEGUN and key.startswith(typed)]
    near = get_close_matches(typed, known, n=MOST, cutoff=LEAST_LIKENESS)
    return list(dict.fromkeys(place.name for key in (*near, *begun) for place in known[key]))[:MOST]
