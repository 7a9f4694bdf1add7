"""The earlier question of another place than its own: after "berapa korban di Demak?" also "dan Cilacap?".

Knows: where in a question its place stands, a region or a spot that is none, "di Gunung Merbabu", which may be typed
small. Does not know which other rules there are for a follow-up (`rag.conversing.followups`).
"""

import re
from typing import NamedTuple

from index import capitals, languages, places, vocabulary
from rag.asking.kinds import MORE_WORDS, Kind, kind_of
from rag.asking.leaning.pointing import ASKING, FEW, HAPPENS, PERSON, POINTING, SUFFIXED, has_content
from rag.asking.names.left_out import left_out
from rag.asking.names.places_in_names import LED_BY
from rag.asking.names.rows import PARTS, rows
from rag.conversing.turn import FollowUp, Turn, joined, whole, without_too
from rag.speaking.words.shapes import is_office
from rag.speaking.words.speech import SPEECH

_IN = r"(?:di|ke|dari|in|at|from|near)\s+"
LOCATIVE = re.compile(rf"\b{_IN}(?:the\s+)?[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*)*")
"""Where something was, though it is no region: "di Gunung Merbabu"."""
_TYPED_SMALL = re.compile(rf"\b{_IN}(?P<name>[a-z]{{4,}}(?:\s+[a-z]{{4,}})?)")
_SPOT = re.compile(rf"(?i){_IN}(?:the\s+)?(?P<name>[^\W\d_][\w'’.-]{{2,}}(?:\s+[\w'’.-]+){{0,2}})")
"""Where, and nothing else."""
_ONE = re.compile(r"(?i)^(?:yang|yg|the one) (?=(?:di|in|at|near) )")
_PREPOSITIONS = frozenset("di ke dari pada untuk in at from near for on".split())
_HYPHENED_TO = re.compile(r"(?:[A-Z][\w'’.]* ?[-–] ?)+$")
_HYPHENED = re.compile(r"(?: ?[-–] ?[A-Z][\w'’.]*)+")
"""Before and behind a place, what makes one name of both."""
_COMPARES = re.compile(
    rf"\bbandingkan\b|\bcompare\b|\b(?:which|who|mana|siapa)\b.*\b(?:dulu\w*|first|{MORE_WORDS})\b",
    re.IGNORECASE,
)
"""A question that compares what was spoken of, or what it names with that."""
_NEGATED = r"(?i)\b(?:bukan|not)(?: (?:di|in|yang|the))* $"
_OTHERS, _BUT, _AND = ("daerah lain", "other regions"), ("selain", "besides"), ("dan", "and")
"""In Indonesian and in English."""
_THE_ONE = re.compile(r"(?i)^(?:yang|yg|the one) (?=(?:di|dari|in|from|at)\b)")
_RATHER = re.compile(
    r"(?i)(?:(?:no|bukan|tidak|salah|oh|eh|maaf|sorry)[, ]+)*(?:bukan|(?P<en>not)) (?!(?:itu|ini|begitu|gitu"
    r"|yang|di|in|that|this"
    r"|what|only|hanya|cuma)\b)"
    r"(?P<no>(?:the |si )?[\w.]+(?: [\w.]+){0,2})(?:,\s*| (?=tapi|tetapi|melainkan|but|maksud|i mean))"
    r"(?:(?:tapi|tetapi|melainkan|but|rather|i (?:mean(?:t)?|want(?:ed)?|need(?:ed)?)|maksud(?:ku|nya| saya"
    r"| aku| gue)?)[, ]+)*"
    r"(?P<yes>(?:the )?[\w.]+(?: [\w.]+){0,3})\W*"
)
"""Who or what is meant in place of another: "bukan bupatinya, wakilnya", "not the regent, the secretary"."""
_MEANT = re.compile(r"(?i)\b(?:maksud\w*(?: (?:saya|aku|gue))?|i mean(?:t)?|yang|ya|no|nope)\b[\s,]*|^[\s,]+")
"""Words around a place that takes the place of one that is not meant."""


def of_elsewhere(one: FollowUp) -> Turn | None:
    """The earlier question of all regions but those that are all a follow-up says: "dan selain Demak?"."""
    told = left_out(one.question)
    if told is None or has_content(told.rest):
        return None
    earlier = left_out(one.before)
    text = (earlier.rest if earlier else one.before).rstrip(" ?.!")
    english = languages.detect(text, default="id") == "en"
    for mention in reversed(places.mentions(text, anycase=True)):
        text = f"{text[: mention.start]}{_OTHERS[english]}{text[mention.end :]}"
    named = [some[0].bare for some in told.places]
    return whole(f"{text} {_BUT[english]} {f' {_AND[english]} '.join(named)}?")


