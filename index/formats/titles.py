"""The title of an HTML page, and the name of the site that pages print behind it.

Knows: how sites join headline, section and site (“Headline - Section - Site”, “Site | Headline”), and how far to trust
what names the site: a page's own, or an address, may be near it, a row's outlet must be it, and where nothing names it
the page's headline tells. Does not know: HTML.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from index.formats.portals import is_institution
from index.origin.outlets import is_outlet, plain
from index.page.imprint import is_section

_SHORTEST: Final = 15
"""Characters of a headline; what is shorter before a bar may be its first half."""
_HEADLINE_WORDS: Final = 4
_SITE_WORDS: Final = 5
_SITE: Final = 40
"""Words and characters of a site's name; longer is its slogan."""
_PAGE: Final = re.compile(
    r"\s*[-–—|(]\s?(?:halaman|hal\.?|page|laman)\s(?:\d{1,2}(?:\s(?:dari|of)\s\d{1,2})?|all|semua)\)?$|\shalaman\sall$",
    re.I,
)
_BAR: Final = re.compile(r"\s+(?:[-–—|·•»:~]|::|\|\|)\s+|\s?[|»]\s?")


def without_site(title: str, outlet: str, url: str) -> str:
    """Cut ` - Outlet`, ` | outlet.com` or ` : Outlet Berita` off a page title when it names the site."""
    head, bar, tail = title.rpartition(" | ") if " | " in title else title.rpartition(" - ")
    if not bar or len(head) < _SHORTEST:
        return title
    named = plain(tail)
    names = [plain(name) for name in (outlet, url.partition("//")[2].partition("/")[0]) if name]
    return head.rstrip() if named and any(named in name or name in named for name in names) else title


def without_outlet(title: str, outlet: str) -> str:
    """Cut ` - Outlet` or ` | Outlet` off a row's title, where its column names exactly this outlet."""
    for bar in (" | ", " - ", " – "):
        head, found, tail = title.rpartition(bar)
        if found and outlet and len(head) >= _SHORTEST and plain(tail) == plain(outlet):
            return head.rstrip()
    return title


def without_page(title: str) -> str:
    """Cut the page off the title of an article that is printed on several: ` - Halaman 2`, ` Halaman all`."""
    return _PAGE.sub("", title)


def split_site(title: str, window: str, blocks: Sequence[str]) -> tuple[str, str]:
    """Return headline and site out of a page's title and its window title; an unknown site is empty.

    What stands behind or before the headline is the site where the page prints the headline by itself (in a block or
    as its declared title), or where it looks like an outlet's name. A section's name is none.
    """
    printed = {plain(block) for block in blocks if len(block) >= _SHORTEST}
    headline, site = _split(title, printed)
    return headline, site or _split(window, printed | {plain(headline)})[1]


def printed(told: Iterable[str], text: str) -> tuple[str, str]:
    """Return headline and site out of what names a document, of which the first counts that its text prints as a line.

    An office's name is no headline: it is the site's. Empty where there is none.
    """
    lines = [line for line in text.split("\n") if len(line.split()) >= _HEADLINE_WORDS]
    for title in told:
        headline, site = split_site(without_page(title), "", lines)
        if plain(headline) in map(plain, lines) and not is_institution(headline):
            return headline, site
    return "", ""


def _split(title: str, printed: Collection[str]) -> tuple[str, str]:
    bars = list(_BAR.finditer(title))
    if plain(title) in printed:
        return title, ""
    for bar in bars:
        head, tail = title[: bar.start()], title[bar.end() :]
        if len(head) >= _SHORTEST and plain(head) in printed:
            return head, _site_among(_BAR.split(tail)[::-1])
        if len(tail) >= _SHORTEST and plain(tail) in printed:
            return tail, _site_among(_BAR.split(head))
    last = title[bars[-1].end() :] if bars else ""
    if bars and bars[-1].start() >= _SHORTEST and is_outlet(last) and _site_among([last]):
        return title[: bars[-1].start()], last
    return title, ""


def _site_among(parts: Sequence[str]) -> str:
    names = (re.split(r"[:,]\s", part)[0].strip() for part in parts)
    return next((name for name in names if _is_site(name)), "")


def _is_site(name: str) -> bool:
    is_short = 2 < len(name) <= _SITE and len(name.split()) <= _SITE_WORDS
    return is_short and not is_section(name) and name[0].isalnum() and not name[0].islower()
