"""What templates set beside an article that is none of it: teasers of other stories.

Knows: how a teaser is built (a linked headline and at most its day), that teasers stand in rows under a heading or
below the article, and how such boxes are named. Does not know: which wording shows a single line to be a prompt.
A box that may hold a paragraph of the article stays.
"""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from lxml.html import HtmlElement

from index.page.headlines import is_heading, is_headline
from index.page.imprint import is_date_line, is_stamp

_CARDS: Final = ("article", "div", "li", "section")
HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_ROW: Final = 2
"""Teasers that make a row when they have it to themselves."""
_AMID: Final = 3
"""Teasers that make a row among other things."""
_CARD: Final = 300
"""Characters of a teaser without a summary."""
_BESIDE: Final = 40
"""Characters of a section's or a writer's name beside a headline."""
_LABEL: Final = 60
"""Characters of what heads a row of teasers."""
_BOX: Final = 1_500
"""Characters of a box of links."""
_SUMMARY: Final = 400
"""Characters of a teaser with one."""
_PARAGRAPH: Final = 120
"""Characters of a paragraph that is an article's."""
_HEADLINE_WORDS: Final = 4

_NAMED: Final = re.compile(
    r"(?:^|[\s_-])(?:related|terkait|recommend(?:ed|ations?)?|rekomendasi|trending|terpopuler|popular|terkini|read-?also|also-?read|baca-?juga)(?:$|[\s_-])",
    re.I,
)
_MARKER: Final = re.compile(
    r"\W*(?:(?:baca|simak|lihat)\s(?:juga|pula)|(?:berita|artikel)\sterkait|read\salso|also\sread)\W*$", re.I
)
_LABELLED: Final = re.compile(r"\W*(?:promosi|advertorial|sponsored|iklan|promoted)\b\W*", re.I)
_SPACES: Final = re.compile(r"\s+")


def find(tree: HtmlElement) -> list[HtmlElement]:
    """Return the elements that hold nothing but teasers, and their headings."""
    found = (*_rows(tree), *_linked(tree), *_announced(tree), *_below(tree))
    return list(dict.fromkeys(one for one in found if not holds_article(one)))


