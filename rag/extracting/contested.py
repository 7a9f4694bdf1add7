"""Whether another sentence that is shown has few words of its own that would answer nearly as well.

Knows: scores of sentences, and how sure the reader is of its words in each. Does not know what is asked, nor which of
the two is right: where both may be, none is given.
"""

from typing import Final

from index.words import terms
from rag.evidence import Evidence
from rag.expecting.marks import of_kind
from rag.extracting.few_words import FewWords

NEARLY: Final = 0.4
"""Share of the best sentence's score from which another one's words stand against its own."""
LESS_SURE: Final = 0.5
"""How much less sure than of the best sentence's words the reader may be of the others."""
ALIKE: Final = 0.5
"""Share of their words that two have in common from which they say the same, unless they have other numbers."""


def is_contested(words: FewWords) -> bool:
    """Whether another sentence has other words of the kind asked for, of which the reader is about as sure.

    Not where the best sentence was chosen over one with a higher score: then something tells that it is the one.
    """
    best, *others = words.chosen
    least = best.features["span"] - LESS_SURE
    return all(one.score <= best.score for one in others) and any(
        one.score >= NEARLY * best.score and one.features["span"] >= least and _says_otherwise(words, one)
        for one in others
    )


def _says_otherwise(words: FewWords, other: Evidence) -> bool:
    if other.span is None:
        return False
    told = other.sentence.article.text[slice(*other.span)]
    mine, his = set(terms(words.text)), set(terms(told))
    numbers = [{term for term in some if term[0].isdigit()} for some in (mine, his)]
    apart = all(numbers) and not numbers[0] & numbers[1]
    return of_kind(words.question, told) and (apart or 2 * len(mine & his) < ALIKE * (len(mine) + len(his)))
