"""Everyday short spellings of Indonesian words and what they stand for in writing: yg, dgn, brp, gmn.

Knows: the list of `data/colloquial.tsv`, the everyday ending -in. Does not know misspellings (`asking/spelling.py`).
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files

ENDING = "in"
FORMAL_ENDINGS = ("kan", "i")
"""What -in stands for: dijanjiin, dijanjikan; didatangin, didatangi."""
SHORTEST = 7
"""Letters of a word whose ending is looked at."""


@cache
def colloquial() -> Mapping[str, str]:
    """Everyday spelling → formal words, both in lower case."""
    lines = (files("index") / "data" / "colloquial.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


def formal(word: str, *, is_word: Callable[[str], bool]) -> str | None:
    """The formal words for an everyday form in lower case, None when it is none.

    Args:
        word: as typed.
        is_word: whether a word is known; everyday endings are exchanged only where this makes a known word of none.
    """
    if listed := colloquial().get(word):
        return listed
    if len(word) < SHORTEST or not word.endswith(ENDING) or is_word(word):
        return None
    return next((made for end in FORMAL_ENDINGS if is_word(made := word[: -len(ENDING)] + end)), None)