def of_place(one: FollowUp) -> Turn | None:
    """The earlier question of the place that is all a follow-up says, "and Cilacap?", unless that asks by itself."""
    if one.content or not one.named or PERSON.search(one.rest):
        return None
    asks = ASKING.search(one.rest)
    if asks and (HAPPENS.search(one.rest) or SPEECH.search(one.rest)) and not POINTING.search(one.rest):
        return Turn(one.question, one.question)
    if asks and not names_place(one.before):
        return joined(one.question, one.before)
    if asks and kind_of(one.rest) in (Kind.WHERE, Kind.WHEN, Kind.WHO) and kind_of(one.rest) is not kind_of(one.before):
        return joined(one.rest, with_place(one.before, "", one.named[0].text))  # "where exactly in Cilacap?"
    if asks and any(not _has_root(one.before, word[0]) for word in SUFFIXED.finditer(one.rest)):
        return whole(f"{one.rest.rstrip(' ?.')}{PARTS}{with_place(one.before, '', one.named[0].text)}")
    return whole(with_place(one.before, one.rest, one.named[0].text))


def _has_root(text: str, word: str) -> bool:
    """Whether a text has the word to which -nya is put: "sanksi" of "sanksinya"."""
    return word.lower().removesuffix("nya") in text.lower()


def of_spot(one: FollowUp) -> Turn | None:
    """The earlier question of the place that is no region and all a follow-up says: "kalau di Tambora?"."""
    found = None if one.named else _SPOT.fullmatch(_ONE.sub("", one.own.strip(" ?.!")))
    if found is None or not all(map(_is_place_name, found["name"].split())):
        return None
    return whole(_with_spot(one.before, found[0]))


def of_both(one: FollowUp) -> Turn | None:
    """The earlier question of its place and of the one that is named now, or the two earlier ones: "compare them"."""
    if not _COMPARES.search(one.question) or len(one.named) > 1 or len(one.content) > FEW:
        return None
    parts = [one.before, with_place(one.before, "", one.named[0].text)] if one.named else one.turns[-2:]
    named = {tuple(mention.text for mention in places.mentions(part, anycase=True)) for part in parts}
    # Two earlier questions are compared that ask of two places, not two of the same.
    if len(named) < 2 or not places.mentions(one.before, anycase=True):
        return joined(one.question, one.before)
    return whole(PARTS.join(dict.fromkeys(part.rstrip(" ?.") for part in parts)) + "?")


def meant(question: str) -> str:
    """A correction without what is not meant: "bukan Cilacap, maksudnya Batang" is "Batang"."""
    mentions = places.mentions(question, anycase=True)
    negated = [(one, found) for one in mentions if (found := re.search(_NEGATED, question[: one.start]))]
    if not negated or len(negated) == len(mentions):
        return question
    for one, found in reversed(negated):
        question = question[: found.start()] + question[one.end :]
    rest = " ".join(_MEANT.sub(" ", question).split()).strip(" ,?.!")
    # A name that is also a word is one of a place after "di" only.
    return rest if LOCATIVE.match(rest) or rest.count(" ") > 1 else f"{_in_word(question)} {rest}"


class Rather(NamedTuple):
    """What is meant in place of another: "bukan bupatinya, wakilnya"."""

    gone: str
    meant: str
    lead: str

    @property
    def asked(self) -> str:
        """A follow-up that asks of what is meant."""
        return f"{self.lead} {self.meant}?"

    @property
    def is_of_somebody(self) -> bool:
        """Whether the other may be somebody, whose words or deeds are not to be taken for those of whom is meant."""
        listed = all(map(vocabulary.is_listed, self.gone.lower().split()))
        return bool(SUFFIXED.search(self.gone) or is_office(self.gone) or not listed)

    def exchanged(self, before: str) -> Turn | None:
        """An earlier question of a thing, with what is meant for it; None where it does not have the word."""
        gone = re.compile(rf"(?i)\b{re.escape(self.gone)}\b")
        return whole(gone.sub(self.meant, before)) if not self.is_of_somebody and gone.search(before) else None


def rather(question: str) -> Rather | None:
    """What is meant in place of another, where a turn says nothing else."""
    found = _RATHER.fullmatch(question.strip())
    if found is None or ASKING.search(found["yes"]):
        return None
    return Rather(found["no"], found["yes"], "and" if found["en"] else "dan")


