"""What an HTML page says of its article: meta tags, JSON-LD, microdata, and the date printed at its headline.

Knows: how pages declare themselves, and that they declare other stories, too. Does not know: the article's text, or how
dates are read. Dates are only taken where the page declares its date of publication; none is searched in the text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from html import unescape
from typing import Final

from lxml.html import HtmlElement

from index.formats import linked, portals, sites, writers
from index.formats.titles import split_site, without_page, without_site
from index.origin.addresses import host_of
from index.origin.dates import UPDATED, find_dates
from index.origin.outlets import is_nameless
from index.origin.writing_days import days_of_writing
from index.page.imprint import is_byline, is_date_line

_BELOW_TITLE: Final = 12
"""Blocks below the headline in which its date is printed: desk, author, date, share buttons, picture."""
_ABOVE_TITLE: Final = 2
"""Blocks above the headline in which a date may be its own; further above stands the day on which the page was read."""
_DAYS_LATER: Final = 3
"""Days until a report is printed: a date above its headline is believed when the text tells of such a day."""
_PARAGRAPH: Final = 120
"""Characters of a block that is the article's first paragraph: below it no date is the page's own."""

_META: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("og:title", "twitter:title", "headline", "title", "dc.title"),
    "published": (
        "article:published_time", "datepublished", "publishdate", "publish_date", "pubdate", "content_publisheddate",
        "publish-date", "publication_date", "dc.date.issued", "dc.date", "date", "parsely-pub-date", "sailthru.date",
    ),
    "author": ("author", "article:author", "content_author", "dc.creator", "parsely-author"),
    "outlet": ("og:site_name", "application-name", "publisher", "dc.publisher"),
    "url": ("og:url", "twitter:url"),
    "section": ("article:section", "content_category", "section"),
}  # fmt: skip
_ANY_DATE: Final = ("dc.date", "date")
"""Names under which some sites declare the day of publication, and others that of the last change."""
_CHANGED: Final = ("article:modified_time", "datemodified", "og:updated_time", "lastmod", "last-modified")
_SPACES: Final = re.compile(r"\s+")
_JOINED: Final = re.compile(r"(?<=(?:19|20)\d\d)(?=[A-Z][a-z])|(?<=WIB|WIT)(?=[A-Z][a-z])|(?<=WITA)(?=[A-Z][a-z])")
"""Where two spans of a line meet without a space: “3 Nov 2024Diperbarui”."""
_SHORT_DAY: Final = re.compile(r"(?<![\d/])([0-3]?\d)/([01]?\d)(?![\d/])")


def fields(tree: HtmlElement, blocks: Sequence[str]) -> dict[str, str]:
    """What the page declares of its article, under canonical keys; `blocks` are its texts from the top."""
    meta = _meta(tree)
    found = {key: _one_line(value) for key, value in _declared(tree, meta).items()}
    if not (found.get("url", "").startswith(("http://", "https://")) and host_of(found["url"])):
        found.pop("url", None)
    names = [_one_line(meta[name]) for name in _META["outlet"] if name in meta] + [found.get("outlet", "")]
    portal, url = "", found.get("url", "")
    if headline := portals.headline(tree, found.get("title", ""), told=(meta.get("og:site_name", ""),)):
        portal, found["title"] = portals.site(found["title"]), headline
    found["outlet"] = sites.named(names, url=url, section=found.get("section", "")) or portal
    if "title" in found:
        found["title"] = without_page(without_site(found["title"], found["outlet"], url))
        window = _one_line("".join(tree.xpath("//head/title[1]//text()")))
        found["title"], site = split_site(found["title"], window, blocks)
        site = "" if is_nameless(site) else site
        found["outlet"] = found["outlet"] or site or sites.in_window(window, url)
    found["outlet"] = found["outlet"] or sites.addressed(names)
    authors = [found.get("author", ""), *(_one_line(meta[name]) for name in _META["author"] if name in meta)]
    people = [name for name in authors if not name.startswith(("http://", "https://", "@"))]
    found["author"] = writers.author(people, blocks, outlets=[*names, found["outlet"]])
    if "published" not in found or _is_of_change(found["published"], meta):
        printed = _printed_date(blocks, found.get("title", ""))
        found["published"] = printed or found.get("published", "")
    return {key: value for key, value in found.items() if value}


def _declared(tree: HtmlElement, meta: Mapping[str, str]) -> dict[str, str]:
    """What meta tags, JSON-LD, microdata and headings declare, as written."""
    found = _from_meta(meta)
    if item := linked.own(tree):
        known = {
            "title": linked.string(item.get("headline")),
            "published": linked.string(item.get("datePublished")),
            "author": linked.people(item.get("author")),
            "outlet": linked.string(item.get("publisher")),
            "url": linked.string(item.get("url")) or linked.string(item.get("mainEntityOfPage")),
            "section": linked.string(item.get("articleSection")),
        }
        # What is declared for machines in one object belongs together; it wins over meta tags.
        found |= {key: value for key, value in known.items() if value}
    elif item := linked.akin(tree):
        told = {"published": linked.string(item.get("datePublished")), "author": linked.people(item.get("author"))}
        found = {key: value for key, value in told.items() if value} | found
    if "author" not in found and (author := writers.marked(tree)):
        found["author"] = author
    if canonical := tree.xpath("//link[@rel='canonical']/@href"):
        found["url"] = str(canonical[0])
    if "title" not in found and (heading := tree.xpath("//h1")) and len(heading) == 1:
        found["title"] = heading[0].text_content()
    if "title" not in found and (heading := tree.xpath("//head/title")):
        found["title"] = heading[0].text_content()
    return found


def _one_line(value: str) -> str:
    return _SPACES.sub(" ", unescape(value)).strip()


def declares_article(tree: HtmlElement) -> bool:
    """Whether the page declares a day of publication, or an article in JSON-LD."""
    return "published" in _from_meta(_meta(tree)) or bool(linked.articles(tree))


def body(tree: HtmlElement) -> str:
    """The article's text where JSON-LD holds it, else empty."""
    item = linked.own(tree)
    return linked.string(item.get("articleBody")) if item else ""


