"""A question in the names that a stretch of news has: of Elang Biruraya, where only "ELBR" stands, of that.

Knows: short names that an article introduces beside the long ones. Does not know what the reader makes of a stretch: it
takes whatever is named otherwise for something else.
"""

import re
from collections.abc import Iterable

from index.nouns import Article
from rag.speaking.introduced import introduced


def as_told(question: str, names: Iterable[str], passage: str, article: Article) -> str:
    """A question for a stretch of an article, each name in it in the form that alone stands there."""
    for name in names:
        if (form := _other(name, article)) and _has(passage, form) and not _has(passage, name):
            question = form.join(re.split(rf"\b{re.escape(name)}\b", question))
    return question


def _other(name: str, article: Article) -> str:
    """The short form of a name that an article introduces, or the long one of a short; empty without one."""
    pairs = introduced(article).items()
    return next((long if name == short else short for short, long in pairs if name in (short, long)), "")


def _has(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None
