"""The regressions of `rag.scoring.scorer`: which sentence answers, and whether the articles answer at all.

Knows: rows of sentences with their features, scikit-learn. Does not know where rows come from, or the product.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from eval.reading.newsroom_rows import HARD, MANY, REGIONS, Features, Row
from rag.scoring.scorer import EACH_REGION, Additive, Curve, Scorer, Weights, outlook

Floats = NDArray[np.float64]

SENTENCE_RIDGE = 1.0
"""scikit-learn's C; small is much regularised."""
STEPS, RATE = 600, 0.05
"""Steps of all curves together, and how much of what a step would correct it does correct."""
FEWEST = 80
"""Questions on either side of a step at least."""
SEEN, TRIED = 0.8, 0.25
"""Share of the questions that a step is taken from, and of the features that it is chosen among."""
LACKING = 0.3
"""Weight of an answerable question asked as if its story were not in the large collection, beside any other."""
TIMES = {HARD: 3}
"""How often the questions of a collection are learned, where more than once: with 1, 3 and 6, each reader's questions
judged by weights that the other readers taught, the AUROC of "the articles answer" was .915, .925 and .925 (with none
of them .910; n = 546)."""


def sentence_weights(some: Sequence[Row]) -> Weights:
    """Which sentence answers, of questions that are answered: a regression on features as they are, not scaled."""
    taught = [row for row in some if row.answered and any(row.right) and row.collection != REGIONS]
    names = list(taught[0].features[0])
    x = np.array([[one[name] for name in names] for row in taught for one in row.features])
    y = np.array([float(one) for row in taught for one in row.right])
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=SENTENCE_RIDGE, max_iter=1000).fit(scaler.transform(x), y)
    slopes = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - (slopes * scaler.mean_).sum())
    return Weights({name: round(float(value), 4) for name, value in zip(names, slopes, strict=True)}, round(bias, 4))


@dataclass(frozen=True, slots=True)
class Ranked:
    """A question's sentences, best first."""

    features: list[Features]
    scores: list[float]
    right: list[bool]
    words: list[str | None]


def ranked(row: Row, weights: Weights, *, without_story: bool = False) -> Ranked:
    """A question's sentences by their scores, if so without those of its story."""
    kept = [number for number, own in enumerate(row.own) if not (without_story and own)]
    scores = {number: weights.probability(row.features[number]) for number in kept}
    order = sorted(kept, key=lambda number: -scores[number])
    return Ranked(
        [row.features[number] for number in order],
        [scores[number] for number in order],
        [row.right[number] for number in order],
        [row.words[number] for number in order],
    )


def answered_curves(some: Sequence[Row], weights: Weights) -> dict[str, Additive]:
    """Whether the articles answer, of the questions' outlook: by `case`."""
    found: dict[str, Additive] = {}
    for name in ("id", "en", EACH_REGION):
        if told := list(_outlooks([row for row in some if case(row) == name], weights)):
            names = list(told[0][0])
            x = np.array([[one[name] for name in names] for one, _, _ in told])
            y, weight = (np.array([one[at] for one in told]) for at in (1, 2))
            found[name] = additive(x, y, weight, names)
    return found


def additive(x: Floats, y: Floats, weight: Floats, names: Sequence[str]) -> Additive:
    """Boosted stumps (Friedman 2001), those of a feature summed to its curve."""
    model = GradientBoostingClassifier(
        n_estimators=STEPS,
        learning_rate=RATE,
        max_depth=1,
        min_samples_leaf=FEWEST,
        subsample=SEEN,
        max_features=TRIED,
        random_state=0,
    ).fit(x, y, sample_weight=weight)
    steps: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    share = np.average(y, weights=weight)
    bias = float(np.log(share / (1 - share)))
    for (stump,) in model.estimators_:
        tree = stump.tree_
        before, *after = RATE * tree.value[:, 0, 0][1 if tree.node_count > 1 else 0 :]
        bias += float(before)
        if after:
            steps[names[tree.feature[0]]].append((float(tree.threshold[0]), float(after[0] - before)))
    return Additive({name: _curve(steps[name]) for name in names if name in steps}, round(bias, 4))


def _curve(steps: Sequence[tuple[float, float]]) -> Curve:
    """The steps, those at one place together, summed from the first on."""
    rises: defaultdict[float, float] = defaultdict(float)
    for place, rise in steps:
        rises[round(place, 4)] += rise
    places = sorted(rises)
    values = np.cumsum([0.0, *(rises[place] for place in places)])
    return Curve(places, [round(float(value), 4) for value in values])


def case(row: Row) -> str:
    """Which regression tells whether a row's question is answered."""
    return EACH_REGION if row.collection == REGIONS else row.question.text_language


def _outlooks(some: Sequence[Row], weights: Weights) -> Iterator[tuple[Features, float, float]]:
    """Outlook, whether the articles answer, and how much the case counts."""
    for row in some:
        best = ranked(row, weights)
        if best.features:
            yield outlook(best.features, best.scores), float(row.answered), 1.0
        best = ranked(row, weights, without_story=True)
        if row.answered and row.collection in MANY and best.features:
            yield outlook(best.features, best.scores), 0.0, LACKING


def learned(some: Sequence[Row]) -> Scorer:
    """Both regressions."""
    taught = [row for row in some for _ in range(TIMES.get(row.collection, 1))]
    weights = sentence_weights(taught)
    return Scorer(weights, answered_curves(taught, weights))
