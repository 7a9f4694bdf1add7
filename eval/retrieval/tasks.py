"""What is searched for, and where: questions whose relevant passages are known, among thousands of others.

Knows: the development sets of the data folder (`--data`). Does not know how anything is found, or other formats
(`eval/retrieval/beir.py` reads BEIR's).
"""

import hashlib
import json
import random
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from index.errors import KutipError
from index.training import newsroom

DISTRACTORS = 5_000
"""News passages among which the cross-lingual questions and the headlines look for theirs."""
WORDS = 110
"""Words of a story that stand for a passage."""

Row = dict[str, Any]


class TaskUnusable(KutipError):
    """A file of a task is not as it must be; names the file and the line."""


class TaskMissing(KutipError):
    """A task cannot be run because a file of it is not there; names it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What can be found."""

    id: str
    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """A question with what is relevant to it, as TREC calls the two together."""

    id: str
    text: str
    language: str
    """`id` or `en`."""
    grades: Mapping[str, int]
    """Passage id to relevance, 0 for judged and irrelevant; passages that are not here count as irrelevant."""


@dataclass(frozen=True)
class Task:
    """Questions and the passages among which theirs are to be found."""

    name: str
    topics: Sequence[Topic]
    passages: Sequence[Passage]

    @cached_property
    def digest(self) -> str:
        """Changes with any question, grade or passage; not with the name."""
        digest = hashlib.sha256()
        for topic in self.topics:
            digest.update(repr((topic.id, topic.text, topic.language, sorted(topic.grades.items()))).encode())
        for passage in self.passages:
            digest.update(repr((passage.id, passage.title, passage.text)).encode())
        return digest.hexdigest()[:32]


def of_folder(data: Path) -> Mapping[str, Callable[[], Task]]:
    """The tasks of the data folder by name, each read when called.

    Calling raises `TaskMissing` when the folder or a file is not there, and `TaskUnusable` for a line that cannot be
    read.
    """

    def trained(name: str) -> Callable[[], Task]:
        return lambda: _task(
            name,
            rows(data / "dev" / f"{name}.jsonl", fields=("question_id", "passage")),
            asked="question_id",
            others=[row["passage"] for row in rows(data / "train" / f"{name}.jsonl", fields=("passage",))],
        )

    def crossing(name: str, language: str) -> Callable[[], Task]:
        file, asked = data / "dev" / "xquad_en_question_id_passage.jsonl", f"question_{language}"
        return lambda: _task(
            name, rows(file, fields=(asked, "passage")), asked=asked, others=_news(data), language=language
        )

    def headlines() -> Task:
        read = rows(data / "dev" / "news.jsonl", fields=("title", "body"))
        titled = [row | {"passage": _opening(row["body"])} for row in read]
        return _task("news title→body", titled, asked="title", others=_news(data))

    def typed(name: str, language: str) -> Callable[[], Task]:
        return lambda: _of_newsroom(name, data, language=language)

    return {
        **{name: trained(name) for name in ("idk_mrc", "tydiqa_id", "facqa")},
        "xquad en→id": crossing("xquad en→id", "en"),
        "xquad id→id": crossing("xquad id→id", "id"),
        "news title→body": headlines,
        "newsroom en→id": typed("newsroom en→id", "en"),
        "newsroom id→id": typed("newsroom id→id", "id"),
    }


def rows(path: Path, *, fields: Sequence[str]) -> list[Row]:
    """The rows of a file with one JSON object a line; empty lines are passed over.

    Args:
        path: the file.
        fields: what every row must have, as text.

    Raises:
        TaskMissing: when there is no such file.
        TaskUnusable: for a line without these fields, or that is no JSON object.
    """
    return [row for _, row in numbered(path, fields=fields)]


def numbered(path: Path, *, fields: Sequence[str]) -> Iterator[tuple[int, Row]]:
    """The rows with the number of each one's line, from 1; otherwise like `rows`."""
    try:
        with path.open(encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield number, _row(line, fields, f"{path}:{number}")
    except FileNotFoundError as error:
        raise TaskMissing(f"There is no {path}.") from error
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise TaskUnusable(f"Cannot read {path}: {reason}.") from error


def _row(line: str, fields: Sequence[str], where: str) -> Row:
    try:
        row = json.loads(line.rstrip())
    except json.JSONDecodeError as error:
        raise TaskUnusable(f"{where}: not a JSON object: {error.msg} at column {error.colno}.") from error
    if not isinstance(row, dict):
        raise TaskUnusable(f"{where}: not a JSON object.")
    for field in fields:
        if not isinstance(row.get(field), str):
            raise TaskUnusable(f"{where}: the field {field!r} is missing or not a text.")
    return row


def _news(data: Path, *, without: Collection[str] = ()) -> list[str]:
    """Openings of news stories, save those that `newsroom.address` names so."""
    read = rows(data / "train" / "news.jsonl", fields=("title", "body"))
    stories = [_opening(row["body"]) for row in read if newsroom.address(row) not in without]
    return random.Random(0).sample(stories, min(DISTRACTORS, len(stories)))


def _opening(body: str) -> str:
    return " ".join(body.split()[:WORDS])


def _task(name: str, read: Sequence[Row], *, asked: str, others: Sequence[str], language: str = "id") -> Task:
    """A task with one relevant passage a question; unanswerable questions are left out.

    Passages of the same words are one: the sets hold some twice, with other spaces or marks, of which only one would
    count as relevant. Passages are shuffled, so that ties, which go by position, favour none.
    """
    texts: dict[str, str] = {}
    for text in (*(row["passage"] for row in read), *others):
        texts.setdefault(folded(text), text)
    words = list(texts)
    random.Random(0).shuffle(words)
    known = {one: str(number) for number, one in enumerate(words)}
    topics = [
        Topic(str(row.get("id", number)), row[asked], language, {known[folded(row["passage"])]: 1})
        for number, row in enumerate(read)
        if row.get("answerable", True)
    ]
    if not topics:
        raise TaskUnusable(f"{name} has no question that its passages answer.")
    return Task(name, topics, [Passage(key, texts[one]) for one, key in known.items()])


def _of_newsroom(name: str, data: Path, *, language: str) -> Task:
    """Questions that no model has learned from, among all passages of their stories and openings of others.

    Every passage with a sentence that answers is relevant, or that is a part of the answer.
    """
    asked = [one for one in newsroom.questions() if one.held_out]
    others = _news(data, without={one.story for one in asked})
    stories = newsroom.stories(data, asked)
    passages = [Passage(f"other {number}", text) for number, text in enumerate(others)]
    for place, story in stories.items():
        for span in story.passages:
            text = story.article.text[span.start : span.end]
            passages.append(Passage(f"{place} {span.first}", text, story.article.title))
    random.Random(0).shuffle(passages)
    topics = []
    for number, one in enumerate(asked):
        if one.language != language or one.story not in stories:
            continue
        story = stories[one.story]
        right = story.places(one)
        held = [span for span in story.passages if any(span.first <= place <= span.last for place in right)]
        if held:
            topics.append(Topic(str(number), one.text, language, {f"{one.story} {span.first}": 1 for span in held}))
    if not topics:
        raise TaskMissing(f"No story of the newsroom questions is in {data}.")
    return Task(name, topics, passages)


def folded(text: str) -> str:
    """Letters and digits only, lower case, so that cleaning makes no difference."""
    return re.sub(r"\W+", " ", text.lower()).strip()
