"""Leaves of the articles that a request found those with something in their titles, fact checks, or those that quote.

Knows: titles, and which articles check a claim. Does not know whose words sentences are (`whose.py`).
"""

from collections.abc import Sequence
from dataclasses import replace

from index import places
from index.collection import Collection
from index.factchecks import checks
from index.filters import Filters, lies_in
from index.places import Place
from rag.catalogue import whose
from rag.catalogue.holding import Holding, hold
from rag.catalogue.lookup import texts
from rag.catalogue.request import Only, Request
from rag.catalogue.wording import lowered, stands


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
    with collection.store.reading() as view:
        if Only.CHECKING in request.only:
            by_key = {one.key: one for one in kept}
            checking = {
                key for key, text in texts(view, list(by_key)) if checks(by_key[key].title, by_key[key].outlet, text)
            }
            kept = [one for one in kept if one.key in checking]
        if Only.QUOTING in request.only:
            held, mentioned = view.sentences([one.key for one in kept]), len(holding.found)
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