def _rows(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield what holds teasers only, else the teasers, and the heading above them."""
    held: dict[HtmlElement, list[HtmlElement]] = {}
    for element in tree.iter(*_CARDS):
        if (parent := element.getparent()) is not None and _is_card(element):
            held.setdefault(parent, []).append(element)
    for parent, cards in held.items():
        own = len(words_of(parent)) - sum(len(words_of(card)) for card in cards)
        if len(cards) >= _ROW and own <= _LABEL and parent.tag not in ("body", "main"):
            yield from (parent, *_label(parent))
        elif len(cards) >= _AMID:
            yield from (*cards, *_label(cards[0]))


def _is_card(element: HtmlElement) -> bool:
    """Whether an element is a teaser: a linked headline, and beside it no more than a stamp or a name."""
    words = words_of(element)
    if not words or len(words) > _CARD:
        return False
    links = [link for link in element.iter("a") if len(words_of(link).split()) >= _HEADLINE_WORDS]
    if len(links) != 1 or not is_headline(headline := words_of(links[0])):
        return False
    rest = " ".join(_texts(element, links[0]))
    is_headed = any(True for _ in links[0].iter(*HEADINGS)) or any(
        above.tag in HEADINGS for above in _within(links[0], element)
    )
    if rest and (is_date_line(rest) or is_stamp(rest)):
        return True
    return is_headed and len(rest) <= _BESIDE and len(headline) > len(rest) and not rest.endswith((".", "”", '"'))


def _texts(element: HtmlElement, link: HtmlElement) -> Iterator[str]:
    """Yield the words of an element that are not in its link."""
    inside = {id(one) for one in link.iter()}
    for one in element.iter():
        if id(one) not in inside and isinstance(one.tag, str) and (one.text or "").strip():
            yield _SPACES.sub(" ", one.text or "").strip()
        if one is not element and (one is link or id(one) not in inside) and (one.tail or "").strip():
            yield _SPACES.sub(" ", one.tail or "").strip()


def _within(link: HtmlElement, element: HtmlElement) -> Iterator[HtmlElement]:
    for above in link.iterancestors():
        if above is element:
            return
        yield above


def _label(row: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the heading right above a row of teasers, and a line above it that can be nothing else."""
    above = row.getprevious()
    if above is None or not isinstance(above.tag, str) or len(words := words_of(above)) > _LABEL:
        return
    if above.tag in HEADINGS or is_heading(words):
        yield above


def _linked(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the boxes that are named after teasers and are mostly links."""
    for element in tree.iter("aside", "div", "section", "ul"):
        if _NAMED.search(name_of(element)) and 0 < len(words := words_of(element)) <= _BOX:
            links = sum(len(words_of(link)) for link in element.iter("a"))
            yield from (element,) if 2 * links >= len(words) else ()


def _below(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the teasers with a summary below the article: headline, a sentence, and the day or outlet of another."""
    cards = [element for element in tree.iter(*_CARDS) if _is_summary(element)]
    if not cards:
        return
    within = {id(one) for card in cards for one in card.iter()}
    ends: HtmlElement | None = None
    for one in tree.iter("p", *_CARDS):
        is_text = id(one) not in within and len(one.text or "") >= _PARAGRAPH
        ends = (
            one if is_text or (one.tag == "p" and id(one) not in within and len(words_of(one)) >= _PARAGRAPH) else ends
        )
    order = {one: at for at, one in enumerate(tree.iter())}
    first: dict[HtmlElement | None, int] = {}  # paragraph within each holder of cards
    for holder in dict.fromkeys(card.getparent() for card in cards):
        own = () if holder is None else holder.iterchildren("p")
        first[holder] = next((order[one] for one in own if len(words_of(one)) >= _PARAGRAPH), len(order))
    for card in cards:
        if ends is not None and order[card] > order[ends] and order[card] < first[card.getparent()]:
            yield card


def _is_summary(element: HtmlElement) -> bool:
    """Whether an element is a heading, at most one paragraph and, on a line of its own, a day."""
    if not 0 < len(words_of(element)) <= _SUMMARY or len(list(element.iter(*HEADINGS))) != 1:
        return False
    lines = [line for one in element.iter() if isinstance(one.tag, str) for line in (one.text, one.tail) if line]
    stamps = [line for line in map(str.strip, lines) if line and is_date_line(line)]
    first = next((one for one in element.iter() if isinstance(one.tag, str) and (one.text or "").strip()), element)
    is_headed = first.tag in HEADINGS or any(above.tag in HEADINGS for above in first.iterancestors())
    return bool(stamps) and is_headed and sum(len(words_of(one)) > _BESIDE for one in element.iter("p")) <= 1


def name_of(element: HtmlElement) -> str:
    """The names that a template gives an element."""
    return " ".join(element.get(key) or "" for key in ("class", "id", "aria-labelledby"))


def _announced(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the headlines, each a link and nothing else, behind words that only say “Baca juga”, and those words."""
    for line in tree.iter("p", "div"):
        links = [line] if len(line) <= _ROW and _LABELLED.match(line.text_content()) else []
        yield from (one for one in links if any(map(_is_link, one)) and _LABELLED.fullmatch(_beside(one)))
    for marker in tree.iter("p", "div", "strong", "b", "span", *HEADINGS):
        if len(marker) > _ROW or not _MARKER.match(words := words_of(marker)):
            continue
        while (holder := marker.getparent()) is not None and words_of(holder) == words:
            marker = holder
        links = [] if (marker.tail or "").strip() else list(takewhile(_is_link, marker.itersiblings()))
        yield from (marker, *links) if links else ()


def _beside(line: HtmlElement) -> str:
    """Return the words of a line that are not in its link."""
    return " ".join(_texts(line, next(line.iter("a"))))


def _is_link(element: HtmlElement) -> bool:
    links = [element] if element.tag == "a" else list(element.iter("a"))
    words = words_of(element)
    return (
        len(links) == 1 and len(words.split()) >= _HEADLINE_WORDS and words_of(links[0]) == words and is_headline(words)
    )


def holds_article(element: HtmlElement) -> bool:
    """Whether an element has the page's headline in it, or a paragraph without a link."""
    if next(element.iter("h1"), None) is not None:
        return True
    paragraphs = (one for one in element.iter("p", "blockquote") if next(one.iter("a"), None) is None)
    return any(len(words_of(one)) >= _PARAGRAPH for one in paragraphs)


def words_of(element: HtmlElement) -> str:
    """All words of an element, on one line."""
    return _SPACES.sub(" ", element.text_content()).strip()
