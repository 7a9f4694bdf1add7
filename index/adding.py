"""Adds files to a collection in batches, each committed whole: it can be stopped at any moment and run again.

Knows: the order of reading, embedding and storing, and what makes a source unchanged. Does not know file formats.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index import readers
from index.articles import PIPELINE, build, prepare
from index.batches import Batch, Prepared
from index.encoder import Encoder
from index.errors import EncoderMismatch, Rejected
from index.nouns import Article
from index.readers import Record, Rejection
from index.store import Store
from index.tallying import Outcome, Tally
from index.views import View

BATCH = 32
"""Articles in one transaction: enough that syncing the disk costs little, few enough that a stop loses a second or two,
which their vectors take on a slow machine."""

ROWS = frozenset({".jsonl", ".csv"})
"""Formats with an article a line."""
ORIGIN = ("published", "region", "region_code", "place", "author", "url", "language")
"""What a second copy of an article may know where the first does not; the outlet is part of which article it is."""
LONGEST_REASON = 120
"""Characters of an unforeseen error that are shown."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an add has come, in articles-to-be."""

    done: int
    total: int
    source: str


@dataclass(slots=True)
class AddReport:
    """What an add did; grows while it runs, so that an interrupted one can be reported too."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: list[Rejection] = field(default_factory=list)

    def count(self, before: tuple[int, int, int], now: tuple[int, int, int]) -> None:
        """Add what a file's counts grew by; an article that was taken for another's new version may have been added."""
        added, updated, unchanged = (new - old for old, new in zip(before, now, strict=True))
        self.added += added
        self.updated += updated
        self.unchanged += unchanged

    def to_dict(self) -> dict[str, Any]:
        """`{added, updated, unchanged, rejected: [{path, reason}]}`."""
        return {
            "added": self.added,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "rejected": [rejection.to_dict() for rejection in self.rejected],
        }


@dataclass(frozen=True, slots=True)
class _Reading:
    """A record read, or the end of a file of rows."""

    file: str
    record: Record | None
    prepared: Prepared | None = None
    vanished: tuple[str, ...] = ()
    settles: bool = False
    """Whether the file has been read to its end with this; before, a row may yet turn up further down."""


def add(
    store: Store,
    encoder: Encoder,
    paths: Iterable[str | Path],
    *,
    today: date,
    report: AddReport,
    progress: Callable[[Progress], None],
    committed: Callable[[int], None],
) -> None:
    """Read files and folders into the store.

    Args:
        store: the collection's truth.
        encoder: embeds the passages; must be the one the collection was made with.
        paths: files and folders.
        today: dates after it are doubted.
        report: counts what was done, up to date after every commit.
        progress: called after every record.
        committed: called after every commit with the number of passages stored.

    Raises:
        EncoderMismatch: when the collection was made by another encoder.
    """
    with store.writing() as batch:
        claim(batch, encoder)
        batch.prune()
    pending: list[_Reading] = []
    tally = Tally("")
    for reading in _readings(store, paths, today=today, report=report, progress=progress):
        pending.append(reading)
        if len(pending) >= BATCH:
            passages, tally = _commit(store, encoder, pending, report, tally)
            committed(passages)
            pending = []
    if pending:
        committed(_commit(store, encoder, pending, report, tally)[0])


def claim(batch: Batch, encoder: Encoder) -> None:
    """Note the encoder in an empty collection; refuse another one in a collection that has vectors.

    Raises:
        EncoderMismatch: naming both and the remedy.
    """
    made_by = batch.meta("fingerprint")
    if made_by is not None and made_by != encoder.fingerprint and batch.count("vectors"):
        raise EncoderMismatch(mismatch(batch.meta("encoder"), encoder))
    if made_by != encoder.fingerprint:
        note(batch, encoder)


def note(batch: Batch, encoder: Encoder) -> None:
    """Write down which encoder a collection's vectors are by."""
    batch.set_meta("encoder", encoder.name)
    batch.set_meta("fingerprint", encoder.fingerprint)
    batch.set_meta("dimensions", str(encoder.dimensions))
    batch.set_meta("query_prompt", encoder.query_prompt)
    batch.set_meta("passage_prompt", encoder.passage_prompt)


