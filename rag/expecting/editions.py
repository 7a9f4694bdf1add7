"""Of which year's budget, election or the like a question asks, and whether an article is of another year's.

Knows: a year right behind what it belongs to, "RAPBD 2025", or before it, "the 2025 budget". Does not know when an
article came out: what is of next year is written about this year.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from index import words
from index.days import find_days
from index.months import is_calendar_word, month_names
from index.nouns import Article, Hit
from rag.question import Question
from rag.scoring.terms import YEAR, Asked

_OF = r"(?: (?:(?:[Tt]ahun|[Ff]iscal)(?: (?:[Aa]nggaran|[Aa]jaran|[Yy]ear))?|TA|T\.A\.))?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d|\s?[-–—/]\s?\d)"
_BEHIND = re.compile(rf"(?P<what>[^\W\d_]{{3,}}){_OF} {_YEAR}")
_BEFORE = re.compile(rf"(?<![\d/.–-]){_YEAR} (?P<what>[^\W\d_]{{3,}})")
_NOTHING = frozenset(
    "tahun year years fiscal anggaran since until before after early late during awal akhir sejak bulan musim".split()
)
"""Words beside a year that are not what it is the year of."""


class Edition(NamedTuple):
    """Something that there is one of each year, and the year asked for."""

    name: str
    """As typed: "RAPBD 2025"."""
    year: str
    terms: frozenset[str]
    """Index terms that stand for it."""


def editions(question: Question, asked: Asked) -> Iterator[Edition]:
    """What a question asks for the year's own of."""
    text = question.text
    found = list(_BEHIND.finditer(text))
    if question.text_language == "en":
        dated = [(start, end) for start, end, _ in month_names(text)] + [
            (one.start, one.end) for one in find_days(text)
        ]
        # The year of a date belongs to it: "announced in September 2019 apply".
        found += [match for match in _BEFORE.finditer(text) if not any(a < match.start() <= b for a, b in dated)]
    for match in found:
        what = match["what"]
        if what.lower() in _NOTHING or is_calendar_word(what):
            continue
        own = set(words.tokens(what))
        credit = [term.credit for term in asked.terms if own & set(words.tokens(term.source))]
        if terms := frozenset().union(*credit):
            yield Edition(match.group().strip(), match["year"], terms)


def of_them(hits: Iterable[Hit], wanted: Sequence[Edition]) -> list[Hit]:
    """The passages of articles that are not of another year's."""
    return [hit for hit in hits if not any(another(hit.article, edition) for edition in wanted)]


def another(article: Article, edition: Edition) -> str | None:
    """The one of another year that an article is about: its first mention, "RAPBD 2026"; None when it is not so.

    An article that names the year asked for beside any date may be of both.
    """
    text = article.whole
    if edition.year in _lone_years(article):
        return None
    for word in re.finditer(r"[^\W\d_]{3,}", text):
        if edition.terms.isdisjoint(words.terms(word[0])):
            continue
        told = _BEHIND.match(text, word.start())
        return told.group() if told and told["year"] != edition.year else None
    return None


@lru_cache(512)
def _lone_years(article: Article) -> frozenset[str]:
    """The years that an article names without a day or month."""
    text = article.whole
    dated = [(one.start, one.end) for one in find_days(text)] + [(start, end) for start, end, _ in month_names(text)]
    lone = (match for match in YEAR.finditer(text) if not any(a <= match.start() < b for a, b in dated))
    return frozenset(match.group() for match in lone)
