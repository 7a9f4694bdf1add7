"""The earlier question of another office of the same place: after "apa kata Sekda Demak?" also "dan bupatinya?".

Knows: words of offices that one person holds (`rag.speaking.asked.posts`), and which of them are a province's. Does not
know which other rules there are for a follow-up (`rag.conversing.followups`).
"""

import re
from collections.abc import Sequence
from typing import Final

from index import languages, places
from index.places import Level
from rag.asking.names.names import names
from rag.asking.names.rows import PARTS
from rag.conversing.persons import speaks_in
from rag.conversing.turn import FollowUp, Turn, joined, only, whole, without_too
from rag.expecting.offices_asked import office_asked
from rag.expecting.whose_words import SAYING
from rag.phrases.naming import place_name
from rag.speaking.asked.posts import bare, post_of, posts
from rag.speaking.turns.bodies import is_body
from rag.speaking.words.shapes import is_office

_OTHER: Final = re.compile(
    r"(?i)(?:(?:apa |gimana |bagaimana )?(?P<asks>kata|menurut) )?"
    r"(?:(?:the|his|her) (?P<en>[a-z]+(?: [a-z]+)?)|(?P<id>[a-z]+?(?: [a-z]+?){0,2})(?P<his>[ -]?nya)?)"
)
"""A follow-up that says an office and nothing else: "bupatinya?", "kalau kata wabupnya?", "the regent?"."""
_WHO: Final = re.compile(r"(?i)^(?:siapa(?:kah)?|sapa|who(?: is|['’]?s)) |,? (?:siapa|sapa)(?: sih)?$")
"""Asks who holds it, which needs an earlier question of nothing else: of whom else something is asked is no deputy."""
_ASKS_WORDS: Final = re.compile(rf"(?i)\b(?:{SAYING})(?: (?:the|pak|bu))? $")
_PROVINCIAL: Final = frozenset("gubernur kapolda kajati".split())
_LOCAL: Final = frozenset("bupati walikota kapolres kapolresta dandim kajari".split())
"""Offices of a province, and of a regency or city; a "sekda" is either's."""
_NATIONAL: Final = frozenset({"presiden"})
_CAPITAL_BEFORE: Final = re.compile(r"\s[A-Z][\w.]* $|^[A-Z]\w* $")
"""Before a name, what may belong to it."""
_ACTING: Final = re.compile(r"(?i)^(?:pj|plt|plh|pjs|penjabat|acting|interim)\b\.? ?")
"""Who only acts in an office has no deputy who acts."""
_BODY: Final = re.compile(r"(?: of(?: the)?)? (?!(?:Utama|Umum|Jenderal|Ketua|Kepala|Direktur|Sekretaris)\b)[A-Z].*")
"""Behind an office, the body or party that it is of."""
_DEPUTY_SAYS: Final = re.compile(
    r"(?i)(?:apa (?:kata|komentar|tanggapan) wakilnya|wakilnya (?:bilang|berbicara|berkata|berkomentar|ngomong) (?:apa"
    r"|bagaimana|gimana)|(?:komentar|tanggapan|kata) wakilnya(?: (?:apa|bagaimana|gimana))?)"
)
"""Asks for the words of the deputy of whom the earlier question named by his office."""
_DEPUTIES: Final = frozenset({"wakil", "deputy", "vice"})


