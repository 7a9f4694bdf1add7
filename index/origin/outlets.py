"""Tells an outlet's name by its look: a domain, a known brand, or a name such as outlets give themselves.

Knows: how Indonesian outlets are named. Does not know: where on a page the name stands.
"""

import re

_DOMAIN = (
    r"[\w-]+(?:\.[\w-]+)*\.\s?(?:com|co\.id|or\.id|go\.id|my\.id|web\.id|ac\.id|sch\.id|id|co|net|news|tv|org|info|asia|site"
    r"|online|media|live|press|today)"
)
DOMAIN = re.compile(_DOMAIN, re.IGNORECASE)
BRAND = re.compile(
    r"antara(?:\s?news)?|kbrn|rri|detikcom|reuters|afp|ap|xinhua|sputnik|anadolu|bbc|voa|infopublik|jpnn|rmol\w*"
    r"|(?:cnn|cnbc|bbc|voa|idn)\s\w+|tribun[\w-]*|kompas|tempo|republika|merdeka|okezone|sindonews|inews|viva|liputan6|beritasatu"
    r"|(?:radar|suara|harian|media|warta|kabar|lensa|jawa|koran|tabloid|majalah|portal|humas|diskominfo)\s[\w\s]+"
    r"|[\w\s]*(?:news|post|pos|times|online|update|\stv)|[a-z]{5,}(?:com|id|co|news|post|tv)",
    re.IGNORECASE,
)

_NAMELESS = frozenset((
    "home", "homepage", "beranda", "website", "situs", "situsresmi", "websiteresmi", "blog", "myblog", "mysite",
    "wordpress", "blogger", "untitled", "news", "berita", "portal", "default", "index", "localhost", "sitename",
    "null", "undefined", "cetak", "cetakberita", "versicetak", "print", "printversion", "read", "detail",
    "detailberita", "amp", "baca",
))  # fmt: skip
"""What sites are called that nobody has named, in their plain form."""
_CARRIERS = frozenset((
    "msn", "yahoo", "yahoonews", "yahooindonesia", "googlenews", "googleberita", "linetoday", "flipboard", "babe",
    "newsbreak", "ucnews", "operanews", "archiveorg", "internetarchive", "waybackmachine", "archivetoday", "archiveph",
))  # fmt: skip
"""Who shows other outlets' articles, in their plain form."""


def is_nameless(name: str) -> bool:
    """Whether a site's declared name is only what its software writes there."""
    return plain(name) in _NAMELESS


def is_carrier(name: str) -> bool:
    """Whether it shows other outlets' articles, so that a dateline's outlet is rather theirs."""
    return plain(name) in _CARRIERS


def is_outlet(name: str) -> bool:
    """Whether a short name looks like an outlet's."""
    return bool(DOMAIN.fullmatch(name) or BRAND.fullmatch(name))


def plain(name: str) -> str:
    """Letters and figures in lower case: what two ways of writing an outlet, a title or a line have in common."""
    return "".join(filter(str.isalnum, name.casefold()))
