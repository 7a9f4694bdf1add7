"""One story that several outlets print: it is quoted once, and the others are named.

Knows: when two articles say the same words. Does not know how passages are found.
"""

from index import words
from index.nouns import Article, Hit, Sentence

SAME_WORDS = 0.8
"""Share of a sentence's index terms that the other article's passage must hold."""


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
