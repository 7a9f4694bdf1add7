"""What an address tells of an article: its site, and the day or month that the site writes into it.

Knows: domains below the country's own, blogs on platforms, the Internet Archive. Does not know: what the page says.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from urllib.parse import urlsplit

_SECOND_LEVEL = frozenset(("co", "or", "go", "ac", "web", "my", "sch", "net", "desa", "biz", "com", "org"))
_PLATFORMS = frozenset(("blogspot", "wordpress", "medium", "substack", "wixsite", "weebly"))
"""Domains each of whose subdomains is somebody's own site, whatever their ending: blogspot.com, blogspot.co.id."""
_ADDRESS_DAY = re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>[01]\d)/(?P<day>[0-3]\d)(?=/)")
_ADDRESS_MONTH = re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>0[1-9]|1[0-2])/(?![0-3]\d/)")
_SLACK = timedelta(days=2)
"""How far from its address's month an article may be dated: begun one day, published the next."""
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d{4,14}[a-z_]{0,4}/(?=https?://)")


def host_of(url: str) -> str:
    """The host of an address in lower case; empty where it has none, or where it is written as no address is."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def outlet_of(url: str | None) -> str | None:
    """The site that an address belongs to: `https://news.detik.com/x` → `detik.com`; None when it has no host.

    A page kept in the Internet Archive belongs to the site that it was kept of, and a blog on a platform for many is
    one by itself: `https://kabardesa.blogspot.com/x` → `kabardesa.blogspot.com`.
    """
    labels = host_of(_ARCHIVED.sub("", url or "")).split(".")
    if len(labels) < 2 or labels[-1].isdigit():
        return None
    length = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    is_blog = labels[-length] in _PLATFORMS and labels[:-length] not in ([], ["www"])
    return ".".join(labels[-length - is_blog :])


def is_of_month(address: str, day: date) -> bool:
    """Whether a day may be one of the month that an address names: `/2021/03/`; without a month every day may."""
    match = _ADDRESS_MONTH.search(_ARCHIVED.sub("", address))
    if match is None:
        return True
    month = int(match["year"]), int(match["month"])
    return any((near.year, near.month) == month for near in (day - _SLACK, day, day + _SLACK))


def days_in(url: str) -> Iterator[date]:
    """The day that a site writes into its addresses: `/2025/01/02/` → 2 January 2025."""
    for match in _ADDRESS_DAY.finditer(url):
        try:
            yield date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            continue
