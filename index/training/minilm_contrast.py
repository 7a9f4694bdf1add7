r"""Teaches the bilingual encoder to find: questions and passages, titles and stories, English sentences and their text.

    python -m index.training.minilm_contrast --data DATA --teacher FOLDER --start runs/minilm/distilled \
        --out runs/minilm/contrasted

Contrastive loss over the batch (van den Oord et al. 2018) with mined look-alikes as further wrong passages; in between,
batches of distillation keep both languages together and English where the teacher has it.
Knows: the losses and the order of lessons. Does not know: where texts come from (`minilm_data`).
A stopped run goes on from its last checkpoint when the same command is given again.
"""

import argparse
import logging
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch

from index.training import checkpoints, minilm_check, minilm_data, minilm_distil, minilm_steps, sources
from index.training.minilm_distil import Goal
from index.training.minilm_lessons import Batch, marked
from index.training.minilm_model import END, PRECISIONS, START, Student, without_dropout

log = logging.getLogger(__name__)

SHARES = {
    "asked": 0.30,
    "newsroom": 0.20,
    "headlines": 0.10,
    "clozes": 0.08,
    "running": 0.10,
    "sentences": 0.15,
    "texts": 0.07,
}
"""Share of the steps that each lesson gets; the last two are distillation."""
TEMPERATURE = 0.05
EMBEDDING_RATE, RATE = 2e-4, 6e-5
WARM_UP = 100
CHUNK = 32
"""Passages that are read together, so that short ones are not padded to the longest of the batch."""
CHECKED = 5
"""Every so many checkpoints the model is measured."""
AVERAGED = 3
"""Last checkpoints whose mean is the outcome."""


def contrast(
    lefts: Sequence[torch.Tensor], passages: torch.Tensor, groups: torch.Tensor, *, temperature: float = TEMPERATURE
) -> torch.Tensor:
    """Mean over the wordings of the cross-entropy in both directions; look-alikes are wrong for the left side only.

    Args:
        lefts: for each wording (batch, dimensions) unit vectors; row i belongs to passage i.
        passages: (batch + look-alikes, dimensions) unit vectors.
        groups: (batch + look-alikes,) which text each passage is; the same text is never wrong.
        temperature: what cosines are divided by.
    """
    count = len(lefts[0])
    same = groups[:count, None] == groups[None, :]
    same[torch.arange(count), torch.arange(count)] = False
    wanted = torch.arange(count)
    losses = []
    for left in lefts:
        scores = (left @ passages.T / temperature).masked_fill(same, -1e4)
        losses.append(torch.nn.functional.cross_entropy(scores, wanted))
        losses.append(torch.nn.functional.cross_entropy(scores[:, :count].T, wanted))
    return torch.stack(losses).mean()


def chunked(student: Student, rows: Sequence[list[int]], *, precision: str) -> torch.Tensor:
    """Vectors of the rows in their order, rows of like length read together."""
    order = sorted(range(len(rows)), key=lambda row: len(rows[row]))
    parts = [
        student.embed([rows[row] for row in order[at : at + CHUNK]], precision=precision)
        for at in range(0, len(order), CHUNK)
    ]
    return torch.cat(parts)[torch.argsort(torch.tensor(order))]


def loss_of(student: Student, lesson: Batch | Goal, *, precision: str) -> torch.Tensor:
    """The loss of a batch of either kind."""
    if not isinstance(lesson, Batch):
        return minilm_distil.distance(student.embed(lesson.rows, precision=precision), lesson.wanted)
    start, end = (student.tokenizer.token_to_id(marker) for marker in (START, END))
    passages = marked([*lesson.right, *lesson.hard], start=start, end=end)
    questions = [row for left in lesson.lefts for row in marked(left, start=start, end=end)]
    asked = student.embed(questions, precision=precision).view(len(lesson.lefts), len(lesson.right), -1).unbind()
    groups = torch.tensor([*lesson.groups, *lesson.hard_groups])
    return contrast(asked, chunked(student, passages, precision=precision), groups)


