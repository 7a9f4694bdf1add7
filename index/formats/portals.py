"""Sites that bear their own name as the title of every page, as those of local governments do.

Knows: what such a name looks like, and that the headline then stands right above the article's first paragraph.
Does not know: how sites that tell their headlines join them with their name (index.formats.titles).
"""

import re
from collections.abc import Collection
from typing import Final

from lxml.html import HtmlElement

from index.origin.outlets import plain
from index.page.headlines import is_heading
from index.regions.gazetteer import resolve

_PARAGRAPH: Final = 120
"""Characters of the article's first paragraph."""
_HEADLINE: Final = range(20, 300)
_HEADLINE_WORDS: Final = 4
_NAME_WORDS: Final = 10
_SHARED: Final = 0.5
"""Share of a heading's words in the title from which it says the same, so that the title is the article's."""
_GREETING: Final = re.compile(
    r"(?:selamat\sdatang\s(?:di|pada)\s|welcome\sto\s)?(?:(?:official\s)?(?:website|situs|portal|laman|web)"
    r"(?:\s(?:web|resmi|berita|informasi|official|milik|of))*\s|(?:beranda|home)\b\W*)",
    re.I,
)
_INSTITUTION: Final = re.compile(
    r"(?:pemerintah|pemkab|pemkot|pemprov|dinas|badan|bagian|kecamatan|kelurahan|desa|dprd|dpr|kpu|bawaslu|polres\w*|polda|polri|kejaksaan"
    r"|kantor|sekretariat|diskominfo\w*|kementerian|rsud|puskesmas|universitas|inspektorat|satpol|kodim|korem|ppid)\b",
    re.I,
)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5")
_REGION_WORDS: Final = 4
_NAMED: Final = re.compile(r"(?:^|[\s_-])(?:judul|title|headline|heading)(?:$|[\s_-])", re.I)
_ASIDE: Final = frozenset(("nav", "aside", "footer", "form", "head", "noscript", "script", "style", "template"))
_WORD: Final = re.compile(r"\w+")


def headline(tree: HtmlElement, title: str, *, told: Collection[str]) -> str:
    """Return the headline of a page whose `title` is its site's name; empty where it may be the article's.

    `told` is what the page calls its site.
    """
    if not _is_site(title, told) or any(_is_printed(one, title) for one in tree.iter(*_HEADINGS)):
        return ""
    first = next((one for one in tree.iter("p", "div", "td", "article") if _opens(one)), None)
    if first is None:
        return ""
    above = first.xpath(f"preceding::*[{' or '.join(f'self::{tag}' for tag in _HEADINGS)}]")
    likely = [one for one in above if _is_headline(" ".join(one.text_content().split()), title) and not _is_aside(one)]
    named = [one for one in likely if _NAMED.search(one.get("class") or "")]
    return next((" ".join(one.text_content().split()) for one in (named or likely)[::-1]), "")


def site(title: str) -> str:
    """Return the name in a site's title: `Website Resmi Pemerintah Kota Batu` → `Pemerintah Kota Batu`."""
    greeting = _GREETING.match(title)
    return title[greeting.end() :].strip(" -–—|") if greeting else title


def _is_site(title: str, told: Collection[str]) -> bool:
    if not title or len(title.split()) > _NAME_WORDS:
        return False
    is_told = any(plain(title) == plain(one) for one in told if one)
    return is_told or bool(_GREETING.match(title)) or is_institution(title)


def is_institution(name: str) -> bool:
    """Whether a line is only the name of a region's office or council: “Pemerintah Kota Batu”."""
    return bool(_INSTITUTION.match(name)) and _ends_in_region(name)


def _ends_in_region(name: str) -> bool:
    words = name.split()
    return any(resolve(" ".join(words[-count:])) for count in range(1, min(len(words), _REGION_WORDS + 1)))


def _is_printed(heading: HtmlElement, title: str) -> bool:
    """Whether a heading prints the title, and not as a link to the site's first page."""
    is_linked = heading.find(".//a") is not None or any(one.tag in ("a", "header") for one in heading.iterancestors())
    return not is_linked and plain(heading.text_content()) == plain(title)


def _opens(block: HtmlElement) -> bool:
    """Whether a block may be the article's first paragraph: long words of its own, outside of menus."""
    own = (block.text or "", *(child.text_content() + (child.tail or "") for child in block if _is_within(child)))
    return len(" ".join("".join(own).split())) >= _PARAGRAPH and not _is_aside(block)


def _is_within(child: HtmlElement) -> bool:
    return child.tag in ("a", "b", "br", "em", "font", "i", "span", "strong", "u")


def _is_aside(block: HtmlElement) -> bool:
    return any(one.tag in _ASIDE for one in (block, *block.iterancestors()))


def _is_headline(words: str, title: str) -> bool:
    if len(words) not in _HEADLINE or len(words.split()) < _HEADLINE_WORDS or is_heading(words):
        return False
    own = set(_WORD.findall(words.casefold()))
    return len(own & set(_WORD.findall(title.casefold()))) < _SHARED * len(own)
