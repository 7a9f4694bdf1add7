"""Everyday short spellings of Indonesian words and what they stand for in writing: yg, dgn, brp, gmn.

Knows: the list of `data/colloquial.tsv`, the everyday ending -in, verbs without their me- or with nge- for it, ke- for
ter-, a for which -e- is said in the last syllable. Does not know misspellings (`asking/spelling.py`).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.resources import files

ENDING = "in"
FORMAL_ENDINGS = ("kan", "i")
"""What -in stands for: dijanjiin, dijanjikan; didatangin, didatangi."""
SHORTEST = 7
"""Letters of a word whose ending is looked at."""
PREFIX, NASALS = "me", ("n", "m")
"""What everyday speech leaves out, and what a verb begins with then: nolak, menolak; ngusir, mengusir."""
NGE = "nge"
"""What it says before a verb of whatever first letter: ngerampok, merampok; ngebakar, membakar."""
NASAL_BEFORE = (("bfp", "mem"), ("cdj", "men"), ("aeioughk", "meng"), ("s", "meny"))
"""What is written before these first letters; before others me-. The s goes with it."""
ACCIDENT, FORMAL_ACCIDENT = "ke", "ter"
"""What befalls somebody: ketabrak, tertabrak."""
RAISED = re.compile(r"^((?:di|ke|ber|ter|m[ei]|n[gyaei])\w+)e([bdgklmnprst](?:in)?)$")
"""Said for a in the last syllable of what has a prefix: ditangkep, ditangkap; nyimpen, menyimpan."""
NO_VERBS = frozenset({"nyepi", "nobar", "ngaben", "nyadran"})
"""Words that begin so and are names of customs or new words of their own."""
SHORTEST_VERB = 4
SHORTEST_MADE = 6
"""Letters of a word of which ke- or a last -e- is looked at."""


@cache
def colloquial() -> Mapping[str, str]:
    """Everyday spelling → formal words, both in lower case."""
    lines = (files("index") / "data" / "colloquial.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


def formal(word: str, *, is_word: Callable[[str], bool], is_listed: Callable[[str], bool]) -> str | None:
    """The formal words for an everyday form in lower case, None when it is none.

    Args:
        word: as typed.
        is_word: whether a word is known; everyday forms are exchanged only where this makes a known word of none.
        is_listed: whether a word is known in this very form; such words go before others.
    """
    if listed := colloquial().get(word):
        return listed
    if len(word) < SHORTEST_VERB or word in NO_VERBS or is_word(word):
        return None
    meant = list(_meant(word))
    return next(filter(is_listed, meant), None) or next(filter(is_word, meant), None)


def _meant(word: str) -> Iterator[str]:
    """What an everyday form may be said for, the likeliest first."""
    spoken = [word]
    if len(word) >= SHORTEST_MADE and (lowered := RAISED.sub(r"\1a\2", word)) != word:
        spoken.append(lowered)
    whole = [one for own in spoken for one in (own, *_prefixed(own))]
    yield from whole[1:]
    if len(word) >= SHORTEST and word.endswith(ENDING):
        yield from (one[: -len(ENDING)] + end for one in whole for end in FORMAL_ENDINGS)


def _prefixed(word: str) -> Iterator[str]:
    """The same word with the prefixes of writing."""
    if word.startswith(NASALS):
        yield f"{PREFIX}{word}"
    if word.startswith(NGE) and (base := word.removeprefix(NGE)):
        prefix = next((prefix for letters, prefix in NASAL_BEFORE if base[0] in letters), PREFIX)
        yield f"{prefix}{base[1:] if base[0] == 's' else base}"
    if word.startswith(ACCIDENT) and len(word) >= SHORTEST_MADE:
        yield f"{FORMAL_ACCIDENT}{word.removeprefix(ACCIDENT)}"
