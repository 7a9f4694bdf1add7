"""The variants of the bundled encoder, as vectors of all texts: read otherwise, projected, without the title.

Knows: the tasks' texts and the training data among them. Does not know how passages are found or measured, how the
graph is changed (`eval/retrieval/readings.py`) or how vectors are projected (`eval/retrieval/projections.py`).
Every text is embedded once for each way of reading it and kept, so that a stopped run goes on where it was.
"""

import hashlib
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import ClassVar

import numpy as np

from eval.retrieval import readings
from eval.retrieval.finding import passage_text
from eval.retrieval.projections import projections
from eval.retrieval.tasks import Passage, Task, Topic, rows
from eval.retrieval.vectors import Keeper
from index.encoder import MINILM_NAME, Encoder, Vectors, unit
from index.onnx_encoder import MODEL, OnnxEncoder
from index.passages import divide
from index.training import sources

log = logging.getLogger(__name__)

SHIPS, FLOAT = "ships", "float32"
LENGTHS = (64, 128, 512)
"""Most pieces of a text that are read; what ships reads 256."""
WORD_PIECES = (35_000, 30_000, 25_000)
"""Word pieces that are left of those of what ships."""
SHARED, SHARES = "half whitened", (0.5, 0.6, 0.7, 0.8, 0.9)
"""A projection whose cosines are spread otherwise, and shares of the dense score that may suit it better."""
APART = f"{SHARED}, fitted on question sets"
QUESTION_SETS = ("idk_mrc", "tydiqa_id", "facqa")
"""Tasks all of whose passages come from question sets; the others are filled up with news."""
TITLED, BARE = "news summary→story", "no title"


