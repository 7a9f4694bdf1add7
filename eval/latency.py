"""How long something took, of many times: median, 95th percentile and n.

Knows: milliseconds. Does not know of what.
"""

import math
import statistics
from collections.abc import Sequence


def latency(milliseconds: Sequence[float]) -> dict[str, float]:
    """Median, 95th percentile (nearest rank: a time that was taken, not one between two) and n; empty of no times."""
    ordered = sorted(map(float, milliseconds))
    if not ordered:
        return {}
    return {
        "p50_ms": round(statistics.median(ordered), 2),
        "p95_ms": round(ordered[math.ceil(0.95 * len(ordered)) - 1], 2),
        "n": len(ordered),
    }
