r"""Teaches the first layers of the bundled encoder to give the vectors that all of its layers give.

    python -m index.training.minilm_shorter --data DATA --model index/models/minilm --out runs/minilm/shorter

A short run for the ablation table, on the training questions and passages; word pieces stay as they are. What it makes
is not shipped.
Knows: the texts, the goal, the order of batches. Does not know: the losses' steps (`minilm_steps`) or measuring.
"""

import argparse
import json
import logging
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from index.bundles import MANIFEST
from index.onnx_encoder import MODEL, TOKENIZER, OnnxEncoder
from index.training import minilm_distil, minilm_folder, minilm_steps, minilm_unpacked, sources
from index.training.minilm_distil import Goal
from index.training.minilm_model import PRECISIONS, Student, set_dropout
from index.training.ragged import Rows

log = logging.getLogger(__name__)

LONGEST = 128
"""Pieces of a text that are read, both markers among them."""
BATCH, BUCKET = 32, 20
"""Texts of a step, and steps whose texts are sorted by length together."""
QUESTIONS_PER_PASSAGE = 2
RATE, WARM_UP = 3e-4, 30


def texts(data: Path, *, count: int, seed: int) -> list[str]:
    """So many training questions and passages at the most, two questions for a passage; none stands in development."""
    asked, _ = sources.questions(data, overlap=sources.Overlap.of_development(data))
    generator = np.random.default_rng(seed)
    questions, passages = (
        list(dict.fromkeys(some)) for some in zip(*((q.text, q.passage) for q in asked), strict=True)
    )
    share = count // (QUESTIONS_PER_PASSAGE + 1)
    chosen = [
        *generator.permutation(questions)[: count - share].tolist(),
        *generator.permutation(passages)[:share].tolist(),
    ]
    return [str(one) for one in chosen]


def shortened(student: Student, layers: int) -> Student:
    """The same model, which keeps its first layers only and whose word pieces learn nothing."""
    student.bert.encoder.layer = student.bert.encoder.layer[:layers]
    student.bert.config.num_hidden_layers = layers
    student.bert.embeddings.requires_grad_(False)
    return student


def batches(rows: Sequence[list[int]], wanted: NDArray[np.float32], *, seed: int) -> Iterator[Goal]:
    """Round after round, texts of like length together, with the vectors they are to have."""
    generator = np.random.default_rng(seed)
    while True:
        order = generator.permutation(len(rows))
        for at in range(0, len(order), BATCH * BUCKET):
            some = sorted(order[at : at + BATCH * BUCKET].tolist(), key=lambda row: len(rows[row]))
            groups = [some[first : first + BATCH] for first in range(0, len(some), BATCH)]
            for number in generator.permutation(len(groups)):
                group = groups[number]
                yield Goal(Rows.of([rows[row] for row in group]), wanted[group])


def train(student: Student, goals: Iterator[Goal], *, steps: int, precision: str) -> None:
    """All steps."""
    set_dropout(student.bert, 0.0)
    student.bert.train()
    optimiser = minilm_steps.optimiser_of(student.bert, embedding_rate=0.0, rate=RATE)
    losses: list[float] = []
    started = time.monotonic()
    for step, some in zip(range(steps), goals, strict=False):
        minilm_steps.set_rate(optimiser, step=step, done=step / steps, warm_up=WARM_UP)
        loss = minilm_distil.loss_of(student, some, precision=precision)
        losses.append(minilm_steps.learn(student.bert, loss, optimiser).item())
        if (step + 1) % 20 == 0:
            log.info("step %d: loss %.3f, %.0f s", step + 1, np.mean(losses[-20:]), time.monotonic() - started)
    student.bert.train(False)


def write(student: Student, model: Path, out: Path) -> None:
    """A folder like the model's, in 8 bits too."""
    minilm_folder.write_onnx(student, out / MODEL)
    shutil.copyfile(model / TOKENIZER, out / TOKENIZER)
    manifest = json.loads((model / MANIFEST).read_text(encoding="utf-8"))
    manifest["sha256"] = minilm_folder.sums(out, (MODEL, TOKENIZER))
    (out / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/ and dev/")
    parser.add_argument("--model", type=Path, required=True, help="the packed folder of the encoder")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    parser.add_argument("--layers", type=int, default=3, help="layers that are kept")
    parser.add_argument("--texts", type=int, default=9_000)
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--precision", choices=PRECISIONS, default="bf16")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    taught = texts(options.data, count=options.texts, seed=options.seed)
    whole = replace(OnnxEncoder.load(options.model, threads=options.threads), longest=LONGEST)
    log.info("%d texts", len(taught))
    wanted = whole.embed_passages(taught)
    log.info("goals are there")
    student = shortened(minilm_unpacked.student(options.model), options.layers)
    goals = batches(student.ids(taught, longest=LONGEST), wanted, seed=options.seed)
    train(student, goals, steps=options.steps, precision=options.precision)
    write(student, options.model, options.out)


if __name__ == "__main__":
    main()
