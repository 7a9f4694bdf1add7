"""The authors whose articles a question asks for: "artikel karya Laila Wening", "articles by …", "did … write".

Knows: the words before an author's name, and that a part of the name may do. Does not know what else a question asks
for, or which articles are whose.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from index import english, words
from rag.catalogue.grammar import joints, news, outlets
from rag.catalogue.grammar.patterns import anycase
from rag.catalogue.grammar.subjects import as_place

_WHO = rf"(?:(?:the )?(?:{news.AUTHOR_ID}|{news.AUTHOR_EN}) )?"
_WRITTEN = (
    rf"(?:(?:yang|that|which|was|were|are|is|pernah|sudah|telah) )*(?:ditulis|written|authored)(?: (?:oleh|by))? {_WHO}"
)
_FIRM = anycase(rf"(?<!\w)(?:{_WRITTEN}|(?:karya|tulisan) (?:dari )?{_WHO}|(?:oleh|dari|by|from) {_WHO[:-1]})(?=\S)")
"""Before an author, of whom a part of the name will do."""
_LOOSE = anycase(r"(?<!\w)(?:oleh|dari|by|from) (?=\S)")
"""Before an author or anything else."""
_DID_WRITE = anycase(rf"(?<!\w)(?:did|has|have) (?P<name>{news.NAME}) (?:write|written|author(?:ed)?)(?!\w)")
_OF_WRITING = anycase(rf"\b(?:ditulis|karya|tulisan|written|authored|write|{news.AUTHOR_ID}|{news.AUTHOR_EN})\b")
_NEWS_LAST = anycase(rf"{news.NEWS}(?: yang| that| which)? $")
_TOO = anycase(r"\s*(?:,|&|,?\s(?:dan|and|atau|or|serta))\s+(?:(?:oleh|dari|by|from) )?")
"""Between two authors."""
_NOT = anycase(r"\b(?:not|never|bukan|tidak|tak|selain|kecuali|tanpa|except|without|besides|than)\b\W*$")
LONGEST = 6
"""Words of a name."""


def taken_out(asked: str, known: tuple[str | None, ...], papers: Sequence[str]) -> tuple[str, tuple[str, ...]] | None:
    """A question without the author whose articles it asks for, and that author; None where it names none.

    An author is told as articles name him, in all ways they do; one whom none names as the question does.

    Args:
        asked: a checked question.
        known: the authors that a collection's articles name, None among them.
        papers: the collection's outlets, of which none is an author.
    """
    if match := _DID_WRITE.search(asked):
        return _without(asked, match.start(), match.end(), _called(match["name"], known, part=True))
    for pattern in (_FIRM, _LOOSE):
        for match in pattern.finditer(asked):
            if not outlets.leading(asked[match.end() :], papers)[0] and (found := _at(asked, match, known)):
                return found
    return None


def _at(asked: str, match: re.Match[str], known: tuple[str | None, ...]) -> tuple[str, tuple[str, ...]] | None:
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
    name = re.match(news.NAME, behind)
    if firm and name and _NEWS_LAST.search(before) and not joints.MENTION.match(behind, name.end() + 1):
        return _without(asked, match.start(), match.end() + name.end(), (name[0].rstrip("."),))
    return None


def _leading(text: str, known: tuple[str | None, ...], *, firm: bool) -> tuple[tuple[str, ...], int]:
    """The authors with whose names a text begins, and where the last of them ends; no name that goes on."""
    for word in reversed(list(re.finditer(r"[^\s,?!]+", text))[:LONGEST]):
        name, end = text[: word.end()], word.end()
        if not (found := _called(name, known, part=firm)) or not (firm or not as_place(name)):
            continue
        too = _TOO.match(text, end)
        more, length = _leading(text[too.end() :], known, firm=firm) if too else ((), 0)
        if too and more:
            return (*found, *more), too.end() + length
        if not _goes_on(text[end:], small=" " not in name):
            return found, end
    return (), 0


def _goes_on(text: str, *, small: bool) -> bool:
    """Whether a name goes on with a word that has a capital or, where a `small` one may be of it, is no usual one."""
    follows = re.match(r"\s+([^\W\d_]+)", text)
    if not follows or joints.begins(text) or joints.GROUPED.match(text):
        return False
    usual = words.stop_words() | english.stop_words()
    return follows[1].lower() not in usual and (small or follows[1][0].isupper())


def _called(name: str, known: tuple[str | None, ...], *, part: bool) -> tuple[str, ...]:
    """The authors who are called so, with `part` those of whom it is a part of the name."""
    key = _words(name)
    part = part or len(key) > 1
    told = _by_word(known).get(key[0], ()) if key else ()
    return tuple(
        author for author, own in told if own == key or (part and f" {' '.join(key)} " in f" {' '.join(own)} ")
    )


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", name.casefold())


@lru_cache(4)
def _by_word(known: tuple[str | None, ...]) -> Mapping[str, list[tuple[str, list[str]]]]:
    """Each word of an author's name → the authors who have it, with all words of theirs."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for author in known:
        own = _words(author or "")
        for word in dict.fromkeys(own):
            found.setdefault(word, []).append((author or "", own))
    return found


def _without(asked: str, start: int, end: int, found: tuple[str, ...]) -> tuple[str, tuple[str, ...]] | None:
    rest = re.sub(r"\s+(?=[?!.,]|$)", "", " ".join(f"{asked[:start]} {asked[end:]}".split()))
    return (rest, found) if found else None
