"""Finds exactly which articles of a collection a request counts.

Knows: the word index for candidates, the store for their text, the regions that texts name. Does not know wording.

An index term stands for every form of a word in an article's passages, so candidates hold every article that has the
word; each is then looked at in its title and text, whole word by whole word.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index import places, words
from index.collection import Collection
from index.filters import Filters, lies_in
from index.places import Level, Mention, Place
from index.snapshot import Facts, Snapshot
from index.views import CHUNK, View
from rag.catalogue.request import Excepted, Period, Request, Wanted
from rag.catalogue.wording import lowered, stands

FEW = 200
"""Candidates that are sooner looked at than narrowed down by further words."""


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
    groups: int = 0
    """How many outlets or regions were looked through for those without any article."""
    scattered: int = 0
    """How many more have the words of what was taken together, but apart."""


def hold(collection: Collection, request: Request, filters: Filters) -> Holding:
    """The articles that a request counts.

    Args:
        collection: where they are.
        request: what must stand in them, be said of them, and when they came out.
        filters: given beside the question; they bind as well.
    """
    holding = _hold(collection, request, filters)
    if (single := request.spread()) != request:
        more = len(_hold(collection, single, filters).found) - len(holding.found)
        return replace(holding, scattered=max(0, more))
    return holding


def _hold(collection: Collection, request: Request, filters: Filters) -> Holding:
    snapshot = collection.current()
    scope, undated = _scope(snapshot.facts, request, filters)
    with collection.store.reading() as view:
        wanted = set(snapshot.facts.keys[scope].tolist())
        for one in request.wanted:
            wanted &= _mentioning(view, snapshot, one, among=wanted)
        for alternatives in request.named:
            wanted &= _naming(view, snapshot, alternatives, among=wanted)
        wanted -= _left_out(view, snapshot, request.excepted, among=wanted)
        mentioned, is_about = 0, True
        if request.places:
            about = wanted & _about(snapshot, [place.code for places in request.places for place in places])
            naming = {key for one in request.places for key in _naming(view, snapshot, one, among=wanted)}
            is_about = bool(about) or not naming
            wanted, mentioned = (about, len(naming - about)) if is_about else (naming, 0)
        found = _held(view, snapshot.facts, wanted)
    return Holding(found, int(scope.sum()), undated, mentioned, is_about)


def _scope(facts: Facts, request: Request, filters: Filters) -> tuple[NDArray[np.bool_], int]:
    """(articles,) which of them pass by outlet, region and day; and how many fail for having no day."""
    passing = facts.passing(replace(filters, since=None, until=None))
    if request.outlets:
        passing &= _from_outlets(facts, request.outlets)
    if request.excepted.outlets:
        passing &= ~_from_outlets(facts, request.excepted.outlets)
    if request.undated:
        return passing & (facts.day == 0), 0
    periods = [Period(filters.since, filters.until), request.period or Period()]
    if not any(period != Period() for period in periods):
        return passing, 0
    days, place = np.unique(facts.day, return_inverse=True)
    fits = [all(period.holds(_iso(int(day))) for period in periods) if day else False for day in days]
    return passing & np.array(fits, dtype=np.bool_)[place], int((passing & (facts.day == 0)).sum())


def _from_outlets(facts: Facts, outlets: Sequence[str]) -> NDArray[np.bool_]:
    """(articles,) which of them are from any of some outlets."""
    asked = [Filters(outlet=outlet) for outlet in outlets]
    passing = [any(one.in_outlet(name) for one in asked) for name in facts.outlets]
    return np.array(passing, dtype=np.bool_)[facts.outlet]


def _left_out(view: View, snapshot: Snapshot, excepted: Excepted, *, among: set[int]) -> set[int]:
    """Those of some articles that have what none that is counted may have."""
    out = among & _about(snapshot, [place.code for places in excepted.places for place in places])
    for one in excepted.wanted:
        out |= _mentioning(view, snapshot, one, among=among)
    for alternatives in excepted.named:
        out |= _naming(view, snapshot, alternatives, among=among)
    return out


@lru_cache(20_000)
def _iso(day: int) -> str | None:
    """An ordinal as an ISO date, None for 0."""
    return date.fromordinal(day).isoformat() if day else None


def _about(snapshot: Snapshot, codes: Sequence[str]) -> set[int]:
    return set(snapshot.facts.keys[snapshot.facts.about(codes)].tolist())


def _mentioning(view: View, snapshot: Snapshot, wanted: Wanted, *, among: set[int]) -> set[int]:
    """Those of some articles whose title or text holds a wording."""
    candidates: set[int] = set()
    for wording in wanted.wordings:
        needed = set(words.terms(wording)) - set(words.short_forms(words.tokens(wording)))
        if not needed:
            candidates = set(among)
            break
        candidates |= with_terms(snapshot, needed)
    return {key for key, text in texts(view, sorted(candidates & among)) if stands(wanted, text)}


def with_terms(snapshot: Snapshot, terms: Iterable[str]) -> set[int]:
    """Keys of the articles that hold all of some index terms, or of few enough to look at that hold the rarest."""
    rarest, *others = sorted(terms, key=lambda term: (snapshot.words.frequency(term), term))
    found = _with_term(snapshot, rarest)
    for term in others:
        if len(found) <= FEW:
            break
        found &= _with_term(snapshot, term)
    return found


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


def _naming(view: View, snapshot: Snapshot, alternatives: Sequence[Place], *, among: set[int]) -> set[int]:
    """Those of some articles that are about a region or a part of it, or name one in their title or text."""
    codes = [place.code for place in alternatives]
    found = (_about(snapshot, codes) | set(_articles(snapshot, view.naming(codes)).tolist())) & among
    titled: set[int] = set()
    for term in {words.terms(place.name)[-1] for place in alternatives if words.terms(place.name)}:
        titled |= _with_term(snapshot, term) & among - found
    for key, title in _columns(view, sorted(titled), "title"):
        named = {place.code for mention in places.mentions(title) for place in mention.places}
        if any(lies_in(code, codes) for code in named):
            found.add(key)
    return found - _only_namesakes(view, found - _about(snapshot, codes), alternatives)


def _only_namesakes(view: View, keys: set[int], alternatives: Sequence[Place]) -> set[int]:
    """Those of some articles that may mean another region of that name, where one of them was asked for by its level.

    "Tangerang" can be the city; Kabupaten Tangerang is it only where its level or office stands at the name.
    """
    names = [place.name.partition(" ")[2] for place in alternatives if place.level is not Level.PROVINCE]
    if len(alternatives) != 1 or not names or len(places.resolve(names[0])) < 2:
        return set()
    code = alternatives[0].code
    texts = _columns(view, sorted(keys), "title || char(10) || char(10) || text")
    sure = {key for key, text in texts if any(_is_surely(code, one) for one in places.mentions(text))}
    return keys - sure


def _is_surely(code: str, mention: Mention) -> bool:
    return len(mention.places) == 1 and mention.places[0].code == code


def texts(view: View, keys: Sequence[int]) -> Iterable[tuple[int, str]]:
    """The articles with these keys, each with its title and text in lower case."""
    for key, text in _columns(view, keys, "title || char(10) || char(10) || text"):
        yield key, lowered(text)


def _columns(view: View, keys: Sequence[int], columns: str) -> Iterable[tuple[Any, ...]]:
    for at in range(0, len(keys), CHUNK):
        chunk = keys[at : at + CHUNK]
        marks = ",".join("?" * len(chunk))
        yield from view.connection.execute(f"SELECT key, {columns} FROM articles WHERE key IN ({marks})", chunk)


def _held(view: View, facts: Facts, keys: Iterable[int]) -> tuple[Held, ...]:
    """The articles with these keys by day; outlet, region and day from memory, which is much faster than the store."""
    wanted = sorted(keys)
    at = dict(zip(wanted, np.searchsorted(facts.keys, np.array(wanted, dtype=np.int64)).tolist(), strict=True))
    rows = [
        Held(
            key,
            article_id,
            title,
            facts.outlets[facts.outlet[at[key]]],
            _iso(int(facts.day[at[key]])),
            facts.regions[facts.region[at[key]]],
        )
        for key, article_id, title in _columns(view, wanted, "id, title")
    ]
    return tuple(sorted(rows, key=lambda one: (one.published is None, one.published or "", one.key)))
