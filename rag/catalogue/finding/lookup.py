"""Whole words and phrases in a text, whatever their case: what "mentions" means when articles are counted.

Knows: where a word begins and ends, and that -nya makes no other of what is no name: "meninggalnya". Does not know
other forms of a word ("netral" does not hold "netralitas").
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index import words
from index.snapshot import Snapshot
from index.views import CHUNK, View
from rag.catalogue.request import Wanted

_BETWEEN = r"(?:,?[^\S\n]{1,3}|\s?[-–/]\s?)"
"""What may stand between two words of a phrase: no paragraph ends and no sentence ends within one."""
_AFTER = r"(?![\w$])(?!['’](?!s\b)\w)"
"""Where a word ends: not before more letters, nor within a name's apostrophe; US$ is money, not the country."""
_ITS, SHORTEST = "(?:nya)?", 4
"""What may stand behind a word of so many letters that is that word still; with a shorter one, "ha", another begins."""
_NUMBER_GOES_ON = re.compile(r"[.,:]\d")


def lowered(text: str) -> str:
    """Lower case with every character at its place."""
    return text.replace("İ", "I").lower()


def spans(wording: str, lower: str) -> Iterable[tuple[int, int]]:
    """Where a word or phrase, of at least one letter or figure, stands in a text that is in lower case."""
    for match in _pattern(wording).finditer(lower):
        start, end = match.span()
        before = lower[start - 1] if start else " "
        if before.isalnum() or before == "_" or (before in "'’`" and start > 1 and lower[start - 2].isalnum()):
            continue
        if lower[start].isdigit() and before in ".,:" and start > 1 and lower[start - 2].isdigit():
            continue
        if lower[end - 1].isdigit() and _NUMBER_GOES_ON.match(lower, end):
            continue
        yield start, end


def standing(wording: str, wanted: Wanted, lower: str) -> Iterable[tuple[int, int]]:
    """Where one of the wordings of what is wanted stands in a text that is in lower case, and is no other thing."""
    for start, end in spans(wording, lower):
        follows = any(_pattern(one).match(lower, end + 1) for one in wanted.not_before)
        if not follows and not any(lower.endswith(f"{one} ", 0, start) for one in wanted.not_behind):
            yield start, end


def stands(wanted: Wanted, lower: str) -> bool:
    """Whether any of its wordings stands in a text that is in lower case."""
    return any(True for wording in wanted.wordings for _ in standing(wording, wanted, lower))


@lru_cache(256)
def _pattern(wording: str) -> re.Pattern[str]:
    words = [re.escape(word) for word in re.split(r"[\s,/–-]+", lowered(wording)) if word]
    its = _ITS if words and wording.islower() and words[-1].isalpha() and len(words[-1]) >= SHORTEST else ""
    return re.compile(_BETWEEN.join(words) + its + _AFTER)


FEW = 200
"""Candidates that are sooner looked at than narrowed down by further words."""


def about(snapshot: Snapshot, codes: Sequence[str]) -> set[int]:
    """Keys of the articles that are about any of some regions or a part of one."""
    return set(snapshot.facts.keys[snapshot.facts.about(codes)].tolist())


def having(snapshot: Snapshot, wordings: Iterable[str], *, among: set[int]) -> set[int]:
    """Those of some articles that may hold one of some wordings: all that do, and others."""
    candidates: set[int] = set()
    for wording in wordings:
        needed = set(words.terms(wording)) - set(words.short_forms(words.tokens(wording)))
        if not needed:
            return set(among)
        candidates |= with_terms(snapshot, needed)
    return candidates & among


def with_terms(snapshot: Snapshot, terms: Iterable[str]) -> set[int]:
    """Keys of the articles that hold all of some index terms, or of few enough to look at that hold the rarest."""
    rarest, *others = sorted(terms, key=lambda term: (snapshot.words.frequency(term), term))
    found = with_term(snapshot, rarest)
    for term in others:
        if len(found) <= FEW:
            break
        found &= with_term(snapshot, term)
    return found


def with_term(snapshot: Snapshot, term: str) -> set[int]:
    """Keys of the articles that hold an index term in their passages, or in title, region or outlet."""
    passages = [key for field in ("body", "context") for key in snapshot.words.having(term, field=field)]
    return set(articles_of(snapshot, passages).tolist())


def articles_of(snapshot: Snapshot, passages: Sequence[int]) -> NDArray[np.int64]:
    """Keys of the articles that some passages, by key, are of."""
    keys = np.array(passages, dtype=np.int64)
    if not len(keys) or not len(snapshot.passages):
        return np.zeros(0, dtype=np.int64)
    at = np.minimum(np.searchsorted(snapshot.passages, keys), len(snapshot.passages) - 1)
    return np.unique(snapshot.articles[at[snapshot.passages[at] == keys]])


def texts(view: View, keys: Sequence[int]) -> Iterable[tuple[int, str]]:
    """The articles with these keys, each with its title and text in lower case."""
    for key, text in columns(view, keys, "title || char(10) || char(10) || text"):
        yield key, lowered(text)


def columns(view: View, keys: Sequence[int], wanted: str) -> Iterable[tuple[Any, ...]]:
    """Some columns of the articles with these keys, after the key."""
    for at in range(0, len(keys), CHUNK):
        chunk = keys[at : at + CHUNK]
        marks = ",".join("?" * len(chunk))
        yield from view.connection.execute(f"SELECT key, {wanted} FROM articles WHERE key IN ({marks})", chunk)
