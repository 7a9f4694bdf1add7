"""Decides which region an article is about, from where and how often its regions are named.

Knows: mentions and their places in the article. Does not know: outlets, dates, or how an article is read.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from index.regions import signs
from index.regions.districts import told_apart
from index.regions.gazetteer import CAPITAL, Level, Place, Sense, by_code, contains, sense_of
from index.regions.mentions import Mention, mentions

TITLE_WEIGHT = 3.0
LEAD_WEIGHT = 1.5
BODY_WEIGHT = 1.0
TAIL_WEIGHT = 0.5
"""Also of a route's end outside the title: where a flight goes."""
OFFICIAL_FACTOR = 1.5
"""An office or a level of government at the name makes the region the actor, not only the scene."""
DATELINE_WEIGHT = 1.0
QUALIFIER_WEIGHT = 0.75
"""Of a province that only says where the place before it lies: "Jember, Jawa Timur"."""
DATELINE_CHARACTERS = 100
LEAD_CHARACTERS = 400
BODY_CHARACTERS = 1600
LEAST_SCORE = 2.25
"""A mention in the title, an official one in the lead, or a plain one there with more behind it."""
LEAST_UNTITLED_SCORE = 4.0
"""What a province needs when the title names nothing in it: names of provinces are often said in passing."""
LEAST_LOCAL_SCORE = 2.0
"""What a regency or city needs by itself when its province, named too, brings the rest."""
LEAST_SHARE = 0.5
"""Of all that is named in the article, the part that must be the region or lie in it."""
TITLE_LEAD = 1.5
"""A region in the title needs only this much more than the next one: an article may list all its neighbours."""
PROVINCE_LEAD = 1.5
"""A province named this much more than its foremost regency is itself the subject."""
ENOUGH_ELSEWHERE = 2
"""Mentions of another province, or of what lies in it, that take a doubtful name away from its region."""
CAPITAL_FACTOR = 0.4
"""In Jakarta the national government and most newsrooms sit, so outside a title its name alone says little."""

_LONGEST_BEFORE = 60
"""Characters looked at before a name for who bears it or held an office there."""
_BOUND_FOR = re.compile(r"\b(?:tujuan|rute|bound for) (?:[A-Z][a-z]+ ?[-–] ?)?\Z")
"""Before a name that ends a flight's or a train's route, where nothing need happen: "rute Kualanamu-Demak"."""
_BEARER = re.compile(r"(?<![^\W_])([A-Z][a-z]{2,}) \Z")
_SMALL = re.compile(r"(?<![^\W_])([a-z]{2,}) \Z")
_LEADING = signs.PREPOSITIONS | signs.PEOPLE_AND_BODIES | signs.NOUNS.keys() | signs.OFFICES.keys() | signs.SITES
"""Words before a name that lead to the region itself."""
_FORMER = re.compile(
    r"\b(?:mantan|eks|bekas|former|ex)[ -](?:(?:wakil|deputy|vice|penjabat|wali|kota|of|"
    + "|".join(signs.OFFICES)
    + r") )+\Z",
    re.IGNORECASE,
)
_IN_PASSING = 2
"""Mentions of a region up to this many are in passing when each only tells where someone once held an office."""
_OFFICE = re.compile(
    r"Dis\w{3}|Din(?:as|kes|sos|dik|hub|kop|por|per|par)|Ka(?:ban|bag|cab|din|dis|jar|kan|lap|pol|rut|sat|sub|up)"
    r"|Puskesmas|Bulog|Batik|Wisata|Relawan|Komunitas|Paguyuban|Satgas|Tim\b|Posko"
)
"""Offices, their heads and other words that stand before a region's name because they are of it."""
_NO_BEARERS = (
    signs.NOUNS.keys()
    | signs.OFFICES.keys()
    | signs.PEOPLE_AND_BODIES
    | signs.PREPOSITIONS
    | signs.ASKING
    | signs.EVENTS
    | signs.SITES
    | signs.HEADLINE_VERBS
)


