"""Web pages that are no article: what a server says instead of one, requests to log in or consent, lists of articles.

Knows: the wording of errors, of checks of the visitor and of what is done with his data, and how an index of teasers or
links is built. Does not know: how an article's text is taken out of its page.
"""

import re
from collections.abc import Sequence
from typing import Final

from lxml.etree import XPath
from lxml.html import HtmlElement

from index.errors import Rejected

_SHORT: Final = 600
"""Characters of a page that says no more than that there is no article on it."""
_PARAGRAPH: Final = 60
_PARAGRAPHS: Final = 2
"""Characters of a sentence, and sentences that such a page has at most."""
_TEASERS: Final = 3
_TEASER: Final = 400
"""Teasers of a list, and characters of the longest."""
_BRIEF: Final = 120
"""Characters of a paragraph that may be all of an article; what a list says of itself is shorter."""
_MOST: Final = 0.6
"""Share of a page's text that its teasers or headlines are, or its talk of the visitor's data."""
_LINKS: Final = 5
_LINK_WORDS: Final = 4
"""Linked headlines of a list, and words of the shortest; a menu's entries have fewer."""
_CONSENT: Final = tuple(
    re.compile(rf"\b(?:{words})\b", re.I)
    for words in (
        r"kami|we|our",
        r"anda|you|your",
        r"cookies?|kuki|data\spribadi|personal\sdata|privasi|privacy|persetujuan|consent",
    )
)
"""Of each one word stands in what a site tells a visitor of his data: who speaks, to whom, and of what."""
_SAYS: Final = re.compile(
    r"\b(?:halaman|laman|page|artikel|konten|url)\b(?:\s\w+){0,5}\s(?:tidak\s(?:ditemukan|tersedia)|not\sfound|does(?:n['’]t|\snot)\sexist)"
    r"|\b(?:40[34]|410|429|50[0234])\b\W{1,3}(?:error|forbidden|not\sfound|access|bad\sgateway|gateway|too\smany|internal)"
    r"|\b(?:access\sdenied|akses\sditolak|just\sa\smoment|attention\srequired|verify(?:ing)?\s(?:that\s)?you\sare\s(?:not\s)?(?:a\s)?(?:human|robot)"
    r"|checking\syour\sbrowser|are\syou\sa\srobot|service\sunavailable|bad\sgateway|internal\sserver\serror|too\smany\srequests"
    r"|(?:enable|aktifkan|turn\son|nyalakan)\s(?:your\s)?(?:java\s?script|cookies))\b",
    re.I,
)

_PASSWORD: Final = XPath("//input[@type='password']")
_LOGIN: Final = re.compile(r"\b(?:masuk|log\s?in|sign\s?in|daftar|akun)\b", re.I)


def refuse(tree: HtmlElement, blocks: Sequence[str], *, is_declared: bool) -> None:
    """Raise Rejected for a page that is no article. `is_declared`: whether the page says when it was published."""
    if is_declared:
        return
    title = " ".join("".join(tree.xpath("//head/title[1]//text()")).split())
    noscript = " ".join("".join(tree.xpath("//noscript//text()")).split())
    headings = [" ".join(heading.text_content().split()) for heading in tree.iter("h1")]
    lines = [block for block in blocks if len(block) < _PARAGRAPH]
    said = (title, *headings, *lines, *([noscript] if sum(map(len, blocks)) < len(noscript) else ()))
    is_short = sum(map(len, blocks)) < _SHORT and sum(len(block) >= _PARAGRAPH for block in blocks) <= _PARAGRAPHS
    if is_short and (found := next(filter(_SAYS.search, said), "")):
        raise Rejected(f"a page of the server, not an article: {found[:80]!r}")
    if is_short and _PASSWORD(tree) and any(map(_LOGIN.search, (title, *headings))):
        raise Rejected("a page that asks to log in, not an article: log in and save the article again")
    if sum(len(block) for block in blocks if _asks_consent(block)) > _MOST * sum(map(len, blocks)):
        raise Rejected("a request for consent, not an article: save the page again with the article open")
    if _is_list(tree, sum(map(len, blocks))) or _is_links(tree, blocks):
        raise Rejected("a list of articles, not an article: save each article's own page")


def _is_list(tree: HtmlElement, whole: int) -> bool:
    teasers = [article for article in tree.iter("article") if article.find(".//article") is None]
    if len(teasers) < _TEASERS or any(article.find(".//h1") is not None for article in teasers):
        return False
    if _is_headed(tree):
        return False
    sizes = [len(" ".join(article.text_content().split())) for article in teasers]
    headed = all(any(True for _ in article.iter("h2", "h3", "h4")) for article in teasers)
    return headed and max(sizes) <= _TEASER and sum(sizes) >= _MOST * whole


def _asks_consent(block: str) -> bool:
    return all(words.search(block) for words in _CONSENT)


def _is_links(tree: HtmlElement, blocks: Sequence[str]) -> bool:
    """Tell whether a page is mostly linked headlines and has no paragraph beside them."""
    linked = tree.xpath("//a[not(ancestor::nav or ancestor::aside or ancestor::footer or ancestor::form)]")
    texts = [" ".join(link.text_content().split()) for link in linked]
    headlines = [text for text in texts if len(text.split()) >= _LINK_WORDS]
    if len(headlines) < _LINKS or sum(map(len, headlines)) < _MOST * sum(map(len, blocks)):
        return False
    return not any(len(_unlinked(block, headlines)) >= _BRIEF for block in blocks if len(block) >= _BRIEF)


def _unlinked(block: str, headlines: Sequence[str]) -> str:
    """Return a block without the headlines in it."""
    for headline in headlines:
        block = block.replace(headline, "")
    return block


def _is_headed(tree: HtmlElement) -> bool:
    """Tell whether the page has one headline and, beside its teasers and its frame, a paragraph."""
    outside = tree.xpath("//p[not(ancestor::article or ancestor::footer or ancestor::aside or ancestor::nav)]")
    return len(tree.xpath("//h1")) == 1 and any(len(" ".join(p.text_content().split())) >= _BRIEF for p in outside)
