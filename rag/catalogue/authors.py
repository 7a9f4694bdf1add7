"""The authors whose articles a question asks for: "artikel karya Laila Wening", "articles by …", "did … write".

Knows: the words before an author's name, and that a part of the name may do. Does not know what else a question asks
for, or which articles are whose.
"""

import re
from collections.abc import Sequence

from rag.catalogue import joints, news, outlets
from rag.catalogue.heads import NAME
from rag.catalogue.subjects import as_place

_WHO = rf"(?:(?:the )?(?:{news.AUTHOR_ID}|{news.AUTHOR_EN}) )?"
_WRITTEN = (
    rf"(?:(?:yang|that|which|was|were|are|is|pernah|sudah|telah) )*(?:ditulis|written|authored)(?: (?:oleh|by))? {_WHO}"
)
_FIRM = re.compile(
    rf"(?<!\w)(?:{_WRITTEN}|(?:karya|tulisan) (?:dari )?{_WHO}|(?:oleh|dari|by|from) {_WHO[:-1]})(?=\S)", re.IGNORECASE
)
"""Before an author, of whom a part of the name will do."""
_LOOSE = re.compile(r"(?<!\w)(?:oleh|dari|by|from) (?=\S)", re.IGNORECASE)
"""Before an author or anything else."""
_DID_WRITE = re.compile(
    rf"(?<!\w)(?:did|has|have) (?P<name>{NAME}) (?:write|written|author(?:ed)?)(?!\w)", re.IGNORECASE
)
_OF_WRITING = re.compile(
    rf"\b(?:ditulis|karya|tulisan|written|authored|write|{news.AUTHOR_ID}|{news.AUTHOR_EN})\b", re.I
)
_NEWS_LAST = re.compile(rf"{news.NEWS}(?: yang| that| which)? $", re.IGNORECASE)
_TOO = re.compile(r"\s*(?:,|&|,?\s(?:dan|and|atau|or|serta))\s+(?:(?:oleh|dari|by|from) )?", re.IGNORECASE)
"""Between two authors."""
_NOT = re.compile(
    r"\b(?:not|never|bukan|tidak|tak|selain|kecuali|tanpa|except|without|besides|than)\b\W*$", re.IGNORECASE
)
LONGEST = 6
"""Words of a name."""


def taken_out(asked: str, known: Sequence[str], papers: Sequence[str]) -> tuple[str, tuple[str, ...]] | None:
    """A question without the author whose articles it asks for, and that author; None where it names none.

    An author is told as articles name him, in all ways they do; one whom none names as the question does.

    Args:
        asked: a checked question.
        known: the authors that a collection's articles name.
        papers: the collection's outlets, of which none is an author.
    """
    if match := _DID_WRITE.search(asked):
        return _without(asked, match.start(), match.end(), _called(match["name"], known, part=True))
    for pattern in (_FIRM, _LOOSE):
        for match in pattern.finditer(asked):
            if not outlets.leading(asked[match.end() :], papers)[0] and (found := _at(asked, match, known)):
                return found
    return None


def _at(asked: str, match: re.Match[str], known: Sequence[str]) -> tuple[str, tuple[str, ...]] | None:
    """A question without the author who is named behind some words."""
    before, behind = asked[: match.start()], asked[match.end() :]
    firm = bool(_OF_WRITING.search(match[0]))
    if re.match(r"karya|tulisan", match[0], re.IGNORECASE) and joints.ABOUT.search(before):
        return None  # "artikel tentang buku karya …"
    if _NOT.search(before):
        return None
    found, end = _leading(behind, known, firm=firm)
    if found:
        return _without(asked, match.start(), match.end() + end, found)
    name = re.match(NAME, behind)
    if firm and name and _NEWS_LAST.search(before) and not joints.MENTION.match(behind, name.end() + 1):
        return _without(asked, match.start(), match.end() + name.end(), (name[0].rstrip("."),))
    return None


def _leading(text: str, known: Sequence[str], *, firm: bool) -> tuple[tuple[str, ...], int]:
    """The authors with whose names a text begins, and where the last of them ends."""
    for word in reversed(list(re.finditer(r"[^\s,?!]+", text))[:LONGEST]):
        name = text[: word.end()]
        if (found := _called(name, known, part=firm)) and (firm or not as_place(name)):
            too = _TOO.match(text, word.end())
            more, length = _leading(text[too.end() :], known, firm=firm) if too else ((), 0)
            return ((*found, *more), too.end() + length) if too and more else (found, word.end())
    return (), 0


def _called(name: str, known: Sequence[str], *, part: bool) -> tuple[str, ...]:
    """The authors who are called so, with `part` those of whom it is a part of the name."""
    key = " ".join(re.findall(r"\w+", name.casefold()))
    told = {author: " ".join(re.findall(r"\w+", author.casefold())) for author in known}
    part = part or " " in key
    return tuple(author for author, words in told.items() if words == key or (part and f" {key} " in f" {words} "))


def _without(asked: str, start: int, end: int, found: tuple[str, ...]) -> tuple[str, tuple[str, ...]] | None:
    rest = re.sub(r"\s+(?=[?!.,]|$)", "", " ".join(f"{asked[:start]} {asked[end:]}".split()))
    return (rest, found) if found else None
