"""The earlier question of another office of the same place: after "apa kata Sekda Demak?" also "dan bupatinya?".

Knows: words of offices that one person holds (`rag.speaking.posts`), and which of them are a province's. Does not know
how a follow-up is told from a question that stands alone (`rag.conversing.followups`).
"""

import re
from typing import Final

from index import places
from index.places import Level
from rag.asking.names import names
from rag.asking.pointing import LEAD
from rag.asking.rows import PARTS
from rag.speaking.posts import bare, post_of, posts
from rag.speaking.word_shapes import is_office

_OFFICE = (
    r"(?:(?:wakil|deputy|vice) )?(?:gubernur|bupati|wali ?kota|governor|regent|mayor)"
    r"|sekda|wagub|wabup|wawali|kapolres(?:ta)?|kapolda|dandim|kajari|kajati"
)
_OTHER: Final = re.compile(
    rf"(?i)(?:(?:apa |gimana |bagaimana )?(?P<asks>kata|menurut) )?(?:(?P<id>wakil|{_OFFICE})[ -]?nya"
    rf"|the (?P<en>deputy|vice|{_OFFICE}))(?: (?:gimana|bagaimana|juga|too))?"
)
"""A follow-up that says an office and nothing else: "bupatinya?", "kalau kata wabupnya?", "the regent?"."""
_ASKS_WORDS: Final = re.compile(
    r"(?i)\b(?:kata|ujar|menurut|tanggapan|komentar|pernyataan|penjelasan)(?: (?:the|pak|bu))? $"
)
_PROVINCIAL: Final = frozenset("gubernur kapolda kajati".split())
_LOCAL: Final = frozenset("bupati walikota kapolres kapolresta dandim kajari".split())
"""Offices of a province, and of a regency or city; a "sekda" is either's."""
_DEPUTIES: Final = frozenset({"wakil", "deputy", "vice"})


def with_office(before: str, question: str) -> str | None:
    """The earlier question of the office that is all a follow-up says; None for any other, or of another level."""
    lead = LEAD.match(question)
    told = _OTHER.fullmatch(question[lead.end() if lead else 0 :].strip(" ?.!,"))
    held = list(posts(before))
    alone = [] if held else list(bare(before))
    if told is None or PARTS in before or len(held) + len(alone) != 1:
        return None
    start, end = alone[0] if alone else held[0][-2:]
    if told["asks"] and not _ASKS_WORDS.search(before[:start]):
        return None
    place = next(iter(places.mentions(before[start:end], anycase=True)), None)
    span, office = before[start:end], told["id"] or told["en"]
    if office.lower() in _DEPUTIES:
        own = re.sub(rf"(?i)(?: of)? {re.escape(place.text)}$", "", span) if place else span
        office = f"{office} {own}"
    old, new = post_of(span), post_of(office)
    if old is None or new is None or old.words == new.words or new.acting or (place and not _is_of(new.words, place)):
        return None
    if place and place.start == 0:
        office = f"{place.text}'s {office}"
    elif place:
        office = f"{office}{' of' if ' of ' in span.lower() else ''} {place.text}"
    # Whoever holds the one office does not hold the other.
    called = [name for name in names(before, places.mentions(before, anycase=True)) if not is_office(name)]
    holder = next((name for name in called if re.match(rf",? {re.escape(name)}(?!\w)", before[end:])), None)
    after = before[before.index(holder, end) + len(holder) :] if holder else before[end:]
    return f"{before[:start]}{office}{after}"


def _is_of(words: frozenset[str], place: places.Mention) -> bool:
    """Whether there is an office of this sort in a place."""
    province = any(one.level is Level.PROVINCE for one in place.places)
    return words.isdisjoint(_LOCAL if province else _PROVINCIAL)
