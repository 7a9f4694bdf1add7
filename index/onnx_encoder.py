"""Runs the bundled bilingual transformer without torch: word pieces in, one unit vector a text out.

Knows: the folder that `index.training.minilm_folder` writes, and ONNX Runtime. Does not know: how the model was
trained. Texts are run one by one, several at once on threads: the matrix products are quantised by the largest number
in the batch, so that among others a text would get a slightly different vector than alone.
"""

import hashlib
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from index.bundles import opened
from index.encoder import LONGEST as LONGEST_TEXT
from index.encoder import Vectors, unit
from index.errors import EncoderUnavailable
from index.onnx_session import session as open_session
from index.wordpieces import Wordpieces

MODEL, TOKENIZER = FILES = ("model.onnx", "tokenizer.json")
START, END = "[CLS]", "[SEP]"
MOST_THREADS = 4
"""Texts that are run at once, on as many cores."""


@dataclass(frozen=True, slots=True)
class OnnxEncoder:
    """A sentence encoder in ONNX form with pooling and normalisation inside; questions and passages are alike."""

    name: str
    dimensions: int
    fingerprint: str
    longest: int
    """Tokens of a text that are read, both markers among them."""
    markers: tuple[int, int]
    """Numbers of the tokens before and after each text."""
    pieces: Wordpieces
    session: Any
    threads: int

    query_prompt: ClassVar[str] = ""
    passage_prompt: ClassVar[str] = ""

    @classmethod
    def load(cls, folder: Path, *, threads: int | None = None) -> "OnnxEncoder":
        """Read a folder whose files must have the manifest's sums; `threads` None means the cores, at most four.

        Raises `EncoderUnavailable` for a folder that cannot be read or is damaged.
        """
        with opened(folder, FILES, what="bundled encoder", error=EncoderUnavailable) as bundle:
            manifest, pieces = bundle.manifest, Wordpieces.load(folder / TOKENIZER)
            return cls(
                name=manifest["name"],
                dimensions=int(manifest["dimensions"]),
                fingerprint=hashlib.sha256(f"{manifest['longest']}{bundle.sums}".encode()).hexdigest()[:32],
                longest=int(manifest["longest"]),
                markers=(pieces.ids(START)[0], pieces.ids(END)[0]),
                pieces=pieces,
                session=open_session(bundle.files[MODEL]),
                threads=threads or min(MOST_THREADS, os.cpu_count() or 1),
            )

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), unit rows; the zero row for a text without a piece."""
        return self.embed_passages(texts)

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), unit rows; the zero row for a text without a piece. The same alone and among others."""
        result = np.zeros((len(texts), self.dimensions), dtype=np.float32)

        def run(row: int) -> None:
            if ids := self.pieces.ids(texts[row][:LONGEST_TEXT])[: self.longest - 2]:
                start, end = self.markers
                given = {"input_ids": np.array([[start, *ids, end]], dtype=np.int64)}
                result[row] = self.session.run(None, given)[0][0]

        if len(texts) == 1 or self.threads == 1:
            for row in range(len(texts)):
                run(row)
        elif texts:
            with ThreadPoolExecutor(self.threads) as pool:
                # The list takes the results, so that an error of a thread is raised here.
                list(pool.map(run, range(len(texts))))
        return unit(result)
