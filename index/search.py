"""How hits by meaning and hits by words become one list.

Knows: scores, and when a passage only repeats another. Does not know how scores were come by. Pure functions.

The score of a passage is a weighted sum of two normalised scores (rather than of reciprocal ranks): its cosine, and its
BM25 score as a share of the best one for this question.
"""

from collections.abc import Mapping, Sequence

from index.claims import adds_nothing
from index.nouns import Passage

CANDIDATES = 100
"""Passages taken from each of the two indexes before they are combined."""
DENSE_SHARES: Mapping[str, Mapping[str, float]] = {
    "kutip-minilm": {"id": 0.77, "en": 0.84},
    "kutip-static": {"id": 0.4, "en": 0.6},
}
"""Share of the dense score, by encoder and question language: of the bundled one learned by `eval.retrieval.combining`,
of the static one chosen with `kutip eval retrieval --sweep`."""
NEAR_IDENTICAL = 0.8
"""Share of common words (Jaccard) above which a passage is a near copy of a better one."""


def dense_shares(encoder: str) -> Mapping[str, float]:
    """Share of the dense score by question language; an unknown encoder is trusted as little as the static one."""
    return DENSE_SHARES.get(encoder, DENSE_SHARES["kutip-static"])


def combine(dense: Mapping[int, float], words: Mapping[int, float], *, share: float) -> list[tuple[int, float]]:
    """Order passages by both scores.

    Args:
        dense: cosine of each candidate.
        words: BM25 score of the candidates that share a word with the question.
        share: weight of the dense score, 0 for words alone to 1 for meaning alone; the words have the rest.

    Returns:
        (key, score) pairs with scores from 0 to 1, best first, ties by key.
    """
    best = max(words.values(), default=0.0)
    scores = {
        key: share * max(0.0, cosine) + (1 - share) * (words.get(key, 0.0) / best if best > 0 else 0.0)
        for key, cosine in dense.items()
    }
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))


def repeated(passage: Passage, terms: set[str], better: Sequence[tuple[Passage, set[str]]]) -> int | None:
    """Which of some better passages, each with its terms, a passage only repeats; None when it says something new.

    A near copy with another number, name or denial is no repeat: it may say the contrary.
    """
    return next(
        (
            at
            for at, (other, known) in enumerate(better)
            if len(terms & known) > NEAR_IDENTICAL * len(terms | known) and adds_nothing(passage, other)
        ),
        None,
    )
