"""Pairs who stand together for an office: who is the first, who the second, and what the pair is called.

Knows: how news joins the two names, with which number and short name. Does not know what is asked of a pair
(`rag.choosing.candidates`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from index.nouns import Article
from index.words import stands_in

_NO_NAME: Final = "Pas(?:angan|lon)|Duet|Tim|Saksi|Kubu|Bakal|Calon|Wakil|Ketua|Bupati|Gubernur|Wali|Walikota|Presiden"
"""Words with a capital before a name that are none of it."""
_WORD: Final = rf"(?!(?:{_NO_NAME})\b)[A-Z][a-z'’]+"
_NAME: Final = rf"{_WORD}(?: (?:{_WORD}|[A-Z]\.|bin|binti))*"
_OFFICE: Final = "bupati|gubernur|wali ?kota|presiden"
_LED: Final = (
    r"\b(?:(?:[Pp]as(?:angan|lon)|[Dd]uet)"
    rf"(?: (?:calon|bakal|dan|wakil|{_OFFICE}|terpilih|nomor|urut|\d+|{_WORD}(?= no)))*|[Nn]omor urut \d+),? "
)
"""Right before a pair whose names are joined as any others are."""
_FIRST, _SECOND, _CALLED = rf"(?P<first>{_NAME})", rf"(?P<second>{_NAME})", rf"(?: \((?P<called>{_WORD})\))?"
_JOINED: Final = tuple(
    (re.compile(sign), re.compile(pattern + _CALLED))
    for sign, pattern in (
        (r"[a-z.'’][-–—/][A-Z]", rf"{_FIRST}[-–—/]{_SECOND}"),
        ("[Pp]as(?:angan|lon)|[Dd]uet|[Nn]omor urut", rf"{_LED}{_FIRST}(?: dan | & | [-–—] ){_SECOND}"),
        (
            rf"(?:{_OFFICE}) dan\b",
            rf"{_FIRST} dan {_SECOND}(?=,? (?:sebagai|menjadi) (?:pasangan |calon )*(?:{_OFFICE}) dan\b)",
        ),
        (
            "berpasangan|berduet|menggandeng|dan wakilnya",
            rf"{_FIRST}(?: \([^()]*\))?,?(?: yang)? "
            rf"(?:ber(?:pasangan|duet) dengan|menggandeng|dan wakilnya,?) {_SECOND}",
        ),
    )
)
"""How two are joined, each with a sign that is sought first: most articles name no pair."""
_NUMBER: Final = re.compile(r"(?i)\bno(?:mor|\.)?(?: urut)? 0?(?P<number>\d{1,2})(?: [A-Z]\w+)?\W*$")


class Pair(NamedTuple):
    """Two who stand together: where a text has their names, the number of the pair if any, and its short name."""

    first: tuple[int, int]
    second: tuple[int, int]
    number: str
    called: str

    def mate(self, name: str, text: str) -> tuple[int, int] | None:
        """Where the name of the other one stands; None where a name is that of neither, or of both."""
        one, other = (is_same(name, text[slice(*span)]) for span in (self.first, self.second))
        return None if one == other else self.second if one else self.first


def is_same(name: str, other: str) -> bool:
    """Whether of two names one has all words of the other."""
    some, every = set(name.casefold().split()), set(other.casefold().split())
    return some <= every or every <= some


@lru_cache(1024)
def pairs(text: str) -> Sequence[Pair]:
    """The pairs that a text names."""
    found: dict[int, Pair] = {}
    for match in (one for sign, pattern in _JOINED if sign.search(text) for one in pattern.finditer(text)):
        number = _NUMBER.search(text[: match.start("first")])
        told = number["number"] if number else "", match["called"] or ""
        found.setdefault(match.start("second"), Pair(match.span("first"), match.span("second"), *told))
    return tuple(found.values())


@lru_cache(1024)
def forms(article: Article, name: str) -> Sequence[str]:
    """The other forms of a pair's name in an article: of Rina-Edo, Rina Dewi-Edo Karsa and Rido; none of no pair's."""
    if " " in name and "-" not in name:
        return ()
    text, found = article.text, []
    for pair in pairs(text):
        both = [text[slice(*span)] for span in (pair.first, pair.second)]
        if name == pair.called or ("-" in name and all(map(is_same, name.split("-", 1), both))):
            short = "-".join(one.split()[0] for one in both)
            found += [text[pair.first[0] : pair.second[1]], pair.called, short]
    return [one for one in found if one and one != name and stands_in(one, text)]
