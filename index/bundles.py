"""The folder of a model that comes with Kutip: its files as its manifest sums them up, or a refusal with the remedy.

Knows: the manifest. Does not know what the files are, or who runs them.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.errors import KutipError

MANIFEST = "manifest.json"
"""File of the folder that holds the model's name, the SHA-256 sums of its other files, and what belongs to its kind."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """The files of a model, whole."""

    manifest: Mapping[str, Any]
    files: Mapping[str, bytes]
    sums: str
    """Of all files, in their order: changes with any of them."""


@contextmanager
def opened(folder: Path, names: Sequence[str], *, what: str, error: Callable[[str], KutipError]) -> Iterator[Bundle]:
    """The files `names` of a folder, while they are read.

    Args:
        folder: of the model.
        names: of the files.
        what: the model is, for who reads the error.
        error: raised for a file that is missing or damaged, and for what is found to be no model while it is read.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        files = {name: (folder / name).read_bytes() for name in names}
        for name, content in files.items():
            if hashlib.sha256(content).hexdigest() != manifest["sha256"][name]:
                raise error(f"{folder / name} is damaged; install Kutip again to restore it.")
        yield Bundle(manifest, files, "".join(manifest["sha256"][name] for name in names))
    except (OSError, ValueError, LookupError, TypeError) as reason:
        raise error(f"The {what} in {folder} cannot be read ({reason}); install Kutip again.") from reason