def of_office(one: FollowUp) -> Turn | None:
    """The earlier question of the office that is all a follow-up says: "dan bupatinya?"."""
    before, asks_who = one.before, bool(_WHO.search(one.said))
    if _DEPUTY_SAYS.fullmatch(one.said.strip(" ?.")) and (at := only(found[-2:] for found in posts(before))):
        held = before[at[0] : at[1]]
        return None if held.lower().startswith("wakil") else joined(f"apa kata wakil {held}?", before)
    told = _OTHER.fullmatch(without_too(_WHO.sub("", one.said)))
    if told is None or PARTS in before or (told["id"] and not (told["his"] or one.led)):
        return None
    office = told["id"] or told["en"]
    known, of = post_of(office), office_asked(before)
    alone = is_office(office) and not is_body(office) and not any(posts(before))
    if known is None and alone and of and (body := _BODY.search(of)):
        return whole(before.replace(of, f"{office} {of}" if office.lower() in _DEPUTIES else f"{office}{body[0]}"))
    if known.codes if known else office.lower() not in _DEPUTIES:
        return None
    if asks_who and not office_asked(before):
        return _for_holder(before, told)
    spans = [found[-2:] for found in posts(before)] or list(bare(before))
    if not spans:
        return _for_speaker(before, told)
    at = only(spans)
    if at is None or (told["asks"] and not _ASKS_WORDS.search(before[: at[0]])):
        return None
    start, end = at
    span = before[start:end]
    place = next(iter(places.mentions(span, anycase=True)), None)
    if office.lower() in _DEPUTIES:
        own = re.sub(rf"(?i)(?: of)? {re.escape(place.text)}$", "", span) if place else span
        own = _ACTING.sub("", own)
        office = f"{office} {own}"
    old, new = post_of(span), post_of(office)
    if old is None or new is None or old.words == new.words or new.acting:
        return None
    if place and new.words.isdisjoint(_NATIONAL):
        elsewhere = places.mentions(f"{before[:start]}{before[end:]}", anycase=True)
        where = _of_level(new.words, [place, *elsewhere], before) or place.text
        of = " of" if " of " in span.lower() else ""
        office = f"{where}'s {office}" if place.start == 0 else f"{office}{of} {where}"
    # Whoever holds the one office does not hold the other.
    called = [name for name in names(before, places.mentions(before, anycase=True)) if not is_office(name)]
    holder = next((name for name in called if re.match(rf",? {re.escape(name)}(?!\w)", before[end:])), None)
    after = before[before.index(holder, end) + len(holder) :] if holder else before[end:]
    return whole(f"{before[:start]}{office}{after}")


def _for_holder(before: str, told: re.Match[str]) -> Turn | None:
    """A question for who holds an office in the one place of an earlier one that asks of nobody in office."""
    named = places.mentions(before, anycase=True)
    office = told["id"] or told["en"]
    new = post_of(office)
    one_place = only({mention.places for mention in named}) is not None
    where = _of_level(new.words, named, before) if new and one_place and not any(posts(before)) else None
    if where is None:
        return None
    return whole(f"who is the {office} of {where}?" if told["en"] else f"siapa {office} {where}?")


def _for_speaker(before: str, told: re.Match[str]) -> Turn | None:
    """The earlier question for somebody's words, asked of an office in his place; None for any other.

    It is of the one place that the question names, or of the articles of the conversation where it names none.
    """
    named = places.mentions(before, anycase=True)
    speaker = only(name for name in names(before, named) if speaks_in(before, name) and not is_office(name))
    office = told["id"] or told["en"]
    new = post_of(office)
    if new is None or speaker is None or _CAPITAL_BEFORE.search(before[: before.index(speaker)]):
        return None
    national = not new.words.isdisjoint(_NATIONAL)
    where = None if national or len(named) != 1 else _of_level(new.words, named, before)
    if where:
        office = f"{office}{' of' if told['en'] else ''} {where}"
    text = before.replace(speaker, f"the {office}" if told["en"] else office, 1)
    return Turn(text, text) if where or national else Turn(text, text, context=before, bound=True)


def _of_level(words: frozenset[str], named: Sequence[places.Mention], before: str) -> str | None:
    """The first place that has an office of this sort, or the one province in which they lie; None without any.

    The province is called as the language of the earlier question calls it.
    """
    if own := next((one.text for one in named if _is_of(words, one)), None):
        return own
    province = only({one.province for mention in named for one in mention.places})
    told = province and not words.isdisjoint(_PROVINCIAL)
    return place_name(province, languages.detect(before, default="id")) if province and told else None


def _is_of(words: frozenset[str], place: places.Mention) -> bool:
    """Whether there is an office of this sort in a place."""
    province = any(one.level is Level.PROVINCE for one in place.places)
    return words.isdisjoint(_LOCAL if province else _PROVINCIAL)
