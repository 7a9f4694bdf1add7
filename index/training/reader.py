r"""Trains the reader: where in a passage the answer to a question stands, or that it does not.

    python -m index.training.reader --data DATA --body runs/body --runs runs/reader --minutes 60

SQuAD 2.0 style (Devlin et al. 2019): the first marker's score stands for no answer; a second head on the same marker
says whether the window answers, a third score of each piece whether its sentence does. Knows: loss, rates, checkpoints.
Does not know: where windows come from (`reader_rounds`), how the model is packed (`reader_folder`).
A stopped run goes on from its last checkpoint when the same command is given again. The learning rate falls with the
minutes that are used up, so that a run is finished whenever it ends by itself; how many steps it made is in its log.
One thread a process: where cores are shared, two threads that wait for each other made a step four times as slow.
"""

import argparse
import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from index.span_windows import Splitter
from index.training.reader_data import lessons
from index.training.reader_model import Halved, Scores, SpanModel, batch
from index.training.reader_rounds import UNSAID, Item, Rounds

log = logging.getLogger(__name__)

CHECKPOINT, WEIGHTS = "checkpoint.pt", "weights.pt"
BODY_RATE, EMBEDDING_RATE, HEAD_RATE = 1e-4, 1e-4, 5e-4
WARM_UP = 100
"""Steps in which the rates rise."""
LAST_RATE = 0.02
"""Share of the rates that is left at the end."""
DECAY = 0.01
NORM = 1.0
"""Length to which the gradients of body and heads are cut."""
ANSWERABLE, EVIDENCE = 0.5, 1.5
"""Weights of the losses of the second head and of the sentences."""
BUCKET = 30
"""Batches that are sorted by length together."""


@dataclass
class Progress:
    """How far a run is: steps, seconds, and the next batch."""

    step: int = 0
    seconds: float = 0.0
    round: int = 0
    batch: int = 0


def loss_of(scores: Scores, items: Sequence[Item]) -> torch.Tensor:
    """Cross-entropy of the places, that of whether there is an answer, and that of each sentence being evidence."""
    start, end = torch.tensor([item.start for item in items]), torch.tensor([item.end for item in items])
    entropy = torch.nn.functional.cross_entropy
    said = max(1, int((start != UNSAID).sum()))
    places = sum(
        entropy(score, place, ignore_index=UNSAID, reduction="sum") for score, place in _ends(scores, start, end)
    )
    binary = torch.nn.functional.binary_cross_entropy_with_logits
    has = binary(scores.answerable, torch.tensor([float(item.answers) for item in items]))
    wanted, weight = _evidence(scores.evidence.shape, items)
    marked = binary(scores.evidence, wanted, weight=weight, reduction="sum") / len(items)
    return places / (2 * said) + ANSWERABLE * has + EVIDENCE * marked


def _ends(scores: Scores, start: torch.Tensor, end: torch.Tensor) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    yield scores.start, start
    yield scores.end, end


def _evidence(shape: torch.Size, items: Sequence[Item]) -> tuple[torch.Tensor, torch.Tensor]:
    """What the pieces' evidence scores should be, and their weights, which sum to 1 in each window."""
    wanted, weight = torch.zeros(shape), torch.zeros(shape)
    for row, item in enumerate(items):
        inside = slice(item.window.first, item.window.first + item.window.size)
        weight[row, inside] = 1 / item.window.size
        for first, last in item.evidence:
            wanted[row, first : last + 1] = 1.0
    return wanted, weight


def batches(items: Sequence[Item], size: int, *, generator: np.random.Generator) -> list[list[Item]]:
    """Batches of like length in random order."""
    found: list[list[Item]] = []
    for at in range(0, len(items), size * BUCKET):
        chunk = sorted(items[at : at + size * BUCKET], key=lambda item: len(item.window.ids))
        groups = [chunk[first : first + size] for first in range(0, len(chunk), size)]
        found += [groups[number] for number in generator.permutation(len(groups))]
    return found


def endless(rounds: Rounds, size: int, *, seed: int, progress: Progress) -> Iterator[list[Item]]:
    """Batch after batch from where `progress` is, which is kept up to date."""
    while True:
        groups = batches(rounds.items(progress.round), size, generator=np.random.default_rng([seed, progress.round]))
        log.info("round %d: %d batches", progress.round, len(groups))
        for number in range(progress.batch, len(groups)):
            progress.batch = number + 1
            yield groups[number]
        progress.round, progress.batch = progress.round + 1, 0


