"""Bootstrap intervals of a mean, and of the difference of two means over the same questions.

Knows: numbers, one a question. Does not know what was measured. Resampling is seeded: the same values always get the
same interval.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

DRAWS = 10_000
LEVEL = 95.0
"""Per cent of the resamples that an interval holds."""
AT_ONCE = 4_000_000
"""Numbers of one block of resamples: 32 MB of positions."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13) and n."""

    value: float
    low: float
    high: float
    n: int

    def to_dict(self) -> dict[str, Any]:
        """`{value, low, high, n}`, rounded to four places."""
        return {"value": round(self.value, 4), "low": round(self.low, 4), "high": round(self.high, 4), "n": self.n}

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f}–{self.high:.3f})"


def mean_of(values: Sequence[float]) -> Interval | None:
    """The mean of some values; None when there are none, since a figure without n is no figure."""
    return interval_of(np.asarray(values, dtype=np.float64), lambda rows: rows.mean(axis=-1)) if len(values) else None


def difference_of(after: Sequence[float], before: Sequence[float]) -> Interval | None:
    """Mean change of the same questions, in the same order, by the paired bootstrap; None when there are none.

    Raises:
        ValueError: when the two do not have the same length.
    """
    if len(after) != len(before):
        raise ValueError(f"{len(after)} values cannot be paired with {len(before)}")
    return mean_of([one - other for one, other in zip(after, before, strict=True)])


def interval_of(values: Floats, statistic: Callable[[Floats], Floats]) -> Interval:
    """A statistic of resampled questions.

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
