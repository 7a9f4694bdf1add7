"""Reads passages for a question: whether each answers it, with which words, and in which of its sentences.

Knows: the bundled reader (`index/models/reader`, recipe in `index.training.reader`) and how to run it without torch.
Does not know: where passages come from, or what is shown of them.
Windows are run one by one, several at once on threads: the matrix products are rounded by the largest number in the
batch, so that among others a window would get slightly different scores than alone.
"""

import hashlib
import json
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from index.bundles import opened
from index.errors import ReaderUnavailable
from index.onnx_session import session as open_session
from index.span_scores import (
    Calibration,
    Floats,
    Grid,
    Offsets,
    Span,
    best_spans,
    grid,
    sentence_evidence,
    sentence_scores,
)
from index.span_windows import Pieces, Splitter, Window, beginnings, room

SUMMED = ("model.onnx", "tokenizer.json")
"""Files of the model; its manifest holds the calibration, too."""
MOST_THREADS = 4
"""Windows that are read at once, on as many cores."""
SPANS = 3
"""Spans of a reading, unless told otherwise."""
NOTHING = -20.0
"""Score of a sentence in which no answer can stand."""


class Said(NamedTuple):
    """What is made of a sentence; `NOTHING` where nothing of it was read."""

    evidence: float
    """Logit of the sentence answering, or being part of an answer that is no few words."""
    span: float
    """Score of the best span inside it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a passage says to a question."""

    answerable: float
    """Probability that the passage answers, 0 to 1."""
    spans: tuple[Span, ...]
    """The likeliest answers, best first, none overlapping another; empty for a passage without words."""
    sentences: tuple[Said, ...]
    """One for each sentence asked for."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the model says of one window of a passage."""

    window: Window
    grid: Grid
    evidence: Floats
    """For each piece of the passage in this window the logit of its sentence answering."""
    head: float


@dataclass(frozen=True)
class Reader:
    """A question-answering model that reads windows; safe to use from several threads."""

    name: str
    fingerprint: str
    """Changes whenever the same passage could get another reading."""
    splitter: Splitter
    session: Any
    calibration: Calibration
    threads: int

    @classmethod
    def load(cls, folder: Path | None = None, *, threads: int | None = None) -> "Reader":
        """The bundled reader or one from another folder; `threads` None means the cores, at most four.

        Raises `ReaderUnavailable` for a folder that cannot be read or whose files do not have the manifest's sums.
        """
        threads = threads or min(MOST_THREADS, os.cpu_count() or 1)
        return _bundled(threads) if folder is None else _load(folder, threads)

    def read(
        self,
        question: str,
        passages: Sequence[str],
        *,
        titles: Sequence[str] | None = None,
        sentences: Sequence[Sequence[Offsets]] | None = None,
        spans: int = SPANS,
    ) -> list[Reading]:
        """Read each passage for the question.

        Args:
            question: in Indonesian or English.
            passages: texts of any length; a long one is read in windows that overlap.
            titles: for each passage the title of its article, which tells what it is about; empty for none.
            sentences: for each passage the (start, end) characters of the sentences to be scored; no span goes beyond
                the one it begins in.
            spans: how many spans of a passage to give at most.

        Returns:
            One reading per passage, in their order. A span's score is how much likelier (in logits) it is than that
            the window has no answer; scores of one question can be compared across its passages.
        """
        wanted = [()] * len(passages) if sentences is None else sentences
        pieces = self.splitter.passages(passages)
        seen = self.seen(question, pieces, titles=titles)
        return [
            self._reading(some, held, asked, spans=spans)
            for some, held, asked in zip(seen, pieces, wanted, strict=True)
        ]

    def seen(self, question: str, pieces: Sequence[Pieces], *, titles: Sequence[str] | None = None) -> list[list[Seen]]:
        """The windows of each passage with their scores; none of a passage without pieces."""
        above = [""] * len(pieces) if titles is None else titles
        asked = {title: self.splitter.question(question, title=title) for title in set(above)}
        windows = [
            (number, self.splitter.window(asked[title], some, at=at))
            for number, (some, title) in enumerate(zip(pieces, above, strict=True))
            if len(some.ids)
            for at in beginnings(len(some.ids), room=room(asked[title]))
        ]
        found: list[list[Seen]] = [[] for _ in pieces]
        for (number, _), one in zip(windows, self._run(windows, pieces), strict=True):
            found[number].append(one)
        return found

    def _run(self, windows: Sequence[tuple[int, Window]], pieces: Sequence[Pieces]) -> list[Seen]:
        def run(some: tuple[int, Window]) -> Seen:
            number, window = some
            given = {"input_ids": window.ids[None], "token_type_ids": window.types[None]}
            start, end, evidence, head = self.session.run(None, given)
            inside = evidence[0, window.first : window.first + window.size].astype(np.float64)
            return Seen(window, grid(start[0], end[0], window, pieces[number]), inside, float(head[0]))

        if len(windows) < 2 or self.threads == 1:
            return [run(some) for some in windows]
        with ThreadPoolExecutor(self.threads) as pool:
            return list(pool.map(run, windows))

    def _reading(self, seen: Sequence[Seen], pieces: Pieces, asked: Sequence[Offsets], *, spans: int) -> Reading:
        if not seen:
            return Reading(0.0, (), (Said(NOTHING, NOTHING),) * len(asked))
        grids = [one.grid for one in seen]
        evidence = sentence_evidence([(one.window.at, one.evidence) for one in seen], pieces, asked)
        spans_inside = sentence_scores(grids, pieces, asked)
        return Reading(
            self.calibration.probability(*answering(seen)),
            best_spans(grids, pieces, most=spans, sentences=asked),
            tuple(Said(max(NOTHING, one), max(NOTHING, two)) for one, two in zip(evidence, spans_inside, strict=True)),
        )


def answering(seen: Sequence[Seen]) -> tuple[float, float]:
    """Margin and head of the passage's window with the highest margin, which the calibration weighs."""
    best = max(seen, key=lambda one: one.grid.best)
    return max(NOTHING, best.grid.best), best.head


def _load(folder: Path, threads: int) -> Reader:
    with opened(folder, SUMMED, what="reader", error=ReaderUnavailable) as bundle:
        calibration = bundle.manifest["calibration"]
        return Reader(
            bundle.manifest["name"],
            hashlib.sha256((bundle.sums + json.dumps(calibration)).encode()).hexdigest()[:32],
            Splitter.load(folder / "tokenizer.json"),
            open_session(bundle.files["model.onnx"]),
            Calibration(**calibration),
            threads,
        )


@cache
def _bundled(threads: int) -> Reader:
    return _load(Path(str(files("index") / "models" / "reader")), threads)
