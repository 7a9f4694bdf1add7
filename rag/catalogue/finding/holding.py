"""Finds exactly which articles of a collection a request counts.

Knows: what each condition of a request asks of an article. Does not know wording, or how articles are looked up.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from index.collection import Collection
from index.errors import InvalidQuestion
from index.filters import Filters
from index.places import CAPITAL, Level, by_code, name_of
from index.snapshot import Facts
from rag.catalogue.lookup import Articles, Naming, naming, reading, stands
from rag.catalogue.request import Excepted, Period, Request, Unit, Wanted


@dataclass(frozen=True, slots=True)
class Held:
    """An article by what a table tells of it."""

    key: int
    id: str
    title: str
    outlet: str | None
    published: str | None
    region_code: str | None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """The articles that a request counts, and those that it might have."""

    found: tuple[Held, ...]
    """By day, the undated last, then as they were added."""
    scope: int
    """How many articles pass outlet, author, days and filters, whatever they are about."""
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
    inside: int = 0
    """How many of those found have a region's name in the longer name of another one only."""
    parts: int = 0
    """How many more name only a part of the region."""


def hold(collection: Collection, request: Request, filters: Filters) -> Holding:
    """The articles that a request counts.

    Args:
        collection: where they are.
        request: what must stand in them, be said of them, and when they came out.
        filters: given beside the question; they bind as well.
    """
    holding = _hold(collection, request, filters)
    if (single := request.spread()) != request:
        more = {one.key for one in _hold(collection, single, filters).found} - {one.key for one in holding.found}
        return replace(holding, scattered=len(more))
    return holding


def _hold(collection: Collection, request: Request, filters: Filters) -> Holding:
    with reading(collection) as articles:
        snapshot = articles.snapshot
        scope, undated = _scope(snapshot.facts, request, filters)
        wanted = set(snapshot.facts.keys[scope].tolist())
        for one in request.wanted:
            wanted &= _mentioning(articles, one, among=wanted)
        named = Naming()
        for alternatives in request.named:
            named = naming(articles, alternatives, among=wanted)
            wanted &= named.named
        out = _left_out(articles, request.excepted, among=wanted | named.parts)
        wanted -= out
        if len(request.named) > 1:  # of several regions it is not plain which one an article has only a part of
            named = Naming()
        mentioned, is_about, parts = 0, True, named.parts - out
        if request.places:
            codes = [place.code for alternatives in request.places for place in alternatives]
            told = wanted & articles.about(codes)
            each = [naming(articles, one, among=wanted) for one in request.places]
            merely = {key for one in each for key in one.named - one.inside} - told
            parts = frozenset(key for one in each for key in one.parts) - told - merely
            is_about = bool(told) or not merely or any(map(name_of, request.places))
            wanted, mentioned = (told, len(merely)) if is_about else (merely, 0)
        found = _held(articles, wanted)
    inside = len(named.inside & wanted)
    return Holding(found, int(scope.sum()), undated, mentioned, is_about, inside=inside, parts=len(parts))


def _scope(facts: Facts, request: Request, filters: Filters) -> tuple[NDArray[np.bool_], int]:
    """(articles,) which of them pass by outlet, author, region and day; and how many fail for having no day."""
    passing = facts.passing(replace(filters, since=None, until=None))
    if request.outlets:
        passing &= _from_outlets(facts, request.outlets)
    if request.excepted.outlets:
        passing &= ~_from_outlets(facts, request.excepted.outlets)
    if request.authors:
        passing &= np.array([name in request.authors for name in facts.authors], dtype=np.bool_)[facts.author]
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


def _left_out(articles: Articles, excepted: Excepted, *, among: set[int]) -> set[int]:
    """Those of some articles that have what none that is counted may have."""
    out = among & articles.about([place.code for places in excepted.places for place in places])
    for one in excepted.wanted:
        out |= _mentioning(articles, one, among=among)
    for alternatives in excepted.named:
        out |= naming(articles, alternatives, among=among).named
    return out


def _mentioning(articles: Articles, wanted: Wanted, *, among: set[int]) -> set[int]:
    """Those of some articles whose title or text holds a wording."""
    candidates = sorted(articles.having(wanted.wordings, among=among))
    return {key for key, text in articles.texts(candidates) if stands(wanted, text)}


@lru_cache(20_000)
def _iso(day: int) -> str | None:
    """An ordinal as an ISO date, None for 0."""
    return date.fromordinal(day).isoformat() if day else None


def _held(articles: Articles, keys: Iterable[int]) -> tuple[Held, ...]:
    """The articles with these keys by day; all but id and title from memory, which is much faster than the store."""
    facts, wanted = articles.snapshot.facts, sorted(keys)
    at = dict(zip(wanted, np.searchsorted(facts.keys, np.array(wanted, dtype=np.int64)).tolist(), strict=True))
    rows = [
        Held(
            key,
            article_id,
            title,
            facts.outlets[facts.outlet[at[key]]],
            _iso(int(facts.day[at[key]])),
            facts.regions[facts.region[at[key]]],
            facts.authors[facts.author[at[key]]],
        )
        for key, article_id, title in articles.columns(wanted, "id, title")
    ]
    return tuple(sorted(rows, key=lambda one: (one.published is None, one.published or "", one.key)))


def _of_level(code: str | None, level: Level) -> str | None:
    """A region's code where the region is of a level; Jakarta, a province, is what people call a city, too."""
    if code == CAPITAL and level is Level.CITY:
        return code
    try:
        return code if code and by_code(code).level is level else None
    except InvalidQuestion:  # a code that the table of regions has lost since the article was read
        return None


def _monday(published: str) -> str:
    """The first day of a day's week."""
    day = date.fromisoformat(published)
    return (day - timedelta(days=day.weekday())).isoformat()


KEYS: dict[Unit, Callable[[Held], str | None]] = {
    Unit.OUTLET: lambda one: one.outlet,
    Unit.AUTHOR: lambda one: one.author,
    Unit.REGION: lambda one: one.region_code,
    Unit.PROVINCE: lambda one: one.region_code.partition(".")[0] if one.region_code else None,
    Unit.REGENCY: lambda one: _of_level(one.region_code, Level.REGENCY),
    Unit.CITY: lambda one: _of_level(one.region_code, Level.CITY),
    Unit.DAY: lambda one: one.published,
    Unit.WEEK: lambda one: _monday(one.published) if one.published else None,
    Unit.MONTH: lambda one: one.published[:7] if one.published else None,
    Unit.YEAR: lambda one: one.published[:4] if one.published else None,
}
"""What an article is grouped by."""
