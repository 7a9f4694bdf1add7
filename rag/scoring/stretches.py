"""A stretch of an article as it is read for a question: without the dateline that the report opens with.

Knows: which characters of the article those of what is read are. Does not know what is made of them. A lead is taken
for less of an answer with a dateline before it ("JAKARTA, KORANRAYA.com - Polisi menangkap …"; `rag/data/README.md`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from index.nouns import Article, Sentence
from index.origin.datelines import dateline_at
from index.span_reader import Reader, Reading


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of an article; of those within its dateline, none are read where no place is asked for."""

    article: Article
    start: int
    end: int
    placed: bool = False
    """Whether a place is asked for."""

    @property
    def text(self) -> str:
        """What is read."""
        first, last = self._left_out
        return self.article.text[self.start : first] + self.article.text[last : self.end]

    def within(self, sentence: Sentence) -> tuple[int, int]:
        """Where in what is read a sentence of the stretch stands."""
        first, last = self._left_out
        start, end = (min(place, max(first, place - (last - first))) for place in (sentence.start, sentence.end))
        return start - self.start, end - self.start

    def of_article(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the article that some of what is read are."""
        first, last = self._left_out
        start, end, missing = start + self.start, end + self.start, last - first
        return start + missing * (start >= first), end + missing * (end > first)

    @property
    def _left_out(self) -> tuple[int, int]:
        """The dateline's characters in the stretch; none, at its end, where it has none."""
        first, last = (0, 0) if self.placed else _dateline(self.article.text)
        first, last = max(first, self.start), min(last, self.end)
        return (first, last) if first < last else (self.end, self.end)


@lru_cache(1024)
def _dateline(text: str) -> tuple[int, int]:
    return dateline_at(text) or (0, 0)


def read(
    question: str, stretches: Sequence[Stretch], sentences: Sequence[Sequence[Sentence]], *, reader: Reader
) -> list[Reading]:
    """Each stretch read for a question, with what is made of some of its sentences."""
    return reader.read(
        question,
        [one.text for one in stretches],
        titles=[one.article.title for one in stretches],
        sentences=[[one.within(own) for own in some] for one, some in zip(stretches, sentences, strict=True)],
    )
