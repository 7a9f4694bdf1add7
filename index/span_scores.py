"""From scores of beginnings and ends to spans of a passage and scores of its sentences.

Knows: which spans are whole words and not too long, and how scores become a probability. Does not know: the model
that gives the scores.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.span_windows import Pieces, Window

LONGEST_SPAN = 30
"""Pieces of an answer at most; of the training answers one in a hundred has more."""
LIKELIEST = 20
"""Spans among which the one is chosen that agrees with the others; 10 and 30 gave the same."""

Floats = NDArray[np.float64]
Offsets = tuple[int, int]
"""First character and the one after the last, of a passage."""


class Span(NamedTuple):
    """`passage[start:end]` and how much likelier it is, in logits, that the answer is there than that there is none."""

    start: int
    end: int
    score: float
    """That of the likeliest span which shares a word with this one."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Logistic regression (Platt 1999) from margin and head to the probability that a passage answers."""

    margin: float
    """Weight of the best span's score over that of no answer."""
    head: float
    """Weight of the answerable head's logit."""
    bias: float

    def probability(self, margin: float, head: float) -> float:
        """0 to 1."""
        # The logistic function in a form that does not overflow.
        return (1 + math.tanh((self.margin * margin + self.head * head + self.bias) / 2)) / 2


class Grid(NamedTuple):
    """Scores of all spans of a window over that of no answer: row = first piece, column = pieces after it."""

    at: int
    """Number in the passage of the window's first piece."""
    scores: Floats
    """(pieces, `LONGEST_SPAN`); minus infinity where no span may lie."""

    @property
    def best(self) -> float:
        """The best span's score, minus infinity when there is none."""
        return float(self.scores.max(initial=-np.inf))


def grid(start: NDArray[np.float32], end: NDArray[np.float32], window: Window, pieces: Pieces) -> Grid:
    """All spans of whole words in a window, from the logits of the window's places."""
    inside = slice(window.first, window.first + window.size)
    held = slice(window.at, window.at + window.size)
    none = float(start[0]) + float(end[0])
    starts = np.where(pieces.begins[held], start[inside].astype(np.float64), -np.inf)
    follows = np.append(pieces.begins, True)[window.at + 1 : window.at + window.size + 1]
    ends = np.where(follows, end[inside].astype(np.float64), -np.inf)
    padded = np.concatenate([ends, np.full(LONGEST_SPAN - 1, -np.inf)])
    return Grid(window.at, starts[:, None] + np.lib.stride_tricks.sliding_window_view(padded, LONGEST_SPAN) - none)


def best_spans(
    grids: Sequence[Grid], pieces: Pieces, *, most: int, sentences: Sequence[Offsets] = ()
) -> tuple[Span, ...]:
    """The best spans over all windows of a passage, best first, none overlapping another or the end of a sentence."""
    found: list[Span] = []
    if sentences:
        sentence = _sentence_of(pieces, sentences)
        grids = [_within(one, sentence) for one in grids]
    # A span that is in the way of a better one is passed over; few are looked at before `most` are found.
    for span in sorted(_candidates(grids, pieces, most=most), key=lambda span: (-span.score, span.start, span.end)):
        if len(found) == most:
            break
        if all(span.end <= other.start or span.start >= other.end for other in found):
            found.append(span)
    return tuple(found)


def _sentence_of(pieces: Pieces, sentences: Sequence[Offsets]) -> NDArray[np.int64]:
    """For each piece of a passage the number of its sentence, -1 in none."""
    number = np.full(len(pieces.starts), -1, dtype=np.int64)
    for at, (start, end) in enumerate(sentences):
        number[(pieces.starts >= start) & (pieces.ends <= end)] = at
    return number


def _within(one: Grid, sentence: NDArray[np.int64]) -> Grid:
    """A window's spans without those that begin in one sentence and end in another."""
    first = one.at + np.arange(len(one.scores))[:, None]
    last = np.minimum(first + np.arange(LONGEST_SPAN), len(sentence) - 1)
    return Grid(one.at, np.where(sentence[first] == sentence[last], one.scores, -np.inf))


