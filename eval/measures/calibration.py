"""Whether a probability means what it says.

Knows: probabilities and what came true. Does not know what they are of.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Bin:
    """Questions of like confidence."""

    confidence: float
    """Their mean."""
    share: float
    """Of them, those that came true."""
    n: int


@dataclass(frozen=True, slots=True)
class Reliability:
    """A reliability diagram (Murphy and Winkler 1977) with its sums."""

    bins: tuple[Bin, ...]
    ece: float
    """Expected calibration error: how far the bins' shares lie from their confidence, weighted by n."""
    brier: float
    """Mean squared difference of confidence and truth (Brier 1950); 0 is perfect."""


def reliability(confidence: Sequence[float], true: Sequence[bool], *, bins: int) -> Reliability:
    """The diagram over bins that hold the same number of questions each, as nearly as can be (adaptive binning).

    Equal confidences stay in the order given, so that a bin's border may run between them (Nguyen and O'Connor 2015).

    Args:
        confidence: of each question, 0 to 1.
        true: whether it came true.
        bins: how many; fewer when there are fewer questions.
    """
    if not confidence:
        return Reliability((), 0.0, 0.0)
    sure, came = np.asarray(confidence, dtype=np.float64), np.asarray(true, dtype=np.float64)
    order = np.argsort(sure, kind="stable")
    parts = [part for part in np.array_split(order, bins) if len(part)]
    found = tuple(Bin(float(sure[part].mean()), float(came[part].mean()), len(part)) for part in parts)
    ece = sum(one.n * abs(one.confidence - one.share) for one in found) / len(sure)
    return Reliability(found, float(ece), float(((sure - came) ** 2).mean()))
