"""The earlier question with a place or a person that a follow-up names in place of its own.

Knows: where in a question the place or person stands that it is asked of. Does not know how a follow-up is told from a
question that stands alone (`rag.conversing.followups`).
"""

import re
from collections.abc import Sequence

from index import languages, places
from rag.asking.names import names
from rag.asking.pointing import ASKING, LEAD, POINTING, SUFFIXED
from rag.asking.rows import PARTS, rows
from rag.conversing.spoken_of import may_be_person
from rag.conversing.spots import LED_BY, LOCATIVE, located

PREPOSITIONS = frozenset("di ke dari pada untuk in at from near for on".split())
_NAME = r"[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*)*"
UNDER = re.compile(
    r"(?:\b(?:pas|pada|saat|di|when|at)\s+)?\b(?:zaman|jaman|era|masa|semasa|bawah|under|during)(?:nya)?\b"
    r"(?:\s+(?:kepemimpinan|pemerintahan|pimpinan|the (?:time|leadership|government) of))?"
    rf"\s+(?P<name>{_NAME})(?:['’]s)?(?:\s+(?:time|era|leadership))?"
)
"""Whose time in office is meant: "di bawah Rina Dewi", "pas zaman Rina"."""
_NUMBER = r"(?:\d{1,3}|[IVX]{1,4}|[A-H])"
_NUMBERED = re.compile(
    rf"(?i:(?:on|in|for|at|the|di|ke|untuk|pada|kalau|kalo|yang)\s+)*(?P<what>[^\W\d_]{{3,}})\s+(?P<number>{_NUMBER})"
    r"(?i:\s+(?:gimana|bagaimana|too|juga))?"
)
"""One of several that are numbered: "seksi 2", "Pasal 5", "Group B"."""
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
_ON = r"(?:about|on|regarding|concerning|soal|tentang|ttg|mengenai|terkait|ihwal|perihal)"
_ABOUT = re.compile(rf"(?i){_ON} (?:the )?(?P<what>[\w-]+(?: [\w-]+){{0,4}})")
"""A follow-up that says only what it is about."""
_TOPIC = re.compile(
    rf"(?i)\b{_ON} (?P<what>[^\s,]+(?: (?!(?:pada|di|in|at|saat|ketika|since|sejak|during|when|after|before|sebelum"
    r"|setelah|kepada|to)\b)[^\s,]+)*)"
)
"""What an earlier question is about."""
_TO_NAME = re.compile(r"(?i)(?:about|of|dengan|dgn|untuk|for|si|pak|bu|the)\b\s+")
_ASKED_OF = (
    r"\b(?:did|does|do|is|was|were|are|has|had|will|of|by|for|to|according to|oleh|untuk|bagi|kepada|menurut|kata|ujar"
    r"|ucap|s?iapa|kapan(?:kah)?|kenapa|mengapa|apakah|usia|umur)\s+"
)
"""Before the person of whom a question is asked."""

_HYPHENED_TO = re.compile(r"(?:[A-Z][\w'’.]* ?[-–] ?)+$")
_HYPHENED = re.compile(r"(?: ?[-–] ?[A-Z][\w'’.]*)+")
"""Before and behind a place, what makes one name of both."""


def with_topic(before: str, question: str) -> str | None:
    """The earlier question about what a follow-up says and nothing else: "kalau soal energi?"; None for any other."""
    lead = LEAD.match(question)
    new = _ABOUT.fullmatch(question[lead.end() if lead else 0 :].strip(" ?.!"))
    old = list(_TOPIC.finditer(before.rstrip(" ?.!")))
    if not new or len(old) != 1 or PARTS in before or POINTING.search(new["what"]) or ASKING.search(new["what"]):
        return None
    return f"{before[: old[0].start('what')]}{new['what']}{before[old[0].end('what') :]}"


def with_place(before: str, rest: str, place: str) -> str:
    """The earlier question with its place exchanged, or with the place added when it named none."""
    if earlier := _exchanged(before):
        start, end = _joined_by_hyphens(before, earlier[0].start, earlier[-1].end)
    elif (said := located(before)) and not rest.strip(" ?.!").casefold().endswith(before[slice(*said)].casefold()):
        start, end = said
        place = f"{in_word(before)} {place}"
    else:
        added = re.sub(r"[\s,]+(?:bagaimana|gimana)$", "", rest.strip(" ?"), flags=re.IGNORECASE)
        leads = LOCATIVE.match(added) or added.partition(" ")[0].lower() in PREPOSITIONS
        joint = "" if leads else f"{in_word(before)} "
        return f"{before.rstrip(' ?')} {joint}{added}?"
    # Several places that were compared: the new one is asked for only.
    text = before[:start] + place + before[end:]
    if not any(place.endswith(one.text) for one in places.mentions(text, anycase=True)):
        # A name that is also a word is one of a place after "di" only.
        text = f"{before[:start]}{in_word(before)} {place}{before[end:]}"
    return text


