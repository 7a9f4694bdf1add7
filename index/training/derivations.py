"""Takes Indonesian words apart: which roots a form may be built on, and by which prefix and suffix.

Knows: the affixes of Indonesian and the sounds that they change (Sneddon, Adelaar, Djenar and Ewing 2010, "Indonesian:
a comprehensive grammar", chapter 1). Does not know: which roots there are, or what a word means, so that most of what
it gives is wrong: menteri may be me- and teri, berikan ber- and ikan.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

CLITICS = ("lah", "kah", "pun", "nya", "ku", "mu")
"""Emphasis and owners; they stand behind any word."""
SUFFIXES = ("", "kan", "an", "i")
SPOKEN = "in"
"""What Jakarta says for -kan and -i, behind di- and behind a nasal without me-: dibantuin, ngurusin."""
PREFIXES = ("di", "ke", "se", "ter", "ber", "per", "pe", "memper", "diper")
"""Prefixes that change no sound of their root; `_shortened` has those that lose one of their own."""
NASALS = ("me", "pe", "")
"""Prefixes that end in a nasal which fits the root, or takes its first sound's place; by itself in talk: ngurus."""
VOWELS = frozenset("aeiou")
_UNSPOKEN = re.compile(r"[lrw][^aeiou]|m[^aeiou]|n(?![aeiou]|[gy][aeiou])")
"""Beginnings that no root has: what is left of ber- before batas is not rbatas."""


class Pattern(NamedTuple):
    """How a form is built: ke- and -an, -nya alone, me- with a nasal and -kan."""

    prefix: str
    change: str
    """What happens where they meet: nothing (""); a nasal stands before the root ("before"), in place of its first
    sound ("for"), or is the nge- of roots of one syllable ("nge"); an r is one for two, or left out ("r")."""
    suffix: str


def derivations(word: str) -> Iterator[tuple[str, Pattern]]:
    """Every root that a lower-case word may be built on by one step; the same root may come by several patterns."""
    return ((root, pattern) for root, pattern in _cut(word) if not _UNSPOKEN.match(root))


def _cut(word: str) -> Iterator[tuple[str, Pattern]]:
    for clitic in CLITICS:
        if word.endswith(clitic):
            yield word.removesuffix(clitic), Pattern("", "", clitic)
    for suffix in (*SUFFIXES, SPOKEN):
        if not word.endswith(suffix):
            continue
        front = word.removesuffix(suffix)
        spoken = suffix == SPOKEN
        if suffix and not spoken:
            yield front, Pattern("", "", suffix)
        for prefix in ("di",) if spoken else PREFIXES:
            if front.startswith(prefix):
                yield front[len(prefix) :], Pattern(prefix, "", suffix)
        for root, prefix in _shortened(front):
            yield root, Pattern(prefix, "r", suffix)
        for prefix in ("",) if spoken else NASALS:
            if front.startswith(prefix):
                for root, change in _denasalised(front[len(prefix) :], bare=not prefix):
                    yield root, Pattern(prefix, change, suffix)


def _shortened(front: str) -> Iterator[tuple[str, str]]:
    """Roots behind ber-, ter- and per- without their r (berenang, terasa, bekerja) or with l for it (belajar)."""
    for short, prefix in (("be", "ber"), ("te", "ter")):
        root = front.removeprefix(short)
        if root != front and (root[:1] == "r" or root[1:3] == "er"):
            yield root, prefix
    for changed, prefix in (("bel", "ber"), ("pel", "per")):
        if front == changed + "ajar":
            yield "ajar", prefix


def _denasalised(rest: str, *, bare: bool) -> Iterator[tuple[str, str]]:
    """Roots of what follows me- or pe-, nasal included, with what the nasal does."""
    first, second = rest[:1], rest[1:2]
    sounded = first in set("lrwy") or (first in set("mn") and (second in VOWELS or rest.startswith(("ny", "ng"))))
    if sounded and not bare:
        yield rest, "before"
    if bare and not rest.startswith(("ng", "ny")):
        return
    if first == "m":
        if second in set("bfvp"):
            yield rest[1:], "before"
        elif second in VOWELS:
            yield "p" + rest[1:], "for"
    elif rest.startswith("ny"):
        if rest[2:3] in VOWELS:
            yield "s" + rest[2:], "for"
            if bare:
                yield "c" + rest[2:], "for"
    elif rest.startswith("ng"):
        if rest[2:3] in VOWELS:
            yield rest[2:], "before"
            yield "k" + rest[2:], "for"
        elif rest[2:3] in set("ghk"):
            yield rest[2:], "before"
        if rest[2:3] == "e":
            yield rest[3:], "nge"
    elif first == "n":
        if second in set("cdjtszk"):
            yield rest[1:], "before"
        elif second in VOWELS:
            yield "t" + rest[1:], "for"
