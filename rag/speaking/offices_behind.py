"""The office that a text tells behind a person's name: "Rina Dewi, Ketua KPU Demak, …", "Budi selaku Direktur Elang".

Knows: what stands between commas behind a name. Does not know offices before it (`speaking/offices.py`).
"""

import re

from rag.speaking.noun_phrases import WEEKDAYS, kept
from rag.speaking.person_words import OFFICES, TITLES
from rag.speaking.speech_words import SAID
from rag.speaking.word_shapes import is_office

ACTING = r"\b(?:pelaksana (?:tugas|harian)|pen?jabat sementara)(?: harian)?(?: \((?:pl[th]|pjs?)\.?\))? "
"""Written out before the office of somebody who only acts in it, as a pattern: pelaksana tugas (Plt) Direktur."""
_ACTING_FIRST = re.compile(ACTING, re.IGNORECASE)
_BESIDE = re.compile(rf", (?P<office>[^,.\n\"“”]{{3,100}}),(?! (?!{WEEKDAYS})[A-Z])")
_SPEAKER = re.compile(rf"[\"”»][\s,]*(?:{SAID}) (?:[\w.]+ )?$")
"""Before the name of who says a quotation."""
_OPEN = re.compile(r", (?P<office>[^,\n\"“”]{3,100})")
"""What he is behind his name, where no second comma ends it: "kata Budi, Ketua KPU Demak melalui pesan"."""
_HOW = re.compile(r" (?:saat|ketika|usai|seusai|melalui|lewat|kepada|dalam|di|pada)\b|\.?\s*$")
"""Behind the speaker of a quotation, how or where he says it."""
_THEN_SAID = re.compile(
    r" (?:saat|ketika|usai|seusai|melalui|lewat|kepada|dikutip|dihubungi|ditemui|dikonfirmasi|di sela(?:-sela)?"
    r"|mengatakan|menyatakan|menjelaskan|menuturkan|menambahkan|berkata)\b.*"
)
"""The same within commas, with all behind it: no part of an office is how its holder was asked."""
_AS = re.compile(r"(?: \([^()\n]{1,20}\))? selaku (?P<office>[^,\n\"“”]{3,100})")
"""What somebody is told to be right behind his name: "Budi Santoso (BS) selaku Direktur PT Maju"."""


def says(before: str) -> bool:
    """Whether a text ends where the name of who says a quotation follows."""
    return _SPEAKER.search(before) is not None


def apposed(text: str, *, speaks: bool) -> str | None:
    """The office between commas that begins a text: ", Ketua KPU Batang, …"; before another name it is that one's.

    That of who `speaks` may lack its second comma: ", Ketua KPU Batang melalui pesan".
    """
    match = _BESIDE.match(text)
    office = _THEN_SAID.sub("", match["office"]) if match else _unclosed(text) if speaks else ""
    acting = _ACTING_FIRST.match(office)
    begun = office[acting.end() :] if acting else office
    return office if begun and begins(begun.split()[0]) else None


def _unclosed(text: str) -> str:
    """What stands behind a comma that begins a text, up to how or where somebody speaks; empty where more follows."""
    match = _OPEN.match(text)
    found = match["office"][: kept(match["office"])] if match else ""
    return found.rstrip(" .") if match and _HOW.match(match["office"], len(found)) else ""


def told_as(text: str) -> str | None:
    """The office that begins a text behind "selaku"."""
    match = _AS.match(text)
    found = match["office"][: kept(match["office"])].rstrip(" ,.") if match else ""
    return found if found and begins(found.split()[0]) else None


def begins(word: str) -> bool:
    """Whether a word begins an office; a team's captain is written small, and an officer with a capital."""
    plain = word.strip(".,").lower()
    return word == "kapten" or (
        is_office(word) and plain not in TITLES | {"bicara"} and (not word.islower() or plain in OFFICES)
    )
