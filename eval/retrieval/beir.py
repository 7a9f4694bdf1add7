"""Reads retrieval tasks in BEIR's layout, in which MIRACL, Belebele and many others are published.

Knows: `corpus.jsonl` (`_id`, `text`, maybe `title`), `queries.jsonl` (`_id`, `text`) and `qrels/SPLIT.tsv` with the
header `query-id corpus-id score` (Thakur et al. 2021). Does not know where such folders come from; fetches nothing.
"""

from collections.abc import Iterator
from pathlib import Path

from eval.retrieval.tasks import Passage, Task, TaskUnusable, Topic, numbered
from index import languages

HEADER = ("query-id", "corpus-id", "score")


def read(folder: Path, *, name: str, split: str = "test", language: str | None = None) -> Task:
    """The task in a folder; its questions are those that the split judges, in the order of their first judgement.

    Args:
        folder: holds `corpus.jsonl`, `queries.jsonl` and `qrels/`.
        name: what the task is called.
        split: name of the judgements, `qrels/{split}.tsv`.
        language: `id` or `en` for all questions; None detects each one's.

    Raises:
        TaskUnusable: naming file and line, when one is not as it must be or names an id that there is not.
        TaskMissing: when the corpus or the queries are not there.
    """
    passages = _texts(folder / "corpus.jsonl")
    queries = _texts(folder / "queries.jsonl")
    judged: dict[str, dict[str, int]] = {}
    path = folder / "qrels" / f"{split}.tsv"
    for where, query, passage, grade in _judgements(path, folder):
        if query not in queries:
            raise TaskUnusable(f"{where}: queries.jsonl has no {query!r}.")
        if passage not in passages:
            raise TaskUnusable(f"{where}: corpus.jsonl has no {passage!r}.")
        if passage in judged.setdefault(query, {}):
            raise TaskUnusable(f"{where}: {passage!r} is judged twice for {query!r}.")
        judged[query][passage] = grade
    if not judged:
        raise TaskUnusable(f"{path} judges nothing.")
    topics = []
    for key, grades in judged.items():
        text = queries[key].text
        topics.append(Topic(key, text, language or languages.detect(text), grades))
    return Task(name, topics, list(passages.values()))


def _texts(path: Path) -> dict[str, Passage]:
    found: dict[str, Passage] = {}
    for number, row in numbered(path, fields=("_id", "text")):
        if row["_id"] in found:
            raise TaskUnusable(f"{path}:{number}: the id {row['_id']!r} is used twice.")
        title = row.get("title") or ""
        if not isinstance(title, str):
            raise TaskUnusable(f"{path}:{number}: the title is not a text.")
        found[row["_id"]] = Passage(row["_id"], row["text"], title)
    return found


def _judgements(path: Path, folder: Path) -> Iterator[tuple[str, str, str, int]]:
    """(where it stands, query id, passage id, grade) of every judgement."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError as error:
        there = ", ".join(sorted(file.stem for file in folder.glob("qrels/*.tsv"))) or "none"
        raise TaskUnusable(f"There is no {path}; choose with --qrels-split one of those there: {there}.") from error
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise TaskUnusable(f"Cannot read {path}: {reason}.") from error
    if not lines or tuple(lines[0].split("\t")) != HEADER:
        raise TaskUnusable(f"{path}:1: the header must be {' '.join(HEADER)}, with tabs between.")
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        try:
            query, passage, grade = line.split("\t")
            judgement = query, passage, int(grade)
        except ValueError as error:
            raise TaskUnusable(
                f"{path}:{number}: not a query id, a passage id and a whole number, with tabs between."
            ) from error
        yield f"{path}:{number}", *judgement
