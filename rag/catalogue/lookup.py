"""Looks articles up: by index terms, by their region, by whole words in their text, and by the regions they name.

Knows: the word index for candidates, the store for their text; where a word begins and ends, and that -nya makes no
other of what is no name: "meninggalnya"; that a region's name which is nothing else counts as the word that it is, and
another one where a text means the region. Does not know what a request counts, or other forms of a word ("netral" does
not hold "netralitas").

An index term stands for every form of a word in an article's passages, so candidates hold every article that has the
word; each is then looked at in its title and text, whole word by whole word.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index import places, words
from index.collection import Collection
from index.places import Level, Mention, Place
from index.snapshot import Snapshot
from index.views import CHUNK, View
from rag.catalogue.request import Wanted

_BETWEEN = r"(?:,?[^\S\n]{1,3}|\s?[-–/]\s?)"
"""What may stand between two words of a phrase: no paragraph ends and no sentence ends within one."""
_AFTER = r"(?![\w$])(?!['’](?!s\b)\w)"
"""Where a word ends: not before more letters, nor within a name's apostrophe; US$ is money, not the country."""
_ITS, SHORTEST = "(?:nya)?", 4
"""What may stand behind a word of so many letters that is that word still; with a shorter one, "ha", another begins."""
_NUMBER_GOES_ON = re.compile(r"[.,:]\d")


def lowered(text: str) -> str:
    """Lower case with every character at its place."""
    return text.replace("İ", "I").lower()


def spans(wording: str, lower: str) -> Iterable[tuple[int, int]]:
    """Where a word or phrase, of at least one letter or figure, stands in a text that is in lower case."""
    for match in _pattern(wording).finditer(lower):
        start, end = match.span()
        before = lower[start - 1] if start else " "
        if before.isalnum() or before == "_" or (before in "'’`" and start > 1 and lower[start - 2].isalnum()):
            continue
        if lower[start].isdigit() and before in ".,:" and start > 1 and lower[start - 2].isdigit():
            continue
        if lower[end - 1].isdigit() and _NUMBER_GOES_ON.match(lower, end):
            continue
        yield start, end


def standing(wording: str, wanted: Wanted, lower: str) -> Iterable[tuple[int, int]]:
    """Where one of the wordings of what is wanted stands in a text that is in lower case, and is no other thing."""
    for start, end in spans(wording, lower):
        follows = any(_pattern(one).match(lower, end + 1) for one in wanted.not_before)
        if not follows and not any(lower.endswith(f"{one} ", 0, start) for one in wanted.not_behind):
            yield start, end


def stands(wanted: Wanted, lower: str) -> bool:
    """Whether any of its wordings stands in a text that is in lower case."""
    return any(True for wording in wanted.wordings for _ in standing(wording, wanted, lower))


@lru_cache(256)
def _pattern(wording: str) -> re.Pattern[str]:
    words = [re.escape(word) for word in re.split(r"[\s,/–-]+", lowered(wording)) if word]
    its = _ITS if words and wording.islower() and words[-1].isalpha() and len(words[-1]) >= SHORTEST else ""
    return re.compile(_BETWEEN.join(words) + its + _AFTER)


FEW = 200
"""Candidates that are sooner looked at than narrowed down by further words."""
MOST_READ = 2_000
"""Articles at most that are looked through for how they name something."""


@dataclass(frozen=True, slots=True)
class Articles:
    """The articles of a collection, as of now."""

    view: View
    snapshot: Snapshot

    @property
    def keys(self) -> set[int]:
        """Those of all of them."""
        return set(self.snapshot.facts.keys.tolist())

    def newest_having(self, wording: str) -> list[int]:
        """Keys of the newest articles that may hold a wording."""
        return sorted(self.having((wording,), among=self.keys), reverse=True)[:MOST_READ]

    def about(self, codes: Sequence[str]) -> set[int]:
        """Keys of the articles that are about any of some regions or a part of one."""
        return set(self.snapshot.facts.keys[self.snapshot.facts.about(codes)].tolist())

    def having(self, wordings: Iterable[str], *, among: set[int]) -> set[int]:
        """Those of some articles that may hold one of some wordings: all that do, and others."""
        candidates: set[int] = set()
        for wording in wordings:
            needed = set(words.terms(wording)) - set(words.short_forms(words.tokens(wording)))
            if not needed:
                return set(among)
            candidates |= self.with_terms(needed)
        return candidates & among

    def with_terms(self, terms: Iterable[str]) -> set[int]:
        """Keys of the articles that hold all of some index terms, or of few enough to look at that hold the rarest."""
        rarest, *others = sorted(terms, key=lambda term: (self.snapshot.words.frequency(term), term))
        found = self.with_term(rarest)
        for term in others:
            if len(found) <= FEW:
                break
            found &= self.with_term(term)
        return found

    def with_term(self, term: str) -> set[int]:
        """Keys of the articles that hold an index term in their passages, or in title, region or outlet."""
        passages = [key for field in ("body", "context") for key in self.snapshot.words.having(term, field=field)]
        return set(self.articles_of(passages).tolist())

    def articles_of(self, passages: Sequence[int]) -> NDArray[np.int64]:
        """Keys of the articles that some passages, by key, are of."""
        keys = np.array(passages, dtype=np.int64)
        if not len(keys) or not len(self.snapshot.passages):
            return np.zeros(0, dtype=np.int64)
        at = np.minimum(np.searchsorted(self.snapshot.passages, keys), len(self.snapshot.passages) - 1)
        return np.unique(self.snapshot.articles[at[self.snapshot.passages[at] == keys]])

    def texts(self, keys: Sequence[int]) -> Iterable[tuple[int, str]]:
        """The articles with these keys, each with its title and text in lower case."""
        for key, text in self.columns(keys, "title || char(10) || char(10) || text"):
            yield key, lowered(text)

    def columns(self, keys: Sequence[int], wanted: str) -> Iterable[tuple[Any, ...]]:
        """Some columns of the articles with these keys, after the key."""
        for at in range(0, len(keys), CHUNK):
            chunk = keys[at : at + CHUNK]
            marks = ",".join("?" * len(chunk))
            yield from self.view.connection.execute(f"SELECT key, {wanted} FROM articles WHERE key IN ({marks})", chunk)


@contextmanager
def reading(collection: Collection) -> Iterator[Articles]:
    """A collection's articles, while they are read."""
    with collection.store.reading() as view:
        yield Articles(view, collection.current())


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
    named, parts = meant | worded, set[int]()
    if any(place.level is Level.PROVINCE for place in alternatives):
        parts = set(articles.articles_of(articles.view.naming(codes)).tolist()) & among - named
    if places.name_of(alternatives):  # of a group any place in it is one
        named, parts = named | parts, set()
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
