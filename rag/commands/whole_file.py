"""Writes a file whole or not at all: beside its place, into which it comes when its last line is on the disk.

Knows: files. Does not know what is written.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import IO

_HELD_OPEN = {Path("/dev"), Path("/proc")}
"""Folders of files that are held open or are none."""


@contextmanager
def whole(path: Path) -> Iterator[IO[str]]:
    """A file to write text to; what is at `path` stays as it is until all is written, and when that fails.

    A device, a pipe, or what another program holds open for this one (`/dev/stdout`) is written to at once: it keeps
    nothing that could be lost, or not by its name. A symbolic link stays one; of two hard links the other stays old.

    Raises:
        OSError: when it cannot be written; nothing is left beside it.
    """
    if (path.exists() and not path.is_file()) or _is_held_open(path):
        with path.open("a", encoding="utf-8") as file:
            yield file
        return
    path = followed(path)
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    beside = path.with_name(f".kutip-{token_hex(8)}.part")
    try:
        with beside.open("x", encoding="utf-8") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, beside)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def replaces(path: Path) -> bool:
    """Whether `whole` would put its file in the place of one that holds something.

    What cannot be looked at is told when it is written to.
    """
    try:
        return not _is_held_open(path) and path.is_file() and path.stat().st_size > 0
    except OSError:
        return False


def _is_held_open(path: Path) -> bool:
    return bool(_HELD_OPEN & set(path.absolute().parents))


def lies_within(path: Path, folder: Path) -> bool:
    """Whether a file, be there one or not yet, is in a folder or one of its folders, by whatever names these go."""
    return folder.exists() and any(outer.exists() and outer.samefile(folder) for outer in followed(path).parents)


def followed(path: Path) -> Path:
    """Where a path leads, absolute."""
    return Path(os.path.realpath(path))  # Path.resolve raises what is no OSError for links in a ring
