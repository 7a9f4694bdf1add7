r"""Teaches the bilingual start to give an Indonesian sentence the teacher's vector of its English translation.

    python -m index.training.minilm_distil --parcel runs/parcel.xz --start runs/minilm/start \
        --out runs/minilm/distilled

Reimers and Gurevych 2020, "Making Monolingual Sentence Embeddings Multilingual using Knowledge Distillation"; beside it
words left out are guessed (`minilm_blanks`). Knows: the loss, the order of batches. Does not know: questions and
passages, or where sentences come from (`parcel`).
A stopped run goes on from its last checkpoint when the same command is given again.
"""

import argparse
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from index.training import minilm_blanks, minilm_steps
from index.training.ahead import drawn
from index.training.minilm_model import END, PRECISIONS, START, Student, set_dropout
from index.training.minilm_steps import Subject
from index.training.parcel import Pairs, Parcel
from index.training.ragged import Rows

log = logging.getLogger(__name__)

BATCH, TEXT_BATCH, STORY_BATCH, PAIR_BATCH = 64, 32, 16, 32
"""Sentences, texts, stretches of stories and pairs of translations in a batch."""
ENGLISH_SHARE = 0.2
"""English sentences for each Indonesian one; they keep English where the teacher has it."""
BUCKET = 50
"""Batches that are sorted by length together."""
SHARES = {"sentences": 0.4, "texts": 0.1, "stories": 0.35, "translations": 0.15}
"""Share of the steps that each lesson gets; in the last two words are left out."""
BLANKS = 0.3
"""Weight of the loss of what is left out; distances are far smaller numbers."""
EMBEDDING_RATE, RATE = 4e-4, 1e-4
"""Learning rates of the word pieces, many of which are new, and of everything else."""
WARM_UP = 200
CONTRAST, SHARPNESS = 0.2, 20.0
"""Weight of the in-batch cross-entropy beside twice the cosine distance, and what cosines are multiplied by in it."""


@dataclass(frozen=True, slots=True)
class Goal:
    """Texts as tokens, and the vectors they are to have, (texts, dimensions)."""

    rows: Rows
    wanted: NDArray[np.float32]


def goals(teacher: Student, pairs: Pairs, *, precision: str) -> NDArray[np.float32]:
    """The teacher's vectors of the English side, (texts, dimensions).

    The start of `minilm_start` serves as the teacher: what it reads with the teacher's own pieces it reads as the
    teacher does.
    """
    return teacher.vectors_of(list(pairs.taught.lists()), precision=precision, batch=1_024)


def distance(got: torch.Tensor, want: torch.Tensor) -> torch.Tensor:
    """Twice the mean cosine distance, and a little cross-entropy that tells the sentences of a batch apart."""
    apart = torch.nn.functional.cross_entropy(got @ want.T * SHARPNESS, torch.arange(len(got), device=got.device))
    return 2 * (1 - (got * want).sum(1)).mean() + CONTRAST * apart


def loss_of(student: Student, goal: Goal, *, precision: str) -> torch.Tensor:
    """The distance of a batch from its goal."""
    wanted = torch.from_numpy(goal.wanted).to(student.device, non_blocking=True)
    return distance(student.embed(goal.rows, precision=precision), wanted)


def sentences(pairs: Pairs, wanted: NDArray[np.float32], *, batch: int) -> Callable[[int], Iterator[Goal]]:
    """An endless stream: rounds through the Indonesian side and a share of the English one."""
    sides = (list(pairs.english.lists()), list(pairs.indonesian.lists()))

    def stream(seed: int) -> Iterator[Goal]:
        generator = np.random.default_rng(seed)
        count = len(wanted)
        while True:
            english = generator.permutation(count)[: int(count * ENGLISH_SHARE)]
            items = [(1, row) for row in range(count)] + [(0, int(row)) for row in english]
            order = generator.permutation(len(items))
            for at in range(0, len(order), batch * BUCKET):
                chunk = [items[number] for number in order[at : at + batch * BUCKET]]
                chunk.sort(key=lambda item: len(sides[item[0]][item[1]]))
                groups = [chunk[first : first + batch] for first in range(0, len(chunk), batch)]
                for group in generator.permutation(len(groups)):
                    some = groups[group]
                    rows = Rows.of([sides[side][row] for side, row in some])
                    yield Goal(rows, wanted[[row for _, row in some]])

    return stream


