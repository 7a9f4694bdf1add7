"""Keeps the word index at the store's generation, whoever changed the store and whatever became of the index's files.

Knows: the store, the word index, and the lock between processes. Does not know vectors or questions.
"""

from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import TypeVar

from filelock import FileLock, Timeout

from index import words
from index.errors import LibraryBusy, LibraryError
from index.lexical import FORMAT, UNREADABLE, State, WordIndex, WordSearcher
from index.store import LOCK, WORDS, Store
from index.views import View

T = TypeVar("T")
LOCK_SECONDS = 60
"""How long one process waits for another that is writing the word index."""
FEW = 500
"""Passages up to which every change makes the whole word index anew, in a tenth of a second."""
MOST_DELETED = 0.3
"""Share of deleted passages in the word index from which on it is made anew."""


class WordKeeper:
    """The word index of a collection's folder."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder = folder
        self.store = store
        self._lock = RLock()
        self._index: WordIndex | None = None

    def close(self) -> None:
        """Let go of the index's files."""
        self._index = None

    def searcher(self) -> WordSearcher:
        """The index at the store's generation, brought there unless another process did so while we waited for it.

        Raises:
            LibraryBusy: when another process does not finish writing it.
            LibraryError: when the collection may not be written to, for reading the index takes locks, too.
            LibraryError: when it can be neither read nor made anew.
        """
        try:
            return self._caught_up()
        except UNREADABLE:
            self._index = None  # deleted or damaged while it was open: what is opened next is made anew
        try:
            return self._caught_up()
        except UNREADABLE as error:
            raise LibraryError(
                f"The word index {self.folder / WORDS} cannot be written ({error}). "
                "Check the disk's free space and the folder's rights; the articles themselves are kept."
            ) from error

    def _opened(self) -> WordIndex:
        with self._lock:
            if self._index is None:
                self._index = self._exclusively(lambda: WordIndex.open(self.folder / WORDS))
            return self._index

    def _caught_up(self) -> WordSearcher:
        index = self._opened()

        def update() -> WordSearcher:
            searcher = index.searcher()
            with self.store.reading() as view:
                have, wanted = searcher.state, _state(view)
                if have != wanted:
                    outdated = have.library != wanted.library or have.generation > wanted.generation
                    # tantivy's word statistics go on counting what was deleted, which would show in few passages.
                    gone = [] if outdated else view.gone(after=have.generation)
                    deleted = searcher.counted - len(searcher) + len(gone)
                    few = view.count("passages") <= FEW
                    anew = outdated or few or deleted > MOST_DELETED * searcher.counted
                    after = 0 if anew else have.generation
                    index.update(add=view.rows(after=after), remove=() if anew else gone, to=wanted, anew=anew)
                    searcher = index.searcher()
            return searcher

        return self._exclusively(update)

    def _exclusively(self, action: Callable[[], T]) -> T:
        self.store.check_writable()
        try:
            with FileLock(self.folder / LOCK, timeout=LOCK_SECONDS):
                return action()
        except Timeout:
            raise LibraryBusy(
                f"{self.folder} is being written by another process: try again when it is done."
            ) from None


def _state(view: View) -> State:
    return State(f"{FORMAT}.{words.digest()}:{view.meta('library')}", view.generation)
