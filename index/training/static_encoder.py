"""Trains the bundled encoder: one vector per word piece, a text is the mean of its pieces, contrastive loss.

    python -m index.training.static_encoder --data DATA --out index/models/static

Knows: the loss, the optimiser, checkpoints and how the model is written. Does not know: where pairs come from
(`pairs`, `sources`) or how the model is used (`index.encoder`).
A run that was stopped continues at its last whole epoch when the same command is given again; the outcome depends on
the seed and the options only (and on the rounding of the machine's arithmetic).
"""

import argparse
import json
import logging
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from index.training import static_data, static_folder
from index.training.pairs import Batch, Ids, PairSet, dropped_out

log = logging.getLogger(__name__)

TEMPERATURE = 0.05
"""Cosines are divided by it before the softmax."""
LAST_RATE = 0.02
"""Share of the learning rate that is left at the end."""


def embed(bag: torch.nn.EmbeddingBag, texts: Sequence[Ids]) -> torch.Tensor:
    """Mean of token vectors, (texts, dimensions), not normalised."""
    offsets = np.cumsum([0] + [len(text) for text in texts[:-1]])
    pooled: torch.Tensor = bag(torch.from_numpy(np.concatenate(texts)).long(), torch.from_numpy(offsets).long())
    return pooled


def contrast(left: torch.Tensor, right: torch.Tensor, groups: torch.Tensor, hard: torch.Tensor | None) -> torch.Tensor:
    """Mean of both directions' cross-entropy over the batch (van den Oord et al. 2018); hard negatives left to right.

    Rows of the same group are the same passage and never count as wrong.
    """
    left, right = (torch.nn.functional.normalize(side, dim=1) for side in (left, right))
    scores = left @ right.T / TEMPERATURE
    same = groups[:, None] == groups[None, :]
    same.fill_diagonal_(False)
    scores = scores.masked_fill(same, -1e4)
    forward = scores
    if hard is not None:
        forward = torch.cat([scores, left @ torch.nn.functional.normalize(hard, dim=1).T / TEMPERATURE], dim=1)
    wanted = torch.arange(len(left))
    cross_entropy = torch.nn.functional.cross_entropy
    return (cross_entropy(forward, wanted) + cross_entropy(scores.T, wanted)) / 2


def loss_of(bag: torch.nn.EmbeddingBag, batch: Batch, sizes: Sequence[int]) -> torch.Tensor:
    """The contrastive loss averaged over the nested sizes (Kusupati et al. 2022, Matryoshka)."""
    left, right = embed(bag, batch.left), embed(bag, batch.right)
    hard = embed(bag, batch.hard) if batch.hard else None
    groups = torch.from_numpy(batch.groups)
    losses = [
        contrast(left[:, :size], right[:, :size], groups, None if hard is None else hard[:, :size]) for size in sizes
    ]
    return torch.stack(losses).mean()


def train(sets: Sequence[PairSet], *, pieces: int, sizes: Sequence[int], options: argparse.Namespace) -> torch.Tensor:
    """Token vectors (pieces, largest size) after all epochs, continuing from the checkpoint when there is one."""
    torch.manual_seed(options.seed)
    bag = torch.nn.EmbeddingBag(pieces, max(sizes), mode="mean")
    torch.nn.init.normal_(bag.weight)
    optimiser = torch.optim.Adam(bag.parameters(), lr=options.rate, fused=True)
    checkpoint: Path = options.runs / "checkpoint.pt"
    first = _resume(checkpoint, bag, optimiser, options)
    for epoch in range(first, options.epochs):
        generator = np.random.default_rng([options.seed, epoch])
        steps = [(pairs, rows) for pairs in sets for rows in pairs.batches(options.batch, generator)]
        started, losses = time.monotonic(), []
        for number, at in enumerate(generator.permutation(len(steps))):
            pairs, rows = steps[at]
            batch = pairs.draw(rows, generator)
            left = dropped_out(batch.left, options.dropout, generator)
            right = dropped_out(batch.right, options.dropout, generator)
            for group in optimiser.param_groups:
                done = (epoch + number / len(steps)) / options.epochs
                group["lr"] = options.rate * max(LAST_RATE, 1 - done)
            optimiser.zero_grad()
            loss = loss_of(bag, Batch(left, right, batch.groups, batch.hard), sizes)
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            losses.append(loss.item())
        log.info("epoch %d: loss %.3f, %.0f s", epoch, np.mean(losses), time.monotonic() - started)
        _keep(checkpoint, bag, optimiser, epoch + 1, options)
    return bag.weight.detach()


def _identity(options: argparse.Namespace) -> dict[str, Any]:
    keys = ("seed", "batch", "rate", "epochs", "dimensions", "nested", "vocabulary", "permissive", "dropout")
    return {key: getattr(options, key) for key in keys}


def _keep(path: Path, bag: torch.nn.Module, optimiser: torch.optim.Optimizer, epoch: int, options: Any) -> None:
    """Write the checkpoint beside its place and move it there, so that a kill leaves the old or the new one."""
    state = {"bag": bag.state_dict(), "optimiser": optimiser.state_dict(), "epoch": epoch, "is": _identity(options)}
    beside = path.with_suffix(".new")
    torch.save(state, beside)
    beside.replace(path)


def _resume(path: Path, bag: torch.nn.Module, optimiser: torch.optim.Optimizer, options: Any) -> int:
    """Load the checkpoint of the same run if there is one; the epoch to begin with."""
    if not path.is_file():
        return 0
    state = torch.load(path, weights_only=True)
    if state["is"] != _identity(options):
        log.info("%s belongs to a run with other options and is not used", path)
        return 0
    bag.load_state_dict(state["bag"])
    optimiser.load_state_dict(state["optimiser"])
    log.info("continuing after epoch %d of %s", state["epoch"] - 1, path)
    return int(state["epoch"])


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the model folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/, dev/ and lexicon/")
    parser.add_argument("--out", type=Path, required=True, help="the model folder to write")
    parser.add_argument("--runs", type=Path, default=Path("runs/static"), help="where checkpoints are kept")
    parser.add_argument("--dimensions", type=int, default=384, help="size of the vectors that are written")
    parser.add_argument("--nested", type=int, nargs="*", default=[256], help="further sizes trained at once")
    parser.add_argument("--vocabulary", type=int, default=40_000)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--rate", type=float, default=0.02)
    parser.add_argument("--dropout", type=float, default=0.1, help="share of tokens left out while training")
    parser.add_argument("--weights", type=json.loads, default={}, help='rounds per epoch, as JSON: {"questions": 4}')
    parser.add_argument("--all-sources", dest="permissive", action="store_false", help="non-commercial sources too")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(options.threads)
    options.runs.mkdir(parents=True, exist_ok=True)
    tokenizer, sets = static_data.prepare(options)
    sizes = sorted({options.dimensions, *options.nested}, reverse=True)
    vectors = train(sets, pieces=tokenizer.get_vocab_size(), sizes=sizes, options=options)
    static_folder.write(options.out, tokenizer, vectors[:, : options.dimensions])


if __name__ == "__main__":
    main()
