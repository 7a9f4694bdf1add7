"""Offices, bodies and kin as English questions call them, in Indonesian: "the Cirebon health office", "Budi's lawyer".

Knows: how English puts an office together with its field, its place, its body or its holder. Does not know who speaks,
nor the Indonesian wordings of an office (`speaking/offices/wordings.py`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from index import english, places, words
from index.places import Level, Mention
from index.translation import WordTable
from rag.asking.names import english_names
from rag.asking.names.english_villages import village_head
from rag.speaking.asked.posts import post_of
from rag.speaking.turns.bodies import is_body, offices_and_bodies
from rag.speaking.words.countries import is_foreign
from rag.speaking.words.english import BODY_NOUNS, DELEGATES, FIELDS, HEADS, HOLDERS, KIN
from rag.speaking.words.shapes import is_office

_ROLE: Final = "|".join(sorted((*HEADS, *DELEGATES, *KIN), key=len, reverse=True))
_NAMES_ROLE: Final = re.compile(rf"\b(?:{_ROLE})\b", re.IGNORECASE)
_OF_SOMETHING: Final = re.compile(rf"(?P<role>{_ROLE}) (?:of|for|at) (?:the )?(?P<of>.+)", re.IGNORECASE)
_SOMEBODYS: Final = re.compile(rf"(?P<of>.+?)(?P<own>['’]s?)? (?P<role>{_ROLE})", re.IGNORECASE)
_MINISTER: Final = re.compile(
    r"(?:(?P<rank>deputy|vice|coordinating|former|ex) )?(?:(?P<kind>minister|ministry) (?:of|for)"
    r" (?:the )?(?P<field>.+)|(?P<before>.+) (?P<behind>minister|ministry))",
    re.IGNORECASE,
)
_RANKS: Final = {"deputy": "Wakil ", "vice": "Wakil ", "former": "mantan ", "ex": "mantan "}
_OFFICE: Final = re.compile(r"(?P<field>.+) (?:office|agency|department|service)", re.IGNORECASE)
_UNIVERSITY: Final = re.compile(r"university of (?P<behind>.+)|(?P<before>(?:(?! of ).)+) university", re.IGNORECASE)
_POLICE: Final = re.compile(
    r"(?:(?P<rank>deputy|vice) )?(?:(?:(?P<place>.+?) )?(?:(?P<deputy>deputy|vice) )?police(?P<chief> chief)?"
    r"|(?:police chief|(?:chief|head) of (?:the )?police|kepala (?:ke)?polisi(?:an)?(?: daerah| resort?)?)"
    r"(?: (?:of|in|di))?(?: the)? (?P<behind>.+))",
    re.IGNORECASE,
)
"""The police of a place, or who heads them, also as one asks in Indonesian who does not know what he is called."""
_COMMISSION: Final = re.compile(
    r"(?:(?P<before>.+) )?(?P<kind>commission|committee) (?P<which>[ivx]+|[a-e]|\d{1,2})"
    r"(?: (?:of|in|at) (?:the )?(?P<behind>.+))?",
    re.IGNORECASE,
)
"""A numbered part of a parliament: "DPR Commission VI", "Commission X of the House"."""
_IN_PLACE: Final = re.compile(r" (?:of|in|for) $", re.IGNORECASE)
_KIND: Final = re.compile(r" ?(?:city|regency|province|provincial)\b ?", re.IGNORECASE)
"""Behind a place whose office or body is meant: "the Batang regency health office"."""
_ARMY: Final = re.compile(
    r"^komandan (?=(?:TNI|Tentara Nasional Indonesia|Kodam|Kostrad|Koarmada|Kogabwilhan|Kolinlamil|Koopsud)\b)"
)
_POSSESSED: Final = re.compile(r"(?P<of>.+?)['’]s? (?P<behind>.+)")
"""Whose an office or a body is."""
_MANY: Final = frozenset("police catholic muslim christian hindu protestant buddhist jew jewish islam".split())
"""What stands for persons of no certain body."""
_OF_NAMED: Final = re.compile(r"(?P<office>.+?) of (?:the )?(?P<country>.+)", re.IGNORECASE)
_AT_HOME: Final = re.compile(r"^indonesian | of (?:the republic of )?indonesia$", re.IGNORECASE)
"""Tells that an office is this country's, which Indonesian articles leave out."""
_ARTICLE: Final = "the "
"""Before a place, so that a capital shows a name that is a word as well to be one: "Batang police chief"."""
LONGEST_COUNTRY: Final = 3
"""Words of the longest name of a country that stands before an office."""


