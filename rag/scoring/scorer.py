"""How much each feature of a sentence counts, and how sure that makes of an answer: regressions as plain numbers.

Knows: the file of the weights (recipe: `python -m eval.reading.fitting`, figures: `rag/data/README.md`). Does not know:
how features are come by, or what is done with a probability.
"""

import json
import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

FILE = "weights.json"
EACH_REGION = "each region"
"""Whether one article is what a question that goes through all regions asks for."""
BEST, MOST = "best {}", "most {}"
"""What a feature of the best sentence, and the most that any sentence has of it, are called."""


@dataclass(frozen=True)
class Weights:
    """One regression: a weight for each feature that counts, and a bias."""

    by_name: Mapping[str, float]
    bias: float

    def logit(self, features: Mapping[str, float]) -> float:
        """Log-odds; features that have no weight do not count."""
        return self.bias + sum(weight * features[name] for name, weight in self.by_name.items())

    def probability(self, features: Mapping[str, float]) -> float:
        """0 to 1."""
        return _logistic(self.logit(features))


@dataclass(frozen=True)
class Curve:
    """What a feature adds to log-odds: a step function."""

    places: Sequence[float]
    """Where it steps, rising; a step's own place belongs to what lies before it."""
    values: Sequence[float]
    """Before the first step, between the steps, and after the last."""

    def at(self, value: float) -> float:
        """Log-odds that a feature of this value adds."""
        return self.values[bisect_left(self.places, value)]


@dataclass(frozen=True)
class Additive:
    """An additive logistic regression (Friedman, Hastie and Tibshirani 2000): a curve for each feature, and a bias."""

    by_name: Mapping[str, Curve]
    bias: float

    def probability(self, features: Mapping[str, float]) -> float:
        """0 to 1; features that have no curve do not count."""
        return _logistic(self.bias + sum(curve.at(features[name]) for name, curve in self.by_name.items()))


@dataclass(frozen=True)
class Scorer:
    """What was learned of sentences and of questions."""

    sentence: Weights
    """That a sentence answers, of its features."""
    answered: Mapping[str, Additive]
    """That the articles answer, of `outlook`: by the question's language, or `EACH_REGION`."""

    @classmethod
    def load(cls, path: Path | None = None) -> "Scorer":
        """The bundled weights, or those of another file."""
        return _bundled() if path is None else _load(path)

    def scores(self, features: Sequence[Mapping[str, float]]) -> list[float]:
        """For each sentence the probability that it answers."""
        return [self.sentence.probability(one) for one in features]

    def confidence(self, features: Mapping[str, float], case: str) -> float:
        """Probability, 0 to 1, that the articles answer a question of a language; of `EACH_REGION`, that one does."""
        return self.answered[case].probability(features)


def outlook(features: Sequence[Mapping[str, float]], scores: Sequence[float]) -> dict[str, float]:
    """What speaks for the articles answering: the best sentence's features, the most of each, and the first scores.

    Args:
        features: of the sentences, best first; at least one.
        scores: of the same.
    """
    most = {name: max(one[name] for one in features) for name in features[0]}
    return {
        "score": scores[0],
        "second": scores[1] if len(scores) > 1 else 0.0,
        "expected": sum(scores),
        **{BEST.format(name): value for name, value in features[0].items()},
        **{MOST.format(name): value for name, value in most.items()},
    }


def _logistic(logit: float) -> float:
    return (1 + math.tanh(logit / 2)) / 2


@cache
def _bundled() -> Scorer:
    return _load(Path(str(files("rag") / "data" / FILE)))


def _load(path: Path) -> Scorer:
    held = json.loads(path.read_text(encoding="utf-8"))
    return Scorer(
        Weights(**held["sentence"]),
        {
            case: Additive({name: Curve(**curve) for name, curve in one["by_name"].items()}, one["bias"])
            for case, one in held["answered"].items()
        },
    )
