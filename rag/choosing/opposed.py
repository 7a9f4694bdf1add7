"""Which sentences are left where some tell the opposite of what a question takes for granted: it fell, of why it rose.

Knows: that an article which tells so does not answer where it says nowhere what is taken for granted. Does not know by
which words (`rag.parsing.opposites`), or what is said then (`rag.telling.reasons`).
"""

from collections.abc import Sequence
from typing import Final

from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.parsing.opposites import affirms, opposite
from rag.question import Question

_OF_ALL_OF_IT: Final = frozenset({Kind.WHY, Kind.HOW, Kind.HOW_MANY})
"""Kinds of question of which other sentences of such an article tell the opposite's reason, way or amount."""


def without_opposed(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that do not tell the opposite, without the others of an article where some do and none tells this.

    Why a price fell is no answer to why it rose, though a sentence that tells why has no word of either.
    """
    against = [one for one in evidence if opposite(question, one.sentence)]
    if not against:
        return list(evidence)
    left = [one for one in evidence if not any(one is other for other in against)]
    articles = {one.sentence.article.id for one in against if question.kind in _OF_ALL_OF_IT}
    articles -= {one.sentence.article.id for one in left if affirms(question, one.sentence)}
    return [one for one in left if one.sentence.article.id not in articles]


def opposing(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """Of some sentences, best first, those of the best one's article that tell the opposite."""
    nearest = [one for one in evidence if one.sentence.article.id == evidence[0].sentence.article.id]
    return [one for one in nearest if opposite(question, one.sentence)]


def opposed(evidence: Sequence[Evidence], question: Question) -> str | None:
    """The words with which the article of the best of some sentences, best first, tells the opposite; else None."""
    return next((opposite(question, one.sentence) for one in opposing(evidence, question)), None)
