"""The articles that a request means: only those with something in titles, that check, or that quote; or those without.

Knows: titles, which articles check a claim, and that a collection's outlets and regions are those of its articles. Does
not know whose words sentences are (`whose.py`).
"""

from collections.abc import Sequence
from dataclasses import replace

from index import places
from index.collection import Collection
from index.factchecks import checks
from index.filters import Filters, lies_in, outlet_key
from index.places import Level, Place
from rag.catalogue.finding import whose
from rag.catalogue.finding.holding import KEYS, Held, Holding, hold
from rag.catalogue.lookup import lowered, reading, stands
from rag.catalogue.request import Only, Request, Unit


def without_any(collection: Collection, request: Request, filters: Filters) -> Holding:
    """All articles, of whatever day, of the outlets or regions that have none of those that a request counts.

    Args:
        collection: where they are.
        request: what none of their articles may have, and when those came out.
        filters: given beside the question; of an outlet or region that they leave no article of, nothing is said.
    """
    matched = hold(collection, request, filters)
    every = hold(
        collection, Request(request.unit, request.view, places=request.places), replace(filters, since=None, until=None)
    )
    having = {_key(one, request.unit) for one in matched.found}
    found = tuple(one for one in every.found if _key(one, request.unit) not in having | {None})
    groups = {_key(one, request.unit) for one in every.found} - {None}
    return replace(matched, found=found, mentioned=0, inside=0, parts=0, groups=len(groups))


def regions_without(request: Request, holding: Holding) -> tuple[tuple[str, ...], int]:
    """Those of the regions asked of, or of their parts, that no article found is about, by code, and among how many."""
    had = [one.region_code for one in holding.found]
    levels = {Unit.PROVINCE: [Level.PROVINCE], Unit.REGENCY: [Level.REGENCY], Unit.CITY: [Level.CITY]}
    level = levels.get(request.unit, [Level.REGENCY, Level.CITY])
    every = places.within(place.code for alternatives in request.places for place in alternatives)
    inside = [place.code for place in every if place.level in level]
    return tuple(code for code in inside if not any(lies_in(one, [code]) for one in had)), len(inside)


def _key(one: Held, unit: Unit) -> str | None:
    """What an article is grouped by, an outlet however it is spelt."""
    key = KEYS[unit](one)
    return outlet_key(key) if key and unit is Unit.OUTLET else key


def narrowed(collection: Collection, request: Request, filters: Filters) -> Holding:
    """The articles that a request means; where none quotes somebody, with how many mention that one."""
    holding = hold(collection, request, filters)
    if not request.only:
        return holding
    kept, mentioned = list(holding.found), 0
    if Only.QUOTING in request.only and (wide := whose.widened(request)) != request:
        kept = list(hold(collection, wide, filters).found)
    if Only.TITLED in request.only:
        kept = [one for one in kept if _titled(one.title, request)]
    with reading(collection) as articles:
        if Only.CHECKING in request.only:
            by_key = {one.key: one for one in kept}
            checking = {
                key for key, text in articles.texts(list(by_key)) if checks(by_key[key].title, by_key[key].outlet, text)
            }
            kept = [one for one in kept if one.key in checking]
        if Only.QUOTING in request.only:
            held, mentioned = articles.view.sentences([one.key for one in kept]), len(holding.found)
            kept = [one for one in kept if whose.quotes(held.get(one.key, ()), request)]
    # What else was counted is told of the articles before they were narrowed.
    return replace(holding, found=tuple(kept), mentioned=0 if kept else mentioned, scattered=0, inside=0, parts=0)


def _titled(title: str, request: Request) -> bool:
    """Whether a title has everything that is wanted."""
    lower = lowered(title)
    if not all(stands(one, lower) for one in request.wanted):
        return False
    return all(_names(title, alternatives) for alternatives in request.named)


def _names(title: str, alternatives: Sequence[Place]) -> bool:
    """Whether a title names any of some places; of its parts only one that is called after it: Jakarta Selatan."""
    codes = [place.code for place in alternatives]
    called = {place.name.split()[-1] for place in alternatives}
    for one in places.mentions(title):
        if any(
            place.code in codes or (lies_in(place.code, codes) and called & set(one.text.split()))
            for place in one.places
        ):
            return True
    return False
