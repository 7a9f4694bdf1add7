"""Who is meant where only his office is said to speak: "ujar Bupati", in an article that names one who holds it.

Knows: what a stretch calls a speaker without a name, and which persons an article gives an office. Does not know how
speech goes on from one stretch to the next (`speaking/turns/turns.py`).
"""

import re
from functools import lru_cache

from index.nouns import Article
from index.saying import SAID
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
_BEHIND = re.compile(r" (?P<word>[A-Z][\w'’-]*)")
"""What an office is of, or who holds it."""


def unnamed(article: Article, start: int, end: int) -> str | None:
    """What a stretch calls whoever it gives its words to, where that is no name: "politikus senior Elang"."""
    match = _UNNAMED.search(masked(article)[start:end])
    at = match.span("behind" if match["behind"] else "led") if match else (0, 0)
    found = _GOES_ON.sub("", article.text[start + at[0] : start + at[1]]).strip()
    return None if not found or _OF_THEN.match(found) else found


def holder(article: Article, start: int, end: int) -> str | None:
    """The only person whom an article, before a stretch or in it, gives the office that is all it calls its speaker.

    None where another holds one like it, or the office stands before other words than those of his name or his own.
    """
    match = _UNNAMED.search(masked(article)[start:end])
    called = unnamed(article, start, end) if match and not (match["some"] or match["several"]) else None
    if match is None or called is None or _ONE.isdisjoint(canonical(called)[:1]):
        return None
    behind = start + match.start("behind" if match["behind"] else "led") + len(called)
    if match["behind"] and not _ALONE.match(article.text, behind):
        return None
    held = [(name, told) for name, told in _offices(article) if is_same_office(called, told)]
    if len({name for name, _ in held}) != 1:
        return None
    name, told = held[0]
    own = {*name.split(), *told.split()}
    others = (one["word"] for one in _BEHIND.finditer(article.text) if _ends_with(article.text[: one.start()], called))
    before = article.text.find(name) < end
    return name if before and all(word in own for word in others) else None


def _ends_with(text: str, called: str) -> bool:
    """Whether a text ends with an office by itself, in either case, and not with a deputy's."""
    tail = text[-len(called) - 7 :].lower()
    return tail.endswith(called.lower()) and not re.search(r"(?:wakil|mantan|eks) $", tail[: -len(called)])


@lru_cache(64)
def _offices(article: Article) -> tuple[tuple[str, str], ...]:
    """The persons of an article with the office of each, none that is held no more."""
    told = names(article)
    every = {name: office(article, name) for name in (*told.persons, *told.others)}
    return tuple((told.full(name), held) for name, held in every.items() if held and not _OF_THEN.match(held))
