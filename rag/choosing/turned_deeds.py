"""Which sentences are left where a deed that is asked of is told the other way round: who beat whom.

Knows: the deed of a question, and that nothing else of an article answers for it. Does not know how a sentence tells it
(`rag.extracting.reversed_deeds`).
"""

from collections.abc import Sequence
from typing import Final

from rag.evidence import Evidence
from rag.extracting.asked_deeds import asked_deed
from rag.extracting.beatings import beatings, is_beating
from rag.extracting.deeds import Deed, tells
from rag.extracting.reversed_deeds import is_reversed
from rag.question import Question

_NEARLY: Final = 0.5
"""Share of the best sentence's score from which another one tells of the same."""


def without_turned(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that do not tell the deed asked of the other way round.

    Where one of the best does, its article is left only what tells of that deed.
    """
    deed = asked_deed(question)
    turned = [one for one in evidence if is_reversed(one.sentence.text, deed)]
    if deed is None or not turned:
        return list(evidence)
    best = {one.sentence.article.id for one in turned if one.score >= _NEARLY * evidence[0].score}
    rest = [one for one in evidence if one not in turned]
    return [one for one in rest if one.sentence.article.id not in best or _tells(deed, one.sentence.text)]


def _tells(deed: Deed, text: str) -> bool:
    """Whether a text has a word of a deed, or of beating as one has."""
    return tells(deed, text) or (is_beating(deed) and any(beatings(text)))
