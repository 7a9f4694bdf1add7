"""Rows of JSON, JSON Lines and CSV files, one article a row.

Knows: how rows are cut from a stream without holding the file. Does not know: what their columns mean
(`formats/labels.py`), what a row's text looks like inside, or which rows are already known.
A bad row is yielded as the `Rejected` that says why; the rows after it go on.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import IO, Any, AnyStr, BinaryIO, Final

from index.errors import Rejected
from index.formats.characters import eight_bit, encoding_of
from index.formats.labels import canonical

MAX_ROW_CHARACTERS: Final = 4_000_000
"""Longest line of a .jsonl or .csv file: ten times the longest article, as columns may repeat it as HTML; more is held
by no memory gladly and is a broken file."""
MAX_ROWS: Final = 10_000_000
"""Rows of one file: what the store is meant for altogether; a file with more is not a list of articles."""
MAX_JSON_BYTES: Final = 200_000_000
"""A .json file is held whole, at about five times its size; larger lists belong in .jsonl, which is streamed."""

Row = tuple[int, dict[str, Any] | Rejected]
"""Row number, 1-based, and the row or why it cannot be used."""
_PROBE: Final = 65_536
_WIDE: Final = ("utf-16", "utf-32")
"""Encodings that the first bytes show for sure; which of eight bits it is, the first letter beyond ASCII tells."""
_ENVELOPES: Final = 3
"""Objects around the list of articles in a service's answer: `{"response": {"docs": […]}}` has one."""
_LISTS: Final = (
    "articles",
    "artikel",
    "data",
    "items",
    "results",
    "rows",
    "news",
    "berita",
    "documents",
    "docs",
    "posts",
    "hits",
    "entries",
)
_EMPTY: Final = "the file is empty"
_WITHOUT: Final = {".json": "its list is empty", ".csv": "there is no row under its header"}
"""What is said of a list without a row, where it is not just an empty file."""
_SEPARATOR: Final = re.compile(r"sep=(.)\s*$", re.I)
"""Excel's first line, which names the delimiter."""


def rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a .json, .jsonl or .csv file. Raises Rejected when the file as a whole cannot be read.

    So it does for a file without a row.
    """
    with path.open("rb") as stream:
        match path.suffix.lower():
            case ".json":
                found = _json_rows(stream)
            case ".csv":
                found = _csv_rows(stream)
            case _:
                found = _json_lines(stream)
        is_empty = True
        for row in found:
            is_empty = False
            yield row
        if is_empty:
            raise Rejected(_WITHOUT.get(path.suffix.lower(), _EMPTY))


def _json_rows(stream: BinaryIO) -> Iterator[Row]:
    data = stream.read(MAX_JSON_BYTES + 1)
    if len(data) > MAX_JSON_BYTES:
        raise Rejected(f"larger than {MAX_JSON_BYTES:,} bytes; save it as .jsonl, one article a line")
    if not data.strip():
        raise Rejected(_EMPTY)
    encoding = encoding_of(data[:_PROBE])
    try:
        text = data.decode(encoding, errors="replace") if encoding.startswith(_WIDE) else eight_bit(data)
        value = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        if data.count(b"\n") and str(error).startswith("Extra data"):
            yield from _json_lines(io.BytesIO(data))
            return
        raise _no_json(error) from error
    if isinstance(value, dict):
        value = _listed(value) or [value]
    if not isinstance(value, list):
        raise Rejected("the JSON holds no article: expected an object or a list of objects")
    for number, row in enumerate(value, start=1):
        yield number, _opened(row)


def _json_lines(stream: BinaryIO) -> Iterator[Row]:
    for number, line in _lines(stream):
        if isinstance(line, Rejected):
            yield number, line
        elif line.strip():
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield number, _no_json(error, line=number)
            else:
                yield number, _opened(row)


def _no_json(error: Exception, *, line: int | None = None) -> Rejected:
    """Why a file, or a `line` of one, is no JSON, and where that shows."""
    if isinstance(error, json.JSONDecodeError):
        return Rejected(f"not valid JSON at line {line or error.lineno}, column {error.colno}")
    # The one other thing that Python refuses is a number of some thousand digits.
    reason = "nested too deeply" if isinstance(error, RecursionError) else "a number in it has too many digits"
    return Rejected(f"not valid JSON: {reason}")


def _csv_rows(stream: BinaryIO) -> Iterator[Row]:
    lost: list[Rejected] = []
    is_over = False

    def lines() -> Iterator[str]:
        nonlocal is_over
        for _, line in _lines(stream):
            if isinstance(line, Rejected):
                lost.append(line)
                yield "\n"
            else:
                yield line
        is_over = True

    source = lines()
    names, mark = _header(source)
    reader = csv.reader(source, delimiter=mark)
    number = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            number += 1
            yield number, Rejected(f"not valid CSV: {_short(error)}")
            continue
        if lost:
            number += 1
            yield number, lost.pop()
            lost.clear()
        elif is_over:  # only within quotation marks is a further line asked for
            number += 1
            yield (
                number,
                Rejected("a quotation mark is opened in it and never closed; what stands behind it is not read"),
            )
        elif any(cells):
            number += 1
            # A row without its last cells or with empty ones is usual; one that fills more has an unquoted delimiter.
            fits = not any(cells[len(names) :])
            yield number, _named(names, cells) if fits else Rejected("more cells than the header names")


def _named(names: Sequence[str], cells: Sequence[str]) -> dict[str, Any]:
    """The cells by the names of their columns; of two columns of one name the last that holds something tells."""
    row: dict[str, Any] = {}
    for name, cell in zip_longest(names, cells[: len(names)], fillvalue=""):
        row[name] = cell or row.get(name, "")
    return row


def _header(lines: Iterator[str]) -> tuple[list[str], str]:
    """Take the header off; return the names of the columns and the delimiter."""
    head = next((line for line in lines if line.strip()), "")
    mark = ""
    if declared := _SEPARATOR.match(head):
        mark, head = declared[1], next((line for line in lines if line.strip()), "")
    if not head.strip():
        raise Rejected(_EMPTY)
    if "\r" in head.rstrip("\r\n"):
        raise Rejected("its lines end as on a Mac of old; save it again as CSV in UTF-8")
    mark = mark or _delimiter(head)
    # An article's cell may be as long as its row; the module's own limit is 131,072 characters.
    csv.field_size_limit(MAX_ROW_CHARACTERS)
    try:
        names = next(csv.reader([head], delimiter=mark), [])
    except csv.Error as error:
        raise Rejected(f"not valid CSV: {_short(error)} in the header") from error
    if not any(canonical(name) for name in names):
        raise Rejected(f"no column is known by its name: {_short(', '.join(names))}")
    return names, mark


def _lines(stream: BinaryIO) -> Iterator[tuple[int, str | Rejected]]:
    """Yield numbered lines as text, never holding more than one; a line over the limit is skipped and said so."""
    head = stream.read(_PROBE)
    stream.seek(0)
    encoding = encoding_of(head)
    if not encoding.startswith(_WIDE):
        for number, line in _limited(stream, b"\n"):
            text = line if isinstance(line, Rejected) else eight_bit(line)
            yield number, text.removeprefix("\ufeff") if number == 1 and isinstance(text, str) else text
        return
    wide = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="\n")
    try:
        for number, row in _limited(wide, "\n"):
            yield number, row.removeprefix("\ufeff") if number == 1 and isinstance(row, str) else row
    finally:
        wide.detach()  # the stream is its opener's to close


def _limited(stream: IO[AnyStr], end: AnyStr) -> Iterator[tuple[int, AnyStr | Rejected]]:
    for number in range(1, MAX_ROWS + 1):
        line = stream.readline(MAX_ROW_CHARACTERS)
        if not line:
            return
        if len(line) < MAX_ROW_CHARACTERS or line.endswith(end):
            yield number, line
            continue
        while (rest := stream.readline(MAX_ROW_CHARACTERS)) and not rest.endswith(end):
            pass
        yield number, Rejected(f"line longer than {MAX_ROW_CHARACTERS:,} characters")
    yield MAX_ROWS + 1, Rejected(f"more than {MAX_ROWS:,} rows; the rest was not read")


def _delimiter(head: str) -> str:
    bare = re.sub(r'"[^"]*"', "", head)
    return max(",;\t|", key=bare.count)


def _listed(value: Mapping[str, Any], *, depth: int = 0) -> list[Any]:
    """Return the articles an object holds: under a usual name, one under each key, or deeper in it."""
    for name in _LISTS:
        if isinstance(found := value.get(name), list) and _is_list_of_rows(found):
            return found
    if any(canonical(name) in ("text", "title") for name in value):
        return []  # an article itself: what it lists are others beside it
    inner = [item for item in value.values() if isinstance(item, dict)]
    if len(inner) == len(value) and all(any(canonical(name) == "text" for name in item) for item in inner):
        return inner
    deeper = (_listed(item, depth=depth + 1) for item in inner) if depth < _ENVELOPES else ()
    return next(filter(None, deeper), [])


def _is_list_of_rows(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(item, dict) for item in value)


def _opened(row: object) -> dict[str, Any] | Rejected:
    """Return a row as an object; what a search engine keeps under `_source` is the row itself."""
    if not isinstance(row, dict):
        return Rejected("not a JSON object")
    source = row.get("_source")
    return source if isinstance(source, dict) and not any(canonical(name) == "text" for name in row) else row


def _short(error: object) -> str:
    text = str(error)
    return text if len(text) <= 120 else text[:119] + "…"
