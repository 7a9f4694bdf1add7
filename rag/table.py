"""A table in an answer: columns, rows of cells, and behind every row the articles that it counts or tells of.

Knows: how a table looks as JSON. Does not know what is counted, or how a table is shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Listed:
    """An article that stands behind a row, by what is needed to open it."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row, in the words of the answer's language."""

    cells: tuple[str, ...]
    articles: tuple[Listed, ...]
    quoted: tuple[int, ...] | None = None
    """Numbers of the citations behind it; None where all those of its articles are."""

    def behind(self, cited: Mapping[int, str]) -> tuple[list[int], list[Listed]]:
        """The citations behind it by their numbers, and its articles that none of them quotes.

        Args:
            cited: the article's id of each of the answer's citations, by number.
        """
        mine = {one.id for one in self.articles}
        numbers = [
            number
            for number, article in cited.items()
            if (article in mine if self.quoted is None else number in self.quoted)
        ]
        quoted = {cited[number] for number in numbers}
        return numbers, [one for one in self.articles if one.id not in quoted]

    def to_dict(self) -> dict[str, Any]:
        """`{cells, articles}`, the articles by their ids; with `citations` where not all of theirs stand behind it."""
        quoted = {} if self.quoted is None else {"citations": list(self.quoted)}
        return {"cells": list(self.cells), "articles": [article.id for article in self.articles], **quoted}


@dataclass(frozen=True, slots=True)
class Table:
    """What was counted or put in order.

    Raises:
        ValueError: when a row has more or fewer cells than there are columns, or no article behind it.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    titled: int | None = None
    """Which column holds the title of the one article behind each row; None when rows stand for several."""

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row.cells) != len(self.columns) or not row.articles:
                raise ValueError(f"row {row.cells} has not a cell for each column, or no article behind it")

    def to_dict(self) -> dict[str, Any]:
        """`{columns, rows}`."""
        return {"columns": list(self.columns), "rows": [row.to_dict() for row in self.rows]}
