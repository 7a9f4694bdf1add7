"""The earlier question of another place than its own: after "berapa korban di Demak?" also "dan Cilacap?".

Knows: where in a question its place stands, a region or a spot that is none. Does not know how a follow-up is told from
a question that stands alone (`rag.conversing.followups`).
"""

import re

from index import languages, places
from rag.asking.places_in_names import LED_BY
from rag.asking.rows import rows
from rag.conversing.spots import LOCATIVE, located

_PREPOSITIONS = frozenset("di ke dari pada untuk in at from near for on".split())
_HYPHENED_TO = re.compile(r"(?:[A-Z][\w'’.]* ?[-–] ?)+$")
_HYPHENED = re.compile(r"(?: ?[-–] ?[A-Z][\w'’.]*)+")
"""Before and behind a place, what makes one name of both."""


def with_place(before: str, rest: str, place: str) -> str:
    """The earlier question with its place exchanged, or with the place added when it named none."""
    if earlier := _exchanged(before):
        start, end = _joined_by_hyphens(before, earlier[0].start, earlier[-1].end)
    elif (said := located(before)) and not rest.strip(" ?.!").casefold().endswith(before[slice(*said)].casefold()):
        start, end = said
        place = f"{in_word(before)} {place}"
    else:
        added = re.sub(r"[\s,]+(?:bagaimana|gimana)$", "", rest.strip(" ?"), flags=re.IGNORECASE)
        leads = LOCATIVE.match(added) or added.partition(" ")[0].lower() in _PREPOSITIONS
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


def in_word(text: str) -> str:
    """How a question says that something is in a place."""
    return "in" if languages.detect(text, default="id") == "en" else "di"
