"""From a page to its article: the noise goes and is told, the article's words stay as they are.

Knows: in which order lines are judged, and how paragraphs are put together. Does not know: what noise looks like
(index.page.lines, index.page.fragments), where line breaks were lost (index.page.seams), where other headlines stand
(index.page.headlines), how a page's head is built (index.page.head, index.page.creditlines), what it prints twice
(index.page.pulled), or what a press release is wrapped in (index.page.releases).
A line that may be the article's stays: losing a sentence is worse than keeping a prompt.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from index.errors import Rejected
from index.formats import plaintext
from index.nouns import Removed
from index.origin.datelines import read_dateline
from index.origin.outlets import plain
from index.page import creditlines, fragments, head, headlines, parts, pulled, releases, seams, tail
from index.page.lines import Reason, is_item, reason_of
from index.readers import Page
from index.segmentation.cells import rows

MAX_LINES: Final = 20_000
"""Lines of a page; articles have 60, the longest reports 8,000; beyond is a table or a dump."""
_TOP: Final = 60
"""Lines at the top, blank ones with them, among which a file may declare its fields."""
_ENDS: Final = frozenset('.!?"”…')
_DANGLING: Final = re.compile(r"[A-Z][\w .,()'’/]{2,60}\s?(?:--|[-–—])$")
"""A dateline on a line of its own (“Jakarta, CNN Indonesia --”): the sentence it opens is on the next line."""


@dataclass(frozen=True, slots=True)
class Clean:
    """A page's article: its words untouched, paragraphs apart by a blank line, list items each on a line.

    Spaces stand alone but between the cells of a table's row, where two do.
    """

    title: str
    text: str
    captions: tuple[str, ...]
    removed: tuple[Removed, ...]
    """What was dropped, in the page's order, each with its reason."""


def clean(page: Page) -> Clean:
    """Return the page's article. Raises Rejected when nothing of it is left.

    Sub-headings, standfirst and dateline stay in the text; the title and its repetitions, bylines, date lines, tags,
    captions and all prompts of the site do not.
    """
    untouched = seams.part(page.text).split("\n")
    lines = [_trim(line) for line in untouched]
    if len(lines) > MAX_LINES:
        raise Rejected(f"more than {MAX_LINES:,} lines; split it into articles")
    known = _judge(lines) | _header(lines, page.fields)
    known |= releases.heading(lines, known)
    title, body, imprint = _head(lines, known, page.fields)
    known |= imprint
    for number in parts.dated(lines, known, body=body):
        del known[number]
    known |= head.judge(lines, known, title=title, body=body)
    known |= headlines.blocks(lines, known=known, start=_after_title(known))
    known |= releases.contacts(lines, known, body=body, is_release=Reason.RELEASE in known.values())
    known |= tail.judge(lines, known)
    known |= pulled.quotes(lines, known, body=body)
    captions = tuple(dict.fromkeys(lines[number] for number in sorted(known) if known[number] is Reason.CAPTION))
    paragraphs, removed = _assemble(lines, known)
    set_apart = rows(untouched)
    text = "\n".join(set_apart.get(paragraph, paragraph) for paragraph in paragraphs).strip("\n")
    if not any(character.isalpha() for character in text):
        raise Rejected("nothing but page noise: no article text is left")
    return Clean(title or head.opening(text), text, captions, (*page.removed, *removed))


def _trim(line: str) -> str:
    """Collapse spaces, and take away the commas that lost links leave at a line's ends."""
    line = " ".join(line.split()).lstrip(", ")
    words = line.rstrip(", ")
    return words if words[-1:] in _ENDS or line.count(",", len(words)) > 1 else line


def _judge(lines: list[str]) -> dict[int, Reason]:
    known = {number: reason for number, line in enumerate(lines) if (reason := reason_of(line))}
    listed = set(_listed(lines, known))
    return {number: reason for number, reason in known.items() if number not in listed}


def _listed(lines: Sequence[str], known: Mapping[int, Reason]) -> Iterator[int]:
    """Yield the lines of a prompt's wording that stand in a run of list items, of which one at least is no prompt."""
    filled = (number for number, line in enumerate(lines) if line)
    for is_list, run in groupby(filled, key=lambda number: is_item(lines[number])):
        items = list(run)
        if is_list and not all(number in known for number in items):
            yield from (number for number in items if known.get(number) in (Reason.FOLLOW, Reason.COPYRIGHT))


