"""Both search indexes at one generation of the store, with what filters need; never changes.

Knows: keys, vectors and the facts of articles as arrays. Does not know the store or how a snapshot is renewed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from index.dense import DenseIndex
from index.filters import Filters, lies_in
from index.lexical import WordSearcher
from index.vocabulary import Vocabulary

Fact = tuple[int, str | None, str | None, str | None, str | None]
"""Key, outlet, region code, day and author of an article, as the store gives them."""


@dataclass(frozen=True)
class Facts:
    """Outlet, region, author and day of every article, as columns; a filter is decided once for each distinct value."""

    keys: NDArray[np.int64]
    """(articles,) ascending."""
    outlets: tuple[str | None, ...]
    regions: tuple[str | None, ...]
    authors: tuple[str | None, ...]
    """Distinct values."""
    outlet: NDArray[np.int64]
    region: NDArray[np.int64]
    author: NDArray[np.int64]
    """(articles,) position of each article's value in the three above."""
    day: NDArray[np.int64]
    """(articles,) ordinal of the day, 0 when unknown."""

    @classmethod
    def of(cls, rows: Sequence[Fact]) -> Self:
        """Columns from rows that are ordered by key."""
        outlets, outlet = _coded([row[1] for row in rows])
        regions, region = _coded([row[2] for row in rows])
        authors, author = _coded([row[4] for row in rows])
        days = [date.fromisoformat(row[3]).toordinal() if row[3] else 0 for row in rows]
        keys = np.array([row[0] for row in rows], dtype=np.int64)
        return cls(keys, outlets, regions, authors, outlet, region, author, np.array(days, dtype=np.int64))

    @property
    def undated(self) -> int:
        """How many articles have no day."""
        return int((self.day == 0).sum())

    def passing(self, filters: Filters) -> NDArray[np.bool_]:
        """(articles,) which of them a filter lets through; what it asks of passages is not looked at."""
        outlets = np.array([filters.in_outlet(name) for name in self.outlets], dtype=np.bool_)
        regions = np.array([filters.in_region(code) for code in self.regions], dtype=np.bool_)
        passing = outlets[self.outlet] & regions[self.region]
        if filters.since or filters.until:
            first = date.fromisoformat(filters.since).toordinal() if filters.since else 1
            last = date.fromisoformat(filters.until).toordinal() if filters.until else date.max.toordinal()
            passing &= (self.day >= first) & (self.day <= last)
        return passing

    def about(self, regions: Sequence[str]) -> NDArray[np.bool_]:
        """(articles,) which of them are about one of some regions or a part of one."""
        return np.array([lies_in(code, regions) for code in self.regions], dtype=np.bool_)[self.region]


def _coded(values: Sequence[str | None]) -> tuple[tuple[str | None, ...], NDArray[np.int64]]:
    distinct = tuple(dict.fromkeys(values))
    position = {value: number for number, value in enumerate(distinct)}
    return distinct, np.array([position[value] for value in values], dtype=np.int64)


@dataclass(frozen=True)
class Snapshot:
    """One moment of a collection, ready to be searched."""

    generation: int
    made_by: str | None
    """Fingerprint of the encoder that the vectors are by; None while there are none."""
    dense: DenseIndex
    words: WordSearcher
    passages: NDArray[np.int64]
    """(n,) keys, ascending."""
    articles: NDArray[np.int64]
    """(n,) the article of each passage."""
    facts: Facts

    @cached_property
    def region_codes(self) -> frozenset[str]:
        """Codes of the regions that articles are about."""
        return frozenset(code for code in self.facts.regions if code)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The index terms of all articles, read when a word is first looked up that none holds."""
        return Vocabulary(self.words.vocabulary())

    @cached_property
    def _article_rows(self) -> NDArray[np.int64]:
        return np.searchsorted(self.facts.keys, self.articles)

    def allowed(
        self, filters: Filters, naming: Sequence[int] = (), articles: Sequence[int] = ()
    ) -> NDArray[np.int64] | None:
        """Keys of the passages that pass; None when all do.

        Args:
            filters: which articles may be found.
            naming: keys of the passages that name a region of `filters.concerning`.
            articles: keys of `filters.articles`.
        """
        if not filters:
            return None
        passing = np.ones(len(self.passages), dtype=np.bool_)
        if filters.articles:
            passing = np.isin(self.articles, np.array(articles, dtype=np.int64))
        if replace(filters, concerning=(), articles=frozenset()):
            passing &= self.facts.passing(filters)[self._article_rows]
        if filters.concerning:
            about = self.facts.about(filters.concerning)[self._article_rows]
            named = self.articles[np.isin(self.passages, np.array(naming, dtype=np.int64))]
            passing &= about | np.isin(self.articles, named)
        return self.passages[passing]

    def known(self, scores: Iterable[tuple[int, float]]) -> dict[int, float]:
        """Those of the scored passages that this snapshot holds."""
        found = {}
        for key, score in scores:
            at = int(np.searchsorted(self.passages, key))
            if at < len(self.passages) and self.passages[at] == key:
                found[key] = score
        return found
