"""The articles that an HTML page declares in JSON-LD, and which of them is its own.

Knows: schema.org's objects, headlines told in other words, addresses written in two ways. Does not know: meta tags, or
what is made of an object's values.
"""

import json
import re
from collections.abc import Mapping, Sequence
from html import unescape
from typing import Any, Final

from lxml.html import HtmlElement

from index.origin.outlets import plain

_NESTED: Final = 20
"""Lists and objects within each other in JSON-LD; declared names have three."""
_ALIKE: Final = 0.6
"""Share of a declared headline's words that the page's title has, where both mean one story."""
_AKIN: Final = 0.25
"""That share of its longer words where both may mean one story, told to search engines in other words."""
_MOST: Final = 50
"""Objects of articles, and headlines, that are compared with each other; a page has two or three."""
_TITLE: Final = 12
"""Letters of a title that a longer headline must have in it to be the same."""

_ARTICLE_TYPES: Final = frozenset((
    "newsarticle", "article", "reportagenewsarticle", "blogposting", "analysisnewsarticle", "liveblogposting",
    "opinionnewsarticle", "backgroundnewsarticle",
))  # fmt: skip
_WORD: Final = re.compile(r"\w+")
_LONG_WORD: Final = re.compile(r"\w{4,}")
_ADDRESS: Final = re.compile(r"https?://(?:www\.)?(?P<path>[^?#]+)(?P<query>\?[^#]*)?", re.I)


def own(tree: HtmlElement) -> Mapping[str, Any] | None:
    """The JSON-LD object of the page's article; None when those it has may all be of other stories."""
    found = articles(tree)[:_MOST]
    addresses = _page_addresses(tree)
    titles = _titles(tree)
    headed = (item for item in found if _addresses(item) & addresses or _is_headed(item, titles))
    if item := next(headed, None):
        return item
    only = found[0] if len(found) == 1 else None
    is_silent = only is not None and not (string(only.get("headline")) and titles)
    return only if only is not None and is_silent and not (addresses and _addresses(only)) else None


def akin(tree: HtmlElement) -> Mapping[str, Any] | None:
    """The only object that may be of the page's article: their headlines share words, no address differs."""
    found = articles(tree)
    if len(found) != 1 or (_page_addresses(tree) and _addresses(found[0])):
        return None
    headline = " ".join(_LONG_WORD.findall(unescape(string(found[0].get("headline")))))
    return found[0] if _shared(headline, _titles(tree)) >= _AKIN else None


def _titles(tree: HtmlElement) -> list[str]:
    """The page's titles, as declared, printed and shown in the window."""
    printed = [heading.text_content() for heading in tree.xpath("//h1")[:_MOST]]
    declared = tree.xpath("//meta[@property='og:title']/@content")[:_MOST]
    return [title for title in (*declared, *printed, *tree.xpath("//head/title/text()")[:_MOST]) if plain(title)]


def _page_addresses(tree: HtmlElement) -> set[str]:
    declared = tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    return set(map(_address, map(str, declared))) - {""}


def _addresses(item: Mapping[str, Any]) -> set[str]:
    return {_address(string(item.get(key))) for key in ("url", "mainEntityOfPage", "@id")} - {""}


def _address(url: str) -> str:
    """What two ways of writing an address have in common; empty for none of the web."""
    match = _ADDRESS.match(url)
    if not match:
        return ""
    path = match["path"].rstrip("/")
    is_asked = "/" not in path or path.endswith((".php", ".asp", ".aspx"))  # the query says which article
    return path + (match["query"] or "" if is_asked else "")


def _is_headed(item: Mapping[str, Any], titles: Sequence[str]) -> bool:
    """Whether an object's headline is one of the page's titles, or says the same in most of its words."""
    headline = unescape(string(item.get("headline")))
    return _shared(headline, titles) >= _ALIKE or any(
        len(plain(title)) >= _TITLE and plain(title) in plain(headline) for title in titles
    )


def _shared(headline: str, titles: Sequence[str]) -> float:
    """The share of a headline's words that the nearest of the titles has."""
    words = set(_WORD.findall(headline.casefold()))
    shares = (len(words & set(_WORD.findall(title.casefold()))) / len(words) for title in titles if words)
    return max(shares, default=0.0)


def articles(tree: HtmlElement) -> list[Mapping[str, Any]]:
    """The article objects among the page's JSON-LD blocks; broken blocks are passed over."""
    found: list[Mapping[str, Any]] = []
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            waiting: list[Any] = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            item = waiting.pop()
            if isinstance(item, list):
                waiting.extend(reversed(item))
            elif isinstance(item, dict):
                waiting.extend(reversed(item["@graph"]) if isinstance(item.get("@graph"), list) else ())
                kinds = item.get("@type")
                kinds = kinds if isinstance(kinds, list) else [kinds]
                if any(str(kind).lower() in _ARTICLE_TYPES for kind in kinds):
                    found.append(item)
    return found


def people(value: object) -> str:
    """The declared authors without the organisations among them."""
    named = value if isinstance(value, list) else [value]
    return string([one for one in named if not (isinstance(one, dict) and "rganization" in str(one.get("@type")))])


def string(value: object, *, depth: int = 0) -> str:
    """Return what a declared value names; nothing for one nested beyond sense."""
    match value:
        case str():
            return value.strip()
        case list() | dict() if depth > _NESTED:
            return ""
        case list():
            return ", ".join(part for item in value if (part := string(item, depth=depth + 1)))
        case dict():
            return string(value.get("name") or value.get("@id"), depth=depth + 1)
        case _:
            return ""
