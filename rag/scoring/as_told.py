"""A question in the words that a stretch of news has: of Elang Biruraya, where only "ELBR" stands, of that.

Knows: short names that an article introduces beside the long ones, and how a half or quarter of a year is written. Does
not know what the reader makes of a stretch: it takes whatever is named otherwise for something else.
"""

import re
from collections.abc import Iterable

from index.nouns import Article
from index.words import stands_in
from rag.asking.times import subperiods
from rag.speaking.offices.short import introduced


def as_told(question: str, names: Iterable[str], passage: str, article: Article) -> str:
    """A question for a stretch of an article, each name and part of a year in the form that alone stands there."""
    for name in names:
        if (form := _other(name, article)) and stands_in(form, passage) and not stands_in(name, passage):
            question = form.join(re.split(rf"\b{re.escape(name)}\b", question))
    return _of_part(question, passage, article)


def _of_part(question: str, passage: str, article: Article) -> str:
    """A question for "semester I 2031" as one for "semester 1 tahun 2031"."""
    asked = next((one for one in subperiods.find(question, today=None) if one.of_year), None)
    if asked is None:
        return question
    parts = subperiods.find(passage, today=article.day)
    told = [passage[one.start : one.end] for one in parts if one.days == asked.days]
    typed = question[asked.start : asked.end]
    if not told or typed.lower() in (form.lower() for form in told):
        return question
    return question.replace(typed, told[0])


def _other(name: str, article: Article) -> str:
    """The short form of a name that an article introduces, or the long one of a short; empty without one."""
    pairs = introduced(article).items()
    return next((long if name == short else short for short, long in pairs if name in (short, long)), "")
