"""Embeds the passages of a task in blocks that are kept on disk, so that an interrupted run goes on where it stopped.

Knows: texts, an encoder, and the folder of the cache. Does not know tasks. A block is named by the encoder's
fingerprint and a digest of all the texts, and holds half-precision numbers, which is what the dense index keeps anyway.
"""

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from eval.cache import Cache
from index.encoder import Encoder, Vectors

BLOCK = 1_024
"""Texts embedded, kept and counted at a time: some seconds of a slow encoder."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """Embeds, and remembers what was embedded and how long it took."""

    cache: Cache
    fresh: bool
    """Whether what is kept already is made anew."""

    def embed(self, texts: Sequence[str], *, model: Encoder, step: Callable[[int], None]) -> Vectors:
        """Embed texts as passages.

        Args:
            texts: in order.
            model: the encoder.
            step: called after every block with how many texts are done.

        Returns:
            (texts, dimensions) unit rows, rounded to half precision.
        """
        digest = _digest(texts)
        folder = self.cache.path.parent / "vectors" / f"{model.fingerprint}-{digest}"
        key = _key(model, digest)
        matrix = np.zeros((len(texts), model.dimensions), dtype=np.float32)
        done = {"passages": 0, "seconds": 0.0} if self.fresh else self.cache.get(key) or {"passages": 0, "seconds": 0.0}
        for at in range(0, len(texts), BLOCK):
            block = texts[at : at + BLOCK]
            path = folder / f"{at}.npy"
            kept = None if self.fresh else _kept(path, (len(block), model.dimensions))
            if kept is None:
                start = time.perf_counter()
                kept = model.embed_passages(block).astype(np.float16)
                done = {
                    "passages": done["passages"] + len(block),
                    "seconds": done["seconds"] + time.perf_counter() - start,
                }
                _keep(path, kept)
                self.cache.put(key, done)
            matrix[at : at + len(block)] = kept
            step(at + len(block))
        return matrix

    def speed(self, texts: Sequence[str], *, model: Encoder) -> float | None:
        """Texts embedded a second, when these were last embedded; None when they never were."""
        done = self.cache.get(_key(model, _digest(texts)))
        return done["passages"] / done["seconds"] if done and done["seconds"] else None


def _key(model: Encoder, digest: str) -> str:
    return f"embedding {model.fingerprint} {digest}"


def _digest(texts: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(f"{len(text)} {text}".encode(errors="surrogatepass"))
    return digest.hexdigest()[:32]


def _kept(path: Path, shape: tuple[int, int]) -> np.ndarray | None:
    """A block from disk; None when it is not there or is not whole."""
    try:
        block: np.ndarray = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    return block if block.shape == shape and block.dtype == np.float16 else None


def _keep(path: Path, block: np.ndarray) -> None:
    """Write a block whole or not at all; a disk that refuses only costs embedding it again."""
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            np.save(file, block)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
