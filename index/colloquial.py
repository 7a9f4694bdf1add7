"""Everyday short spellings of Indonesian words and what they stand for in writing: yg, dgn, brp, gmn.

Knows: the list of `data/colloquial.tsv`, the everyday ending -in, verbs without their me-. Does not know misspellings
(`asking/spelling.py`).
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files

ENDING = "in"
FORMAL_ENDINGS = ("kan", "i")
"""What -in stands for: dijanjiin, dijanjikan; didatangin, didatangi."""
SHORTEST = 7
"""Letters of a word whose ending is looked at."""
PREFIX, NASALS = "me", ("n", "m")
"""What everyday speech leaves out, and what a verb begins with then: nolak, menolak; ngusir, mengusir."""
NO_VERBS = frozenset({"nyepi", "nobar", "ngaben", "nyadran"})
"""Words that begin so and are names of customs or new words of their own."""
SHORTEST_VERB = 4


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
    if len(word) < SHORTEST_VERB or is_word(word):
        return None
    verb = f"{PREFIX}{word}" if word.startswith(NASALS) and word not in NO_VERBS else word
    if verb != word and is_word(verb):
        return verb
    if len(word) < SHORTEST or not word.endswith(ENDING):
        return None
    made = (whole[: -len(ENDING)] + end for whole in dict.fromkeys((word, verb)) for end in FORMAL_ENDINGS)
    return next(filter(is_word, made), None)
