r"""Reads the weights of the bundled encoder, packed in 8 bits, back: to go on training, or to see what rounding costs.

    python -m index.training.minilm_unpacked --model index/models/minilm --out runs/minilm/unpacked

Knows: how `minilm_folder` names what it writes. Does not know: training. What rounding took away stays lost.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from index.onnx_encoder import MODEL, TOKENIZER
from index.training.minilm_model import Student
from index.training.unpacking import matrix

HEAD = 32
"""Numbers of an attention head, which the graph does not tell."""
PREFIX = "bert."


def weights(path: Path) -> dict[str, torch.Tensor]:
    """The weights in single precision under the names of `BertModel`."""
    graph = onnx.load(path).graph
    held = {one.name: numpy_helper.to_array(one).astype(np.float32) for one in graph.initializer}
    found = {name.removeprefix(PREFIX): value for name, value in held.items() if name.startswith(PREFIX)}
    found["embeddings.word_embeddings.weight"] = held["table"] * held["scales"]
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            place = node.name.strip("/").rpartition("/")[0].replace("/", ".").removeprefix(PREFIX)
            found[f"{place}.weight"] = matrix(node.input[1], held).T
    return {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in found.items()}


def student(folder: Path) -> Student:
    """Model and tokenizer of a packed folder, without dropout. Raises RuntimeError when a weight is missing."""
    found = weights(folder / MODEL)
    pieces, size = found["embeddings.word_embeddings.weight"].shape
    layers = {name.split(".")[2] for name in found if name.startswith("encoder.layer.")}
    config = BertConfig(
        vocab_size=pieces,
        hidden_size=size,
        num_hidden_layers=len(layers),
        num_attention_heads=max(1, size // HEAD),
        intermediate_size=len(found["encoder.layer.0.intermediate.dense.bias"]),
        max_position_embeddings=len(found["embeddings.position_embeddings.weight"]),
        pad_token_id=0,
    )
    bert = BertModel(config, add_pooling_layer=False)
    bert.load_state_dict(found)
    bert.train(False)
    return Student(bert, Tokenizer.from_file(str(folder / TOKENIZER)))


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the model as `minilm_contrast` takes it up."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--model", type=Path, required=True, help="the packed folder")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    options = parser.parse_args(arguments)
    student(options.model).save(options.out)


if __name__ == "__main__":
    main()
