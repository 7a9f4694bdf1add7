"""The articles nearest to a question that none of them answers, each with its sentence nearest to an answer.

Knows: what was found, best first. Does not know why it does not answer (`rag.telling.reasons`).
"""

from collections.abc import Iterable

from index.nouns import Hit, Sentence
from rag.evidence import Evidence
from rag.nouns import Closest

CLOSEST = 3
"""Articles named when there is no answer."""
NEAR = 0.05
"""Score from which a sentence is near. How often one of these sentences is the answer, where a newsroom question is
refused though an article answers it, `kutip eval newsroom` tells."""


def nearest(hits: Iterable[Hit], judged: Iterable[Evidence] = ()) -> tuple[Closest, ...]:
    """The first few articles of what was found, each once, as near as its first passage.

    Args:
        hits: passages found, best first.
        judged: sentences looked at, best first.
    """
    near: dict[str, Sentence] = {}
    for one in judged:
        if one.score >= NEAR:
            near.setdefault(one.sentence.article.id, one.sentence)
    first: dict[str, Hit] = {}
    for hit in hits:
        first.setdefault(hit.article_id, hit)
    ranked = sorted(first, key=lambda article: list(near).index(article) if article in near else len(near))
    return tuple(Closest(first[one].article, first[one].score, near.get(one)) for one in ranked[:CLOSEST])
