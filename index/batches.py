"""What can be written to the store: one batch is one transaction, all of it or nothing.

Knows: the tables of `index/migrations.py`. Does not know how articles are read, embedded or searched.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index import stored
from index.errors import LibraryBusy
from index.nouns import Article, Sentence
from index.stored import pack
from index.views import View


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article cut and embedded, ready to be stored."""

    article: Article
    sentences: tuple[Sentence, ...]
    passages: tuple[tuple[int, int], ...]
    """First and last sentence number of each passage."""
    places: tuple[tuple[str, ...], ...]
    """Region codes each passage names."""
    texts: tuple[str, ...]
    """What is embedded for each passage: its context line and its own words."""


class Batch(View):
    """A write transaction; also reads, and sees its own writes."""

    touched = False

    def set_meta(self, name: str, value: str) -> None:
        """Record a fact about the collection."""
        self.connection.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", (name, value)
        )

    def put(self, prepared: Prepared, *, vectors: NDArray[np.float32]) -> None:
        """Store a new article with its passages.

        Args:
            prepared: the article; its id must not be in the collection.
            vectors: (passages, dimensions) unit rows, kept as float16.

        Raises:
            ValueError: when the vectors are not one finite row a passage.
        """
        if len(vectors) != len(prepared.passages) or not np.isfinite(vectors).all():
            raise ValueError(f"article {prepared.article.id}: vectors must be one finite row a passage")
        article = prepared.article
        values = (
            article.id,
            article.title,
            article.text,
            article.outlet,
            article.published,
            article.region,
            article.region_code,
            article.place,
            article.author,
            article.url,
            article.language,
            json.dumps(article.captions, ensure_ascii=False),
            json.dumps([(part.text, part.reason) for part in article.removed], ensure_ascii=False),
            json.dumps(article.notes, ensure_ascii=False),
            pack(prepared.sentences),
        )
        marks = ",".join("?" * len(values))
        key = self.connection.execute(
            f"""INSERT INTO articles (id, title, text, outlet, published, region, region_code, place, author, url,
                                      language, captions, removed, notes, sentences) VALUES ({marks})""",
            values,
        ).lastrowid
        generation = self._touch()
        for (first, last), named, vector in zip(prepared.passages, prepared.places, vectors, strict=True):
            passage = self.connection.execute(
                "INSERT INTO passages (article, first, last, generation) VALUES (?, ?, ?, ?)",
                (key, first, last, generation),
            ).lastrowid
            self.connection.executemany("INSERT INTO named VALUES (?, ?)", [(code, passage) for code in named])
            self.connection.execute("INSERT INTO vectors VALUES (?, ?)", (passage, vector.astype("<f2").tobytes()))

    def is_held_so(self, prepared: Prepared) -> bool:
        """Whether an article that is held is held just so: what is known of it, its sentences and its passages."""
        key = self.key_of(prepared.article.id)
        if not self.article(prepared.article.id).same_as(prepared.article):
            return False
        sentences = self.connection.execute("SELECT sentences FROM articles WHERE key = ?", (key,)).fetchone()[0]
        query = """SELECT first, last, (SELECT group_concat(code, ' ') FROM named WHERE passage = p.key)
                   FROM passages p WHERE article = ? ORDER BY key"""
        held = [
            (first, last, set((named or "").split())) for first, last, named in self.connection.execute(query, (key,))
        ]
        passages = zip(prepared.passages, prepared.places, strict=True)
        return sentences == pack(prepared.sentences) and held == [(*ends, set(named)) for ends, named in passages]

    def replace(self, prepared: Prepared, *, vectors: NDArray[np.float32]) -> None:
        """Store an article anew whose text is the same but whose origin or sentences are known better.

        Its sources stay.
        """
        key = self.key_of(prepared.article.id)
        moved = self.connection.execute("SELECT file FROM moved WHERE article = ?", (key,)).fetchall()
        sources = self.connection.execute(
            "SELECT source, file, digest, origin, form FROM sources WHERE article = ?", (key,)
        ).fetchall()
        self._remove(key)
        self.put(prepared, vectors=vectors)
        for source, file, digest, origin, form in sources:
            told = stored.listed(origin, prepared.article.id) if origin else ()
            self.link(source=source, file=file, digest=digest, article_id=prepared.article.id, origin=told, form=form)
        now = self.key_of(prepared.article.id)
        self.connection.executemany("INSERT INTO moved VALUES (?, ?)", [(now, file) for (file,) in moved])

    def begin_renewal(self, fingerprint: str) -> None:
        """Make ready for vectors by another encoder; what an interrupted renewal by the same one made is kept."""
        if self.meta("renewing") != fingerprint:
            self.connection.execute("DELETE FROM renewed")
            self.set_meta("renewing", fingerprint)

    def renewed_by(self, fingerprint: str) -> bool:
        """Whether the vectors are by this encoder by now, of which another process may have made the last.

        Raises:
            LibraryBusy: when another encoder is taking over, whose vectors must not stand beside this one's.
        """
        if self.meta("renewing") == fingerprint:
            return False
        if self.meta("fingerprint") == fingerprint:
            return True
        line = "Another process is giving this library vectors by another encoder: let it end, then "
        raise LibraryBusy(line + "renew again.", at_terminal=line + "repeat `kutip add --re-embed`.")

    def renew(self, keys: Sequence[int], *, vectors: NDArray[np.float32]) -> None:
        """Keep further vectors by the encoder that is to take over; passages that are gone meanwhile are left out.

        Args:
            keys: of passages.
            vectors: (keys, dimensions) unit rows, kept as float16.

        Raises:
            ValueError: when the vectors are not one finite row a passage.
        """
        if len(vectors) != len(keys) or not np.isfinite(vectors).all():
            raise ValueError("vectors must be one finite row a passage")
        self.connection.executemany(
            "INSERT OR REPLACE INTO renewed SELECT key, ? FROM passages WHERE key = ?",
            [(vector.astype("<f2").tobytes(), key) for key, vector in zip(keys, vectors, strict=True)],
        )

    def finish_renewal(self) -> None:
        """Put the renewed vectors in the place of all others; every search index is then to be built anew."""
        self.connection.execute("DELETE FROM vectors")
        self.connection.execute("INSERT INTO vectors SELECT passage, vector FROM renewed")
        self.connection.execute("DELETE FROM renewed")
        self.set_meta("renewing", "")
        self.set_meta("vectors_since", str(self._touch()))

    def link(
        self,
        *,
        source: str,
        file: str,
        digest: str,
        article_id: str,
        origin: Sequence[str] = (),
        form: str | None = None,
    ) -> None:
        """Say that a source holds an article; what it held before loses this source, but is kept until `settle`.

        An `origin`, which an export names, is then told as the article's sources in the place of this one.
        A `form` is the id of the article that the source has itself, where this one stands for it.
        """
        key = self.key_of(article_id)
        self.connection.execute(
            "INSERT OR IGNORE INTO moved SELECT article, file FROM sources WHERE source = ? AND article != ?",
            (source, key),
        )
        self.connection.execute(
            """INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?)
               ON CONFLICT (source) DO UPDATE SET file = excluded.file, digest = excluded.digest,
               article = excluded.article, origin = excluded.origin, form = excluded.form""",
            (source, file, digest, key, json.dumps(origin, ensure_ascii=False) if origin else None, form),
        )

    def unlink(self, sources: Sequence[str]) -> None:
        """Forget sources, for example rows that a changed file no longer has."""
        self.connection.executemany("DELETE FROM sources WHERE source = ?", [(source,) for source in sources])

    def absorb(self, article_id: str, *, by: str) -> None:
        """Put an article in the place of another form of it, whose sources are now the article's own."""
        key, gone = self.key_of(by), self.key_of(article_id)
        query = "UPDATE sources SET article = ?, form = nullif(coalesce(form, ?), ?) WHERE article = ?"
        self.connection.execute(query, (key, article_id, by, gone))
        self._remove(gone)

    def reread(self, sources: Sequence[str]) -> None:
        """Have sources read again, though they have not changed, when their files are next added."""
        self.connection.executemany("UPDATE sources SET digest = '' WHERE source = ?", [(one,) for one in sources])

    def forget(self, article_id: str, files: Sequence[str]) -> None:
        """Forget the sources of an article in some files; it stays while others hold it."""
        key = self.key_of(article_id)
        query = "DELETE FROM sources WHERE article = ? AND file = ?"
        self.connection.executemany(query, [(key, file) for file in files])

    def settle(self, file: str) -> None:
        """Say that a file was read to its end: what its rows no longer hold has not merely moved within it."""
        self.connection.execute("DELETE FROM moved WHERE file = ?", (file,))

    def remove(self, article_id: str) -> None:
        """Remove an article, its sources, sentences, passages and vectors.

        Raises:
            ArticleNotFound: when the collection does not hold it.
        """
        self._remove(self.key_of(article_id))

    def prune(self) -> list[str]:
        """Remove the articles that no source holds any more nor may yet turn out to hold; returns their ids."""
        orphans = self.connection.execute(
            "SELECT key, id FROM articles a WHERE NOT EXISTS (SELECT 1 FROM sources s WHERE s.article = a.key) "
            "AND NOT EXISTS (SELECT 1 FROM moved m WHERE m.article = a.key)"
        ).fetchall()
        for key, _ in orphans:
            self._remove(key)
        return [str(article_id) for _, article_id in orphans]

    def _remove(self, key: int) -> None:
        generation = self._touch()
        self.connection.execute("INSERT INTO gone SELECT key, ? FROM passages WHERE article = ?", (generation, key))
        self.connection.execute("DELETE FROM articles WHERE key = ?", (key,))

    def _touch(self) -> int:
        """The generation that this batch will be; the stored number moves once, with the first change."""
        if not self.touched:
            self.set_meta("generation", str(self.generation + 1))
            self.touched = True
        return self.generation
