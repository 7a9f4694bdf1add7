"""Line breaks that a page lost on its way: where a paragraph ends though the text runs on.

Knows: the signs of such seams (a comma or nothing between sentences, a dateline, a number, a fact check's opening amid
a line). Does not know: what of the lines is noise. Only line breaks are set; of the words none is changed, and only a
comma that joined two paragraphs is taken away.
"""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from index import capitals, vocabulary
from index.origin.datelines import read_dateline
from index.origin.outlets import is_outlet
from index.page.linked import is_ordinary
from index.regions.gazetteer import resolve
from index.segmentation.boundary_words import boundary_words

_SEAMS: Final = 2
"""Seams of joined paragraphs before they are believed: one could be a slip of the writer."""
_BROKEN: Final = 2
"""Line breaks that a text without line breaks may still have."""
_OPENING: Final = 700
"""Characters of a text within which its dateline stands, whatever is printed above it."""
_CAPTION: Final = 320
"""Characters of the longest caption."""

_SEAM: Final = re.compile(
    r"(?:(?<=[a-z]:)\s?,+(?=[\"“(A-Z])|(?<=[.!?\"”…)])(?<!\.[A-Z]\.)\s?,(?:\s?,)*(?=[\"“(]?[A-Z])"
    r"|(?<=[.!?\"”…])(?<!\.[A-Z]\.)\s,(?:\s?,)*\s(?=[\"“(]?[A-Z])|(?<=[\w.!?\"”…]),\s?,+(?=[\"“(]?[A-Z]))"
    r"(?![SM]\.\s?[A-Z])"  # degrees: “S.H.,M.H.”
)
_DATELINE: Final = re.compile(
    r"(?<=[^\s:,;(])\s(?=(?P<head>(?:[A-Z][\w.'’-]*,?[^\S\n]){1,6}?(?:\([^()\n]{2,40}\)|[\w-]+\.(?:com|co\.id|id|net))\s?)"
    r"(?:--|[-–—])\s?[\"“(]?[A-Z])"
)
_GLUED_STOP: Final = re.compile(r"[a-z]{2}[.!?][\"”]?[A-Z][a-z]+\s[a-z]")
_GLUED: Final = re.compile(r"(?<![\w@#/.])(?P<left>[^\W\d_]*[a-z]{2}|\d+)(?P<right>[A-Z][a-z]+)(?=[\s,](?P<next>\w?))")
_OWN: Final = frozenset("Ada Dia Ini Itu Jadi Juga Kami Kini Kita Lebih Mereka Saya Semua".split())
"""Words that begin sentences and that brands end in, too: AdaKita."""
_LIST: Final = re.compile(r"(?:^|:)\s?(?P<number>[1-9]\d?)\.\s?(?=[A-Z])")
"""Where a list begins: a sentence may have its numbers elsewhere, “Pasal 1.”."""
_ITEM: Final = re.compile(r"(?:(?<=[^\s,\d])|(?<=\d{4})),\s?(?=(?P<number>[1-9]\d?)\.\s?[A-Z])")
_CREDITED: Final = re.compile(r"(?<=\))\s(?=[A-Z])")
_CREDIT: Final = re.compile(r"\((?:ANTARA(?: FOTO)?|(?i:foto|dok)[^()\n]{0,12})/[A-Z][^()\n]{2,40}\)$")
"""What ends a picture's caption."""
_MORE: Final = re.compile(r"(?<=\b[Ss]elengkapnya di sini)\s(?=\d{1,2}\.\s[A-Z])")
_CHECKERS: Final = re.compile(
    r"(?:(?<=[^\s.!?,])(?<!\boleh)(?<!\bdari)(?<!\bketika)(?<!\bsaat)(?<!\bsetelah)(?<!\bbahwa)(?<!\bdan)(?<!\bkemudian)"
    r"(?<!\bpengamatan)(?<!\bpenelusuran)(?<!\b[Mm]enurut)(?<!\bini)|(?<=\bya,)|(?<=\bdong,)|(?<=\bnih,)|(?<=\byuk,))"
    r"\s(?=Disadur dari artikel [A-Z]"
    r"|(?:Setelah|Usai) (?:menonton|menyimak|mencermati|menelusuri|memeriksa) [^\n.,]{3,60}, "
    r"|(?:Dari|Melalui|Berdasarkan) (?:hasil )?(?:pengamatan|penelusuran) Tim (?:Pemeriksa|Periksa|Cek) Fakta [A-Z]"
    r"|Tim (?:Pemeriksa|Periksa|Cek) Fakta [A-Z]\w+(?:\.\w+)?(?: \([^()\n]{2,40}\))?"
    r" (?:me|ber|coba|telah|lalu|kemudian|juga|sebelumnya|semula|pertama|pernah|tidak)\w*)"
)
"""Where the words that are checked end, if need be with a particle of speech, and those of who checks them begin."""
_ADAPTED: Final = re.compile(r"(Disadur dari artikel (?:Cek|Periksa) Fakta [\w-]+(?:\.[a-z]+)+)\s(?=[A-Z])")
"""Where the check begins behind the line that tells whose it is."""


