"""Looks articles up: by index terms, by their region, by whole words and phrases in their text, whatever their case.

Knows: the word index for candidates, the store for their text; where a word begins and ends, and that -nya makes no
other of what is no name: "meninggalnya". Does not know what a request counts, or other forms of a word ("netral" does
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

from index import words
from index.collection import Collection
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
