"""How far a typed word lies from the one that was meant: edits with prices, and the spellings that sound alike.

Knows: slips of fingers on a keyboard, old and new Indonesian spelling. Does not know any word. Pure functions.

The price is an edit distance with transpositions (optimal string alignment) whose edits cost what they are unlikely: a
full edit costs 1, so that an ordinary distance of `n` is a price of at most `n` plus `FIRST_LETTER`.
"""

import re
from functools import lru_cache

ALIKE = 0.3
"""Price of a word that sounds alike in full: Soeharto and Suharto, Prasetyo and Prasetio."""
DOUBLED = 0.4
"""Price of a letter written twice instead of once, or once instead of twice."""
SWAPPED = 0.6
"""Price of two neighbouring letters in the wrong order."""
LEFT_OUT = 0.8
"""Price of a letter too few."""
PUT_IN = 0.9
"""Price of a letter too many: fingers miss a key more often than they hit one."""
NEIGHBOURS = 0.8
"""Price of a letter's neighbour on the keyboard."""
OTHER_VOWEL = 0.9
FIRST_LETTER = 0.5
"""Added when the first letters differ: people seldom miss them."""
ENDING = 2
"""Letters at the end in which names of two persons often differ."""
VOWELS = frozenset("aeiou")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("oe", "u"),
        ("dj", "j"),
        ("tj", "c"),
        ("[sc]j|sy", "s"),
        ("kh", "k"),
        ("(?<=[aeiou])ch(?=.)", "h"),
        ("dh", "d"),
        ("th", "t"),
        ("ph|v", "f"),
        ("ie|y", "i"),
        ("q", "k"),
        ("x", "ks"),
        (r"(.)\1+", r"\1"),
    )
)


_SOUNDED = re.compile("|".join(pattern.pattern for pattern, _ in _SOUNDS))
"""Whether any of them is in a word."""


@lru_cache(4_096)
def folded(word: str) -> str:
    """A lower-case word as it sounds: what `Djoko` and `Joko`, `Edy` and `Eddie` have in common."""
    if _SOUNDED.search(word) is None:
        return word
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def _beside() -> frozenset[tuple[str, str]]:
    pairs = set()
    for upper, row in enumerate(_ROWS):
        for at, letter in enumerate(row):
            near = [*row[at + 1 : at + 2], *(below[at - step] for below in _ROWS[upper + 1 : upper + 2]
                                             for step in (0, 1) if 0 <= at - step < len(below))]  # fmt: skip
            pairs |= {(letter, other) for other in near} | {(other, letter) for other in near}
    return frozenset(pairs)


BESIDE = _beside()
"""Pairs of letters whose keys touch."""


@lru_cache(8_192)
def price(typed: str, meant: str) -> float:
    """What it costs to have typed `typed` for `meant`, both in lower case; 0 when they are equal."""
    if typed == meant:
        return 0.0
    edits = _aligned(typed, meant) + (FIRST_LETTER if typed[:1] != meant[:1] else 0.0)
    return min(edits, ALIKE) if folded(typed) == folded(meant) else round(edits, 3)


def _aligned(typed: str, meant: str) -> float:
    before: list[float] = []
    above = [0.0]
    for at in range(len(meant)):
        above.append(above[-1] + _single(meant, at, LEFT_OUT))
    for row, letter in enumerate(typed):
        here = [above[0] + _single(typed, row, PUT_IN)]
        for column, wanted in enumerate(meant):
            best = min(
                above[column] + _swap(letter, wanted),
                above[column + 1] + _single(typed, row, PUT_IN),
                here[column] + _single(meant, column, LEFT_OUT),
            )
            crossed = row and column and letter == meant[column - 1] and typed[row - 1] == wanted
            here.append(min(best, before[column - 1] + SWAPPED) if crossed and letter != wanted else best)
        before, above = above, here
    return above[-1]


def _single(word: str, at: int, whole: float) -> float:
    """Price of a letter of one word that the other has not."""
    return DOUBLED if at and word[at - 1] == word[at] else whole


def _swap(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if one in VOWELS and other in VOWELS:
        return OTHER_VOWEL
    return NEIGHBOURS if (one, other) in BESIDE else 1.0


def changes_a_name(typed: str, meant: str) -> bool:
    """Whether a name would become another real one by this edit: Sutrisna and Sutrisno, Hidayati and Hidayat.

    Names that differ in their vowels or at their end only are two names more often than a slip.
    """
    if folded(typed) == folded(meant) or sorted(typed) == sorted(meant):
        return False
    one, other = (re.sub("[aeiou]+", "a", word) for word in (typed, meant))
    return one == other or _shared(typed, meant) >= max(len(typed), len(meant)) - ENDING


def is_variant(typed: str, meant: str) -> bool:
    """Whether two names of places differ in a and o only, as Sundanese and Javanese names do: Sukaharja, Sukoharjo."""
    return typed != meant and typed.replace("o", "a") == meant.replace("o", "a")


def _shared(one: str, other: str) -> int:
    """Letters that two words begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))
