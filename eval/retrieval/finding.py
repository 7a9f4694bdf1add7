"""The ways of finding that are compared: by words, by meaning, both combined, those reranked, and the tutorial's.

Knows: the product's indexes and its reader, and how the usual tutorial finds: one FAISS index over the chunks of
`eval/answers/tutorial.py`, no word index. Does not know measures.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from eval.answers.tutorial import cut
from eval.measures.ranking import DEPTH
from eval.retrieval.tasks import Passage, Task, Topic
from index import reranking, search
from index.dense import DenseIndex
from index.encoder import Encoder, Vectors
from index.lexical import State, WordIndex, WordSearcher
from index.passages import context
from index.span_reader import Reader
from index.stored import Row
from index.translation import query_terms

Way = Callable[[Topic], list[str]]
"""From a question to passage ids, best first, at most `DEPTH`."""
Scored = list[tuple[int, float]]
"""Passage numbers with scores, best first."""


def passage_text(passage: Passage) -> str:
    """What the product embeds: the title's line, where there is a title, and the text."""
    heading = context(title=passage.title, outlet=None, region=None, published=None)
    return f"{heading}\n{passage.text}" if heading else passage.text


@contextmanager
def word_index(task: Task) -> Iterator[Callable[[], WordSearcher]]:
    """The word index of a task's passages, made in a folder of its own when it is first called."""
    with TemporaryDirectory() as folder:

        @lru_cache(1)
        def made() -> WordSearcher:
            index = WordIndex.open(Path(folder) / "words")
            rows = (
                Row(number, number, one.text, one.title, None, None, None, None, ())
                for number, one in enumerate(task.passages)
            )
            index.update(add=rows, remove=(), to=State("eval", 1), anew=True)
            return index.searcher()

        yield made


@dataclass(frozen=True)
class Finder:
    """A task's passages with one encoder; an index is made when a way of finding first needs it."""

    task: Task
    model: Encoder
    words: Callable[[], WordSearcher]
    embed: Callable[[Sequence[str]], Vectors]
    """From texts to unit rows."""

    def ways(self) -> Mapping[str, Way]:
        """The five ways, in the order of the table."""
        return {
            "words": lambda topic: self._ids(self._by_words(topic)),
            "dense": lambda topic: self._ids(self._by_meaning(self._vector(topic))),
            "both": lambda topic: self._ids(self.combined(topic)),
            "reranked": lambda topic: self._ids(self.reranked(topic)),
            "tutorial": self._tutorial,
        }

    def sweep(self, shares: Sequence[float]) -> Mapping[str, Way]:
        """The combination at other shares of the dense score, for choosing one; candidates are found once for all."""
        candidates = lru_cache(None)(lambda number: self.candidates(self.task.topics[number]))
        numbers = {topic.id: number for number, topic in enumerate(self.task.topics)}

        def at(share: float) -> Way:
            return lambda topic: self._ids(search.combine(*candidates(numbers[topic.id]), share=share))

        return {f"both at {share}": at(share) for share in shares}

    @cached_property
    def _dense(self) -> DenseIndex:
        vectors = self.embed([passage_text(one) for one in self.task.passages])
        return DenseIndex.build(np.arange(len(vectors), dtype=np.int64), vectors)

    @cached_property
    def _chunks(self) -> tuple[DenseIndex, list[int]]:
        """The tutorial's index, and the passage of each chunk."""
        texts = [f"{one.title}\n{one.text}" if one.title else one.text for one in self.task.passages]
        chunks = [
            (number, text[chunk.start : chunk.end])
            for number, text in enumerate(texts)
            for chunk in cut(str(number), text)
        ]
        vectors = self.embed([chunk for _, chunk in chunks])
        return DenseIndex.build(np.arange(len(vectors), dtype=np.int64), vectors), [number for number, _ in chunks]

    def _vector(self, topic: Topic) -> Vectors:
        vector: Vectors = self.model.embed_queries([topic.text])[0]
        return vector

    def _by_words(self, topic: Topic) -> Scored:
        return self.words().search(query_terms(topic.text, topic.language), limit=search.CANDIDATES)

    def _by_meaning(self, vector: Vectors) -> Scored:
        return self._dense.search(vector, limit=search.CANDIDATES)

    def candidates(self, topic: Topic) -> tuple[dict[int, float], dict[int, float]]:
        """Cosine of every candidate, and BM25 score of those with a word of the question, as `Collection.find` does."""
        vector = self._vector(topic)
        near, by_words = dict(self._by_meaning(vector)), dict(self._by_words(topic))
        missing, rest = sorted(by_words.keys() - near.keys()), sorted(near.keys() - by_words.keys())
        if rest:
            terms = query_terms(topic.text, topic.language)
            by_words |= dict(self.words().search(terms, limit=len(rest), among=rest))
        return near | dict(zip(missing, self._dense.similarities(vector, missing), strict=True)), by_words

    def combined(self, topic: Topic) -> Scored:
        """All candidates as the product combines their scores."""
        shares = search.dense_shares(self.model.name)
        return search.combine(*self.candidates(topic), share=shares[topic.language])

    def read(self, topic: Topic, found: Scored) -> list[float]:
        """How likely each of some passages answers."""
        passages = [self.task.passages[number] for number, _ in found]
        titles = [one.title or "" for one in passages]
        return reranking.answering(topic.text, [one.text for one in passages], titles, reader=Reader.load())

    def reranked(self, topic: Topic) -> Scored:
        """The same once the first ones are read, as in `Library.search`, which leaves out repeats before."""
        found = self.combined(topic)
        said = self.read(topic, found[: reranking.READ])
        return reranking.reordered(found, said, language=topic.language)

    def _tutorial(self, topic: Topic) -> list[str]:
        """Passages by their best chunk; so many chunks are asked for that `DEPTH` passages are among them."""
        index, owners = self._chunks
        vector, limit = self._vector(topic), DEPTH
        while True:
            found = index.search(vector, limit=limit)
            passages = list(dict.fromkeys(owners[chunk] for chunk, _ in found))
            if len(passages) >= DEPTH or len(found) < limit:
                return [self.task.passages[number].id for number in passages[:DEPTH]]
            limit *= 2

    def _ids(self, scored: Scored) -> list[str]:
        return [self.task.passages[number].id for number, _ in scored[:DEPTH]]
