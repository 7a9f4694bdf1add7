"""Institutions that speak: "KPU menyatakan", "kata Dinas Kesehatan Batang"; only where they are named outright.

Knows: words that institutions are called by. Does not know persons. "Polisi", "pemerintah" and countries are no names
of an institution, and initials count only where they are well known or the article spells them out.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from index import capitals, places, words
from index.nouns import Article
from index.saying import SAID
from rag.speaking.names.names import masked
from rag.speaking.offices.wordings import in_english, long_forms
from rag.speaking.words.english import WHOLE
from rag.speaking.words.persons import BODIES, BODY_WORDS
from rag.speaking.words.shapes import is_office, may_be_name
from rag.speaking.words.speech import ADVERB, BODY_STATES, LINK

_PLACED = r"(?:[A-Z0(][\w.()&'/-]*)"
_RUN: Final = rf"{_PLACED}(?: (?:(?:dan|&|bidang) )?(?:{_PLACED}|\d{{1,3}}\b)){{0,9}}"
_FIRST: Final = re.compile(rf"^[\s\"”»]*{LINK}(?P<run>{_RUN})(?P<rest>[^,\"“”]{{0,40}}?) {BODY_STATES.pattern}")
_AFTER: Final = re.compile(rf"[\"”»][\s,]*(?:{SAID}) (?P<run>{_RUN})|\b[Mm]enurut (?P<by>{_RUN}),")
_SPELT: Final = re.compile(r"(?P<run>[A-Z]\w+(?: [A-Za-z]\w+){0,7}) \((?P<short>[A-Z][A-Za-z]{1,9})\)")


_ENGLISH: Final = frozenset(
    "agency association authority bureau commission committee council department federation ministry organization"
    " organisation".split()
)
"""Words of English names of institutions, which articles spell out beside their initials."""
UNITS: Final = frozenset(
    "fraksi partai desa kelurahan kecamatan kampung nagari rt rw kedutaan kedubes konsulat kepolisian".split()
)
"""What the names of groups, places and missions begin with that are not told as speakers."""
_LEVELS: Final = ({"dinas"}, {"kementerian", "menteri"})
"""Words of the bodies of a region and of the country that have the same fields."""
_OF_TWO_LETTERS: Final = frozenset("BI KY MA MK NU UI".split())
"""Short names of institutions that are initials of persons in articles: what is asked about is the institution."""
_NO_MINISTRY: Final = frozenset(
    "otoritas komisi bank dewan asosiasi lembaga universitas ikatan yayasan majelis".split()
)
"""What a body is called by that is no part of a ministry, whatever its field: "Otoritas Jasa Keuangan"."""
GOVERNMENTS: Final = frozenset("pemerintah pemkab pemkot pemprov pemda kantor".split())
"""What is spoken for by persons of many offices."""
MANY: Final = 3
"""Telling words of a long name, from which one of them tells it: "Kepala Stasiun Meteorologi" is of BMKG. Of words that
other long names have two must: many bodies are of "Keuangan"."""
LONG: Final = 7
"""Letters of a word above which "ke" at its beginning makes a noun of another: kejaksaan, kementerian."""
LINKS: Final = frozenset(
    "dan untuk of the republik indonesia ri daerah kota kabupaten provinsi nasional negara negeri pusat umum".split()
)
"""Words of long names that tell nothing."""
ALIKE: Final = 5
"""Letters of a word that tell it."""


def speaking_body(article: Article, start: int, end: int) -> str | None:
    """The institution that `article.text[start:end]` names as its speaker, word for word; None without one."""
    text = masked(article)[start:end]
    first = _FIRST.search(text)
    if first and not ADVERB.sub("", first["rest"] and " " + first["rest"].strip()).strip():
        return _body(article, start + first.start("run"), start + first.end("run"))
    after = _AFTER.search(text)
    if after:
        group = "run" if after["run"] else "by"
        return _body(article, start + after.start(group), start + after.end(group))
    return None


def _body(article: Article, start: int, end: int) -> str | None:
    name = article.text[start:end].rstrip(".")
    words = name.split()
    first = words[0].strip("().,").lower()
    if first in BODY_WORDS and len(words) > 1:
        return name
    initials, behind = words[0].strip("().,"), masked(article)[start:end].split()[1:]
    if sum(map(may_be_name, behind)) > 1:
        # "DPR Budi Santoso mengatakan": where his office is lost, it is no body's word.
        return None
    return name if initials in BODIES or initials in _spelt(article.text) else None


def is_body(name: str) -> bool:
    """Whether a name, without an article at hand, is one of an institution or place: by its words or abbreviations."""
    return any(word in BODIES or word.lower() in BODY_WORDS | UNITS or _is_abbreviation(word) for word in name.split())


def is_of(name: str, told: str) -> bool:
    """Whether an office or a speaker's name tells that he is of an institution: "Ketua Bawaslu Batang" of "Bawaslu".

    Regional governments speak by the heads of their region and whomever they send, so by anybody. Places are not
    compared: one article is seldom about two.
    """
    own = without_places(name).split()
    if any(word.lower() in GOVERNMENTS for word in own):
        return True
    spelt = [*words.tokens(told), *spelt_out(words.tokens(told))]
    mine, his = _level([*words.tokens(name), *spelt_out(words.tokens(name))]), _level(spelt)
    if {mine, his} == {0, 1} or (mine == 1 and his is None and not _NO_MINISTRY.isdisjoint(spelt)):
        return False
    held = {_beginning(word) for word in spelt}

    def tells(word: str) -> bool:
        return not held.isdisjoint(_forms(word))

    if own and all(map(tells, _telling(own))):
        return True
    beside = [word for word in own if all(map(tells, (one for one in _telling(own) if one not in (word, own[0]))))]
    for long in (_telling(one.split()) for word in beside for one in long_forms(word)):
        theirs = [word for word in long if tells(word)]
        alone = len(theirs) > 1 or any(_beginning(word) not in _shared() for word in theirs)
        if theirs and (len(theirs) == len(long) or (len(long) >= MANY and alone)):
            return True
    return False


def without_places(name: str) -> str:
    """A name without its places, also where one is a word as well: "Kejaksaan Batang"."""
    own = without_mentions(name).split()
    return " ".join(word for word in own if not (word[0].isupper() and places.resolve(word)))


def without_mentions(name: str) -> str:
    """A name without the places that any text is read to mention: in one the initials of a region may be a word."""
    for mention in reversed(places.mentions(name, anycase=True)):
        name = f"{name[: mention.start]} {name[mention.end :]}"
    return name


def _level(some: Iterable[str]) -> int | None:
    """Whether words are of a region's office (0) or of a ministry (1); None for neither, or for both."""
    held = [at for at, own in enumerate(_LEVELS) if not own.isdisjoint(some)]
    return held[0] if len(held) == 1 else None


