"""The earlier question of another person than its own, by his name, by his words or by his time in office.

Knows: where in a question the person or body stands of whom it is asked, and who speaks in it. Does not know which
other rules there are for a follow-up (`rag.conversing.followups`), nor offices (`rag.conversing.other_office`).
"""

import re

from index import places
from index.saying import BY
from rag.asking.kinds import kind_of
from rag.asking.leaning.pointing import ASKING, LEAD, SUFFIXED
from rag.asking.names.names import names
from rag.asking.names.places_in_names import LED_BY
from rag.asking.names.rows import PARTS
from rag.conversing.joining import SPEAKERS
from rag.conversing.other_place import LOCATIVE, names_place, with_place
from rag.conversing.persons import SAYS_WHAT, may_be_person, speaks_in
from rag.conversing.question_words import is_name
from rag.conversing.turn import MARKS, FollowUp, Turn, joined, only, whole, without_too
from rag.expecting.whose_words import SAYING
from rag.speaking.words.countries import is_country

_NAME = r"[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*)*"
_UNDER = re.compile(
    r"(?:\b(?:pas|pada|saat|di|when|at)\s+)?\b(?:zaman|jaman|era|masa|semasa|bawah|under|during)(?:nya)?\b"
    r"(?:\s+(?:kepemimpinan|pemerintahan|pimpinan|the (?:time|leadership|government) of))?"
    rf"\s+(?P<name>{_NAME})(?:['’]s)?(?:\s+(?:time|era|leadership))?"
)
"""Whose time in office is meant: "di bawah Rina Dewi", "pas zaman Rina"."""
_OWN = re.compile(r"['’]s?$")
_SAYS_WHAT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:(?:(?:apa|gimana|bagaimana) )?(?:{SAYING})) (?P<name>{_NAME})"
        r"(?i:(?: sendiri)?(?: apa| gimana| bagaimana)?)",
        rf"(?P<name>{_NAME})(?i:(?: sendiri)? (?:{SAYS_WHAT}) (?:apa|gimana|bagaimana))",
        rf"(?i:what (?:did|does|has|had)) (?P<name>{_NAME})(?i: (?:{SAYS_WHAT})(?: (?:to|about) (?:that|it))?)",
    )
)
"""A follow-up that asks for somebody's words on what was spoken of, and says nothing else."""
_ASKS_AGAIN = re.compile(
    r"(?i)\b(?:berapa|kapan|kenapa|mengapa|s?iapa|di ?mana|how (?:much|many)|when|where|why|who)\b"
)
"""Asks what the earlier question asks, too."""
_GOVERNMENT = re.compile(r"Pem(?:prov|kab|kot|da|des)\b")
"""A place's government, for which only another comes."""
_TO_NAME = re.compile(r"(?i)(?:about|of|dengan|dgn|untuk|for|si|pak|bu|the)\b\s+")
_ASKED_OF = (
    r"\b(?:did|does|do|is|was|were|are|has|had|will|of|by|for|to|according to|oleh|untuk|bagi|kepada|menurut"
    rf"|{BY}|s?iapa|kapan(?:kah)?|kenapa|mengapa|apakah|usia|umur)\s+"
)
"""Before the person of whom a question is asked."""


def of_person(one: FollowUp) -> Turn | None:
    """The earlier question asked of the person, or body, who is all that a follow-up names: "and Lastri?".

    Plain is whose place the new name takes where one name of the same sort is the subject, or stands behind "did",
    "of", "oleh" and the like, or is the only one; but a bare name without a word that leads to it takes the place of no
    person who is only that.
    """
    said, before = says_what(one.own), one.before
    bare = not (one.alike or said)
    name = said or one.own.strip(MARKS)
    while lead := LEAD.match(name) or _TO_NAME.match(name):
        name = name[lead.end() :]
    name = _OWN.sub("", without_too(name))
    if PARTS in before or not is_name(name) or SUFFIXED.search(name):
        return None
    if places.mentions(f"di {name}", anycase=True):
        return None
    found = [
        other
        for other in names(before, places.mentions(before, anycase=True))
        if not _GOVERNMENT.match(other) or _GOVERNMENT.match(name)
    ]
    # A person may be typed small, and then needs a capital to be taken for one.
    sort = may_be_person(name.title() if bare and name.islower() else name, one.question)
    alike = (
        [other for other in found if not sort and other.split()[0] == name.split()[0]]
        or [other for other in found if is_country(other) and is_country(name)]
        or [other for other in found if may_be_person(other, before) is sort]
    )
    if bare:
        alike = [other for other in alike if not LED_BY.search(before[: before.index(other)])]
    of = [other for other in alike if re.search(rf"(?i)(?:{_ASKED_OF}|^){re.escape(other)}\b", before)]
    if not of and not (bare and sort):
        of = alike
    if said or not (bare or alike):
        # Who speaks may be a person, a body or somebody's initials alike.
        of = [other for other in found if speaks_in(before, other)]
    gone = only(of)
    if gone is None or gone.casefold() == name.casefold():
        return None
    behind = r"(?:\s+\d{1,2}\b)?" if name[-1].isdigit() else ""
    return whole(re.sub(rf"\b{re.escape(gone)}\b(?:\s+alias\s+{_NAME})?{behind}", name, before))


def of_speakers(one: FollowUp) -> Turn | None:
    """The earlier question for somebody's words, asked of whom its articles tell without a name: "and the police?"."""
    who, before = one.own.strip(MARKS), one.before
    if not one.led or PARTS in before or not SPEAKERS.fullmatch(who):
        return None
    called = names(before, places.mentions(before, anycase=True))
    spoke = only(name for name in called if speaks_in(before, name))
    text = before.replace(spoke, who, 1) if spoke else ""
    return Turn(text, text, context=before, bound=True) if spoke else None


def of_whose_words(one: FollowUp) -> Turn | None:
    """The earlier question asked of somebody's words, which are all that a follow-up names: "menurut Rina berapa?"."""
    asked, *rest = one.before.split(PARTS)
    same = kind_of(one.own) is kind_of(asked)
    own = " ".join(_ASKS_AGAIN.sub("", one.own).split()) if same else one.own
    if not says_what(own) or ASKING.search(own):
        return None
    whose = f"{asked.rstrip(MARKS)} {own.rstrip(MARKS)}?"
    return joined(whose, PARTS.join(rest)) if rest else whole(whose)


def of_holder(one: FollowUp) -> Turn | None:
    """The earlier question of another's time in office, and of another place where one is named: "pas zaman Rina?"."""
    under = _UNDER.search(one.rest) if one.led else None
    if under is None or PARTS in one.before or len(one.named) > 1:
        return None
    left = _OWN.sub("", without_too(one.rest[: under.start()] + one.rest[under.end() :]))
    place = one.named[0].text if one.named else ""
    if left != place and not LOCATIVE.fullmatch(left):
        return None
    earlier, text = _UNDER.search(one.before), one.before
    if not (names_place(text) if place else earlier):
        return None
    if earlier:
        text = f"{text[: earlier.start()].rstrip()}{text[earlier.end() :]}"
    if place:
        text = with_place(text, "", place)
    return whole(f"{text.rstrip(' ?.!')} {under[0]}?")


def says_what(text: str) -> str | None:
    """The one whose words a text asks for and nothing else: "what did Ganjar say"; None for any other."""
    found = next(filter(None, (pattern.fullmatch(text.strip(MARKS)) for pattern in _SAYS_WHAT)), None)
    return found["name"] if found else None
