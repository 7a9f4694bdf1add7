"""From paths to pages: which files are read, within which limits, and what each says of itself.

Knows: file formats, folders, limits. Does not know: what is noise in a page, what its dates and places mean.
Finding and listing records is cheap; everything costly (HTML, PDF, repair of characters) waits for `parse`.
Rows are passed over twice: only all dates of a file tell whether "10/7/2025" has the day or the month first.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from index.errors import Rejected
from index.formats import clippings, contents, documents, labels, plaintext, rows, webpages
from index.formats.characters import decode, repair, tidy
from index.formats.fields import bounded
from index.formats.folders import Rejection as Rejection
from index.formats.folders import find as find
from index.formats.reading import Reading
from index.formats.titles import without_outlet
from index.nouns import Removed
from index.origin.dates import Order, order_shown

MAX_FILE_BYTES: Final = 20_000_000
"""Size of a file that is one article; real ones stay below 2 MB, a PDF full of pictures below 20 MB."""
MISTYPED: Final = 20
"""Dates of a column for one of which day and month may be exchanged by mistake."""
MAX_CHARACTERS: Final = 400_000
"""Characters of one article, some 60,000 words; anything longer is a book or a dump that should be split."""
_TEXT_COLUMN: Final = 200
"""Characters from which a column of unknown name is taken for the text, when no column is known by its name."""


@dataclass(frozen=True, slots=True)
class Record:
    """One article-to-be, unparsed and cheap: a whole file or one row of a file."""

    source: str
    """The file's path; for one of several articles `path#7`, the 1-based number of the row (in .jsonl of the line)."""
    digest: str
    """SHA-256, in hex, of the file's bytes, and of its `suffix` where its name has another one; or of the row as
    canonical JSON, and of its `order` unless day first: a row is another one when the rest of its file comes to show
    its day in another light."""
    suffix: str
    """The file's suffix in lower case, with its dot; where its content shows that it is of another kind, of that."""
    payload: bytes | Mapping[str, Any]
    """The file's bytes, or the row."""
    order: Order = Order.DAY_FIRST
    """Of numeric dates in the row's date column, as all rows of the file show."""


@dataclass(frozen=True, slots=True)
class Page:
    """A record as text: decoded and tidied, with its line breaks, still with page noise."""

    source: str
    text: str
    fields: Mapping[str, str]
    """What the file says of itself: title, outlet, published, place, author, url, section where present."""
    notes: tuple[str, ...]
    order: Order = Order.DAY_FIRST
    """Of the numeric date that `published` may be."""
    removed: tuple[Removed, ...] = ()
    """What its makers struck out or hid; no part of the text."""


def records(path: Path) -> Iterator[Record | Rejection]:
    """Yield the articles-to-be of one file, streaming the rows of lists; a bad row is rejected and the rest goes on."""
    suffix = path.suffix.lower()
    try:
        if suffix in _PARSERS:
            data = _whole(path)
            named, suffix = suffix, contents.kind_of(data, suffix)
            if parts := _clippings(data) if suffix == ".txt" else []:
                for number, part in enumerate(parts, start=1):
                    yield _record(f"{path}#{number}", suffix, part, {})
                return
            marked = data if suffix == named else data + suffix.encode()
            yield Record(str(path), hashlib.sha256(marked).hexdigest(), suffix, data)
            return
        orders = _orders(path)
        for number, row in rows.rows(path):
            source = f"{path}#{number}"
            if isinstance(row, Rejected):
                yield Rejection(source, str(row))
            else:
                yield _record(source, suffix, row, orders)
    except Rejected as error:
        yield Rejection(str(path), str(error))
    except OSError as error:
        yield Rejection(str(path), f"cannot be read: {error.strerror or error}")


def parse(record: Record) -> Page:
    """Return the record as a page. Raises Rejected with the reason when it has no text or is over a limit."""
    if isinstance(record.payload, bytes):
        reading, notes = _PARSERS[record.suffix](record.payload)
    else:
        reading, notes = _row(record.payload)
    text, hidden = tidy(reading.text)
    if len(text) > MAX_CHARACTERS:
        raise Rejected(f"longer than {MAX_CHARACTERS:,} characters; split it into articles")
    if not any(character.isalpha() for character in text):
        raise Rejected("no text")
    known, doubted = bounded(reading.fields)
    removed = tuple(Removed(" ".join(tidy(part.text)[0].split()), part.reason) for part in reading.removed)
    return Page(record.source, text, known, (*notes, *doubted, *hidden), record.order, removed)


def _whole(path: Path) -> bytes:
    with path.open("rb") as stream:
        data = stream.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise Rejected(f"larger than {MAX_FILE_BYTES:,} bytes")
    if not data.strip():
        raise Rejected("the file is empty")
    return data