class Learner:
    """Model, optimisers and progress of a run."""

    def __init__(self, model: SpanModel, *, still: bool = False) -> None:
        self.halved = Halved(model)
        self.progress = Progress()
        pieces = 0.0 if still else EMBEDDING_RATE
        dense = [
            {"params": self.halved.body, "peak": BODY_RATE},
            {"params": self.halved.heads, "peak": HEAD_RATE},
        ]
        self._optimisers: list[torch.optim.Optimizer] = [
            torch.optim.AdamW(dense, weight_decay=DECAY, fused=True),
            torch.optim.SparseAdam([{"params": self.halved.embeddings, "peak": pieces}]),
        ]

    def learn(self, items: Sequence[Item], *, done: float) -> float:
        """One step; `done` is the share of the run that lies behind."""
        share = min(1.0, (self.progress.step + 1) / WARM_UP) * max(LAST_RATE, 1 - done)
        for optimiser in self._optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * share
            optimiser.zero_grad()
        loss = loss_of(self.halved.model(**batch([item.window for item in items])), items)
        loss.backward()  # type: ignore[no-untyped-call]
        self.halved.hand_over()
        torch.nn.utils.clip_grad_norm_([*self.halved.body, *self.halved.heads], NORM)
        for optimiser in self._optimisers:
            optimiser.step()
        self.halved.take_up()
        self.progress.step += 1
        return loss.item()

    def keep(self, runs: Path) -> None:
        """Write the state beside its place and move it there, so that a kill leaves the old or the new one."""
        state: dict[str, Any] = {
            "weights": self.halved.weights(),
            "optimisers": [optimiser.state_dict() for optimiser in self._optimisers],
            "progress": vars(self.progress),
        }
        beside = runs / (CHECKPOINT + ".new")
        torch.save(state, beside)
        beside.replace(runs / CHECKPOINT)

    def resume(self, runs: Path) -> None:
        """Take up the state that `keep` wrote, if there is one."""
        if not (runs / CHECKPOINT).is_file():
            return
        state = torch.load(runs / CHECKPOINT, weights_only=True)
        self.halved.restore(state["weights"])
        for optimiser, kept in zip(self._optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(kept)
        self.progress = Progress(**state["progress"])
        log.info("continuing after %s", self.progress)


def train(learner: Learner, rounds: Rounds, options: argparse.Namespace) -> None:
    """All steps, until the minutes or the steps are used up."""
    learner.halved.model.train()
    progress, losses, before = learner.progress, [], time.monotonic()
    for items in endless(rounds, options.batch, seed=options.seed, progress=progress):
        done = max(progress.seconds / (60 * options.minutes), progress.step / options.steps if options.steps else 0)
        if done >= 1:
            return
        losses.append(learner.learn(items, done=done))
        progress.seconds, before = progress.seconds + time.monotonic() - before, time.monotonic()
        if progress.step % 50 == 0:
            log.info("step %d: loss %.3f, %.0f s", progress.step, np.mean(losses[-50:]), progress.seconds)
        if progress.step % options.every == 0:
            learner.keep(options.runs)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/ and dev/")
    begin = parser.add_mutually_exclusive_group(required=True)
    begin.add_argument("--body", type=Path, help="folder of the bilingual encoder to begin with")
    begin.add_argument("--reader", type=Path, help="folder of an earlier reader, in 8 bits, to go on from")
    parser.add_argument("--runs", type=Path, required=True, help="the folder for checkpoints and the weights")
    parser.add_argument("--minutes", type=float, required=True, help="how long to train")
    parser.add_argument("--newest", type=int, help="how many of the last newsroom questions no earlier round has read")
    parser.add_argument("--turn", type=int, default=0, help="which of the earlier ones are read again")
    parser.add_argument("--still", action="store_true", help="leave the word pieces' vectors as they are")
    parser.add_argument("--steps", type=int, help="stop after so many steps all the same")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--every", type=int, default=150, help="steps between checkpoints")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.runs.mkdir(parents=True, exist_ok=True)
    splitter = Splitter.load((options.body or options.reader) / "tokenizer.json")
    rounds = Rounds(lessons(options.data, newest=options.newest, turn=options.turn), splitter, seed=options.seed)
    model = SpanModel.load(options.body) if options.body else SpanModel.packed(options.reader)
    learner = Learner(model, still=options.still)
    learner.resume(options.runs)
    train(learner, rounds, options)
    learner.keep(options.runs)
    torch.save(learner.halved.weights(), options.runs / WEIGHTS)


if __name__ == "__main__":
    main()