def distilling(
    student: Student, teacher: Student, named: dict[str, Pairs], *, precision: str, seed: int, times: int, workers: int
) -> dict[str, tuple[Iterator[Goal], Callable[[Goal], torch.Tensor]]]:
    """Endless batches and the loss of each kind of pairs, by name."""
    found: dict[str, tuple[Iterator[Goal], Callable[[Goal], torch.Tensor]]] = {}
    for name, pairs in named.items():
        stream = sentences(
            pairs, goals(teacher, pairs, precision=precision), batch=(TEXT_BATCH if name == "texts" else BATCH) * times
        )
        found[name] = (
            drawn(stream, seed=seed, workers=workers),
            lambda goal: loss_of(student, goal, precision=precision),
        )
    return found


def subjects(
    student: Student, teacher: Student, head: minilm_blanks.Head, parcel: Parcel, options: argparse.Namespace
) -> dict[str, Subject]:
    """All lessons of this stage."""
    kinds = [parcel.sentences, *([parcel.non_commercial] if options.non_commercial else [])]
    named = {"sentences": Pairs.joined(kinds), "texts": parcel.texts}
    learned = distilling(
        student,
        teacher,
        named,
        precision=options.precision,
        seed=options.seed,
        times=options.times,
        workers=options.workers,
    )
    found = {name: Subject(SHARES[name], batches, loss) for name, (batches, loss) in learned.items()}
    markers = (student.tokenizer.token_to_id(START), student.tokenizer.token_to_id(END))
    stories = minilm_blanks.stretches(
        list(parcel.titles.lists()), list(parcel.bodies.lists()), batch=STORY_BATCH * options.times, markers=markers
    )
    both = Pairs.joined([*kinds, parcel.texts])
    beside = [(one[1:-1], two[1:-1]) for one, two in zip(both.english.lists(), both.indonesian.lists(), strict=True)]
    translated = minilm_blanks.translations(beside, batch=PAIR_BATCH * options.times, markers=markers)
    for name, stream in (("stories", stories), ("translations", translated)):
        found[name] = Subject(
            SHARES[name],
            drawn(stream, seed=options.seed, workers=2 * options.workers),
            lambda shown: BLANKS * minilm_blanks.loss_of(student, head, shown, precision=options.precision),
        )
    return found


def train(student: Student, found: dict[str, Subject], head: torch.nn.Module, options: argparse.Namespace) -> int:
    """All steps, from the last checkpoint on; how many there were."""
    set_dropout(student.bert, options.dropout)
    student.bert.train()
    optimiser = minilm_steps.optimiser_of(
        student.bert,
        embedding_rate=EMBEDDING_RATE * options.rate,
        rate=RATE * options.rate,
        others=[*head.parameters()],
    )
    course = minilm_steps.course_of(options, warm_up=WARM_UP)
    return course.run(torch.nn.ModuleList([student.bert, head]), optimiser, found)


def options_of(parser: argparse.ArgumentParser, arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """What both stages ask for, parsed."""
    parser.add_argument("--parcel", type=Path, required=True, help="what `index.training.parcel` has written")
    parser.add_argument("--start", type=Path, required=True, help="the folder of the model to go on from")
    parser.add_argument("--out", type=Path, required=True, help="the folder for checkpoints and the outcome")
    parser.add_argument("--steps", type=int, help="stop after so many steps")
    parser.add_argument("--minutes", type=float, help="stop after so many minutes")
    parser.add_argument("--every", type=int, default=200, help="steps between checkpoints")
    parser.add_argument("--times", type=int, default=1, help="how many times as large batches are")
    parser.add_argument("--rate", type=float, default=1.0, help="what learning rates are multiplied by")
    parser.add_argument("--dropout", type=float, default=0.0, help="share of what is left out while learning")
    parser.add_argument("--precision", choices=PRECISIONS, default="bf16", help="of matrix products")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--workers", type=int, default=0, help="processes that draw batches of a lesson ahead")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    if not options.steps and not options.minutes:
        parser.error("give --steps or --minutes")
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    return options


def run(parcel: Parcel, options: argparse.Namespace) -> None:
    """Train and write the model."""
    device = torch.device(options.device)
    student, teacher = (Student.load(options.start).to(device) for _ in range(2))
    head = minilm_blanks.Head(student.bert.config.hidden_size, student.bert.config.vocab_size).to(device)
    found = subjects(student, teacher, head, parcel, options)
    log.info("distilled, %d steps", train(student, found, head, options))
    student.save(options.out)


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the parcel, train, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--non-commercial", action="store_true", help="read the non-commercial sentences too")
    options = options_of(parser, arguments)
    run(Parcel.load(options.parcel), options)


if __name__ == "__main__":
    main()
