"""What an article tells step by step, each below its day or hour, where it is asked how all of it went.

Knows: questions for a chronology, for what was before or after something, and for what was at a time. Does not know
which lines tell a time (`rag.choosing.headed_parts`), or timelines of several articles (`rag.catalogue`).
"""

import re
from collections.abc import Sequence

from index.nouns import Article, Sentence
from rag.choosing.headed_parts import asked_times, time_above, timed_parts
from rag.choosing.numbered import beside
from rag.evidence import Evidence
from rag.parsing.terms import asked_terms, told_words
from rag.question import Question

FEWEST = 3
"""Steps of a chronology."""
OF_EACH = 2
"""Sentences of each step of a whole chronology, the line with its time among them."""
NEXT = 2
"""Steps before or after something that are shown."""
ON_IT = 0.6
"""Share of a question's words that such an article must have."""
_ALL = re.compile(
    r"(?i)\b(?:kronologi(?:s|nya)?|urutan (?:peristiwa|kejadian)(?:nya)?|rentetan (?:peristiwa|kejadian)|chronology"
    r"|timeline|sequence of events|how did\b.*\bunfold)\b"
)
_BESIDE = re.compile(
    r"(?i)\b(?:apa(?: s?aja)? (?:(?:yang|yg) )?(?:ter)?jadi|what (?:happened|took place))(?: [\w-]+){0,3}?"
    r" (?:(?P<before>sebelum|before)|setelah|sesudah|seusai|usai|after|following) (?P<event>.+)"
)
"""Asks what was before or after something."""
_THEN = re.compile(r"(?i)\b(?:apa(?: s?aja)? (?:(?:yang|yg) )?(?:ter)?jadi|what (?:happened|took place))\b")


def told_in_steps(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The steps that a question asks for of the best sentence's article; none where it asks for none, or tells none."""
    asks_all, next_to = _ALL.search(question.asked), _BESIDE.search(question.asked)
    then = asked_times(question) if _THEN.search(question.asked) else frozenset()
    if not evidence or not (asks_all or next_to or then) or not _is_on(evidence[0].sentence.article, question):
        return []
    parts = timed_parts(evidence[0].sentence.article)
    if len(parts) < FEWEST:
        return []
    if next_to:
        at = _step_of(parts, next_to["event"], question.text_language)
        if at is None:
            return []
        told = parts[max(0, at - NEXT) : at + 1] if next_to["before"] else parts[at : at + 1 + NEXT]
    elif then:
        told = [part for part in parts if time_above(part[0]) in then]
    else:
        told = [part[:OF_EACH] for part in parts]
    known = {(one.sentence.article.id, one.sentence.number): one for one in evidence}
    return [beside(evidence[0], sentence, known) for part in told for sentence in part]


def _is_on(article: Article, question: Question) -> bool:
    """Whether an article has most words of a question."""
    plain = _THEN.sub(" ", _ALL.sub(" ", question.times.rest or question.asked))
    asked = asked_terms(plain, question.text_language)
    told = told_words(article.whole)
    return sum(bool(group & told) for group in asked) >= ON_IT * len(asked)


def _step_of(parts: Sequence[Sequence[Sentence]], event: str, language: str) -> int | None:
    """The one step that has most words of an event, of those that any step has; None without one."""
    told = [told_words(" ".join(one.text for one in part)) for part in parts]
    asked = [group for group in asked_terms(event, language) if any(group & words for words in told)]
    having = [sum(bool(group & words) for group in asked) for words in told]
    best = max(having, default=0)
    return having.index(best) if having.count(best) == 1 and best > len(asked) / 2 else None
