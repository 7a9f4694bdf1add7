"""Fits what `rag.scorer` weighs: which sentence answers, and whether the articles answer at all.

    python -m eval.reading.fitting --data ../shared/data --output rag/data

Newsroom questions whose stories the reader did not see in training are asked of three collections: a large one that
holds these stories among many, a small one of a few stories with their own, and a small one without it. Every
sentence of the passages found is a row, and it is right when the writer of the question marked it. Questions that their
story does not answer, and those asked where their story is not, teach when not to answer. Logistic regressions of
scikit-learn, which the product does not need; figures come from five-fold cross-validation by story. Knows: the
questions, the product's features. Does not know: the development or gold sets.
"""

import argparse
import hashlib
import json
import logging
import pickle
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
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
from eval.measures.short_answers import token_f1
from eval.report import write
from index.filters import Filters
from index.training import newsroom, sources
from rag.library import Library
from rag.parts import part_of, scopes
from rag.question import Question, checked, understand
from rag.scorer import FILE, Scorer, Weights, outlook

log = logging.getLogger(__name__)

Features = Mapping[str, float]
Floats = NDArray[np.float64]

DISTRACTORS = 1_000
"""Other news stories of the collection."""
FOLDS = 5
SMALL = 16
"""Stories of a small collection."""
ELSEWHERE = 3
"""Every so manieth question is also asked of a small collection without its story."""
FROM_MANY = 2
"""Every so manieth question is asked of the large collection."""
LARGE, OWN, OTHER = "large", "small", "small, without the story"
"""The collections."""
SHOWN = 3
"""Sentences of which one must be right in the second figure."""
SENTENCE_RIDGE, ANSWERED_RIDGE = 1.0, 0.02
"""scikit-learn's C; small is much regularised."""
LACKING = 0.3
"""Weight of an answerable question asked as if its story were not in the large collection, beside any other."""


@dataclass(frozen=True, slots=True)
class Row:
    """A question with all sentences found for it."""

    asked: newsroom.Asked
    question: Question
    collection: str
    features: list[Features]
    right: list[bool]
    own: list[bool]
    """Whether each sentence stands in the question's own story."""
    words: list[str | None]
    """The words of each sentence that the reader takes for the answer."""

    @property
    def answered(self) -> bool:
        """Whether the collection holds the answer."""
        return bool(self.asked.evidence) and self.collection != OTHER


def rows(library: Library, asked: Sequence[newsroom.Asked], collection: str) -> Iterator[Row]:
    """Ask every question of the library, as the product does, without choosing."""
    answerer = library.answerer
    for one in asked:
        question = understand(checked(one.text))
        features: list[Features] = []
        right, own, words = [], [], []
        for codes in scopes(question):
            part = part_of(question, codes)
            query, found = answerer.passages(part, codes, Filters())
            for evidence in answerer.judged(part, query, found, codes):
                article = evidence.sentence.article
                features.append(evidence.features)
                own.append(article.url == one.story or newsroom.address({"title": article.title}) == one.story)
                right.append(own[-1] and newsroom.sum_of(evidence.sentence.text) in one.evidence)
                words.append(article.text[slice(*evidence.span)] if evidence.span else None)
        yield Row(one, question, collection, features, right, own, words)


def everything(data: Path, asked: Sequence[newsroom.Asked]) -> Iterator[Row]:
    """The rows of all three collections."""
    wanted = {one.story for one in asked}
    held = list(sources.rows(data / "train" / "news.jsonl"))
    stories = {newsroom.address(row): row for row in held if newsroom.address(row) in wanted}
    generator = np.random.default_rng(0)
    others = [number for number, row in enumerate(held) if newsroom.address(row) not in wanted]
    chosen = generator.choice(others, size=min(DISTRACTORS, len(others)), replace=False)
    with filled([*stories.values(), *(held[number] for number in chosen)]) as library:
        yield from rows(library, asked[::FROM_MANY], LARGE)
    log.info("asked of the large collection")
    names = list(stories)
    generator.shuffle(names)
    groups = [names[at : at + SMALL] for at in range(0, len(names), SMALL)]
    for number, group in enumerate(groups):
        inside = [one for one in asked if one.story in group]
        outside = [one for at, one in enumerate(asked) if one.story in groups[number - 1] and at % ELSEWHERE == 0]
        with filled([stories[name] for name in group]) as library:
            yield from rows(library, inside, OWN)
            if len(groups) > 1:
                yield from rows(library, outside, OTHER)
        log.info("asked of %d of %d small collections", number + 1, len(groups))


@contextmanager
def filled(stories: Sequence[Mapping[str, Any]]) -> Iterator[Library]:
    """A library of some rows of the news file, which goes afterwards."""
    with TemporaryDirectory() as folder, rag.open(Path(folder) / "library") as library:
        file = Path(folder) / "stories.jsonl"
        told = [
            {"title": row["title"], "text": row["body"], "url": row.get("url"), "date": row.get("date")}
            for row in stories
        ]
        file.write_text("".join(json.dumps(one) + "\n" for one in told), encoding="utf-8")
        library.add(file)
        yield library


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
    taught = [row for row in some if row.answered and any(row.right)]
    names = list(taught[0].features[0])
    x = np.array([[one[name] for name in names] for row in taught for one in row.features])
    y = np.array([float(one) for row in taught for one in row.right])
    return fitted(x, y, np.ones(len(y)), names, ridge=SENTENCE_RIDGE)


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
        best = ranked(row, weights)
        if best.features:
            yield outlook(best.features, best.scores), float(row.answered), 1.0
        best = ranked(row, weights, without_story=True)
        if row.answered and row.collection == LARGE and best.features:
            yield outlook(best.features, best.scores), 0.0, LACKING


