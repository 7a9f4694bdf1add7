"""Whether a few words are none of those between which a question asks to choose: "Rina atau Edo?", "Batang or Demak?".

Knows: the words on either side of "or". Does not know what the articles say of either.
"""

import re
from collections.abc import Iterator

from index import words
from index.translation import query_terms
from rag.question import Question

_CHOICE = re.compile(
    r"(?i)\b(?:siapa|mana|apa|who|which|what)\b.*?[,:] (?P<one>(?:[\w.’'/-]+ ){1,5}?)(?:atau|apa|or)"
    r" (?P<other>[\w.’'/ -]+?)"
    r"(?:,? (?:yang|pada|di|in|on|at|lebih|the more|more|dulu|duluan)\b.*)?\W*$"
)
"""Asks which of two that stand behind a comma; the words right before and behind "or" are theirs."""
_DECIDES = re.compile(r"(?i)\b(?:siapa|mana|who|which)\b")


def is_neither(question: Question, told: str) -> bool:
    """Whether some words share none with the two that a question asks to choose between; False where there are none."""
    match = _CHOICE.search(question.asked)
    if match is None or not _DECIDES.search(question.asked):
        return False
    named = {term for side in (match["one"], match["other"]) for term in _terms(side, question.text_language)}
    return bool(named) and not named & set(words.terms(told))


def _terms(side: str, language: str) -> Iterator[str]:
    for term in query_terms(side, language):
        yield from (word for word, _ in term.alternatives)
