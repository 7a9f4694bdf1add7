"""Pairs who stand together for an office: who is the first, who the second, and what the pair is called.

Knows: how news joins the two names, with which number and short name. Does not know what is asked of a pair
(`rag.expecting.mates`), or what becomes of it.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from index.nouns import Article
from index.words import stands_in

_WORD: Final = r"[A-Z][a-z'’]+"
_NAME: Final = rf"{_WORD}(?: (?:{_WORD}|[A-Z]\.|bin|binti))*"
_OFFICE: Final = "bupati|gubernur|wali ?kota|presiden"
_LED: Final = (
    r"\b(?:(?:[Pp]as(?:angan|lon)|[Dd]uet)"
    rf"(?: (?:calon|bakal|dan|wakil|{_OFFICE}|terpilih|nomor|urut|\d+|{_WORD}(?= no)))*|[Nn]omor urut \d+),? "
)
"""Right before a pair."""
_JOINED: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<first>{_NAME})[-–—/](?P<second>{_NAME})(?: \((?P<called>{_WORD})\))?",
        rf"{_LED}(?P<first>{_NAME})(?: dan | & | [-–—] )(?P<second>{_NAME})(?: \((?P<called>{_WORD})\))?",
        rf"(?P<first>{_NAME}) dan (?P<second>{_NAME}),? (?:sebagai|menjadi) (?:pasangan |calon )*(?:{_OFFICE}) dan\b",
        rf"(?P<first>{_NAME})(?: \([^()]*\))?,?(?: yang)? (?:ber(?:pasangan|duet) dengan|menggandeng"
        rf"|dan (?:calon )?wakilnya,?) (?P<second>{_NAME})",
    )
)
_NO_NAME: Final = re.compile(rf"(?i)(?:(?:pas(?:angan|lon)|duet|tim|saksi|kubu|calon|wakil|duel|{_OFFICE}) )+")
"""With a capital before a name, and none of it."""
_NUMBER: Final = re.compile(r"(?i)\bno(?:mor|\.)?(?: urut)? 0?(?P<number>\d{1,2})(?: [A-Z]\w+)?(?: adalah)?[\W]*$")


class Pair(NamedTuple):
    """Two who stand together; where their names stand in a text, and the number of the pair if it is told."""

    first: tuple[int, int]
    second: tuple[int, int]
    number: int | None
    called: str

    def names(self, text: str) -> tuple[str, str]:
        """Both names, as the text has them."""
        return text[slice(*self.first)], text[slice(*self.second)]

    def mate(self, name: str, text: str) -> tuple[int, int] | None:
        """Where the name of the other one stands; None where a name is that of neither, or of both."""
        one, other = (is_same(name, own) for own in self.names(text))
        return None if one == other else self.second if one else self.first


def is_same(name: str, full: str) -> bool:
    """Whether of two names one has all words of the other."""
    some, every = name.casefold().split(), full.casefold().split()
    return set(some) <= set(every) or set(every) <= set(some)


@lru_cache(1024)
def pairs(text: str) -> Sequence[Pair]:
    """The pairs that a text names, in its order."""
    found: dict[int, Pair] = {}
    for pattern in _JOINED:
        for match in pattern.finditer(text):
            start = match.start("first") + (led.end() if (led := _NO_NAME.match(match["first"])) else 0)
            number = _NUMBER.search(text[: match.start("first")])
            called = match.groupdict().get("called") or ""
            found.setdefault(
                match.start("second"),
                Pair((start, match.end("first")), match.span("second"), number and int(number["number"]), called),
            )
    return [found[at] for at in sorted(found)]


@lru_cache(1024)
def forms(article: Article, name: str) -> Sequence[str]:
    """The other forms of a pair's name in an article: of Rina-Edo, Rina Dewi-Edo Karsa and Rido; none of no pair's."""
    one, _, other = name.partition("-")
    found = []
    for pair in pairs(article.text):
        first, second = pair.names(article.text)
        if name == pair.called or (other and is_same(one, first) and is_same(other, second)):
            short = f"{first.split()[0]}-{second.split()[0]}"
            found += [article.text[pair.first[0] : pair.second[1]], pair.called, short]
    return [one for one in dict.fromkeys(found) if one and one != name and stands_in(one, article.text)]
