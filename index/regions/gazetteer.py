"""Indonesia's provinces, regencies and cities: what they are called and how they contain each other.

Knows: the table `data/regions.tsv` and the other meanings of its names in `data/homographs.tsv`. Does not know: text.
A code is the Ministry of Home Affairs' (Kemendagri): `33` a province, `33.25` a regency, `33.74` a city.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from index import tables
from index.errors import InvalidQuestion

FIRST_CITY = 71
"""In the code of a city the two digits after the dot are at least 71 (Permendagri 58/2021)."""

TOKEN = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*")
"""A word; the English genitive is none of its letters."""

LANDS: Mapping[str, tuple[str, ...]] = {"91": ("91", "92", "93", "94", "95", "96")}
"""Code of a province whose bare name people still use of all that it was, and the provinces that it became.

Papua was parted in 2003 (UU 45/1999) and in 2022 (UU 14, 15, 16 and 29/2022).
"""
CAPITAL = "31"
"""Code of Jakarta."""


class Level(StrEnum):
    """Rank of an administrative region."""

    PROVINCE = "province"
    REGENCY = "regency"
    CITY = "city"


class Sense(StrEnum):
    """What else a region's name can mean, hence which sign a text must give before it is read as the region."""

    NONE = "none"
    LOWER = "lower"
    """An ordinary word when written in lower case."""
    WORD = "word"
    """An ordinary word, capitalised too at the beginning of sentences and in headlines."""
    VERB = "verb"
    """A verb that headlines put between capitalised words ("Polisi Buru Pelaku")."""
    NAME = "name"
    """Also another proper name, so a capital says nothing."""
    STRICT = "strict"
    """Nearly always something else unless an office or a level of government stands before it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A province, regency or city."""

    code: str
    name: str
    """Official name with its level, `Kabupaten Batang`, `Kota Semarang`, `Jawa Tengah`."""
    level: Level
    province: str
    """Code of the province it lies in; a province's own code."""
    english: str
    """`Batang Regency`, `Semarang City`, `Central Java`."""

    @property
    def bare(self) -> str:
        """Its name without its level: `Batang`, `Semarang`, `Jawa Tengah`."""
        return self.name if self.level is Level.PROVINCE else self.name.partition(" ")[2]

    @property
    def bare_english(self) -> str:
        """Its English name without its level: `Batang`, `Semarang`, `Central Java`."""
        return self.english if self.level is Level.PROVINCE else self.english.rpartition(" ")[0]


@dataclass(frozen=True, slots=True)
class Entry:
    """One way to write the name of one or more regions."""

    rest: tuple[str, ...]
    """Lower-case words after the first."""
    places: tuple[Place, ...]
    """Likeliest first: province, then city, then regency."""
    sense: Sense
    not_before: frozenset[str]
    """Lower-case words after which it was the other meaning: "Batang pohon"."""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The whole table, ready to be looked up."""

    places: Mapping[str, Place]
    starts: Mapping[str, tuple[Entry, ...]]
    """First lower-case word of a name → its entries, longest first."""
    keys: Mapping[str, tuple[Place, ...]]
    """Letters and digits of a name without spaces → places."""


LEADING: Mapping[str, Level | None] = {
    **dict.fromkeys(("kabupaten", "kab", "regency", "pemkab", "bupati"), Level.REGENCY),
    **dict.fromkeys(("kota", "kotamadya", "kotamadia", "kodya", "city", "pemkot", "walikota"), Level.CITY),
    **dict.fromkeys(("provinsi", "propinsi", "prov", "province", "pemprov", "gubernur"), Level.PROVINCE),
    **dict.fromkeys(("administrasi", "adm", "administratif", "of", "the", "wali", "pemerintah", "daerah", "di"), None),
}
"""Words that may stand before a bare name in a filter, with the level they tell."""
TRAILING: Mapping[str, Level] = {
    "regency": Level.REGENCY,
    "kabupaten": Level.REGENCY,
    "city": Level.CITY,
    "municipality": Level.CITY,
    "kota": Level.CITY,
    "province": Level.PROVINCE,
}


def words(name: str) -> tuple[str, ...]:
    """The lower-case words of a name, without punctuation."""
    return tuple(found.lower() for found in TOKEN.findall(name))


def keyed(name: str) -> str:
    """A name's letters and figures in lower case, without spaces: what its spellings have in common."""
    return "".join(words(name))


