"""Whether a sentence tells a deed the other way round: that he beats somebody, where it is asked who beat him.

Knows: whom a sentence names, or calls by a noun, right before and behind an active or passive verb. Does not know other
words for one, nor what a noun or "kalah dari" tells of a deed.
"""

import re
from collections.abc import Sequence, Set
from typing import Final

from index.words import terms
from rag.extracting.deeds import ADVERBS, CONJUNCTION, Deed, Part, verbs
from rag.speaking.person_words import FUNCTION
from rag.speaking.word_shapes import in_small, is_office_word

_NAME: Final = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*"
_OBJECT: Final = re.compile(rf"(?: oleh)?(?P<as>(?: [a-z]+){{0,2}}) (?P<name>{_NAME})")
"""Behind a verb who is named right there, as what he may be told: "mengalahkan tuan rumah Elang"."""
_BY: Final = re.compile(rf"(?: {_NAME})? oleh(?: [a-z]+){{0,2}} (?P<name>{_NAME})")
"""Behind a passive verb who is named as who did it, also where its object stands between: "diganti Edo oleh Rina"."""
_NAMED_BEFORE: Final = re.compile(r" (?:itu|tersebut|ini)\b")
"""Behind what somebody is called who has been named: "mengalahkan Laskar Biru itu"."""
_SOME: Final = r"(?:(?:para|sejumlah|sekelompok|seorang|puluhan|ratusan) )"
_NOUN_BEHIND: Final = re.compile(rf"(?: oleh)? {_SOME}?(?P<noun>[a-z]+)\b")
_NOUN_BEFORE: Final = re.compile(
    rf"(?:(?:^\W*|[,;] |\b(?:{CONJUNCTION}) ){_SOME}?|\b{_SOME})(?P<noun>[A-Za-z]+)(?: (?:itu|ini|tersebut))?"
    rf"(?: secara [\w-]+)?{ADVERBS} $"
)
"""What stands right before a verb where nothing but that does or suffers it: "para mahasiswa itu menyerang"."""
_ANOTHERS: Final = re.compile(rf"[\"“”;:]|{_NAME}{ADVERBS} $|\b(?:{CONJUNCTION})\b(?!{ADVERBS} $)")
"""Between who is known and a verb, that another may do it: "Elang senang saat tim tamu mengalahkan"."""


def is_reversed(text: str, deed: Deed | None) -> bool:
    """Whether by every verb of a deed that a sentence has, who is known has the part that is asked for."""
    if deed is None or deed.part is None or not (deed.known or deed.known_as):
        return False
    if not deed.terms.isdisjoint(re.findall(r"[a-z]+", text)):
        return False  # "Elang kalah dari Merpati setelah mengalahkan Rajawali"
    told = [
        _known_part(deed.known, text, *span) if deed.known else _part_of(deed.known_as, text, *span)
        for span in verbs(deed, text)
    ]
    return bool(told) and all(one is deed.part for one in told)


def _part_of(nouns: Set[str], text: str, first: int, last: int) -> Part | None:
    """The part by one verb of those who are known by a noun that begins its clause or stands right behind it."""
    passive = text[first:last].lower().startswith("di")
    behind, before = _NOUN_BEHIND.match(text, last), _NOUN_BEFORE.search(text[:first])
    if behind and nouns & set(terms(behind["noun"])):
        return Part.DOES if passive else Part.SUFFERS
    if before and nouns & set(terms(before["noun"])):
        return Part.SUFFERS if passive else Part.DOES
    return None


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
    if passive and (by := _BY.match(behind)) and _is(by["name"], known):
        return Part.DOES
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
