"""A table in an answer: columns, rows of cells, and behind every row the articles that it counts or tells of.

Knows: how a table looks as JSON. Does not know what is counted, or how a table is shown.
"""

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

    def to_dict(self) -> dict[str, Any]:
        """`{cells, articles}`, the articles by their ids."""
        return {"cells": list(self.cells), "articles": [article.id for article in self.articles]}


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
