"""How well a score tells two kinds of questions apart, whatever the threshold.

Knows: scores and labels. Does not know what they are of.
"""

import numpy as np
from numpy.typing import NDArray


def auroc(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Area under the ROC curve: the chance that a question with label 1 has a higher score than one with label 0.

    Equal scores count one half, as in the Mann-Whitney U statistic (Hanley and McNeil 1982) and in scikit-learn; not
    the area under a curve drawn through a few chosen thresholds. A draw that holds only one kind counts 0.5.

    Args:
        rows: (draws, n, 2) score and label of each question.

    Returns:
        (draws,) from 0 to 1, 0.5 for a score that tells nothing.
    """
    draws = len(rows)
    levels, level = np.unique(rows[..., 0], return_inverse=True)
    place = (level.reshape(draws, -1) + np.arange(draws)[:, None] * len(levels)).ravel()
    label = rows[..., 1].ravel()
    positive, negative = (
        np.bincount(place, weights=weights, minlength=draws * len(levels)).reshape(draws, -1)
        for weights in (label, 1 - label)
    )
    below = np.cumsum(negative, axis=-1) - negative / 2
    pairs = positive.sum(axis=-1) * negative.sum(axis=-1)
    areas: NDArray[np.float64] = np.full(draws, 0.5)
    np.divide((positive * below).sum(axis=-1), pairs, out=areas, where=pairs > 0)
    return areas
