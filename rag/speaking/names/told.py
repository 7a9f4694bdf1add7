"""Every name that stands in an article, and the initials by which it introduces persons.

Knows: runs of capitals, headings, what stands around a name. Does not know which words of a run are a name
(`speaking/names/persons.py`), nor which names are one person's (`speaking/names/names.py`).
"""

import re
from collections import Counter
from collections.abc import Collection
from functools import lru_cache
from itertools import islice

from index import words
from rag.speaking.names.article_words import is_let_speak
from rag.speaking.names.bounds import without_degrees
from rag.speaking.names.persons import People, Person
from rag.speaking.words.persons import BODIES, NAMING, OF_FIRMS
from rag.speaking.words.shapes import is_office, is_ordinary
from rag.speaking.words.speech import ADVERBS, STATES

MOST_NAMES = 2_000
"""Names read of one article; long reports have some 500."""
LONGEST_KIND = 24
"""Characters of what stands before a run of capitals: SDN 07."""
LONGEST_VERB = 40
"""Characters of what stands before an office: dipimpin, disampaikan oleh."""
FEWEST_LETTERS = 3
"""Of initials that nothing explains; two are anything's."""
_ABBREVIATED = r"(?:(?:[A-Z]\.){0,2}[A-Z]|Muh|Moh|Mhd|Abd|St|Dr|Drs|Ir|Prof|Hj|Ny)\."
_CAPITAL = rf"(?:{_ABBREVIATED}|[A-Z][^\s,.;:!?()\"“”/–—]*)"
_RUN = re.compile(rf"{_CAPITAL}(?: (?:bin |binti |van |de |al |['‘][A-Z][a-z]+['’] )?{_CAPITAL}){{0,9}}")
_SPEAKING = re.compile(
    r"(?:^|[.\n\"”]) ?(?:[A-Z]\w+ (?:hal )?(?:itu|ini|tersebut), )?"
    rf"(?P<who>{_CAPITAL}(?: {_CAPITAL}){{0,4}}){ADVERBS} {STATES.pattern}"
)
_DONE_BY = re.compile(
    r"\b(?:di(?!hadiri|ikuti|datangi|saksikan)\w{3,}(?: langsung)?|oleh) (?:Penjabat |Plt\.? |Pj\.? |\(\w{2,3}\.?\) )*$"
)
"""Before the one who does it."""
_LED = re.compile(r"\b([a-z]+) $")
"""Right before a run of capitals, what somebody is of a club or company: "pelatih Maju Budi Santoso"."""
_NUMBERED = re.compile(r"(\w+) 0*[1-9]\d* $")
"""A numbered institution before a run of capitals: SDN 07."""
_PLACED = re.compile(r" 0[0 ]* ")
"""Between an office and a name, the place of the office, blotted out: "Bupati Demak Rina Dewi"."""
_GOES_ON = re.compile(r" \([A-Z][\w ]*\)(?: atau)? ")
"""Between an office and the rest of it, with the name: "Menteri Koordinator (Menko) Maritim Budi Santoso"."""
_INITIALS = re.compile(
    rf"(?:(?P<joined>{_CAPITAL}(?: {_CAPITAL}){{0,9}} (?:dan|serta|bidang) ))?(?P<run>{_CAPITAL}(?: {_CAPITAL}){{1,9}})"
    r" (?:alias |atau )?\((?P<short>[A-Z]{2,5})\)"
)
"""Initials behind a name, its office before it: Menteri Hukum dan Hak Asasi Manusia Budi Ari Candra (BAC)."""


