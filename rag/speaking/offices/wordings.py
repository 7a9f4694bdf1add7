"""An office in its wordings: "mendag", "menteri perdagangan" and "the trade minister" in the words of one.

Knows: what short forms of offices stand for, and their English names. Does not know whether two wordings are one office
(`speaking/offices/alike.py`).
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from index import words
from index.country_names import also_called
from index.words import Abbreviation
from rag.speaking.words.english import FIELDS, TOLD_OFFICES
from rag.speaking.words.shapes import is_office
from rag.speaking.words.standings import STAND_INS

_SHORT: Final = {
    "dirut": ("direktur", "utama"),
    "jendral": ("jenderal",),
    "jubir": ("juru", "bicara"),
    "jurubicara": ("juru", "bicara"),
    "kepsek": ("kepala", "sekolah"),
    "ksp": ("kepala", "staf", "kepresidenan"),
    "mensesneg": ("menteri", "sekretaris", "negara"),
    "pm": ("perdana", "menteri"),
    "seskab": ("sekretaris", "kabinet"),
}
"""Offices in short, those that the table of abbreviations has not."""
LINKS: Final = frozenset("dan and bidang urusan republik indonesia ri of the untuk kepada dari".split())
"""Words of offices that tell nothing."""
ACTING: Final = (STAND_INS - {"acting"}) | {"tugas", "harian", "ad"}
_SCHOOL: Final = re.compile(r"(?:sd|sltp|smp|sma|smk|slb)(?:n|it|lb|s)?|mi|min|mts|mtsn|ma|man|tk|paud")
"""Schools in short, which a ketua does not head: Kepala MA 1 Demak, but Ketua MA."""
WORD: Final = re.compile(r"[^\W_]+")
_MAIN_DIRECTOR: Final = re.compile(r"\b(?:presiden direktur|presdir)\b")
_NATIONAL_POLICE: Final = re.compile(
    r"\bkepala (?:ke)?polisi(?:an)?(?: negara)?(?: republik indonesia| ri| indonesia)?(?= jenderal\b|$)"
)
"""The head of the whole country's police, in lower case: of nothing else, or with the rank that only he has."""
_PDIP: Final = re.compile(r"\bpdi(?:-p| perjuangan)\b")
LONG_OWN: Final = 5
"""Letters above which a word that ends in "nya" is another's with it: sekretaris pribadinya."""
_DEPUTY: Final = re.compile(r"wa(?P<whose>(?:men|ka(?:pol|jat|jar|dis))[a-z]+)")
"""A deputy in one word: wamenkeu, wakapolri."""


@lru_cache(1_024)
def forms(name: str) -> tuple[str, ...]:
    """How texts may write an office: as typed, in full, and in short."""
    return tuple(_forms(name))


def _forms(name: str) -> Iterator[str]:
    yield name
    full = _in_indonesian(name)
    if full != name:
        yield full
    for one in words.abbreviations():
        if one.short.lower() == name.lower():
            yield from one.long
        elif any(long.lower() == full.lower() for long in one.long):
            yield one.short
    yield from also_called(name)


def is_written_in(text: str, name: str, *, typed: bool = False) -> bool:
    """Whether a text has a name as it stands, or as the table of abbreviations has it: KPU, Komisi Pemilihan Umum.

    Args:
        text: of an article; a word that only begins like the name, "Andini", is not "Andi".
        name: of a person, body or place.
        typed: whether in a question, where capitals tell nothing.
    """
    return any(re.search(rf"(?<!\w)(?{'i' if typed else ''}:{re.escape(one)})(?!\w)", text) for one in forms(name))


def written_out(text: str, *, but: re.Pattern[str] | None = None) -> str:
    """A text with the offices in it written out that are told in one word: "wamenkes" is "wakil menteri kesehatan".

    Args:
        text: a question or a sentence.
        but: words that stay as they are; None leaves all but the ministers' and their deputies'.
    """

    def long(match: re.Match[str]) -> str:
        word = match[0].lower()
        deputy = _DEPUTY.fullmatch(word)
        told = stands_for().get(deputy["whose"] if deputy else word, ())
        if not told or (but.fullmatch(word) if but else told[0] != "menteri"):
            return match[0]
        return " ".join(["wakil"] * bool(deputy) + list(told))

    return WORD.sub(long, text)


