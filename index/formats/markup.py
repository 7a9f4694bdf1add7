"""An HTML tree made plain before its text is taken: what no reader sees goes, and every paragraph is a block.

Knows: struck and hidden words, embedded posts, layout tables, elements that HTML does not know, text beside blocks;
extractors lose or misread each of them. Does not know: which of the blocks are the article.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from index.formats import boxes
from index.nouns import Removed
from index.page.lines import Reason
from index.saying import SURELY

_ADVERT: Final = 300
"""Characters of an advert's block; a longer one may hold the article."""
_TEASER: Final = 400
"""Characters of another article's headline and first words."""
_MOST_STRUCK: Final = 0.3
"""Share of a page's letters that may be struck out; more is a tag that nobody closed."""
_LAYOUT: Final = 300
"""Characters of a table's cell, itself broken into lines, from which the table only places things on the page."""
_HEAD: Final = 160
"""Characters of a byline with its day."""

_ADVERTS: Final = frozenset(("ad", "ads", "adv", "advert", "advertisement", "adsense", "adsbygoogle", "iklan"))
_STRUCK: Final = ("del", "s", "strike")
_UNSEEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_STRIKING: Final = re.compile(r"text-decoration[\w-]*\s*:[^;]*\bline-through", re.I)
_POST: Final = re.compile(
    r"\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed|text-post-media)\b"
)
_FURNITURE: Final = re.compile(r"amp-(?:ad|sticky-ad|embed|sidebar|consent|social-share|analytics|lightbox)\b")
_TOLD: Final = re.compile(rf"[\"”,]\s(?:{SURELY})(?:nya)?\b|\(\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\)")
"""What reports have and adverts do not: who said it, or the day of it in brackets."""
_LETTER: Final = re.compile(r"[^\W\d_]")
_MARK: Final = "kutip-gone"
"""The name of elements that are about to go, all at once: each by itself would copy the text behind it."""


def smooth(tree: HtmlElement) -> tuple[tuple[Removed, ...], bool]:
    """Make the tree plain, in place; return the words that went and whether anything was changed."""
    removed = [
        *_cut(list(_posts(tree)), Reason.VIDEO),
        *_cut(list(_adverts(tree)), Reason.ADVERT),
        *_cut(list(_others(tree)), Reason.RELATED),
        *_cut(list(_hidden(tree)), Reason.HIDDEN),
    ]
    struck = list(_struck(tree))
    if sum(len(element.text_content()) for element in struck) <= _MOST_STRUCK * len(tree.text_content()):
        removed += _cut(struck, Reason.STRUCK)
    changes = [_open_unknown(tree), _open_layout(tree), _open_heads(tree), boxes.set_apart(tree)]
    return tuple(removed), bool(removed) or any(changes)


def take_off(tree: HtmlElement, teasers: Sequence[HtmlElement]) -> tuple[Removed, ...]:
    """Take what stands beside the article off the page, in place; return its words."""
    return tuple(_cut(teasers, Reason.RELATED))


def _posts(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield what is embedded from social networks: words of their own authors, not of the page's."""
    return (element for element in tree.iter("blockquote") if _POST.search(element.get("class") or ""))


def _adverts(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the short blocks that their class calls adverts, but for a report's sentence in a frame for adverts."""
    for element in tree.iter("div", "section", "aside", "p", "ins"):
        is_advert = _ADVERTS & set((element.get("class") or "").lower().split())
        if is_advert and len(words := element.text_content()) <= _ADVERT and not _TOLD.search(words):
            yield element


def _others(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the teasers beside the one article that has the headline; the posts of a live report are no teasers."""
    articles = list(tree.iter("article"))
    main = [article for article in articles if article.find(".//h1") is not None]
    is_live = tree.xpath("//script[contains(text(), 'LiveBlog')]|//*[contains(@itemtype, 'LiveBlog')]")
    if len(main) != 1 or len(main[0].text_content()) < _LAYOUT or is_live:
        return
    own = {*main, *main[0].iterancestors(), *main[0].iterdescendants("article")}
    for article in articles:
        is_headed = next(article.iter("h2", "h3", "h4", "h5"), None) is not None
        if article not in own and is_headed and len(article.text_content()) <= _TEASER:
            yield article


def _hidden(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield hidden words inside lines; a hidden block may be opened by the reader."""
    for element in tree.iter(*boxes.INLINE):
        if "hidden" in element.attrib or _UNSEEN.search(element.get("style") or ""):
            yield element


def _struck(tree: HtmlElement) -> Iterator[HtmlElement]:
    for element in tree.iter(*_STRUCK, *boxes.INLINE):
        is_struck = element.tag in _STRUCK or bool(_STRIKING.search(element.get("style") or ""))
        if is_struck and not any(above.tag in _STRUCK for above in element.iterancestors()):
            yield element


def _cut(elements: Sequence[HtmlElement], reason: Reason) -> Iterator[Removed]:
    words = [" ".join(" ".join(element.itertext()).split()) for element in elements]
    _drop(elements)
    return (Removed(one, reason) for one in words if _LETTER.search(one) or reason is Reason.STRUCK)


def _drop(elements: Sequence[HtmlElement]) -> None:
    """Take elements out of their tree with all that is in them; the text behind them stays."""
    for element in elements:
        element.tag = _MARK
    if elements:
        etree.strip_elements(elements[0].getroottree(), _MARK, with_tail=False)


def _open_unknown(tree: HtmlElement) -> bool:
    """Take the tags of elements off that HTML does not know, with what is in them where that is no text."""
    unknown = [element for element in tree.iter() if element.tag == "embed" or _is_unknown(element)]
    _drop([element for element in unknown if _FURNITURE.match(element.tag)])
    for element in unknown:
        element.tag = _MARK
    etree.strip_tags(tree, _MARK)
    return bool(unknown)


def _is_unknown(element: HtmlElement) -> bool:
    return isinstance(element.tag, str) and ("-" in element.tag or ":" in element.tag)


def _open_layout(tree: HtmlElement) -> bool:
    """Make divisions of tables that only place text on the page."""
    found = [table for table in tree.iter("table") if any(map(_is_laid_out, _cells(table)))]
    for table in found:
        for part in [table, *_parts(table)]:
            part.tag = "div"
            part.attrib.clear()
    return bool(found)


def _open_heads(tree: HtmlElement) -> bool:
    """Make divisions of the footers above an article's text, which say who wrote it and when: Drupal's `node__meta`."""
    for footer in (found := [footer for footer in tree.xpath("//article//footer") if _is_head(footer)]):
        footer.tag = "div"
    return bool(found)


def _is_head(footer: HtmlElement) -> bool:
    before, after = (footer.xpath(f"{axis}::p[normalize-space()][1]") for axis in ("preceding", "following"))
    owns = [next(p.iterancestors("article"), None) is next(footer.iterancestors("article")) for p in (*before, *after)]
    return owns == [False] * len(before) + [True] and len(footer.text_content().strip()) <= _HEAD


def _parts(table: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the rows and cells of a table, and what holds them; not those of tables within it."""
    for child in table:
        if child.tag in ("tbody", "thead", "tfoot", "tr"):
            yield child
            yield from _parts(child)
        elif child.tag in ("td", "th", "caption"):
            yield child


def _cells(table: HtmlElement) -> Iterator[HtmlElement]:
    return (part for part in _parts(table) if part.tag in ("td", "th"))


def _is_laid_out(cell: HtmlElement) -> bool:
    breaks = sum(1 for _ in cell.iter("br", "p", "div"))
    return breaks > 2 and len(" ".join(cell.text_content().split())) >= _LAYOUT
