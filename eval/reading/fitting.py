"""Fits what `rag.scorer` weighs: which sentence answers, and whether the articles answer at all.

    python -m eval.reading.fitting --data ../shared/data --output rag/data

Newsroom questions whose stories the reader did not see in training are asked of a collection that holds these stories
among others; every sentence of the passages found is a row, and it is right when the writer of the question marked it.
Logistic regressions of scikit-learn, which the product does not need. Questions that their story does not answer, and
answerable ones asked as if their story were not there, teach when not to answer. Figures come from five-fold
cross-validation by story. Knows: the questions, the product's features. Does not know: the development or gold sets.
"""

import argparse
import hashlib
import json
import logging
import pickle
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

import rag
from eval.intervals import interval_of, mean_of
from eval.measures.separating import auroc
from eval.report import write
from index.training import newsroom, sources
from rag.library import Library
from rag.question import Question, checked, understand
from rag.quoting import scopes
from rag.scorer import FILE, Scorer, Weights, outlook

log = logging.getLogger(__name__)

Features = Mapping[str, float]
Floats = NDArray[np.float64]

DISTRACTORS = 2_000
"""Other news stories of the collection."""
FOLDS = 5
SHOWN = 3
"""Sentences of which one must be right in the second figure."""
SENTENCE_RIDGE, ANSWERED_RIDGE = 1.0, 0.1
"""scikit-learn's C; small is much regularised."""
LACKING = 0.3
"""Weight of an answerable question asked as if its story were not there, beside one that its story does not answer."""


@dataclass(frozen=True, slots=True)
class Row:
    """A question with all sentences found for it."""

    asked: newsroom.Asked
    question: Question
    features: list[Features]
    right: list[bool]
    own: list[bool]
    """Whether each sentence stands in the question's own story."""


def rows(library: Library, asked: Sequence[newsroom.Asked]) -> Iterator[Row]:
    """Ask every question of the library, as the product does, without choosing."""
    answerer = library.answerer
    for number, one in enumerate(asked):
        question = understand(checked(one.text))
        features: list[Features] = []
        right, own = [], []
        for codes in scopes(question):
            for evidence in answerer.judged(question, codes):
                article = evidence.sentence.article
                features.append(evidence.features)
                own.append(article.url == one.story or newsroom.address({"title": article.title}) == one.story)
                right.append(own[-1] and newsroom.sum_of(evidence.sentence.text) in one.evidence)
        yield Row(one, question, features, right, own)
        if number % 100 == 0:
            log.info("%d of %d questions asked", number, len(asked))


def fill(library: Library, data: Path, asked: Sequence[newsroom.Asked], folder: Path) -> None:
    """Add the stories that questions are about and others, in the order of the data file."""
    wanted = {one.story for one in asked}
    generator = np.random.default_rng(0)
    held = list(sources.rows(data / "train" / "news.jsonl"))
    others = [number for number, row in enumerate(held) if newsroom.address(row) not in wanted]
    chosen = set(generator.choice(others, size=min(DISTRACTORS, len(others)), replace=False).tolist())
    file = folder / "stories.jsonl"
    with file.open("w", encoding="utf-8") as lines:
        for number, row in enumerate(held):
            if number in chosen or newsroom.address(row) in wanted:
                told = {"title": row["title"], "text": row["body"], "url": row.get("url"), "date": row.get("date")}
                lines.write(json.dumps(told) + "\n")
    library.add(file)


def fold(asked: newsroom.Asked) -> int:
    """The fold of a question's story."""
    return int(hashlib.sha256(f"fold {asked.story}".encode()).hexdigest()[:8], 16) % FOLDS


def fitted(x: Floats, y: Floats, weight: Floats, names: Sequence[str], *, ridge: float) -> Weights:
    """A regression on features as they are, not scaled."""
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=ridge, max_iter=1000).fit(scaler.transform(x), y, sample_weight=weight)
    slopes = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - (slopes * scaler.mean_).sum())
    return Weights({name: round(float(value), 4) for name, value in zip(names, slopes, strict=True)}, round(bias, 4))


def sentence_weights(some: Sequence[Row]) -> Weights:
    """Which sentence answers, of questions that are answered."""
    taught = [row for row in some if row.asked.evidence and any(row.right)]
    names = list(taught[0].features[0])
    x = np.array([[one[name] for name in names] for row in taught for one in row.features])
    y = np.array([float(one) for row in taught for one in row.right])
    return fitted(x, y, np.ones(len(y)), names, ridge=SENTENCE_RIDGE)


def ranked(
    row: Row, weights: Weights, *, without_story: bool = False
) -> tuple[list[Features], list[float], list[bool]]:
    """A question's sentences best first, with scores and whether each is right; without those of its own story if so."""
    kept = [number for number, own in enumerate(row.own) if not (without_story and own)]
    scores = {number: weights.probability(row.features[number]) for number in kept}
    order = sorted(kept, key=lambda number: -scores[number])
    return (
        [row.features[number] for number in order],
        [scores[number] for number in order],
        [row.right[number] for number in order],
    )


