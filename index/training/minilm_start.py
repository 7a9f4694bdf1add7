"""Makes the start of the bilingual encoder: an English one that gets Indonesian word pieces.

    python -m index.training.minilm_start --data DATA --teacher FOLDER --out runs/minilm/start

English pieces that are used stay as they are. Indonesian pieces are learned from the permissive parallel corpus and the
news; each begins as the weighted mean of the English pieces that are nearest to it in the space of the bundled static
encoder, in the spirit of WECHSEL (Minixhofer et al. 2022) and FOCUS (Dobler and de Melo 2023).
Knows: both vocabularies and the static space. Does not know: how the model is trained afterwards.
"""

import argparse
import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoTokenizer, BertModel

from index.encoder import StaticEncoder
from index.training import sources, vocabulary
from index.training.minilm_model import PADDING, SPECIAL, Student, piece_tokenizer

log = logging.getLogger(__name__)

BODY = 1_500
"""Characters of a story that pieces are learned from."""
INDONESIAN = 24_000
"""Pieces learned from Indonesian; those that English has already are not counted twice."""
LEAST = 5
"""Times a learned piece must stand in the texts."""
FREQUENT = 12_000
"""English pieces up to this number, which are ordered by how common they are, stay even when no text holds them."""
NEAREST = 5
"""English pieces whose mean a new piece begins as."""
SHARPNESS = 20.0
"""Cosines are multiplied by it before the softmax that weighs the nearest."""
CONTINUED = "##"
_ANCHOR = re.compile(r"(##)?[a-z]{2,}")


def english_kept(pieces: Sequence[str], seen: NDArray[np.int64]) -> list[str]:
    """The English pieces that stay, padding first: markers, what was seen, what is common, single signs."""

    def stays(number: int, piece: str) -> bool:
        if piece.startswith("["):
            return piece in SPECIAL or len(piece) == 1
        return bool(seen[number]) or number < FREQUENT or len(piece.removeprefix(CONTINUED)) == 1

    kept = [piece for number, piece in enumerate(pieces) if stays(number, piece)]
    return [PADDING, *(piece for piece in kept if piece != PADDING)]


def learned(texts: Iterable[str], *, size: int) -> list[str]:
    """Indonesian pieces, without markers."""
    found = vocabulary.train(texts, size=size, least=LEAST).get_vocab()
    return sorted(piece for piece in found if piece not in SPECIAL)


def place(piece: str, static: StaticEncoder) -> NDArray[np.float32]:
    """Where a piece lies in the static space, (dimensions,); the middle of a word counts as if it began there."""
    ids = [static.pieces.ids(piece)] if not piece.startswith(CONTINUED) else []
    numbers = ids[0] if ids else static.pieces.ids(piece.removeprefix(CONTINUED))
    if not numbers:
        return np.zeros(static.dimensions, dtype=np.float32)
    vector: NDArray[np.float32] = static.vectors[numbers].astype(np.float32).sum(axis=0)
    return vector


def nearest_means(
    new: NDArray[np.float32], anchors: NDArray[np.float32], weights: NDArray[np.float32]
) -> NDArray[np.float32]:
    """For each new piece the mean of its nearest anchors' `weights`; the mean of all for a piece without place.

    Args:
        new: (n, space) places of new pieces.
        anchors: (m, space) places of known pieces.
        weights: (m, dimensions) embeddings of the known pieces.
    """
    places, known = (side / np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9) for side in (new, anchors))
    result = np.tile(weights.mean(axis=0), (len(new), 1))
    for at in range(0, len(new), 1_000):
        cosines = places[at : at + 1_000] @ known.T
        best = np.argpartition(-cosines, NEAREST, axis=1)[:, :NEAREST]
        shares = np.exp(SHARPNESS * np.take_along_axis(cosines, best, axis=1))
        shares /= shares.sum(axis=1, keepdims=True)
        means = np.einsum("nk,nkd->nd", shares, weights[best])
        placed = np.linalg.norm(new[at : at + 1_000], axis=1) > 0
        result[at : at + 1_000][placed] = means[placed]
    return result.astype(np.float32)


def build(teacher: Path, *, english: Sequence[str], indonesian: Iterable[str], size: int) -> Student:
    """The start: the teacher with the new vocabulary."""
    static = StaticEncoder.load(Path(str(files("index") / "models" / "static")))
    old: dict[str, int] = AutoTokenizer.from_pretrained(teacher).get_vocab()
    ordered = sorted(old, key=lambda piece: old[piece])
    kept = english_kept(ordered, _counts(teacher, english, size=len(old)))
    fresh = [piece for piece in learned(indonesian, size=size) if piece not in old]
    bert = BertModel.from_pretrained(teacher, add_pooling_layer=False, dtype=torch.float32)
    weights: NDArray[np.float32] = bert.embeddings.word_embeddings.weight.detach().numpy()
    anchors = [piece for piece in kept if _ANCHOR.fullmatch(piece)]
    new, known = (np.stack([place(piece, static) for piece in pieces]) for pieces in (fresh, anchors))
    begun = nearest_means(new, known, weights[[old[piece] for piece in anchors]])
    table = torch.from_numpy(np.concatenate([weights[[old[piece] for piece in kept]], begun]))
    made = torch.nn.Embedding.from_pretrained(table, freeze=False, padding_idx=0)  # type: ignore[no-untyped-call]
    bert.embeddings.word_embeddings = made
    bert.config.vocab_size, bert.config.pad_token_id = len(table), 0
    log.info("%d English pieces kept, %d Indonesian ones added", len(kept), len(fresh))
    return Student(bert, piece_tokenizer([*kept, *fresh]))


def _counts(teacher: Path, texts: Sequence[str], *, size: int) -> NDArray[np.int64]:
    """How often each piece of the teacher stands in the texts."""
    tokenizer: Any = AutoTokenizer.from_pretrained(teacher)
    seen = np.zeros(size, dtype=np.int64)
    for at in range(0, len(texts), 5_000):
        for row in tokenizer(list(texts[at : at + 5_000]))["input_ids"]:
            np.add.at(seen, row, 1)
    return seen


def _indonesian(data: Path, overlap: sources.Overlap, parallel: Iterable[sources.Translation]) -> Iterator[str]:
    yield from (row.indonesian for row in parallel)
    news, _ = sources.news(data, overlap=overlap)
    yield from (f"{row['title']}\n{row['body'][:BODY]}" for row in news)
    asked, _ = sources.questions(data, overlap=overlap)
    yield from {question.passage for question in asked}


def main(arguments: Sequence[str] | None = None) -> None:
    """Build and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="the data folder with train/ and dev/")
    parser.add_argument("--teacher", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    parser.add_argument("--pieces", type=int, default=INDONESIAN, help="Indonesian pieces to learn")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    overlap = sources.Overlap.of_development(options.data)
    parallel, _ = sources.translations(options.data, overlap=overlap, permissive=True)
    student = build(
        options.teacher,
        english=[row.english for row in parallel],
        indonesian=_indonesian(options.data, overlap, parallel),
        size=options.pieces,
    )
    student.save(options.out)


if __name__ == "__main__":
    main()
