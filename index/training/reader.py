r"""Trains the reader: where in a passage the answer to a question stands, or that it does not.

    python -m index.training.reader --parcel runs/parcel.xz --body runs/body --runs runs/reader --minutes 60

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
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from index.span_windows import Splitter
from index.training.parcel import Parcel
from index.training.ragged import Rows
from index.training.reader_batches import UNSAID, Item, Learned, Wanted, batch, learned
from index.training.reader_model import WIDTHS, Halved, Scores, SpanModel
from index.training.reader_rounds import Rounds

log = logging.getLogger(__name__)

CHECKPOINT, WEIGHTS = "checkpoint.pt", "weights.pt"
BODY_RATE, EMBEDDING_RATE, HEAD_RATE = 1e-4, 1e-4, 5e-4
WARM_UP = 100
"""Steps in which the rates rise."""
Shares = tuple[float, float]
SHARES: Shares = (1.0, 0.02)
"""Shares of the rates at the beginning and at the end."""
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


def loss_of(scores: Scores, wanted: Wanted) -> torch.Tensor:
    """Cross-entropy of the places, that of whether there is an answer, and that of each sentence being evidence."""
    device = scores.start.device
    start, end = (torch.from_numpy(one).to(device, non_blocking=True) for one in (wanted.start, wanted.end))
    entropy = torch.nn.functional.cross_entropy
    said = max(1, int((wanted.start != UNSAID).sum()))
    places = sum(
        entropy(score, place, ignore_index=UNSAID, reduction="sum") for score, place in _ends(scores, start, end)
    )
    binary = torch.nn.functional.binary_cross_entropy_with_logits
    has = binary(scores.answerable, torch.from_numpy(wanted.answers).to(device, non_blocking=True))
    marks, weight = (_beside(one, scores.evidence) for one in (wanted.evidence, wanted.weight))
    marked = binary(scores.evidence, marks, weight=weight, reduction="sum") / len(start)
    return places / (2 * said) + ANSWERABLE * has + EVIDENCE * marked


def _ends(scores: Scores, start: torch.Tensor, end: torch.Tensor) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    yield scores.start, start
    yield scores.end, end


def _beside(numbers: Rows, scores: torch.Tensor) -> torch.Tensor:
    """Numbers of each piece as a rectangle as wide as the scores."""
    found, _ = numbers.padded(scores.device, multiple=WIDTHS)
    return found


def batches(items: Sequence[Item], size: int, *, generator: np.random.Generator) -> list[list[Item]]:
    """Batches of like length in random order."""
    found: list[list[Item]] = []
    for at in range(0, len(items), size * BUCKET):
        chunk = sorted(items[at : at + size * BUCKET], key=lambda item: len(item.window.ids))
        groups = [chunk[first : first + size] for first in range(0, len(chunk), size)]
        found += [groups[number] for number in generator.permutation(len(groups))]
    return found


def endless(rounds: Rounds, size: int, *, seed: int, progress: Progress) -> Iterator[Learned]:
    """Batch after batch from where `progress` is, which is kept up to date."""
    while True:
        groups = batches(rounds.items(progress.round), size, generator=np.random.default_rng([seed, progress.round]))
        log.info("round %d: %d batches", progress.round, len(groups))
        for number in range(progress.batch, len(groups)):
            progress.batch = number + 1
            yield learned(groups[number])
        progress.round, progress.batch = progress.round + 1, 0


def stream(rounds: Rounds, size: int) -> Callable[[int], Iterator[Learned]]:
    """The same from the beginning on, for workers that draw rounds of their own."""

    def found(seed: int) -> Iterator[Learned]:
        yield from endless(rounds.seeded(seed), size, seed=seed, progress=Progress())

    return found


class Learner:
    """Model, optimisers and progress of a run."""

    def __init__(self, model: SpanModel, *, still: bool = False, rate: float = 1.0, shares: Shares = SHARES) -> None:
        self.halved = Halved(model)
        self.progress = Progress()
        self._shares = shares
        pieces = 0.0 if still else EMBEDDING_RATE * rate
        dense = [
            {"params": self.halved.body, "peak": BODY_RATE * rate},
            {"params": self.halved.heads, "peak": HEAD_RATE * rate},
        ]
        self._optimisers: list[torch.optim.Optimizer] = [
            torch.optim.AdamW(dense, weight_decay=DECAY, fused=True),
            torch.optim.SparseAdam([{"params": self.halved.embeddings, "peak": pieces}]),
        ]

    def learn(self, some: Learned, *, done: float) -> torch.Tensor:
        """One step; `done` is the share of the run that lies behind. The loss, which is not waited for."""
        first, last = self._shares
        share = min(1.0, (self.progress.step + 1) / WARM_UP) * (first + (last - first) * min(1.0, done))
        for optimiser in self._optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * share
            optimiser.zero_grad()
        loss = loss_of(self.halved.model(**batch(some, device=self.halved.model.device)), some.wanted)
        loss.backward()  # type: ignore[no-untyped-call]
        self.halved.hand_over()
        torch.nn.utils.clip_grad_norm_([*self.halved.body, *self.halved.heads], NORM)
        for optimiser in self._optimisers:
            optimiser.step()
        self.halved.take_up()
        self.progress.step += 1
        return loss.detach()

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


def train(learner: Learner, some: Iterator[Learned], options: argparse.Namespace) -> None:
    """All steps, until the minutes or the steps are used up."""
    learner.halved.model.train()
    progress, before = learner.progress, time.monotonic()
    losses: list[torch.Tensor] = []
    for learned_now in some:
        done = max(progress.seconds / (60 * options.minutes), progress.step / options.steps if options.steps else 0)
        if done >= 1:
            return
        losses.append(learner.learn(learned_now, done=done))
        progress.seconds, before = progress.seconds + time.monotonic() - before, time.monotonic()
        if progress.step % 50 == 0:
            loss = torch.stack(losses[-50:]).mean().item()
            log.info("step %d: loss %.3f, %.0f s", progress.step, loss, progress.seconds)
        if progress.step % options.every == 0:
            learner.keep(options.runs)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--parcel", type=Path, required=True, help="what `index.training.parcel` has written")
    begin = parser.add_mutually_exclusive_group(required=True)
    begin.add_argument("--body", type=Path, help="folder of the bilingual encoder to begin with")
    begin.add_argument("--reader", type=Path, help="folder of an earlier reader, in 8 bits, to go on from")
    parser.add_argument("--runs", type=Path, required=True, help="the folder for checkpoints and the weights")
    parser.add_argument("--minutes", type=float, required=True, help="how long to train")
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
    rounds = Rounds(Parcel.load(options.parcel).reader, splitter, seed=options.seed)
    model = SpanModel.load(options.body) if options.body else SpanModel.packed(options.reader)
    learner = Learner(model, still=options.still)
    learner.resume(options.runs)
    train(learner, endless(rounds, options.batch, seed=options.seed, progress=learner.progress), options)
    learner.keep(options.runs)
    torch.save(learner.halved.weights(), options.runs / WEIGHTS)


if __name__ == "__main__":
    main()
