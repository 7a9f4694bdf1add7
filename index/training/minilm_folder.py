"""Packs the trained bilingual encoder: a sentence-transformers folder in half precision, and ONNX in 8 bits beside it.

    python -m index.training.minilm_folder --model runs/minilm/contrasted --out index/models/minilm

Needs `onnx`, which the product does not (dependency group `dev`).
Knows: the files of the folder, and how numbers are rounded. Does not know: how the model was trained.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import Normalize, Pooling, Transformer

from index.bundles import MANIFEST
from index.onnx_encoder import FILES, MODEL
from index.training.minilm_model import Student

NAME = "kutip-minilm"
LONGEST = 256
"""Tokens of a text that the packed model reads; it was trained on at most 192, and passages have about 130."""
OPSET = 17
STEPS = 127
"""Largest number that an embedding is rounded to."""


class Packed(torch.nn.Module):
    """One text of (1, tokens) numbers to its (1, dimensions) unit vector; embeddings in 8 bits with a scale a piece."""

    table: torch.Tensor
    scales: torch.Tensor

    def __init__(self, bert: Any) -> None:
        super().__init__()
        self.bert = bert
        weights = bert.embeddings.word_embeddings.weight.detach()
        scales = (weights.abs().amax(1, keepdim=True) / STEPS).clamp(min=1e-8)
        self.register_buffer("table", torch.round(weights / scales).to(torch.int8))
        self.register_buffer("scales", scales)

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        """The mean of all tokens' last states at length 1."""
        embedded = self.table[input_ids].float() * self.scales[input_ids]
        pooled = self.bert(inputs_embeds=embedded).last_hidden_state.mean(1)
        return torch.nn.functional.normalize(pooled, dim=1)


def write_onnx(student: Student, path: Path, *, eight_bits: bool = True) -> None:
    """The model as one ONNX file; with `eight_bits` the matrices are rounded a column at a time.

    Seven of the eight bits are used (`reduce_range`): processors without VNNI add up pairs of products in 16 bits,
    where full ones would overflow.
    """
    example = torch.tensor([student.ids(["Bupati meresmikan pasar baru."])[0]])
    # In eval mode, and the exporter gives back the mode it found: otherwise dropout comes on again.
    packed = Packed(student.bert.eval()).eval()
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        torch.onnx.export(
            packed,
            (example,),
            str(plain),
            input_names=["input_ids"],
            output_names=["vector"],
            dynamic_axes={"input_ids": {1: "tokens"}},
            opset_version=OPSET,
            # The newer exporter writes shapes that the quantiser does not follow.
            dynamo=False,
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        if not eight_bits:
            shutil.copyfile(plain, path)
            return
        quantize_dynamic(
            str(plain),
            str(path),
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
        )


def write_folder(model: Path, out: Path) -> None:
    """The sentence-transformers folder in half precision; the card (README.md) stays as it is."""
    transformer = Transformer(str(model), model_kwargs={"dtype": "float32"})
    transformer.max_seq_length = LONGEST
    whole = SentenceTransformer(
        modules=[transformer, Pooling(transformer.get_embedding_dimension(), pooling_mode="mean"), Normalize()],
        device="cpu",
    ).half()
    with tempfile.TemporaryDirectory() as scratch:
        whole.save(scratch, create_model_card=False)
        for made in sorted(Path(scratch).rglob("*")):
            if made.is_file():
                target = out / made.relative_to(scratch)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(made, target)
                target.chmod(0o644)


def sums(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """The sha256 of each file, by name."""
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}


def write(model: Path, out: Path) -> None:
    """All files and their sums."""
    student = Student.load(model)
    write_folder(model, out)
    write_onnx(student, out / MODEL)
    summed = sorted({*FILES, "model.safetensors", "config.json"})
    manifest = {
        "name": NAME,
        "dimensions": student.bert.config.hidden_size,
        "longest": LONGEST,
        "sha256": sums(out, summed),
    }
    (out / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Pack."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--model", type=Path, required=True, help="a folder written in training")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    options = parser.parse_args(arguments)
    write(options.model, options.out)


if __name__ == "__main__":
    main()
