"""Finds passages that share a question's words but do not answer it, by BM25.

Knows: term counts. Does not know: vectors. The word index proper is tantivy's (`index.lexical`); this one lives in
memory for the minutes of a training run.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.words import terms

K1, B = 1.2, 0.75
"""BM25's usual saturation and length constants (Robertson and Zaragoza 2009)."""


class Bm25:
    """BM25 over a list of texts, held in memory."""

    def __init__(self, texts: Sequence[str]) -> None:
        counts = [Counter(terms(text)) for text in texts]
        lengths = np.array([sum(count.values()) for count in counts], dtype=np.float32)
        self.size = len(texts)
        norm = K1 * (1 - B + B * lengths / max(1.0, float(lengths.mean())))
        postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, count in enumerate(counts):
            for term, times in count.items():
                postings[term].append((number, times))
        self._postings: dict[str, tuple[NDArray[np.int64], NDArray[np.float32]]] = {}
        for term, found in postings.items():
            numbers = np.array([number for number, _ in found])
            often = np.array([times for _, times in found], dtype=np.float32)
            rarity = np.log(1 + (self.size - len(found) + 0.5) / (len(found) + 0.5))
            weights = (rarity * often * (K1 + 1) / (often + norm[numbers])).astype(np.float32)
            self._postings[term] = numbers, weights

    def scores(self, question: str) -> NDArray[np.float32]:
        """One score per text, 0 where no term is shared."""
        scores = np.zeros(self.size, dtype=np.float32)
        for term in set(terms(question)):
            if term in self._postings:
                numbers, weights = self._postings[term]
                scores[numbers] += weights
        return scores


def alike(
    questions: Sequence[str], passages: Sequence[str], answers: NDArray[np.int64], *, most: int = 8
) -> list[list[int]]:
    """For each question up to `most` passages with the highest scores, never its own."""
    index = Bm25(passages)
    found: list[list[int]] = []
    for question, answer in zip(questions, answers, strict=True):
        scores = index.scores(question)
        scores[answer] = 0
        best = np.argpartition(-scores, min(most, len(scores) - 1))[:most]
        found.append([int(number) for number in best if scores[number] > 0])
    return found
