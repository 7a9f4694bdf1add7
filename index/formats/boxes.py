"""The boxes in which a browser sets a page: what it shows apart stands apart in the text, too.

Knows: that bare words beside a block are a box of their own, as CSS has it, and that templates set inline elements side
by side without a space between them, so that `<span>VIVA.co.id</span><span>21 November</span>` would be one word.
Does not know: what the words are. A word written in pieces (a large first letter, a formula) stays whole.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

INLINE: Final = frozenset((
    "a", "abbr", "b", "bdi", "big", "cite", "code", "em", "font", "i", "label", "mark", "small", "span", "strong",
    "sub", "sup", "time", "u",
))  # fmt: skip
_VOID: Final = frozenset(("br", "img", "wbr"))
_WITHIN: Final = INLINE | _VOID
_HOLDERS: Final = frozenset(("article", "body", "center", "div", "footer", "header", "main", "section", "td"))
"""Blocks that may hold bare words beside other blocks."""
_LINES: Final = (
    "address",
    "article",
    "body",
    "div",
    "figcaption",
    "footer",
    "header",
    "li",
    "main",
    "p",
    "section",
    "td",
)
_PARTS: Final = frozenset(("a", "label", "small", "span", "time"))
"""Elements that templates set side by side; bold and italics are a writer's, within a sentence."""
_DANGLING: Final = re.compile(r"\w\W*(?:--|[-–—])\s*$")
"""How bare words end that the paragraph behind them goes on with: “Jakarta, CNN Indonesia --”."""
_CLOSING: Final = frozenset(".,;:!?)]}%…”’\"'-–—/")
_OPENING: Final = frozenset("([{“‘\"'-–—/@#")


def set_apart(tree: HtmlElement) -> bool:
    """Set apart what a browser shows apart, in place; return whether anything was changed."""
    changes = [_part(element) for element in tree.iter(*_LINES)]
    changes += [_box(element) for element in list(tree.iter(*_HOLDERS))]
    return any(changes)


def _part(line: HtmlElement) -> bool:
    """Put spaces between the inline elements of a line that touch each other."""
    is_bare = line.tag != "p" and not (line.text or "").strip() and not any((one.tail or "").strip() for one in line)
    changed = False
    for before, element in pairwise((None, *line)):  # an index would be counted off from the first child each time
        if element is None or element.tag not in INLINE or not (words := _words(element)):
            continue
        loose = (line.text if before is None else before.tail) or ""
        if loose:
            touches = loose[-1].islower() and words[0].isupper()
        elif before is not None and before.tag in INLINE and (left := _words(before)):
            is_part = line.tag != "p" and before.tag in _PARTS and element.tag in _PARTS
            is_number = left[-1].isdigit() and words[0].isdigit() and not is_bare
            is_seen = is_part and not is_number
            touches = _touch(left[-1], words[0]) if is_seen else left[-1].islower() and words[0].isupper()
        else:
            continue
        if touches and before is None:
            line.text = f"{loose} "
        elif touches and before is not None:
            before.tail = f"{loose} "
        changed = changed or touches
    return changed


def _words(element: HtmlElement) -> str:
    return "".join(element.itertext(with_tail=False)) if element.tag not in ("sub", "sup") else ""


def _touch(left: str, right: str) -> bool:
    """Whether two elements' letters, side by side, are of two words."""
    if left.isspace() or right.isspace() or left in _OPENING or right in _CLOSING:
        return False
    return not (left.isalpha() and right.islower())


def _box(holder: HtmlElement) -> bool:
    """Make paragraphs of the bare words that stand beside a holder's blocks; a dateline opens the one behind it."""
    if all(_is_inline(child) for child in holder):
        return False
    made = [made for block, run in list(_runs(holder)) if (made := _paragraph(holder, block, run)) is not None]
    for paragraph in made:
        after = paragraph.getnext()
        if after is not None and after.tag == "p" and _DANGLING.search(paragraph.text_content()):
            after.tag = "span"
            paragraph.append(after)
    return bool(made)


def _paragraph(holder: HtmlElement, block: HtmlElement | None, run: list[HtmlElement]) -> HtmlElement | None:
    """Make a paragraph of the bare words behind a block, or at the holder's beginning; None where there are none."""
    loose = (holder.text if block is None else block.tail) or ""
    if not f"{loose}{''.join(map(_all_words, run))}".strip():
        return None
    paragraph: HtmlElement = etree.SubElement(holder, "p")
    paragraph.text = loose
    paragraph.extend(run)
    if block is None:
        holder.text = None
        holder.insert(0, paragraph)
    else:
        block.tail = None
        block.addnext(paragraph)
    return paragraph


def _runs(holder: HtmlElement) -> Iterator[tuple[HtmlElement | None, list[HtmlElement]]]:
    """Yield the runs of inline elements between a holder's blocks, each with the block before it."""
    block: HtmlElement | None = None
    run: list[HtmlElement] = []
    for child in holder:
        if _is_inline(child):
            run.append(child)
        else:
            yield block, run
            block, run = child, []
    yield block, run


def _is_inline(child: HtmlElement) -> bool:
    """Whether an element stands within a line: comments, pictures and breaks do; what holds a block does not."""
    if not isinstance(child.tag, str) or child.tag in _VOID:
        return True
    return child.tag in INLINE and all(one.tag in _WITHIN for one in child.iterdescendants(etree.Element))


def _all_words(child: HtmlElement) -> str:
    return (child.text_content() if isinstance(child.tag, str) else "") + (child.tail or "")
