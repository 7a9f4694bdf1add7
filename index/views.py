"""What can be read from the store in one consistent moment.

Knows: the tables of `index/migrations.py`. Does not know how rows are written, nor what they hold (`index.stored`).
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from index import stored
from index.errors import ArticleNotFound, LibraryDamaged
from index.nouns import Article, Passage, Removed, Sentence
from index.stored import Row, Vectors

CHUNK = 500
"""Keys in one SQL statement; SQLite's oldest limit on variables is 999."""

FEW_BEGUN = 2
"""Ids that begin as one that is none, up to which they are told."""


class View:
    """One moment of the store: everything read through it belongs to the same generation."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def meta(self, name: str) -> str | None:
        """A fact about the collection, such as its `generation` or `encoder`."""
        row = self.connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    @property
    def generation(self) -> int:
        """Number of the last change of any passage."""
        return int(self.meta("generation") or 0)

    def count(self, table: str) -> int:
        """Rows of `articles`, `passages` or `sources`."""
        if table not in ("articles", "passages", "sources", "vectors", "renewed"):
            raise ValueError(f"no table {table!r} to count")
        return int(self.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def digests(self, file: str) -> dict[str, str]:
        """The sources that came from a file, with the digest each had when it was read."""
        return dict(self.connection.execute("SELECT source, digest FROM sources WHERE file = ?", (file,)).fetchall())

    def unsettled(self, file: str) -> bool:
        """Whether an article is kept only until this file is read to its end."""
        return self.connection.execute("SELECT 1 FROM moved WHERE file = ?", (file,)).fetchone() is not None

    def held_by(self, source: str) -> str | None:
        """Id of the article that a source holds, None when it was never read."""
        row = self.connection.execute(
            "SELECT a.id FROM sources s JOIN articles a ON a.key = s.article WHERE s.source = ?", (source,)
        ).fetchone()
        return None if row is None else str(row[0])

    def is_held(self, article_id: str, file: str) -> bool:
        """Whether some source of a file holds an article."""
        query = "SELECT 1 FROM sources s JOIN articles a ON a.key = s.article WHERE a.id = ? AND s.file = ?"
        return self.connection.execute(query, (article_id, file)).fetchone() is not None

    def files(self, article_id: str) -> list[str]:
        """The files that hold an article."""
        query = "SELECT DISTINCT s.file FROM sources s JOIN articles a ON a.key = s.article WHERE a.id = ? ORDER BY 1"
        return [str(row[0]) for row in self.connection.execute(query, (article_id,))]

    def held_in(self, article_id: str, *, itself: bool = False) -> tuple[str, ...]:
        """The sources that hold an article here, whatever an export among them names as its own.

        Args:
            article_id: of the article.
            itself: leaves out those that have another form of it.
        """
        query = "SELECT source FROM sources s JOIN articles a ON a.key = s.article WHERE a.id = ? "
        query += "AND s.form IS NULL ORDER BY 1" if itself else "ORDER BY 1"
        return tuple(str(row[0]) for row in self.connection.execute(query, (article_id,)))

    def bereft(self) -> list[tuple[str, str]]:
        """Sources, with their files, that have a form of an article which no source has itself any more."""
        query = """SELECT source, file FROM sources s WHERE form IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM sources o WHERE o.article = s.article AND o.form IS NULL)
                   AND NOT EXISTS (SELECT 1 FROM moved m WHERE m.article = s.article) ORDER BY 1"""
        return self.connection.execute(query).fetchall()

    def files_of(self) -> Iterator[tuple[str, str]]:
        """Each article's id with each file that has it itself; where none has, with those that have a form of it."""
        yield from self.connection.execute(
            """SELECT DISTINCT a.id, s.file FROM sources s JOIN articles a ON a.key = s.article WHERE s.form IS NULL
               OR NOT EXISTS (SELECT 1 FROM sources o WHERE o.article = s.article AND o.form IS NULL)
               ORDER BY a.key, s.file"""
        )

    def has(self, article_id: str) -> bool:
        """Whether the collection holds this article."""
        return self.connection.execute("SELECT 1 FROM articles WHERE id = ?", (article_id,)).fetchone() is not None

    def key_of(self, article_id: str) -> int:
        """The store's number for an article.

        Raises:
            ArticleNotFound: when the collection does not hold it.
        """
        query = "SELECT key FROM articles WHERE id = ?"
        # An id is what a user typed, and SQLite takes no broken Unicode.
        is_id = isinstance(article_id, str) and article_id.isascii()
        row = self.connection.execute(query, (article_id,)).fetchone() if is_id else None
        if row is None:
            begun = self._begun(article_id) if is_id else []
            line = f"No article {article_id!r} in this library: "
            line += f"did you mean {' or '.join(begun)}? " if begun else ""
            raise ArticleNotFound(
                line + "library.articles() gives what it holds.", at_terminal=line + "`kutip list` shows what it holds."
            )
        return int(row[0])

    def _begun(self, start: str) -> list[str]:
        """The ids that begin so, if they are few."""
        query = "SELECT id FROM articles WHERE substr(id, 1, ?) = ? ORDER BY id LIMIT ?"
        rows = self.connection.execute(query, (len(start), start, FEW_BEGUN + 1)).fetchall() if start else []
        return [str(row[0]) for row in rows] if len(rows) <= FEW_BEGUN else []

    def keys_of(self, article_ids: Iterable[str]) -> list[int]:
        """The store's numbers for those of some articles that are held."""
        rows = self._chosen("SELECT key FROM articles WHERE id IN ({})", sorted(article_ids))
        return sorted(int(row[0]) for row in rows)

    def article(self, article_id: str, *, removed: bool = False) -> Article:
        """An article by its id; `removed` also loads what cleaning dropped."""
        key = self.key_of(article_id)
        article = self._articles([key])[key]
        if not removed:
            return article
        packed = self.connection.execute("SELECT removed FROM articles WHERE key = ?", (key,)).fetchone()[0]
        parts = tuple(Removed(text, reason) for text, reason in stored.listed(packed, article_id))
        return replace(article, removed=parts)

    def titled(self, title: str, *, published: str | None, limit: int) -> list[str]:
        """Ids of the last articles with this title that may be of this day: all of them, where a day is unknown."""
        query = """SELECT id FROM articles WHERE title = ? AND (published IS NULL OR coalesce(?, published) = published)
                   ORDER BY key DESC LIMIT ?"""
        return [str(row[0]) for row in self.connection.execute(query, (title, published, limit))]

    def addressed(self, part: str) -> list[tuple[str, str]]:
        """Id and address of the articles whose address holds a part, whatever its capitals, in the order added."""
        # instr, for in LIKE an underscore stands for any letter
        query = "SELECT id, url FROM articles WHERE instr(lower(url), lower(?)) ORDER BY key"
        return self.connection.execute(query, (part,)).fetchall()

    def articles(self) -> Iterator[Article]:
        """Every article in the order they were added."""
        keys = [int(row[0]) for row in self.connection.execute("SELECT key FROM articles ORDER BY key")]
        for at in range(0, len(keys), CHUNK):
            chunk = keys[at : at + CHUNK]
            yield from self._articles(chunk).values()

    def facts(self) -> list[tuple[int, str | None, str | None, str | None, str | None]]:
        """Key, outlet, region code, day and author of every article."""
        rows = self.connection.execute("SELECT key, outlet, region_code, published, author FROM articles ORDER BY key")
        return [
            (key, stored.known(outlet), stored.known(code), stored.day(published, key), stored.known(author))
            for key, outlet, code, published, author in rows
        ]

    def values(self, column: str) -> list[tuple[str, int]]:
        """The distinct values of `outlet`, `region` or `region_code` with how many articles have each."""
        if column not in ("outlet", "region", "region_code"):
            raise ValueError(f"no column {column!r} to list")
        return self.connection.execute(
            f"SELECT {column}, count(*) FROM articles WHERE {column} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"
        ).fetchall()

    def passages(self, keys: Iterable[int]) -> dict[int, Passage]:
        """Passages with their sentences and articles; keys that are gone are left out."""
        rows = self._chosen("SELECT key, article, first, last FROM passages WHERE key IN ({})", list(keys))
        sentences = self.sentences({row[1] for row in rows})
        found = {}
        for key, article, first, last in rows:
            inside = tuple(sentences[article][first : last + 1])
            if not inside:
                raise LibraryDamaged(f"Passage {key} has no sentence: {stored.ANEW}")
            found[key] = Passage(key, inside, inside[0].start, inside[-1].end)
        return found

    def articles_with(self, keys: Iterable[int]) -> dict[str, Article]:
        """The articles of passages, by their ids, in the order of their first ones."""
        return {one.article.id: one.article for one in self.passages(keys).values()}

    def sentences(self, articles: Iterable[int]) -> dict[int, list[Sentence]]:
        """All sentences of the articles with these keys."""
        wanted = list(articles)
        nouns = self._articles(wanted)
        found: dict[int, list[Sentence]] = {}
        for key, blob in self._chosen("SELECT key, sentences FROM articles WHERE key IN ({})", wanted):
            spans = stored.spans(blob, nouns[key].text, key).tolist()
            found[key] = [
                Sentence(nouns[key], number, start, end, stored.KINDS[kind])
                for number, (start, end, kind) in enumerate(spans)
            ]
        return found

    def vectors(self, *, after: int, dimensions: int) -> Vectors:
        """Embeddings of the passages added after a generation.

        Args:
            after: generation that the reader already has; 0 for everything.
            dimensions: length of each stored vector.

        Raises:
            LibraryDamaged: when a vector is cut or not of numbers.
        """
        keys, articles, blobs = [], [], []
        query = (
            "SELECT p.key, p.article, v.vector FROM passages p JOIN vectors v ON v.passage = p.key "
            "WHERE p.generation > ? ORDER BY p.key"
            if after
            else "SELECT p.key, p.article, v.vector FROM passages p JOIN vectors v ON v.passage = p.key ORDER BY p.key"
        )
        for key, article, blob in self.connection.execute(query, (after,) if after else ()):
            keys.append(key)
            articles.append(article)
            blobs.append(blob)
            if not isinstance(blob, bytes) or len(blob) != 2 * dimensions:
                raise LibraryDamaged(f"The vector of passage {key} is cut: {stored.ANEW}")
        matrix = np.frombuffer(b"".join(blobs), dtype="<f2").reshape(-1, dimensions).astype(np.float32)
        if not (finite := np.isfinite(matrix).all(axis=1)).all():
            raise LibraryDamaged(f"The vector of passage {keys[int(finite.argmin())]} is not of numbers: {stored.ANEW}")
        return Vectors(np.array(keys, dtype=np.int64), np.array(articles, dtype=np.int64), matrix)

    def unrenewed(self, *, limit: int) -> list[int]:
        """Passages that have no vector by the encoder that is to take over, by key."""
        query = (
            "SELECT key FROM passages p WHERE NOT EXISTS (SELECT 1 FROM renewed r WHERE r.passage = p.key) "
            "ORDER BY key LIMIT ?"
        )
        return [row[0] for row in self.connection.execute(query, (limit,))]

    def gone(self, *, after: int) -> list[int]:
        """Passages removed after a generation."""
        return [row[0] for row in self.connection.execute("SELECT passage FROM gone WHERE generation > ?", (after,))]

    def naming(self, codes: Iterable[str], *, parts: bool = True) -> list[int]:
        """Passages that name one of these regions or, with `parts`, a part of one, by key."""
        found: set[int] = set()
        for code in codes:
            bounds = (f"{code}.", f"{code}.99") if parts else (code, code)
            rows = self.connection.execute(
                "SELECT passage FROM named WHERE code = ? OR code BETWEEN ? AND ?", (code, *bounds)
            )
            found.update(row[0] for row in rows)
        return sorted(found)

    def rows(self, *, after: int) -> Iterator[Row]:
        """Passages added after a generation, as the word index needs them."""
        query = """SELECT p.key, p.article, p.first, p.last,
                          (SELECT group_concat(code, ' ') FROM named WHERE passage = p.key),
                          a.sentences, a.text, a.title, a.outlet, a.published, a.region, a.region_code
                   FROM passages p JOIN articles a ON a.key = p.article WHERE p.generation > ? ORDER BY p.key"""
        for (
            key,
            article,
            first,
            last,
            places,
            packed,
            text,
            title,
            outlet,
            published,
            region,
            code,
        ) in self.connection.execute(query, (after,)):
            spans = stored.spans(packed, text, article)
            if not 0 <= first <= last < len(spans):
                raise LibraryDamaged(f"Passage {key} has no sentence: {stored.ANEW}")
            body, day = text[int(spans[first, 0]) : int(spans[last, 1])], stored.day(published, article)
            yield Row(key, article, body, title, outlet, day, region, code, tuple((places or "").split()))

    def _chosen(self, query: str, keys: Sequence[int | str]) -> list[tuple[Any, ...]]:
        """The rows of a query for some keys, in whose place it has `{}`, asked for `CHUNK` of them at a time."""
        found: list[tuple[Any, ...]] = []
        for at in range(0, len(keys), CHUNK):
            chunk = keys[at : at + CHUNK]
            found += self.connection.execute(query.format(",".join("?" * len(chunk))), chunk)
        return found

    def _articles(self, keys: Sequence[int]) -> dict[int, Article]:
        rows = self._chosen(f"SELECT {stored.COLUMNS} FROM articles WHERE key IN ({{}}) ORDER BY key", keys)
        held = self._chosen(
            "SELECT article, source, origin FROM sources WHERE article IN ({}) "
            "ORDER BY article, form IS NOT NULL, source",
            keys,
        )
        sources: dict[int, dict[str, None]] = {key: {} for key in keys}
        for key, source, origin in held:
            sources[key] |= dict.fromkeys(stored.listed(origin, key) if origin else [source])
        return {row[0]: stored.article(row, tuple(sources[row[0]])) for row in rows}