def _candidates(grids: Sequence[Grid], pieces: Pieces, *, most: int) -> Iterator[Span]:
    """Per window the best spans that do not overlap, which hold the best of the passage."""
    words = np.cumsum(pieces.begins, dtype=np.int64)
    for one in grids:
        scores = one.scores.copy()
        for _ in range(most):
            places = np.argpartition(scores, -min(LIKELIEST, scores.size), axis=None)[-LIKELIEST:]
            rows, columns = np.unravel_index(places[np.isfinite(scores.flat[places])], scores.shape)
            if not len(rows):
                break
            lasts, likely = rows + columns, scores[rows, columns]
            chosen = agreeing(words[one.at + rows], words[one.at + lasts], likely)
            first, last = int(rows[chosen]), int(lasts[chosen])
            score = float(likely[(rows <= last) & (lasts >= first)].max())
            yield Span(int(pieces.starts[one.at + first]), int(pieces.ends[one.at + last]), score)
            scores[first : last + 1] = -np.inf
            # Spans that begin before it and reach into it.
            for before in range(max(0, first - LONGEST_SPAN + 1), first):
                scores[before, first - before :] = -np.inf


def agreeing(first: NDArray[np.int64], last: NDArray[np.int64], scores: Floats) -> int:
    """Number of the span that shares most words with whichever is right.

    Where two ways to cut an answer are about as likely, what both hold is the surer answer: of all spans the one with
    the highest expected F1 of words is taken (minimum Bayes risk; Kumar and Byrne 2004).

    Args:
        first: of each span the number of its first word in the passage.
        last: that of its last word.
        scores: of each span, in logits.
    """
    chances = np.exp(scores - scores.max())
    lengths = last - first + 1
    shared = np.minimum(last[:, None], last) - np.maximum(first[:, None], first) + 1
    alike = 2 * np.maximum(shared, 0) / (lengths[:, None] + lengths)
    return int((alike @ chances).argmax())


def sentence_scores(grids: Sequence[Grid], pieces: Pieces, sentences: Sequence[Offsets]) -> list[float]:
    """For each sentence the score of the best span that lies inside it, minus infinity when there is none."""
    return [max((_inside(one, pieces, *sentence) for one in grids), default=-np.inf) for sentence in sentences]


def _inside(one: Grid, pieces: Pieces, start: int, end: int) -> float:
    rows = slice(one.at, one.at + len(one.scores))
    held = np.flatnonzero((pieces.starts[rows] >= start) & (pieces.ends[rows] <= end))
    if not len(held):
        return -np.inf
    first, last = int(held[0]), int(held[-1])
    columns = np.arange(LONGEST_SPAN)
    fits = np.arange(first, last + 1)[:, None] + columns <= last
    return float(np.where(fits, one.scores[first : last + 1], -np.inf).max(initial=-np.inf))


def sentence_evidence(
    windows: Sequence[tuple[int, Floats]], pieces: Pieces, sentences: Sequence[Offsets]
) -> list[float]:
    """For each sentence the mean score of its pieces in the window that holds most of it; minus infinity without any.

    Args:
        windows: number in the passage of the first piece, and the scores of the pieces from there on.
        pieces: of the passage.
        sentences: first character and the one after the last.
    """
    return [_mean_inside(windows, pieces, *sentence) for sentence in sentences]


def _mean_inside(windows: Sequence[tuple[int, Floats]], pieces: Pieces, start: int, end: int) -> float:
    best, score = 0, -np.inf
    for at, scores in windows:
        rows = slice(at, at + len(scores))
        held = (pieces.starts[rows] >= start) & (pieces.ends[rows] <= end)
        if (count := int(held.sum())) > best:
            best, score = count, float(scores[held].mean())
    return score
