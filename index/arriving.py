"""What of files goes into a collection: new and changed articles-to-be, and what a file that was read no longer has.

Knows: what makes a source unchanged, and when a file tells what is gone from it. Does not know file formats, nor how
articles are stored.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from index import readers
from index.articles import PIPELINE, build, prepare
from index.batches import Prepared
from index.errors import Rejected
from index.readers import Record, Rejection
from index.report import AddReport, Progress
from index.store import Store

ROWS = frozenset({".jsonl", ".csv"})
"""Formats with an article a line."""
LONGEST_REASON = 120
"""Characters of an unforeseen error that are shown."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A record that was read, or the end of a file of rows."""

    file: str
    record: Record | None
    prepared: Prepared | None = None
    absorbed: tuple[str, ...] = ()
    """Ids of held articles that are other forms of this one."""
    form: str | None = None
    """Id of the article that the record has itself, where another form of it stands for it."""
    vanished: tuple[str, ...] = ()
    origin: tuple[str, ...] = ()
    """Sources that the record itself names: an export says where its articles came from."""
    settles: bool = False
    """Whether the file tells with this what is gone from it; before, a row may yet turn up further down."""


@dataclass(slots=True)
class _Pace:
    """Counts records for the progress bar."""

    show: Callable[[Progress], None]
    total: int
    done: int = 0

    def step(self, file: str) -> None:
        self.done += 1
        self.show(Progress(self.done, max(self.done, self.total), file))


def arrivals(
    store: Store,
    paths: Iterable[str | Path],
    *,
    today: date,
    report: AddReport,
    progress: Callable[[Progress], None],
) -> Iterator[Arrival]:
    """Read what is new under some paths.

    Args:
        store: the collection's truth, which knows what was read before.
        paths: files and folders.
        today: dates after it are doubted.
        report: gets what is unchanged and what is rejected.
        progress: called after every record.
    """
    found = [item for item in readers.find(paths) if not store.owns(_path(item))]
    # Links are followed, so that a file has one name and its new version replaces the old one.
    files = list(dict.fromkeys(item.resolve() for item in found if isinstance(item, Path)))
    with store.reading() as view:
        for refused in dict.fromkeys(item for item in found if isinstance(item, Rejection)):
            report.rejected.append(_kept(refused, refused.path) if view.digests(refused.path) else refused)
    expected = {path: _expected(path) for path in files}
    pace = _Pace(progress, sum(expected.values()))
    for path in files:
        before = pace.done
        yield from _file(store, path, today=today, report=report, pace=pace)
        pace.total += pace.done - before - expected[path]


def _file(store: Store, path: Path, *, today: date, report: AddReport, pace: _Pace) -> Iterator[Arrival]:
    file, moved, shifted = str(path), False, False
    seen, refused = set[str](), set[str]()
    with store.reading() as view:
        known, unsettled = view.digests(file), view.unsettled(file)
    before = frozenset(known.values())

    def refuse(rejection: Rejection) -> None:
        refused.add(rejection.path)
        report.rejected.append(_kept(rejection, file) if known else rejection)

    for record in _records(path):
        if isinstance(record, Rejection):
            refuse(record)
        elif known.get(record.source) == digest(record):
            report.unchanged += 1
            seen.add(record.source)
        elif isinstance(prepared := _prepared(record, today=today), Rejection):
            refuse(prepared)
        else:
            seen.add(record.source)
            alone = isinstance(record.payload, bytes)
            moved, shifted = moved or not alone, shifted or digest(record) in before
            told = prepared.article.sources
            origin = told if told != (record.source,) else ()
            yield Arrival(file, record, prepared, origin=origin, settles=alone and bool(known))
        pace.step(file)
    if not seen or file in refused:
        return  # a file that can no longer be read, or has no good row left, keeps what it held
    # Among rows that changed places, one that gave its place to another may be the one that cannot be read.
    keeps = bool(refused) and (shifted or unsettled)
    vanished = () if refused else tuple(sorted(known.keys() - seen))
    if keeps or vanished or unsettled or (known and moved):
        yield Arrival(file, None, vanished=vanished, settles=not keeps)


def _kept(rejection: Rejection, file: str) -> Rejection:
    """A rejection that also says what becomes of what its file held before."""
    is_row = rejection.path != file
    stays = "until it is mended, no article of its file is removed" if is_row else "its old version stays"
    return Rejection(rejection.path, f"{rejection.reason}; {stays}")


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


def _prepared(record: Record, *, today: date) -> Prepared | Rejection:
    try:
        prepared = prepare(build(record, today=today))
        json.dumps(asdict(prepared.article), ensure_ascii=False).encode()  # the store takes no broken Unicode
        return prepared
    except Rejected as reason:
        return Rejection(record.source, str(reason))
    except Exception as error:  # one odd article must not keep all others out
        return Rejection(record.source, f"cannot be read: {_named(error)}")


def _named(error: Exception) -> str:
    return f"{type(error).__name__} {error}".strip()[:LONGEST_REASON].replace("\n", " ")


def digest(record: Record) -> str:
    """What tells that a source was read as it is, by this version of the reading."""
    return f"{PIPELINE}:{record.digest}"
