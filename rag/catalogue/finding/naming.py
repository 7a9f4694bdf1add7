"""Finds the articles that mention a region: that have its name, not merely that of a part of it.

Knows: that a name which is nothing else counts as the word that it is, and another one where a text means the region.
Does not know what a request counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from index import places, words
from index.places import Level, Mention, Place
from rag.catalogue.finding.lookup import Articles, spans, stands
from rag.catalogue.request import Wanted


@dataclass(frozen=True, slots=True)
class Naming:
    """Articles, by key, that name a region."""

    named: frozenset[int] = frozenset()
    """They have its name."""
    inside: frozenset[int] = frozenset()
    """Those of them that have it in the longer name of a region elsewhere only: Tangerang in Tangerang Selatan."""
    parts: frozenset[int] = frozenset()
    """They have the name of a part of it only."""


def naming(articles: Articles, alternatives: tuple[Place, ...], *, among: set[int]) -> Naming:
    """Those of some articles that name any of some regions in their title or text."""
    codes = [place.code for place in alternatives]
    meant = _meant(articles, alternatives, among=among)
    worded, inside = set[int](), set[int]()
    if (own := as_word(alternatives)).wordings:
        for key, text in articles.texts(sorted(articles.having(own.wordings, among=among))):
            if stands(own, _without(text, places.FOREIGN)):
                worded.add(key)
                if key not in meant and not stands(own, _without(text, places.longer_names(alternatives))):
                    inside.add(key)
    named = meant | worded
    parts = set[int]()
    if any(place.level is Level.PROVINCE for place in alternatives):
        parts = set(articles.articles_of(articles.view.naming(codes)).tolist()) & among - named
    return Naming(frozenset(named), frozenset(inside), frozenset(parts))


def as_word(alternatives: tuple[Place, ...]) -> Wanted:
    """Those names of some regions that count wherever they stand."""
    return Wanted("", places.own_names(alternatives))


def _without(text: str, names: Iterable[str]) -> str:
    """A text in lower case without some names in it."""
    for name in names:
        for start, end in reversed(list(spans(name, text))):
            text = f"{text[:start]}|{text[end:]}"
    return text


def _meant(articles: Articles, alternatives: tuple[Place, ...], *, among: set[int]) -> set[int]:
    """Those of some articles that mean a region by one of its names in their title or text."""
    codes = {place.code for place in alternatives}
    found = set(articles.articles_of(articles.view.naming(sorted(codes), parts=False)).tolist()) & among
    titled: set[int] = set()
    for term in {words.terms(place.name)[-1] for place in alternatives if words.terms(place.name)}:
        titled |= articles.with_term(term) & among - found
    for key, title in articles.columns(sorted(titled), "title"):
        if codes & {place.code for mention in places.mentions(title) for place in mention.places}:
            found.add(key)
    return found - _only_namesakes(articles, found - articles.about(sorted(codes)), alternatives)


def _only_namesakes(articles: Articles, keys: set[int], alternatives: tuple[Place, ...]) -> set[int]:
    """Those of some articles that may mean another region of that name, where one of them was asked for by its level.

    "Tangerang" can be the city; Kabupaten Tangerang is it only where its level or office stands at the name.
    """
    names = [place.name.partition(" ")[2] for place in alternatives if place.level is not Level.PROVINCE]
    if len(alternatives) != 1 or not names or len(places.resolve(names[0])) < 2:
        return set()
    code = alternatives[0].code
    texts = articles.columns(sorted(keys), "title || char(10) || char(10) || text")
    sure = {key for key, text in texts if any(_is_surely(code, one) for one in places.mentions(text))}
    return keys - sure


def _is_surely(code: str, mention: Mention) -> bool:
    return len(mention.places) == 1 and mention.places[0].code == code
