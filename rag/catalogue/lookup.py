"""Looks articles up: by index terms, by their region, by their text.

Knows: the word index for candidates, the store for their text. Does not know what a request counts.

An index term stands for every form of a word in an article's passages, so candidates hold every article that has the
word; each is then looked at in its title and text, whole word by whole word.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index import words
from index.snapshot import Snapshot
from index.views import CHUNK, View
from rag.catalogue.wording import lowered

FEW = 200
"""Candidates that are sooner looked at than narrowed down by further words."""


def about(snapshot: Snapshot, codes: Sequence[str]) -> set[int]:
    """Keys of the articles that are about any of some regions or a part of one."""
    return set(snapshot.facts.keys[snapshot.facts.about(codes)].tolist())


def having(snapshot: Snapshot, wordings: Iterable[str], *, among: set[int]) -> set[int]:
    """Those of some articles that may hold one of some wordings: all that do, and others."""
    candidates: set[int] = set()
    for wording in wordings:
        needed = set(words.terms(wording)) - set(words.short_forms(words.tokens(wording)))
        if not needed:
            return set(among)
        candidates |= with_terms(snapshot, needed)
    return candidates & among


def with_terms(snapshot: Snapshot, terms: Iterable[str]) -> set[int]:
    """Keys of the articles that hold all of some index terms, or of few enough to look at that hold the rarest."""
    rarest, *others = sorted(terms, key=lambda term: (snapshot.words.frequency(term), term))
    found = with_term(snapshot, rarest)
    for term in others:
        if len(found) <= FEW:
            break
        found &= with_term(snapshot, term)
    return found


def with_term(snapshot: Snapshot, term: str) -> set[int]:
    """Keys of the articles that hold an index term in their passages, or in title, region or outlet."""
    passages = [key for field in ("body", "context") for key in snapshot.words.having(term, field=field)]
    return set(articles_of(snapshot, passages).tolist())


def articles_of(snapshot: Snapshot, passages: Sequence[int]) -> NDArray[np.int64]:
    """Keys of the articles that some passages, by key, are of."""
    keys = np.array(passages, dtype=np.int64)
    if not len(keys) or not len(snapshot.passages):
        return np.zeros(0, dtype=np.int64)
    at = np.minimum(np.searchsorted(snapshot.passages, keys), len(snapshot.passages) - 1)
    return np.unique(snapshot.articles[at[snapshot.passages[at] == keys]])


def texts(view: View, keys: Sequence[int]) -> Iterable[tuple[int, str]]:
    """The articles with these keys, each with its title and text in lower case."""
    for key, text in columns(view, keys, "title || char(10) || char(10) || text"):
        yield key, lowered(text)


def columns(view: View, keys: Sequence[int], wanted: str) -> Iterable[tuple[Any, ...]]:
    """Some columns of the articles with these keys, after the key."""
    for at in range(0, len(keys), CHUNK):
        chunk = keys[at : at + CHUNK]
        marks = ",".join("?" * len(chunk))
        yield from view.connection.execute(f"SELECT key, {wanted} FROM articles WHERE key IN ({marks})", chunk)
