"""What kind of file some bytes are, whatever the file is called.

Knows: how web pages, messages, PDF and Word files begin. Does not know: what is in them, or which names are read.
"""

import io
import re
import zipfile
from typing import Final

from index.errors import Rejected
from index.formats.characters import encoding_of
from index.formats.folders import REMEDIES

_HEAD: Final = 4_096
"""Bytes among which a web page says what it is; comments and scripts' notes may stand before."""
_PAGE: Final = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*"  # what may stand before a page's first tag
    r"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MESSAGE: Final = re.compile(r"(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:", re.IGNORECASE)
"""The head of a letter, or of a page with its pictures, which write many letters as figures: `=E2=80=9C`."""
_WORD: Final = "word/document.xml"
"""The part of its archive that makes a Word file one."""


def kind_of(data: bytes, suffix: str) -> str:
    """The suffix that a file's content asks for; the file's own where the content shows nothing else.

    A browser saves an error page as the PDF that it was asked for, and a page as text under its address.

    Raises Rejected for a message, whatever it is called.
    """
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"%PDF-"):
        return ".pdf"
    if data.startswith(b"PK\x03\x04"):
        return ".docx" if _is_word(data) else suffix
    head = _text(data[:_HEAD])
    if _MESSAGE.match(head):
        raise Rejected(f"a page saved with its pictures, or a message: {REMEDIES['.mhtml']}")
    return ".html" if suffix != ".htm" and _PAGE.match(head) else suffix


def _is_word(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _WORD in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def _text(head: bytes) -> str:
    """The first characters of a file, empty for one that is no text."""
    try:
        return head.decode(encoding_of(head), errors="replace").removeprefix("\ufeff").replace("\r\n", "\n")
    except Rejected:
        return ""
