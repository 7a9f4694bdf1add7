"""The regions that one part of a question asks of, and how far from them a passage is.

Knows: what an article is about and what its passage names. Does not know how much distance counts.
"""

from dataclasses import dataclass

from index.filters import lies_in
from index.nouns import Hit

NAMED, MENTIONED = 0.4, 0.8
"""How far from a region a passage is whose article is about another, when it names the region or only its article."""


@dataclass(frozen=True, slots=True)
class Where:
    """The regions that one part of a question asks of."""

    codes: tuple[str, ...] = ()
    named: frozenset[int] = frozenset()
    """Keys of the passages that name one of them."""

    def far(self, hit: Hit) -> float:
        """0 for a passage of an article about them, more when it or only its article names them; 0 without any."""
        if not self.codes or lies_in(hit.article.region_code, self.codes):
            return 0.0
        return NAMED if hit.passage.key in self.named else MENTIONED
