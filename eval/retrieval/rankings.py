"""What ways of finding are worth: figures with intervals, their differences, and what fell since an earlier run.

Knows: the value of every measure for every question. Does not know how passages were found or how figures are shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from eval.intervals import Interval, difference_of, mean_of
from eval.latency import latency
from eval.measures.ranking import MEASURES
from eval.retrieval.tasks import Task
from index.encoder import Encoder

KIND = "retrieval"
PRODUCT = "reranked"
"""The product's own way, which the others are held against; with the first encoder where several are compared."""
USED = (PRODUCT, "both")
"""The ways by which the product finds: a search, and the passages that an answer is looked for in."""
SWEPT = "both at "
"""How the ways begin that `--sweep` adds; they are held against nothing."""
GUARDED = ("nDCG@10", "MRR@10")
"""Measures of the ways used that must not fall."""


@dataclass(frozen=True, slots=True)
class Found:
    """How well and how fast one system found, a value a question, in the order of the task."""

    values: Mapping[str, Sequence[float]]
    """Measure → values."""
    milliseconds: Sequence[float]
    remembered: bool = False
    """Whether an earlier run measured it; its speed is of then."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A task with what each system found."""

    task: Task
    systems: Mapping[str, Found]
    speeds: Mapping[str, float | None] = field(default_factory=dict)
    """Passages embedded a second, by encoder; None when that is not known."""

    def figures(self, system: str) -> dict[str, Interval]:
        """Each measure's mean."""
        return {name: _mean(tuple(values)) for name, values in self.systems[system].values.items()}

    def differences(self) -> dict[str, dict[str, Interval]]:
        """How much the product's own way is better than each other system, measure by measure, paired by question."""
        if PRODUCT not in self.systems:
            return {}
        own = self.systems[PRODUCT].values
        return {
            system: {name: _difference(tuple(own[name]), tuple(found.values[name])) for name in MEASURES}
            for system, found in self.systems.items()
            if system != PRODUCT and not system.startswith(SWEPT)
        }

    def to_dict(self) -> dict[str, Any]:
        """Figures, speed and values of every question."""
        return {
            "digest": self.task.digest,
            "passages": len(self.task.passages),
            "passages_embedded_per_second": {
                name: round(speed, 1) for name, speed in self.speeds.items() if speed is not None
            },
            "systems": {
                system: {
                    "measures": {name: figure.to_dict() for name, figure in self.figures(system).items()},
                    "milliseconds": latency(found.milliseconds),
                    "remembered": found.remembered,
                }
                for system, found in self.systems.items()
            },
            f"{PRODUCT}_minus": {
                system: {name: figure.to_dict() for name, figure in some.items()}
                for system, some in self.differences().items()
            },
            "questions": [topic.id for topic in self.task.topics],
            "values": {
                system: {name: [_short(value) for value in values] for name, values in found.values.items()}
                for system, found in self.systems.items()
            },
        }


@cache
def _mean(values: tuple[float, ...]) -> Interval:
    """Kept, because a figure is shown, written and compared, and its interval takes some hundredths of a second."""
    mean = mean_of(values)
    return _told(mean)


@cache
def _difference(after: tuple[float, ...], before: tuple[float, ...]) -> Interval:
    """Kept likewise."""
    return _told(difference_of(after, before))


def _told(figure: Interval | None) -> Interval:
    if figure is None:
        raise ValueError("a task without questions has no figures")
    return figure


def _short(value: float) -> float:
    return int(value) if value == int(value) else value


def report(outcomes: Sequence[Outcome], *, encoders: Mapping[str, Encoder]) -> dict[str, Any]:
    """The whole report, as JSON without the conditions.

    Args:
        outcomes: of each task.
        encoders: by the name that they have in it, the product's first.
    """
    return {
        "kind": KIND,
        "encoders": {
            name: {"name": one.name, "fingerprint": one.fingerprint, "dimensions": one.dimensions}
            for name, one in encoders.items()
        },
        "tasks": {outcome.task.name: outcome.to_dict() for outcome in outcomes},
    }


@dataclass(frozen=True, slots=True)
class Change:
    """How one measure of a way that is used changed on one task, paired by question."""

    task: str
    way: str
    measure: str
    by: Interval

    @property
    def fell(self) -> bool:
        """Whether a guarded measure became worse beyond chance: its whole interval lies below zero."""
        return self.measure in GUARDED and self.by.high < 0

    def __str__(self) -> str:
        return (
            f"{self.task}, {self.way}: {self.measure} {self.by.value:+.3f} ({self.by.low:+.3f} to {self.by.high:+.3f})"
        )


def changes(outcomes: Sequence[Outcome], earlier: Mapping[str, Any]) -> Iterator[Change]:
    """Every measure's change since an earlier report, on the tasks that have the same questions and passages there."""
    for outcome in outcomes:
        told = earlier["tasks"].get(outcome.task.name, {})
        if told.get("digest") != outcome.task.digest:
            continue
        for way in USED:
            for name, values in outcome.systems[way].values.items() if way in told["values"] else ():
                before = told["values"][way][name]
                by = _difference(tuple(values), tuple(before))
                yield Change(outcome.task.name, way, name, by)