def answered_weights(some: Sequence[Row], weights: Weights) -> dict[str, Weights]:
    """Whether the articles answer, by language, of the questions' outlook."""
    found: dict[str, Weights] = {}
    for language in ("id", "en"):
        told = list(_outlooks([row for row in some if row.question.text_language == language], weights))
        names = list(told[0][0])
        x = np.array([[one[name] for name in names] for one, _, _ in told])
        y, weight = (np.array([one[at] for one in told]) for at in (1, 2))
        found[language] = fitted(x, y, weight, names, ridge=ANSWERED_RIDGE)
    return found


def _outlooks(some: Sequence[Row], weights: Weights) -> Iterator[tuple[Features, float, float]]:
    """Outlook, whether the articles answer, and how much the case counts."""
    for row in some:
        features, scores, _ = ranked(row, weights)
        if features:
            yield outlook(features, scores), float(bool(row.asked.evidence)), 1.0
        features, scores, _ = ranked(row, weights, without_story=True)
        if row.asked.evidence and features:
            yield outlook(features, scores), 0.0, LACKING


@dataclass(frozen=True, slots=True)
class Tried:
    """What a question came to in cross-validation."""

    row: Row
    first: bool
    among: bool
    confidence: float
    lacking: float
    """Confidence when its story is not there."""


def tried(every: Sequence[Row]) -> Iterator[Tried]:
    """Each question, judged by weights that its fold did not teach."""
    for number in range(FOLDS):
        scorer = learned([row for row in every if fold(row.asked) != number])
        for row in (row for row in every if fold(row.asked) == number):
            language = row.question.text_language
            features, scores, right = ranked(row, scorer.sentence)
            sure = scorer.confidence(outlook(features, scores), language) if features else 0.0
            other, other_scores, _ = ranked(row, scorer.sentence, without_story=True)
            lacking = scorer.confidence(outlook(other, other_scores), language) if other else 0.0
            yield Tried(row, any(right[:1]), any(right[:SHOWN]), sure, lacking)


def learned(some: Sequence[Row]) -> Scorer:
    """Both regressions."""
    weights = sentence_weights(some)
    return Scorer(weights, answered_weights(some, weights))


def figures(every: Sequence[Row]) -> dict[str, Any]:
    """Cross-validated figures by language."""
    found = {}
    cases = list(tried(every))
    for language in ("id", "en", "all"):
        some = [one for one in cases if language in ("all", one.row.asked.language)]
        answerable = [one for one in some if one.row.asked.evidence]
        pairs = np.array([(one.confidence, bool(one.row.asked.evidence)) for one in some])
        told: dict[str, Any] = {
            "evidence_among_found": mean_of([any(one.row.right) for one in answerable]),
            "sentence_success_at_1": mean_of([one.first for one in answerable]),
            f"sentence_success_at_{SHOWN}": mean_of([one.among for one in answerable]),
            "auroc": interval_of(pairs, auroc),
        }
        found[language] = {name: one.to_dict() for name, one in told.items() if one is not None}
        found[language]["at_threshold"] = [_at(some, threshold) for threshold in np.arange(0.1, 0.85, 0.05)]
        found[language]["auroc_by_lack"] = _by_lack(some)
    return found


def _at(some: Sequence[Tried], threshold: float) -> dict[str, float]:
    def share(chosen: Sequence[bool]) -> float:
        return round(float(np.mean(chosen)), 4)

    answerable = [one for one in some if one.row.asked.evidence]
    return {
        "threshold": round(float(threshold), 2),
        "error_rate": share([one.confidence < threshold for one in answerable]),
        "hallucination": share([one.confidence >= threshold for one in some if not one.row.asked.evidence]),
        "answered_when_story_lacks": share([one.lacking >= threshold for one in answerable]),
        "evidence_shown": share([one.confidence >= threshold and one.among for one in answerable]),
    }


def _by_lack(some: Sequence[Tried]) -> dict[str, dict[str, float]]:
    found = {}
    held = [(one.confidence, True) for one in some if one.row.asked.evidence]
    for lack in sorted({one.row.asked.lacking for one in some if one.row.asked.lacking}):
        without = [(one.confidence, False) for one in some if one.row.asked.lacking == lack]
        found[lack] = {"n": len(without), "auroc": round(float(auroc(np.array([held + without]))[0]), 4)}
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """Ask, fit, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/news.jsonl")
    parser.add_argument("--output", type=Path, required=True, help=f"the folder for {FILE} and figures.json")
    parser.add_argument("--rows", type=Path, help="file that keeps what was found, to fit again without asking")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    every = _kept(options.rows, options.data)
    scorer = learned(every)
    held = {
        "sentence": {**scorer.sentence.by_name, "bias": scorer.sentence.bias},
        "answered": {name: {**one.by_name, "bias": one.bias} for name, one in scorer.answered.items()},
    }
    (options.output / FILE).write_text(json.dumps(held, indent=1) + "\n", encoding="utf-8")
    write({"kind": "fitting", "questions": len(every), **figures(every)}, output=options.output / "figures.json")


def _kept(path: Path | None, data: Path) -> list[Row]:
    if path and path.is_file():
        kept: list[Row] = pickle.loads(path.read_bytes())
        return kept
    asked = [one for one in newsroom.questions() if one.held_out]
    with TemporaryDirectory() as folder, rag.open(Path(folder) / "library") as library:
        fill(library, data, asked, Path(folder))
        found = list(rows(library, asked))
    if path:
        path.write_bytes(pickle.dumps(found))
    return found


if __name__ == "__main__":
    main()
