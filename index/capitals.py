"""Which words Indonesian news always write with a capital: names, also in a question typed in small letters.

Knows: the shipped list of such words. Does not know how it was counted (`index.training.rarity`), or whether a word
names a person, a place or a body.
"""

import gzip
from functools import cache
from importlib.resources import files

FILE = "capitals.txt.gz"


def always(word: str) -> bool:
    """Whether a word, in whatever letters it is typed, is one that news seldom or never write small."""
    return word.lower() in _words()


@cache
def _words() -> frozenset[str]:
    text = gzip.decompress((files("index") / "models" / "rarity" / FILE).read_bytes()).decode("utf-8")
    return frozenset(text.splitlines())
