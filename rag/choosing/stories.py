"""One story that several outlets print or tell: it is quoted once, and the others are named.

Knows: when two articles say the same words, or are on the same. Does not know how passages are found.
"""

from collections.abc import Sequence
from functools import lru_cache

from index import words
from index.article_sentences import sentences
from index.claims import claims, without_head, word_for_word
from index.nouns import Article, Hit, Sentence

SAME = 0.7
"""Similarity of two sentences above which they tell the same, unless it is of other numbers or names, or denied."""

SAME_TITLE = 0.3
"""Share of the shorter title's index terms that titles on the same have in common."""
SAME_DAYS = 60
"""Days within which articles tell of the same."""


def printed_by(hit: Hit, sentence: Sentence) -> tuple[Article, ...]:
    """The articles of other outlets that print a sentence of the passage found, word for word."""
    found: dict[str, Article] = {}
    for passage in hit.repeats:
        article = passage.article
        if article.outlet == sentence.article.outlet or article.id == sentence.article.id:
            continue
        if any(word_for_word(sentence, other) for other in passage.sentences):
            found.setdefault(article.outlet or article.id, article)
    return tuple(found.values())


def alike(one: Article, other: Article) -> bool:
    """Whether two articles may tell of the same event, by the words of their titles and when they came out."""
    first, second = _terms(one.title), _terms(other.title)
    shared = len(first & second) >= SAME_TITLE * max(1, min(len(first), len(second)))
    return shared and not (one.day and other.day and abs((one.day - other.day).days) > SAME_DAYS)


def _shared(first: str, second: str) -> float:
    """Share of common index terms of two texts (Jaccard), 0 to 1."""
    one, other = _terms(first), _terms(second)
    return len(one & other) / max(1, len(one | other))


@lru_cache(1_024)
def _terms(text: str) -> frozenset[str]:
    """The index terms of a title or a sentence, each of which is compared with many."""
    return frozenset(words.terms(text))


def retold(sentence: Sentence, known: Sequence[Sentence]) -> int | None:
    """Which of some sentences one only tells again; None when it says something new."""
    return next((at for at, other in enumerate(known) if _retells(sentence, other)), None)


def _retells(sentence: Sentence, known: Sentence) -> bool:
    """Whether a sentence is much like a known one; one of another article with no other number, name or denial."""
    if _shared(sentence.text, known.text) < SAME:
        return False
    return sentence.article.id == known.article.id or claims(sentence).within(claims(known))


def at_odds(one: Sentence, other: Sentence) -> bool:
    """Whether articles that may be on the same have nearly one sentence, and it says otherwise.

    What each of them also says as the other does is another of a row: who else was punished, another day's price.
    """
    if one.article.id == other.article.id or not alike(one.article, other.article):
        return False
    if not _are_near(one, other) or not claims(one).at_odds_with(claims(other)):
        return False
    return not (_agrees(one.article, other) or _agrees(other.article, one))


def _are_near(one: Sentence, other: Sentence) -> bool:
    return _shared(without_head(one)[0], without_head(other)[0]) >= SAME


def _agrees(article: Article, told: Sentence) -> bool:
    """Whether some sentence of an article is a near copy of another article's that excludes nothing of it."""
    return any(_are_near(one, told) and not claims(one).at_odds_with(claims(told)) for one in sentences(article))