def runs(reader: People) -> list[Person]:
    """Every name that stands in the article, in order, persons' and others'."""
    text = without_degrees(reader.words.text)
    found: list[Person] = []
    begun, office, acting = -1, -1, False
    for match in islice(_RUN.finditer(text), MOST_NAMES):
        run = match[0].rstrip(".")
        person = reader.read(run, loose=True)
        led = _LED.search(text, max(0, match.start() - LONGEST_KIND), match.start())
        if person and led and led[1] in OF_FIRMS and (own := reader.read(f"{led[1]} {run}", loose=True)):
            person = Person(own.name, person.titled)
        school = _NUMBERED.search(text, max(0, match.start() - LONGEST_KIND), match.start())
        if school and school[1].lower() in NAMING:
            continue
        between = text[office : match.start()] if office >= 0 else ""
        if between == " (" and person is None and text[match.end() : match.end() + 1] == ")":
            # "Menteri Koordinator (Menko) Maritim Budi Santoso": the office goes on behind its short form.
            continue
        if person is None and _GOES_ON.fullmatch(between):
            person = reader.read(text[begun : match.start()] + run)
        apposed = between.strip(" 0") == "," and text[match.end() : match.end() + 1] == ","
        if person:
            # "Rapat dipimpin Bupati Demak, Sartono." and not "Hadir Bupati Demak, Inspektorat, …": one does it.
            told = acting and between.strip(" 0") == "," and _speaks(person.name, reader.words.text)
            apposed = apposed or told or (" " in person.name and _PLACED.fullmatch(between) is not None)
            found.append(Person(person.name, person.titled or apposed))
        if between == " dan " and person is None:
            # "Kepala Dinas Koperasi dan UKM, Budi": the office goes on.
            office = match.end()
            continue
        begun, office = (match.start(), match.end()) if person is None and is_office(match[0]) else (-1, -1)
        acting = bool(_DONE_BY.search(text, max(0, match.start() - LONGEST_VERB), match.start()))
    lines = frozenset(map(str.strip, reader.words.text.split("\n")))
    return [one for one in found if one.name not in lines or not _is_heading(reader.words.text, one.name)]


def _is_heading(text: str, name: str) -> bool:
    """Whether what stands on a line of its own is a heading and no name: "Ultimatum Prabowo".

    Its last word then stands elsewhere without the first, which itself stands nowhere else.
    """
    first, last = name.split()[0], name.split()[-1]
    return first != last and _times(text, first) == _times(text, name) < _times(text, last)


def _times(text: str, words: str) -> int:
    """How often some words stand in the article."""
    return len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", text))


def _speaks(name: str, text: str) -> bool:
    """Whether a sentence of speech begins with the name, or with its first or last word alone, as later ones do."""
    return not _begin_by_speaking(text).isdisjoint((name, name.split()[0], name.split()[-1]))


@lru_cache(64)
def _begin_by_speaking(text: str) -> frozenset[str]:
    """Names with which a sentence begins whose verb is one of speech."""
    return frozenset(match["who"] for match in islice(_SPEAKING.finditer(text), MOST_NAMES))


def short_forms(reader: People) -> dict[str, str]:
    """Initials by which the article introduces a person: AHY for Agus Harimurti Yudhoyono (AHY), no index (IHS)."""
    found: dict[str, str] = {}
    for match in _INITIALS.finditer(reader.words.text):
        joined = reader.read(match["joined"] + match["run"]) if match["joined"] else None
        person = joined or reader.read(match["run"])
        if person and not person.titled and all(map(is_ordinary, person.name.split())):
            continue
        if person and "".join(word[0] for word in person.name.split()) == match["short"]:
            found[match["short"]] = person.name
    return found


def initialled(text: str, full: Collection[str]) -> dict[str, str]:
    """Initials by which an article calls the only name that they fit: Shin Tae-yong, STY.

    Where they stand in brackets they are explained there, perhaps as an institution's. By those of two words, JK,
    somebody speaks who is not of a case, in which persons have no other names.
    """
    told = Counter(map(_letters, full))
    found = {_letters(name): name for name in full}
    return {
        short: name
        for short, name in found.items()
        if (len(short) >= FEWEST_LETTERS or (len(short) == 2 and _speaks_by(text, short)))
        and told[short] == 1
        and short.lower() not in words.short_names()
        and short not in BODIES
        and short in text
        and re.search(rf"(?<![(\w-]){short}(?![)\w-])", text)
        and f"({short})" not in text
    }


def _speaks_by(text: str, short: str) -> bool:
    """Whether somebody speaks who is called by two letters, and no suspect or victim is."""
    case = rf"(?:inisial|tersangka|terdakwa|pelaku|korban|saksi|warga) {short}\b|\b{short} \(\d"
    return is_let_speak(text, short) and re.search(case, text) is None


def _letters(name: str) -> str:
    """The first letters of the words of a name: STY of Shin Tae-yong."""
    return "".join(word[0] for word in re.split(r"[ -]", name) if word).upper()
