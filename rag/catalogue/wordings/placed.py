"""Counts an office or a body of a region in all its spellings: KPU Tangsel, KPU Kota Tangerang Selatan.

Knows: names of regions, and short and long forms of offices and bodies. Does not know how a request is read. The place
must stand right behind the office or body, and a city is not the regency of its name.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from index import places, words
from index.places import Level, Place
from rag.asking.names.english_offices import in_indonesian
from rag.catalogue.lookup import Articles
from rag.catalogue.request import Request, Wanted
from rag.catalogue.wordings.short_forms import forms
from rag.speaking.asked.posts import Post, post_of
from rag.speaking.turns.bodies import UNITS, is_body
from rag.speaking.words.shapes import is_office_word

_LEVELS = {
    Level.CITY: r"kota(?:madya)?",
    Level.REGENCY: r"kab(?:upaten|\.)?",
    Level.PROVINCE: r"pro(?:vinsi|pinsi|v\.?)",
}
_LEVEL = re.compile(rf"(?P<level>{'|'.join(_LEVELS.values())}) ", re.IGNORECASE)
_ENGLISH = re.compile("mayor|regent|governor|president$")
_ANY_ELECTION = "Pilkada"
_ELECTIONS = {Level.CITY: ("Pilwalkot", "Pilwali"), Level.REGENCY: ("Pilbup",)}
"""Of one city or regency they are the same as a Pilkada; of a province that may be those of its parts."""
_BETWEEN = r"[^\S\n]{1,3}"
"""What may stand between two words: no paragraph ends within an office."""


class Placed(NamedTuple):
    """An office or body with the regions that its place may be."""

    heads: tuple[str, ...]
    """The spellings of the office or body."""
    places: tuple[Place, ...]
    of_level: bool
    """Whether a word beside it tells of which level the region is: "KPU Kota Bekasi"."""

    @property
    def names(self) -> tuple[str, ...]:
        """The spellings of the place, in lower case."""
        return tuple(dict.fromkeys(name for one in self.places for name in places.spelt(one)))

    def pattern(self) -> re.Pattern[str]:
        """What texts call it."""
        heads = "|".join(_escaped(one) for one in sorted(self.heads, key=len, reverse=True))
        own = places.own_names(self.places)
        some = []
        for place in self.places:
            every = sorted(places.spelt(place), key=len, reverse=True)
            # Without a word for its level a name may be that of another region, too.
            alone = [one for one in every if not self.of_level or one in own]
            some.append(rf"{_LEVELS[place.level]}{_BETWEEN}(?:{'|'.join(map(_escaped, every))})")
            some += map(_escaped, alone)
        return re.compile(rf"(?<!\w)(?:{heads}){_BETWEEN}(?:{'|'.join(some)})(?!\w)", re.IGNORECASE)

    def others(self) -> tuple[str, ...]:
        """Words behind the place that make it another one: "selatan" of Tangerang."""
        return tuple(sorted({one for name in self.names for one in places.continued(name, self.places)}))


def with_short_names(request: Request) -> Request:
    """The request with the other names of elections in its regions, and of the office of those who are quoted."""
    regions = tuple(chain.from_iterable((*request.places, *request.named)))
    office = request.role.office if request.role else ""
    wanted = tuple(_with_short(_with_elections(one, regions), office) for one in request.wanted)
    return replace(request, wanted=wanted, each=tuple(map(with_short_names, request.each)))


def read(label: str, *, english: bool = False) -> Placed | None:
    """The office or body with its place that some words are as a whole; None for anything else."""
    found = next((one for one in places.mentions(label, anycase=True) if one.end == len(label) and one.start), None)
    head, level = (label[: found.start].strip(), _LEVEL.match(found.text)) if found else ("", None)
    post = post_of(label)
    if post and post.codes and (post.start, post.end) == (0, len(label)):
        told = () if post.acting else _told_as(post)
        own = (*spellings(head), *told) if head and not english else told
        return Placed(tuple(own), _named(label, map(places.by_code, post.codes)), bool(level)) if own else None
    if found is None:
        named = in_indonesian(label)[0] if english else label
        return read(named) if named != label else None
    whole = f"{head} {level['level']}" if level else head
    if level and len(forms(whole)) > 1:  # "Pemerintah Kota" is the Pemkot
        return Placed(tuple(spellings(whole)), _named(label, found.places), of_level=False)
    if not _is_of_region(head):
        return None
    regions = _named(label, found.places)
    heads = tuple(spellings(head))
    return Placed((*heads, *_elections(heads, regions)), regions, bool(level))


def _elections(told: Sequence[str], regions: Sequence[Place]) -> tuple[str, ...]:
    """What else the election of a city's mayor or of a regent is called: Pilkada; nothing where none is told of."""
    levels = {one.level for one in regions}
    short = _ELECTIONS.get(min(levels), ()) if len(levels) == 1 else ()
    every = _once(form for one in (*short, *([_ANY_ELECTION] if short else [])) for form in forms(one))
    return every if {one.lower() for one in told} & {one.lower() for one in every} else ()


