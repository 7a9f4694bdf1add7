"""Offices that one person holds of a place at a time: "Wali Kota Surabaya", "the acting regent of Demak".

Knows: words of such offices in both languages and the places beside them. Does not know who holds them.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from index import places
from index.nouns import Article
from index.regions.signs import POLICE
from rag.speaking.offices.beside import office
from rag.speaking.speakers import Speaker
from rag.speaking.words.speech import ON
from rag.speaking.words.standings import PAST, STAND_INS

_SAME: Final = {
    "wali": "walikota",
    "walkot": "walikota",
    "mayor": "walikota",
    "regent": "bupati",
    "governor": "gubernur",
    "deputy": "wakil",
    "vice": "wakil",
    "president": "presiden",
    "wapres": "wakil presiden",
    "wabup": "wakil bupati",
    "wagub": "wakil gubernur",
    "wawali": "wakil walikota",
    "wawalkot": "wakil walikota",
}
_SOLE: Final = frozenset(
    "presiden walikota bupati gubernur sekda kapolres kapolresta kapolda dandim kajari kajati".split()
)
_LINKS: Final = frozenset(
    "tugas harian sementara daerah of the kota kab kabupaten provinsi city regency province ri republik"
    " indonesia metro administrasi".split()
)
"""Words that may stand between those of an office and before its place, and tell nothing."""
_NOT_IN_OFFICE = rf"(?:calon|bakal|balon|bacalon|{PAST}|istri|suami|ajudan|jubir|bicara)"
_NOT_HELD: Final = re.compile(rf"(?i)\b{_NOT_IN_OFFICE}[ -]$")
"""Before an office that somebody does not hold."""
_AS_WELL: Final = re.compile(
    r"(?i)(?:\b(?:sekaligus|juga|dan|serta|selaku|merangkap|and)|[,/&])(?: (?:sebagai|the))? ?$"
)
"""Between two offices of one person; "staf khusus Bupati Demak" is but one, and not the regent's."""
_AFTER: Final = re.compile(r"(?i)(?:['’]s)? (?P<run>(?:(?:acting|interim|deputy|vice) )*(?:mayor|regent|governor))\b")
_BARE: Final = re.compile(
    r"(?i)\b(?P<run>(?:(?:acting|deputy|vice|wakil|pj|plt|penjabat) )?(?:president|presiden|wapres|governor|gubernur"
    r"|wagub|regent|bupati|wabup|mayor|wali ?kota|sekda|kapolres|kapolda))\b"
    r"(?= (?:say|said|tell|told|comment|announce|promise|respond|ask|warn|call|explain|claim|state|think|want)\w*\b"
    rf"| (?:{ON}|bahwa)\b|[?,]|$)"
)
_OF_SOMETHING: Final = re.compile(r"(?i)(?:\bsenior|['’]s(?: \w+)?) $")
"""Before an office of what is named, not of a region: "BI's senior deputy governor"."""
_ALONE: Final = re.compile(
    r"\b(?P<run>(?:(?:[Ww]akil|[Pp]enjabat|P[jl]t?)\.? )?(?:[Gg]ubernur|[Bb]upati|[Ww]ali ?[Kk]ota|[Ss]ekda|[Kk]apolres"
    r"|[Kk]apolda))\b(?![ -]+[A-Z(])"
)
"""An office with neither a place nor a name behind it."""
_SEKDA: Final = re.compile(r"(?i)\bsekretaris (?:daerah|kota|kabupaten|provinsi)\b")
_METRO_JAYA: Final = re.compile(r"(?i)\bmetro jaya\b")
"""Jakarta, as the name of its police has it: "Kapolda Metro Jaya"."""
_BANK: Final = re.compile(r"(?i)\bbank $")
_WORD: Final = re.compile(r"[^\s.]+[.)]*")
_LONGEST = 60
"""Characters before a place in which its office is looked for."""


class Post(NamedTuple):
    """An office where a text names it."""

    words: frozenset[str]
    """The office in Indonesian, with "wakil" for a deputy's."""
    acting: bool
    codes: frozenset[str]
    """Regions that its place may be; none for any."""
    start: int
    end: int

    def is_held_by(self, other: "Post") -> bool:
        """Whether who holds another office holds this one: who acts for somebody speaks for the office, too."""
        return (
            self.words == other.words
            and (not self.codes or not self.codes.isdisjoint(other.codes))
            and self.acting <= other.acting
        )

    @property
    def is_alone(self) -> bool:
        """Whether nothing is named but the office: no "Presiden Budi"."""
        return self.words <= _SOLE | {"wakil"}

    @property
    def whole(self) -> str:
        """The office in Indonesian, without its place: "wakil wali kota"."""
        return " ".join(sorted(self.words, key="wakil".__ne__)).replace("walikota", "wali kota")

    def told_as(self) -> frozenset[str]:
        """How texts may call the office, without its place: "wakil gubernur", "wagub"."""
        whole = self.whole
        return frozenset({whole, whole.replace(" kota", "kota")}) | {
            one for one, same in _SAME.items() if same.replace("walikota", "wali kota") == whole and one != "wali"
        }


