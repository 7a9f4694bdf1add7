"""Reads the weights of a reader that is packed in 8 bits back, so that training can go on from what ships.

Knows: how `reader_onnx` names what it writes. Does not know: training. What rounding took away stays lost, at most one
part in 127 of the largest weight of a column; the steps that follow make up for it.
"""

from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

LAYER = "bert.encoder.layer.{}."
DENSE = ("attention.output.dense", "intermediate.dense", "output.dense")
"""What the matrices `dense`, `dense_1`, … of the graph are, in turn."""
HEADS = {"span": "span", "answerable/Gemm": "answerable"}


def weights(path: Path) -> dict[str, torch.Tensor]:
    """The weights in single precision under the names of `SpanModel`."""
    graph = onnx.load(path).graph
    held = {one.name: numpy_helper.to_array(one).astype(np.float32) for one in graph.initializer}
    found = {name.removeprefix("model."): value for name, value in held.items() if name.startswith("model.bert.")}
    found |= {f"{head}.bias": held[f"model.{head}.bias"] for head in HEADS.values()}
    found["pieces.weight"] = held["pieces.rows"] * held["pieces.scales"]
    kinds = sorted(name for name in held if name.startswith("onnx::Mul_") and held[name].ndim == 1)
    found["bert.embeddings.token_type_embeddings.weight"] = np.stack([held[name] for name in kinds])
    for node in graph.node:
        if node.op_type in ("MatMul", "MatMulInteger") and (name := _name(node.name)) is not None:
            found[f"{name}.weight"] = matrix(node.input[1], held).T
    return {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in found.items()}


def matrix(name: str, held: dict[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    """A matrix of the graph in single precision, whether it is packed or not."""
    if not name.endswith("_quantized"):
        return held[name]
    whole = name.removesuffix("_quantized")
    return (held[name] - held[f"{whole}_zero_point"]) * held[f"{whole}_scale"]


def _name(node: str) -> str | None:
    """What a product of the graph, such as `/dense_4/MatMul_quant`, multiplies with; None when it is no weight."""
    place, _, product = node.strip("/").rpartition("/")
    if place + "/" + product.split("_")[0] in HEADS:
        return HEADS[place + "/" + product.split("_")[0]]
    if not place:
        return None
    if place in HEADS:
        return HEADS[place]
    part, _, number = place.partition("_")
    turn = int(number or 0)
    if part in ("query", "key", "value"):
        return LAYER.format(turn) + f"attention.self.{part}"
    return LAYER.format(turn // len(DENSE)) + DENSE[turn % len(DENSE)] if part == "dense" else None
