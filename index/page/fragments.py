"""Noise inside a line: prompts, credits and adverts glued to the article's own words, and paragraphs glued to one.

Knows: marks that cannot be the article's words even within a line. Does not know: whole noise lines (index.page.lines).
What is cut off is told; the words left are exactly those of the line, in their order.
"""

import re
from typing import Final, NamedTuple

from index.nouns import Removed
from index.page.lines import Reason

_LONGEST_HEADLINE: Final = 220
"""Characters of headlines glued behind one “Baca juga:”; beyond, the article's words have begun again."""
_TAIL: Final = 500
"""Characters of a copyright note at the end of a line; ANTARA's has 190."""
_SEAMS: Final = 2
"""Seams of joined paragraphs before they are believed: one could be a slip of the writer."""

_MARKS: Final = re.compile(
    r"\[\s?gambas\s?:[^\]\n]{0,120}\]|\[(?:video|lihat|simak|baca|tonton|halaman)\b[^\]\n]{0,120}\]"
    r"|\bSCROLL TO CONTINUE WITH CONTENT\b|\bADVERTISEMENT(?:\s?SCROLL TO (?:CONTINUE|RESUME)[A-Z ]*)?\b"
    r"|\bExample \d{2,4}x\d{2,4}\b|\(adsbygoogle[^;\n]{0,120};"
    r"|\bScroll ke bawah untuk (?:melanjutkan|lanjut)(?: membaca)?\b\.?",
    re.I,
)
_MARK_HINTS: Final = ("[", "scroll", "advertisement", "example", "adsbygoogle")
_COPYRIGHT: Final = re.compile(rf"\s(?:Copyright\s?©|COPYRIGHT\s?©|Hak Cipta ©|©\s?(?:19|20)\d\d)[^\n]{{0,{_TAIL}}}$")
_ROLES: Final = r"(?:Pewarta|Penulis|Reporter|Editor|Redaktur|Uploader|Penerjemah|Kontributor)"
_INITIAL_DOT: Final = r"(?:(?<=\b[A-Z])|(?<=\b[A-Z][a-z]))\."
_CREDITS: Final = re.compile(
    rf"(?<=[.!?\"”)\w])\s(?:{_ROLES}\s?:\s(?:[^.!?:;\"“”\n]|{_INITIAL_DOT}){{2,60}}){{1,4}}\W{{0,3}}$"
)
_LABEL: Final = (
    r"(?:(?:baca|simak|lihat|tonton)\s(?:juga|pula)(?:\s(?:berita|artikel|video))?"
    r"|baca\sselengkapnya|pilihan\seditor|berita\sterkait|artikel\sterkait)\s?[:：]"
)
_PROMPT: Final = re.compile(rf"(?:(?<=[.!?)\]])|(?<=[.!?)\]\"”’]\s)){_LABEL}", re.I)
_FIRST_PROMPT: Final = re.compile(rf"[^\w\"“”‘’']{{0,4}}{_LABEL}", re.I)
_MORE: Final = re.compile(
    r"(?<=[.!?\"”’)\]\w])\s(?:(?:baca|simak|lihat|cek)\s)?(?:berita\s)?selengkapnya\s(?:di\s(?:sini|halaman\s\w+)|klik\s\w+(?:\s\w+)?)[\s.]*$",
    re.I,
)
_NEXT_PROMPT: Final = re.compile(r"\s(?:baca|simak|lihat|tonton)\sjuga\s?[:：]", re.I)
_OPENER: Final = re.compile(
    r"(?<=[\w)?!\"”’])\s(?=[\"“][^\"“”]{30,}|(?:Ia|Dia|Mereka|Kami|Menurut|Menurutnya|Namun|Selain|Sementara|Adapun|Untuk|Dalam|Pada|Hal|Kemudian"
    r"|Sebelumnya|Diketahui|Sebagai|Setelah|Saat|Sedangkan|Meski|Karena|Oleh|Dengan|Dari|Selanjutnya|Akibat|Tak|Tidak|Jika|Bila|Kata"
    r"|Lebih|Terkait|Sejauh|Bahkan|Hingga|Ketika|Akan|Berdasarkan|Usai|Seperti|Para|Lalu|Di|Atas|Ini|Itu|Berikut)\s[a-z])"
)
_GLUE: Final = re.compile(r"(?<=[a-z0-9)?!])(?=[A-Z][a-z]+\s[a-z])")
_INNER_END: Final = re.compile(r"[a-z)][.!?][\"”’]?\s[\"“]?[A-Z]")
_VIDEO_TAIL: Final = re.compile(
    r"(?<=[.!?\"”’)\]])\s(?:simak|tonton|lihat|saksikan)\s(?:juga\s)?(?:\w+\s)?video\b\s?:?[^\n]{3,180}$",
    re.I,
)  # fmt: skip
_FINISHED: Final = re.compile(r"[.!?]\s?[\"”’]?\s?$")
_SIGNATURE: Final = re.compile(
    r"(?<=[.!?\"”’)])\s{0,3}(?:[(\[]\s?(?:\*{0,3}|(?i:sumber)\s?:\s?[\w .,/&-]{2,40}"
    r"|[\w-]{2,30}(?:\.[a-z]{2,4}){1,2}/[A-Za-z .]{2,40}"
    r"|(?:[A-Za-z]{1,4}\d{0,2}|[a-z]{2,12}|[A-Z]{2,12}|Antara)(?:\s?[/,&\-–.*|+]\s?[A-Za-z0-9]{1,12}){0,4}\*{0,3})\s?[)\]]"
    r"|\*{1,3}|[-–—]{1,3}\s?[a-z]{2,4}/[a-z]{2,4})\W{0,2}$"
    r"|(?<=[a-z])[(\[](?:[a-z]{2,10}|[A-Z]{2,10})[)\]]$"  # glued on: an abbreviation would stand behind a space
)
_NAME_SIGNATURE: Final = re.compile(r"(?<=[.!?\"”’])\s{0,3}[(\[](?:[A-Z][\w.'’]{1,20}\s?){1,3}[)\]]\W{0,2}$")
_NAME_ALONE: Final = re.compile(r"[(\[](?:[A-Z][\w.'’-]{1,20}[\s/&,]{0,3}){2,5}[)\]]\W{0,2}$")
_SEAM: Final = re.compile(
    r"(?<=[a-z]:)\s?,+(?=[\"“(A-Z])|(?<=[.!?\"”…)])\s?,(?:\s?,)*(?=[\"“(]?[A-Z])"
    r"|(?<=[.!?\"”…])\s,(?:\s?,)*\s(?=[\"“(]?[A-Z])|(?<=[\w.!?\"”…]),\s?,+(?=[\"“(]?[A-Z])"
)
_LEADING: Final = re.compile(r"^[\s,;:.\-–—|]+(?=[\"“'(A-Za-z0-9])")


