"""Builds HTML in which a word that is not ours cannot become markup: all is escaped unless it is Markup already.

Knows: escaping, tags, attributes, which links may be followed. Does not know what is shown.
"""

import html
import re
from typing import TypeAlias
from urllib.parse import urlsplit

from index.formats.characters import UNSHOWABLE

VOID = frozenset({"br", "hr", "input"})


class Markup(str):
    """HTML that this package made itself; only `tag`, `escaped` and `joined` may make one."""

    __slots__ = ()


Child: TypeAlias = str | Markup | None
Attribute: TypeAlias = str | int | bool | None


def escaped(text: str) -> Markup:
    """Any text as HTML that shows exactly that text, harmless between tags and within quoted attributes."""
    return text if isinstance(text, Markup) else Markup(html.escape(UNSHOWABLE.sub("", text), quote=True))


def joined(*children: Child) -> Markup:
    """Children one after the other, each escaped unless it is Markup; None leaves nothing."""
    return Markup("".join(escaped(child) for child in children if child is not None))


def tag(name: str, /, *children: Child, **attributes: Attribute) -> Markup:
    """One element. `class_` is `class`, `data_article` is `data-article`; None and False leave an attribute out."""
    written = "".join(
        f" {_attribute_name(key)}" if value is True else f' {_attribute_name(key)}="{escaped(str(value))}"'
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    return Markup(f"<{name}{written}>" if name in VOID else f"<{name}{written}>{joined(*children)}</{name}>")


def _attribute_name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def link(address: str) -> Markup:
    """An address as a link when it is a web address, else as plain text; following it tells the site nothing of us."""
    if not is_web_address(address):
        return escaped(address)
    return tag("a", address, href=address, rel="noopener noreferrer nofollow", target="_blank")


def is_web_address(address: str) -> bool:
    """Whether a browser may be sent there: `http` or `https`, a host, and no blank or control character."""
    if re.search(r"[\s\\\"'<>`]", address) or UNSHOWABLE.search(address):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
