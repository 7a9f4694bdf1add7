"""Why a single line of a news page is not its article.

Knows: the reasons, and which sign gives which (index.page.prompts, index.page.imprint). Does not know: where
on the page the line stands, or what its neighbours are. A sign describes the whole line: a word inside a sentence is
never one.
"""

import re
from enum import StrEnum
from typing import Final

from index.page import prompts as signs
from index.page.imprint import is_byline, is_date_line, is_signature, is_tag_line


class Reason(StrEnum):
    """Why a line or a part of one is not the article's text."""

    TITLE = "title"
    SECTION = "section line"
    BYLINE = "byline"
    DATE = "date line"
    TAGS = "tags"
    CAPTION = "caption"
    PULLED = "pull quote"
    RELATED = "related headline"
    SHARE = "share prompt"
    FOLLOW = "follow prompt"
    VIDEO = "video or embed prompt"
    ADVERT = "advert slot"
    COMMENTS = "comments"
    NAVIGATION = "navigation"
    COPYRIGHT = "copyright or republication note"
    CONTACT = "contact line"
    NOTICE = "site notice"
    SIGNATURE = "signature"
    SYMBOL = "no words"
    HEADER = "file header"
    RELEASE = "press release furniture"
    STRUCK = "struck out"
    HIDDEN = "hidden from readers"
    RUNNING = "header or footer of every page"


LONGEST: Final = 420
"""Characters of the longest line that a sign may describe; what is longer is told apart part by part."""

_ITEM: Final = re.compile(r"(?:[-•*●▪◦‣–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")
_WORD: Final = re.compile(r"[^\W_]")
_SIGNS: Final = (
    (Reason.RELATED, signs.RELATED),
    (Reason.VIDEO, signs.VIDEO),
    (Reason.VIDEO, signs.SLOGAN),
    (Reason.ADVERT, signs.ADVERT),
    (Reason.COMMENTS, signs.COMMENTS),
    (Reason.SHARE, signs.SHARE),
    (Reason.FOLLOW, signs.FOLLOW),
    (Reason.COPYRIGHT, signs.COPYRIGHT),
    (Reason.NAVIGATION, signs.NAVIGATION),
    (Reason.CONTACT, signs.CONTACT),
    (Reason.NOTICE, signs.NOTICE),
)
_PROSE: Final = 12
"""Words behind “Baca juga:” from which a line that ends with a full stop holds a sentence of the article."""


def is_item(line: str) -> bool:
    """Tell whether a line begins with a list's marker: a bullet, a number or a letter."""
    return bool(_ITEM.match(line))


def reason_of(line: str) -> Reason | None:
    """Return why a line (stripped, single spaces) cannot be the article's text, or None when it may be.

    A line with a sentence in it is only noise when the sentence is a prompt of the site. Lines longer than `LONGEST`
    are never judged.
    """
    if not line or len(line) > LONGEST:
        return None
    if not _WORD.search(line):
        return Reason.SYMBOL
    for reason, sign in _SIGNS:
        if match := sign.match(line):
            return None if reason is Reason.RELATED and _holds_prose(line[match.end() :]) else reason
    if is_tag_line(line):
        return Reason.TAGS
    if is_date_line(line):
        return Reason.DATE
    if is_signature(line):
        return Reason.SIGNATURE
    return Reason.BYLINE if is_byline(line) else None


def _holds_prose(rest: str) -> bool:
    """Tell whether what follows a prompt ends as a sentence does: other articles' headlines have no full stop."""
    return len(rest.split()) >= _PROSE and rest.rstrip('"”’ )').endswith((".", ","))
