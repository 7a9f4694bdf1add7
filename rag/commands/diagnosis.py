"""Whether the installation and a library are sound: what `kutip doctor` shows.

Knows: what must be true of a collection, of the bundled models, which it loads, and of the bundled tables. Does not
embed or read anything.
"""

import gzip
import platform
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from index import capitals, rarity, translation
from index import encoder as encoders
from index.collection import Collection
from index.errors import KutipError
from index.identity import identity
from index.nouns import Article
from index.span_reader import Reader
from index.store import Store, filling
from index.views import View

PACKAGES = ("kutip", "faiss-cpu", "tantivy", "gradio", "sentence-transformers", "torch")
MODELS = Path(str(files("index"))) / "models"
"""Where the bundled tables lie."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    sound: bool
    detail: str

    def to_dict(self) -> dict[str, Any]:
        """`{what, sound, detail}`."""
        return {"what": self.what, "sound": self.sound, "detail": self.detail}


def diagnose(folder: Path) -> list[Finding]:
    """Look at the installation, then at the library in a folder."""
    findings = [
        _looked_at("installation", _installation),
        _looked_at("encoder", _encoders),
        _looked_at("reader", _reader),
        _looked_at("word table", _word_table),
        _looked_at("rarity", _rarity),
    ]
    if not Store.exists(folder):
        return [*findings, Finding("library", True, f"none in {folder} yet; `{filling(folder)}` makes one")]
    return findings + list(_library(folder))


def _installation() -> str:
    try:
        versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    except PackageNotFoundError as error:
        raise ValueError(f"the package {error.name} is missing: install Kutip again") from error
    return f"Python {platform.python_version()}, {versions}"


def _encoders() -> str:
    bundled = [encoders.load(name) for name in (encoders.MINILM, encoders.STATIC)]
    told = " and ".join(f"{model.name} ({model.dimensions} dimensions)" for model in bundled)
    return f"bundled models {told} are whole"


def _reader() -> str:
    return f"bundled model {Reader.load().name} is whole"


def _word_table() -> str:
    english, indonesian = (_lines("word_table", name) for name in (translation.FORWARD, translation.REVERSE))
    return f"bundled table of {english:,} English and {indonesian:,} Indonesian entries is whole"


def _rarity() -> str:
    terms, names = _lines("rarity", rarity.FILE) - 1, _lines("rarity", capitals.FILE)
    return f"bundled counts of {terms:,} terms and list of {names:,} words with a capital are whole"


def _lines(folder: str, name: str) -> int:
    """How many lines a table has; a compressed file holds a sum of its own, which unpacking checks."""
    path = MODELS / folder / name
    try:
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
        if not lines:
            raise EOFError("it is empty")
        return len(lines)
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise ValueError(f"{path} is damaged ({error}); install Kutip again to restore it.") from error


def _looked_at(what: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(what, True, look())
    except KutipError as error:
        return Finding(what, False, error.at_terminal)
    except ValueError as error:
        return Finding(what, False, str(error))


def _library(folder: Path) -> Iterator[Finding]:
    try:
        collection = Collection.open(folder)
    except KutipError as error:
        yield Finding("library", False, error.at_terminal)
        return
    with closing(collection):
        damage = collection.store.damage()
        yield Finding("library", not damage, "; ".join(damage) or f"{folder} is sound")
        if not damage:
            with collection.store.reading() as view:
                yield _looked_at("articles", lambda: _articles(view))
                yield _looked_at("vectors", lambda: _vectors(view, collection))
            yield _looked_at("word index", lambda: _words(collection))


def _articles(view: View) -> str:
    keys = [key for key, *_ in view.facts()]
    sentences = 0
    for at in range(0, len(keys), 200):
        for inside in view.sentences(keys[at : at + 200]).values():
            _check_identity(inside[0].article)
            for sentence in inside:
                if not sentence.text or sentence.text != sentence.text.strip():
                    raise ValueError(
                        f"sentence {sentence.number} of article {sentence.article.id} is misplaced: "
                        "remove the article and add it again"
                    )
            sentences += len(inside)
    articles, sources = view.count("articles"), view.count("sources")
    return f"{articles:,} articles from {sources:,} sources, {sentences:,} sentences in their places"


def _check_identity(article: Article) -> None:
    """The id is a sum over title, text and outlet, so it tells when one of them was altered on the disk."""
    if article.id != identity(article.title, article.text, article.outlet):
        raise ValueError(f"article {article.id} is not as it was added: remove it and add it again")


def _vectors(view: View, collection: Collection) -> str:
    passages, vectors = view.count("passages"), view.count("vectors")
    if passages != vectors:
        raise ValueError(f"{passages} passages but {vectors} vectors: move the library away and add the articles again")
    dimensions = int(view.meta("dimensions") or 0)
    held = view.vectors(after=0, dimensions=dimensions) if vectors else None
    if held is not None and not np.isfinite(held.matrix).all():
        raise ValueError("a vector is not finite: move the library away and add the articles again")
    if vectors:
        _ = collection.encoder  # refused where it is another one by now, or cannot be loaded
    return f"{vectors:,} of {dimensions} dimensions by {view.meta('encoder') or 'no encoder yet'}"


def _words(collection: Collection) -> str:
    searcher = collection.words.searcher()
    with collection.store.reading() as view:
        passages = view.count("passages")
    if len(searcher) != passages:
        raise ValueError(
            f"holds {len(searcher)} of {passages} passages: delete {collection.folder / 'words'}, it is rebuilt"
        )
    return f"{len(searcher):,} passages"
