"""How much each feature of a sentence counts, and how sure that makes of an answer: regressions as plain numbers.

Knows: the file of the weights (recipe: `python -m eval.reading.fitting`, figures: `rag/data/README.md`). Does not know:
how features are come by, or what is done with a probability.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

FILE = "weights.json"
EACH_REGION = "each region"
"""Whether one article is what a question that goes through all regions asks for."""
OWN: Final = frozenset(
    "answers around behind dense elsewhere held kind names numbers read span topic unheld voice years".split()
)
"""Features of the best sentence that speak for the articles answering at all; the others change nothing."""


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
        return (1 + math.tanh(self.logit(features) / 2)) / 2


@dataclass(frozen=True)
class Scorer:
    """What was learned of sentences and of questions."""

    sentence: Weights
    """That a sentence answers, of its features."""
    answered: Mapping[str, Weights]
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
    """What speaks for the best sentence being an answer: its own features and how the others stand beside it.

    Args:
        features: of the sentences, best first; at least one.
        scores: of the same.
    """
    second = scores[1] if len(scores) > 1 else 0.0
    others = {
        "score": _logit(scores[0]),
        "lead_over_second": _logit(scores[0]) - _logit(second),
        "most_answers": max(one["answers"] for one in features),
        "most_read": max(one["read"] for one in features),
        "most_span": max(one["span"] for one in features),
        "expected": min(3.0, sum(scores)) / 3,
    }
    return {name: value for name, value in features[0].items() if name in OWN} | others


def _logit(probability: float) -> float:
    """Log-odds, cut at 5 and scaled to 1."""
    bounded = min(max(probability, 0.0067), 0.9933)
    return math.log(bounded / (1 - bounded)) / 5


@cache
def _bundled() -> Scorer:
    return _load(Path(str(files("rag") / "data" / FILE)))


def _load(path: Path) -> Scorer:
    held = json.loads(path.read_text(encoding="utf-8"))
    return Scorer(_weights(held["sentence"]), {name: _weights(some) for name, some in held["answered"].items()})


def _weights(held: Mapping[str, float]) -> Weights:
    return Weights({name: value for name, value in held.items() if name != "bias"}, held["bias"])
