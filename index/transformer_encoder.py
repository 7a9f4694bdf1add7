"""Any sentence-transformers model behind the `Encoder` protocol, offline unless a download is allowed.

Knows: sentence-transformers, prompts of known model families, how to tell two models apart. Does not know: the
bundled model. Importing this file is cheap; loading a model imports torch, which takes seconds.
"""

import hashlib
import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.encoder import Vectors, unit
from index.errors import EncoderUnavailable
from index.offline import shut_hub

FAMILY_PROMPTS: dict[str, tuple[str, str]] = {"e5": ("query: ", "passage: ")}
"""Prompts of models that were trained with them but do not say so in their files (Wang et al. 2022)."""
INSTRUCTED = ("instruct",)
"""Parts of a name that mark models of a family which take a task description instead."""
BATCH = 32
LOUD = ("huggingface_hub", "sentence_transformers")
"""Packages that log every try to reach the hub."""
FINGERPRINTED = frozenset({".safetensors", ".bin", ".json", ".txt", ".model"})
"""Files that decide what vector a text gets."""
SAMPLES, SAMPLE_BYTES = 9, 1_000_000
"""Stretches of a file that go into the fingerprint, first and last bytes among them; smaller files go in whole."""


@dataclass(frozen=True, slots=True)
class TransformerEncoder:
    """A sentence-transformers model with its prompts."""

    name: str
    dimensions: int
    fingerprint: str
    query_prompt: str
    passage_prompt: str
    model: Any

    @classmethod
    def load(
        cls, name: str, *, query_prompt: str | None, passage_prompt: str | None, allow_download: bool
    ) -> "TransformerEncoder":
        """Load from a folder or the hub's cache; download only when allowed. Raises `EncoderUnavailable`."""
        model = _model(name, allow_download=allow_download)
        own_query, own_passage = _prompts(name, model.prompts)
        query = own_query if query_prompt is None else query_prompt
        passage = own_passage if passage_prompt is None else passage_prompt
        dimensions = model.get_embedding_dimension()
        if not dimensions:
            raise EncoderUnavailable(f"{name} does not say how many dimensions its vectors have; choose another model.")
        fingerprint = _fingerprint(name, query, passage)
        return cls(name, int(dimensions), fingerprint, query, passage, model)

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), unit rows; the zero row for an empty text."""
        return _embed(self.model, texts, prompt=self.query_prompt)

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), unit rows; the zero row for an empty text."""
        return _embed(self.model, texts, prompt=self.passage_prompt)


def require(name: str, *, allow_download: bool) -> None:
    """Refuse a model that is not there, before anything is imported that takes seconds.

    Raises:
        EncoderUnavailable: when there is no such folder and, unless it may be downloaded, none in the hub's cache.
    """
    if not allow_download:
        shut_hub()
    if _is_folder(name):
        return
    if name.startswith((".", "~")) or Path(name).is_absolute():
        raise EncoderUnavailable(f"There is no folder {name}: name one that holds a sentence-transformers model.")
    if not (allow_download or _is_cached(name)):
        line = f"There is no folder {name}, and no model of that name was downloaded before: name a folder that holds "
        line += "a sentence-transformers model, or allow the download with "
        raise EncoderUnavailable(line + "allow_download=True.", at_terminal=line + "--download.")


def _is_folder(name: str) -> bool:
    """Whether a name is that of a folder; one that no folder can have is none."""
    try:
        return Path(name).expanduser().is_dir()
    except (OSError, RuntimeError):
        return False


def _is_cached(name: str) -> bool:
    """Whether the hub's cache has a folder of this model, or of that which sentence-transformers means by it."""
    from huggingface_hub.constants import HF_HUB_CACHE  # only where another model than the bundled ones is asked for

    caches = (HF_HUB_CACHE, os.environ.get("SENTENCE_TRANSFORMERS_HOME"))
    folders = [f"models--{one.replace('/', '--')}" for one in (name, f"sentence-transformers/{name}")]
    return any(Path(cache, folder).is_dir() for cache in caches if cache for folder in folders)


@contextmanager
def _hushed() -> Iterator[None]:
    """Let packages that load a model keep what they try to themselves; what fails is told in one line."""
    loggers = [logging.getLogger(name) for name in LOUD]
    levels = [logger.level for logger in loggers]
    try:
        for logger in loggers:
            logger.setLevel(logging.ERROR)
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def _model(name: str, *, allow_download: bool) -> Any:
    require(name, allow_download=allow_download)
    folder = Path(name).expanduser()
    from sentence_transformers import SentenceTransformer

    try:
        with _hushed():
            return SentenceTransformer(
                str(folder) if folder.is_dir() else name,
                device="cpu",
                local_files_only=not allow_download,
                # Weights kept in half precision are several times slower on a processor as they are.
                model_kwargs={"dtype": "float32"},
            )
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        remedy, way = "give a folder that holds a sentence-transformers model, or allow the download with ", "{}."
        if allow_download:
            remedy, way = "check the name and the connection.", ""
        reason = str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__
        line = f"The encoder {name!r} cannot be loaded ({reason}); {remedy}"
        raise EncoderUnavailable(
            line + way.format("allow_download=True"), at_terminal=line + way.format("--download")
        ) from error


def _prompts(name: str, own: dict[str, str]) -> tuple[str, str]:
    """The model's own prompts when it has any, else its family's, else none."""
    query = own.get("query") or ""
    passage = next((own[key] for key in ("passage", "document") if own.get(key)), "")
    if query or passage:
        return query, passage
    parts = Path(name).name.lower().replace("_", "-").split("-")
    for family, prompts in FAMILY_PROMPTS.items():
        if family in parts and not any(mark in parts for mark in INSTRUCTED):
            return prompts
    return "", ""


def _fingerprint(name: str, *prompts: str) -> str:
    """SHA-256 over the model's files (weights, tokenizer, configuration) and the prompts.

    Of a large file its length and samples are taken: training changes every part of the weights. The weights in memory
    will not do, because parts that the files lack, such as an unused pooler, are drawn at random on loading.
    """
    digest = hashlib.sha256("\0".join(prompts).encode())
    folder = _folder(name)
    for path in sorted(path for path in folder.rglob("*") if path.suffix in FINGERPRINTED and path.is_file()):
        size = path.stat().st_size
        digest.update(f"{path.relative_to(folder).as_posix()}\0{size}\0".encode())
        with path.open("rb") as file:
            for part in range(SAMPLES):
                file.seek(max(0, size - SAMPLE_BYTES) * part // (SAMPLES - 1))
                digest.update(file.read(SAMPLE_BYTES))
    return digest.hexdigest()[:32]


def _folder(name: str) -> Path:
    """Where the model's files are: the folder itself or the hub's cache, into which loading has put them."""
    folder = Path(name).expanduser()
    if folder.is_dir():
        return folder
    from huggingface_hub import snapshot_download  # with sentence-transformers, whose import costs seconds

    return Path(snapshot_download(name, local_files_only=True))


def _embed(model: Any, texts: Sequence[str], *, prompt: str) -> NDArray[np.float32]:
    dimensions = model.get_embedding_dimension()
    result = np.zeros((len(texts), dimensions), dtype=np.float32)
    filled = [row for row, text in enumerate(texts) if text.strip()]
    if filled:
        given = [prompt + texts[row] for row in filled]
        found = model.encode(given, batch_size=BATCH, prompt="", convert_to_numpy=True, show_progress_bar=False)
        result[filled] = np.asarray(found, dtype=np.float32)
    return unit(result)
