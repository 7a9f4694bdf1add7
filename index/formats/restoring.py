"""Paragraphs that extraction left out of the middle of an article are put back where they stood.

Knows: that a whole sentence between two paragraphs of the article is the article's, unless it is a link, a caption or
in a box named after furniture. Does not know: how the text was extracted, or what single lines of noise look like.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from index.origin.outlets import plain
from index.page.headlines import is_heading

_MOST_BLOCKS: Final = 3_000
"""Blocks of a page that are compared with its text; news pages have below 600."""
_SENTENCE: Final = 40
"""Characters of a paragraph that is put back."""
_KEPT: Final = 30
"""Letters of a block that marks where the article reaches."""
_HEADING: Final = 100
"""Characters of a sub-heading."""
_BEHIND: Final = 3
"""Blocks behind a sub-heading among which its first paragraph stands: an advert or a link may stand between."""
_LEAVES: Final = ("p", "blockquote", "div", "li", "td", "h2", "h3", "h4")
_INNER: Final = (*_LEAVES, "ul", "ol", "table", "section", "article", "figure", "br")
_ENDED: Final = re.compile(r"""[.!?]["”’')\]]*$""")
_PASSED: Final = frozenset((
    "nav", "form", "button", "figure", "figcaption", "script", "style", "noscript", "template", "iframe", "svg",
    "select", "head", "video", "audio", "footer",
))  # fmt: skip
_STANDFIRST: Final = re.compile(
    r"(?:^|[\s_-])(?:stand-?first|excerpt|summary|ringkasan|teras|lead|lede|deck?|intro|preview|sub-?(?:title|judul|head\w*)|sub)(?:$|[\s_-])",
    re.I,
)
_FURNITURE: Final = re.compile(
    r"(?:^|[\s_-])(?:ads?|adv|advert\w*|iklan|promo\w*|sponsor\w*|banner|related|terkait|read-?also|baca(?:-?juga)?|also|recommend\w*|rekomendasi"
    r"|popular|populer|trending|terkini|latest|tags?|share|sharing|social|sosmed|comments?|komentar|newsletter|subscribe|paywall|login|cookies?"
    r"|caption|foto|photo|image|img|credits?|bio|profile|author|penulis|editor|breadcrumbs?|menu|nav|copyright|disclaimer|widget|teaser|card"
    r"|hidden|modal|popup|video|player|embed|tweet)(?:$|[\s_-])",
    re.I,
)


def restore(text: str, tree: HtmlElement) -> str:
    """Return the text with the sentences of `tree` that it lacks: a standfirst, and those between its paragraphs."""
    lines = text.split("\n")
    keys = [plain(line) for line in lines]
    whole = plain(text)
    blocks = [(block, key) for block in _leaves(tree) if (key := plain(block.text_content()))]
    if len(blocks) > _MOST_BLOCKS:
        return text
    kept = [number for number, (_, key) in enumerate(blocks) if len(key) >= _KEPT and key in whole]
    if not kept:
        return text
    at = next((line for line, own in enumerate(keys) if blocks[kept[0]][1] in own), 0)
    for block, key in blocks[: kept[0]]:
        if key not in whole and _is_standfirst(block):
            lines.insert(at, " ".join(block.text_content().split()))
            keys.insert(at, key)
            at += 1
    for number in range(kept[0], kept[-1] + 1):
        block, key = blocks[number]
        if key in whole:
            found = (line for line in range(at, len(lines)) if key in keys[line])
            at = next(found, at) if len(key) >= _KEPT else at
        elif _is_the_articles(block) or _is_subheading(block, whole):
            at += 1
            lines.insert(at, " ".join(block.text_content().split()))
            keys.insert(at, key)
            whole += key
    return "\n".join(lines)


def _leaves(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the blocks of text that hold no other block, in document order."""
    return (block for block in tree.iter(*_LEAVES) if next(block.iterdescendants(*_INNER), None) is None)


def _is_standfirst(block: HtmlElement) -> bool:
    """Whether a block above the article's first paragraph is named after a standfirst and stands below its headline."""
    is_named = any(_STANDFIRST.search(one.get("class") or "") for one in (block, *islice(block.iterancestors(), 1)))
    return is_named and bool(block.xpath("preceding::h1")) and _is_the_articles(block)


def _is_subheading(block: HtmlElement, whole: str) -> bool:
    """Whether a heading stands between paragraphs of the text `whole`, as one of the article's parts has it."""
    words = " ".join(block.text_content().split())
    if (
        block.tag not in ("h2", "h3", "h4")
        or len(words) > _HEADING
        or block.find(".//a") is not None
        or is_heading(words)
    ):
        return False
    before = next((one for one in block.itersiblings("p", preceding=True) if _is_kept(one, whole)), None)
    return before is not None and any(_is_kept(one, whole) for one in islice(block.itersiblings(), _BEHIND))


def _is_kept(block: HtmlElement, whole: str) -> bool:
    key = plain(block.text_content()) if block.tag == "p" else ""
    return len(key) >= _KEPT and key in whole


def _is_the_articles(block: HtmlElement) -> bool:
    words = " ".join(block.text_content().split())
    if len(words) < _SENTENCE or not _ENDED.search(words):
        return False
    if sum(len(link.text_content()) for link in block.iter("a")) > len(words) / 2:
        return False
    above = [block, *block.iterancestors()]
    if any(element.tag in _PASSED for element in above):
        return False
    near = [element for element in above if element.tag not in ("body", "html", "main", "article")]
    return not any(_FURNITURE.search(f"{element.get('class') or ''} {element.get('id') or ''}") for element in near)
