"""Turns trained reader weights into one ONNX file with 8-bit weights, which reads one window at a time.

Knows: torch's exporter, ONNX Runtime's quantiser. Does not know: calibration or the model's folder.
Needs `onnx`, which the product does not (dependency group `dev`).
Word pieces' vectors are rounded row by row, the matrices column by column, what flows between them at run time.
"""

import tempfile
from pathlib import Path
from typing import Any

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from index.training.reader_model import MARKS, SpanModel

INPUTS = ("input_ids", "token_type_ids")
OUTPUTS = ("start", "end", "evidence", "answerable")
OPSET = 17
STEPS = 127
"""Steps of a signed 8-bit number on either side of nothing."""


class RoundedRows(torch.nn.Module):
    """An embedding whose rows are 8-bit numbers with a scale of their own."""

    def __init__(self, weights: torch.Tensor) -> None:
        super().__init__()
        scales = weights.abs().amax(dim=1, keepdim=True).clamp(min=1e-9) / STEPS
        self.register_buffer("rows", (weights / scales).round().to(torch.int8))
        self.register_buffer("scales", scales)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """(…, dimensions) vectors of piece numbers."""
        rows: Any = self.rows
        scales: Any = self.scales
        vectors: torch.Tensor = rows[ids].float() * scales[ids]
        return vectors


class Plain(torch.nn.Module):
    """The model as a plain function of three arrays; BERT is written out, which exports to few kinds of nodes."""

    def __init__(self, model: SpanModel, *, rounded: bool) -> None:
        super().__init__()
        weights = model.pieces.weight.detach()
        self.pieces = (
            RoundedRows(weights) if rounded else torch.nn.Embedding(len(weights), weights.shape[1], _weight=weights)
        )
        self.model = model
        self.heads: int = model.bert.config.num_attention_heads

    def forward(self, input_ids: torch.Tensor, token_type_ids: torch.Tensor) -> tuple[torch.Tensor, ...]:
        """`Scores` of one window as a tuple; places that cannot hold an answer are not masked: nobody looks there."""
        bert = self.model.bert
        places = bert.embeddings.position_embeddings.weight[: input_ids.shape[1]]
        types = bert.embeddings.token_type_embeddings.weight
        kind = token_type_ids[..., None].float()
        states = self.pieces(input_ids) + places + types[0] * (1 - kind) + types[1] * kind
        states = bert.embeddings.LayerNorm(states)
        for layer in bert.encoder.layer:
            states = self._layer(layer, states)
        logits = self.model.span(states)
        return logits[..., 0], logits[..., 1], logits[..., 2], self.model.answerable(states[:, 0])[:, 0]

    def _layer(self, layer: Any, states: torch.Tensor) -> torch.Tensor:
        attention = layer.attention
        query, key, value = (
            self._split(part(states)) for part in (attention.self.query, attention.self.key, attention.self.value)
        )
        near = query @ key.transpose(-1, -2) / query.shape[-1] ** 0.5
        heard = (near.softmax(-1) @ value).transpose(1, 2).flatten(2)
        states = attention.output.LayerNorm(attention.output.dense(heard) + states)
        inner = torch.nn.functional.gelu(layer.intermediate.dense(states))
        result: torch.Tensor = layer.output.LayerNorm(layer.output.dense(inner) + states)
        return result

    def _split(self, states: torch.Tensor) -> torch.Tensor:
        return states.reshape(*states.shape[:2], self.heads, -1).transpose(1, 2)


def export(model: SpanModel, target: Path, *, rounded: bool = True) -> None:
    """Write the model as ONNX; in 8 bits unless `rounded` is false.

    Of the matrices' eight bits seven are used (`reduce_range`): processors without VNNI add up pairs of products in 16
    bits, where full ones would overflow.
    """
    example = (torch.ones(1, 7, dtype=torch.long), torch.tensor([[0, 0, 0, 1, 1, 1, 1]]))
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        torch.onnx.export(
            Plain(model.eval(), rounded=rounded).eval(),
            example,
            str(whole),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes={name: {1: "pieces"} for name in (*INPUTS, *OUTPUTS[:3])},
            opset_version=OPSET,
            # The newer exporter writes shapes that the quantiser does not follow.
            dynamo=False,
        )
        if not rounded:
            target.write_bytes(whole.read_bytes())
            return
        quantize_dynamic(
            whole,
            target,
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul"],
            nodes_to_exclude=_small(onnx.load(whole)),
        )


def _small(graph: Any) -> list[str]:
    """Names of the products with the span head's few columns, which stay in single precision."""
    narrow = {tensor.name for tensor in graph.graph.initializer if len(tensor.dims) == 2 and tensor.dims[1] <= MARKS}
    return [node.name for node in graph.graph.node if node.op_type == "MatMul" and narrow & set(node.input)]
