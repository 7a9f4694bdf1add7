"""Of whom a question asks who he is, or which office he holds: "siapa Rina Dewi?", "apa jabatan Rina Dewi?".

Knows: how both languages ask that. Does not know whether articles name such a person.
"""

import re
from typing import Final

from index import capitals, vocabulary
from rag.speaking.office_wordings import long_forms
from rag.speaking.person_words import FUNCTION
from rag.speaking.word_shapes import is_office

LONGEST_NAME: Final = 4
"""Words of a name that is typed small."""
SELDOM: Final = 300
"""Passages of general text below which a word that is asked for by itself may be part of a name: "rejeki"."""
_NO_NAME: Final = FUNCTION | {"yang", "yg"}
_NAME: Final = re.compile(r"[A-Z][\w.'’-]*(?: (?:bin |binti )?[A-Z][\w.'’-]*){0,5}")
_WHO_IS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:siapa(?:kah)?|sapa)(?: sih| itu| sebenarnya)* (?P<name>[^,?]+?)(?: itu| sih)?\W*$",
        r"^(?P<name>[^,?]+?)(?: itu| tuh)? (?:siapa|sapa)(?: sih)?\W*$",
        r"^who(?:['’]s| is| was| exactly is) (?P<name>[^,?]+?)\W*$",
    )
)

_POST: Final = r"(?:jabatan|posisi|pangkat)"
_TELLS_POST: Final = re.compile(rf"(?i)\b(?:{_POST}(?:nya)?|menjabat|post|position|office|job|role)\b")
_WHICH_POST: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?:apa(?:kah)?|apa sih) {_POST}(?:nya)?(?: dari)? (?P<name>[^,?]+?)(?: itu| sekarang| skrg| sih)*\W*$",
        rf"^(?:{_POST} )?(?P<name>[^,?]+?)(?: itu)?(?: sekarang| skrg| kini)?"
        rf"(?: {_POST}(?:nya)?| menjabat(?: sebagai)?)?(?: sekarang| skrg| kini)? apa(?: sih)?\W*$",
        r"^what (?:post|position|office|job)(?: does| did)? (?P<name>[^,?]+?) (?:holds?|held|have|has)"
        r"(?: (?:in|at|within) [^,?]+)?\W*$",
        r"^what(?:['’]s| is| was) (?P<name>[^,?]+?)['’]s? (?:current )?(?:post|position|office|job|role)\W*$",
    )
)


def who_is(question: str, names: tuple[str, ...]) -> str | None:
    """The person of whom a question asks who he is, and nothing else: "siapa Rina Dewi itu?"; None for any other."""
    if not question.islower():
        return _of_person(question, names, _WHO_IS)
    some = _typed_small(question, _WHO_IS)
    rare = all(capitals.always(word) or vocabulary.frequency(word) < SELDOM for word in some)
    return " ".join(some).title() if some and rare else None


def whose_office(question: str, names: tuple[str, ...]) -> str | None:
    """The person whose office a question asks for: "apa jabatan Rina Dewi?"; None for any other."""
    if not _TELLS_POST.search(question):
        return None
    if not question.islower():
        return _of_person(question, names, _WHICH_POST)
    return " ".join(_typed_small(question, _WHICH_POST)).title() or None


def _typed_small(question: str, patterns: tuple[re.Pattern[str], ...]) -> list[str]:
    """The words of a name that is typed small, where some patterns have it: several, and not all ordinary ones."""
    some = next((match["name"].split() for pattern in patterns if (match := pattern.match(question))), [])
    if not 1 < len(some) <= LONGEST_NAME or is_office(" ".join(some)) or not _NO_NAME.isdisjoint(some):
        return []
    return some if any(vocabulary.frequency(word) < vocabulary.USUAL for word in some) else []


def _of_person(question: str, names: tuple[str, ...], patterns: tuple[re.Pattern[str], ...]) -> str | None:
    """The person whom a question names where some patterns have it; None for any other."""
    for pattern in patterns:
        if (match := pattern.match(question)) and _NAME.fullmatch(match["name"].strip()):
            name = match["name"].strip()
            known = any(one in name for one in names) or vocabulary.frequency(name.lower()) < vocabulary.USUAL
            if known and not is_office(name) and not long_forms(name.split()[0]):
                return name
    return None