def with_spot(before: str, spot: str) -> str | None:
    """The earlier question of where something was that is no region, "di Tambora"; None where it says not where."""
    if earlier := _exchanged(before):
        led = LED_BY.search(before[: earlier[0].start])
        start, end = _joined_by_hyphens(before, earlier[0].start, earlier[-1].end)
        if (of_event := _of_named_event(before, start, end, spot)) or led is None:
            return of_event
        start = led.start()
    elif said := located(before):
        start, end = said
    else:
        return None
    return f"{before[:start]}{spot}{before[end:]}"


def _of_named_event(before: str, start: int, end: int, spot: str) -> str | None:
    """The earlier question of what has a place in its name, elsewhere: "the Demak flood" and "gempa Demak"."""
    if in_word(before) == "di":
        named = re.search(r"[a-z] $", before[:start]) and not LED_BY.search(before[:start])
        return f"{before[:start]}{spot}{before[end:]}" if named else None
    if not (re.search(r"(?i)\bthe $", before[:start]) and re.match(r" [a-z]", before[end:])):
        return None
    return f"{before[:start]}{before[end:].lstrip().rstrip(' ?.!')} {spot}?"


def names_place(before: str) -> bool:
    """Whether a question has a place that another one can be exchanged for."""
    return bool(_exchanged(before) or located(before))


def _exchanged(before: str) -> list[places.Mention]:
    """The row of places of a question for which another one comes: the narrowest of those that lie in each other."""
    every = rows(before, places.mentions(before, anycase=True))
    for row in reversed(every):
        if any(_lies_in(row[0], other[0]) for other in every):
            return row
    return every[0] if every else []


def _joined_by_hyphens(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole name in which a place stands, of which not a half is exchanged: "the Sukatani-Demak toll road"."""
    before, after = _HYPHENED_TO.search(text[:start]), _HYPHENED.match(text, end)
    return before.start() if before else start, after.end() if after else end


def _lies_in(inner: places.Mention, outer: places.Mention) -> bool:
    return inner.places != outer.places and all(
        any(places.contains(big.code, small.code) for big in outer.places) for small in inner.places
    )


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
    found = names(before, places.mentions(before, anycase=True))
    # A person may be typed small, and then needs a capital to be taken for one.
    sort = may_be_person(name.title() if plainly and name.islower() else name, question)
    alike = [one for one in found if may_be_person(one, before) is sort]
    if plainly:
        alike = [one for one in alike if not LED_BY.search(before[: before.index(one)])]
    asked = [one for one in alike if before.startswith(one) or re.search(rf"(?i){_ASKED_OF}{re.escape(one)}\b", before)]
    of = asked or ([] if plainly and sort else alike)
    if said or not (plainly or alike):
        # Who speaks may be a person, a body or somebody's initials alike.
        of = [one for one in found if speaks_in(before, one)]
    if len(of) != 1 or of[0].casefold() == name.casefold():
        return None
    return re.sub(rf"\b{re.escape(of[0])}\b(?:\s+alias\s+{_NAME})?", name, before)


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
    under = UNDER.search(rest)
    if under is None or PARTS in before or len(named) > 1:
        return None
    left = (rest[: under.start()] + rest[under.end() :]).strip(" ?.!,")
    while (less := _HOW.sub("", left)) != left:
        left = less
    place = named[0].text if named else ""
    if left != place and not LOCATIVE.fullmatch(left):
        return None
    earlier = UNDER.search(before)
    if (place and not names_place(before)) or not (place or earlier):
        return None
    text = f"{before[: earlier.start()].rstrip()}{before[earlier.end() :]}" if earlier else before
    if place:
        text = with_place(text, "", place)
    return f"{text.rstrip(' ?.!')} {under[0]}?"


def with_number(before: str, rest: str) -> str | None:
    """The earlier question of another one of what is numbered, "section 2" for "section 3"; None for any other."""
    told = _NUMBERED.fullmatch(rest.strip(" ?.!"))
    if told is None:
        return None
    found = list(re.finditer(rf"(?i)\b{re.escape(told['what'])}\s+(?P<number>{_NUMBER})\b", before))
    if len(found) != 1 or found[0]["number"].upper() == told["number"].upper():
        return None
    return before[: found[0].start("number")] + told["number"] + before[found[0].end("number") :]


def in_word(text: str) -> str:
    """How a question says that something is in a place."""
    return "in" if languages.detect(text, default="id") == "en" else "di"
