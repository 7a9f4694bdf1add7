"""One story that several outlets print or tell: it is quoted once, and the others are named.

Knows: when two articles say the same words, or are on the same. Does not know how passages are found.
"""

from datetime import date

from index import words
from index.nouns import Article, Hit, Sentence

SAME_WORDS = 0.8
"""Share of a sentence's index terms that the other article's passage must hold."""

SAME_TITLE = 0.3
"""Share of the shorter title's index terms that titles on the same have in common."""
SAME_DAYS = 60
"""Days within which articles tell of the same."""


def printed_by(hit: Hit, sentence: Sentence) -> tuple[Article, ...]:
    """The articles of other outlets that print a sentence of the passage found, nearly word for word."""
    wanted = set(words.terms(sentence.text))
    found: dict[str, Article] = {}
    for passage in hit.repeats:
        article = passage.article
        if article.outlet == sentence.article.outlet or article.id == sentence.article.id:
            continue
        if wanted and len(wanted & set(words.terms(passage.text))) >= SAME_WORDS * len(wanted):
            found.setdefault(article.outlet or article.id, article)
    return tuple(found.values())


def alike(one: Article, other: Article) -> bool:
    """Whether two articles may tell of the same event, by the words of their titles and when they came out."""
    first, second = set(words.terms(one.title)), set(words.terms(other.title))
    shared = len(first & second) >= SAME_TITLE * max(1, min(len(first), len(second)))
    days = [date.fromisoformat(article.published) for article in (one, other) if article.published]
    return shared and (len(days) < 2 or abs((days[0] - days[1]).days) <= SAME_DAYS)
