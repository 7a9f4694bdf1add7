"""The word index: passages by the words they share with a question (BM25, tantivy).

Knows: index terms, and the facts of an article that filters need. Derived from the store: its own generation number
and the library it belongs to stand in the index, written in the same commit, so it is always known what it lacks; an
index that is damaged, outdated or of another library is emptied and rebuilt.
"""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

import tantivy
from tantivy import FieldType, Occur, Query

from index import words
from index.filters import Filters, outlet_key, outlet_keys
from index.stored import Row
from index.translation import QueryTerm, with_shared_rarity

FORMAT = 9
"""Raise whenever the schema below, an outlet's keys or the code of `index/words.py` changes: older indexes are then
rebuilt, as they are when a table of words is another."""
CONTEXT_WEIGHT = 0.3
"""Weight of a match in title, region or outlet beside one in the passage itself."""
WRITER_BYTES = 64_000_000
"""Memory of tantivy's writer before it flushes a segment; a batch of articles needs a few megabytes."""
META = "meta"
PASSAGE = "passage"
"""What stands in the field `META` of every passage, to count them with those deleted."""
UNREADABLE = (ValueError, OSError, RuntimeError)
"""What tantivy raises for files that it cannot read or write."""
OWN_FILES = re.compile(r"[0-9a-f]{32}\..+|meta\.json|\.managed\.json|\.tantivy-.+")
"""Names of tantivy's files: all that is ever deleted."""


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("key", indexed=True, fast=True)
    builder.add_unsigned_field("day", indexed=True)
    builder.add_unsigned_field("generation", stored=True)
    builder.add_text_field("library", stored=True, tokenizer_name="raw", index_option="basic")
    for name in ("body", "context"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="freq")
    for name in ("region", "names", "outlet", META):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="basic")
    return builder.build()


@dataclass(frozen=True, slots=True)
class State:
    """What a word index was made from."""

    library: str
    """The collection's own name, the format and the tables of words; empty for an index that was never written."""
    generation: int


@dataclass(frozen=True, slots=True)
class WordSearcher:
    """One unchanging moment of the word index."""

    searcher: tantivy.Searcher
    schema: tantivy.Schema
    state: State

    def search(
        self,
        terms: Sequence[QueryTerm],
        *,
        limit: int,
        filters: Filters = Filters(),
        regions: Sequence[str] = (),
        concerned: Sequence[str] = (),
        others: Sequence[str] = (),
        among: Sequence[int] | None = None,
    ) -> list[tuple[int, float]]:
        """The passages that share most words with the question, best first.

        Args:
            terms: the question's words, each with weighted alternatives.
            limit: how many.
            filters: articles that may be found.
            regions: the region codes of the collection that pass `filters`; needed when it names a region.
            concerned: the region codes of the collection that lie in `filters.concerning`.
            others: the region codes of the collection that lie in `filters.regions_left_out`.
            among: keys of passages, of which alone any are wanted; None for all. The filters then do not count.

        Returns:
            (key, BM25 score) pairs, ties by key.
        """
        shared = with_shared_rarity(terms, frequency=self._held, size=max(1, len(self)))
        wanted = [(Occur.Should, self._any_of(term)) for term in shared]
        if not wanted:
            return []
        query = Query.boolean_query(wanted)
        told = self._restrictions(filters, regions, concerned, others)
        restrictions = told if among is None else [self._among(among)]
        if restrictions:
            query = Query.boolean_query([(Occur.Must, query), *((Occur.Must, part) for part in restrictions)])
        hits = self.searcher.search(query, limit, count=False).hits
        keys = self.searcher.fast_field_values("key", [address for _, address in hits])
        found = [(int(key or 0), float(score)) for key, (score, _) in zip(keys, hits, strict=True)]
        return sorted(found, key=lambda hit: (-hit[1], hit[0]))

    def frequency(self, term: str) -> int:
        """In how many passages an index term stands."""
        return int(self.searcher.doc_freq("body", term))

    def having(self, term: str, *, field: str) -> list[int]:
        """Keys of all passages that hold an index term in their `body`, or in the `context` of their article."""
        count = int(self.searcher.doc_freq(field, term))
        if count == 0:
            return []
        query = Query.const_score_query(Query.term_query(self.schema, field, term, "freq"), 0.0)
        hits = self.searcher.search(query, count, count=False).hits
        return [int(key or 0) for key in self.searcher.fast_field_values("key", [address for _, address in hits])]

    def _held(self, term: str) -> int:
        return self.frequency(term) or int(self.knows(term))

    def knows(self, term: str) -> bool:
        """Whether an index term stands in any passage, title, region or outlet."""
        return any(self.searcher.doc_freq(field, term) > 0 for field in ("body", "context"))

    def vocabulary(self) -> dict[str, int]:
        """Every index term of the passages, titles, regions and outlets, with the passages that hold it."""
        found = dict(self.searcher.terms_with_prefix("context", ""))
        return found | dict(self.searcher.terms_with_prefix("body", ""))

    def holding(self, held: Sequence[str], *, limit: int) -> list[int]:
        """Keys of some passages whose text has all of these terms, or whose title, region and outlet have."""
        either = []
        for field in ("body", "context"):
            parts = [(Occur.Must, Query.term_query(self.schema, field, term, "basic")) for term in held]
            either.append((Occur.Should, Query.boolean_query(parts)))
        hits = self.searcher.search(Query.boolean_query(either), limit, count=False).hits
        return [int(key or 0) for key in self.searcher.fast_field_values("key", [address for _, address in hits])]

    @property
    def counted(self) -> int:
        """Passages that tantivy's word statistics count, with those deleted."""
        return int(self.searcher.doc_freq(META, PASSAGE))

    def __len__(self) -> int:
        return max(0, int(self.searcher.num_docs) - 1)

    def _any_of(self, term: QueryTerm) -> Query:
        queries = []
        for word, weight in term.alternatives:
            for field, share in (("body", 1.0), ("context", CONTEXT_WEIGHT)):
                exact = Query.term_query(self.schema, field, word, "freq")
                queries.append(Query.boost_query(exact, weight * share))
        return Query.boolean_query([(Occur.Should, query) for query in queries])

    def _among(self, keys: Sequence[int]) -> Query:
        return Query.const_score_query(Query.term_set_query(self.schema, "key", list(keys)), 0.0)

    def _none_of(self, field: str, values: Sequence[str]) -> Query:
        theirs = Query.term_set_query(self.schema, field, list(values))
        return Query.boolean_query([(Occur.Must, Query.all_query()), (Occur.MustNot, theirs)])

    def _restrictions(
        self, filters: Filters, regions: Sequence[str], concerned: Sequence[str], others: Sequence[str]
    ) -> list[Query]:
        parts = []
        if filters.outlet:
            parts.append(Query.term_query(self.schema, "outlet", outlet_key(filters.outlet), "basic"))
        if filters.left_out:
            parts.append(self._none_of("outlet", [outlet_key(one) for one in filters.left_out]))
        if others:
            parts.append(self._none_of("region", others))
        if filters.concerning:
            named = Query.term_set_query(self.schema, "names", list(filters.concerning))
            about = Query.term_set_query(self.schema, "region", list(concerned))
            parts.append(Query.boolean_query([(Occur.Should, named), (Occur.Should, about)]))
        if filters.regions:
            parts.append(Query.term_set_query(self.schema, "region", list(regions)))
        if filters.since or filters.until:
            first = date.fromisoformat(filters.since).toordinal() if filters.since else 1
            last = date.fromisoformat(filters.until).toordinal() if filters.until else date.max.toordinal()
            parts.append(Query.range_query(self.schema, "day", FieldType.Unsigned, first, last))
        return [Query.const_score_query(part, 0.0) for part in parts]


