"""The article in an HTML page: its main text, above it the bylines that extraction loses.

Knows: HTML, trafilatura. Does not know: what the page declares of itself (index.formats.declarations), or what is noise
in it.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, defs, document_fromstring

from index.errors import Rejected
from index.formats import declarations, markup, nopages, sidebars, teasers
from index.formats.reading import Reading
from index.formats.restoring import restore
from index.nouns import Removed
from index.origin.outlets import plain
from index.page.creditlines import is_name, read_credit
from index.page.imprint import is_byline, is_date_line
from index.page.lines import Reason

MAX_DEPTH: Final = 200
"""Nesting of elements; real pages stay below 60, and the extractors recurse once a level."""
MAX_ELEMENTS: Final = 20_000
"""Elements of a page; real news pages have below 6,000, and extraction takes about 50 µs for each."""
_ENOUGH: Final = 250
"""Characters of main text below which the extractor has probably missed the article."""
_HEAD_BLOCKS: Final = 600
"""Blocks of text among which the headline is looked for; menus before it have up to 400."""
_ESCAPED: Final = 2
"""Times a row's HTML may be escaped."""

_DROPPED: Final = (
    "script", "style", "noscript", "template", "iframe", "svg", "form", "button", "select", "nav", "aside", "footer",
    "head", "video", "audio", "object", "canvas",
)  # fmt: skip
_BLOCKS: Final = frozenset((
    "address", "article", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "tr",
    "ul",
))  # fmt: skip


def read(page: str) -> Reading:
    """Return the page's main text, a paragraph a line, and its declared fields under canonical keys.

    Raises Rejected for a page nested or branched beyond the limits, without any text, or that is no article.
    """
    tree = _parse(page)
    removed, changed = markup.smooth(tree)
    blocks = list(islice(_block_texts(tree), _HEAD_BLOCKS))
    declared = declarations.fields(tree, blocks)
    nopages.refuse(tree, blocks, is_declared=declarations.declares_article(tree))
    beside = markup.take_off(tree, [*teasers.find(tree), *sidebars.columns(tree)])
    if changed or beside:
        page = etree.tostring(tree, encoding="unicode", method="html")
    text, offers = _without(_main_text(page, tree), sidebars.offers(tree))
    if not text.strip():
        raise Rejected("no text in the HTML page")
    lost = [line for line in _bylines(blocks, declared) if line not in text]
    return Reading("\n".join((*lost, text)), declared, (*removed, *beside, *offers))


def is_markup(text: str) -> bool:
    """Tell whether a row's text is written in HTML: it has paragraph, break or division tags, or struck words."""
    return bool(_BLOCK_TAGS.search(text) or _STRIKES.search(text))


def words(text: str) -> Reading:
    """Return a row's text as read: its HTML, escaped or not, taken off, its lines kept where only words are marked."""
    removed: list[Removed] = []
    for _ in range(_ESCAPED + 1):
        is_broken = bool(_BLOCK_TAGS.search(text))  # else its lines are its paragraphs, and a strike breaks none
        stripped = (
            strip(text if is_broken else text.replace("\n", "<br>")) if is_markup(text) else Reading(unescape(text))
        )
        text = stripped.text
        removed += stripped.removed
    return Reading(_INLINE.sub("", text), removed=tuple(removed))


def strip(fragment: str) -> Reading:
    """Return the text of an HTML fragment (a row's body), a block a line. Raises Rejected beyond the limits."""
    tree = _parse(f"<html><body>{fragment}</body></html>")
    removed, _ = markup.smooth(tree)
    return Reading("\n".join(_block_texts(tree)), removed=removed)


def unescape(text: str) -> str:
    """Return `text` with character references (`&quot;`, `&#8220;`) resolved; a bare `&` stays."""
    return _REFERENCES.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


_BLOCK_TAGS: Final = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|li|figure|blockquote)(?:\s[^<>]{0,500})?/?>|</(?:p|div)>", re.I
)
_STRIKES: Final = re.compile(r"<(?:del|s|strike)(?:\s[^<>]{0,500})?>", re.I)
_INLINE: Final = re.compile(
    r"</?(?:a|b|i|u|em|strong|span|font|ins|mark|small)(?:\s[^<>=]{1,40}=[^<>]{0,500})?\s?/?>", re.I
)
_REFERENCES: Final = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.I)
_OPENING: Final = re.compile(r"<(/?)([a-z][a-z0-9]*)\b[^<>]{0,2000}?(/?)>", re.I)
_CODE: Final = re.compile(r"<(script|style)\b[^<>]{0,2000}(?<!/)>|<!--(?!-?>)", re.I)
_CODE_END: Final = {
    "script": re.compile(r"</script\s*>", re.I),
    "style": re.compile(r"</style\s*>", re.I),
    "comment": re.compile(r"--!?>"),
}
_VOID: Final = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "td", "tr", "th",  # closed by their next sibling, so that an unclosed one nests nothing
))  # fmt: skip
_RULE: Final = re.compile(r"-{3,}(?:\|-{3,})*$")
_SPACES: Final = re.compile(r"\s+")


