"""Which sentences are left where a deed that is asked of is told the other way round: who beat whom.

Knows: the deed of a question, and that nothing else of an article answers for it. Does not know how a sentence tells it
(`rag.extracting.reversed_deeds`).
"""

from collections.abc import Sequence
from typing import Final

from rag.evidence import Evidence
from rag.extracting.asked_deeds import asked_deed, told_deed
from rag.extracting.beatings import beatings, is_beating
from rag.extracting.deeds import Deed, verbs
from rag.extracting.reversed_deeds import is_reversed
from rag.extracting.title_deeds import is_titled_reversed
from rag.question import Question

NEARLY: Final = 0.5
"""Share of the best sentence's score from which another one tells of the same."""


def without_turned(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that do not tell the deed asked of the other way round.

    Where one of the best does, or its title, an article is left only what has a verb of that deed.
    """
    deed = asked_deed(question)
    if deed is None or deed.part is None:
        deed = told_deed(question) or deed
    if deed is None or not evidence:
        return list(evidence)
    turned = [one for one in evidence if is_reversed(one.sentence.text, deed)]
    best = {one.sentence.article.id for one in turned if one.score >= NEARLY * evidence[0].score}
    titles = {one.sentence.article.id: one.sentence.article.title for one in evidence}
    best |= {article for article, title in titles.items() if is_titled_reversed(title, deed)}
    rest = [one for one in evidence if not any(one is other for other in turned)]
    return [one for one in rest if one.sentence.article.id not in best or _tells(deed, one.sentence.text)]


def _tells(deed: Deed, text: str) -> bool:
    """Whether a text has a verb of a deed, of beating any."""
    return any(beatings(text) if is_beating(deed) else verbs(deed, text))
