"""The nouns of a collection, each holding the one before it: Article, Sentence, Passage, Hit.

Knows: what the things are and how they look as JSON. Does not know: where they are stored or how they are found.
Offsets are Python string offsets (Unicode code points) into `Article.text`, start inclusive, end exclusive.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from index.factchecks import is_fact_check


class SentenceKind(StrEnum):
    """What a stretch of an article's text is."""

    BODY = "body"
    HEADING = "heading"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Removed:
    """A line or part of a line that cleaning dropped from a page, and why."""

    text: str
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """`{text, reason}`."""
        return {"text": self.text, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Article:
    """One cleaned article with what is known of its origin; unknown stays None, never guessed."""

    id: str
    title: str
    text: str
    outlet: str | None = None
    published: str | None = None
    """ISO 8601 date, `2024-10-07`."""
    region: str | None = None
    """Official name of the regency, city or province the article is about, `Kabupaten Magetan`."""
    region_code: str | None = None
    """Code of that region, `35` for a province, `35.20` for a regency or city."""
    place: str | None = None
    """The place its dateline names, as written."""
    author: str | None = None
    url: str | None = None
    language: str | None = None
    """ISO 639-1, `id` or `en`."""
    sources: tuple[str, ...] = ()
    """Files (and rows: `news.jsonl#7`) that hold this article."""
    captions: tuple[str, ...] = ()
    removed: tuple[Removed, ...] = ()
    notes: tuple[str, ...] = ()
    """What was repaired or doubted while reading, for the user to see."""

    @property
    def source(self) -> str:
        """Where a reader finds the original: its URL, else its first file, else empty."""
        return self.url or (self.sources[0] if self.sources else "")

    @property
    def day(self) -> date | None:
        """When it came out; None where nothing tells."""
        return date.fromisoformat(self.published) if self.published else None

    @property
    def whole(self) -> str:
        """All that readers see of it: its title and, on lines of their own, its text."""
        return f"{self.title}\n{self.text}"

    def same_as(self, other: "Article") -> bool:
        """Whether both say the same of the article itself, whatever files hold it and whatever was dropped."""
        return replace(self, sources=(), removed=()) == replace(other, sources=(), removed=())

    def to_dict(self, *, removed: bool = False) -> dict[str, Any]:
        """The article as JSON; `removed` adds what cleaning dropped."""
        known = {
            "id": self.id,
            "title": self.title,
            "outlet": self.outlet,
            "published": self.published,
            "region": self.region,
            "region_code": self.region_code,
            "place": self.place,
            "author": self.author,
            "source": self.source,
            "url": self.url,
            "sources": list(self.sources),
            "language": self.language,
            "captions": list(self.captions),
            "notes": list(self.notes),
            "text": self.text,
        }
        return known | ({"removed": [part.to_dict() for part in self.removed]} if removed else {})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of an article; its text cannot differ from the article's."""

    article: Article
    number: int
    start: int
    end: int
    kind: SentenceKind = SentenceKind.BODY

    @property
    def text(self) -> str:
        """The sentence's own words, verbatim."""
        return self.article.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Passage:
    """A few whole sentences of one article: what is embedded and found."""

    key: int
    """The store's number for it, never given twice."""
    sentences: tuple[Sentence, ...]
    start: int
    end: int

    @property
    def article(self) -> Article:
        """The article it stands in."""
        return self.sentences[0].article

    @property
    def text(self) -> str:
        """The passage's own words, verbatim."""
        return self.article.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found for a question."""

    passage: Passage
    score: float
    """Weighted sum of the two normalised scores, 0 to 1; of a reranked one, of what the reader makes of it, too."""
    dense: float
    """Cosine of question and passage embedding, -1 to 1."""
    words: float
    """BM25 score of the word index, 0 when no word matched."""
    repeats: tuple[Passage, ...] = ()
    """Passages farther behind that say nearly the same words and nothing else: one story that several outlets print."""
    answers: float | None = None
    """Probability that the passage answers the query; None when the reader did not read it."""

    @property
    def article(self) -> Article:
        """The article it stands in."""
        return self.passage.article

    @property
    def article_id(self) -> str:
        """Id of that article."""
        return self.article.id

    @property
    def title(self) -> str:
        """Title of that article."""
        return self.article.title

    @property
    def text(self) -> str:
        """The passage's own words, verbatim."""
        return self.passage.text

    @property
    def start(self) -> int:
        """Offset of the passage in the article's text."""
        return self.passage.start

    @property
    def end(self) -> int:
        """Offset of the passage's end in the article's text."""
        return self.passage.end

    def to_dict(self) -> dict[str, Any]:
        """The hit as JSON, with what a reader needs to judge it."""
        return {
            "article_id": self.article_id,
            "title": self.title,
            "outlet": self.article.outlet,
            "published": self.article.published,
            "region": self.article.region,
            "source": self.article.source,
            "fact_check": is_fact_check(self.article),
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "score": round(self.score, 6),
            "dense": round(self.dense, 6),
            "words": round(self.words, 6),
            "answers": None if self.answers is None else round(self.answers, 6),
        }
