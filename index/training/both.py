r"""Trains the bilingual encoder and the reader one after the other in one process, each for so many minutes.

    python -m index.training.both --parcel runs/parcel.xz --start runs/minilm/start --out runs/both \
        --device cuda --workers 2 --distil 1.9 --contrast 1.7 --trunk 2.2 --branch 0.55 --compare 200

For a machine with a GPU that is at hand for minutes: everything is read once, and batches of the reader are drawn while
the encoder learns. Knows: the order of the stages. Does not know: what a stage does.
The reader is a trunk, from which branches learn on in different orders with rates that fall to nothing; their mean is
the outcome (Wortsman et al. 2022). With `--compare` two shorter encoders are made and measured besides, the same but
for the sentences without and with those whose licence forbids commercial use.
"""

import argparse
import logging
import os
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import torch

from index.span_windows import Splitter
from index.training import minilm_check, minilm_contrast, minilm_distil, reader
from index.training.ahead import drawn
from index.training.minilm_model import PRECISIONS, Student
from index.training.minilm_steps import Limits
from index.training.parcel import Parcel
from index.training.reader_folder import averaged
from index.training.reader_model import SpanModel
from index.training.reader_rounds import Rounds

log = logging.getLogger(__name__)

NEVER = 10**9
"""Steps between checkpoints of what is over in minutes."""
DROPOUT = 0.1
"""In the encoder's stages, which go through their data many times."""
READER_WORKERS = 4
"""Times as many processes draw the reader's batches as draw those of a lesson."""
ENCODER_RATE, READER_RATE = 2.0, 2.5
"""What learning rates are multiplied by, as batches are larger than those they were chosen for."""
TRUNK, BRANCH = (1.0, 0.5), (0.5, 0.01)
"""Shares of the reader's rates at the beginning and the end of its trunk and of each branch."""


def encoder(
    parcel: Parcel, options: Namespace, name: str, *, distil: Limits, contrast: Limits, non_commercial: bool = False
) -> Path:
    """Both stages of an encoder, measured after each; the folder of the first."""
    distilled, contrasted = (Path(options.out / f"{name}{stage}") for stage in ("distilled", "contrasted"))
    same = {
        "teacher": options.start,
        "rate": ENCODER_RATE,
        "dropout": DROPOUT,
        "precision": options.precision,
        "device": options.device,
        "workers": options.workers,
        "seed": options.seed,
    }
    first = Namespace(
        **same, **asdict(distil), start=options.start, out=distilled, times=2 * options.times, every=NEVER,
        non_commercial=non_commercial,
    )  # fmt: skip
    minilm_distil.run(parcel, first)
    student = Student.load(distilled).to(torch.device(options.device))
    told = minilm_check.measure(student, parcel.checks, precision=options.precision)
    log.info("%sdistilled: %s", name, told)
    second = Namespace(
        **same, **asdict(contrast), start=distilled, out=contrasted, times=options.times, every=options.every
    )
    minilm_contrast.run(parcel, second)
    return distilled


def read_options(arguments: Sequence[str] | None) -> Namespace:
    """What is asked for, where the folder to write is not there yet."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--parcel", type=Path, required=True, help="what `index.training.parcel` has written")
    parser.add_argument("--start", type=Path, required=True, help="what minilm_start has written")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    parser.add_argument("--distil", type=float, required=True, help="minutes of the encoder's first stage")
    parser.add_argument("--contrast", type=float, required=True, help="minutes of its second")
    parser.add_argument("--trunk", type=float, required=True, help="minutes of the reader's trunk")
    parser.add_argument("--branch", type=float, required=True, help="minutes of each branch")
    parser.add_argument("--branches", type=int, default=3)
    parser.add_argument("--compare", type=int, default=0, help="steps of the encoders that are compared; 0 for none")
    parser.add_argument("--times", type=int, default=8, help="how many times as large batches are")
    parser.add_argument("--every", type=int, default=200, help="steps between the models whose mean the encoder is")
    parser.add_argument("--precision", choices=PRECISIONS, default="bf16", help="of matrix products")
    parser.add_argument("--device", default="cuda", help="cpu or cuda")
    parser.add_argument("--workers", type=int, default=2, help="processes that draw batches of a lesson ahead")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    if options.out.exists():
        # The stages would go on from what an earlier run left there.
        parser.error(f"{options.out} is there already; give another --out or remove it")
    return options


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write everything."""
    options = read_options(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    # The tokenizer's own threads do not outlive the forks that draw batches.
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    torch.manual_seed(options.seed)
    parcel = Parcel.load(options.parcel)
    log.info("parcel read")
    rounds = Rounds(parcel.reader, Splitter.load(options.start / "tokenizer.json"), seed=options.seed)
    size = 32 * options.times
    windows = drawn(reader.stream(rounds, size), seed=options.seed, workers=READER_WORKERS * options.workers)
    log.info("drawing")
    body = encoder(
        parcel, options, "", distil=Limits(minutes=options.distil), contrast=Limits(minutes=options.contrast)
    )
    device = torch.device(options.device)

    def learner(model: SpanModel, name: str, minutes: float, shares: reader.Shares) -> Path:
        runs = Path(options.out / name)
        runs.mkdir(parents=True, exist_ok=True)
        learns = reader.Learner(model.on(device), rate=READER_RATE, shares=shares)
        reader.train(learns, windows, Namespace(runs=runs, minutes=minutes, steps=None, every=NEVER))
        log.info("%s: %d steps", name, learns.progress.step)
        torch.save(learns.halved.weights(), runs / reader.WEIGHTS)
        return runs / reader.WEIGHTS

    trunk = learner(SpanModel.load(body), "trunk", options.trunk, TRUNK)
    branches = []
    for number in range(options.branches):
        model = SpanModel.load(body)
        model.load_state_dict(torch.load(trunk, weights_only=True, map_location="cpu"))
        branches.append(learner(model, f"branch-{number}", options.branch, BRANCH))
    mean = {name: value.cpu() for name, value in averaged(branches).items()}
    torch.save(mean, options.out / reader.WEIGHTS)
    if options.compare:
        short, shorter = Limits(steps=2 * options.compare), Limits(steps=options.compare)
        for name, barred in (("without-", False), ("with-", True)):
            encoder(parcel, options, name, distil=short, contrast=shorter, non_commercial=barred)


if __name__ == "__main__":
    main()
