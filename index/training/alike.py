"""What finds look-alikes by meaning while training data are gathered: the bundled encoder, each text embedded once.

Knows: the bundled encoder, and a file in which vectors are kept from one gathering to the next. Does not know: which
texts belong together.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.encoder import Encoder

PART = 2_000
"""Texts that are embedded between two writings of the file."""


@dataclass(slots=True)
class Alike:
    """An encoder whose vectors are kept, and the tokenizer of the model that learns."""

    encoder: Encoder
    tokenizer: Any
    kept: Path
    """A file for vectors; made when it is not there, and begun anew for another encoder."""

    def tokens(self, texts: Sequence[str], *, longest: int) -> list[list[int]]:
        """Token numbers without markers; a text without a token becomes the unknown one."""
        unknown = self.tokenizer.token_to_id("[UNK]")
        encodings = self.tokenizer.encode_batch(list(texts), add_special_tokens=False)
        return [encoding.ids[:longest] or [unknown] for encoding in encodings]

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(texts, dimensions) unit vectors."""
        known = self._known()
        sums = [hashlib.sha256(text.encode()).hexdigest()[:24] for text in texts]
        missing = {one: text for one, text in zip(sums, texts, strict=True) if one not in known}
        wanted = list(missing)
        for at in range(0, len(wanted), PART):
            some = wanted[at : at + PART]
            vectors = self.encoder.embed_passages([missing[one] for one in some]).astype(np.float16)
            known.update(zip(some, vectors, strict=True))
            self._write(known)
        return np.stack([known[one] for one in sums]).astype(np.float32)

    def _known(self) -> dict[str, NDArray[np.float16]]:
        if not self.kept.is_file():
            return {}
        with np.load(self.kept) as held:
            if str(held["encoder"]) != self.encoder.fingerprint:
                return {}
            return dict(zip(held["sums"].tolist(), held["vectors"], strict=True))

    def _write(self, known: dict[str, NDArray[np.float16]]) -> None:
        beside = self.kept.with_name(self.kept.name + ".new.npz")
        self.kept.parent.mkdir(parents=True, exist_ok=True)
        np.savez(
            beside, encoder=self.encoder.fingerprint, sums=np.array(list(known)), vectors=np.stack(list(known.values()))
        )
        beside.replace(self.kept)
