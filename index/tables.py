"""The tables and lists of words that come with Kutip, as text.

Knows: that they lie in `index/data`, a row a line, its cells apart by tabs. Does not know what is in them.
"""

from importlib.resources import files


def lines(name: str) -> list[str]:
    """The lines of a file, but those that only comment."""
    text = files("index.data").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def rows(name: str) -> list[list[str]]:
    """The lines of a table, each as its cells."""
    return [line.split("\t") for line in lines(name)]


def pairs(name: str) -> dict[str, str]:
    """A table of two columns: the first cell of each row → the second."""
    return dict(rows(name))


def words(name: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(word for line in lines(name) for word in line.split())