def below_headline(blocks: Sequence[str], title: str) -> list[str]:
    """The blocks between the headline and the article's first paragraph."""
    below = list(blocks[blocks.index(title) + 1 :][:_BELOW_TITLE]) if title in blocks else []
    article = next((number for number, block in enumerate(below) if len(block) > _PARAGRAPH), len(below))
    return below[:article]


def _printed_date(blocks: Sequence[str], title: str) -> str:
    """The date that stands by itself or in a byline below the headline, or right above it, as printed; else empty.

    Extraction drops such lines as furniture. Dates elsewhere (in sentences, beside other headlines) are never taken.
    """
    below = [line for block in below_headline(blocks, title) if _is_dated(line := _JOINED.sub(" ", block))]
    if first := next((line for line in sorted(below, key=lambda line: bool(UPDATED.match(line)))), ""):
        return first
    at = blocks.index(title) if title in blocks else 0
    above = (block for block in reversed(blocks[max(at - _ABOVE_TITLE, 0) : at]) if is_date_line(block))
    return next((block for block in above if _is_confirmed(block, blocks[at + 1 :])), "")


def _is_dated(line: str) -> bool:
    return is_date_line(line) or (is_byline(line) and bool(find_dates(line)))


def _is_confirmed(printed: str, text: Sequence[str]) -> bool:
    """Whether the text tells of the printed day or one shortly before, and was not written after it.

    On the day that a page is read later it does not; that of another article is the day of a headline below the text.
    """
    found = find_dates(printed)
    if not found or any(one.date > found[0].date for one in days_of_writing("\n".join(text))):
        return False
    near = [found[0].date - timedelta(days=days) for days in range(_DAYS_LATER + 1)]
    return any(
        any(one.date in near for one in find_dates(block)) or any(_is_short(match, near) for match in _short(block))
        for block in text
    )


def _short(block: str) -> Iterator[tuple[int, int]]:
    return ((int(match[1]), int(match[2])) for match in _SHORT_DAY.finditer(block))


def _is_short(day: tuple[int, int], near: Sequence[date]) -> bool:
    return any(day == (one.day, one.month) for one in near)


def _meta(tree: HtmlElement) -> dict[str, str]:
    """The page's meta tags, the first of each name."""
    declared: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if content := (element.get("content") or "").strip():
            declared.setdefault(name.lower(), content)
    return declared


def _from_meta(declared: Mapping[str, str]) -> dict[str, str]:
    return {
        key: next(declared[name] for name in names if name in declared)
        for key, names in _META.items()
        if any(name in declared for name in names)
    }


def _is_of_change(value: str, meta: Mapping[str, str]) -> bool:
    """Whether a declared day may be that of the last change: its name says not which it is, and its moment is that."""
    figures = _moment(value)
    is_vague = any(_moment(meta.get(name, "")) == figures for name in _ANY_DATE)
    is_sure = any(
        _moment(meta[name]) == figures for name in _META["published"] if name not in _ANY_DATE and name in meta
    )
    return is_vague and not is_sure and any(_moment(meta.get(name, "")) == figures for name in _CHANGED)


def _moment(value: str) -> str:
    """The figures of a moment's day, hour and minute."""
    return "".join(filter(str.isdigit, value))[:12]
