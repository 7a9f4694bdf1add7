"""Finds the outlets or regions none of whose articles are such as a question says.

Knows: that a collection's outlets and regions are those of its articles. Does not know wording or tables.
"""

from dataclasses import replace

from index.collection import Collection
from index.filters import Filters, outlet_key
from rag.catalogue.holding import Held, Holding, hold
from rag.catalogue.request import Request, Unit
from rag.catalogue.tables import KEYS


def without_any(collection: Collection, request: Request, filters: Filters) -> Holding:
    """All articles, of whatever day, of the outlets or regions that have none of those that a request counts.

    Args:
        collection: where they are.
        request: what none of their articles may have, and when those came out.
        filters: given beside the question; of an outlet or region that they leave no article of, nothing is said.
    """
    matched = hold(collection, request, filters)
    every = hold(collection, Request(request.unit, request.view), replace(filters, since=None, until=None))
    having = {_key(one, request.unit) for one in matched.found}
    found = tuple(one for one in every.found if _key(one, request.unit) not in having | {None})
    groups = {_key(one, request.unit) for one in every.found} - {None}
    return replace(matched, found=found, mentioned=0, inside=0, parts=0, groups=len(groups))


def _key(one: Held, unit: Unit) -> str | None:
    """What an article is grouped by, an outlet however it is spelt."""
    key = KEYS[unit](one)
    return outlet_key(key) if key and unit is Unit.OUTLET else key
