"""Names in short that an article introduces itself, in brackets behind the long one: "Elang Biruraya (ELBR)".

Knows: capitals, and letters in their order. Does not know the short forms that people wrote down
(`index.words.abbreviations`), nor initials that no article explains (`rag.speaking.short_offices`).
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from index.nouns import Article

_BRACKETED: Final = re.compile(r"\b(?P<run>(?:[A-Z][\w'’.&-]* ){1,6})\((?P<short>[A-Z]{3,6})\)")


@lru_cache(256)
def introduced(article: Article) -> Mapping[str, str]:
    """Short names of an article with the long ones: the last words before the brackets that have their letters."""
    found = (
        (match["short"], _long(match["run"].split(), match["short"])) for match in _BRACKETED.finditer(article.text)
    )
    return {short: long for short, long in found if long}


def in_long(text: str, article: Article) -> str:
    """A text with the short names in it that an article introduces as the long ones."""
    known = introduced(article)
    return re.sub(r"\b[A-Z]{3,6}\b", lambda match: known.get(match[0], match[0]), text) if known else text


def _long(run: list[str], short: str) -> str:
    """The fewest last words of a run that begin as a short form does and have all its letters in their order."""
    ends = (run[at:] for at in reversed(range(len(run))))
    letters = re.compile(".*?".join(short), re.DOTALL)
    return next((" ".join(some) for some in ends if letters.match("".join(some).upper())), "")
