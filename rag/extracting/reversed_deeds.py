"""Whether a sentence tells a deed the other way round: that he beats somebody, where it is asked who beat him.

Knows: whom a sentence names right before and behind an active or passive verb. Does not know other words for one, nor
what a noun or "kalah dari" tells of a deed.
"""

import re
from collections.abc import Sequence
from typing import Final

from rag.extracting.deeds import ADVERBS, CONJUNCTION, Deed, Part, verbs
from rag.speaking.person_words import FUNCTION
from rag.speaking.word_shapes import in_small, is_office_word

_NAME: Final = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*"
_OBJECT: Final = re.compile(rf"(?: oleh)?(?P<as>(?: [a-z]+){{0,2}}) (?P<name>{_NAME})")
"""Behind a verb who is named right there, as what he may be told: "mengalahkan tuan rumah Elang"."""
_NAMED_BEFORE: Final = re.compile(r" (?:itu|tersebut|ini)\b")
"""Behind what somebody is called who has been named: "mengalahkan Laskar Biru itu"."""
_ANOTHERS: Final = re.compile(rf"[\"“”;:]|{_NAME}{ADVERBS} $|\b(?:{CONJUNCTION})\b(?!{ADVERBS} $)")
"""Between who is known and a verb, that another may do it: "Elang senang saat tim tamu mengalahkan"."""


def is_reversed(text: str, deed: Deed | None) -> bool:
    """Whether by every verb of a deed that a sentence has, who is known has the part that is asked for."""
    if deed is None or deed.part is None or not deed.known:
        return False
    if not deed.terms.isdisjoint(re.findall(r"[a-z]+", text)):
        return False  # "Elang kalah dari Merpati setelah mengalahkan Rajawali"
    told = [_known_part(deed.known, text, *span) for span in verbs(deed, text)]
    return bool(told) and all(one is deed.part for one in told)


def _known_part(known: Sequence[str], text: str, first: int, last: int) -> Part | None:
    """The part of who is known by one verb, as far as who stands beside it tells."""
    before, behind = re.sub(r" ?\([^()]*\)", "", text[:first]), text[last:]
    passive = text[first:last].lower().startswith("di")
    named = _OBJECT.match(behind)
    if named and not FUNCTION.isdisjoint(named["as"].split()):
        named = None
    if named and _is(named["name"], known):
        return Part.DOES if passive else Part.SUFFERS
    told = [one.end() for one in re.finditer(_NAME, before) if _is(one[0], known)]
    if not told:
        return None
    if passive:
        return Part.SUFFERS if re.fullmatch(rf",?{ADVERBS} ", before[told[-1] :]) else None
    if not named or _NAMED_BEFORE.match(behind, named.end()) or is_office_word(named["name"].split()[0]):
        return None
    again = any(_is(one[0], known) for one in re.finditer(_NAME, behind))
    return None if again or _ANOTHERS.search(before[told[-1] :]) else Part.DOES


def _is(name: str, known: Sequence[str]) -> bool:
    """Whether a name is one of those of somebody, in part or with more; "Rudi Santoso" is not Edo Santoso."""
    own = _words(name)
    return any(own <= _words(one) or _words(one) <= own for one in known)


def _words(name: str) -> set[str]:
    """The words of a name in lower case, those of an office aside where there are others."""
    some = name.split()
    return {in_small(word) for word in some if not is_office_word(word)} or {in_small(word) for word in some}
