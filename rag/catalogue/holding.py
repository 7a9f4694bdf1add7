"""Finds exactly which articles of a collection a request counts.

Knows: the word index for candidates, the store for their text, the regions that texts name. Does not know wording.

An index term stands for every form of a word in an article's passages, so candidates hold every article that has the
word; each is then looked at in its title and text, whole word by whole word.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index import places, words
from index.collection import Collection
from index.filters import Filters, fold_outlet, within
from index.places import Place
from index.snapshot import Snapshot
from index.views import CHUNK, View
from rag.catalogue.request import Request, Wanted
from rag.catalogue.wording import lowered, stands


@dataclass(frozen=True, slots=True)
class Held:
    """An article by what a table tells of it."""

    key: int
    id: str
    title: str
    outlet: str | None
    published: str | None
    region_code: str | None


@dataclass(frozen=True, slots=True)
class Holding:
    """The articles that a request counts, and those that it might have."""

    found: tuple[Held, ...]
    """By day, the undated last, then as they were added."""
    scope: int
    """How many articles pass outlet, days and filters, whatever they are about."""
    undated: int
    """How many articles were left out of them for having no day."""
    mentioned: int = 0
    """How many merely mention the place that those found are about."""
    about: bool = True
    """Whether those found are about the place asked for; otherwise none is, and they mention it."""


def hold(collection: Collection, request: Request, filters: Filters) -> Holding:
    """The articles that a request counts.

    Args:
        collection: where they are.
        request: what must stand in them, be said of them, and when they came out.
        filters: given beside the question; they bind as well.
    """
    snapshot = collection.current()
    with collection.store.reading() as view:
        scope, undated = _scope(view, request, filters)
        wanted = set(scope)
        for one in request.wanted:
            wanted &= _mentioning(view, snapshot, one, among=wanted)
        for alternatives in request.named:
            wanted &= _naming(view, snapshot, alternatives, facts=scope, among=wanted)
        mentioned, is_about = 0, True
        if request.places:
            codes = [place.code for alternatives in request.places for place in alternatives]
            about = {key for key in wanted if within(scope[key], codes)}
            naming = {key for one in request.places for key in _naming(view, snapshot, one, facts=scope, among=wanted)}
            is_about = bool(about) or not naming
            wanted, mentioned = (about, len(naming - about)) if is_about else (naming, 0)
        return Holding(_held(view, sorted(wanted)), len(scope), undated, mentioned, is_about)


def _scope(view: View, request: Request, filters: Filters) -> tuple[dict[int, str | None], int]:
    """Key → region code of the articles whose outlet, region and day pass; and how many fail for having no day."""
    outlets: dict[str | None, bool] = {}
    regions: dict[str | None, bool] = {}
    asked = fold_outlet(request.outlet) if request.outlet else None
    found: dict[int, str | None] = {}
    undated = 0
    bound = bool(request.period or filters.since or filters.until)
    for key, outlet, code, day in view.facts():
        if outlet not in outlets:
            own = asked is None or (outlet is not None and fold_outlet(outlet) == asked)
            outlets[outlet] = own and filters.in_outlet(outlet)
        if code not in regions:
            regions[code] = filters.in_region(code)
        if not (outlets[outlet] and regions[code]):
            continue
        if bound and day is None:
            undated += 1
        elif not bound or _in_time(day, request, filters):
            found[key] = code
    return found, undated


def _in_time(day: str | None, request: Request, filters: Filters) -> bool:
    if day is None or (filters.since and day < filters.since) or (filters.until and day > filters.until):
        return False
    return request.period is None or request.period.holds(day)


def _mentioning(view: View, snapshot: Snapshot, wanted: Wanted, *, among: set[int]) -> set[int]:
    """Those of some articles whose title or text holds a wording."""
    candidates: set[int] = set()
    for wording in wanted.wordings:
        needed = set(words.terms(wording)) - set(words.short_forms(words.tokens(wording)))
        if not needed:
            candidates = set(among)
            break
        rarest = min(needed, key=snapshot.words.frequency)
        candidates |= _with_term(snapshot, rarest)
    return {key for key, text in _texts(view, sorted(candidates & among)) if stands(wanted, text)}


def _with_term(snapshot: Snapshot, term: str) -> set[int]:
    """Keys of the articles that hold an index term in their passages, or in title, region or outlet."""
    passages = [key for field in ("body", "context") for key in snapshot.words.having(term, field=field)]
    return set(_articles(snapshot, passages).tolist())


def _articles(snapshot: Snapshot, passages: Sequence[int]) -> NDArray[np.int64]:
    keys = np.array(passages, dtype=np.int64)
    if not len(keys) or not len(snapshot.passages):
        return np.zeros(0, dtype=np.int64)
    at = np.minimum(np.searchsorted(snapshot.passages, keys), len(snapshot.passages) - 1)
    return np.unique(snapshot.articles[at[snapshot.passages[at] == keys]])


def _naming(
    view: View,
    snapshot: Snapshot,
    alternatives: Sequence[Place],
    *,
    facts: dict[int, str | None],
    among: set[int],
) -> set[int]:
    """Those of some articles that are about a region or a part of it, or name one in their title or text."""
    codes = [place.code for place in alternatives]
    found = {key for key in among if within(facts[key], codes)}
    found |= set(_articles(snapshot, view.naming(codes)).tolist()) & among
    titled: set[int] = set()
    for term in {words.terms(place.name)[-1] for place in alternatives if words.terms(place.name)}:
        titled |= _with_term(snapshot, term) & among - found
    for key, title in _columns(view, sorted(titled), "title"):
        named = {place.code for mention in places.mentions(title) for place in mention.places}
        if any(within(code, codes) for code in named):
            found.add(key)
    return found


def _texts(view: View, keys: Sequence[int]) -> Iterable[tuple[int, str]]:
    for key, text in _columns(view, keys, "title || char(10) || char(10) || text"):
        yield key, lowered(text)


def _columns(view: View, keys: Sequence[int], columns: str) -> Iterable[tuple[int, str]]:
    for at in range(0, len(keys), CHUNK):
        chunk = keys[at : at + CHUNK]
        marks = ",".join("?" * len(chunk))
        yield from view.connection.execute(f"SELECT key, {columns} FROM articles WHERE key IN ({marks})", chunk)


def _held(view: View, keys: Sequence[int]) -> tuple[Held, ...]:
    rows: list[Held] = []
    for at in range(0, len(keys), CHUNK):
        chunk = keys[at : at + CHUNK]
        marks = ",".join("?" * len(chunk))
        query = f"SELECT key, id, title, outlet, published, region_code FROM articles WHERE key IN ({marks})"
        rows += [Held(*row) for row in view.connection.execute(query, chunk)]
    return tuple(sorted(rows, key=lambda one: (one.published is None, one.published or "", one.key)))
