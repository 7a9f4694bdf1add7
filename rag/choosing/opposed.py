"""Which sentences are left where some tell the opposite of what a question takes for granted: it fell, of why it rose.

Knows: that an article which tells so does not answer where it says nowhere what is taken for granted. Does not know by
which words (`rag.parsing.opposites`), or what is said then (`rag.telling.reasons`).
"""

from collections.abc import Sequence
from typing import Final

from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.parsing.opposites import Granted
from rag.question import Question

_OF_ALL_OF_IT: Final = frozenset({Kind.WHY, Kind.HOW, Kind.HOW_MANY})
"""Kinds of question of which other sentences of such an article tell the opposite's reason, way or amount."""


def without_opposed(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that do not tell the opposite, without the others of an article where some do and none tells this.

    Why a price fell is no answer to why it rose, though a sentence that tells why has no word of either.
    """
    if (granted := Granted.of(question)) is None:
        return list(evidence)
    against = {id(one) for one in evidence if granted.opposite(one.sentence)}
    left = [one for one in evidence if id(one) not in against]
    if question.kind not in _OF_ALL_OF_IT or not against:
        return left
    articles = {one.sentence.article.id for one in evidence if id(one) in against}
    articles -= {one.sentence.article.id for one in left if granted.is_affirmed(one.sentence)}
    return [one for one in left if one.sentence.article.id not in articles]


def opposing(evidence: Sequence[Evidence], question: Question) -> list[tuple[Evidence, str]]:
    """Of some sentences, best first, those of the best one's article that tell the opposite, with the words for it."""
    granted = Granted.of(question) if evidence else None
    nearest = [one for one in evidence if one.sentence.article.id == evidence[0].sentence.article.id]
    return [(one, told) for one in nearest if granted and (told := granted.opposite(one.sentence))]