def canonical(office: str) -> list[str]:
    """The words of an office in lower case, its abbreviations written out, without what tells nothing."""
    return [word for word in dict.fromkeys(in_full(office)) if word not in LINKS | ACTING]


def in_full(office: str) -> list[str]:
    """All words of an office in lower case, its abbreviations written out."""
    found: list[str] = []
    plain = _MAIN_DIRECTOR.sub("direktur utama", _in_indonesian(office).lower())
    for told in WORD.findall(_PDIP.sub("pdip", _NATIONAL_POLICE.sub("kapolri", plain))):
        word = told.removesuffix("nya") if len(told) > LONG_OWN else told
        if _SCHOOL.fullmatch(word) and "ketua" not in found:
            found += ["sekolah", word]
        else:
            deputy = _DEPUTY.fullmatch(word)
            whose = deputy["whose"] if deputy else word
            field = _fields().get(word) if found[-1:] == ["menteri"] else None
            # "Kepala Polri" is the Kapolri, and "kepala Dinkes" the Kadinkes; so is whose secretary somebody is.
            if found[-1:] == ["kepala"] or (found and long_forms(word)):
                field = stands_for().get(f"ka{word}", ())[1:] or field
            found += ["wakil"] * bool(deputy) + list(field or stands_for().get(whose) or _ministry(whose) or (whose,))
    return found


def _ministry(short: str) -> tuple[str, ...]:
    """The words of a ministry that is told in short; nothing for other words."""
    long = long_forms(short)[:1]
    return tuple(WORD.findall(long[0].lower())) if long and long[0].startswith("Kementerian ") else ()


def _in_indonesian(office: str) -> str:
    """An English office in Indonesian, with the name behind it; what is none, or unknown, as it stands."""
    plain = re.sub(r"^(?:the|an?) ", "", office.lower())
    if known := _english_offices().get(plain):
        return known
    some = plain.split()
    begun = ((size, _english_offices().get(" ".join(some[:size]))) for size in range(len(some) - 1, 1, -1))
    return next((f"{known} {' '.join(some[size:])}" for size, known in begun if known), office)


@cache
def _english_offices() -> Mapping[str, str]:
    """English wordings of offices, in lower case, with the Indonesian one in full."""
    told = {english: one.long[0] for english, one in in_english() if is_office(one.long[0].split()[0])}
    return {**TOLD_OFFICES, **told}


def in_english() -> Iterator[tuple[str, Abbreviation]]:
    """Each English name in the table of abbreviations, in lower case, with what it stands beside."""
    for one in words.abbreviations():
        if one.long:
            yield from ((english.lower(), one) for english in one.english)


@cache
def _fields() -> dict[str, tuple[str, ...]]:
    """Abbreviations of what ministers are of, with the words of what they stand for: PUPR, which are public works."""
    known = tuple(FIELDS.values())
    return {
        one.short.lower(): tuple(WORD.findall(one.long[0].lower()))
        for one in words.abbreviations()
        if one.long and one.long[0].startswith(known)
    }


@cache
def _by_short() -> Mapping[str, tuple[str, ...]]:
    return {one.short.lower(): one.long for one in words.abbreviations()}


def long_forms(short: str) -> tuple[str, ...]:
    """What an abbreviation stands for; nothing for other words."""
    return _by_short().get(short.lower(), ())


@cache
def stands_for() -> dict[str, tuple[str, ...]]:
    """Abbreviations of offices with the words of what they stand for."""
    told = {
        one.short.lower(): tuple(WORD.findall(one.long[0].lower()))
        for one in words.abbreviations()
        if one.long and " " in one.long[0] and is_office(one.long[0].split()[0])
    }
    return told | _SHORT
