r"""Teaches the bilingual encoder to find: questions and passages, titles and stories, English sentences and their text.

    python -m index.training.minilm_contrast --parcel runs/parcel.xz --teacher runs/minilm/start \
        --start runs/minilm/distilled --out runs/minilm/contrasted

Contrastive loss over the batch (van den Oord et al. 2018) with mined look-alikes as further wrong passages; in between,
batches of distillation keep both languages together and English where the teacher has it.
Knows: the losses and the order of lessons. Does not know: where texts come from (`minilm_data`).
A stopped run goes on from its last checkpoint when the same command is given again.
"""

import argparse
import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import torch

from index.training import checkpoints, minilm_check, minilm_distil, minilm_steps
from index.training.ahead import drawn
from index.training.minilm_lessons import Contrasted, Lesson
from index.training.minilm_model import END, START, Student, set_dropout
from index.training.minilm_steps import Subject
from index.training.parcel import Parcel

log = logging.getLogger(__name__)

SHARES = {
    "asked": 0.24,
    "newsroom": 0.32,
    "headlines": 0.08,
    "clozes": 0.06,
    "running": 0.08,
    "sentences": 0.15,
    "texts": 0.07,
}
"""Share of the steps that each lesson gets; the last two are distillation."""
TEMPERATURE = 0.05
EMBEDDING_RATE, RATE = 2e-4, 6e-5
WARM_UP = 100
CHUNK = 32
"""Passages that are read together, so that short ones are not padded to the longest of the batch."""
AVERAGED = 3
"""Last checkpoints whose mean is the outcome."""


def contrast(
    lefts: Sequence[torch.Tensor], passages: torch.Tensor, right: torch.Tensor, *, temperature: float = TEMPERATURE
) -> torch.Tensor:
    """Mean over the wordings of the cross-entropy in both directions; look-alikes are wrong for the left side only.

    Args:
        lefts: for each wording (batch, dimensions) unit vectors; row i belongs to passage i.
        passages: (batch + look-alikes, dimensions) unit vectors.
        right: (batch, batch + look-alikes) which passages besides its own are not wrong for a left.
        temperature: what cosines are divided by.
    """
    count = len(lefts[0])
    wanted = torch.arange(count, device=passages.device)
    losses = []
    for left in lefts:
        scores = (left @ passages.T / temperature).masked_fill(right, -1e4)
        losses.append(torch.nn.functional.cross_entropy(scores, wanted))
        losses.append(torch.nn.functional.cross_entropy(scores[:, :count].T, wanted))
    return torch.stack(losses).mean()


def loss_of(student: Student, batch: Contrasted, *, precision: str) -> torch.Tensor:
    """The loss of a batch."""
    asked = student.embed_sorted(batch.lefts, precision=precision)
    return contrast(
        asked.view(batch.wordings, len(batch.right), -1).unbind(),
        student.embed_sorted(batch.passages, precision=precision),
        torch.from_numpy(batch.right).to(student.device),
    )


def stream(lesson: Lesson, *, times: int, start: int, end: int) -> Callable[[int], Iterator[Contrasted]]:
    """The lesson's batches as the model reads them, endless."""

    def batches(seed: int) -> Iterator[Contrasted]:
        for batch in lesson.endless(seed, times=times):
            yield batch.prepared(start=start, end=end, chunk=CHUNK * times)

    return batches


def subjects(student: Student, teacher: Student, parcel: Parcel, options: argparse.Namespace) -> dict[str, Subject]:
    """All lessons of this stage."""
    found: dict[str, Subject] = {}
    start, end = (student.tokenizer.token_to_id(marker) for marker in (START, END))
    for lesson in parcel.encoder.lessons():
        batches = drawn(
            stream(lesson, times=options.times, start=start, end=end),
            seed=options.seed,
            workers=options.workers,
        )
        found[lesson.name] = Subject(
            SHARES[lesson.name], batches, lambda batch: loss_of(student, batch, precision=options.precision)
        )
    kept = minilm_distil.distilling(
        student,
        teacher,
        {"sentences": parcel.sentences, "texts": parcel.texts},
        precision=options.precision,
        seed=options.seed,
        times=options.times,
        workers=options.workers,
    )
    return found | {name: Subject(SHARES[name], batches, loss) for name, (batches, loss) in kept.items()}


def train(student: Student, found: dict[str, Subject], options: argparse.Namespace) -> int:
    """All steps, from the last checkpoint on; the model of each checkpoint stays in a file of its own."""
    set_dropout(student.bert, options.dropout)
    student.bert.train()
    optimiser = minilm_steps.optimiser_of(
        student.bert, embedding_rate=EMBEDDING_RATE * options.rate, rate=RATE * options.rate
    )

    def keep(step: int) -> None:
        torch.save(student.bert.state_dict(), options.out / f"model-{step:05}.pt")

    course = minilm_steps.course_of(options, warm_up=WARM_UP, kept=keep)
    steps = course.run(student.bert, optimiser, found)
    keep(steps)
    return steps


def run(parcel: Parcel, options: argparse.Namespace) -> Student:
    """Train, average the last checkpoints, measure and write the model."""
    device = torch.device(options.device)
    student, teacher = (Student.load(folder).to(device) for folder in (options.start, options.teacher))
    steps = train(student, subjects(student, teacher, parcel, options), options)
    last = sorted(options.out.glob("model-*.pt"))[-AVERAGED:]
    states = [torch.load(path, weights_only=True, map_location=device) for path in last]
    student.bert.load_state_dict(checkpoints.average(states))
    student.bert.eval()
    log.info("%d steps, mean of %s", steps, [path.name for path in last])
    log.info("%s", minilm_check.measure(student, parcel.checks, precision=options.precision))
    student.save(options.out)
    return student


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the parcel, train, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--teacher", type=Path, required=True, help="what minilm_start has written: it gives the goals")
    options = minilm_distil.options_of(parser, arguments)
    run(Parcel.load(options.parcel), options)


if __name__ == "__main__":
    main()
