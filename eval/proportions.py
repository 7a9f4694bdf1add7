"""Wilson's interval of a share: how often something was so, out of how many.

Knows: two counts. Does not know what was counted.
"""

from math import sqrt

from eval.intervals import Interval

Z = 1.959964
"""Of a standard normal variable, two-sided 95 %."""


def share_of(hits: int, n: int) -> Interval | None:
    """A share with its 95 % score interval (Wilson 1927), without continuity correction; None when n is 0."""
    if n == 0:
        return None
    share, spread = hits / n, Z**2 / n
    middle = share + spread / 2
    half = Z * sqrt(share * (1 - share) / n + spread / (4 * n))
    return Interval(share, max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread)), n)