@lru_cache(1_000)
def in_indonesian(name: str) -> tuple[str, ...]:
    """What Indonesian may call an office or a body, or the name of who holds it; the name as it stands if unknown."""
    plain = _POSSESSED.sub(_unpossessed, re.sub(r"^(?:the|an?) ", "", name.strip(), flags=re.IGNORECASE))
    if holder := _held_by(plain):
        return (holder,)
    if post_of(plain) and not _police(plain):
        return (name,)
    home = _AT_HOME.sub("", plain)
    return tuple(dict.fromkeys(_read(plain))) or tuple(dict.fromkeys(_read(home))) or (name,)


def is_read(name: str) -> bool:
    """Whether a name is known to be an English one of an office, a body or somebody's kin."""
    return in_indonesian(name) != (name,)


def is_plain(name: str) -> bool:
    """Whether all words of a name are ordinary English ones, so that articles in Indonesian call it something else."""
    return not any(is_kept(word) for word in english.words(name) if word not in english.stop_words())


def is_kept(word: str) -> bool:
    """Whether an English word has no Indonesian one, or stays what it is."""
    found = WordTable.load().translate(word.lower())
    return not found or found[0][0] == word.lower()


def with_article(name: str) -> str:
    """An office or a body as an English sentence names it: the Aceh governor; a person's name as it stands."""
    some = name.lower().split()
    if not some or some[-1] == "university" or (re.search(r"['’]s? ", name) and some[-1] not in BODY_NOUNS):
        return name
    nouns = HOLDERS | BODY_NOUNS | KIN.keys() | {"government"}
    titled = some[-1] in nouns or ("of" in some and not nouns.isdisjoint(some))
    titled = titled or ((match := _OF_SOMETHING.fullmatch(name)) is not None and match["role"].lower() in HEADS)
    return f"the {name}" if titled or name.islower() else name


def _read(plain: str) -> Iterator[str]:
    """The Indonesian names of an English one, the likeliest reading's."""
    for read in (
        village_head,
        _minister,
        _whole,
        _university,
        _commission,
        _police,
        _placed,
        _abroad,
        _of_country,
        _agency,
        _role,
    ):
        if found := read(plain):
            yield from found
            return


def _whole(plain: str) -> tuple[str, ...]:
    """Of a name that people wrote down."""
    if plain.lower() in _MANY:
        return ()
    if found := offices_and_bodies().get(plain.lower().replace("’", "'"), ()):
        return found
    return english_names.indonesian(plain) if plain[:1].isupper() and english_names.is_known(plain) else ()


def _minister(plain: str) -> tuple[str, ...]:
    match = _MINISTER.fullmatch(plain)
    if match is None:
        return ()
    kind, fields = (match["kind"] or match["behind"]).lower(), _fields((match["field"] or match["before"]).lower())
    rank = (match["rank"] or "").lower()
    if rank == "coordinating":
        return tuple(f"Menteri Koordinator {field}" for field in fields)
    if kind == "ministry":
        told = [f"Kementerian {field}" for field in fields]
        return tuple(form for one in told for form in (one, *_short_for(one)))
    return tuple(f"{_RANKS.get(rank, '')}Menteri {field}" for field in fields)


def _fields(field: str) -> list[str]:
    """What an English word for a minister's field may stand for: itself, or a longer one that begins with it."""
    longer = (own for english, own in FIELDS.items() if english.startswith(f"{field} and "))
    return [FIELDS[field], *longer] if field in FIELDS else []


def _university(plain: str) -> tuple[str, ...]:
    match = _UNIVERSITY.fullmatch(plain)
    if match is None:
        return ()
    before = re.sub(r"(?i) state$", "", match["before"] or "")
    state = before != (match["before"] or "")
    return (f"Universitas {'Negeri ' * state}{match['behind'] or before}",)


def _commission(plain: str) -> tuple[str, ...]:
    """Of a numbered part of a parliament, with that where it is named."""
    match = _COMMISSION.fullmatch(plain)
    of = (match["before"] or match["behind"] or "") if match else ""
    if match is None or (of and not is_body(of) and not _whole(of)) or _NAMES_ROLE.search(of):
        return ()
    own = next((one for one in _whole(of) if one.isupper()), of)
    return (
        f"{'Komisi' if match['kind'].lower() == 'commission' else 'Komite'} {match['which'].upper()} {own}".strip(),
    )


def _agency(plain: str) -> tuple[str, ...]:
    """Of a region's office: "health office" without its place."""
    match = _OFFICE.fullmatch(plain)
    field = FIELDS.get(match["field"].lower()) if match else None
    return (f"Dinas {field}",) if field else ()


def _police(plain: str) -> tuple[str, ...]:
    """Of a region's police or their chief: provinces have a Polda, cities and regencies one of three kinds."""
    match = _POLICE.fullmatch(plain)
    if match is None:
        return ()
    called = _KIND.sub("", match["behind"] or match["place"] or "")
    place = _place(called)
    if called and not place:
        return ()
    kinds = ["polres", "polresta", "polrestabes"] if place else ["polres", "polresta", "polrestabes", "polda", "polri"]
    if place and all(one.level is Level.PROVINCE for one in place.places):
        kinds = ["polda"]
    called = _called(place).replace("DKI Jakarta", "Metro Jaya") if place else called
    if not (match["chief"] or match["behind"]):
        return tuple(f"{one.capitalize()} {called}" for one in kinds) if place else ()
    head = "Waka" if match["rank"] or match["deputy"] else "Ka"
    return tuple(f"{head}{one} {called}".strip() for one in kinds)


