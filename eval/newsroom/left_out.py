"""Questions asked without a rule: what becomes of the answer.

Knows: where the product calls its rules against sentences and against few words, and when an answer is right. Does not
know which questions are asked, or what is counted (`eval.newsroom.rules`).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple
from unittest.mock import patch

from eval.measures.short_answers import token_f1
from eval.reading.few_words import RIGHT
from index.span_reader import SPANS, Reader, Reading
from index.span_scores import Offsets
from index.training.newsroom import TODAY, sum_of
from rag import abstention
from rag.choosing import fitting
from rag.choosing.rule import Rule
from rag.choosing.rules import BESIDE, LATER, RULES, left
from rag.evidence import Evidence
from rag.extracting import rules as of_words
from rag.extracting import short_answers
from rag.extracting.few_words import FewWords
from rag.library import Library
from rag.nouns import Answer
from rag.question import Question

SENTENCES, WORDS = "sentences", "few words"
"""What rules take away."""


@dataclass(frozen=True, slots=True)
class Posed:
    """A question with what answers it."""

    text: str
    history: tuple[str, ...]
    evidence: tuple[frozenset[str], ...]
    """For each part of the answer the sums of the sentences of which any tells it; none where no story answers."""
    short: str | None
    """The writer's few words."""
    of: str
    """Of which questions it is one."""


class Outcome(NamedTuple):
    """What became of a question; JSON keeps it as a list."""

    answered: bool
    found: bool
    """Whether some part of the answer is quoted."""
    few: bool | None
    """Whether the few words are the writer's, or any are given where nothing answers; None without."""


class Left(NamedTuple):
    """A rule, left out."""

    of: str
    name: str


ALL = {
    SENTENCES: [rule.name for rule in (*RULES, *BESIDE, *LATER)],
    WORDS: [rule.name for rule in of_words.RULES],
}
"""The rules, in their order."""


@contextmanager
def without(rules: Iterable[Left], touched: Callable[[Left], None] = lambda _: None) -> Iterator[None]:
    """Some rules keep nothing from answering; told is which of the others take something away."""
    out = frozenset(rules)

    def leaves(evidence: Sequence[Evidence], question: Question, *, rules: Sequence[Rule] = RULES) -> list[Evidence]:
        for rule in rules:
            if Left(SENTENCES, rule.name) not in out:
                before = len(evidence)
                evidence = left(evidence, question, rules=[rule])
                if len(evidence) < before:
                    touched(Left(SENTENCES, rule.name))
        return list(evidence)

    def may_answer(words: FewWords) -> bool:
        kind = words.question.kind
        held = (rule for rule in of_words.RULES if kind in rule.kinds and Left(WORDS, rule.name) not in out)
        by = next((rule for rule in held if rule.withholds(words)), None)
        if by:
            touched(Left(WORDS, by.name))
        return by is None

    with ExitStack() as stack:
        for module, name, instead in (
            (fitting, "left", leaves),
            (abstention, "left", leaves),
            (short_answers, "may_answer", may_answer),
        ):
            stack.enter_context(patch.object(module, name, instead))
        yield


def outcomes(library: Library, one: Posed) -> dict[str, Any]:
    """What becomes of a question with all rules, without any, and without each that takes something away."""
    touched: dict[Left, None] = {}

    def asked(*out: Left, note: Callable[[Left], None] = lambda _: None) -> Outcome:
        with without(out, note):
            return outcome(one, library.ask(one.text, history=one.history, today=TODAY))

    whole = asked(note=lambda rule: touched.setdefault(rule))
    none = {of: asked(*(Left(of, name) for name in names)) for of, names in ALL.items()}
    each = [(rule.of, rule.name, asked(rule)) for rule in touched]
    return {"all": whole, "without any": none, "without": each}


def outcome(one: Posed, answer: Answer) -> Outcome:
    """What an answer is to a question."""
    quoted = {sum_of(each.quote) for each in answer.citations}
    told = str(answer.short_answer) if answer.short_answer else None
    wanted = one.short if one.evidence else ""
    few = None if told is None or wanted is None else bool(wanted) and token_f1(told, [wanted]) >= RIGHT
    return Outcome(answer.answered, any(part & quoted for part in one.evidence), few)


@dataclass(frozen=True)
class Remembering(Reader):
    """A reader that reads what it has read for a question but once."""

    readings: dict[Any, list[Reading]] = field(default_factory=dict)

    @classmethod
    def of(cls, reader: Reader) -> "Remembering":
        """The same reader, which remembers from now on."""
        return cls(**{one.name: getattr(reader, one.name) for one in fields(reader)})

    def read(
        self,
        question: str,
        passages: Sequence[str],
        *,
        titles: Sequence[str] | None = None,
        sentences: Sequence[Sequence[Offsets]] | None = None,
        spans: int = SPANS,
    ) -> list[Reading]:
        """What is remembered, or read now."""
        each = None if sentences is None else tuple(map(tuple, sentences))
        key = (question, tuple(passages), titles and tuple(titles), each, spans)
        if key not in self.readings:
            self.readings[key] = super().read(question, passages, titles=titles, sentences=sentences, spans=spans)
        return self.readings[key]
