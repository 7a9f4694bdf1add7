"""What kind of file some bytes are, whatever the file is called.

Knows: how web pages, PDF and Word files begin. Does not know: what is in them, or which names are read.
"""

import io
import re
import zipfile
from typing import Final

from index.errors import Rejected
from index.formats.characters import encoding_of

_HEAD: Final = 4_096
"""Bytes among which a web page says what it is; comments and scripts' notes may stand before."""
_PAGE: Final = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*"  # what may stand before a page's first tag
    r"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_WORD: Final = "word/document.xml"
"""The part of its archive that makes a Word file one."""


def kind_of(data: bytes, suffix: str) -> str:
    """The suffix that a file's content asks for; the file's own where the content shows nothing else.

    A browser saves an error page as the PDF that it was asked for, and a page as text under its address.
    """
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"%PDF-"):
        return ".pdf"
    if data.startswith(b"PK\x03\x04"):
        return ".docx" if _is_word(data) else suffix
    return ".html" if suffix != ".htm" and _is_page(data[:_HEAD]) else suffix


def _is_word(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _WORD in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def _is_page(head: bytes) -> bool:
    try:
        return bool(_PAGE.match(head.decode(encoding_of(head), errors="replace").removeprefix("\ufeff")))
    except Rejected:
        return False
