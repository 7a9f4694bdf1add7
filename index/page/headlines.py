"""Blocks of other articles' headlines: “BERITA TERKAIT”, “TERKINI”, “Terpopuler” and what stands under them.

Knows: what such a heading and a headline look like, and that a block stops where the article goes on.
Does not know: single noise lines (index.page.lines) or the article's own title.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from index.page.imprint import is_date_line, is_section
from index.page.lines import Reason, is_item

_MOST_INSIDE: Final = 12
"""Headlines of a block between two paragraphs of an article; the longest lists seen have ten."""
_LONGEST: Final = 180
"""Characters of a headline."""
_LATE: Final = 0.5
"""Share of the page after which a block may be the page's last part, with teasers under its headlines."""

_HEADING: Final = re.compile(
    r"[^\w\"“”]*(?:(?:berita|artikel|konten|topik|tulisan|pos|video|foto|kabar|info|news|posts?|articles?|stories)\s)?"
    r"(?:terkait|ter(?:kini|populer|baru|favorit|hangat|laris)|populer|serupa|sejenis|lainnya|pilihan(?:\s(?:editor|redaksi))?|rekomendasi"
    r"|baca\s(?:juga|lainnya|pula)|lihat\s(?:juga|lainnya)|simak\sjuga|trending(?:\s(?:now|topic))?|related|latest|recent|popular"
    r"|most\s(?:read|popular|viewed)|(?:you\s(?:may|might)\s)?also\s(?:like|read)|editor['’]s\s(?:pick|choice)|jangan\slewatkan"
    r"|headlines?|berita\sutama|top\s(?:news|stories)|hot\s(?:news|topic)|more\s(?:from|stories)|terpilih|viral|sedang\stren|breaking)"
    r"(?:\s(?:news|posts?|articles?|stories|untuk\s(?:anda|kamu)|hari\sini|minggu\sini|pekan\sini|now|lainnya|redaksi|artikel|berita|ini"
    r"|di\s\w+|dari\s\w+))?[^\w\"“”]*$",
    re.I,
)
_AMBIGUOUS: Final = re.compile(r"\W*(?:rekomendasi|terpilih|pilihan|viral|lainnya|serupa|populer)\W*$", re.I)
"""One word that an article's own section may be headed with as well."""
_SENTENCE: Final = re.compile(r"""[.;:,]["”’')\]]*$|[!?]["”’']$""")
INNER_SENTENCE: Final = re.compile(r"""[a-z)][.!?]["”’]?\s+["“]?[A-Z]""")
_PARAGRAPH: Final = re.compile(r"""^.{40,}\.["”’')\]]*$""")
_COUNTER: Final = re.compile(r"\W*\d{1,3}\W*$")


def is_heading(line: str) -> bool:
    """Tell whether a line heads a block of other articles' headlines."""
    return len(line) <= 60 and bool(_HEADING.match(line))


def is_headline(line: str) -> bool:
    """Tell whether a line can be a headline: short, and not ending as a sentence or a quotation ends."""
    if not 3 <= len(line) <= _LONGEST or line[0] in '"“‘(' or line[0].islower():
        return False
    return line.endswith(("...", "…")) or not (_SENTENCE.search(line) or INNER_SENTENCE.search(line))


def blocks(lines: Sequence[str], *, known: Mapping[int, Reason], start: int) -> dict[int, Reason]:
    """Return the lines of every headline block from line `start` on, with their reason; known noise is passed over.

    `lines` are stripped, empty ones stand for blank lines. A sub-heading of the article between the last headline and
    the next paragraph is left to the article when it stands apart from the headlines or is clearly shorter.
    """
    found: dict[int, Reason] = {}
    number = start
    ends = _last_prose(lines, known)
    paragraphs = [at for at, line in enumerate(lines) if at not in known and _PARAGRAPH.search(line)]
    while number < len(lines):
        if number in found or not is_heading(lines[number]) or known.get(number) is Reason.TITLE:
            number += 1
            continue
        if number > ends and number > _LATE * len(lines) and _has_end_mark(known, number):
            return found | {
                late: _kind(lines[late]) for late in range(number, len(lines)) if lines[late] and late not in known
            }
        items, after = _items(lines, number + 1, known)
        if _is_articles_own(lines, number, items, paragraphs):
            number += 1
            continue
        found[number] = Reason.RELATED
        if after < len(lines) and items and _is_subheading(lines, number, items):
            items.pop()
        found |= {item: _kind(lines[item]) for item in items}
        number += 1
    return found


def _items(lines: Sequence[str], first: int, known: Mapping[int, Reason]) -> tuple[list[int], int]:
    """Return the headlines from `first` on and the number of the line that ends the block (or the page)."""
    items: list[int] = []
    number = first
    while number < len(lines):
        line = lines[number]
        if is_heading(line):
            break
        if line and number not in known:
            is_item = is_headline(line) or is_date_line(line) or _COUNTER.match(line) or is_section(line)
            if not is_item or len(items) > 3 * _MOST_INSIDE:
                # A headline that ends in “!” or “?” passes; a sentence or a new heading ends the block.
                break
            items.append(number)
        elif known.get(number) is Reason.TITLE:
            break
        number += 1
    return items, number


def _is_articles_own(lines: Sequence[str], heading: int, items: Sequence[int], paragraphs: Sequence[int]) -> bool:
    """Tell whether an ambiguous word heads a part of the article: a marked list, or lines between its paragraphs."""
    if not _AMBIGUOUS.match(lines[heading]):
        return False
    if any(is_item(lines[item]) for item in items):
        return True
    return bool(paragraphs) and paragraphs[0] < heading < paragraphs[-1]


def _is_subheading(lines: Sequence[str], heading: int, items: Sequence[int]) -> bool:
    """Tell whether the last item is the article's own sub-heading: alone between blank lines, unlike the headlines."""
    last = items[-1]
    if is_date_line(lines[last]) or _COUNTER.match(lines[last]) or lines[last - 1]:
        return False
    words = len(lines[last].split())
    others = [item for item in items[:-1] if len(lines[item].split()) > 1 and not is_date_line(lines[item])]
    if not others:
        return words <= 3
    is_dated = sum(is_date_line(lines[item]) for item in items) >= max(1, len(others) // 2)
    is_packed = any(lines[item - 1] for item in items[:-1] if item - 1 != heading) or bool(lines[others[0] - 1])
    usual = sum(len(lines[item].split()) for item in others) / len(others)
    return is_dated or is_packed or (words <= 5 and words < 0.7 * usual)


def _kind(line: str) -> Reason:
    return Reason.DATE if is_date_line(line) else Reason.RELATED


def _last_prose(lines: Sequence[str], known: Mapping[int, Reason]) -> int:
    """Return the number of the last line too long for a headline or teaser: the article reaches at least there."""
    return max(
        (number for number, line in enumerate(lines) if len(line) > _LONGEST and number not in known), default=-1
    )


def _has_end_mark(known: Mapping[int, Reason], number: int) -> bool:
    return any(known.get(before) in (Reason.TAGS, Reason.COPYRIGHT) for before in range(max(0, number - 12), number))
