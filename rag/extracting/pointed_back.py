"""Whether a sentence tells of a body that it only points back to, and that is another: "pelatih Edo, tim itu".

Knows: nouns of bodies, how a sentence points back, names of an article. Does not know when a few words are given
(`rag.extracting.short_answers`).
"""

import re

from index import vocabulary, words
from rag.evidence import Evidence
from rag.question import Question
from rag.speaking.names import names

_POINTS = re.compile(
    r"\b(?:tim|klub|skuad|kesebelasan|partai|perusahaan|perseroan|bank|maskapai|kampus|universitas|sekolah|lembaga"
    r"|organisasi|yayasan|grup) (?:itu|tersebut)\b|\bthe (?:team|club|party|company|bank|school|group)\b"
)
_STOP = re.compile(r"[.!?][\"”]?,?\s+")
FARTHEST = 400
"""Characters before a sentence in which the one before it begins."""


def is_of_another_body(question: Question, best: Evidence) -> bool:
    """Whether the best sentence points back to a body and the one before it names another before the one asked of."""
    text = best.sentence.text
    asked = {term for name in question.names for term in words.terms(name)}
    if not (asked and _POINTS.search(text)) or asked & set(words.terms(text)):
        return False
    article, start = best.sentence.article, best.sentence.start
    before = _STOP.split(article.text[max(0, start - FARTHEST) : start].rstrip(" .,"))[-1]
    known = names(article)
    every = {*known.others, *known.institutions} - {*known.persons}
    named = [(match.start(), one) for one in every if (match := re.search(rf"\b{re.escape(one)}\b", before))]
    named = [(at, one) for at, one in named if at or vocabulary.frequency(one.lower()) < vocabulary.USUAL]
    return bool(named) and not asked & set(words.terms(min(named)[1]))
