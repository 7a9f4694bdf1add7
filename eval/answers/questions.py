"""Reads gold questions, and refuses those whose evidence is not in the articles.

Knows: the form of a question file, and how a question names its articles. Does not know how answers are judged.

A file holds one JSON object a line; lines that begin with `#` are comments. Only `question` is required, and beside it
either `evidence` or `unanswerable`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eval.answers.nouns import KINDS, SPLITS, STYLES, Gold, Missing
from index import languages
from index.errors import InvalidQuestion, KutipError
from index.filters import Filters
from index.nouns import Article

FIELDS = frozenset(Gold.__dataclass_fields__)
SHOWN = 5
"""Problems named in an error; `kutip eval check` prints all."""


class GoldRefused(KutipError):
    """A question file that cannot be measured with."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one line of a question file."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class Line:
    """A question with the place where it was read."""

    gold: Gold
    file: str
    number: int

    def problem(self, what: str) -> Problem:
        """A problem of this question."""
        return Problem(self.file, self.number, f"{self.gold.id}: {what}")


@dataclass(frozen=True, slots=True)
class Bound:
    """A question whose articles were found in a collection."""

    gold: Gold
    collection: str
    allowed: frozenset[str]
    """Ids of the articles that may be cited."""


def read(path: Path) -> tuple[list[Line], list[Problem]]:
    """The questions of a file, and what is wrong with the others.

    Raises:
        GoldRefused: when the file cannot be read at all.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise GoldRefused(f"Cannot read the questions in {path}: {reason}.") from error
    found: dict[str, Line] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            problems.append(Problem(path.name, number, f"not a JSON object: {error.msg} at column {error.colno}"))
            continue
        wrong = list(_wrong(row))
        problems += [Problem(path.name, number, what) for what in wrong]
        if wrong:
            continue
        gold = _gold(row, number)
        if gold.id in found:
            problems.append(Problem(path.name, number, f"the id {gold.id} is used twice"))
        found.setdefault(gold.id, Line(gold, path.name, number))
    return list(found.values()), problems


def _gold(row: Mapping[str, Any], number: int) -> Gold:
    missing = row.get("unanswerable")
    values: dict[str, Any] = dict(row)
    values |= {
        "id": str(row.get("id") or f"line-{number}"),
        "language": row.get("language") or languages.detect(row["question"]),
        "history": tuple(row.get("history") or ()),
        "filters": dict(row.get("filters") or {}),
        "unanswerable": (Missing.UNSPECIFIED if missing is True else Missing(missing)) if missing else None,
        "articles": tuple(row.get("articles") or ()),
        "evidence": tuple(tuple(group) for group in row.get("evidence") or ()),
        "short_answers": tuple(row.get("short_answers") or ()),
    }
    return Gold(**values)


def _wrong(row: object) -> Iterator[str]:
    """Why a row is no question; nothing when it is one."""
    if not isinstance(row, dict):
        yield "not a JSON object"
        return
    if unknown := sorted(row.keys() - FIELDS):
        yield f"unknown field {', '.join(unknown)}; known are {', '.join(sorted(FIELDS))}"
    question = row.get("question")
    if not isinstance(question, str) or not question.strip():
        yield "no question"
    for name, choices in _CHOICES.items():
        if name in row and row[name] not in choices:
            yield f"{name} is {row[name]!r}; choose one of {', '.join(map(str, choices))}"
    for name in ("history", "articles", "short_answers"):
        if not _texts(row.get(name) or []):
            yield f"{name} must be a list of texts"
    groups = row.get("evidence") or []
    if not isinstance(groups, list) or not all(_texts(group) and group for group in groups):
        yield "evidence must be a list of groups, each a list of quotes"
    elif bool(groups) == bool(row.get("unanswerable")):
        yield "give either evidence, or unanswerable with the reason (or true)"
    filters = row.get("filters") or {}
    if not isinstance(filters, dict):
        yield "filters must be an object with outlet, region, since or until"
    else:
        yield from _wrong_filters(filters)


_CHOICES: Mapping[str, Sequence[object]] = {
    "language": ("id", "en"),
    "kind": KINDS,
    "style": STYLES,
    "split": SPLITS,
    "unanswerable": (None, True, False, *(reason.value for reason in Missing)),
}


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and one.strip() for one in value)


def _wrong_filters(filters: Mapping[str, Any]) -> Iterator[str]:
    try:
        Filters.of(**filters)
    except TypeError:
        yield f"unknown filter in {', '.join(filters)}; known are outlet, region, since, until"
    except InvalidQuestion as error:
        yield str(error)


def bind(lines: Iterable[Line], articles: Sequence[Article], *, collection: str) -> tuple[list[Bound], list[Problem]]:
    """Find the articles of each question in a collection, and check that they hold its evidence.

    A question that names no articles may be answered from every article that holds one of its quotes.
    """
    named = _names(articles)
    texts = {article.id: article.text for article in articles}
    bound, problems = [], []
    for line in lines:
        gold, wrong = line.gold, []
        allowed: set[str] = set()
        for reference in gold.articles:
            matching = named(reference)
            if len(matching) == 1:
                allowed |= matching
            else:
                fault = "no article is" if not matching else f"{len(matching)} articles are"
                wrong.append(f"{fault} called {reference!r} in {collection}")
        if not gold.articles:
            quotes = [quote for group in gold.evidence for quote in group]
            allowed = {key for key, text in texts.items() if any(quote in text for quote in quotes)}
        # Where an article is not there, its words cannot be, and need not be complained of.
        wrong = wrong or [
            f"no article of it holds the words {quote!r}"
            for group in gold.evidence
            for quote in group
            if not any(quote in texts[key] for key in allowed)
        ]
        if wrong:
            problems += [line.problem(what) for what in wrong]
        else:
            bound.append(Bound(gold, collection, frozenset(allowed)))
    return bound, problems


def _names(articles: Sequence[Article]) -> Callable[[str], frozenset[str]]:
    """Tells which articles a reference means: by id, file name or path, address, or title."""
    known: dict[str, set[str]] = {}
    for article in articles:
        names = {article.id, article.url or "", article.title}
        names |= {name for source in article.sources for name in (source, source.replace("\\", "/").split("/")[-1])}
        for name in names:
            known.setdefault(name.casefold(), set()).add(article.id)
    return lambda reference: frozenset(known.get(reference.strip().casefold(), ()))


def accepted(problems: Sequence[Problem]) -> None:
    """Raises `GoldRefused`, naming the first problems, unless there are none."""
    if problems:
        more = f" … and {len(problems) - SHOWN} more" if len(problems) > SHOWN else ""
        told = "; ".join(map(str, problems[:SHOWN]))
        raise GoldRefused(f"{told}{more}. Mend the questions; `kutip eval check FILE` names every problem.")


def in_split(lines: Iterable[Line], split: str | None) -> list[Line]:
    """Those of one part; all when none is named."""
    return [line for line in lines if split in (None, line.gold.split)]