def mismatch(made_by: str | None, encoder: Encoder) -> str:
    """The line that names both encoders and the remedy."""
    if made_by == encoder.name:
        return (
            f"This library was made with another version of the encoder {made_by!r}: "
            "`kutip add --re-embed` gives its passages new vectors."
        )
    return (
        f"This library was made with the encoder {made_by!r}, not {encoder.name!r}: "
        "leave out --encoder, or change over with `kutip add --re-embed --encoder NAME`."
    )


@dataclass(slots=True)
class _Pace:
    """Counts records for the progress bar."""

    show: Callable[[Progress], None]
    total: int
    done: int = 0

    def step(self, file: str) -> None:
        self.done += 1
        self.show(Progress(self.done, max(self.done, self.total), file))


def _readings(
    store: Store,
    paths: Iterable[str | Path],
    *,
    today: date,
    report: AddReport,
    progress: Callable[[Progress], None],
) -> Iterator[_Reading]:
    found = [item for item in readers.find(paths) if not store.owns(_path(item))]
    # Links are followed, so that a file has one name and its new version replaces the old one.
    files = list(dict.fromkeys(item.resolve() for item in found if isinstance(item, Path)))
    report.rejected += dict.fromkeys(item for item in found if isinstance(item, Rejection))
    expected = {path: _expected(path) for path in files}
    pace = _Pace(progress, sum(expected.values()))
    for path in files:
        before = pace.done
        yield from _file(store, path, today=today, report=report, pace=pace)
        pace.total += pace.done - before - expected[path]


def _file(store: Store, path: Path, *, today: date, report: AddReport, pace: _Pace) -> Iterator[_Reading]:
    file, whole, moved = str(path), True, False
    seen: set[str] = set()
    with store.reading() as view:
        known, unsettled = view.digests(file), view.unsettled(file)
    for record in _records(path):
        if isinstance(record, Rejection):
            report.rejected.append(record)
            whole = whole and record.path != file
        elif known.get(record.source) == _digest(record):
            report.unchanged += 1
            seen.add(record.source)
        elif (prepared := _prepared(record, today=today, report=report)) is not None:
            seen.add(record.source)
            alone = isinstance(record.payload, bytes)
            moved = moved or not alone
            yield _Reading(file, record, prepared, settles=alone and bool(known))
        pace.step(file)
    # A file that can no longer be read, or has no good row left, keeps what it held; a bad row among good ones not.
    vanished = tuple(sorted(known.keys() - seen)) if whole and seen else ()
    if vanished or (whole and seen and (unsettled or (known and moved))):
        yield _Reading(file, None, vanished=vanished, settles=True)


def _records(path: Path) -> Iterator[Record | Rejection]:
    """The articles-to-be of one file; whatever a hostile file makes a reader raise rejects what is left of it."""
    try:
        yield from readers.records(path)
    except Exception as error:
        yield Rejection(str(path), f"cannot be read: {_named(error)}")


def _path(found: Path | Rejection) -> Path:
    return found if isinstance(found, Path) else Path(found.path)


def _expected(path: Path) -> int:
    """About how many articles a file holds, for the progress bar: its lines where a row is a line, else one."""
    if path.suffix.lower() not in ROWS:
        return 1
    try:
        with path.open("rb") as file:
            return max(1, sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b"")))
    except OSError:
        return 1


def _prepared(record: Record, *, today: date, report: AddReport) -> Prepared | None:
    try:
        prepared = prepare(build(record, today=today))
        json.dumps(asdict(prepared.article), ensure_ascii=False).encode()  # the store takes no broken Unicode
        return prepared
    except Rejected as reason:
        report.rejected.append(Rejection(record.source, str(reason)))
    except Exception as error:  # one odd article must not keep all others out
        report.rejected.append(Rejection(record.source, f"cannot be read: {_named(error)}"))
    return None