@dataclass(frozen=True, slots=True)
class Known:
    """Looks up vectors that were made before."""

    vectors: Vectors
    rows: Mapping[str, int]
    fingerprint: str
    share: float | None = None
    """Of the dense score in the whole search; None for the product's."""

    name: ClassVar[str] = MINILM_NAME
    query_prompt: ClassVar[str] = ""
    passage_prompt: ClassVar[str] = ""

    @property
    def dimensions(self) -> int:
        """Numbers in a vector."""
        return int(self.vectors.shape[1])

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions) of texts that must be known."""
        found: Vectors = self.vectors[[self.rows[text] for text in texts]]
        return found

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """The same."""
        return self.embed_queries(texts)


@dataclass(frozen=True, slots=True)
class Reader:
    """Embeds all texts in each way of reading, keeping what is done."""

    base: OnnxEncoder
    texts: Sequence[str]
    keeper: Keeper
    kept: Path
    folder: Path
    shares: Mapping[int, float]
    """Of each word piece, how usual it is."""

    def vectors(self, model: Encoder, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions) by a model, told in the log."""
        log.info("%d texts by %s", len(texts), model.fingerprint)
        return self.keeper.embed(texts, model=model, step=lambda done: log.info("%d texts", done))

    def all(self, students: Sequence[Path]) -> Iterator[tuple[str, Vectors]]:
        """What ships first, then every other reading, by name."""
        layers = self._layers
        side = self.vectors(readings.stopping(self.base, self._path, layers), self.texts)
        after = dict(zip(layers, map(unit, np.split(side, len(layers), axis=1)), strict=True))
        ships = after.pop(layers[-1])
        yield SHIPS, ships
        yield from ((_after(layer), vectors) for layer, vectors in after.items())
        yield from ((_to(longest), self._cut(longest, ships)) for longest in LENGTHS)
        yield from ((_of(most), self._split(most, ships)) for most in WORD_PIECES)
        for student in students:
            yield student.name, self.vectors(OnnxEncoder.load(student, threads=1), self.texts)
        yield FLOAT, self.vectors(readings.unpacked(self.base, self.folder, kept=self.kept), self.texts)

    def models(self, students: Sequence[Path]) -> dict[str, OnnxEncoder]:
        """Every reading as an encoder of its own, to be timed."""
        return {
            SHIPS: self.base,
            **{_after(one): readings.stopping(self.base, self._path, [one]) for one in self._layers[:-1]},
            **{_to(longest): readings.reading_to(self.base, longest) for longest in LENGTHS},
            **{_of(most): self._with(most) for most in WORD_PIECES},
            **{student.name: OnnxEncoder.load(student, threads=1) for student in students},
            FLOAT: readings.unpacked(self.base, self.folder, kept=self.kept),
        }

    @property
    def _path(self) -> Path:
        return self.folder / MODEL

    @property
    def _layers(self) -> range:
        """The layers after which the mean is taken: the later half."""
        count = readings.layers_of(self._path)
        return range((count + 1) // 2, count + 1)

    def _cut(self, longest: int, ships: Vectors) -> Vectors:
        """Only what is cut, here or in what ships, has to be embedded anew."""
        whole = min(longest, self.base.longest) - len(self.base.markers)
        cut = [number for number, text in enumerate(self.texts) if len(self.base.pieces.ids(text)) > whole]
        return self._but(ships, cut, readings.reading_to(self.base, longest))

    def _split(self, most: int, ships: Vectors) -> Vectors:
        """Only what falls into other pieces has to be embedded anew."""
        model = self._with(most)
        other = [at for at, text in enumerate(self.texts) if model.pieces.ids(text) != self.base.pieces.ids(text)]
        return self._but(ships, other, model)

    def _with(self, most: int) -> OnnxEncoder:
        return readings.with_fewer_pieces(self.base, self.folder, most=most, shares=self.shares)

    def _but(self, ships: Vectors, changed: Sequence[int], model: Encoder) -> Vectors:
        vectors = ships.copy()
        vectors[changed] = self.vectors(model, [self.texts[number] for number in changed])
        return vectors


def _after(layer: int) -> str:
    return f"after layer {layer}"


def _to(longest: int) -> str:
    return f"{longest} pieces"


def _of(most: int) -> str:
    return f"{most:,} word pieces"


def corpora(data: Path) -> tuple[list[str], list[str]]:
    """Indonesian and English texts of the training data, of which it is told how usual a word piece is."""
    news = [f"{row['title']} {row['body']}" for row in rows(data / "train" / "news.jsonl", fields=("title", "body"))]
    return news, [row[1] for row in sources.table(data / "train" / "parallel_en_id.tsv")]


def texts_of(tasks: Sequence[Task]) -> list[str]:
    """Every question and passage, with its title and without, once."""
    return list(
        dict.fromkeys(
            chain.from_iterable(
                chain(
                    (topic.text for topic in task.topics),
                    (passage_text(one) for one in task.passages),
                    (one.text for one in task.passages),
                )
                for task in tasks
            )
        )
    )


def taught(data: Path, tasks: Sequence[Task]) -> list[str]:
    """The passages of the training data that are among those of the tasks; what is projected is fitted on them."""
    asked = {task.name: set(chain.from_iterable(topic.grades for topic in task.topics)) for task in tasks}
    held_out = {one.text for task in tasks for one in task.passages if one.id in asked[task.name]}
    for path in sorted((data / "dev").glob("*.jsonl")):
        held_out |= {row["passage"] for row in rows(path, fields=()) if "passage" in row}
    return list(dict.fromkeys(one.text for task in tasks for one in task.passages if one.text not in held_out))


def variants_of(
    vectors: Mapping[str, Vectors], texts: Sequence[str], *, fitted_on: Sequence[str], apart: Sequence[str]
) -> dict[str, Known]:
    """Every variant by name: the readings, and what ships projected.

    Args:
        vectors: of all texts, by reading.
        texts: in the order of the rows.
        fitted_on: passages that projections are fitted on.
        apart: those of them that come from question sets, on which one projection is fitted once more.
    """
    at = {text: number for number, text in enumerate(texts)}
    ships = vectors[SHIPS]
    projected, other = (projections(ships[[at[text] for text in some]]) for some in (fitted_on, apart))
    made = {**vectors, **{name: project(ships) for name, project in projected.items()}, APART: other[SHARED](ships)}
    known = {name: Known(some, at, hashlib.sha256(some.tobytes()).hexdigest()) for name, some in made.items()}
    return known | {
        f"{name} at {share}": replace(known[name], share=share, fingerprint=f"{known[name].fingerprint} at {share}")
        for name in (SHIPS, SHARED)
        for share in SHARES
    }


def without_titles(known: Known, task: Task) -> Known:
    """The same, to which a passage with its title is what it is without."""
    rows = dict(known.rows)
    rows |= {passage_text(one): known.rows[one.text] for one in task.passages}
    return replace(known, rows=rows, fingerprint=f"{known.fingerprint} {BARE}")


def titled(data: Path) -> Task:
    """Summaries of stories as questions; every passage of the story is relevant, and has the story's title."""
    topics, passages = [], []
    for number, row in enumerate(rows(data / "dev" / "news.jsonl", fields=("title", "body"))):
        body = row["body"]
        parts = [body[span.start : span.end] for span in divide(body)[1]]
        own = [Passage(f"{number}-{at}", part, row["title"]) for at, part in enumerate(parts)]
        passages += own
        if row.get("summary"):
            topics.append(Topic(str(number), row["summary"], "id", {one.id: 1 for one in own}))
    return Task(TITLED, topics, passages)
