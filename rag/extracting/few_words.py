"""A few words of the best sentence, which the reader takes for what is asked for, and what a rule against them is.

Knows: where they stand. Does not know whether they are what is asked for (`rag.extracting.rules`).
"""

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from functools import cache

from index.nouns import Article, Sentence
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.parsing.terms import asked_terms, own_part
from rag.question import Question


@dataclass(frozen=True, slots=True)
class FewWords:
    """Some words of a sentence, and the question to which they may be the answer."""

    question: Question
    chosen: Sequence[Evidence]
    """The sentences shown, the one that has the words first."""
    start: int
    """Character of the article's text at which they begin."""
    end: int

    @property
    def asked(self) -> str:
        """The question's text, without that which it follows up on."""
        return self.question.asked

    @property
    def asked_terms(self) -> Sequence[Set[str]]:
        """For each word of it what is likely to stand for it."""
        return asked_terms(own_part(self.question), self.question.text_language)

    @property
    def sentence(self) -> Sentence:
        """The sentence that has them."""
        return self.chosen[0].sentence

    @property
    def article(self) -> Article:
        """Its article."""
        return self.sentence.article

    @property
    def beside(self) -> Sequence[Evidence]:
        """The other sentences shown of their article."""
        return [one for one in self.chosen[1:] if one.sentence.article.id == self.article.id]

    @property
    def span(self) -> tuple[int, int]:
        """Where they stand in their sentence."""
        return self.start - self.sentence.start, self.end - self.sentence.start

    @property
    def text(self) -> str:
        """The words."""
        return self.article.text[self.start : self.end]

    @property
    def before(self) -> str:
        """What their sentence has before them."""
        return self.article.text[self.sentence.start : self.start]

    @property
    def behind(self) -> str:
        """What their sentence has behind them."""
        return self.article.text[self.end : self.sentence.end]


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of few words that cannot be what is asked for, as their sentence tells of them."""

    name: str
    """What such words are."""
    withholds: Callable[[FewWords], bool]
    """Whether some words are so."""
    example: str
    """A question and, behind an arrow, an article whose words in brackets are so."""
    kinds: Set[Kind] = frozenset(Kind)
    """Kinds of question for which it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How a question and the words around a few words are put where these are no answer; patterns in either case."""

    asks: str = ""
    """In the question; empty for any, and so of the others."""
    unless_asks: str = ""
    """Not in the question."""
    before: str = ""
    """In what stands before the words."""
    behind: str = ""
    has: str = ""
    """In the words themselves."""
    lacks: str = ""
    """Not in the words."""
    untold: str = ""
    """Not in the whole sentence."""

    def __call__(self, words: FewWords) -> bool:
        """Whether all of it is so."""
        return (
            (not self.asks or _stands(self.asks, words.asked))
            and (not self.before or _stands(self.before, words.before))
            and (not self.behind or _stands(self.behind, words.behind))
            and (not self.has or _stands(self.has, words.text))
            and not (self.unless_asks and _stands(self.unless_asks, words.asked))
            and not (self.lacks and _stands(self.lacks, words.text))
            and not (self.untold and _stands(self.untold, words.sentence.text))
        )


def _stands(pattern: str, text: str) -> bool:
    return _in_either_case(pattern).search(text) is not None


@cache
def _in_either_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
