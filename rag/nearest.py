"""The articles nearest to a question that none of them answers.

Knows: what was found, best first. Does not know why it does not answer (`rag.telling.reasons`).
"""

from collections.abc import Iterable

from index.nouns import Hit
from rag.nouns import Closest

CLOSEST = 3
"""Articles named when there is no answer."""


def nearest(hits: Iterable[Hit]) -> tuple[Closest, ...]:
    """The first few articles of what was found, each once, as near as its first passage."""
    best: dict[str, Closest] = {}
    for hit in hits:
        best.setdefault(hit.article_id, Closest(hit.article, hit.score))
    return tuple(best.values())[:CLOSEST]