def region_of(title: str, text: str, *, dateline: str | None = None) -> Place | None:
    """The region an article is about, the most specific one that dominates it; None when none does.

    A name that the province's city and regency share, with nothing to tell which, stands for the province.
    `dateline` is the place its dateline names; where it was written counts little, and in Jakarta nothing.
    However often the name is only part of a body's, it counts as little.
    """
    offset = len(title) + 2
    whole = f"{title}\n\n{text}"
    found = mentions(whole)
    lent = _namesakes(found) | _borne(whole, found) | _formerly(whole, found, offset)
    found = tuple(one for one in found if one.places[0].code not in lent)
    capital = any(m.start < offset and m.places[0].province == CAPITAL for m in found if not m.body)
    scores: dict[str, float] = defaultdict(float)
    bodies: set[str] = set()
    datelined: set[str] = set()
    for number, mention in enumerate(found):
        place = mention.places[0]
        if place.code not in datelined and _in_dateline(mention, dateline, offset):
            weight = 0.0 if place.province == CAPITAL else DATELINE_WEIGHT
            datelined.add(place.code)
        elif number and _qualifies(mention, found[number - 1]):
            weight = QUALIFIER_WEIGHT
        elif mention.body:
            weight = 0.0 if place.code in bodies else DATELINE_WEIGHT
            bodies.add(place.code)
        else:
            weight = _weight(mention, whole, offset)
        scores[place.code] += weight if capital or place.province != CAPITAL else weight * CAPITAL_FACTOR
    titled = {m.places[0].code for m in found if m.start < offset and not m.body}
    subject = _dominant(scores, titled=titled)
    if subject and _is_either(subject, found, text):
        scores[subject.province] += scores.pop(subject.code)
        titled = {subject.province if code == subject.code else code for code in titled}
        return _dominant(scores, titled=titled)
    return subject


def _is_either(subject: Place, found: Sequence[Mention], text: str) -> bool:
    """Whether every name of the region is also another's of its province, and nothing tells which: Kediri."""
    own = [one for one in found if one.places[0] == subject]
    if subject.level is Level.PROVINCE or any(len(one.places) == 1 for one in own):
        return False
    beside = all(place.province == subject.province for one in own for place in one.places)
    return beside and told_apart(text, own[0].places) is None


def _namesakes(found: Sequence[Mention]) -> Set[str]:
    """Codes of the regions that only lend their name to a quarter elsewhere: Manggarai, where Jakarta is meant.

    Such a name is another proper name, too; nowhere does an office or level of government stand at it, nothing else of
    its province is named, but another province often enough.
    """
    provinces = Counter(one.places[0].province for one in found if not one.body)
    official = {one.places[0].code for one in found if one.official}
    others = Counter(one.places[0].code for one in found)
    out: set[str] = set()
    for one in found:
        place = one.places[0]
        alone = provinces[place.province] == others[place.code] and place.code not in official
        elsewhere = max((count for code, count in provinces.items() if code != place.province), default=0)
        lent = place.level is not Level.PROVINCE and sense_of(one.text) is Sense.NAME
        if lent and alone and elsewhere >= ENOUGH_ELSEWHERE:
            out.add(place.code)
    return out


def _borne(text: str, found: Sequence[Mention]) -> Set[str]:
    """Codes of the regions whose name is only part of a person's, dish's or firm's: Budi Minahasa.

    It always follows the same capitalised word, never written small, or an ordinary one that leads to no place, "tempe
    bakar Padang", and nothing else of its province is named.
    """
    bearers: dict[str, list[str]] = defaultdict(list)
    for one in found:
        near = max(0, one.start - _LONGEST_BEFORE)
        match = None if one.official else _BEARER.search(text, near, one.start)
        small = None if one.official else _SMALL.search(text, near, one.start)
        if not (small and small.group(1) not in _LEADING):
            bearers[one.places[0].code].append(match.group(1) if match else "")
    borne = {code for code, words in bearers.items() if len(words) > 1 and _bears(text, set(words))}
    return {
        code for code in borne if not any(contains(by_code(code).province, other) for other in bearers.keys() - borne)
    }


