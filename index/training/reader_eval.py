r"""Measures a reader folder on the development questions; prints JSON.

    python -m index.training.reader_eval --data DATA --model index/models/reader --output FILE

Knows: the development sets, the newsroom questions that are held out. Does not know: thresholds, which the folder's
manifest holds (set on training rows).
Sentence figures are those of the reader alone with the right passage in hand, so they are above what a whole search
gives; the best of a passage's sentences is right when it holds the answer's words.
"""

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from index.bundles import MANIFEST
from index.sentences import segment
from index.span_reader import Reader, Reading
from index.training import newsroom, sources
from index.training.reader_measures import auc, exact, folded, interval, interval_of, same_words

NEWSROOM_STEP = 3
"""Every so manieth held-out newsroom question is read."""
TIMED_PASSAGES, TIMED_PIECES, TIMED_QUESTIONS = 10, 150, 30


class Asked:
    """A development set with what the reader says to each row."""

    def __init__(self, reader: Reader, rows: Sequence[Mapping[str, Any]], *, field: str) -> None:
        self.rows = rows
        self.wanted = [(row["answer_id"] or "") if row.get("answerable", True) else "" for row in rows]
        self.sentences = [[(span.start, span.end) for span in segment(row["passage"])] for row in rows]
        self.readings: list[Reading] = [
            reader.read(row[field], [row["passage"]], sentences=[sentences], spans=1)[0]
            for row, sentences in zip(rows, self.sentences, strict=True)
        ]

    def given(self, threshold: float = -1.0) -> list[str]:
        """The best span of each row, empty where the probability is below the threshold."""
        return [
            row["passage"][reading.spans[0].start : reading.spans[0].end]
            if reading.spans and reading.answerable >= threshold
            else ""
            for row, reading in zip(self.rows, self.readings, strict=True)
        ]

    def answers(self, threshold: float = -1.0) -> dict[str, Any]:
        """Exact match and F1 with what is given."""
        given = self.given(threshold)
        pairs = list(zip(given, self.wanted, strict=True))
        return {
            "exact": interval([exact(*pair) for pair in pairs]),
            "f1": interval([same_words(*pair) for pair in pairs]),
            "answered": round(float(np.mean([bool(text) for text in given])), 4),
        }

    def answerability(self) -> dict[str, Any]:
        """AUC of the probability, and its Brier score."""
        chances, labels = np.array([one.answerable for one in self.readings]), np.array([bool(w) for w in self.wanted])
        return {
            "auc": interval_of(lambda drawn: auc(chances[drawn].tolist(), labels[drawn].tolist()), len(labels)),
            "brier": interval(((chances - labels) ** 2).tolist()),
        }

    def right_sentences(self) -> list[bool]:
        """Whether the best sentence of each row's passage holds the answer."""
        found = []
        for row, reading, sentences, wanted in zip(self.rows, self.readings, self.sentences, self.wanted, strict=True):
            start, end = sentences[int(np.argmax([one.evidence for one in reading.sentences]))]
            found.append(folded(wanted) in folded(row["passage"][start:end]))
        return found


def measure(reader: Reader, data: Path, *, threshold: float) -> dict[str, Any]:
    """All figures."""
    sets = {
        name: Asked(reader, list(sources.rows(data / "dev" / f"{name}.jsonl")), field=field)
        for name, field in (
            ("idk_mrc", "question_id"),
            ("tydiqa_id", "question_id"),
            ("facqa", "question_id"),
            ("xquad_en_question_id_passage", "question_en"),
        )
    }
    idk, tydiqa, facqa, xquad = sets.values()
    return {
        "idk_mrc": {"threshold": threshold, **idk.answers(threshold), **idk.answerability()},
        "tydiqa_id": tydiqa.answers(),
        "facqa": facqa.answers(),
        "xquad_en": xquad.answers(),
        "sentence_success_at_1": {
            "tydiqa_id+facqa": interval([*tydiqa.right_sentences(), *facqa.right_sentences()]),
            "xquad_en": interval(xquad.right_sentences()),
        },
        "newsroom": of_news(reader, data),
        "milliseconds": speed(reader, [row["passage"] for row in idk.rows]),
    }


def of_news(reader: Reader, data: Path) -> dict[str, Any]:
    """Newsroom questions held out from training, each read with all passages of its own story.

    The AUC is that of the best passage's probability, between questions that the story answers and those that it does
    not; a sentence is right when the question's writer marked it.
    """
    asked = [one for one in newsroom.questions() if one.held_out][::NEWSROOM_STEP]
    stories = newsroom.stories(data, asked)
    chances, labels, right = [], [], []
    for one in (one for one in asked if one.story in stories):
        story = stories[one.story]
        text, spans = story.article.text, [story.sentences[span.first : span.last + 1] for span in story.passages]
        readings = reader.read(
            one.text,
            [text[span.start : span.end] for span in story.passages],
            titles=[story.article.title] * len(spans),
            sentences=[
                [(inner.start - span.start, inner.end - span.start) for inner in some]
                for span, some in zip(story.passages, spans, strict=True)
            ],
        )
        chances.append(max(reading.answerable for reading in readings))
        labels.append(bool(one.evidence))
        scores = [
            (said.evidence, span.first + number)
            for span, reading in zip(story.passages, readings, strict=True)
            for number, said in enumerate(reading.sentences)
        ]
        if one.evidence:
            right.append(max(scores)[1] in story.places(one))
    sure, wanted = np.array(chances), np.array(labels)
    return {
        "auc": interval_of(lambda drawn: auc(sure[drawn].tolist(), wanted[drawn].tolist()), len(wanted)),
        "sentence_success_at_1": interval(right),
    }


def speed(reader: Reader, texts: Sequence[str]) -> dict[str, Any]:
    """Median time to read `TIMED_PASSAGES` passages of about `TIMED_PIECES` pieces, question not counted."""
    held = reader.splitter.passages(texts)
    long = [
        text[: int(pieces.ends[TIMED_PIECES - 21])]
        for text, pieces in zip(texts, held, strict=True)
        if len(pieces.ids) >= TIMED_PIECES - 20
    ]
    taken = []
    for number in range(TIMED_QUESTIONS):
        some = [long[(number * TIMED_PASSAGES + at) % len(long)] for at in range(TIMED_PASSAGES)]
        started = time.perf_counter()
        reader.read("Siapa yang meresmikan pasar baru di pusat kota?", some)
        taken.append(1000 * (time.perf_counter() - started))
    return {"passages": TIMED_PASSAGES, "median": round(float(np.median(taken)), 1), "least": round(min(taken), 1)}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with dev/")
    parser.add_argument("--model", type=Path, required=True, help="a folder written by reader_folder")
    parser.add_argument("--output", type=Path, required=True, help="the JSON file to write")
    options = parser.parse_args(arguments)
    reader = Reader.load(options.model)
    manifest = json.loads((options.model / MANIFEST).read_text(encoding="utf-8"))
    figures = measure(reader, options.data, threshold=manifest["threshold"])
    options.output.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
