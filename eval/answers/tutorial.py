"""The pipeline that every tutorial builds, so that what Kutip adds can be seen.

Knows: LangChain's splitter at 1,000 characters with 200 of overlap, one embedding a chunk, FAISS, the first sentences
of the nearest chunk as the answer. Pages go in as they are read, with their noise. It has no filters, forgets the turns
before a question, and always answers. Does not know Kutip's cleaning, passages, word index or abstention.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import faiss
import numpy as np
from langchain_text_splitters import RecursiveCharacterTextSplitter

from eval.digests import digest, digest_of_code
from index import readers
from index.encoder import Encoder
from index.errors import Rejected
from index.nouns import Article

TUTORIAL = "tutorial pipeline"
SIZE, OVERLAP = 1000, 200
SENTENCES = 2
"""How many of the best chunk's sentences are its answer."""
_SENTENCE = re.compile(r"\S.*?(?:[.!?][\"”’)]?(?=\s|$)|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of a page."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tutorial:
    """The pipeline over some texts."""

    name: str
    key: str
    texts: Mapping[str, str]
    encoder: Encoder
    chunks: Sequence[Chunk]
    index: Any
    """FAISS inner product over the chunks' vectors, in their order."""

    @classmethod
    def build(cls, texts: Mapping[str, str], *, encoder: Encoder) -> Self:
        """Cut, embed and index texts.

        Args:
            texts: article id to text; not empty.
            encoder: the embedding model, the same as Kutip's for a fair comparison.
        """
        chunks = [chunk for article, text in texts.items() for chunk in cut(article, text)]
        vectors = encoder.embed_passages([texts[chunk.article][chunk.start : chunk.end] for chunk in chunks])
        index = faiss.IndexFlatIP(vectors.shape[1])
        index.add(np.ascontiguousarray(vectors))
        key = digest("tutorial", encoder.fingerprint, digest_of_code(), *sorted(texts.items()))
        return cls(TUTORIAL, key, texts, encoder, chunks, index)

    def ask(self, question: str, *, history: Sequence[str], filters: Mapping[str, str]) -> Mapping[str, Any]:
        """The first sentences of the nearest chunk as the contract's JSON; history and filters are not looked at."""
        scores, rows = self.index.search(self.encoder.embed_queries([question]), 1)
        chunk = self.chunks[int(rows[0][0])]
        text = self.texts[chunk.article]
        found = list(_SENTENCE.finditer(text, chunk.start, chunk.end))[:SENTENCES]
        start, end = found[0].start(), found[-1].end()
        quote = text[start:end]
        return {
            "answered": True,
            "language": "id",
            "text": f"{quote} [1]",
            "reason": None,
            "short_answer": None,
            "confidence": float(scores[0][0]),
            "sentences": [{"text": f"{quote} [1]", "citations": [1], "support": "quoted"}],
            "citations": [{"number": 1, "article_id": chunk.article, "start": start, "end": end, "quote": quote}],
        }

    def called(self, name: str) -> "Tutorial":
        """The same under another name."""
        return replace(self, name=name)


def cut(article: str, text: str) -> Iterator[Chunk]:
    """The chunks of a text; their places are looked up one after the other, since the splitter strips its chunks."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=SIZE, chunk_overlap=OVERLAP)
    at = 0
    for piece in splitter.split_text(text):
        start = text.index(piece, at)
        yield Chunk(article, start, start + len(piece))
        at = start + 1


def pages(folder: Path, articles: Iterable[Article]) -> dict[str, str]:
    """Article id to the text of its page as it was read, before anything was cleaned."""
    owners = {source: article.id for article in articles for source in article.sources}
    texts: dict[str, str] = {}
    for path in readers.find([folder]):
        for record in readers.records(path) if isinstance(path, Path) else ():
            if isinstance(record, readers.Record) and record.source in owners:
                try:
                    texts.setdefault(owners[record.source], readers.parse(record).text)
                except Rejected:
                    continue
    return texts
