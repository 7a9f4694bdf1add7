"""Headers and footers that stand on every page of a print, and the numbers of its pages, leave its text.

Knows: which lines at the edges of pages say the same, but for the page's number. Does not know: PDF, or what else is
noise. A line of the text that has other figures on each page stays.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import Final, NamedTuple

_EDGE: Final = 3
"""Lines at the top and at the bottom of a page among which headers and footers stand."""
_SHARE: Final = 3
"""One in so many pages must have a line for it to be theirs: left and right pages may have their own."""
_LONGEST: Final = 200
"""Characters of a header."""
_PROSE: Final = 60
"""Characters of a line of prose; most headings have less."""
_NUMBER: Final = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,]*\d)")
_LETTER: Final = re.compile(r"[^\W\d_]")
_PAGE: Final = re.compile(
    r"\W{0,3}(?:(?:hal(?:aman)?|page)\b\.?\s?\d{1,4}(?:\s?(?:/|dari|of)\s?\d{1,4})?|\d{1,4}\s?/\s?\d{1,4})\W{0,3}$",
    re.I,
)
_BARE: Final = re.compile(r"[-–—\s]{0,3}\d{1,3}[-–—\s]{0,3}$")
_COUNTED: Final = re.compile(r"\b(?:pasal|ayat|bab|bagian|butir|hari|article|chapter|day)(?:\s?ke)?[\s-]{0,3}$", re.I)
"""What counts in a text, a page each, as pages do."""
_ENDED: Final = re.compile(r"""[.!?]["”’')\]]*$""")
_BROWSER_TOP: Final = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d\d(?:\s?[AP]M)?\s+(?P<title>\S.*)", re.I
)
_BROWSER_END: Final = re.compile(r"(?P<url>(?:https?|file|ﬁle)://\S+)\s+\d{1,3}/\d{1,3}$")
"""What a browser prints above and below each page: day, time and title; address, page and pages."""


class Pages(NamedTuple):
    """The pages without what is on all of them."""

    texts: list[str]
    removed: list[str]
    url: str
    """The address that a browser printed below the pages, empty without one."""
    title: str
    """What it printed above them."""


def take_off(pages: Sequence[str]) -> Pages:
    """Return the pages' texts without their headers and footers. A heading of the first page stays: it is the title."""
    lines = [page.split("\n") for page in pages]
    gone = _repeated(lines)
    url = title = ""
    for page, own in enumerate(lines):
        edges = list(_edges(own))
        # Some draw both below everything else.
        end = _BROWSER_END.match(own[edges[-1]].strip()) if edges else None
        top = next(((at, found) for at in edges if end and (found := _BROWSER_TOP.match(own[at].strip()))), None)
        if end and top:
            gone |= {(page, top[0]), (page, edges[-1])}
            title = title or top[1]["title"]
            url = url or (end["url"] if end["url"].startswith("http") and not end["url"].endswith(("…", "...")) else "")
    for page, own in enumerate(lines):
        left = [at for at, line in enumerate(own) if line.strip() and (page, at) not in gone]
        for at in {*left[:1], *left[-1:]} if len(left) > 1 else ():
            is_alone = at == left[-1] and _BARE.match(own[at]) and _ENDED.search(own[left[-2]].strip())
            gone |= {(page, at)} if _PAGE.match(own[at]) or is_alone else set()
    texts = ["\n".join(line for at, line in enumerate(own) if (page, at) not in gone) for page, own in enumerate(lines)]
    return Pages(texts, list(dict.fromkeys(lines[page][at].strip() for page, at in sorted(gone))), url, title)


def _edges(lines: Sequence[str]) -> Iterator[int]:
    filled = [at for at, line in enumerate(lines) if line.strip()]
    yield from sorted({*filled[:_EDGE], *filled[-_EDGE:]})


def _repeated(pages: Sequence[Sequence[str]]) -> set[tuple[int, int]]:
    """Return page and line of what stands at the edges of several pages."""
    seen: defaultdict[Hashable, set[tuple[int, int]]] = defaultdict(set)
    for page, lines in enumerate(pages):
        for at in _edges(lines):
            for form in _forms(lines[at].strip(), page):
                seen[form].add((page, at))
    found: set[tuple[int, int]] = set()
    for places in seen.values():
        held_by = {page for page, _ in places}
        if len(held_by) > 1 and len(held_by) * _SHARE >= len(pages):
            found |= places
    return {(page, at) for page, at in found if page or not _is_title(pages[0], at)}


def _forms(line: str, page: int) -> Iterator[Hashable]:
    """Yield the forms under which a line is the same on several pages: as it is, and with each figure that counts."""
    if len(line) > _LONGEST:
        return
    if _LETTER.search(line):
        yield line
    for number in () if _ENDED.search(line) and not _PAGE.match(line) else _NUMBER.finditer(line):
        if _COUNTED.search(line[: number.start()]):
            continue
        rest = line[: number.start()] + "#" + line[number.end() :]
        if _LETTER.search(rest) or not re.search(r"\d", rest):
            yield rest, int(number[0]) - page


def _is_title(lines: Sequence[str], at: int) -> bool:
    """Tell whether a line of the first page is a heading: set apart, or first and above a line as long as prose has.

    A header has a day or a page in it, or stands above the heading.
    """
    before, after = (lines[beside] if 0 <= beside < len(lines) else "" for beside in (at - 1, at + 1))
    is_apart = not before.strip() and not after.strip() and len(lines) > 1
    is_above = not any(map(str.strip, lines[:at])) and len(after.strip()) >= _PROSE
    return (is_apart or is_above) and not re.search(r"\d", lines[at])
