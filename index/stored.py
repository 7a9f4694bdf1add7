"""What the store's rows hold, as nouns and arrays; a row that is not what was written is called damaged.

Knows: how sentences, lists and days are stored. Does not know SQL.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import LibraryDamaged
from index.nouns import Article, Sentence, SentenceKind

KINDS = tuple(SentenceKind)
SPAN_BYTES = 12
"""A sentence's start, end and kind as little-endian int32."""
ANEW = "move the library away and add the articles again."
COLUMNS = "key, id, title, text, outlet, published, region, region_code, place, author, url, language, captions, notes"


@dataclass(frozen=True, slots=True)
class Row:
    """A passage as the two search indexes need it."""

    passage: int
    article: int
    text: str
    title: str
    outlet: str | None
    published: str | None
    region: str | None
    region_code: str | None
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vectors:
    """Embeddings with what filters need; all arrays have one entry a passage."""

    passages: NDArray[np.int64]
    articles: NDArray[np.int64]
    matrix: NDArray[np.float32]
    """(passages, dimensions), unit rows."""


def pack(sentences: Sequence[Sentence]) -> bytes:
    """Sentence offsets and kinds as little-endian int32 rows."""
    return np.array([(s.start, s.end, KINDS.index(s.kind)) for s in sentences], dtype="<i4").tobytes()


def article(row: tuple[object, ...], sources: tuple[str, ...]) -> Article:
    """A row of `COLUMNS` as an article with where it came from."""
    _, article_id, title, text, outlet, published, region, code, place, author, url, language, captions, notes = row
    return Article(
        id=str(article_id),
        title=str(title),
        text=str(text),
        outlet=known(outlet),
        published=known(published),
        region=known(region),
        region_code=known(code),
        place=known(place),
        author=known(author),
        url=known(url),
        language=known(language),
        sources=sources,
        captions=tuple(listed(captions, article_id)),
        notes=tuple(listed(notes, article_id)),
    )


def spans(packed: object, text: str, article: int) -> NDArray[np.int32]:
    """(sentences, 3): start, end and kind of each."""
    if isinstance(packed, bytes) and len(packed) % SPAN_BYTES == 0:
        found = np.frombuffer(packed, dtype="<i4").reshape(-1, 3)
        start, end, kind = found.T
        if ((start >= 0) & (start < end) & (end <= len(text)) & (kind >= 0) & (kind < len(KINDS))).all():
            return found
    raise LibraryDamaged(f"The sentences of article {article} are not in its text: {ANEW}")


def day(published: object, article: int) -> str | None:
    """A stored ISO date, which is one."""
    if published is None:
        return None
    try:
        date.fromisoformat(str(published))
    except ValueError as error:
        raise LibraryDamaged(f"The date of article {article} is none ({error}): {ANEW}") from error
    return str(published)


def listed(packed: object, article_id: object) -> list[Any]:
    """A list that is stored as JSON."""
    try:
        found: list[Any] = json.loads(str(packed))
    except ValueError as error:
        raise LibraryDamaged(f"Article {article_id} cannot be read ({error}): {ANEW}") from error
    return found


def known(value: object) -> str | None:
    """A stored text, which may be missing."""
    return None if value is None else str(value)