def _placed(plain: str) -> tuple[str, ...]:
    """Of an office or body beside its place: "Cirebon health office", "health office of Cirebon", "Demak KPU"."""
    for mention in places.mentions(f"{_ARTICLE}{plain}", anycase=True):
        start, end = mention.start - len(_ARTICLE), mention.end - len(_ARTICLE)
        before, behind = plain[:start], plain[end:]
        if start == 0 and behind.startswith(" "):
            rest = _KIND.sub("", behind).strip()
        elif not behind and (link := _IN_PLACE.search(before)):
            rest = before[: link.start()]
        else:
            continue
        found = tuple(_read(rest)) or ((rest,) if is_body(rest) else ())
        called = _called(mention)
        return tuple(f"{one} {_KIND.sub('', called)}" for one in found)
    return ()


def _abroad(plain: str) -> tuple[str, ...]:
    """Of another country's office: "South African health minister", "Iran's foreign minister"."""
    some = plain.split()
    for length in range(min(LONGEST_COUNTRY, len(some) - 1), 0, -1):
        country = re.sub(r"['’]s$", "", " ".join(some[:length]))
        called = _whole(country) if country[:1].isupper() else ()
        if called:
            return tuple(f"{one} {called[0]}" for one in _read(" ".join(some[length:])))
    return ()


def _of_country(plain: str) -> tuple[str, ...]:
    """The same with the country behind it, however it is typed: "finance minister of the united states"."""
    match = _OF_NAMED.fullmatch(plain)
    called = english_names.indonesian(match["country"]) if match and english_names.is_known(match["country"]) else ()
    if match is None or not called or not is_foreign(called[0]):
        return ()
    return tuple(f"{one} {called[0]}" for one in _read(match["office"]))


def _role(plain: str) -> tuple[str, ...]:
    """Of who heads a body, speaks for somebody, or is his kin: "head of the health office", "Budi's wife"."""
    match = _OF_SOMETHING.fullmatch(plain) or _SOMEBODYS.fullmatch(plain)
    if match is None:
        return ()
    role, of = match["role"].lower(), match["of"]
    for known, link in ((HEADS, ""), (DELEGATES, "dari "), (KIN, "")):
        if role in known:
            if known is KIN and not (match.re is _OF_SOMETHING or match["own"]):
                return ()
            own = tuple(_read(of)) or ((of,) if _is_name(of) else ())
            return tuple(_headed(f"{head} {link}{one}") for head in known[role] for one in own)
    return ()


def _headed(office: str) -> str:
    """An office as its body calls it: who commands a whole army or a part of one with regions is a "panglima"."""
    return _ARMY.sub("panglima ", office)


def _is_name(of: str) -> bool:
    """Whether whom somebody belongs to is named: with a capital, or by a word that is no English one."""
    return is_body(of) or all(word[0].isupper() for word in of.split()) or all(map(is_kept, of.split()))


def _held_by(plain: str) -> str | None:
    """The name behind an office: "Finance Minister Purbaya", "Lawmaker Deddy Sitorus"; None without one."""
    some = plain.split()
    at = max((number for number, word in enumerate(some) if word.lower() in HOLDERS), default=-1)
    rest = some[at + 1 :]
    if at < 0 or not rest or not all(word[0].isupper() for word in rest):
        return None
    held = " ".join(rest)
    strange = any(word.lower() in BODY_NOUNS or is_office(word) for word in rest) or is_body(held)
    return None if strange or _place(held) or _whole(held) or held.lower() in FIELDS else held


def _unpossessed(match: re.Match[str]) -> str:
    """An office of a place as one beside it: "Kudus's police chief" is the "Kudus police chief"."""
    return f"{match['of']} {match['behind']}" if _place(match["of"]) else match[0]


def _called(mention: Mention) -> str:
    """A place as Indonesian calls it: Jawa Tengah for Central Java."""
    typed = mention.text.lower()
    english = (one.bare for one in mention.places if typed in (one.english.lower(), one.bare_english.lower()))
    return next(english, mention.text)


def _place(text: str) -> Mention | None:
    """The place that a text is the name of."""
    whole = f"{_ARTICLE}{text}"
    found = next(iter(places.mentions(whole, anycase=True)), None)
    return found if found and found.start == len(_ARTICLE) and found.end == len(whole) else None


def _short_for(name: str) -> tuple[str, ...]:
    return tuple(one.short for one in words.abbreviations() if any(long.lower() == name.lower() for long in one.long))