@dataclass(frozen=True, slots=True)
class Tried:
    """What a question came to in cross-validation."""

    row: Row
    first: bool
    among: bool
    confidence: float
    lacking: float
    """Confidence when its story is not there."""
    said: tuple[float, float] | None
    """How sure the reader is of its few words in the first sentence, and their F1; None when none are wanted."""


def tried(every: Sequence[Row]) -> Iterator[Tried]:
    """Each question, judged by weights that its fold did not teach."""
    for number in range(FOLDS):
        scorer = learned([row for row in every if fold(row.asked) != number])
        for row in (row for row in every if fold(row.asked) == number):
            best, other = (ranked(row, scorer.sentence, without_story=without) for without in (False, True))
            sure, lacking = (
                scorer.confidence(outlook(one.features, one.scores), row.question.text_language)
                if one.features
                else 0.0
                for one in (best, other)
            )
            yield Tried(row, any(best.right[:1]), any(best.right[:SHOWN]), sure, lacking, _said(row, best))


def _confidence(scorer: Scorer, question: Question, best: Ranked) -> float:
    return scorer.confidence(outlook(best.features, best.scores), question.text_language) if best.features else 0.0


def _said(row: Row, best: Ranked) -> tuple[float, float] | None:
    if not row.asked.short or not best.features:
        return None
    words = best.words[0]
    return (best.features[0]["span"], token_f1(words, [row.asked.short])) if words else (-1.0, 0.0)


def learned(some: Sequence[Row]) -> Scorer:
    """Both regressions."""
    weights = sentence_weights(some)
    return Scorer(weights, answered_weights(some, weights))


def figures(every: Sequence[Row]) -> dict[str, Any]:
    """Cross-validated figures by collection and language."""
    found: dict[str, Any] = {}
    cases = list(tried(every))
    for collection, language in product((LARGE, OWN), ("id", "en", "all")):
        some = [
            one
            for one in cases
            if language in ("all", one.row.asked.language)
            and (one.row.collection == collection or (collection == OWN and one.row.collection == OTHER))
        ]
        if not some:
            continue
        answerable = [one for one in some if one.row.answered]
        pairs = np.array([(one.confidence, one.row.answered) for one in some])
        name = f"{collection}, {language}"
        told: dict[str, Any] = {
            "evidence_among_found": mean_of([any(one.row.right) for one in answerable]),
            "sentence_success_at_1": mean_of([one.first for one in answerable]),
            f"sentence_success_at_{SHOWN}": mean_of([one.among for one in answerable]),
            "auroc": interval_of(pairs, auroc),
        }
        found[name] = {told_name: one.to_dict() for told_name, one in told.items() if one is not None}
        found[name]["at_threshold"] = [_at(some, threshold) for threshold in np.arange(0.1, 0.85, 0.05)]
        found[name]["auroc_by_lack"] = _by_lack(some)
        found[name]["short_answers"] = [_short(answerable, least) for least in np.arange(-1.0, 0.55, 0.1)]
    return found


def _short(answerable: Sequence[Tried], least: float) -> dict[str, float]:
    """What comes of giving the few words of which the reader is at least so sure."""
    said = [one.said for one in answerable if one.said]
    given = [f1 for sure, f1 in said if sure >= least]
    return {
        "least": round(float(least), 2),
        "given": round(len(given) / max(1, len(said)), 4),
        "f1_of_given": round(float(np.mean(given)), 4) if given else 0.0,
        "f1": round(sum(given) / max(1, len(said)), 4),
    }


def _at(some: Sequence[Tried], threshold: float) -> dict[str, float]:
    def share(chosen: Sequence[bool]) -> float:
        return round(float(np.mean(chosen)), 4) if chosen else 0.0

    answerable = [one for one in some if one.row.answered]
    lacking = [one.lacking >= threshold for one in answerable if one.row.collection == LARGE]
    lacking += [one.confidence >= threshold for one in some if one.row.collection == OTHER]
    told = [one for one in some if not one.row.asked.evidence and one.row.collection != OTHER]
    return {
        "threshold": round(float(threshold), 2),
        "error_rate": share([one.confidence < threshold for one in answerable]),
        "hallucination": share([one.confidence >= threshold for one in told]),
        "answered_when_story_lacks": share(lacking),
        "evidence_shown": share([one.confidence >= threshold and one.among for one in answerable]),
    }


def _by_lack(some: Sequence[Tried]) -> dict[str, dict[str, float]]:
    found = {}
    held = [(one.confidence, True) for one in some if one.row.answered]
    for lack in sorted({one.row.asked.lacking for one in some if one.row.asked.lacking}):
        without = [
            (one.confidence, False) for one in some if one.row.asked.lacking == lack and one.row.collection != OTHER
        ]
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
    found = list(everything(data, [one for one in newsroom.questions() if one.held_out]))
    if path:
        path.write_bytes(pickle.dumps(found))
    return found


if __name__ == "__main__":
    main()
