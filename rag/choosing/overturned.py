"""What a court ruled, or that somebody is a suspect, is shown with the newer article that tells it to be changed.

Knows: how a ruling is told to be altered and a suspect to be none any more. Does not know how sentences are chosen.
"""

import re
from collections.abc import Sequence
from typing import Final

from index.nouns import Article, Sentence
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.expecting.courts import ASKS_COURT
from rag.question import Question
from rag.speaking.names.names import names

_RULED: Final = re.compile(r"(?i)\b(?:\w*vonis|hukuman|dihukum|putusan|dijatuhi|menjatuhkan|penjara|tersangka)\b")
_RULING: Final = r"\b(?:hukuman|vonis|putusan|status|penetapan)\b"
_CHANGED: Final = re.compile(
    r"(?i)\b(?:(?:mem|di)per(?:berat|ringan)|(?:men|di)s?unat|(?:mem|di)batalkan|(?:meng|di)gugurkan|(?:meng|di)anulir"
    rf"|(?:meng|di)ubah|(?:meng|di)kurangi|membebaskan)\b[^.;]*{_RULING}"
    rf"|{_RULING}[^.;]*\b(?:di(?:per(?:berat|ringan)|sunat|batalkan|gugurkan|anulir|kurangi)|tidak sah)\b"
)
_KINDS: Final = frozenset({Kind.HOW_MANY, Kind.WHAT, Kind.WHO, Kind.YES_NO})
_WORD: Final = re.compile(r"[A-Z][\w'’-]+")


def with_overturned(chosen: Sequence[Evidence], question: Question, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The sentences shown, and behind the first of them the newest that tells it to be changed, if any does.

    Who asks for what a certain court ruled, or what was demanded there, is told just that.
    """
    if question.kind not in _KINDS or ASKS_COURT.search(question.asked):
        return list(chosen)
    ruled = [one.sentence for one in chosen if _RULED.search(one.sentence.text)]
    newer = [one for one in evidence if any(_changes(one.sentence, other) for other in ruled)]
    newest = max(newer, key=lambda one: one.sentence.article.published or "", default=None)
    return [*chosen[:1], *([newest] if newest and newest not in chosen else []), *chosen[1:]]


def is_overturned(article: Article, chosen: Sequence[Evidence]) -> bool:
    """Whether one of the sentences shown tells that what an article has is changed."""
    return any(one.sentence.article.id != article.id and _CHANGED.search(one.sentence.text) for one in chosen)


def _changes(sentence: Sentence, ruled: Sentence) -> bool:
    """Whether a sentence of a newer article tells a ruling to be changed, of a person who is named with it."""
    if not _CHANGED.search(sentence.text) or (ruled.article.published or "") >= (sentence.article.published or ""):
        return False
    told = {*_WORD.findall(sentence.text)} & {*_WORD.findall(ruled.text)}
    return any(told & {*one.split()} for each in (sentence, ruled) for one in names(each.article).persons)
