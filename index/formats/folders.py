"""Which files lie under the paths a user gives.

Knows: folders, links, names, suffixes. Does not know: what is inside a file.
"""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

SUFFIXES: Final = frozenset((".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".json", ".jsonl", ".csv"))
MAX_DEPTH: Final = 40
"""Folders within folders; archives of news go by year, month, day and outlet, and a loop is infinite."""
REMEDIES: Final = {
    **dict.fromkeys((".mhtml", ".mht", ".webarchive"), "save the page again as “HTML only” or as text"),
    **dict.fromkeys((".xlsx", ".xls", ".ods", ".numbers", ".tsv"), "save the sheet as .csv"),
    **dict.fromkeys((".doc", ".odt", ".rtf", ".pages", ".wps"), "save it as .docx or .pdf"),
    **dict.fromkeys((".zip", ".rar", ".7z", ".gz", ".tar", ".tgz"), "unpack it and add the folder"),
    **dict.fromkeys((".eml", ".msg", ".mbox"), "save the message's text as .txt or what is attached"),
    **dict.fromkeys((".rss", ".xml", ".atom"), "a feed has only teasers: save each article's own page"),
    **dict.fromkeys((".epub", ".mobi"), "save its articles as .txt, .html or .pdf"),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".webp", ".heic", ".gif"), "a picture: write its text into a .txt file"),
    **dict.fromkeys((".mp3", ".mp4", ".m4a", ".wav", ".mov"), "write what is said into a .txt file"),
}
"""What to do with a file that is not read."""
_ADDRESS: Final = re.compile(r"(?:https?|ftp):/", re.IGNORECASE)
_DROPPINGS: Final = frozenset(("thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"))


@dataclass(frozen=True, slots=True)
class Rejection:
    """A file or row that does not become an article, and why; the rest goes on."""

    path: str
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """`{path, reason}`."""
        return {"path": self.path, "reason": self.reason}


def find(paths: Iterable[str | Path]) -> Iterator[Path | Rejection]:
    """Yield the readable files under `paths` as absolute paths, in sorted order, each once.

    Hidden files and what operating systems leave behind are passed over; a missing path, a suffix that cannot be read,
    an address, a special file and a link that leads out of its folder are rejected with a reason.
    """
    seen: set[Path] = set()
    for given in paths:
        if (address := _address(given)) is not None:
            yield address
            continue
        for found in _under(_absolute(given)):
            if isinstance(found, Rejection):
                yield found
            elif found not in seen:
                seen.add(found)
                yield found


def missing(paths: Iterable[str | Path]) -> list[Rejection]:
    """Those of the paths themselves where nothing is, or nothing that can be looked at, each once and with the reason.

    Of what lies in a folder nothing is told: there, what is gone or shut is no slip of whoever named the folder.
    """
    found = (_address(given) or _missing(_absolute(given)) for given in paths)
    return list(dict.fromkeys(one for one in found if one is not None))


def told(rejections: Sequence[Rejection]) -> str:
    """Paths with the reason of each, on one line."""
    return "; ".join(f"{one.path}: {one.reason}" for one in rejections)


def is_there(file: str) -> bool:
    """Whether a file is there, or may be: who may not look does not know."""
    try:
        return Path(file).exists()
    except OSError:
        return True


def _address(given: str | Path) -> Rejection | None:
    if not _ADDRESS.match(str(given)):
        return None
    return Rejection(str(given), "an address, which is not fetched: save its page and name the file")


def _absolute(given: str | Path) -> Path:
    return Path(os.path.abspath(given))  # noqa: PTH100 - Path.absolute keeps `..`, so one file would have two names


def _missing(path: Path) -> Rejection | None:
    try:
        if path.exists():
            return None
    except (OSError, ValueError) as error:  # a name with a zero character is a ValueError
        return _unreadable(path, error)
    return _rejected(path, "a link that leads nowhere" if path.is_symlink() else "no such file or folder")


def _under(path: Path) -> Iterator[Path | Rejection]:
    if rejection := _missing(path):
        yield rejection
    elif path.is_dir():
        yield from _walk(path, root=path.resolve(), depth=0)
    else:
        yield _file(path)


def _walk(folder: Path, *, root: Path, depth: int) -> Iterator[Path | Rejection]:
    if depth > MAX_DEPTH:
        yield _rejected(folder, f"folders nested deeper than {MAX_DEPTH}")
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield _unreadable(folder, error)
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith((".", "~$")) or entry.name.lower() in _DROPPINGS:
            continue
        if entry.is_symlink():
            yield from _linked(path, root=root)
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(path, root=root, depth=depth + 1)
        else:
            yield _file(path)


def _linked(path: Path, *, root: Path) -> Iterator[Path | Rejection]:
    """Follow a link within the folder only: it is another name of a file; a link to a folder may loop."""
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        yield _rejected(path, "a link that leads nowhere")
        return
    if not target.is_relative_to(root):
        yield _rejected(path, "a link that leads out of the folder")
    elif not target.is_dir():
        yield _file(path)


def _file(path: Path) -> Path | Rejection:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return _rejected(path, "its name is not valid UTF-8; rename it")
    if path.suffix.lower() not in SUFFIXES:
        kinds = " ".join(sorted(SUFFIXES))
        remedy = f"{remedy}; " if (remedy := REMEDIES.get(path.suffix.lower(), "")) else ""
        return _rejected(
            path, f"files of this kind are not read ({path.suffix or 'no suffix'}); {remedy}readable: {kinds}"
        )
    try:
        return path if path.is_file() else _rejected(path, "not a regular file")
    except OSError as error:  # a folder may be listed whose files cannot be looked at
        return _unreadable(path, error)


def _unreadable(path: Path, error: OSError | ValueError) -> Rejection:
    return _rejected(path, f"cannot be read: {getattr(error, 'strerror', None) or error}")


def _rejected(path: Path, reason: str) -> Rejection:
    return Rejection(os.fsencode(path).decode("utf-8", "replace"), reason)