def with_place(before: str, rest: str, place: str) -> str:
    """The earlier question with its place exchanged, or with the place added when it named none."""
    if (earlier := _exchanged(before)) and _is_within(rest, place, before, earlier[0]):
        return f"{before.rstrip(' ?')} {_in_word(before)} {place}?"
    if earlier:
        start, end = _joined_by_hyphens(before, earlier[0].start, earlier[-1].end)
    elif (said := _located(before)) and not rest.strip(" ?.!").casefold().endswith(before[slice(*said)].casefold()):
        start, end = said
        place = f"{_in_word(before)} {place}"
    else:
        added = _THE_ONE.sub("", without_too(rest))
        leads = LOCATIVE.match(added) or added.partition(" ")[0].lower() in _PREPOSITIONS
        return f"{before.rstrip(' ?')} {added if leads else f'{_in_word(before)} {added}'}?"
    # Several places that were compared: the new one is asked for only.
    text = before[:start] + place + before[end:]
    if not any(place.endswith(one.text) for one in places.with_wider(text)):
        # A name that is also a word is one of a place after "di" only.
        text = f"{before[:start]}{_in_word(before)} {place}{before[end:]}"
    return text


def _is_within(rest: str, place: str, before: str, old: places.Mention) -> bool:
    """Whether a follow-up asks of what was done in a place by the body of a region around it: "yang di Kampar"."""
    if LED_BY.search(before[: old.start]) or not re.search(rf"(?i)\b(?:di|in|at) (?:the )?{re.escape(place)}\b", rest):
        return False
    return any(_lies_in(one, old) for one in places.mentions(place))


def names_place(before: str) -> bool:
    """Whether a question has a place that another one can be exchanged for."""
    return bool(_exchanged(before) or _located(before))


def _with_spot(before: str, spot: str) -> str | None:
    """The earlier question of where something was that is no region, "di Tambora"; None where it says not where."""
    if earlier := _exchanged(before):
        led = LED_BY.search(before[: earlier[0].start])
        start, end = _joined_by_hyphens(before, earlier[0].start, earlier[-1].end)
        if (of_event := _of_named_event(before, start, end, spot)) or led is None:
            return of_event
        start = led.start()
    elif said := _located(before):
        start, end = said
    else:
        return None
    return f"{before[:start]}{spot}{before[end:]}"


def _of_named_event(before: str, start: int, end: int, spot: str) -> str | None:
    """The earlier question of what has a place in its name, elsewhere: "the Demak flood" and "gempa Demak"."""
    if _in_word(before) == "di":
        named = re.search(r"[a-z] $", before[:start]) and not LED_BY.search(before[:start])
        return f"{before[:start]}{spot}{before[end:]}" if named else None
    if not (re.search(r"(?i)\bthe $", before[:start]) and re.match(r" [a-z]", before[end:])):
        return None
    return f"{before[:start]}{before[end:].lstrip().rstrip(' ?.!')} {spot}?"


def _exchanged(before: str) -> list[places.Mention]:
    """The row of places of a question for which another one comes: the narrowest of those that lie in each other."""
    every = rows(before, places.with_wider(before))
    for row in reversed(every):
        if any(_lies_in(row[0], other[0]) for other in every):
            return row
    return every[0] if every else []


def _located(text: str) -> tuple[int, int] | None:
    """Where a question last says where something was, by a name that is no region, though it may be typed small."""
    if said := list(LOCATIVE.finditer(text)):
        return said[-1].span()
    for match in reversed(list(_TYPED_SMALL.finditer(text))):
        names_of = match["name"].split()
        if _is_place_name(names_of[0]):
            return match.start(), match.end() if _is_place_name(names_of[-1]) else match.start("name") + len(
                names_of[0]
            )
    return None


def _is_place_name(word: str) -> bool:
    """Whether a word, which may be typed small, is one that news write with a capital wherever it stands."""
    return word[0].isupper() or capitals.always(word)


def _joined_by_hyphens(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole name in which a place stands, of which not a half is exchanged: "the Sukatani-Demak toll road"."""
    before, after = _HYPHENED_TO.search(text[:start]), _HYPHENED.match(text, end)
    return before.start() if before else start, after.end() if after else end


def _lies_in(inner: places.Mention, outer: places.Mention) -> bool:
    return inner.places != outer.places and all(
        any(places.contains(big.code, small.code) for big in outer.places) for small in inner.places
    )


def _in_word(text: str) -> str:
    """How a question says that something is in a place."""
    return "in" if languages.detect(text, default="id") == "en" else "di"
