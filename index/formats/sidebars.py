"""What templates set into or beside an article that is none of it: offers to subscribe, and narrow columns.

Knows: how such boxes are named, and what they hold. Does not know: teasers of other stories (index.formats.teasers).
A box that may hold a paragraph of the article stays.
"""

import re
from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from index.formats.teasers import HEADINGS, holds_article, name_of, words_of

_OFFER: Final = 900
"""Characters of an offer to subscribe."""
_OFFERED: Final = re.compile(
    r"(?:^|[\s_-])(?:newsletter|subscri(?:be|ption)|langganan|berlangganan|paywall|regwall|sign-?up|mc4wp)(?:$|[\s_-])",
    re.I,
)
_OFFERS: Final = (
    re.compile(r"newsletter|buletin|(?:ber)?langganan\b|subscri", re.I),
    re.compile(r"e-?mail|surel|privacy|privasi|regist|sign(?:ing)?[\s-]up|daftar(?:kan)?\b", re.I),
    re.compile(r"\b(?:akun|account|masuk|log\s?in|premium|digital|gratis|free|per\s(?:bulan|month))\b", re.I),
)
"""Of two of these each offer to subscribe has words."""
_NARROW: Final = re.compile(
    r"(?:^|\s)(?:[\w-]*side-?bar[\w-]*|col-(?:(?:xs|sm|md|lg|xl|xxl)-)?[2-4]|kolom-kanan|right-(?:col\w*|side))(?:$|\s)",
    re.I,
)


def offers(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the boxes that are named after subscriptions and offer them, as they do amid an article."""
    for element in tree.iter("aside", "div", "section"):
        if _OFFERED.search(name_of(element)) and len(words := words_of(element)) <= _OFFER:
            is_offer = sum(1 for offer in _OFFERS if offer.search(words)) > 1
            yield from (element,) if is_offer and next(element.iter("h1"), None) is None else ()


def columns(tree: HtmlElement) -> list[HtmlElement]:
    """Return the narrow columns that stand beside another and have headings, but no paragraph of an article."""
    named = [element for element in tree.iter("aside", "div", "section", "td") if _NARROW.search(name_of(element))]
    # Asked of each row once, whatever number of columns it has.
    rows = dict.fromkeys(row for element in named if (row := element.getparent()) is not None)
    held = {row for row in rows if any(map(holds_article, row))}
    return [
        element
        for element in named
        if element.getparent() in held
        and next(element.iter(*HEADINGS), None) is not None
        and not holds_article(element)
    ]
