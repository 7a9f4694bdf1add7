"""The conclusion of a fact check on the very claim that a question asks about: "Was Rina arrested?".

Knows: the weighted words of a question, the claims of fact checks and what these conclude. Does not know how sentences
are scored, or when they are enough by themselves (`rag.abstention`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from index import words
from index.nouns import Sentence
from rag.asking.kinds import Kind
from rag.choosing.fitting import fitting
from rag.evidence import Evidence
from rag.question import Question
from rag.scoring.terms import Asked, coverage, knowing
from rag.speaking.factchecks import claims, conclusion

CONFIDENCE: Final = 0.5
"""That a conclusion on a claim with the words of the question is on what it asks."""
MOST: Final = 0.75
"""Share of what is asked, and of that without its names, that a title, a claim and what is concluded must hold."""
LEAST: Final = 0.3
"""Score that one of the article's sentences must have."""
_WHETHER: Final = re.compile(r"(?i)true|real(?:ly)?|false|fake|hoa(?:x|ks)|(?:benar|betul)(?:kah)?|salah|palsu|bohong")
"""Asks whether something is so, and is no part of it."""


def checked(evidence: Sequence[Evidence], question: Question, asked: Asked) -> list[Evidence]:
    """The conclusion of the best check, if it is on what a question asks whether it is so; else none.

    A report answers that by telling of it, a check by what it says of the claim: the reader takes the first for surer.
    """
    if question.kind is not Kind.YES_NO:
        return []
    for one in fitting(evidence, question).sentences:
        told = conclusion(one.sentence.article) if one.score >= LEAST else None
        if told and _is_on(told, asked):
            return [replace(one, sentence=told, span=None)]
    return []


def _is_on(told: Sentence, asked: Asked) -> bool:
    """Whether a conclusion and its claim have most of what is asked, and the article the year of that.

    Names alone tell nothing: of whom something is asked much else may be claimed.
    """
    article = told.article
    text = "\n".join((article.title, told.text, *(one.text for one in claims(article))))
    held = dict.fromkeys(words.terms(text), 1.0)
    terms = [one for one in asked.terms if not _WHETHER.fullmatch(one.source)]
    deed = [one for one in terms if not any(name & one.credit.keys() for name in asked.names)]
    return min(coverage(some, held) for some in (terms, deed)) >= MOST and knowing(asked, article)["years"] == 1
