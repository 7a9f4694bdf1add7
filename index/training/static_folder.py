"""Writes the static encoder as a sentence-transformers folder with the sums that loading checks.

Knows: the files of the folder. Does not know: how the vectors were trained.
"""

import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import Normalize, StaticEmbedding

from index.bundles import MANIFEST
from index.encoder import SUMMED


def write(out: Path, tokenizer: Any, vectors: torch.Tensor) -> None:
    """Write `vectors` in half precision with the tokenizer, and the manifest; the card (README.md) stays as it is."""
    model = SentenceTransformer(
        modules=[StaticEmbedding(tokenizer, embedding_weights=vectors.half().contiguous()), Normalize()]
    )
    with tempfile.TemporaryDirectory() as scratch:
        model.save(scratch, create_model_card=False)
        for made in Path(scratch).rglob("*"):
            if made.is_file():
                target = out / made.relative_to(scratch)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(made, target)
    sums = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in SUMMED}
    manifest = {"name": "kutip-static", "dimensions": vectors.shape[1], "sha256": sums}
    (out / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
