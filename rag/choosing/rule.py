"""What a rule is by which a sentence cannot answer, and how one is made of what is so of a sentence.

Knows: nothing of what questions demand (`rag.choosing.rules`).
"""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from index.nouns import Sentence
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.question import Question

Leaves: TypeAlias = Callable[[Sequence[Evidence], Question], list[Evidence]]
"""Which of some sentences may still answer a question, in their order."""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of sentence that cannot answer."""

    name: str
    """What such a sentence is."""
    leaves: Leaves
    """Those that are not so."""
    example: str
    """A question and, behind arrows, what may answer it and what is so, in brackets where its article has more."""
    kinds: Set[Kind] = frozenset(Kind)
    """Kinds of question for which it holds."""


def but(is_so: Callable[[Sentence, Question], bool]) -> Leaves:
    """The sentences but those of which something is so."""
    return lambda evidence, question: [one for one in evidence if not is_so(one.sentence, question)]


def but_where(read: Callable[[Question], _T | None], is_so: Callable[[Sentence, _T], bool]) -> Leaves:
    """The same where it hangs on what is `read` of the question; all of them where that is nothing."""

    def leaves(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
        asked = read(question)
        return [one for one in evidence if not (asked and is_so(one.sentence, asked))]

    return leaves
