"""The earlier question of another person than its own, by his name, by his words or by his time in office.

Knows: where in a question the person or body stands of whom it is asked, and who speaks in it. Does not know how a
follow-up is told from a question that stands alone (`rag.conversing.followups`).
"""

import re
from collections.abc import Sequence

from index import places
from rag.asking.names import names
from rag.asking.places_in_names import LED_BY
from rag.asking.pointing import LEAD, SUFFIXED
from rag.asking.rows import PARTS
from rag.conversing.other_place import names_place, with_place
from rag.conversing.spoken_of import may_be_person
from rag.conversing.spots import LOCATIVE
from rag.speaking.other_countries import is_country

_NAME = r"[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*)*"
_UNDER = re.compile(
    r"(?:\b(?:pas|pada|saat|di|when|at)\s+)?\b(?:zaman|jaman|era|masa|semasa|bawah|under|during)(?:nya)?\b"
    r"(?:\s+(?:kepemimpinan|pemerintahan|pimpinan|the (?:time|leadership|government) of))?"
    rf"\s+(?P<name>{_NAME})(?:['’]s)?(?:\s+(?:time|era|leadership))?"
)
"""Whose time in office is meant: "di bawah Rina Dewi", "pas zaman Rina"."""
_HOW = re.compile(r"(?i)[\s,]+(?:bagaimana|gimana|gmn|juga|too|as well)$|['’]s?$")
"""What may stand behind a name that is all a follow-up says."""
_WORDS = (
    "kata|menurut|tanggapan|komentar|pendapat|respons?|penjelasan|bantahan|klarifikasi|jawaban|keterangan|reaksi"
    "|pernyataan"
)
"""Before whose words are asked for, in a follow-up and in the question before it."""
_SAYS_WHAT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:(?:(?:apa|gimana|bagaimana) )?(?:{_WORDS})) (?P<name>{_NAME})"
        r"(?i:(?: sendiri)?(?: apa| gimana| bagaimana)?)",
        rf"(?P<name>{_NAME})(?i:(?: sendiri)? (?:bilang|ngomong|berkata|menjawab|berkomentar)"
        r" (?:apa|gimana|bagaimana))",
        rf"(?i:what (?:did|does|has|had)) (?P<name>{_NAME})"
        r"(?i: (?:say|said|think|respond|answer|explain|announce|claim)(?: (?:to|about) (?:that|it))?)",
    )
)
"""A follow-up that asks for somebody's words on what was spoken of, and says nothing else."""
_HIS_WORDS = rf"{_WORDS}|ujar|pesan|according to"
_HE_SAYS = (
    "say|says|said|tell|think|respond|explain|announce|claim|deny|bilang|berkata|mengatakan|menyatakan|menjelaskan"
    "|membantah|ngomong|statement|comments?|response|reaction|explanation|denial"
)
"""Before and after whose words are asked for."""
_GOVERNMENT = re.compile(r"Pem(?:prov|kab|kot|da|des)\b")
"""A place's government, for which only another comes."""
_TO_NAME = re.compile(r"(?i)(?:about|of|dengan|dgn|untuk|for|si|pak|bu|the)\b\s+")
_ASKED_OF = (
    r"\b(?:did|does|do|is|was|were|are|has|had|will|of|by|for|to|according to|oleh|untuk|bagi|kepada|menurut|kata|ujar"
    r"|ucap|s?iapa|kapan(?:kah)?|kenapa|mengapa|apakah|usia|umur)\s+"
)
"""Before the person of whom a question is asked."""


def with_person(before: str, question: str, *, plainly: bool = False) -> str | None:
    """The earlier question asked of the person, or body, who is all that a follow-up names; None where it is not plain.

    Plain is whose place the new name takes where one name of the same sort is the subject, or stands behind "did",
    "of", "oleh" and the like, or is the only one; but where it is to be `plainly` so, no person who is the only one.
    """
    name = question.strip(" ?.!,")
    while lead := LEAD.match(name):
        name = name[lead.end() :]
    said = says_what(name)
    name = said or name
    while lead := LEAD.match(name) or _TO_NAME.match(name):
        name = name[lead.end() :]
    while (less := _HOW.sub("", name)) != name:
        name = less
    if PARTS in before or names(f"x {name}", ()) != (name,) or SUFFIXED.search(name):
        return None
    if places.mentions(f"di {name}", anycase=True):
        return None
    found = [
        one
        for one in names(before, places.mentions(before, anycase=True))
        if not _GOVERNMENT.match(one) or _GOVERNMENT.match(name)
    ]
    # A person may be typed small, and then needs a capital to be taken for one.
    sort = may_be_person(name.title() if plainly and name.islower() else name, question)
    alike = [one for one in found if may_be_person(one, before) is sort]
    if countries := [one for one in found if is_country(one) and is_country(name)]:
        alike = countries
    if of_kind := [one for one in found if not sort and one.split()[0] == name.split()[0]]:
        alike = of_kind
    if plainly:
        alike = [one for one in alike if not LED_BY.search(before[: before.index(one)])]
    asked = [one for one in alike if before.startswith(one) or re.search(rf"(?i){_ASKED_OF}{re.escape(one)}\b", before)]
    of = asked or ([] if plainly and sort else alike)
    if said or not (plainly or alike):
        # Who speaks may be a person, a body or somebody's initials alike.
        of = [one for one in found if speaks_in(before, one)]
    if len(of) != 1 or of[0].casefold() == name.casefold():
        return None
    behind = r"(?:\s+\d{1,2}\b)?" if name[-1].isdigit() else ""
    return re.sub(rf"\b{re.escape(of[0])}\b(?:\s+alias\s+{_NAME})?{behind}", name, before)


def speaks_in(question: str, name: str) -> bool:
    """Whether a question asks for the words of one by this name."""
    word = re.escape(name)
    return bool(re.search(rf"(?i)\b(?:{_HIS_WORDS}) {word}\b|\b{word}(?:['’]s)? (?:{_HE_SAYS})\b", question))


def says_what(text: str) -> str | None:
    """The one whose words a text asks for and nothing else: "what did Ganjar say"; None for any other."""
    found = next(filter(None, (pattern.fullmatch(text.strip(" ?.!,")) for pattern in _SAYS_WHAT)), None)
    return found["name"] if found else None


def with_holder(before: str, rest: str, named: Sequence[places.Mention]) -> str | None:
    """The earlier question of another's time in office, and of another place where one is named; None for any other."""
    under = _UNDER.search(rest)
    if under is None or PARTS in before or len(named) > 1:
        return None
    left = (rest[: under.start()] + rest[under.end() :]).strip(" ?.!,")
    while (less := _HOW.sub("", left)) != left:
        left = less
    place = named[0].text if named else ""
    if left != place and not LOCATIVE.fullmatch(left):
        return None
    earlier = _UNDER.search(before)
    if (place and not names_place(before)) or not (place or earlier):
        return None
    text = f"{before[: earlier.start()].rstrip()}{before[earlier.end() :]}" if earlier else before
    if place:
        text = with_place(text, "", place)
    return f"{text.rstrip(' ?.!')} {under[0]}?"
