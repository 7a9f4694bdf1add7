"""The text of PDF and Word files.

Knows: pypdf, python-docx and how their input can be hostile. Does not know: what is noise in the text.
Both parsers are other people's code on other people's files: whatever they raise becomes a Rejected with a reason.
"""

import io
import logging
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from index.errors import Rejected
from index.formats.headings import Style, set_headings_apart
from index.formats.wrapping import unwrap

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from pypdf import PageObject

MAX_PDF_PAGES: Final = 300
"""Pages of a PDF; an article has ten, a report 200, and extraction takes about 20 ms a page."""
MAX_PAGE_BYTES: Final = 3_000_000
"""Drawing commands of one page, unpacked; a page of text has below 100,000, a map drawn in vectors has millions."""
MAX_DOCX_BYTES: Final = 60_000_000
"""Unpacked size of a Word file's text parts; a thousand pages of text are below 20 MB, a zip bomb is above."""
MAX_DOCX_PARTS: Final = 5_000
"""Files inside a Word file, pictures included."""


def read_pdf(data: bytes) -> tuple[str, dict[str, str]]:
    """Return the text of a PDF, lines joined into paragraphs; its metadata names tools, not titles, and stays out.

    Raises Rejected when it is locked, damaged, over the limits or has no text.
    """
    # Imported here because it costs 0.2 s that a folder without PDF need not pay.
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise Rejected("the PDF is locked with a password")
        if len(reader.pages) > MAX_PDF_PAGES:
            raise Rejected(f"more than {MAX_PDF_PAGES} pages")
        pages = [_page_text(page) for page in reader.pages]
    except Rejected:
        raise
    except Exception as error:  # pypdf raises KeyError, TypeError, zlib.error, RecursionError … on damaged files
        raise Rejected("no PDF, or a damaged one: open it in a reader and save it again") from error
    text = unwrap("\n".join(pages))
    if not any(character.isalpha() for character in text):
        raise Rejected("no text in the PDF, probably a scan")
    return text, {}


def read_docx(data: bytes) -> tuple[str, dict[str, str]]:
    """Return the text of a Word file, a paragraph or table row a line, in document order.

    Raises Rejected when it is damaged, over the limits or has no text.
    """
    # Imported here because it costs 0.2 s that a folder without Word files need not pay.
    from docx import Document

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
        if unpacked > MAX_DOCX_BYTES or len(parts) > MAX_DOCX_PARTS:
            raise Rejected(f"the Word file unpacks to more than {MAX_DOCX_BYTES:,} bytes")
        lines = list(_blocks(Document(io.BytesIO(data))))
    except Rejected:
        raise
    except Exception as error:  # python-docx lets zipfile, lxml and KeyErrors through on damaged files
        raise Rejected("no Word file, or a damaged one: open it in Word and save it again as .docx") from error
    text = "\n\n".join(lines)
    if not text.strip():
        raise Rejected("no text in the Word file")
    return text, {}


def _page_text(page: "PageObject") -> str:
    contents = page.get_contents()
    if contents is not None and len(contents.get_data()) > MAX_PAGE_BYTES:
        raise Rejected(f"a page with more than {MAX_PAGE_BYTES:,} bytes of drawing commands")
    chunks: list[tuple[str, Style]] = []

    def note(text: str, current: list[float], matrix: list[float], font: Any, size: float) -> None:
        name = str(font.get("/BaseFont", "")) if font else ""
        scale = abs(matrix[3] * current[3]) or abs(matrix[1] * current[1]) or 1.0
        chunks.append((text, Style(round(size * scale, 1), "bold" in name.lower() or "black" in name.lower())))

    text = str(page.extract_text(visitor_text=note))
    return set_headings_apart(text, chunks)


def _blocks(document: "WordDocument") -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                # A merged cell is listed once for each column it spans.
                yield "  ".join(dict.fromkeys(cell.text.replace("\n", " ").strip() for cell in row.cells)).strip()
        else:
            yield block.text
