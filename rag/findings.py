"""What was looked for and found for each part of a question.

Knows: nothing but the parts. Does not know how they are come by (`rag.finder`).
"""

from dataclasses import dataclass

from index.filters import Filters
from index.nouns import Article, Hit
from index.queries import Query
from rag.evidence import Evidence
from rag.expecting.editions import Edition
from rag.expecting.parts import Part
from rag.question import Question
from rag.scoring.terms import Asked


@dataclass(frozen=True, slots=True)
class Sought:
    """What is asked in one part of a question, and the passages found."""

    part: Part
    query: Query
    asked: Asked
    hits: tuple[Hit, ...]
    """Best first."""

    editions: tuple[Edition, ...] = ()
    """What is asked of that there is one of each year."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles found, each once."""
        return tuple({hit.article_id: hit.article for hit in self.hits}.values())

    @property
    def question(self) -> Question:
        """What is asked."""
        return self.part.question

    @property
    def codes(self) -> tuple[str, ...]:
        """Of the regions it is looked for in; none for anywhere."""
        return self.part.codes

    def reach(self, filters: Filters) -> Filters:
        """The filters that leave, of the articles which pass some, those in which this is looked for."""
        return filters.concerning_only(self.codes).among(self.question.within)


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of one part of a question."""

    sought: Sought
    chosen: tuple[Evidence, ...]
    confidence: float
    """Probability that what was looked at holds the answer, 0 when no sentence can be one."""
    unsaid: tuple[str, ...]
    """Those whose words are asked for, when nothing found is theirs."""
    judged: tuple[Evidence, ...] = ()
    """All sentences looked at, best first."""
