"""What decides an answer, as short digests: the code and tables that made it, and the articles it was made from.

Knows: what must change for the same question to get another answer. Does not know what is kept under a digest.
"""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from pathlib import Path

from index.nouns import Article

ROOMS = ("index", "rag")
APART = ("training",)
"""Folders that make models but answer nothing."""
WEIGHTS = frozenset({".safetensors", ".onnx"})
"""Files that an encoder's own fingerprint covers."""


def digest(*parts: object) -> str:
    """Digest of some values by how they print; 32 hexadecimal digits."""
    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:32]


@cache
def digest_of_code(*also: str) -> str:
    """Digest of everything in the rooms that answer, sources and tables, weights aside; and of further files."""
    total = hashlib.sha256(b"".join(Path(one).read_bytes() for one in also))
    for room in ROOMS:
        root = Path(str(files(room)))
        for path in sorted(path for path in root.rglob("*") if path.is_file() and _counts(path.relative_to(root))):
            total.update(f"{room}/{path.relative_to(root).as_posix()}\0".encode() + path.read_bytes())
    return total.hexdigest()[:32]


def _counts(path: Path) -> bool:
    return not ({"__pycache__", *APART} & set(path.parts) or path.suffix in WEIGHTS)


def digest_of_articles(several: Iterable[Article]) -> str:
    """Digest of some articles: their texts and all that is known of them, wherever their files lie."""
    total = hashlib.sha256()
    for article in several:
        known = article.to_dict()
        for place in ("source", "sources"):
            del known[place]
        total.update(repr(sorted(known.items())).encode())
    return total.hexdigest()[:32]