def part(text: str) -> str:
    """Return a text with a line break wherever one was lost."""
    for set_breaks in (_at_commas, _at_glue, _at_dateline, _at_caption, _at_items):
        text = set_breaks(text)
    return _ADAPTED.sub(r"\1\n", _CHECKERS.sub("\n", _MORE.sub("\n", text)))


def _at_commas(text: str) -> str:
    """Part paragraphs that were joined by commas (`… katanya.,Ia …`).

    Only a text without line breaks of its own that shows the seam at least twice is taken apart.
    """
    if text.count("\n") > _BROKEN or len(_SEAM.findall(text)) < _SEAMS:
        return text
    return _SEAM.sub("\n", text)


def _at_glue(text: str) -> str:
    """Part what stands glued (`… DirugikanAdapun, …`) in a text whose full stops show that it lost its breaks."""
    if len(_GLUED_STOP.findall(text)) < _SEAMS:
        return text
    parts, at = [], 0
    count = Counter(re.findall(r"\w+", text))
    for match in _GLUED.finditer(text):
        if _is_seam(match, count):
            parts.append(text[at : match.start("right")])
            at = match.start("right")
    return "\n".join([*parts, text[at:]])


def _is_seam(match: re.Match[str], count: Mapping[str, int]) -> bool:
    """Whether two words stand glued, rather than a brand's (YouTube, TransJakarta) that is written so.

    The second begins a sentence as few brands do, or is an ordinary word with a small one behind it, and the first a
    word or name of its own.
    """
    left, right = match["left"], match["right"]
    if count[left + right] > 1 or vocabulary.frequency((left + right).lower()):
        return False
    if right in boundary_words().opening and not (left[0].isupper() and right in _OWN):
        return True
    if left.isdigit() or not is_ordinary(right) or not match["next"].islower():
        return left == right
    if left[0].islower():
        return is_ordinary(left.capitalize())
    return capitals.always(left) or left in count


def _at_dateline(text: str) -> str:
    """Part the words printed above a report from its dateline: `… digeledah Batang (ANTARA) - Polisi …`."""
    for match in _DATELINE.finditer(text, 0, _OPENING):
        begin = text.rfind("\n", 0, match.end()) + 1  # the space before the dateline may be the line break itself
        if not read_dateline(_line(text, begin)) and (at := _dateline_at(text, match)):
            return f"{text[:at].rstrip(' ')}\n{text[at:]}"
    return text


def _dateline_at(text: str, match: re.Match[str]) -> int | None:
    """Where in a run of names a dateline begins: with all of them, else with a region, else with a town before one."""
    before_comma = match["head"].partition(",")[0]  # behind it stands the region of a town
    starts = [match.end() + word.start() for word in re.finditer(r"\S+", before_comma)]
    told = {}
    for at in starts:
        named = read_dateline(_line(text, at))
        if named and named.outlet and is_outlet(named.outlet):
            told[at] = [bool(resolve(part)) for part in (named.place or "").split(", ")]
    if any(told.get(starts[0], ())):
        return starts[0]
    regions = (at for at, known in told.items() if all(known))
    return next(regions, next((at for at in reversed(told) if any(told[at])), None))


def _line(text: str, start: int) -> str:
    return text[start:].partition("\n")[0]


def _at_caption(text: str) -> str:
    """Part the caption of a picture above a report from it: `… di Batang. (ANTARA/Budi) Polisi …`."""
    for match in _CREDITED.finditer(text, 0, _CAPTION):
        if "\n" not in text[: match.start()] and _CREDIT.search(text[: match.start()]):
            return f"{text[: match.start()]}\n{text[match.end() :]}"
    return text


def _at_items(text: str) -> str:
    """Part the items of a numbered list that are joined by commas: `1. KTP,2. Pas foto`."""
    return "\n".join(map(_items, text.split("\n")))


def _items(line: str) -> str:
    """Part a line's list, unless its last item is joined by a word (`, dan 3. …`): then it is a sentence's."""
    if not (opened := _LIST.search(line)):
        return line
    parts, at, number = [], 0, int(opened["number"])
    for match in _ITEM.finditer(line, opened.end()):
        if int(match["number"]) == number + 1:
            parts.append(line[at : match.start()])
            at, number = match.end(), number + 1
    if re.search(rf"\b(?:dan|serta|atau)\s{number + 1}\.\s?[A-Z]", line[at:]):
        return line
    return "\n".join([*parts, line[at:]])