def _header(lines: list[str], fields: Mapping[str, str]) -> dict[int, Reason]:
    """Return the lines that the reader took the page's fields from: `Key: value` at the top, and an address alone."""
    values = set(fields.values())
    url = fields.get("url")
    found = {at: Reason.HEADER for at, line in enumerate(lines) if url and plaintext.address(line) == url}
    if not plaintext.header("\n".join(lines[:_TOP])):
        return found
    for number, line in enumerate(lines[:_TOP]):
        _, colon, value = line.partition(": ")
        if line and not colon:
            break
        if colon and value.strip() in values:
            found[number] = Reason.HEADER
    return found


def _head(
    lines: list[str], known: Mapping[int, Reason], fields: Mapping[str, str]
) -> tuple[str, int, dict[int, Reason]]:
    """Return the title, the line where the article begins, and the credit lines before it."""
    body = head.body_at(lines, known)
    named: dict[int, Reason] = {}
    # A long credit line looks like the article's first: then the article is looked for again below it.
    while body < len(lines) and (found := _credited(lines, {**known, **named}, body, fields)):
        named |= found
        if body not in found:
            break
        body = head.body_at(lines, {**known, **named})
    known = {**known, **named}
    dateline = read_dateline(lines[body]) if body < len(lines) else None
    outlet = dateline.outlet if dateline else None
    title = head.find_title(lines, known, body=body, given=fields.get("title", ""), outlet=outlet)
    if not title and named:
        # The one line that could be the title may itself be written like a credit (“Jadwal Salat Batang, 7 Mei 2025”).
        others = {at: reason for at, reason in known.items() if at not in named}
        title = head.find_title(lines, others, body=body, given="")
    form = plain(title)
    return title, body, {at: reason for at, reason in named.items() if at < body and plain(lines[at]) != form}


def _credited(lines: list[str], known: Mapping[int, Reason], body: int, fields: Mapping[str, str]) -> dict[int, Reason]:
    """Return the credit lines down to the article's first line; its dateline's outlet is the page's own."""
    top = lines[: body + 1]
    own = (plain(fields.get("outlet", "")),)
    if not any(number not in known and creditlines.is_shaped(line, outlets=own) for number, line in enumerate(top)):
        return {}
    dateline = read_dateline(lines[body])
    return creditlines.find(top, known, outlets=(fields.get("outlet", ""), (dateline and dateline.outlet) or ""))


def _after_title(known: dict[int, Reason]) -> int:
    return next((number + 1 for number, reason in sorted(known.items()) if reason is Reason.TITLE), 0)


def _assemble(lines: list[str], known: dict[int, Reason]) -> tuple[list[str], tuple[Removed, ...]]:
    """Return the lines of the text, a blank one between paragraphs, and everything removed in the page's order."""
    text: list[str] = []
    removed: list[Removed] = []
    article = [number for number, line in enumerate(lines) if line and number not in known]
    is_listed = False
    for number, line in enumerate(lines):
        if number in known:
            removed.append(Removed(line, known[number]))
            continue
        if not line:
            continue
        if number == article[0]:
            line, lost = fragments.cut_lead(line)
            removed += [Removed(lost, Reason.SYMBOL)] if lost else []
        pieces = fragments.split(line)
        kept = list(pieces.kept)
        removed += pieces.removed
        if number == article[-1] and kept:
            kept[-1], lost = fragments.cut_pages(kept[-1])
            removed += [Removed(lost, Reason.NAVIGATION)] if lost else []
            rest, lost = fragments.cut_signature(kept[-1])
            if lost and (rest or text or kept[1:]):
                kept[-1], removed = rest, [*removed, Removed(lost, Reason.SIGNATURE)]
        for part in filter(None, kept):
            is_marked = is_item(part)
            if len(text) == 2 and _DANGLING.match(text[-1]):
                text[-1] += f" {part}"
            else:
                text += [part] if is_marked and is_listed else ["", part]
            is_listed = is_marked
    return text, tuple(removed)
