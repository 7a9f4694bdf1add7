"""The pipeline that every tutorial builds, so that what Kutip adds can be seen.

Knows: LangChain's splitter at 1,000 characters with 200 of overlap, one embedding a chunk, FAISS, the nearest chunks,
and as the answer those of their sentences that are nearest to the question by the same embedding. Pages go in as they
are read, with their noise. It has no filters, forgets the turns before a question, always answers, and says nothing of
its language. Does not know Kutip's cleaning, passages, word index, reader or abstention.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import faiss
import numpy as np
from langchain_text_splitters import RecursiveCharacterTextSplitter
from numpy.typing import NDArray

from eval.digests import digest, digest_of_code
from index import readers
from index.encoder import Encoder
from index.errors import Rejected
from index.nouns import Article

TUTORIAL = "tutorial pipeline"
SIZE, OVERLAP = 1000, 200
NEAREST = 4
"""Chunks that are looked at: LangChain's default."""
SENTENCES = 2
"""Sentences of an answer: with 1 or 3 it handles fewer of the gold questions of `dev` right."""
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
        key = digest("tutorial", encoder.fingerprint, digest_of_code(__file__), *sorted(texts.items()))
        return cls(TUTORIAL, key, texts, encoder, chunks, index)

    def ask(self, question: str, *, history: Sequence[str], filters: Mapping[str, str]) -> Mapping[str, Any]:
        """The best sentences of the nearest chunks as the contract's JSON; history and filters are not looked at."""
        vector = self.encoder.embed_queries([question])
        scores, rows = self.index.search(vector, min(NEAREST, len(self.chunks)))
        quoted = self._best([self.chunks[int(row)] for row in rows[0]], vector[0])
        quotes = [self.texts[one.article][one.start : one.end] for one in quoted]
        said = [f"{quote} [{number}]" for number, quote in enumerate(quotes, 1)]
        return {
            "answered": True,
            "language": "",
            "text": " ".join(said),
            "reason": None,
            "short_answer": None,
            "confidence": float(scores[0][0]),
            "sentences": [
                {"text": text, "citations": [number], "support": "quoted"} for number, text in enumerate(said, 1)
            ],
            "citations": [
                {"number": number, "article_id": one.article, "start": one.start, "end": one.end, "quote": quote}
                for number, (one, quote) in enumerate(zip(quoted, quotes, strict=True), 1)
            ],
        }

    def _best(self, chunks: Sequence[Chunk], vector: NDArray[np.float32]) -> list[Chunk]:
        """The sentences nearest to a question, best first; of two that overlap, as chunks do, the nearer one."""
        sentences = [
            Chunk(chunk.article, match.start(), match.end())
            for chunk in chunks
            for match in _SENTENCE.finditer(self.texts[chunk.article], chunk.start, chunk.end)
        ]
        vectors = self.encoder.embed_passages([self.texts[one.article][one.start : one.end] for one in sentences])
        chosen: list[Chunk] = []
        for at in np.argsort(-(vectors @ vector), kind="stable"):
            one = sentences[int(at)]
            if not any(
                one.article == other.article and one.start < other.end and other.start < one.end for other in chosen
            ):
                chosen.append(one)
        return chosen[:SENTENCES]

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
