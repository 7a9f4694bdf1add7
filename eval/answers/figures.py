"""Sums up verdicts: every measure with its interval and n, whole and by slice.

Knows: which measures there are, which way is better, and by what questions are told apart. Does not know how a verdict
came about.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from eval.answers.nouns import Gold, Verdict
from eval.intervals import Interval, interval_of, mean_of
from eval.latency import latency
from eval.measures import abstaining


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure of the report."""

    key: str
    """The field of `Verdict` whose mean it is."""
    name: str
    higher_is_better: bool
    meaning: str


MEASURES = (
    Measure("right", "Handled right", True, "all the evidence and no wrong article, or rightly no answer"),
    Measure("evidence_found", "Evidence found", True, "of answerable questions: at least one part of it is quoted"),
    Measure("evidence_recall", "Evidence recall", True, "of answerable questions: share of the parts that is quoted"),
    Measure("evidence_complete", "Evidence complete", True, "of answerable questions: every part is quoted"),
    Measure("evidence_precision", "Evidence precision", True, "of answers: share of the quotations that show evidence"),
    Measure(
        "citation_recall", "Citation recall", True, "of answers: share of the sentences that their citations support"
    ),
    Measure(
        "citation_precision", "Citation precision", True, "of answers: share of the citations that hold and are used"
    ),
    Measure("short_em", "Short answer, exact", True, "of questions with a short answer: it is one of those expected"),
    Measure("short_f1", "Short answer, F1", True, "of questions with a short answer: best overlap of words"),
    Measure("wrong_article", "Wrong article", False, "of answers to answerable questions: one quotes a wrong article"),
    Measure("hallucination", "Hallucination rate", False, "of unanswerable questions: answered all the same"),
    Measure("error_rate", "Error rate", False, "of answerable questions: not answered"),
    Measure("language", "Right language", True, "of all questions: the reply is in the question's language"),
)
BY_KEY: Mapping[str, Measure] = {measure.key: measure for measure in MEASURES}
SLICED = ("right", "evidence_found", "evidence_recall", "wrong_article", "hallucination", "error_rate")
"""Measures that are also given for every slice."""
SLICES: Mapping[str, Callable[[Gold], str | None]] = {
    "split": lambda gold: gold.split,
    "language": lambda gold: {"id": "Indonesian", "en": "English"}[gold.language],
    "kind": lambda gold: gold.kind,
    "style": lambda gold: gold.style,
    "turn": lambda gold: "follow-up" if gold.history else "first question",
    "time": lambda gold: "time-bound" if gold.time_bound else None,
    "without an answer": lambda gold: gold.unanswerable.value if gold.unanswerable else None,
}
"""Ways to tell questions apart; None leaves a question out."""
PARTIAL = ("time", "without an answer")
"""Slices that say something even when they have one value."""


def summary(verdicts: Sequence[Verdict], *, keys: Sequence[str] = tuple(BY_KEY)) -> dict[str, Interval]:
    """Mean of each measure that applies to any of the verdicts."""
    means = {key: mean_of(values(verdicts, key)) for key in keys}
    return {key: mean for key, mean in means.items() if mean is not None}


def values(verdicts: Sequence[Verdict], key: str) -> list[float]:
    """One measure of every verdict to which it applies."""
    return [value for verdict in verdicts if (value := getattr(verdict, key)) is not None]


def sliced(gold: Sequence[Gold], verdicts: Sequence[Verdict]) -> dict[str, dict[str, dict[str, Interval]]]:
    """Slice → value → measure → mean, for the measures of `SLICED`; the values of a slice by how many questions."""
    result: dict[str, dict[str, dict[str, Interval]]] = {}
    for name, tell in SLICES.items():
        grouped: dict[str, list[Verdict]] = {}
        for one, verdict in zip(gold, verdicts, strict=True):
            if (value := tell(one)) is not None:
                grouped.setdefault(value, []).append(verdict)
        if len(grouped) > 1 or (grouped and name in PARTIAL):
            ordered = sorted(grouped.items(), key=lambda item: (-len(item[1]), item[0]))
            result[name] = {value: summary(some, keys=SLICED) for value, some in ordered}
    return result


def pace(verdicts: Sequence[Verdict]) -> dict[str, float]:
    """Milliseconds of a question (median and 95th percentile), questions a second, and n."""
    taken = [verdict.milliseconds for verdict in verdicts if verdict.failure is None]
    if not taken:
        return {}
    return latency(taken) | {"questions_per_second": round(1000 * len(taken) / sum(taken), 1) if sum(taken) else 0.0}


def risk(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """Risk–coverage of a system that answers whatever it can, with AURC and coverage at 5 % risk.

    An answer misleads when the question has none, or when it shows no evidence. A question that it refuses to answer at
    any confidence counts as misled, after all others.
    """
    confidence = [verdict.confidence or 0.0 if verdict.answered else -1.0 for verdict in verdicts]
    loss = [1.0 - (verdict.evidence_found or 0.0) if verdict.answered else 1.0 for verdict in verdicts]
    curve = abstaining.risk_coverage(confidence, loss)
    pairs = np.column_stack([confidence, loss])
    return {
        "aurc": interval_of(pairs, abstaining.aurc).to_dict(),
        "coverage_at_5_risk": interval_of(pairs, abstaining.accepted).to_dict(),
        "coverage": [round(value, 4) for value in curve.coverage],
        "risk": [round(value, 4) for value in curve.risk],
    }
