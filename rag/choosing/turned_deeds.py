"""Which sentences are left where a deed that is asked of is told the other way round: who beat whom.

Knows: the deed of a question, that nothing else of an article answers for it, and the bare verbs of titles: "Elang
Taklukkan Merpati". Does not know how a sentence tells it (`rag.choosing.reversed_deeds`).
"""

import re
from collections.abc import Sequence
from typing import Final

from rag.choosing.reversed_deeds import BARE, beatings, is_beating, is_reversed
from rag.evidence import Evidence
from rag.parsing.asked_deeds import asked_deed, told_deed
from rag.parsing.deeds import Deed, Part, is_of, verbs
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


def is_titled_reversed(title: str, deed: Deed) -> bool:
    """Whether a title tells of who is known that he has the part in a deed that is asked for."""
    some = "|".join(map(re.escape, deed.known))
    named = re.search(rf"\b(?:{some})\b", title) if some else None
    if deed.part is None or named is None:
        return False
    behind, before = re.match(r" (\w+)", title[named.end() :]), re.search(r"(\w+) $", title[: named.start()])
    if behind and _is_verb(deed, behind[1]):
        return deed.part is (Part.SUFFERS if _is_passive(behind[1]) else Part.DOES)
    if before and _is_verb(deed, before[1]):
        return deed.part is (Part.DOES if _is_passive(before[1]) else Part.SUFFERS)
    return False


def _is_passive(verb: str) -> bool:
    """Whether a verb of a title is passive: "Ditikam"."""
    return verb.lower().startswith("di")


def _is_verb(deed: Deed, word: str) -> bool:
    """Whether a word of a title is a bare or passive verb of a deed, and no noun of it: "Pelapor"."""
    if is_beating(deed):
        return bool(BARE.fullmatch(word))
    return not re.match(r"(?i)(?:pe|ter|ke)\w{4,}", word) and is_of(deed, word)
