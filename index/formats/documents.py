"""The text of PDF and Word files.

Knows: pypdf, python-docx and how their input can be hostile. Does not know: what is noise in the text.
Both parsers are other people's code on other people's files: whatever they raise becomes a Rejected with a reason.
"""

import io
import logging
import zipfile
from typing import TYPE_CHECKING, Any, Final

from index.errors import Rejected
from index.formats import worddocs
from index.formats.columns import Piece, in_reading_order
from index.formats.headings import Style, set_headings_apart
from index.formats.reading import Reading
from index.formats.running import take_off
from index.formats.titles import printed
from index.formats.wrapping import unwrap
from index.nouns import Removed
from index.page.lines import Reason

if TYPE_CHECKING:
    from pypdf import PageObject

MAX_PDF_PAGES: Final = 300
"""Pages of a PDF; an article has ten, a report 200, and extraction takes about 20 ms a page."""
MAX_PAGE_BYTES: Final = 3_000_000
"""Drawing commands of one page, unpacked; a page of text has below 100,000, a map drawn in vectors has millions."""
MAX_DOCX_BYTES: Final = 60_000_000
"""Unpacked size of a Word file's text parts; a thousand pages of text are below 20 MB, a zip bomb is above."""
MAX_DOCX_PARTS: Final = 5_000
"""Files inside a Word file, pictures included."""


def read_pdf(data: bytes) -> Reading:
    """Return the text of a PDF, lines joined into paragraphs, and the title that its metadata or a browser gave it.

    Such a title counts where the text prints it, too: many name tools. Columns are read one after the other; headers,
    footers and page numbers go and are told.

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
        named = str(reader.metadata.title or "") if reader.metadata else ""
    except Rejected:
        raise
    except Exception as error:  # pypdf raises KeyError, TypeError, zlib.error, RecursionError … on damaged files
        raise Rejected("no PDF, or a damaged one: open it in a reader and save it again") from error
    texts, running, url, printed_above = take_off(pages)
    text = unwrap("\n".join(texts))
    title, outlet = printed((printed_above, named), text)
    fields = {"title": title, "outlet": outlet, "url": url}
    if not any(character.isalpha() for character in text):
        raise Rejected("no text in the PDF, probably a scan")
    removed = tuple(Removed(line, Reason.RUNNING) for line in running)
    return Reading(text, {key: value for key, value in fields.items() if value}, removed)


def read_docx(data: bytes) -> Reading:
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
        lines, removed = worddocs.lines(Document(io.BytesIO(data)).element.body)
        text = "\n\n".join(lines)
    except Rejected:
        raise
    except Exception as error:  # python-docx lets zipfile, lxml and KeyErrors through on damaged files
        raise Rejected("no Word file, or a damaged one: open it in Word and save it again as .docx") from error
    if not text.strip():
        raise Rejected("no text in the Word file")
    return Reading(text, removed=removed)


def _page_text(page: "PageObject") -> str:
    contents = page.get_contents()
    if contents is not None and len(contents.get_data()) > MAX_PAGE_BYTES:
        raise Rejected(f"a page with more than {MAX_PAGE_BYTES:,} bytes of drawing commands")
    pieces: list[Piece] = []

    def note(text: str, current: list[float], matrix: list[float], font: Any, size: float) -> None:
        name = str(font.get("/BaseFont", "")) if font else ""
        scale = abs(matrix[3] * current[3]) or abs(matrix[1] * current[1]) or 1.0
        style = Style(round(size * scale, 1), "bold" in name.lower() or "black" in name.lower())
        pieces.append(Piece(text, matrix[4] * current[0] + current[4], style))

    text = str(page.extract_text(visitor_text=note))
    if (ordered := in_reading_order(pieces)) is not pieces:
        text = "".join(piece.text for piece in ordered)
    return set_headings_apart(text, [(piece.text, piece.style) for piece in ordered])
