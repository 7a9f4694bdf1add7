"""A collection of articles that can be added to and searched: holds the store, the two indexes and the encoder.

Knows: which parts there are and how they stay of one generation. Does not know what is done with hits.
Safe to use from several threads, and beside other processes that add or remove.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from threading import RLock
from typing import Self

import numpy as np
from numpy.typing import NDArray

from index import encoder as encoders
from index import search, words
from index.dense import DenseIndex
from index.encoder import Encoder
from index.errors import LibraryDamaged, LibraryError
from index.filters import Filters, lies_in
from index.keeping import WordKeeper
from index.lexical import UNREADABLE
from index.made_by import mismatch
from index.nouns import Hit, Passage
from index.queries import Query
from index.report import AddReport, Progress
from index.snapshot import Facts, Snapshot
from index.store import WORDS, Store
from index.views import View

EASTERNMOST = timedelta(hours=9)
"""Ahead of UTC: Indonesia's easternmost time, in which a day begins first."""
CATCH_UP = 20_000
"""Passages committed to the store before the word index is brought up to date during a long add."""


class Collection:
    """A folder with articles."""

    def __init__(self, folder: Path, store: Store, *, wanted: str | None, allow_download: bool) -> None:
        self.folder = folder
        self.store = store
        self._wanted = wanted
        self._allow_download = allow_download
        self._lock = RLock()
        self._snapshot: Snapshot | None = None
        self._encoder: Encoder | None = None
        self.words = WordKeeper(folder, store)

    @classmethod
    def open(cls, folder: Path, *, encoder: str | None = None, allow_download: bool = False) -> Self:
        """Open the collection in a folder, making it when there is none. Loads no model and no index yet.

        Args:
            folder: where the collection lives.
            encoder: name or folder of an embedding model; None takes the one the collection was made with.
            allow_download: whether a model may be fetched from its hub.

        Raises:
            LibraryError: when the folder or its file cannot be used.
        """
        return cls(folder, Store.open(folder), wanted=encoder, allow_download=allow_download)

    def close(self) -> None:
        """Let go of files and memory."""
        self.store.close()
        self.words.close()
        self._snapshot = None

    @property
    def encoder(self) -> Encoder:
        """The embedding model, loaded on first use, and anew when the collection was changed over to another one.

        Raises:
            EncoderUnavailable: when it cannot be loaded.
            EncoderMismatch: when the collection holds vectors of another one than was asked for.
        """
        with self._lock, self.store.reading() as view:
            fingerprint = view.meta("fingerprint")
            if self._encoder and (fingerprint == self._encoder.fingerprint or not view.count("vectors")):
                return self._encoder
            made_by, held = view.meta("encoder"), view.count("vectors")
            same = held and self._wanted in (None, made_by)
            prompts = {name: view.meta(name) if same else None for name in ("query_prompt", "passage_prompt")}
            loaded = encoders.load(self._wanted or made_by, allow_download=self._allow_download, **prompts)
            if held and fingerprint != loaded.fingerprint:
                raise mismatch(made_by, loaded)
            self._encoder = loaded
            return loaded

    def add(self, paths: Iterable[str | Path], *, report: AddReport, progress: Callable[[Progress], None]) -> None:
        """Read files and folders into the collection; can be stopped at any moment and run again.

        Args:
            paths: files and folders.
            report: counts what was done, up to date after every commit.
            progress: called after every record.
        """
        waiting = 0

        def committed(passages: int) -> None:
            nonlocal waiting
            waiting += passages
            if waiting >= CATCH_UP:
                self.words.searcher()
                waiting = 0

        from index import adding  # reading pages takes a tenth of a second to import; who asks reads none

        try:
            adding.add(
                self.store,
                self.encoder,
                paths,
                today=_today(),
                report=report,
                progress=progress,
                committed=committed,
            )
        except BaseException:
            with suppress(LibraryError):  # what stopped the add is told; what it means for the word index, when asked
                self.words.searcher()
            raise
        self.words.searcher()

    def renew(self, encoder: str | None, *, progress: Callable[[Progress], None]) -> int:
        """Give every passage a vector by another encoder; the old vectors serve until the new ones are complete.

        Args:
            encoder: name or folder of the embedding model that takes over; None takes the bundled one.
            progress: called after every batch, in passages.

        Returns:
            How many passages got a vector; 0 when they are by this encoder already.
        """
        loaded = encoders.load(encoder, allow_download=self._allow_download)
        from index import renewing  # as for adding

        made = renewing.renew(self.store, loaded, progress=progress)
        with self._lock:
            self._wanted, self._encoder, self._snapshot = None, loaded, None
        self.words.searcher()
        return made

    def remove(self, article_id: str) -> None:
        """Remove an article from the store and both indexes.

        Raises:
            ArticleNotFound: when the collection does not hold it.
        """
        with self.store.writing() as batch:
            batch.remove(article_id)
        self.words.searcher()

    def query(self, text: str, *, language: str | None = None) -> Query:
        """Read a question for `find`, which reads it again when another encoder takes the collection over meanwhile."""
        return Query.of(text, encoder=self.encoder, language=language)

    def find(
        self,
        query: Query,
        *,
        limit: int,
        filters: Filters = Filters(),
        shares: Mapping[str, float] | None = None,
    ) -> list[Hit]:
        """The passages for a question, best first, ties by age; passages that repeat a better one are left out.

        Args:
            query: what to find.
            limit: how many.
            filters: which articles may be found; applied before the search, so that `limit` is honoured.
            shares: weight of the dense score by the question's language, 0 finds by words alone, 1 by meaning alone;
                None takes the encoder's own.
        """
        snapshot = self.current()
        while snapshot.made_by not in (None, query.made_by):
            query, snapshot = self.query(query.text, language=query.language), self.current()
        allowed = self._allowed(snapshot, filters)
        count = max(search.CANDIDATES, limit)
        dense = dict(snapshot.dense.search(query.vector, limit=count, allowed=allowed))
        present = sorted(snapshot.region_codes)
        regions = filters.codes(present) if filters.regions else []
        concerned, others = (
            [code for code in present if lies_in(code, some)] if some else []
            for some in (filters.concerning, filters.regions_left_out)
        )
        try:
            among = allowed.tolist() if filters.articles and allowed is not None else None
            found = snapshot.words.search(
                query.terms,
                limit=count,
                filters=filters,
                regions=regions,
                concerned=concerned,
                others=others,
                among=among,
            )
            by_words = snapshot.known(found)
            # What is near in meaning gets its score by words too, however far behind it is among all.
            rest = sorted(dense.keys() - by_words.keys())
            by_words |= snapshot.known(snapshot.words.search(query.terms, limit=len(rest), among=rest)) if rest else {}
        except UNREADABLE as error:
            raise LibraryDamaged(
                f"The word index {self.folder / WORDS} is damaged ({error}): delete this folder, it is made anew."
            ) from error
        missing = sorted(by_words.keys() - dense.keys())
        dense |= dict(zip(missing, snapshot.dense.similarities(query.vector, missing), strict=True))
        shares = shares or search.dense_shares(self.encoder.name)
        ranked = search.combine(dense, by_words, share=shares[query.language])
        with self.store.reading() as view:
            return _hits(view, ranked, dense, by_words, limit=limit)

    def naming(self, codes: Sequence[str]) -> list[int]:
        """Keys of the passages that name one of these regions or a part of one."""
        if not codes:
            return []
        with self.store.reading() as view:
            return view.naming(codes)

    def allowed(self, filters: Filters) -> NDArray[np.int64] | None:
        """Keys of the passages of all articles that pass; None when all do."""
        return self._allowed(self.current(), filters)

    def _allowed(self, snapshot: Snapshot, filters: Filters) -> NDArray[np.int64] | None:
        return snapshot.allowed(filters, self.naming(filters.concerning), self._keys(filters.articles))

    def _keys(self, article_ids: Iterable[str]) -> list[int]:
        """Keys of those of some articles that the collection holds."""
        with self.store.reading() as view:
            return view.keys_of(article_ids)

    def texts_with(self, terms: Sequence[str], *, limit: int) -> list[str]:
        """Some passages that hold all of these index terms, each with its title, region and outlet before it."""
        keys = self.current().words.holding(terms, limit=limit)
        with self.store.reading() as view:
            passages = view.passages(keys).values()
        heads = ((one.article.title, one.article.region, one.article.outlet) for one in passages)
        return ["\n".join([*filter(None, head), passage.text]) for head, passage in zip(heads, passages, strict=True)]

    def current(self) -> Snapshot:
        """Both indexes, of the store's present generation."""
        with self.store.reading() as view:
            generation = view.generation
        with self._lock:
            if self._snapshot is None or self._snapshot.generation < generation:
                self._snapshot = self._refreshed(self._snapshot)
            return self._snapshot

    def _refreshed(self, old: Snapshot | None) -> Snapshot:
        with self.store.reading() as view:
            generation = view.generation
            anew = old is not None and old.generation < int(view.meta("vectors_since") or 0)
            if old is not None and (anew or not len(old.passages)):
                old = None  # whatever was empty may have been filled by another encoder, of other dimensions
            after = old.generation if old else 0
            fresh = view.vectors(after=after, dimensions=self._dimensions(view))
            gone = view.gone(after=after) if old else []
            facts, made_by = Facts.of(view.facts()), view.meta("fingerprint")
        searcher = self.words.searcher()
        if old is None:
            dense, passages, articles = DenseIndex.build(fresh.passages, fresh.matrix), fresh.passages, fresh.articles
        else:
            dense = old.dense.changed(add=fresh.passages, matrix=fresh.matrix, remove=gone)
            kept = ~np.isin(old.passages, np.array(gone, dtype=np.int64))
            passages = np.concatenate([old.passages[kept], fresh.passages])
            articles = np.concatenate([old.articles[kept], fresh.articles])
        return Snapshot(generation, made_by if len(passages) else None, dense, searcher, passages, articles, facts)

    def _dimensions(self, view: View) -> int:
        return int(view.meta("dimensions") or self.encoder.dimensions)


def _today() -> date:
    """The day it is here or already is somewhere in Indonesia, so that news of this morning is not of the future."""
    return max(date.today(), datetime.now(timezone(EASTERNMOST)).date())


def _hits(
    view: View,
    ranked: Sequence[tuple[int, float]],
    dense: dict[int, float],
    by_words: dict[int, float],
    *,
    limit: int,
) -> list[Hit]:
    found: list[tuple[int, float, list[Passage]]] = []
    seen: list[tuple[Passage, set[str]]] = []
    for at in range(0, len(ranked), limit):
        chunk = ranked[at : at + limit]
        passages = view.passages(key for key, _ in chunk)
        for key, score in chunk:
            if key not in passages:
                continue
            content = {term for one in passages[key].sentences for term in words.terms(one.text)}
            if (same := search.repeated(passages[key], content, seen)) is not None:
                found[same][2].append(passages[key])
            elif len(found) < limit:
                seen.append((passages[key], content))
                found.append((key, score, [passages[key]]))
        if len(found) == limit:
            break
    return [Hit(some[0], score, dense[key], by_words.get(key, 0.0), tuple(some[1:])) for key, score, some in found]