def _telling(wording: Sequence[str]) -> Sequence[str]:
    """The words that tell one institution of a kind from another: "Kesehatan" of "Dinas Kesehatan".

    Of a mere noun another kind may be, too, as the Nahdlatul Ulama is of what the Majelis Ulama is: there both tell it.
    """
    telling = [word for word in wording if word.lower() not in BODY_WORDS | UNITS | LINKS]
    noun = len(telling) == 1 and telling[0] is not wording[0] and not capitals.always(telling[0])
    return [wording[0], *telling] if noun else telling or wording


def spelt_out(some: Iterable[str]) -> Iterator[str]:
    """The words of what abbreviations stand for, not of well-known ones: the Bawaslu is not the KPU."""
    known = {one.lower() for one in BODIES}
    return (part for word in some if word not in known for long in long_forms(word) for part in words.tokens(long))


def _forms(word: str) -> set[str]:
    """How a word of an institution begins, and that of who is of it: Kapolres of Polres, Kajari of Kejari, jaksa."""
    lower = word.lower()
    heads = (f"ka{lower}", re.sub("^ke", "ka", lower), lower.removeprefix("ke") if len(lower) > LONG else lower)
    return {_beginning(one) for one in (lower, *heads)}


def _beginning(word: str) -> str:
    """Enough of a word to tell it, without the end that Indonesian adds."""
    return word.lower()[:ALIKE]


def _is_abbreviation(word: str) -> bool:
    """Whether a word is an institution's abbreviation, however it is typed; but Aji is a person, and AJI is none."""
    if len(word) == len("BI"):
        return word in _OF_TWO_LETTERS
    shorts = _abbreviated().get(word.lower(), ())
    return any(not (short.isupper() and word.istitle()) for short in shorts)


@cache
def _abbreviated() -> Mapping[str, tuple[str, ...]]:
    """Abbreviations, by their small letters, but those of offices: a kades is a person."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in words.abbreviations():
        if not is_office(entry.short) and not any(is_office(long.split()[0]) for long in entry.long):
            found[entry.short.lower()] = (*found.get(entry.short.lower(), ()), entry.short)
    return found


@cache
def offices_and_bodies() -> Mapping[str, tuple[str, ...]]:
    """English names of offices and bodies, in lower case, with all Indonesian ones of the same."""
    found = {
        english: tuple(own for own in (one.short, *one.long) if is_body(own) or is_office(own.split()[0]))
        for english, one in in_english()
        if is_body(one.long[0].split()[0]) or is_office(one.long[0].split()[0])
    }
    return {**found, **WHOLE}


@cache
def _shared() -> frozenset[str]:
    """How words begin that stand in the long names of several abbreviations."""
    longs = (" ".join(one.long).split() for one in words.abbreviations())
    each = Counter(one for long in longs for one in set(map(_beginning, long)))
    return frozenset(one for one, times in each.items() if times > 1)


@lru_cache(64)
def _spelt(text: str) -> frozenset[str]:
    """Initials that the article spells out as an institution's: Satuan Kerja Banjir (SKB)."""
    return frozenset(
        match["short"]
        for match in _SPELT.finditer(text)
        if any(word.lower() in BODY_WORDS | _ENGLISH for word in match["run"].split())
    )
