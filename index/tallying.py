"""Counts what an add did to articles: which came, which became another, which stayed.

Knows: that rows move within their file, so that a row which holds another article than before may only have made room
for one. Does not know how articles are read or stored.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto


class Outcome(Enum):
    """What storing one article did."""

    NEW = auto()
    """The collection did not hold it."""
    BETTER = auto()
    """The collection held it and knows its origin or its sentences better now."""
    SAME = auto()


@dataclass(slots=True)
class Tally:
    """The articles of a file; grows while the file is read."""

    file: str
    new: int = 0
    copied: int = 0
    """Articles that other files hold, in the place of another one of this file."""
    better: int = 0
    same: int = 0
    left: set[str] = field(default_factory=set)
    """Articles whose places others have taken and that have not been met again."""

    def note(self, outcome: Outcome, article: str, *, known: bool, left: str | None) -> None:
        """Count one article.

        Args:
            outcome: what storing it did.
            article: its id.
            known: whether its file held it, in whatever row, or its row held none.
            left: the article that was in its place and is in no row of the file that was not read again.
        """
        known = known or article in self.left
        self.left.discard(article)
        if left is not None:
            self.left.add(left)
        match outcome:
            case Outcome.NEW:
                self.new += 1
            case Outcome.BETTER:
                self.better += 1
            case Outcome.SAME if known:
                self.same += 1
            case _:
                self.copied += 1

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many were added, updated and unchanged: as many became another as left, new ones first."""
        became, copies = self._became
        return self.new - became, self.better + became + copies, self.same + self.copied - copies

    @property
    def became(self) -> int:
        """How many of those that left became another."""
        return sum(self._became)

    @property
    def _became(self) -> tuple[int, int]:
        became = min(self.new, len(self.left))
        return became, min(self.copied, len(self.left) - became)


def removed(gone: Sequence[str], tallies: Iterable[Tally]) -> int:
    """How many articles are gone from a collection with some files and did not become another one.

    Args:
        gone: ids of all articles that are.
        tallies: of the files.
    """
    tallied = list(tallies)
    left = [article for article in gone if any(article in tally.left for tally in tallied)]
    return len(gone) - min(len(left), sum(tally.became for tally in tallied))
