"""A few words of the best sentence, which the reader takes for what is asked for.

Knows: where they stand. Does not know whether they are what is asked for (`rag.extracting.able_words`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from index.nouns import Article, Sentence
from rag.evidence import Evidence
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