def _named(error: Exception) -> str:
    return f"{type(error).__name__} {error}".strip()[:LONGEST_REASON].replace("\n", " ")


def _digest(record: Record) -> str:
    return f"{PIPELINE}:{record.digest}"


def _commit(
    store: Store, encoder: Encoder, pending: list[_Reading], report: AddReport, tally: Tally
) -> tuple[int, Tally]:
    """Store what was read; returns the number of passages, and the tally of the last file, which began with `tally`."""
    with store.reading() as view:
        pending = _completed(view, pending)
    texts = [text for reading in pending if reading.prepared for text in reading.prepared.texts]
    vectors = encoder.embed_passages(texts)
    tallies = [(tally.counts, tally)]
    at = 0
    with store.writing() as batch:
        claim(batch, encoder)
        for reading in pending:
            if reading.record is None or reading.prepared is None:
                batch.unlink(reading.vanished)
                continue
            if reading.file != tallies[-1][1].file:
                tallies.append(((0, 0, 0), Tally(reading.file)))
            size = len(reading.prepared.texts)
            _store(batch, reading.record, reading.prepared, vectors=vectors[at : at + size], tally=tallies[-1][1])
            at += size
        settled = dict.fromkeys(reading.file for reading in pending if reading.settles)
        for file in settled:
            batch.settle(file)
        if settled:
            batch.prune()
    for before, grown in tallies:
        report.count(before, grown.counts)
    return len(texts), tallies[-1][1]


def _completed(view: View, pending: Iterable[_Reading]) -> list[_Reading]:
    """The readings, each article with what other sources of it know of its origin and it does not."""
    held: dict[str, Article] = {}
    completed = []
    for reading in pending:
        if reading.record is not None and reading.prepared is not None:
            source, article = reading.record.source, reading.prepared.article
            if article.id not in held and view.has(article.id):
                held[article.id] = view.article(article.id, removed=True)
            if before := held.get(article.id):
                article = _joined(before, article, source=source)
                if not article.same_as(reading.prepared.article):
                    reading = replace(reading, prepared=prepare(article))
            held[article.id] = replace(article, sources=(*(before.sources if before else ()), source))
        completed.append(reading)
    return completed


def _joined(held: Article, read: Article, *, source: str) -> Article:
    """What a collection is to hold of an article that it holds, when a source of it is read.

    A source that held it replaces what it said before; where other sources hold it too, what is unknown is theirs.
    """
    if source not in held.sources:
        first, second = held, read
    elif set(held.sources) == {source}:
        return read
    else:
        first, second = read, held
    return replace(first, **{name: getattr(second, name) for name in ORIGIN if getattr(first, name) is None})


def _store(batch: Batch, record: Record, prepared: Prepared, *, vectors: NDArray[np.float32], tally: Tally) -> None:
    """Store one article and its source, and count it."""
    article, file = prepared.article, tally.file
    before = batch.held_by(record.source)
    known = before in (None, article.id) or batch.is_held(article.id, file)
    outcome = Outcome.SAME
    if not batch.has(article.id):
        batch.put(prepared, vectors=vectors)
        outcome = Outcome.NEW
    elif not batch.article(article.id).same_as(article):
        batch.replace(prepared, vectors=vectors)
        outcome = Outcome.BETTER
    batch.link(source=record.source, file=file, digest=_digest(record), article_id=article.id)
    left = before if before not in (None, article.id) and not batch.is_held(str(before), file) else None
    tally.note(outcome, article.id, known=known, left=left)
    if outcome is not Outcome.NEW:
        # Who renames a file adds its articles again: then the old name leads nowhere.
        gone = [other for other in batch.files(article.id) if other != file and not _is_there(other)]
        batch.forget(article.id, gone)


def _is_there(file: str) -> bool:
    """Whether a file is there, or may be: who may not look does not know."""
    try:
        return Path(file).exists()
    except OSError:
        return True
