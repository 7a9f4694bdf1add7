"""Who is meant where only his office is said to speak: "ujar Bupati", in an article that names one who holds it.

Knows: what a stretch calls a speaker without a name, and which persons an article gives an office. Does not know how
speech goes on from one stretch to the next (`speaking/turns/turns.py`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from index.nouns import Article
from index.saying import SAID
from index.words import spans
from rag.speaking.names.names import masked, names
from rag.speaking.names.phrases import WEEKDAYS
from rag.speaking.offices.alike import is_same_office
from rag.speaking.offices.beside import office
from rag.speaking.offices.wordings import canonical
from rag.speaking.words.speech import ADVERBS, LINK, STATES

SOME = "(?:(?:para|si|sang|seorang|sejumlah|beberapa|pihak|salah (?:satu|seorang)|sebagian(?: besar)?) )*"
"""Before those who have no name, how many they are."""
_UNNAMED = re.compile(
    rf"[\"”»][\s,]*(?:begitu |demikian )?(?:{SAID}) (?P<some>{SOME})(?P<behind>[^\"“”,.;\n]{{3,90}})"
    rf"|^{LINK}(?P<several>{SOME})(?P<led>[^\"“”,.;:\n]{{3,90}}?){ADVERBS},? (?:{STATES.pattern})"
)
"""What stands where a speaker is told: "…," kata seorang politikus Elang", "Juru bicara Elang mengatakan"."""
_ON = (
    r" (?:saat|ketika|usai|seusai|setelah|dalam|di|ke|kepada|melalui|lewat|pada|soal|tentang|terkait|mengenai|seperti"
    r"|dikutip|yang|dan|serta|dengan|untuk|bahwa|itu|ini|tersebut)\b"
)
_GOES_ON = re.compile(rf"{_ON}.*")
"""What is told of him behind what he is."""
_OF_THEN = re.compile(r"(?i)(?:mantan|eks|bekas|calon|bakal)\b")
_ONE = frozenset(
    "presiden menteri gubernur bupati wali walikota camat lurah kades ketua kepala direktur sekretaris rektor komandan"
    " panglima deputi wakil".split()
)
"""How offices begin of which whatever they are of has one, where "petugas" or "pengamat" may be anybody."""
_ALONE = re.compile(rf"\s*(?:[.\"”]|$)|, (?:[a-z]|{WEEKDAYS}|\d)|{_ON}")
"""Behind an office without a name: "ujar Bupati, Senin", not "ujar Kepala , Sumsel Rina"."""
_OTHER = re.compile(r"(?:wakil|mantan|eks) $")
LONGEST_BEFORE = 7
"""Characters before an office in which stands that it is another's."""
_BEHIND = re.compile(r" (?P<word>[A-Z][\w'’-]*)")
"""What an office is of, or who holds it."""


class _Called(NamedTuple):
    """What a stretch calls a speaker without a name."""

    what: str
    one: bool
    """Whether it is nobody of several, and nothing else stands behind it that may be his name."""


def unnamed(article: Article, start: int, end: int) -> str | None:
    """What a stretch calls whoever it gives its words to, where that is no name: "politikus senior Elang"."""
    called = _called(article, start, end)
    return called.what if called else None


def holder(article: Article, start: int, end: int) -> str | None:
    """The only person whom an article, before a stretch or in it, gives the office that is all it calls its speaker.

    None where another holds one like it, or the office stands before other words than those of his name or his own.
    """
    called = _called(article, start, end)
    name = _holder(article, called.what) if called and called.one else None
    return name if name and article.text.find(name, 0, end) >= 0 else None


def _called(article: Article, start: int, end: int) -> _Called | None:
    match = _UNNAMED.search(masked(article)[start:end])
    if match is None:
        return None
    at, led = (match.span(name) for name in ("behind", "led"))
    begins, ends = (start + place for place in (at if match["behind"] else led))
    what = _GOES_ON.sub("", article.text[begins:ends]).strip()
    if not what or _OF_THEN.match(what):
        return None
    alone = match["led"] or _ALONE.match(article.text, article.text.index(what, begins) + len(what))
    return _Called(what, bool(alone) and not (match["some"] or match["several"]))


@lru_cache(256)
def _holder(article: Article, called: str) -> str | None:
    """The only person whom an article gives an office, where that stands before no other words there."""
    if _ONE.isdisjoint(canonical(called)[:1]):
        return None
    held = {name: told for name, told in _offices(article) if is_same_office(called, told)}
    if len(held) != 1:
        return None
    ((name, told),) = held.items()
    own = {*name.split(), *told.split()}
    behind = (_BEHIND.match(article.text, end) for start, end in _alone(called, article.text))
    return name if all(word is None or word["word"] in own for word in behind) else None


def _alone(office: str, text: str) -> Iterator[tuple[int, int]]:
    """Where an office stands in a text, in either case, and is not a deputy's or a former one."""
    small = text.lower() if len(text.lower()) == len(text) else text
    for start, end in spans(office.lower(), small):
        if not _OTHER.search(small, max(0, start - LONGEST_BEFORE), start):
            yield start, end


@lru_cache(64)
def _offices(article: Article) -> tuple[tuple[str, str], ...]:
    """The persons of an article with the office of each, none that is held no more."""
    told = names(article)
    every = {name: office(article, name) for name in (*told.persons, *told.others)}
    return tuple((told.full(name), held) for name, held in every.items() if held and not _OF_THEN.match(held))