def posts(text: str) -> Iterator[Post]:
    """The offices with a place that a text names, of whoever holds them now."""
    for mention in places.mentions(text, anycase=True):
        codes = frozenset(place.code for place in mention.places)
        after = _AFTER.match(text, mention.end)
        if after:
            yield _post(after["run"], codes, mention.start, after.end())
            continue
        start = _begin(text, mention.start)
        found = _post(text[start : mention.start], codes, start, mention.end)
        if found.words & _SOLE and not _NOT_HELD.search(text[:start]):
            yield found


def bare(text: str) -> Iterator[tuple[int, int]]:
    """Where a text names an office without its place or holder, which one person holds of where an article is about."""
    for match in _BARE.finditer(text):
        if not _OF_SOMETHING.search(text[: match.start()]):
            yield match.span("run")


def placeless(text: str, article: Article) -> Iterator[Post]:
    """The offices that a text of an article names without place and holder: those of the region it is about."""
    if article.region_code is None:
        return
    for match in _ALONE.finditer(text):
        yield _post(match["run"], frozenset({article.region_code}), *match.span("run"))


def post_of(name: str) -> Post | None:
    """The office that whoever is asked about is called by, with or without its place; None for a name."""
    found = next(posts(name), None)
    if found and found.codes:
        wide = {place.code for one in asked_places(name) for place in one.places}
        found = found._replace(codes=found.codes | wide) if found.words & POLICE else found
    if found is None and _begin(name + " ", len(name) + 1) == 0:
        alone = _post(name, frozenset(), 0, len(name))
        return alone if alone.words & _SOLE else None
    return found


def asked_places(text: str) -> tuple[places.Mention, ...]:
    """The regions that a question names: of the police chief of a name that a city and a regency share, both.

    Articles call the city's "Kapolres Bima Kota"; who asks for "Kapolres Bima" may leave that out. A bank may be called
    by a region and be anywhere: "Bank Aceh".
    """
    return tuple(
        replace(one, places=(*one.places, *_cities(one))) if _led_by_police(text, one) else one
        for one in places.mentions(text, anycase=True)
        if not _BANK.search(text[: one.start])
    )


def _cities(mention: places.Mention) -> list[places.Place]:
    """The cities of the name of a region that is none."""
    every = places.resolve(mention.text)
    return [one for one in every if one.level is places.Level.CITY and one not in mention.places]


def _led_by_police(text: str, mention: places.Mention) -> bool:
    """Whether nothing but an office of the police stands before a region that no word tells the level of."""
    before = text[: mention.start].split()
    return not mention.official and bool(before) and before[-1].lower() in POLICE


def holds(article: Article, who: Speaker, post: Post) -> bool:
    """Whether an article gives a speaker an office; without a place there, it is that of the article's region."""
    whole = replace(article, text=article.whole)
    held = who.office or office(whole, who.name)
    name = rf"(?:{re.escape(who.name)}|{re.escape(who.name.split()[0])})\b"
    if held is None or re.search(rf"(?i)\b{_NOT_IN_OFFICE}[ -]{re.escape(held)}\W+(?:\w+\W+)?{name}", whole.text):
        return False
    return is_post(article, held, post)


def is_post(article: Article, held: str, post: Post) -> bool:
    """Whether an office that an article tells is one asked for; without a place it is that of the article's region."""
    if next(iter(places.mentions(held)), None):
        return any(post.is_held_by(other) and _is_own(held[: other.start]) for other in posts(held))
    region = article.region_code
    within = frozenset(code for code in post.codes if region and places.contains(code, region))
    return post.is_held_by(_post(held, within, 0, 0))


def is_of_an_aide(held: str, post: Post) -> bool:
    """Whether an office is that of somebody beside the one asked for: "petugas kantor Bupati Demak"."""
    return any(other.words == post.words and not _is_own(held[: other.start]) for other in posts(held))


def _is_own(before: str) -> bool:
    """Whether an office is somebody's own by what stands before it: how it is held, or another that he holds, too."""
    how = {word.strip("(.)").lower() for word in before.split()} - {""}
    return how <= STAND_INS | {"tugas", "harian", "sementara"} or _AS_WELL.search(before) is not None


def _post(run: str, codes: frozenset[str], start: int, end: int) -> Post:
    """The office of a run of words, all of which are its own; "sekretaris kota" is a sekda, too."""
    if _METRO_JAYA.search(run):
        run, codes = _METRO_JAYA.sub("", run), frozenset(place.code for place in places.resolve("DKI Jakarta"))
    plain = [word.strip(".,()").lower() for word in _WORD.findall(_SEKDA.sub("sekda", run))]
    told = [one for word in plain if word not in _LINKS for one in _SAME.get(word, word).split()]
    return Post(frozenset(told) - STAND_INS, not STAND_INS.isdisjoint(told), codes, start, end)


def _begin(text: str, end: int) -> int:
    """Where the words of an office begin that end before a place."""
    known = _SOLE | STAND_INS | set(_SAME) | {"wakil"}
    at = end
    for match in reversed(list(_WORD.finditer(text, max(0, end - _LONGEST), end))):
        word = match[0].strip(".()").lower()
        if word in known or _SEKDA.match(text, match.start(), end):
            at = match.start()
        elif word not in _LINKS:
            break
    return at
