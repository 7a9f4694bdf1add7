"""Reads the dateline that opens a report: where it was written and by which outlet.

Knows: the many orders of Indonesian datelines ("Magetan, OUTLET.CO.ID –", "OUTLET.ID, BATANG –", "Sukamara (ANTARA) -",
"JAKARTA, KOMPAS.com –", "KBRN, Jakarta:"). Does not know: the page around the text, or what the article is about.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from index.origin.dates import MONTHS, WEEKDAYS, find_dates
from index.origin.outlets import DOMAIN, is_outlet
from index.regions.gazetteer import resolve
from index.regions.signs import OFFICES

PARAGRAPHS = 4
"""A standfirst or a caption may stand before the paragraph that has the dateline."""
LONGEST_NAME = 4
"""Words of a place or an outlet."""
TOWN_WORDS = 2
"""Words of a town that only its place before a date makes one: “Tanjung Redeb”."""
TOWN_OF_REGION_WORDS = 3
"""Words of a town that its region and the outlet behind it make one: “Sungai Raya Kepulauan, Bengkayang (ANTARA)”."""

_HEAD = re.compile(
    r"\W{0,3}(?P<head>[^\n–—:;!?\"“”]{2,80}?)"
    r"\s?(?:--|[–—]|(?<=\s)-|-(?=[\s\"“])|(?<=[)])-|(?<=\.com)-|(?<=\.co)-|(?<=\.id)-|:(?!\d))",
    re.IGNORECASE,
)
_LOST_DASH = re.compile(
    rf"(?P<outlet>{DOMAIN.pattern}),\s(?P<place>(?:[A-Z][\w']+\s){{1,3}})(?=[A-Z\"“])", re.IGNORECASE
)
_LINE = re.compile(r"[^\n]+")
_OUTSIDE = frozenset(("indonesia", "wib", "wita", "wit"))


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a report's first words say of it, as written."""

    place: str | None
    outlet: str | None
    length: int
    """Characters of the paragraph that it takes."""
    day: date | None = None
    """The whole date in it: the day the report was written."""


def find_dateline(paragraphs: Sequence[str]) -> Dateline | None:
    """The dateline of the first paragraph that has one, among the first few."""
    found = (read_dateline(paragraph) for paragraph in paragraphs[:PARAGRAPHS])
    return next((dateline for dateline in found if dateline), None)


def place_in_dateline(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the place of a dateline stands of which some characters are; those themselves where they are of none."""
    for line in islice(_LINE.finditer(text), PARAGRAPHS):
        dateline = read_dateline(line.group())
        place = dateline.place if dateline else None
        last = line.start() + dateline.length if dateline else 0
        if place and line.start() <= start and end <= last and (at := text.find(place, line.start(), last)) >= 0:
            return at, at + len(place)
    return start, end


def read_dateline(paragraph: str) -> Dateline | None:
    """The dateline that a paragraph opens with, None when its first words are already the report."""
    if match := _HEAD.match(paragraph):
        # An English date has a comma of its own, so dates go before the head is taken apart.
        days = [found for found in find_dates(match["head"]) if not found.misfit and not found.bare]
        head = f"{match['head'][: days[0].start]},{match['head'][days[0].end :]}" if days else match["head"]
        dateline = _parts(head, match.end())
        if days:
            dateline = dateline or _dated_town(head, match.end())
        if dateline:
            return replace(dateline, day=days[0].date) if days else dateline
    if (match := _LOST_DASH.match(paragraph)) and (place := _leading_place(match["place"].split())):
        return Dateline(place, _tidy(match["outlet"]), match.start("place") + len(place))
    return None


def _leading_place(words: list[str]) -> str | None:
    """The longest region that the words begin with."""
    candidates = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((name for name in candidates if resolve(name)), None)


def _parts(head: str, length: int) -> Dateline | None:
    """The dateline that consists of nothing but places, outlets and days; None when anything else is in it."""
    places: list[str] = []
    outlets: list[str] = []
    unknown: list[str] = []
    for part in filter(None, (part.strip(" .") for part in re.split(r"[,|()/]", head))):
        if _is_day(part):
            continue
        if not _is_name(part):
            return None
        if resolve(part) and part.split()[0].casefold() not in OFFICES:
            if part.casefold() not in map(str.casefold, places):
                places.append(part)
        elif is_outlet(part):
            outlets.append(part)
        elif part.casefold() not in _OUTSIDE:
            unknown.append(part)
    if unknown and (outlets or places) and len(unknown) + len(places) > 1:
        if not outlets:
            return _with_unknown_outlet(places, unknown, length, head)
        if not _is_town(unknown, places, head):
            return None
        places = [*unknown, *places]
    if not outlets and not places:
        return None
    place = ", ".join(dict.fromkeys(places or unknown)) or None
    return Dateline(place, _tidy(outlets[0]) if outlets else None, length)


def _with_unknown_outlet(places: list[str], unknown: list[str], length: int, head: str) -> Dateline | None:
    """Read "Magetan, Lensa Nusantara –": one known place beside one name that is written like an outlet's."""
    if len(places) == 1 and len(unknown) == 1 and ("(" in head or unknown[0].isupper() or places[0].isupper()):
        return Dateline(places[0], _tidy(unknown[0]), length)
    return None


def _is_town(unknown: Sequence[str], places: Sequence[str], head: str) -> bool:
    """Whether the one unknown name is a town: it stands before its region, "Sentani, Jayapura (ANTARA) –"."""
    is_one = len(unknown) == 1 and len(unknown[0].split()) <= TOWN_OF_REGION_WORDS
    return is_one and bool(places) and head.find(unknown[0]) < head.find(places[0])


def _dated_town(head: str, length: int) -> Dateline | None:
    """Read "Amlapura, 9 September 2025 –": one name set off from a whole date is a town the gazetteer does not have."""
    parts = [part for part in (part.strip(" .()") for part in head.split(",")) if part and not _is_day(part)]
    is_town = len(parts) == 1 and _is_name(parts[0]) and len(parts[0].split()) <= TOWN_WORDS
    return Dateline(parts[0], None, length) if is_town else None


def _is_day(part: str) -> bool:
    words = part.casefold().split()
    if len(words) == 2 and words[0].isdigit() and words[1] in MONTHS:
        return True
    return bool(words) and (words[0] in WEEKDAYS or bool(find_dates(part)) or part.replace(" ", "").isdigit())


def _is_name(part: str) -> bool:
    """Whether it is short and capitalised throughout, or a domain."""
    words = part.split()
    if DOMAIN.fullmatch(part) or part == "detikcom":
        return True
    return len(words) <= LONGEST_NAME and all(word[0].isupper() or word[0].isdigit() for word in words)


def _tidy(outlet: str) -> str:
    return re.sub(r"\.\s+", ".", " ".join(outlet.split()))