def lessons(student: Student, options: argparse.Namespace) -> dict[str, Iterator[Batch | Goal]]:
    """Endless batches of every lesson by name."""
    kept = options.out.parent
    found: dict[str, Iterator[Batch | Goal]] = {}
    made = minilm_data.lessons(
        options.data, student, kept=kept / "look_alikes.json", precision=options.precision, seed=options.seed
    )
    for lesson in made:
        found[lesson.name] = lesson.endless(options.seed)
    sentences = minilm_distil.pairs(options.data)
    overlap = sources.Overlap.of_development(options.data)
    texts = [(text.english, text.indonesian) for text in minilm_data.texts(options.data, overlap=overlap)]
    generator = np.random.default_rng(options.seed)
    for name, all_of_them, longest, batch in (("sentences", sentences, 96, 64), ("texts", texts, 192, 32)):
        # No more than the steps will read: the teacher takes longest to give its vectors.
        most = min(len(all_of_them), int(options.steps * SHARES[name] * batch))
        pairs = [all_of_them[row] for row in generator.permutation(len(all_of_them))[:most]]
        wanted = minilm_distil.goals(options.teacher, [pair[0] for pair in pairs], kept=kept, longest=longest)
        made_of = minilm_distil.Sentences(student, pairs, wanted, longest=longest, batch=batch)
        found[name] = made_of.endless(options.seed)
    return found


def train(student: Student, found: dict[str, Iterator[Batch | Goal]], options: argparse.Namespace) -> None:
    """All steps, from the last checkpoint on; the model of each checkpoint stays in a file of its own."""
    without_dropout(student.bert)
    student.bert.train()
    optimiser = minilm_steps.optimiser_of(student.bert, embedding_rate=EMBEDDING_RATE, rate=RATE)
    identity = {key: str(getattr(options, key)) for key in ("start", "steps", "precision", "seed")}
    done = checkpoints.resume(options.out, student.bert, optimiser, identity=identity)
    names = list(SHARES)
    order = np.random.default_rng(options.seed).choice(len(names), options.steps, p=[SHARES[name] for name in names])
    losses: dict[str, list[float]] = {name: [] for name in names}
    started = time.monotonic()
    for step, which in enumerate(order.tolist()):
        lesson = next(found[names[which]])
        if step < done:
            continue
        minilm_steps.set_rate(optimiser, step=step, steps=options.steps, warm_up=WARM_UP)
        loss = loss_of(student, lesson, precision=options.precision)
        losses[names[which]].append(minilm_steps.learn(student.bert, loss, optimiser))
        if (step + 1) % 20 == 0:
            told = "  ".join(f"{name} {np.mean(some[-30:]):.3f}" for name, some in losses.items() if some)
            log.info("step %d: %s, %.0f s", step + 1, told, time.monotonic() - started)
        if (step + 1) % options.every == 0 or step + 1 == options.steps:
            checkpoints.keep(options.out, student.bert, optimiser, step=step + 1, identity=identity)
            torch.save(student.bert.state_dict(), options.out / f"model-{step + 1:05}.pt")
            if (step + 1) // options.every % CHECKED == 0:
                student.bert.eval()
                log.info(
                    "step %d: %s", step + 1, minilm_check.measure(student, options.data, precision=options.precision)
                )
                student.bert.train()


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, average the last checkpoints, and write the model."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/, dev/ and lexicon/")
    parser.add_argument("--teacher", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--start", type=Path, required=True, help="what minilm_distil has written")
    parser.add_argument("--out", type=Path, required=True, help="the folder for checkpoints and the outcome")
    parser.add_argument("--steps", type=int, default=800)
    parser.add_argument("--every", type=int, default=100, help="steps between checkpoints")
    parser.add_argument("--precision", choices=PRECISIONS, default="bf16", help="of matrix products")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    student = Student.load(options.start)
    train(student, lessons(student, options), options)
    last = sorted(options.out.glob("model-*.pt"))[-AVERAGED:]
    student.bert.load_state_dict(checkpoints.average([torch.load(path, weights_only=True) for path in last]))
    log.info("mean of %d: %s", len(last), minilm_check.measure(student, options.data, precision=options.precision))
    student.save(options.out)


if __name__ == "__main__":
    main()
