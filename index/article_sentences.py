"""The sentences of an article that is at hand, without asking the store for them.

Knows: that they are cut as `index/passages.py` cuts them. Does not know the store, nor where a sentence ends.
"""

from functools import lru_cache

from index import passages
from index.nouns import Article, Sentence


@lru_cache(512)
def sentences(article: Article) -> tuple[Sentence, ...]:
    """An article's sentences, as they are stored."""
    return tuple(Sentence(article, number, *span) for number, span in enumerate(passages.divide(article.text)[0]))


def before(sentence: Sentence) -> str:
    """The text of the sentence before one, or nothing."""
    return next((one.text for one in reversed(sentences(sentence.article)) if one.end <= sentence.start), "")
