"""Intervals of a share, of a mean, and of the difference of two means over the same questions.

Knows: numbers, one a question. Does not know what was measured. Of what is so or not so, each question 1 or 0, it is
Wilson's, which has a width even where all are alike; of all else the bootstrap's. Resampling is seeded: the same values
always get the same interval.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

DRAWS = 10_000
LEVEL = 95.0
"""Per cent of the resamples that an interval holds."""
AT_ONCE = 4_000_000
"""Numbers of one block of resamples: 32 MB of positions."""
Z = 1.959964
"""Of a standard normal variable, two-sided 95 %."""
KINDS = "95 % intervals: Wilson's of shares, else bootstrap"
"""What a table of figures says of them."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % interval and n."""

    value: float
    low: float
    high: float
    n: int

    def to_dict(self) -> dict[str, Any]:
        """`{value, low, high, n}`, rounded to four places."""
        return {"value": round(self.value, 4), "low": round(self.low, 4), "high": round(self.high, 4), "n": self.n}

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f}–{self.high:.3f})"


def share_of(hits: int, n: int) -> Interval | None:
    """A share with its 95 % score interval (Wilson 1927), without continuity correction; None when n is 0."""
    if n == 0:
        return None
    share, spread = hits / n, Z**2 / n
    middle = share + spread / 2
    half = Z * sqrt(share * (1 - share) / n + spread / (4 * n))
    return Interval(share, max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread)), n)


def mean_of(values: Sequence[float]) -> Interval | None:
    """The mean of some values; None when there are none, since a figure without n is no figure.

    When each is 0 or 1, that is a share: a bootstrap of values that are all alike would be of no width.
    """
    numbers = np.asarray(values, dtype=np.float64)
    if np.isin(numbers, (0.0, 1.0)).all():
        return share_of(int(numbers.sum()), len(numbers))
    return interval_of(numbers, _mean)


def difference_of(after: Sequence[float], before: Sequence[float]) -> Interval | None:
    """Mean change of the same questions, in the same order, by the paired bootstrap; None when there are none.

    Raises:
        ValueError: when the two do not have the same length.
    """
    if len(after) != len(before):
        raise ValueError(f"{len(after)} values cannot be paired with {len(before)}")
    if not len(after):
        return None
    return interval_of(np.asarray(after, dtype=np.float64) - np.asarray(before, dtype=np.float64), _mean)


def _mean(rows: Floats) -> Floats:
    mean: Floats = rows.mean(axis=-1)
    return mean


def interval_of(values: Floats, statistic: Callable[[Floats], Floats]) -> Interval:
    """A statistic with its percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13) over questions.

    Args:
        values: (n, …) one row a question.
        statistic: from (…, n) values, or (draws, n, …) when a question has several, to (draws,).
    """
    n = len(values)
    generator = np.random.default_rng(0)
    block = max(1, AT_ONCE // n)
    drawn = [statistic(values[generator.integers(0, n, (min(block, DRAWS - at), n))]) for at in range(0, DRAWS, block)]
    low, high = np.percentile(np.concatenate(drawn), [50 - LEVEL / 2, 50 + LEVEL / 2])
    return Interval(float(statistic(values[None])[0]), float(low), float(high), n)