def _bears(text: str, words: Set[str]) -> bool:
    """Whether all words before a name are one, which may be a name's first."""
    name = next(iter(words)) if len(words) == 1 else ""
    if not name or name.lower() in _NO_BEARERS or _OFFICE.match(name) or re.search(rf"\b{name.lower()}\b", text):
        return False
    # It names a person or thing where it stands for it alone (“Budi banding”), or ends the name of a firm.
    alone = re.search(rf"\b{name}\b(?! [A-Z]| (?:itu|ini|tersebut|setempat)\b)", text)
    return bool(alone or re.search(rf"\b(?:PT|CV|KA|Radio|Kereta)(?: [A-Z]\w+){{0,3}}? {name} [A-Z]", text))


def _formerly(text: str, found: Sequence[Mention], offset: int) -> Set[str]:
    """Codes of the regions named in passing as someone's former office: "mantan Wali Kota Surabaya"."""
    told: dict[str, list[bool]] = defaultdict(list)
    for one in found:
        if not one.body:
            near = max(offset, one.start - _LONGEST_BEFORE)
            told[one.places[0].code].append(_FORMER.search(text, near, one.start) is not None)
    return {code for code, former in told.items() if all(former) and len(former) <= _IN_PASSING}


def _in_dateline(mention: Mention, dateline: str | None, offset: int) -> bool:
    near = offset <= mention.start < offset + DATELINE_CHARACTERS
    return dateline is not None and near and mention.text.casefold() in dateline.casefold()


def _qualifies(mention: Mention, before: Mention) -> bool:
    """Whether it only says in which province the place before it lies: "Jember, Jawa Timur"."""
    near = 0 < mention.start - before.end <= 2
    return near and mention.places[0].code == before.places[0].province


def _weight(mention: Mention, text: str, offset: int) -> float:
    """How much one mention says that the article is about its region."""
    position = mention.start - offset
    if position < 0:
        weight = TITLE_WEIGHT
    elif _BOUND_FOR.search(text, max(offset, mention.start - _LONGEST_BEFORE), mention.start):
        weight = TAIL_WEIGHT
    elif position < LEAD_CHARACTERS:
        weight = LEAD_WEIGHT
    else:
        weight = BODY_WEIGHT if position < BODY_CHARACTERS else TAIL_WEIGHT
    return weight * OFFICIAL_FACTOR if mention.official else weight


def _dominant(scores: Mapping[str, float], *, titled: Set[str]) -> Place | None:
    """The regency or city, else the province, that holds enough of the scores."""
    total = sum(scores.values())
    provinces: dict[str, float] = defaultdict(float)
    for code, score in scores.items():
        provinces[code.partition(".")[0]] += score
    local = {code: score for code, score in scores.items() if by_code(code).level is not Level.PROVINCE}
    if code := _highest(local.items()):
        score = local.pop(code)
        own = scores.get(by_code(code).province, 0.0)
        alone = code in titled and all(contains(by_code(code).province, other) for other in titled)
        foremost = score >= LEAST_SHARE * (total - own) or (
            alone and score >= TITLE_LEAD * max(local.values(), default=0.0)
        )
        enough = score >= LEAST_LOCAL_SCORE and score + own >= LEAST_SCORE
        if enough and foremost and own <= PROVINCE_LEAD * score:
            return by_code(code)
    code = _highest(provinces.items())
    named = any(one.partition(".")[0] == code for one in titled)
    if code and provinces[code] >= max(LEAST_SCORE if named else LEAST_UNTITLED_SCORE, LEAST_SHARE * total):
        return by_code(code)
    return None


def _highest(scores: Iterable[tuple[str, float]]) -> str:
    """The code with the highest score, the smaller code on a tie; empty when there is none."""
    return min(scores, key=lambda item: (-item[1], item[0]), default=("", 0.0))[0]
