r"""Packs trained reader weights as the folder that `index.span_reader` loads.

    python -m index.training.reader_folder --data DATA --tokenizer runs/body/tokenizer.json \
        --weights runs/a/weights.pt runs/b/weights.pt --out index/models/reader

Runs that began with the same weights and read in different orders are averaged (Wortsman et al. 2022, model soups).

Knows: the files of the folder, how probabilities and the threshold are set on training rows that were held out.
Does not know: how the weights were trained. The card (README.md) stays as it is.
"""

import argparse
import hashlib
import json
import logging
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from index.bundles import MANIFEST
from index.span_reader import SUMMED, Reader, answering
from index.span_scores import Calibration
from index.training import reader_onnx
from index.training.reader_data import Example, lessons
from index.training.reader_measures import best_threshold, same_words
from index.training.reader_model import SpanModel

log = logging.getLogger(__name__)

NAME = "kutip-reader"
UNSET = Calibration(margin=1.0, head=0.0, bias=0.0)
ROUNDS, RIDGE = 50, 1e-3
"""Newton steps of the regression, which is settled after ten; what keeps it finite when the rows can be told apart."""
STRICT_SET = "idk_mrc"
"""The set whose held-out rows set the threshold: its unanswerable questions were written by people."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What the model says of held-out rows, in each row of the window with the highest margin; and what is true."""

    margins: NDArray[np.float64]
    heads: NDArray[np.float64]
    answerable: NDArray[np.bool_]


def judged(reader: Reader, examples: Sequence[Example]) -> Judged:
    """Read each row's passage."""
    margins, heads = [], []
    for example in examples:
        (seen,) = reader.seen(example.question, reader.splitter.passages([example.passage]), titles=[example.title])
        margin, head = answering(seen)
        margins.append(margin)
        heads.append(head)
    return Judged(np.array(margins), np.array(heads), np.array([example.end > 0 for example in examples]))


def calibrated(rows: Judged) -> Calibration:
    """Platt's regression (1999) by Newton's method."""
    x = np.stack([rows.margins, rows.heads, np.ones_like(rows.heads)], axis=1)
    weights = np.zeros(3)
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (chance - rows.answerable) + RIDGE * weights
        curve = (x * (chance * (1 - chance))[:, None]).T @ x + RIDGE * np.eye(3)
        weights -= np.linalg.solve(curve, slope)
    margin, head, bias = (round(float(weight), 4) for weight in weights)
    return Calibration(margin, head, bias)


def write_manifest(folder: Path, calibration: Calibration, **more: Any) -> None:
    """Name, calibration, sums, and what else is told."""
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in SUMMED}
    manifest = {"name": NAME, "calibration": asdict(calibration), **more, "sha256": sums}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def averaged(files: Sequence[Path]) -> dict[str, torch.Tensor]:
    """The mean of the runs' weights."""
    runs = [torch.load(file, weights_only=True) for file in files]
    states: list[dict[str, torch.Tensor]] = [run.get("weights", run) for run in runs]
    return {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}


def write(out: Path, model: SpanModel, tokenizer: Path, *, rounded: bool = True) -> None:
    """The model without calibration."""
    out.mkdir(parents=True, exist_ok=True)
    reader_onnx.export(model, out / "model.onnx", rounded=rounded)
    if tokenizer.resolve() != (out / "tokenizer.json").resolve():
        shutil.copyfile(tokenizer, out / "tokenizer.json")
    write_manifest(out, UNSET)


def calibrate(out: Path, data: Path) -> None:
    """Set probabilities and threshold on held-out training rows, look-alike passages among them."""
    rows = lessons(data)
    sure = [example for example in rows.held_out if example.source != "squad2_mt_id"]
    calibration = calibrated(judged(Reader.load(out), [*sure, *rows.held_out_alike]))
    write_manifest(out, calibration)
    reader = Reader.load(out)
    strict = [example for example in rows.held_out if example.source == STRICT_SET]
    readings = [reader.read(example.question, [example.passage], spans=1)[0] for example in strict]
    chances = [reading.answerable for reading in readings]
    found = [
        example.passage[reading.spans[0].start : reading.spans[0].end] if reading.spans else ""
        for example, reading in zip(strict, readings, strict=True)
    ]
    right = [same_words(text, example.answer) for text, example in zip(found, strict, strict=True)]
    threshold = best_threshold(chances, right, [example.answer for example in strict])
    log.info("%s on %d rows, threshold %.3f on %d", calibration, len(sure), threshold, len(strict))
    write_manifest(out, calibration, threshold=round(threshold, 4))


def main(arguments: Sequence[str] | None = None) -> None:
    """Export, calibrate, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/ and dev/")
    parser.add_argument("--tokenizer", type=Path, required=True, help="tokenizer.json of what the training began with")
    parser.add_argument("--weights", type=Path, nargs="+", required=True, help="weights.pt, or checkpoint.pt of a run")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    parser.add_argument("--precise", action="store_true", help="keep single precision, to compare with")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    model = SpanModel.trained(averaged(options.weights))
    write(options.out, model, options.tokenizer, rounded=not options.precise)
    calibrate(options.out, options.data)


if __name__ == "__main__":
    main()
