"""Noise inside a line: prompts, credits and adverts glued to the article's own words.

Knows: marks that cannot be the article's words even within a line. Does not know: whole noise lines (index.page.lines),
other articles' headlines (index.page.linked), or where line breaks were lost (index.page.seams).
What is cut off is told; the words left are exactly those of the line, in their order.
"""

import re
from typing import Final, NamedTuple

from index.nouns import Removed
from index.page import linked
from index.page.lines import Reason

_TAIL: Final = 500
"""Characters of a copyright note at the end of a line; ANTARA's has 190."""

_MARKS: Final = re.compile(
    r"\[\s?gambas\s?:[^\]\n]{0,120}\]|\[(?:video|lihat|simak|baca|tonton|halaman)\b[^\]\n]{0,120}\]"
    r"|\s?\[\+\d{1,6} (?:chars|karakter)\]"  # what a news service left out of a row
    r"|\bSCROLL TO CONTINUE WITH CONTENT\b|\bADVERTISEMENT(?:\s?SCROLL TO (?:CONTINUE|RESUME)[A-Z ]*)?\b"
    r"|\bExample \d{2,4}x\d{2,4}\b|\(adsbygoogle[^;\n]{0,120};"
    r"|-?\s?\b(?:Hide|Show) quoted text\b(?:\s?-)?"
    r"|\bScroll ke bawah untuk (?:melanjutkan|lanjut)(?: membaca)?\b\.?",
    re.I,
)
_MARK_HINTS: Final = ("[", "scroll", "advertisement", "example", "adsbygoogle", "quoted text")
_COPYRIGHT: Final = re.compile(rf"\s(?:Copyright\s?©|COPYRIGHT\s?©|Hak Cipta ©|©\s?(?:19|20)\d\d)[^\n]{{0,{_TAIL}}}$")
_ROLES: Final = r"(?:Pewarta|Penulis|Reporter|Editor|Redaktur|Uploader|Penerjemah|Kontributor)"
_INITIAL_DOT: Final = r"(?:(?<=\b[A-Z])|(?<=\b[A-Z][a-z]))\."
_CREDITS: Final = re.compile(
    rf"(?<=[.!?\"”)\w])\s(?:{_ROLES}\s?:\s(?:[^.!?:;\"“”\n]|{_INITIAL_DOT}){{2,60}}){{1,4}}\W{{0,3}}$"
)
_MORE: Final = re.compile(
    r"(?<=[.!?\"”’)\]\w])\s(?:(?:baca|simak|lihat|cek)\s)?(?:berita\s)?selengkapnya\s(?:di\s(?:sini|halaman\s\w+)|klik\s\w+(?:\s\w+)?)[\s.]*$",
    re.I,
)
_VIDEO_TAIL: Final = re.compile(
    r"(?<=[.!?\"”’)\]])\s(?:simak|tonton|lihat|saksikan)\s(?:juga\s)?(?:\w+\s)?video\b\s?:?[^\n]{3,180}$",
    re.I,
)  # fmt: skip
_PAGES: Final = re.compile(r"(?<=[.!?\"”)])\s1(?:\s[2-9])+$")
"""Links to an article's pages behind its last words."""
_LINK_HINTS: Final = (" juga", "terkait", "editor", "selengkapnya")
"""What every label of a link to another article has one of."""
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
_CAPITALS_ALONE: Final = re.compile(r"(?=.{3,80}$)[A-Z]{2,}(?:\s?[ ,|/&.-]\s?[A-Z]{2,}){0,8}$")
"""A last line of reporters or sources in nothing but capitals: `BUDI SANTOSO | ANTARA`."""
_LEADING: Final = re.compile(r"^[\s,;:.\-–—|]+(?=[\"“'(A-Za-z0-9])")


class Parts(NamedTuple):
    """A line taken apart: the stretches that stay, in order, each a paragraph of its own, and what was cut."""

    kept: tuple[str, ...]
    removed: tuple[Removed, ...]


def split(line: str) -> Parts:
    """Cut noise out of a line of the article."""
    removed: list[Removed] = []
    kept: list[str] = []
    folded = line.lower()
    has_mark = any(hint in folded for hint in _MARK_HINTS)
    may_link = any(hint in folded for hint in _LINK_HINTS)
    for part, mark in _cut_marks(line) if has_mark else [(line, None)]:
        words, tails = _cut_tails(part)
        own, links = linked.cut(words) if may_link else ([words], [])
        kept += [rest.lstrip(" ,") for rest in own] if may_link else own
        removed += [*links, *tails, *([mark] if mark else [])]
    return Parts(tuple(part for part in (part.strip() for part in kept) if part), tuple(removed))


def cut_lead(line: str) -> tuple[str, str]:
    """Return a text's first line without the punctuation that a lost dateline left behind, and that punctuation."""
    match = _LEADING.match(line)
    return (line[match.end() :], match[0].strip()) if match else (line, "")


def cut_pages(line: str) -> tuple[str, str]:
    """Return the article's last line without the links to its pages (`… palsu. 1 2`), and those."""
    match = _PAGES.search(line)
    return (line[: match.start()], match[0].strip()) if match else (line, "")


def cut_signature(line: str) -> tuple[str, str]:
    """Return the article's last line without its makers (`(abc/xyz)`, `(Siti Aminah)`, `ANTARA`), and those."""
    signs = (_SIGNATURE.search, _NAME_SIGNATURE.search, _NAME_ALONE.match, _CAPITALS_ALONE.match)
    match = next((found for sign in signs if (found := sign(line))), None)
    return (line[: match.start()].rstrip(), match[0].strip()) if match else (line, "")


def _cut_marks(line: str) -> list[tuple[str, Removed | None]]:
    """Return the stretches between marks, each with the mark behind it."""
    kept: list[tuple[str, Removed | None]] = []
    start = 0
    for mark in _MARKS.finditer(line):
        if (
            "[" not in mark[0][:2]
            and mark[0] != mark[0].upper()
            and not mark[0].lstrip("- ").startswith(("Example", "Scroll", "(ads", "Hide", "Show"))
        ):
            continue
        is_left_out = mark[0].endswith(("chars]", "karakter]"))
        reason = Reason.NOTICE if is_left_out else Reason.VIDEO if mark[0].startswith("[") else Reason.ADVERT
        kept.append((line[start : mark.start()], Removed(mark[0].strip(), reason)))
        start = mark.end()
    return [*kept, (line[start:], None)]


def _cut_tails(line: str) -> tuple[str, list[Removed]]:
    tails: list[Removed] = []
    for pattern, reason, hint in (
        (_COPYRIGHT, Reason.COPYRIGHT, "©"),
        (_CREDITS, Reason.BYLINE, ":"),
        (_MORE, Reason.NAVIGATION, "elengkapnya"),
        (_VIDEO_TAIL, Reason.VIDEO, "ideo"),
    ):
        if hint in line and (match := pattern.search(line)) and match.start() > 0:
            if reason is Reason.VIDEO and _FINISHED.search(match[0]):
                continue
            tails.insert(0, Removed(match[0].strip(), reason))
            line = line[: match.start()]
    return line, tails
