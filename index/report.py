"""What an add tells: how far it has come, and what it did.

Knows: counts of articles and rejections. Does not know how files are read or articles stored.
"""

from dataclasses import dataclass, field
from typing import Any

from index.formats.folders import Rejection


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an add has come, in articles-to-be."""

    done: int
    total: int
    source: str


@dataclass(slots=True)
class AddReport:
    """What an add did; grows while it runs, so that an interrupted one can be reported too."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: list[Rejection] = field(default_factory=list)
    removed: int = 0
    """Articles that their files, which were read to the end, no longer have."""

    def count(self, before: tuple[int, int, int], now: tuple[int, int, int]) -> None:
        """Add what a file's counts grew by; an article that was taken for another's new version may have been added."""
        added, updated, unchanged = (new - old for old, new in zip(before, now, strict=True))
        self.added += added
        self.updated += updated
        self.unchanged += unchanged

    def to_dict(self) -> dict[str, Any]:
        """`{added, updated, unchanged, removed, rejected: [{path, reason}]}`."""
        return {
            "added": self.added,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "removed": self.removed,
            "rejected": [rejection.to_dict() for rejection in self.rejected],
        }