def _parse(page: str) -> HtmlElement:
    """Parse the page after counting its tags: the extractors behind it recurse and must never meet a bomb."""
    depth = deepest = opened = 0
    for closing, name, empty in _OPENING.findall(_without_code(page)):
        opened += not closing
        if name.lower() not in defs.tags or name.lower() in _VOID or empty:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    if deepest > MAX_DEPTH:
        raise Rejected(f"HTML nested deeper than {MAX_DEPTH} elements")
    if opened > MAX_ELEMENTS:
        raise Rejected(f"HTML with more than {MAX_ELEMENTS:,} elements")
    try:
        tree: HtmlElement = document_fromstring(page.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Rejected("no text in the HTML page") from error
    # The parser may see tags where the count saw code: the tree has the last word.
    depth = deepest = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth = depth + 1 if event == "start" else depth - 1
        deepest = max(deepest, depth)
    if deepest > MAX_DEPTH:
        raise Rejected(f"HTML nested deeper than {MAX_DEPTH} elements")
    return tree


def _without_code(page: str) -> str:
    """Return the page without scripts, styles and comments, whose tags nest nothing; an unclosed one stays."""
    kept: list[str] = []
    start = 0
    unclosed: set[str] = set()
    for found in _CODE.finditer(page):
        name = found[1].lower() if found[1] else "comment"
        if found.start() < start or name in unclosed:
            continue
        if end := _CODE_END[name].search(page, found.end()):
            kept.append(page[start : found.start()])
            start = end.end()
        else:
            unclosed.add(name)
    return "".join((*kept, page[start:]))


def _without(text: str, boxes: Iterable[HtmlElement]) -> tuple[str, tuple[Removed, ...]]:
    """Return the text without the lines of some boxes, and those.

    They go only now: on a page with less text, the extractor would take its furniture for an article.
    """
    inside = {plain(line) for box in boxes for line in _block_texts(box)} - {""}
    lines = text.split("\n")
    gone = tuple(Removed(line, Reason.NOTICE) for line in lines if plain(line) in inside) if inside else ()
    return "\n".join(line for line in lines if plain(line) not in inside) if gone else text, gone


def _main_text(page: str, tree: HtmlElement) -> str:
    # Imported here because it costs 0.3 s that a folder without HTML need not pay.
    from trafilatura import extract

    text = extract(page, include_comments=False, include_tables=True, favor_recall=True, with_metadata=False) or ""
    if len(text) >= _ENOUGH:
        return restore(_without_table_marks(text), tree)
    declared = declarations.body(tree)
    containers = tree.xpath("//article") or tree.xpath("//main") or [tree]
    own = max(("\n".join(_block_texts(container)) for container in containers), key=len)
    return max(text, unescape(declared), own, key=len)


def _without_table_marks(text: str) -> str:
    """Table rows come as `| a | b |`; the bars are the extractor's, not the page's."""
    rows = (_cells(line) if line.startswith("|") else line for line in text.split("\n"))
    return "\n".join(row for row in rows if not _RULE.match(row))


def _cells(line: str) -> str:
    return line.strip("| ").replace(" | ", "  ").replace("\\|", "|")


def _block_texts(tree: HtmlElement) -> Iterator[str]:
    """Yield the text of each block in document order, without scripts, navigation and forms."""
    parts: list[str] = []
    skipped: HtmlElement | None = None
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        is_start = event == "start"
        name = element.tag if isinstance(element.tag, str) else ""
        if skipped is None and is_start and name in _DROPPED:
            skipped = element
        if name in _BLOCKS and skipped is None:
            if line := _SPACES.sub(" ", "".join(parts)).strip():
                yield line
            parts.clear()
        if is_start and skipped is None:
            parts.append(element.text or "")
        elif not is_start:
            if element is skipped:
                skipped = None
            if skipped is None and element is not tree:
                parts.append(element.tail or "")
    if line := _SPACES.sub(" ", "".join(parts)).strip():
        yield line


def _bylines(blocks: Sequence[str], fields: Mapping[str, str]) -> list[str]:
    """Return the bylines and credit lines shortly below the headline, which extraction drops as furniture, too.

    So it does with a name that stands alone right below the headline, and a date line below that.
    """
    own = frozenset(filter(None, (plain(fields.get("outlet", "")),)))
    below = declarations.below_headline(blocks, fields.get("title", ""))
    named = below[:2] if len(below) > 1 and is_name(below[0]) and is_date_line(below[1]) else []
    told = (block for block in below if is_byline(block) or read_credit(block, outlets=own))
    return list(dict.fromkeys((*named, *told)))
