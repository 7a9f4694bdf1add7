"""Institutions that speak: "KPU menyatakan", "kata Dinas Kesehatan Batang"; only where they are named outright.

Knows: words that institutions are called by. Does not know persons. "Polisi", "pemerintah" and countries are no names
of an institution, and initials count only where they are well known or the article spells them out.
"""

import re
from functools import cache, lru_cache
from typing import Final

from index import words
from index.nouns import Article
from rag.speaking.names import masked
from rag.speaking.person_words import BODIES, BODY_WORDS
from rag.speaking.speech_words import ADVERB, BODY_STATES, LINK, SAID

_PLACED = r"(?:[A-Z0(][\w.()&'/-]*)"
_RUN: Final = rf"{_PLACED}(?: (?:(?:dan|&|bidang) )?(?:{_PLACED}|\d{{1,3}}\b)){{0,9}}"
_FIRST: Final = re.compile(rf"^[\s\"”»]*{LINK}(?P<run>{_RUN})(?P<rest>[^,\"“”]{{0,40}}?) {BODY_STATES.pattern}")
_AFTER: Final = re.compile(rf"[\"”»][\s,]*(?:{SAID}) (?P<run>{_RUN})|\b[Mm]enurut (?P<by>{_RUN}),")
_SPELT: Final = re.compile(r"(?P<run>[A-Z]\w+(?: [A-Za-z]\w+){0,7}) \((?P<short>[A-Z][A-Za-z]{1,9})\)")


UNITS: Final = frozenset("fraksi partai desa kelurahan kecamatan kampung nagari rt rw".split())
"""What the names of groups and places begin with that are not told as speakers."""


def speaking(article: Article, start: int, end: int) -> str | None:
    """The institution that `article.text[start:end]` names as its speaker, word for word; None without one."""
    text = masked(article)[start:end]
    first = _FIRST.search(text)
    if first and not ADVERB.sub("", first["rest"] and " " + first["rest"].strip()).strip():
        return _body(article, start + first.start("run"), start + first.end("run"))
    after = _AFTER.search(text)
    if after:
        group = "run" if after["run"] else "by"
        return _body(article, start + after.start(group), start + after.end(group))
    return None


def _body(article: Article, start: int, end: int) -> str | None:
    name = article.text[start:end].rstrip(".")
    words = name.split()
    first = words[0].strip("().,").lower()
    if first in BODY_WORDS and len(words) > 1:
        return name
    initials = words[0].strip("().,")
    return name if initials in BODIES or initials in _spelt(article.text) else None


def is_body(name: str) -> bool:
    """Whether a name, without an article at hand, is one of an institution or place: by its words or abbreviations."""
    return any(
        word in BODIES or word.lower() in BODY_WORDS | UNITS or (len(word) > 2 and word.lower() in _abbreviated())
        for word in name.split()
    )


@cache
def _abbreviated() -> frozenset[str]:
    return frozenset(entry.short.lower() for entry in words.abbreviations())


@lru_cache(64)
def _spelt(text: str) -> frozenset[str]:
    """Initials that the article spells out as an institution's: Satuan Kerja Banjir (SKB)."""
    return frozenset(
        match["short"]
        for match in _SPELT.finditer(text)
        if any(word.lower() in BODY_WORDS for word in match["run"].split())
    )