def spellings(name: str) -> Iterator[tuple[str, ...]]:
    """A name's words as they are, with neighbours written together, and with the usual other spellings."""
    own = words(name)
    yield own
    for start in range(len(own) - 1):
        yield (*own[:start], own[start] + own[start + 1], *own[start + 2 :])
    if len(own) > 2:
        yield ("".join(own),)
    for long, short in (("kepulauan", "kep"), ("sumatera", "sumatra")):
        if long in own:
            yield tuple(short if word == long else word for word in own)


def read_table(file: str) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated table of this package, column → text."""
    columns, *rows = tables.rows(file)
    return (dict(zip(columns, row, strict=True)) for row in rows)


def _place(row: Mapping[str, str]) -> Place:
    code, name, english = row["code"], row["name"], row["english"]
    province, _, own = code.partition(".")
    if not own:
        return Place(code, name, Level.PROVINCE, province, english)
    if int(own) >= FIRST_CITY:
        return Place(code, f"Kota {name}", Level.CITY, province, f"{english} City")
    return Place(code, f"Kabupaten {name}", Level.REGENCY, province, f"{english} Regency")


_RANK = {Level.PROVINCE: 0, Level.CITY: 1, Level.REGENCY: 2}


@cache
def gazetteer() -> Gazetteer:
    """The table, read once."""
    places: dict[str, Place] = {}
    names: dict[tuple[str, ...], list[Place]] = {}
    for row in read_table("regions.tsv"):
        place = places[row["code"]] = _place(row)
        for name in (row["name"], row["english"], *filter(None, row["aliases"].split("|"))):
            for spelling in spellings(name):
                if place not in (known := names.setdefault(spelling, [])):
                    known.append(place)
    others = {words(row["form"]): row for row in read_table("homographs.tsv")}
    starts: dict[str, list[Entry]] = {}
    keys: dict[str, tuple[Place, ...]] = {}
    for spelling, found in names.items():
        ordered = tuple(sorted(found, key=lambda place: (_RANK[place.level], place.code)))
        other = others.get(spelling, {})
        not_before = frozenset(other.get("not before", "").split())
        entry = Entry(spelling[1:], ordered, Sense(other.get("sense", "none")), not_before)
        starts.setdefault(spelling[0], []).append(entry)
        keys.setdefault("".join(spelling), ordered)
    longest = {first: tuple(sorted(some, key=lambda e: -len(e.rest))) for first, some in starts.items()}
    return Gazetteer(places, longest, keys)


def by_code(code: str) -> Place:
    """The region with this code (`35`, `35.20`); InvalidQuestion when there is none."""
    try:
        return gazetteer().places[code]
    except KeyError:
        raise InvalidQuestion(f"no Indonesian region has the code {code!r}; `33` or `33.25` is the form") from None


def contains(outer: str, inner: str) -> bool:
    """Whether the region `inner` is `outer` or lies in it; both are codes."""
    return inner == outer or inner.startswith(f"{outer}.")


def within(outer: Iterable[str]) -> tuple[Place, ...]:
    """The regions that lie in some others, or are one of them, by their codes."""
    outer = tuple(outer)
    return tuple(place for code, place in gazetteer().places.items() if any(contains(one, code) for one in outer))


def narrowed(places: tuple[Place, ...], level: Level | None) -> tuple[Place, ...]:
    """Those of a level; all when the level is unknown or none of them has it ("Kota Batang" is the town)."""
    return tuple(place for place in places if place.level is level) or places


def resolve(name: str) -> tuple[Place, ...]:
    """The regions a person means by a name, an abbreviation or a code; likeliest first, () when unknown."""
    known = gazetteer()
    if place := known.places.get(name.strip()):
        return (place,)
    own, level = list(words(name)), None
    while own and "".join(own) not in known.keys and own[0] in LEADING:
        level = LEADING[own.pop(0)] or level
    while own and "".join(own) not in known.keys and own[-1] in TRAILING:
        level = TRAILING[own.pop()]
    return narrowed(known.keys.get("".join(own), ()), level)


def sense_of(name: str) -> Sense:
    """What else a bare name can mean; nothing for one that is no region's."""
    own = words(name)
    entries = gazetteer().starts.get(own[0], ()) if own else ()
    return next((entry.sense for entry in entries if entry.rest == own[1:]), Sense.NONE)


def is_rarely_meant(name: str) -> bool:
    """Whether a bare name, no short form, is nearly always another thing than the region: Puncak, Metro, Pasir."""
    return sense_of(name) is Sense.STRICT and not name.isupper()
