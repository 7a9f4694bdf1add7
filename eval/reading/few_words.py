"""How often the few words before an answer are right, by how surely the articles answer.

    python -m eval.reading.few_words --data DATA --output rag/data/few_words.json

Asked are newsroom questions of stories that no model has seen with its questions, in a collection of these stories
among a thousand others: those to which the writer gave a few words, and those that their story does not answer, to
which any words are wrong. Words are right that share half their words with the writer's (F1).

Knows: the questions, how an answer is put together. Does not know how few words are found (`rag.extracting`).
"""

import argparse
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from eval.intervals import share_of
from eval.measures.short_answers import token_f1
from eval.reading.newsroom_rows import among_others, filled
from eval.report import write
from index.filters import Filters
from index.training import newsroom
from rag.askable import checked
from rag.asking.kinds import Kind
from rag.library import Library
from rag.question import understand
from rag.quoting import once
from rag.telling.composing import compose

log = logging.getLogger(__name__)

ASKED = 1_800
"""Questions, drawn by a seed."""
RIGHT = 0.5
"""F1 from which words are right."""
LEAST = (0.0, 0.6, 0.7, 0.8, 0.9)
"""Confidences from which words are counted."""


@dataclass(frozen=True, slots=True)
class Given:
    """Few words that were given to a question."""

    kind: Kind
    confidence: float
    """That the articles answer."""
    right: bool


def main(arguments: Sequence[str] | None = None) -> None:
    """Ask, judge, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/news.jsonl")
    parser.add_argument("--output", type=Path, required=True, help="file of the figures")
    parser.add_argument("--asked", type=int, default=ASKED, help="how many questions")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    held = [one for one in newsroom.questions() if one.held_out]
    able = [one for one in held if one.short or not one.evidence]
    drawn = np.random.default_rng(1).permutation(len(able))[: options.asked]
    with filled(among_others(options.data, held, np.random.default_rng(0))) as library:
        words = list(given(library, [able[number] for number in drawn]))
    write({"kind": "few words", "asked": len(drawn), **figures(words)}, output=options.output)


def given(library: Library, asked: Sequence[newsroom.Asked]) -> Iterator[Given]:
    """The few words given to each question, whatever its confidence, unless it is refused."""
    for number, one in enumerate(asked, 1):
        question = understand(checked(one.text))
        findings = library.answerer.findings(question, Filters())
        chosen = once(evidence for finding in findings for evidence in finding.chosen)
        if chosen and (short := compose(question, chosen)["short"]):
            told = token_f1(short.text, [one.short]) if one.short else 0.0
            yield Given(question.kind, max(finding.confidence for finding in findings), told >= RIGHT)
        if number % 100 == 0:
            log.info("asked %d of %d", number, len(asked))


def figures(words: Sequence[Given]) -> dict[str, Any]:
    """The share that is right, of all and of each kind of question, from each least confidence."""
    kinds = {"all": words} | {kind.value: [one for one in words if one.kind is kind] for kind in Kind}
    return {name: [_from(some, least) for least in LEAST] for name, some in kinds.items() if some}


def _from(some: Sequence[Given], least: float) -> dict[str, Any]:
    able = [one for one in some if one.confidence >= least]
    share = share_of(sum(one.right for one in able), len(able))
    return {"confidence": least, "right": share and share.to_dict()}


if __name__ == "__main__":
    main()
