"""The collection's truth: one SQLite file. Both search indexes are derived from it and can always be rebuilt.

Knows: opening, migrating, connections and transactions. Does not know what is in the tables (`views.py`, `batches.py`).

A commit is durable before `writing()` returns (WAL, `synchronous=FULL`); a reader sees the moment its `reading()`
began. Safe to use from several threads: each transaction has a connection of its own, taken from a pool.
"""

import os
import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Full, LifoQueue
from typing import Self

from index.batches import Batch
from index.errors import LibraryBusy, LibraryDamaged, LibraryError, LibraryTooNew
from index.migrations import MIGRATIONS
from index.views import View

FILE = "library.sqlite"
WORDS = "words"
"""Folder of the word index beside it."""
LOCK = "words.lock"
APPLICATION_ID = 0x4B555450
"""`KUTP`: tells a Kutip collection from any other SQLite file."""
BUSY_SECONDS = 60
"""How long a writer waits for another; a batch takes well under a second."""
POOL = 8
"""Idle connections kept; more threads than this still each get one."""


class Store:
    """A collection on disk; one that may not be written to, which `is_fixed`, is read as it lies there."""

    def __init__(self, path: Path, *, is_fixed: bool = False) -> None:
        self.path = path
        self.is_fixed = is_fixed
        self._idle: LifoQueue[sqlite3.Connection] = LifoQueue(POOL)
        self._closed = False

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the collection in a folder, making it when there is none.

        Raises:
            LibraryError: when the folder cannot be used, the file is damaged or a newer Kutip made it; and for one that
                may not be written to when an older Kutip made it.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError) as error:  # a name with a zero character is a ValueError
            raise _unusable(folder, error) from error
        store = cls(folder / FILE, is_fixed=_is_fixed(folder))
        with store._speaking_plainly():
            connection = store._connect()
            try:
                store._migrate(connection)
            except BaseException:
                connection.close()
                raise
            store._give_back(connection)
        return store

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether a folder holds a collection, be it a damaged one; a file that was never written to is none.

        Raises:
            LibraryError: when one may not look into the folder.
        """
        file = folder / FILE
        try:
            return file.is_file() and (file.stat().st_size > 0 or _was_used(folder))
        except OSError as error:
            raise _unusable(folder, error) from error

    def owns(self, path: Path) -> bool:
        """Whether a path is one of the collection's own files, which may lie in a folder that is added to it."""
        for folder in (self.path.parent.absolute(), self.path.parent.resolve()):
            if path.is_relative_to(folder) and path != folder:
                name = path.relative_to(folder).parts[0]
                return name.startswith(FILE) or name in (WORDS, LOCK)
        return False

    def check_writable(self) -> None:
        """Refuse a collection that may not be written to. Raises LibraryError with the remedy."""
        if self.is_fixed:
            raise _fixed(self.path.parent)

    def close(self) -> None:
        """Close all idle connections; the store cannot be used afterwards."""
        self._closed = True
        with suppress(Empty):
            while True:
                self._idle.get_nowait().close()

    @contextmanager
    def reading(self) -> Iterator[View]:
        """One consistent moment of the collection."""
        with self._speaking_plainly(), self._borrowed() as connection:
            connection.execute("BEGIN")
            try:
                yield View(connection)
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[Batch]:
        """One transaction: committed when the block ends well, undone when it does not.

        Raises:
            LibraryBusy: when another writer does not finish within `BUSY_SECONDS`.
            LibraryError: when the collection may not be written to.
        """
        self.check_writable()
        with self._speaking_plainly(), self._borrowed() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield Batch(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def damage(self) -> list[str]:
        """What SQLite's own integrity check finds wrong, empty when sound."""
        try:
            with self.reading() as view:
                lines = [str(row[0]) for row in view.connection.execute("PRAGMA integrity_check(5)")]
                broken = view.connection.execute("PRAGMA foreign_key_check").fetchall()
        except LibraryDamaged as error:
            return [str(error)]
        return [line for line in lines if line != "ok"] + [f"row of {row[0]} points nowhere" for row in broken[:5]]

    def _connect(self) -> sqlite3.Connection:
        if self.is_fixed:
            return self._connect_fixed()
        connection = sqlite3.connect(
            self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=64
        )
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA mmap_size = 268435456")
        return connection

    def _connect_fixed(self) -> sqlite3.Connection:
        """Without locks, for which files are made beside the collection's; with those of a writer that is at work."""
        log = self.path.with_name(self.path.name + "-wal")
        alone = "" if log.exists() and log.stat().st_size else "&immutable=1"
        return sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=ro{alone}", uri=True, isolation_level=None, check_same_thread=False
        )

    def _migrate(self, connection: sqlite3.Connection) -> None:
        if _version(connection) == (len(MIGRATIONS), APPLICATION_ID):
            return
        if _version(connection)[0] <= len(MIGRATIONS):
            self.check_writable()
        connection.execute("BEGIN" if self.is_fixed else "BEGIN IMMEDIATE")
        version, made_by = _version(connection)
        if version > len(MIGRATIONS):
            connection.execute("ROLLBACK")
            raise LibraryTooNew(f"{self.path} was made by a newer Kutip (version {version}): update Kutip.")
        if (version == 0 and connection.execute("SELECT 1 FROM sqlite_master").fetchone()) or (
            version and made_by != APPLICATION_ID
        ):
            connection.execute("ROLLBACK")
            line = f"{self.path} is not a Kutip library: choose another folder"
            raise LibraryDamaged(f"{line}.", at_terminal=f"{line} with --library DIR.")
        for script in MIGRATIONS[version:]:
            for statement in _statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")

    @contextmanager
    def _borrowed(self) -> Iterator[sqlite3.Connection]:
        if self._closed:
            raise LibraryError("This library is closed: open it again.")
        try:
            connection = self._idle.get_nowait()
        except Empty:
            connection = self._connect()
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        self._give_back(connection)

    def _give_back(self, connection: sqlite3.Connection) -> None:
        try:
            if self._closed or self.is_fixed:
                raise Full
            self._idle.put_nowait(connection)
        except Full:
            connection.close()

    @contextmanager
    def _speaking_plainly(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            if "decode" in str(error):
                raise self._damaged(error) from error
            if "locked" in str(error) or "busy" in str(error):
                raise LibraryBusy(
                    f"{self.path.parent} is being written by another process: try again when it is done."
                ) from error
            raise LibraryError(f"{self.path}: {error}. Check the disk's free space and the folder's rights.") from error
        except sqlite3.IntegrityError as error:
            raise LibraryBusy(
                f"{self.path.parent} was changed by another process meanwhile ({error}): try again."
            ) from error
        except sqlite3.DatabaseError as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> LibraryDamaged:
        return LibraryDamaged(f"{self.path} is damaged ({error}): move it away and add the articles again.")


def filling(folder: Path) -> str:
    """The command that adds articles to the collection in a folder, and makes it where there is none."""
    return f"kutip --library {shlex.quote(str(folder))} add FOLDER"


def _unusable(folder: Path, error: OSError | ValueError) -> LibraryError:
    reason = error.strerror if isinstance(error, OSError) else error
    line = f"Cannot use {folder} as a library ({reason}): choose another folder"
    return LibraryError(f"{line}.", at_terminal=f"{line} with --library DIR.")


def _was_used(folder: Path) -> bool:
    return (folder / WORDS).is_dir() and any((folder / WORDS).iterdir())


def _is_fixed(folder: Path) -> bool:
    """Whether a folder's collection may only be read.

    Raises:
        LibraryError: when its articles are gone, or there is none and none can be made.
    """
    file = folder / FILE
    if file.is_file() and not file.stat().st_size and _was_used(folder):
        raise LibraryDamaged(f"{file} is empty, its articles are lost: move {folder} away and add the articles again.")
    if all(os.access(path, os.W_OK) for path in (folder, file) if path.exists()):
        return False
    if not Store.exists(folder):
        raise _fixed(folder)
    return True


def _fixed(folder: Path) -> LibraryError:
    return LibraryError(
        f"{folder} cannot be written to, which even asking needs for its locks: give yourself the right to, "
        "or copy the folder and open the copy."
    )


def _version(connection: sqlite3.Connection) -> tuple[int, int]:
    version, made_by = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("user_version", "application_id")
    )
    return version, made_by


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
