"""Loads an embedding model and turns questions and passages into unit vectors.

Knows: the bundled static model and how to read it without torch; how to ask ONNX Runtime for the bundled transformer
and sentence-transformers for any other.
Does not know: what is embedded, where vectors are kept, or how the bundled model was trained (`index.training`).
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file

from index.bundles import opened
from index.errors import EncoderUnavailable
from index.wordpieces import Wordpieces

MINILM, STATIC = "minilm", "static"
"""Names of the models that come with Kutip: the transformer, which is taken when none is named, and the fast one."""
MINILM_NAME, STATIC_NAME = "kutip-minilm", "kutip-static"
"""The names they give themselves, which is what a collection remembers."""
SUMMED = ("model.safetensors", "tokenizer.json")
"""Files of the static model."""
FEW = 32
"""Texts up to which the vectors are added up as they are stored."""
LONGEST = 8_000
"""Characters of a text that are embedded; passages have about 700, and the mean of more says less."""

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """Turns texts into unit vectors of `dimensions` numbers; a text without any known token has the zero vector."""

    @property
    def name(self) -> str:
        """What the user calls the model: `kutip-static`, a folder or a hub name."""

    @property
    def dimensions(self) -> int:
        """Numbers in a vector."""

    @property
    def fingerprint(self) -> str:
        """Changes whenever the same text could get another vector: weights, tokenizer or prompts differ."""

    @property
    def query_prompt(self) -> str:
        """What is put before each question; empty for none."""

    @property
    def passage_prompt(self) -> str:
        """What is put before each passage; empty for none."""

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), each row of length 1 or 0."""

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), each row of length 1 or 0."""


BUNDLED = (None, MINILM, MINILM_NAME, STATIC, STATIC_NAME)
"""What the models that come with Kutip are asked for by."""


def require(name: str | None, *, allow_download: bool) -> None:
    """Refuse a folder or hub name under which no model can be loaded. Raises `EncoderUnavailable` with the remedy."""
    if name not in BUNDLED:
        # As in `load`: only this road needs it.
        from index.transformer_encoder import require as require_transformer

        require_transformer(name, allow_download=allow_download)


def load(
    name: str | None = None,
    *,
    query_prompt: str | None = None,
    passage_prompt: str | None = None,
    allow_download: bool = False,
) -> Encoder:
    """The bundled transformer (None or `MINILM`) or static model (`STATIC`), else a folder or hub name.

    Prompts are put before each text; None means the model's own or its family's. Without `allow_download` no
    connection is made. Raises `EncoderUnavailable` with the remedy.
    """
    if name in BUNDLED:
        if query_prompt or passage_prompt:
            raise EncoderUnavailable("The bundled encoders take no prompts; leave them out or name another model.")
        models = Path(str(files("index") / "models"))
        if name in (STATIC, STATIC_NAME):
            return StaticEncoder.load(models / "static")
        # Only this road needs ONNX Runtime, and the static model must load in a blink.
        from index.onnx_encoder import OnnxEncoder

        return OnnxEncoder.load(models / "minilm")
    # Only this road needs sentence-transformers, whose import costs seconds.
    from index.transformer_encoder import TransformerEncoder

    return TransformerEncoder.load(
        name, query_prompt=query_prompt, passage_prompt=passage_prompt, allow_download=allow_download
    )


@dataclass(frozen=True)
class StaticEncoder:
    """A text is the mean of its word pieces' vectors; questions and passages are treated alike."""

    name: str
    fingerprint: str
    pieces: Wordpieces
    vectors: NDArray[np.float16]
    """(pieces, dimensions) as stored."""

    query_prompt: ClassVar[str] = ""
    passage_prompt: ClassVar[str] = ""

    @classmethod
    def load(cls, folder: Path) -> "StaticEncoder":
        """Read a folder written by `index.training.static_folder`; the files must have the manifest's sums."""
        with opened(folder, SUMMED, what="bundled encoder", error=EncoderUnavailable) as bundle:
            vectors = load_file(folder / "model.safetensors")["embedding.weight"]
            pieces = Wordpieces.load(folder / "tokenizer.json")
            fingerprint = hashlib.sha256(bundle.sums.encode()).hexdigest()[:32]
            return cls(bundle.manifest["name"], fingerprint, pieces, vectors)

    @cached_property
    def dimensions(self) -> int:
        """Numbers in a vector."""
        return int(self.vectors.shape[1])

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), unit rows; the zero row for a text without a piece."""
        return self.embed_passages(texts)

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), unit rows; the zero row for a text without a piece."""
        result = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        vectors = self.vectors if len(texts) < FEW else self._widened
        for row, text in enumerate(texts):
            ids = self.pieces.ids(text[:LONGEST])
            if ids:
                np.add.reduce(vectors.take(ids, axis=0), axis=0, dtype=np.float32, out=result[row])
        return unit(result)

    @cached_property
    def _widened(self) -> Vectors:
        """The vectors in single precision: four times as fast to add up, not needed for a single question."""
        return self.vectors.astype(np.float32)


def unit(rows: Vectors) -> Vectors:
    """The rows at length 1, in place; zero rows stay zero and no number that is not finite remains."""
    np.nan_to_num(rows, copy=False, posinf=0.0, neginf=0.0)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    np.divide(rows, lengths, out=rows, where=lengths > 0)
    return rows
