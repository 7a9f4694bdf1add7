"""A question in the words that a stretch of news has: of Elang Biruraya, where only "ELBR" stands, of that.

Knows: short names that an article introduces beside the long ones, pairs of candidates, abbreviations that people wrote
down, and how a half or quarter of a year is written. Does not know what the reader makes of a stretch: it takes
whatever is named otherwise for something else.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from index.nouns import Article
from index.words import abbreviations, stands_in
from rag.asking.times import subperiods
from rag.speaking.names.pairs import forms
from rag.speaking.offices.short import introduced


def as_told(question: str, names: Iterable[str], passage: str, article: Article) -> str:
    """A question for a stretch of an article, each name and part of a year in the form that alone stands there."""
    for name in names:
        known = (*forms(article, name), _other(name, article))
        form = next((one for one in known if one and stands_in(one, passage)), "")
        if form and not stands_in(name, passage):
            question = form.join(re.split(rf"\b{re.escape(name)}\b", question))
    for typed, others in _abbreviated(question):
        told = next((form for form in others if stands_in(form, passage, anycase=" " in form)), "")
        if told and not stands_in(typed, passage, anycase=" " in typed):
            question = re.sub(rf"\b{re.escape(typed)}\b", told, question)
    return _of_part(question, passage, article)


@lru_cache(256)
def _abbreviated(question: str) -> list[tuple[str, list[str]]]:
    """The abbreviations in a question, or their long forms, each with its other forms: PSU, pemungutan suara ulang."""
    found = []
    for one in abbreviations():
        every = [one.short, *one.long]
        if typed := next((form for form in every if stands_in(form, question)), ""):
            found.append((typed, [form for form in every if form != typed]))
    return found


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
