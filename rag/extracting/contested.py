"""Whether another sentence that is shown has few words of its own that would answer nearly as well.

Knows: scores of sentences, and how sure the reader is of its words in each. Does not know which of the two is right:
where both may be, none is given.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from index.words import terms
from rag.evidence import Evidence
from rag.extracting.few_words import FewWords

NEARLY: Final = 0.4
"""Share of the best sentence's score from which another one's words stand against its own."""
LESS_SURE: Final = 0.5
"""How much less sure than of the best sentence's words the reader may be of the others."""
MUCH_SURER: Final = 0.5
"""How much surer he has to be of others that could be told with them."""
ALIKE: Final = 0.5
"""Share of their words that two have in common from which they say the same, unless they have other numbers."""


def rivals(chosen: Sequence[Evidence], *, joint: bool = False) -> list[Evidence]:
    """The sentences that answer nearly as well as the first one, and of whose words the reader is about as sure.

    None where the first was chosen over one with a higher score: then something tells that it is the one. Of a `joint`
    kind, as reasons are, both may be told, and only those stand against it of which the reader is much surer.
    """
    best, *others = chosen
    least = best.features["span"] + (MUCH_SURER if joint else -LESS_SURE)
    if any(one.score > best.score for one in others):
        return []
    return [one for one in others if one.score >= NEARLY * best.score and one.features["span"] >= least]


def is_contested(words: FewWords, others: Iterable[FewWords]) -> bool:
    """Whether any other few words that may answer say otherwise."""
    return any(_says_otherwise(words.text, other.text) for other in others)


def _says_otherwise(one: str, other: str) -> bool:
    mine, his = set(terms(one)), set(terms(other))
    numbers = [{term for term in some if term[0].isdigit()} for some in (mine, his)]
    apart = all(numbers) and not numbers[0] & numbers[1]
    return apart or 2 * len(mine & his) < ALIKE * (len(mine) + len(his))
