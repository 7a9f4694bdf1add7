"""When Kutip says that the articles do not hold the answer, and why.

Knows: what a question needs from the collection, and how strong evidence must be. Does not know how evidence is scored.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from index import words
from index.collection import Collection
from index.filters import Filters
from index.nouns import Hit
from index.places import contains
from index.snapshot import Snapshot
from index.translation import WordTable
from rag import phrases, timely
from rag.evidence import Evidence
from rag.question import Kind, Question
from rag.terms import names
from rag.times import Times

CONFIDENCE: Mapping[str, Mapping[str, float]] = {
    "id": {
        "topic": 0.33,
        "meaning": 0.27,
        "dense": 5.64,
        "missing": -2.45,
        "answers": 1.86,
        "read": 0.07,
        "bias": -3.55,
    },
    "en": {
        "topic": -0.31,
        "meaning": 4.36,
        "dense": 5.41,
        "missing": -5.35,
        "answers": 4.54,
        "read": -1.88,
        "bias": -2.17,
    },
}
"""Logistic regression of "the passage is there" by question language, fitted by `kutip eval evidence` on
development questions asked once with and once without their passage."""
ENOUGH = 0.2
"""Confidence below which a sentence does not answer, chosen on the gold questions of the part `dev`."""


def confidence(evidence: Evidence, language: str) -> float:
    """Probability, 0 to 1, that the collection holds the answer when this is its best sentence."""
    weights = CONFIDENCE[language]
    features = {**evidence.features, "dense": max(0.0, evidence.hit.dense)}
    total = weights["bias"] + sum(weight * features[name] for name, weight in weights.items() if name != "bias")
    return 1 / (1 + math.exp(-total))


def fitting(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that can answer at all: where a day or a number is asked for, one without any does not count."""
    exact = question.kind in (Kind.WHEN, Kind.HOW_MANY)
    return [one for one in evidence if one.features["kind"] > 0 or not exact]


def highest(evidence: Sequence[Evidence], question: Question) -> float:
    """Confidence of the best fitting sentence, 0 when none fits."""
    return max((confidence(one, question.text_language) for one in fitting(evidence, question)), default=0.0)


def strong(evidence: Sequence[Evidence], question: Question, *, enough: float = ENOUGH) -> list[Evidence]:
    """The fitting sentences of articles that may answer, in their order: of those whose best confidence is `enough`."""
    able = fitting(evidence, question)
    articles = {one.sentence.article.id for one in able if confidence(one, question.text_language) >= enough}
    return [one for one in able if one.sentence.article.id in articles]


def unknown_name(question: Question, snapshot: Snapshot, table: WordTable) -> str | None:
    """A name in the question that no article of the collection mentions; None when all are known."""
    for name in names(question, table):
        if not any(snapshot.words.knows(term) for term in words.terms(name)):
            return name
    return None


def bound(question: Question, hits: Sequence[Hit]) -> list[Hit]:
    """The passages of articles that are of the question's time."""
    return [hit for hit in hits if timely.fits(hit.article, times_binding(question))]


def times_binding(question: Question) -> Times:
    """The times that bind every article: of a comparison or all regions, those that bound publication, or the one.

    Days and months that are compared may each be another article's.
    """
    if question.kind is Kind.COMPARISON or (question.kind is Kind.WHICH_REGIONS and len(question.times.windows) > 1):
        kept = tuple(window for window in question.times.windows if not window.soft or window.counted)
        return replace(question.times, windows=kept, months=frozenset(), days=frozenset())
    return question.times


def unknown_place(question: Question, collection: Collection, snapshot: Snapshot) -> str | None:
    """A place in the question that no article is about and none names, in words; None when all are known."""
    for alternatives in question.places:
        codes = [place.code for place in alternatives]
        if not any(contains(code, held) for code in codes for held in snapshot.region_codes) and not collection.naming(
            codes
        ):
            return phrases.either([phrases.place_name(code, question.language) for code in codes], question.language)
    return None


def nothing_passes(collection: Collection, filters: Filters, language: str) -> str:
    """Why filters left nothing to search."""
    named = ", ".join(f"{name} {value}" for name, value in filters.to_dict().items())
    reason = phrases.NOTHING_FILTERED[language].format(filters=named)
    if filters.since or filters.until:
        undated = collection.current().facts.undated
        reason += phrases.UNDATED[language].format(count=undated) if undated else ""
    return reason


def not_answered(question: Question, regions: Sequence[str]) -> str:
    """Why evidence was not enough: the place is covered but not the fact, or nothing fits."""
    if regions:
        named = phrases.either([phrases.place_name(code, question.language) for code in regions], question.language)
        return phrases.NOT_ABOUT_PLACE[question.language].format(place=named)
    return phrases.NOT_FOUND[question.language]
