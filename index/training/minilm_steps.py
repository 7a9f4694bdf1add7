"""A course of lessons for the bilingual encoder: which is next, the learning rate, the gradient, checkpoints.

Knows: how often each lesson comes, rates that fall with the steps or the minutes that are used up. Does not know: what
a lesson's loss is made of.
"""

import argparse
import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from index.training import checkpoints

log = logging.getLogger(__name__)

LAST_RATE = 0.05
"""Share of the learning rate that is left at the end."""
NORM = 1.0
"""Length to which gradients are cut."""
TOLD = 50
"""Steps between lines of the log."""
SHOWN = 30
"""Last losses of a lesson whose mean is told."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Endless batches, the loss of one of them, and how large a share of the steps is theirs."""

    share: float
    batches: Iterator[Any]
    loss: Callable[[Any], torch.Tensor]


@dataclass(frozen=True, slots=True)
class Limits:
    """A course ends after so many steps or minutes, whichever is first."""

    steps: int | None = None
    minutes: float | None = None

    def done(self, *, step: int, seconds: float) -> float:
        """The share of the course that lies behind."""
        by_steps = step / self.steps if self.steps else 0.0
        return max(by_steps, seconds / (60 * self.minutes) if self.minutes else 0.0)


@dataclass(slots=True)
class Course:
    """Where and how a model learns."""

    out: Path
    limits: Limits
    warm_up: int
    every: int
    """Steps between checkpoints."""
    seed: int
    identity: Mapping[str, Any]
    """Options that a run which goes on must share."""
    kept: Callable[[int], None] | None = None
    """What else is done at a checkpoint."""
    losses: dict[str, list[torch.Tensor]] = field(default_factory=dict)

    def run(self, model: torch.nn.Module, optimiser: torch.optim.Optimizer, subjects: Mapping[str, Subject]) -> int:
        """All steps, from the last checkpoint on; how many there were."""
        self.out.mkdir(parents=True, exist_ok=True)
        step, before = checkpoints.resume(self.out, model, optimiser, identity=self.identity)
        for earlier in range(step):
            next(subjects[self._which(subjects, earlier)].batches)
        started = time.monotonic() - before
        while True:
            seconds = time.monotonic() - started
            done = self.limits.done(step=step, seconds=seconds)
            if done >= 1:
                self._tell(step, seconds)
                return step
            name = self._which(subjects, step)
            set_rate(optimiser, step=step, done=done, warm_up=self.warm_up)
            loss = learn(model, subjects[name].loss(next(subjects[name].batches)), optimiser)
            self.losses.setdefault(name, []).append(loss)
            step += 1
            if step % TOLD == 0:
                self._tell(step, time.monotonic() - started)
            if step % self.every == 0:
                checkpoints.keep(
                    self.out, model, optimiser, step=step, seconds=time.monotonic() - started, identity=self.identity
                )
                if self.kept:
                    self.kept(step)

    def _which(self, subjects: Mapping[str, Subject], step: int) -> str:
        shares = np.array([subject.share for subject in subjects.values()])
        return list(subjects)[
            int(np.random.default_rng([self.seed, step]).choice(len(shares), p=shares / shares.sum()))
        ]

    def _tell(self, step: int, seconds: float) -> None:
        told = "  ".join(
            f"{name} {torch.stack(some[-SHOWN:]).mean().item():.3f}" for name, some in self.losses.items() if some
        )
        log.info("step %d: %s, %.0f s", step, told, seconds)


def course_of(options: argparse.Namespace, *, warm_up: int, kept: Callable[[int], None] | None = None) -> Course:
    """The course that a command's options ask for."""
    same = {key: str(getattr(options, key)) for key in ("start", "steps", "precision", "seed")}
    limits = Limits(options.steps, options.minutes)
    return Course(options.out, limits, warm_up, options.every, options.seed, same, kept)


def optimiser_of(
    bert: Any, *, embedding_rate: float, rate: float, others: Sequence[torch.nn.Parameter] = ()
) -> torch.optim.Optimizer:
    """AdamW without decay, the embeddings with a rate of their own; `others` learn at the body's rate."""
    groups: list[dict[str, Any]] = [
        {"params": [value for name, value in bert.named_parameters() if ("embeddings" in name) == inside], "peak": peak}
        for inside, peak in ((True, embedding_rate), (False, rate))
    ]
    groups[1]["params"] += others
    return torch.optim.AdamW(groups, weight_decay=0.0, fused=True)


def set_rate(optimiser: torch.optim.Optimizer, *, step: int, done: float, warm_up: int) -> None:
    """Up in a line during `warm_up` steps, then down in a line to `LAST_RATE` as the course is `done`."""
    share = min(1.0, (step + 1) / warm_up) * max(LAST_RATE, 1 - done)
    for group in optimiser.param_groups:
        group["lr"] = group["peak"] * share


def learn(model: torch.nn.Module, loss: torch.Tensor, optimiser: torch.optim.Optimizer) -> torch.Tensor:
    """One step down the gradient; the loss, which is not waited for."""
    optimiser.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(model.parameters(), NORM)
    optimiser.step()
    return loss.detach()
