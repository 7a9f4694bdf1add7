"""Which of somebody's words are on what he is asked to have spoken about, as their sentence and article tell.

Knows: the weighted words of a question. Does not know whose words they are (`rag.choosing.own_words`).
"""

from collections.abc import Sequence
from functools import lru_cache

from index import words
from index.nouns import Article
from rag.evidence import Evidence
from rag.features import LEAD_CHARACTERS
from rag.scoring.terms import Asked, WeightedTerm, coverage, vocabulary

MOST = 0.75
"""Share of a topic that a sentence must hold with its passage and its article's title and opening."""
SOME = 0.4
"""Share of it that a sentence must hold with the title alone: an opening tells of many things."""
LEAST = 0.15
"""Score that one of them must have: a title may tell of more than what was said, in a portrait years before."""
TELLING = 4.0
"""Weight above which no word of a topic may be missing in the whole article."""


def on_topic(evidence: Sequence[Evidence], topic: str, asked: Asked) -> list[Evidence]:
    """The sentences, best first, that are on a topic, some words of a question; none where none scores enough."""
    own = set(words.tokens(topic))
    terms = [term for term in asked.terms if own & set(words.tokens(term.source))]
    found = [one for one in evidence if terms and _is_on(one, terms)]
    return found if found and found[0].score >= LEAST else []


def _is_on(evidence: Evidence, terms: Sequence[WeightedTerm]) -> bool:
    """Whether an article has all of a topic that tells, and a sentence amid what is around it most of that."""
    article = evidence.sentence.article
    known = vocabulary(article)
    if any(term.weight > TELLING and known.isdisjoint(term.credit) for term in terms):
        return False
    title, opening = _head(article)
    near = title | frozenset(words.terms(evidence.sentence.text))
    around = near | opening | frozenset(words.terms(evidence.hit.passage.text))
    return all(coverage(terms, dict.fromkeys(held, 1.0)) >= least for held, least in ((near, SOME), (around, MOST)))


@lru_cache(512)
def _head(article: Article) -> tuple[frozenset[str], frozenset[str]]:
    """The index terms of an article's title, and of its opening."""
    return frozenset(words.terms(article.title)), frozenset(words.terms(article.text[:LEAD_CHARACTERS]))
