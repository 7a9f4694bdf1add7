"""The front door: a library of articles that can be added to, searched and asked.

Knows: how questions, filters and history are read for every door alike. Does not know screens or commands.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from index.collection import Collection
from index.errors import InvalidQuestion, KutipError, LibraryError, PathMissing
from index.filters import Filters, day
from index.formats.folders import is_there, missing, told
from index.nouns import Article, Hit
from index.report import AddReport, Progress
from index.reranking import READ, reranked
from index.span_reader import Reader
from index.store import Store, filling
from rag.askable import Asking, checked
from rag.conversing.remembered import Remembered
from rag.nouns import Answer

if TYPE_CHECKING:
    from index.encoder import Encoder
    from rag.quoting import QuotingAnswerer

MOST_HITS = 100
"""Passages that one search gives at most."""


def _quiet(_: Progress) -> None:
    """Show nothing."""


def _refuse_unclear(**switches: object) -> None:
    """Refuse options that are neither True nor False: "no" would count as yes."""
    for name, value in switches.items():
        if not isinstance(value, bool):
            raise InvalidQuestion(f"{name} is True or False, not {value!r:.40}.")


class Library:
    """A folder with articles; safe to use from several threads, and a context manager.

    Every method raises `index.errors.KutipError` with a one-line message when it cannot do what is asked.
    """

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._answering: tuple[Encoder, QuotingAnswerer] | None = None
        self._remembered = Remembered()

    @classmethod
    def open(
        cls, folder: str | Path, *, encoder: str | None = None, allow_download: bool = False, make: bool = True
    ) -> Self:
        """Open the library in a folder, making it when there is none.

        Args:
            folder: where the library lives.
            encoder: folder or hub name of an embedding model; None takes the one the library was made with,
                or the bundled one.
            allow_download: whether a model may be fetched from its hub.
            make: whether to make it when there is none.

        Raises:
            LibraryError: when the folder cannot be used, or holds no library and `make` is false.
        """
        if not isinstance(folder, str | Path) or not str(folder).strip():
            raise LibraryError(f"A library is a folder, not {folder!r}: name one, as in rag.open('my-library').")
        if not make and not Store.exists(Path(folder)):
            line = f"There is no library in {folder}: "
            raise LibraryError(
                line + "name another folder, or leave out make=False and add articles.",
                at_terminal=f"{line}name yours with --library DIR before the command, or in $KUTIP_LIBRARY, or make "
                f"one with `{filling(Path(folder))}`.",
            )
        return cls(Collection.open(Path(folder), encoder=encoder, allow_download=allow_download))

    def add(
        self, *paths: str | Path, progress: Callable[[Progress], None] = _quiet, report: AddReport | None = None
    ) -> AddReport:
        """Read files and folders; what is there already stays, a changed file replaces its old version.

        Args:
            paths: files and folders.
            progress: called after every article.
            report: filled while it runs, for callers that report interrupted work too.

        Raises:
            KutipError: when a path is none.
            PathMissing: when a path leads nowhere; raised once all others have been read.
        """
        for path in paths:
            if not isinstance(path, str | Path):
                raise KutipError(f"A path is text, not {path!r}: name several as in library.add('a.txt', 'b.txt').")
            if not str(path).strip():
                raise KutipError("A path is empty: name a file or folder, '.' for the folder you are in.")
        report = AddReport() if report is None else report
        nowhere = missing(paths)
        self.collection.add(paths, report=report, progress=progress)
        if nowhere:
            rest = " All else that was named has been read." if len(nowhere) < len(paths) else ""
            raise PathMissing(f"{told(nowhere)}: give the right path.{rest}")
        return report

    def renew(self, encoder: str | None = None, *, progress: Callable[[Progress], None] = _quiet) -> int:
        """Give every passage a vector by another encoder; the old vectors serve until the new ones are complete.

        It may be interrupted, and goes on when it is called again.

        Args:
            encoder: folder or hub name of the embedding model that takes over; None takes the bundled one.
            progress: called after every batch, in passages.

        Returns:
            How many passages got a vector; 0 when they are by this encoder already.
        """
        return self.collection.renew(encoder, progress=progress)

    def ask(
        self,
        question: str,
        *,
        history: Sequence[str] = (),
        outlet: str | None = None,
        region: str | None = None,
        since: str | date | None = None,
        until: str | date | None = None,
        today: str | date | None = None,
        corrections: bool = True,
        times: bool = True,
        glosses: bool = False,
        language: str | None = None,
    ) -> Answer:
        """Answer a question with quotations, or say why the articles do not answer it.

        Args:
            question: in Indonesian or English.
            history: earlier questions of the conversation, oldest first.
            outlet: only articles of this outlet.
            region: only articles about this province, regency or city, or group of them, or a part of it.
            since: only articles of this day or later.
            until: only articles of this day or earlier.
            today: what "yesterday" in the question is counted from; None takes this computer's day.
            corrections: whether misspelt words are read as what they were meant to be; words in double quotes never.
            times: whether a time in the question says of when an article must be. What it says of days of publication
                gives way to `since` and `until`.
            glosses: whether to add what the single words of Indonesian quotations may mean in English.
            language: `id`, taken for None, or `en`: what a bare address is answered in, where the questions before it
                tell no language.

        Raises:
            InvalidQuestion: when the question, an earlier one, a filter or another option cannot be used.
        """
        _refuse_unclear(corrections=corrections, times=times, glosses=glosses)
        if language not in (None, "id", "en"):
            raise InvalidQuestion(f"language {language!r:.40} is not one of id and en.")
        now = day(today, name="today")
        how = Asking(
            Filters.of(outlet=outlet, region=region, since=since, until=until),
            date.fromisoformat(now) if now else date.today(),
            corrections=corrections,
            times=times,
            language=language or "id",
        )
        from rag.asked import answered  # half a second, which only who asks waits for

        return answered(
            question,
            history=history,
            collection=self.collection,
            answerer=lambda: self.answerer,
            how=how,
            glosses=glosses,
            remembered=self._remembered,
        )

    def search(
        self,
        query: str,
        *,
        limit: int = 10,
        rerank: bool = True,
        outlet: str | None = None,
        region: str | None = None,
        since: str | date | None = None,
        until: str | date | None = None,
    ) -> list[Hit]:
        """The passages nearest to a query, best first; the filters are those of `ask`.

        Args:
            query: a question or just words, in Indonesian or English.
            limit: how many, from 1 to `MOST_HITS`.
            rerank: whether the first `READ` found are read for the query and put in a better order, which takes some
                tenths of a second.
            outlet: only articles of this outlet.
            region: only articles about this province, regency or city, or group of them, or a part of it.
            since: only articles of this day or later.
            until: only articles of this day or earlier.

        Raises:
            InvalidQuestion: when the query, a filter or another option cannot be used.
            ReaderUnavailable: when the bundled reader is damaged.
        """
        _refuse_unclear(rerank=rerank)
        text = checked(query)
        filters = Filters.of(outlet=outlet, region=region, since=since, until=until)
        if not isinstance(limit, int) or isinstance(limit, bool) or not 1 <= limit <= MOST_HITS:
            raise InvalidQuestion(f"limit {limit!r} is not a whole number from 1 to {MOST_HITS}.")
        asked = self.collection.query(text)
        if not rerank:
            return self.collection.find(asked, limit=limit, filters=filters)
        hits = self.collection.find(asked, limit=max(limit, READ), filters=filters)
        return reranked(text, hits, language=asked.language, reader=Reader.load())[:limit]

    def articles(
        self,
        *,
        outlet: str | None = None,
        region: str | None = None,
        since: str | date | None = None,
        until: str | date | None = None,
    ) -> Iterator[Article]:
        """Every article that passes the filters of `ask`, in the order they were added.

        Raises:
            InvalidQuestion: when a filter cannot be used.
        """
        filters = Filters.of(outlet=outlet, region=region, since=since, until=until)
        with self.collection.store.reading() as view:
            yield from filter(filters.passes, view.articles())

    def gone(self) -> dict[str, list[str]]:
        """The articles, by their ids, of which no file is there any more, with these files; they still answer."""
        files: dict[str, list[str]] = {}
        with self.collection.store.reading() as view:
            for article_id, file in view.files_of():
                files.setdefault(article_id, []).append(file)
        there = {file: is_there(file) for file in set(chain.from_iterable(files.values()))}
        return {article_id: own for article_id, own in files.items() if not any(there[file] for file in own)}

    def article(self, article_id: str, *, removed: bool = False) -> Article:
        """One article; `removed` also loads what cleaning dropped.

        Raises:
            ArticleNotFound: when the library does not hold it.
        """
        with self.collection.store.reading() as view:
            return view.article(article_id, removed=removed)

    def outlets(self) -> list[str]:
        """The outlets of the articles, most articles first."""
        with self.collection.store.reading() as view:
            return [name for name, _ in view.values("outlet")]

    def regions(self) -> list[str]:
        """The regions that articles are about, most articles first."""
        with self.collection.store.reading() as view:
            return [name for name, _ in view.values("region")]

    def remove(self, article_id: str) -> None:
        """Remove an article for good, from the store and both indexes.

        Raises:
            ArticleNotFound: when the library does not hold it.
        """
        self.collection.remove(article_id)

    def close(self) -> None:
        """Let go of files and memory."""
        self.collection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def answerer(self) -> "QuotingAnswerer":
        """The parts that answer, loaded on first use, and anew when another encoder has taken the library over."""
        encoder = self.collection.encoder
        if self._answering is None or self._answering[0] is not encoder:
            from rag.asked import answerer_of  # as for `ask`

            self._answering = encoder, answerer_of(self.collection)
        return self._answering[1]

    @answerer.setter
    def answerer(self, answerer: "QuotingAnswerer") -> None:
        self._answering = self.collection.encoder, answerer
        self._remembered = Remembered()
