"""Leaves of the articles that a request found those with something in their titles, fact checks, or those that quote.

Knows: titles, which articles check a claim, whose words sentences are. Does not know how the articles were found.
"""

from collections.abc import Sequence
from dataclasses import replace

from index import places
from index.collection import Collection
from index.filters import Filters, lies_in
from index.nouns import Sentence, SentenceKind
from index.places import Place
from rag.catalogue.holding import Holding, hold
from rag.catalogue.lookup import texts
from rag.catalogue.request import Only, Request
from rag.catalogue.same_voice import called_too
from rag.catalogue.voices import MOST_READ
from rag.catalogue.wording import lowered, stands
from rag.speaking.factchecks import checks
from rag.speaking.speakers import speaking


def narrowed(collection: Collection, request: Request, holding: Holding) -> Holding:
    """The articles of a holding that are meant; where none quotes somebody, with how many mention that one."""
    if not request.only:
        return holding
    kept, mentioned = list(holding.found), 0
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
            held, mentioned = view.sentences([one.key for one in kept]), len(kept)
            kept = [one for one in kept if own(held.get(one.key, ()), request)]
    # What else was counted is told of the articles before they were narrowed.
    return replace(holding, found=tuple(kept), mentioned=0 if kept else mentioned, scattered=0, inside=0, parts=0)


def by_all_names(collection: Collection, request: Request, filters: Filters) -> Request:
    """A request for those that quote somebody, with the other name that the articles say is that one's: Joko Widodo.

    None is taken where they say several.
    """
    if request.each:
        return replace(request, each=tuple(by_all_names(collection, one, filters) for one in request.each))
    (somebody,) = request.wanted
    keys = [one.key for one in hold(collection, request, filters).found][:MOST_READ]
    with collection.store.reading() as view:
        articles = [some[0].article for some in view.sentences(keys).values() if some]
    told = {other for one in articles for name in somebody.wordings for other in called_too(one, name)}
    others = told - set(somebody.wordings)
    if len(others) != 1:
        return request
    return replace(request, wanted=(replace(somebody, wordings=(*somebody.wordings, *others)),))


def own(sentences: Sequence[Sentence], request: Request) -> list[Sentence]:
    """The sentences that are surely the words of somebody whom a request names."""
    names = [wording for one in request.wanted for wording in one.wordings]
    return [one for one in sentences if one.kind is SentenceKind.BODY and _says(one, names)]


def _says(sentence: Sentence, names: Sequence[str]) -> bool:
    told = speaking(sentence)
    spoken = f" {told.name.casefold()} " if told else ""
    return any(f" {name.casefold()} " in spoken for name in names)


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
