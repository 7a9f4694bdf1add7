"""Sentences of the development news with who said them, labelled by hand (`eval/gold/speakers.jsonl`).

Knows: the labels, which hold offsets, sums and names but no text, and how they find their article in the data folder.
Does not know what the product says of them.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from eval.retrieval.tasks import TaskUnusable, rows
from index.nouns import Article, Sentence

GOLD = "speakers.jsonl"


class SpeechKind(StrEnum):
    """How a sentence relates to who said it."""

    DIRECT = "direct"
    """A quotation that names its speaker."""
    INDIRECT = "indirect"
    """Reported speech that names its speaker."""
    CONTINUED = "continued"
    """Either of them, with the speaker named elsewhere: "ujarnya", "Menurutnya", an office alone, or nothing."""
    NONE = "none"
    """No speech of anybody."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence with what a reader of the whole article says of it."""

    sentence: Sentence
    half: str
    """`dev` or `test`, the same for all sentences of an article."""
    kind: SpeechKind
    speaker: str | None
    """In the fullest form the article gives, without office; None for no speech and for nobody named."""
    also: tuple[str, ...] = ()
    """Other names under which the article knows the same speaker."""
    body: bool = False
    """An institution rather than a person."""


def read(data: Path) -> list[Labelled]:
    """The labelled sentences with their articles.

    Raises:
        TaskMissing: when the data folder has no development news.
        TaskUnusable: when a labelled article is not among them, or its text is another.
    """
    path = data / "dev" / "news.jsonl"
    articles = {}
    for row in rows(path, fields=("title", "body")):
        name = sum_of(f"{row['title']}\n{row['body']}")
        articles[name] = Article(id=name, title=row["title"], text=row["body"], language="id")
    return [_labelled(line, articles, path) for line in _lines()]


def sum_of(text: str) -> str:
    """By what an article or a sentence is recognised: 16 hexadecimal digits of its SHA-256."""
    return sha256(text.encode()).hexdigest()[:16]


def _lines() -> Iterator[Mapping[str, object]]:
    text = files("eval.gold").joinpath(GOLD).read_text(encoding="utf-8")
    yield from (json.loads(line) for line in text.splitlines())


def _labelled(line: Mapping[str, object], articles: Mapping[str, Article], path: Path) -> Labelled:
    article = articles.get(str(line["article"]))
    if article is None:
        raise TaskUnusable(
            f"{path} lacks the labelled article {line['article']}: it is not the file that was labelled."
        )
    sentence = Sentence(article, 0, int(str(line["start"])), int(str(line["end"])))
    if sum_of(sentence.text) != line["sentence"]:
        raise TaskUnusable(f"{path} has another text at {sentence.start} of the labelled article {article.id}.")
    also, speaker = line.get("also", []), line["speaker"]
    return Labelled(
        sentence,
        half=str(line["half"]),
        kind=SpeechKind(str(line["kind"])),
        speaker=None if speaker is None else str(speaker),
        also=tuple(map(str, also)) if isinstance(also, list) else (),
        body=line.get("body") is True,
    )
