"""What Indonesian words, offices and abbreviations mean in English: the tables that people wrote.

Knows: the files `offices.tsv`, `meanings.tsv` and `abbreviations.tsv` of `index/data`. Does not know the learned word
table (`index/translation.py`), or where in a text words stand (`rag/telling/glosses.py`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from index import tables
from index.words import abbreviations

WORD = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
"""A word as it is explained: letters, with the hyphens of doubled words (orang-orang) and of e-KTP."""

HEADS = {"kepala": "head", "plt kepala": "acting head", "sekretaris": "secretary"}
"""Who may stand before an office or agency: kepala dinas kesehatan, head of the health office."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Words that mean something together."""

    words: tuple[str, ...]
    """In lower case."""
    meaning: str
    shouted: tuple[bool, ...]
    """Which of the words count in capitals only: SE is a circular letter, "se" is not."""
    proper: bool
    """Whether it is an office, an institution or an abbreviation, which keeps its meaning with a capital."""


@cache
def entries() -> Mapping[str, tuple[Entry, ...]]:
    """First word → the entries that begin with it, the longest first; offices count before abbreviations."""
    found: dict[tuple[str, ...], Entry] = {}
    for name, meaning in tables.rows("offices.tsv"):
        _put(found, name, meaning, proper=True)
    for office in [words for words in found if words[0] in {"dinas", "badan"} and len(words) > 1]:
        for head, english in HEADS.items():
            _put(found, " ".join((head, *office)), f"{english} of the {found[office].meaning}", proper=True)
    for short in abbreviations():
        for name in (short.short, *short.long):
            _put(found, name, short.english[0], proper=True)
    for name, meaning in tables.rows("meanings.tsv"):
        _put(found, name, meaning, proper=False)
    first: dict[str, list[Entry]] = {}
    for words in sorted(found, key=lambda words: (-len(words), words)):
        first.setdefault(words[0], []).append(found[words])
    return {word: tuple(begun) for word, begun in first.items()}


def _put(found: dict[tuple[str, ...], Entry], name: str, meaning: str, *, proper: bool) -> None:
    words = WORD.findall(name)
    lower = tuple(word.lower() for word in words)
    shouted = tuple(len(word) > 1 and word.isupper() for word in words)
    found.setdefault(lower, Entry(lower, meaning, shouted, proper))
