"""Who wrote an HTML page's article, among those whom it declares.

Knows: that pages declare an editor, a translator or their own brand as the author, and print what somebody is. Does not
know: bylines that name somebody else (index.origin.bylines).
"""

import re
from collections.abc import Sequence
from typing import Final

from lxml.html import HtmlElement

from index.origin.houses import house_of
from index.origin.outlets import plain

_EDITS: Final = (
    r"(?:editor|redaktur(?:\spelaksana)?|penyunting|uploader|translators?|penerjemah|edited\sby|translated\sby)"
)
_WRITES: Final = r"(?:penulis|reporter|pewarta|wartawan|jurnalis|kontributor|author|writer|oleh|by|laporan)"
_COMPANY: Final = re.compile(r"(?:PT|CV)\b|\b(?:cyber\smedia|media\s(?:group|network|nusantara)|newsroom)\b", re.I)
_WRITER_PRINTED: Final = re.compile(
    r"(?:[A-Z][\w.'’]*\s){1,4}[A-Z][\w.'’]*,\s(?i:jurnalis|wartawan|reporter|kontributor|pewarta)\b(?=\s?(?:$|[·|•,–—-]))"
)
"""A line that begins with a writer and what he is: “Siti Aminah, Jurnalis · Kamis …”."""

_CARD: Final = (
    "//*[contains(@class, 'author') and contains(@class, 'vcard') and not(contains(@class, 'comment'))]"
    "//*[contains(concat(' ', @class, ' '), ' fn ') and contains(normalize-space(), ' ')]"
)
"""How blogs mark who wrote a post; a name of one word is what somebody is called where he logs in."""


def marked(tree: HtmlElement) -> str:
    """The one person whom microdata or a card of the post's author names; empty for several, as of other stories."""
    marked = tree.xpath("//*[@itemprop='author']") or tree.xpath(_CARD)
    names = [(one.xpath(".//*[@itemprop='name']") or [one])[0] for one in marked]
    told = {" ".join((one.get("content") or one.text_content()).split()) for one in names} - {""}
    return told.pop() if len(told) == 1 else ""


def author(declared: Sequence[str], blocks: Sequence[str], *, outlets: Sequence[str]) -> str:
    """The first of some declared authors who is neither the site itself nor, as the page prints it, only an editor.

    Empty where none is left, or where the page names another one and never the declared: then its bylines tell.
    """
    people = (name for name in declared if name and not _is_site(name, outlets) and not _edits(name, blocks))
    first = next(people, "")
    is_printed = any(first.casefold() in block.casefold() for block in blocks)
    return first if is_printed or not any(_is_signed(block) for block in blocks) else ""


def _is_site(name: str, outlets: Sequence[str]) -> bool:
    """Whether a name is a company's, or that of the site or of its house: kumparanNEWS on kumparan."""
    houses = {house for outlet in outlets if (house := house_of(plain(outlet)))}
    return bool(_COMPANY.search(name)) or plain(name) in map(plain, outlets) or house_of(plain(name)) in houses


def _edits(name: str, blocks: Sequence[str]) -> bool:
    """Whether the page labels somebody as the editor, and nowhere as the writer or prints him alone, as writers are."""

    def labelled(role: str) -> bool:
        label = re.compile(rf"\b{role}\s?[:|]?\s{{0,2}}{re.escape(name)}(?!\w)", re.IGNORECASE)
        return any(label.search(block) for block in blocks)

    return labelled(_EDITS) and not labelled(_WRITES) and name not in blocks


def _is_signed(block: str) -> bool:
    return bool(_WRITER_PRINTED.match(block))
