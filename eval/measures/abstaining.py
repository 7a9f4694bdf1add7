"""Whether a system knows when it does not know.

Knows: which questions were answered, with what confidence, and which answers mislead. Does not know what an answer is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ACCEPTED_RISK = 0.05


def hallucinated(answered: bool) -> float:
    """For a question without an answer: 1 when it is answered. The mean is the hallucination rate FP / (FP + TN).

    As in NoMIRACL (Thakur et al. 2024), over all unanswerable questions; not the share of answers that are wrong.
    """
    return float(answered)


def refused(answered: bool) -> float:
    """For a question with an answer: 1 when none is given. The mean is the error rate FN / (FN + TP) of NoMIRACL.

    An answer beside the point is no refusal; the evidence measures tell it.
    """
    return float(not answered)


@dataclass(frozen=True, slots=True)
class RiskCoverage:
    """What abstaining below each confidence would give and cost."""

    coverage: tuple[float, ...]
    """Share of all questions answered, rising."""
    risk: tuple[float, ...]
    """Share of those answers that mislead."""
    aurc: float
    """Area under the curve; 0 is perfect, and smaller is better."""
    accepted: float
    """Coverage at 5 % risk: the largest share of questions that can be answered so that 5 % of the answers mislead.

    Of questions of equal confidence, all can be answered or none.
    """


def risk_coverage(confidence: Sequence[float], loss: Sequence[float]) -> RiskCoverage:
    """The risk–coverage curve of some questions (El-Yaniv and Wiener 2010).

    AURC is the mean of the risk over the coverages 1/n, 2/n, … 1 (Geifman, Uziel and El-Yaniv 2019), not the trapezoid
    area, and without subtracting the best possible (E-AURC). Questions of equal confidence are answered together: each
    of their coverages has the risk that their order, if random, gives on average.

    Args:
        confidence: of each question, higher is surer.
        loss: 1 for an answer that misleads, 0 for one that does not.
    """
    rows = np.column_stack([confidence, loss]).astype(np.float64)[None]
    risks = _risks(rows)[0][0]
    coverage = np.arange(1, len(risks) + 1) / len(risks)
    return RiskCoverage(tuple(coverage.tolist()), tuple(risks.tolist()), float(aurc(rows)[0]), float(accepted(rows)[0]))


def aurc(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """AURC of each draw of a bootstrap; (draws, n, 2) confidence and loss to (draws,)."""
    areas: NDArray[np.float64] = _risks(rows)[0].mean(axis=-1)
    return areas


def accepted(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Coverage at 5 % risk of each draw; (draws, n, 2) confidence and loss to (draws,)."""
    risks, reached = _risks(rows)
    places = np.arange(1, risks.shape[-1] + 1) / risks.shape[-1]
    best: NDArray[np.float64] = np.where(reached & (risks <= ACCEPTED_RISK + 1e-12), places, 0.0).max(axis=-1)
    return best


def _risks(rows: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """(draws, n) selective risk at each coverage, the surest first; ties take the mean of their loss.

    And whether a threshold of confidence reaches that coverage, as it does behind the last of a tie.
    """
    confidence, loss = rows[..., 0], rows[..., 1]
    order = np.argsort(-confidence, axis=-1, kind="stable")
    ordered, losses = np.take_along_axis(confidence, order, -1), np.take_along_axis(loss, order, -1)
    n = losses.shape[-1]
    new = np.ones(losses.shape, dtype=np.bool_)
    new[..., 1:] = ordered[..., 1:] != ordered[..., :-1]
    group = np.cumsum(new, axis=-1) - 1 + np.arange(len(losses))[:, None] * n
    sums, counts = (
        np.bincount(group.ravel(), weights=weights, minlength=len(losses) * n)
        for weights in (losses.ravel(), np.ones(losses.size))
    )
    level = (sums / np.maximum(counts, 1))[group]
    risks: NDArray[np.float64] = np.cumsum(level, axis=-1) / np.arange(1, n + 1)
    reached = np.ones(losses.shape, dtype=np.bool_)
    reached[..., :-1] = new[..., 1:]
    return risks, reached
