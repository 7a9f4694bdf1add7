"""What changed between two reports of answers, question by question and measure by measure.

Knows: verdicts of the same questions. Does not know how they came about. A measure has fallen when the paired 95 %
bootstrap interval of its change lies wholly on the worse side of zero.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from eval.answers.figures import MEASURES, Measure
from eval.answers.nouns import Verdict
from eval.intervals import Interval, difference_of


@dataclass(frozen=True, slots=True)
class Change:
    """The change of one measure over the questions to which it applies in both reports."""

    measure: Measure
    by: Interval
    changed: int
    """Questions whose value is another one now."""

    @property
    def fell(self) -> bool:
        """Whether it became worse, beyond chance."""
        return self.by.high < 0 if self.measure.higher_is_better else self.by.low > 0

    @property
    def rose(self) -> bool:
        """Whether it became better, beyond chance."""
        return self.by.low > 0 if self.measure.higher_is_better else self.by.high < 0


@dataclass(frozen=True, slots=True)
class Moved:
    """A question whose reply is worth something else now."""

    id: str
    question: str
    split: str
    values: Mapping[str, tuple[float, float]]
    """Measure name → before and after."""
    better: bool
    """Whether it is handled better on the whole: more measures moved to the better side than to the worse."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reports side by side."""

    changes: tuple[Change, ...]
    moved: tuple[Moved, ...]
    shared: int
    only_before: int
    only_after: int

    @property
    def fallen(self) -> tuple[Change, ...]:
        """The measures that became worse, beyond chance."""
        return tuple(change for change in self.changes if change.fell)


def compare(after: Mapping[str, Any], before: Mapping[str, Any], *, system: str) -> Comparison:
    """Compare one system of two reports over the questions that both hold, known by id and wording.

    Args:
        after: the report of now.
        before: the report it is held against.
        system: the name that it has in both.
    """
    new, old = _verdicts(after, system), _verdicts(before, system)
    shared = [key for key in new if key in old]
    pairs = [(old[key], new[key]) for key in shared]
    questions = {(one["id"], one["question"]): one for one in after["questions"]}
    changes = [change for measure in MEASURES if (change := _change(measure, pairs)) is not None]
    moved = [
        Moved(key[0], key[1], questions[key]["split"], values, _better(values))
        for key, (one, other) in zip(shared, pairs, strict=True)
        if (values := _values(one, other))
    ]
    return Comparison(
        tuple(changes), tuple(moved), len(shared), len(old.keys() - new.keys()), len(new.keys() - old.keys())
    )


def _verdicts(report: Mapping[str, Any], system: str) -> dict[tuple[str, str], Verdict]:
    verdicts = report["systems"].get(system, {}).get("verdicts", [])
    asked = {one["id"]: one["question"] for one in report["questions"]}
    return {(told["id"], asked[told["id"]]): Verdict.from_dict(told) for told in verdicts}


def _change(measure: Measure, pairs: Sequence[tuple[Verdict, Verdict]]) -> Change | None:
    both = [
        (one, other)
        for before, after in pairs
        if (one := getattr(before, measure.key)) is not None and (other := getattr(after, measure.key)) is not None
    ]
    by = difference_of([other for _, other in both], [one for one, _ in both])
    return Change(measure, by, sum(one != other for one, other in both)) if by is not None else None


def _values(before: Verdict, after: Verdict) -> dict[str, tuple[float, float]]:
    told = {}
    for measure in MEASURES:
        one, other = getattr(before, measure.key), getattr(after, measure.key)
        if one is not None and other is not None and abs(one - other) > 1e-4:
            told[measure.name] = (one, other)
    return told


def _better(values: Mapping[str, tuple[float, float]]) -> bool:
    directions = {measure.name: 1 if measure.higher_is_better else -1 for measure in MEASURES}
    return sum(directions[name] * (1 if after > before else -1) for name, (before, after) in values.items()) > 0