def _clippings(data: bytes) -> list[Mapping[str, str]]:
    """The articles of a text file that holds several; none of a file that `parse` will refuse."""
    try:
        return clippings.articles(decode(data)[0].replace("\r\n", "\n")) if len(data) <= 4 * MAX_CHARACTERS else []
    except Rejected:
        return []


def _orders(path: Path) -> dict[str, Order]:
    """The order of numeric dates in each date column of a file of rows, for those where a value shows one."""
    shown: dict[str, Counter[Order]] = {}
    for _, row in rows.rows(path):
        if not isinstance(row, Rejected) and (dated := labels.published(row)) and (order := order_shown(dated[1])):
            shown.setdefault(dated[0], Counter())[order] += 1
    return {column: _usual(orders) for column, orders in shown.items()}


def _usual(orders: Counter[Order]) -> Order:
    """The order that values show, mixed where they differ more often than somebody mistypes."""
    (usual, often), *others = orders.most_common()
    return Order.MIXED if others and often < MISTYPED * others[0][1] else usual


def _record(source: str, suffix: str, row: Mapping[str, Any], orders: Mapping[str, Order]) -> Record | Rejection:
    dated = labels.published(row)
    order = orders.get(dated[0], Order.DAY_FIRST) if dated else Order.DAY_FIRST
    try:
        return Record(source, _digest(row, order), suffix, row, order)
    except RecursionError:
        return Rejection(source, "the row is nested too deep")


def _digest(row: Mapping[str, Any], order: Order) -> str:
    canonical = json.dumps(row, ensure_ascii=True, sort_keys=True, separators=(",", ":"), default=str)
    marked = canonical if order is Order.DAY_FIRST else canonical + order
    return hashlib.sha256(marked.encode("ascii")).hexdigest()


def _decoded(read: Callable[[str], Reading]) -> Callable[[bytes], tuple[Reading, tuple[str, ...]]]:
    """Wrap a reader of text for bytes; line ends are unified first because formats are read by lines."""

    def parser(data: bytes) -> tuple[Reading, tuple[str, ...]]:
        text, notes = decode(data)
        # HTML may be ten times its text; here it only keeps a reader of lines from working on what is refused anyway.
        if read is not webpages.read and len(text) > 2 * MAX_CHARACTERS:
            raise Rejected(f"longer than {MAX_CHARACTERS:,} characters; split it into articles")
        return read(text.replace("\r\n", "\n").replace("\r", "\n")), notes

    return parser


def _unnoted(read: Callable[[bytes], Reading]) -> Callable[[bytes], tuple[Reading, tuple[str, ...]]]:
    """Wrap a reader of a document, whose first lines may declare fields as a text file's do."""

    def parser(data: bytes) -> tuple[Reading, tuple[str, ...]]:
        reading = read(data)
        return replace(reading, fields=plaintext.header(reading.text) | {**reading.fields}), ()

    return parser


def _row(row: Mapping[str, Any]) -> tuple[Reading, tuple[str, ...]]:
    fields = labels.columns(row)
    notes: tuple[str, ...] = ()
    text = fields.pop("text", "")
    if not text and (held := [name for name in row if labels.canonical(name) == "text"]):
        filled = next((name for name in held if isinstance(row[name], (dict, list)) and row[name]), None)
        raise Rejected(f"{tidy(filled)[0]} holds an object without text" if filled else "its text is empty")
    if not text:
        text, notes = _longest_column(row)
    read = webpages.words(text)
    text = read.text
    if "\n" not in text and text.count("\\n") > 1:
        text = text.replace("\\r", "").replace("\\n", "\n")
    text, repaired = repair(text)
    fields = {key: repair(webpages.words(value).text)[0] for key, value in fields.items()}
    if "title" in fields:
        fields["title"] = without_outlet(fields["title"], fields.get("outlet", ""))
    return Reading(text, fields, read.removed), (*notes, *repaired)


def _longest_column(row: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    known = {name: value for name, value in row.items() if isinstance(value, str) and _may_be_text(name)}
    name = max(known, key=lambda name: len(known[name]), default="")
    if len(known.get(name, "")) < _TEXT_COLUMN:
        raise Rejected("no column holds the article's text; name it text, body, content or isi")
    return known[name], (f"text taken from the column {tidy(name)[0]}",)


def _may_be_text(name: str) -> bool:
    return labels.canonical(name) is None and not labels.RETOLD.search(name.casefold())


_PARSERS: Final[Mapping[str, Callable[[bytes], tuple[Reading, tuple[str, ...]]]]] = {
    ".txt": _decoded(plaintext.read_text),
    ".md": _decoded(plaintext.read_markdown),
    ".html": _decoded(webpages.read),
    ".htm": _decoded(webpages.read),
    ".pdf": _unnoted(documents.read_pdf),
    ".docx": _unnoted(documents.read_docx),
}
