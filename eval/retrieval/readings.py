"""The bundled encoder read in other ways: shorter, longer, with fewer layers or word pieces, and without the 8 bits.

Knows: the graph that `index.training.minilm_folder` writes. Does not know what is searched for. Needs `onnx` and
`torch`, which the command `kutip eval` does not.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import onnx
from onnx import helper
from onnx.utils import Extractor
from tokenizers import Tokenizer

from index.onnx_encoder import TOKENIZER, OnnxEncoder
from index.onnx_session import session
from index.training import minilm_folder, minilm_unpacked
from index.wordpieces import Wordpieces

STATE = "/bert/encoder/layer.{}/output/LayerNorm/LayerNormalization_output_0"
"""What comes out of a layer, the first of which has number 0 in the graph."""


def reading_to(base: OnnxEncoder, longest: int) -> OnnxEncoder:
    """The same that reads at most so many pieces of a text, both markers among them."""
    return replace(base, longest=longest, fingerprint=f"{base.fingerprint}-{longest}")


def shares(base: OnnxEncoder, corpora: Sequence[Iterable[str]]) -> Mapping[int, float]:
    """Of each word piece, its share of the pieces of all corpora, each of which counts the same."""
    found: defaultdict[int, float] = defaultdict(float)
    for texts in corpora:
        counts = Counter(piece for text in texts for piece in base.pieces.ids(text))
        for piece, count in counts.items():
            found[piece] += count / counts.total()
    return found


def with_fewer_pieces(base: OnnxEncoder, folder: Path, *, most: int, shares: Mapping[int, float]) -> OnnxEncoder:
    """The same with only so many word pieces, the most usual ones; single letters stay, of which any word is made.

    What lost its piece is split into shorter ones. The numbers of those that stay do not change.
    """
    told = json.loads((folder / TOKENIZER).read_text(encoding="utf-8"))
    vocabulary: dict[str, int] = told["model"]["vocab"]
    special = {one["content"] for one in told["added_tokens"]}

    def order(piece: str) -> tuple[bool, float]:
        return piece not in special and len(piece.removeprefix("##")) > 1, -shares.get(vocabulary[piece], 0.0)

    kept = set(sorted(vocabulary, key=order)[:most])
    told["model"]["vocab"] = {piece: number for piece, number in vocabulary.items() if piece in kept}
    pieces = Wordpieces(Tokenizer.from_str(json.dumps(told)))
    return replace(base, pieces=pieces, fingerprint=f"{base.fingerprint}-{most}-word-pieces")


def stopping(base: OnnxEncoder, path: Path, layers: Sequence[int]) -> OnnxEncoder:
    """The model at `path` that gives the mean state after each of these layers, side by side.

    Each has length 1 before the encoder gives all together length 1 again. What comes after the last of them is taken
    out of the graph, since ONNX Runtime would compute it in vain.
    """
    model = onnx.load(path)
    graph = model.graph
    for layer in layers:
        pooled = helper.make_node("ReduceMean", [STATE.format(layer - 1)], [f"mean {layer}"], axes=[1], keepdims=0)
        graph.node.extend([pooled, helper.make_node("LpNormalization", [f"mean {layer}"], [f"unit {layer}"], axis=1)])
    graph.node.append(helper.make_node("Concat", [f"unit {layer}" for layer in layers], ["vectors"], axis=1))
    del graph.output[:]
    size = base.dimensions * len(layers)
    graph.output.append(helper.make_tensor_value_info("vectors", onnx.TensorProto.FLOAT, [1, size]))
    return replace(
        base,
        dimensions=size,
        fingerprint=f"{base.fingerprint}-after-{'-'.join(map(str, layers))}",
        session=session(Extractor(model).extract_model(["input_ids"], ["vectors"]).SerializeToString()),
    )


def layers_of(path: Path) -> int:
    """How many layers the model at `path` has."""
    made = {name for node in onnx.load(path).graph.node for name in node.output}
    return next(number for number in range(len(made) + 1) if STATE.format(number) not in made)


def unpacked(base: OnnxEncoder, folder: Path, *, kept: Path) -> OnnxEncoder:
    """The same weights in single precision, as a model that is written to `kept` once."""
    kept.mkdir(parents=True, exist_ok=True)
    path = kept / f"{base.fingerprint}-float32.onnx"
    if not path.is_file():
        part = path.with_suffix(".part")
        minilm_folder.write_onnx(minilm_unpacked.student(folder), part, eight_bits=False)
        part.replace(path)
    return replace(base, fingerprint=f"{base.fingerprint}-float32", session=session(path.read_bytes()))
