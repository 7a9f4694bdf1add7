"""What was measured already, so that a second run is quick and an interrupted one goes on.

Knows: keys and JSON values, in one SQLite file in the user's cache folder. Does not know what they mean. A cache that
cannot be used is left alone: measuring then only takes longer.
"""

import json
import sqlite3
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

MOST = 200_000
"""Values kept; the oldest go first."""


class Cache:
    """Values by key; every `put` is on disk when it returns."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None

    @classmethod
    def default(cls) -> "Cache":
        """The cache in the user's cache folder."""
        return cls(user_cache_path("kutip", appauthor=False) / "eval.sqlite")

    def get(self, key: str) -> Any | None:
        """The value kept under a key, None when there is none."""
        try:
            row = self._open().execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
            return json.loads(row[0]) if row else None
        except (OSError, sqlite3.Error, ValueError):
            return None

    def put(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold."""
        text = json.dumps(value, ensure_ascii=False)
        try:
            with self._open() as connection:
                connection.execute("REPLACE INTO kept (key, value) VALUES (?, ?)", (key, text))
        except (OSError, sqlite3.Error):
            return

    def close(self) -> None:
        """Let go of the file, dropping the oldest values over `MOST`."""
        if self._connection is not None:
            with self._connection as connection:
                connection.execute("DELETE FROM kept WHERE rowid <= (SELECT MAX(rowid) FROM kept) - ?", (MOST,))
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self.path, timeout=10)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
        return self._connection
