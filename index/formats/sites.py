"""The name of the site that an HTML page is of: which of the names it declares is one.

Knows: that sites declare a section, an address or the company behind them where their name belongs, and what window
titles say of them. Does not know: HTML, or how headline and site are joined (index.formats.titles).
"""

import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from index.origin.addresses import host_of, outlet_of
from index.origin.outlets import is_nameless, plain
from index.page.imprint import is_section

_ADDRESS: Final = re.compile(r"(?:https?:)?//\S+|www\.\S+", re.I)
_COMPANY: Final = re.compile(r"(?:PT|CV|Yayasan)\b\.?\s", re.I)
_OFFICIAL: Final = re.compile(
    r"(?:selamat\sdatang\sdi\s)?(?:official\s(?:web)?site|website|situs(?:\sweb)?|portal|laman|web)"
    r"\s(?:resmi\s|of\s(?:the\s)?|berita\s){1,2}"
    r"(?P<name>[A-Z][^|–—]{4,60})$",
    re.I,
)
"""What a government's site calls itself in the window title of all its pages: “Website Resmi Pemerintah Kota Batu”."""


def named(names: Sequence[str], *, url: str, section: str) -> str:
    """The first of a page's declared names that is its site's, else that of the company behind it; empty for none.

    Where an address stands for the name, it tells more than the company.
    A section's name is none unless the address has it, too: `nasional` on cnnindonesia.com, but not on viral.id.
    """
    own = [
        name for name in names if not (is_nameless(name) or _ADDRESS.fullmatch(name) or _is_section(name, url, section))
    ]
    company = own[0] if own and not any(map(_ADDRESS.fullmatch, names)) else ""
    return next((name for name in own if not _COMPANY.match(name)), company)


def addressed(names: Sequence[str]) -> str:
    """The site of the first declared name that is an address: `https://news.kabarkita.com/` → `kabarkita.com`."""
    found = (outlet_of(f"https://{name.partition('//')[2] or name}") for name in names if _ADDRESS.fullmatch(name))
    return next(filter(None, found), "")


def in_window(window: str, url: str) -> str:
    """The site in a window title that says no more of the article than its headline; empty when it tells none.

    Blogs print their name with a colon before the headline, where only the address tells it from the headline's own.
    """
    if official := _OFFICIAL.match(window):
        return official["name"].strip()
    name, colon, _ = window.partition(": ")
    host = plain(host_of(url))
    return name.strip() if colon and len(plain(name)) > 3 and plain(name) in host else ""


def _is_section(name: str, url: str, section: str) -> bool:
    if plain(name) in plain(host_of(url)):
        return False
    return is_section(name) or name in urlsplit(url).path.split("/")[1:-1] or plain(name) == plain(section)
