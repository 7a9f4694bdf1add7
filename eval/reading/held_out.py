"""What the regressions are worth on stories that did not teach them: five-fold cross-validation by story.

Knows: rows, the regressions, which figures are told. Does not know how rows were come by.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import numpy as np

from eval.intervals import interval_of, mean_of
from eval.measures.separating import auroc
from eval.measures.short_answers import token_f1
from eval.reading.newsroom_rows import HARD, LARGE, MANY, OTHER, OWN, REGIONS, Row
from eval.reading.regressions import Ranked, case, learned, ranked
from index.training import newsroom
from rag.choosing.shown import EACH_REGION, ONE
from rag.extracting.short_answers import IN_FEW_WORDS, SHORT_ENOUGH
from rag.scoring.scorer import Scorer, outlook

FOLDS = 5
SHOWN = 3
"""Sentences of which one must be right in the second figure."""
MOST_QUOTES = 5
"""Numbers of quotes that are compared end with this."""


def fold(asked: newsroom.Asked) -> int:
    """The fold of a question's story."""
    return int(hashlib.sha256(f"fold {asked.story}".encode()).hexdigest()[:8], 16) % FOLDS


@dataclass(frozen=True, slots=True)
class Tried:
    """What a question came to in cross-validation."""

    row: Row
    first: bool
    among: bool
    confidence: float
    lacking: float
    """Confidence when its story is not there."""
    best: Ranked
    said: tuple[float, float] | None
    """How sure the reader is of its few words in the first sentence, and their F1; None when none are wanted."""


def tried(every: Sequence[Row]) -> Iterator[Tried]:
    """Each question, judged by weights that its fold did not teach."""
    for number in range(FOLDS):
        scorer = learned([row for row in every if fold(row.asked) != number])
        for row in (row for row in every if fold(row.asked) == number):
            best, other = (ranked(row, scorer.sentence, without_story=without) for without in (False, True))
            sure, lacking = (_confidence(scorer, row, one) for one in (best, other))
            yield Tried(row, any(best.right[:1]), any(best.right[:SHOWN]), sure, lacking, best, _said(row, best))


def _confidence(scorer: Scorer, row: Row, best: Ranked) -> float:
    return scorer.confidence(outlook(best.features, best.scores), case(row)) if best.features else 0.0


def _said(row: Row, best: Ranked) -> tuple[float, float] | None:
    if not row.asked.short or not best.features:
        return None
    words = best.words[0]
    return (best.features[0]["span"], token_f1(words, [row.asked.short])) if words else (-1.0, 0.0)


def figures(every: Sequence[Row]) -> dict[str, Any]:
    """Cross-validated figures by collection and language."""
    found: dict[str, Any] = {}
    cases = list(tried(every))
    for collection, language in product((LARGE, OWN, HARD), ("id", "en", "all")):
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
        found[name]["quotes"] = [_quoting(answerable, most) for most in range(1, MOST_QUOTES + 1)]
        found[name]["auroc_by_lack"] = _by_lack(some)
        found[name]["short_answers"] = [_short(answerable, least) for least in np.arange(-1.0, 0.55, 0.1)]
        if language == "all":
            found[name]["short_answers_by_kind"] = {
                kind.value: [_short(some, least) for least in (SHORT_ENOUGH, 0.0)]
                for kind in IN_FEW_WORDS
                if (some := [one for one in answerable if one.row.question.kind is kind])
            }
    if regional := [one for one in cases if one.row.collection == REGIONS]:
        found[REGIONS] = _each_region(regional)
    return found


def _each_region(some: Sequence[Tried]) -> dict[str, Any]:
    """How well the stories are told that qualify, of those looked at."""
    area = interval_of(np.array([(one.confidence, one.row.answered) for one in some]), auroc)
    found = []
    for threshold in np.arange(0.2, 0.75, 0.05):
        named = [one.row.answered for one in some if one.confidence >= threshold]
        qualify = sum(one.row.answered for one in some)
        precision, recall = sum(named) / max(1, len(named)), sum(named) / max(1, qualify)
        f1 = 2 * precision * recall / (precision + recall) if named and sum(named) else 0.0
        rates = {"threshold": threshold, "precision": precision, "recall": recall, "f1": f1}
        found.append({name: round(float(value), 4) for name, value in rates.items()})
    return {"auroc": area.to_dict(), "at_threshold": found, "second_quotes": _second_quotes(some)}


def _second_quotes(some: Sequence[Tried]) -> dict[str, dict[str, Any]]:
    """How often the second sentence of a story that qualifies is right, by whether it has the words to be shown."""
    found: dict[bool, list[bool]] = {True: [], False: []}
    for best in (one.best for one in some if one.row.answered and len(one.best.scores) > 1):
        if not EACH_REGION.full(1, best.scores[1], best=best.scores[0]):
            first, second = (features["words"] for features in best.features[:2])
            found[EACH_REGION.admits(1, second, best=first)].append(best.right[1])
    return {name: _share(found[admitted]) for name, admitted in (("admitted", True), ("left_out", False))}


def _share(some: Sequence[bool]) -> dict[str, Any]:
    mean = mean_of(some)
    return mean.to_dict() if mean else {"n": 0}


def _quoting(answerable: Sequence[Tried], most: int) -> dict[str, Any]:
    """How often one of at most so many quotes is right, and how many are shown, as `rag.choosing.shown` shows them."""
    shown = [_shown(one.best, most) for one in answerable]
    number = float(np.mean([len(some) for some in shown])) if shown else 0.0
    return {"most": most, **_share([any(some) for some in shown]), "shown": round(number, 2)}


def _shown(best: Ranked, most: int) -> list[bool]:
    """Whether each sentence that is shown is right; all are taken for one article's."""
    right: list[bool] = []
    words = 0.0
    breadth = replace(ONE, quotes=most)
    for score, features, one in zip(best.scores, best.features, best.right, strict=True):
        if breadth.full(len(right), score, best=best.scores[0]):
            break
        if breadth.admits(len(right), features["words"], best=words):
            right.append(one)
            words = max(words, features["words"])
    return right


def _short(answerable: Sequence[Tried], least: float) -> dict[str, float]:
    """What comes of giving the few words of which the reader is at least so sure."""
    said = [one.said for one in answerable if one.said]
    given = [f1 for sure, f1 in said if sure >= least]
    return {
        "least": round(float(least), 2),
        "n": len(said),
        "given": round(len(given) / max(1, len(said)), 4),
        "f1_of_given": round(float(np.mean(given)), 4) if given else 0.0,
        "f1": round(sum(given) / max(1, len(said)), 4),
    }


def _at(some: Sequence[Tried], threshold: float) -> dict[str, float]:
    def share(chosen: Sequence[bool]) -> float:
        return round(float(np.mean(chosen)), 4) if chosen else 0.0

    answerable = [one for one in some if one.row.answered]
    lacking = [one.lacking >= threshold for one in answerable if one.row.collection in MANY]
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
