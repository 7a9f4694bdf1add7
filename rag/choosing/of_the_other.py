"""Whether a sentence tells of what an earlier question asked of, where a follow-up asks of another in its place.

Knows: what was exchanged. Does not know how that is read (`rag.conversing.contrasts`).
"""

import re

from rag.question import Question


def is_of_the_other(text: str, question: Question) -> bool:
    """Whether a text names what an earlier question asked of, and not what this one asks of in its place."""
    return any(
        any(not found["which"][0].islower() for found in _naming(one.before).finditer(text))
        and not any(_naming(word).search(text) for word in one.now.split())
        for one in question.exchanged
    )


def _naming(name: str) -> re.Pattern[str]:
    """A name in any case, whose last word, a name or a number, tells which of its kind is meant."""
    *kind, which = map(re.escape, name.split())
    return re.compile(rf"(?i)\b{''.join(rf'{word} +' for word in kind)}(?P<which>{which})\b")