class Parts(NamedTuple):
    """A line taken apart: the stretches that stay, in order, each a paragraph of its own, and what was cut."""

    kept: tuple[str, ...]
    removed: tuple[Removed, ...]


def split(line: str) -> Parts:
    """Cut noise out of a line of the article."""
    removed: list[Removed] = []
    kept = [line]
    folded = line.lower()
    if any(hint in folded for hint in _MARK_HINTS):
        kept = _cut_marks(line, removed)
    kept = [_cut_tails(part, removed) for part in kept]
    if " juga" in folded or "terkait" in folded or "editor" in folded or "selengkapnya" in folded:
        kept = [rest.lstrip(" ,") for part in kept for rest in _cut_prompts(part, removed)]
    return Parts(tuple(part for part in (part.strip() for part in kept) if part), tuple(removed))


def split_joined(text: str) -> str:
    """Return a text whose paragraphs were joined by commas (`… katanya.,Ia …`) with line breaks in their place.

    Only a text without line breaks of its own that shows the seam at least twice is taken apart.
    """
    if text.count("\n") > 2 or len(_SEAM.findall(text)) < _SEAMS:
        return text
    return _SEAM.sub("\n", text)


def cut_lead(line: str) -> tuple[str, str]:
    """Return a text's first line without the punctuation that a lost dateline left behind, and that punctuation."""
    match = _LEADING.match(line)
    return (line[match.end() :], match[0].strip()) if match and not line[0].isdigit() else (line, "")


def cut_signature(line: str) -> tuple[str, str]:
    """Return the article's last line without its makers' initials or name (`(abc/xyz)`, `(Siti Aminah)`), and those."""
    match = _SIGNATURE.search(line) or _NAME_SIGNATURE.search(line) or _NAME_ALONE.match(line)
    return (line[: match.start()].rstrip(), match[0].strip()) if match else (line, "")


def _cut_marks(line: str, removed: list[Removed]) -> list[str]:
    kept, start = [], 0
    for mark in _MARKS.finditer(line):
        if mark[0][0] != "[" and mark[0] != mark[0].upper() and not mark[0].startswith(("Example", "Scroll", "(ads")):
            continue
        kept.append(line[start : mark.start()])
        removed.append(Removed(mark[0], Reason.VIDEO if mark[0].startswith("[") else Reason.ADVERT))
        start = mark.end()
    return [*kept, line[start:]]


def _cut_tails(line: str, removed: list[Removed]) -> str:
    for pattern, reason, hint in (
        (_COPYRIGHT, Reason.COPYRIGHT, "©"),
        (_CREDITS, Reason.BYLINE, ":"),
        (_MORE, Reason.NAVIGATION, "elengkapnya"),
        (_VIDEO_TAIL, Reason.VIDEO, "ideo"),
    ):
        if hint in line and (match := pattern.search(line)) and match.start() > 0:
            if reason is Reason.VIDEO and _FINISHED.search(match[0]):
                continue
            removed.append(Removed(match[0].strip(), reason))
            line = line[: match.start()]
    return line


def _cut_prompts(line: str, removed: list[Removed]) -> list[str]:
    """Cut every “Baca juga: …” with its headline, or only its label where the headline's end cannot be told."""
    kept: list[str] = []
    start = 0
    # A prompt stands behind a sentence's end; at the line's start and behind another prompt nothing need be there.
    while match := _FIRST_PROMPT.match(line, start) or _PROMPT.search(line, start):
        following = _NEXT_PROMPT.search(line, match.end())
        end = match.end() + _headline_length(line[match.end() : following.start() if following else len(line)])
        kept.append(line[start : match.start()])
        removed.append(Removed(line[match.start() : end].strip(), Reason.RELATED))
        start = end
    return [*kept, line[start:]]


def _headline_length(text: str) -> int:
    """Return how many characters behind a prompt are headlines; 0 when the article may have begun again at once.

    Headlines have no full stop. Where the text has one, they end at a word that opens a sentence, at a quotation, or at
    a capital glued to a lower-case letter (`… DitangkapNamun ia …`); without such a sign nothing is taken: losing a
    sentence would be worse than keeping a headline.
    """
    is_prose = bool(_FINISHED.search(text) or _INNER_END.search(text))
    if not is_prose and len(text) <= _LONGEST_HEADLINE:
        return len(text)
    for sign in (_OPENER, _GLUE):
        if (found := sign.search(text, 12)) and found.start() <= _LONGEST_HEADLINE:
            return found.start()
    return 0