def _with_elections(wanted: Wanted, regions: Sequence[Place]) -> Wanted:
    return replace(wanted, wordings=_once((*wanted.wordings, *_elections(wanted.wordings, regions))))


def _named(label: str, some: Iterable[Place]) -> tuple[Place, ...]:
    """Those of some regions that have a name with which a label ends or begins; not what a land was parted into."""
    lower = f" {label.lower()} "
    return tuple(one for one in some if any(f" {name} " in lower for name in places.spelt(one)))


def _is_of_region(head: str) -> bool:
    """Whether some words are an office or body such as regions have."""
    first = head.split()[0].lower()
    return first not in UNITS and (is_office_word(first) or is_body(head) or len(forms(head)) > 1)


def spellings(head: str) -> Iterator[str]:
    """An office or body with its short and long forms, and with both: Ketua Komisi Pemilihan Umum (KPU)."""
    some, post = head.split(), post_of(head)
    yield head
    yield from _told_as(post) if post and not post.codes and not post.acting else ()
    for at in range(len(some)):
        before, own = some[:at], forms(" ".join(some[at:]))
        short = [one for one in own if " " not in one]
        long = [one for one in own if " " in one]
        for one in (*own, *(f"{whole} ({initials})" for whole in long for initials in short)):
            yield " ".join((*before, one))


def _escaped(phrase: str) -> str:
    return _BETWEEN.join(map(re.escape, phrase.split()))


def spelt(wanted: Wanted, *, english: bool, articles: Articles) -> Wanted:
    """An office or body with its place in all spellings that articles have; it may be an `english` one."""
    placed = None if wanted.apart else read(wanted.label, english=english)
    if placed is None:
        return replace(wanted, wordings=_once((*wanted.wordings, *_anywhere(wanted.label))))
    pattern, told = placed.pattern(), Counter[str]()
    keys = articles.keys
    candidates = articles.having(placed.names, among=articles.having(placed.heads, among=keys))
    for _, text in articles.columns(sorted(candidates), "title || char(10) || char(10) || text"):
        for match in pattern.finditer(text):
            told[" ".join(match[0].split())] += 1
    wordings = _once((*wanted.wordings, *(form for form, _ in told.most_common())))
    return replace(wanted, wordings=wordings, not_before=placed.others())


def _with_short(wanted: Wanted, office: str) -> Wanted:
    """An office of which many are with their short names: Mendag of "menteri"."""
    begun = f"{office} ".lower()
    told = [one.short for one in words.abbreviations() if any(long.lower().startswith(begun) for long in one.long)]
    same = office and wanted.label.lower() == office.lower()
    return replace(wanted, wordings=_once((*wanted.wordings, *told))) if same else wanted


def _anywhere(label: str) -> Iterator[str]:
    """The other spellings of an office without a place: walikota of "wali kota", ketua Komisi Pemilihan Umum."""
    if label and is_office_word(label.split()[0]):
        yield from spellings(label)


def _told_as(post: Post) -> tuple[str, ...]:
    """The Indonesian spellings of an office."""
    return tuple(sorted(one for one in post.told_as() if not _ENGLISH.search(one)))


def _once(some: Iterable[str]) -> tuple[str, ...]:
    """Wordings without those that only capitals tell from one before."""
    every: dict[str, str] = {}
    for one in some:
        every.setdefault(one.lower(), one)
    return tuple(every.values())
