"""Questions as a newsroom types them, written for this project over news stories of the data folder.

Knows: the file of questions (`index/training/data`, with its card) and how their stories are read by the product's own
steps. Does not know: any model. The stories are not part of the project; a question names its story by the address
and its evidence by sums of the sentences, so that the labels outlive changes in cleaning.
"""

import gzip
import hashlib
import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from index import articles
from index.errors import Rejected
from index.nouns import Article, SentenceKind
from index.passages import PassageSpan, divide
from index.readers import Record
from index.sentences import Span
from index.training import sources

log = logging.getLogger(__name__)

FILE, REGIONAL = "newsroom.jsonl.gz", "regional.jsonl.gz"
"""Questions about one story, and those that go through stories of several regions, once for each story."""
WHICH, ACROSS = "which_regions", "across"
"""Kinds of the latter: which regions have what is asked for, and what is said of it in all of them."""
SUM = 12
"""Hex digits of a sentence's sum."""
HELD_OUT = 3
"""Every so manieth story is kept, with all its questions, for fitting what stands on the models and for figures."""
TODAY = date(2026, 11, 1)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about a story."""

    text: str
    language: str
    kind: str
    style: str
    story: str
    """The story's address."""
    evidence: tuple[str, ...]
    """Sums of the sentences that answer; none when the story does not."""
    whole: bool
    """Whether all of them are needed; else each answers alone."""
    short: str | None
    """Words of such a sentence that answer by themselves."""
    lacking: str | None
    """In which way the story does not answer: absent, false_premise, other_place …; None when it does."""

    @property
    def regional(self) -> bool:
        """Whether it goes through stories of several regions, of which others may answer."""
        return self.kind in (WHICH, ACROSS)

    @property
    def held_out(self) -> bool:
        """Whether it is kept from the models' training."""
        return int(hashlib.sha256(self.story.encode()).hexdigest()[:8], 16) % HELD_OUT == 0


@dataclass(frozen=True, slots=True)
class Story:
    """A news story as the product reads it."""

    article: Article
    sentences: tuple[Span, ...]
    passages: tuple[PassageSpan, ...]

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> "Story":
        """Clean and cut a row of the news file. Raises `Rejected` when it holds no article."""
        known = {"title": row["title"], "text": row["body"], "url": row.get("url"), "date": row.get("date")}
        article = articles.build(Record(address(row), "", ".jsonl", known), today=TODAY)
        sentences, passages = divide(article.text)
        return cls(article, tuple(sentences), tuple(passages))

    def places(self, asked: Asked) -> list[int]:
        """Numbers of the sentences that answer a question; fewer than it names when cleaning has changed."""
        wanted = set(asked.evidence)
        return [
            number
            for number, span in enumerate(self.sentences)
            if span.kind is not SentenceKind.HEADING and sum_of(self.article.text[span.start : span.end]) in wanted
        ]


def address(row: Mapping[str, Any]) -> str:
    """What names a row of the news file for good: its address, or a sum of its title when it has none."""
    return str(row.get("url") or "title:" + sum_of(row["title"]))


def sum_of(text: str) -> str:
    """A sum of a sentence's words, blind to case, spacing and marks."""
    return hashlib.sha256(sources.normalised(text).encode()).hexdigest()[:SUM]


def questions(name: str = FILE) -> list[Asked]:
    """The committed questions of one of the two files."""
    packed = Path(str(files("index") / "training" / "data" / name)).read_bytes()
    return [_asked(json.loads(line)) for line in gzip.decompress(packed).decode("utf-8").splitlines()]


def _asked(row: Mapping[str, Any]) -> Asked:
    return Asked(
        row["question"],
        row["language"],
        row["kind"],
        row["style"],
        row["story"],
        tuple(row["evidence"]),
        row["whole"],
        row["short"],
        row["lacking"],
    )


def stories(data: Path, asked: Sequence[Asked]) -> dict[str, Story]:
    """The stories that questions are about, by address; those that are not in the data folder are left out."""
    wanted = {one.story for one in asked}
    found = dict(_stories(data, wanted))
    if len(found) < len(wanted):
        log.warning("%d of %d stories are not in %s", len(wanted) - len(found), len(wanted), data)
    return found


def _stories(data: Path, wanted: set[str]) -> Iterator[tuple[str, Story]]:
    for row in sources.rows(data / "train" / "news.jsonl"):
        if (place := address(row)) in wanted:
            try:
                yield place, Story.of(row)
            except Rejected as error:
                log.warning("%s: %s", place, error)
