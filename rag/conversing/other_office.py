"""The earlier question of another office of the same place: after "apa kata Sekda Demak?" also "dan bupatinya?".

Knows: words of offices that one person holds (`rag.speaking.posts`), and which of them are a province's. Does not know
how a follow-up is told from a question that stands alone (`rag.conversing.followups`).
"""

import re
from collections.abc import Sequence
from typing import Final

from index import places
from index.places import Level
from rag.asking.names import names
from rag.asking.pointing import LEAD
from rag.asking.rows import PARTS
from rag.conversing.other_person import speaks_in
from rag.conversing.turn import Turn
from rag.expecting.offices_asked import office_asked
from rag.speaking.posts import bare, post_of, posts
from rag.speaking.word_shapes import is_office

_OFFICE = (
    r"(?:(?:wakil|deputy|vice) )?(?:gubernur|bupati|wali ?kota|presiden|governor|regent|mayor|president)"
    r"|sekda|wagub|wabup|wawali|wapres|kapolres(?:ta)?|kapolda|dandim|kajari|kajati"
)
_OTHER: Final = re.compile(
    rf"(?i)(?:(?:apa |gimana |bagaimana )?(?P<asks>kata|menurut) )?(?:(?P<id>wakil|{_OFFICE})(?P<his>[ -]?nya)?"
    rf"|(?:the|his|her) (?P<en>deputy|vice|{_OFFICE}))(?: (?:gimana|bagaimana|juga|too))?"
)
"""A follow-up that says an office and nothing else: "bupatinya?", "kalau kata wabupnya?", "the regent?"."""
_WHO: Final = re.compile(r"(?i)^(?:siapa(?:kah)?|sapa|who(?: is|['’]?s)) |,? (?:siapa|sapa)(?: sih)?$")
"""Asks who holds it, which needs an earlier question of nothing else: of whom else something is asked is no deputy."""
_ASKS_WORDS: Final = re.compile(
    r"(?i)\b(?:kata|ujar|menurut|tanggapan|komentar|pernyataan|penjelasan)(?: (?:the|pak|bu))? $"
)
_PROVINCIAL: Final = frozenset("gubernur kapolda kajati".split())
_LOCAL: Final = frozenset("bupati walikota kapolres kapolresta dandim kajari".split())
"""Offices of a province, and of a regency or city; a "sekda" is either's."""
_NATIONAL: Final = frozenset({"presiden"})
_CAPITAL_BEFORE: Final = re.compile(r"\s[A-Z][\w.]* $|^[A-Z]\w* $")
"""Before a name, what may belong to it."""
_DEPUTIES: Final = frozenset({"wakil", "deputy", "vice"})


def with_office(before: str, question: str) -> Turn | None:
    """The earlier question of the office that is all a follow-up says; None for any other."""
    lead = LEAD.match(question)
    said = question[lead.end() if lead else 0 :].strip(" ?.!,")
    told = _OTHER.fullmatch(_WHO.sub("", said))
    if _WHO.search(said) and not office_asked(before):
        return None
    if told is None or PARTS in before or (told["id"] and not (told["his"] or lead)):
        return None
    held = list(posts(before))
    alone = [] if held else list(bare(before))
    if not (held or alone):
        return _for_speaker(before, told)
    if len(held) + len(alone) != 1:
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
    if old is None or new is None or old.words == new.words or new.acting:
        return None
    if place and new.words.isdisjoint(_NATIONAL):
        elsewhere = places.mentions(f"{before[:start]}{before[end:]}", anycase=True)
        where = _of_level(new.words, [place, *elsewhere]) or place.text
        office = (
            f"{where}'s {office}" if place.start == 0 else f"{office}{' of' if ' of ' in span.lower() else ''} {where}"
        )
    # Whoever holds the one office does not hold the other.
    called = [name for name in names(before, places.mentions(before, anycase=True)) if not is_office(name)]
    holder = next((name for name in called if re.match(rf",? {re.escape(name)}(?!\w)", before[end:])), None)
    after = before[before.index(holder, end) + len(holder) :] if holder else before[end:]
    text = f"{before[:start]}{office}{after}"
    return Turn(text, text)


def _for_speaker(before: str, told: re.Match[str]) -> Turn | None:
    """The earlier question for somebody's words, asked of an office in his place; None for any other.

    It is of the one place that the question names, or of the articles of the conversation where it names none.
    """
    named = places.mentions(before, anycase=True)
    speaks = [name for name in names(before, named) if speaks_in(before, name) and not is_office(name)]
    office = told["id"] or told["en"]
    new = post_of(office)
    if new is None or len(speaks) != 1 or _CAPITAL_BEFORE.search(before[: before.index(speaks[0])]):
        return None
    national = not new.words.isdisjoint(_NATIONAL)
    where = None if national or len(named) != 1 else _of_level(new.words, named)
    if where:
        office = f"{office}{' of' if told['en'] else ''} {where}"
    text = before.replace(speaks[0], f"the {office}" if told["en"] else office, 1)
    return Turn(text, text) if where or national else Turn(text, text, context=before, bound=True)


def _of_level(words: frozenset[str], named: Sequence[places.Mention]) -> str | None:
    """The first place that has an office of this sort, or the one province in which they lie; None without any."""
    if own := next((one.text for one in named if _is_of(words, one)), None):
        return own
    provinces = {one.province for mention in named for one in mention.places}
    if len(provinces) != 1 or words.isdisjoint(_PROVINCIAL):
        return None
    return places.by_code(provinces.pop()).name


def _is_of(words: frozenset[str], place: places.Mention) -> bool:
    """Whether there is an office of this sort in a place."""
    province = any(one.level is Level.PROVINCE for one in place.places)
    return words.isdisjoint(_LOCAL if province else _PROVINCIAL)
