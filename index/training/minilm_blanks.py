"""Words left out to be filled in: in news stories, and in a sentence beside its translation.

Masked language modelling (Devlin et al. 2019) and translation language modelling (Conneau and Lample 2019), learned
beside distillation so that single words of Indonesian, not only the mean of a sentence, are read well.
Knows: what is left out, the head that guesses it, its loss. Does not know: where texts come from.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from index.training.minilm_model import MASK, SPECIAL, Student
from index.training.pairs import window
from index.training.ragged import Rows

LEFT_OUT = 0.15
"""Share of the pieces that are to be guessed."""
MASKED, OTHER = 0.8, 0.1
"""Of those, the share that is masked and the share that is another piece; the rest stands as it is."""
LENGTHS = (60, 160)
"""Pieces of a story that are shown."""
TITLED = 0.5
"""Share of the stretches that are shown after their title."""
TURNED = 0.5
"""Share of the pairs in which the Indonesian sentence comes first."""
BUCKET = 10
"""Batches that are sorted by length together."""

Ids = list[int]
Generator = np.random.Generator


@dataclass(frozen=True, slots=True)
class Shown:
    """Texts with nothing left out yet, and where their second part begins."""

    rows: Rows
    second: NDArray[np.int32]


class Head(torch.nn.Module):
    """Guesses pieces from states; what it compares with are the pieces' own vectors."""

    def __init__(self, size: int, pieces: int) -> None:
        super().__init__()
        self.dense = torch.nn.Linear(size, size)
        self.norm = torch.nn.LayerNorm(size)
        self.bias = torch.nn.Parameter(torch.zeros(pieces))

    def forward(self, states: torch.Tensor, table: torch.Tensor) -> torch.Tensor:
        """(places, size) states and the (pieces, size) table to (places, pieces) logits."""
        told = self.norm(torch.nn.functional.gelu(self.dense(states)))
        guessed: torch.Tensor = told @ table.T + self.bias
        return guessed


def blanked(
    tokens: torch.Tensor, allowed: torch.Tensor, *, mask: int, pieces: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """The tokens with some left out, and which of the `allowed` places are to be guessed."""
    device = tokens.device
    guessed = allowed & (torch.rand(tokens.shape, device=device) < LEFT_OUT)
    draw = torch.rand(tokens.shape, device=device)
    other = torch.randint(len(SPECIAL), pieces, tokens.shape, device=device)
    shown = torch.where(guessed & (draw < MASKED), torch.full_like(tokens, mask), tokens)
    return torch.where(guessed & (draw >= MASKED) & (draw < MASKED + OTHER), other, shown), guessed


def loss_of(student: Student, head: Head, shown: Shown, *, precision: str) -> torch.Tensor:
    """Mean cross-entropy of the pieces that are left out."""
    device = student.device
    tokens, there = shown.rows.padded(device)
    markers = torch.tensor([student.tokenizer.token_to_id(one) for one in SPECIAL], device=device)
    mask = student.tokenizer.token_to_id(MASK)
    given, guessed = blanked(
        tokens, there & ~torch.isin(tokens, markers), mask=mask, pieces=student.bert.config.vocab_size
    )
    second = torch.from_numpy(shown.second).to(device)
    types = (torch.arange(tokens.shape[1], device=device) >= second[:, None]) & there
    with student.computing(precision):
        states = student.bert(
            input_ids=given, attention_mask=there.long(), token_type_ids=types.long()
        ).last_hidden_state
        logits = head(states[guessed], student.bert.embeddings.word_embeddings.weight)
    return torch.nn.functional.cross_entropy(logits.float(), tokens[guessed])


def stretches(
    titles: Sequence[Ids], bodies: Sequence[Ids], *, batch: int, markers: tuple[int, int]
) -> Callable[[int], Iterator[Shown]]:
    """An endless stream of stretches of stories, some after their title."""
    start, end = markers

    def draw(row: int, generator: Generator) -> tuple[Ids, int]:
        some = window(bodies[row], generator, lengths=LENGTHS)
        first = [start, *titles[row], end] if generator.random() < TITLED else [start]
        # Alone, a stretch is the first part; after its title it is the second.
        return [*first, *some, end], len(first) if len(first) > 1 else len(some) + 2

    return _endless(len(bodies), draw, batch=batch)


def translations(
    pairs: Sequence[tuple[Ids, Ids]], *, batch: int, markers: tuple[int, int]
) -> Callable[[int], Iterator[Shown]]:
    """An endless stream of sentences beside their translations."""
    start, end = markers

    def draw(row: int, generator: Generator) -> tuple[Ids, int]:
        one, two = pairs[row] if generator.random() < TURNED else pairs[row][::-1]
        return [start, *one, end, *two, end], len(one) + 2

    return _endless(len(pairs), draw, batch=batch)


def _endless(
    count: int, draw: Callable[[int, Generator], tuple[Ids, int]], *, batch: int
) -> Callable[[int], Iterator[Shown]]:
    def stream(seed: int) -> Iterator[Shown]:
        generator = np.random.default_rng(seed)
        while True:
            order = generator.permutation(count).tolist()
            for at in range(0, count, batch * BUCKET):
                some = [draw(row, generator) for row in order[at : at + batch * BUCKET]]
                some.sort(key=lambda one: len(one[0]))
                groups = [some[first : first + batch] for first in range(0, len(some), batch)]
                for number in generator.permutation(len(groups)).tolist():
                    rows, second = zip(*groups[number], strict=True)
                    yield Shown(Rows.of(rows), np.array(second, dtype=np.int32))

    return stream
