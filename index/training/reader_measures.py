"""Measures of answers: exact match and F1 of words, AUC, the best threshold, bootstrap intervals.

Knows: answers as text. Does not know: the reader. A question without answer counts 1 when none is given, else 0, as in
SQuAD 2.0; unlike there no article is dropped before comparing, since Indonesian has none.
"""

import string
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 10_000
_MARKS = str.maketrans("", "", string.punctuation)


def folded(text: str) -> str:
    """Lower case without punctuation, single spaces."""
    return " ".join(text.lower().translate(_MARKS).split())


def exact(given: str, wanted: str) -> float:
    """Whether both are the same words."""
    return float(folded(given) == folded(wanted))


def same_words(given: str, wanted: str) -> float:
    """F1 of the words of both; of nothing and nothing 1."""
    one, other = folded(given).split(), folded(wanted).split()
    if not one or not other:
        return float(one == other)
    shared = sum((Counter(one) & Counter(other)).values())
    return 2 * shared / (len(one) + len(other))


def auc(scores: Sequence[float], wanted: Sequence[bool]) -> float:
    """Chance that one of `wanted` scores higher than one that is not; ties count half."""
    values, labels = np.asarray(scores), np.asarray(wanted, dtype=bool)
    yes, no = np.sort(values[labels]), np.sort(values[~labels])
    if not len(yes) or not len(no):
        return float("nan")
    wins = (np.searchsorted(no, yes, side="left") + np.searchsorted(no, yes, side="right")) / 2
    return float(wins.mean() / len(no))


def best_threshold(chances: Sequence[float], right: Sequence[float], answers: Sequence[str]) -> float:
    """The probability from which to answer so that the mean of `right`, or of 1 for a right silence, is highest."""
    silent = np.array([not answer for answer in answers], dtype=np.float64)
    gains = np.asarray(right) - silent
    order = np.argsort(-np.asarray(chances), kind="stable")
    total = np.concatenate([[0.0], np.cumsum(gains[order])])
    best, sorted_chances = int(total.argmax()), np.asarray(chances)[order]
    if best == 0:
        return 1.0
    following = sorted_chances[best] if best < len(sorted_chances) else 0.0
    return float((sorted_chances[best - 1] + following) / 2)


def interval(values: Sequence[float]) -> dict[str, Any]:
    """Mean with a 95 % bootstrap interval (percentiles) and n."""
    rows = np.asarray(values, dtype=np.float64)
    return interval_of(lambda drawn: float(rows[drawn].mean()), len(rows))


def interval_of(statistic: Callable[[NDArray[np.int64]], float], n: int) -> dict[str, Any]:
    """A statistic of drawn row numbers, of all rows and over resamples."""
    generator = np.random.default_rng(0)
    drawn = [statistic(generator.integers(0, n, n)) for _ in range(RESAMPLES)]
    low, high = np.nanpercentile(drawn, (2.5, 97.5))
    value = statistic(np.arange(n))
    return {"value": round(value, 4), "low": round(float(low), 4), "high": round(float(high), 4), "n": n}
