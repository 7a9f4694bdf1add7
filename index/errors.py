"""What can go wrong, as a tree. Every message is one line that names the thing and what mends it.

KutipError
├── Rejected            one file or row cannot become an article; the rest of the folder goes on
├── LibraryError        the collection on disk cannot be used as asked
│   ├── EncoderMismatch     the collection was made by another embedding model
│   ├── LibraryBusy         another process is writing to the collection
│   ├── LibraryTooNew       a newer Kutip made the collection
│   └── LibraryDamaged      the collection's file is not readable
├── EncoderUnavailable  an embedding model cannot be loaded
├── ReaderUnavailable   the reader of passages cannot be loaded
├── ArticleNotFound     no article has this id
├── PathMissing         a file or folder that was named is not there; the others were read
└── InvalidQuestion     a question or a filter that cannot be asked
"""

from enum import StrEnum, auto


class KutipError(Exception):
    """Base of every error that Kutip raises on purpose; `str(error)` is the one line that a user of Python reads.

    Args:
        line: names the thing, and what mends it in Python.
        at_terminal: the same for who runs the command `kutip`, where another thing mends it there.
    """

    def __init__(self, line: str, *, at_terminal: str | None = None) -> None:
        super().__init__(line)
        self.at_terminal = at_terminal or line


class Rejected(KutipError):
    """A file or a row cannot become an article; `str(error)` is the reason shown beside its path."""


class LibraryError(KutipError):
    """The collection on disk cannot be used as asked."""


class EncoderMismatch(LibraryError):
    """The collection was embedded by another model than the one asked for."""


class LibraryBusy(LibraryError):
    """Another process is writing to the collection."""


class LibraryTooNew(LibraryError):
    """The collection was made by a newer version of Kutip."""


class LibraryDamaged(LibraryError):
    """The collection's file is not readable as a Kutip collection."""


class EncoderUnavailable(KutipError):
    """An embedding model cannot be loaded from the given folder or name."""


class ReaderUnavailable(KutipError):
    """The model that reads passages cannot be loaded from its folder."""


class ArticleNotFound(KutipError):
    """No article of the collection has the given id."""


class PathMissing(KutipError):
    """A file or folder that was named to be added is not there, or cannot be looked at."""


class Fault(StrEnum):
    """What is wrong with a question, where it is something that everybody may get wrong."""

    EMPTY = auto()
    NO_WORD = auto()
    TOO_LONG = auto()
    UNREADABLE = auto()
    """It holds characters that are none."""
    OUT_OF_ORDER = auto()
    """Its first day lies after its last."""


class InvalidQuestion(KutipError):
    """A question or filter that cannot be asked: empty, too long, or not of its form.

    Args:
        line: as of every error.
        fault: what is wrong, for who tells it in other words.
    """

    def __init__(self, line: str, *, fault: Fault | None = None) -> None:
        super().__init__(line)
        self.fault = fault
