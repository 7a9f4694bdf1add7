"""Press releases: the lines above their title and the contact block below their text.

Knows: the wording with which offices and firms send out a release. Does not know: other lines of a page.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from index.formats.portals import is_institution
from index.page.lines import Reason

_LINES: Final = 12
"""Lines at the top among which a release says that it is one."""
_SHORT: Final = 140
"""Characters of a line of a contact block: an office, an address, a list of numbers."""
_MOST_CONTACTS: Final = 15
"""Lines of a contact block; the longest name three people with their addresses."""

_KIND: Final = (
    r"(?:siaran|rilis|keterangan)\s(?:pers|media|berita)|(?:press|news|media)\s(?:release|statement)"
    r"|pers\s?rilis|press\s?rilis"
)
_AT_ONCE: Final = (
    r"(?:(?:untuk|harap|mohon)\s)?(?:segera\s)?(?:untuk\s)?(?:di)?(?:siar|terbit|rilis|publikasi|muat|tayang)(?:kan)?(?:\ssegera|\sdengan\ssegera)?"
    r"|for\simmediate\s(?:release|publication|distribution)|embargo(?:ed)?(?:\s(?:hingga|sampai|until)\b.{0,60}|\s?:.{0,60})"
)
_NUMBER: Final = r"(?:nomor|no|number|ref)\b\.?\s?:?\s?[\w.-]*\d[\w.-]*(?:\s?/\s?[\w.-]+){1,8}"
_OFFICE: Final = (
    r"(?:kementerian|kemen\w+|badan|dinas|pemerintah|pemkab|pemkot|pemprov|sekretariat"
    r"|kpu|bawaslu|dprd?|polda|polres\w*|pt|humas)"
)
_OFFICE_NAME: Final = re.compile(rf"{_OFFICE}\b", re.I)
_HEADING: Final = re.compile(
    rf"\W*(?:(?:{_KIND}|{_AT_ONCE}|{_NUMBER})(?:\W+|$))+$"
    rf"|\W*(?:{_KIND})\s(?:{_NUMBER}|{_OFFICE}(?:\s[\w.&-]+){{0,4}}\s?)\W*$",
    re.I,
)
_SURE: Final = re.compile(rf"\W*(?:{_KIND}|for\simmediate|(?:untuk|harap|mohon)\b(?=.*\bsegera\b))", re.I)
_OVER: Final = re.compile(
    r"[^\w\"“”(\[]{1,6}\s?(?:30|selesai|tamat|end|ends|habis)\s?[^\w\"“”)\]]{1,6}$|(?:selesai|ends|end)$", re.I
)
_PRESS_CONTACT: Final = re.compile(
    r"\W*(?:(?:kontak|hubungan|narahubung|informasi)\s(?:untuk\s)?(?:media|pers|wartawan|humas)|narahubung|(?:media|press)\s(?:contact|relations|enquiries"
    r"|inquiries)s?|contact\s(?:person|media)|untuk\spertanyaan\smedia|media\scontacts?)\b[^.!?]{0,40}?(?:\s?[:：]|$)",
    re.I,
)
_CONTACT: Final = re.compile(
    r"\W*(?:(?:untuk\s)?(?:info(?:rmasi)?|keterangan|pertanyaan)\s(?:lebih\slanjut|selengkapnya|lanjutan|tambahan)\b[^.!?]{0,60}"
    r"|(?:silakan\s)?hubungi|kontak|contact(?:s|\sus)?|for\s(?:more|further)\sinformation\b[^.!?]{0,60}|cp)\s?[:：]",
    re.I,
)
_REACHED: Final = re.compile(
    r"\S@\S|(?:\+62|\b0)[\d\s().-]{7,}\d|https?://|\bwww\.|\b(?:jl|jln|jalan)\b\.?\s[A-Z]|\b(?:telp?|telepon|hp|wa|whatsapp|faks|fax|phone|tel|e-?mail|surel)"
    r"\b\s?[.:]",
    re.I,
)
_SENTENCE: Final = re.compile(r"[a-z)]{3}[.!?][\"”’]?$|[.!?][\"”’]?\s+[\"“]?[A-Z][a-z]+\s[a-z]")


def heading(lines: Sequence[str], known: Mapping[int, Reason]) -> dict[int, Reason]:
    """Return the lines at the top that call the page a press release, number it, or release it for print."""
    top = [number for number, line in enumerate(lines) if line][:_LINES]
    found = [
        number for number in top if number not in known and len(lines[number]) <= 120 and _HEADING.match(lines[number])
    ]
    is_release = any(_SURE.match(lines[number]) for number in found)
    return dict.fromkeys([*_letterhead(lines, top, found), *found], Reason.RELEASE) if is_release else {}


def _letterhead(lines: Sequence[str], top: Sequence[int], found: Sequence[int]) -> list[int]:
    """Return the lines above those that call it a release, if all tell whose it is, and its title stands below."""
    above = [lines[number] for number in top if number < found[0]]
    title = next((lines[number] for number in top if number > found[-1]), "")
    is_headed = bool(above) and _is_office(above[0]) and bool(title) and not _SENTENCE.search(title)
    all_of_it = all(len(one) <= _SHORT and (_is_office(one) or _REACHED.search(one)) for one in above)
    return [number for number in top if number < found[0]] if is_headed and all_of_it else []


def _is_office(line: str) -> bool:
    """Tell whether a line is only an office's name, as letterheads have it."""
    return is_institution(line) or (line.isupper() and bool(_OFFICE_NAME.match(line)))


def contacts(lines: Sequence[str], known: Mapping[int, Reason], *, body: int, is_release: bool) -> dict[int, Reason]:
    """Return the contact block at the page's end, and the mark that ends a release.

    A block begins at a heading (“Kontak media:”; in a release also “Informasi lebih lanjut:”), reaches to the page's
    end, holds no sentence and says at least once how somebody is reached.
    """
    end = [number for number in range(body + 1, len(lines)) if lines[number] and number not in known]
    found: dict[int, Reason] = {}
    block: list[int] = []
    for number in reversed(end[-_MOST_CONTACTS:]):
        line = lines[number]
        if not found and not block and _OVER.match(line):
            found[number] = Reason.RELEASE
            continue
        block.append(number)
        if _PRESS_CONTACT.match(line) or (is_release and _CONTACT.match(line)):
            beside = range(number, len(lines))
            if any(_REACHED.search(lines[later]) for later in beside):
                return found | dict.fromkeys(block, Reason.CONTACT)
            break
        if len(line) > _SHORT or _SENTENCE.search(line):
            break
    return found
