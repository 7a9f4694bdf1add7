r"""Teaches the bilingual start to give an Indonesian sentence the teacher's vector of its English translation.

    python -m index.training.minilm_distil --data DATA --teacher FOLDER --start runs/minilm/start \
        --out runs/minilm/distilled

Reimers and Gurevych 2020, "Making Monolingual Sentence Embeddings Multilingual using Knowledge Distillation".
Knows: the parallel sentences, the loss, the order of batches. Does not know: questions and passages.
A stopped run goes on from its last checkpoint when the same command is given again.
"""

import argparse
import hashlib
import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

from index.training import checkpoints, minilm_steps, sources
from index.training.minilm_model import PRECISIONS, Student, without_dropout

log = logging.getLogger(__name__)

LONGEST = 96
"""Tokens of a sentence that are read."""
BATCH = 64
ENGLISH_SHARE = 0.2
"""English sentences for each Indonesian one; they keep English where the teacher has it."""
BUCKET = 50
"""Batches that are sorted by length together."""
RELIGIOUS = ("quran", "gunnxx-religious-")
"""Prefixes of sources left out: scripture is a tenth of the corpus and nothing like news."""
EMBEDDING_RATE, RATE = 4e-4, 1e-4
"""Learning rates of the word pieces, many of which are new, and of everything else."""
WARM_UP = 200
CONTRAST, SHARPNESS = 0.2, 20.0
"""Weight of the in-batch cross-entropy beside twice the cosine distance, and what cosines are multiplied by in it."""


@dataclass(frozen=True, slots=True)
class Goal:
    """Texts as tokens, and the vectors they are to have, (texts, dimensions)."""

    rows: list[list[int]]
    wanted: torch.Tensor


def pairs(data: Path) -> list[tuple[str, str]]:
    """(English, Indonesian): permissive sentences, each English one once, dictionary words and names."""
    overlap = sources.Overlap.of_development(data)
    parallel, dropped = sources.translations(data, overlap=overlap, permissive=True)
    once = {sources.normalised(row.english): row for row in parallel if not row.source.startswith(RELIGIOUS)}
    log.info("%d sentences of %d, dropped %s", len(once), len(parallel), dict(dropped))
    found = [(row.english, row.indonesian) for row in once.values()] + sources.dictionary(data)
    for short, long, english in sources.abbreviations(data):
        found += [(name.strip(), other) for name in english.split(";") if name.strip() for other in (short, long)]
    return found


def goals(teacher: Path, texts: Sequence[str], *, kept: Path, longest: int) -> NDArray[np.float32]:
    """The teacher's vectors of English texts, (texts, dimensions); computed once and kept in a file of the folder."""
    digest = hashlib.sha256("\0".join([str(longest), *texts]).encode()).hexdigest()[:12]
    path = kept / f"goals-{digest}.npy"
    if path.is_file():
        found: NDArray[np.float32] = np.load(path)
        return found
    model = SentenceTransformer(str(teacher), device="cpu", model_kwargs={"dtype": "float32"})
    model.max_seq_length = longest
    found = model.encode(list(texts), batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False)
    kept.mkdir(parents=True, exist_ok=True)
    np.save(path, found)
    return found


def distance(got: torch.Tensor, want: torch.Tensor) -> torch.Tensor:
    """Twice the mean cosine distance, and a little cross-entropy that tells the sentences of a batch apart."""
    apart = torch.nn.functional.cross_entropy(got @ want.T * SHARPNESS, torch.arange(len(got)))
    return 2 * (1 - (got * want).sum(1)).mean() + CONTRAST * apart


class Sentences:
    """The sentences of both languages as tokens, with the goal of each, in batches of like length."""

    def __init__(
        self,
        student: Student,
        texts: Sequence[tuple[str, str]],
        wanted: NDArray[np.float32],
        *,
        longest: int = LONGEST,
        batch: int = BATCH,
    ) -> None:
        self._tokens = [student.ids([pair[side] for pair in texts], longest=longest) for side in (0, 1)]
        self._goals = torch.from_numpy(wanted)
        self._batch = batch

    def batches(self, seed: Sequence[int]) -> Iterator[Goal]:
        """One round through the Indonesian side and a share of the English one."""
        generator = np.random.default_rng(seed)
        count, batch = len(self._goals), self._batch
        english = generator.permutation(count)[: int(count * ENGLISH_SHARE)]
        items = [(1, row) for row in range(count)] + [(0, int(row)) for row in english]
        order = generator.permutation(len(items))
        for at in range(0, len(order) - batch + 1, batch * BUCKET):
            chunk = [items[number] for number in order[at : at + batch * BUCKET]]
            chunk.sort(key=lambda item: len(self._tokens[item[0]][item[1]]))
            groups = [chunk[first : first + batch] for first in range(0, len(chunk) - batch + 1, batch)]
            for group in generator.permutation(len(groups)):
                some = groups[group]
                yield Goal([self._tokens[side][row] for side, row in some], self._goals[[row for _, row in some]])

    def endless(self, seed: int) -> Iterator[Goal]:
        """Round after round."""
        number = 0
        while True:
            yield from self.batches([seed, number])
            number += 1


def train(student: Student, sentences: Sentences, options: argparse.Namespace) -> None:
    """All steps, from the last checkpoint on."""
    without_dropout(student.bert)
    student.bert.train()
    optimiser = minilm_steps.optimiser_of(student.bert, embedding_rate=EMBEDDING_RATE, rate=RATE)
    identity = {key: str(getattr(options, key)) for key in ("start", "steps", "precision", "seed")}
    done = checkpoints.resume(options.out, student.bert, optimiser, identity=identity)
    losses: list[float] = []
    started = time.monotonic()
    for step, goal in zip(range(options.steps), sentences.endless(options.seed), strict=False):
        if step < done:
            continue
        minilm_steps.set_rate(optimiser, step=step, steps=options.steps, warm_up=WARM_UP)
        loss = distance(student.embed(goal.rows, precision=options.precision), goal.wanted)
        losses.append(minilm_steps.learn(student.bert, loss, optimiser))
        if (step + 1) % 50 == 0:
            log.info("step %d: loss %.3f, %.0f s", step + 1, np.mean(losses[-50:]), time.monotonic() - started)
        if (step + 1) % options.every == 0:
            checkpoints.keep(options.out, student.bert, optimiser, step=step + 1, identity=identity)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the model."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/, dev/ and lexicon/")
    parser.add_argument("--teacher", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--start", type=Path, required=True, help="what minilm_start has written")
    parser.add_argument("--out", type=Path, required=True, help="the folder for checkpoints and the outcome")
    parser.add_argument("--steps", type=int, default=2_200)
    parser.add_argument("--every", type=int, default=200, help="steps between checkpoints")
    parser.add_argument("--precision", choices=PRECISIONS, default="fp32")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    texts = pairs(options.data)
    wanted = goals(options.teacher, [english for english, _ in texts], kept=options.out.parent, longest=LONGEST)
    student = Student.load(options.start)
    train(student, Sentences(student, texts, wanted), options)
    student.save(options.out)


if __name__ == "__main__":
    main()