@dataclass(frozen=True, slots=True)
class WordIndex:
    """The word index on disk; writing needs the collection's write lock."""

    index: tantivy.Index
    schema: tantivy.Schema

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the index in a folder; one that is damaged is replaced by an empty one."""
        schema = _schema()
        try:
            if folder.is_dir():
                opened = cls(tantivy.Index(schema, path=str(folder)), schema)
                opened.searcher()
                return opened
        except UNREADABLE:
            for file in folder.iterdir():
                if OWN_FILES.fullmatch(file.name):
                    file.unlink(missing_ok=True)
        folder.mkdir(parents=True, exist_ok=True)
        return cls(tantivy.Index(schema, path=str(folder)), schema)

    def searcher(self) -> WordSearcher:
        """The index as last committed, by any process."""
        self.index.reload()
        searcher = self.index.searcher()
        hits = searcher.search(Query.term_query(self.schema, META, META, "basic"), 1, count=False).hits
        if not hits:
            return WordSearcher(searcher, self.schema, State("", 0))
        meta = searcher.doc(hits[0][1])
        state = State(str(meta.get_first("library")), int(meta.get_first("generation") or 0))
        return WordSearcher(searcher, self.schema, state)

    def update(self, *, add: Iterable[Row], remove: Iterable[int], to: State, anew: bool) -> None:
        """Bring the index to a state of the store, in one commit.

        Args:
            add: passages to add.
            remove: keys of passages to remove.
            to: the state these changes lead to.
            anew: whether everything held before goes first.
        """
        writer = self.index.writer(WRITER_BYTES, 1)
        try:
            if anew:
                writer.delete_all_documents()
            for key in remove:
                # By query: deleting by term takes the number for a signed one and silently finds nothing.
                writer.delete_documents_by_query(Query.term_query(self.schema, "key", key))
            for row in add:
                writer.add_document(_document(row))
            writer.delete_documents_by_term(META, META)
            meta = tantivy.Document()
            meta.add_text(META, META)
            meta.add_text("library", to.library)
            meta.add_unsigned("generation", to.generation)
            writer.add_document(meta)
            writer.commit()
        except BaseException:
            with suppress(*UNREADABLE):
                writer.rollback()
            raise
        finally:
            writer.wait_merging_threads()  # lets go of tantivy's lock, which would else be held with the traceback
        self.index.reload()


def _document(row: Row) -> tantivy.Document:
    document = tantivy.Document()
    document.add_unsigned("key", row.passage)
    document.add_text(META, PASSAGE)
    document.add_text("body", " ".join(words.terms(row.text)))
    context = " ".join(part for part in (row.title, row.region, row.outlet) if part)
    document.add_text("context", " ".join(words.terms(context)))
    if row.region_code:
        document.add_text("region", row.region_code)
    if row.places:
        document.add_text("names", " ".join({code for named in row.places for code in (named, named.split(".")[0])}))
    if row.outlet:
        document.add_text("outlet", " ".join(outlet_keys(row.outlet)))
    if row.published:
        document.add_unsigned("day", date.fromisoformat(row.published).toordinal())
    return document
